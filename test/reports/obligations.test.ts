/** The calendar of obligations and `due` look at one walk over the terms: each duty once, with its state and its clause. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internalDocuments } from '../../reports/obligations/internalDocuments.ts';
import { type Obligation, obligationStates, obligationsOf, type Scope } from '../../reports/obligations/obligations.ts';
import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import { dueTerms } from '../../rules/registers/dueTerms.ts';
import { type Cells, Registers } from '../../rules/registers/registers.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';
import { binOf, day, participant, report, settled } from './funds.ts';

const today: IsoDay = '2026-05-01';
const at = (on: IsoDay) => ({ on, at: `${on}T06:00:00.000Z` });

/** One participant since March 2026, so that only the first quarter of 2026 is owed on 1 May. */
function fund(rows: Readonly<Record<string, Readonly<Record<string, Cells>>>> = {}): Registers {
  const registers = new Registers();
  participant(registers, 1, { contractSignedOn: day('2026-03-02'), termTo: day('2027-03-05') });
  for (const [register, cases] of Object.entries(rows))
    for (const [id, cells] of Object.entries(cases)) registers.put(register, id, { bin: binOf(1), ...cells });
  bringUpToDate(registers, settled, at(today));
  return registers;
}
const line = ({ due, clause, state, id, quarter }: Obligation): string =>
  [due, clause, state, id, quarter].filter((part) => part !== undefined).join(' ');
const lines = (registers: Registers, on: IsoDay = today, scope: Scope = {}): readonly string[] =>
  obligationsOf(registers, settled, on, scope).obligations.map(line);

/** What stands in every fund here: the term ends in March 2027. */
const extension = '2027-02-19 R-25 due p1';

describe('quarterly reports (R-39)', () => {
  test.each<[boundary: string, on: IsoDay, expected: readonly string[]]>([
    ['the quarter runs', '2026-03-31', []],
    ['the quarter has ended', '2026-04-01', ['2026-04-20 R-39 due p1 2026-Q1']],
    ['on the last day', '2026-04-20', ['2026-04-20 R-39 due p1 2026-Q1']],
    ['the day after', '2026-04-21', ['2026-04-20 R-39 overdue p1 2026-Q1']],
  ])('%s', (_, on, expected) => {
    expect(lines(fund(), on)).toEqual([...expected, extension]);
  });

  test.each<[boundary: string, receivedOn: IsoDay | undefined, expected: string]>([
    ['sent on the last day', '2026-04-20', '2026-04-20 R-39 done r 2026-Q1'],
    ['sent the day after', '2026-04-21', '2026-04-20 R-39 late r 2026-Q1'],
    ['there, but of no known day', undefined, '2026-04-20 R-39 overdue r 2026-Q1'],
  ])('%s', (_, receivedOn, expected) => {
    const registers = fund();
    const days = receivedOn ? { receivedOn: day(receivedOn), receivedAt: `${receivedOn}T06:00:00.000Z` } : {};
    report(registers, 'r', 1, '2026-Q1', { receivedOn: undefined, receivedAt: undefined, ...days });
    expect(lines(registers)).toEqual([expected, extension]);
  });

  test('a report sent twice is one obligation: the first decides whether the term was kept, the last stands', () => {
    const registers = fund();
    report(registers, 'r', 1, '2026-Q1');
    report(registers, 's', 1, '2026-Q1', { receivedOn: day('2026-04-28'), receivedAt: '2026-04-28T06:00:00.000Z' });
    expect(lines(registers)).toEqual(['2026-04-20 R-39 done s 2026-Q1', extension]);
  });

  test('a report nobody owed is no obligation', () => {
    const registers = fund();
    report(registers, 'r', 1, '2026-Q1');
    report(registers, 'stranger', 2, '2026-Q1');
    expect(lines(registers)).toEqual(['2026-04-20 R-39 done r 2026-Q1', extension]);
  });
});

