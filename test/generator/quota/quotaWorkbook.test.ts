/** The workbook of a quota calculation is live: recalculated from nothing it gives the program's numbers, for any total. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeQuotaWorkbook } from '../../../generator/quota/quotaWorkbook.ts';
import { openZip, readPart } from '../../../generator/workbook/zip.ts';
import { type QuotaCalculation, quotaCalculation } from '../../../reports/quotaCalculation/quotaCalculation.ts';
import { apportion } from '../../../rules/quota/apportion.ts';
import type { Calculation } from '../../../rules/registers/quota/calculation.ts';
import { calculationOf, type RandomFund, randomFund, viewOf } from '../../reports/quotaFunds.ts';
import { convert } from '../../witness/libreOffice.ts';
import { askPython } from '../../witness/openpyxl.ts';
import { hasLibreOffice, hasOpenpyxl } from '../../witness/witnesses.ts';
import { seatsIn, tried, valuesIn } from './recalculated.ts';

interface Made {
  readonly calculation: Calculation;
  readonly q: QuotaCalculation;
}
const made = (fund: RandomFund): Made => {
  const calculation = calculationOf(fund);
  return { calculation, q: quotaCalculation(calculation, viewOf(fund), { rules: '0', input: '0' }) };
};

/** Rounds of one method with something to share out. */
const rounds = (
  method: string,
  runs: number,
  seed: number,
  size: number,
  coefficients?: readonly number[],
): readonly Made[] =>
  fc
    .sample(randomFund(size, coefficients), { numRuns: runs * 6, seed })
    .map((fund) => made({ ...fund, round: { ...fund.round, method } }))
    .filter(({ calculation: { courses } }) => courses.filter(({ most }) => most > 0).length > 1)
    .slice(0, runs);

/** Totals to try: none, few, the round's own, nearly all there is room for, more than that. */
const totalsFor = ({ calculation: { courses, total } }: Made): readonly number[] => {
  const room = courses.reduce((sum, { most }) => sum + most, 0);
  return Array.from(new Set([0, Math.floor(room / 3), total, Math.max(0, room - 1), room + 7]));
};

const wanted = ({ calculation: { courses, method } }: Made, total: number) => {
  const { seats } = apportion(courses, total, method);
  return Object.fromEntries(courses.map(({ id }, index) => [id, seats[index]]));
};

/** Recalculates every round for each of its totals, and compares. */
async function compare(all: readonly Made[]): Promise<number> {
  const trials: { readonly one: Made; readonly total: number; readonly workbook: Uint8Array }[] = [];
  for (const one of all) {
    const workbook = await writeQuotaWorkbook(one.q);
    for (const total of totalsFor(one)) trials.push({ one, total, workbook: tried(workbook, total) });
  }
  const recalculated = await Promise.all(trials.map(({ workbook }) => convert(workbook, 'xlsx')));
  trials.forEach(({ one, total }, index) => {
    const seats = seatsIn(recalculated[index] ?? new Uint8Array());
    expect([one.q.round, total, seats]).toEqual([one.q.round, total, wanted(one, total)]);
  });
  return trials.length;
}

