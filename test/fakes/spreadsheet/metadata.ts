/** Developer metadata: keys kept with a spreadsheet, a sheet, a column or a row, which move along with it. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import type { Area } from './grid.ts';
import { rangeOf } from './range.ts';
import { sheetOf } from './sheet.ts';
import type { BookState, MetadataState, SheetState } from './state.ts';

type Real = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const locationOf = ({ sheet, axis }: MetadataState): string =>
  axis ? axis.toUpperCase() : sheet ? 'SHEET' : 'SPREADSHEET';

class FakeMetadata implements Known<FakeMetadata, Real> {
  readonly #house: House;
  readonly #book: BookState;
  readonly #state: MetadataState;
  constructor(house: House, book: BookState, state: MetadataState) {
    this.#house = house;
    this.#book = book;
    this.#state = state;
  }
  getId = (): number => this.#state.id;
  getKey = (): string => this.#state.key;
  getValue = (): string | null => this.#state.value;
  getVisibility = (): string => this.#state.visibility;
  setKey(key: string): this {
    this.#state.key = key;
    return this;
  }
  setValue(value: string): this {
    this.#state.value = value;
    return this;
  }
  remove(): void {
    this.#book.metadata = this.#book.metadata.filter((one) => one !== this.#state);
  }
  getLocation(): object {
    const { sheet, area, axis } = this.#state;
    const whole = (of: 'row' | 'column') => {
      if (!sheet || !area || axis !== of) return null;
      const full: Area =
        of === 'row'
          ? { row: area.row, column: 1, rows: 1, columns: sheet.grid.maxColumns }
          : { row: 1, column: area.column, rows: sheet.grid.maxRows, columns: 1 };
      return rangeOf(this.#house, sheet, full);
    };
    return this.#house.held('DeveloperMetadataLocation', {
      getLocationType: () => locationOf(this.#state),
      getSheet: () => (sheet && !axis ? sheetOf(this.#house, sheet) : null),
      getColumn: () => whole('column'),
      getRow: () => whole('row'),
    });
  }
}

export const metadataOf = (house: House, book: BookState) => {
  const find = (fits: (one: MetadataState) => boolean): Real[] =>
    book.metadata.filter(fits).map((one) => house.held<Real>('DeveloperMetadata', new FakeMetadata(house, book, one)));
  return {
    find,
    add(
      key: string,
      value: string | null,
      visibility: string,
      sheet?: SheetState,
      area?: Area,
      axis?: 'row' | 'column',
    ) {
      book.metadata.push({ id: house.nextNumber(), key, value, visibility, sheet, area, axis });
    },
    /** Finds all that are below a spreadsheet, or on a sheet and its rows and columns. */
    finder(sheet?: SheetState): object {
      const wanted: ((one: MetadataState) => boolean)[] = [(one) => !sheet || one.sheet === sheet];
      const and = (fits: (one: MetadataState) => boolean) => {
        wanted.push(fits);
        return finder;
      };
      const finder = {
        withKey: (key: string) => and((one) => one.key === key),
        withValue: (value: string) => and((one) => one.value === value),
        withId: (id: number) => and((one) => one.id === id),
        withVisibility: (visibility: string) => and((one) => one.visibility === visibility),
        withLocationType: (type: string) => and((one) => locationOf(one) === type),
        find: () => find((one) => wanted.every((fits) => fits(one))),
      };
      return house.held('DeveloperMetadataFinder', finder);
    },
  };
};
