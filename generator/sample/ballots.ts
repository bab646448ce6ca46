/** Who comes to a meeting of one of the two Commissions, and how its members vote on a question (R-72/p2). */

import { joinCodes } from '../../rules/projections/facts.ts';
import type { Cells } from '../../rules/registers/registers.ts';
import type { Random } from './random.ts';

/** The members on the day, by their codes; who is `chair` of the body, and who stands in for them. */
export interface Members {
  readonly codes: readonly string[];
  readonly chair: string;
  readonly deputy: string;
  readonly secretary: string;
}

export interface Attendance {
  readonly present: readonly string[];
  readonly chair: string;
  /** The secretary, or whoever keeps the minutes that day. */
  readonly secretary: string;
}

/** More than half come, among them the chair or the deputy. */
export function attendance(random: Random, { codes, chair, deputy, secretary }: Members): Attendance {
  const presiding = random.chance(0.85) ? chair : deputy;
  const absent = presiding === deputy && chair !== deputy ? [chair] : [];
  const least = Math.floor(codes.length / 2) + 1;
  const others = codes.filter((code) => code !== presiding && absent.indexOf(code) < 0);
  const count = random.int(Math.max(least - 1, others.length - 2), others.length);
  const came = random.several(others, count);
  return attended(codes, [presiding, ...came], presiding, secretary);
}

/** Too few for any decision. */
export function noQuorum(random: Random, { codes, chair, secretary }: Members): Attendance {
  const others = codes.filter((code) => code !== chair);
  const came = random.several(others, Math.max(0, Math.floor(codes.length / 2) - 1));
  return attended(codes, [chair, ...came], chair, secretary);
}

function attended(codes: readonly string[], came: readonly string[], chair: string, secretary: string): Attendance {
  const present = codes.filter((code) => came.indexOf(code) >= 0);
  const others = present.filter((code) => code !== chair);
  return { present, chair, secretary: others.indexOf(secretary) >= 0 ? secretary : (others[0] ?? chair) };
}

/** The votes by which a question is carried, or is not. */
export function ballot(
  random: Random,
  { present, chair }: Attendance,
  isCarried: boolean,
  kind: 'usual' | 'conflict' | 'tie' = 'usual',
): Cells {
  const conflicted = kind === 'conflict' ? present.filter((code) => code !== chair).slice(-1) : [];
  const voters = present.filter((code) => conflicted.indexOf(code) < 0);
  return {
    ...(kind === 'tie' ? tied(voters, chair, isCarried) : usual(random, voters, isCarried)),
    ...(conflicted.length > 0 ? { conflicted: joinCodes(conflicted) } : {}),
  };
}

/** As many on each side, the chair on the one that prevails; where their number is odd, one abstains. */
function tied(voters: readonly string[], chair: string, isCarried: boolean): Cells {
  const others = voters.filter((code) => code !== chair);
  const half = Math.floor(voters.length / 2);
  const withChair = [chair, ...others.slice(0, half - 1)];
  const against = others.slice(half - 1, 2 * half - 1);
  return sides(voters, isCarried ? withChair : against, isCarried ? against : withChair);
}

/** Mostly of one mind; now and then one votes otherwise, or abstains. */
function usual(random: Random, voters: readonly string[], isCarried: boolean): Cells {
  const dissent = random.weighted({ none: 74, other: 14, abstains: 12 });
  const [one] = voters.length > 3 ? random.several(voters.slice(1), 1) : [];
  const rest = voters.filter((code) => dissent === 'none' || code !== one);
  const otherwise = dissent === 'other' && one ? [one] : [];
  return isCarried ? sides(voters, rest, otherwise) : sides(voters, otherwise, rest);
}

/** Whoever is on neither side abstains. */
function sides(voters: readonly string[], inFavour: readonly string[], against: readonly string[]): Cells {
  const abstained = voters.filter((code) => inFavour.indexOf(code) < 0 && against.indexOf(code) < 0);
  const codes = (field: string, list: readonly string[]): Cells => {
    const inOrder = voters.filter((code) => list.indexOf(code) >= 0);
    return inOrder.length > 0 ? { [field]: joinCodes(inOrder) } : {};
  };
  return {
    ...codes('votedFor', inFavour),
    ...codes('votedAgainst', against),
    ...codes('abstained', abstained),
  };
}
