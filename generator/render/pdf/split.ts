/** Splits one long print into files of a few pages each, with only what those pages use. */

import { information, type Metadata } from './normalise.ts';
import type { PdfFile, PdfObject } from './objects.ts';

const reference = /(\d+) 0 R/g;

/** The page objects' numbers, in reading order. */
export function pageNumbers(file: PdfFile): number[] {
  const first = Number(/\/Pages (\d+) 0 R/.exec(file.objects.get(file.root)?.text ?? '')?.[1] ?? 0);
  const walk = (number: number): number[] => {
    const text = file.objects.get(number)?.text ?? '';
    const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1];
    return kids === undefined ? [number] : [...kids.matchAll(reference)].flatMap((m) => walk(Number(m[1])));
  };
  return walk(first);
}

/**
 * A file of the given pages. Objects are numbered in the order the pages name them, so that the bytes do not tell
 * where in the print the pages stood. The tag tree is not carried over.
 */
export function takePages(file: PdfFile, pages: readonly number[], metadata: Metadata): PdfFile {
  const objects = new Map<number, PdfObject>();
  const numbers = new Map<number, number>();
  // 1 is the information, 2 the catalog, 3 the page tree.
  let last = 3;
  const numberOf = (old: number): number => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(old, last);
    return last;
  };
  for (const page of pages) numberOf(page);
  // A Map grows while it is walked: every object named by an object taken is taken too.
  for (const [old, number] of numbers) {
    const object = file.objects.get(old);
    if (object === undefined) throw new Error(`The print lacks its object ${old}: print again without --fast.`);
    const own = object.text.replace(/\n?\/(Parent|StructParents|Annots) (\d+ 0 R|\d+)/g, '');
    const text = own.replace(reference, (_, to: string) => `${numberOf(Number(to))} 0 R`);
    const placed = pages.includes(old) ? text.replace(/>>$/, '\n/Parent 3 0 R>>') : text;
    objects.set(number, object.stream === undefined ? { text: placed } : { text: placed, stream: object.stream });
  }
  const kids = pages.map((page) => `${numberOf(page)} 0 R`).join(' ');
  objects.set(1, { text: information(metadata, file.objects.get(file.info)) });
  objects.set(2, {
    text: `<</Type /Catalog\n/Pages 3 0 R\n/ViewerPreferences <</DisplayDocTitle true>>\n/Lang (${metadata.language})>>`,
  });
  objects.set(3, { text: `<</Type /Pages\n/Count ${pages.length}\n/Kids [${kids}]>>` });
  return { objects, root: 2, info: 1 };
}
