/** The journal: what stood in a case before it was changed, and what came too late to change it. */

import { procedure, type WordsOf } from '../vocabulary/procedure.ts';
import { dayAfterQuarter } from '../vocabulary/words.ts';
import type { Registers } from './registers.ts';

/** The journal is a register like any other, with no checks and no terms (R-8/p2). */
export const journal = procedure({
  id: 'journal',
  clause: 'R-8/p2',
  asked: {},
  rows: {},
  computed: {
    at: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    register: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    case: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    action: { kind: 'choice', clause: 'R-8/p2', class: 'internal', options: ['edit', 'superseded', 'closed'] },
    part: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    answers: { kind: 'longText', clause: 'R-8/p2', class: 'confidential' },
    hash: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
  },
  office: {},
  caseDate: () => dayAfterQuarter({ node: 'constant', value: 0, sort: 'quarter' }, 0),
  statuses: () => ({}),
  checks: () => [],
  deadlines: () => [],
});

export const journalWords: WordsOf<typeof journal> = {
  title: { kk: 'Өзгерістер журналы', ru: 'Журнал изменений', en: 'Change log' },
  fields: {
    at: { label: { kk: 'Уақыты', ru: 'Время', en: 'Time' } },
    register: { label: { kk: 'Тізілім', ru: 'Реестр', en: 'Register' } },
    case: { label: { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case number' } },
    action: {
      label: { kk: 'Әрекет', ru: 'Действие', en: 'Action' },
      options: {
        edit: { kk: 'бұрынғы жауап', ru: 'прежний ответ', en: 'earlier answers' },
        superseded: { kk: 'кеш жеткен ескі жауап', ru: 'опоздавший прежний ответ', en: 'older answers that came late' },
        closed: {
          kk: 'іс аяқталған соң түскен',
          ru: 'поступило после завершения дела',
          en: 'came after the case was closed',
        },
      },
    },
    part: { label: { kk: 'Бөлігі', ru: 'Часть', en: 'Part' } },
    answers: { label: { kk: 'Жауаптар', ru: 'Ответы', en: 'Answers' } },
    hash: { label: { kk: 'Бақылау сомасы', ru: 'Контрольная сумма', en: 'Checksum' } },
  },
  checks: {},
  deadlines: {},
  statuses: {},
  documents: {},
};

export interface JournalEntry {
  /** `edit`: earlier answers, replaced; `superseded`: came after a later one; `closed`: came after the case was over. */
  readonly action: 'edit' | 'superseded' | 'closed';
  readonly at: string;
  readonly register: string;
  readonly case: string;
  readonly answers: string;
  readonly hash: string;
}

/** A cell holds less than a business plan: longer answers go on in the next row. */
const partLength = 30_000;

/** Writes an entry once: the same answers of the same response at the same moment are never written again. */
export function record(registers: Registers, entry: JournalEntry): void {
  const key = `${entry.case}@${entry.at}#${entry.hash.slice(0, 12)}`;
  if (registers.has(journal.id, `${key}/1`)) return;
  const parts = Math.max(1, Math.ceil(entry.answers.length / partLength));
  for (let part = 1; part <= parts; part += 1) {
    registers.put(journal.id, `${key}/${part}`, {
      at: entry.at,
      register: entry.register,
      case: entry.case,
      action: entry.action,
      part: `${part}/${parts}`,
      answers: entry.answers.slice((part - 1) * partLength, part * partLength),
      hash: entry.hash,
    });
  }
}

/** Whether these answers are in the journal already. */
export const isRecorded = (registers: Registers, caseId: string, at: string, hash: string): boolean =>
  registers.has(journal.id, `${caseId}@${at}#${hash.slice(0, 12)}/1`);
