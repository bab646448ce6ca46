/** The sheets `activities` and `regions`: codes with their names, valid for a time. */

import type { IsoDay } from '../calendar/day.ts';
import type { Text } from '../vocabulary/text.ts';
import { type Problem, Reader, type Table } from './table.ts';

export interface ListEntry {
  readonly code: string;
  /** The activity a work belongs to. */
  readonly parent?: string;
  readonly name: Text;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/** The entries of a list; a code stands once, and a parent is an activity of the list. */
export function readList(table: Table): {
  readonly entries: readonly ListEntry[];
  readonly problems: readonly Problem[];
} {
  const key = `#${table.sheet}`;
  const reader = new Reader(table, [key, 'kk', 'ru', 'en']);
  const entries: ListEntry[] = [];
  const parentOf = new Map<string, string>();
  for (const row of reader.rows) {
    const code = reader.text(row, key);
    const name = reader.words(row);
    const parent = reader.text(row, 'parent');
    const from = reader.dayIfAny(row, 'from');
    const to = reader.dayIfAny(row, 'to');
    if (from && to && to <= from) reader.report(row, 'to', backwards);
    if (code === '') reader.report(row, key, noCode);
    else if (/[;,]/.test(code)) reader.report(row, key, separator(code));
    else if (reader.isFirst(row, key, code)) parentOf.set(code, parent);
    if (name === undefined) continue;
    entries.push({ code, name, ...(parent ? { parent } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) });
  }
  for (const row of reader.rows) {
    const parent = reader.text(row, 'parent');
    if (parent === '') continue;
    const above = parentOf.get(parent);
    if (above === undefined) reader.report(row, 'parent', noParent(parent));
    else if (above !== '') reader.report(row, 'parent', notAnActivity(parent));
  }
  return { entries, problems: reader.problems };
}

const noCode: Text = {
  kk: 'Коды жоқ: код жазыңыз не жолды өшіріңіз.',
  ru: 'Нет кода: укажите код или удалите строку.',
  en: 'The code is missing: give one or delete the row.',
};
const backwards: Text = {
  kk: 'Қолданысының аяқталуы басталуынан кейін болуы керек: күндерді түзетіңіз.',
  ru: 'Окончание действия должно быть позже начала: исправьте даты.',
  en: 'The end must be later than the beginning: correct the dates.',
};
const notAnActivity = (code: string): Text => ({
  kk: `«${code}» қызмет түрі емес, жұмыс: жұмыс қай қызмет түріне жататынын көрсетіңіз.`,
  ru: `«${code}» – работа, а не вид деятельности: укажите вид деятельности, к которому относится работа.`,
  en: `"${code}" is a work and not an activity: name the activity the work belongs to.`,
});
const separator = (code: string): Text => ({
  kk: `«${code}» кодында «;» және «,» белгілері болмауы керек: кодты түзетіңіз.`,
  ru: `В коде «${code}» не должно быть знаков «;» и «,»: исправьте код.`,
  en: `The code "${code}" must hold neither ";" nor ",": correct the code.`,
});
const noParent = (code: string): Text => ({
  kk: `«${code}» қызмет түрі тізбеде жоқ: оны қосыңыз не кодты түзетіңіз.`,
  ru: `Вида деятельности «${code}» нет в перечне: добавьте его или исправьте код.`,
  en: `There is no activity "${code}" in the list: add it or correct the code.`,
});
