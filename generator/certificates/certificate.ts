/** A certificate of registration (Annex 2) or of extension (Annex 3): what it says, how it is set, how it is printed. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { missingLetters } from '../render/pdf/coverage.ts';
import { openPrinter } from '../render/pdf/printer.ts';
import { printChunks } from './chunks.ts';
import { inOrder } from './in-order.ts';
import { loadLayout } from './layout.ts';
import { lettersOf } from './primer.ts';

/** What one certificate says: the eight fields of the Order's form and the receipt of how they came about. */
export interface CertificateData {
  readonly kind: 'registration' | 'extension';
  readonly number: string;
  readonly name: string;
  readonly bin: string;
  readonly address: string;
  /** One activity or several, a line or a sentence each; the same on every side, or each side's own. */
  readonly activity: string | Readonly<Record<Language, string>>;
  readonly issuedOn: IsoDay;
  readonly validFrom: IsoDay;
  readonly validTo: IsoDay;
  /** Short: printed small at the foot and kept in the file's metadata. */
  readonly receipt: string;
}

/** What the Fund may choose. */
export interface CertificateSettings {
  /** A page each, in this order; the English one says that it is an informational copy. */
  readonly sides: readonly Language[];
  /** The Order's own title of Annex 3, or the one with the present name of "Astana Hub" (X16). */
  readonly annex3Title: 'literal' | 'current';
  /** Nothing, the receipt, or an address with `{number}` in it. */
  readonly qr: 'none' | 'receipt' | (string & {});
  /** Marks invented data as a sample. */
  readonly sampleMark?: boolean;
}

/** The Order's form: Kazakh first, a Russian side, nothing added. */
export const defaultSettings: CertificateSettings = { sides: ['kk', 'ru'], annex3Title: 'literal', qr: 'none' };

export interface PrintCertificatesOptions {
  /** Untagged and printed many at a time. */
  readonly fast?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A certificate and its file. */
export interface PrintedCertificate {
  readonly data: CertificateData;
  readonly pdf: Uint8Array;
}

/**
 * Prints certificates in the order given. The bytes of each depend on its own content, the settings and the browser's
 * version only: not on the order, the batch or the day. Starts no browser where there is nothing to print. Throws before
 * the first where a text has a letter the fonts lack, and at a text too long for its page.
 */
export async function* printCertificates(
  items: readonly CertificateData[],
  settings: CertificateSettings = defaultSettings,
  options: PrintCertificatesOptions = {},
): AsyncIterable<PrintedCertificate> {
  if (items.length === 0) return;
  await refuseUnknownLetters(items);
  const layout = await loadLayout(settings);
  const printer = await openPrinter({ tabs: Math.min(2, items.length) });
  try {
    const one = async (data: CertificateData): Promise<PrintedCertificate> => {
      const html = layout.document(layout.body(data));
      return {
        data,
        pdf: await printer.print(html, { tagged: true, underlay: layout.underlay, ...layout.metadata(data) }),
      };
    };
    const printed = options.fast
      ? printChunks(items, settings.sides.length, layout, printer)
      : inOrder(items, printer.width * 2, one);
    let done = 0;
    for await (const certificate of printed) {
      done += 1;
      options.onProgress?.(done, items.length);
      yield certificate;
    }
  } finally {
    await printer.close();
  }
}

async function refuseUnknownLetters(items: readonly CertificateData[]): Promise<void> {
  for (const item of items) {
    const missing = await missingLetters(lettersOf(item));
    if (missing.length === 0) continue;
    const letters = missing.map((letter) => `"${letter}"`).join(', ');
    throw new Error(
      `Certificate ${item.number}: the font has no ${letters}; write the text in Kazakh, Russian or Latin letters.`,
    );
  }
}
