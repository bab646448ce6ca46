/** The case card in a real Chromium, bridged to the bundle in the fakes: from the first look to the certificate. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../generator/render/pdf/browser.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { application } from '../../generator/commands/applications.ts';
import { type CardPage, openCardPage } from './cardPage.ts';
import { type Office, office } from './office.ts';

let browser: Browser;
let desk: Office;
const today = dayNumber('2026-03-18');

beforeAll(async () => {
  ({ browser } = await launchBrowser());
  desk = await office();
});
afterAll(() => browser?.close());

let id = '';
let count = 0;
beforeEach(() => {
  count += 1;
  id = `case-${count}`;
});

async function openCase(answers: Readonly<Record<string, unknown>> = {}): Promise<CardPage> {
  desk.take([application(id, answers)]);
  desk.select('registration', id);
  return openCardPage(browser, desk);
}

const statusNow = () => desk.cells('registration', id).status;

/** Presses the one button, by keyboard. */
async function press({ page, settled }: CardPage, selector = 'button.first'): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Enter');
  await settled();
}

const setDay = (card: CardPage, field: string, day: string) =>
  card.page.$eval(
    `[id$="-${field}"]`,
    (input, value) => {
      (input as HTMLInputElement).value = value;
    },
    day,
  );

test('a case is examined, remarks sent, the answers mended, decided on, and its certificate asked for', async () => {
  const card = await openCase({ hasBranches: true });
  expect(await card.text('#findings')).toContain('item 7(2)');
  expect(await card.text('button.first')).toMatch(/^Send: Notice with remarks/);
  await press(card);
  expect(await card.text('#message')).toContain('marked "Ready to send"');
  expect(desk.cells('outbox', `registration/${id}/remarks`)).toMatchObject({ status: 'ready' });

  // Once the post has it, the day is recorded and the case stands where R-14 puts it.
  await press(card);
  expect(statusNow()).toBe('remarks');
  expect(desk.cells('registration', id)).toMatchObject({ remarksSentOn: today });
  desk.take([{ ...application(id), at: '2026-03-18T14:00:00+05:00' }]);
  await press(card, '#refresh');
  expect(await card.text('button.first')).toContain('Move to the status');
  await press(card);
  expect(statusNow()).toBe('fixed');

  expect(await card.text('button.first')).toMatch(/^Send: Referral/);
  await press(card);
  expect(statusNow()).toBe('atCommission');

  expect(await card.text('button.first')).toBe('Record the decision: Commission');
  await card.page.select('[id$="-decision"]', 'register');
  await press(card);
  expect(desk.cells('registration', id)).toMatchObject({
    status: 'registered',
    decision: 'register',
    decidedOn: today,
  });

  await press(card);
  expect(desk.cells('outbox', `registration/${id}/registered`)).toMatchObject({ status: 'ready' });
  await press(card);
  expect(desk.cells('registration', id)).toMatchObject({ noticeSentOn: today });
  await press(card);
  expect(statusNow()).toBe('contractSigned');

  expect(await card.text('button.first')).toBe('Prepare: Request for the certificate of registration of a participant');
  await press(card);
  expect(desk.cells('outbox', `registration/${id}/certificate`)).toMatchObject({ status: 'ready' });
  await press(card);
  expect(statusNow()).toBe('participant');
  expect(await card.text('main')).not.toContain('Next step');
  expect(card.strays).toEqual([]);
  await card.page.close();
}, 120_000);

test('a refusal shows its ground only when it is chosen, and is not recorded without it', async () => {
  const card = await openCase();
  await press(card);
  const isShown = () => card.page.$eval('[id$="-refusalGround"]', (field) => (field as HTMLElement).checkVisibility());
  expect(await isShown()).toBe(false);
  await card.page.select('[id$="-decision"]', 'refuse');
  expect(await isShown()).toBe(true);
  await card.page.click('button.first');
  expect(statusNow()).toBe('atCommission');
  await card.page.select('[id$="-refusalGround"]', '16.1');
  await press(card);
  expect(desk.cells('registration', id)).toMatchObject({ status: 'refused', refusalGround: '16.1' });
  await card.page.close();
});

