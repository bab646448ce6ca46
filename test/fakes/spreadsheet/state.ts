/** What a spreadsheet is, apart from the services that show it: tests read and change it here as people do by hand. */

import type { House } from '../house.ts';
import { momentOfSerial } from '../zone.ts';
import { type Area, areaOf, type Cell, type CellValue, Grid, Serial, shifted } from './grid.ts';
import { typed } from './typed.ts';

export interface ProtectionState {
  readonly type: 'RANGE' | 'SHEET';
  area: Area | undefined;
  description: string;
  warningOnly: boolean;
  domainEdit: boolean;
  editors: string[];
  unprotected: Area[];
}

export interface MetadataState {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  sheet: SheetState | undefined;
  /** The column or row it belongs to; it moves along. */
  area: Area | undefined;
  readonly axis: 'row' | 'column' | undefined;
}

/** What a rule builder was told, in order: `['whenFormulaSatisfied', ['=…']]`. */
export type Told = readonly (readonly [method: string, args: readonly unknown[]])[];

export interface RuleState {
  readonly told: Told;
  areas: readonly Area[];
}

const mostCells = 10_000_000;

export class SheetState {
  id: number;
  name: string;
  readonly book: BookState;
  readonly grid = new Grid(1000, 26);
  hidden = false;
  tabColour: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  hiddenRows: Area[] = [];
  hiddenColumns: Area[] = [];
  /** Column groups, each with its area; nested ones overlap. */
  groups: Area[] = [];
  widths = new Map<number, number>();
  protections: ProtectionState[] = [];
  rules: RuleState[] = [];
  filter: Area | undefined;
  merges: Area[] = [];
  /** The form whose responses arrive here. */
  form: string | undefined;

  constructor(book: BookState, id: number, name: string) {
    this.book = book;
    this.id = id;
    this.name = name;
  }

  insert(axis: 'row' | 'column', before: number, count: number): void {
    if (axis === 'row') this.grid.insertRows(before, count);
    else this.grid.insertColumns(before, count);
    if (this.grid.maxRows * this.grid.maxColumns > mostCells) {
      throw new Error(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
    this.#shift(axis, before, count);
  }

  remove(axis: 'row' | 'column', from: number, count: number): void {
    if (axis === 'row') this.grid.deleteRows(from, count);
    else this.grid.deleteColumns(from, count);
    this.#shift(axis, from, -count);
  }

  /** A column dragged by hand to stand before another. What belongs to the column goes along. */
  moveColumn(from: number, before: number): void {
    this.grid.moveColumns(from, 1, before);
    const to = before > from ? before - 1 : before;
    const moved = (area: Area): Area => {
      if (area.columns !== 1) return area;
      const { column } = area;
      if (column === from) return { ...area, column: to };
      if (from < to && column > from && column <= to) return { ...area, column: column - 1 };
      return from > to && column >= to && column < from ? { ...area, column: column + 1 } : area;
    };
    this.#map((area) => moved(area));
  }

  #shift(axis: 'row' | 'column', from: number, by: number): void {
    this.#map((area) => shifted(area, axis, from, by));
  }

  #map(change: (area: Area) => Area | undefined): void {
    const all = (areas: readonly Area[]): Area[] =>
      areas.map(change).filter((area): area is Area => area !== undefined);
    this.hiddenRows = all(this.hiddenRows);
    this.hiddenColumns = all(this.hiddenColumns);
    this.groups = all(this.groups);
    this.merges = all(this.merges);
    this.filter = this.filter && change(this.filter);
    for (const protection of this.protections) {
      protection.area = protection.area && change(protection.area);
      protection.unprotected = all(protection.unprotected);
    }
    for (const rule of this.rules) rule.areas = all(rule.areas);
    for (const named of this.book.names.values()) {
      if (named.sheet === this) named.area = change(named.area) ?? named.area;
    }
    this.book.metadata = this.book.metadata.filter((one) => {
      if (one.sheet !== this || !one.area) return true;
      one.area = change(one.area);
      return one.area !== undefined;
    });
  }

