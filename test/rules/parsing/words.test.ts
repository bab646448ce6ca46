/** Yes, no and quarters as typed here. */

import { describe, expect, it } from 'vitest';
import { parseQuarter } from '../../../rules/parsing/quarter.ts';
import { parseYesNo } from '../../../rules/parsing/yesNo.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { longQuarter } from '../../../rules/wording/dates.ts';

describe('parseYesNo', () => {
  it.each(['иә', 'Иә', 'ИӘ', 'ия', 'да', 'Да.', 'yes', 'YES', 'true', 'TRUE', '1', ' иә\u00a0', 'ИСТИНА'])(
    '%j',
    (text) => {
      expect(parseYesNo(text)).toEqual({ ok: true, value: true });
    },
  );
  it.each(['жоқ', 'Жоқ', 'жок', 'нет', 'НЕТ', 'no', 'No', 'false', '0', 'ЛОЖЬ'])('%j', (text) => {
    expect(parseYesNo(text)).toEqual({ ok: true, value: false });
  });
  it.each(['', 'мүмкін', 'да нет', 'y', 'n', '2', '-', 'бар', 'constructor'])('%j is refused', (text) => {
    expect(parseYesNo(text)).toEqual({ ok: false, reason: 'notYesNo' });
  });
});

describe('parseQuarter', () => {
  it.each([
    '2026-Q1',
    '2026 Q1',
    '2026Q1',
    'Q1 2026',
    'q1-2026',
    '1 кв. 2026',
    '1 кв 2026 г.',
    '1кв. 2026г.',
    '1-й квартал 2026 года',
    'I квартал 2026',
    'I квартал 2026 года',
    '1 квартал 2026',
    'первый квартал 2026 года',
    '2026 ж. 1-тоқсан',
    '2026 жылғы I тоқсан',
    '2026 жылғы І тоқсан',
    '2026 жылғы 1-тоқсан',
    '2026 жылдың 1-ші тоқсаны',
    '2026 жылдың бірінші тоқсаны',
    '1 тоқсан 2026',
    '2026 ж. 1 токсан',
    '1st quarter 2026',
    'first quarter of 2026',
    '１ тоқсан 2026',
  ])('%j is 2026-Q1', (text) => {
    expect(parseQuarter(text)).toEqual({ ok: true, value: '2026-Q1' });
  });

  it.each([
    ['II квартал 2026', '2026-Q2'],
    ['ІІ тоқсан 2026', '2026-Q2'],
    ['III квартал 2026', '2026-Q3'],
    ['ІІІ тоқсан 2026', '2026-Q3'],
    ['IV квартал 2026', '2026-Q4'],
    ['ІV тоқсан 2026', '2026-Q4'],
    ['4 кв. 2025', '2025-Q4'],
  ])('%j is %s', (text, value) => {
    expect(parseQuarter(text)).toEqual({ ok: true, value });
  });

  it.each([
    '',
    '2026',
    'Q1',
    '1 кв.',
    '1 кв. 26',
    '2026-Q5',
    '0 кв. 2026',
    '1 2026',
    '1/2026',
    '1 и 2 кварталы 2026',
    '1 кв. 2025 - 1 кв. 2026',
    '1 полугодие 2026',
    '2026-Q1-Q2',
    'Q12026',
    '1 кв. 20262',
    'тоқсан 2026',
    '2026-Q1 draft',
  ])('%j is refused', (text) => {
    expect(parseQuarter(text)).toEqual({ ok: false, reason: 'notAQuarter' });
  });

  it('what we print we can read', () => {
    for (const quarter of ['2026-Q1', '2026-Q2', '2027-Q3', '2024-Q4'] as const) {
      for (const language of languages) {
        expect(parseQuarter(longQuarter(quarter, language))).toEqual({ ok: true, value: quarter });
      }
    }
  });
});
