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
import { withSuggestion } from './nearest.ts';
import { type Problem, Reader, type Table, type TableRow } from './table.ts';

/** Figures the Order itself gives: the Fund deviates from one only by the recorded choice `orderFigures`. */
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

/** Whose figures hold where the Order gives one: the Order's, or the Fund's own where the sheet has another value. */
export type FigureChoice = 'order' | 'fund';

const needed = ['#parameters', 'from', 'to', 'value', 'unit', 'source_kk', 'source_ru', 'source_en'];

/**
 * The dated values of the sheet; a figure of the Order stands there once. Where the Fund has chosen to deviate from one,
 * its value is used and a warning says so.
 */
export function readParameters(
  table: Table,
  whose: FigureChoice = 'order',
): {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly warnings: readonly Text[];
  readonly problems: readonly Problem[];
} {
  const reader = new Reader(table, needed);
  const warnings: Text[] = [];
  const values: Record<string, Dated[]> = {};
  for (const row of reader.rows) {
    const id = nameIn(row);
    const known = delivered.find((parameter) => parameter.id === id);
    if (known === undefined) {
      const names = delivered.map((parameter) => parameter.id);
      reader.report(row, '#parameters', withSuggestion(unknownParameter(id), id, names));
      continue;
    }
    const figure = orderFigures.find((parameter) => parameter.id === id);
    if (figure && !reader.isFirst(row, '#parameters', id)) continue;
    if (figure === undefined && isUnset(reader, row)) continue;
    const dated = readValue(reader, row, known.unit);
    if (dated === undefined) continue;
    if (figure) {
      reportChange(reader, row, figure, dated, whose);
      if (dated.value !== fixed(figure)) warnings.push(deviation(figure, dated.value));
    }
    const own = values[id] ?? [];
    if (own.some((other) => overlap(other, dated))) reader.report(row, 'from', overlapping(id));
    own.push(dated);
    values[id] = own;
  }
  const last = table.rows.reduce((end, { row }) => Math.max(end, row), 2);
  const missing =
    reader.rows.length < table.rows.length
      ? []
      : orderFigures.filter(({ id }) => !table.rows.some((row) => nameIn(row) === id));
  for (const figure of missing) reader.report({ row: last + 1, cells: {} }, '#parameters', missingFigure(figure));
  const parameters: Record<string, Parameter> = {};
  for (const { id, unit, clause } of delivered) {
    const own = (values[id] ?? []).slice().sort((a, b) => (a.from < b.from ? -1 : 1));
    parameters[id] = { id, unit, clause, values: own };
  }
  return { parameters, warnings, problems: reader.problems };
}

/** A row that waits for the Fund's value. */
const isUnset = (reader: Reader, row: TableRow): boolean =>
  ['from', 'to', 'value'].every((key) => reader.isBlank(row, key));

/** As it stands in the cell: formulas look for the name with every space it has. */
const nameIn = ({ cells }: TableRow): string => String(cells['#parameters'] ?? '');

/** The first day and the end are the Order's in any case; so is the value, unless the Fund has chosen otherwise. */
function reportChange(reader: Reader, row: TableRow, figure: NamedParameter, dated: Dated, whose: FigureChoice): void {
  const [own] = figure.values;
  if (own === undefined) return;
  const isOther = dated.value !== own.value;
  const key = isOther && whose === 'order' ? 'value' : dated.from !== own.from ? 'from' : 'to';
  if (dated[key] !== own[key]) reader.report(row, key, changedFigure(figure, own.from));
  // A count multiplies sums kept in whole tiyn.
  else if (isOther && dated.value % 1 !== 0 && figure.unit === 'count')
    reader.report(row, 'value', notWhole(dated.value));
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
  kk: `«${id}» деген параметр жоқ: атауын түзетіңіз, ол дәл әрі бос орынсыз жазылады.`,
  ru: `Параметра «${id}» нет: исправьте название, оно пишется в точности и без пробелов.`,
  en: `There is no parameter "${id}": correct the name, it is written exactly and without spaces.`,
});
/** «Предел задолженности, МРП: 6 (подпункт 2) пункта 9, R-9.2)». */
const figureIn = (figure: NamedParameter, language: Language): string => {
  const value = formatNumber(fixed(figure), language);
  return `${figure.name[language]}: ${value} (${cite(figure.clause as ClauseId, language)}, ${figure.clause})`;
};
const changedFigure = (figure: NamedParameter, from: IsoDay): Text => ({
  kk: `${figureIn(figure, 'kk')} – Бұйрықтағы мән, ол мұнда өзгертілмейді: басталу күнін ${shortDate(from)} етіп, аяқталу күнінсіз қайтарыңыз. Қор басқа мән белгілесе, «settings» парағында orderFigures: fund деп көрсетіңіз.`,
  ru: `${figureIn(figure, 'ru')} – значение из Приказа, здесь оно не меняется: верните его с датой начала ${shortDate(from)} и без даты окончания. Если Фонд установил другое значение, укажите на листе «settings» orderFigures: fund.`,
  en: `${figureIn(figure, 'en')} is a figure of the Order and is not changed here: put it back, with ${shortDate(from)} as its first day and without an end. If the Fund has set another value, set orderFigures: fund in the sheet "settings".`,
});
/** Said in every output as long as the Fund deviates. */
function deviation(figure: NamedParameter, value: number): Text {
  const own = (language: Language): string => formatNumber(value, language);
  return {
    kk: `Назар аударыңыз: ${figureIn(figure, 'kk')} – Бұйрықтағы мән, ал Қор ${own('kk')} мәнін қолданады; нәтижелер Бұйрыққа сай болмауы мүмкін.`,
    ru: `Обратите внимание: ${figureIn(figure, 'ru')} – значение из Приказа, а Фонд применяет ${own('ru')}; результаты могут не соответствовать Приказу.`,
    en: `Warning: ${figureIn(figure, 'en')} is the figure of the Order, and the Fund applies ${own('en')}; results may not conform to the Order.`,
  };
}
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
  kk: `Өлшем бірлігі «${unit}» болуы керек: оны түзетіңіз.`,
  ru: `Единица измерения должна быть «${unit}»: исправьте её.`,
  en: `The unit must be "${unit}": correct it.`,
});
const outOfRange = (value: number): Text => ({
  kk: `${value} мұнда болмайды: теріс сан да, 100 %-дан артық мән де қабылданбайды.`,
  ru: `${value} здесь недопустимо: ни отрицательное число, ни значение больше 100 % не принимается.`,
  en: `${value} is not possible here: neither a negative number nor a value above 100 % is accepted.`,
});
const notWhole = (value: number): Text => ({
  kk: `${value} бүтін сан емес: күндер, айлар мен жылдар бүтін санмен жазылады.`,
  ru: `${value} не является целым числом: дни, месяцы и годы указываются целым числом.`,
  en: `${value} is not a whole number: days, months and years are counted in whole numbers.`,
});
const backwards: Text = {
  kk: 'Аяқталу күні басталу күнінен кейін болуы керек: күндерді түзетіңіз.',
  ru: 'День окончания должен быть позже дня начала: исправьте даты.',
  en: 'The end must be later than the first day: correct the dates.',
};
