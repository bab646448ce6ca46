/** docs/guide is what the declarations say today, a page a procedure and language, beside the pages written by hand. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guidePage } from '../../rules/projections/guidePage.ts';
import { allEntries } from '../../rules/registers/entries.ts';
import { languages } from '../../rules/vocabulary/text.ts';

const guide = join(import.meta.dirname, '../../docs/guide');

test.each(languages)('the pages in %s', (language) => {
  const stale = allEntries
    .filter((entry) => read(join(guide, language, `${entry.procedure.id}.md`)) !== guidePage(entry, language))
    .map(({ procedure }) => procedure.id);
  expect(stale).toEqual([]);
  const written = ['quarter.md', 'desk.md'];
  const known = [...allEntries.map(({ procedure }) => `${procedure.id}.md`), 'README.md', ...written, 'desk.png'];
  expect(readdirSync(join(guide, language)).filter((name) => !known.includes(name))).toEqual([]);
  for (const page of written) expect(read(join(guide, language, 'README.md'))).toContain(`(${page})`);
});

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
