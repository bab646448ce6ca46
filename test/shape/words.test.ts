/** Every word in three languages, and nothing in it that a language lacks. */

import { describe, expect, test } from 'vitest';
import * as publicList from '../../reports/publicList/words.ts';
import { procedures } from '../../rules/procedures/procedures.ts';
import { fieldOf } from '../../rules/projections/columns.ts';
import { deliveredTexts } from '../../rules/registers/entries.ts';
import { answerFaults } from '../../rules/registers/faults.ts';
import { intakeWords } from '../../rules/registers/intakeWords.ts';
import * as quotaWords from '../../rules/registers/quota/quotaWords.ts';
import { languages, type Text } from '../../rules/vocabulary/text.ts';
import * as common from '../../rules/wording/common.ts';
import * as ownQuestions from '../../rules/wording/ownQuestions.ts';
import * as ownSheets from '../../rules/wording/ownSheets.ts';

const placeholders = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

/** Every {kk, ru, en} inside a value, with its path. */
function textsIn(value: unknown, path: string): readonly (readonly [string, Text])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kk' in value && 'ru' in value && 'en' in value && typeof value.kk === 'string') return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const all: readonly (readonly [string, Text])[] = [
  ...Object.entries(deliveredTexts()),
  ...textsIn(common, 'common'),
  ...textsIn(ownQuestions, 'ownQuestions'),
  ...textsIn(ownSheets, 'ownSheets'),
  ...textsIn(publicList, 'publicList'),
  ...textsIn(answerFaults, 'answerFaults'),
  ...textsIn(intakeWords, 'intakeWords'),
  ...textsIn(quotaWords, 'quotaWords'),
];

describe('words', () => {
  test('there are hundreds of them, every one in kk, ru and en', () => {
    expect(all.length).toBeGreaterThan(300);
    const lacking = all.filter(([, text]) => languages.some((language) => text[language].trim() === ''));
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  test('the three languages fill the same placeholders', () => {
    const uneven = all.filter(
      ([, text]) => new Set(languages.map((language) => placeholders(text[language]).join())).size > 1,
    );
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  test('no word mixes Latin and Cyrillic letters', () => {
    const mixed = all.flatMap(([key, { kk, ru }]) =>
      [kk, ru]
        .flatMap((text) => text.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? [])
        .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
        .map((word) => `${key}: ${word}`),
    );
    expect(mixed).toEqual([]);
  });

  test('«ескерту» is the legal event only, «жоба» never a draft, a participant never «резидент»', () => {
    const warned = textsIn(common.effectWords.warning, 'warning');
    expect(warned.filter(([, { kk }]) => /ескерту/i.test(kk))).toEqual([]);
    const drafts = all.filter(([, { en, kk }]) => /\bdraft\b/i.test(en) && /жоба/i.test(kk));
    expect(drafts).toEqual([]);
    const residents = all.filter(
      ([, { en, ru }]) => /participant/i.test(en) && /резидент/i.test(ru) && !/resident/i.test(en),
    );
    expect(residents).toEqual([]);
  });

  test('an applicant who gets letters can be written to', () => {
    const mute = procedures
      .filter(({ procedure }) => procedure.letters.some(({ to }) => to === 'applicant'))
      .flatMap(({ procedure }) =>
        ['name', 'email', 'language'].filter((id) => !fieldOf(procedure, id)).map((id) => `${procedure.id}.${id}`),
      );
    expect(mute).toEqual([]);
  });

  test('a status, a check and a term of every procedure has its words', () => {
    for (const { procedure, words } of procedures) {
      expect(Object.keys(words.statuses).sort()).toEqual(Object.keys(procedure.statuses).sort());
      expect(Object.keys(words.checks).sort()).toEqual(procedure.checks.map(({ id }) => id).sort());
      expect(Object.keys(words.letters).sort()).toEqual(procedure.letters.map(({ id }) => id).sort());
      expect(Object.keys(words.deadlines).sort()).toEqual(procedure.deadlines.map(({ id }) => id).sort());
    }
  });
});
