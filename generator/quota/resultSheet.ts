/** The sheet of results: the round, the total people may try others of, a row a course with its live number of quotas. */

import type { QuotaCalculation, QuotaCourse } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { columnWords, factWords, titleWords } from '../../reports/quotaCalculation/words.ts';
import { fill, inEachLanguage, languages, type Text } from '../../rules/vocabulary/text.ts';
import { shortDate } from '../../rules/wording/dates.ts';
import { inAll } from '../reports/inAll.ts';
import type { Sheet, SheetCell } from '../reports/sheet.ts';
import { beside, coefficientFormat, head, type Line, live, number, oneLine, ordinal, stacked, under } from './lines.ts';
import {
  columnRange,
  factColumn,
  type ResultColumn,
  type ResultPlaces,
  resultColumns,
  resultLetter,
} from './places.ts';
import { resultWords, sheetNames, whyValues } from './words.ts';

const widths: Readonly<Record<ResultColumn, number>> = {
  number: 5,
  provider: 28,
  course: 30,
  id: 13,
  region: 23,
  graduates: 14,
  employed: 15,
  regional: 15,
  factor: 15,
  weight: 10,
  capacity: 9,
  least: 10,
  most: 10,
  seats: 12,
  decided: 16,
  difference: 13,
  reason: 24,
  note: 30,
};

const signed = '+#,##0_);-#,##0_);0_)';

/** The number of quotas of a course, by its place among the courses and its row in this sheet. */
export type SeatsFormula = (course: number, row: number) => string | undefined;

/** Where things will stand, before the formulas that need it are written. */
export function placesOf(q: QuotaCalculation): ResultPlaces {
  const above = introduction(q).length;
  const totalRow = above + factsBefore(q).length + 1;
  return { sheet: sheetNames.result.kk, totalRow, firstCourse: totalRow + 5 };
}

export function resultSheet(q: QuotaCalculation, places: ResultPlaces, seats: SeatsFormula): Sheet {
  const { firstCourse, totalRow } = places;
  const last = firstCourse + q.courses.length;
  const total = `$${resultLetter(factColumn)}$${totalRow}`;
  const hasNotes = q.courses.some(({ notes }) => notes.length > 0);
  const rows: Line[] = [
    ...introduction(q),
    ...factsBefore(q),
    totalLine(q),
    fact(factWords.unallocated, live(`${total}-${resultLetter('seats')}${last}`, q.unallocated, 'text')),
    trialLine(q, total),
    [],
    resultColumns.map((column) => head(columnWords[column], !isText(column))),
    ...q.courses.map((course, index) => courseRow(course, index, firstCourse + index, seats)),
    totalsRow(q, firstCourse, last),
  ];
  return {
    name: places.sheet,
    // A column of notes nobody has only makes the print smaller.
    widths: resultColumns.map((column) => (column === 'note' && !hasNotes ? 16 : widths[column])),
    rows,
    head: firstCourse - 1,
    frozenRows: 0,
    frozenColumns: 3,
    isProtected: true,
    validations: validationsOf(q, places),
    rules: rulesOf(q, places),
  };
}

const isText = (column: ResultColumn): boolean =>
  ['number', 'provider', 'course', 'id', 'region', 'reason', 'note'].includes(column);

function introduction(q: QuotaCalculation): readonly Line[] {
  return [
    [{ value: `${inAll(q.title)}. ${q.round}`, look: 'title' }],
    oneLine(q.fund, 'subtitle'),
    oneLine(titleWords.confidential, 'note'),
    ...q.marks.map((mark) => oneLine(mark, 'warning')),
    ...(q.problem ? under(q.problem, 'warning') : []),
    ...(q.live.kind === 'values'
      ? under(
          inEachLanguage(
            (language) =>
              `${resultWords.values[language]} ${q.live.kind === 'values' ? whyValues[q.live.why][language] : ''}`,
          ),
          'warning',
        )
      : []),
    [],
  ];
}

