/** `qagida quota` as people run it: from answers of the form to papers, the same bytes again, one sentence when it cannot. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { readSource } from '../../../generator/sources/source.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { naiveQuota } from '../../reports/naiveQuota.ts';
import { type RandomFund, registersOf, settledWith } from '../../reports/quotaFunds.ts';
import { qagida, qagidaJson, qagidaProcess } from '../../witness/command.ts';
import { askPython } from '../../witness/openpyxl.ts';
import { words } from '../../witness/poppler.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasOpenpyxl, hasPoppler } from '../../witness/witnesses.ts';
import { exampleFund } from '../quota/example.ts';
import { seatsIn } from '../quota/recalculated.ts';

const folder = scratch();
const at = (name: string): string => join(folder, name);
const on = ['--on', '2026-05-01'];

interface Printed {
  readonly courses: readonly { readonly id: string; readonly seats: number }[];
  readonly unallocated: number;
  readonly problem?: { readonly en: string };
}

function workbookOf(name: string, fund: RandomFund): string {
  writeFileSync(at(name), createRegisterWorkbook(registersOf(fund), settledWith(fund.criteria)));
  return at(name);
}

describe.runIf(hasOpenpyxl)('from answers of the form, and a round typed into the sheet', () => {
  const course = (name: string, graduates: number, employed: number, capacity: number, region: string) => ({
    name,
    weeks: 26,
    hours: 240,
    durationMonths: 6,
    price: 400_000,
    planUrl: 'https://example.kz/plan',
    criteria: 'тест',
    capacity,
    region,
    graduates,
    employed,
  });
  const response = (id: string, time: string, name: string, courses: readonly unknown[]) => ({
    id,
    procedure: 'training',
    at: time,
    language: 'kk',
    answers: { name, bin: '020240000555', website: 'https://example.kz', email: 'a@example.kz', courses },
  });
  const source = at('answers.xlsx');

  beforeAll(async () => {
    await qagida(['new', source]);
    const input = JSON.stringify([
      response('late', '2026-03-18T12:00:00+05:00', 'Кейінгі', [course('Б', 20, 15, 30, '710000000')]),
      response('early', '2026-03-18T09:00:00+05:00', 'Алдыңғы', [
        course('А', 40, 30, 30, '710000000'),
        course('В', 10, 5, 4, '610000000'),
      ]),
    ]);
    expect((await qagida(['submit', source, '-', ...on], { input })).stderr).toBe('');
    const script = [
      'import sys, openpyxl, datetime',
      'b = openpyxl.load_workbook(sys.argv[1])',
      'def put(key, **cells):',
      '    s = next(w for w in b.worksheets if w["A1"].value == "#" + key)',
      '    at = {c.value: c.column for c in s[1]}',
      '    row = 3',
      '    while s.cell(row, 1).value: row += 1',
      '    for name, value in cells.items(): s.cell(row, at["#" + key if name == "id" else name]).value = value',
      'put("quotaRounds", id="2026-1", total=14, method="sainteLague", minPerCourse=1, maxPerCourse=8)',
      'names = dict(kk="Астана", ru="Астана", en="Astana", source_kk="№ 1", source_ru="№ 1", source_en="№ 1")',
      'put("quotaCriteria", id="region:710000000", kind="regionCoefficient", coefficient=1.2, **{"from": datetime.datetime(2026, 1, 1)}, **names)',
      'b.save(sys.argv[1])',
      'print(open(sys.argv[1], "rb").read().hex().join(["\\"", "\\""]))',
    ].join('\n');
    writeFileSync(source, Buffer.from(askPython<string>(readFileSync(source), script), 'hex'));
  });

  test('--json prints the shape of the contract; of two equal courses the earlier application gets the odd one', async () => {
    const { warnings, ...printed } = await qagidaJson<Printed & { warnings?: unknown }>([
      ...['quota', source, '--round', '2026-1', '--out', at('answers')],
      ...on,
    ]);
    expect(warnings).toBeUndefined();
    expect(printed).toEqual({
      round: '2026-1',
      total: 14,
      courses: [
        { id: 'early/1', provider: 'Алдыңғы', weight: 0.9, capacity: 30, seats: 6 },
        { id: 'early/2', provider: 'Алдыңғы', weight: 0.5, capacity: 4, seats: 3 },
        { id: 'late/1', provider: 'Кейінгі', weight: 0.9, capacity: 30, seats: 5 },
      ],
      unallocated: 0,
    });
  });
});

describe('papers', () => {
  const fund = exampleFund();
  const papers = () => readdirSync(at('papers')).map((name) => [name, readFileSync(at(`papers/${name}`))] as const);

  test('a workbook and a PDF, the row of the round, and the same bytes again', async () => {
    const source = workbookOf('papers.xlsx', fund);
    const run = () => qagida(['quota', source, '--round', 'R', '--out', at('papers'), ...on]);
    expect((await run()).stdout.split('\n')).toEqual([at('papers/quota-R.xlsx'), at('papers/quota-R.pdf'), '']);
    const first = new Map(papers());
    expect(Array.from(first.keys()).sort()).toEqual(['quota-R.pdf', 'quota-R.xlsx']);
    const naive = naiveQuota(fund);
    expect(seatsIn(first.get('quota-R.xlsx') ?? new Uint8Array())).toEqual(Object.fromEntries(naive.seats));
    if (hasPoppler) expect(words(first.get('quota-R.pdf') ?? new Uint8Array())).toContain('1 мамыр');

    const { registers } = await readSource(source);
    expect(registers.find('quotaRounds', 'R')?.cells).toMatchObject({ status: 'calculated', outdated: false });
    for (const [id, seats] of naive.seats) expect(registers.find('courses', id)?.cells.calculatedSeats).toBe(seats);

    const before = readFileSync(source);
    await run();
    for (const [name, bytes] of papers()) expect([name, first.get(name)?.equals(bytes)]).toEqual([name, true]);
    expect(readFileSync(source).equals(before)).toBe(true);
  });

  test('killed at any moment: whole files and no leftovers under their names', async () => {
    const source = workbookOf('killed.xlsx', fund);
    mkdirSync(at('killed'));
    for (const killAfter of [400, 900, 1_300, 1_700, 2_200]) {
      await qagidaProcess(['quota', source, '--round', 'R', '--out', at('killed'), ...on], { killAfter });
      await readSource(source);
      for (const name of readdirSync(at('killed')).filter((one) => !one.startsWith('.'))) {
        const bytes = readFileSync(at(`killed/${name}`));
        if (name.endsWith('.pdf')) expect(bytes.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
        else expect(Object.keys(seatsIn(bytes))).toHaveLength(6);
      }
    }
  });
});

describe('what cannot be shared out is said in one sentence', () => {
  const courses = (more: Cells): RandomFund => {
    const fund = exampleFund({ minPerCourse: undefined });
    return {
      ...fund,
      applications: fund.applications.map((one) => ({
        ...one,
        courses: one.courses.map((course) => ({ ...course, ...more })),
      })),
    };
  };
  test.each<[what: string, fund: RandomFund, said: RegExp]>([
    [
      'minimums above the total',
      exampleFund({ total: 5 }),
      /^The fewest quotas of the courses add up to 15, and the total is 5: nobody/,
    ],
    ['no capacity', courses({ capacity: undefined }), /^No course has room that counts; quotas left: 120\./],
    [
      'no graduates',
      courses({ graduates: 0 }),
      /^No course has a weight above zero.*quotas left: 120\. Fill in graduates/,
    ],
    ['no courses', { ...exampleFund(), applications: [] }, /^No course takes part; quotas left: 120\. Check/],
  ])('%s', async (what, fund, said) => {
    const source = workbookOf(`${what}.xlsx`, fund);
    const { code, stderr } = await qagida(['quota', source, '--round', 'R', '--out', at(what), ...on]);
    expect([code, stderr.split('\n')[0]]).toEqual([0, expect.stringMatching(said)]);
    const printed = await qagidaJson<Printed>(['quota', source, '--round', 'R', ...on]);
    expect(printed.problem?.en).toMatch(said);
    expect(readdirSync(at(what)).sort()).toEqual(['quota-R.pdf', 'quota-R.xlsx']);
  });

  test.each<[what: string, args: readonly string[], round: Cells, said: RegExp]>([
    [
      'no such round',
      ['--round', 'Q', '--json'],
      {},
      /^qagida: --round Q: there is no such round in .*; it has R\.\n$/,
    ],
    [
      'no method',
      ['--round', 'R', '--json'],
      { method: undefined },
      /^qagida: --round R: fill in method in the sheet quotaRounds/,
    ],
    ['half a quota', ['--round', 'R', '--json'], { total: 2.5 }, /^qagida: --round R: fill in total in the sheet/],
    ['nowhere to put them', ['--round', 'R'], {}, /^qagida: --out: give a folder .*\n$/],
  ])('%s: exit 2', async (what, args, round, said) => {
    const { code, stdout, stderr } = await qagida([
      'quota',
      workbookOf(`${what}.xlsx`, exampleFund(round)),
      ...args,
      ...on,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });
});
