/** The fast way: many certificates in one print, untagged, then split into a file each. */

import { readPdf, writePdf } from '../render/pdf/objects.ts';
import type { Printer } from '../render/pdf/printer.ts';
import { pageNumbers, takePages } from '../render/pdf/split.ts';
import { withUnderlay } from '../render/pdf/underlay.ts';
import type { CertificateData, PrintedCertificate } from './certificate.ts';
import { inOrder } from './in-order.ts';
import type { CertificateLayout } from './layout.ts';
import { isPrimed, lettersOf, primerPage } from './primer.ts';

/** Certificates in one print: more save nothing, fewer start too many. */
const chunkSize = 50;

/** Prints in chunks, in the order given. Each file holds the pages of one certificate, one for each of its sides. */
export async function* printChunks(
  items: readonly CertificateData[],
  sides: number,
  layout: CertificateLayout,
  printer: Printer,
): AsyncIterable<PrintedCertificate> {
  const print = async (chunk: readonly CertificateData[]): Promise<PrintedCertificate[]> => {
    const html = layout.document(primerPage() + chunk.map((data) => layout.body(data)).join(''));
    const file = readPdf(await printer.printRaw(html, layout.language, { tagged: false }));
    const [, ...pages] = pageNumbers(file);
    if (pages.length !== chunk.length * sides)
      throw new Error('A certificate ran over its page: print without --fast.');
    return chunk.map((data, i) => {
      const own = takePages(file, pages.slice(i * sides, (i + 1) * sides), layout.metadata(data));
      return { data, pdf: writePdf(withUnderlay(own, layout.underlay)) };
    });
  };
  for await (const printed of inOrder(chunksOf(items), printer.width + 1, print)) yield* printed;
}

/** Neighbours together; whoever needs a letter beyond the alphabet prints alone, for it would change the fonts of all. */
function chunksOf(items: readonly CertificateData[]): CertificateData[][] {
  const chunks: CertificateData[][] = [];
  let open: CertificateData[] = [];
  for (const item of items) {
    const alone = !isPrimed(lettersOf(item));
    if (alone || open.length === chunkSize) open = [];
    if (open.length === 0) chunks.push(open);
    open.push(item);
    if (alone) open = [];
  }
  return chunks;
}
