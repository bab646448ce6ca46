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

/** Reads a picture of a browser's window (eight bits a colour, any filter) in shades of grey. */
export function decodeScreenshot(file: Buffer): Picture {
  const [width, height, depth, colours] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  const size = colours === 6 ? 4 : 3;
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(packed));
  const stride = width * size;
  if (depth !== 8 || (colours !== 2 && colours !== 6) || rows.length !== (stride + 1) * height)
    throw new Error('not a picture of a window');
  const pixels = new Uint8Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    const row = Uint8Array.from(rows.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x += 1) {
      const [left, up, corner] = [row[x - size] ?? 0, above[x] ?? 0, above[x - size] ?? 0];
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
      row[x] = (row[x] ?? 0) + guess;
    }
    for (let x = 0; x < width; x += 1) {
      const [r = 0, g = 0, b = 0] = row.subarray(x * size, x * size + 3);
      pixels[y * width + x] = Math.round(0.299 * r + 0.587 * g + 0.114 * b);
    }
    above = row;
  }
  return { width, height, pixels };
}

/** The filter "Paeth" of PNG. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
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
