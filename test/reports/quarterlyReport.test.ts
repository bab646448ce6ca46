/** R-18 … R-41: the quarterly report by clause and boundary, on a few rows each. */

import { describe, expect, test } from 'vitest';
import { quarterlyReport, reportsDue } from '../../reports/quarterlyReport/quarterlyReport.ts';
import { Registers } from '../../rules/registers/registers.ts';
import { figureOf, hasRow, rowOf, tableOf, valueIn } from './figures.ts';
import { binOf, day, exported, participant, report, settled } from './funds.ts';

const on = '2026-11-20';
const made = (
  registers: Registers,
  quarter: `${number}-Q${1 | 2 | 3 | 4}` = '2026-Q1',
  options = { withhold: false },
) => quarterlyReport(registers, settled, quarter, on, options);
/** As it leaves the Fund: small figures withheld. */
const issued = (registers: Registers, quarter: `${number}-Q${1 | 2 | 3 | 4}` = '2026-Q1', own = settled) =>
  quarterlyReport(registers, own, quarter, on);

describe('R-26 to R-28: movement', () => {
  test('who ended on the last day of the quarter is in it and not in its closing', () => {
    const registers = new Registers();
    participant(registers, 1, { endedOn: day('2026-03-31'), endGround: '28.4', status: 'endedEarly' });
    participant(registers, 2, { endedOn: day('2026-04-01'), endGround: '28.4', status: 'endedEarly' });
    participant(registers, 3, { contractSignedOn: day('2026-01-01') });
    participant(registers, 4, { contractSignedOn: day('2026-04-01') });
    const is = made(registers);
    expect(valueIn(is, 'movement', 'opening')).toBe(2);
    expect(valueIn(is, 'movement', 'registered')).toBe(1);
    expect(valueIn(is, 'movement', 'ended28.4')).toBe(1);
    expect(figureOf(is, 'movement', 'ended28.4').from).toEqual([{ register: 'participants', ids: ['p1'] }]);
    expect(valueIn(is, 'movement', 'closing')).toBe(2);
  });

  test('R-27: a term that has passed ends participation though nobody recorded it', () => {
    const registers = new Registers();
    participant(registers, 1, { termTo: day('2026-02-10') });
    participant(registers, 2, {
      termTo: day('2026-02-10'),
      extendedTo: day('2028-02-10'),
      extendedFrom: day('2026-02-11'),
    });
    const is = made(registers);
    expect(valueIn(is, 'movement', 'endedPlanned')).toBe(1);
    expect(valueIn(is, 'movement', 'termPassed')).toBe(1);
    expect(valueIn(is, 'statuses', 'extended')).toBe(1);
    expect(valueIn(is, 'movement', 'closing')).toBe(1);
  });

  test('an early end without a ground has a row of its own, so that the grounds add up', () => {
    const registers = new Registers();
    participant(registers, 1, { endedOn: day('2026-02-10'), status: 'endedEarly' });
    const is = made(registers);
    expect(valueIn(is, 'movement', 'endedEarly')).toBe(1);
    expect(valueIn(is, 'movement', 'ended')).toBe(1);
  });

  test('a row without a day of signing is counted nowhere and listed for the Fund', () => {
    const registers = new Registers();
    participant(registers, 1, { contractSignedOn: undefined });
    const is = made(registers);
    expect(valueIn(is, 'movement', 'closing')).toBe(0);
    expect(is.internal.find(({ id }) => id === 'faults')?.rows).toHaveLength(1);
    expect(
      is.method.some(
        ({ en }) =>
          en ===
          'Rows of the registers that could not be counted: 1. They are listed in the internal Excel file of the Fund.',
      ),
    ).toBe(true);
  });
});

