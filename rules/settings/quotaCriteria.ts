/** The sheet `quotaCriteria`: the Fund's coefficients by which the quotas of training are weighed. */

import type { IsoDay } from '../calendar/day.ts';
import type { Expression } from '../vocabulary/expression.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import type { Text } from '../vocabulary/text.ts';
import { conditionOf } from './expression/compile.ts';
import { ExpressionError } from './expression/faults.ts';
import { scopeOf } from './expression/scope.ts';
import type { ListEntry } from './lists.ts';
import { withSuggestion } from './nearest.ts';
import { type Problem, Reader, type Table, type TableRow } from './table.ts';

/**
 * One criterion and the days it holds for. The weight of a course is its share of employed graduates times the
 * coefficient of its region times that of every factor that applies to it; where nothing is said it is 1.
 */
export interface QuotaCriterion {
  readonly id: string;
  readonly kind: 'regionCoefficient' | 'factor';
  /** The region's code (KATO), of a coefficient of a region. */
  readonly region?: string;
  /** Of a factor: for which courses; without it for all. */
  readonly applies?: { readonly written: string; readonly rule: Expression<'truth'> };
  readonly coefficient: number;
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly name: Text;
  /** The internal document of the Fund that sets it. */
  readonly source: Text;
}

const regionMark = 'region:';
const kinds = ['regionCoefficient', 'factor'] as const;
const names = { kk: 'kk', ru: 'ru', en: 'en' } as const;
const sources = { kk: 'source_kk', ru: 'source_ru', en: 'source_en' } as const;
const needed = ['#quotaCriteria', 'kind', 'coefficient', 'from', ...Object.values(names), ...Object.values(sources)];

/** The criteria in the order of the rows; `courses` is the register whose fields they may look at, if there is one. */
export function readQuotaCriteria(
  table: Table,
  courses: Procedure | undefined,
  regions: readonly ListEntry[],
): { readonly criteria: readonly QuotaCriterion[]; readonly problems: readonly Problem[] } {
  const reader = new Reader(table, needed);
  const criteria: QuotaCriterion[] = [];
  for (const row of reader.rows) {
    const criterion = criterionIn(row, reader, courses, regions);
    if (criterion === undefined) continue;
    const before = criteria.filter(({ id }) => id === criterion.id);
    if (before.some((other) => overlap(other, criterion))) reader.report(row, 'from', faults.overlapping(criterion.id));
    else if (before.some(({ kind }) => kind !== criterion.kind))
      reader.report(row, 'kind', faults.otherKind(criterion.id));
    criteria.push(criterion);
  }
  return { criteria, problems: reader.problems };
}

function criterionIn(
  row: TableRow,
  reader: Reader,
  courses: Procedure | undefined,
  regions: readonly ListEntry[],
): QuotaCriterion | undefined {
  const problems = reader.problems.length;
  const id = reader.text(row, '#quotaCriteria');
  const kind = reader.oneOf(row, 'kind', kinds);
  const region = kind === 'regionCoefficient' ? regionIn(id, row, reader, regions) : undefined;
  if (kind === 'factor' && !/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(id))
    reader.report(row, '#quotaCriteria', faults.badId(id));
  const applies = kind && conditionIn(kind, row, reader, courses);
  const coefficient = reader.number(row, 'coefficient');
  if (coefficient !== undefined && !isCoefficient(coefficient))
    reader.report(row, 'coefficient', faults.notACoefficient(coefficient));
  const from = reader.day(row, 'from');
  const to = reader.dayIfAny(row, 'to');
  if (from && to && to <= from) reader.report(row, 'to', faults.backwards);
  const name = reader.words(row, names);
  const source = reader.words(row, sources);
  if (reader.problems.length > problems) return undefined;
  if (kind === undefined || coefficient === undefined || !from || !name || !source) return undefined;
  return {
    id,
    kind,
    ...(region ? { region } : {}),
    ...(applies ? { applies } : {}),
    coefficient,
    from,
    ...(to ? { to } : {}),
    name,
    source,
  };
}

