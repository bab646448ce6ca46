/** A range: values as if typed, dates at the spreadsheet's midnight, sizes that must fit. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import { display } from './display.ts';
import { type Area, a1Of, type Cell, Serial } from './grid.ts';
import { metadataOf } from './metadata.ts';
import { FakeProtection } from './protection.ts';
import { sheetOf } from './sheet.ts';
import type { SheetState } from './state.ts';
import { FakeValidation } from './told.ts';

type Real = GoogleAppsScript.Spreadsheet.Range;

/** How a cell looks: the name it is kept under, and what an untouched cell answers. */
const untouched = {
  numberFormat: '',
  background: '#ffffff',
  note: '',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontSize: 10,
  wrap: false,
  wrapStrategy: 'OVERFLOW',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
} as const;
type Look = keyof typeof untouched;

export const rangeOf = (house: House, sheet: SheetState, area: Area): Real => {
  if (area.row < 1 || area.column < 1 || area.rows < 1 || area.columns < 1) {
    throw new Error('The number of rows or columns in the range must be at least 1.');
  }
  const { maxRows, maxColumns } = sheet.grid;
  if (area.row + area.rows - 1 > maxRows || area.column + area.columns - 1 > maxColumns) {
    throw new Error(
      'Those rows or columns are out of bounds: the coordinates are outside the dimensions of the sheet.',
    );
  }
  return house.held<Real>('Range', new FakeRange(house, sheet, area));
};

export class FakeRange implements Known<FakeRange, Real> {
  readonly _sheet: SheetState;
  readonly _area: Area;
  readonly #house: House;

  constructor(house: House, sheet: SheetState, area: Area) {
    this.#house = house;
    this._sheet = sheet;
    this._area = area;
  }

