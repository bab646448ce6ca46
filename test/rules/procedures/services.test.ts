/** The application for services (R-43, R-47 … R-54): the window, what the service needs, three grounds of refusal. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { services } from '../../../rules/procedures/services.ts';
import { servicesWords } from '../../../rules/procedures/services.words.ts';
import type { Rulebook } from '../../../rules/projections/rulebook.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, book, on, required } from './applied.ts';

/** An acceleration that asks for everything of item 48; an officer found the conditions of the contract met. */
const good: Cells = {
  status: 'sent',
  language: 'kk',
  sentOn: on('2026-06-15'),
  intake: 'akselerasiya-1',
  name: 'Үлгі',
  recipientType: 'legalEntity',
  bin: '240140000001',
  projectName: 'Үлгі',
  projectDirection: 'EdTech',
  projectDescription: 'сипаттама',
  expectedResults: 'нәтиже',
  phone: '+77010000000',
  email: 'a@example.kz',
  city: 'Астана',
  country: 'KZ',
  readiness: 'MVP',
  technologies: 'TypeScript',
  problem: 'проблема',
  businessModel: 'жазылым',
  lifetime: '2 жыл',
  projectMembers: 3,
  teamInvolvement: 'толық',
  presentationUrl: 'https://example.kz/p',
  consent: true,
  service: 'acceleration',
  intakeFrom: on('2026-06-01'),
  intakeTo: on('2026-06-30'),
  needsProject: true,
  needsTeam: true,
  needsPresentation: true,
  meetsConditions: true,
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(services, servicesWords, { ...good, ...cells }, { today: '2026-06-16', ...options });
const fiveDays = [{ from: '2026-01-01' as IsoDay, value: 5, source: { kk: 'акт', ru: 'акт', en: 'act' } }];
const withNorm = (id: string): Rulebook => ({
  ...book,
  parameters: { ...book.parameters, [id]: { ...required(book.parameters[id]), values: fiveDays } },
});

test('an application that meets every requirement is ready', () => {
  expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('R-47 before the acceptance period ends (DL-24)', () => {
  test.each<[boundary: string, sentOn: IsoDay | undefined, result: string, outcome: string]>([
    ['the day before the intake begins', '2026-05-31', 'fail', 'person'],
    ['the first day', '2026-06-01', 'pass', 'ready'],
    ['the last day', '2026-06-30', 'pass', 'ready'],
    ['the day after', '2026-07-01', 'fail', 'person'],
    ['no day', undefined, 'unknown', 'person'],
  ])('%s', (_, sentOn, result, outcome) => {
    const sent = applied({ sentOn: sentOn && on(sentOn) });
    expect([sent.result('inTime'), sent.outcome]).toEqual([result, outcome]);
  });

  test('in the evening of the last day is in time', () => {
    expect(applied({ sentOn: on('2026-06-30') + 0.99 }).result('inTime')).toBe('pass');
  });

  test('the term is the last day of the intake, met or late', () => {
    expect(applied({ sentOn: on('2026-06-30') }).due('apply')).toMatchObject({ due: '2026-06-30', state: 'met' });
    expect(applied({ sentOn: on('2026-07-01') }).due('apply')).toMatchObject({ due: '2026-06-30', state: 'late' });
  });

  test('late is no ground of R-53: a person sets the case aside, and only a late one', () => {
    expect(applied({ status: 'late', sentOn: on('2026-07-01') }).result('statusFits')).toBe('pass');
    expect(applied({ status: 'late', sentOn: on('2026-06-30') }).result('statusFits')).toBe('fail');
    expect(applied({ status: 'late', sentOn: on('2026-07-01') }).outcome).toBe('closed');
  });

  test.each(languages)('the sentence in %s names the days and leaves it to an officer', (language) => {
    const words = applied({ sentOn: on('2026-07-01') }).finding('inTime').message[language];
    for (const day of ['01.07.2026', '01.06.2026', '30.06.2026']) expect(words).toContain(day);
    expect(words).toMatch(/қызметкер шешеді|решает сотрудник|officer decides/);
  });

  test('no such intake: a person looks', () => {
    const nowhere = applied({ service: undefined, intakeFrom: undefined, intakeTo: undefined });
    expect([nowhere.result('intake'), nowhere.result('inTime'), nowhere.outcome]).toEqual([
      'fail',
      'unknown',
      'person',
    ]);
  });
});

describe('R-48, R-52 what is missing leads to remarks, each under its own sub-item', () => {
  const always = ['projectName', 'projectDirection', 'projectDescription', 'expectedResults'];
  const contacts = ['phone', 'email', 'city', 'country'];
  const project = ['readiness', 'technologies', 'problem', 'businessModel', 'lifetime'];
  const team = ['projectMembers', 'teamInvolvement'];

  test.each([
    ...always.map((id) => ['R-48.1', id]),
    ...contacts.map((id) => ['R-48.2', id]),
    ...project.map((id) => ['R-48.3', id]),
    ...team.map((id) => ['R-48.4', id]),
    ['R-48.5', 'presentationUrl'],
    ['R-43', 'name'],
    ['R-43', 'recipientType'],
    ['R-47', 'intake'],
    ['R-50', 'consent'],
  ])('%s %s', (clause, id) => {
    const without = applied({ [required(id)]: undefined });
    expect([without.failing, without.outcome]).toEqual([[`${clause} ${id}`], 'remarks']);
  });

  test.each<[needs: string, fields: readonly string[]]>([
    ['needsProject', project],
    ['needsTeam', team],
    ['needsPresentation', ['presentationUrl']],
  ])('«тиісті қызмет бойынша»: without %s they are not asked for', (needs, fields) => {
    const blank = Object.fromEntries(fields.map((id) => [id, undefined]));
    expect(applied({ ...blank, [needs]: false })).toMatchObject({ outcome: 'ready', failing: [] });
    expect(applied({ ...blank, [needs]: true }).failing).toHaveLength(fields.length);
    // Whether the service needs them is not known: neither complete nor wanting.
    const open = applied({ ...blank, [needs]: undefined });
    expect([open.result('complete'), open.outcome]).toEqual(['unknown', 'person']);
  });

  test.each<[recipientType: string, asked: boolean]>([
    ['participant', true],
    ['legalEntity', true],
    ['naturalPerson', false],
  ])('R-43 the BIN of a %s: asked for %s', (recipientType, asked) => {
    const without = applied({ recipientType, bin: undefined, participant: 'resp-1' });
    expect(without.failing).toEqual(asked ? ['R-43 bin'] : []);
  });
});

describe('checks', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-43 a legal entity need not take part', 'participant', {}, 'notAsked'],
    ['R-43 says it takes part, no such', 'participant', { recipientType: 'participant' }, 'fail'],
    [
      'R-43 took part until the day it applied',
      'participates',
      { recipientType: 'participant', participationEndedOn: good.sentOn },
      'pass',
    ],
    [
      'R-43 took part until the day before',
      'participates',
      { recipientType: 'participant', participationEndedOn: Number(good.sentOn) - 1 },
      'fail',
    ],
    ['R-43 need not take part', 'participates', { participationEndedOn: Number(good.sentOn) - 1 }, 'notAsked'],
    ['R-43 takes part', 'participant', { recipientType: 'participant', participant: 'resp-1' }, 'pass'],
    ['R-49 English', 'language', { language: 'en' }, 'pass'],
    ['R-49, X20 the State language is kk', 'language', { language: 'kk' }, 'pass'],
    ['R-49 another language', 'language', { language: 'de' }, 'fail'],
    ['R-49 Kazakh needs no translation', 'translation', {}, 'notAsked'],
    ['R-49 English, not translated', 'translation', { language: 'en' }, 'fail'],
    ['R-49 English, translated', 'translation', { language: 'en', translatedOn: on('2026-06-17') }, 'pass'],
    ['R-50 (printed 59) not confirmed', 'consent', { consent: false }, 'fail'],
    ['R-52 an officer’s remark', 'officerRemark', { officerRemark: 'толық емес' }, 'fail'],
    [
      'R-52 the remark removed',
      'officerRemark',
      { officerRemark: 'x', remarksSentOn: on('2026-06-17'), remarksRemovedOn: on('2026-06-17') },
      'pass',
    ],
    [
      'R-52 an earlier round removed, not this one',
      'officerRemark',
      { officerRemark: 'x', remarksSentOn: on('2026-06-19'), remarksRemovedOn: on('2026-06-18') },
      'fail',
    ],
    [
      'R-52 new answers, not looked at',
      'remarksAnswered',
      { status: 'remarks', remarksSentOn: on('2026-06-17'), editedOn: on('2026-06-18') },
      'fail',
    ],
    [
      'R-52 answers older than the remarks',
      'remarksAnswered',
      { status: 'remarks', remarksSentOn: on('2026-06-17'), editedOn: on('2026-06-16') },
      'pass',
    ],
    ['R-54 no earlier refusal', 'causesRemoved', {}, 'notAsked'],
    ['R-54 an earlier refusal: a person', 'causesRemoved', { previousApplication: 'r-0' }, 'person'],
    ['R-54 removed', 'causesRemoved', { previousApplication: 'r-0', causesRemoved: true }, 'pass'],
    ['R-54 not removed', 'causesRemoved', { previousApplication: 'r-0', causesRemoved: false }, 'fail'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test('a translation is a warning; an earlier refusal bars nothing, a person decides (R-54)', () => {
    expect(applied({ language: 'en' }).outcome).toBe('ready');
    expect(applied({ previousApplication: 'r-0', causesRemoved: false }).outcome).toBe('person');
  });
});

describe('R-53 the grounds of refusal are three (X31)', () => {
  test('ground c is asked of a person; answered no, it is a ground of the Fund', () => {
    const met = (answer: boolean | undefined) => applied({ meetsConditions: answer });
    expect([undefined, true, false].map((answer) => met(answer).result('meetsConditions'))).toEqual([
      'person',
      'pass',
      'fail',
    ]);
    expect([undefined, true, false].map((answer) => met(answer).outcome)).toEqual(['person', 'ready', 'refuse']);
  });

  test('nothing but that answer makes the machine say refuse', () => {
    expect(services.checks.filter(({ effect }) => effect === 'refuse').map(({ id }) => id)).toEqual([
      'meetsConditions',
    ]);
  });

  const sent = { remarksSentOn: on('2026-06-17') };
  test.each<[boundary: string, ground: string | undefined, cells: Cells, result: string]>([
    ['a: an attachment is missing', 'a', { problem: undefined }, 'pass'],
    ['a: an officer found one wanting', 'a', { officerRemark: 'x' }, 'pass'],
    ['a: all conform', 'a', {}, 'fail'],
    ['a: missing, but not for this service', 'a', { problem: undefined, needsProject: false }, 'fail'],
    ['a: missing, the service’s needs not known', 'a', { problem: undefined, needsProject: undefined }, 'unknown'],
    ['b: remarks sent and not removed', 'b', sent, 'pass'],
    ['b: removed', 'b', { ...sent, remarksRemovedOn: on('2026-06-18') }, 'fail'],
    ['b: only an earlier round removed', 'b', { ...sent, remarksRemovedOn: on('2026-06-16') }, 'pass'],
    ['b: no remarks were sent', 'b', {}, 'fail'],
    ['c: a person found the conditions not met', 'c', { meetsConditions: false }, 'pass'],
    ['c: met', 'c', {}, 'fail'],
    ['c: nobody answered', 'c', { meetsConditions: undefined }, 'unknown'],
    ['no ground given', undefined, { problem: undefined }, 'fail'],
  ])('%s: %s', (_, ground, cells, result) => {
    const refused = applied({ decision: 'refuse', refusalGround: ground, ...cells });
    expect(refused.result('refusalGround')).toBe(result);
  });

  test('a contract is not asked for its ground; remarks still standing are shown to a person', () => {
    const contract = (cells: Cells) => applied({ decision: 'contract', ...cells });
    expect(contract({}).result('refusalGround')).toBe('notAsked');
    expect(contract({}).result('remarksRemoved')).toBe('notAsked');
    expect([contract(sent).result('remarksRemoved'), contract(sent).outcome]).toEqual(['fail', 'person']);
    expect(contract({ ...sent, remarksRemovedOn: on('2026-06-17') }).result('remarksRemoved')).toBe('pass');
  });

  test.each<[boundary: string, status: string, cells: Cells, result: string]>([
    ['refused without its ground', 'refused', { decision: 'refuse', decidedOn: on('2026-06-20') }, 'fail'],
    ['refused', 'refused', { decision: 'refuse', decidedOn: on('2026-06-20'), refusalGround: 'c' }, 'pass'],
    ['R-51 decided', 'contract', { decision: 'contract', decidedOn: on('2026-06-20') }, 'pass'],
    ['R-51 no day', 'contract', { decision: 'contract' }, 'fail'],
    ['signed, no day of signing', 'signed', { decision: 'contract', decidedOn: on('2026-06-20') }, 'fail'],
    ['remarks, none sent', 'remarks', {}, 'fail'],
  ])('status: %s', (_, status, cells, result) => {
    expect(applied({ status, ...cells }).result('statusFits')).toBe(result);
  });
});

describe('X31 terms only by the Fund’s own norms', () => {
  const terms = ['remarks', 'decision', 'translation'];

  test('none is set: no term', () => {
    for (const id of terms) expect(applied({ language: 'en' }).due(id)).toBeUndefined();
  });

  test.each<[id: string, norm: string]>([
    ['remarks', 'serviceRemarksNorm'],
    ['decision', 'serviceDecisionNorm'],
    ['translation', 'translationNorm'],
  ])('%s by %s: five working days over Capital Day', (id, norm) => {
    const sent = applied({ language: 'en', sentOn: on('2026-07-03') }, { rules: withNorm(norm) });
    expect(sent.due(id)).toMatchObject({ due: '2026-07-13', state: 'open' });
    expect(terms.filter((other) => sent.due(other))).toEqual([id]);
    const late = applied({ language: 'en', status: 'late', sentOn: on('2026-07-03') }, { rules: withNorm(norm) });
    expect(late.due(id)).toBeUndefined();
  });

  test('the decision waits while remarks are with the applicant and runs anew once they are removed', () => {
    const rules = withNorm('serviceDecisionNorm');
    const remarks = { status: 'remarks', remarksSentOn: on('2026-06-17') };
    expect(applied(remarks, { rules }).due('decision')).toBeUndefined();
    const fixed = { ...remarks, status: 'fixed', remarksRemovedOn: on('2026-07-03') };
    expect(applied(fixed, { rules }).due('decision')?.due).toBe('2026-07-13');
  });

  test('no remarks are due once it was decided without them', () => {
    const decided = { decision: 'contract', decidedOn: on('2026-06-16') };
    expect(applied(decided, { rules: withNorm('serviceRemarksNorm') }).due('remarks')).toBeUndefined();
  });
});
