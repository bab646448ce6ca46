/** A procedure declared once: what is asked, recorded, checked, due, and what may follow. Everything else is derived. */

import type { ClauseId } from '../order/clauses.ts';
import type { Expression, InForce } from './expression.ts';
import type { FieldSpec, Fields, Sort, SortOfKind } from './field.ts';
import type { Text } from './text.ts';

/**
 * What a failing check leads to: `remarks` to the applicant, `refuse` where the Order itself gives
 * the Fund the ground (R-25/p2, R-68), `person` where someone of the Fund has to decide, `warning` for everything
 * that is no legal matter.
 */
export type Effect = 'remarks' | 'refuse' | 'person' | 'warning';

export interface Check<Id extends string = string> extends InForce {
  readonly id: Id;
  readonly clause: ClauseId;
  readonly rule: Expression<'truth'>;
  readonly effect: Effect;
  /** The question is asked only when this holds. */
  readonly applies?: Expression<'truth'>;
  /** An open norm: a person answers in this office field, and until then the result is `person`. */
  readonly decidedBy?: string;
  /** Who decides an open norm; the Commission's questions do not keep the Fund from sending a case on. */
  readonly stage?: 'fund' | 'commission';
}

export interface Deadline<Id extends string = string> {
  readonly id: Id;
  readonly clause: ClauseId;
  readonly due: Expression<'day'>;
  /** The day it was done. */
  readonly done: Expression<'day'>;
  readonly applies?: Expression<'truth'>;
}

export interface Status<Id extends string = string> {
  readonly clause: ClauseId;
  readonly next: readonly Id[];
  readonly closed?: boolean;
  /** The applicant may still change the answers; later ones are only kept in the journal. */
  readonly editable?: boolean;
  /** What must be recorded before a case can stand here. */
  readonly requires?: Expression<'truth'>;
}

/** A document of the Order's annexes: which fields of the case fill which lines of the form. */
export interface DocumentSpec<Id extends string = string> {
  readonly id: Id;
  readonly clause: ClauseId;
  readonly form: ClauseId;
  readonly ready: Expression<'truth'>;
  readonly lines: Readonly<Record<string, Expression>>;
}

/** One expression per field, so that a misspelt field does not compile. */
export type Refs<F extends Fields> = { readonly [Id in keyof F]: Expression<SortOfKind[F[Id]['kind']]> } & {
  readonly status: Expression<'text'>;
};

/** The references a check or a deadline may use: the fields, and the day that decides which law applies. */
export type CaseRefs<F extends Fields> = Refs<F> & { readonly caseDate: Expression<'day'> };

export interface Declared<
  Id extends string,
  Asked extends Fields,
  Office extends Fields,
  Computed extends Fields,
  Rows extends Readonly<Record<string, string>>,
  CheckId extends string,
  DeadlineId extends string,
  StatusId extends string,
  DocumentId extends string,
> {
  /** Also the id of the register and of the form. */
  readonly id: Id;
  readonly clause: ClauseId;
  /** The clause under which completeness is examined. */
  readonly examinedBy: ClauseId;
  readonly asked: Asked;
  /** Answers that are rows of a register of their own: answer -> register. */
  readonly rows: Rows;
  readonly office: Office;
  /** Values the script works out from other rows or registers and writes. */
  readonly computed: Computed;
  readonly caseDate: Expression<'day'>;
  readonly statuses: Readonly<Record<StatusId, Status<StatusId>>>;
  readonly checks: readonly Check<CheckId>[];
  readonly deadlines: readonly Deadline<DeadlineId>[];
  readonly documents: readonly DocumentSpec<DocumentId>[];
}

/** Any procedure, its names forgotten: what the projections work on. */
export type Procedure = Declared<
  string,
  Fields,
  Fields,
  Fields,
  Readonly<Record<string, string>>,
  string,
  string,
  string,
  string
>;

export function procedure<
  const Id extends string,
  const Asked extends Fields,
  const Rows extends Readonly<Record<string, string>>,
  const Office extends Fields,
  const Computed extends Fields,
  const CheckId extends string,
  const DeadlineId extends string,
  const StatusId extends string,
  const DocumentId extends string = never,
