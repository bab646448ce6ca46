/** The quotas of a round of the past: seats by the employment of graduates, within the limits of the round. */

export type QuotaMethod = 'sainteLague' | 'largestRemainder';

export interface QuotaRound {
  readonly total: number;
  readonly method: QuotaMethod;
  readonly minPerCourse: number;
  readonly maxPerCourse: number;
}

export interface QuotaCourse {
  readonly capacity: number;
  readonly graduates: number;
  readonly employed: number;
}

/**
 * Seats of each course, in the order given: the fewest first, then seat by seat to whoever is furthest behind its share.
 * What no course can take is left. Of equals the earlier one.
 */
export function seatsOf(courses: readonly QuotaCourse[], round: QuotaRound): readonly number[] {
  const weights = courses.map(({ employed, graduates }) => (graduates === 0 ? 0 : employed / graduates));
  const sum = weights.reduce((a, b) => a + b, 0);
  const most = courses.map(({ capacity }) => Math.min(capacity, round.maxPerCourse));
  const seats = most.map((limit) => Math.min(limit, round.minPerCourse));
  const claim: Readonly<Record<QuotaMethod, (index: number) => number>> = {
    sainteLague: (index) => (weights[index] ?? 0) / (2 * (seats[index] ?? 0) + 1),
    largestRemainder: (index) => ((weights[index] ?? 0) / (sum || 1)) * round.total - (seats[index] ?? 0),
  };
  for (let left = round.total - seats.reduce((a, b) => a + b, 0); left > 0; left -= 1) {
    const open = courses.map((_, index) => index).filter((index) => (seats[index] ?? 0) < (most[index] ?? 0));
    if (open.length === 0) break;
    const next = open.reduce((best, index) => (claim[round.method](index) > claim[round.method](best) ? index : best));
    seats[next] = (seats[next] ?? 0) + 1;
  }
  return seats;
}