/** A fact of the round: its name in three languages, its value in the sixth column. */
const fact = (name: Text, value: SheetCell, ...more: readonly SheetCell[]): Line => [
  undefined,
  ...beside(name, value.look === 'input' ? 'heading' : 'note'),
  undefined,
  value,
  ...more,
];
const said = (value: string): SheetCell => ({ value, look: 'subtitle' });

function factsBefore(q: QuotaCalculation): readonly Line[] {
  const day = (on: QuotaCalculation['on'] | undefined): SheetCell =>
    said(on === undefined ? inAll(factWords.notSaid) : shortDate(on));
  return [
    fact(factWords.heldOn, day(q.heldOn)),
    fact(factWords.calculatedOn, day(q.calculatedOn)),
    fact(factWords.intake, said(q.intake === '' ? inAll(factWords.everything) : q.intake)),
    fact(factWords.method, said(inAll(q.methodName))),
    fact(factWords.methodVersion, said(q.methodVersion === '' ? inAll(factWords.notSaid) : q.methodVersion)),
    fact(factWords.basis, said(inAll(titleWords.basis))),
  ];
}

/** The one number that may be changed; a workbook of values has nothing to try. */
function totalLine(q: QuotaCalculation): Line {
  if (q.live.kind === 'values') return fact(factWords.total, number(q.total, 'total'));
  const value: SheetCell = { value: q.total, look: 'input', format: '#,##0', right: true };
  const help: SheetCell = { value: inAll(resultWords.tryIt), look: 'note' };
  return fact(factWords.total, value, help);
}

/** Says so as soon as another total is tried, or one beyond the tables. */
function trialLine(q: QuotaCalculation, total: string): Line {
  if (q.live.kind === 'values') return [];
  // A text inside a formula has at most 255 letters, so the languages are joined one by one.
  const quoted = (text: Text, values: Readonly<Record<string, string>>): string =>
    languages.map((language) => `"${fill(text[language], values).replaceAll('"', '""')}"`).join('&" / "&');
  const tried = `IF(${total}=${q.total},"",${quoted(resultWords.tried, { total: String(q.total) })})`;
  const formula = q.live.isAll
    ? tried
    : `IF(${total}>${q.live.reach},${quoted(resultWords.beyond, { reach: String(q.live.reach) })},${tried})`;
  return [undefined, { value: '', look: 'warning', formula }];
}

function courseRow(course: QuotaCourse, index: number, row: number, seats: SeatsFormula): Line {
  const formula = seats(index, row);
  const decided = `${resultLetter('decided')}${row}`;
  const calculated = `${resultLetter('seats')}${row}`;
  const text = (value: string): SheetCell => ({ value, look: 'label' });
  const cells: Readonly<Record<ResultColumn, SheetCell>> = {
    number: ordinal(index + 1),
    provider: text(course.provider),
    course: text(course.name),
    id: text(course.id),
    region: text(course.region ? stacked(course.region) : '—'),
    graduates: number(course.graduates),
    employed: number(course.employed),
    regional: number(course.regional, 'label', coefficientFormat),
    factor: number(course.factor, 'label', coefficientFormat),
    weight: weightCell(course, row),
    capacity: number(course.capacity),
    least: number(course.least),
    most: number(course.most),
    seats: formula === undefined ? number(course.seats, 'total') : live(formula, course.seats, 'total'),
    decided: { value: course.decided, look: 'entry', format: '#,##0', right: true },
    difference: live(
      `IF(ISNUMBER(${decided}),${decided}-${calculated},"")`,
      course.decided === null ? '' : course.decided - course.seats,
      'label',
      signed,
    ),
    reason: { value: course.reason === '' ? null : course.reason, look: 'entry' },
    note: text(course.notes.map(stacked).join('\n')),
  };
  return resultColumns.map((column) => cells[column]);
}

