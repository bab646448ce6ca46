/** The journal: what stood in a case before it was changed, and what came too late to change it. */

import { procedure } from '../vocabulary/procedure.ts';
import { dayAfterQuarter } from '../vocabulary/words.ts';
import type { WordsOf } from '../vocabulary/wordsOf.ts';
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
    action: {
      kind: 'choice',
      clause: 'R-8/p2',
      class: 'internal',
      options: ['edit', 'superseded', 'closed', 'status', 'sealed'],
    },
    by: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
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
        superseded: {
          kk: 'кешігіп жеткен бұрынғы жауап',
          ru: 'опоздавший прежний ответ',
          en: 'older answers that came late',
        },
        closed: {
          kk: 'істі өзгертуге болмайтын кезде түсті',
          ru: 'поступило, когда дело уже нельзя было изменить',
          en: 'came when the case could no longer be changed',
        },
        status: { kk: 'мәртебе өзгерді', ru: 'изменён статус', en: 'status changed' },
        sealed: { kk: 'шешім бекітілді', ru: 'решение зафиксировано', en: 'decision locked' },
      },
    },
    by: { label: { kk: 'Кім', ru: 'Кто', en: 'Who' } },
    part: { label: { kk: 'Бөлігі', ru: 'Часть', en: 'Part' } },
    answers: { label: { kk: 'Жауаптар', ru: 'Ответы', en: 'Answers' } },
    hash: { label: { kk: 'Бақылау сомасы', ru: 'Контрольная сумма', en: 'Checksum' } },
  },
  checks: {},
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
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

/** Pieces that fit a cell, no character cut in two. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || pieces.length === 0; ) {
    const end = at + partLength;
    const high = text.charCodeAt(end - 1);
    const whole = high >= 0xd800 && high <= 0xdbff ? end - 1 : end;
    pieces.push(text.slice(at, whole));
    at = whole;
  }
  return pieces;
}

/** Writes an entry once: the same answers of the same response at the same moment are never written again. */
export function record(registers: Registers, entry: JournalEntry): void {
  const key = `${entry.case}@${entry.at}#${entry.hash.slice(0, 12)}`;
  if (registers.has(journal.id, `${key}/1`)) return;
  const pieces = cut(entry.answers);
  const parts = pieces.length;
  for (let part = 1; part <= parts; part += 1) {
    registers.put(journal.id, `${key}/${part}`, {
      at: entry.at,
      register: entry.register,
      case: entry.case,
      action: entry.action,
      part: `${part}/${parts}`,
      answers: pieces[part - 1],
      hash: entry.hash,
    });
  }
}

/** Whether these answers are in the journal, whenever they were sent. */
export const isKept = (registers: Registers, caseId: string, hash: string): boolean =>
  registers.cases(journal.id).some(({ cells }) => cells.case === caseId && cells.hash === hash);

/** Whether these answers of this moment are in the journal already. */
export const isRecorded = (registers: Registers, caseId: string, at: string, hash: string): boolean =>
  registers.has(journal.id, `${caseId}@${at}#${hash.slice(0, 12)}/1`);
