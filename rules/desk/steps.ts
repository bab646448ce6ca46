/** The next lawful steps of a case: what may follow its present status, by which act, and why one cannot be taken now. */

import { dayNumber, isIsoDay } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import type { ClauseId } from '../order/clauses.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { evaluate, type Facts } from '../projections/evaluate.ts';
import { counts, examine, outcome as outcomeIn, outcomeOf } from '../projections/examine.ts';
import { findings } from '../projections/findings.ts';
import { clauseOf, letterDue, letterRound } from '../projections/letterPlan.ts';
import { caseFacts } from '../registers/caseFacts.ts';
import { letterKey } from '../registers/feeds/letters.ts';
import { outbox, outboxWords } from '../registers/outbox.ts';
import type { Case, Cells } from '../registers/registers.ts';
import { textOf, type View } from '../registers/view.ts';
import { fieldsOf } from '../vocabulary/expression.ts';
import type { Letter, LetterTo } from '../vocabulary/parts.ts';
import { fill, inEachLanguage, type Text } from '../vocabulary/text.ts';
import { bodyWords } from '../wording/bodies.ts';
import { outcomeWords } from '../wording/common.ts';
import { stepWords } from '../wording/steps.ts';
import { type Asked, askField } from './asked.ts';
import { fieldsRead, jumpRefusal, refusal, stated, statusName } from './transition.ts';

export interface Step {
  /** `send:remarks`, `sent:remarks`, `decide`, `to:fixed`. */
  readonly id: string;
  readonly kind: 'send' | 'sent' | 'decide' | 'record';
  readonly label: Text;
  readonly clause: ClauseId;
  readonly citation: Text;
  /** Where the case may stand afterwards: each status with its name. */
  readonly to: readonly { readonly status: string; readonly label: Text }[];
  readonly asks: readonly Asked[];
  /** Why it cannot be taken now; nothing where it can. */
  readonly why?: Text;
  /** The row of the outbox it concerns, and whom it goes to. */
  readonly letter?: string;
  readonly addressee?: LetterTo;
  /** Staff may take it and nothing calls for it: the applicant's own act, as a withdrawal is. */
  readonly optional?: true;
}

/** A case as its steps are worked out from it. */
export interface DeskCase {
  readonly entry: ProcedureEntry;
  readonly one: Case;
  readonly facts: Facts;
}

export const deskCase = (entry: ProcedureEntry, one: Case): DeskCase => ({
  entry,
  one,
  facts: caseFacts(entry.procedure, one),
});

/** What is due first, then what may be recorded; each status that may follow is the aim of one of them. */
export function stepsOf(at: DeskCase, view: View): readonly Step[] {
  const { procedure } = at.entry;
  const letters = procedure.letters.reduce<Step[]>((found, letter) => found.concat(letterStep(letter, at, view)), []);
  const decision = decisionStep(at, view);
  const aims = letters
    .concat(decision)
    .reduce<string[]>((ids, { to }) => ids.concat(to.map(({ status }) => status)), []);
  const next = procedure.statuses[textOf(at.one.cells.status)]?.next ?? [];
  const others = next.filter((id) => aims.indexOf(id) < 0).map((id) => recordStep(id, at, view));
  const rank = ({ why, kind, optional, to }: Step): number =>
    (why === undefined ? 0 : 10) +
    (optional ? 5 : 0) +
    (kind === 'send' && to.length > 0 ? 0 : kind === 'record' ? 2 : 1);
  return [...letters, ...decision, ...others]
    .map((step, index) => ({ step, index }))
    .sort((a, b) => rank(a.step) - rank(b.step) || a.index - b.index)
    .map(({ step }) => step);
}

/** The step the one button takes: the first that something calls for and nothing hinders. */
export const nextStep = (steps: readonly Step[]): Step | undefined =>
  steps.find(({ why, optional }) => why === undefined && optional === undefined);

