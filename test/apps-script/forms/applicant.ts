/** An applicant types the answers of a response into a form, as the form asks for them. */

import type { Given } from '../../../rules/forms/answers.ts';
import { type FormLayout, formEntries, formLayout, type LayoutItem, rowPages } from '../../../rules/forms/layout.ts';
import { deliveredSettings, type Settled } from '../../../rules/registers/settled.ts';
import { bareName } from '../../../rules/vocabulary/field.ts';
import type { Language } from '../../../rules/vocabulary/text.ts';

type Answers = Readonly<Record<string, unknown>>;

export function layoutOf(
  procedure: string,
  language: Language,
  day = '2026-03-18',
  settled: Settled = deliveredSettings,
): FormLayout {
  const entry = formEntries(settled).find((one) => one.procedure.id === procedure);
  if (entry === undefined) throw new Error(`no form ${procedure}`);
  return formLayout(entry, language, settled, day as never);
}

/** By the key of each item; blank answers are left out. */
export function typedInto({ items }: FormLayout, answers: Answers): Readonly<Record<string, Given>> {
  const typed: Record<string, Given> = {};
  for (const item of items) {
    const { key } = item;
    const place = /^(\w+)(?:\[(\d+)\](\?|\.(.+))?|\.lines)?$/.exec(key) ?? [];
    const [, id = '', row, mark, field] = place;
    const given = own(answers, key);
    if (item.type === 'page') continue;
    if (place[0] === undefined || (row === undefined && key === id)) {
      const text = isRows(given) ? given.map(lineOf).join('\n') : spoken(item, given);
      if (text !== undefined && text.length > 0) typed[key] = text;
      continue;
    }
    const rows = own(answers, id);
    const list = isRows(rows) ? rows : [];
    if (key.endsWith('.lines')) {
      const rest = list.slice(rowPages);
      if (rest.length > 0) typed[key] = rest.map(lineOf).join('\n');
    } else if (mark === '?') {
      // The questions that lead from page to page are answered as far as the rows go.
      const number = Number(row);
      if (number <= list.length + 1 && number <= rowPages + 1)
        typed[key] = item.choices?.[number <= list.length ? 0 : 1]?.value ?? '';
    } else {
      const text = spoken(item, list[Number(row) - 1]?.[field ?? '']);
      if (text !== undefined && text.length > 0) typed[key] = text;
    }
  }
  return typed;
}

/** The same by the titles, as a page shows them. */
export function byTitle(layout: FormLayout, answers: Answers): Readonly<Record<string, Given>> {
  const typed = typedInto(layout, answers);
  return Object.fromEntries(
    layout.items.flatMap(({ key, title }) => (typed[key] === undefined ? [] : [[title, typed[key]]])),
  );
}

const own = (answers: Answers, id: string): unknown => answers[id] ?? answers[bareName(id)];

const isRows = (given: unknown): given is readonly Answers[] =>
  Array.isArray(given) && given.every((one) => typeof one === 'object' && one !== null);

const lineOf = (row: Answers): string => Object.values(row).map(plain).join('; ');

/** Numbers as people here write them. */
function plain(value: unknown): string {
  if (typeof value !== 'number') return String(value);
  const [whole = '', part] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ' ') + (part === undefined ? '' : `,${part}`);
}

function spoken({ type, choices }: LayoutItem, given: unknown): Given | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  const shown = (code: string): string => choices?.find((choice) => choice.code === code)?.value ?? code;
  if (typeof given === 'boolean') return shown(given ? 'yes' : 'no');
  if (Array.isArray(given)) return type === 'several' ? given.map((one) => shown(String(one))) : given.join('; ');
  if (choices) return shown(String(given));
  return typeof given === 'number' && Number.isInteger(given) && given < 10_000 ? String(given) : plain(given);
}