  #part(area: Area): Real {
    return rangeOf(this.#house, this._sheet, area);
  }
  #map<T>(answer: (cell: Cell | undefined) => T): T[][] {
    return this._sheet.cells(this._area).map((row) => row.map(answer));
  }
  /** Each value to its cell; the sizes must be those of the range. */
  #each<T>(values: readonly (readonly T[])[], write: (row: number, column: number, value: T) => void): this {
    const { row, column, rows, columns } = this._area;
    if (values.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    for (const one of values) {
      if (one.length === columns) continue;
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${one.length} but the range has ${columns}.`,
      );
    }
    values.forEach((one, down) => {
      one.forEach((value, right) => {
        write(row + down, column + right, value);
      });
    });
    return this;
  }
  #all<T>(value: T, write: (row: number, column: number, value: T) => void): this {
    const { rows, columns } = this._area;
    return this.#each(new Array(rows).fill(new Array(columns).fill(value)), write);
  }
  #value(cell: Cell | undefined): unknown {
    const value = cell?.value ?? '';
    return value instanceof Serial ? this.#house.calls.run.realm.date(this._sheet.book.momentOf(value)) : value;
  }
  #put = (row: number, column: number, value: unknown): void => this._sheet.put(row, column, value);
  #putFormula = (row: number, column: number, formula: string): void => this._sheet.putFormula(row, column, formula);
  #look = (name: string) => (row: number, column: number, value: unknown) => {
    const cell = this._sheet.grid.make(row, column);
    const look = { ...cell.look };
    if (value === null || value === undefined) delete look[name];
    else look[name] = value;
    cell.look = look;
  };
  #looks(name: Look): unknown[][] {
    return this.#map((cell) => cell?.look?.[name] ?? untouched[name]);
  }

  getValues(): unknown[][] {
    return this.#map((cell) => this.#value(cell));
  }
  getValue(): unknown {
    return this.#value(this._sheet.grid.at(this._area.row, this._area.column));
  }
  getDisplayValues(): string[][] {
    return this.#map((cell) => display(cell, this._sheet.book));
  }
  getDisplayValue(): string {
    return display(this._sheet.grid.at(this._area.row, this._area.column), this._sheet.book);
  }
  getFormulas(): string[][] {
    return this.#map((cell) => cell?.formula ?? '');
  }
  getFormula(): string {
    return this._sheet.grid.at(this._area.row, this._area.column)?.formula ?? '';
  }
  setValues(values: unknown[][]): this {
    return this.#each(values, this.#put);
  }
  setValue(value: unknown): this {
    return this.#all(value, this.#put);
  }
  setFormulas(formulas: string[][]): this {
    return this.#each(formulas, this.#putFormula);
  }
  setFormula(formula: string): this {
    return this.#all(formula, this.#putFormula);
  }
  isBlank(): boolean {
    return this.#map((cell) => !cell || (cell.value === '' && cell.formula === undefined)).every((row) =>
      row.every(Boolean),
    );
  }
  clearContent(): this {
    return this.#all('', this.#put);
  }
  clear(): this {
    this.clearContent();
    for (const name of [...Object.keys(untouched), 'validation']) this.#all(null, this.#look(name));
    return this;
  }

  getRow = (): number => this._area.row;
  getColumn = (): number => this._area.column;
  getNumRows = (): number => this._area.rows;
  getNumColumns = (): number => this._area.columns;
  getHeight = (): number => this._area.rows;
  getWidth = (): number => this._area.columns;
  getLastRow = (): number => this._area.row + this._area.rows - 1;
  getLastColumn = (): number => this._area.column + this._area.columns - 1;
  getA1Notation = (): string => a1Of(this._area);
  getSheet = () => sheetOf(this.#house, this._sheet);
  getCell(row: number, column: number): Real {
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rows: number, columns: number, height = this._area.rows, width = this._area.columns): Real {
    return this.#part({
      row: this._area.row + rows,
      column: this._area.column + columns,
      rows: height,
      columns: width,
    });
  }
  activate(): this {
    this._sheet.book.active = this._sheet;
    this._sheet.book.selection.set(this._sheet, [this._area]);
    return this;
  }

  setNumberFormat = (format: string) => this.#all(format, this.#look('numberFormat'));
  setNumberFormats = (formats: string[][]) => this.#each(formats, this.#look('numberFormat'));
  getNumberFormats = () => this.#looks('numberFormat');
  getNumberFormat = () => this.#looks('numberFormat')[0]?.[0];
  setNote = (note: string | null) => this.#all(note, this.#look('note'));
  setNotes = (notes: (string | null)[][]) => this.#each(notes, this.#look('note'));
  getNotes = () => this.#looks('note');
  getNote = () => this.#looks('note')[0]?.[0];
  setBackground = (colour: string | null) => this.#all(colour, this.#look('background'));
  setBackgrounds = (colours: (string | null)[][]) => this.#each(colours, this.#look('background'));
  getBackgrounds = () => this.#looks('background');
  setFontColor = (colour: string | null) => this.#all(colour, this.#look('fontColor'));
  setFontWeight = (weight: string | null) => this.#all(weight, this.#look('fontWeight'));
  getFontWeights = () => this.#looks('fontWeight');
  setFontStyle = (style: string | null) => this.#all(style, this.#look('fontStyle'));
  setFontSize = (size: number) => this.#all(size, this.#look('fontSize'));
  setWrap = (wrap: boolean) => this.#all(wrap, this.#look('wrap'));
  setWrapStrategy = (strategy: unknown) => this.#all(strategy, this.#look('wrapStrategy'));
  setHorizontalAlignment = (side: string | null) => this.#all(side, this.#look('horizontalAlignment'));
  setVerticalAlignment = (side: string | null) => this.#all(side, this.#look('verticalAlignment'));

  setDataValidation = (rule: FakeValidation | null) => this.#all(rule?._told ?? null, this.#look('validation'));
  setDataValidations = (rules: (FakeValidation | null)[][]) =>
    this.#each(
      rules.map((row) => row.map((rule) => this.#house.calls.reveal(rule)?._told ?? null)),
      this.#look('validation'),
    );
  clearDataValidations = () => this.#all(null, this.#look('validation'));
  getDataValidations = () =>
    this.#map((cell) => {
      const told = cell?.look?.validation as FakeValidation['_told'] | undefined;
      return told ? this.#house.held<object>('DataValidation', new FakeValidation(this.#house, told)) : null;
    });
  getDataValidation = () => this.getDataValidations()[0]?.[0] ?? null;
  insertCheckboxes = () => this.#all([['requireCheckbox', []]], this.#look('validation')).#falseWhereBlank();
  #falseWhereBlank(): this {
    this.#map((cell) => {
      if (cell && cell.value === '') cell.value = false;
    });
    return this;
  }

  protect() {
    return FakeProtection.add(this.#house, this._sheet, 'RANGE', this._area);
  }
  merge(): this {
    this._sheet.merges.push(this._area);
    return this;
  }
  shiftColumnGroupDepth(by: number): this {
    const { row: _, rows: __, ...columns } = this._area;
    const group: Area = { row: 1, rows: this._sheet.grid.maxRows, ...columns };
    if (by > 0) for (let n = 0; n < by; n++) this._sheet.groups.push(group);
    for (let n = 0; n < -by; n++) {
      const at = this._sheet.groups.findIndex(
        ({ column, columns: width }) => column === group.column && width === group.columns,
      );
      if (at >= 0) this._sheet.groups.splice(at, 1);
    }
    return this;
  }
  createFilter(): object {
    this._sheet.filter = this._area;
    return this.#house.held('Filter', {
      remove: () => {
        this._sheet.filter = undefined;
      },
    });
  }
  addDeveloperMetadata(key: string, value: string | null = null, visibility = 'DOCUMENT'): this {
    const { row, column, rows, columns } = this._area;
    const axis = rows === this._sheet.grid.maxRows && columns === 1 ? 'column' : 'row';
    if (axis === 'row' && (columns !== this._sheet.grid.maxColumns || rows !== 1)) {
      throw new Error(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    const area = { row, column, rows: axis === 'column' ? 1 : rows, columns: axis === 'row' ? 1 : columns };
    metadataOf(this.#house, this._sheet.book).add(key, value, visibility, this._sheet, area, axis);
    return this;
  }
  getDeveloperMetadata() {
    const { row, column, columns, rows } = this._area;
    return metadataOf(this.#house, this._sheet.book).find(
      (one) =>
        one.sheet === this._sheet &&
        one.area !== undefined &&
        (one.axis === 'column' ? one.area.column === column && columns === 1 : one.area.row === row && rows === 1),
    );
  }
}
