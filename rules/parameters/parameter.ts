/** Values that change with time, each with the act that set it; a day without a value is an error, never a guess. */

import type { IsoDay } from '../calendar/day.ts';
import type { Text } from '../vocabulary/text.ts';

/** One value and the days it holds for: from `from` on, until the day before `to`. */
export interface Dated {
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly value: number;
  /** The act that set it. */
  readonly source: Text;
}

/** `percent` in points, `count` a bare number, `date` a serial day number. */
export type Unit = 'tenge' | 'tiyn' | 'percent' | 'days' | 'workingDays' | 'months' | 'years' | 'count' | 'date';

export interface Parameter {
  readonly id: string;
  readonly unit: Unit;
  /** The clause that uses it. */
  readonly clause: string;
  readonly values: readonly Dated[];
}

/** A parameter has no value on a day. `message` is English; `words` says the same in each language. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';
  readonly words: Text;

  constructor(words: Text) {
    super(words.en);
    this.words = words;
  }
}

/** The value in force on a day, in the parameter's unit. Throws ParameterError where nobody recorded one. */
export function valueOn(parameter: Parameter, day: IsoDay): number {
  return datedOn(parameter, day).value;
}

/** The value in force on a day with its interval and source, for receipts. Throws ParameterError as `valueOn` does. */
export function datedOn(parameter: Parameter, day: IsoDay): Dated {
  const found = dated(parameter, day);
  if (found === undefined) throw missingValue(parameter, day);
  return found;
}

/** Whether somebody recorded a value for a day: asked first where there often is none, for an error is slow to make. */
export const isSetOn = (parameter: Parameter, day: IsoDay): boolean => dated(parameter, day) !== undefined;

const dated = ({ values }: Parameter, day: IsoDay): Dated | undefined =>
  values.find(({ from, to }) => from <= day && (to === undefined || day < to));

function missingValue({ id, clause }: Parameter, day: IsoDay): ParameterError {
  return new ParameterError({
    kk: `«${id}» параметрінің (${clause}) ${day} күніне мәні жоқ. Оны бекіткен актімен бірге «parameters» парағына қосыңыз.`,
    ru: `У параметра «${id}» (${clause}) нет значения на ${day}. Добавьте его на лист «parameters» вместе с актом, которым оно установлено.`,
    en: `The parameter "${id}" (${clause}) has no value on ${day}. Add it to the sheet "parameters" with the act that sets it.`,
  });
}

/** The one value of a figure the Order itself fixes. Throws RangeError where there is none or more than one. */
export function fixed(parameter: Parameter): number {
  const [only, ...others] = parameter.values;
  if (only === undefined || others.length > 0) throw new RangeError(`${parameter.id} is not one fixed figure`);
  return only.value;
}
