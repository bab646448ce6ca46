/** What the Sheets service answers: a spreadsheet and its cells as JSON, with what is nothing left out. */

import { type Area, areaOf, type Cell, Serial } from '../spreadsheet/grid.ts';
import type { BookState, SheetState } from '../spreadsheet/state.ts';

type Plain = string | number | boolean;
type Json = Record<string, unknown>;

/** What the formulas of a row give, by column: told by a test, because nothing here can work it out. */
export type Compute = (sheet: SheetState, row: number) => ReadonlyMap<number, Plain>;

export const plain = (value: Cell['value']): Plain => (value instanceof Serial ? value.days : value);

/** Protections, names and rules have numbers of their own. */
const numbers = new WeakMap<object, number>();
export const numberOf = (state: object, next: () => number): number => {
  const known = numbers.get(state) ?? next();
  numbers.set(state, known);
  return known;
};

/** `'a sheet'!A1:B`, or a whole sheet by its name. */
export function placeOf(book: BookState, range: string): { sheet: SheetState; area: Area } {
  const [, quoted, bare, a1] = /^(?:'((?:[^']|'')*)'|([^'!]+))(?:!(.+))?$/.exec(range) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? bare ?? '';
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`Unable to parse range: ${range}`);
  const { maxRows: rows, maxColumns: columns } = sheet.grid;
  const area = a1 ? areaOf(a1, sheet.grid) : { row: 1, column: 1, rows, columns };
  if (area.row > rows || area.column > columns) {
    throw new Error(`Range (${range}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`);
  }
  return {
    sheet,
    area: {
      ...area,
      rows: Math.min(area.rows, rows - area.row + 1),
      columns: Math.min(area.columns, columns - area.column + 1),
    },
  };
}

/** Rows of values, without blanks at their ends. */
export function valuesIn(sheet: SheetState, area: Area, rendering: string, compute: Compute): Plain[][] {
  const rows = Math.min(area.rows, Math.max(0, sheet.grid.lastRow() - area.row + 1));
  const values = sheet.cells({ ...area, rows }).map((cells, down) => {
    let results: ReadonlyMap<number, Plain> | undefined;
    return cells.map((cell, right): Plain => {
      if (cell?.formula === undefined) return plain(cell?.value ?? '');
      if (rendering === 'FORMULA') return cell.formula;
      results ??= compute(sheet, area.row + down);
      return results.get(area.column + right) ?? '';
    });
  });
  for (const row of values) while (row[row.length - 1] === '') row.pop();
  while (values[values.length - 1]?.length === 0) values.pop();
  return values;
}

const gridRange = (sheet: SheetState, { row, column, rows, columns }: Area): Json => ({
  sheetId: sheet.id,
  startRowIndex: row - 1,
  endRowIndex: row - 1 + rows,
  startColumnIndex: column - 1,
  endColumnIndex: column - 1 + columns,
});

const nonEmpty = (list: readonly Json[]): readonly Json[] | undefined => (list.length > 0 ? list : undefined);

export function spreadsheetOf(book: BookState, ranges: readonly string[], next: () => number): Json {
  const wanted = ranges.map((range) => placeOf(book, range));
  const sheets = book.sheets.filter((sheet) => ranges.length === 0 || wanted.some((one) => one.sheet === sheet));
  return {
    spreadsheetId: book.id,
    properties: { title: book.name, timeZone: book.zone, locale: book.locale },
    namedRanges: nonEmpty(
      Array.from(book.names, ([name, named]) => ({
        namedRangeId: String(numberOf(named, next)),
        name,
        range: gridRange(named.sheet, named.area),
      })),
    ),
    sheets: sheets.map((sheet, index) => ({
      properties: {
        sheetId: sheet.id,
        title: sheet.name,
        index,
        hidden: sheet.hidden || undefined,
        gridProperties: {
          rowCount: sheet.grid.maxRows,
          columnCount: sheet.grid.maxColumns,
          frozenRowCount: sheet.frozenRows || undefined,
        },
      },
      conditionalFormats: nonEmpty(
        sheet.rules.map(({ told, areas }) => ({
          ranges: areas.map((area) => gridRange(sheet, area)),
          booleanRule: told[0]?.[0] === 'booleanRule' ? told[0][1][0] : { condition: { type: 'CUSTOM_FORMULA' } },
        })),
      ),
      protectedRanges: nonEmpty(
        sheet.protections.map((one) => ({
          protectedRangeId: numberOf(one, next),
          range: one.area ? gridRange(sheet, one.area) : { sheetId: sheet.id },
          description: one.description,
          warningOnly: one.warningOnly || undefined,
        })),
      ),
      data: wanted.filter((one) => one.sheet === sheet).map(({ area }) => dataOf(sheet, area)),
    })),
  };
}

const dataOf = (sheet: SheetState, area: Area): Json => ({
  startRow: area.row - 1 || undefined,
  startColumn: area.column - 1 || undefined,
  rowMetadata: Array.from({ length: area.rows }, (_, index) => ({
    hiddenByUser:
      sheet.hiddenRows.some(({ row, rows }) => area.row + index >= row && area.row + index < row + rows) || undefined,
  })),
  rowData: sheet.cells(area).map((cells) => ({ values: cells.map(cellOf) })),
});

function cellOf(cell: Cell | undefined): Json {
  if (cell === undefined) return {};
  const { numberFormat, numberFormatType, note, dataValidation } = (cell.look ?? {}) as Record<string, unknown>;
  const value = cell.value;
  return {
    userEnteredValue: cell.formula
      ? { formulaValue: cell.formula }
      : value === ''
        ? undefined
        : {
            [`${typeof value === 'object' ? 'number' : typeof value === 'boolean' ? 'bool' : typeof value}Value`]:
              plain(value),
          },
    userEnteredFormat: numberFormat ? { numberFormat: { type: numberFormatType, pattern: numberFormat } } : undefined,
    note,
    dataValidation,
  };
}
