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

/** The entries of a list; a code stands once, and a parent is in the list. */
export function readList(table: Table): {
  readonly entries: readonly ListEntry[];
  readonly problems: readonly Problem[];
} {
  const reader = new Reader(table);
  const key = `#${table.sheet}`;
  const entries = new Map<string, ListEntry>();
  for (const row of table.rows) {
    const code = reader.text(row, key);
    const name = reader.words(row);
    const parent = reader.text(row, 'parent');
    const from = reader.text(row, 'from') === '' ? undefined : reader.day(row, 'from');
    const to = reader.text(row, 'to') === '' ? undefined : reader.day(row, 'to');
    if (entries.has(code)) reader.report(row, key, doubled(code));
    if (/[;,]/.test(code)) reader.report(row, key, separator(code));
    if (name === undefined) continue;
    entries.set(code, { code, name, ...(parent ? { parent } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) });
  }
  for (const row of table.rows) {
    const parent = reader.text(row, 'parent');
    if (parent !== '' && !entries.has(parent)) reader.report(row, 'parent', noParent(parent));
  }
  return { entries: Array.from(entries.values()), problems: reader.problems };
}

const doubled = (code: string): Text => ({
  kk: `«${code}» коды екі рет жазылған: бір жолын қалдырыңыз.`,
  ru: `Код «${code}» записан дважды: оставьте одну строку.`,
  en: `The code "${code}" stands twice: keep one row.`,
});
const separator = (code: string): Text => ({
  kk: `«${code}» кодында «;» немесе «,» болмауы керек.`,
  ru: `В коде «${code}» не должно быть «;» и «,».`,
  en: `The code "${code}" must hold neither ";" nor ",".`,
});
const noParent = (code: string): Text => ({
  kk: `«${code}» қызмет түрі тізімде жоқ: оны қосыңыз не кодты түзетіңіз.`,
  ru: `Вида деятельности «${code}» нет в списке: добавьте его или исправьте код.`,
  en: `There is no activity "${code}" in the list: add it or mend the code.`,
});
