/** Every register of the workbook with its words: the procedures, their child registers and the journal. */

import { type ProcedureEntry, procedures } from '../procedures/procedures.ts';
import { type Texts, textsOf, withTexts } from '../settings/texts.ts';
import { journal, journalWords } from './journal.ts';
import { outbox, outboxWords } from './outbox.ts';

export const registerEntries: readonly ProcedureEntry[] = [
  ...procedures,
  { procedure: outbox, words: outboxWords },
  { procedure: journal, words: journalWords },
];

/** All words delivered, by the keys of the sheet `texts`. */
export function deliveredTexts(): Texts {
  return registerEntries.reduce<Record<string, Texts[string]>>(
    (found, { procedure, words }) => Object.assign(found, textsOf(procedure.id, words)),
    {},
  );
}

/** The registers with the words staff changed. */
export const entriesWith = (texts: Texts): readonly ProcedureEntry[] =>
  Object.keys(texts).length === 0
    ? registerEntries
    : registerEntries.map(({ procedure, words }) => ({ procedure, words: withTexts(procedure.id, words, texts) }));
