/** The columns of a register in their order: what the sheet, the reader and the writer all agree on. */

import type { Expression } from '../vocabulary/expression.ts';
import type { FieldSpec } from '../vocabulary/field.ts';
import { oncePer } from '../vocabulary/oncePer.ts';
import type { Check, Deadline } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { sortOf } from '../vocabulary/procedure.ts';
import { all, any, atLeast, day, known, not, oneOf, surely } from '../vocabulary/words.ts';

export type Group = 'case' | 'asked' | 'office' | 'computed' | 'check' | 'deadline';

export type Column =
  | {
      readonly key: string;
      readonly group: 'case';
      readonly holds: 'id' | 'status' | 'outcome' | 'receivedAt' | 'responseHash' | 'loggedStatus';
    }
  | {
      readonly key: string;
      readonly group: 'asked' | 'office' | 'computed';
      readonly field: string;
      readonly spec: FieldSpec;
    }
  | { readonly key: string; readonly group: 'check'; readonly check: Check }
  | { readonly key: string; readonly group: 'deadline'; readonly deadline: Deadline };

export const checkKey = (id: string): string => `check.${id}`;
export const dueKey = (id: string): string => `due.${id}`;

/**
 * Column A holds the case's id; then status and outcome, what was asked, what the office adds, terms, checks. Where
 * nothing is asked, a row begins with what the office records: the rest is worked out from that.
 */
export function columnsOf(procedure: Procedure): readonly Column[] {
  const fields = (group: 'asked' | 'office' | 'computed'): readonly Column[] =>
    Object.keys(procedure[group]).map((field) => ({
      key: field,
      group,
      field,
      spec: procedure[group][field] as FieldSpec,
    }));
  const hasStatus = Object.keys(procedure.statuses).length > 0;
  const isForm = Object.keys(procedure.asked).length > 0;
  const system = (holds: Exclude<Extract<Column, { group: 'case' }>['holds'], 'id'>): Column => ({
    key: holds,
    group: 'case',
    holds,
  });
  return [
    { key: `#${procedure.id}`, group: 'case', holds: 'id' },
    ...(hasStatus ? [system('status')] : []),
    ...(allChecks(procedure).length > 0 ? [system('outcome')] : []),
    ...(isForm
      ? [...fields('asked'), ...fields('computed'), ...fields('office')]
      : [...fields('office'), ...fields('computed')]),
    ...procedure.deadlines.map((one): Column => ({ key: dueKey(one.id), group: 'deadline', deadline: one })),
    ...allChecks(procedure).map((one): Column => ({ key: checkKey(one.id), group: 'check', check: one })),
    ...(isForm ? [system('receivedAt'), system('responseHash')] : []),
    ...(isShown(procedure) ? [system('loggedStatus')] : []),
  ];
}

/** Whether an applicant is told of the statuses of its cases (R-8/p2), so that each change is logged. */
export const isShown = ({ statuses }: Procedure): boolean =>
  Object.keys(statuses).some((id) => statuses[id]?.shown !== undefined);

/** The field of a procedure, wherever it is declared. */
export function fieldOf(procedure: Procedure, id: string): FieldSpec | undefined {
  return procedure.asked[id] ?? procedure.computed[id] ?? procedure.office[id];
}

/** The declared checks and the two every procedure has: nothing required is missing, and the status is borne out. */
export const allChecks = oncePer((procedure: Procedure): readonly Check[] => {
  const own = completeness(procedure);
  const fits = statusFits(procedure);
  return [...(own ? [own] : []), ...procedure.checks, ...(fits ? [fits] : [])];
});

export const completeId = 'complete';
export const statusFitsId = 'statusFits';

interface RequiredField {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly given: Expression<'truth'>;
}

/** The fields an applicant has to fill, with the condition on which each is required. */
export const requiredFields = oncePer((procedure: Procedure): readonly RequiredField[] =>
  Object.keys(procedure.asked).reduce<RequiredField[]>((found, id) => {
    const spec = procedure.asked[id] as FieldSpec;
    if (spec.required === undefined || spec.required === false) return found;
    const field = known({ node: 'field', id, sort: sortOf(spec.kind) });
    const relevant = procedure.relevant[id];
    const given = relevant ? any(field, not(relevant)) : field;
    const since = spec.required;
    found.push({ id, spec, given: since === true ? given : any(given, not(inForceFrom(procedure, since))) });
    return found;
  }, []),
);

/** Whether the case date has reached a day; an unknown case date asks for nothing yet. */
const inForceFrom = (procedure: Procedure, since: Parameters<typeof day>[0]): Expression<'truth'> =>
  surely(atLeast(procedure.caseDate, day(since)));

function completeness(procedure: Procedure): Check | undefined {
  const required = requiredFields(procedure);
  const first = required[0];
  if (first === undefined) return undefined;
  return {
    id: completeId,
    clause: procedure.examinedBy,
    rule: all(...required.map(({ given }) => given)),
    effect: procedure.incomplete,
  };
}

function statusFits(procedure: Procedure): Check | undefined {
  const status: Expression<'text'> = { node: 'field', id: 'status', sort: 'text' };
  const ids = Object.keys(procedure.statuses).filter((id) => procedure.statuses[id]?.requires);
  if (ids.length === 0) return undefined;
  const rules = ids.map((id) =>
    any(
      not(oneOf(status, id, ...statusesAfter(procedure, id))),
      procedure.statuses[id]?.requires as Expression<'truth'>,
    ),
  );
  return { id: statusFitsId, clause: procedure.clause, rule: all(...rules), effect: 'warning' };
}

/**
 * The statuses nobody comes to but through this one: what it requires, they require, so that a jump past it shows. None
 * for the first, since a row staff typed may begin further on.
 */
function statusesAfter({ statuses }: Procedure, id: string): readonly string[] {
  const ids = Object.keys(statuses);
  const reached = (without: string | undefined): readonly string[] => {
    const found = ids.slice(0, 1).filter((one) => one !== without);
    for (const one of found) {
      for (const next of statuses[one]?.next ?? []) {
        if (next !== without && found.indexOf(next) < 0) found.push(next);
      }
    }
    return found;
  };
  if (id === ids[0]) return [];
  const around = reached(id);
  return reached(undefined).filter((one) => one !== id && around.indexOf(one) < 0);
}

/** The statuses in which a case is over. */
export const closedStatuses = oncePer(({ statuses }: Procedure): readonly string[] =>
  Object.keys(statuses).filter((id) => statuses[id]?.closed === true),
);

/** When a check is asked at all: it is in force on the case date, and its condition holds. */
export const inForce = (check: Check, procedure: Procedure): Expression<'truth'> | undefined =>
  windows(procedure)(check);

const windows = oncePer((procedure: Procedure) => oncePer((check: Check) => windowOf(check, procedure)));

function windowOf(check: Check, procedure: Procedure): Expression<'truth'> | undefined {
  const since = check.since ? [atLeast(procedure.caseDate, day(check.since))] : [];
  const until = check.until ? [not(atLeast(procedure.caseDate, day(check.until)))] : [];
  return since.length + until.length === 0 ? undefined : all(...since, ...until);
}
