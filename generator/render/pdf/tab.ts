/** One tab of the browser: the fonts loaded once, the content swapped for each print, nothing fetched from anywhere. */

import type { Browser, CDPSession, Page } from 'puppeteer';
import { fitAll, lastStep } from './fit.ts';
import { fontCss, fontFamily } from './fonts.ts';

/** How the content goes on paper. The page size and margins are the document's own (`@page`). */
export interface Paper {
  readonly tagged: boolean;
  readonly landscape?: boolean;
  readonly headerTemplate?: string;
  readonly footerTemplate?: string;
  readonly outline?: boolean;
}

/** Letters stand where the font puts them, not on whole pixels of a screen. */
const baseCss = 'html{text-rendering:geometricPrecision;font-synthesis:none}';

/** Letters of HTML after which the tab is made to forget the documents it showed; left alone it keeps hundreds. */
const sweepAfter = 300_000;

/** A tab ready to print. It does one thing at a time. */
export interface Tab {
  /** Puts a document in place of the one shown. Throws where a marked text is too long for its place. */
  show(html: string, language: string): Promise<void>;
  /** The bytes of the document shown, as the browser printed them. */
  print(paper: Paper): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Makes a tab with our fonts in it: a new one, or the blank one a browser starts with. */
export async function openTab(browser: Browser, blank?: Page): Promise<Tab> {
  const page = blank ?? (await browser.newPage());
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const local = request.url().startsWith('data:') || request.url() === 'about:blank';
    void (local ? request.continue() : request.abort('blockedbyclient'));
  });
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaType('print');
  await page.setContent(
    `<!doctype html><html><head><style>${baseCss}${await fontCss()}</style></head><body></body></html>`,
  );
  await page.evaluate(loadFonts, fontFamily);
  const session = await page.createCDPSession();
  let shown = 0;
  return {
    show: async (html, language) => {
      shown += html.length;
      if (shown > sweepAfter) {
        await session.send('HeapProfiler.collectGarbage');
        shown = 0;
      }
      await show(page, html, language);
    },
    print: (paper) => print(session, paper),
    close: () => page.close(),
  };
}

async function show(page: Page, html: string, language: string): Promise<void> {
  await page.evaluate(swap, html, language);
  const tooLong = await page.evaluate(fitAll, lastStep);
  if (tooLong.length > 0) {
    throw new Error(
      `The text of ${tooLong.join(', ')} is too long for one page: shorten the address or the activities.`,
    );
  }
}

async function print(session: CDPSession, paper: Paper): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: paper.tagged,
    generateDocumentOutline: paper.outline ?? false,
    landscape: paper.landscape ?? false,
    displayHeaderFooter: paper.headerTemplate !== undefined || paper.footerTemplate !== undefined,
    headerTemplate: paper.headerTemplate ?? '<span></span>',
    footerTemplate: paper.footerTemplate ?? '<span></span>',
  });
  return Buffer.from(data, 'base64');
}

/** Runs in the page: the fonts must be there before the first print, which would not wait for them. */
async function loadFonts(family: string): Promise<void> {
  const faces = ['400', 'italic 400', '700'].map((face) => document.fonts.load(`${face} 12px "${family}"`, 'Қ'));
  if ((await Promise.all(faces)).some((loaded) => loaded.length === 0)) throw new Error('The fonts did not load.');
}

/** Runs in the page: takes over title, language, styles and body of a document, keeping the fonts already loaded. */
function swap(html: string, language: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang || language;
  const styles = [...next.head.querySelectorAll('style')].map((style) => style.textContent).join('\n');
  let own = document.getElementById('document-style');
  if (own === null) {
    own = document.createElement('style');
    own.id = 'document-style';
    document.head.append(own);
  }
  if (own.textContent !== styles) own.textContent = styles;
  document.body.replaceWith(document.adoptNode(next.body));
}