/** `region:750000000`. */
function regionIn(id: string, row: TableRow, reader: Reader, regions: readonly ListEntry[]): string | undefined {
  const codes = regions.map(({ code }) => code);
  const region = id.slice(regionMark.length);
  if (id.indexOf(regionMark) === 0 && codes.indexOf(region) >= 0) return region;
  const known = codes.map((code) => `${regionMark}${code}`);
  return reader.report(row, '#quotaCriteria', withSuggestion(faults.noRegion(id), id, known));
}

function conditionIn(
  kind: QuotaCriterion['kind'],
  row: TableRow,
  reader: Reader,
  courses: Procedure | undefined,
): QuotaCriterion['applies'] {
  const written = reader.text(row, 'applies');
  if (written === '') return undefined;
  if (kind === 'regionCoefficient') return reader.report(row, 'applies', faults.regionApplies);
  const scope = courses ? scopeOf(courses) : { procedure: 'courses', fields: {} };
  try {
    return { written, rule: conditionOf(written, scope) };
  } catch (error) {
    if (error instanceof ExpressionError) return reader.report(row, 'applies', error.words);
    throw error;
  }
}

/** Above zero, so that no course loses its weight altogether, with at most four decimals. */
const isCoefficient = (value: number): boolean =>
  value > 0 && value <= 100 && Number.isInteger(Number((value * 10_000).toPrecision(12)));

const end = ({ to }: QuotaCriterion): IsoDay => to ?? '9999-12-31';
const overlap = (a: QuotaCriterion, b: QuotaCriterion): boolean => a.from < end(b) && b.from < end(a);

const faults = {
  badId: (id: string): Text => ({
    kk: `«${id}» өлшемшарттың коды бола алмайды: латын әріптерімен, цифрлармен, _ белгісімен, бос орынсыз жазыңыз.`,
    ru: `«${id}» не может быть кодом критерия: пишите латинскими буквами, цифрами и _, без пробелов.`,
    en: `"${id}" cannot be the code of a criterion: write it in Latin letters, digits and _, without spaces.`,
  }),
  noRegion: (id: string): Text => ({
    kk: `«${id}» – өңір коэффициенті емес: region: сөзінен кейін «regions» парағындағы кодты жазыңыз, мысалы region:750000000.`,
    ru: `«${id}» не является коэффициентом региона: после region: пишется код с листа «regions», например region:750000000.`,
    en: `"${id}" is not a coefficient of a region: write a code of the sheet "regions" after region:, for example region:750000000.`,
  }),
  regionApplies: {
    kk: 'Өңір коэффициентіне шарт қойылмайды: ұяшықты тазартыңыз не түрін factor етіңіз.',
    ru: 'У коэффициента региона нет условия: очистите ячейку или укажите вид factor.',
    en: 'A coefficient of a region has no condition: clear the cell or set the kind to factor.',
  } as Text,
  notACoefficient: (value: number): Text => ({
    kk: `${value} коэффициент бола алмайды: 0-ден үлкен, 100-ден аспайтын, үтірден кейін төрт таңбадан аспайтын сан жазыңыз.`,
    ru: `${value} не может быть коэффициентом: укажите число больше 0 и не больше 100, не более четырёх знаков после запятой.`,
    en: `${value} cannot be a coefficient: give a number above 0 and up to 100 with at most four decimals.`,
  }),
  backwards: {
    kk: 'Аяқталу күні басталу күнінен кейін болуы керек: күндерді түзетіңіз.',
    ru: 'День окончания должен быть позже дня начала: исправьте даты.',
    en: 'The end must be later than the first day: correct the dates.',
  } as Text,
  overlapping: (id: string): Text => ({
    kk: `«${id}» өлшемшартының мерзімдері қабаттасады: бірі аяқталған күні келесісі басталсын.`,
    ru: `Сроки критерия «${id}» пересекаются: следующий должен начинаться в день окончания предыдущего.`,
    en: `Two rows of the criterion "${id}" overlap: let the next begin on the day the previous one ends.`,
  }),
  otherKind: (id: string): Text => ({
    kk: `«${id}» өлшемшартының түрі басқа жолда өзгеше: екеуіне де бір түр жазыңыз.`,
    ru: `Вид критерия «${id}» в другой строке иной: укажите один вид.`,
    en: `The criterion "${id}" is of another kind in another row: give it one kind.`,
  }),
};
