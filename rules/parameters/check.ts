/** What is wrong with the dated values of a parameter, for the sheet staff edit. */

import { isIsoDay } from '../calendar/day.ts';
import { languages, type Text } from '../vocabulary/text.ts';
import type { Dated, Parameter } from './parameter.ts';

/** A fault of one value; `index` counts from 0. */
export interface ParameterFault {
  readonly index: number;
  readonly reason: keyof typeof faults;
  readonly words: Text;
}

const faults = {
  day: {
    kk: 'күні дұрыс емес: ЖЖЖЖ-АА-КК түрінде, 1900 жылдан бастап жазыңыз',
    ru: 'дата неверна: пишите ГГГГ-ММ-ДД, не раньше 1900 года',
    en: 'the day is wrong: write YYYY-MM-DD, not before 1900',
  },
  interval: {
    kk: 'аяқталу күні басталу күнінен кейін болуы тиіс',
    ru: 'день окончания должен быть позже дня начала',
    en: 'the end must be later than the beginning',
  },
  order: {
    kk: 'мәндер басталу күні бойынша өсу ретімен тұруы тиіс',
    ru: 'значения должны идти по возрастанию дня начала',
    en: 'values must stand in order of their first day',
  },
  overlap: {
    kk: 'алдыңғы мән осы мән басталғанда әлі қолданылады: оның аяқталу күнін қойыңыз',
    ru: 'предыдущее значение ещё действует, когда начинается это: укажите день его окончания',
    en: 'the value before is still in force when this one begins: give it an end',
  },
  value: {
    kk: 'мәні сан емес: сан жазыңыз',
    ru: 'значение не является числом: введите число',
    en: 'the value is not a number: give a number',
  },
  source: {
    kk: 'мәнді белгілеген акт үш тілде көрсетілмеген: оны үш тілде жазыңыз',
    ru: 'акт, которым установлено значение, не указан на трёх языках: укажите его на трёх языках',
    en: 'the act that set the value is not named in the three languages: name it in all three',
  },
} satisfies Record<string, Text>;

/** All faults in order: real days, `from` before `to`, ascending, no overlap, a finite value, a source in each language. */
export function checkParameter(parameter: Parameter): readonly ParameterFault[] {
  return parameter.values.flatMap((dated, index) =>
    reasons(dated, parameter.values[index - 1]).map((reason) => ({ index, reason, words: faults[reason] })),
  );
}

function reasons(dated: Dated, before: Dated | undefined): ParameterFault['reason'][] {
  const { from, to, value, source } = dated;
  const found: ParameterFault['reason'][] = [];
  if (!isDay(from) || (to !== undefined && !isDay(to))) found.push('day');
  else if (to !== undefined && to <= from) found.push('interval');
  if (before !== undefined && before.from >= from) found.push('order');
  else if (before !== undefined && (before.to === undefined || before.to > from)) found.push('overlap');
  if (!Number.isFinite(value)) found.push('value');
  if (languages.some((language) => source[language].trim() === '')) found.push('source');
  return found;
}

function isDay(text: string): boolean {
  return isIsoDay(text) && text >= '1900-01-01';
}
