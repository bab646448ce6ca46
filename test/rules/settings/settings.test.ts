/** The sheet `settings`: the Fund's recorded choices. */

import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../rules/projections/facts.ts';
import { defaultSettings, plainIds, plainSettings, readSettings, switchIds } from '../../../rules/settings/settings.ts';
import { switches } from '../../../rules/vocabulary/switches.ts';
import { settingWords } from '../../../rules/wording/settings.ts';
import { places, table } from './tables.ts';

const read = (rows: readonly (readonly Cell[])[]) => readSettings(table('settings', ['#settings', 'value'], rows));

test('nothing set is everything by default, and the defaults read back', () => {
  expect(read([])).toEqual({ settings: defaultSettings, problems: [] });
  const rows = [
    ...switchIds.map((id) => [id, switches[id].default]),
    ...plainIds.map((id) => [id, plainSettings[id].default || undefined]),
  ];
  expect(read(rows)).toEqual({ settings: defaultSettings, problems: [] });
});

test.each(switchIds.flatMap((id) => switches[id].values.map((value) => [id, value] as const)))(
  '%s may be %s',
  (id, value) => {
    expect(read([[id, ` ${value} `]])).toMatchObject({ settings: { switches: { [id]: value } }, problems: [] });
  },
);

test.each<[id: string, value: Cell, kept: string]>([
  ['certificateSides', 'ru', 'ru'],
  ['certificateSides', 'en, kk,ru', 'en, kk,ru'],
  ['certificateQr', 'https://hub.example.kz/{number}', 'https://hub.example.kz/{number}'],
  ['certificateNumberWidth', 6, '6'],
  ['defaultTermYears', '10', '10'],
  ['fundName', '«Астана Хаб» қоры', '«Астана Хаб» қоры'],
  ['monitoringFrom', '2026-Q1', '2026-Q1'],
  ['sampleMark', 'yes', 'yes'],
  ['feesFrom', '2026-Q1', '2026-Q1'],
  ['fundIbans', 'KZ86125KZT5004100100', 'KZ86125KZT5004100100'],
  ['fundIbans', 'KZ86 125K ZT50 0410 0100, kz86125kzt5004100100', 'KZ86 125K ZT50 0410 0100, kz86125kzt5004100100'],
])('%s may be %s', (id, value, kept) => {
  expect(read([[id, value]])).toMatchObject({ settings: { plain: { [id]: kept } }, problems: [] });
});

describe('each bad setting gives one problem with its cell, and keeps its default', () => {
  test.each<[what: string, key: Cell, value: Cell, place: string]>([
    ['an unknown setting', 'K1', 'nextDay', 'settings!A3'],
    ['a name of the language', 'constructor', 'x', 'settings!A3'],
    ['no name', undefined, 'x', 'settings!A3'],
    ['an unknown choice', 'k2', 'Roll', 'settings!B3'],
    ['a blank choice', 'k2', undefined, 'settings!B3'],
    ['a yes of the sheet', 'sampleMark', true, 'settings!B3'],
    ['no language', 'certificateSides', '', 'settings!B3'],
    ['an unknown language', 'certificateSides', 'kk, kz', 'settings!B3'],
    ['a link without a lock', 'certificateQr', 'http://x', 'settings!B3'],
    ['script', 'certificateQr', 'javascript:alert(1)', 'settings!B3'],
    ['no quarter', 'monitoringFrom', '2026-Q5', 'settings!B3'],
    ['no digits', 'certificateNumberWidth', 0, 'settings!B3'],
    ['ten digits', 'certificateNumberWidth', 10, 'settings!B3'],
    ['no years', 'defaultTermYears', 0, 'settings!B3'],
    ['half a year', 'defaultTermYears', 0.5, 'settings!B3'],
    ['a quarter written otherwise', 'feesFrom', 'Q1 2026', 'settings!B3'],
    ['a fifth quarter', 'feesFrom', '2026-Q5', 'settings!B3'],
    ['an account with a wrong check digit', 'fundIbans', 'KZ87125KZT5004100100', 'settings!B3'],
    ['one wrong account of two', 'fundIbans', 'KZ86125KZT5004100100, KZ00', 'settings!B3'],
    ['an account of another country', 'fundIbans', 'DE89370400440532013000', 'settings!B3'],
    ['a name of two lines', 'fundName', 'a\nb', 'settings!B3'],
    ['a name too long', 'fundName', 'x'.repeat(201), 'settings!B3'],
  ])('%s', (_, key, value, place) => {
    const { settings, problems } = read([[key, value]]);
    expect(places(problems)).toEqual([place]);
    expect(settings).toEqual(defaultSettings);
  });

  // Which of the two the Fund decided, nobody can tell.
  test('a setting that stands twice', () => {
    expect(
      places(
        read([
          ['k2', 'roll'],
          ['k2', 'keep'],
        ]).problems,
      ),
    ).toEqual(['settings!A4']);
  });
});

test('every setting is explained in three languages', () => {
  for (const id of [...switchIds, ...plainIds])
    expect(Object.values(settingWords[id]).every((words) => words !== '')).toBe(true);
});
