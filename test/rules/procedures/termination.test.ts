/** Early termination (R-26 … R-30): seven grounds, the Commission for three of them, a person for each (X17, X18). */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { terminations } from '../../../rules/procedures/termination.ts';
import { terminationsWords } from '../../../rules/procedures/termination.words.ts';
import { citations } from '../../../rules/projections/citations.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, book, on, required } from './applied.ts';

const good: Cells = {
  status: 'proposed',
  bin: '240140000001',
  ground: '28.1',
  participant: 'p',
  evidence: 'R-40 2026-Q1',
  foundOn: on('2026-05-04'),
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(terminations, terminationsWords, { ...good, ...cells }, options);
const commission = ['28.1', '28.2', '28.7'] as const;
const fund = ['28.3', '28.4', '28.5', '28.6'] as const;

test('R-28 seven grounds, each with its clause', () => {
  expect(terminations.office.ground.options).toEqual([...commission, ...fund].sort());
  const cited = new Set(citations([terminations]).map(({ clause }) => clause));
  const grounds = ['R-28.1', 'R-28.2', 'R-28.3', 'R-28.4', 'R-28.5', 'R-28.6', 'R-28.7'] as const;
  for (const clause of ['R-26', 'R-28', ...grounds, 'R-29', 'R-30', 'R-30/p2'] as const) {
    expect([clause, cited.has(clause)]).toEqual([clause, true]);
  }
});

describe('who decides (R-30, X17)', () => {
  test.each(commission)('%s: the Commission is asked, the Fund is not', (ground) => {
    const one = applied({ ground, breach: 'x' });
    expect([one.result('commissionDecides'), one.result('fundDecides')]).toEqual(['person', 'notAsked']);
    expect(one.outcome).toBe('ready');
    expect(one.finding('commissionDecides').message.en).toContain('the Commission must decide');
  });

  test.each(fund)('%s: ground present, the Fund decides, a person each time', (ground) => {
    const one = applied({ ground });
    expect([one.result('commissionDecides'), one.result('fundDecides')]).toEqual(['notAsked', 'person']);
    expect(one.outcome).toBe('person');
    expect(applied({ ground, decision: 'keep' }).result('fundDecides')).toBe('pass');
    expect(applied({ ground, dismissedOn: on('2026-05-05') }).result('fundDecides')).toBe('notAsked');
  });

  test.each(fund)('%s: a route to the Commission is none the Rules give', (ground) => {
    expect(applied({ ground }).result('noCommission')).toBe('pass');
    const sent = applied({ ground, sentToCommissionOn: on('2026-05-05') });
    expect(sent.failing).toEqual(['R-30 noCommission']);
    expect(applied({ ground, status: 'atCommission', sentToCommissionOn: on('2026-05-05') }).result('statusFits')).toBe(
      'fail',
    );
  });

  const end: Cells = { decision: 'end', decidedOn: on('2026-05-20'), endedOn: on('2026-05-20') };
  test.each<[boundary: string, cells: Cells, result: string]>([
    ['never brought to it', {}, 'fail'],
    ['brought to it on the day', { sentToCommissionOn: on('2026-05-20') }, 'pass'],
    ['brought to it the day after', { sentToCommissionOn: on('2026-05-21') }, 'fail'],
    ['the day of the decision is not recorded', { sentToCommissionOn: on('2026-05-06'), decidedOn: undefined }, 'fail'],
    ['kept without it', { decision: 'keep' }, 'fail'],
    ['kept by it', { decision: 'keep', sentToCommissionOn: on('2026-05-06') }, 'pass'],
    ['undecided', { decision: undefined }, 'notAsked'],
  ])('R-30 a decision under 28.1, 28.2 or 28.7, %s', (_, cells, result) => {
    for (const ground of commission) {
      expect(applied({ ground, breach: 'x', ...end, ...cells }).result('throughCommission')).toBe(result);
    }
  });

  test('R-30/p2 an end under another ground asks for no Commission', () => {
    for (const ground of fund) expect(applied({ ground, ...end }).result('throughCommission')).toBe('notAsked');
  });
});

describe('what a case still lacks', () => {
  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['R-28 no ground', { ground: undefined }, 'ground', 'fail'],
    ['R-28 no participant', { participant: undefined }, 'participant', 'fail'],
    ['R-28 evidence', {}, 'grounded', 'pass'],
    ['R-28 evidence cured', { evidence: undefined }, 'grounded', 'fail'],
    ['R-28 described by an officer', { evidence: undefined, breach: 'x' }, 'grounded', 'pass'],
    ['R-28.7 a breach nobody described', { ground: '28.7' }, 'breach', 'fail'],
    ['R-28.7 described', { ground: '28.7', breach: 'x' }, 'breach', 'pass'],
    ['R-28.7 only under 28.7', {}, 'breach', 'notAsked'],
    ['R-26 an end without its day', { decision: 'end' }, 'endedOn', 'fail'],
    ['R-26 an end with it', { decision: 'end', endedOn: on('2026-05-20') }, 'endedOn', 'pass'],
    ['R-26 kept', { decision: 'keep' }, 'endedOn', 'notAsked'],
    ['R-26 ended otherwise', { participationEndedOn: on('2026-05-20') }, 'participates', 'fail'],
    ['R-26 going on', {}, 'participates', 'pass'],
    ['R-28 dismissed without a reason', { dismissedOn: on('2026-05-05') }, 'dismissReason', 'fail'],
    ['R-28 with a reason', { dismissedOn: on('2026-05-05'), dismissReason: 'x' }, 'dismissReason', 'pass'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each<[boundary: string, recorded: IsoDay | undefined, result: string]>([
    ['as decided', '2026-05-20', 'pass'],
    ['another day', '2026-05-19', 'fail'],
    ['not at all', undefined, 'fail'],
  ])('R-26 the register of participants has the end %s', (_, recorded, result) => {
    const decided = { decision: 'end', decidedOn: on('2026-05-18'), endedOn: on('2026-05-20') };
    const one = applied({ ...decided, participationEndedOn: recorded && on(recorded) });
    expect([one.result('recorded'), one.result('participates')]).toEqual([result, 'notAsked']);
  });

  test('R-28 a cured ground is a warning: it keeps nobody from deciding', () => {
    expect(applied({ evidence: undefined }).finding('grounded').effect).toBe('warning');
  });

  test.each<[status: string, cells: Cells, result: string]>([
    ['atCommission', {}, 'fail'],
    ['atCommission', { sentToCommissionOn: on('2026-05-06') }, 'pass'],
    ['ended', { decision: 'end', decidedOn: on('2026-05-20'), endedOn: on('2026-05-20') }, 'fail'],
    [
      'ended',
      {
        decision: 'end',
        decidedOn: on('2026-05-20'),
        endedOn: on('2026-05-20'),
        sentToCommissionOn: on('2026-05-06'),
      },
      'pass',
    ],
    ['ended', { ground: '28.6', decision: 'end', decidedOn: on('2026-05-20'), endedOn: on('2026-05-20') }, 'pass'],
    ['kept', { decision: 'end', decidedOn: on('2026-05-20') }, 'fail'],
    ['kept', { decision: 'keep', decidedOn: on('2026-05-20') }, 'fail'],
    ['kept', { decision: 'keep', decidedOn: on('2026-05-20'), sentToCommissionOn: on('2026-05-06') }, 'pass'],
    ['kept', { ground: '28.6', decision: 'keep', decidedOn: on('2026-05-20') }, 'pass'],
    ['dismissed', { dismissedOn: on('2026-05-20') }, 'fail'],
    ['dismissed', { dismissedOn: on('2026-05-20'), dismissReason: 'x' }, 'pass'],
  ])('status %s with %j', (status, cells, result) => {
    expect(applied({ status, ...cells }).result('statusFits')).toBe(result);
  });

  test.each(languages)('in %s each sentence about the route shows its day', (language) => {
    const day = { sentToCommissionOn: on('2026-05-21'), decision: 'end', decidedOn: on('2026-05-20') };
    expect(applied({ ground: '28.4', ...day }).finding('noCommission').message[language]).toContain('21.05.2026');
    expect(applied(day).finding('throughCommission').message[language]).toMatch(/21\.05\.2026.*20\.05\.2026/);
  });
});

describe('R-29 notice ten working days before the participant’s own decision (DL-15, X18)', () => {
  test.each<[boundary: string, decision: IsoDay, last: IsoDay, next: IsoDay]>([
    ['over New Year and Christmas', '2027-01-14', '2026-12-28', '2026-12-29'],
    ['over Nauryz', '2026-03-27', '2026-03-10', '2026-03-11'],
    ['a decision on a Sunday', '2026-03-22', '2026-03-06', '2026-03-10'],
    ['over the May holidays', '2026-05-12', '2026-04-23', '2026-04-24'],
  ])('%s: %s, so by %s, and %s is late', (_, decision, last, next) => {
    const notice = (noticeOn: IsoDay) =>
      applied({ ground: '28.3', plannedDecisionOn: on(decision), noticeOn: on(noticeOn) }).due('notice');
    expect(notice(last)).toMatchObject({ clause: 'R-29', due: last, state: 'met' });
    expect(notice(next)).toMatchObject({ due: last, state: 'late' });
  });

  test('no other ground has it', () => {
    const planned = { plannedDecisionOn: on('2026-05-12') };
    for (const ground of [...commission, '28.4', '28.5', '28.6'] as const)
      expect(applied({ ground, ...planned }).due('notice')).toBeUndefined();
  });
});

describe('R-30 the referral', () => {
  const rules = {
    ...book,
    parameters: {
      ...book.parameters,
      terminationReferralNorm: {
        ...required(book.parameters.terminationReferralNorm),
        values: [{ from: '2020-01-01', value: 5, source: { kk: 'Қор', ru: 'Фонд', en: 'the Fund' } }] as const,
      },
    },
  };

  test('the Rules set no term: none without a norm of the Fund', () => {
    expect(applied({}).due('referral')).toBeUndefined();
  });

  test('the Fund’s norm counts from the day the ground was found, for the Commission’s grounds only', () => {
    expect(applied({}, { rules, today: '2026-05-14' }).due('referral')).toMatchObject({
      // 7 and 9 May are holidays; 8 May is not.
      due: '2026-05-13',
      state: 'overdue',
    });
    for (const ground of fund) expect(applied({ ground }, { rules }).due('referral')).toBeUndefined();
    expect(applied({ dismissedOn: on('2026-05-05') }, { rules }).due('referral')).toBeUndefined();
  });
});
