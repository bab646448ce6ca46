/** The sheet `forms`: for each form its id and how far its responses were seen, for each question the id of its item. */

import type { KnownChoices } from '../../rules/forms/answers.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { type Table, type Texts, tableOf } from '../sheets/table.ts';
import { linksId } from './sheets.ts';

/** One form of Google. */
export interface FormLink {
  readonly key: string;
  readonly procedure: string;
  readonly language: Language;
  readonly formId: string;
  /** The digest of the layout it has, when all of it was set. */
  readonly set: string;
  /** Responses up to this moment were seen, but for the last minutes, of which `seen` tells. */
  readonly seenTo: string;
  readonly seen: readonly string[];
  readonly takenAt: string;
  readonly url: string;
  /** Whether it was once opened to everybody who has its address. */
  readonly isOpen: boolean;
}

export const formKey = (procedure: string, language: Language): string => `${procedure}/${language}`;

/** The forms that were made, in the order of their rows. */
export function formLinks(book: Pick<Book, 'marked'>): readonly FormLink[] {
  const links: FormLink[] = [];
  tableOf(book, linksId).rows.forEach(({ texts }, key) => {
    const [procedure = '', language = '', item] = key.split('/');
    if (item !== undefined || !texts.form) return;
    const { form: formId, set = '', seenTo = '', seen = '', takenAt = '', url = '', open = '' } = texts;
    const isOpen = open !== '';
    const known = seen === '' ? [] : seen.split(' ');
    links.push({
      key,
      procedure,
      language: language as Language,
      formId,
      set,
      seenTo,
      seen: known,
      takenAt,
      url,
      isOpen,
    });
  });
  return links;
}

export interface ItemLink {
  readonly key: string;
  readonly itemId: number;
  readonly set: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** The items of one form by the question they ask. */
export function itemLinks(table: Table, form: string): ReadonlyMap<string, ItemLink> {
  const links = new Map<string, ItemLink>();
  table.rows.forEach(({ texts }, key) => {
    if (key.indexOf(`${form}/`) !== 0 || !texts.item) return;
    const own = key.slice(form.length + 1);
    links.set(own, { key: own, itemId: Number(texts.item), set: texts.set ?? '', choices: choicesOf(texts) });
  });
  return links;
}

function choicesOf({ choices }: Texts): Readonly<Record<string, string>> {
  return choices ? (JSON.parse(choices) as Readonly<Record<string, string>>) : {};
}

/** Which question each item asks, and the codes of the choices it ever had. */
export function questionsOf(
  book: Pick<Book, 'marked'>,
  form: string,
): { readonly byItem: ReadonlyMap<number, string>; readonly choices: KnownChoices } {
  const byItem = new Map<number, string>();
  const choices: Record<string, Readonly<Record<string, string>>> = {};
  itemLinks(tableOf(book, linksId), form).forEach(({ key, itemId, choices: known }) => {
    byItem.set(itemId, key);
    choices[key] = known;
  });
  return { byItem, choices };
}
