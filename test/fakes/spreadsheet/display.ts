/** What a person sees in a cell: dates by their format, numbers with the locale's decimal sign. */

import { type Cell, Serial } from './grid.ts';
import type { BookState } from './state.ts';

export function display(cell: Cell | undefined, book: BookState): string {
  const value = cell?.value ?? '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = (cell?.look?.numberFormat as string | undefined) ?? '';
  if (value instanceof Serial) return dateText(value.days, format || 'yyyy-mm-dd');
  if (typeof value !== 'number') return value;
  const decimals = /0(?:\.(0+))?%?$/.exec(format)?.[1]?.length;
  const percent = format.endsWith('%');
  const shown = percent ? value * 100 : value;
  const digits = format.includes('0') ? shown.toFixed(decimals ?? 0) : String(shown);
  const grouped = format.includes('#,##0') ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0') : digits;
  return `${/^(ru|kk|de|fr)/.test(book.locale) ? grouped.replace('.', ',') : grouped}${percent ? '%' : ''}`;
}

/** `yyyy`, `mm`, `dd`, `h`, `hh`, `ss` and minutes where `mm` stands after hours. */
function dateText(days: number, format: string): string {
  const iso = new Date(Math.round((days - 25_569) * 86_400_000)).toISOString();
  const part = {
    yyyy: iso.slice(0, 4),
    mm: iso.slice(5, 7),
    dd: iso.slice(8, 10),
    hh: iso.slice(11, 13),
    min: iso.slice(14, 16),
    ss: iso.slice(17, 19),
  };
  return format
    .replace(/h+:mm/gi, `${part.hh}:${part.min}`)
    .replace(/yyyy/gi, part.yyyy)
    .replace(/mm/gi, part.mm)
    .replace(/dd/gi, part.dd)
    .replace(/ss/gi, part.ss)
    .replace(/\\?"/g, '');
}
