/** Extension: on time by the day of sending, never silently one year, Annex 3 when it is decided. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { extension } from '../../../rules/procedures/extension.ts';
import { extensionWords } from '../../../rules/procedures/extension.words.ts';
import { documentPlans } from '../../../rules/projections/documentPlan.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, book, on, withNorms, withSwitches } from './applied.ts';

/** Sent on the last day for a term that ends on 14 January 2027. */
const good: Cells = {
  status: 'sent',
  language: 'kk',
  bin: '240140000001',
  termYears: 2,
  results: 'нәтиже',
  participant: 'resp-1',
  termEndsOn: on('2027-01-14'),
  sentOn: on('2026-12-28'),
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(extension, extensionWords, { ...good, ...cells }, { today: '2026-12-28', ...options });

describe('R-25 at least ten working days before the term ends (DL-14)', () => {
  test.each<[boundary: string, end: IsoDay, last: IsoDay, next: IsoDay]>([
    ['over New Year and Christmas', '2027-01-14', '2026-12-28', '2026-12-29'],
    ['over Nauryz', '2026-03-27', '2026-03-10', '2026-03-11'],
    ['a term that ends on a Sunday', '2026-03-22', '2026-03-06', '2026-03-10'],
    ['over the May holidays', '2026-05-12', '2026-04-23', '2026-04-24'],
  ])('%s: %s, so by %s, and %s is late', (_, end, last, next) => {
    const sent = (day: IsoDay) => applied({ termEndsOn: on(end), sentOn: on(day) });
    expect(sent(last).due('apply')).toMatchObject({ due: last, state: 'met' });
    expect([sent(last).result('onTime'), sent(last).outcome]).toEqual(['pass', 'ready']);
    expect(sent(next).due('apply')).toMatchObject({ due: last, state: 'late' });
    expect([sent(next).result('onTime'), sent(next).outcome]).toEqual(['fail', 'refuse']);
  });

  test.each(languages)('R-25/p2 in %s: late, so registration under item 8', (language) => {
    const words = applied({ sentOn: on('2026-12-29') }).finding('onTime').message[language];
    expect(words).toContain('29.12.2026');
    expect(words).toContain('28.12.2026');
    expect(words).toMatch(/8-тармағына|пунктом 8|item 8/);
  });

  test('sent in the evening of the last day is on time (X15)', () => {
    expect(applied({ sentOn: on('2026-12-28') + 0.99 }).result('onTime')).toBe('pass');
  });

  test('after the term has ended it is late', () => {
    expect(applied({ sentOn: on('2027-01-15') }).outcome).toBe('refuse');
  });

  test('the term is not known: neither on time nor late', () => {
    const unknown = applied({ participant: undefined, termEndsOn: undefined });
    expect([unknown.result('onTime'), unknown.result('participant'), unknown.outcome]).toEqual([
      'unknown',
      'fail',
      'person',
    ]);
    expect(unknown.due('apply')).toBeUndefined();
  });

  test('past the calendar’s end: error, and a person decides', () => {
    const beyond = applied({ termEndsOn: on('2028-06-30') });
    expect(beyond.due('apply')).toMatchObject({ due: null, state: 'error' });
    expect([beyond.result('onTime'), beyond.outcome]).toEqual(['unknown', 'person']);
    for (const language of languages) expect(beyond.finding('onTime').message[language]).toMatch(/calendar/);
  });

  // are the remarks the Order knows; R-25 has none (X15).
  test('whatever is wanting, no remarks are to be sent', () => {
    const wanting = applied({ results: undefined, termYears: 0, language: 'de', participant: undefined });
    expect(wanting.failing).toEqual(['R-25 results', 'R-25 participant', 'R-24 termYears', 'R-10 language']);
    expect(wanting.outcome).toBe('person');
  });

  test('all failing checks are listed; the ground of refusal decides', () => {
    const both = applied({ sentOn: on('2026-12-29'), termYears: 0, results: undefined });
    expect(both.failing).toEqual(['R-25 results', 'R-25 onTime', 'R-24 termYears']);
    expect(both.outcome).toBe('refuse');
  });
});

describe('R-24 the length of the term (X14)', () => {
  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['none', { termYears: 0 }, 'termYears', 'fail'],
    ['half a year', { termYears: 0.5 }, 'termYears', 'fail'],
    ['one year', { termYears: 1 }, 'termYears', 'pass'],
    ['two years', { termYears: 2 }, 'termYears', 'pass'],
    ['not said', { termYears: undefined }, 'termYears', 'unknown'],
    ['two years: the question does not arise', { termYears: 2 }, 'termOneYear', 'notAsked'],
    ['one year: a person', { termYears: 1 }, 'termOneYear', 'person'],
    ['one year, confirmed', { termYears: 1, termConfirmed: true }, 'termOneYear', 'pass'],
    ['one year, not confirmed', { termYears: 1, termConfirmed: false }, 'termOneYear', 'fail'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each([
    ['ask', 'person', 'person'],
    ['allow', 'pass', 'ready'],
    ['forbid', 'fail', 'person'],
  ] as const)('X14 %s: one year gives %s, and the case is %s', (termOneYear, result, outcome) => {
    const one = applied({ termYears: 1 }, { rules: withSwitches({ termOneYear }) });
    expect([one.result('termOneYear'), one.outcome]).toEqual([result, outcome]);
  });

  test.each(languages)('X14 forbidden, the sentence in %s quotes the item', (language) => {
    const one = applied({ termYears: 1 }, { rules: withSwitches({ termOneYear: 'forbid' }) });
    expect(one.finding('termOneYear').message[language]).toMatch(/1 \((бір|один|one)\)/);
  });
});

describe('Annex 3', () => {
  const decided: Cells = {
    ...good,
    name: '«Үлгі» ЖШС',
    address: 'Астана',
    activities: 'A1',
    certificateNumber: '0007',
    decision: 'extend',
    decidedOn: on('2027-01-05'),
    extendedFrom: on('2027-01-15'),
    extendedTo: on('2029-01-14'),
    certificateIssuedOn: on('2027-01-06'),
  };
  const documents = (cells: Cells) =>
    documentPlans(extension, caseFacts(extension, { id: 'case', cells: { ...decided, ...cells } }), book);

  test('decided and issued, its eight lines', () => {
    expect(documents({})).toEqual([
      {
        id: 'extensionCertificate',
        clause: 'R-25/p3',
        form: 'A3',
        lines: {
          number: '0007',
          name: '«Үлгі» ЖШС',
          bin: '240140000001',
          address: 'Астана',
          activity: 'A1',
          issuedOn: on('2027-01-06'),
          validFrom: on('2027-01-15'),
          validTo: on('2029-01-14'),
        },
      },
    ]);
  });

  test.each<[boundary: string, cells: Cells]>([
    ['refused', { decision: 'refuse' }],
    ['withdrawn', { status: 'withdrawn' }],
    ['no decision', { decision: undefined }],
    ['no number', { certificateNumber: undefined }],
    ['not issued', { certificateIssuedOn: undefined }],
    ['no term', { extendedTo: undefined }],
  ])('%s: none', (_, cells) => {
    expect(documents(cells)).toEqual([]);
  });

  // R-25/p2 leaves a late applicant only registration under R-8.
  test('sent late: none, whatever was decided (R-25/p2)', () => {
    expect(documents({ sentOn: on('2026-12-29') })).toEqual([]);
  });

  // Annex 3 has eight lines; a blank one must not leave the Fund.
  test('a line of the form without its value: none', () => {
    expect(documents({ address: undefined })).toEqual([]);
  });
});

describe('R-25/p3 a norm of the Fund for its decision (X15)', () => {
  test.each([
    ['sent', '2026-12-31'],
    [undefined, '2026-12-31'],
    ['late', undefined],
    ['withdrawn', undefined],
  ])('status %s: due %s', (status, due) => {
    expect(applied({ status }, { rules: withNorms(3, 'extensionNorm') }).due('decide')?.due).toBe(due);
  });
});
