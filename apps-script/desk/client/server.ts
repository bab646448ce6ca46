/** What the page asks of the script; nothing else leaves it. */

import type { CaseCard } from '../../../rules/desk/caseCard.ts';
import type { Spoken } from '../../../rules/desk/spoken.ts';
import type { Step } from '../../../rules/desk/steps.ts';
import type { cardWords } from '../../../rules/wording/desk.ts';

export type Card = Spoken<CaseCard>;
export type CardStep = Spoken<Step>;
export type CardWords = Spoken<typeof cardWords>;

/** As apps-script/desk/card.ts answers. */
export interface CardAnswer {
  readonly language: 'kk' | 'ru' | 'en';
  readonly words: CardWords;
  readonly card?: Card;
  readonly message?: string;
  readonly ok: boolean;
}

type Given = Readonly<Record<string, string>>;

interface Runner {
  withSuccessHandler(handler: (answer: CardAnswer) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  cardOfSelection(): void;
  takeStepOfCard(register: string, id: string, step: string, given: Given): void;
}

declare const google: { readonly script: { readonly run: Runner } };

interface Handlers {
  readonly answered: (answer: CardAnswer) => void;
  readonly failed: (error: Error) => void;
}

export function askForSelection({ answered, failed }: Handlers): void {
  google.script.run.withSuccessHandler(answered).withFailureHandler(failed).cardOfSelection();
}

export function askForStep({ register, id }: Card, step: string, given: Given, { answered, failed }: Handlers): void {
  google.script.run.withSuccessHandler(answered).withFailureHandler(failed).takeStepOfCard(register, id, step, given);
}
