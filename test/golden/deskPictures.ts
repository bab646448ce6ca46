/** The case card as it looked when somebody looked at it: an application with two remarks, in each language. */

import type { Browser, Page } from 'puppeteer';
import { launchBrowser } from '../../generator/render/pdf/browser.ts';
import { type Language, languages } from '../../rules/vocabulary/text.ts';
import { openCardPage } from '../apps-script/desk/cardPage.ts';
import { office } from '../apps-script/desk/office.ts';
import { application } from '../generator/commands/applications.ts';
import type { Picture } from '../witness/poppler.ts';

const size = { width: 320, height: 960 };

/** Looks at the card of a language. */
async function atCard<Seen>(browser: Browser, language: Language, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  const desk = await office(language, '2026-03-27T11:00:00+05:00');
  const answers = { hasBranches: true, taxDebt: 30_000 };
  desk.take([application('R-2026-0007', answers)]);
  desk.select('registration', 'R-2026-0007');
  const { page } = await openCardPage(browser, desk, size);
  const seen = await look(page);
  await page.close();
  return seen;
}

async function inBrowser<Seen>(look: (page: Page) => Promise<Seen>): Promise<readonly (readonly [Language, Seen])[]> {
  const { browser } = await launchBrowser();
  try {
    const seen: (readonly [Language, Seen])[] = [];
    for (const language of languages) seen.push([language, await atCard(browser, language, look)]);
    return seen;
  } finally {
    await browser.close();
  }
}

/** `desk.kk` and its like, in shades of grey. */
export async function deskPages(): Promise<readonly { readonly name: string; readonly picture: Picture }[]> {
  const seen = await inBrowser(async (page) => greyOf(page, await page.screenshot({ encoding: 'base64' })));
  return seen.map(([language, picture]) => ({ name: `desk.${language}`, picture }));
}

/** In colour and sharper, for the guide. */
export async function deskPictures(): Promise<Readonly<Record<string, Uint8Array>>> {
  const seen = await inBrowser(async (page) => {
    await page.setViewport({ ...size, deviceScaleFactor: 1.5 });
    return page.screenshot();
  });
  return Object.fromEntries(seen.map(([language, picture]) => [language, picture]));
}

/** A browser reads its own pictures best. */
async function greyOf(page: Page, png: string): Promise<Picture> {
  const { width, height, shades } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: dots } = context.getImageData(0, 0, image.width, image.height);
    const grey: number[] = [];
    for (let at = 0; at < dots.length; at += 4) {
      grey.push(Math.round(0.299 * (dots[at] ?? 0) + 0.587 * (dots[at + 1] ?? 0) + 0.114 * (dots[at + 2] ?? 0)));
    }
    return { width: image.width, height: image.height, shades: grey };
  }, png);
  return { width, height, pixels: Uint8Array.from(shades) };
}
