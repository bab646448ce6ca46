/** A step is taken: what was given is recorded, a letter let go or noted as sent, the status moved, all by the same rules. */

import { fromDayNumber } from '../calendar/day.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { isShown } from '../projections/columns.ts';
import { computeCases } from '../registers/computed/computed.ts';
import { draftLettersOf, tellCase } from '../registers/feeds/letters.ts';
import { feedParticipants } from '../registers/feeds/participants.ts';
import { logStatus } from '../registers/feeds/statusLog.ts';
import { outbox, outboxWords } from '../registers/outbox.ts';
import type { Case, Cells } from '../registers/registers.ts';
import { entryOf } from '../registers/settled.ts';
import { textOf, View } from '../registers/view.ts';
import { fill, inEachLanguage, type Text } from '../vocabulary/text.ts';
import { shortDate } from '../wording/dates.ts';
import { doneWords } from '../wording/steps.ts';
import { type Given, readGiven } from './asked.ts';
import { deskCase, outcomeSentence, type Step, stepsOf } from './steps.ts';
import { jumpRefusal, refusal, stated, statusName } from './transition.ts';

/** What came of it; where it is not done, nothing was changed. */
export interface Done {
  readonly ok: boolean;
  readonly message: Text;
}

/** Examines a case anew: computed columns, drafts of letters; its outcome in a sentence. */
export function examineCase(register: string, id: string, view: View): Done {
  const found = caseOf(register, id, view);
  if (found === undefined) return noCase(id);
  return { ok: true, message: outcomeSentence(deskCase(found.entry, settle(found.entry, id, view)), view) };
}

/** Takes the step of that name with what the officer gave. */
export const takeStep = (register: string, id: string, step: string, given: Given, view: View): Done =>
  take(
    register,
    id,
    (steps) => steps.find((each) => each.id === step),
    () => given,
    view,
  );

/** Takes the first of the steps a command means, with what its form would offer: today for a day. */
export const takeOffered = (register: string, id: string, isMeant: (step: Step) => boolean, view: View): Done =>
  take(register, id, (steps) => steps.find(isMeant), offered, view);

function offered({ asks }: Step): Given {
  const given: Record<string, unknown> = {};
  for (const { field, offered: value } of asks) given[field] = value;
  return given;
}

function take(
  register: string,
  id: string,
  choose: (steps: readonly Step[]) => Step | undefined,
  givenTo: (step: Step) => Given,
  view: View,
): Done {
  const found = caseOf(register, id, view);
  if (found === undefined) return noCase(id);
  const { entry } = found;
  const one = settle(entry, id, view);
  const step = choose(stepsOf(deskCase(entry, one), fresh(view)));
  if (step === undefined) return { ok: false, message: refusal('noStep', {}) };
  if (step.why) return { ok: false, message: step.why };
  const asksOf = step.letter === undefined ? entry : { procedure: outbox, words: outboxWords };
  const read = readGiven(asksOf, step.asks, givenTo(step), view.settled, view.occasion.on);
  if (!read.ok) return read;
  const done =
    step.letter === undefined ? move(step, entry, one, read.cells, view) : letGo(step, entry, one, read.cells, view);
  if (done.ok) log(entry, settle(entry, id, view), view);
  return done;
}

const caseOf = (register: string, id: string, { registers, settled }: View) => {
  const entry = entryOf(settled, register);
  const one = entry && registers.find(register, id);
  return entry && one ? { entry, one } : undefined;
};
const noCase = (id: string): Done => ({ ok: false, message: refusal('noCase', { case: id }) });

/** What a view has looked up stays as it was: after a change another looks anew. */
const fresh = ({ registers, settled, occasion }: View): View => new View(registers, settled, occasion);

/** What follows from a case at once: a contract gives a number and a participant, whom the certificate names. */
const feedsOf: Readonly<Record<string, (view: View) => void>> = {
  registration: feedParticipants,
  extension: feedParticipants,
};

/** Computed columns and drafts of one case as they stand now; the rest follows with the next round of the sweep. */
export function settle(entry: ProcedureEntry, id: string, view: View): Case {
  const { id: register } = entry.procedure;
  feedsOf[register]?.(fresh(view));
  computeCases(register, [id], fresh(view));
  const one = view.registers.find(register, id) as Case;
  draftLettersOf(one, entry, fresh(view));
  return one;
}

function log({ procedure }: ProcedureEntry, one: Case, { registers, occasion }: View): void {
  if (isShown(procedure))
    logStatus(registers, procedure.id, one, occasion.at, occasion.by ?? textOf(one.cells.officer));
}

/** A letter to an applicant waits for the post; what goes to a body, or was done by hand, has its day. */
function letGo({ letter = '', asks }: Step, entry: ProcedureEntry, one: Case, cells: Cells, view: View): Done {
  const { registers } = view;
  const row = registers.find(outbox.id, letter);
  if (row === undefined) return { ok: false, message: refusal('noStep', {}) };
  const title = textOf(row.cells.subject).split(' / ')[0] ?? '';
  const titles = entry.words.letters[textOf(row.cells.letter)]?.title;
  const named = (language: 'kk' | 'ru' | 'en'): string => titles?.[language] ?? title;
  if (asks.length === 0) {
    registers.put(outbox.id, letter, { status: 'ready' });
    const state = outboxWords.statuses.ready;
    const say = (language: 'kk' | 'ru' | 'en') =>
      fill(doneWords.ready[language], { title: named(language), state: state[language] });
    return { ok: true, message: inEachLanguage(say) };
  }
  const sent = registers.put(outbox.id, letter, { status: 'sent', sentOn: cells.sentOn });
  tellCase(sent, fresh(view));
  const status = textOf(registers.find(entry.procedure.id, one.id)?.cells.status);
  const day = typeof cells.sentOn === 'number' ? shortDate(fromDayNumber(cells.sentOn)) : '';
  return {
    ok: true,
    message: inEachLanguage((language) =>
      fill(doneWords.sent[language], {
        title: named(language),
        day,
        status: statusName(entry.words, status)[language],
      }),
    ),
  };
}

/** What was given is recorded; the status follows where all it requires is there. */
function move(step: Step, entry: ProcedureEntry, one: Case, given: Cells, view: View): Done {
  const { procedure, words } = entry;
  const { registers, settled } = view;
  const { decided } = procedure;
  const branch =
    decided && step.kind === 'decide'
      ? [decided.granted, decided.refused].find(({ option }) => option === given[decided.decision])
      : undefined;
  const to = branch?.status ?? step.to[0]?.status ?? '';
  const cells = step.kind === 'record' ? { ...said(entry, to), ...given } : given;
  const why = jumpRefusal(entry, textOf(one.cells.status), to, { ...one.cells, ...cells }, settled.book);
  if (why !== undefined && step.kind === 'record') return { ok: false, message: why };
  registers.put(procedure.id, one.id, why === undefined ? { ...cells, status: to } : cells);
  const template = why === undefined ? doneWords.moved : doneWords.recorded;
  return {
    ok: true,
    message: inEachLanguage((language) =>
      fill(template[language], { status: statusName(words, to)[language], why: why?.[language] ?? '' }),
    ),
  };
}

/** A choice the status states outright is recorded with it. */
const said = ({ procedure }: ProcedureEntry, to: string): Cells => {
  const requires = procedure.statuses[to]?.requires;
  return requires ? stated(requires) : {};
};
