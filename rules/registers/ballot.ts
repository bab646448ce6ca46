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
  return { ...ballot, carried: isFair ? isCarried(ballot, sitting) : undefined };
}

/**
 * More than half of those present without a conflict of interest, or of all members; as many for as against, the chair's
 * side or no. Votes not recorded leave it open where they could decide.
 */
function isCarried(ballot: Omit<Ballot, 'carried'>, sitting: Sitting): boolean | undefined {
  const { votedFor, votedAgainst, abstained, silent } = ballot;
  const { majority, tie } = sitting.rules;
  const entitled = votedFor.length + votedAgainst.length + abstained.length + silent.length;
  const base = majority === 'all' ? sitting.members.length : entitled;
  if (2 * votedFor.length > base) return true;
  if (silent.length > 0) {
    const most = votedFor.length + silent.length;
    const mayTie = tie === 'chair' && most >= votedAgainst.length && (majority === 'present' || 2 * most === base);
    return 2 * most > base || mayTie ? undefined : false;
  }
  const isTie =
    votedFor.length === votedAgainst.length &&
    (majority === 'all' ? 2 * votedFor.length === base : votedFor.length > 0);
  if (!isTie || tie === 'notCarried') return false;
  const chair = textOf(sitting.meeting.cells.chair);
  if (votedFor.indexOf(chair) >= 0) return true;
  return votedAgainst.indexOf(chair) >= 0 ? false : undefined;
}