  /** Somebody types into a cell: no trigger fires, see `world.type`. */
  type(a1: string, written: string): void {
    const { row, column } = areaOf(a1, this.grid);
    this.put(row, column, written);
  }

  /** Writes as `setValues` does. */
  put(row: number, column: number, value: unknown): void {
    const cell = this.grid.make(row, column);
    delete cell.formula;
    if (typeof value === 'string') {
      if (value.length > 50_000) {
        throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
      }
      const look = (cell.look ?? {}) as { numberFormat?: string };
      const found = typed(value, look.numberFormat ?? '', this.book.locale, this.book.house.behaviour);
      if (found.formula) this.putFormula(row, column, found.formula);
      else cell.value = found.value;
      if (found.format && !look.numberFormat) cell.look = { ...cell.look, numberFormat: found.format };
      return;
    }
    cell.value = this.#kept(value);
    if (cell.value instanceof Serial && !cell.look?.numberFormat)
      cell.look = { ...cell.look, numberFormat: 'yyyy-mm-dd' };
  }

  putFormula(row: number, column: number, formula: string): void {
    const cell = this.grid.make(row, column);
    cell.value = this.#understood(formula) ? '' : '#ERROR!';
    if (formula === '') delete cell.formula;
    else cell.formula = formula.startsWith('=') ? formula : `=${formula}`;
  }

  /** With a decimal comma, arguments stand apart by `;`. */
  #understood(formula: string): boolean {
    const { locale, house } = this.book;
    if (house.behaviour.commaInFormula === 'understood' || !/^(ru|kk|de|fr)/.test(locale)) return true;
    return !formula.replace(/"[^"]*"|'[^']*'/g, '').includes(',');
  }

  #kept(value: unknown): CellValue {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (Object.prototype.toString.call(value) === '[object Date]') {
      const at = (value as Date).getTime();
      if (Number.isNaN(at)) throw new Error('Invalid date');
      return new Serial(this.book.serialOf(at));
    }
    // What Google does with an object is its toString: nobody wants that in a register.
    throw new Error(
      `A cell takes text, a number, a date or a truth value, not ${Object.prototype.toString.call(value)}.`,
    );
  }

  cells(area: Area): (Cell | undefined)[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      this.grid.rowFrom(area.row + down, area.column, area.columns),
    );
  }

  /** What stands in the sheet, for tests: dates as ISO text, formulas as they are written. */
  contents(): (string | number | boolean)[][] {
    const rows = this.grid.lastRow();
    const columns = this.grid.lastColumn();
    return this.cells({ row: 1, column: 1, rows, columns }).map((row) =>
      row.map((cell) => {
        if (cell?.formula) return cell.formula;
        const value = cell?.value ?? '';
        return value instanceof Serial ? this.book.iso(value) : value;
      }),
    );
  }
}

export class BookState {
  readonly id: string;
  name: string;
  readonly house: House;
  zone: string;
  locale: string;
  sheets: SheetState[] = [];
  readonly names = new Map<string, { sheet: SheetState; area: Area }>();
  metadata: MetadataState[] = [];
  active: SheetState;
  readonly selection = new Map<SheetState, readonly Area[]>();
  editors: string[] = [];
  /** What was shown in passing, oldest first. */
  readonly toasts: string[] = [];

  constructor(house: House, id: string, name: string) {
    this.house = house;
    this.id = id;
    this.name = name;
    this.zone = house.behaviour.zone;
    this.locale = house.behaviour.locale;
    this.active = this.add('Лист1');
  }

  add(name: string, at = this.sheets.length): SheetState {
    if (this.sheet(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet = new SheetState(this, this.house.nextNumber(), name);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  sheet(name: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  serialOf(at: number): number {
    return this.house.serialOf(this.zone, at);
  }

  momentOf(serial: Serial): number {
    return momentOfSerial(this.zone, serial.days);
  }

  iso({ days }: Serial): string {
    const written = new Date(Math.round((days - 25_569) * 86_400_000)).toISOString();
    return Number.isInteger(days) ? written.slice(0, 10) : written.slice(0, 19);
  }
}