>(declaration: {
  readonly id: Id;
  readonly clause: ClauseId;
  readonly examinedBy?: ClauseId;
  readonly asked: Asked;
  readonly rows: Rows;
  readonly office: Office;
  readonly computed: Computed;
  readonly caseDate: (f: Refs<Asked & Office & Computed>) => Expression<'day'>;
  readonly statuses: (f: Refs<Asked & Office & Computed>) => Readonly<Record<StatusId, Status<NoInfer<StatusId>>>>;
  readonly checks: (f: CaseRefs<Asked & Office & Computed>) => readonly Check<CheckId>[];
  readonly deadlines: (f: CaseRefs<Asked & Office & Computed>) => readonly Deadline<DeadlineId>[];
  readonly documents?: (f: CaseRefs<Asked & Office & Computed>) => readonly DocumentSpec<DocumentId>[];
}): Declared<Id, Asked, Office, Computed, Rows, CheckId, DeadlineId, StatusId, DocumentId> {
  const refs = references({ ...declaration.asked, ...declaration.office, ...declaration.computed }) as Refs<
    Asked & Office & Computed
  >;
  const caseDate = declaration.caseDate(refs);
  const caseRefs = { ...refs, caseDate };
  return {
    id: declaration.id,
    clause: declaration.clause,
    examinedBy: declaration.examinedBy ?? declaration.clause,
    asked: declaration.asked,
    rows: declaration.rows,
    office: declaration.office,
    computed: declaration.computed,
    caseDate,
    statuses: declaration.statuses(refs),
    checks: declaration.checks(caseRefs),
    deadlines: declaration.deadlines(caseRefs),
    documents: declaration.documents ? declaration.documents(caseRefs) : [],
  };
}

function references(fields: Fields): Record<string, Expression> {
  const refs: Record<string, Expression> = { status: { node: 'field', id: 'status', sort: 'text' } };
  for (const id of Object.keys(fields)) {
    refs[id] = { node: 'field', id, sort: sortOf((fields[id] as FieldSpec).kind) };
  }
  return refs;
}

const sorts: SortOfKind = {
  text: 'text',
  longText: 'text',
  bin: 'text',
  url: 'text',
  email: 'text',
  phone: 'text',
  region: 'text',
  country: 'text',
  language: 'text',
  choice: 'text',
  codes: 'text',
  quarter: 'quarter',
  yesNo: 'truth',
  consent: 'truth',
  money: 'money',
  percent: 'percent',
  count: 'count',
  date: 'day',
};

export const sortOf = (kind: FieldSpec['kind']): Sort => sorts[kind];

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

/** The words of one choice. */
type OptionWords<F extends FieldSpec> = F extends { readonly options: readonly (infer O extends string)[] }
  ? { readonly options: Readonly<Record<O, Text>> }
  : { readonly options?: never };

export type FieldWords<F extends FieldSpec = FieldSpec> = {
  readonly label: Text;
  readonly help?: Text;
} & OptionWords<F>;

export interface CheckWords {
  /** The requirement in a few words: the column's heading. */
  readonly label: Text;
  /** What an applicant or officer reads when it fails; `{field}` shows a value. */
  readonly fail: Text;
}

/** Every word a declaration needs, in three languages: a missing one does not compile. */
export type WordsOf<P> =
  P extends Declared<
    string,
    infer Asked,
    infer Office,
    infer Computed,
    Readonly<Record<string, string>>,
    infer CheckId,
    infer DeadlineId,
    infer StatusId,
    infer DocumentId
  >
    ? {
        readonly title: Text;
        readonly fields: {
          readonly [F in keyof (Asked & Office & Computed)]: FieldWords<(Asked & Office & Computed)[F]>;
        };
        readonly checks: Readonly<Record<CheckId, CheckWords>>;
        readonly deadlines: Readonly<Record<DeadlineId, Text>>;
        readonly statuses: Readonly<Record<StatusId, Text>>;
        readonly documents: Readonly<Record<DocumentId, Text>>;
      }
    : never;

/** The words of any procedure, as the projections read them. */
export interface Words {
  readonly title: Text;
  readonly fields: Readonly<
    Record<string, { readonly label: Text; readonly help?: Text; readonly options?: Readonly<Record<string, Text>> }>
  >;
  readonly checks: Readonly<Record<string, CheckWords>>;
  readonly deadlines: Readonly<Record<string, Text>>;
  readonly statuses: Readonly<Record<string, Text>>;
  readonly documents: Readonly<Record<string, Text>>;
}
