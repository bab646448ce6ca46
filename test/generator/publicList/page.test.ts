/** The public page in a real browser: search, order and language by keyboard, paper, phone, no scripts, no requests. */

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPage } from '../../../generator/publicList/page.ts';
import type { Language } from '../../../rules/vocabulary/text.ts';
import { info, words } from '../../witness/poppler.ts';
import { openWebBrowser, type Shown, type ShowOptions, type WebBrowser } from '../../witness/webPage.ts';
import { hasPoppler } from '../../witness/witnesses.ts';
import { example, hostile, hostileList, large } from './example.ts';

let web: WebBrowser;
beforeAll(async () => {
  web = await openWebBrowser();
});
afterAll(() => web.close());

const show = async (options: ShowOptions = {}, list = example(), first: Language = 'kk'): Promise<Shown> =>
  web.show(await listPage(list, first), options);

/** The names that can be seen, from the top. */
const names = (page: Page): Promise<string[]> =>
  page.$$eval('#rows tr', (rows) =>
    rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('th')?.textContent ?? ''),
  );
const type = async (page: Page, text: string): Promise<void> => {
  await page.focus('#query');
  await page.keyboard.type(text);
};
/** What is seen of an element, the other languages left out. */
const seen = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

describe('search', () => {
  test.each([
    ['құлагер', ['«Құлагер Софт» ЖШС']],
    ['КУЛАГЕР', ['«Құлагер Софт» ЖШС']],
    ['олем', []],
    ['алем ai', ['«Әлем AI» ЖШС']],
    ['орлеу', ['Өрлеу']],
    ['гарыш', ['Ғарыш']],
    ['искер', ['Іскер']],
    ['улы дала', ['ТОО «Ұлы дала технологии»']],
    ['"улы дала" ТОО', ['ТОО «Ұлы дала технологии»']],
    // Typed in Latin letters that only look so.
    ['TOO', ['ТОО «Ұлы дала технологии»']],
    ['robotics astana', ['Astana Robotics Ltd']],
    ['020240000005', ['Өрлеу']],
    ['00003', ['«Әлем AI» ЖШС']],
    ['0004', ['Astana Robotics Ltd']],
    ['шымкент', ['Astana Robotics Ltd']],
    ['Karaganda', ['Өрлеу']],
    ['жасанды интеллект', ['«Әлем AI» ЖШС', '«Құлагер Софт» ЖШС']],
    ['искусственный', ['«Әлем AI» ЖШС', '«Құлагер Софт» ЖШС']],
    ['artificial софт', ['«Құлагер Софт» ЖШС']],
    ['A9', ['Іскер']],
    ['жоқ нәрсе', []],
  ])('%s', async (query, found) => {
    const { page } = await show();
    await type(page, query);
    expect(await names(page)).toEqual(found);
    await page.close();
  });

  test('says how many there are, once the typing pauses; Escape brings everything back', async () => {
    const { page } = await show();
    expect(await seen(page, '#count')).toBe('Тізбедегі қатысушылар: 9');
    await type(page, 'интеллект');
    await settle();
    expect(await seen(page, '#count')).toBe('Көрсетілген қатысушылар: 2 / 9');
    await page.keyboard.type('жжж');
    await settle();
    expect(await seen(page, '#count')).toBe('Ештеңе табылмады. Сөзді қысқартып көріңіз.');
    await page.keyboard.press('Escape');
    await settle();
    expect([await seen(page, '#count'), (await names(page)).length]).toEqual(['Тізбедегі қатысушылар: 9', 9]);
    await page.close();
  });

  test('of 2,000 rows a letter brings the first hundred found at once, and takes all others away', async () => {
    const { page } = await show({}, large(2000));
    // What comes after the first screens comes in turns of its own, and is not waited for here.
    await page.evaluate(() => Object.assign(window, { setTimeout: () => 0 }));
    const shownAfter = (query: string) =>
      page.evaluate((words) => {
        const input = document.getElementById('query') as HTMLInputElement;
        input.value = words;
        input.dispatchEvent(new Event('input'));
        return document.querySelectorAll('#rows tr:not([hidden])').length;
      }, query);
    expect(await shownAfter('жжж')).toBe(0);
    expect(await shownAfter('')).toBe(100);
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => document.querySelectorAll('#rows tr:not([hidden])').length)).toBe(2000);
    await page.close();
  });

  test('everything found is there in the end', async () => {
    const { page } = await show({}, large(1000));
    await type(page, 'жжж');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('#rows tr:not([hidden])').length === 1000);
    await page.close();
  });
});

