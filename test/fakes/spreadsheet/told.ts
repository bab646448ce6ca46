/** Builders of rules: they remember what they were told, and know only what Google's builder knows. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import type { Area } from './grid.ts';
import type { RuleState, SheetState, Told } from './state.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Conditional = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** The criteria of Google's enumeration for each condition. */
export const validationCriteria = {
  requireCheckbox: 'CHECKBOX',
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
  requireValueInList: 'VALUE_IN_LIST',
  requireValueInRange: 'VALUE_IN_RANGE',
} as const satisfies Partial<
  Record<keyof Validation, keyof typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>
>;

const conditions = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextEqualTo: 'TEXT_EQ',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
} as const satisfies Partial<Record<keyof Conditional, string>>;

const looks = ['setBackground', 'setBold', 'setFontColor', 'setItalic', 'setStrikethrough', 'setUnderline'] as const;

const last = (told: Told, ...methods: readonly string[]) => told.filter(([method]) => methods.includes(method)).pop();

/** Adds the methods to a builder: each remembers that it was called, a later one of the same kind instead of it. */
function remember(builder: { _told: Told }, methods: readonly string[], oneKind: boolean): void {
  for (const method of methods) {
    Object.defineProperty(builder, method, {
      configurable: true,
      value: (...args: readonly unknown[]) => {
        const others = builder._told.filter(([known]) => (oneKind ? !methods.includes(known) : known !== method));
        builder._told = [...others, [method, args]];
        return builder;
      },
    });
  }
}

/** A built validation; the same object serves as its builder's copy. */
export class FakeValidation implements Known<FakeValidation, GoogleAppsScript.Spreadsheet.DataValidation> {
  readonly _told: Told;
  readonly #house: House;
  constructor(house: House, told: Told) {
    this.#house = house;
    this._told = told;
  }
  #criteria() {
    return last(this._told, ...Object.keys(validationCriteria));
  }
  getCriteriaType(): string | null {
    const method = this.#criteria()?.[0] as keyof typeof validationCriteria | undefined;
    return method ? validationCriteria[method] : null;
  }
  getCriteriaValues(): readonly unknown[] {
    const [method, args = []] = this.#criteria() ?? [];
    return method === 'requireValueInList' && args.length === 1 ? [args[0], true] : args;
  }
  getAllowInvalid(): boolean {
    return last(this._told, 'setAllowInvalid')?.[1][0] !== false;
  }
  getHelpText(): string | null {
    return (last(this._told, 'setHelpText')?.[1][0] as string | undefined) ?? null;
  }
  copy(): object {
    return validationBuilder(this.#house, this._told);
  }
}

export function validationBuilder(house: House, told: Told = []): object {
  const builder = {
    _told: told,
    build: () => house.held<object>('DataValidation', new FakeValidation(house, builder._told)),
  };
  remember(builder, Object.keys(validationCriteria), true);
  remember(builder, ['setAllowInvalid'], false);
  remember(builder, ['setHelpText'], false);
  return house.held('DataValidationBuilder', builder);
}

/** Ranges as the rule builder gets them. */
export interface Located {
  readonly _sheet: SheetState;
  readonly _area: Area;
}

/** A built rule of conditional formatting. */
export class FakeRule implements Known<FakeRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule> {
  readonly _told: Told;
  readonly _areas: readonly Area[];
  readonly #house: House;
  readonly #range: (area: Area) => object;
  constructor(house: House, { told, areas }: RuleState, range: (area: Area) => object) {
    this.#house = house;
    this._told = told;
    this._areas = areas;
    this.#range = range;
  }
  getRanges(): readonly object[] {
    return this._areas.map(this.#range);
  }
  getBooleanCondition(): object | null {
    const [method, args = []] = last(this._told, ...Object.keys(conditions)) ?? [];
    if (!method) return null;
    const told = this._told;
    return this.#house.held('BooleanCondition', {
      getCriteriaType: () => conditions[method as keyof typeof conditions],
      getCriteriaValues: () => args,
      getBackground: () => last(told, 'setBackground')?.[1][0] ?? null,
      getFontColor: () => last(told, 'setFontColor')?.[1][0] ?? null,
      getBold: () => last(told, 'setBold')?.[1][0] ?? null,
    });
  }
}

export function ruleBuilder(house: House, range: (located: Located) => object): object {
  let places: readonly Located[] = [];
  const builder = {
    _told: [] as Told,
    setRanges: (ranges: readonly Located[]) => {
      places = ranges.map((one) => house.calls.reveal(one));
      return builder;
    },
    build: () => {
      if (places.length === 0) throw new Error('A conditional format rule must have at least one range.');
      const sheet = (places[0] as Located)._sheet;
      const state = { told: builder._told, areas: places.map(({ _area }) => _area) };
      return house.held<object>(
        'ConditionalFormatRule',
        new FakeRule(house, state, (area) => range({ _sheet: sheet, _area: area })),
      );
    },
  };
  remember(builder, Object.keys(conditions), true);
  for (const look of looks) remember(builder, [look], false);
  return house.held('ConditionalFormatRuleBuilder', builder);
}
