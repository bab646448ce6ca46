/** `npm run build:apps-script`: makes dist/apps-script anew, and says what in it Google would refuse. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';

export const outDir = join(import.meta.dirname, '../dist/apps-script');

/** Writes the project and answers the names of its files. */
export async function buildInto(folder: string = outDir): Promise<readonly string[]> {
  const { files } = await bundle();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return [...files.keys()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of await buildInto()) process.stdout.write(`dist/apps-script/${name}\n`);
}
