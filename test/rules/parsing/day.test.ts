/** Days as typed here. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../../rules/calendar/day.ts';
import { parseDay } from '../../../rules/parsing/day.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { fromDay, longDate, ofDay, onDay, shortDate } from '../../../rules/wording/dates.ts';

describe('18 March 2026', () => {
  it.each([
    '2026-03-18',
    '2026.03.18',
    '2026/3/18',
    '18.03.2026',
    '18.3.2026',
    '18/03/2026',
    '18-03-2026',
    '18.03.2026 г.',
    '18.03.2026г',
    '18.03.2026 ж.',
    ' 18.03.2026 ',
    '18 наурыз 2026',
    '18 Наурыз 2026 ж.',
    '18 наурыз 2026 жыл',
    '2026 жылғы 18 наурыз',
    '2026\u00a0жылғы\u00a018\u00a0наурыз',
    '2026 жылғы 18 наурызда',
    '2026 жылғы 18 наурыздағы',
    '2026 жылдың 18 наурызы',
    '2026 ж. 18 наурыз',
    '18-наурыз 2026',
    '18 марта 2026',
    '18 марта 2026 г.',
    '18 марта 2026 года',
    '18 МАРТА 2026 Г.',
    '«18» марта 2026 года',
    '"18" марта 2026 г',
    '18 мар. 2026',
    '18 March 2026',
    '18 march 2026',
    '18th March 2026',
    'March 18, 2026',
    '18 Mar 2026',
    '18-Mar-2026',
    '１８.03.2026',
  ])('%j', (text) => {
    expect(parseDay(text)).toEqual({ ok: true, value: '2026-03-18' });
  });
});

it.each([
  ['03/04/2026', '2026-04-03'],
  ['5.1.2026', '2026-01-05'],
  ['29.02.2024', '2024-02-29'],
  ['1 кантар 2026', '2026-01-01'],
  ['30 қыркүйек 2026', '2026-09-30'],
  ['2026 жылдың 30 қыркүйегі', '2026-09-30'],
  ['1 шилде 2026', '2026-07-01'],
  ['1 May 2026', '2026-05-01'],
  ['1 мая 2026', '2026-05-01'],
  ['31 желтоқсан 2025', '2025-12-31'],
])('%j is %s: the day comes first', (text, value) => {
  expect(parseDay(text)).toEqual({ ok: true, value });
});

it.each([
  ['18.03.26', 'shortYear'],
  ['26-03-18', 'shortYear'],
  ['18 марта 26 г.', 'shortYear'],
  ['29.02.2026', 'impossible'],
  ['31.04.2026', 'impossible'],
  ['03/18/2026', 'impossible'],
  ['2026-13-01', 'impossible'],
  ['00.01.2026', 'impossible'],
  ['18.03.0206', 'impossible'],
  ['18.03.9999', 'impossible'],
  ['', 'notADay'],
  ['ертең', 'notADay'],
  ['18 мартобря 2026', 'notADay'],
  ['март 2026', 'notADay'],
  ['18 марта', 'notADay'],
  ['46099', 'notADay'],
  ['20260318', 'notADay'],
  ['18.03-2026', 'notADay'],
  ['18,03,2026', 'notADay'],
  ['2026-03-18T10:15:00+05:00', 'notADay'],
  ['18.03.2026 – 20.03.2026', 'notADay'],
])('%j: %s', (text, reason) => {
  expect(parseDay(text)).toEqual({ ok: false, reason });
});

it('what we print we can read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 109574 }), fc.constantFrom(...languages), (n, language) => {
      const value = fromDayNumber(n);
      for (const text of [value, shortDate(value), longDate(value, language)]) {
        expect(parseDay(text)).toEqual({ ok: true, value });
      }
      for (const text of [onDay(value, 'kk'), ofDay(value, 'kk'), fromDay(value, 'kk')]) {
        expect(parseDay(text)).toEqual({ ok: true, value });
      }
    }),
  );
});
