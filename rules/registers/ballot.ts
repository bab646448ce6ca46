/** The votes on one question counted: who voted how, what is wrong with it, and whether the question is carried (X40). */

import { splitCodes } from '../projections/facts.ts';
import type { Cells } from './registers.ts';
import { codesOf, type Sitting } from './sitting.ts';
import { textOf } from './view.ts';

export interface Ballot {
  readonly votedFor: readonly string[];
  readonly votedAgainst: readonly string[];
  readonly abstained: readonly string[];
  /** Members with a conflict of interest in the question: they do not vote. */
  readonly conflicted: readonly string[];
  /** Voted without being a member of the body who was present. */
  readonly absent: readonly string[];
  /** Stand more than once among the votes. */
  readonly twice: readonly string[];
  /** Voted in spite of a conflict of interest. */
  readonly conflicting: readonly string[];
  /** Present, without a conflict, and no vote recorded. */
  readonly silent: readonly string[];
  /** As many for as against, so that the rule for a tie decides. */
  readonly isTie: boolean;
  /** Not known while votes are missing that could decide, or where one of them does not count. */
  readonly carried: boolean | undefined;
}

/** Nothing while no vote is recorded or it is not known who was present. */
export function countBallot(vote: Cells, sitting: Sitting): Ballot | undefined {
  const { present } = sitting;
  const cast = ['votedFor', 'votedAgainst', 'abstained'].map((field) => splitCodes(textOf(vote[field])));
  const all = cast.reduce((codes, some) => codes.concat(some), []);
  if (present === undefined || all.length === 0) return undefined;
  const conflicted = codesOf(vote.conflicted);
  const voters = all.filter((code, index) => all.indexOf(code) === index);
  const faults = {
    absent: voters.filter((code) => present.indexOf(code) < 0),
    twice: voters.filter((code) => all.indexOf(code) !== all.lastIndexOf(code)),
    conflicting: voters.filter((code) => conflicted.indexOf(code) >= 0),
  };
  const ballot = {
    votedFor: codesOf(vote.votedFor),
    votedAgainst: codesOf(vote.votedAgainst),
    abstained: codesOf(vote.abstained),
    conflicted,
    ...faults,
    silent: present.filter((code) => voters.indexOf(code) < 0 && conflicted.indexOf(code) < 0),
  };
  const isFair = faults.absent.length + faults.twice.length + faults.conflicting.length === 0;
  const isTie = isFair && isTied(ballot, sitting);
  return { ...ballot, isTie, carried: isFair ? isCarried(ballot, isTie, sitting) : undefined };
}

type Cast = Pick<Ballot, 'votedFor' | 'votedAgainst' | 'abstained' | 'silent'>;

/** Of whom a majority is needed: of those present without a conflict of interest, or of all members. */
const baseOf = ({ votedFor, votedAgainst, abstained, silent }: Cast, { rules, members }: Sitting): number =>
  rules.majority === 'all' ? members.length : votedFor.length + votedAgainst.length + abstained.length + silent.length;

/** Where a majority of all is needed, only half of all on each side is a tie. */
function isTied(cast: Cast, sitting: Sitting): boolean {
  const { votedFor, votedAgainst, silent } = cast;
  if (silent.length > 0 || votedFor.length === 0 || votedFor.length !== votedAgainst.length) return false;
  return sitting.rules.majority === 'present' || 2 * votedFor.length === baseOf(cast, sitting);
}

/** More than half; on a tie the side of the chair, or no. Votes not recorded leave it open where they could decide. */
function isCarried(cast: Cast, isTie: boolean, sitting: Sitting): boolean | undefined {
  const { votedFor, votedAgainst, silent } = cast;
  const { majority, tie } = sitting.rules;
  const base = baseOf(cast, sitting);
  if (2 * votedFor.length > base) return true;
  if (silent.length > 0) {
    const most = votedFor.length + silent.length;
    const mayTie = tie === 'chair' && most >= votedAgainst.length && (majority === 'present' || 2 * most === base);
    return 2 * most > base || mayTie ? undefined : false;
  }
  if (!isTie || tie === 'notCarried') return false;
  const chair = textOf(sitting.meeting.cells.chair);
  if (votedFor.indexOf(chair) >= 0) return true;
  return votedAgainst.indexOf(chair) >= 0 ? false : undefined;
}