describe('R-39: who owes a report', () => {
  const dueFor = (cells: Parameters<typeof participant>[2]): number => {
    const registers = new Registers();
    participant(registers, 1, cells);
    return reportsDue(registers, '2026-Q1').length;
  };
  test('ended in the middle of the quarter: due', () => expect(dueFor({ endedOn: day('2026-02-10') })).toBe(1));
  test('ended on its first day: due', () => expect(dueFor({ endedOn: day('2026-01-01') })).toBe(1));
  test('ended the day before it: not due', () => expect(dueFor({ endedOn: day('2025-12-31') })).toBe(0));
  test('signed on its last day: due', () => expect(dueFor({ contractSignedOn: day('2026-03-31') })).toBe(1));
  test('signed the day after it: not due', () => expect(dueFor({ contractSignedOn: day('2026-04-01') })).toBe(0));
  test('the term passed before it, no end recorded: not due', () =>
    expect(dueFor({ termTo: day('2025-12-31') })).toBe(0));
  test('extended past it: due', () =>
    expect(dueFor({ termTo: day('2025-12-31'), extendedTo: day('2027-12-31') })).toBe(1));

  test('left and came back in one quarter: one report', () => {
    const registers = new Registers();
    participant(registers, 1, { endedOn: day('2026-01-20'), endGround: '28.3' });
    registers.put('participants', 'again', {
      ...registers.find('participants', 'p1')?.cells,
      contractSignedOn: day('2026-03-01'),
      endedOn: undefined,
      endGround: undefined,
    });
    expect(reportsDue(registers, '2026-Q1')).toHaveLength(1);
    expect(valueIn(made(registers), 'movement', 'closing')).toBe(1);
  });
});

describe('R-39, K2: in time or late', () => {
  /** The 20th of January 2029 is a Saturday, but the calendar ends in 2027; 20 July 2025 is a Sunday, so 21 July. */
  const received = (receivedOn: `${number}-${number}-${number}`, k2: 'roll' | 'keep' = 'roll') => {
    const registers = new Registers();
    participant(registers, 1);
    report(registers, 'r1', 1, '2025-Q2', { receivedOn: day(receivedOn), receivedAt: `${receivedOn}T06:00:00.000Z` });
    const switches = { ...settled.book.switches, k2 };
    const is = quarterlyReport(registers, { ...settled, book: { ...settled.book, switches } }, '2025-Q2', on);
    return { due: is.dueOn, inTime: valueIn(is, 'discipline', 'inTime'), late: valueIn(is, 'discipline', 'late') };
  };
  test('on the rolled day: in time', () =>
    expect(received('2025-07-21')).toEqual({ due: '2025-07-21', inTime: 1, late: 0 }));
  test('one day later: late', () => expect(received('2025-07-22')).toEqual({ due: '2025-07-21', inTime: 0, late: 1 }));
  test('K2 switched off: the 20th decides', () => {
    expect(received('2025-07-20', 'keep')).toEqual({ due: '2025-07-20', inTime: 1, late: 0 });
    expect(received('2025-07-21', 'keep')).toEqual({ due: '2025-07-20', inTime: 0, late: 1 });
  });
  test('past the end of the calendar it is an error that says what to add', () => {
    expect(() => quarterlyReport(new Registers(), settled, '2029-Q4', on)).toThrow(/calendar/);
  });
  test('a correction after the term leaves the first report in time and gives the figures', () => {
    const registers = new Registers();
    participant(registers, 1);
    report(registers, 'first', 1, '2026-Q1', { incomeQuarter: 100 });
    report(registers, 'second', 1, '2026-Q1', {
      incomeQuarter: 70,
      receivedOn: day('2026-05-05'),
      receivedAt: '2026-05-05T06:00:00.000Z',
    });
    const is = made(registers);
    expect(valueIn(is, 'discipline', 'inTime')).toBe(1);
    expect(valueIn(is, 'amounts', 'incomeQuarter')).toBe(70);
    expect(figureOf(is, 'amounts', 'incomeQuarter').from).toEqual([
      { register: 'quarterlyReports', ids: ['second'], values: [70] },
    ]);
    expect(valueIn(is, 'discipline', 'superseded')).toBe(1);
  });
  test('received only after the day the report is made: not in it', () => {
    const registers = new Registers();
    participant(registers, 1);
    report(registers, 'r1', 1, '2026-Q1', { receivedOn: day('2026-04-30') });
    const is = quarterlyReport(registers, settled, '2026-Q1', '2026-04-29');
    expect(valueIn(is, 'discipline', 'missing')).toBe(1);
    expect(valueIn(quarterlyReport(registers, settled, '2026-Q1', '2026-04-30'), 'discipline', 'late')).toBe(1);
  });
  test('while the term runs a report is awaited, not missing', () => {
    const registers = new Registers();
    participant(registers, 1);
    const is = quarterlyReport(registers, settled, '2026-Q1', '2026-04-20');
    expect(valueIn(is, 'discipline', 'awaited')).toBe(1);
    expect(valueIn(is, 'discipline', 'missing')).toBe(0);
    expect(hasRow(quarterlyReport(registers, settled, '2026-Q1', '2026-04-21'), 'discipline', 'awaited')).toBe(false);
  });
  test('a report of somebody who owed none is shown and not counted', () => {
    const registers = new Registers();
    participant(registers, 1, { endedOn: day('2025-06-01'), endGround: '28.3' });
    report(registers, 'r1', 1, '2026-Q1', { incomeQuarter: 100 });
    const is = made(registers);
    expect(valueIn(is, 'discipline', 'unasked')).toBe(1);
    expect(valueIn(is, 'amounts', 'incomeQuarter')).toBeNull();
  });
});