function letterStep(letter: Letter, at: DeskCase, view: View): readonly Step[] {
  const { entry, one, facts } = at;
  const { procedure, words } = entry;
  const { registers, settled, occasion } = view;
  const round = letterRound(letter, facts, settled.book);
  const key = letterKey(procedure.id, one.id, letter.id, round);
  const state = textOf(registers.find(outbox.id, key)?.cells.status);
  if (state === 'sent' || state === 'cancelled') return [];
  const moves = movesTo(letter, at);
  const isDue = letterDue(letter, procedure, facts, settled.book);
  // A letter that leads nowhere from here is no step until something calls for it.
  if (!isDue && moves.length === 0) return [];
  const title = titleOf(letter, at);
  const clause = clauseOf(letter, procedure, facts);
  const base = {
    clause,
    citation: inEachLanguage((language) => cite(clause, language)),
    to: moves,
    letter: key,
    addressee: letter.to,
  };
  const isSent = letter.to === 'commission' || letter.to === 'independent';
  const isPaper = letter.to === 'file' || letter.to === 'public';
  const label = (key: keyof typeof stepWords): Text =>
    inEachLanguage((language) => fill(stepWords[key][language], { title: title[language] }));
  const day = askField({ procedure: outbox, words: outboxWords }, 'sentOn', occasion.on, {
    label:
      letter.sentOn === undefined ? outboxWords.fields.sentOn.label : (words.fields[letter.sentOn]?.label ?? title),
  });
  if (state === 'ready') {
    return [{ id: `sent:${letter.id}`, kind: 'sent', label: label(isPaper ? 'done' : 'sent'), ...base, asks: [day] }];
  }
  const send = {
    id: `send:${letter.id}`,
    kind: 'send' as const,
    label: label(isPaper ? 'prepare' : 'send'),
    ...base,
    asks: isSent ? [day] : [],
  };
  if (!isDue) return [{ ...send, why: notDue(letter, at, title, view) }];
  const hasAddress = letter.to !== 'applicant' || textOf(one.cells.email) !== '';
  return [hasAddress ? send : { ...send, why: refusal('noEmail', {}) }];
}

/** Where a sent letter takes the case from its present status. */
const movesTo = ({ moves }: Letter, { entry: { procedure, words }, one }: DeskCase): Step['to'] => {
  const next = procedure.statuses[textOf(one.cells.status)]?.next ?? [];
  return moves !== undefined && next.indexOf(moves) >= 0 ? [{ status: moves, label: statusName(words, moves) }] : [];
};

const titleOf = (letter: Letter, { entry: { words } }: DeskCase): Text =>
  words.letters[letter.id]?.title ?? inEachLanguage(() => letter.id);

/** How many findings a reason names; the card lists them all. */
const mostNamed = 3;

/** Why nothing calls for a letter: the outcome of the checks where it goes by that. */
function notDue(letter: Letter, at: DeskCase, title: Text, view: View): Text {
  const clause = clauseOf(letter, at.entry.procedure, at.facts);
  if (fieldsOf(letter.when).indexOf('outcome') < 0) return refusal('letterNotDue', { title }, clause);
  return outcomeSentence(at, view);
}

/** The outcome of the checks and what it rests on: «Нужно направить замечания. … (подпункт 4) пункта 7)». */
export function outcomeSentence({ entry: { procedure, words }, facts }: DeskCase, { settled: { book } }: View): Text {
  const examined = examine(procedure, facts, book);
  const outcome = outcomeOf(procedure, facts, examined);
  const open = examined.filter(({ check, result }) => counts(check) && result !== 'pass' && result !== 'notAsked');
  const found = findings(procedure, words, facts, book, open).filter(({ result }) => result !== 'notInForce');
  return refusal('outcome', {
    outcome: outcomeWords[outcome],
    findings: inEachLanguage((language) =>
      found
        .slice(0, mostNamed)
        .map(({ message, clause }) => `${message[language]} (${cite(clause, language)})`)
        .concat(found.length > mostNamed ? ['…'] : [])
        .join(' '),
    ),
  });
}

