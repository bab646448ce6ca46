/** How far one picture is from another. */

import type { Picture } from '../witness/poppler.ts';

/** Side of a tile in dots: about a line and a half of text. */
const tile = 24;

export interface Difference {
  /** Average over the page, in shades of 255; infinite where the sizes differ. */
  readonly average: number;
  /** Average over the tile that differs most. */
  readonly worst: number;
}

export function difference(a: Picture, b: Picture): Difference {
  if (a.width !== b.width || a.height !== b.height) return { average: Infinity, worst: Infinity };
  const across = Math.ceil(a.width / tile);
  const tiles = new Float64Array(across * Math.ceil(a.height / tile));
  let sum = 0;
  a.pixels.forEach((value, index) => {
    const apart = Math.abs(value - (b.pixels[index] ?? 0));
    const at = Math.floor(Math.floor(index / a.width) / tile) * across + Math.floor((index % a.width) / tile);
    tiles[at] = (tiles[at] ?? 0) + apart;
    sum += apart;
  });
  return { average: sum / a.pixels.length, worst: Math.max(...tiles) / tile ** 2 };
}