describe.runIf(hasLibreOffice)('recalculated by LibreOffice without any result to begin with', () => {
  test.each([
    ['sainteLague', 'quotients'],
    ['largestRemainder', 'shares'],
  ])('%s: random rounds, each for several totals', async (method, kind) => {
    const all = [...rounds(method, 3, 703, 8), ...rounds(method, 2, 73, 30)];
    expect(all.map(({ q }) => q.live.kind)).toEqual(all.map(() => kind));
    expect(await compare(all)).toBeGreaterThan(15);
  });

  test.each(['sainteLague', 'largestRemainder'])('%s with weights that had to be rounded', async (method) => {
    const all = rounds(method, 120, 77, 40, [1.0001, 1.2347, 99.9999, 0.3333])
      .filter(({ q: { live } }) => live.kind !== 'values' && live.isRounded)
      .slice(0, 2);
    expect(all).toHaveLength(2);
    expect(await compare(all)).toBeGreaterThan(5);
  });

  test('the results a workbook is delivered with are those it comes to, in every cell', async () => {
    const all = [...rounds('sainteLague', 3, 5, 10), ...rounds('largestRemainder', 3, 6, 10)];
    const delivered = await Promise.all(all.map(({ q }) => writeQuotaWorkbook(q)));
    const recalculated = await Promise.all(
      delivered.map((workbook, index) => convert(tried(workbook, all[index]?.q.total ?? 0), 'xlsx')),
    );
    delivered.forEach((workbook, index) => {
      const [before, after] = [valuesIn(workbook), valuesIn(recalculated[index] ?? new Uint8Array())];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [sheet, rows] of Object.entries(before)) {
        rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            const own = after[sheet]?.[r]?.[c] ?? null;
            const place = `${sheet} ${r + 1}:${c + 1}`;
            if (typeof cell === 'number' && typeof own === 'number')
              expect([place, Math.abs(own - cell) <= 1e-9 * Math.max(1, Math.abs(cell))]).toEqual([place, true]);
            else expect([place, own]).toEqual([place, cell]);
          });
        });
      }
    });
  });
});

const fund = (more: Partial<RandomFund['round']> = {}, courses: readonly RandomFund['round'][] = []): RandomFund => ({
  round: { total: 40, method: 'sainteLague', ...more },
  applications: [{ cells: { sentOn: 46_100, status: 'sent' }, courses }],
  criteria: [],
});
const course = (graduates: number, employed: number, capacity: number) => ({
  graduates,
  employed,
  capacity,
  durationMonths: 6,
  planUrl: 'https://example.kz/plan',
  region: '710000000',
});