describe('from the participant', () => {
  test('a request, an audit, an event, each by its clause and in the order of the days', () => {
    const registers = fund({
      requests: { q: { status: 'received', ground: '38', question: 'x', receivedOn: day('2026-03-16') } },
      audits: { a: { status: 'open', incomeYear: 2025, incomeStated: 2e8 } },
      events: {
        e: { status: 'received', kind: 'liquidation', happenedOn: day('2026-03-16'), sentOn: day('2026-04-02') },
      },
    });
    report(registers, 'r', 1, '2026-Q1');
    expect(lines(registers)).toEqual([
      '2026-04-02 R-34 done e',
      '2026-04-02 R-38 overdue q',
      '2026-04-20 R-39 done r 2026-Q1',
      '2026-06-30 R-33 due a',
      extension,
    ]);
  });

  test('R-25 to apply for an extension is a right: not used in time, nothing is overdue', () => {
    const lastDay = (on: IsoDay) => lines(fund(), on).filter((one) => one.includes('R-25'));
    expect(lastDay('2027-02-19')).toEqual(['2027-02-19 R-25 due p1']);
    expect(lastDay('2027-02-20')).toEqual([]);
    expect(dueTerms(fund(), settled, '2027-02-20', 5).map(({ clause }) => clause)).not.toContain('R-25');
    const late = { e: { status: 'sent', termYears: 2, sentOn: day('2027-02-22') } };
    expect(lines(fund({ extension: late }), '2027-02-22').filter((one) => one.includes('R-25'))).toEqual([
      '2027-02-19 R-25 late e',
    ]);
  });

  test('an extension told by two registers is one obligation', () => {
    const registers = fund({ extension: { e: { status: 'sent', termYears: 2, sentOn: day('2026-04-01') } } });
    report(registers, 'r', 1, '2026-Q1');
    const both = dueTerms(registers, settled, '2026-05-01', 1000);
    expect(both.map(({ clause }) => clause)).toEqual(['R-27']);
    expect(lines(registers).filter((one) => one.includes('R-25'))).toEqual(['2027-02-19 R-25 done e']);
  });

  test('two requests of one day are two', () => {
    const request = { status: 'received', ground: '38', question: 'x', receivedOn: day('2026-03-16') };
    const registers = fund({
      requests: { q: { ...request, answeredOn: day('2026-04-01') }, w: { ...request, answeredOn: day('2026-04-01') } },
    });
    expect(lines(registers).filter((one) => one.includes('R-38'))).toEqual([
      '2026-04-02 R-38 done q',
      '2026-04-02 R-38 done w',
    ]);
  });

  test('a term of the Fund’s own norm says so, a day to plan for is no obligation', () => {
    const registers = fund({
      audits: { a: { status: 'open', incomeYear: 2025, incomeStated: 2e8 } },
      events: {
        e: { kind: 'addressChange', newAddress: 'x', happenedOn: day('2026-03-16'), sentOn: day('2026-03-16') },
      },
    });
    const { obligations } = obligationsOf(registers, settled, today, {});
    expect(obligations.map(({ clause, term, basis }) => `${clause} ${term} ${basis}`)).toEqual([
      'R-9.3/s2 address norm',
      'R-39 report rules',
      'R-33 conclusion rules',
      'R-25 extension rules',
    ]);
    expect(dueTerms(registers, settled, today, 1000).map(({ term }) => term)).toContain('plan');
  });
});

describe('from the Fund, and from nobody here', () => {
  const registers = fund({
    registration: { g: { bin: '9', status: 'sent', sentOn: day('2026-04-27') } },
    acts: { o: { kind: 'order', registeredOn: day('2026-01-05') } },
  });

  test('an application awaits the Fund; the ministry’s own term (O-3.3) is not in this calendar', () => {
    const { obligations } = obligationsOf(registers, settled, today, {});
    expect(obligations.filter(({ party }) => party === 'fund').map(line)).toEqual([
      '2026-05-05 R-12 due g',
      '2026-05-05 R-14 due g',
    ]);
    expect(dueTerms(registers, settled, today, 1000).map(({ clause }) => clause)).toContain('O-3.3');
  });

  test('the applicant’s answer to remarks is not the Fund’s, though R-14 binds the Fund', () => {
    const [first] = settled.book.parameters.addressChangeNorm?.values ?? [];
    const remarksAnswerNorm = {
      id: 'remarksAnswerNorm',
      unit: 'workingDays',
      clause: 'R-14',
      values: first ? [first] : [],
    };
    const book = { ...settled.book, parameters: { ...settled.book.parameters, remarksAnswerNorm } } as const;
    const remarked = fund({
      registration: {
        g: { bin: '9', status: 'remarks', sentOn: day('2026-04-27'), remarksSentOn: day('2026-04-28') },
      },
    });
    const normed = { ...settled, book: book as typeof settled.book };
    expect(dueTerms(remarked, normed, today, 1000).map(({ term }) => term)).toContain('answer');
    const { obligations } = obligationsOf(remarked, normed, today, {});
    expect(obligations.map(({ term }) => term)).not.toContain('answer');
  });
});

