/** What the script answers the page of the card: a card or a sentence, in one language. */

import type { Language } from '../vocabulary/text.ts';
import type { cardWords } from '../wording/desk.ts';
import type { CaseCard } from './caseCard.ts';
import type { Spoken } from './spoken.ts';

export interface CardAnswer {
  readonly language: Language;
  readonly words: Spoken<typeof cardWords>;
  readonly card?: Spoken<CaseCard>;
  readonly message?: string;
  /** Whether what was asked has been done. */
  readonly ok: boolean;
}