/** A weight shows what it is made of; that of a course whose figures give none is zero. */
function weightCell({ weight }: QuotaCourse, row: number): SheetCell {
  const format = '0.0000_)';
  if (weight === 0) return number(weight, 'label', format);
  const [employed, graduates, regional, factor] = (['employed', 'graduates', 'regional', 'factor'] as const).map(
    (column) => `${resultLetter(column)}${row}`,
  );
  return live(`${employed}/${graduates}*${regional}*${factor}`, weight, 'label', format);
}

function totalsRow(q: QuotaCalculation, first: number, last: number): Line {
  const sum = (column: ResultColumn, of: (course: QuotaCourse) => number | null): SheetCell => {
    const value = q.courses.reduce((all, course) => all + (of(course) ?? 0), 0);
    const letter = resultLetter(column);
    return q.courses.length === 0
      ? number(0, 'total')
      : live(`SUM(${letter}${first}:${letter}${last - 1})`, value, 'total');
  };
  const decided = resultLetter('decided');
  const range = `${decided}${first}:${decided}${last - 1}`;
  const given = q.courses.filter(({ decided: own }) => own !== null);
  const all = given.reduce((value, course) => value + (course.decided ?? 0), 0);
  const difference = given.reduce((value, course) => value + (course.decided ?? 0) - course.seats, 0);
  const ifAny = (formula: string, value: number, format?: string): SheetCell =>
    q.courses.length === 0
      ? { value: null, look: 'total' }
      : live(`IF(COUNT(${range})=0,"",${formula})`, given.length === 0 ? '' : value, 'total', format);
  const cells: Partial<Record<ResultColumn, SheetCell>> = {
    provider: { value: stacked(columnWords.total), look: 'total' },
    graduates: sum('graduates', (course) => course.graduates),
    employed: sum('employed', (course) => course.employed),
    capacity: sum('capacity', (course) => course.capacity),
    least: sum('least', (course) => course.least),
    most: sum('most', (course) => course.most),
    seats: sum('seats', (course) => course.seats),
    decided: ifAny(`SUM(${range})`, all),
    difference: ifAny(
      `SUM(${resultLetter('difference')}${first}:${resultLetter('difference')}${last - 1})`,
      difference,
      signed,
    ),
  };
  return resultColumns.map((column) => cells[column] ?? { value: null, look: 'total' });
}

function validationsOf(
  q: QuotaCalculation,
  { totalRow, firstCourse }: ResultPlaces,
): NonNullable<Sheet['validations']> {
  const whole = { type: 'whole', operator: 'between', formula1: '0', showErrorMessage: true } as const;
  const most = q.live.kind === 'values' || q.live.isAll ? 10_000_000 : q.live.reach;
  const range = (of: Text): string => `${of.kk} / ${of.ru}: 0 – ${most}`;
  return [
    ...(q.live.kind === 'values'
      ? []
      : [
          {
            ...whole,
            formula2: String(most),
            range: `${resultLetter(factColumn)}${totalRow}`,
            errorTitle: factWords.total.kk,
            errorMessage: range(resultWords.notWhole),
          },
        ]),
    ...(q.courses.length === 0
      ? []
      : [
          {
            ...whole,
            formula2: '10000000',
            allowBlank: true,
            range: columnRange(resultLetter('decided'), firstCourse, q.courses.length).replaceAll('$', ''),
            errorTitle: columnWords.decided.kk,
            errorMessage: `${resultWords.notWhole.kk} / ${resultWords.notWhole.ru}`,
          },
        ]),
  ];
}

/** X40: a decision that differs wants its reason, and shows until it has one. */
function rulesOf(q: QuotaCalculation, { firstCourse }: ResultPlaces): NonNullable<Sheet['rules']> {
  if (q.courses.length === 0) return [];
  const [difference, reason] = [resultLetter('difference'), resultLetter('reason')];
  return [
    {
      type: 'expression',
      formula: `AND(ISNUMBER($${difference}${firstCourse}),$${difference}${firstCourse}<>0,TRIM($${reason}${firstCourse})="")`,
      style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F8CBAD' }, bgColor: { rgb: 'F8CBAD' } } },
      range: columnRange(reason, firstCourse, q.courses.length).replaceAll('$', ''),
    },
  ];
}
