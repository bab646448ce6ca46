/** Sainte-Laguë as a live table: a row a course and quota, its quotient as whole numbers, its place, whether it is given. */

import type { LiveQuotients } from '../../reports/quotaCalculation/liveQuotients.ts';
import type { QuotaCalculation } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { columnWords } from '../../reports/quotaCalculation/words.ts';
import { inAll } from '../reports/inAll.ts';
import type { Sheet } from '../reports/sheet.ts';
import { quoteSheet } from '../workbook/address.ts';
import { beside, head, type Line, live, number, under } from './lines.ts';
import { columnRange, courseRange, type ResultPlaces, resultLetter, totalCell } from './places.ts';
import type { SeatsFormula } from './resultSheet.ts';
import { sheetNames, tableWords as words, yesNoFormat } from './words.ts';

const letters = { place: 'A', course: 'D', seat: 'E', above: 'F', below: 'G', quotient: 'H', given: 'I' } as const;
/** The figures above the table stand in this column. */
const facts = letters.above;

/** Rows above the table: title, three explanations, perhaps three more, the facts, the head. */
const firstRow = (table: LiveQuotients): number => (table.isRounded ? 14 : 11);
const factRow = (table: LiveQuotients): number => firstRow(table) - 6;

export function quotientsSheet(q: QuotaCalculation, table: LiveQuotients, places: ResultPlaces): Sheet {
  const { rows, weights } = table;
  const first = firstRow(table);
  const range = (of: keyof typeof letters): string => columnRange(letters[of], first, rows.length);
  const at = factRow(table);
  const shared = Math.max(0, q.total - q.minimums);
  const sharedCell = `$${facts}$${at + 2}`;
  const lastPlace = Math.min(shared, rows.length);
  const quotientOf = (index: number): number => {
    const row = rows[index];
    const { n, d } = (row && weights[row.claim]) ?? { n: 0, d: 1 };
    return n / (d * (2 * (row?.seat ?? 1) - 1));
  };
  const threshold =
    `IF(MIN(${sharedCell},${rows.length})<1,"—",` +
    `INDEX(${range('quotient')},MATCH(MIN(${sharedCell},${rows.length}),${range('place')},0)))`;
  const named = (name: Parameters<typeof beside>[0], cell: Line[number]): Line => [
    undefined,
    ...beside(name, 'note'),
    undefined,
    cell,
  ];
  return {
    name: sheetNames.quotients.kk,
    widths: [9, 38, 48, 13, 15, 18, 20, 16, 18],
    head: first - 1,
    isProtected: true,
    rows: [
      [{ value: inAll(sheetNames.quotients), look: 'title' }],
      ...under(words.quotients, 'note'),
      ...(table.isRounded ? under(words.rounded, 'note') : []),
      named(words.total, live(totalCell(places), q.total, 'total')),
      named(words.minimums, live(minimumsFormula(q, places), q.minimums, 'text')),
      named(words.shared, live(`MAX(0,$${facts}$${at}-$${facts}$${at + 1})`, shared, 'total')),
      named(
        words.threshold,
        rows.length === 0
          ? { value: '—', look: 'text', right: true }
          : live(threshold, lastPlace < 1 ? '—' : quotientOf(lastPlace - 1), 'text', '0.000000_)'),
      ),
      [],
      [
        head(words.place, true),
        head(columnWords.provider),
        head(columnWords.course),
        head(words.rowNumber, true),
        head(words.seat, true),
        head(words.numerator, true),
        head(words.denominator, true),
        head(words.quotient, true),
        head(words.given, true),
      ],
      ...rows.map(({ claim, seat }, index): Line => {
        const row = first + index;
        const { n, d } = weights[claim] ?? { n: 0, d: 1 };
        const course = q.courses[claim];
        return [
          live(placeFormula(range, row), index + 1, 'total'),
          { value: course?.provider ?? '', look: 'label' },
          { value: course?.name ?? '', look: 'label' },
          number(claim + 1),
          number(seat),
          number(n),
          number(d * (2 * seat - 1)),
          live(`${letters.above}${row}/${letters.below}${row}`, n / (d * (2 * seat - 1)), 'label', '0.000000_)'),
          live(`IF(${letters.place}${row}<=${sharedCell},1,0)`, index < shared ? 1 : 0, 'label', yesNoFormat),
        ];
      }),
    ],
    rules:
      rows.length === 0
        ? []
        : [
            {
              type: 'expression',
              formula: `$${letters.given}${first}=1`,
              style: {
                fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3F1E4' }, bgColor: { rgb: 'E3F1E4' } },
              },
              range: `A${first}:${letters.given}${first + rows.length - 1}`,
            },
          ],
  };
}

/** What all courses get whatever their weights; none where there is no course. */
export const minimumsFormula = (q: QuotaCalculation, places: ResultPlaces): string =>
  q.courses.length === 0 ? '0' : `SUM(${courseRange(places, 'least', q.courses.length)})`;

/** One more than there are larger quotients, and equal ones of earlier applications: compared by cross-multiplication. */
function placeFormula(range: (of: 'above' | 'below' | 'course') => string, row: number): string {
  const own = `${letters.above}${row}`;
  const by = `${letters.below}${row}`;
  const [theirs, ours] = [`${range('above')}*${by}`, `${own}*${range('below')}`];
  return `1+SUMPRODUCT((${theirs}>${ours})+(${theirs}=${ours})*(${range('course')}<${letters.course}${row}))`;
}

/** The least of a course and its quotients that are given; nothing at all where the minimums exceed the total. */
export function seatsByQuotients(q: QuotaCalculation, table: LiveQuotients, places: ResultPlaces): SeatsFormula {
  const total = totalCell(places);
  const first = firstRow(table);
  const inTable = (of: keyof typeof letters): string =>
    `${quoteSheet(sheetNames.quotients.kk)}!${columnRange(letters[of], first, table.rows.length)}`;
  return (_course, row) => {
    const own = `${resultLetter('least')}${row}`;
    const given =
      table.rows.length === 0
        ? own
        : `${own}+SUMIFS(${inTable('given')},${inTable('course')},${resultLetter('number')}${row})`;
    const seats = `IF(${total}<${minimumsFormula(q, places)},0,${given})`;
    return table.isAll ? seats : `IF(${total}>${table.reach},NA(),${seats})`;
  };
}
