/**
 * The quotas of a round worked out another way, from the rows as they stand and in BigInt: every quotient in one list;
 * shares from the one factor at which the bounded shares add up to the total.
 */

import { dayNumber } from '../../rules/calendar/day.ts';
import { courseId, type RandomFund, today } from './quotaFunds.ts';

/** A fraction of whole numbers of any size, the denominator above zero. */
type Ratio = readonly [n: bigint, d: bigint];
const ratio = (n: bigint, d = 1n): Ratio => [n, d];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d];
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const over = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d, b * c];
const order = (a: Ratio, b: Ratio): number => {
  const [n] = minus(a, b);
  return n === 0n ? 0 : n > 0n ? 1 : -1;
};

interface Entrant {
  readonly id: string;
  readonly weight: Ratio;
  readonly least: number;
  readonly most: number;
}

export interface NaiveResult {
  readonly seats: readonly (readonly [id: string, seats: number])[];
  readonly unallocated: number;
  readonly infeasible: boolean;
}

export function naiveQuota(fund: RandomFund): NaiveResult {
  const entrants = entrantsOf(fund);
  const total = Number(fund.round.total);
  const minimums = entrants.reduce((sum, { least }) => sum + least, 0);
  const infeasible = minimums > total;
  const seats = infeasible
    ? entrants.map(() => 0)
    : fund.round.method === 'sainteLague'
      ? listed(entrants, total - minimums)
      : proportional(entrants, total);
  return {
    seats: entrants.map(({ id }, index) => [id, seats[index] ?? 0]),
    unallocated: total - seats.reduce((a, b) => a + b, 0),
    infeasible,
  };
}

const isWhole = (cell: unknown): cell is number => typeof cell === 'number' && Number.isInteger(cell) && cell >= 0;

function entrantsOf({ round, applications, criteria }: RandomFund): readonly Entrant[] {
  const dated = round.heldOn ?? round.calculatedOn ?? dayNumber(today);
  const inForce = criteria.filter(
    ({ from, to }) => dayNumber(from) <= Number(dated) && (to === undefined || Number(dated) < dayNumber(to)),
  );
  const entered = applications
    .map(({ cells, courses }, index) => ({ cells, courses, index }))
    .filter(({ cells: { status, decidedOn } }) => {
      const isOver = ['refused', 'notAdmitted', 'withdrawn', 'notFixed'].includes(String(status));
      return !isOver && !(typeof decidedOn === 'number' && decidedOn < Number(dated));
    });
  entered.sort((a, b) => {
    const days = [a, b].map(({ cells }) => (typeof cells.sentOn === 'number' ? cells.sentOn : 1e9));
    const moments = [a, b].map(({ cells }) => (typeof cells.receivedAt === 'string' ? cells.receivedAt : '9'));
    return (days[0] ?? 0) - (days[1] ?? 0) || (moments[0] ?? '').localeCompare(moments[1] ?? '') || a.index - b.index;
  });
  return entered.flatMap(({ courses, index }) =>
    courses.map((course, at): Entrant => {
      const { graduates, employed, capacity, region, durationMonths, planDetailed } = course;
      const isBarred =
        (typeof durationMonths === 'number' && durationMonths < 6) ||
        // A row typed by hand: nobody has said there is no plan.
        planDetailed === false;
      const limit = isWhole(round.maxPerCourse) ? round.maxPerCourse : Number.POSITIVE_INFINITY;
      const most = isBarred || !isWhole(capacity) ? 0 : Math.min(capacity, limit);
      const least = Math.min(isWhole(round.minPerCourse) ? round.minPerCourse : 0, most);
      let weight = ratio(0n);
      if (isWhole(graduates) && isWhole(employed) && graduates > 0 && employed <= graduates) {
        weight = ratio(BigInt(employed), BigInt(graduates));
        for (const { id, coefficient } of inForce) {
          const applies =
            id === `region:${String(region)}` ||
            (id === 'long' && typeof durationMonths === 'number' && durationMonths >= 9) ||
            (id === 'placed' && 2 * employed >= graduates);
          if (applies) weight = times(weight, ratio(BigInt(Math.round(coefficient * 10_000)), 10_000n));
        }
      }
      return { id: courseId(index, at), weight, least, most };
    }),
  );
}

/** All quotients beyond the minimums in one list, the largest first, cut off. */
function listed(entrants: readonly Entrant[], shared: number): readonly number[] {
  const list = entrants.flatMap(({ weight, least, most }, index) =>
    weight[0] === 0n
      ? []
      : Array.from({ length: most - least }, (_, k) => ({
          index,
          quotient: over(weight, ratio(BigInt(2 * (least + k) + 1))),
        })),
  );
  list.sort((a, b) => order(b.quotient, a.quotient) || a.index - b.index);
  const seats = entrants.map(({ least }) => least);
  for (const { index } of list.slice(0, shared)) seats[index] = (seats[index] ?? 0) + 1;
  return seats;
}

/** Shares `factor × weight`, held between the bounds; the factor at which they add up lies between two of the bounds. */
function proportional(entrants: readonly Entrant[], total: number): readonly number[] {
  const shareAt = ({ weight, least, most }: Entrant, factor: Ratio): Ratio => {
    if (weight[0] === 0n) return ratio(BigInt(least));
    const share = times(factor, weight);
    if (order(share, ratio(BigInt(least))) < 0) return ratio(BigInt(least));
    return order(share, ratio(BigInt(most))) > 0 ? ratio(BigInt(most)) : share;
  };
  const sumAt = (factor: Ratio): Ratio =>
    entrants.reduce<Ratio>((sum, one) => plus(sum, shareAt(one, factor)), ratio(0n));
  const bounds = entrants
    .filter(({ weight }) => weight[0] > 0n)
    .flatMap(({ weight, least, most }) => [least, most].map((bound) => over(ratio(BigInt(bound)), weight)))
    .concat([ratio(0n)])
    .sort(order);
  const wanted = ratio(BigInt(total));
  const last = bounds[bounds.length - 1] ?? ratio(0n);
  let factor = last;
  if (order(sumAt(last), wanted) > 0) {
    const at = bounds.findIndex((bound) => order(sumAt(bound), wanted) > 0);
    const [low, high] = [bounds[at - 1] ?? ratio(0n), bounds[at] ?? last];
    const [from, to] = [sumAt(low), sumAt(high)];
    factor = plus(low, times(minus(high, low), over(minus(wanted, from), minus(to, from))));
  }
  const shares = entrants.map((one) => shareAt(one, factor));
  const seats = shares.map(([n, d]) => Number(n / d));
  const rest = Math.min(total - seats.reduce((a, b) => a + b, 0), shares.filter(([n, d]) => n % d !== 0n).length);
  shares
    .map(([n, d], index) => ({ index, remainder: ratio(n % d, d) }))
    .sort((a, b) => order(b.remainder, a.remainder) || a.index - b.index)
    .slice(0, rest)
    .forEach(({ index }) => {
      seats[index] = (seats[index] ?? 0) + 1;
    });
  return seats;
}
