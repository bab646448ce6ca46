/** Staff change the product in sheets, as they would with a spreadsheet program, and the next run of the command uses it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../generator/workbook/port.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { convert } from '../../witness/libreOffice.ts';
import { pdfText } from '../../witness/poppler.ts';
import { run } from '../../witness/run.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasLibreOffice, hasOpenpyxl, hasPoppler, python } from '../../witness/witnesses.ts';
import { formulasOf } from '../workbook/fixtures.ts';
import { application } from './applications.ts';

const folder = scratch();

/** Runs staff's edits: `add(sheet, key=value …)` fills the next free row by the keys of row 1. */
function edit(workbook: string, code: string): string {
  const script = `
import openpyxl, sys, datetime
wb = openpyxl.load_workbook(sys.argv[1])
def keys(sheet): return {c.value: c.column for c in wb[sheet][1] if c.value}
def add(sheet, **cells):
    s, at = wb[sheet], keys(sheet)
    row = next(r for r in range(3, 9999) if all(s.cell(r, c).value is None for c in at.values()))
    for key, value in cells.items(): s.cell(row, at[key]).value = value
def find(sheet, key, value):
    s = wb[sheet]
    return next(r for r in range(3, s.max_row + 1) if s.cell(r, keys(sheet)[key]).value == value)
def three(heading, kk, ru, en): return {f'{heading}::kk': kk, f'{heading}::ru': ru, f'{heading}::en': en}
${code}
wb.save(sys.argv[1])
`;
  run(python, ['-c', script, workbook]);
  return workbook;
}

const questions = `
for name, kk, ru, en in [('home', 'Ішкі нарық', 'Внутренний рынок', 'Home market'), ('abroad', 'Шетел', 'За рубежом', 'Abroad')]:
    add('choices', **{'#choices': 'markets', 'name': name}, **three('label', kk, ru, en))
add('fields', **{'#fields': 'markets', 'procedure': 'registration', 'type': 'select_multiple markets', 'clause': 'R-2',
  'required': datetime.datetime(2026, 3, 18)}, **three('label', 'Нарықтар', 'Рынки', 'Markets'))
add('fields', **{'#fields': 'exporters', 'procedure': 'registration', 'type': 'integer', 'clause': 'R-77', 'required': 'yes',
  'relevant': "selected(\${markets}, 'abroad')", 'constraint': '. >= 1 and . <= 50'},
  **three('label', 'Экспортқа жұмыс істейтіндер', 'Занятые экспортом', 'Staff on export'),
  **three('constraint_message', '\${exporters} емес, 1–50 аралығы', 'не \${exporters}, а от 1 до 50', 'not \${exporters} but 1 to 50'))
`;

interface Checked {
  readonly warnings: readonly Readonly<Record<string, string>>[];
  readonly cases: readonly {
    register: string;
    id: string;
    outcome: string;
    findings: readonly {
      check: string;
      clause: string;
      result: string;
      effect: string;
      field?: string;
      message: Readonly<Record<string, string>>;
    }[];
  }[];
}

const submit = (workbook: string, ...entries: readonly unknown[]) =>
  qagida(['submit', workbook, '-', '--on', '2026-03-19'], { input: JSON.stringify(entries) });
/** Check, clause and field of everything that fails and is more than a warning. */
const failing = ({ cases }: Checked, id: string) =>
  cases
    .find((one) => one.id === id)
    ?.findings.filter(({ result, effect }) => result === 'fail' && effect !== 'warning')
    .map(({ check, clause, field }) => [check, clause, field]);