describe('the choice of days and participants', () => {
  const registers = fund({
    requests: {
      q: { status: 'received', ground: '38', question: 'x', receivedOn: day('2026-03-16') },
      beyond: { status: 'received', ground: '38', question: 'x', receivedOn: day('2027-12-27') },
    },
  });

  test.each<[boundary: string, scope: Scope, expected: readonly string[]]>([
    ['from its day', { from: '2026-04-02', to: '2026-04-02' }, ['2026-04-02 R-38 overdue q']],
    ['from the day after', { from: '2026-04-03', to: '2026-04-19' }, []],
    ['to the day before', { to: '2026-04-01' }, []],
    ['of another BIN', { bin: binOf(2) }, []],
    ['past the calendar’s end it is not known, and comes last', { from: '2027-02-20' }, ['R-38 unknown beyond']],
  ])('%s', (_, scope, expected) => {
    const found = obligationsOf(registers, settled, today, scope).obligations.map((one) => line(one).trim());
    expect(found).toEqual(expected);
  });

  test('the totals add up by clause, in the order of the Order', () => {
    const { totals } = obligationsOf(registers, settled, today, {});
    expect(totals.map(({ party, clause, total, ...states }) => [party, clause, total, states])).toEqual([
      ['participant', 'R-25', 1, { due: 1, done: 0, late: 0, overdue: 0, unknown: 0 }],
      ['participant', 'R-38', 2, { due: 0, done: 0, late: 0, overdue: 1, unknown: 1 }],
      ['participant', 'R-39', 1, { due: 0, done: 0, late: 0, overdue: 1, unknown: 0 }],
    ]);
  });
});

describe('for any fund', () => {
  const quarters: readonly Quarter[] = ['2025-Q3', '2025-Q4', '2026-Q1'];
  const cases = fc.array(
    fc.record({
      n: fc.integer({ min: 1, max: 4 }),
      quarter: fc.constantFrom(...quarters),
      receivedOn: fc.integer({ min: day('2025-10-01'), max: day('2026-06-30') }),
    }),
    { maxLength: 12 },
  );
  const drawn = (list: readonly { n: number; quarter: Quarter; receivedOn: number }[]): Registers => {
    const registers = new Registers();
    for (let n = 1; n <= 3; n += 1) participant(registers, n, { contractSignedOn: day('2025-08-01') });
    list.forEach(({ n, quarter, receivedOn }, index) => {
      report(registers, `r${index}`, n, quarter, { receivedOn, receivedAt: undefined });
    });
    return registers;
  };

  test('each participant owes each ended quarter once, whatever was sent', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const { obligations } = obligationsOf(drawn(list), settled, today, {});
        const reports = obligations
          .filter(({ clause }) => clause === 'R-39')
          .map(({ bin, quarter }) => `${bin} ${quarter}`);
        const owed = [1, 2, 3].flatMap((n) => quarters.map((quarter) => `${binOf(n)} ${quarter}`));
        expect([...reports].sort()).toEqual(owed.sort());
      }),
    );
  });

  test('what `due` calls overdue is what the calendar calls overdue, and the totals count every line', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const registers = drawn(list);
        const { obligations, totals } = obligationsOf(registers, settled, today, {});
        const overdue = obligations.filter(({ state }) => state === 'overdue').map(line);
        const due = dueTerms(registers, settled, today, 1000).filter(
          ({ state, clause }) => state === 'overdue' && clause !== 'R-27',
        );
        expect(overdue).toEqual(due.map((one) => line({ ...one, party: 'participant', who: [] } as Obligation)).sort());
        expect(totals.reduce((sum, { total }) => sum + total, 0)).toBe(obligations.length);
        for (const total of totals) {
          expect(obligationStates.reduce((sum, state) => sum + total[state], 0)).toBe(total.total);
        }
        const days = obligations.map(({ due: on }) => on ?? '~');
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});

describe('R-2 the internal documents', () => {
  const registers = new Registers();
  registers.put('acts', 'a', {
    kind: 'feeSize',
    title: 'Жарна',
    number: '7',
    from: day('2026-02-01'),
    to: day('2026-04-01'),
  });

  test.each<[on: IsoDay, inForce: unknown]>([
    ['2026-01-31', null],
    ['2026-02-01', { id: 'a', title: 'Жарна', number: '7' }],
    ['2026-04-01', null],
  ])('in force on %s', (on, inForce) => {
    const found = internalDocuments(registers, settled, on);
    expect(found.find(({ kind }) => kind === 'feeSize')).toMatchObject({ clause: 'R-23', inForce });
    expect(found.map(({ kind }) => kind)).not.toContain('order');
  });
});
