/** The advanced service Sheets (v4): values and properties read in one call, requests carried out together or not at all. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import type { BookState } from '../spreadsheet/state.ts';
import { type Compute, placeOf, spreadsheetOf, valuesIn } from './answers.ts';
import { masked, maskOf } from './mask.ts';
import { batchUpdate } from './requests.ts';

type Real = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Schema = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;

interface GetOptions {
  readonly fields?: string;
  readonly ranges?: readonly string[];
}
interface ValueOptions {
  readonly ranges?: readonly string[];
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

class FakeValues implements Known<FakeValues, Real['Values']> {
  readonly #service: FakeSheets;
  constructor(service: FakeSheets) {
    this.#service = service;
  }
  batchGet(id: string, { ranges = [], valueRenderOption, dateTimeRenderOption }: ValueOptions = {}) {
    const book = this.#service._book(id);
    if (valueRenderOption === undefined || dateTimeRenderOption !== 'SERIAL_NUMBER') {
      throw new Error('The fake renders values as numbers: UNFORMATTED_VALUE or FORMULA, SERIAL_NUMBER.');
    }
    const valueRanges = ranges.map((range) => {
      const { sheet, area } = placeOf(book, range);
      const values = valuesIn(sheet, area, valueRenderOption, this.#service._compute);
      return values.length > 0 ? { range, values } : { range };
    });
    this.#service._spend(
      valueRanges.reduce((sum, { values = [] }) => sum + values.reduce((n, row) => n + row.length, 0), 0),
    );
    return { spreadsheetId: id, valueRanges };
  }
}

class FakeSpreadsheets implements Known<FakeSpreadsheets, Real> {
  readonly Values: object;
  readonly #service: FakeSheets;
  constructor(house: House, service: FakeSheets) {
    this.#service = service;
    this.Values = house.held('Sheets.Spreadsheets.Values', new FakeValues(service));
  }
  get(id: string, { fields, ranges = [] }: GetOptions = {}) {
    if (fields === undefined) throw new Error('The fake wants fields: everything is too much.');
    const { _book, _next } = this.#service;
    return masked(spreadsheetOf(_book(id), ranges, _next), maskOf(fields));
  }
  batchUpdate({ requests = [] }: Schema, id: string) {
    if (requests.length === 0) throw new Error('Invalid requests: must specify at least one request.');
    this.#service._spend(JSON.stringify(requests).length / 20);
    batchUpdate(this.#service._book(id), requests, this.#service._next);
    return { spreadsheetId: id, replies: requests.map(() => ({})) };
  }
}

export class FakeSheets {
  readonly Spreadsheets: object;
  /** What formulas give. */
  _compute: Compute = () => new Map();
  readonly #house: House;
  readonly #books: ReadonlyMap<string, BookState>;

  constructor(house: House, books: ReadonlyMap<string, BookState>) {
    this.#house = house;
    this.#books = books;
    this.Spreadsheets = house.held('Sheets.Spreadsheets', new FakeSpreadsheets(house, this));
  }
  _book = (id: string): BookState => {
    const found = this.#books.get(id);
    if (!found) throw new Error('Requested entity was not found.');
    return found;
  };
  _next = (): number => this.#house.nextNumber();
  /** Each cell there or back takes its time. */
  _spend = (cells: number): void => this.#house.calls.spend(cells * 0.02);
}