describe.runIf(hasOpenpyxl)('a question of the Fund', () => {
  const workbook = join(folder, 'questions.xlsx');

  beforeAll(async () => {
    await qagida(['new', workbook, '--lang', 'en']);
    await submit(workbook, { ...application('EARLIER'), at: '2026-03-17T10:00:00+05:00' });
    edit(workbook, questions);
    const { code, stderr } = await submit(
      workbook,
      application('HOME', { markets: ['home'] }),
      application('GOOD', { markets: ['home', 'abroad'], exporters: 50 }),
      application('MANY', { markets: 'abroad', exporters: '51' }),
      application('SILENT', { markets: ['abroad'] }),
      application('NONE'),
      application('STRANGE', { markets: ['mars'] }),
    );
    expect([code, stderr.trim().split('\n')]).toEqual([0, [expect.stringMatching(/STRANGE.*Markets.*"mars"/)]]);
  });

  test('findings with its clause: the constraint, what is missing where it is asked, nothing where it is not', async () => {
    const checked = await qagidaJson<Checked>(['check', workbook, '--on', '2026-03-19', '--register', 'registration']);
    const inTable = (id: string) => failing(checked, id);
    // waits for the list of activities, so a good application is no more than that.
    expect(inTable('HOME')).toEqual([]);
    expect(inTable('GOOD')).toEqual([]);
    expect(inTable('MANY')).toEqual([['constraint.exporters', 'R-77', 'x.exporters']]);
    expect(inTable('SILENT')).toEqual([['complete', 'R-77', 'x.exporters']]);
    expect(inTable('NONE')).toEqual([['complete', 'R-2', 'x.markets']]);
    // Sent the day before the question was required.
    expect(inTable('EARLIER')).toEqual([]);
    expect(checked.cases.find(({ id }) => id === 'MANY')?.outcome).toBe('remarks');
    const found = checked.cases
      .find(({ id }) => id === 'MANY')
      ?.findings.find(({ check }) => check === 'constraint.exporters');
    expect(found?.message).toMatchObject({ kk: '51 емес, 1–50 аралығы', ru: 'не 51, а от 1 до 50' });
  });

  test.runIf(hasLibreOffice)('the cells say the same once LibreOffice has recalculated them', async () => {
    const checked = await qagidaJson<Checked>(['check', workbook, '--on', '2026-03-19', '--register', 'registration']);
    const recalculated = readWorkbook(await convert(readFileSync(workbook), 'xlsx'));
    const sheet = recalculated.sheets.find(({ name }) => name === 'registration');
    const at = positionsOf(sheet ?? { rows: [] });
    const shown = new Map(
      (sheet?.rows ?? []).slice(2).map((row) => {
        const cell = (key: string) => row[(at.get(key) ?? 0) - 1] ?? '';
        return [cell('#registration'), [cell('check.constraint.exporters'), cell('check.complete'), cell('outcome')]];
      }),
    );
    expect(shown.size).toBe(6);
    for (const { id, outcome, findings } of checked.cases) {
      const said = (check: string) => findings.find((one) => one.check === check)?.result ?? '';
      expect([id, shown.get(id)]).toEqual([id, [said('constraint.exporters'), said('complete'), outcome]]);
    }
  });

  test('its column stands behind the others, and its words in the letter of remarks', async () => {
    const sheet = readWorkbook(readFileSync(workbook)).sheets.find(({ name }) => name === 'registration');
    expect(sheet?.rows[0]?.slice(-3)).toEqual(['x.markets', 'x.exporters', 'check.constraint.exporters']);
    expect(sheet?.rows[1]?.slice(-3)).toEqual(['Markets', 'Staff on export', 'Staff on export: condition']);
    const outbox = readWorkbook(readFileSync(workbook)).sheets.find(({ name }) => name === 'outbox');
    expect(
      outbox?.rows.flat().filter((cell) => /1\. не 51, а от 1 до 50 \(пункт 77\)/.test(String(cell))),
    ).toHaveLength(1);
  });

  test('procedures --source shows the result, without it the procedure as delivered', async () => {
    const fields = async (...more: readonly string[]) =>
      (
        await qagidaJson<{ fields: { id: string; ownQuestion?: boolean }[] }>(['procedures', 'registration', ...more])
      ).fields.filter(({ ownQuestion }) => ownQuestion);
    expect((await fields('--source', workbook)).map(({ id }) => id)).toEqual(['x.markets', 'x.exporters']);
    expect(await fields()).toEqual([]);
    const { stdout } = await qagida(['procedures', 'registration', '--outline', '--source', workbook]);
    expect(stdout).toContain('- Staff on export — item 77');
  });

  test('taken from the sheet again, it leaves its column and its answers', async () => {
    edit(workbook, "wb['fields'].delete_rows(3, 2)");
    expect((await submit(workbook, application('LATER', { markets: ['home'] }))).stderr).toMatch(
      /there is no question "markets"/,
    );
    const sheet = readWorkbook(readFileSync(workbook)).sheets.find(({ name }) => name === 'registration');
    const at = positionsOf(sheet ?? { rows: [] });
    const row = sheet?.rows.find((cells) => cells[0] === 'GOOD');
    expect([row?.[(at.get('x.markets') ?? 0) - 1], row?.[(at.get('x.exporters') ?? 0) - 1]]).toEqual([
      'home; abroad',
      50,
    ]);
    expect(failing(await qagidaJson<Checked>(['check', workbook]), 'SILENT')).toEqual([]);
  });

  test('a mistake is one line with the cell, exit 2, and nothing is changed', async () => {
    const wrong = join(folder, 'wrong.xlsx');
    await qagida(['new', wrong]);
    edit(
      wrong,
      "add('fields', **{'#fields': 'a', 'procedure': 'registration', 'type': 'integer', 'clause': 'R-77', 'constraint': '. > ${taxDept}'}, **three('label', 'а', 'б', 'c'))",
    );
    const before = readFileSync(wrong);
    const { code, stderr } = await submit(wrong, application('R-1'));
    expect([code, stderr.trim().split('\n')]).toEqual([
      2,
      [expect.stringMatching(/^qagida: fields!K3: .*"taxDept".* Did you mean "taxDebt"\?$/)],
    ]);
    expect(readFileSync(wrong).equals(before)).toBe(true);
  });

  test('a key deleted from A1 is not passed over', async () => {
    const wrong = join(folder, 'mark.xlsx');
    await qagida(['new', wrong]);
    edit(wrong, "wb['calendar']['A1'].value = None");
    const { code, stderr } = await submit(wrong, application('R-1'));
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^qagida: calendar!A1: This cell must hold the key "#calendar"/),
    ]);
  });
});

