/** `qagida check`, `due`, `where`, `coverage`, `procedures`: what they answer on the sample and on edited workbooks. */

import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { run } from '../../witness/run.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasOpenpyxl, python } from '../../witness/witnesses.ts';
import { application } from './applications.ts';

const folder = scratch();
const sample = join(folder, 'sample.xlsx');

interface Checked {
  readonly on: string;
  readonly calendar: string;
  readonly cases: readonly {
    register: string;
    id: string;
    status: string;
    outcome: string;
    findings: readonly {
      check: string;
      clause: string;
      result: string;
      field?: string;
      message: Record<string, string>;
    }[];
    deadlines: readonly { id: string; clause: string; due: string | null; state: string }[];
  }[];
}

beforeAll(async () => {
  expect((await qagida(['sample', sample, '--participants', '25', '--quarters', '4'])).code).toBe(0);
});

describe('check', () => {
  test('answers every case with outcome, findings in three languages and terms', async () => {
    const { on, cases } = await qagidaJson<Checked>(['check', sample, '--on', '2026-10-27']);
    expect(on).toBe('2026-10-27');
    expect(new Set(cases.map(({ outcome }) => outcome))).toEqual(
      new Set(['ready', 'remarks', 'refuse', 'person', 'closed']),
    );
    for (const { findings, deadlines } of cases) {
      for (const { result, message } of findings) {
        expect(['pass', 'fail', 'unknown', 'person', 'notInForce']).toContain(result);
        expect(
          [message.kk, message.ru, message.en].every(
            (words) => words !== undefined && words !== '' && !/[{}]/.test(words),
          ),
        ).toBe(true);
      }
      for (const { due, state } of deadlines) {
        expect(due).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(['open', 'met', 'late', 'overdue']).toContain(state);
      }
    }
  });

  test('one register, and exit code 1 only when asked to fail', async () => {
    const only = await qagidaJson<Checked>(['check', sample, '--on', '2026-10-27', '--register', 'extension']);
    expect(new Set(only.cases.map(({ register }) => register))).toEqual(new Set(['extension']));
    expect((await qagida(['check', sample, '--on', '2026-10-27'])).code).toBe(0);
    expect((await qagida(['check', sample, '--on', '2026-10-27', '--fail'])).code).toBe(1);
    expect((await qagida(['check', sample, '--register', 'nothing'])).code).toBe(2);
  });

  test('R-12 and R-7.4 of one application, day by day', async () => {
    const workbook = join(folder, 'one.xlsx');
    await qagida(['new', workbook]);
    await qagida(['submit', workbook, '-'], {
      input: JSON.stringify([application('R-1', { stateSharePercent: '50 %' })]),
    });
    const at = async (on: string) => (await qagidaJson<Checked>(['check', workbook, '--on', on])).cases[0];
    const onTheDay = await at('2026-03-30');
    expect(onTheDay?.outcome).toBe('remarks');
    expect(
      onTheDay?.findings
        .filter(({ result }) => result === 'fail')
        .map(({ check, clause, field }) => [check, clause, field]),
    ).toEqual([['stateShare', 'R-7.4', 'stateSharePercent']]);
    expect(onTheDay?.deadlines[0]).toMatchObject({ id: 'examine', clause: 'R-12', due: '2026-03-30', state: 'open' });
    expect((await at('2026-03-31'))?.deadlines[0]?.state).toBe('overdue');
  });
});

/** Edits a copy of a workbook as staff would, by openpyxl. */
function edited(name: string, code: string, from = sample): string {
  const path = join(folder, name);
  copyFileSync(from, path);
  const script = `
import openpyxl, sys, datetime
wb = openpyxl.load_workbook(sys.argv[1])
def column(sheet, key):
    return next(c.column for c in wb[sheet][1] if c.value == key)
${code}
wb.save(sys.argv[1])
`;
  run(python, ['-c', script, path]);
  return path;
}

