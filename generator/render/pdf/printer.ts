/** Prints HTML documents as PDF: one browser, two tabs, the fonts loaded once, the same bytes for the same content. */

import { launchBrowser } from './browser.ts';
import type { BrowserSource } from './candidates.ts';
import { type Metadata, normalise } from './normalise.ts';
import { openTab, type Paper, type Tab } from './tab.ts';
import type { Underlay } from './underlay.ts';

/** How it is printed, what the file says of itself, and what stands under each page. */
export type PrintOptions = Paper & Metadata & { readonly underlay?: Underlay };

/** A running browser. `print` may be called many times at once; `close` must be called. */
export interface Printer {
  /** How many prints go on at once. */
  readonly width: number;
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** The browser's own bytes, for whoever takes them apart. */
  printRaw(html: string, language: string, paper: Paper): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Starts a browser for many prints. More than two tabs are slower on two cores. */
export async function openPrinter(
  options: { tabs?: number; sources?: readonly BrowserSource[] } = {},
): Promise<Printer> {
  const { browser, tab } = await launchBrowser(options.sources);
  const width = options.tabs ?? 2;
  const pool = await tabPool(() => openTab(browser), tab, width).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const printRaw = (html: string, language: string, paper: Paper) =>
    pool(async (tab) => {
      await tab.show(html, language);
      return tab.print(paper);
    });
  return {
    width,
    printRaw,
    print: async (html, paper) => normalise(await printRaw(html, paper.language, paper), paper, paper.underlay),
    close: () => browser.close(),
  };
}

type Pool = <T>(job: (tab: Tab) => Promise<T>) => Promise<T>;

async function tabPool(open: () => Promise<Tab>, first: Tab, width: number): Promise<Pool> {
  const free = [first, ...(await Promise.all(Array.from({ length: width - 1 }, open)))];
  const waiting: ((tab: Tab) => void)[] = [];
  const release = (tab: Tab) => {
    const next = waiting.shift();
    if (next) next(tab);
    else free.push(tab);
  };
  return async (job) => {
    const tab = free.pop() ?? (await new Promise<Tab>((resolve) => waiting.push(resolve)));
    try {
      return await job(tab);
    } finally {
      release(tab);
    }
  };
}