describe('indicators: no report is no zero', () => {
  test('nobody reported: no data; one reported zero: zero', () => {
    const registers = new Registers();
    participant(registers, 1);
    participant(registers, 2);
    expect(valueIn(made(registers), 'amounts', 'incomeQuarter')).toBeNull();
    report(registers, 'r1', 1, '2026-Q1');
    const is = made(registers);
    expect(valueIn(is, 'amounts', 'incomeQuarter')).toBe(0);
    expect(figureOf(is, 'amounts', 'incomeQuarter', 'reported')).toMatchObject({ value: 1, of: 2 });
  });
  test('a blank field is unknown for that report, and for the totals it is part of', () => {
    const registers = new Registers();
    participant(registers, 1);
    participant(registers, 2);
    report(registers, 'r1', 1, '2026-Q1', { benefitCit: undefined, benefitVat: 5 });
    report(registers, 'r2', 2, '2026-Q1', { benefitCit: 3, benefitVat: 4 });
    const is = made(registers);
    expect(valueIn(is, 'amounts', 'benefitCit')).toBe(3);
    expect(valueIn(is, 'amounts', 'benefitVat')).toBe(9);
    expect(valueIn(is, 'amounts', 'benefitTotal')).toBe(7);
    expect(valueIn(is, 'amounts', 'benefitTotal', 'reported')).toBe(1);
  });
  test('the change has no value without a base, or with a base of zero', () => {
    const registers = new Registers();
    participant(registers, 1);
    report(registers, 'r1', 1, '2026-Q1', { incomeQuarter: 150, staffResidents: 4 });
    report(registers, 'r0', 1, '2025-Q4', { incomeQuarter: 100 });
    const is = made(registers);
    expect(valueIn(is, 'amounts', 'incomeQuarter', 'previousChange')).toBe(50);
    expect(valueIn(is, 'amounts', 'incomeQuarter', 'yearAgoChange')).toBeNull();
    expect(valueIn(is, 'staff', 'staffResidents', 'previousChange')).toBeNull();
  });
  test('the year to date adds to the tiyn, not at all without a quarter, and never staff', () => {
    const registers = new Registers();
    participant(registers, 1);
    report(registers, 'r1', 1, '2026-Q1', { incomeQuarter: 0.1 });
    report(registers, 'r2', 1, '2026-Q2', { incomeQuarter: 0.2 });
    expect(valueIn(made(registers, '2026-Q2'), 'amounts', 'incomeQuarter', 'yearToDate')).toBe(0.3);
    expect(rowOf(made(registers, '2026-Q2'), 'staff', 'staffTotal').cells.yearToDate).toBeUndefined();
    registers.remove('quarterlyReports', 'r1');
    expect(valueIn(made(registers, '2026-Q2'), 'amounts', 'incomeQuarter', 'yearToDate')).toBeNull();
  });
});

