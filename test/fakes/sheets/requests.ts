/** The requests of `batchUpdate`: each is looked at first, and only when all may be carried out is the first one. */

import { type Area, Serial } from '../spreadsheet/grid.ts';
import type { BookState, SheetState } from '../spreadsheet/state.ts';
import { numberOf } from './answers.ts';

type Schema = GoogleAppsScript.Sheets.Schema.Request;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** The spreadsheet as it will be, as far as later requests depend on it. */
interface Ahead {
  readonly book: BookState;
  readonly sizes: Map<number, { rows: number; columns: number }>;
  readonly titles: Set<string>;
  readonly next: () => number;
}

type Kind = keyof Schema;
/** Looks whether a request may be carried out, and answers how. */
type Prepare<K extends Kind> = (request: NonNullable<Schema[K]>, ahead: Ahead) => () => void;

const refuse = (message: string): never => {
  throw new Error(`Invalid requests: ${message}`);
};

const sizeOf = ({ sizes }: Ahead, id: number | undefined) =>
  sizes.get(id ?? 0) ?? refuse(`No grid with id: ${id ?? 0}`);

const sheetWith = (book: BookState, id: number | undefined): SheetState =>
  book.sheets.find((sheet) => sheet.id === (id ?? 0)) ?? refuse(`No grid with id: ${id ?? 0}`);

/** A side left open reaches to the edge of the grid. */
function within(range: GridRange | undefined, ahead: Ahead): () => { sheet: SheetState; area: Area } {
  const { sheetId, startRowIndex = 0, startColumnIndex = 0, endRowIndex, endColumnIndex } = range ?? {};
  const size = sizeOf(ahead, sheetId);
  const isInside = (end: number | undefined, start: number, most: number) =>
    start < most && (end === undefined || (end > start && end <= most));
  if (!isInside(endRowIndex, startRowIndex, size.rows) || !isInside(endColumnIndex, startColumnIndex, size.columns)) {
    refuse(`the range ${JSON.stringify(range)} is not within a grid of ${size.rows} rows and ${size.columns} columns.`);
  }
  return () => {
    const sheet = sheetWith(ahead.book, sheetId);
    return {
      sheet,
      area: {
        row: startRowIndex + 1,
        column: startColumnIndex + 1,
        rows: (endRowIndex ?? sheet.grid.maxRows) - startRowIndex,
        columns: (endColumnIndex ?? sheet.grid.maxColumns) - startColumnIndex,
      },
    };
  };
}

function checkCell({ userEnteredValue = {} }: CellData): void {
  const kinds = Object.keys(userEnteredValue);
  if (kinds.length > 1) refuse('a value is of one kind.');
  const { stringValue, numberValue, formulaValue } = userEnteredValue;
  if (stringValue !== undefined && stringValue.length > 50_000) refuse('more than 50000 characters in a single cell.');
  if (formulaValue !== undefined && !formulaValue.startsWith('=')) refuse('a formula begins with =.');
  if (numberValue !== undefined && !Number.isFinite(numberValue)) refuse('numberValue is no number.');
}

