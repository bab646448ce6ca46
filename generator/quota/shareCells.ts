/** The formulas of the table of shares: round by round who is beyond a bound, then whole parts and remainders. */

import type { SheetCell } from '../reports/sheet.ts';
import type { Line } from './lines.ts';
import { live, number, ordinal } from './lines.ts';
import { type End, fixed, type ShareTable } from './shareTable.ts';

export function shareRow(table: ShareTable, index: number): Line {
  const { rounds, weights } = table.live;
  const course = table.q.courses[index];
  return [
    ordinal(index + 1),
    { value: course?.provider ?? '', look: 'label' },
    { value: course?.name ?? '', look: 'label' },
    number(weights[index] ?? 0),
    number(course?.least ?? 0),
    number(course?.most ?? 0),
    ...Array.from({ length: rounds }, (_, round) => roundCells(table, round, index)).flat(),
    ...endCells(table, index),
  ];
}

function roundCells(table: ShareTable, round: number, index: number): readonly SheetCell[] {
  const row = table.first + index;
  const step = table.step(round);
  const { set, share } = table.columns(round);
  const [own, scaled] = [`${set}${row}`, `${share}${row}`];
  const [least, most, whole] = [`$${fixed.least}${row}`, `$${fixed.most}${row}`, table.fact('sum', round)];
  return [
    live(setFormula(table, round, row), step.set[index] ?? ''),
    live(`IF(${own}="",${table.fact('left', round)}*$${fixed.weight}${row},"")`, step.share[index] ?? ''),
    live(
      `IF(${own}="",IF(${scaled}>${most}*${whole},1,IF(${scaled}<${least}*${whole},-1,0)),0)`,
      step.beyond[index] ?? 0,
      'label',
      '+0_);-0_);0_)',
    ),
  ];
}

/** At first those without weight, and those whose least is their most; then those the round before has set. */
function setFormula(table: ShareTable, round: number, row: number): string {
  const [weight, least, most] = [`$${fixed.weight}${row}`, `$${fixed.least}${row}`, `$${fixed.most}${row}`];
  if (round === 0) return `IF(OR(${weight}=0,${least}=${most}),${least},"")`;
  const earlier = table.columns(round - 1);
  const [set, beyond] = [`${earlier.set}${row}`, `${earlier.beyond}${row}`];
  const tooMuch = table.fact('tooMuch', round - 1);
  return (
    `IF(${set}<>"",${set},IF(AND(${beyond}=1,${tooMuch}=1),${most},` +
    `IF(AND(${beyond}=-1,${tooMuch}=0),${least},"")))`
  );
}

function endCells(table: ShareTable, index: number): readonly SheetCell[] {
  const row = table.first + index;
  const { rounds } = table.live;
  const { end, floor, remainder, place, seats } = table.steps;
  const at = (column: End): string => `${table.end(column)}${row}`;
  const all = (column: End): string => table.range(table.end(column));
  const free = (formula: string): string => `IF(${at('heldAt')}="",${formula},"")`;
  const [left, whole] = [table.fact('left', rounds), table.fact('sum', rounds)];
  // A quotient just below a whole number may be taken for it: the guess is put right in whole numbers.
  const guess = `INT(${at('scaled')}/${whole})`;
  const exact = `${guess}-IF(${guess}*${whole}>${at('scaled')},1,0)+IF((${guess}+1)*${whole}<=${at('scaled')},1,0)`;
  const [theirs, ours] = [all('remainder'), at('remainder')];
  const earlier = `(${table.range(fixed.number)}<$${fixed.number}${row})`;
  const share = end.share[index];
  return [
    live(setFormula(table, rounds, row), end.set[index] ?? ''),
    live(free(`${left}*$${fixed.weight}${row}`), share ?? ''),
    live(free(`${at('scaled')}/${whole}`), share === undefined ? '' : share / end.whole, 'label', '#,##0.0000_)'),
    live(free(exact), floor[index] ?? ''),
    live(free(`${at('scaled')}-${at('floor')}*${whole}`), remainder[index] ?? ''),
    live(
      free(`1+SUMPRODUCT((${all('heldAt')}="")*((${theirs}>${ours})+(${theirs}=${ours})*${earlier}))`),
      place[index] ?? '',
    ),
    live(
      `IF(${at('heldAt')}<>"",${at('heldAt')},${at('floor')}+IF(${at('place')}<=${left}-SUM(${all('floor')}),1,0))`,
      seats[index] ?? 0,
      'total',
    ),
  ];
}
