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
  ]
    .join('\n')
    .concat('>>');
}

function withLanguage(catalog: string, language: Language): string {
  const bare = catalog.replace(/\n?\/Lang (\([^()]*\)|<[0-9A-F]*>)/, '');
  return bare.replace(/>>$/, `\n/Lang (${language})>>`);
}

/** Chromium names structure elements after its own node numbers, which grow while a tab lives: number them from 1. */
function renumberNodes(objects: PdfFile['objects']): Map<number, PdfObject> {
  const name = /\(node(\d{8})\)/g;
  const seen = new Set<string>();
  for (const { text, stream } of objects.values()) {
    if (stream === undefined && text.includes('(node'))
      for (const match of text.matchAll(name)) seen.add(match[1] ?? '');
  }
  const renamed = new Map(objects);
  if (seen.size === 0) return renamed;
  // Ascending, so that the sorted name tree over these names stays sorted.
  const order = new Map([...seen].sort().map((id, i) => [id, String(i + 1).padStart(8, '0')]));
  for (const [number, object] of objects) {
    if (object.stream !== undefined || !object.text.includes('(node')) continue;
    renamed.set(number, { text: object.text.replace(name, (_, id: string) => `(node${order.get(id)})`) });
  }
  return renamed;
}
