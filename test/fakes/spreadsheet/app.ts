/** SpreadsheetApp: the spreadsheet the script belongs to, others by id, builders of rules, the menu. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import type { FakeUi } from '../services/ui.ts';
import { bookOf } from './book.ts';
import { rangeOf } from './range.ts';
import { sheetOf } from './sheet.ts';
import { BookState } from './state.ts';
import { ruleBuilder, validationBuilder, validationCriteria } from './told.ts';

type Real = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** An enumeration of Google's: each value is its own name. */
const enumeration = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]));

export class FakeSpreadsheetApp implements Known<FakeSpreadsheetApp, Real> {
  readonly #house: House;
  readonly #books: Map<string, BookState>;
  readonly #own: BookState;
  readonly #ui: FakeUi;

  constructor(house: House, books: Map<string, BookState>, own: BookState, ui: FakeUi) {
    this.#house = house;
    this.#books = books;
    this.#own = own;
    this.#ui = ui;
  }

  getActive = () => bookOf(this.#house, this.#own);
  getActiveSpreadsheet = () => bookOf(this.#house, this.#own);
  getActiveSheet = () => sheetOf(this.#house, this.#own.active);
  getActiveRange = () => sheetOf(this.#house, this.#own.active).getActiveRange();
  openById(id: string) {
    const found = this.#books.get(id);
    if (!found) throw new Error('Requested entity was not found.');
    return bookOf(this.#house, found);
  }
  create(name: string) {
    const made = new BookState(this.#house, this.#house.nextId('spreadsheet'), name);
    this.#books.set(made.id, made);
    return bookOf(this.#house, made);
  }
  flush(): void {}
  /** There is a person only in a run started by hand. */
  getUi = (): object => this.#ui._held();
  newDataValidation = (): object => validationBuilder(this.#house);
  newConditionalFormatRule = (): object =>
    ruleBuilder(this.#house, ({ _sheet, _area }) => rangeOf(this.#house, _sheet, _area));

  readonly ProtectionType = enumeration('RANGE', 'SHEET');
  readonly DataValidationCriteria = enumeration(...Object.values(validationCriteria));
  readonly BooleanCriteria = enumeration('CUSTOM_FORMULA', 'CELL_EMPTY', 'CELL_NOT_EMPTY', 'TEXT_EQ');
  readonly WrapStrategy = enumeration('WRAP', 'OVERFLOW', 'CLIP');
  readonly DeveloperMetadataVisibility = enumeration('DOCUMENT', 'PROJECT');
  readonly DeveloperMetadataLocationType = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
  readonly SheetType = enumeration('GRID', 'OBJECT', 'DATASOURCE');
}
