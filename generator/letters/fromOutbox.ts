/** The letters of the outbox as they stand in it: what each says, to whom, and the name of its files. */

import { fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { outbox } from '../../rules/registers/outbox.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import { type Language, languages } from '../../rules/vocabulary/text.ts';

export type LetterState = 'draft' | 'ready' | 'sending' | 'unsure' | 'failed' | 'sent' | 'cancelled' | 'void';

/** One language of a letter. */
export interface Said {
  readonly language: Language;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface OutboxLetter {
  readonly key: string;
  readonly letter: string;
  readonly register: string;
  readonly case: string;
  readonly clause: string;
  readonly state: LetterState;
  readonly to: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly subject: string;
  /** The Fund's outgoing number, where it has one. */
  readonly number: string | undefined;
  /** The day it was sent, or drafted. */
  readonly day: IsoDay;
  readonly said: readonly Said[];
  /** Without its ending. */
  readonly file: string;
}

/** Letters that still wait: drafts and those a person let go but nobody has sent yet. */
export const waiting: readonly LetterState[] = ['draft', 'ready', 'failed'];

/** In the order of the rows. */
export function lettersOf(registers: Registers): readonly OutboxLetter[] {
  return registers.cases(outbox.id).flatMap((one) => {
    const letter = letterOf(one);
    return letter ? [letter] : [];
  });
}

function letterOf({ id, cells }: Case): OutboxLetter | undefined {
  const day = cells.sentOn ?? cells.draftedOn;
  const said = languages.flatMap((language): readonly Said[] => {
    const text = cells[saidIn[language]];
    if (typeof text !== 'string' || text === '') return [];
    const [title = '', ...paragraphs] = text.split('\n');
    return [{ language, title, paragraphs: paragraphs.filter((one) => one.trim() !== '') }];
  });
  if (typeof day !== 'number' || said.length === 0) return undefined;
  return {
    key: id,
    letter: String(cells.letter ?? ''),
    register: String(cells.register ?? ''),
    case: String(cells.case ?? ''),
    clause: String(cells.clause ?? ''),
    state: String(cells.status ?? 'draft') as LetterState,
    to: String(cells.to ?? ''),
    name: String(cells.name ?? ''),
    email: typeof cells.email === 'string' ? cells.email : undefined,
    subject: String(cells.subject ?? said[0]?.title ?? ''),
    number: cells.number === undefined ? undefined : String(cells.number),
    day: fromDayNumber(Math.floor(day)),
    said,
    file: id.replace(/[^\p{L}\p{N}._-]+/gu, '_'),
  };
}

const saidIn: Readonly<Record<Language, string>> = { kk: 'saidKk', ru: 'saidRu', en: 'saidEn' };
