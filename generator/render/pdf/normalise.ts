/** Gives a printed PDF its own name, author, language and date, and removes what depends on the clock or the tab. */

import type { IsoDay } from '../../../rules/calendar/day.ts';
import type { Language } from '../../../rules/vocabulary/text.ts';
import { type PdfFile, type PdfObject, pdfText, readPdf, writePdf } from './objects.ts';
import { type Underlay, withUnderlay } from './underlay.ts';

/** What a reader of the file is told about it. Without a date the file carries none: it never carries the clock's. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  readonly subject?: string;
  readonly date?: IsoDay;
  /** By what the file can be made again; kept as JSON. */
  readonly receipt?: object;
}

/** The same print with this metadata: equal content gives equal bytes, whatever the tab printed before and whenever. */
export function normalise(pdf: Uint8Array, metadata: Metadata, underlay?: Underlay): Uint8Array {
  const file = readPdf(pdf);
  const objects = renumberNodes(file.objects);
  objects.set(file.info, { text: information(metadata, objects.get(file.info)) });
  const catalog = objects.get(file.root)?.text ?? '';
  objects.set(file.root, { text: withLanguage(catalog, metadata.language) });
  const named = { ...file, objects };
  return writePdf(underlay === undefined ? named : withUnderlay(named, underlay));
}

/** The information dictionary. The producer is kept: it says which browser made the bytes. */
export function information(metadata: Metadata, printed: PdfObject | undefined): string {
  const producer = /\/Producer (\([^()]*\))/.exec(printed?.text ?? '')?.[1] ?? '(Skia/PDF)';
  const day = metadata.date === undefined ? '' : `(D:${metadata.date.replaceAll('-', '')}000000+05'00')`;
  return [
    `<</Title ${pdfText(metadata.title)}`,
    `/Author ${pdfText(metadata.author)}`,
    ...(metadata.subject === undefined ? [] : [`/Subject ${pdfText(metadata.subject)}`]),
    '/Creator (Qagida)',
    `/Producer ${producer}`,
    ...(day === '' ? [] : [`/CreationDate ${day}`, `/ModDate ${day}`]),
    ...(metadata.receipt === undefined ? [] : [`/Qagida ${pdfText(JSON.stringify(metadata.receipt))}`]),
  ]
    .join('\n')
    .concat('>>');
}

function withLanguage(catalog: string, language: Language): string {
  const bare = catalog.replace(/\n?\/Lang (\([^()]*\)|<[0-9A-F]*>)/, '');
  return bare.replace(/>>$/, `\n/Lang (${language})>>`);
}

/**
 * Chromium names structure elements after its own node numbers, which grow while a tab lives and need not follow the
 * document: name them from 1 in the order of the elements, and sort the name tree over them again.
 */
function renumberNodes(objects: PdfFile['objects']): Map<number, PdfObject> {
  const order = new Map<string, string>();
  for (const { text, stream } of objects.values()) {
    const id = stream === undefined ? /\/ID \(node(\d{8})\)/.exec(text)?.[1] : undefined;
    if (id !== undefined && !order.has(id)) order.set(id, String(order.size + 1).padStart(8, '0'));
  }
  const renamed = new Map(objects);
  for (const [number, object] of objects) {
    if (object.stream !== undefined || !object.text.includes('(node')) continue;
    renamed.set(number, { text: object.text.replace(/\(node(\d{8})\)/g, (_, id: string) => `(node${order.get(id)})`) });
  }
  return sortNames(renamed);
}

/** The leaves of the name tree again, each with as many names as it had, all in ascending order. */
function sortNames(objects: Map<number, PdfObject>): Map<number, PdfObject> {
  const leaves = [...objects].filter(([, { text }]) => /\/Names \[\(node/.test(text));
  const pair = /\(node\d{8}\) \d+ 0 R/g;
  const pairs = leaves.flatMap(([, { text }]) => text.match(pair) ?? []).sort();
  for (const [number, { text }] of leaves) {
    const names = pairs.splice(0, text.match(pair)?.length ?? 0);
    const [first, last] = [names[0]?.slice(0, 14), names.at(-1)?.slice(0, 14)];
    objects.set(number, {
      text: text
        .replace(/\/Limits \[[^\]]*\]/, `/Limits [${first} ${last}]`)
        .replace(/\/Names \[[^\]]*\]/, `/Names [${names.join(' ')}]`),
    });
  }
  return objects;
}
