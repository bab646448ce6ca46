/** Every register of the workbook with its words: the procedures, their child registers and the journal. */

import { type ProcedureEntry, procedures } from '../procedures/procedures.ts';
import { allChecks } from '../projections/columns.ts';
import { findingPlaceholders } from '../projections/findings.ts';
import { letterPlaceholders } from '../projections/letterPlan.ts';
import { type Question, withQuestions } from '../settings/questions.ts';
import { type Placeholders, type Texts, textsOf, withTexts } from '../settings/texts.ts';
import type { Text } from '../vocabulary/text.ts';
import { type ShownStatus, shownStatusWords } from '../wording/shownStatus.ts';
import { journal, journalWords } from './journal.ts';
import { outbox, outboxWords } from './outbox.ts';

export const registerEntries: readonly ProcedureEntry[] = [
  ...procedures,
  { procedure: outbox, words: outboxWords },
  { procedure: journal, words: journalWords },
];

const shownKey = (id: string): string => `shown.${id}`;
const shownIds = Object.keys(shownStatusWords) as ShownStatus[];

/** All words delivered, by the keys of the sheet `texts`: those of the registers, and what an applicant is told (R-8/p2). */
export function deliveredTexts(): Texts {
  const found: Record<string, Texts[string]> = {};
  for (const { procedure, words } of registerEntries) Object.assign(found, textsOf(procedure.id, words));
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

/** The registers with the Fund's own questions, and with the words staff changed. */
export const entriesWith = (texts: Texts, questions: readonly Question[] = []): readonly ProcedureEntry[] =>
  Object.keys(texts).length + questions.length === 0
    ? registerEntries
    : registerEntries
        .map((entry) => withQuestions(entry, questions))
        .map(({ procedure, words }) => ({ procedure, words: withTexts(procedure.id, words, texts) }));

/** What an applicant is told of each status, in the words staff changed. */
export function shownWith(texts: Texts): Readonly<Record<ShownStatus, Text>> {
  const words: Record<ShownStatus, Text> = { ...shownStatusWords };
  for (const id of shownIds) words[id] = texts[shownKey(id)] ?? words[id];
  return words;
}
