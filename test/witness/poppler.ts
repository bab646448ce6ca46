/** Looks at printed files with poppler, as a reader would: words, metadata, fonts, pictures. */

import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

/** A picture in shades of grey, 0 black to 255 white, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-pdf-'));
  const file = join(folder.path, 'a.pdf');
  writeFileSync(file, pdf);
  return use(file, folder.path);
}

const pages = (page?: number): string[] => (page === undefined ? [] : ['-f', String(page), '-l', String(page)]);

/** The words of a page, or of all, in the order of the file, single spaces between them. */
export function words(pdf: Uint8Array, page?: number): string {
  return withFile(pdf, (file) => run('pdftotext', ['-raw', ...pages(page), file, '-']))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of all pages, laid out as on paper. */
export const pdfText = (pdf: Uint8Array): string => withFile(pdf, (file) => run('pdftotext', ['-layout', file, '-']));

/** What `pdfinfo` says, by its own names. */
export function info(pdf: Uint8Array): Record<string, string> {
  const lines = withFile(pdf, (file) => run('pdfinfo', [file])).split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** Name and type of each font, and whether it is embedded. */
export function fonts(pdf: Uint8Array): { name: string; type: string; embedded: boolean }[] {
  const lines = withFile(pdf, (file) => run('pdffonts', [file]))
    .trimEnd()
    .split('\n')
    .slice(2);
  return lines.map((line) => {
    const [name = '', ...rest] = line.trim().split(/\s+/);
    return { name: name.replace(/^[A-Z]{6}\+/, ''), type: line.slice(37, 54).trim(), embedded: rest.at(-5) === 'yes' };
  });
}

/** One page as a picture. */
export function picture(pdf: Uint8Array, page = 1, dotsPerInch = 100): Picture {
  return withFile(pdf, (file, folder) => {
    const out = join(folder, 'p');
    run('pdftoppm', ['-gray', '-r', String(dotsPerInch), ...pages(page), '-singlefile', file, out]);
    const data = readFileSync(`${out}.pgm`);
    const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(data.toString('latin1', 0, 40)) ?? [];
    return { width: Number(width), height: Number(height), pixels: data.subarray(head.length) };
  });
}

/** Part of a picture, in pixels. */
export function crop(from: Picture, x: number, y: number, width: number, height: number): Uint8Array {
  const rows = Array.from({ length: height }, (_, row) => {
    const start = (y + row) * from.width + x;
    return from.pixels.subarray(start, start + width);
  });
  return Uint8Array.from(rows.flatMap((row) => [...row]));
}

/** How many pixels are clearly darker than paper. */
export const inkOf = (pixels: Uint8Array): number => pixels.reduce((sum, value) => sum + (value < 160 ? 1 : 0), 0);
