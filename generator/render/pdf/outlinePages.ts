/** On which page each numbered heading of a printed PDF stands, read from its bookmarks. */

import { readPdf } from './objects.ts';

/** The pages, from 1, of the headings «1. …», «2. …» by their number; a heading the bookmarks lack has none. */
export function pagesOfHeadings(pdf: Uint8Array): ReadonlyMap<number, number> {
  const { objects, root } = readPdf(pdf);
  const pages: number[] = [];
  const walk = (number: number): void => {
    const text = objects.get(number)?.text ?? '';
    const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1];
    if (kids === undefined) pages.push(number);
    else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) walk(Number(kid));
  };
  walk(Number(/\/Pages (\d+) 0 R/.exec(objects.get(root)?.text ?? '')?.[1] ?? 0));
  const found = new Map<number, number>();
  for (const { text, stream } of objects.values()) {
    const page = stream === undefined ? /\/Dest \[(\d+) 0 R/.exec(text)?.[1] : undefined;
    const title = /\/Title (?:<FEFF([0-9A-F]*)>|\(([^()]*)\))/.exec(text);
    if (page === undefined || title === null) continue;
    const words =
      title[2] ??
      Buffer.from(title[1] ?? '', 'hex')
        .swap16()
        .toString('utf16le');
    const number = Number(/^(\d+)\. /.exec(words)?.[1] ?? Number.NaN);
    const at = pages.indexOf(Number(page));
    if (!Number.isNaN(number) && at >= 0 && !found.has(number)) found.set(number, at + 1);
  }
  return found;
}
