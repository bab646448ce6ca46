/**
 * Browsers stay open when the product closes them, and the next that asks for the same one gets it with a blank tab:
 * starting takes longer than most printing. They end with the process of the tests.
 */

import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer';

const start = puppeteer.launch.bind(puppeteer);
const free = new Map<string, Browser[]>();

puppeteer.launch = async (options: LaunchOptions = {}): Promise<Browser> => {
  const { executablePath, args, env } = options;
  const kind = JSON.stringify([executablePath, args, env?.FONTCONFIG_FILE, env?.LD_LIBRARY_PATH]);
  const left = free.get(kind) ?? [];
  free.set(kind, left);
  let known = left.pop();
  while (known && !known.connected) known = left.pop();
  const browser = known ?? (await start(options));
  let isClosed = false;
  const close = async (): Promise<void> => {
    if (isClosed || !browser.connected) return;
    isClosed = true;
    const used = await browser.pages();
    await browser.newPage();
    await Promise.all(used.map((page) => page.close()));
    left.push(browser);
  };
  return new Proxy(browser, {
    get: (target, member) => {
      if (member === 'close') return close;
      const value: unknown = Reflect.get(target, member, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
};