describe.runIf(hasOpenpyxl)('a key cleared from a register', () => {
  test('is told with its cell: its column is not read, though it stands there', async () => {
    const cleared = join(folder, 'cleared.xlsx');
    await qagida(['new', cleared]);
    await submit(cleared, application('R-1'));
    edit(cleared, "s = wb['registration']; s.cell(1, keys('registration')['bin']).value = None");
    const { problems } = await qagidaJson<{
      problems: readonly { sheet: string; cell: string; message: Record<string, string> }[];
    }>(['check', cleared, '--on', '2026-03-19']);
    expect(problems.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['registration!E1']);
    expect(problems[0]?.message.en).toMatch(/^The key "bin" is missing from row 1/);
  });
  test('a column of one’s own, and one that a later version brings, are none', async () => {
    const own = join(folder, 'own.xlsx');
    await qagida(['new', own]);
    await submit(own, application('R-1'));
    edit(
      own,
      `
s = wb['registration']
s.delete_cols(keys('registration')['previousApplication'])
s.insert_cols(keys('registration')['bin'])
s.cell(2, keys('registration')['bin'] - 1).value = 'ours'`,
    );
    const { problems } = await qagidaJson<{ problems: readonly unknown[] }>(['check', own, '--on', '2026-03-19']);
    expect(problems).toEqual([]);
  });
});

describe.runIf(hasOpenpyxl)('what cannot be read is told by whatever reads it', () => {
  const workbook = join(folder, 'unreadable.xlsx');
  const told = async (command: string, source: string) =>
    (await qagida([command, source, '--on', '2026-03-19'])).stderr.trim().split('\n');

  beforeAll(async () => {
    await qagida(['new', workbook]);
    await submit(workbook, application('R-1'), application('R-2'));
  });

  test('a formula without a result, and one whose result is an error', async () => {
    edit(
      workbook,
      `
s, column = wb['registration'], keys('registration')['taxDebt']
s.cell(3, column).value = '=1+1'
s.cell(4, column).value = '#REF!'`,
    );
    for (const command of ['check', 'update', 'due']) {
      expect(await told(command, workbook)).toEqual([
        expect.stringMatching(/^registration!\w+3: The formula in this cell has no result: open and save the file/),
        expect.stringMatching(/^registration!\w+4: This cell holds the error #REF!: type the value/),
      ]);
    }
  });

  test('a register whose sheet was deleted, by the run that makes it anew too', async () => {
    const gone = join(folder, 'gone.xlsx');
    await qagida(['new', gone]);
    edit(gone, "del wb['payments']");
    const sentence = expect.stringMatching(/^payments!A1: There is no sheet .*bring it back from a copy of the file/);
    expect(await told('check', gone)).toEqual([sentence]);
    expect(await told('update', gone)).toEqual([sentence]);
    expect(await told('check', gone)).toEqual(['']);
  });
});

describe.runIf(hasOpenpyxl)('a workbook of an earlier version', () => {
  test('is given the sheets, columns and rows it lacks', async () => {
    const old = join(folder, 'old.xlsx');
    await qagida(['new', old]);
    edit(
      old,
      `
for name in ['fields', 'choices', 'quotaCriteria']: del wb[name]
s = wb['indicators']; s.delete_cols(keys('indicators')['fields'])
for name, key in [('texts', 'shown.received'), ('settings', 'orderFigures'), ('parameters', 'feeRate')]: wb[name].delete_rows(find(name, f'#{name}', key))`,
    );
    await submit(old, application('R-1'));
    edit(old, questions);
    expect((await submit(old, application('MANY', { markets: 'abroad', exporters: 51 }))).code).toBe(0);
    const checked = await qagidaJson<Checked>(['check', old, '--on', '2026-03-19']);
    expect(failing(checked, 'MANY')).toEqual([['constraint.exporters', 'R-77', 'x.exporters']]);
    const sheets = readWorkbook(readFileSync(old)).sheets;
    const indicators = sheets.find(({ name }) => name === 'indicators');
    expect(indicators?.rows[0]).toContain('fields');
    const lastRow = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows.at(-1);
    expect(lastRow('texts')?.slice(0, 3)).toEqual(['shown.received', 'Өтініш келіп түсті', 'Заявление поступило']);
    expect(lastRow('settings')?.slice(0, 2)).toEqual(['orderFigures', 'order']);
    expect(lastRow('parameters')?.slice(0, 2)).toEqual(['feeRate', 'Мүшелік жарна мөлшері, %']);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['fields', 'choices', 'quotaCriteria']));
  });
});

