/** Every register with its words, workbook by workbook: the procedures, their child registers, the outbox, the journal. */

import { type ProcedureEntry, procedures } from '../procedures/procedures.ts';
import { type Texts, textsOf, withTexts } from '../settings/texts.ts';
import type { Workbook } from '../vocabulary/procedure.ts';
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

/** All words delivered, by the keys of the sheet `texts`. */
export function deliveredTexts(): Texts {
  return allEntries.reduce<Record<string, Texts[string]>>(
    (found, { procedure, words }) => Object.assign(found, textsOf(procedure.id, words)),
    {},
  );
}

/** Registers with the words staff changed. */
export const entriesWith = (
  texts: Texts,
  entries: readonly ProcedureEntry[] = registerEntries,
): readonly ProcedureEntry[] =>
  Object.keys(texts).length === 0
    ? entries
    : entries.map(({ procedure, words }) => ({ procedure, words: withTexts(procedure.id, words, texts) }));