describe.runIf(hasOpenpyxl)('settings that staff edit', () => {
  const empty = join(folder, 'empty.xlsx');
  beforeAll(() => qagida(['new', empty]));

  test.each([
    [
      'a text for a date',
      "wb['calendar'].cell(5, 1).value = 'erteń'",
      /calendar!A5: The cell holds the text "erteń", not a date/,
    ],
    [
      'a doubled holiday',
      "wb['calendar'].cell(4, 1).value = wb['calendar'].cell(3, 1).value",
      /calendar!A4: "01.01.2024" is already in row 3/,
    ],
    [
      'an unknown placeholder',
      "s = wb['texts']; r = next(r for r in range(3, 900) if s.cell(r, 1).value == 'registration.check.stateShare.fail'); s.cell(r, 2).value = '{nonsense}'",
      /texts!B\d+: There is no value for \{nonsense\}/,
    ],
    [
      'a setting that is none',
      "s = wb['settings']; s.cell(3, 2).value = 'tomorrow'",
      /settings!B3: "tomorrow" is not one of nextDay, sameDay/,
    ],
    ['a text for a number', "wb['parameters'].cell(3, 5).value = 'many'", /parameters!E3: "many" is not a number/],
  ])('%s: one line with the cell, exit 2, nothing changed', async (name, code, sentence) => {
    const workbook = edited(`${name}.xlsx`.replace(/ /g, '-'), code, empty);
    const before = readFileSync(workbook);
    const { code: exit, stderr } = await qagida(['submit', workbook, '-'], {
      input: JSON.stringify([application('R-1')]),
    });
    expect(exit).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
    expect(readFileSync(workbook).equals(before)).toBe(true);
  });

  test('a new holiday moves the terms at the next run', async () => {
    const code =
      "s = wb['calendar']; r = s.max_row + 1\nfor k, v in enumerate([datetime.datetime(2026, 3, 26), False, 'holiday', 'x', 'x', 'x', 'official']): s.cell(r, k + 1).value = v";
    const workbook = edited('holiday.xlsx', code, empty);
    await qagida(['submit', workbook, '-'], { input: JSON.stringify([application('NEW-1')]) });
    const { cases } = await qagidaJson<Checked>(['check', workbook, '--on', '2026-03-26']);
    expect(cases.find(({ id }) => id === 'NEW-1')?.deadlines[0]?.due).toBe('2026-03-31');
  });

  test('columns may be moved and renamed, and staff’s own columns stay', async () => {
    const code =
      "s = wb['registration']; s.cell(2, 5).value = 'Менің атауым'; s.insert_cols(2); s.cell(1, 2).value = 'ours'; s.cell(2, 2).value = 'Пікір'; s.cell(3, 2).value = '=1+1'";
    const workbook = edited('moved.xlsx', code);
    const before = await qagidaJson<Checked>(['check', sample, '--on', '2026-10-27', '--register', 'registration']);
    const after = await qagidaJson<Checked>(['check', workbook, '--on', '2026-10-27', '--register', 'registration']);
    expect(after.cases).toEqual(before.cases);
    await qagida(['submit', workbook, '-'], { input: JSON.stringify([application('NEW-1')]) });
    const shown = run(python, [
      '-c',
      "import openpyxl,sys; s=openpyxl.load_workbook(sys.argv[1])['registration']; print(s.cell(1,2).value, s.cell(2,6).value, s.cell(3,2).value, s.cell(s.max_row,1).value)",
      workbook,
    ]).toString();
    expect(shown.trim()).toBe('ours Менің атауым =1+1 NEW-1');
  });
});

describe('the other questions', () => {
  test('coverage lists every clause, each carried, information or planned', async () => {
    const ledger = await qagidaJson<{ id: string; carriedBy: unknown[]; information?: string; planned?: boolean }[]>([
      'coverage',
    ]);
    expect(ledger).toHaveLength(199);
    for (const { carriedBy, information, planned } of ledger) {
      expect(carriedBy.length > 0 || information !== undefined || planned === true).toBe(true);
    }
    const carried = new Set(ledger.filter(({ planned }) => !planned).map(({ id }) => id));
    for (const id of ['R-7.4', 'R-9.2', 'R-12', 'R-14', 'R-18', 'R-19', 'R-24', 'R-25', 'R-39', 'A1-1', 'A2', 'A3'])
      expect(carried).toContain(id);
  });

  test('where gives the clause in three languages and its places', async () => {
    const found = await qagidaJson<{ text: Record<string, string>; carriedBy: { of: string; id: string }[] }>([
      'where',
      'R-7.4',
    ]);
    expect(found.text.kk).toMatch(/елу және одан да көп пайызы/);
    expect(found.text.ru).toMatch(/пятьдесят и более процентов/);
    expect(found.text.en).toMatch(/fifty per cent or more/);
    expect(found.carriedBy.map(({ of, id }) => `${of}.${id}`)).toContain('registration.stateShare');
    expect((await qagida(['where', 'R-999'])).code).toBe(2);
  });

  test('due lists what is near, for whom, by which clause, and the reports nobody sent', async () => {
    const { due } = await qagidaJson<{
      due: { clause: string; due: string; state: string; bin: string; quarter?: string }[];
    }>(['due', sample, '--on', '2026-10-27', '--within', '3']);
    expect(due.length).toBeGreaterThan(3);
    expect([...due].sort((a, b) => (a.due < b.due ? -1 : 1)).map((term) => term.due)).toEqual(
      due.map((term) => term.due),
    );
    expect(
      due.some(({ quarter, state, clause }) => quarter !== undefined && state === 'overdue' && clause === 'R-39'),
    ).toBe(true);
    expect((await qagida(['due', sample, '--within', 'soon'])).code).toBe(2);
  });

  test('a language that is none is refused, whatever is printed', async () => {
    for (const args of [
      ['check', sample, '--json'],
      ['where', 'R-8'],
    ])
      expect(await qagida([...args, '--lang', 'de'])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: 'qagida: --lang de: choose kk, ru or en.\n',
      });
  });

  test('procedures gives the declaration with the columns of its checks and terms', async () => {
    const one = await qagidaJson<{ checks: { id: string; column: string }[]; deadlines: { column: string }[] }>([
      'procedures',
      'registration',
    ]);
    expect(one.checks.find(({ id }) => id === 'stateShare')?.column).toBe('check.stateShare');
    expect(one.deadlines[0]?.column).toBe('due.examine');
  });
});
