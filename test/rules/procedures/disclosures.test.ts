/** Disclosures: confidential information goes to a third party only with consent in writing, given before. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { disclosures } from '../../../rules/procedures/disclosures.ts';
import { disclosuresWords } from '../../../rules/procedures/disclosures.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { apply, on } from './applied.ts';

const good: Cells = {
  bin: '240140000001',
  what: 'табыс құрылымы',
  toWhom: '«Үлгі» банкі',
  consentOn: on('2026-02-10'),
  consentUrl: 'https://example.kz/consent',
  disclosedOn: on('2026-02-12'),
};
const applied = (cells: Cells) => apply(disclosures, disclosuresWords, { ...good, ...cells });

describe('R-35 prior written consent', () => {
  test.each<[boundary: string, consentOn: IsoDay | undefined, result: string]>([
    ['two days before', '2026-02-10', 'pass'],
    ['on the day', '2026-02-12', 'pass'],
    ['the day after', '2026-02-13', 'fail'],
    ['none', undefined, 'fail'],
  ])('%s', (_, consentOn, result) => {
    expect(applied({ consentOn: consentOn && on(consentOn) }).result('consent')).toBe(result);
  });

  test('without it a person decides what follows', () => {
    expect(applied({}).outcome).toBe('ready');
    expect(applied({ consentOn: undefined })).toMatchObject({ outcome: 'person', failing: ['R-35 consent'] });
  });

  test('in writing: the paper itself is kept', () => {
    expect(applied({ consentUrl: undefined })).toMatchObject({ outcome: 'person', failing: ['R-35 consentInWriting'] });
  });

  test('nothing disclosed yet: nothing to ask', () => {
    const planned = applied({ disclosedOn: undefined, consentOn: undefined, consentUrl: undefined });
    expect([planned.result('consent'), planned.result('consentInWriting'), planned.outcome]).toEqual([
      'notAsked',
      'notAsked',
      'ready',
    ]);
  });

  test.each(['bin', 'what', 'toWhom'])('described: without %s it is not', (field) => {
    expect(applied({ [field]: undefined }).failing).toEqual(['R-35 described']);
  });
});
