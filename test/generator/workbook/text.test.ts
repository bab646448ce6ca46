/** Law 6, text stays text: whatever is typed comes back as typed, and never as a formula. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkbook, patchWorkbook, readWorkbook, WorkbookError } from '../../../generator/workbook/port.ts';
import { byOpenpyxl } from '../../witness/openpyxl.ts';
import { hasOpenpyxl } from '../../witness/witnesses.ts';
import { byExceljs, column, formulasOf, partOf, patchOf, REGISTER, row } from './fixtures.ts';

const CONTROLS = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code));
const AWKWARD = [
  ...CONTROLS,
  ...CONTROLS.map((char) => `_x0041${char}x0042_`),
  '=1+1',
  '+7 701 000 00 00',
  '-1',
  '@SUM(A1)',
  "'=1",
  '=HYPERLINK("http://x")',
  '\t=1',
  '020240000555',
  '1e5',
  'TRUE',
  '#N/A',
  '_x0041_',
  '_x005F_x0041_',
  '_x0041_x0042_',
  '_x0041\u0001',
  '\u0001x0041_',
  '__x0041__',
  '_x00e9_',
  '_xlfn.IF',
  ' both ',
  '\n',
  '\r\n',
  'a\rb',
  '\u0000\u0007\u001f\u007f\u0085\u2028',
  '\ufffe\uffff',
  '<a>&amp;"\'</a>',
  ']]>',
  '<!--',
  '💰 ₸ Қағида',
  'x'.repeat(32_767),
];
const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...AWKWARD), pieces()), {
  minLength: 1,
  maxLength: 60,
});

/** Pieces that make escapes by chance where whole random strings hardly would. */
function pieces() {
  return fc
    .array(fc.constantFrom('_', 'x', '0041', '005F', '_x', '\u0001', '\r', ' ', 'A', '&', 'amp;', 'quot;', '#38;'), {
      maxLength: 9,
    })
    .map((list) => list.join(''));
}

/** Without drop-downs: exceljs keeps each validation a million times, once a row. */
const EMPTY = createWorkbook({
  ...REGISTER,
  sheets: [{ name: 'registration', protect: true, columns: [column('#registration')] }],
});

const written = (list: readonly string[]) =>
  patchWorkbook(EMPTY, patchOf('registration', ...list.map((text, index) => row(index + 3, text))));

const firstColumn = (bytes: Uint8Array) =>
  readWorkbook(bytes)
    .sheets[0]?.rows.slice(2)
    .map((cells) => cells[0]) ?? [];

const unescaped = (text: unknown) =>
  String(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

describe('any text survives writing and reading', () => {
  test('by the tool itself', () => {
    fc.assert(
      fc.property(texts, (list) => {
        expect(firstColumn(written(list))).toEqual(list);
      }),
      { numRuns: 150 },
    );
  });

  test('by exceljs', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const sheet = (await byExceljs(written(list))).getWorksheet('registration');
        // exceljs resolves the escapes of shared strings only, and shows an empty text as nothing.
        const seen = list.map((_, index) => sheet?.getCell(index + 3, 1));
        expect(seen.map((cell) => unescaped(cell?.value ?? ''))).toEqual(list);
        expect(seen.every((cell) => cell?.formula === undefined)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.runIf(hasOpenpyxl)('by openpyxl, which leaves escapes to its caller', () => {
    const list = [
      ...AWKWARD,
      ...fc.sample(pieces(), { numRuns: 150, seed: 7 }),
      ...fc.sample(fc.string({ unit: 'binary' }), { numRuns: 150, seed: 7 }),
    ];
    const seen = byOpenpyxl(written(list)).registration ?? {};
    expect(list.map((_, index) => unescaped(seen[`A${index + 3}`] ?? ''))).toEqual(list);
  });

  test('as text and nothing else in the file itself', () => {
    const bytes = written(AWKWARD);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(formulasOf(readWorkbook(bytes).sheets[0])).toEqual({});
  });
});

test('half a surrogate pair, which no file can hold, becomes the replacement character', () => {
  expect(firstColumn(written(['a\ud800b']))).toEqual(['a\ufffdb']);
});

test('a text longer than a cell holds is refused with its place', () => {
  const attempt = () => written(['x'.repeat(32_768)]);
  expect(attempt).toThrow(WorkbookError);
  expect(attempt).toThrow(
    'Sheet "registration", cell A3: the text has 32768 characters and a cell holds 32767; shorten it.',
  );
});