describe.runIf(hasOpenpyxl)('a figure of the Order the Fund deviates from', () => {
  const workbook = join(folder, 'figures.xlsx');
  const ten = `wb['parameters'].cell(find('parameters', '#parameters', 'debtLimitInMci'), keys('parameters')['value']).value = 10\n`;
  const fund = `wb['settings'].cell(find('settings', '#settings', 'orderFigures'), 2).value = 'fund'\n`;
  const warning = /^Warning: Limit of arrears, MCI: 6 \(.*R-9\.2\) is the figure of the Order, and the Fund applies 10/;

  beforeAll(async () => {
    await qagida(['sample', workbook, '--participants', '4', '--quarters', '2', '--lang', 'en']);
  });

  test('is refused without the recorded choice', async () => {
    const { code, stderr } = await qagida(['check', edit(workbook, ten)]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/parameters!E\d+: .*R-9\.2.*orderFigures: fund/)]);
  });

  test('is used with it, in the check and in the cell', async () => {
    edit(workbook, fund);
    await submit(
      workbook,
      application('SEVEN', { taxDebt: 7 * 4325 }),
      application('MORE', { taxDebt: 10 * 4325 + 0.01 }),
    );
    const checked = await qagidaJson<Checked>(['check', workbook, '--on', '2026-10-27']);
    expect(failing(checked, 'SEVEN')).not.toContainEqual(['taxDebt', 'R-9.2', 'taxDebt']);
    expect(failing(checked, 'MORE')).toContainEqual(['taxDebt', 'R-9.2', 'taxDebt']);
    const more = checked.cases.find(({ id }) => id === 'MORE')?.findings.find(({ check }) => check === 'taxDebt');
    expect(more?.message.en).toContain('exceed 10 times the monthly calculation index');
    const sheet = readWorkbook(readFileSync(workbook)).sheets.find(({ name }) => name === 'registration');
    expect(Object.values(formulasOf(sheet)).filter((formula) => /\(10\*ROUND/.test(formula)).length).toBeGreaterThan(0);
  });

  test.each<[command: string, args: readonly string[]]>([
    ['check', ['--on', '2026-10-27']],
    ['due', ['--on', '2026-10-27']],
    ['submit', ['-']],
    ['certificates', ['--out', join(folder, 'certificates')]],
    ['report', ['--quarter', '2026-Q2', '--on', '2026-10-27', '--out', join(folder, 'report')]],
  ])('%s says so, to people and in --json', async (command, args) => {
    const { code, stdout, stderr } = await qagida([command, workbook, ...args, '--json'], { input: '[]' });
    expect([code, stderr]).toEqual([0, expect.stringMatching(warning)]);
    const { warnings } = JSON.parse(stdout) as Checked;
    expect(warnings.map(({ en }) => en)).toEqual([expect.stringMatching(warning)]);
  });

  test.runIf(hasPoppler)('index.json, the report on paper and in Excel, and letters carry it', async () => {
    const index = JSON.parse(readFileSync(join(folder, 'certificates/index.json'), 'utf8')) as Checked;
    expect(index.warnings.map(({ ru }) => ru)).toEqual([
      expect.stringMatching(/^Обратите внимание: .*Фонд применяет 10/),
    ]);
    const said = 'а Фонд применяет 10';
    const paper = pdfText(readFileSync(join(folder, 'report/report-2026-Q2.ru.pdf'))).replace(/\s+/g, ' ');
    expect(paper.split(said)).toHaveLength(3);
    const cells = readWorkbook(readFileSync(join(folder, 'report/report-2026-Q2.xlsx'))).sheets.map(({ rows }) =>
      rows.flat().filter((cell) => String(cell).includes(said)),
    );
    expect(cells.filter((found) => found.length > 0)).toHaveLength(2);
    const outbox = readWorkbook(readFileSync(workbook)).sheets.find(({ name }) => name === 'outbox');
    const letters = (outbox?.rows ?? [])
      .slice(2)
      .flat()
      .filter((cell) => String(cell).includes(said));
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.every((letter) => String(letter).trim().split('\n').at(-1)?.includes(said))).toBe(true);
  });
});
