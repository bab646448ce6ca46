/** The pages for the desk and for the deployment name menus, buttons, sheets and commands that exist. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../rules/vocabulary/text.ts';
import { cardWords, menuTitle, menuWords } from '../../rules/wording/desk.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test.each(languages)('the desk in %s', (language) => {
  const page = read(`docs/guide/${language}/desk.md`);
  const quoted = [...page.matchAll(/\*\*(?:Қағида → )?([^*]+)\*\*/g)].map(([, words]) => words ?? '');
  for (const id of ['card', 'install'] as const) expect(quoted).toContain(menuWords[id][language]);
  for (const id of ['refresh', 'print'] as const) expect(quoted).toContain(cardWords[id][language]);
  const commands = [...page.matchAll(/^\| ([^|]+) \|/gm)].map(([, words]) => words);
  for (const id of ['examine', 'remarks', 'commission', 'decide', 'certificate', 'freeze'] as const) {
    expect(commands).toContain(menuWords[id][language]);
  }
});

test('the deployment', () => {
  const page = read('docs/guide/deploy.md');
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...page.matchAll(/npm run (\S+?)[`\s]/g)].map(([, script]) => script ?? '');
  expect(new Set(named)).toEqual(new Set(['clasp', 'deploy', 'trace']));
  for (const script of named) expect(Object.keys(scripts)).toContain(script);
  for (const item of [menuWords.install, menuWords.card, menuWords.liveProbe]) expect(page).toContain(item.en);
  expect(page).toContain(`${menuTitle} → ${menuWords.install.kk}`);
});
