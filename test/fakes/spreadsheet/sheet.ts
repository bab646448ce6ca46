/** A sheet: rows and columns are put in and taken out, frozen, hidden and grouped; its rules and protections. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import { bookOf } from './book.ts';
import { type Area, areaOf } from './grid.ts';
import { metadataOf } from './metadata.ts';
import { FakeProtection } from './protection.ts';
import { rangeOf } from './range.ts';
import type { RuleState, SheetState } from './state.ts';
import { FakeRule } from './told.ts';

type Real = GoogleAppsScript.Spreadsheet.Sheet;

export const sheetOf = (house: House, state: SheetState): Real => {
  const known = fakes.get(state) ?? new FakeSheet(house, state);
  fakes.set(state, known);
  return house.held<Real>('Sheet', known);
};
const fakes = new WeakMap<SheetState, FakeSheet>();

export class FakeSheet implements Known<FakeSheet, Real> {
  readonly _state: SheetState;
  readonly #house: House;

  constructor(house: House, state: SheetState) {
    this.#house = house;
    this._state = state;
  }

  #part = (area: Area) => rangeOf(this.#house, this._state, area);
  #column = (column: number, columns: number): Area => ({ row: 1, column, rows: this._state.grid.maxRows, columns });
  #row = (row: number, rows: number): Area => ({ row, column: 1, rows, columns: this._state.grid.maxColumns });

  getName = (): string => this._state.name;
  getSheetName = (): string => this._state.name;
  getSheetId = (): number => this._state.id;
  getIndex = (): number => this._state.book.sheets.indexOf(this._state) + 1;
  getParent = () => bookOf(this.#house, this._state.book);
  setName(name: string): this {
    const other = this._state.book.sheet(name);
    if (other && other !== this._state) throw new Error(`A sheet with the name "${name}" already exists.`);
    this._state.name = name;
    return this;
  }
  setTabColor(colour: string | null): this {
    this._state.tabColour = colour;
    return this;
  }
  getFormUrl = (): string | null => this._state.form ?? null;

  getRange(first: number | string, column = 1, rows = 1, columns = 1) {
    if (typeof first === 'string') return this.#part(areaOf(first.replace(/^.*!/, ''), this._state.grid));
    return this.#part({ row: first, column, rows, columns });
  }
  getDataRange = () =>
    this.#part({
      row: 1,
      column: 1,
      rows: Math.max(1, this._state.grid.lastRow()),
      columns: Math.max(1, this._state.grid.lastColumn()),
    });
  getLastRow = (): number => this._state.grid.lastRow();
  getLastColumn = (): number => this._state.grid.lastColumn();
  getMaxRows = (): number => this._state.grid.maxRows;
  getMaxColumns = (): number => this._state.grid.maxColumns;
  appendRow(values: readonly unknown[]): this {
    const row = this._state.grid.lastRow() + 1;
    if (row > this._state.grid.maxRows) this._state.insert('row', row, 1);
    if (values.length > this._state.grid.maxColumns) {
      const { maxColumns } = this._state.grid;
      this._state.insert('column', maxColumns + 1, values.length - maxColumns);
    }
    values.forEach((value, right) => {
      this._state.put(row, right + 1, value);
    });
    return this;
  }

  insertRowsAfter(row: number, count: number): this {
    this._state.insert('row', row + 1, count);
    return this;
  }
  insertRowsBefore(row: number, count: number): this {
    this._state.insert('row', row, count);
    return this;
  }
  insertColumnsAfter(column: number, count: number): this {
    this._state.insert('column', column + 1, count);
    return this;
  }
  insertColumnsBefore(column: number, count: number): this {
    this._state.insert('column', column, count);
    return this;
  }
  deleteRows(row: number, count: number): void {
    if (count >= this._state.grid.maxRows) throw new Error("You can't delete all the rows on the sheet.");
    this._state.remove('row', row, count);
  }
  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    if (count >= this._state.grid.maxColumns) throw new Error("You can't delete all the columns on the sheet.");
    this._state.remove('column', column, count);
  }

  setFrozenRows(rows: number): void {
    this._state.frozenRows = rows;
  }
  setFrozenColumns(columns: number): void {
    this._state.frozenColumns = columns;
  }
  getFrozenRows = (): number => this._state.frozenRows;
  getFrozenColumns = (): number => this._state.frozenColumns;
  hideSheet(): this {
    if (this._state.book.sheets.every((sheet) => sheet.hidden || sheet === this._state)) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this._state.hidden = true;
    return this;
  }
  showSheet(): this {
    this._state.hidden = false;
    return this;
  }
  isSheetHidden = (): boolean => this._state.hidden;
  hideRows(row: number, count = 1): void {
    this._state.hiddenRows.push(this.#row(row, count));
  }
  showRows(row: number, count = 1): void {
    this._state.hiddenRows = without(this._state.hiddenRows, 'row', row, count);
  }
  hideColumns(column: number, count = 1): void {
    this._state.hiddenColumns.push(this.#column(column, count));
  }
  showColumns(column: number, count = 1): void {
    this._state.hiddenColumns = without(this._state.hiddenColumns, 'column', column, count);
  }
  isRowHiddenByUser = (row: number): boolean =>
    this._state.hiddenRows.some((area) => row >= area.row && row < area.row + area.rows);
  isColumnHiddenByUser = (column: number): boolean =>
    this._state.hiddenColumns.some((area) => column >= area.column && column < area.column + area.columns);
  setColumnWidth(column: number, width: number): this {
    this._state.widths.set(column, width);
    return this;
  }
  setColumnWidths(column: number, count: number, width: number): this {
    for (let n = 0; n < count; n++) this._state.widths.set(column + n, width);
    return this;
  }
  getColumnWidth = (column: number): number => this._state.widths.get(column) ?? 100;
  setRowHeight(): this {
    return this;
  }
  getColumnGroupDepth = (column: number): number =>
    this._state.groups.filter((area) => column >= area.column && column < area.column + area.columns).length;
  collapseAllColumnGroups(): this {
    return this;
  }
  moveColumns(columns: { readonly _area: Area }, before: number): void {
    const { column, columns: count } = columns._area;
    for (let n = 0; n < count; n++)
      this._state.moveColumn(before > column ? column : column + n, before > column ? before : before + n);
  }

  protect() {
    return FakeProtection.add(this.#house, this._state, 'SHEET', undefined);
  }
  getProtections = (type: string) =>
    this._state.protections
      .filter((one) => one.type === type)
      .map((one) => FakeProtection.of(this.#house, this._state, one));

  getConditionalFormatRules = (): object[] =>
    this._state.rules.map((rule) =>
      this.#house.held<object>('ConditionalFormatRule', new FakeRule(this.#house, rule, this.#part)),
    );
  setConditionalFormatRules(rules: readonly FakeRule[]): void {
    this._state.rules = rules.map((one): RuleState => {
      const { _told, _areas } = this.#house.calls.reveal(one);
      return { told: _told, areas: _areas };
    });
  }
  clear(): this {
    this.getRange(1, 1, this._state.grid.maxRows, this._state.grid.maxColumns).clear();
    return this;
  }
  clearConditionalFormatRules(): void {
    this._state.rules = [];
  }
  getFilter = (): object | null =>
    this._state.filter ? this.#house.held('Filter', { getRange: () => this.#part(this._state.filter as Area) }) : null;

  activate(): this {
    this._state.book.active = this._state;
    return this;
  }
  getActiveRange = () =>
    this.#part(this._state.book.selection.get(this._state)?.[0] ?? { row: 1, column: 1, rows: 1, columns: 1 });
  getActiveRangeList = (): object => {
    const areas = this._state.book.selection.get(this._state) ?? [{ row: 1, column: 1, rows: 1, columns: 1 }];
    return this.#house.held('RangeList', { getRanges: () => areas.map(this.#part) });
  };
  setActiveRange(range: { readonly _area: Area }) {
    this._state.book.selection.set(this._state, [range._area]);
    return this.#part(range._area);
  }

  addDeveloperMetadata(key: string, value: string | null = null, visibility = 'DOCUMENT'): this {
    metadataOf(this.#house, this._state.book).add(key, value, visibility, this._state);
    return this;
  }
  getDeveloperMetadata = () =>
    metadataOf(this.#house, this._state.book).find((one) => one.sheet === this._state && !one.axis);
  createDeveloperMetadataFinder = (): object => metadataOf(this.#house, this._state.book).finder(this._state);
}

/** Areas less some rows or columns. */
function without(areas: readonly Area[], axis: 'row' | 'column', from: number, count: number): Area[] {
  const size = axis === 'row' ? 'rows' : 'columns';
  return areas.flatMap((area) => {
    const before = Math.min(area[size], Math.max(0, from - area[axis]));
    const after = Math.min(area[size], Math.max(0, area[axis] + area[size] - from - count));
    const left: Area[] = [];
    if (before > 0) left.push({ ...area, [size]: before });
    if (after > 0) left.push({ ...area, [axis]: area[axis] + area[size] - after, [size]: after });
    return left;
  });
}