describe('what the workbook says', () => {
  test('the same calculation gives the same bytes', async () => {
    const one = () => made(fund({}, [course(20, 15, 30), course(40, 39, 30)])).q;
    expect(Buffer.from(await writeQuotaWorkbook(one())).equals(Buffer.from(await writeQuotaWorkbook(one())))).toBe(
      true,
    );
  });

  test.each(['sainteLague', 'largestRemainder'])(
    '%s uses only functions every reader has, and no decimals',
    async (method) => {
      const { q } = made(fund({ method, minPerCourse: 2 }, [course(20, 15, 30), course(40, 39, 30), course(37, 5, 9)]));
      const zip = openZip(await writeQuotaWorkbook(q));
      const formulas = Array.from(zip.entries.keys())
        .filter((name) => name.startsWith('xl/worksheets/sheet'))
        .flatMap((name) => (readPart(zip, name)?.toString('utf8') ?? '').match(/<f>[^<]*<\/f>/g) ?? []);
      expect(formulas.length).toBeGreaterThan(30);
      const functions = new Set(
        formulas.flatMap((formula) => formula.replace(/"[^"]*"|&quot;.*?&quot;/g, '').match(/[A-Z]+(?=\()/g) ?? []),
      );
      const known = [
        'AND',
        'COUNT',
        'IF',
        'INDEX',
        'INT',
        'ISNUMBER',
        'MATCH',
        'MAX',
        'MIN',
        'OR',
        'SUM',
        'SUMIFS',
        'SUMPRODUCT',
      ];
      expect(Array.from(functions).filter((name) => !known.includes(name))).toEqual([]);
      expect(formulas.filter((formula) => /\d\.\d|\{/.test(formula.replace(/&quot;.*?&quot;/g, '')))).toEqual([]);
    },
  );

  test('a round too large for a table holds values, and says why in three languages', async () => {
    const large = made(fund({ total: 20_000 }, [course(20, 15, 15_000), course(40, 39, 15_000)]));
    expect(large.q.live).toEqual({ kind: 'values', why: 'tooMany' });
    const workbook = await writeQuotaWorkbook(large.q);
    expect(seatsIn(workbook)).toEqual(wanted(large, 20_000));
    const text = JSON.stringify(valuesIn(workbook));
    for (const said of ['формула емес', 'готовые значения', 'holds values']) expect(text).toContain(said);
  });

  test('so does one whose weights no spreadsheet can tell apart', async () => {
    const [n, d] = [9_999_991, 9_999_973];
    const fine: RandomFund = {
      ...fund({}, [
        course(d, 3_333_331, 30),
        { ...course(d, 9_999_943, 30), durationMonths: 9 },
        course(n, 3_333_343, 30),
      ]),
      criteria: [
        { id: 'long', coefficient: 99.9999, from: '2026-01-01', to: undefined, applies: '${durationMonths} >= 9' },
        { id: 'region:710000000', coefficient: 0.0001, from: '2026-01-01', to: undefined },
        { id: 'placed', coefficient: 1.0007, from: '2026-01-01', to: undefined, applies: '${employed} > 0' },
      ],
    };
    const one = made(fine);
    const workbook = await writeQuotaWorkbook(one.q);
    expect(seatsIn(workbook)).toEqual(wanted(one, 40));
  });

  test('a table cut short answers for the totals it has, and with an error beyond', async () => {
    const wide = made(fund({ total: 100 }, [course(20, 15, 4_000), course(40, 39, 4_000)]));
    expect(wide.q.live).toMatchObject({ kind: 'quotients', reach: 3_000, isAll: false });
    if (!hasLibreOffice) return;
    const workbook = await writeQuotaWorkbook(wide.q);
    const within = await convert(tried(workbook, 2_999), 'xlsx');
    const beyond = await convert(tried(workbook, 3_001), 'xlsx');
    expect(seatsIn(within)).toEqual(wanted(wide, 2_999));
    expect(Object.values(seatsIn(beyond))).toEqual([{ error: '#N/A' }, { error: '#N/A' }]);
  });

  test('rounds without courses, or with minimums above the total, make a workbook too', async () => {
    for (const method of ['sainteLague', 'largestRemainder']) {
      expect(seatsIn(await writeQuotaWorkbook(made(fund({ method })).q))).toEqual({});
      const tooMuch = made(fund({ method, minPerCourse: 30 }, [course(20, 15, 30), course(40, 39, 30)]));
      const workbook = await writeQuotaWorkbook(tooMuch.q);
      expect(Object.values(seatsIn(workbook))).toEqual([0, 0]);
      expect(JSON.stringify(valuesIn(workbook))).toContain('nobody is given anything');
    }
  });

  test.runIf(hasOpenpyxl)(
    'openpyxl finds the cell to change, cells to fill in, and everything else locked',
    async () => {
      const { q } = made(fund({}, [{ ...course(20, 15, 30), seats: 12, seatsReason: 'сұраныс' }, course(40, 39, 30)]));
      const script = [
        'import sys, json, openpyxl',
        'b = openpyxl.load_workbook(sys.argv[1])',
        's = b.worksheets[0]',
        'open = [c.coordinate for r in s.iter_rows() for c in r if not c.protection.locked]',
        'total = b.defined_names["QuotaTotal"].attr_text.split("!")[1].replace("$", "")',
        'print(json.dumps({"sheets": b.sheetnames, "open": open, "total": s[total].value, "isOpen": total in open,',
        '  "protected": [w.protection.sheet for w in b.worksheets], "rules": len(s.data_validations.dataValidation),',
        '  "cells": [c.value for r in s.iter_rows() for c in r if c.value in ("a0/1", 12, "сұраныс")]}))',
      ].join('\n');
      const seen = askPython<Record<string, unknown>>(await writeQuotaWorkbook(q), script);
      expect(seen).toMatchObject({
        sheets: ['Нәтиже', 'Бөлінділер', 'Түсіндірме', 'Өлшемшарттар', 'Есептеу тәртібі'],
        total: 40,
        isOpen: true,
        protected: [true, true, false, false, false],
        rules: 2,
        cells: ['a0/1', 12, 'сұраныс'],
      });
      expect((seen.open as string[]).length).toBe(5);
    },
  );
});
