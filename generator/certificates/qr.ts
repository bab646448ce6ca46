/** The optional QR code of a certificate, as one SVG path with its quiet zone. */

import { encode } from 'uqr';

/** Size in modules, and the path of the dark ones. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

/** A code of medium error correction: it still reads with a fold or a stamp over a seventh of it. */
export function qrPicture(text: string): QrPicture {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  // Runs of dark modules in a row are one rectangle: no hairlines between modules, and a short path.
  const path = data.map((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join('');
  });
  return { size, path: path.join('') };
}