describe('export by country', () => {
  const fund = (): Registers => {
    const registers = new Registers();
    for (let n = 1; n <= 7; n += 1) {
      participant(registers, n);
      report(registers, `r${n}`, n, '2026-Q1', { incomeForeign: n * 100 });
      exported(registers, `r${n}`, [[n <= 4 ? 'DE' : 'US', n * 100]]);
    }
    return registers;
  };
  test('largest first, and the total is the foreign income', () => {
    const is = made(fund());
    expect(tableOf(is, 'export').rows.map(({ id }) => id)).toEqual(['US', 'DE', 'total']);
    expect(valueIn(is, 'export', 'US')).toBe(1800);
    expect(valueIn(is, 'export', 'total')).toBe(2800);
    expect(valueIn(is, 'export', 'total')).toBe(valueIn(is, 'amounts', 'incomeForeign'));
  });
  test('what the countries do not cover has a line, and the total stays the declared income', () => {
    const registers = fund();
    registers.put('exportByCountry', 'r7/1', { amount: 650 });
    registers.remove('exportByCountry', 'r6/1');
    const is = made(registers, '2026-Q1', { withhold: false });
    expect(valueIn(is, 'export', '-')).toBe(50 + 600);
    expect(valueIn(is, 'export', 'total')).toBe(2800);
  });
  test('the rows of a superseded report are not counted', () => {
    const registers = fund();
    report(registers, 'r1new', 1, '2026-Q1', {
      incomeForeign: 40,
      receivedAt: '2026-05-01T00:00:00.000Z',
      receivedOn: day('2026-05-01'),
    });
    exported(registers, 'r1new', [['DE', 40]]);
    expect(valueIn(made(registers), 'export', 'DE')).toBe(940);
  });
  test('a quarter without reports is no data; a country nobody named in one with reports is zero', () => {
    const registers = fund();
    participant(registers, 8);
    report(registers, 'old', 8, '2025-Q4', { incomeForeign: 0 });
    const is = made(registers);
    expect(valueIn(is, 'export', 'DE', 'previous')).toBe(0);
    expect(valueIn(is, 'export', 'DE', 'yearAgo')).toBeNull();
  });
});

describe('R-35: withheld', () => {
  const fund = (spread: readonly (readonly [string, number])[]): Registers => {
    const registers = new Registers();
    spread.forEach(([country, amount], index) => {
      participant(registers, index + 1);
      report(registers, `r${index + 1}`, index + 1, '2026-Q1', { incomeForeign: amount });
      exported(registers, `r${index + 1}`, [[country, amount]]);
    });
    return registers;
  };
  const three = (country: string, amount: number) => [1, 2, 3].map((): readonly [string, number] => [country, amount]);

  test('two participants: withheld; three: shown', () => {
    const is = issued(fund([...three('DE', 10), ['US', 5], ['US', 6], ['KG', 1]]));
    expect(figureOf(is, 'export', 'US')).toMatchObject({ value: null, withheld: true });
    expect(valueIn(is, 'export', 'DE')).toBe(30);
    expect(valueIn(is, 'export', 'total')).toBe(42);
  });
  test('a single withheld figure takes the next smallest with it, or it could be found by subtraction', () => {
    const is = issued(fund([...three('DE', 10), ...three('US', 20), ['KG', 1]]));
    expect(figureOf(is, 'export', 'KG').withheld).toBe(true);
    expect(figureOf(is, 'export', 'DE').withheld).toBe(true);
    expect(valueIn(is, 'export', 'US')).toBe(60);
  });
  test('withheld rows stand by their code: their place tells nothing', () => {
    const is = issued(fund([...three('DE', 10), ['US', 500], ['KG', 1], ['AE', 70]]));
    expect(tableOf(is, 'export').rows.map(({ id }) => id)).toEqual(['DE', 'AE', 'KG', 'US', 'total']);
  });
  test('a change from or to a withheld figure is withheld', () => {
    const is = issued(fund([...three('DE', 10), ['US', 5], ['KG', 1], ['KG', 3]]));
    expect(figureOf(is, 'export', 'US', 'previousChange')).toMatchObject({ value: null, withheld: true });
  });
  test('two participants who report zero: withheld too, for zero tells as much', () => {
    const registers = new Registers();
    for (const n of [1, 2]) {
      participant(registers, n, { region: '710000000' });
      report(registers, `r${n}`, n, '2026-Q1');
    }
    expect(figureOf(issued(registers), 'regions', '710000000', 'incomeQuarter').withheld).toBe(true);
    participant(registers, 3, { region: '710000000' });
    report(registers, 'r3', 3, '2026-Q1');
    expect(valueIn(issued(registers), 'regions', '710000000', 'incomeQuarter')).toBe(0);
  });
  test('switched off, everything is shown and the note says for whom', () => {
    const is = issued(fund([...three('DE', 10), ['US', 5]]), '2026-Q1', {
      ...settled,
      plain: { ...settled.plain, withholdSmallFigures: 'no' },
    });
    expect(valueIn(is, 'export', 'US')).toBe(5);
    expect(is.method.some(({ en }) => en.includes('within the Fund'))).toBe(true);
  });
  test('no figure, text or id of a participant stands in a section', () => {
    const is = issued(fund([...three('DE', 10), ['US', 5]]));
    const shown = JSON.stringify(is.sections, (key, value: unknown) => (key === 'from' ? undefined : value));
    expect(shown).not.toContain('ЖШС');
    expect(shown).not.toContain(binOf(1));
  });
});

