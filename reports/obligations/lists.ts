/** The lists of the calendar of obligations: every obligation of a party, what needs attention first; the internal documents. */

import { cite } from '../../rules/order/citation.ts';
import { inEachLanguage } from '../../rules/vocabulary/text.ts';
import { columnWords } from '../../rules/wording/common.ts';
import { columnWords as feeColumnWords, statementWords } from '../feeStatement/words.ts';
import type { Row, Section, Table, Tone } from '../report.ts';
import type { InternalDocument } from './internalDocuments.ts';
import type { Obligation, ObligationState, Party } from './obligations.ts';
import { labelled, obligationStateWords, partyWords, reportWords as words } from './words.ts';

/** The table that holds every obligation of a party. */
export const listOf = (party: Party): string => (party === 'fund' ? 'listFund' : 'listParticipant');

/** Overdue and still due by day, then what was done, the latest first. On paper only what is not done. */
export function listSection(party: Party, own: readonly Obligation[]): Section {
  const open = (['overdue', 'due', 'unknown'] as const).map((state) => own.filter((one) => one.state === state));
  const done = own.filter(({ state }) => state === 'late' || state === 'done').reverse();
  const all = [...open, done].reduce((list, part) => list.concat(part), []);
  const isOpen = open.some((part) => part.length > 0);
  const table: Table = {
    id: listOf(party),
    title: words.list,
    head: words.what,
    isList: true,
    columns: [
      { id: 'due', head: feeColumnWords.due },
      { id: 'state', head: words.state },
      { id: 'done', head: words.done, only: 'workbook' },
      { id: 'concerns', head: party === 'fund' ? words.concerns : statementWords.participant },
      { id: 'bin', head: statementWords.bin },
      { id: 'item', head: words.item },
      { id: 'case', head: columnWords.caseId, only: 'workbook' },
    ],
    rows: all.map(rowOf),
    notes: isOpen ? [words.openOnPaper] : [words.nothingOpen, words.openOnPaper],
  };
  return {
    id: listOf(party),
    title: partyWords[party],
    tab: party === 'fund' ? words.fundListTab : words.participantListTab,
    tables: [table],
    charts: [],
  };
}

const tones: Readonly<Partial<Record<ObligationState, Tone>>> = { overdue: 'bad', late: 'warn', done: 'good' };

function rowOf(one: Obligation, index: number): Row {
  const { due, state, done, name, bin, clause, id } = one;
  const tone = tones[state];
  return {
    id: `n${index + 1}`,
    label: labelled(one),
    clause,
    cells: {
      due: { day: due },
      state: { words: obligationStateWords(state), ...(tone ? { tone } : {}) },
      ...(done === undefined ? {} : { done: { day: done } }),
      concerns: { text: name },
      bin: { text: bin },
      item: { words: inEachLanguage((language) => cite(clause, language)) },
      case: { text: id },
    },
    ...(state === 'late' || state === 'done' ? { only: 'workbook' as const } : {}),
  };
}

/** of each kind the Rules call for the one in force, or that none is. */
export function documentSection(documents: readonly InternalDocument[]): Section {
  const table: Table = {
    id: 'internalDocuments',
    title: words.documentsTable,
    head: words.document,
    columns: [
      { id: 'item', head: words.item },
      { id: 'inForce', head: words.inForce },
      { id: 'number', head: words.number },
    ],
    rows: documents.map(
      ({ kind, clause, label, inForce }): Row => ({
        id: kind,
        label,
        clause,
        cells: {
          item: { words: inEachLanguage((language) => cite(clause, language)) },
          inForce: inForce ? { text: inForce.title } : { words: words.none, tone: 'warn' },
          ...(inForce ? { number: { text: inForce.number } } : {}),
        },
      }),
    ),
    notes: [],
  };
  return {
    id: 'internalDocuments',
    title: words.documents,
    tab: words.documents,
    tables: [table],
    charts: [],
  };
}
