/** Every register with its words, workbook by workbook: the procedures, their child registers, the outbox, the journal. */

import { type ProcedureEntry, procedures } from '../procedures/procedures.ts';
import { allChecks } from '../projections/columns.ts';
import { findingPlaceholders } from '../projections/findings.ts';
import { letterPlaceholders } from '../projections/letterPlan.ts';
import { type Question, withQuestions } from '../settings/questions.ts';
import { type Placeholders, type Texts, textsOf, withTexts } from '../settings/texts.ts';
import type { Workbook } from '../vocabulary/procedure.ts';
import type { Text } from '../vocabulary/text.ts';
import { type ShownStatus, shownStatusWords } from '../wording/shownStatus.ts';
import { journal, journalWords } from './journal.ts';
import { outbox, outboxWords } from './outbox.ts';

const keptIn = (workbook: Workbook): readonly ProcedureEntry[] =>
  procedures.filter(({ procedure }) => procedure.workbook === workbook);

const journalEntry: ProcedureEntry = { procedure: journal, words: journalWords };

/** The registers of the main workbook. */
export const registerEntries: readonly ProcedureEntry[] = [
  ...keptIn('main'),
  { procedure: outbox, words: outboxWords },
  journalEntry,
];

/** The registers of the personal workbook, which keeps a journal of its own. */
export const personalEntries: readonly ProcedureEntry[] = [...keptIn('personal'), journalEntry];

/** Every register once. */
export const allEntries: readonly ProcedureEntry[] = [...registerEntries, ...keptIn('personal')];

const shownKey = (id: string): string => `shown.${id}`;
const shownIds = Object.keys(shownStatusWords) as ShownStatus[];

/** All words delivered, by the keys of the sheet `texts`: those of the registers, and what an applicant is told (R-8/p2). */
export function deliveredTexts(): Texts {
  const found: Record<string, Texts[string]> = {};
  for (const { procedure, words } of allEntries) Object.assign(found, textsOf(procedure.id, words));
  for (const id of shownIds) found[shownKey(id)] = shownStatusWords[id];
  return found;
}

/** What the texts of the registers may have filled in: a letter whatever it knows, a finding the values it rests on. */
export function fillableTexts(entries: readonly ProcedureEntry[]): Placeholders {
  const found: Record<string, readonly string[]> = {};
  for (const { procedure } of entries) {
    for (const letter of procedure.letters) {
      const known = letterPlaceholders(procedure, letter);
      found[`${procedure.id}.letter.${letter.id}.title`] = known.filter((one) => one !== '{findings}');
      found[`${procedure.id}.letter.${letter.id}.body`] = known;
    }
    for (const check of allChecks(procedure)) {
      found[`${procedure.id}.check.${check.id}.fail`] = findingPlaceholders(check, procedure);
    }
  }
  return found;
}

/** Registers with the Fund's own questions, and with the words staff changed. */
export const entriesWith = (
  texts: Texts,
  questions: readonly Question[] = [],
  entries: readonly ProcedureEntry[] = registerEntries,
): readonly ProcedureEntry[] =>
  Object.keys(texts).length + questions.length === 0
    ? entries
    : entries
        .map((entry) => withQuestions(entry, questions))
        .map(({ procedure, words }) => ({ procedure, words: withTexts(procedure.id, words, texts) }));

/** What an applicant is told of each status, in the words staff changed. */
export function shownWith(texts: Texts): Readonly<Record<ShownStatus, Text>> {
  const words: Record<ShownStatus, Text> = { ...shownStatusWords };
  for (const id of shownIds) words[id] = texts[shownKey(id)] ?? words[id];
  return words;
}