describe('order', () => {
  test('by keyboard: a column, then the other way round, blank cells last both times', async () => {
    const { page } = await show();
    const heading = (id: string) => page.$eval(`thead th.${id}`, (head) => head.getAttribute('aria-sort'));
    expect((await names(page)).slice(0, 3)).toEqual(['Азат', '«Әлем AI» ЖШС', 'Ғарыш']);
    expect(await heading('name')).toBe('ascending');
    await page.focus('thead th.region button');
    await page.keyboard.press('Enter');
    expect([await heading('region'), await heading('name')]).toEqual(['ascending', null]);
    const up = await names(page);
    expect([up.at(0), up.at(-1)]).toEqual(['Азат', 'Ғарыш']);
    await page.keyboard.press('Space');
    expect(await heading('region')).toBe('descending');
    expect([(await names(page)).at(0), (await names(page)).at(-1)]).toEqual(['Astana Robotics Ltd', 'Ғарыш']);
    await page.focus('thead th.issuedOn button');
    await page.keyboard.press('Enter');
    expect((await names(page)).slice(0, 2)).toEqual(['«Құлагер Софт» ЖШС', 'ТОО «Ұлы дала технологии»']);
    await page.focus('thead th.name button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await names(page)).at(0)).toBe('Astana Robotics Ltd');
    await page.close();
  });
});

describe('language', () => {
  test('by keyboard, without loading anything: the page, its title and its language', async () => {
    const { page, asked, complaints } = await show();
    const about = async () => [
      await page.evaluate(() => document.documentElement.lang),
      await page.title(),
      await seen(page, 'h1'),
      await seen(page, '#rows tr:first-child td.region'),
      await seen(page, 'thead th.bin'),
    ];
    expect(await about()).toEqual([
      'kk',
      '«Астана Хаб» қатысушыларының тізбесі',
      '«Астана Хаб» қатысушыларының тізбесі',
      'Алматы қаласы',
      'БСН',
    ]);
    await page.focus('#language-kk');
    await page.keyboard.press('ArrowRight');
    expect(await about()).toEqual([
      'ru',
      'Перечень участников «Астана Хаб»',
      'Перечень участников «Астана Хаб»',
      'город Алматы',
      'БИН',
    ]);
    expect(await seen(page, '#count')).toBe('Участников в перечне: 9');
    await page.keyboard.press('ArrowRight');
    expect((await about())[2]).toBe('List of Astana Hub participants');
    expect(new URL(page.url()).hash).toBe('#en');
    expect([asked(), complaints()]).toEqual([[], []]);
    await page.close();
  });

  test('a link leads to the page in its language; a register may be published in another first', async () => {
    const linked = await show({ hash: '#ru' });
    expect(await seen(linked.page, 'h1')).toBe('Перечень участников «Астана Хаб»');
    const english = await show({}, example(), 'en');
    expect(await seen(english.page, 'h1')).toBe('List of Astana Hub participants');
    await linked.page.close();
    await english.page.close();
  });
});

describe('text is text', () => {
  test('names are shown as they are written; nothing of them runs or is fetched', async () => {
    const { page, asked, complaints } = await show({}, hostileList());
    const shown = await page.$$eval('#rows th', (cells) => cells.map((cell) => cell.textContent));
    expect(shown.sort()).toEqual(hostile.map((name) => name.trim()).sort());
    const made = await page.evaluate(() => [
      document.images.length,
      document.scripts.length,
      document.baseURI === document.URL,
      document.title,
    ]);
    expect(made).toEqual([0, 1, true, '«Астана Хаб» қатысушыларының тізбесі']);
    expect([asked(), complaints()]).toEqual([[], []]);
    await page.close();
  });

  test('a strict policy: no script or style but its own would run, and nothing can be fetched', async () => {
    const { page, complaints } = await show();
    const after = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p style="position:fixed" onclick="document.title=1">');
      const fetched = await fetch('https://example.com/').then(
        () => 'fetched',
        () => 'refused',
      );
      return [document.title, fetched];
    });
    expect(after).toEqual(['«Астана Хаб» қатысушыларының тізбесі', 'refused']);
    expect(complaints().filter((one) => one.includes('Content Security Policy')).length).toBeGreaterThan(1);
    await page.close();
  });

  test('the file names no address but its own data files', async () => {
    const html = await listPage(example(), 'kk');
    const addresses = Array.from(
      html.matchAll(/(?:src|href|action)="([^"]*)"|url\(|@import/g),
      ([whole, to]) => to ?? whole,
    );
    expect(addresses).toEqual(['data:,', '#list', 'list.csv', 'list.json']);
    expect(html).not.toMatch(/https?:/);
  });
});