test('the list for the Fund names who is missing and who was late, with no amount', () => {
  const registers = new Registers();
  for (const n of [1, 2, 3]) participant(registers, n);
  report(registers, 'r2', 2, '2026-Q1', { receivedOn: day('2026-04-21') });
  report(registers, 'r3', 3, '2026-Q1');
  const [list] = made(registers).internal;
  expect(list?.rows.map(({ label, cells }) => [label, cells.bin, cells.receivedOn])).toEqual([
    [{ kk: 'ЖШС 1', ru: 'ЖШС 1', en: 'ЖШС 1' }, { text: binOf(1) }, { day: null }],
    [{ kk: 'ЖШС 2', ru: 'ЖШС 2', en: 'ЖШС 2' }, { text: binOf(2) }, { day: '2026-04-21' }],
  ]);
});

test('R-8, R-15: applications by the day they were sent, decisions by the day they were taken', () => {
  const registers = new Registers();
  registers.put('registration', 'a1', {
    status: 'refused',
    sentOn: day('2025-12-30'),
    decidedOn: day('2026-01-20'),
    decision: 'refuse',
    refusalGround: '16.2',
  });
  registers.put('registration', 'a2', {
    status: 'participant',
    sentOn: day('2026-01-10'),
    decidedOn: day('2026-02-01'),
    decision: 'register',
  });
  registers.put('registration', 'a3', { status: 'sent', sentOn: day('2026-03-31') });
  const is = made(registers);
  expect(valueIn(is, 'registrationSent', 'total')).toBe(2);
  expect(valueIn(is, 'registrationSent', 'total', 'previous')).toBe(1);
  expect(valueIn(is, 'registrationDecided', 'refused16.2')).toBe(1);
  expect(valueIn(is, 'registrationDecided', 'total')).toBe(2);
});

test('a quarter that is not over is said to be preliminary', () => {
  const is = quarterlyReport(new Registers(), settled, '2026-Q1', '2026-03-31');
  expect([is.preliminary, is.method[0]?.en]).toEqual([
    true,
    'On 31 March 2026 the quarter was not over yet: the figures are preliminary.',
  ]);
  expect(quarterlyReport(new Registers(), settled, '2026-Q1', '2026-04-01').preliminary).toBe(false);
});

test('R-39: a quarter whose term lies before the calendar is no data beside the others', () => {
  const registers = new Registers();
  participant(registers, 1, { contractSignedOn: day('2022-01-01') });
  const is = quarterlyReport(registers, settled, '2024-Q1', on);
  expect(valueIn(is, 'discipline', 'missing')).toBe(1);
  expect(valueIn(is, 'discipline', 'missing', 'yearAgo')).toBeNull();
});

test('an empty fund has a report too: nobody, no data, and no chart', () => {
  const is = made(new Registers());
  expect(valueIn(is, 'movement', 'closing')).toBe(0);
  expect(valueIn(is, 'discipline', 'share')).toBeNull();
  expect(valueIn(is, 'export', 'total')).toBeNull();
  expect(is.sections.flatMap(({ charts }) => charts)).toEqual([]);
});
