/** Pictures in shades of grey as PNG files: 16 shades, rows unfiltered, as small as such a file is without effort. */

import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Picture } from '../witness/poppler.ts';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Four bits a pixel: 0 black to 15 white. */
export function encodePng({ width, height, pixels }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 4;
  const stride = rowLength(width);
  const rows = Buffer.alloc(stride * height);
  pixels.forEach((value, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const at = y * stride + 1 + (x >> 1);
    rows[at] = (rows[at] ?? 0) | (Math.round(value / 17) << (x % 2 === 0 ? 4 : 0));
  });
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Reads what `encodePng` writes, and nothing else. */
export function decodePng(file: Buffer): Picture {
  const [width, height, depth] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24]];
  const start = 8 + 12 + 13;
  const rows = inflateSync(file.subarray(start + 8, start + 8 + file.readUInt32BE(start)));
  const stride = rowLength(width);
  if (depth !== 4 || rows.length !== stride * height) throw new Error('not a picture that npm run golden made');
  const pixels = new Uint8Array(width * height);
  pixels.forEach((_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const pair = rows[y * stride + 1 + (x >> 1)] ?? 0;
    pixels[index] = (x % 2 === 0 ? pair >> 4 : pair & 15) * 17;
  });
  return { width, height, pixels };
}

/** One byte says how a row is filtered. */
const rowLength = (width: number): number => 1 + Math.ceil(width / 2);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
