/** Files as other programs write them: every way to say a cell, and every program there is to hand. */
import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { createWorkbook, patchWorkbook, readWorkbook } from '../../../generator/workbook/port.ts';
import { convert } from '../../witness/libreOffice.ts';
import { madeByPython } from '../../witness/openpyxl.ts';
import { hasLibreOffice, hasOpenpyxl } from '../../witness/witnesses.ts';
import { formulasOf, handMade, patchOf, REGISTER, row, sheetOf } from './fixtures.ts';

const rowsOf = (bytes: Uint8Array) => readWorkbook(bytes).sheets[0]?.rows;
const read = (rows: string, more?: Parameters<typeof handMade>[1]) => rowsOf(handMade(sheetOf(rows), more));

describe('ways to write a cell', () => {
  test('shared strings: runs joined, phonetic guides left out, escapes resolved', () => {
    const strings =
      '<si><t>one</t></si><si><r><rPr><b/></rPr><t>t</t></r><r><t xml:space="preserve">wo </t></r><rPh sb="0" eb="1"><t>NO</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_&#10;&lt;&#x20BE;b</t></si><si/>';
    expect(
      read(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>',
        { strings },
      ),
    ).toEqual([['one', 'two ', 'a\r\n<₾b', '']]);
  });

  test('inline strings, formula text, booleans, errors, numbers', () => {
    expect(
      read(
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1"><v>-1.5E-3</v></c><c r="F1" t="n"><v>1234567890123456</v></c><c r="G1"><f>A1</f></c><c r="H1" s="3"/><c r="I1"><v>0</v></c></row>',
      ),
    ).toEqual([['inline', 'x', true, { error: '#N/A' }, -0.0015, 1234567890123456, { error: '' }, undefined, 0]]);
  });

  test('rows and cells that do not say where they are, gaps, and cells that are only formatted', () => {
    expect(
      read(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row><row><c><v>5</v></c></row><row r="9"><c r="XFD9" s="1"/></row>',
      ),
    ).toEqual([[1, undefined, undefined, 2, 3], [], [], [undefined, 4], [5]]);
  });

  test('ISO dates become serial numbers, in 1900 and in 1904 counting', () => {
    const dates =
      '<row r="1"><c r="A1" t="d"><v>2026-03-18</v></c><c r="B1" t="d"><v>2026-03-18T12:00:00.000Z</v></c><c r="C1" t="d"><v>1900-01-01</v></c><c r="D1" t="d"><v>soon</v></c></row>';
    expect(read(dates)).toEqual([[46_099, 46_099.5, 1, 'soon']]);
    expect(read(dates, { date1904: true })?.[0]?.slice(0, 2)).toEqual([44_637, 44_637.5]);
    expect(readWorkbook(handMade(sheetOf(dates), { date1904: true })).date1904).toBe(true);
  });

  test('prefixed elements, single quotes, comments, CDATA, > in attributes, UTF-16', () => {
    const prefixed = `<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><!-- <row> --><x:row r='1' note="a>b"><x:c r='A1' t='inlineStr'><x:is><x:t>a<![CDATA[<b>&amp;]]>c</x:t></x:is></x:c><x:c r='B1'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(rowsOf(handMade(prefixed))).toEqual([['a<b>&amp;c', 7]]);
    const wide = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheetOf('<row r="1"><c r="A1" t="str"><v>Қағида</v></c></row>').replace(/<\?.*?\?>/, '')}`;
    const parts = { 'xl/worksheets/sheet1.xml': Buffer.from(wide, 'utf16le') };
    expect(rowsOf(handMade('', { parts }))).toEqual([['Қағида']]);
  });

  test('formulas: shared ones are written out for each cell, cached results are the values', () => {
    const bytes = handMade(
      sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A)&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>',
      ),
    );
    const sheet = readWorkbook(bytes).sheets[0];
    expect(formulasOf(sheet)).toEqual({
      B1: 'A1*$A$1+SUM(A:A)&"A1"',
      B2: 'A2*$A$1+SUM(A:A)&"A1"',
      B3: 'A3*$A$1+SUM(A:A)&"A1"',
      C3: '1+1',
    });
    expect(sheet?.rows.map((cells) => cells[1])).toEqual([1, 2, 3]);
  });

  test('formulas: none where a cell has none, nor from what stands outside cells', () => {
    const rows = '<row r="4"><c r="B4"><f>1+1</f></c><c r="C4"><v>1</v></c></row><row r="7"><c r="A7"/></row>';
    const bytes = handMade(
      sheetOf(rows).replace('</worksheet>', '<extLst><x:f xmlns:x="x">A1</x:f></extLst></worksheet>'),
    );
    expect([...(readWorkbook(bytes).sheets[0]?.formulas() ?? [])]).toEqual([{ row: 4, formulas: [undefined, '1+1'] }]);
  });
});