test('a day still to come is refused in words, and what was typed before stays as it was', async () => {
  const card = await openCase();
  await setDay(card, 'sentOn', '2026-03-20');
  await press(card);
  expect(await card.text('#message')).toContain('20.03.2026 is still to come');
  expect(await card.page.$eval('#message', ({ className }) => className)).toBe('refused');
  expect(statusNow()).toBe('sent');
  await card.page.close();
});

test('whatever an answer holds, it is text', async () => {
  const name = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const card = await openCase({ name, address: '</style><b>x' });
  expect(await card.text('h1')).toBe(name);
  expect(await card.page.$$eval('main img, main script, main style', ({ length }) => length)).toBe(0);
  expect(card.strays).toEqual([]);
  await card.page.close();
});

test('a sheet that is no register, and a failure of Google, are said in words', async () => {
  const card = await openCase();
  desk.world.book.active = desk.sheet('settings');
  desk.world.book.selection.delete(desk.sheet('settings'));
  await press(card, '#refresh');
  expect(await card.text('#message')).toContain('No case is selected');
  desk.select('registration', id);
  await press(card, '#refresh');
  const { sheets } = desk.world.book;
  desk.world.book.sheets = sheets.filter(({ name }) => name !== 'outbox');
  await press(card);
  expect(await card.text('#message')).toBe(
    'Not done: The register outbox has no sheet: menu «Қағида», Install, makes it.',
  );
  desk.world.book.sheets = sheets;
  expect(statusNow()).toBe('sent');
  await card.page.close();
});

describe('for everybody', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  test.each(languages)('nothing for axe to find in %s, folded and open', async (language) => {
    const own = await office(language);
    own.take([application('resp-1', { hasBranches: true, taxDebt: 30_000 })]);
    own.select('registration', 'resp-1');
    const card = await openCardPage(browser, own);
    expect(await card.page.$eval('html', ({ lang }) => lang)).toBe(language);
    await card.page.evaluate(source);
    for (const isOpen of [false, true]) {
      const found = await card.page.evaluate(async (open) => {
        for (const one of document.querySelectorAll('details')) one.open = open;
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
        return violations.map(
          ({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' ')}`,
        );
      }, isOpen);
      expect(found).toEqual([]);
    }
    await card.page.close();
  });

  test('by keyboard: the bar, the step, the rest, in the order they are read; after a step, the top of the case', async () => {
    const card = await openCase({ hasBranches: true });
    const visited: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      await card.page.keyboard.press('Tab');
      visited.push(await card.page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(visited.slice(0, 2)).toEqual(['Selected row', 'Print']);
    expect(visited[2]).toMatch(/^Send: /);
    expect(visited[3]).toBe('Text of the letter');
    await press(card);
    expect(await card.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await card.page.$eval('#message', (found) => found.getAttribute('aria-live'))).toBe('polite');
    await card.page.close();
  });

  test.each([280, 300, 390])('fits %d pixels without scrolling sideways', async (width) => {
    desk.take([application(id, { name: `«${'ӘліпқатарҮлгі'.repeat(6)}» ЖШС`, hasBranches: true })]);
    desk.select('registration', id);
    const card = await openCardPage(browser, desk, { width, height: 800 });
    await card.page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await card.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await card.page.close();
  });

  test('on paper everything is open and no button is left; nothing ever moves', async () => {
    const card = await openCase({ hasBranches: true });
    await card.page.emulateMediaType('print');
    await card.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await card.page.$$eval('details:not([open])', ({ length }) => length)).toBe(0);
    const buttons = await card.page.$$eval('button', (all) => all.filter((one) => one.checkVisibility()).length);
    expect(buttons).toBe(0);
    await card.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await card.page.$$eval('details[open]', ({ length }) => length)).toBe(0);
    expect(await card.page.$eval('style', ({ textContent }) => textContent)).not.toMatch(/animation|transition/);
    await card.page.close();
  });
});