describe('without scripts', () => {
  test('the whole list is there in the language pressed, and no control that does nothing', async () => {
    const { page } = await show({ scripts: false });
    expect(await names(page)).toHaveLength(9);
    expect(
      await page.$$eval('button, [type=search]', (found) => found.filter((one) => one.checkVisibility()).length),
    ).toBe(0);
    expect(await seen(page, '#count')).toBe('Тізбедегі қатысушылар: 9');
    await page.click('#language-ru');
    expect([await seen(page, 'h1'), await seen(page, 'thead th.bin')]).toEqual([
      'Перечень участников «Астана Хаб»',
      'БИН',
    ]);
    expect(await seen(page, '#rows tr:first-child td.region')).toBe('город Алматы');
    await page.close();
  });
});

describe('on a phone', () => {
  test('nothing runs out of the window, each cell says what it is, and the order can be chosen', async () => {
    const { page } = await show({ width: 360, height: 740 });
    const page_ = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      cut: Array.from(document.querySelectorAll('#rows th, #rows td')).filter(
        (cell) => cell.scrollWidth > cell.clientWidth + 1,
      ).length,
      label: getComputedStyle(document.querySelector('#rows td.bin') as Element, '::before').content,
      small: Array.from(document.querySelectorAll('button, input, .languages label'))
        .filter((one) => one.checkVisibility() && one.getAttribute('type') !== 'radio')
        .filter((one) => one.getBoundingClientRect().height < 40).length,
    }));
    expect(page_).toEqual({ wide: 360, cut: 0, label: expect.stringContaining('БСН'), small: 0 });
    await page.focus('thead th.extendedTo button');
    await page.keyboard.press('Enter');
    expect((await names(page)).at(0)).toBe('«Әлем AI» ЖШС');
    await page.close();
  });

  test('the widest list becomes cards before it runs out of a desk, and the narrowest stays a table', async () => {
    const wide = example({
      publicListColumns: 'address, region, activities, issuedOn, term, extendedTo',
      publicListFormer: 'yes',
    });
    for (const [list, width, display] of [
      [wide, 1280, 'flex'],
      [wide, 1600, 'grid'],
      [example({ publicListColumns: 'none' }), 600, 'grid'],
    ] as const) {
      const { page } = await show({ width }, list);
      const [how, whole] = await page.evaluate(() => [
        getComputedStyle(document.querySelector('#rows tr') as Element).display,
        document.documentElement.scrollWidth,
      ]);
      expect([how, whole]).toEqual([display, width]);
      await page.close();
    }
  });
});

describe.runIf(hasPoppler)('on paper', () => {
  test('A4, the head on each page, every participant, no control', async () => {
    const { page } = await show({}, large(120));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const about = info(pdf);
    expect(about['Page size']).toContain('A4');
    const pages = Number(about.Pages);
    expect(pages).toBeGreaterThan(3);
    for (let n = 1; n <= pages; n += 1) {
      const text = words(pdf, n);
      expect(text).toContain('Қызмет түрлері');
      expect(text).toContain(`${n} / ${pages}`);
      expect(text).not.toContain('Тізбеден іздеу');
    }
    const bins = new Set(words(pdf).match(/\b0202400\d{5}\b/g));
    expect(bins.size).toBe(120);
    await page.close();
  });

  test('what was searched for is what is printed, with how many of how many', async () => {
    const { page } = await show();
    await type(page, 'алем');
    await settle();
    const text = words(await page.pdf({ preferCSSPageSize: true }));
    expect(text).toContain('Көрсетілген қатысушылар: 1 / 9');
    expect(text).toContain('«Әлем AI» ЖШС');
    expect(text).not.toContain('Азат');
    await page.close();
  });
});
