/** Protections of ranges and sheets. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import type { Area } from './grid.ts';
import { type FakeRange, rangeOf } from './range.ts';
import type { ProtectionState, SheetState } from './state.ts';

type Real = GoogleAppsScript.Spreadsheet.Protection;

export class FakeProtection implements Known<FakeProtection, Real> {
  readonly #house: House;
  readonly #sheet: SheetState;
  readonly #state: ProtectionState;

  constructor(house: House, sheet: SheetState, state: ProtectionState) {
    this.#house = house;
    this.#sheet = sheet;
    this.#state = state;
  }

  static add(house: House, sheet: SheetState, type: ProtectionState['type'], area: Area | undefined): Real {
    const state: ProtectionState = {
      type,
      area,
      description: '',
      warningOnly: false,
      domainEdit: true,
      // Who makes a protection may edit it, and so may all editors until they are taken out.
      editors: [house.owner, ...sheet.book.editors],
      unprotected: [],
    };
    sheet.protections.push(state);
    return FakeProtection.of(house, sheet, state);
  }
  static of(house: House, sheet: SheetState, state: ProtectionState): Real {
    return house.held<Real>('Protection', new FakeProtection(house, sheet, state));
  }

  getDescription = (): string => this.#state.description;
  setDescription(text: string): this {
    this.#state.description = text;
    return this;
  }
  isWarningOnly = (): boolean => this.#state.warningOnly;
  setWarningOnly(only: boolean): this {
    this.#state.warningOnly = only;
    return this;
  }
  canDomainEdit = (): boolean => this.#state.domainEdit;
  setDomainEdit(may: boolean): this {
    this.#state.domainEdit = may;
    return this;
  }
  canEdit = (): boolean => this.#state.editors.includes(this.#house.owner);
  getEditors = (): object[] =>
    this.#state.editors.map((email) => this.#house.held<object>('User', { getEmail: () => email }));
  addEditor(email: string): this {
    return this.addEditors([email]);
  }
  addEditors(emails: readonly string[]): this {
    this.#state.editors = [...new Set([...this.#state.editors, ...emails])];
    return this;
  }
  removeEditors(users: readonly (string | { getEmail(): string })[]): this {
    const emails = users.map((one) => (typeof one === 'string' ? one : one.getEmail()));
    this.#state.editors = this.#state.editors.filter((email) => email === this.#house.owner || !emails.includes(email));
    return this;
  }
  getProtectionType = () => this.#state.type as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
  getRange = () =>
    rangeOf(
      this.#house,
      this.#sheet,
      this.#state.area ?? { row: 1, column: 1, rows: this.#sheet.grid.maxRows, columns: this.#sheet.grid.maxColumns },
    );
  setRange(range: FakeRange): this {
    this.#state.area = range._area;
    return this;
  }
  getUnprotectedRanges = () => this.#state.unprotected.map((area) => rangeOf(this.#house, this.#sheet, area));
  setUnprotectedRanges(ranges: readonly FakeRange[]): this {
    this.#state.unprotected = ranges.map((one) => this.#house.calls.reveal(one)._area);
    return this;
  }
  remove = (): void => {
    this.#sheet.protections = this.#sheet.protections.filter((one) => one !== this.#state);
  };
}
