/** A patch changes what it names and nothing else: everything staff made survives, byte for byte. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorkbook, patchWorkbook, readWorkbook } from '../../../generator/workbook/port.ts';
import { openZip } from '../../../generator/workbook/zip.ts';
import { convert } from '../../witness/libreOffice.ts';
import { askPython, byOpenpyxl, madeByPython } from '../../witness/openpyxl.ts';
import { hasLibreOffice, hasOpenpyxl } from '../../witness/witnesses.ts';
import { column, formulasOf, handMade, PIVOT, partOf, partsOf, patchOf, REGISTER, row, sheetOf } from './fixtures.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const one = (bytes: Uint8Array) => readWorkbook(bytes).sheets[0]?.rows;

/** Names of the entries whose packed bytes differ, are new or are gone. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [openZip(before), openZip(after)];
  const packed = (zip: typeof a, key: string) => {
    const entry = zip.entries.get(key);
    return entry && zip.bytes.subarray(entry.local, entry.end).toString('latin1');
  };
  const keys = new Set([...a.entries.keys(), ...b.entries.keys()]);
  return [...keys].filter((key) => packed(a, key) !== packed(b, key)).sort();
}

describe('rows and cells', () => {
  const before = createWorkbook(REGISTER);

  test('appended rows take the looks of their columns', () => {
    const after = patchWorkbook(before, patchOf('registration', row(3, 'a', '0202'), row(4, 'b')));
    const styles = [...partOf(before, SHEET).matchAll(/<col [^>]*style="(\d+)"/g)].map((match) => match[1]);
    expect(partOf(after, SHEET)).toContain(
      `<row r="3"><c r="A3" s="${styles[0]}" t="inlineStr"><is><t>a</t></is></c><c r="B3" s="${styles[1]}" t="inlineStr"><is><t>0202</t></is></c></row><row r="4">`,
    );
    expect(differing(before, after)).toEqual(['xl/workbook.xml', SHEET]);
  });

  test('a row is as high as its wrapped texts, six lines at most, and one that is there keeps its height', () => {
    const columns = [column('#notes'), column('wrapped', { style: 'wrap', width: 10 }), column('plain')];
    const empty = createWorkbook({ ...REGISTER, sheets: [{ name: 'notes', protect: false, columns }] });
    const cases: readonly (readonly [text: string, height: string])[] = [
      ['one line', ''],
      ['ten signs1', ''],
      ['two lines of it', ' ht="30"'],
      ['a\nb\nc', ' ht="45"'],
      ['word '.repeat(12).trim(), ' ht="90"'],
      ['word '.repeat(13).trim(), ' ht="90" customHeight="1"'],
      ['x'.repeat(25), ' ht="45"'],
    ];
    const rows = cases.map(([text], index) => row(index + 3, 'id', text, 'long and not wrapped'.repeat(9)));
    const filled = patchWorkbook(empty, patchOf('notes', ...rows));
    const found = Array.from(partOf(filled, SHEET).matchAll(/<row r="(\d+)"([^>]*)>/g), ([, , about]) => about);
    expect(found.slice(2)).toEqual(cases.map(([, height]) => height));
    const changed = patchWorkbook(filled, patchOf('notes', row(5, 'id', 'short')));
    expect(partOf(changed, SHEET)).toContain('<row r="5" ht="30">');
  });

  test('the extent and the filter grow with them, and the hidden name that repeats the filter', () => {
    const after = patchWorkbook(before, patchOf('registration', row(3, 'a'), row(250, 'b')));
    expect(partOf(after, SHEET)).toContain('<dimension ref="A1:J250"/>');
    expect(partOf(after, SHEET)).toContain('<autoFilter ref="A2:J250"/>');
    expect(partOf(after, 'xl/workbook.xml')).toContain(`hidden="1">'registration'!$A$2:$J$250</definedName>`);
  });

  test('nothing to change gives the same bytes: no changes, blanks of blanks, what is there already', () => {
    const filled = patchWorkbook(
      before,
      patchOf('registration', row(3, 'a', 1, true, { error: '#N/A' }, { formula: 'B3*2', cached: 2 })),
    );
    expect(patchWorkbook(filled, { changes: [] })).toBe(filled);
    expect(
      patchWorkbook(
        filled,
        patchOf(
          'registration',
          row(3, 'a', 1, true, { error: '#N/A' }, { formula: 'B3*2', cached: 2 }, null),
          row(9, null),
        ),
      ),
    ).toBe(filled);
    expect(patchWorkbook(filled, { changes: [], definedNames: REGISTER.definedNames })).toBe(filled);
    expect(patchWorkbook(filled, patchOf('registration', row(3, undefined, '1')))).not.toBe(filled);
  });

  test('of two values for one cell the later holds, and rows may come in any order', () => {
    const after = patchWorkbook(
      before,
      patchOf('registration', row(5, 'five', 5), row(3, 'old'), row(4, 'four'), row(3, 'new')),
    );
    expect(one(after)?.slice(2)).toEqual([['new'], ['four'], ['five', 5]]);
  });

  test('a cell outside the sheet and a value no cell holds are refused', () => {
    expect(() => patchWorkbook(before, patchOf('registration', row(1_048_577, 'a')))).toThrow(
      'there is no cell at row 1048577',
    );
    expect(() => patchWorkbook(before, patchOf('registration', row(3, Number.NaN)))).toThrow(
      'cell A3: NaN is not a number',
    );
    expect(() => patchWorkbook(before, patchOf('registration', row(3, { formula: '=A1' })))).toThrow(
      'no "=" before it',
    );
    expect(() => patchWorkbook(before, patchOf('fees', row(3, 1)))).toThrow('The workbook has no sheet "fees"');
  });
});

describe('a sheet as other programs leave it', () => {
  test('cells go in between, before and after; looks, spans and own attributes stay right', () => {
    const rows =
      '<row r="2" spans="2:4" s="9" customFormat="1" ht="33"><c r="B2" s="5" t="s" cm="1"><v>0</v></c><c r="D2" s="6"><f>B2</f><v>1</v></c></row><row r="5"/><row r="6" spans="1:1"><c r="A6"><v>1</v></c></row>';
    const after = patchWorkbook(
      handMade(sheetOf(rows), { strings: '<si><t>shared</t></si>' }),
      patchOf('S', row(2, 'a', 'b', 3, 4, 5), row(4, 'new'), row(5, 'five'), row(6, 2)),
    );
    const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
    expect(partOf(after, SHEET)).toContain(
      `<sheetData><row r="2" s="9" customFormat="1" ht="33"><c r="A2" s="9" ${text('a')}<c r="B2" s="5" ${text('b')}<c r="C2" s="9"><v>3</v></c><c r="D2" s="6"><v>4</v></c><c r="E2" s="9"><v>5</v></c></row>` +
        `<row r="4"><c r="A4" ${text('new')}</row><row r="5"><c r="A5" ${text('five')}</row><row r="6" spans="1:1"><c r="A6"><v>2</v></c></row></sheetData>`,
    );
  });

  test('a new cell takes the look of the cell above where its column has none, never that of a label', () => {
    const rows =
      '<row r="2"><c r="A2" s="7"><v>1</v></c></row><row r="3"><c r="A3" s="4"><v>1</v></c><c r="B3" s="5"/></row>';
    const after = patchWorkbook(handMade(sheetOf(rows)), patchOf('S', row(4, 1, 2, 3), row(5, 1)));
    expect(partOf(after, SHEET)).toContain(
      '<row r="4"><c r="A4" s="4"><v>1</v></c><c r="B4" s="5"><v>2</v></c><c r="C4"><v>3</v></c></row><row r="5"><c r="A5" s="4">',
    );
    const first = patchWorkbook(
      handMade(sheetOf('<row r="2"><c r="A2" s="7"><v>1</v></c></row>')),
      patchOf('S', row(3, 1)),
    );
    expect(partOf(first, SHEET)).toContain('<row r="3"><c r="A3"><v>1</v></c></row>');
  });

  test('an empty sheet, a prefixed one, rows and cells without addresses', () => {
    expect(one(patchWorkbook(handMade('<worksheet><sheetData/></worksheet>'), patchOf('S', row(2, 'x'))))).toEqual([
      [],
      ['x'],
    ]);
    const prefixed = handMade(
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
    const after = patchWorkbook(prefixed, patchOf('S', row(1, 'a', { formula: 'A1', cached: 'a' }), row(2, true)));
    expect(one(after)).toEqual([['a', 'a'], [true]]);
    expect(partOf(after, SHEET)).not.toMatch(/<\/?(row|c|v|f|is|t)[ >]/);
    const bare = handMade(sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'));
    expect(one(patchWorkbook(bare, patchOf('S', row(1, undefined, 'b', 'c'), row(2, 4), row(3, 5))))).toEqual([
      [1, 'b', 'c'],
      [4],
      [5],
    ]);
  });

  test('a shared formula survives the loss of its first cell', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c><c r="C3"><f t="shared" ref="C3:C4" si="1">A3</f><v>0</v></c></row>';
    const after = patchWorkbook(handMade(sheetOf(rows)), patchOf('S', row(1, undefined, 'gone')));
    const sheet = readWorkbook(after).sheets[0];
    expect(formulasOf(sheet)).toEqual({ B2: 'A2+$A$1', B3: 'A3+$A$1', C3: 'A3' });
    expect(partOf(after, SHEET)).toContain('<f t="shared" ref="C3:C4" si="1">A3</f>');
    const child = patchWorkbook(handMade(sheetOf(rows)), patchOf('S', row(2, undefined, 'gone')));
    expect(partOf(child, SHEET)).toContain('<f t="shared" ref="B1:B3" si="0">A1+$A$1</f>');
  });

  test('the order of calculation is dropped when a formula comes or goes, and kept when only values change', () => {
    const related = (xml: string) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>',
      );
    const typed = (xml: string) =>
      xml.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>');
    const rows = sheetOf('<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>1</v></c></row>');
    const plain = handMade(rows);
    const parts = {
      'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': related(partOf(plain, 'xl/_rels/workbook.xml.rels')),
      '[Content_Types].xml': typed(partOf(plain, '[Content_Types].xml')),
    };
    const before = handMade(rows, { parts });
    const names = (patch: ReturnType<typeof patchOf>) =>
      [...partsOf(patchWorkbook(before, patch)).entries()].filter(([name, xml]) => /calcChain/.test(name + xml)).length;
    expect(names(patchOf('S', row(1, undefined, 2)))).toBe(3);
    expect(names(patchOf('S', row(1, 5)))).toBe(0);
    expect(names(patchOf('S', row(2, { formula: '2' })))).toBe(0);
  });

  test('programs that open it are asked to recalculate: results elsewhere may lean on what changed', () => {
    expect(partOf(patchWorkbook(handMade(sheetOf('')), patchOf('S', row(1, 1))), 'xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    );
  });

  test('drop-downs that LibreOffice cut below the last row reach to the end again, once rows pass them', () => {
    const tail =
      '<dataValidations count="2"><dataValidation type="list" sqref="B3:B9 C3"/><dataValidation type="list" sqref="D5:D9"/></dataValidations>';
    const choices = (...rows: ReturnType<typeof row>[]) =>
      [
        ...partOf(patchWorkbook(handMade(sheetOf('', tail)), patchOf('S', ...rows)), SHEET).matchAll(
          /sqref="([^"]*)"/g,
        ),
      ].map((match) => match[1]);
    expect(choices(row(9, 1))).toEqual(['B3:B2000 C3', 'D5:D9']);
    expect(choices(row(1501, 1))).toEqual(['B3:B4000 C3', 'D5:D9']);
  });

  test('a table grows with the rows that follow it, unless it ends in totals', () => {
    const tabled = (totals: string) => {
      const parts = {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': `<table id="1" name="T" ref="A2:B3"${totals}><autoFilter ref="A2:B3"/><tableColumns count="2"/></table>`,
      };
      return handMade(sheetOf('<row r="2"/><row r="3"><c r="A3"><v>1</v></c></row>'), { parts });
    };
    const table = (totals: string, ...rows: ReturnType<typeof row>[]) =>
      partOf(patchWorkbook(tabled(totals), patchOf('S', ...rows)), 'xl/tables/table1.xml');
    expect(table('', row(4, 1), row(5, 1))).toContain('ref="A2:B5"><autoFilter ref="A2:B5"/>');
    expect(table('', row(3, 5))).toContain('ref="A2:B3"');
    expect(table('', row(9, 5))).toContain('ref="A2:B3"');
    expect(table(' totalsRowCount="1"', row(4, 1))).toContain('ref="A2:B3"');
  });
});

describe.runIf(hasOpenpyxl)('what staff made survives', () => {
  let staff: Uint8Array;
  beforeAll(() => {
    staff = madeByPython(`
import sys, io, zipfile, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import PatternFill, Font
from openpyxl.worksheet.table import Table
from PIL import Image as Picture
b = openpyxl.Workbook(); s = b.active; s.title = 'registration'
for r in [['#registration', 'bin', 'sum', 'own'], ['Id', 'BIN', 'Sum', 'My column'], ['r1', '020240000555', 10, '=C3*2'], ['r2', '970240000816', 20, '=C4*2']]: s.append(r)
s.row_dimensions[1].hidden = True; s.auto_filter.ref = 'A2:D4'; s.freeze_panes = 'B3'
s['C4'].fill = PatternFill('solid', fgColor='FF00AA00'); s['C4'].number_format = '#,##0.000'; s['C4'].font = Font(italic=True)
s['B4'].comment = Comment('ask Aigul', 'Staff')
s.conditional_formatting.add('C3:C99', CellIsRule(operator='greaterThan', formula=['15'], fill=PatternFill(bgColor='FFFF0000')))
s.conditional_formatting.add('C3:C99', DataBarRule('min', None, 'max', None, color='FF638EC6'))
c = BarChart(); c.add_data(Reference(s, min_col=3, min_row=2, max_row=4), titles_from_data=True); s.add_chart(c, 'G5')
p = io.BytesIO(); Picture.new('RGB', (9, 9), 'red').save(p, 'PNG'); s.add_image(Image(p), 'G25')
o = b.create_sheet('Менің парағым'); o['A1'] = '=SUM(registration!C:C)'; o['A2'] = 'mine'; o.merge_cells('B1:C2')
t = b.create_sheet('t'); t.append(['h', 'k']); t.append([1, 2]); t.add_table(Table(displayName='Own', ref='A1:B2'))
b.save(sys.argv[1])
z = zipfile.ZipFile(sys.argv[1], 'a'); z.writestr('customXml/item1.xml', '<staff/>'); z.writestr('xl/unknown.bin', b'\\x00\\x01'); z.close()`);
  });
  const change = () =>
    patchWorkbook(staff, patchOf('registration', row(4, undefined, undefined, 25), row(5, 'r3', '000840000123', 30)));

  test('only the sheet, and the request to recalculate, differ; every other entry is the same packed bytes', () => {
    expect(differing(staff, change())).toEqual(['xl/workbook.xml', SHEET]);
  });

  test('in the sheet only the cells named differ', () => {
    const [before, after] = [partOf(staff, SHEET), partOf(change(), SHEET)];
    const style = /<c r="C4" s="(\d+)"/.exec(before)?.[1];
    expect(after).toBe(
      before
        .replace('<dimension ref="A1:D4"', '<dimension ref="A1:D5"')
        .replace('<autoFilter ref="A2:D4"', '<autoFilter ref="A2:D5"')
        .replace(/<c r="C4"[^>]*><v>20<\/v><\/c>/, `<c r="C4" s="${style}"><v>25</v></c>`)
        .replace(
          '</sheetData>',
          `<row r="5"><c r="A5" t="inlineStr"><is><t>r3</t></is></c><c r="B5" t="inlineStr"><is><t>000840000123</t></is></c><c r="C5" s="${style}"><v>30</v></c></row></sheetData>`,
        ),
    );
  });

  test('openpyxl reads the rest as before', () => {
    const [before, after] = [byOpenpyxl(staff), byOpenpyxl(change())];
    expect(after).toEqual({
      ...before,
      registration: { ...before.registration, C4: 25, A5: 'r3', B5: '000840000123', C5: 30 },
    });
  });

  test.runIf(hasLibreOffice)('in LibreOffice the own sheet sums the new rows', async () => {
    expect(readWorkbook(await convert(change(), 'xlsx', false)).sheets[1]?.rows[0]?.[0]).toBe(65);
  });

  test('columns are added after the last, with all they bring, and staff notes stay', () => {
    const columns = [
      column('taxDebt', {
        style: 'money',
        note: 'R-9.2',
        choices: ['a', 'b'],
        rules: [{ formula: '$E3>5', look: 'fail' }],
      }),
      column('due', { style: 'dueDate', locked: true }),
    ];
    const after = patchWorkbook(staff, {
      changes: patchOf('registration', row(3, undefined, undefined, undefined, undefined, 7.5)).changes,
      addColumns: [{ sheet: 'registration', columns }],
    });
    expect(
      one(after)
        ?.slice(0, 3)
        .map((cells) => cells.slice(3)),
    ).toEqual([
      ['own', 'taxDebt', 'due'],
      ['My column', 'Label of taxDebt', 'Label of due'],
      [{ error: '' }, 7.5],
    ]);
    expect(partOf(after, SHEET)).toContain('<autoFilter ref="A2:F4"');
    const seen = seenByOpenpyxl(after);
    expect(seen).toEqual({
      notes: { B4: 'ask Aigul', E2: 'R-9.2' },
      format: '[$-43F]#,##0.00',
      locked: [false, true],
      rules: ['cellIs', 'dataBar', 'expression'],
      priorities: [1, 2, 3],
      choices: ['"a,b"'],
      charts: 1,
      images: 1,
      italic: true,
    });
    expect(malformed(after)).toEqual([]);
    expect(differing(staff, after)).not.toContain('xl/drawings/drawing1.xml');
  });

  test('sheets are added at the end and can be filled by the same patch', () => {
    const plan = { name: "Fees'26", protect: true, columns: [column('#fees', { note: 'R-24', style: 'money' })] };
    const after = patchWorkbook(staff, {
      addSheets: [plan],
      changes: patchOf("Fees'26", row(3, 12.5)).changes,
      definedNames: [{ name: 'Total', ref: "'Fees''26'!$A$3" }],
    });
    expect(byOpenpyxl(after)["Fees'26"]).toEqual({ A1: '#fees', A2: 'Label of #fees', A3: 12.5 });
    expect(readWorkbook(after).definedNames.get('Total')).toBe("'Fees''26'!$A$3");
    // Not by exceljs: it cannot open staff's own file either, for its chart and picture.
    expect(Object.keys(byOpenpyxl(after))).toEqual(['registration', 'Менің парағым', 't', "Fees'26"]);
    expect(differing(staff, after)).not.toContain(SHEET);
    expect(malformed(after)).toEqual([]);
    expect(() => patchWorkbook(after, { changes: [], addSheets: [plan] })).toThrow('already has a sheet');
  });
});

/** Parts that are not well-formed XML: readers forgive what Excel does not. */
const malformed = (bytes: Uint8Array): readonly string[] =>
  askPython(
    bytes,
    `
import sys, json, zipfile
from xml.etree import ElementTree
z = zipfile.ZipFile(sys.argv[1])
def bad(n):
    try: ElementTree.fromstring(z.read(n))
    except ElementTree.ParseError: return True
print(json.dumps([n for n in z.namelist() if n.endswith(('.xml', '.rels', '.vml')) and bad(n)]))`,
  );

