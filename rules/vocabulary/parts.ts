/** The parts of a declaration: a check, a deadline, a status, a letter, a document, a decision of a Commission. */

import type { Who } from '../order/clause.ts';
import type { ClauseId } from '../order/clauses.ts';
import type { ShownStatus } from '../wording/shownStatus.ts';
import type { Expression, InForce } from './expression.ts';

/**
 * What a failing check leads to: `remarks` to the applicant, `refuse` where the Order itself gives
 * the Fund the ground (R-25/p2, R-53, R-68), `person` where someone of the Fund has to decide, `warning` for everything
 * that is no legal matter.
 */
export type Effect = 'remarks' | 'refuse' | 'person' | 'warning';

export interface Check<Id extends string = string> extends InForce {
  readonly id: Id;
  readonly clause: ClauseId;
  /** Where another clause says the same of some cases, as of the second of the two bodies: by the option of a choice. */
  readonly clauses?: { readonly by: string; readonly of: Readonly<Record<string, ClauseId>> };
  readonly rule: Expression<'truth'>;
  readonly effect: Effect;
  /** The question is asked only when this holds. */
  readonly applies?: Expression<'truth'>;
  /** An open norm: a person answers in this office field, and until then the result is `person`. */
  readonly decidedBy?: string;
  /** The field an answer is mended in, where it is not the first the rule reads. */
  readonly about?: string;
  /** Who decides an open norm; the Commission's questions do not keep the Fund from sending a case on. */
  readonly stage?: 'fund' | 'commission';
}

export interface Deadline<Id extends string = string> {
  readonly id: Id;
  readonly clause: ClauseId;
  /** Where it counts by a norm the Fund has not set, there is no term. */
  readonly due: Expression<'day'>;
  /** The day it was done. */
  readonly done: Expression<'day'>;
  readonly applies?: Expression<'truth'>;
  /** Whom the term binds, where that is not whom the clause binds: a norm for the applicant under an item on the Fund. */
  readonly who?: readonly Who[];
  /** Whoever may act and need not: once the day has passed, the chance is gone and nothing is owed. */
  readonly right?: true;
}

export interface Status<Id extends string = string> {
  readonly clause: ClauseId;
  readonly next: readonly Id[];
  readonly closed?: boolean;
  /** The applicant may still change the answers; later ones are only kept in the journal. */
  readonly editable?: boolean;
  /** What must be recorded before a case can stand here. */
  readonly requires?: Expression<'truth'>;
  /** What the applicant is told of it (R-8/p2); nothing where the register has no applicant. */
  readonly shown?: ShownStatus;
}

/** A document of the Order's annexes: which fields of the case fill which lines of the form. */
export interface DocumentSpec<Id extends string = string> {
  readonly id: Id;
  readonly clause: ClauseId;
  readonly form: ClauseId;
  readonly ready: Expression<'truth'>;
  readonly lines: Readonly<Record<string, Expression>>;
}

/**
 * To whom a letter goes: `applicant`, the case's `name`, `email` and `language`; `commission` and `independent`, one of
 * the two bodies; `public`, the Fund's site and the mass media; `file`, a paper of the Fund itself or to be signed.
 */
export type LetterTo = 'applicant' | 'commission' | 'independent' | 'public' | 'file';

/** A notice or paper the Order calls for; its words stand beside the procedure. */
export interface Letter<Id extends string = string, Field extends string = string, StatusId extends string = string> {
  readonly id: Id;
  readonly clause: ClauseId;
  /** A choice whose option names the clause of the letter, where one letter serves several: its `optionClauses`. */
  readonly clauseBy?: Field;
  readonly to: LetterTo;
  /** The letter is due: it may read `outcome` besides the fields. */
  readonly when: Expression<'truth'>;
  /** A later day here begins a letter of its own: remarks on what was mended. */
  readonly round?: Expression<'day'>;
  /** The office field that keeps the day it was sent. */
  readonly sentOn?: Field;
  /** Where the case stands once it is sent. */
  readonly moves?: StatusId;
  /** The field that keeps the day it was delivered, where a term runs from that day. */
  readonly receivedOn?: Field;
  /**
   * The day by which the recipient is to do what the letter asks, shown as `{term}`. A term that runs from `receivedOn`
   * is shown as if the letter were delivered on the day of its draft, `{today}`.
   */
  readonly term?: Expression<'day'>;
  /** What it lists under `{findings}`: failing checks of these effects, or every requirement with its result. */
  readonly lists?: readonly Effect[] | 'everything';
}

/** The two bodies, never merged. */
export const bodies = ['commission', 'independent'] as const;
export type Body = (typeof bodies)[number];

/** What a Commission decides on a case, and which fields of the case keep it. */
export interface Decided<Field extends string = string, StatusId extends string = string> {
  readonly body: Body;
  readonly clause: ClauseId;
  /** The status in which a case waits for the body. */
  readonly waits: StatusId;
  readonly decision: Field;
  readonly decidedOn: Field;
  /** The office's word for a vote in favour and against, and where the case then stands. */
  readonly granted: { readonly option: string; readonly status: StatusId };
  readonly refused: { readonly option: string; readonly status: StatusId };
  /** The field of the ground of a refusal, where the Order lists the grounds: one of its options. */
  readonly ground?: Field;
  /** The field of the reasons of a refusal, where the Order wants it reasoned and lists no grounds. */
  readonly refusalReason?: Field;
  /** The field of the number of quotas. */
  readonly seats?: Field;
  /** The field of the reason in the body's own words. */
  readonly reason?: Field;
}

/** The clause a check rests on in a case whose choice is `option`. */
export const clauseOf = ({ clause, clauses }: Check, option: unknown): ClauseId =>
  (typeof option === 'string' ? clauses?.of[option] : undefined) ?? clause;

/** Every clause a check may rest on, its own first. */
export const clausesOf = ({ clause, clauses }: Check): readonly ClauseId[] =>
  [clause].concat(clauses ? Object.keys(clauses.of).map((option) => clauses.of[option] as ClauseId) : []);

type Options = Omit<Check, 'id' | 'clause' | 'rule' | 'decidedBy'>;

/** A rule the machine can answer; failing, it leads to remarks unless said otherwise. */
export const check = <const Id extends string>(
  id: Id,
  clause: ClauseId,
  rule: Expression<'truth'>,
  options: Partial<Options> = {},
): Check<Id> => ({ effect: 'remarks', ...options, id, clause, rule });

/** An open norm: a person answers yes or no in a field, and the tool never guesses. */
export const ask = <const Id extends string>(
  id: Id,
  clause: ClauseId,
  answer: Expression<'truth'>,
  options: Partial<Options> = {},
): Check<Id> => ({
  effect: 'remarks',
  ...options,
  id,
  clause,
  rule: answer,
  decidedBy: answer.node === 'field' ? answer.id : id,
});

export const deadline = <const Id extends string>(
  id: Id,
  clause: ClauseId,
  due: Expression<'day'>,
  done: Expression<'day'>,
  applies?: Expression<'truth'>,
): Deadline<Id> => (applies ? { id, clause, due, done, applies } : { id, clause, due, done });
