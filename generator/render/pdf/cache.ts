/** The folder where the unpacked browser and the fontconfig file are kept between runs. */

import { access, constants, mkdir } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A writable folder of our own: under XDG_CACHE_HOME or ~/.cache, else under the system's temporary folder. */
export async function cacheFolder(): Promise<string> {
  const uid = userInfo().uid;
  const places = [process.env.XDG_CACHE_HOME, join(homedir(), '.cache')].filter((place) => place !== undefined);
  for (const folder of [...places.map((place) => join(place, 'qagida')), join(tmpdir(), `qagida-${uid}`)]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, constants.W_OK);
      return folder;
    } catch {
      // The next place may be writable.
    }
  }
  throw new Error('No folder can be written for the browser and its fonts: set XDG_CACHE_HOME to a writable one.');
}
