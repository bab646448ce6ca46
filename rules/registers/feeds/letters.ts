/**
 * Letters that are due become drafts in the outbox; what a person let go is never rewritten. The day a letter was sent
 * or received goes back to its case.
 */

import { dayNumber, fromDayNumber, type IsoDay, isIsoDay } from '../../calendar/day.ts';
import type { ProcedureEntry } from '../../procedures/procedures.ts';
import type { Facts } from '../../projections/evaluate.ts';
import { clauseOf, letterDue, letterPlan, letterRound } from '../../projections/letterPlan.ts';
import type { Letter } from '../../vocabulary/parts.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { languages, type Text } from '../../vocabulary/text.ts';
import type { Words } from '../../vocabulary/wordsOf.ts';
import { letterToWords } from '../../wording/letters.ts';
import { caseFacts } from '../caseFacts.ts';
import { outbox } from '../outbox.ts';
import type { Case, Cells } from '../registers.ts';
import { entryOf, type Settled } from '../settled.ts';
import { textOf, type View } from '../view.ts';

/** Drafts what is due and withdraws drafts nothing calls for any more. */
export function draftLetters(view: View): void {
  for (const entry of view.settled.entries) {
    if (entry.procedure.letters.length === 0) continue;
    for (const one of view.registers.cases(entry.procedure.id)) draftLettersOf(one, entry, view);
  }
  for (const { id, cells } of view.registers.cases(outbox.id)) if (cells.status === 'draft') withdraw(id, cells, view);
}

/**
 * A draft of a round that is over, or of a case that is no more, waits for nobody: it went out by then, or never did. A
 * row staff wrote themselves has no such key, and stays.
 */
function withdraw(id: string, cells: Cells, { registers, settled }: View): void {
  const procedure = entryOf(settled, textOf(cells.register))?.procedure;
  const letter = procedure?.letters.find((one) => one.id === cells.letter);
  if (procedure === undefined || letter === undefined) return;
  const first = letterKey(procedure.id, textOf(cells.case), letter.id, undefined);
  const begun = id.slice(first.length + 1);
  if (id !== first && !(id.indexOf(`${first}/`) === 0 && isIsoDay(begun))) return;
  const one = registers.find(procedure.id, textOf(cells.case));
  const round = one && letterRound(letter, caseFacts(procedure, one), settled.book);
  if (one && id === letterKey(procedure.id, one.id, letter.id, round)) return;
  const day = one && recordedDay(letter.sentOn, one, isIsoDay(begun) ? dayNumber(begun) : undefined);
  const isOfRound = day !== undefined && round !== undefined && day <= round;
  registers.put(outbox.id, id, isOfRound ? { status: 'sent', sentOn: day } : { status: 'void' });
}

/** Tells the cases of letters that were sent: first of all, so that what follows from it follows at once. */
export function tellSent(view: View): void {
  for (const row of view.registers.cases(outbox.id)) tellCase(row, view);
}

/** The same of one letter. */
export function tellCase({ id, cells }: Case, view: View): void {
  const { registers, settled } = view;
  const procedure = cells.status === 'sent' ? entryOf(settled, textOf(cells.register))?.procedure : undefined;
  const letter = procedure?.letters.find((one) => one.id === cells.letter);
  const one = procedure && registers.find(procedure.id, textOf(cells.case));
  if (procedure === undefined || letter === undefined || one === undefined) return;
  // What an earlier round was sent for is over.
  const round = letterRound(letter, caseFacts(procedure, one), settled.book);
  if (id === letterKey(procedure.id, one.id, letter.id, round)) tell(letter, cells, one, procedure, view);
}

/** The same for one case, whose computed columns stand: all its letters, or only some. */
export function draftLettersOf(
  one: Case,
  { procedure, words }: ProcedureEntry,
  view: View,
  letters: readonly Letter[] = procedure.letters,
): void {
  const facts = caseFacts(procedure, one);
  for (const letter of letters) serve(letter, one, facts, procedure, words, view);
}

