/** Citations, by the shape of the clause id, in three languages. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../../rules/order/citation.ts';
import { type ClauseId, clauseIds } from '../../../rules/order/clauses.ts';
import { languages } from '../../../rules/vocabulary/text.ts';

const citations: readonly (readonly [ClauseId, string, string, string])[] = [
  ['R-12', '12-тармақ', 'пункт 12', 'item 12'],
  ['R-7.4', '7-тармақтың 4) тармақшасы', 'подпункт 4) пункта 7', 'item 7(4)'],
  ['R-4.13', '4-тармақтың 13) тармақшасы', 'подпункт 13) пункта 4', 'item 4(13)'],
  ['R-15/p2', '15-тармақтың екінші бөлігі', 'часть вторая пункта 15', 'item 15, second paragraph'],
  ['R-25/p3', '25-тармақтың үшінші бөлігі', 'часть третья пункта 25', 'item 25, third paragraph'],
  ['R-20/s2', '20-тармақтың екінші сөйлемі', 'второе предложение пункта 20', 'item 20, second sentence'],
  ['R-39/s3', '39-тармақтың үшінші сөйлемі', 'третье предложение пункта 39', 'item 39, third sentence'],
  [
    'R-9.3/s2',
    '9-тармақтың 3) тармақшасының екінші сөйлемі',
    'второе предложение подпункта 3) пункта 9',
    'item 9(3), second sentence',
  ],
  ['R-50', '59-тармақ (бірінші)', 'пункт 59 (первый)', 'item 59 (first)'],
  ['R-59', '59-тармақ (екінші, тұрғын үй)', 'пункт 59 (второй, жильё)', 'item 59 (second, housing)'],
  ['R-16.1', '16-тармақтың екінші абзацы', 'абзац второй пункта 16', 'item 16, indented paragraph 2'],
  ['R-42.a', '42-тармақтың екінші абзацы', 'абзац второй пункта 42', 'item 42, indented paragraph 2'],
  ['R-42.i', '42-тармақтың оныншы абзацы', 'абзац десятый пункта 42', 'item 42, indented paragraph 10'],
  ['R-42.i7', '42-тармақтың он жетінші абзацы', 'абзац семнадцатый пункта 42', 'item 42, indented paragraph 17'],
  ['O-0', 'бұйрықтың деректемелері', 'реквизиты приказа', 'particulars of the Order'],
  ['O-5', 'бұйрықтың 5-тармағы', 'пункт 5 приказа', 'item 5 of the Order'],
  ['O-3.3', 'бұйрықтың 3-тармағының 3) тармақшасы', 'подпункт 3) пункта 3 приказа', 'item 3(3) of the Order'],
  ['A1-11', '1-қосымшаның 11-жолы', 'строка 11 приложения 1', 'Annex 1, row 11'],
  ['A1-*', '1-қосымшаның ескертпесі', 'примечание к приложению 1', 'note to Annex 1'],
  ['A2', '2-қосымша', 'приложение 2', 'Annex 2'],
  [
    'X-3',
    'күші жойылған бұйрықтар тізбесінің 3-тармағы',
    'пункт 3 перечня утративших силу приказов',
    'item 3 of the list of repealed orders',
  ],
];

describe('cite', () => {
  test.each(citations)('%s', (id, kk, ru, en) => {
    expect(languages.map((language) => cite(id, language))).toEqual([kk, ru, en]);
  });

  test.each(languages)('never cites two clauses alike (%s)', (language) => {
    const all = clauseIds.map((id) => cite(id, language));
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
    expect(all.filter((one) => /undefined|NaN|\s{2}/.test(one))).toEqual([]);
  });
});
