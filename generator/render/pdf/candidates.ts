/** The browsers this machine may have, in the order they are tried. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npmBrowser } from './npm-browser.ts';

/** Where a browser came from. `given` is CHROME_PATH. */
export type BrowserSource = 'given' | 'puppeteer' | 'system' | 'npm';

/** A browser that may work. A shell is Chromium without a window system: it prints the same for less. */
export interface Candidate {
  readonly source: BrowserSource;
  readonly executable: string;
  readonly shell: boolean;
  readonly libraries?: string;
}

const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const systemFiles = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Each source's candidates, found only when their turn comes: unpacking the npm one takes seconds. */
export const candidates: Readonly<Record<BrowserSource, () => Promise<Candidate[]>>> = {
  given: async () => (process.env.CHROME_PATH ? [candidate('given', process.env.CHROME_PATH)] : []),
  puppeteer: async () => {
    const { default: puppeteer } = await import('puppeteer');
    const paths = await Promise.all(
      (['shell', true] as const).map(async (headless) => {
        try {
          return await puppeteer.executablePath({ headless });
        } catch {
          return '';
        }
      }),
    );
    return paths.filter((path) => path !== '' && existsSync(path)).map((path) => candidate('puppeteer', path));
  },
  system: async () => {
    const folders = (process.env.PATH ?? '').split(delimiter);
    const files = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
    return [...files, ...systemFiles].filter((file) => existsSync(file)).map((file) => candidate('system', file));
  },
  npm: async () => {
    const { executable, libraries } = await npmBrowser();
    return [{ source: 'npm', executable, shell: true, libraries }];
  },
};

function candidate(source: BrowserSource, executable: string): Candidate {
  return { source, executable, shell: /headless[-_]shell/.test(executable) };
}