function decisionStep(at: DeskCase, view: View): readonly Step[] {
  const { entry, one } = at;
  const { procedure, words } = entry;
  const { decided } = procedure;
  if (decided === undefined || one.cells.status !== decided.waits) return [];
  const { body, clause, granted, refused } = decided;
  if (one.cells[decided.decision] !== undefined && one.cells[decided.decidedOn] !== undefined) return [];
  const branches = [granted, refused];
  const options = branches.map(({ option }) => ({
    value: option,
    label: words.fields[decided.decision]?.options?.[option] ?? inEachLanguage(() => option),
  }));
  const ask = (field: string | undefined, only: typeof granted | undefined, required = true): readonly Asked[] =>
    field === undefined
      ? []
      : [
          askField(entry, field, view.occasion.on, {
            required,
            ...(only ? { only: { field: decided.decision, value: only.option } } : {}),
          }),
        ];
  const why = agendaRefusal(at, view);
  return [
    {
      id: 'decide',
      kind: 'decide',
      label: inEachLanguage((language) => fill(stepWords.decide[language], { body: bodyWords[body][language] })),
      clause,
      citation: inEachLanguage((language) => cite(clause, language)),
      to: branches.map(({ status }) => ({ status, label: statusName(words, status) })),
      asks: [
        askField(entry, decided.decision, view.occasion.on, { options }),
        ...ask(decided.decidedOn, undefined),
        ...ask(decided.ground, refused),
        ...ask(decided.refusalReason, refused),
        ...ask(decided.seats, granted),
        ...ask(decided.reason, undefined, false),
      ],
      ...(why ? { why } : {}),
    },
  ];
}

/** A case on the agenda of a meeting is decided there, not past it. */
function agendaRefusal({ entry: { procedure }, one }: DeskCase, view: View): Text | undefined {
  const row = view
    .where('votes', 'case', one.id)
    .filter(
      ({ cells }) => cells.register === procedure.id && cells.status !== 'postponed' && cells.decision !== 'postpone',
    )
    .find(({ cells }) => view.registers.find('meetings', textOf(cells.meeting))?.cells.status !== 'cancelled');
  if (row === undefined) return undefined;
  const { meeting, item } = row.cells;
  return refusal('onAgenda', { meeting: textOf(meeting), item: String(item ?? '') }, procedure.decided?.clause);
}

/** What a person records: the fields the status requires, those already given left out. */
function recordStep(to: string, at: DeskCase, view: View): Step {
  const { entry, one } = at;
  const { procedure, words } = entry;
  const { book } = view.settled;
  const status = procedure.statuses[to];
  const requires = status?.requires;
  const clause = status?.clause ?? procedure.clause;
  const step: Step = {
    id: `to:${to}`,
    kind: 'record',
    label: inEachLanguage((language) => fill(stepWords.record[language], { status: statusName(words, to)[language] })),
    clause,
    citation: inEachLanguage((language) => cite(clause, language)),
    to: [{ status: to, label: statusName(words, to) }],
    asks: [],
    ...(requires === undefined ? { optional: true as const } : {}),
  };
  if (requires === undefined || evaluate(requires, { ...at.facts, status: to }, book) === true) return step;
  const said = stated(requires);
  const read = fieldsRead(requires);
  const isOffice = (id: string): boolean => procedure.office[id] !== undefined;
  const contradicted = Object.keys(said).some((id) => one.cells[id] !== undefined && one.cells[id] !== said[id]);
  const given = read.filter((id) => at.facts[id] !== undefined);
  // What is given already may be given anew only where nothing else is missing: remarks removed once more.
  const missing =
    given.length === read.length ? read.filter(isOffice) : read.filter((id) => at.facts[id] === undefined);
  if (contradicted || !missing.every(isOffice)) {
    const why = jumpRefusal(entry, textOf(one.cells.status), to, one.cells, book);
    return why ? { ...step, why } : step;
  }
  const asks = missing.filter((id) => said[id] === undefined).map((id) => askField(entry, id, view.occasion.on));
  const isCalledFor = !isInBreach({ ...one.cells, ...said, ...offeredCells(asks), status: to }, at, view);
  return { ...step, asks, ...(isCalledFor ? {} : { optional: true as const }) };
}

/** Nothing calls for a status in which the same remarks would stand again: the applicant is to act first. */
function isInBreach(cells: Cells, { entry: { procedure } }: DeskCase, { settled: { book } }: View): boolean {
  const outcome = outcomeIn(procedure, caseFacts(procedure, { id: '', cells }), book);
  return outcome === 'remarks' || outcome === 'refuse';
}

/** What the form offers, as cells. */
function offeredCells(asks: readonly Asked[]): Cells {
  const cells: Record<string, Cells[string]> = {};
  for (const { field, offered } of asks) {
    if (offered !== undefined && isIsoDay(offered)) cells[field] = dayNumber(offered);
  }
  return cells;
}
