/** A case on one card: how it stands, what was found and why, what is due, what happened, what it said, what may follow. */

import { dayNumber, type IsoDay } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import type { ClauseId } from '../order/clauses.ts';
import { fieldOf } from '../projections/columns.ts';
import { type Due, dueList, type TermState } from '../projections/dueList.ts';
import { examine, type Outcome, outcomeOf } from '../projections/examine.ts';
import { type Finding, findings, valuesRead } from '../projections/findings.ts';
import { outbox, outboxWords } from '../registers/outbox.ts';
import { entryOf } from '../registers/settled.ts';
import { textOf, View } from '../registers/view.ts';
import { namesPerson } from '../vocabulary/procedure.ts';
import { inEachLanguage, type Language, languages, type Text } from '../vocabulary/text.ts';
import { effectWords, normWords, outcomeWords, resultWords, stateWords } from '../wording/common.ts';
import { shortDate } from '../wording/dates.ts';
import { type Happened, historyOf } from './history.ts';
import { deskCase, nextStep, type Step, stepsOf } from './steps.ts';
import { settle } from './take.ts';
import { statusName } from './transition.ts';

export interface CardFinding {
  readonly check: string;
  readonly clause: ClauseId;
  readonly citation: Text;
  readonly result: Finding['result'];
  readonly resultLabel: Text;
  readonly effect: Finding['effect'];
  readonly effectLabel: Text;
  readonly message: Text;
  /** What it rests on; nothing that names a person. */
  readonly values: readonly { readonly label: Text; readonly value: Text }[];
}

export interface CardTerm {
  readonly id: string;
  readonly label: Text;
  readonly clause: ClauseId;
  readonly citation: Text;
  readonly due?: string;
  readonly done?: string;
  readonly state: TermState | 'soon';
  readonly stateLabel: Text;
  readonly note?: Text;
}

export interface CardLetter {
  readonly key: string;
  readonly title: Text;
  readonly state: string;
  readonly stateLabel: Text;
  readonly to: string;
  readonly said: readonly { readonly language: Language; readonly text: string }[];
}

export interface CaseCard {
  readonly on: IsoDay;
  readonly register: string;
  readonly id: string;
  readonly title: Text;
  /** Of the applicant or participant, unless it names a person. */
  readonly name?: string;
  readonly clause: ClauseId;
  readonly citation: Text;
  readonly status: { readonly id: string; readonly label: Text; readonly shown?: Text };
  readonly outcome?: { readonly id: Outcome; readonly label: Text };
  readonly findings: readonly CardFinding[];
  readonly deadlines: readonly CardTerm[];
  readonly history: readonly Happened[];
  readonly letters: readonly CardLetter[];
  readonly steps: readonly Step[];
  /** The step of the one button. */
  readonly next?: Step;
}

/** Nothing where there is no such case. It is worked out anew first: what nobody has swept yet shows all the same. */
export function caseCard(register: string, id: string, given: View): CaseCard | undefined {
  const { settled, occasion } = given;
  const entry = entryOf(settled, register);
  if (entry === undefined || !given.registers.has(register, id)) return undefined;
  const one = settle(entry, id, given);
  const view = new View(given.registers, settled, occasion);
  const { procedure, words } = entry;
  const at = deskCase(entry, one);
  const examined = examine(procedure, at.facts, settled.book);
  const found = findings(procedure, words, at.facts, settled.book, examined);
  const outcome = outcomeOf(procedure, at.facts, examined);
  const status = textOf(one.cells.status);
  const shown = procedure.statuses[status]?.shown;
  const steps = stepsOf(at, view);
  const next = nextStep(steps);
  const name = fieldOf(procedure, 'name');
  const isNamed = name !== undefined && !namesPerson(procedure, name) && textOf(one.cells.name) !== '';
  return {
    on: occasion.on,
    register,
    id,
    title: words.title,
    ...(isNamed ? { name: textOf(one.cells.name) } : {}),
    clause: procedure.clause,
    citation: cited(procedure.clause),
    status: { id: status, label: statusName(words, status), ...(shown ? { shown: settled.shown[shown] } : {}) },
    ...(examined.length > 0 ? { outcome: { id: outcome, label: outcomeWords[outcome] } } : {}),
    findings: found
      .map((finding, index) => ({ finding, index }))
      .sort((a, b) => weight(a.finding) - weight(b.finding) || a.index - b.index)
      .map(({ finding }) => cardFinding(finding, valuesRead(finding.check, procedure, words, at.facts, settled.book))),
    deadlines: dueList(procedure, at.facts, settled.book, dayNumber(occasion.on)).map((due) =>
      cardTerm(due, words.deadlines[due.id], view),
    ),
    history: historyOf(entry, one, view),
    letters: lettersOf(register, id, view),
    steps,
    ...(next ? { next } : {}),
  };
}

const cited = (clause: ClauseId): Text => inEachLanguage((language) => cite(clause, language));

/** What somebody has to do something about stands first. */
function weight({ result, effect }: Finding): number {
  if (result === 'fail') return effect === 'warning' ? 3 : effect === 'refuse' ? 0 : 1;
  return { person: 2, unknown: 2, pass: 4, notInForce: 5 }[result];
}

const cardFinding = (finding: Finding, values: CardFinding['values']): CardFinding => ({
  check: finding.check,
  clause: finding.clause,
  citation: cited(finding.clause),
  result: finding.result,
  resultLabel: resultWords[finding.result],
  effect: finding.effect,
  effectLabel: effectWords[finding.effect],
  message: finding.message,
  values: finding.result === 'notInForce' ? [] : values,
});

/** How near a term is when it is shown as near: working days, as in the registers. */
const near = 3;

function cardTerm(due: Due, label: Text | undefined, { settled: { book }, occasion }: View): CardTerm {
  const isSoon =
    due.state === 'open' && due.due !== null && dayNumber(due.due) <= nearDay(book.calendar.numbers, occasion.on);
  const state = isSoon ? 'soon' : due.state;
  const note = due.error ?? (due.norm ? normWords : undefined);
  return {
    id: due.id,
    label: label ?? inEachLanguage(() => due.id),
    clause: due.clause,
    citation: cited(due.clause),
    ...(due.due === null ? {} : { due: shortDate(due.due) }),
    ...(due.done ? { done: shortDate(due.done) } : {}),
    state,
    stateLabel: stateWords[state],
    ...(note ? { note } : {}),
  };
}

/** The working day that is `near` days ahead; none where the calendar ends before it. */
function nearDay(workingDays: readonly number[], on: IsoDay): number {
  const today = dayNumber(on);
  const passed = workingDays.filter((day) => day <= today).length;
  return workingDays[passed - 1 + near] ?? 0;
}

function lettersOf(register: string, id: string, view: View): readonly CardLetter[] {
  const entry = entryOf(view.settled, register);
  return view
    .where(outbox.id, 'case', id)
    .filter(({ cells }) => cells.register === register && cells.status !== 'void')
    .map(({ id: key, cells }) => {
      const subject = textOf(cells.subject);
      const state = textOf(cells.status);
      const to = [textOf(cells.name), textOf(cells.email)].filter((part) => part !== '').join(', ');
      const said = { kk: textOf(cells.saidKk), ru: textOf(cells.saidRu), en: textOf(cells.saidEn) };
      return {
        key,
        title: entry?.words.letters[textOf(cells.letter)]?.title ?? inEachLanguage(() => subject),
        state,
        stateLabel: statusName(outboxWords, state),
        to,
        said: languages
          .filter((language) => said[language] !== '')
          .map((language) => ({ language, text: said[language] })),
      };
    })
    .reverse();
}
