/** Which letters our fonts hold, read from the font files: a letter beyond them would print as an empty box. */

import { readFile } from 'node:fs/promises';
import { fontFiles } from './fonts.ts';

let known: Promise<ReadonlySet<number>> | undefined;

/** The letters of a text that some face lacks, each once. Spaces and invisible signs are never missing. */
export async function missingLetters(text: string): Promise<string[]> {
  known ??= common();
  const covered = await known;
  return [...new Set(text)].filter((letter) => !/[\s\p{C}]/u.test(letter) && !covered.has(letter.codePointAt(0) ?? 0));
}

async function common(): Promise<ReadonlySet<number>> {
  const [first = new Set<number>(), ...others] = await Promise.all(
    fontFiles().map(async (file) => codePoints(await readFile(file))),
  );
  return new Set([...first].filter((code) => others.every((set) => set.has(code))));
}

/** The code points of a TrueType font's `cmap` table in format 4, which holds the whole basic plane. */
function codePoints(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap');
  const found = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const sub = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (font.readUInt16BE(sub) !== 4) continue;
    const double = font.readUInt16BE(sub + 6);
    for (let segment = 0; segment < double; segment += 2) {
      const end = font.readUInt16BE(sub + 14 + segment);
      const start = font.readUInt16BE(sub + 16 + double + segment);
      for (let code = start; code <= end && code !== 0xffff; code += 1) found.add(code);
    }
  }
  return found;
}

function tableAt(font: Buffer, name: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${name} table: run "npm ci" again.`);
}