/** Cells a formula stands in are counted on from the first one. */
const countedOn = (formula: string, down: number): string =>
  down === 0
    ? formula
    : formula
        .split('"')
        .map((piece, index) =>
          index % 2 === 0
            ? piece.replace(
                /(?<![A-Za-z0-9_$])(\$?[A-Z]{1,3})(\d+)(?![\d(!A-Za-z_])/g,
                (_all, column, row) => `${column}${Number(row) + down}`,
              )
            : piece,
        )
        .join('"');

/** Which fields a mask names, worked out once. */
const masks = new Map<string, (field: string) => boolean>();
function namesOf(fields: string): (field: string) => boolean {
  const known = masks.get(fields);
  if (known) return known;
  const named = new Set(fields.split(/[,(]/).map((one) => one.split('.')[0]));
  const has = (field: string): boolean => fields === '*' || named.has(field);
  masks.set(fields, has);
  return has;
}

function setCell(sheet: SheetState, row: number, column: number, data: CellData, fields: string, down = 0): void {
  const has = namesOf(fields);
  const cell = sheet.grid.make(row, column);
  const look = { ...cell.look };
  if (has('userEnteredFormat')) {
    const { numberFormat, ...rest } = data.userEnteredFormat ?? {};
    if (numberFormat) Object.assign(look, { numberFormat: numberFormat.pattern, numberFormatType: numberFormat.type });
    if (!fields.startsWith('userEnteredFormat.')) look.format = rest;
  }
  if (has('note')) {
    if (data.note) look.note = data.note;
    else delete look.note;
  }
  cell.look = look;
  const isDate = look.numberFormatType === 'DATE';
  if (has('userEnteredValue')) {
    const { stringValue, numberValue, boolValue, formulaValue } = data.userEnteredValue ?? {};
    delete cell.formula;
    if (formulaValue !== undefined) sheet.putFormula(row, column, countedOn(formulaValue, down));
    else cell.value = stringValue ?? numberValue ?? boolValue ?? '';
  }
  if (isDate && typeof cell.value === 'number') cell.value = new Serial(cell.value);
}

const each = (
  { row, column, rows, columns }: Area,
  work: (row: number, column: number, down: number) => void,
): void => {
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) work(row + down, column + right, down);
};

const kinds: { readonly [K in Kind]?: Prepare<K> } = {
  addSheet({ properties = {} }, ahead) {
    const { title = '', gridProperties = {}, hidden = false } = properties;
    const id = properties.sheetId ?? ahead.next();
    if (ahead.titles.has(title.toLowerCase())) refuse(`A sheet with the name "${title}" already exists.`);
    if (ahead.sizes.has(id)) refuse(`Sheet with id ${id} already exists.`);
    const { rowCount = 1000, columnCount = 26, frozenRowCount = 0 } = gridProperties;
    ahead.titles.add(title.toLowerCase());
    ahead.sizes.set(id, { rows: rowCount, columns: columnCount });
    return () => {
      const sheet = ahead.book.add(title);
      Object.assign(sheet, { id, hidden, frozenRows: frozenRowCount });
      sheet.grid.maxRows = rowCount;
      sheet.grid.maxColumns = columnCount;
    };
  },
  updateSheetProperties({ properties = {}, fields }, ahead) {
    sizeOf(ahead, properties.sheetId);
    if (fields !== 'gridProperties.frozenRowCount') refuse(`the fake does not know the fields ${fields}.`);
    return () => {
      sheetWith(ahead.book, properties.sheetId).frozenRows = properties.gridProperties?.frozenRowCount ?? 0;
    };
  },
  updateSpreadsheetProperties({ properties = {}, fields }, { book }) {
    if (fields !== 'timeZone') refuse(`the fake does not know the fields ${fields}.`);
    return () => {
      book.zone = properties.timeZone ?? book.zone;
    };
  },
  appendDimension({ sheetId, dimension, length = 0 }, ahead) {
    const size = sizeOf(ahead, sheetId);
    const axis = dimension === 'ROWS' ? 'row' : 'column';
    size[axis === 'row' ? 'rows' : 'columns'] += length;
    return () => {
      const sheet = sheetWith(ahead.book, sheetId);
      sheet.insert(axis, (axis === 'row' ? sheet.grid.maxRows : sheet.grid.maxColumns) + 1, length);
    };
  },
  insertDimension({ range = {}, inheritFromBefore = false }, ahead) {
    const { sheetId, dimension, startIndex = 0, endIndex = 0 } = range;
    const size = sizeOf(ahead, sheetId);
    if (dimension !== 'ROWS') refuse('the fake inserts rows only.');
    if (startIndex >= size.rows || (startIndex === 0 && inheritFromBefore))
      refuse('rows are inserted within the grid.');
    size.rows += endIndex - startIndex;
    return () => {
      const sheet = sheetWith(ahead.book, sheetId);
      sheet.insert('row', startIndex + 1, endIndex - startIndex);
      const like = inheritFromBefore ? startIndex : endIndex + 1;
      for (let row = startIndex + 1; row <= endIndex; row++) copyLook(sheet, like, row);
    };
  },
  updateCells({ start, range, rows = [], fields = '' }, ahead) {
    if (range || !start) refuse('the fake wants a start.');
    const { sheetId, rowIndex = 0, columnIndex = 0 } = start ?? {};
    const width = Math.max(1, ...rows.map(({ values = [] }) => values.length));
    within(
      {
        sheetId: sheetId ?? 0,
        startRowIndex: rowIndex,
        endRowIndex: rowIndex + rows.length,
        startColumnIndex: columnIndex,
        endColumnIndex: columnIndex + width,
      },
      ahead,
    );
    for (const { values = [] } of rows) values.forEach(checkCell);
    return () => {
      const sheet = sheetWith(ahead.book, sheetId);
      rows.forEach(({ values = [] }, down) => {
        for (const [right, data] of values.entries()) {
          setCell(sheet, rowIndex + down + 1, columnIndex + right + 1, data, fields);
        }
      });
    };
  },
  repeatCell({ range, cell = {}, fields = '' }, ahead) {
    const at = within(range, ahead);
    checkCell(cell);
    return () => {
      const { sheet, area } = at();
      each(area, (row, column, down) => setCell(sheet, row, column, cell, fields, down));
    };
  },
  setDataValidation({ range, rule }, ahead) {
    const at = within(range, ahead);
    return () => {
      const { sheet, area } = at();
      each(area, (row, column) => {
        const cell = sheet.grid.make(row, column);
        cell.look = { ...cell.look, dataValidation: rule };
      });
    };
  },
  updateDimensionProperties({ range = {}, properties = {} }, ahead) {
    const { sheetId, dimension, startIndex = 0, endIndex = 0 } = range;
    sizeOf(ahead, sheetId);
    return () => {
      const sheet = sheetWith(ahead.book, sheetId);
      const { maxRows, maxColumns } = sheet.grid;
      const count = endIndex - startIndex;
      if (properties.hiddenByUser && dimension === 'ROWS') {
        sheet.hiddenRows.push({ row: startIndex + 1, rows: count, column: 1, columns: maxColumns });
      }
      if (dimension === 'ROWS') return;
      if (properties.hiddenByUser)
        sheet.hiddenColumns.push({ row: 1, rows: maxRows, column: startIndex + 1, columns: count });
      for (let column = startIndex; column < endIndex; column++) {
        if (properties.pixelSize) sheet.widths.set(column + 1, properties.pixelSize);
      }
    };
  },
  addConditionalFormatRule({ rule = {}, index = 0 }, ahead) {
    const areas = (rule.ranges ?? []).map((range) => within(range, ahead));
    const sheetId = rule.ranges?.[0]?.sheetId;
    return () => {
      const told = [['booleanRule', [rule.booleanRule]]] as const;
      sheetWith(ahead.book, sheetId).rules.splice(index, 0, { told, areas: areas.map((one) => one().area) });
    };
  },
  deleteConditionalFormatRule({ sheetId, index = 0 }, ahead) {
    sizeOf(ahead, sheetId);
    return () => {
      sheetWith(ahead.book, sheetId).rules.splice(index, 1);
    };
  },
  addProtectedRange({ protectedRange = {} }, ahead) {
    const at = within(protectedRange.range, ahead);
    const { description = '', warningOnly = false } = protectedRange;
    return () => {
      const { sheet, area } = at();
      sheet.protections.push({
        type: 'RANGE',
        area,
        description,
        warningOnly,
        domainEdit: false,
        editors: [],
        unprotected: [],
      });
    };
  },
  deleteProtectedRange({ protectedRangeId }, { book, next }) {
    const holder = book.sheets.find((sheet) =>
      sheet.protections.some((one) => numberOf(one, next) === protectedRangeId),
    );
    if (!holder) refuse(`No protected range with id: ${protectedRangeId}`);
    return () => {
      if (holder) holder.protections = holder.protections.filter((one) => numberOf(one, next) !== protectedRangeId);
    };
  },
  addNamedRange({ namedRange = {} }, ahead) {
    const { name = '', range } = namedRange;
    if (ahead.book.names.has(name)) refuse(`Named range ${name} already exists.`);
    const at = within(range, ahead);
    return () => {
      ahead.book.names.set(name, at());
    };
  },
  updateNamedRange({ namedRange = {}, fields }, ahead) {
    const { namedRangeId, name = '', range } = namedRange;
    const known = ahead.book.names.get(name);
    if (!known || String(numberOf(known, ahead.next)) !== namedRangeId)
      refuse(`No named range with id: ${namedRangeId}`);
    if (fields !== 'range') refuse(`the fake does not know the fields ${fields}.`);
    const at = within(range, ahead);
    return () => {
      if (known) Object.assign(known, at());
    };
  },
};

function copyLook(sheet: SheetState, from: number, to: number): void {
  for (let column = 1; column <= sheet.grid.maxColumns; column++) {
    const { numberFormat, numberFormatType, format, dataValidation } = (sheet.grid.at(from, column)?.look ??
      {}) as Record<string, unknown>;
    if (numberFormat || format || dataValidation) {
      sheet.grid.make(to, column).look = { numberFormat, numberFormatType, format, dataValidation };
    }
  }
}

/** Carries out all requests, or none. */
export function batchUpdate(book: BookState, requests: readonly Schema[], next: () => number): void {
  const ahead: Ahead = {
    book,
    sizes: new Map(book.sheets.map(({ id, grid }) => [id, { rows: grid.maxRows, columns: grid.maxColumns }])),
    titles: new Set(book.sheets.map(({ name }) => name.toLowerCase())),
    next,
  };
  const steps = requests.map((request, index) => {
    const [kind, ...others] = Object.keys(request) as Kind[];
    const prepare = kind && (kinds[kind] as Prepare<Kind> | undefined);
    if (!kind || !prepare || others.length > 0)
      return refuse(`[${index}]: the fake knows no ${Object.keys(request).join(', ')}.`);
    return prepare(request[kind] as never, ahead);
  });
  for (const step of steps) step();
}
