/** The items of an agenda as the minutes say them: the case, the votes by name, the decision with its ground and clause. */

import { cite } from '../../rules/order/citation.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { fieldOf } from '../../rules/projections/columns.ts';
import { countBallot } from '../../rules/registers/ballot.ts';
import { branchOf, groundOf, matterOf } from '../../rules/registers/matter.ts';
import type { Case } from '../../rules/registers/registers.ts';
import { entryOf } from '../../rules/registers/settled.ts';
import { codesOf, isoDayOf, type Sitting } from '../../rules/registers/sitting.ts';
import { textOf, type View } from '../../rules/registers/view.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { shortDate } from '../../rules/wording/dates.ts';
import { votingWords } from '../../rules/wording/voting.ts';
import { sentences } from './words.ts';

/** What was said with the clause it rests on. */
interface Cited {
  readonly words: Text;
  readonly clause: Text | undefined;
}

export interface MinutesItem {
  readonly number: number | undefined;
  /** The application or matter, as its procedure is called. */
  readonly title: Text;
  readonly case: string;
  readonly applicant: string;
  readonly question: string;
  /** Members by name; nothing while no vote is recorded. */
  readonly votes: Readonly<Record<'votedFor' | 'votedAgainst' | 'abstained' | 'silent', readonly string[]>> | undefined;
  readonly conflicted: readonly string[];
  readonly carried: boolean | undefined;
  /** What a tie means by the rules of the meeting, where there was one. */
  readonly tie: Text | undefined;
  readonly decision: Cited | undefined;
  readonly ground: Cited | undefined;
  /** Of a case that is given quotas and decided in favour. */
  readonly seats: { readonly given: number | undefined; readonly calculated: number | undefined } | undefined;
  readonly seatsReason: string;
  readonly reason: string;
  /** The signed decision it corrects, by its minutes. */
  readonly corrects: Text | undefined;
}

export function itemOf(vote: Case, sitting: Sitting, view: View, nameOf: (code: string) => string): MinutesItem {
  const { cells } = vote;
  const ballot = countBallot(cells, sitting);
  const matter = matterOf(vote, view);
  const names = (codes: readonly string[]) => codes.map(nameOf);
  const takesSeats = matter?.decided.seats !== undefined && cells.decision === 'grant';
  return {
    number: numberOf(cells.item),
    title: entryOf(view.settled, textOf(cells.register))?.words.title ?? inEachLanguage(() => textOf(cells.register)),
    case: textOf(cells.case),
    applicant: textOf(matter?.one.cells.name),
    question: textOf(cells.question),
    votes: ballot && {
      votedFor: names(ballot.votedFor),
      votedAgainst: names(ballot.votedAgainst),
      abstained: names(ballot.abstained),
      silent: names(ballot.silent),
    },
    conflicted: names(codesOf(cells.conflicted)),
    carried: ballot?.carried,
    tie: ballot?.isTie ? votingWords.tie[sitting.rules.tie] : undefined,
    decision: decisionOf(vote, view),
    ground: cells.decision === 'refuse' ? groundCited(vote, view) : undefined,
    seats: takesSeats ? { given: numberOf(cells.seats), calculated: numberOf(cells.calculatedSeats) } : undefined,
    seatsReason: textOf(cells.seatsReason),
    reason: textOf(cells.reason),
    corrects: correctedDecision(vote, view),
  };
}

const numberOf = (cell: unknown): number | undefined => (typeof cell === 'number' ? cell : undefined);

const cited = (words: Text, clause: ClauseId | undefined): Cited => ({
  words,
  clause: clause && inEachLanguage((language) => cite(clause, language)),
});

/** In the words of the case's own procedure: «Тіркеу» rather than «Оң шешім». */
function decisionOf(vote: Case, view: View): Cited | undefined {
  const matter = matterOf(vote, view);
  const branch = matter && branchOf(vote.cells, matter.decided);
  const own = branch && entryOf(view.settled, matter.procedure.id)?.words.fields[matter.decided.decision]?.options;
  const general = entryOf(view.settled, 'votes')?.words.fields.decision?.options?.[textOf(vote.cells.decision)];
  const words = (branch && own?.[branch.option]) ?? general;
  return words && cited(words, branch && matter.decided.clause);
}

function groundCited(vote: Case, view: View): Cited | undefined {
  const matter = matterOf(vote, view);
  const ground = groundOf(vote.cells);
  if (matter?.decided.ground === undefined || ground === '') return undefined;
  const options = entryOf(view.settled, matter.procedure.id)?.words.fields[matter.decided.ground]?.options;
  const clause = fieldOf(matter.procedure, matter.decided.ground)?.optionClauses?.[ground];
  return cited(options?.[ground] ?? inEachLanguage(() => ground), clause);
}

function correctedDecision(vote: Case, { registers }: View): Text | undefined {
  const row = textOf(vote.cells.corrects);
  if (row === '') return undefined;
  const earlier = registers.find('votes', row);
  const meeting = registers.find('meetings', textOf(earlier?.cells.meeting));
  const day = isoDayOf(meeting?.cells.heldOn);
  return inEachLanguage((language) =>
    fill(sentences.rowOfMinutes[language], {
      number: textOf(meeting?.cells.minutesNumber) || '—',
      date: day === undefined ? '—' : shortDate(day),
      item: String(numberOf(earlier?.cells.item) ?? '—'),
      row,
    }),
  );
}
