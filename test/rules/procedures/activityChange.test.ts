/** A change of activity: what is asked of it, the Commission's ten days from its arrival, who is told (X21). */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { activityChange } from '../../../rules/procedures/activityChange.ts';
import { activityChangeWords } from '../../../rules/procedures/activityChange.words.ts';
import { letterDue } from '../../../rules/projections/letterPlan.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { apply, book, on, required, withSwitches } from './applied.ts';

const plan = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`plan${n + 1}`, 'жоспар']));

/** An application of 18 March 2026 to add A2, as the script has worked it out. */
const good: Cells = {
  status: 'sent',
  language: 'kk',
  receivedOn: on('2026-03-18'),
  bin: '240140000001',
  addActivities: 'A2',
  ...plan,
  participant: 'p',
  name: '«Үлгі» ЖШС',
  activities: 'A1',
  newActivities: 'A1; A2',
  listedActivities: true,
  ownActivities: true,
  severalActivities: true,
  projectsShown: true,
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(activityChange, activityChangeWords, { ...good, ...cells }, options);

test('an application in order is ready', () => {
  expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('R-20 what is asked of it', () => {
  test.each<[what: string, check: string, cells: Cells, result: string]>([
    ['its BIN is a participant’s', 'participant', {}, 'pass'],
    ['it is nobody’s', 'participant', { participant: undefined }, 'fail'],
    ['something is added', 'something', {}, 'pass'],
    ['something is given up', 'something', { addActivities: undefined, removeActivities: 'A1' }, 'pass'],
    ['neither', 'something', { addActivities: undefined }, 'fail'],
    ['what is added is in the list', 'listed', {}, 'pass'],
    ['it is not', 'listed', { listedActivities: false }, 'fail'],
    ['no list is loaded', 'listed', { listedActivities: undefined }, 'unknown'],
    ['nothing is added', 'listed', { addActivities: undefined }, 'notAsked'],
    ['what is given up is the participant’s', 'own', { removeActivities: 'A1' }, 'pass'],
    ['it is not', 'own', { removeActivities: 'A9', ownActivities: false }, 'fail'],
    ['nothing is given up', 'own', {}, 'notAsked'],
    ['something is left', 'left', {}, 'pass'],
    ['nothing is left', 'left', { newActivities: undefined }, 'fail'],
    ['A1-* several activities: a person is asked', 'projectsShown', { projectsShown: undefined }, 'person'],
    ['A1-* all projects are shown', 'projectsShown', {}, 'pass'],
    ['A1-* they are not', 'projectsShown', { projectsShown: false }, 'fail'],
    ['A1-* one activity', 'projectsShown', { severalActivities: false }, 'notAsked'],
    ['A1-3 a part of the plan is missing', 'complete', { plan3: undefined }, 'fail'],
  ])('%s (%s)', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  // R-20 gives the Fund neither remarks to make nor a ground to refuse: an officer looks at all of it.
  test.each<[what: string, cells: Cells, failing: readonly string[]]>([
    ['a part of the plan is missing', { plan3: undefined }, ['A1-3 plan3']],
    ['an activity is not in the list', { listedActivities: false }, ['R-20 listed']],
    ['nothing is left', { newActivities: undefined, addActivities: undefined }, ['R-20 something', 'R-20 left']],
  ])('%s: a person, never remarks or a refusal', (_, cells, failing) => {
    const one = applied(cells);
    expect([one.outcome, one.failing]).toEqual(['person', failing]);
  });
});

describe('X21 the grounds of item 16 are hints for the Commission', () => {
  test.each(['planMatches', 'activityMatches'])(
    '%s is asked once the Commission has it, and keeps nothing from it',
    (id) => {
      expect(applied({}).result(id)).toBe('notAsked');
      const asked = applied({ sentToCommissionOn: on('2026-03-19') });
      expect([asked.result(id), asked.outcome]).toEqual(['person', 'ready']);
      const answered = applied({ sentToCommissionOn: on('2026-03-19'), [id]: false });
      expect([answered.result(id), answered.outcome]).toEqual(['fail', 'ready']);
      expect(answered.finding(id).message.en).toMatch(/names no grounds for refusal/);
    },
  );
});

describe('R-20/s2 ten working days from the moment it reached the Fund (DL-12)', () => {
  test.each<[what: string, receivedOn: IsoDay, due: IsoDay]>([
    ['over New Year', '2025-12-31', '2026-01-19'],
    ['over Nauryz', '2026-03-18', '2026-04-06'],
  ])('%s: %s, by %s', (_, receivedOn, due) => {
    const state = (cells: Cells, today: IsoDay) =>
      applied({ receivedOn: on(receivedOn), ...cells }, { today }).due('decision');
    expect(state({}, due)).toMatchObject({ clause: 'R-20/s2', due, state: 'open' });
    expect(state({ decidedOn: on(due) }, due)).toMatchObject({ state: 'met' });
    expect(state({ decidedOn: on(due) + 1 }, due)).toMatchObject({ state: 'late' });
    expect(state({}, '2026-12-31')).toMatchObject({ state: 'overdue' });
  });

  test('it runs from the arrival, not from the day the Commission got it', () => {
    expect(applied({ sentToCommissionOn: on('2026-04-01') }).due('decision')?.due).toBe('2026-04-06');
  });

  test('withdrawn: no term', () => {
    expect(applied({ status: 'withdrawn' }).due('decision')).toBeUndefined();
  });

  test('the Rules set no term for the notice: only the norm of the Fund, once it has set one (X21)', () => {
    const decided: Cells = { status: 'changed', decision: 'change', decidedOn: on('2026-03-18') };
    expect(applied(decided).due('notice')).toBeUndefined();
    const source = { kk: 'ойдан', ru: 'вымысел', en: 'invented' };
    const activityNoticeNorm = {
      ...required(book.parameters.activityNoticeNorm),
      values: [{ from: '2026-01-01', value: 5, source }] as const,
    };
    const rules = { ...book, parameters: { ...book.parameters, activityNoticeNorm } };
    expect(applied(decided, { rules }).due('notice')).toMatchObject({ due: '2026-03-30', state: 'open' });
  });
});

describe('statuses are borne out', () => {
  test.each<[status: string, cells: Cells, result: string]>([
    ['atCommission', {}, 'fail'],
    ['atCommission', { sentToCommissionOn: on('2026-03-19') }, 'pass'],
    ['changed', { decision: 'change', decidedOn: on('2026-03-30'), sentToCommissionOn: on('2026-03-19') }, 'pass'],
    ['changed', { decision: 'change', decidedOn: on('2026-03-30') }, 'fail'],
    ['changed', { decision: 'refuse', decidedOn: on('2026-03-30') }, 'fail'],
    ['changed', { decision: 'change' }, 'fail'],
    ['notChanged', { decision: 'refuse', decidedOn: on('2026-03-30'), sentToCommissionOn: on('2026-03-19') }, 'pass'],
    ['notChanged', { decision: 'refuse', decidedOn: on('2026-03-30') }, 'fail'],
    ['notChanged', {}, 'fail'],
  ])('%s with %j: %s', (status, cells, result) => {
    expect(applied({ status, ...cells }).result('statusFits')).toBe(result);
  });
});

describe('letters', () => {
  const due = (id: string, cells: Cells) => {
    const letter = required(activityChange.letters.find((one) => one.id === id));
    const facts = caseFacts(activityChange as Procedure, { id: 'case', cells: { ...good, ...cells } });
    return letterDue(letter, activityChange as Procedure, facts, book);
  };
  const decided = (status: string, decision: string): Cells => ({ status, decision, decidedOn: on('2026-03-30') });

  test.each<[letter: string, what: string, cells: Cells, due: boolean]>([
    ['referral', 'it has arrived', {}, true],
    ['referral', 'something is wrong with it: the Commission decides all the same', { listedActivities: false }, true],
    ['referral', 'nobody’s BIN: there is nothing to refer yet', { participant: undefined }, false],
    ['referral', 'the Commission has it', { status: 'atCommission' }, false],
    ['changed', 'decided in favour', decided('changed', 'change'), true],
    ['changed', 'the minutes are not signed', { status: 'atCommission' }, false],
    ['changed', 'refused', decided('notChanged', 'refuse'), false],
    ['notChanged', 'refused', decided('notChanged', 'refuse'), true],
    ['notChanged', 'decided in favour', decided('changed', 'change'), false],
    ['notChanged', 'withdrawn', { ...decided('notChanged', 'refuse'), status: 'withdrawn' }, false],
  ])('%s: %s', (letter, _, cells, expected) => {
    expect(due(letter, cells)).toBe(expected);
  });
});

describe('the certificate (X21)', () => {
  const changed: Cells = {
    status: 'changed',
    decision: 'change',
    decidedOn: on('2026-03-30'),
    changedOn: on('2026-03-30'),
  };
  test.each<[activityCertificate: 'keep' | 'reissue', cells: Cells, result: string]>([
    ['keep', changed, 'pass'],
    ['reissue', changed, 'fail'],
    ['reissue', { ...changed, certificateReissuedOn: on('2026-04-02') }, 'pass'],
    ['reissue', {}, 'notAsked'],
  ])('%s: %j gives %s', (activityCertificate, cells, result) => {
    expect(applied(cells, { rules: withSwitches({ activityCertificate }) }).result('reissued')).toBe(result);
  });

  test.each<[what: string, cells: Cells, result: string]>([
    ['refused, nothing was changed', { decision: 'refuse' }, 'pass'],
    ['refused by a correction after it was changed', { decision: 'refuse', changedOn: on('2026-03-30') }, 'fail'],
    ['changed', changed, 'notAsked'],
  ])('%s', (_, cells, result) => {
    expect(applied(cells).result('undone')).toBe(result);
  });
});
