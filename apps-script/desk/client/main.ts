/** The page beside the register: asks for the selected case, shows its card, has its steps taken, says what happened. */

import { cardParts } from './card.ts';
import { askForSelection, askForStep, type CardAnswer, type CardStep } from './server.ts';

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

const main = byId('card');
const message = byId('message');
const refresh = byId('refresh') as HTMLButtonElement;
const print = byId('print') as HTMLButtonElement;

let last: CardAnswer | undefined;

/** Nothing is asked twice while an answer is awaited; the buttons stay where the keyboard left them. */
const isBusy = (): boolean => main.getAttribute('aria-busy') === 'true';

function busy(is: boolean): void {
  main.setAttribute('aria-busy', String(is));
  for (const button of Array.from(document.querySelectorAll('button')))
    button.setAttribute('aria-disabled', String(is));
}

function say(text: string, look: 'done' | 'refused' | 'waiting'): void {
  message.className = look;
  message.textContent = text;
}

function show(answer: CardAnswer): void {
  last = answer;
  const { language, words, card } = answer;
  document.documentElement.lang = language;
  document.title = words.title;
  refresh.textContent = words.refresh;
  print.textContent = words.print;
  print.hidden = card === undefined;
  main.replaceChildren(...(card ? cardParts(card, words, take) : []));
  busy(false);
  say(answer.message ?? '', answer.ok ? 'done' : 'refused');
}

function failed({ message: reason }: Error): void {
  busy(false);
  const said = last?.words.failed ?? '{reason}';
  say(
    said.replace('{reason}', () => reason),
    'refused',
  );
}

function take(step: CardStep, given: Readonly<Record<string, string>>): void {
  if (isBusy() || last?.card === undefined) return;
  busy(true);
  say(last.words.working, 'waiting');
  askForStep(last.card, step.id, given, {
    answered: (answer) => {
      show(answer);
      // The button that was pressed is gone: whoever works by keyboard goes on from the top of the case.
      main.querySelector('h1')?.focus();
    },
    failed,
  });
}

function look(): void {
  if (isBusy()) return;
  busy(true);
  if (last) say(last.words.loading, 'waiting');
  askForSelection({ answered: show, failed });
}

refresh.addEventListener('click', look);
print.addEventListener('click', () => window.print());

/** On paper everything is open, and afterwards as it was. */
let folded: readonly HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  folded = Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
  for (const one of folded) one.open = true;
});
window.addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});

look();
