/** The form of a step: a field for each thing it asks, those of one choice only while it is chosen, and one button. */

import { element } from './element.ts';
import type { CardStep, CardWords } from './server.ts';

type Ask = CardStep['asks'][number];
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function stepForm(
  step: CardStep,
  words: CardWords,
  look: 'first' | 'other',
  take: (given: Readonly<Record<string, string>>) => void,
): HTMLFormElement {
  const fields = step.asks.map((ask) => fieldOf(ask, step, words));
  const button = element('button', { type: 'submit', class: look }, step.label);
  const clause = element('p', { class: 'clause' }, step.citation);
  const form = element('form', {}, ...fields.map(({ line }) => line), button, clause);
  const chosen = (field: string): string => fields.find(({ ask }) => ask.field === field)?.control.value ?? '';
  const follow = (): void => {
    for (const { ask, line, control } of fields) {
      const isAsked = ask.only === undefined || chosen(ask.only.field) === ask.only.value;
      line.hidden = !isAsked;
      control.disabled = !isAsked;
    }
  };
  form.addEventListener('change', follow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given: Record<string, string> = {};
    for (const { ask, control } of fields) if (!control.disabled) given[ask.field] = control.value;
    take(given);
  });
  follow();
  return form;
}

function fieldOf(ask: Ask, step: CardStep, words: CardWords) {
  const id = `${step.id}-${ask.field}`.replace(/[^\w-]/g, '-');
  const control = controlOf(ask, id, words);
  if (ask.required) control.required = true;
  const label = element('label', { for: id }, ask.label);
  const line = element('div', { class: 'field' }, label, control);
  // The step names its own clause once, under the button.
  if (ask.citation !== step.citation) {
    const clause = element('small', { id: `${id}-clause` }, ask.citation);
    control.setAttribute('aria-describedby', clause.id);
    line.append(clause);
  }
  return { ask, control, line };
}

function controlOf(ask: Ask, id: string, words: CardWords): Control {
  if (ask.options !== undefined) {
    const options = ask.options.map(({ value, label }) => element('option', { value }, label));
    return element('select', { id }, element('option', { value: '' }, words.choose), ...options);
  }
  if (ask.kind === 'longText') return element('textarea', { id, rows: '4' });
  const type = ask.kind === 'date' ? 'date' : 'text';
  const mode = ask.kind === 'count' || ask.kind === 'year' ? 'numeric' : undefined;
  return element('input', { id, type, inputmode: mode, value: ask.offered, autocomplete: 'off' });
}
