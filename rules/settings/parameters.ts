/** The sheet `parameters`: dated values with the act that set each; intervals of one parameter never overlap. */

import type { IsoDay } from '../calendar/day.ts';
import type { Dated, Parameter, Unit } from '../parameters/parameter.ts';
import { parameters as delivered } from '../parameters/parameters.ts';
import type { Text } from '../vocabulary/text.ts';
import { type Problem, Reader, type Table, type TableRow } from './table.ts';

const units: readonly Unit[] = ['tenge', 'tiyn', 'percent', 'days', 'workingDays', 'months', 'years', 'count', 'date'];

export function readParameters(table: Table): {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly problems: readonly Problem[];
} {
  const reader = new Reader(table);
  const values: Record<string, Dated[]> = {};
  for (const row of table.rows) {
    const id = reader.text(row, '#parameters');
    const known = delivered.find((parameter) => parameter.id === id);
    if (known === undefined) {
      reader.report(row, '#parameters', unknownParameter(id));
      continue;
    }
    const dated = readValue(reader, row, known.unit);
    if (dated === undefined) continue;
    const own = values[id] ?? [];
    if (own.some((other) => overlap(other, dated))) reader.report(row, 'from', overlapping(id));
    own.push(dated);
    values[id] = own;
  }
  const parameters: Record<string, Parameter> = {};
  for (const { id, unit, clause } of delivered) {
    const own = (values[id] ?? []).slice().sort((a, b) => (a.from < b.from ? -1 : 1));
    parameters[id] = { id, unit, clause, values: own };
  }
  return { parameters, problems: reader.problems };
}

function readValue(reader: Reader, row: TableRow, unit: Unit): Dated | undefined {
  const from = reader.day(row, 'from');
  const to = reader.text(row, 'to') === '' ? undefined : reader.day(row, 'to');
  const value = reader.number(row, 'value');
  const written = reader.oneOf(row, 'unit', units);
  const source = reader.words(row, { kk: 'source_kk', ru: 'source_ru', en: 'source_en' });
  if (from === undefined || value === undefined || written === undefined || source === undefined) return undefined;
  if (written !== unit) return reader.report(row, 'unit', otherUnit(unit));
  if (value < 0 || (unit === 'percent' && value > 100)) return reader.report(row, 'value', outOfRange(value));
  if (to !== undefined && to <= from) return reader.report(row, 'to', backwards);
  return { from, value, source, ...(to === undefined ? {} : { to }) };
}

const end = ({ to }: Dated): IsoDay => to ?? '9999-12-31';
const overlap = (a: Dated, b: Dated): boolean => a.from < end(b) && b.from < end(a);

const unknownParameter = (id: string): Text => ({
  kk: `«${id}» деген параметр жоқ: атауын түзетіңіз.`,
  ru: `Параметра «${id}» нет: исправьте название.`,
  en: `There is no parameter "${id}": mend the name.`,
});
const overlapping = (id: string): Text => ({
  kk: `«${id}» мәндерінің мерзімдері қабаттасады: бірі аяқталған күні келесісі басталсын.`,
  ru: `Сроки значений «${id}» пересекаются: следующее должно начинаться в день окончания предыдущего.`,
  en: `Two values of "${id}" overlap: let the next begin on the day the previous one ends.`,
});
const otherUnit = (unit: Unit): Text => ({
  kk: `Өлшем бірлігі «${unit}» болуы керек.`,
  ru: `Единица измерения должна быть «${unit}».`,
  en: `The unit must be "${unit}".`,
});
const outOfRange = (value: number): Text => ({
  kk: `${value} мұнда болмайды: теріс сан не 100 %-дан артық мән қабылданбайды.`,
  ru: `${value} здесь недопустимо: отрицательное число или больше 100 % не принимается.`,
  en: `${value} is not possible here: a negative number or more than 100 % is not taken.`,
});
const backwards: Text = {
  kk: 'Аяқталу күні басталу күнінен кейін болуы керек.',
  ru: 'День окончания должен быть позже дня начала.',
  en: 'The last day must be later than the first.',
};
