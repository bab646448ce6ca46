/** A new workbook holds everything its plan says, and every reader agrees. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkbook, patchWorkbook, readWorkbook } from '../../../generator/workbook/port.ts';
import { convert } from '../../witness/libreOffice.ts';
import { askPython } from '../../witness/openpyxl.ts';
import { hasLibreOffice, hasOpenpyxl } from '../../witness/witnesses.ts';
import { byExceljs, column, partOf, partsOf, patchOf, REGISTER, row } from './fixtures.ts';

const created = createWorkbook(REGISTER);

test('the same plan gives the same bytes', () => {
  expect(Buffer.from(createWorkbook(structuredClone(REGISTER))).equals(created)).toBe(true);
});

test('row 1 holds the keys, row 2 the labels, and there are no rows yet', () => {
  const { sheets, definedNames, date1904 } = readWorkbook(created);
  expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
    ['registration', false, 2],
    ['calendar', true, 2],
  ]);
  expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['#registration', 'bin', 'sentOn']);
  expect(sheets[0]?.rows[1]?.[0]).toBe('Label of #registration');
  expect([...definedNames]).toEqual([['W', "'calendar'!$A$3:$A$20"]]);
  expect(date1904).toBe(false);
});

test.runIf(hasOpenpyxl)(
  'openpyxl sees frozen panes, filter, protection, drop-downs, rules, notes, widths, print set-up, properties',
  () => {
    const script = `
import sys, json, openpyxl
b = openpyxl.load_workbook(sys.argv[1]); s = b['registration']; p = s.protection
print(json.dumps({
 'panes': s.freeze_panes, 'filter': s.auto_filter.ref, 'row1hidden': s.row_dimensions[1].hidden, 'tab': s.sheet_properties.tabColor.rgb,
 'protected': p.sheet, 'password': p.password, 'allowed': [not p.formatColumns, not p.formatRows, not p.sort, not p.autoFilter, not p.insertColumns], 'deleteRows': not p.deleteRows,
 'locked': [s.column_dimensions[c].protection.locked for c in 'AHI'], 'formats': [s.column_dimensions[c].number_format for c in 'ACDE'],
 'hidden': s.column_dimensions['J'].hidden, 'width': s.column_dimensions['A'].width,
 'choices': [[str(v.sqref), v.type, v.formula1] for v in s.data_validations.dataValidation],
 'rules': [[str(k.sqref), [[r.type, r.formula[0], r.dxf.fill.bgColor.rgb] for r in v]] for k, v in s.conditional_formatting._cf_rules.items()],
 'notes': [s['A2'].comment.text, s['D2'].comment.text], 'titles': s.print_title_rows, 'paper': s.page_setup.paperSize, 'orientation': s.page_setup.orientation,
 'fit': [s.sheet_properties.pageSetUpPr.fitToPage, s.page_setup.fitToHeight], 'wrap': s['A2'].alignment.wrap_text, 'bold': s['A2'].font.b,
 'state': b['calendar'].sheet_state, 'title': b.properties.title, 'made': b.properties.created.isoformat()}))`;
    expect(askPython(created, script)).toEqual({
      panes: 'B3',
      filter: 'A2:J3',
      row1hidden: true,
      tab: 'FF1F6F54',
      protected: true,
      password: null,
      allowed: [true, true, true, true, true],
      deleteRows: false,
      locked: [false, true, true],
      formats: ['@', 'dd.mm.yyyy', '[$-43F]#,##0.00', 'General"%"'],
      hidden: true,
      width: 12,
      choices: [
        ['F3:F2000', 'list', '"sent,remarks"'],
        ['G3:G2000', 'list', "'calendar'!$A$3:$A$20"],
      ],
      rules: [
        [
          'H3:H1048576',
          [
            ['expression', '$H3="fail"', 'FFFFC7CE'],
            ['expression', '$H3="pass"', 'FFC6EFCE'],
          ],
        ],
      ],
      notes: ['R-12: «өтініш» <қараңыз>', 'R-9.2'],
      titles: '$2:$2',
      paper: 9,
      orientation: 'landscape',
      fit: [true, 0],
      wrap: true,
      bold: true,
      state: 'hidden',
      title: 'Тіркелім & «реестр»',
      made: '2025-01-01T00:00:00',
    });
  },
);

test('exceljs reads it whole: values, formulas with their results, notes, validations', async () => {
  const filled = patchWorkbook(
    created,
    patchOf(
      'registration',
      row(
        3,
        'a',
        '020240000555',
        46_099,
        1.5,
        50,
        'sent',
        undefined,
        { formula: 'IF(E3<50,"pass","fail")', cached: 'fail' },
        { formula: 'C3+7', cached: 46_106 },
        true,
      ),
    ),
  );
  const sheet = (await byExceljs(filled)).getWorksheet('registration');
  expect(sheet?.getCell('B3').value).toBe('020240000555');
  expect(sheet?.getCell('C3').value).toEqual(new Date('2026-03-18T00:00:00Z'));
  expect(sheet?.getCell('H3').value).toEqual({ formula: 'IF(E3<50,"pass","fail")', result: 'fail' });
  expect(sheet?.getCell('J3').value).toBe(true);
  expect(sheet?.getCell('A2').note).toMatchObject({ texts: [{ text: 'R-12: «өтініш» <қараңыз>' }] });
  expect(sheet?.getCell('F3').dataValidation).toMatchObject({ type: 'list', formulae: ['"sent,remarks"'] });
});

test.runIf(hasLibreOffice)('LibreOffice works out formulas that carry no results', async () => {
  const oracle = patchWorkbook(
    created,
    patchOf(
      'registration',
      row(
        3,
        'a',
        undefined,
        46_099,
        undefined,
        50,
        undefined,
        undefined,
        { formula: 'IF(E3<50,"pass","fail")' },
        { formula: 'C3+7' },
        { formula: '1/0' },
      ),
    ),
  );
  expect(readWorkbook(oracle).sheets[0]?.rows[2]?.[7]).toEqual({ error: '' });
  const [sheet] = readWorkbook(await convert(oracle, 'xlsx', false)).sheets;
  expect(sheet?.rows[2]?.slice(7)).toEqual(['fail', 46_106, { error: '#DIV/0!' }]);
});

test('parts refer to each other completely: every part has a type, every relationship a target', () => {
  const parts = partsOf(created);
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const [name, content] of parts) {
    const known = types.includes(`PartName="/${name}"`) || /\.(rels|vml)$/.test(name) || name === '[Content_Types].xml';
    expect(known, name).toBe(true);
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const [, target = ''] of content.matchAll(/Target="([^"]*)"/g)) {
      expect(parts.has(join(folder, target)), `${name}: ${target}`).toBe(true);
    }
  }
});

test('elements of a sheet stand in the order the schema wants', () => {
  const sheet = partOf(created, 'xl/worksheets/sheet1.xml');
  const order = [
    'sheetPr',
    'dimension',
    'sheetViews',
    'cols',
    'sheetData',
    'sheetProtection',
    'autoFilter',
    'conditionalFormatting',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'ignoredErrors',
    'legacyDrawing',
  ];
  const places = order.map((name) => sheet.indexOf(`<${name}`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('a bad plan is refused in one sentence', () => {
  const sheet = { name: 'x', protect: false, columns: [column('#x')] };
  const plan = (sheets: (typeof REGISTER)['sheets']) => () => createWorkbook({ ...REGISTER, sheets });
  expect(plan([{ ...sheet, hidden: true }])).toThrow('at least one sheet that is not hidden');
  expect(plan([sheet, { ...sheet, name: 'X' }])).toThrow('already has a sheet');
  expect(plan([{ ...sheet, name: 'a/b' }])).toThrow('"a/b" cannot name a sheet');
  expect(plan([{ ...sheet, columns: [] }])).toThrow('has no columns');
  expect(plan([{ ...sheet, columns: [column('#x', { choices: ['a,b'] })] }])).toThrow('must stand on a sheet');
});
