/** The calculation on paper: three languages, every course with its number and why, room for the decision, the same bytes. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printQuota } from '../../../generator/quota/quotaPdf.ts';
import { openPrinter, type Printer } from '../../../generator/render/pdf/printer.ts';
import { fonts, info, inkOf, picture, words } from '../../witness/poppler.ts';
import { hasPoppler } from '../../witness/witnesses.ts';
import { example } from './example.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ tabs: 1 });
});
afterAll(() => printer.close());

describe.runIf(hasPoppler)('on paper', () => {
  test.each(['sainteLague', 'largestRemainder'])(
    '%s: every course, its number and its reasons, thrice',
    async (method) => {
      const q = example({ method });
      const text = words(await printQuota(q, printer));
      for (const { name, seats, explanation } of q.courses) {
        // Poppler may part a long name at the end of a line; its first word stands.
        expect(text.split(name.split(' ')[0] ?? '').length - 1, name).toBeGreaterThanOrEqual(6);
        for (const language of ['kk', 'ru', 'en'] as const)
          for (const sentence of explanation) expect(text).toContain(sentence[language].slice(0, 24));
        expect(text).toContain(` ${seats} `);
      }
      for (const said of [
        'Оқыту квоталарының санын есептеу № R',
        'Расчёт количества квот на обучение № R',
        'Calculation of the number of training quotas № R',
        'Квоталар есептелген санда қабылданды',
        'Квоты приняты в рассчитанном количестве',
        'The quotas are adopted as calculated',
        'Сұраныс аз',
        'Mangystau Region',
      ])
        expect(text).toContain(said);
    },
  );

  test('a round that cannot be shared out says so on the first page of each language', async () => {
    const text = words(await printQuota(example({ total: 5 }), printer));
    for (const said of ['ешкімге квота есептелген жоқ', 'никому', 'nobody is given anything'])
      expect(text).toContain(said);
  });

  test('tagged, named, numbered, in our fonts, no page empty; the same bytes again', async () => {
    const pdf = await printQuota(example(), printer);
    const about = info(pdf);
    expect(about).toMatchObject({ Tagged: 'yes' });
    expect(about.Title).toContain('№ R');
    const pages = Number(about.Pages);
    for (let page = 1; page <= pages; page += 1) {
      expect(words(pdf, page)).toContain(`${page} / ${pages}`);
      expect(inkOf(picture(pdf, page).pixels)).toBeGreaterThan(300);
    }
    expect(fonts(pdf).every(({ name, embedded }) => embedded && name.startsWith('NotoSerif'))).toBe(true);
    expect(Buffer.from(await printQuota(example(), printer)).equals(Buffer.from(pdf))).toBe(true);
  });
});
