/** The card in a real browser: the page as Google serves it, its calls answered by the bundle in the fakes. */

import type { Browser, Page } from 'puppeteer';
import type { Office } from './office.ts';

/** Google's sidebar. */
const sidebar = { width: 300, height: 900 };

export interface CardPage {
  readonly page: Page;
  /** What the page asked of the network, or wrote to its console: nothing, if all is well. */
  readonly strays: readonly string[];
  /** Waits until the page is at rest. */
  settled(): Promise<void>;
  /** The text of an element as it is shown. */
  text(selector: string): Promise<string>;
}

export async function openCardPage(browser: Browser, office: Office, size = sidebar): Promise<CardPage> {
  const page = await browser.newPage();
  const strays: string[] = [];
  await page.setViewport(size);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith('data:') || request.url() === 'about:blank') return void request.continue();
    strays.push(request.url());
    void request.abort('blockedbyclient');
  });
  page.on('console', (message) => strays.push(message.text()));
  page.on('pageerror', (error) => strays.push(String(error)));
  await page.exposeFunction('callScript', (name: string, args: readonly unknown[]) => {
    try {
      return { result: office.world.callFromPage(name, ...args) };
    } catch (error) {
      return { failure: (error as Error).message };
    }
  });
  await page.evaluateOnNewDocument(googleInThePage);
  office.world.runByHand('openCard');
  const html = office.world.ui._shown.filter(({ kind }) => kind === 'sidebar').pop()?.text ?? '';
  await page.goto('about:blank');
  await page.setContent(html);
  const settled = async (): Promise<void> => {
    await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  };
  await settled();
  const text = (selector: string) => page.$eval(selector, (found) => (found as HTMLElement).innerText);
  return { page, strays, settled, text };
}

/** `google.script.run` as Google gives it to a page: runners are made by their handlers, functions answer later. */
function googleInThePage(): void {
  interface Handlers {
    readonly success?: ((answer: unknown) => void) | undefined;
    readonly failure?: ((error: Error) => void) | undefined;
  }
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...handlers, failure });
          return (...args: unknown[]) => {
            const { callScript } = globalThis as unknown as {
              callScript(name: unknown, args: unknown): Promise<{ result?: unknown; failure?: string }>;
            };
            void callScript(name, args).then(({ result, failure }) => {
              if (failure === undefined) handlers.success?.(result);
              else handlers.failure?.(new Error(failure));
            });
          };
        },
      },
    );
  Object.assign(globalThis, { google: { script: { run: runner({}) } } });
}
