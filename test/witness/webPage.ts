/** A page of ours in the browser that prints our documents: with its own scripts, or without, and whatever it asks for noted. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { launchBrowser } from '../../generator/render/pdf/browser.ts';

export interface ShowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scripts?: boolean;
  /** What follows the address, `#ru`. */
  readonly hash?: string;
}

export interface Shown {
  readonly page: Page;
  /** Addresses asked for so far, beside the page itself and blank pictures. */
  asked(): readonly string[];
  /** What the page complained of so far. */
  complaints(): readonly string[];
}

export interface WebBrowser {
  readonly browser: Browser;
  show(html: string, options?: ShowOptions): Promise<Shown>;
  close(): Promise<void>;
}

export async function openWebBrowser(): Promise<WebBrowser> {
  const { browser } = await launchBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'qagida-web-'));
  let count = 0;
  return {
    browser,
    show: async (html, { width = 1280, height = 800, scripts = true, hash = '' } = {}) => {
      count += 1;
      const file = join(folder, `page-${count}.html`);
      writeFileSync(file, html);
      const page = await browser.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      page.on('console', (message) => void complaints.push(message.text()));
      page.on('pageerror', (error) => void complaints.push(String(error)));
      await page.setJavaScriptEnabled(scripts);
      await page.setViewport({ width, height });
      const address = pathToFileURL(file).href + hash;
      await page.goto(address);
      return {
        page,
        asked: () => asked.filter((url) => url !== address && !url.startsWith('data:')),
        complaints: () => complaints,
      };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