describe('files other programs saved', () => {
  const bytes = patchWorkbook(
    createWorkbook(REGISTER),
    patchOf(
      'registration',
      row(
        3,
        ' Қ_x0041_\n',
        '020240000555',
        46_099,
        1.5,
        50,
        'sent',
        undefined,
        { formula: 'IF(E3<50,"pass","fail")', cached: 'fail' },
        { formula: 'C3+7', cached: 46_106 },
        false,
      ),
    ),
  );
  const values = [' Қ_x0041_\n', '020240000555', 46_099, 1.5, 50, 'sent', undefined, 'fail', 46_106, false];

  test.runIf(hasLibreOffice)('LibreOffice', async () => {
    const { sheets, definedNames } = readWorkbook(await convert(bytes, 'xlsx', false));
    // A boolean under a number format of our own, "TRUE";"TRUE";"FALSE", is saved as 1 or 0: the rules take both.
    expect(sheets[0]?.rows[2]).toEqual(values.with(-1, 0));
    expect(formulasOf(sheets[0]).H3).toBe('IF(E3<50,"pass","fail")');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['registration', false],
      ['calendar', true],
    ]);
    expect(definedNames.has('W')).toBe(true);
  });

  test('exceljs', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('s', { state: 'hidden' });
    sheet.addRow([
      'a',
      1.5,
      true,
      new Date('2026-03-18T00:00:00Z'),
      { formula: 'B1*2', result: 3 },
      { richText: [{ text: 'r' }, { text: 'ich' }] },
      { error: '#N/A' },
      null,
      ' _x0041_ ',
    ]);
    sheet.getCell('A2').value = { sharedFormula: 'E1', result: 4 } as ExcelJS.CellSharedFormulaValue;
    const [read] = readWorkbook(new Uint8Array(await book.xlsx.writeBuffer())).sheets;
    expect(read).toMatchObject({ name: 's', hidden: true });
    expect(read?.rows[0]?.slice(0, 8)).toEqual(['a', 1.5, true, 46_099, 3, 'rich', { error: '#N/A' }, undefined]);
    expect(formulasOf(read).E1).toBe('B1*2');
  });

  test.runIf(hasOpenpyxl)('openpyxl', () => {
    const made = madeByPython(`
import sys, datetime, openpyxl
b = openpyxl.Workbook(); s = b.active; s.title = 'Тіркеу'
s.append(['0123', 1.25, True, datetime.date(2026, 3, 18), '=B1*2', None, ' x '])
b.create_sheet('second').sheet_state = 'veryHidden'
b.save(sys.argv[1])`);
    const { sheets } = readWorkbook(made);
    expect(sheets[0]?.rows).toEqual([['0123', 1.25, true, 46_099, { error: '' }, undefined, ' x ']]);
    expect(formulasOf(sheets[0]).E1).toBe('B1*2');
    expect(sheets[1]).toMatchObject({ name: 'second', hidden: true, rows: [] });
    expect(readWorkbook(made, { sheets: ['second'] }).sheets.map(({ name }) => name)).toEqual(['second']);
  });
});

