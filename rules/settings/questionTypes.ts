/** The types of a question in the sheet `fields`: XLSForm's words where it has them, the Rules' own kinds otherwise. */

import type { FieldKind } from '../vocabulary/field.ts';
import type { Text } from '../vocabulary/text.ts';
import { withSuggestion } from './nearest.ts';

/** XLSForm's own: text, integer, decimal, date, acknowledge, select_one, select_multiple. */
const kindOf: Readonly<Record<string, FieldKind>> = {
  text: 'text',
  long_text: 'longText',
  integer: 'count',
  decimal: 'decimal',
  date: 'date',
  yes_no: 'yesNo',
  acknowledge: 'consent',
  money: 'money',
  percent: 'percent',
  url: 'url',
  email: 'email',
  phone: 'phone',
  bin: 'bin',
  iban: 'iban',
  region: 'region',
  country: 'country',
  quarter: 'quarter',
  month: 'month',
};

const selections: Readonly<Record<string, FieldKind>> = { select_one: 'choice', select_multiple: 'codes' };

/** Every type as it is written, with `<list>` where a list of choices is named. */
const typeNames: readonly string[] = [
  ...Object.keys(kindOf),
  ...Object.keys(selections).map((name) => `${name} <list>`),
];

/** Types of XLSForm a register cannot hold, and what serves instead. */
const instead: Readonly<Record<string, string>> = {
  image: 'url',
  file: 'url',
  audio: 'url',
  video: 'url',
  time: 'text',
  datetime: 'date',
  string: 'text',
  int: 'integer',
  number: 'integer',
  boolean: 'yes_no',
  barcode: 'text',
  geopoint: 'text',
};

export type ReadType =
  | { readonly kind: FieldKind; readonly list?: string }
  | { readonly kind: undefined; readonly message: Text };

/** `select_one sizes` is a choice of the list `sizes`. */
export function typeOf(given: string): ReadType {
  const [name = '', list, ...others] = given.split(/\s+/);
  const selection = own(selections, name);
  if (selection) {
    return list !== undefined && others.length === 0
      ? { kind: selection, list }
      : { kind: undefined, message: needsList(name) };
  }
  const kind = list === undefined ? own(kindOf, name) : undefined;
  if (kind) return { kind };
  const better = own(instead, name.toLowerCase());
  const known = Object.keys(kindOf).concat(Object.keys(selections));
  return { kind: undefined, message: withSuggestion(unknown(given), better ?? name, known) };
}

const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;

const unknown = (given: string): Text => ({
  kk: `«${given}» деген түр жоқ; қолдануға болатындары: ${typeNames.join(', ')}.`,
  ru: `Типа «${given}» нет; возможны: ${typeNames.join(', ')}.`,
  en: `There is no type "${given}"; possible are ${typeNames.join(', ')}.`,
});
const needsList = (name: string): Text => ({
  kk: `${name} сөзінен кейін «choices» парағындағы тізімнің аты бір сөзбен жазылады, мысалы ${name} sizes.`,
  ru: `После ${name} одним словом пишется имя списка с листа «choices», например ${name} sizes.`,
  en: `After ${name} the name of a list of the sheet "choices" is written as one word, for example ${name} sizes.`,
});
