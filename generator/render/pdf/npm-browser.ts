/** The Chromium that npm brings (@sparticuz/chromium), unpacked once, for machines with no browser of their own. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder } from './cache.ts';

/** An executable and the folder of shared libraries it brings along. */
export interface NpmBrowser {
  readonly executable: string;
  readonly libraries: string;
}

const { resolve } = createRequire(import.meta.url);

/**
 * Unpacks the package's browser unless this version is there already. It unpacks in a process of its own, because the
 * package writes to the environment when imported, into a staging folder that is then renamed: a second process sees
 * a whole browser or none.
 */
export async function npmBrowser(): Promise<NpmBrowser> {
  const entry = resolve('@sparticuz/chromium');
  const root = entry.slice(0, entry.lastIndexOf('chromium') + 'chromium'.length);
  const packageFile = existsSync(join(root, 'package.json'))
    ? join(root, 'package.json')
    : join(dirname(entry), '../../package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
  const home = join(await cacheFolder(), `chromium-${version}`);
  const found = { executable: join(home, 'chromium'), libraries: join(home, 'al2023', 'lib') };
  if (existsSync(found.executable)) return found;

  await mkdir(dirname(home), { recursive: true });
  const staging = await mkdtemp(`${home}-staging-`);
  try {
    const code = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => (m.default.default ?? m.default).executablePath())`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    await rename(staging, home).catch((error) => {
      if (!existsSync(found.executable)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return found;
}