/** The key of a letter: its case, its kind, and from the second round on its day. */
export const letterKey = (register: string, id: string, letter: string, round: number | undefined): string =>
  `${register}/${id}/${letter}${round === undefined ? '' : `/${fromDayNumber(round)}`}`;

function serve(letter: Letter, one: Case, facts: Facts, procedure: Procedure, words: Words, view: View): void {
  const { registers, settled } = view;
  const round = letterRound(letter, facts, settled.book);
  const key = letterKey(procedure.id, one.id, letter.id, round);
  const row = registers.find(outbox.id, key);
  const status = row?.cells.status;
  // What a person let go, or let be, is never rewritten.
  if (status !== undefined && status !== 'draft' && status !== 'void') return;
  const due = letterDue(letter, procedure, facts, settled.book);
  const recorded = recordedDay(letter.sentOn, one, round);
  // Remarks mended on the day they were sent may need remarks again: only a later day than the round's is this letter's.
  const isSent = recorded !== undefined && (round === undefined || recorded > round);
  if (due && !isSent) {
    const known = status === 'draft' ? row?.cells.draftedOn : undefined;
    const draftedOn = typeof known === 'number' ? known : dayNumber(view.occasion.on);
    const texts = textsOf(letter, round, one, procedure, words, facts, settled, fromDayNumber(draftedOn));
    registers.put(outbox.id, key, { ...texts, status: 'draft', draftedOn });
  } else if (status === 'draft') {
    registers.put(outbox.id, key, recorded === undefined ? { status: 'void' } : { status: 'sent', sentOn: recorded });
  }
}

/** The day the case says the letter went out, if it is a day of this round. */
function recordedDay(field: string | undefined, { cells }: Case, round: number | undefined): number | undefined {
  const day = field === undefined ? undefined : cells[field];
  return typeof day === 'number' && (round === undefined || day >= round) ? day : undefined;
}

/** A sent letter tells its case: the day, the day of receipt, and where the case then stands. */
function tell(letter: Letter, cells: Cells, one: Case, procedure: Procedure, { registers }: View): void {
  const told: Record<string, Cells[string]> = {};
  const later = (field: string | undefined, day: Cells[string]): void => {
    if (field === undefined || typeof day !== 'number') return;
    const known = one.cells[field];
    if (typeof known !== 'number' || known < day) told[field] = day;
  };
  later(letter.sentOn, cells.sentOn);
  later(letter.receivedOn, cells.receivedOn);
  const next = procedure.statuses[textOf(one.cells.status)]?.next ?? [];
  const isNews = letter.sentOn === undefined || told[letter.sentOn] !== undefined;
  if (letter.moves !== undefined && isNews && next.indexOf(letter.moves) >= 0) told.status = letter.moves;
  if (Object.keys(told).length > 0) registers.put(procedure.id, one.id, told);
}

function textsOf(
  letter: Letter,
  round: number | undefined,
  one: Case,
  procedure: Procedure,
  words: Words,
  facts: Facts,
  { book, activities, plain, warnings }: Settled,
  on: IsoDay,
): Cells {
  const setting = { book, activities, fundName: plain.fundName, on, warnings };
  const { title, body } = letterPlan(letter, round, one.id, procedure, words, facts, setting);
  const said = (language: keyof Text): string => `${title[language]}\n${body[language]}`;
  const toApplicant = letter.to === 'applicant';
  // The applicant's letter is in Kazakh and Russian, and in English where the application was.
  const inEnglish = toApplicant && one.cells.language === 'en';
  const spoken = languages.filter((language) => language !== 'en' || inEnglish);
  return {
    letter: letter.id,
    register: procedure.id,
    case: one.id,
    clause: clauseOf(letter, procedure, facts),
    to: letter.to,
    name: toApplicant ? one.cells.name : letterToWords[letter.to].kk,
    email: toApplicant ? one.cells.email : undefined,
    language: toApplicant ? one.cells.language : undefined,
    subject: spoken.map((language) => title[language]).join(' / '),
    saidKk: said('kk'),
    saidRu: said('ru'),
    saidEn: inEnglish ? said('en') : undefined,
  };
}
