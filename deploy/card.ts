/** The page of the case card: markup and style of templates/sidebar with the script of apps-script/desk/client, in one file. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const template = (name: string): string => readFileSync(join(root, 'templates/sidebar', name), 'utf8');

/** Google serves it in a frame of its own; it fetches nothing. */
export async function cardPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'apps-script/desk/client/main.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    write: false,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const style = template('card.css').replace(/\/\*[\s\S]*?\*\//g, '');
  return template('card.html')
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${outputFiles[0]?.text ?? ''}</script>`);
}
