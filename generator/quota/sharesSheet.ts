/** The largest remainder as a live table: a row a course, columns for each round of bounds, then the remainders. */

import type { LiveShares } from '../../reports/quotaCalculation/liveShares.ts';
import type { QuotaCalculation } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { columnWords } from '../../reports/quotaCalculation/words.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { inAll } from '../reports/inAll.ts';
import type { Sheet, SheetCell } from '../reports/sheet.ts';
import { quoteSheet } from '../workbook/address.ts';
import { head, type Line, live, under } from './lines.ts';
import { type ResultPlaces, totalCell } from './places.ts';
import { minimumsFormula } from './quotientsSheet.ts';
import type { SeatsFormula } from './resultSheet.ts';
import { shareRow } from './shareCells.ts';
import { type Fact, fixed, ShareTable } from './shareTable.ts';
import { sheetNames, tableWords as words } from './words.ts';

export function sharesSheet(q: QuotaCalculation, shares: LiveShares, places: ResultPlaces): Sheet {
  const table = new ShareTable(q, shares);
  const rounds = Array.from({ length: shares.rounds }, (_, round) => round);
  return {
    name: sheetNames.shares.kk,
    widths: [5, 30, 34, 18, 9, 9, ...rounds.flatMap(() => [19, 20, 12]), 19, 20, 12, 11, 20, 12, 11],
    head: table.first - 1,
    frozenColumns: 3,
    isProtected: true,
    rows: [
      [{ value: inAll(sheetNames.shares), look: 'title' }],
      ...under(words.shares, 'note'),
      ...(shares.isRounded ? under(words.rounded, 'note') : []),
      ...factLines(table, places),
      [],
      headLine(shares.rounds),
      ...q.courses.map((_, index) => shareRow(table, index)),
    ],
  };
}

export function seatsByShares(q: QuotaCalculation, shares: LiveShares, places: ResultPlaces): SeatsFormula {
  const table = new ShareTable(q, shares);
  const total = totalCell(places);
  return (course) => {
    const cell = `${quoteSheet(sheetNames.shares.kk)}!${table.end('seats')}${table.first + course}`;
    const seats = `IF(${total}<${minimumsFormula(q, places)},0,${cell})`;
    return shares.isAll ? seats : `IF(${total}>${shares.reach},NA(),${seats})`;
  };
}

/** What is shared out, and for each round what is left of it, the weights that share, and which side outweighs. */
function factLines(table: ShareTable, places: ResultPlaces): readonly Line[] {
  const { rounds } = table.live;
  const alone = (cell: SheetCell): Line => [cell];
  const each = (count: number, cell: (round: number) => SheetCell): Line => [
    undefined,
    undefined,
    undefined,
    ...Array.from({ length: count }, (_, round) => [cell(round), undefined, undefined]).flat(),
  ];
  const amount = (fact: Fact): string => `$${fixed.weight}$${table.factRow(fact)}`;
  const set = (round: number): string => table.range(table.columns(round).set);
  const [weights, least, most] = [fixed.weight, fixed.least, fixed.most].map((letter) => table.range(letter));
  const none = table.q.courses.length === 0;
  const possible = none ? '0' : `SUMPRODUCT((${weights}>0)*${most})+SUMPRODUCT((${weights}=0)*${least})`;
  const lines: readonly (readonly [Text, Line])[] = [
    [
      words.total,
      alone(live(`MIN(MAX(${totalCell(places)},${amount('minimums')}),${possible})`, table.total, 'total')),
    ],
    [words.minimums, alone(live(minimumsFormula(table.q, places), table.q.minimums, 'text'))],
    [
      words.left,
      each(none ? 0 : rounds + 1, (round) =>
        live(`${amount('total')}-SUM(${set(round)})`, table.step(round).left, 'text'),
      ),
    ],
    [
      words.sum,
      each(none ? 0 : rounds + 1, (round) =>
        live(`SUMPRODUCT((${set(round)}="")*${weights})`, table.step(round).whole, 'text'),
      ),
    ],
    [
      words.tooMuch,
      each(rounds, (round) => {
        const beyond = table.range(table.columns(round).beyond);
        const shares = `SUMPRODUCT((${beyond}<>0)*${weights})*${table.fact('left', round)}`;
        const bounds = `(SUMPRODUCT((${beyond}=1)*${most})+SUMPRODUCT((${beyond}=-1)*${least}))`;
        const formula = `IF(${shares}>=${bounds}*${table.fact('sum', round)},1,0)`;
        return live(formula, table.step(round).isTooMuch ? 1 : 0, 'text');
      }),
    ],
  ];
  return lines.map(([name, cells]) => [
    undefined,
    { value: name.kk, look: 'memo' },
    { value: `${name.ru} / ${name.en}`, look: 'memo' },
    ...cells,
  ]);
}

function headLine(rounds: number): Line {
  const numbered = (text: Text, round: number): SheetCell =>
    head(
      inEachLanguage((language) => fill(text[language], { n: String(round + 1) })),
      true,
    );
  return [
    head(columnWords.number),
    head(columnWords.provider),
    head(columnWords.course),
    head(words.wholeWeight, true),
    head(words.least, true),
    head(words.most, true),
    ...Array.from({ length: rounds }, (_, round) => [
      numbered(words.heldAt, round),
      numbered(words.scaled, round),
      numbered(words.beyond, round),
    ]).flat(),
    numbered(words.heldAt, rounds),
    numbered(words.scaled, rounds),
    ...[words.share, words.floor, words.remainder, words.remainderPlace, words.seats].map((text) => head(text, true)),
  ];
}