describe('heads only', () => {
  const headOf = (sheet: string) =>
    readWorkbook(handMade(sheet), { headsOnly: new Set(['S']) }).sheets[0]?.rows.slice(0, 2);
  const whole = (sheet: string) => rowsOf(handMade(sheet))?.slice(0, 2);
  const line = (row: number, text: string) =>
    `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  // Digests do not pack: the part is some megabytes, of which the beginning alone is unpacked.
  const long = Array.from({ length: 40_000 }, (_, row) =>
    line(row + 3, createHash('sha256').update(`${row}`).digest('hex')),
  );

  test.each<[what: string, sheet: string]>([
    ['of a long sheet', sheetOf(`${line(1, '#a')}${line(2, 'A')}${long.join('')}`)],
    [
      'of a long sheet without a third row, whose tail is long',
      sheetOf(`${line(1, '#a')}${line(2, 'A')}`, `<!--${long.join('')}-->`),
    ],
    [
      'of a sheet whose first row is all there is of its beginning',
      sheetOf(line(1, long.join('').replace(/<[^>]*>/g, ''))),
    ],
    ['of a short one', sheetOf(`${line(1, '#a')}${line(2, 'A')}`)],
    ['of an empty one', sheetOf('')],
  ])('%s are those of the whole', (_, sheet) => {
    expect(headOf(sheet)).toEqual(whole(sheet));
  });

  test('a part damaged behind its head is not looked at', () => {
    const bytes = Buffer.from(handMade(sheetOf(`${line(1, '#a')}${line(2, 'A')}${long.join('')}`)));
    bytes.fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 64);
    expect(() => readWorkbook(bytes)).toThrow('damaged');
    expect(readWorkbook(bytes, { headsOnly: new Set(['S']) }).sheets[0]?.rows.slice(0, 2)).toEqual([['#a'], ['A']]);
  });
});

test('a large sheet read once is read again: formulas are taken from the file each time', () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>1+${row}</f><v>${row + 1}</v></c></row>`,
  );
  const [sheet] = readWorkbook(handMade(sheetOf(rows.join('')))).sheets;
  for (const _ of [1, 2]) expect(Array.from(sheet?.formulas() ?? [])).toHaveLength(30_000);
  expect(sheet?.rows).toHaveLength(30_000);
});

test('a sheet that is not there is named, with those that are', () => {
  expect(() => readWorkbook(createWorkbook(REGISTER), { sheets: ['fees'] })).toThrow(
    'The workbook has no sheet "fees" (it has registration, calendar); give the sheet its name back.',
  );
});

describe('what is not a workbook is refused in one sentence', () => {
  const good = createWorkbook(REGISTER);
  const refused = (bytes: Uint8Array) => {
    try {
      readWorkbook(bytes);
    } catch (error) {
      return (error as Error).name === 'WorkbookError' ? (error as Error).message : error;
    }
    return undefined;
  };
  test('another kind of file, an old or encrypted one', () => {
    expect(refused(Buffer.from('id;name\n1;a\n'))).toContain('is not an .xlsx workbook');
    expect(refused(new Uint8Array())).toContain('is not an .xlsx workbook');
    expect(refused(Buffer.from('d0cf11e0a1b11ae1'.repeat(8), 'hex'))).toContain('password');
  });

  test.runIf(hasLibreOffice)('one that LibreOffice saved in its own format', async () => {
    expect(refused(await convert(good, 'ods', false))).toContain('.ods');
  });

  test('a file cut short, at any place', () => {
    for (let cut = 1; cut < good.length; cut += 97)
      expect(refused(good.subarray(0, cut))).toMatch(/damaged|not an .xlsx/);
  });

  test('a byte changed anywhere is noticed or does no harm, but nothing else is thrown', () => {
    for (let at = 0; at < good.length; at += 13) {
      const bytes = Uint8Array.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const message = refused(bytes);
      expect(message === undefined || typeof message === 'string', `${at}: ${message}`).toBe(true);
    }
  });

  test('a bomb: a part that says it is small and is not, a part larger than the limit', () => {
    const bomb = Buffer.from(handMade(sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(1 << 20)}`)));
    const entry = bomb.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    bomb.writeUInt32LE(1000, entry + 24);
    expect(refused(bomb)).toContain('cannot be unpacked');
    bomb.writeUInt32LE(0x7fffffff, entry + 24);
    expect(refused(bomb)).toContain('unpacks to more than the tool takes');
  });

  test('too many cells', () => {
    const cells = Array.from(
      { length: 3000 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    expect(refused(handMade(sheetOf(cells.join(''))))).toContain('more than 40000000 cells');
  });
});
