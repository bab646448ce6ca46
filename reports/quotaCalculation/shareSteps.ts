/** The largest remainder worked out as the table of a workbook does it, cell by cell, in plain whole numbers. */

import type { Claim } from '../../rules/quota/apportion.ts';

type Bounds = Pick<Claim, 'least' | 'most'>;

/** One round in which claims beyond a bound are set to it. */
export interface Step {
  /** What claims are held at before it. */
  readonly set: readonly (number | undefined)[];
  readonly left: number;
  /** The weights of the claims no bound holds, together. */
  readonly whole: number;
  /** `left` × weight of those. */
  readonly share: readonly (number | undefined)[];
  /** 1 above its most, -1 below its least. */
  readonly beyond: readonly number[];
  /** What is too much outweighs what is too little: only then those above are set. */
  readonly isTooMuch: boolean;
}

export interface ShareSteps {
  readonly steps: readonly Step[];
  /** How it stands when no claim is beyond a bound. */
  readonly end: Step;
  readonly floor: readonly (number | undefined)[];
  readonly remainder: readonly (number | undefined)[];
  readonly place: readonly (number | undefined)[];
  readonly rest: number;
  readonly seats: readonly number[];
  /** Whether every comparison came out so clearly that weights half a unit larger or smaller would change none. */
  readonly isSure: boolean;
}

export function shareSteps(claims: readonly Bounds[], weights: readonly number[], total: number): ShareSteps {
  const steps: Step[] = [];
  let set: readonly (number | undefined)[] = claims.map(({ least, most }, index) =>
    weights[index] === 0 || least === most ? least : undefined,
  );
  let isSure = true;
  for (;;) {
    const step = stepFrom(set, claims, weights, total);
    isSure = isSure && step.isSure;
    if (step.beyond.every((side) => side === 0)) return rounded(steps, step, isSure);
    steps.push(step);
    set = step.set.map((at, index) => {
      if (step.beyond[index] === 1 && step.isTooMuch) return claims[index]?.most;
      return step.beyond[index] === -1 && !step.isTooMuch ? claims[index]?.least : at;
    });
  }
}

function stepFrom(
  set: readonly (number | undefined)[],
  claims: readonly Bounds[],
  weights: readonly number[],
  total: number,
): Step & { readonly isSure: boolean } {
  const left = total - set.reduce<number>((sum, at) => sum + (at ?? 0), 0);
  const free = set.reduce<number>((count, at) => (at === undefined ? count + 1 : count), 0);
  const whole = weights.reduce((sum, weight, index) => (set[index] === undefined ? sum + weight : sum), 0);
  let isSure = true;
  // `times` weights against `bound` times all free ones: each weight may be half a unit off.
  const against = (share: number, times: number, bound: number): number => {
    const difference = share - bound * whole;
    isSure = isSure && Math.abs(difference) > (left * times + bound * free) / 2;
    return difference;
  };
  const share = weights.map((weight, index) => (set[index] === undefined ? left * weight : undefined));
  const beyond = claims.map(({ least, most }, index) => {
    const own = share[index];
    if (own === undefined) return 0;
    if (against(own, 1, most) > 0) return 1;
    return against(own, 1, least) < 0 ? -1 : 0;
  });
  const outside = beyond.reduce<number>((sum, side, index) => (side === 0 ? sum : sum + (share[index] ?? 0)), 0);
  const bounds = claims.reduce(
    (sum, { least, most }, index) => sum + (beyond[index] === 1 ? most : beyond[index] === -1 ? least : 0),
    0,
  );
  const count = beyond.filter((side) => side !== 0).length;
  const isTooMuch = count === 0 || against(outside, count, bounds) >= 0;
  return { set, left, whole, share, beyond, isTooMuch, isSure };
}

function rounded(steps: readonly Step[], end: Step, wasSure: boolean): ShareSteps {
  const { set, share, whole, left } = end;
  const floor = share.map((own) => (own === undefined ? undefined : floorOf(own, whole)));
  const remainder = share.map((own, index) => (own === undefined ? undefined : own - (floor[index] ?? 0) * whole));
  const of = (index: number): number => remainder[index] ?? 0;
  const rest = left - floor.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const free = set.reduce<number[]>((all, at, index) => (at === undefined ? all.concat(index) : all), []);
  const order = free.slice().sort((a, b) => of(b) - of(a) || a - b);
  const place: (number | undefined)[] = set.map(() => undefined);
  order.forEach((index, at) => {
    place[index] = at + 1;
  });
  const largest = floor.reduce<number>((most, n) => Math.max(most, n ?? 0), 0);
  const off = (2 * left + (largest + 1) * free.length) / 2;
  const [last, next] = [order[rest - 1], order[rest]];
  return {
    steps,
    end,
    floor,
    remainder,
    place,
    rest,
    seats: set.map((at, index) => at ?? (floor[index] ?? 0) + ((place[index] ?? 0) <= rest ? 1 : 0)),
    isSure:
      wasSure &&
      free.every((index) => of(index) > off && whole - of(index) > off) &&
      (last === undefined || next === undefined || of(last) - of(next) > off),
  };
}

function floorOf(share: number, whole: number): number {
  const guess = Math.floor(share / whole);
  if (guess * whole > share) return guess - 1;
  return (guess + 1) * whole <= share ? guess + 1 : guess;
}
