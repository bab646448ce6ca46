/** A procedure declared once: what is asked, recorded, checked, due, and what may follow. Everything else is derived. */

import type { ClauseId } from '../order/clauses.ts';
import type { Expression } from './expression.ts';
import type { FieldSpec, Fields, Sort, SortOfKind } from './field.ts';
import type { Check, Deadline, Decided, DocumentSpec, Effect, Letter, Status } from './parts.ts';

/** One expression per field, so that a misspelt field does not compile. */
export type Refs<F extends Fields> = { readonly [Id in keyof F]: Expression<SortOfKind[F[Id]['kind']]> } & {
  readonly status: Expression<'text'>;
};

/** The references a check or a deadline may use: the fields, and the day that decides which law applies. */
export type CaseRefs<F extends Fields> = Refs<F> & { readonly caseDate: Expression<'day'> };

/** A letter also knows what the checks add up to. */
export type LetterRefs<F extends Fields> = CaseRefs<F> & { readonly outcome: Expression<'text'> };

export type Workbook = 'main' | 'personal';

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
  LetterId extends string,
> {
  /** Also the id of the register and of the form. */
  readonly id: Id;
  /** Where its register is kept: passports and families stand in a workbook of their own. */
  readonly workbook: Workbook;
  readonly clause: ClauseId;
  /** The clause under which completeness is examined. */
  readonly examinedBy: ClauseId;
  /** What a missing answer leads to: remarks, unless the Order gives the Fund none to make. */
  readonly incomplete: Effect;
  readonly asked: Asked;
  /** Answers that are rows of a register of their own: answer -> register. */
  readonly rows: Rows;
  readonly office: Office;
  /** Values the script works out from other rows or registers and writes. */
  readonly computed: Computed;
  readonly caseDate: Expression<'day'>;
  /** Asked fields that are required only when something holds: «for the relevant service». */
  readonly relevant: Readonly<Partial<Record<string, Expression<'truth'>>>>;
  readonly statuses: Readonly<Record<StatusId, Status<StatusId>>>;
  readonly checks: readonly Check<CheckId>[];
  readonly deadlines: readonly Deadline<DeadlineId>[];
  readonly documents: readonly DocumentSpec<DocumentId>[];
  readonly letters: readonly Letter<LetterId>[];
  readonly decided?: Decided;
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
  const LetterId extends string = never,
>(declaration: {
  readonly id: Id;
  readonly workbook?: Workbook;
  readonly clause: ClauseId;
  readonly examinedBy?: ClauseId;
  readonly incomplete?: Effect;
  readonly asked: Asked;
  readonly rows: Rows;
  readonly office: Office;
  readonly computed: Computed;
  readonly caseDate: (f: Refs<Asked & Office & Computed>) => Expression<'day'>;
  readonly relevant?: (f: Refs<Asked & Office & Computed>) => Partial<Record<keyof Asked, Expression<'truth'>>>;
  readonly statuses: (f: Refs<Asked & Office & Computed>) => Readonly<Record<StatusId, Status<NoInfer<StatusId>>>>;
  readonly checks: (f: CaseRefs<Asked & Office & Computed>) => readonly Check<CheckId>[];
  readonly deadlines: (f: CaseRefs<Asked & Office & Computed>) => readonly Deadline<DeadlineId>[];
  readonly documents?: (f: CaseRefs<Asked & Office & Computed>) => readonly DocumentSpec<DocumentId>[];
  readonly letters?: (
    f: LetterRefs<Asked & Office & Computed>,
  ) => readonly Letter<LetterId, keyof Office & string, NoInfer<StatusId>>[];
  readonly decided?: Decided<keyof Office & string, NoInfer<StatusId>>;
}): Declared<Id, Asked, Office, Computed, Rows, CheckId, DeadlineId, StatusId, DocumentId, LetterId> {
  const refs = references({ ...declaration.asked, ...declaration.office, ...declaration.computed }) as Refs<
    Asked & Office & Computed
  >;
  const caseDate = declaration.caseDate(refs);
  const caseRefs = { ...refs, caseDate };
  const outcome: Expression<'text'> = { node: 'field', id: 'outcome', sort: 'text' };
  return {
    id: declaration.id,
    workbook: declaration.workbook ?? 'main',
    clause: declaration.clause,
    examinedBy: declaration.examinedBy ?? declaration.clause,
    incomplete: declaration.incomplete ?? 'remarks',
    asked: declaration.asked,
    rows: declaration.rows,
    office: declaration.office,
    computed: declaration.computed,
    caseDate,
    relevant: declaration.relevant ? (declaration.relevant(refs) as Record<string, Expression<'truth'>>) : {},
    statuses: declaration.statuses(refs),
    checks: declaration.checks(caseRefs),
    deadlines: declaration.deadlines(caseRefs),
    documents: declaration.documents ? declaration.documents(caseRefs) : [],
    letters: declaration.letters ? declaration.letters({ ...caseRefs, outcome }) : [],
    ...(declaration.decided ? { decided: declaration.decided } : {}),
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
  iban: 'text',
  url: 'text',
  email: 'text',
  phone: 'text',
  region: 'text',
  country: 'text',
  language: 'text',
  latin: 'text',
  month: 'text',
  choice: 'text',
  codes: 'text',
  quarter: 'quarter',
  yesNo: 'truth',
  consent: 'truth',
  money: 'money',
  percent: 'percent',
  count: 'count',
  year: 'count',
  decimal: 'decimal',
  date: 'day',
};

export const sortOf = (kind: FieldSpec['kind']): Sort => sorts[kind];

/** Whether what stands in a field may name a person: nothing that is said of it quotes it then. */
export const namesPerson = ({ workbook }: Pick<Procedure, 'workbook'>, spec: FieldSpec): boolean =>
  workbook === 'personal' || spec.class === 'personal';

/** A form has questions and a status to begin with; child registers have none and are fed by their parent. */
export const isForm = ({ asked, statuses }: Pick<Procedure, 'asked' | 'statuses'>): boolean =>
  Object.keys(asked).length > 0 && Object.keys(statuses).length > 0;
