/** Monitoring (R-36 … R-41): a person concludes, the reasons are given, and the month's end is not moved. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { ministryReportsWords } from '../../../rules/procedures/monitoring.ministry.words.ts';
import { conclusions, ministryReports } from '../../../rules/procedures/monitoring.ts';
import { conclusionsWords } from '../../../rules/procedures/monitoring.words.ts';
import type { Rulebook } from '../../../rules/projections/rulebook.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, book, on, required, withSwitches } from './applied.ts';

const withNorms = (days: number, ...ids: readonly string[]): Rulebook => ({
  ...book,
  parameters: {
    ...book.parameters,
    ...Object.fromEntries(
      ids.map((id) => [
        id,
        {
          ...required(book.parameters[id]),
          values: [{ from: '2020-01-01', value: days, source: { kk: 'Қор', ru: 'Фонд', en: 'the Fund' } }],
        },
      ]),
    ),
  },
});

describe('R-40 the conclusion', () => {
  const good: Cells = {
    status: 'open',
    bin: '240140000001',
    quarter: '2026-Q1',
    owed: true,
    suggestion: 'expedient',
    suggestionReason: 'noDeviations',
    conclusion: 'expedient',
    preparedOn: on('2026-04-24'),
  };
  const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
    apply(conclusions, conclusionsWords, { ...good, ...cells }, options);

  test('given as suggested, after the quarter: nothing is left to do', () => {
    expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
  });

  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['not given: a person decides, whatever is suggested', { conclusion: undefined }, 'conclusion', 'person'],
    ['given', {}, 'conclusion', 'pass'],
    ['given against the project', { conclusion: 'inexpedient' }, 'conclusion', 'pass'],
    ['a suggestion is no conclusion', { conclusion: 'undecided' }, 'conclusion', 'fail'],
    ['nobody owed a report: nobody is asked', { conclusion: undefined, owed: false }, 'conclusion', 'notAsked'],
    ['not known whether one was owed', { conclusion: undefined, owed: undefined }, 'conclusion', 'person'],
    ['inexpedient without reasons', { conclusion: 'inexpedient' }, 'reasons', 'fail'],
    ['inexpedient with reasons', { conclusion: 'inexpedient', reasons: 'негіз' }, 'reasons', 'pass'],
    [
      'inexpedient as suggested, without reasons',
      { conclusion: 'inexpedient', suggestion: 'inexpedient' },
      'reasons',
      'fail',
    ],
    ['expedient as suggested', {}, 'reasons', 'notAsked'],
    ['expedient against the suggestion', { suggestion: 'inexpedient' }, 'reasons', 'fail'],
    ['expedient where the officer was to weigh', { suggestion: 'undecided' }, 'reasons', 'fail'],
    ['with reasons', { suggestion: 'undecided', reasons: 'негіз' }, 'reasons', 'pass'],
    ['nothing suggested yet', { suggestion: undefined }, 'reasons', 'notAsked'],
    ['no conclusion, no reasons', { conclusion: undefined }, 'reasons', 'notAsked'],
    ['X26 prepared on the last day of the quarter', { preparedOn: on('2026-03-31') }, 'afterPeriod', 'fail'],
    ['X26 prepared the day after', { preparedOn: on('2026-04-01') }, 'afterPeriod', 'pass'],
    ['X26 not prepared', { preparedOn: undefined }, 'afterPeriod', 'notAsked'],
    ['no deviations', {}, 'deviations', 'pass'],
    ['deviations', { deviations: 'noIncome' }, 'deviations', 'fail'],
    ['deviations not looked for yet', { suggestion: undefined }, 'deviations', 'notAsked'],
    ['owed', {}, 'owed', 'pass'],
    ['not owed', { owed: false }, 'owed', 'fail'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each<[boundary: string, cells: Cells, result: string]>([
    ['concluded', { status: 'concluded' }, 'pass'],
    ['concluded without its day', { status: 'concluded', preparedOn: undefined }, 'fail'],
    ['concluded against the project without reasons', { status: 'concluded', conclusion: 'inexpedient' }, 'fail'],
    ['notified of nothing', { status: 'notified', noticeSentOn: on('2026-04-27') }, 'fail'],
    [
      'notified',
      { status: 'notified', conclusion: 'inexpedient', reasons: 'x', noticeSentOn: on('2026-04-27') },
      'pass',
    ],
  ])('status: %s', (_, cells, result) => {
    expect(applied(cells).result('statusFits')).toBe(result);
  });

  test.each(languages)('the deviations are said in %s, each with its clause', (language) => {
    const words = applied({ deviations: 'noReport; feesUnpaid' }).finding('deviations').message[language];
    expect(words).toMatch(/39/);
    expect(words).toMatch(/21/);
    expect(words).not.toMatch(/noReport|feesUnpaid|\{/);
  });

  test('every deviation has a clause of the Order', () => {
    const { options, optionClauses } = conclusions.computed.deviations;
    expect(options).toEqual(Object.keys(optionClauses));
    expect(new Set(Object.values(optionClauses))).toEqual(new Set(['R-21', 'R-33', 'R-37.1', 'R-38', 'R-39', 'R-40']));
  });

  test('the Rules set no term: none without a norm of the Fund', () => {
    const open = applied({ conclusion: 'inexpedient', preparedOn: on('2026-04-24') });
    expect([open.due('conclude'), open.due('notice')]).toEqual([undefined, undefined]);
  });

  test('X26 the Fund’s norm counts from the end of the quarter, that of the notice from the conclusion', () => {
    const rules = withNorms(5, 'conclusionNorm', 'inexpediencyNoticeNorm');
    const inexpedient = { conclusion: 'inexpedient', reasons: 'x' };
    const one = applied(inexpedient, { rules, today: '2026-05-15' });
    expect(one.due('conclude')).toMatchObject({ clause: 'R-40', due: '2026-04-07', state: 'late' });
    // 1 May is a holiday.
    expect(one.due('notice')).toMatchObject({ clause: 'R-40/p2', due: '2026-05-04', state: 'overdue' });
    expect(applied({}, { rules }).due('notice')).toBeUndefined();
    expect(applied({ owed: false, conclusion: undefined }, { rules }).due('conclude')).toBeUndefined();
  });
});

describe('R-41 the ministry’s information', () => {
  const good: Cells = {
    status: 'open',
    quarter: '2026-Q3',
    owed: 5,
    expedient: 4,
    inexpedient: 1,
    open: 0,
    addressee: 'Министрлік',
  };
  const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
    apply(ministryReports, ministryReportsWords, { ...good, ...cells }, options);

  test.each<[quarter: string, report: IsoDay, plan: IsoDay]>([
    ['2026-Q3', '2026-10-31', '2026-10-30'],
    ['2026-Q4', '2027-01-31', '2027-01-29'],
    ['2026-Q1', '2026-04-30', '2026-04-30'],
    ['2025-Q4', '2026-01-31', '2026-01-30'],
    ['2024-Q1', '2024-04-30', '2024-04-30'],
  ])('%s: by %s, not rolled, planned for %s (DL-23, X13)', (quarter, report, plan) => {
    for (const rules of [book, withSwitches({ k2: 'keep' })]) {
      const one = applied({ quarter }, { rules });
      expect([one.due('report')?.due, one.due('plan')?.due]).toEqual([report, plan]);
    }
  });

  test.each<[boundary: string, sentOn: IsoDay, report: string, plan: string]>([
    ['on the planned day', '2026-10-30', 'met', 'met'],
    ['on the last day, a Saturday', '2026-10-31', 'met', 'late'],
    ['on the Monday after', '2026-11-02', 'late', 'late'],
  ])('sent %s', (_, sentOn, report, plan) => {
    const one = applied({ sentOn: on(sentOn) });
    expect([one.due('report')?.state, one.due('plan')?.state]).toEqual([report, plan]);
  });

  test('past the calendar’s end the term stands and the planned day is an error', () => {
    const one = applied({ quarter: '2027-Q4' });
    expect([one.due('report')?.due, one.due('plan')?.state]).toEqual(['2028-01-31', 'error']);
  });

  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['X27 nobody named', { addressee: undefined }, 'addressee', 'fail'],
    ['X27 named', {}, 'addressee', 'pass'],
    ['all concluded', {}, 'concluded', 'pass'],
    ['one still open', { expedient: 3, open: 1 }, 'concluded', 'fail'],
    ['everybody counted', {}, 'everybody', 'pass'],
    ['one participant without a row', { owed: 6 }, 'everybody', 'fail'],
    ['not counted yet', { owed: undefined }, 'everybody', 'unknown'],
    ['sent without its day', { status: 'sent' }, 'statusFits', 'fail'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });
});
