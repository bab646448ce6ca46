/** The sheet `parameters`: dated values with the act that set each; intervals of one parameter never overlap. */

import type { IsoDay } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import type { ClauseId } from '../order/clauses.ts';
import { type Dated, fixed, type Parameter, type Unit } from '../parameters/parameter.ts';
import {
  auditIncome,
  debtLimitInMci,
  parameters as delivered,
  extensionNotice,
  type NamedParameter,
  shortestCourse,
  shortestTerm,
  stateIncomeLimit,
  statementMaxAge,
  stateShareLimit,
} from '../parameters/parameters.ts';
import type { Language, Text } from '../vocabulary/text.ts';
import { shortDate } from '../wording/dates.ts';
import { formatNumber } from '../wording/numbers.ts';
import { type Problem, Reader, type Table, type TableRow } from './table.ts';

/** Figures the Order itself gives: only a new edition of the Order changes them, and with it the rules. */
const orderFigures: readonly NamedParameter[] = [
  debtLimitInMci,
  stateShareLimit,
  stateIncomeLimit,
  auditIncome,
  statementMaxAge,
  extensionNotice,
  shortestTerm,
  shortestCourse,
];

const units: readonly Unit[] = ['tenge', 'tiyn', 'percent', 'days', 'workingDays', 'months', 'years', 'count', 'date'];

/** Units that are counted, not measured. */
const wholeUnits: readonly Unit[] = ['tiyn', 'days', 'workingDays', 'months', 'years', 'date'];

/** The dated values of the sheet; a figure of the Order stands there once, as the Order gives it. */
export function readParameters(table: Table): {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly problems: readonly Problem[];
} {
  const reader = new Reader(table);
  const values: Record<string, Dated[]> = {};
  for (const row of table.rows) {
    const id = nameIn(row);
    const known = delivered.find((parameter) => parameter.id === id);
    if (known === undefined) {
      reader.report(row, '#parameters', unknownParameter(id));
      continue;
    }
    const figure = orderFigures.find((parameter) => parameter.id === id);
    if (figure && !reader.isFirst(row, '#parameters', id)) continue;
    if (figure === undefined && isUnset(reader, row)) continue;
    const dated = readValue(reader, row, known.unit);
    if (dated === undefined) continue;
    if (figure) reportChange(reader, row, figure, dated);
    const own = values[id] ?? [];
    if (own.some((other) => overlap(other, dated))) reader.report(row, 'from', overlapping(id));
    own.push(dated);
    values[id] = own;
  }
  const last = table.rows.reduce((end, { row }) => Math.max(end, row), 2);
  const missing = orderFigures.filter(({ id }) => !table.rows.some((row) => nameIn(row) === id));
  for (const figure of missing) reader.report({ row: last + 1, cells: {} }, '#parameters', missingFigure(figure));
  const parameters: Record<string, Parameter> = {};
  for (const { id, unit, clause } of delivered) {
    const own = (values[id] ?? []).slice().sort((a, b) => (a.from < b.from ? -1 : 1));
    parameters[id] = { id, unit, clause, values: own };
  }
  return { parameters, problems: reader.problems };
}

/** A row that waits for the Fund's value. */
const isUnset = (reader: Reader, row: TableRow): boolean =>
  ['from', 'to', 'value'].every((key) => reader.isBlank(row, key));

/** As it stands in the cell: formulas look for the name with every space it has. */
const nameIn = ({ cells }: TableRow): string => String(cells['#parameters'] ?? '');

function reportChange(reader: Reader, row: TableRow, figure: NamedParameter, dated: Dated): void {
  const [own] = figure.values;
  if (own === undefined) return;
  const key = dated.value !== own.value ? 'value' : dated.from !== own.from ? 'from' : 'to';
  if (dated[key] !== own[key]) reader.report(row, key, changedFigure(figure, own.from));
}

function readValue(reader: Reader, row: TableRow, unit: Unit): Dated | undefined {
  const from = reader.day(row, 'from');
  const to = reader.dayIfAny(row, 'to');
  const value = reader.number(row, 'value');
  const written = reader.oneOf(row, 'unit', units);
  const source = reader.words(row, { kk: 'source_kk', ru: 'source_ru', en: 'source_en' });
  if (from === undefined || value === undefined || written === undefined || source === undefined) return undefined;
  if (written !== unit) return reader.report(row, 'unit', otherUnit(unit));
  if (value < 0 || (unit === 'percent' && value > 100)) return reader.report(row, 'value', outOfRange(value));
  if (wholeUnits.indexOf(unit) >= 0 && value % 1 !== 0) return reader.report(row, 'value', notWhole(value));
  if (to !== undefined && to <= from) return reader.report(row, 'to', backwards);
  return { from, value, source, ...(to === undefined ? {} : { to }) };
}

const end = ({ to }: Dated): IsoDay => to ?? '9999-12-31';
const overlap = (a: Dated, b: Dated): boolean => a.from < end(b) && b.from < end(a);

const unknownParameter = (id: string): Text => ({
  kk: `«${id}» деген параметр жоқ: атауын бос орынсыз, дәл жазыңыз.`,
  ru: `Параметра «${id}» нет: исправьте название, оно пишется в точности и без пробелов.`,
  en: `There is no parameter "${id}": mend the name, it is written exactly and without spaces.`,
});
/** «Предел задолженности, МРП: 6 (подпункт 2) пункта 9, R-9.2)». */
const figureIn = (figure: NamedParameter, language: Language): string => {
  const value = formatNumber(fixed(figure), language);
  return `${figure.name[language]}: ${value} (${cite(figure.clause as ClauseId, language)}, ${figure.clause})`;
};
const changedFigure = (figure: NamedParameter, from: IsoDay): Text => ({
  kk: `${figureIn(figure, 'kk')} – Бұйрықтағы мән, ол мұнда өзгертілмейді: басталу күні ${shortDate(from)} етіп, соңғы күнсіз қайтарыңыз.`,
  ru: `${figureIn(figure, 'ru')} – значение из Приказа, здесь оно не меняется: верните его с датой начала ${shortDate(from)} и без даты окончания.`,
  en: `${figureIn(figure, 'en')} is a figure of the Order and is not changed here: put it back, with ${shortDate(from)} as its first day and without an end.`,
});
const missingFigure = (figure: NamedParameter): Text => ({
  kk: `«${figure.id}» жолы жоқ. ${figureIn(figure, 'kk')} – Бұйрықтағы мән: жолды қайтарыңыз.`,
  ru: `Нет строки «${figure.id}». ${figureIn(figure, 'ru')} – значение из Приказа: верните строку.`,
  en: `The row "${figure.id}" is missing. ${figureIn(figure, 'en')} is a figure of the Order: put the row back.`,
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
const notWhole = (value: number): Text => ({
  kk: `${value} бүтін сан емес: күндер, айлар мен жылдар бүтін санмен жазылады.`,
  ru: `${value} не целое число: дни, месяцы и годы указываются целым числом.`,
  en: `${value} is not a whole number: days, months and years are counted in whole numbers.`,
});
const backwards: Text = {
  kk: 'Аяқталу күні басталу күнінен кейін болуы керек.',
  ru: 'День окончания должен быть позже дня начала.',
  en: 'The last day must be later than the first.',
};
