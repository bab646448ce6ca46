/** Finds a browser that prints our letters in our font, and starts it with nothing to fetch and nothing left behind. */

import type { Browser } from 'puppeteer';
import { type BrowserSource, type Candidate, candidates } from './candidates.ts';
import { fontconfigFile, fontFamily, kazakhLetters } from './fonts.ts';
import { openTab, type Tab } from './tab.ts';

/** A started browser, where it came from, and the tab it was tried in, ready for use. */
export interface PrintingBrowser {
  readonly browser: Browser;
  readonly candidate: Candidate;
  readonly tab: Tab;
}

const allSources: readonly BrowserSource[] = ['given', 'npm', 'puppeteer', 'system'];

/** Same picture on every machine, and no host can be reached, by name or by number. */
const flags = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-features=SpareRendererForSitePerProcess',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pings',
  '--disable-domain-reliability',
  '--disable-sync',
];

/**
 * Starts the first browser that works: CHROME_PATH, npm's, puppeteer's, the system's. QAGIDA_BROWSER or `sources`
 * names the sources to try. Throws one sentence that says what to do when none does. Whoever starts it closes it;
 * it closes by itself when the process ends, however it ends.
 */
export async function launchBrowser(sources: readonly BrowserSource[] = wantedSources()): Promise<PrintingBrowser> {
  const reasons: string[] = [];
  for (const source of sources) {
    const found = await candidates[source]().catch((error: unknown) => {
      reasons.push(`${source}: ${firstLine(error)}`);
      return [];
    });
    for (const candidate of found) {
      try {
        return { candidate, ...(await startAccepted(candidate)) };
      } catch (error) {
        reasons.push(`${candidate.executable}: ${firstLine(error)}`);
        if (source === 'given')
          throw new Error(`CHROME_PATH names no usable browser (${reasons.join('; ')}): correct or unset it.`);
      }
    }
  }
  throw new Error(
    `No browser here can print: run "npm ci" again or set CHROME_PATH to Chromium 120 or later (${reasons.join('; ') || 'none found'}).`,
  );
}

function wantedSources(): readonly BrowserSource[] {
  const wanted = process.env.QAGIDA_BROWSER;
  if (wanted === undefined || wanted === '') return allSources;
  const source = allSources.find((name) => name === wanted);
  if (source === undefined)
    throw new Error(`QAGIDA_BROWSER is "${wanted}": write ${allSources.join(', ')} or unset it.`);
  return [source];
}

async function startAccepted(candidate: Candidate): Promise<{ browser: Browser; tab: Tab }> {
  const root = process.getuid?.() === 0;
  const browser = await start(candidate, !root).catch((error: unknown) => {
    if (root) throw error;
    // Containers often forbid the sandbox to ordinary users too.
    return start(candidate, false);
  });
  try {
    return { browser, tab: await accept(browser) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function start(candidate: Candidate, sandbox: boolean): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const libraries = [candidate.libraries, process.env.LD_LIBRARY_PATH].filter((path) => path).join(':');
  return puppeteer.launch({
    executablePath: candidate.executable,
    headless: candidate.shell ? 'shell' : true,
    // The browser ends when the pipe does: also when this process is killed.
    pipe: true,
    args: sandbox ? flags : [...flags, '--no-sandbox'],
    env: { ...process.env, FONTCONFIG_FILE: await fontconfigFile(), ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  });
}

/** Prints the letters in both weights and reads the names of the fonts the file holds. */
async function accept(browser: Browser): Promise<Tab> {
  const [blank] = await browser.pages();
  const tab = await openTab(browser, blank);
  const style = `<style>body{font-family:"${fontFamily}"}</style>`;
  await tab.show(`<head>${style}</head><body><p>${kazakhLetters}</p><b>${kazakhLetters}</b></body>`, 'kk');
  const pdf = Buffer.from(await tab.print({ tagged: false })).toString('latin1');
  const fonts = new Set([...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map((match) => match[1]));
  const expected = ['Regular', 'Bold'].map((weight) => `${fontFamily.replaceAll(' ', '')}-${weight}`);
  if (fonts.size !== 2 || !expected.every((name) => fonts.has(name)) || pdf.includes('/Type3')) {
    throw new Error(`it prints our letters with ${[...fonts].join(', ') || 'no font'}`);
  }
  return tab;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
