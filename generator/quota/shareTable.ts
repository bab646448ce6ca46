/** Where the columns and figures of the table of shares are: fixed ones, three for each round, and the end. */

import type { LiveShares } from '../../reports/quotaCalculation/liveShares.ts';
import type { QuotaCalculation } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { type ShareSteps, type Step, shareSteps } from '../../reports/quotaCalculation/shareSteps.ts';
import { columnName } from '../workbook/address.ts';
import { columnRange } from './places.ts';

/** Columns before the rounds: number, applicant, course, weight, least, most. */
export const fixed = { number: 'A', weight: 'D', least: 'E', most: 'F' } as const;
const before = 6;
/** A round says what is held, the share of the others, and who is beyond a bound; the end, only the first two. */
const perRound = 3;

const ends = ['heldAt', 'scaled', 'share', 'floor', 'remainder', 'place', 'seats'] as const;
export type End = (typeof ends)[number];

const facts = ['total', 'minimums', 'left', 'sum', 'tooMuch'] as const;
export type Fact = (typeof facts)[number];

/** The table of a calculation: its places, and what stands there for the total of the round. */
export class ShareTable {
  readonly q: QuotaCalculation;
  readonly live: LiveShares;
  /** The first row of the courses, from 1: after the title, the notes, the facts, a blank, the head. */
  readonly first: number;
  /** What is shared out: no less than the minimums, no more than can be given. */
  readonly total: number;
  readonly steps: ShareSteps;

  constructor(q: QuotaCalculation, live: LiveShares) {
    this.q = q;
    this.live = live;
    this.first = (live.isRounded ? 7 : 4) + facts.length + 3;
    const most = q.courses.reduce(
      (sum, course, index) => sum + (live.weights[index] === 0 ? course.least : course.most),
      0,
    );
    this.total = Math.min(Math.max(q.total, q.minimums), most);
    this.steps = shareSteps(q.courses, live.weights, this.total);
  }

  /** The step of a round, counted from 0; those after the last that was needed change nothing. */
  step(round: number): Step {
    return this.steps.steps[round] ?? this.steps.end;
  }

  /** The columns of a round; the one after the last round is the end. */
  columns(round: number): { readonly set: string; readonly share: string; readonly beyond: string } {
    const at = before + perRound * round + 1;
    return { set: columnName(at), share: columnName(at + 1), beyond: columnName(at + 2) };
  }

  end(column: End): string {
    return columnName(before + perRound * this.live.rounds + ends.indexOf(column) + 1);
  }

  /** The cells of all courses in a column. */
  range(letter: string): string {
    return columnRange(letter, this.first, this.q.courses.length);
  }

  factRow(fact: Fact): number {
    return this.first - 2 - facts.length + facts.indexOf(fact);
  }

  /** A figure above the columns of a round. */
  fact(fact: 'left' | 'sum' | 'tooMuch', round: number): string {
    return `${this.columns(round).set}$${this.factRow(fact)}`;
  }
}
