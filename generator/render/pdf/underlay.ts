/** Puts one drawing under every page of a printed file: kept once in it, and passed over by screen readers. */

import { deflateSync } from 'node:zlib';
import { asOperators, type Drawing } from './drawing.ts';
import type { PdfFile, PdfObject } from './objects.ts';

/** A drawing made ready: computed and packed once for any number of files. */
export interface Underlay {
  readonly form: PdfObject;
  readonly place: PdfObject;
}

const points = 72 / 25.4;

/** Makes a drawing ready for pages of its own size. */
export function underlay(drawing: Drawing): Underlay {
  const { width, height } = drawing;
  const form = deflateSync(Buffer.from(asOperators(drawing), 'latin1'), { level: 9 });
  const [w, h, scale] = [width * points, height * points, points].map((n) => n.toFixed(4));
  const place = Buffer.from(`/Artifact BMC\nq\n${scale} 0 0 -${scale} 0 ${h} cm\n/Underlay Do\nQ\nEMC`, 'latin1');
  return {
    form: {
      text: `<</Type /XObject\n/Subtype /Form\n/BBox [0 0 ${w} ${h}]\n/Resources <<>>\n/Filter /FlateDecode\n/Length ${form.length}>>`,
      stream: form,
    },
    place: { text: `<</Length ${place.length}>>`, stream: place },
  };
}

/** The file with the drawing under each of its pages. Throws where a page already uses pictures of its own. */
export function withUnderlay(file: PdfFile, { form, place }: Underlay): PdfFile {
  const objects = new Map(file.objects);
  const formNumber = Math.max(...objects.keys()) + 1;
  const placeNumber = formNumber + 1;
  for (const [number, { text, stream }] of file.objects) {
    if (stream !== undefined || !text.startsWith('<</Type /Page\n')) continue;
    if (text.includes('/XObject')) throw new Error('A page with pictures cannot take a frame: draw them as paths.');
    const named = text.replace('/Resources <<', `/Resources <</XObject <</Underlay ${formNumber} 0 R>>\n`);
    objects.set(number, { text: named.replace(/\/Contents (\d+) 0 R/, `/Contents [${placeNumber} 0 R $1 0 R]`) });
  }
  objects.set(formNumber, form);
  objects.set(placeNumber, place);
  return { ...file, objects };
}
