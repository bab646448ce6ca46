/** A spreadsheet: its sheets, named ranges, locale and zone. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import { type Area, areaOf } from './grid.ts';
import { metadataOf } from './metadata.ts';
import { type FakeRange, rangeOf } from './range.ts';
import { type FakeSheet, sheetOf } from './sheet.ts';
import type { BookState, SheetState } from './state.ts';

type Real = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const bookOf = (house: House, state: BookState): Real => {
  const known = fakes.get(state) ?? new FakeBook(house, state);
  fakes.set(state, known);
  return house.held<Real>('Spreadsheet', known);
};
const fakes = new WeakMap<BookState, FakeBook>();

class FakeBook implements Known<FakeBook, Real> {
  readonly _state: BookState;
  readonly #house: House;

  constructor(house: House, state: BookState) {
    this.#house = house;
    this._state = state;
  }

  #sheet = (state: SheetState) => sheetOf(this.#house, state);

  getId = (): string => this._state.id;
  getName = (): string => this._state.name;
  rename(name: string): void {
    this._state.name = name;
  }
  getUrl = (): string => `https://docs.google.com/spreadsheets/d/${this._state.id}/edit`;
  getSpreadsheetTimeZone = (): string => this._state.zone;
  setSpreadsheetTimeZone(zone: string): void {
    this._state.zone = zone;
  }
  getSpreadsheetLocale = (): string => this._state.locale;
  setSpreadsheetLocale(locale: string): void {
    this._state.locale = locale;
  }
  getSheets = () => this._state.sheets.map(this.#sheet);
  getNumSheets = (): number => this._state.sheets.length;
  getSheetByName(name: string) {
    const found = this._state.sheet(name);
    return found ? this.#sheet(found) : null;
  }
  getSheetById(id: number) {
    const found = this._state.sheets.find((sheet) => sheet.id === id);
    return found ? this.#sheet(found) : null;
  }
  insertSheet(name?: string | number, at?: number) {
    const free = () => {
      let number = this._state.sheets.length + 1;
      while (this._state.sheet(`Лист${number}`)) number += 1;
      return `Лист${number}`;
    };
    const made = this._state.add(typeof name === 'string' ? name : free(), typeof name === 'number' ? name : at);
    this._state.active = made;
    return this.#sheet(made);
  }
  deleteSheet(sheet: FakeSheet): void {
    const { sheets } = this._state;
    if (sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    this._state.sheets = sheets.filter((one) => one !== sheet._state);
    if (this._state.active === sheet._state) this._state.active = this._state.sheets[0] as SheetState;
  }
  getActiveSheet = () => this.#sheet(this._state.active);
  setActiveSheet(sheet: FakeSheet) {
    this._state.active = sheet._state;
    return this.#sheet(sheet._state);
  }
  moveActiveSheet(position: number): void {
    const { active, sheets } = this._state;
    this._state.sheets = sheets.filter((one) => one !== active);
    this._state.sheets.splice(position - 1, 0, active);
  }
  getActiveRange = () => sheetOf(this.#house, this._state.active).getActiveRange();
  getRange(a1: string) {
    const [, name, area] = /^(?:'?(.*?)'?!)?(.+)$/.exec(a1) ?? [];
    const sheet = name === undefined ? this._state.active : this._state.sheet(name);
    if (!sheet || area === undefined) throw new Error(`Range not found: ${a1}`);
    return rangeOf(this.#house, sheet, areaOf(area, sheet.grid));
  }

  setNamedRange(name: string, range: FakeRange): void {
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new Error(`The name "${name}" is not a valid name of a range.`);
    this._state.names.set(name, { sheet: range._sheet, area: range._area });
  }
  removeNamedRange(name: string): void {
    if (!this._state.names.delete(name)) throw new Error(`No named range "${name}".`);
  }
  getRangeByName(name: string) {
    const found = this._state.names.get(name);
    return found ? rangeOf(this.#house, found.sheet, found.area) : null;
  }
  getNamedRanges = (): object[] =>
    [...this._state.names].map(([name, place]) => {
      const named = {
        getName: () => name,
        getRange: () => rangeOf(this.#house, place.sheet, place.area),
        setRange: (range: { readonly _sheet: SheetState; readonly _area: Area }) => {
          this._state.names.set(name, { sheet: range._sheet, area: range._area });
          return named;
        },
        remove: () => this.removeNamedRange(name),
      };
      return this.#house.held<object>('NamedRange', named);
    });

  getEditors = (): object[] =>
    [this.#house.owner, ...this._state.editors].map((email) =>
      this.#house.held<object>('User', { getEmail: () => email }),
    );
  getOwner = (): object => this.#house.held('User', { getEmail: () => this.#house.owner });
  toast(message: string): void {
    this._state.toasts.push(message);
  }

  addDeveloperMetadata(key: string, value: string | null = null, visibility = 'DOCUMENT'): this {
    metadataOf(this.#house, this._state).add(key, value, visibility);
    return this;
  }
  getDeveloperMetadata = () => metadataOf(this.#house, this._state).find((one) => !one.sheet);
  createDeveloperMetadataFinder = (): object => metadataOf(this.#house, this._state).finder();
}
