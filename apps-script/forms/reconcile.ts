/** Makes one Google form what its layout says: adds what is missing, sets what the layout changed, leaves what staff made. */

import type { FormLayout, LayoutItem } from '../../rules/forms/layout.ts';
import type { Texts } from '../sheets/table.ts';
import { digest } from './digest.ts';
import { addItem, setItem, shownChoices, typeNames } from './items.ts';
import type { ItemLink } from './links.ts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

export interface Reconciled {
  /** What is to be kept of each question: its item, and what was set. */
  readonly links: ReadonlyMap<string, Texts>;
  /** How many items were added, set or taken out. */
  readonly changed: number;
  /** Whether there was time for all. */
  readonly finished: boolean;
}

/**
 * An item is ours when its id is linked, or, where a run stopped before it could say so, when it has the type and the
 * title of a question nobody asks. Titles staff changed stay until the layout itself changes; so do help and order.
 */
export function reconcile(
  form: Form,
  layout: FormLayout,
  known: ReadonlyMap<string, ItemLink>,
  hasTime: () => boolean,
): Reconciled {
  const standing = form.getItems();
  const items = new Map(standing.map((item): [number, Item] => [item.getId(), item]));
  const order = standing.map((item) => item.getId());
  const linked = new Set(Array.from(known.values(), ({ itemId }) => itemId));
  const links = new Map<string, Texts>();
  const ids = new Map<string, number>();
  let changed = 0;
  const stopped = (): Reconciled => ({ links, changed, finished: false });

  const takeOut = (id: number): void => {
    form.deleteItem(items.get(id) as Item);
    items.delete(id);
    order.splice(order.indexOf(id), 1);
    changed += 1;
  };
  const wanted = new Map(layout.items.map((item): [string, LayoutItem] => [item.key, item]));
  known.forEach(({ key, itemId }) => {
    const item = items.get(itemId);
    const asks = wanted.get(key);
    // A question nobody asks any more, or one that is asked in another way, is ours to take out.
    if (item && (asks === undefined || String(item.getType()) !== typeNames[asks.type])) takeOut(itemId);
    if (asks === undefined) links.set(key, { form: '', item: '', set: '', choices: '' });
  });

  let before = -1;
  for (const asks of layout.items) {
    if (!hasTime()) return stopped();
    const link = known.get(asks.key);
    const isLinked = link !== undefined && items.has(link.itemId);
    const id = isLinked ? link.itemId : (adopted(asks) ?? added(asks));
    if (!isLinked) place(id);
    ids.set(asks.key, id);
    before = order.indexOf(id);
    if (link?.itemId !== id)
      links.set(asks.key, { item: String(id), set: '', choices: link ? told(link.choices) : '' });
  }
  const pageOf = (key: string): GoogleAppsScript.Forms.PageBreakItem => itemOf(ids.get(key) ?? 0).asPageBreakItem();

  for (const asks of layout.items) {
    const id = ids.get(asks.key) ?? 0;
    const link = known.get(asks.key);
    const set = digest(JSON.stringify(asks));
    if (link?.itemId === id && link.set === set && !isChoiceRenamed(asks, id)) continue;
    if (!hasTime()) return stopped();
    setItem(itemOf(id), asks, pageOf);
    changed += 1;
    links.set(asks.key, { item: String(id), set, choices: told({ ...link?.choices, ...namedChoices(asks) }) });
  }
  return { links, changed, finished: true };

  function itemOf(id: number): Item {
    const item = items.get(id) ?? form.getItemById(id);
    items.set(id, item);
    return item;
  }

  /** An item of the type and title of the question that nobody knows of: added by a run that stopped. */
  function adopted({ type, title }: LayoutItem): number | undefined {
    const found = standing.find((item) => {
      const id = item.getId();
      if (!items.has(id) || linked.has(id)) return false;
      return String(item.getType()) === typeNames[type] && item.getTitle() === title;
    });
    const id = found?.getId();
    if (id !== undefined) linked.add(id);
    return id;
  }

  function added(asks: LayoutItem): number {
    const id = addItem(form, asks);
    linked.add(id);
    order.push(id);
    changed += 1;
    return id;
  }

  /** Right after the question before it; a run that stopped may have left it where it was added. */
  function place(id: number): void {
    const from = order.indexOf(id);
    const to = from <= before ? before : before + 1;
    if (from === to) return;
    form.moveItem(from, to);
    order.splice(to, 0, ...order.splice(from, 1));
    changed += 1;
  }

  /** A choice staff renamed would lead to no code. */
  function isChoiceRenamed({ type, choices }: LayoutItem, id: number): boolean {
    if (choices === undefined) return false;
    const shown = shownChoices(itemOf(id), type) ?? [];
    return shown.length !== choices.length || choices.some(({ value }, index) => shown[index] !== value);
  }
}

const told = (choices: Readonly<Record<string, string>>): string =>
  Object.keys(choices).length === 0 ? '' : JSON.stringify(choices);

/** Choices of a list bear their code in their name; the others are kept, so that renamed words still lead to it. */
function namedChoices({ choices = [] }: LayoutItem): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  for (const { value, code } of choices) if (value.indexOf(`[${code}]`) < 0) named[value] = code;
  return named;
}
