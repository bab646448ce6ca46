/** What the page asks of the script; nothing else leaves it. */

import type { CardAnswer } from '../../../rules/desk/cardAnswer.ts';

export type { CardAnswer } from '../../../rules/desk/cardAnswer.ts';
export type Card = NonNullable<CardAnswer['card']>;
export type CardStep = Card['steps'][number];
export type CardWords = CardAnswer['words'];

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
