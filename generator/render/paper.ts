/** A paper of the Fund: its template filled, and its own styles over those all papers share, as one HTML document. */

import { readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import type { Language } from '../../rules/vocabulary/text.ts';
import { whole } from './html.ts';

/** Fills the paper of a folder of templates/ that is named like its files; a name the data lacks throws. */
export async function loadPaper(name: string): Promise<(data: object, language: Language) => string> {
  const read = (file: string): Promise<string> => readFile(new URL(`../../templates/${file}`, import.meta.url), 'utf8');
  const [template, own, shared] = await Promise.all([
    read(`${name}/${name}.hbs`),
    read(`${name}/${name}.css`),
    read('paper/paper.css'),
  ]);
  const bars = Handlebars.create();
  bars.registerHelper('whole', (text: string) => new Handlebars.SafeString(whole(text)));
  const fill = bars.compile(template, { strict: true });
  return (data, language) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>${shared}${own}</style></head>` +
    `<body>${fill(data)}</body></html>`;
}
