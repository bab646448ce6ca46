/** The public page to whoever cannot see it, or not well: roles, names, focus, contrast, sizes; in each language and width. */

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPage } from '../../../generator/publicList/page.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { openWebBrowser, type WebBrowser } from '../../witness/webPage.ts';
import { example } from './example.ts';

let web: WebBrowser;
beforeAll(async () => {
  web = await openWebBrowser();
});
afterAll(() => web.close());

const everything = () => example({ sampleMark: 'yes', publicListFormer: 'yes' });
const desk = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

interface Node {
  readonly role: string;
  readonly name: string;
}

/** What the browser tells a screen reader. */
async function spoken(page: Page): Promise<Node[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
}

describe.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('%s', (_, size) => {
  test('a table with headings of columns and rows, landmarks, a search, a status', async () => {
    const { page } = await web.show(await listPage(everything(), 'ru'), size);
    const nodes = await spoken(page);
    const named = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);
    expect(named('table')).toEqual([
      expect.stringContaining('Перечень участников «Астана Хаб», По состоянию на 20 апреля 2026 года'),
    ]);
    expect(named('columnheader')).toEqual([
      'Регистрационный номер',
      'Наименование',
      'БИН',
      'Регион',
      'Виды деятельности',
      'Дата выдачи свидетельства',
      'Срок участия',
      'Срок продлён до',
      'Участие',
    ]);
    expect(named('rowheader')).toHaveLength(9);
    expect(named('row')).toHaveLength(10);
    expect(named('cell').length).toBeGreaterThan(60);
    for (const role of ['banner', 'main', 'contentinfo', 'search', 'status'])
      expect([role, named(role).length]).toEqual([role, 1]);
    expect(named('searchbox')).toEqual(['Поиск по перечню']);
    expect(named('heading')).toEqual(['Перечень участников «Астана Хаб»']);
    expect(named('radio')).toEqual(['Қазақша', 'Русский', 'English']);
    expect(named('button').filter((name) => name === '')).toEqual([]);
    expect(named('button')).toContain('Наименование');
    await page.close();
  });

  test('what Tab reaches is in the order it is read, can be seen, and shows that it has the focus', async () => {
    const { page } = await web.show(await listPage(everything(), 'kk'), size);
    const stops: string[] = [];
    for (let n = 0; n < 15; n += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        const at = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const inSight = box.width > 0 && box.top >= 0 && box.left >= 0 && box.right <= innerWidth + 1;
        const name = at.id || at.className || at.parentElement?.className || at.textContent;
        return `${name} ${outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && inSight ? 'seen' : 'NOT SEEN'}`;
      });
      stops.push(stop);
    }
    expect(stops.slice(0, 12)).toEqual(
      [
        'skip',
        'language-kk',
        'query',
        'certificateNumber',
        'name',
        'bin',
        'region',
        'activities',
        'issuedOn',
        'term',
        'extendedTo',
        'participation',
      ].map((name) => `${name} seen`),
    );
    await page.close();
  });

  test.each(languages)('%s: every text has a contrast of at least 4.5 to its ground', async (language) => {
    const { page } = await web.show(await listPage(everything(), language), size);
    const poor = await page.evaluate(() => {
      const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = parts(colour).map((c) =>
          c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (element: Element | null): string => {
        if (element === null) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return (parts(backgroundColor)[3] ?? 1) > 0 ? backgroundColor : ground(element.parentElement);
      };
      const found: string[] = [];
      for (const element of Array.from(document.querySelectorAll('body *'))) {
        const own = Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim());
        if (!own || !element.checkVisibility()) continue;
        for (const part of [undefined, '::before'] as const) {
          const [a, b] = [light(getComputedStyle(element, part).color), light(ground(element))].sort((x, y) => y - x);
          const ratio = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
          if (ratio < 4.5) found.push(`${element.className || element.tagName} ${ratio.toFixed(2)}`);
        }
      }
      return found;
    });
    expect(poor).toEqual([]);
    await page.close();
  });
});

test('the skip link leads past the search to the list', async () => {
  const { page } = await web.show(await listPage(everything(), 'kk'), desk);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
  await page.close();
});

test('ids stand once, labels belong to their fields, languages are said where they change, nothing moves by itself', async () => {
  const { page } = await web.show(await listPage(everything(), 'kk'), desk);
  const faults = await page.evaluate(() => {
    const all = Array.from(document.querySelectorAll('*'));
    const ids = all.map(({ id }) => id).filter((id) => id !== '');
    const referred = all.flatMap((one) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) => one.getAttribute(name) ?? []),
    );
    return {
      doubled: ids.filter((id, at) => ids.indexOf(id) !== at),
      lost: referred.filter((id) => !ids.includes(id)),
      unnamed: Array.from(document.querySelectorAll('input')).filter(({ labels }) => labels?.length !== 1).length,
      foreign: Array.from(document.querySelectorAll('.ru, .en')).filter(
        (one) => one.getAttribute('lang') !== one.className,
      ).length,
      ordered: all.filter((one) => (one as HTMLElement).tabIndex > 0).length,
      moving: all.filter((one) => getComputedStyle(one).animationName !== 'none').length,
    };
  });
  expect(faults).toEqual({ doubled: [], lost: [], unnamed: 0, foreign: 0, ordered: 0, moving: 0 });
  await page.close();
});

test('twice as large letters: nothing runs out of the window', async () => {
  const { page } = await web.show(await listPage(everything(), 'ru'), { width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.close();
});
