/** The typeface of every document: where its files are, as CSS for a page and as a fontconfig file for the browser. */

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fonts from '../../../templates/fonts/fonts.json' with { type: 'json' };
import { cacheFolder } from './cache.ts';

/** The family name to use in CSS. */
export const fontFamily = fonts.family;

/** The letters a Kazakh document cannot do without, and the sign of the tenge. */
export const kazakhLetters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі₸';

/** Absolute paths of the font files, one a face, in the npm package. */
export function fontFiles(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`${fonts.package}/package.json`));
  return fonts.faces.map((face) => join(folder, face.file));
}

let css: Promise<string> | undefined;

/** `@font-face` rules that carry the whole fonts, so that a page asks nothing of the machine or the network. */
export function fontCss(): Promise<string> {
  css ??= Promise.all(
    fontFiles().map(async (file, i) => {
      const data = (await readFile(file)).toString('base64');
      const face = fonts.faces[i];
      return (
        `@font-face{font-family:"${fonts.family}";font-weight:${face?.weight};font-style:${face?.style};` +
        `src:url(data:font/ttf;base64,${data}) format("truetype")}`
      );
    }),
  ).then((faces) => faces.join('\n'));
  return css;
}

/**
 * A fontconfig file that names our fonts and no others. A browser started without one on a machine without fonts prints
 * blank pages and reports success.
 */
export async function fontconfigFile(): Promise<string> {
  const folder = await cacheFolder();
  const file = join(folder, 'fonts.conf');
  const xml = (path: string) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const dirs = fontFiles().map((path) => `  <dir>${xml(dirname(path))}</dir>`);
  const text = [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    ...dirs,
    `  <cachedir>${xml(join(folder, 'fontconfig'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    await mkdir(folder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, text);
    await rename(draft, file);
  }
  return file;
}
