/** The sheet `texts`: every word may be changed, no placeholder may be lost to one that does not exist. */

import { describe, expect, test } from 'vitest';
import { procedures } from '../../../rules/procedures/procedures.ts';
import type { Cell } from '../../../rules/projections/facts.ts';
import {
  deliveredTexts,
  entriesWith,
  fillableTexts,
  registerEntries,
  shownWith,
} from '../../../rules/registers/entries.ts';
import { readTexts, textsOf, withTexts } from '../../../rules/settings/texts.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { shownStatusWords } from '../../../rules/wording/shownStatus.ts';
import { required } from '../procedures/applied.ts';
import { places, table } from './tables.ts';

const delivered = deliveredTexts();
const read = (rows: readonly (readonly Cell[])[]) =>
  readTexts(table('texts', ['#texts', 'kk', 'ru', 'en'], rows), delivered);
const stateShare = 'registration.check.stateShare.fail';

describe('round trip', () => {
  test('the delivered texts read back are no change at all', () => {
    const rows = Object.entries(delivered).map(([key, { kk, ru, en }]) => [key, kk, ru, en]);
    expect(read(rows)).toEqual({ texts: {}, problems: [] });
    expect(entriesWith({})).toBe(registerEntries);
  });

  test.each(procedures.map(({ procedure, words }) => [procedure.id, words] as const))(
    '%s: put in, its words come out',
    (id, words) => {
      expect(withTexts(id, words, {})).toEqual(words);
      const shouted = Object.fromEntries(
        Object.entries(textsOf(id, words)).map(([key, { kk, ru, en }]) => [
          key,
          { kk: `${kk}!`, ru: `${ru}!`, en: `${en}!` },
        ]),
      );
      expect(textsOf(id, withTexts(id, words, shouted))).toEqual(shouted);
    },
  );

  test('keys are one kind: register, part, name', () => {
    for (const key of Object.keys(delivered)) {
      expect(key).toMatch(
        /^(shown\.\w+|\w+\.(title|(field\.\w+\.(label|help)|field\.\w+\.option\.[\w.-]+|check\.\w+\.(label|fail|unknown)|(deadline|status|document)\.\w+|letter\.\w+\.(title|body))))$/,
      );
    }
  });
});

describe('overrides', () => {
  test('only what differs is kept, and it is used', () => {
    const { texts, problems } = read([
      [stateShare, 'Үлес {stateSharePercent}, шегі {limit}', 'Доля {stateSharePercent}', 'Share'],
      ['registration.title', ...languages.map((language) => required(delivered['registration.title'])[language])],
    ]);
    expect([Object.keys(texts), problems]).toEqual([[stateShare], []]);
    const entry = required(entriesWith(texts).find(({ procedure }) => procedure.id === 'registration'));
    expect(entry.words.checks.stateShare?.fail.ru).toBe('Доля {stateSharePercent}');
  });

  test.each<[what: string, row: readonly Cell[], place: string]>([
    ['an unknown key', ['registration.check.stateshare.fail', 'а', 'б', 'c'], 'texts!A3'],
    ['a key of the language', ['constructor', 'а', 'б', 'c'], 'texts!A3'],
    ['no key', [undefined, 'а', 'б', 'c'], 'texts!A3'],
    ['a missing language', [stateShare, 'а', undefined, 'c'], 'texts!C3'],
    ['an unknown placeholder', [stateShare, 'а', 'б', '{stateShare}'], 'texts!D3'],
    ['a placeholder of another text', [stateShare, '{taxDebt}', 'б', 'c'], 'texts!B3'],
    ['a placeholder of the language', [stateShare, 'а', 'б {constructor}', 'c'], 'texts!C3'],
  ])('%s is one problem', (_, row, place) => {
    const { texts, problems } = read([row]);
    expect([places(problems), texts]).toEqual([[place], {}]);
  });

  test.each<[key: string, words: string]>([
    // A letter may use whatever it knows of its case, a finding the values it rests on.
    [
      'registration.letter.registered.body',
      '{name} {bin} {case} {addressee} {fund} {today} {status} {due.certificate} {termYears}',
    ],
    ['registration.letter.registered.title', '{case}'],
    ['registration.letter.remarks.body', '{addressee}\n{findings}\n{fund}'],
    ['registration.check.taxDebt.fail', '{taxDebt} {limit} {debtLimitInMci} {status} {sentOn}'],
  ])('%s: %s', (key, words) => {
    const { texts, problems } = readTexts(
      table('texts', ['#texts', 'kk', 'ru', 'en'], [[key, words, words, words]]),
      delivered,
      () => fillableTexts(registerEntries),
    );
    expect([problems, texts[key]?.kk]).toEqual([[], words]);
  });

  test('R-8/p2 what an applicant is told, and the word of an option', () => {
    const { texts, problems } = read([
      ['shown.commission', 'К', 'На комиссии', 'With the Commission'],
      ['registration.field.decision.option.register', 'Т', 'Р', 'Register it'],
    ]);
    expect(problems).toEqual([]);
    expect(shownWith(texts)).toMatchObject({ commission: { ru: 'На комиссии' }, done: shownStatusWords.done });
    const entry = required(entriesWith(texts).find(({ procedure }) => procedure.id === 'registration'));
    expect(entry.words.fields.decision?.options?.register?.en).toBe('Register it');
  });

  test('the sentence names the placeholders there are', () => {
    const words = required(read([[stateShare, '{x}', 'б', 'c']]).problems[0]).message.en;
    for (const name of ['{x}', '{stateSharePercent}', '{limit}']) expect(words).toContain(name);
  });

  test.each<[what: string, rows: readonly (readonly Cell[])[], place: string]>([
    [
      'a key that stands twice',
      [
        ['registration.title', 'а', 'б', 'c'],
        ['registration.title', 'г', 'д', 'e'],
      ],
      'texts!A4',
    ],
    ['a placeholder in Kazakh letters', [[stateShare, '{үлес}', 'б', 'c']], 'texts!B3'],
  ])('%s is one problem', (_, rows, place) => {
    expect(places(read(rows).problems)).toEqual([place]);
  });
});

test('a placeholder stands in all three languages of a text or in none', () => {
  const of = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
  const uneven = Object.entries(delivered).filter(
    ([, text]) => of(text.kk) !== of(text.ru) || of(text.ru) !== of(text.en),
  );
  expect(uneven.map(([key]) => key)).toEqual([]);
});

test('no delivered text is blank, doubled in spaces or left in another language', () => {
  const wrong = Object.entries(delivered).filter(([, text]) =>
    languages.some((language) => text[language].trim() !== text[language] || / {2}|^$/.test(text[language])),
  );
  expect(wrong).toEqual([]);
  const kazakhInEnglish = Object.entries(delivered).filter(([, { en }]) =>
    /[а-яәғқңөұүіһ]/i.test(en.replace(/НҚ/g, '')),
  );
  expect(kazakhInEnglish.map(([key]) => key)).toEqual([]);
});
