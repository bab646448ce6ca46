/** The card as elements: how the case stands, the next step, findings, deadlines, letters, history. */

import { element, folded, section } from './element.ts';
import { stepForm } from './form.ts';
import type { Card, CardStep, CardWords } from './server.ts';

export type Take = (step: CardStep, given: Readonly<Record<string, string>>) => void;

export function cardParts(card: Card, words: CardWords, take: Take): readonly Node[] {
  return [
    heading(card, words),
    nextPart(card, words, take),
    findingsPart(card, words),
    deadlinesPart(card, words),
    lettersPart(card, words),
    historyPart(card, words),
  ].filter((part): part is HTMLElement => part !== undefined);
}

function heading({ title, name, id, status, outcome }: Card, words: CardWords): HTMLElement {
  const row = (term: string, value: Node): readonly Node[] => [element('dt', {}, term), element('dd', {}, value)];
  const chip = (text: string, look: string): HTMLElement => element('span', { class: `chip ${look}` }, text);
  return element(
    'header',
    { class: 'case' },
    element('p', { class: 'register' }, title),
    element('h1', { tabindex: '-1' }, name ?? id),
    element('p', { class: 'number' }, `${words.case} `, element('b', {}, id)),
    element(
      'dl',
      {},
      ...row(words.status, chip(status.label, 'status')),
      ...(status.shown ? row(words.shown, element('span', {}, status.shown)) : []),
      ...(outcome ? row(words.outcome, chip(outcome.label, outcomeLooks[outcome.id])) : []),
    ),
  );
}

const outcomeLooks = { ready: 'pass', remarks: 'fail', refuse: 'fail', person: 'person', closed: 'met' } as const;

function nextPart(card: Card, words: CardWords, take: Take): HTMLElement | undefined {
  const { steps, next } = card;
  if (steps.length === 0) return undefined;
  const others = steps.filter(({ id }) => id !== next?.id);
  const form = (step: CardStep, look: 'first' | 'other'): HTMLElement =>
    stepForm(step, words, look, (given) => take(step, given));
  const other = (step: CardStep): HTMLElement =>
    step.why === undefined
      ? element('li', {}, form(step, 'other'))
      : element(
          'li',
          { class: 'barred' },
          element('b', {}, step.label),
          element('p', {}, `${words.cannot}. ${step.why}`),
        );
  return section(
    'next',
    words.next,
    next ? form(next, 'first') : element('p', {}, words.noNext),
    next && previewOf(card, next, words),
    others.length > 0 ? folded(words.others, element('ul', { class: 'steps' }, ...others.map(other))) : undefined,
  );
}

/** What a letter says, under the button that sends it. */
function previewOf({ letters }: Card, { letter }: CardStep, words: CardWords): HTMLElement | undefined {
  const found = letters.find(({ key }) => key === letter);
  return found && folded(words.preview, ...letterText(found, words));
}

function findingsPart({ findings }: Card, words: CardWords): HTMLElement | undefined {
  if (findings.length === 0) return undefined;
  const isDone = ({ result }: Card['findings'][number]): boolean => result === 'pass' || result === 'notInForce';
  const list = (some: Card['findings']): HTMLElement =>
    element('ul', { class: 'findings' }, ...some.map((finding) => findingLine(finding, words)));
  const open = findings.filter((finding) => !isDone(finding));
  const done = findings.filter(isDone);
  return section(
    'findings',
    words.findings,
    open.length > 0 ? list(open) : element('p', { class: 'none' }, words.none),
    done.length > 0 ? folded(`${words.passed} (${done.length})`, list(done)) : undefined,
  );
}

function findingLine(finding: Card['findings'][number], words: CardWords): HTMLElement {
  const { result, effect, resultLabel, effectLabel, message, citation, values } = finding;
  const look = result === 'fail' ? (effect === 'warning' ? 'soon' : 'fail') : result === 'pass' ? 'pass' : 'person';
  const label = result === 'fail' ? effectLabel : resultLabel;
  const facts = values.reduce<Node[]>(
    (all, { label: name, value }) => all.concat(element('dt', {}, name), element('dd', {}, value)),
    [],
  );
  return element(
    'li',
    {},
    tagged(label, look, citation),
    element('p', {}, message),
    facts.length > 0 ? folded(words.values, element('dl', { class: 'values' }, ...facts)) : undefined,
  );
}

/** How it stands, and by which clause. */
const tagged = (label: string, look: string, citation: string): HTMLElement =>
  element(
    'p',
    { class: 'tagged' },
    element('span', { class: `chip ${look}` }, label),
    ' ',
    element('span', { class: 'clause' }, citation),
  );

function deadlinesPart({ deadlines }: Card, words: CardWords): HTMLElement | undefined {
  if (deadlines.length === 0) return undefined;
  const line = ({ label, citation, due, done, state, stateLabel, note }: Card['deadlines'][number]): HTMLElement =>
    element(
      'li',
      {},
      tagged(stateLabel, state, citation),
      element('p', {}, `${label}: `, element('b', {}, due ?? '—'), done ? `, ${words.done} ${done}` : undefined),
      note === undefined ? undefined : element('p', { class: 'clause' }, note),
    );
  return section('deadlines', words.deadlines, element('ul', { class: 'findings' }, ...deadlines.map(line)));
}

function lettersPart({ letters }: Card, words: CardWords): HTMLElement | undefined {
  if (letters.length === 0) return undefined;
  const line = (letter: Card['letters'][number]): HTMLElement =>
    element(
      'li',
      {},
      element('p', {}, element('b', {}, letter.title), ` – ${letter.stateLabel}`),
      folded(words.preview, ...letterText(letter, words)),
    );
  return section('letters', words.letters, element('ul', { class: 'letters' }, ...letters.map(line)));
}

const letterText = ({ to, said }: Card['letters'][number], words: CardWords): readonly HTMLElement[] => [
  element('p', { class: 'clause' }, `${words.to}: ${to}`),
  ...said.map(({ language, text }) => {
    const [subject = '', ...body] = text.split('\n');
    // Long ones are scrolled, by keyboard too.
    const label = { class: 'letter', lang: language, role: 'group', 'aria-label': subject, tabindex: '0' };
    return element('div', label, element('b', {}, subject), body.join('\n'));
  }),
];

function historyPart({ history }: Card, words: CardWords): HTMLElement | undefined {
  if (history.length === 0) return undefined;
  const shown = (day: string): string => day.split('-').reverse().join('.');
  const line = ({ day, what, by }: Card['history'][number]): HTMLElement =>
    element(
      'li',
      {},
      element('time', { datetime: day }, shown(day)),
      element('span', {}, by === undefined ? what : `${what} (${by})`),
    );
  return section('history', words.history, element('ol', { class: 'history' }, ...history.map(line)));
}
