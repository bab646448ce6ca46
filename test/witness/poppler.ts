/** Poppler as an outside witness of what stands in a PDF. */

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The text of all pages, laid out as on paper. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qagida-poppler-'));
  try {
    await writeFile(join(folder, 'in.pdf'), pdf);
    await run('pdftotext', ['-layout', join(folder, 'in.pdf'), join(folder, 'out.txt')]);
    return await readFile(join(folder, 'out.txt'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