/** What openpyxl finds on the register sheet of staff's file. */
function seenByOpenpyxl(bytes: Uint8Array): unknown {
  return askPython(
    bytes,
    `
import sys, json, openpyxl
s = openpyxl.load_workbook(sys.argv[1])['registration']
rules = [r for v in s.conditional_formatting._cf_rules.values() for r in v]
print(json.dumps({'notes': {c.coordinate: c.comment.text for r in s.iter_rows() for c in r if c.comment}, 'format': s['E3'].number_format,
 'locked': [s.column_dimensions['E'].protection.locked, s.column_dimensions['F'].protection.locked], 'rules': [r.type for r in rules], 'priorities': [r.priority for r in rules],
 'choices': [v.formula1 for v in s.data_validations.dataValidation], 'charts': len(s._charts), 'images': len(s._images), 'italic': s['C4'].font.i}))`,
  );
}

test.runIf(hasLibreOffice)(
  'a workbook LibreOffice saved, with a pivot table, is patched and still holds it',
  async () => {
    const made = await convert(Buffer.from(PIVOT), 'xlsx', false, 'fods');
    const before = partsOf(made);
    expect([...before.keys()].some((name) => name.includes('pivotTable'))).toBe(true);
    const after = patchWorkbook(made, patchOf('data', row(4, 'south', 5)));
    expect(differing(made, after)).toEqual(['xl/workbook.xml', SHEET]);
    expect(one(after)?.[3]).toEqual(['south', 5]);
    expect(one(after)?.[1]).toEqual(['north', 1]);
    expect([...partsOf(await convert(after, 'xlsx', false)).keys()].some((name) => name.includes('pivotTable'))).toBe(
      true,
    );
  },
);
