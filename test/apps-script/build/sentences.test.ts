/** Sentences in three languages leave the code: the same is said, lines stay, and nothing else is touched. */

import { describe, expect, test } from 'vitest';
import { withoutSentences } from '../../../deploy/sentences.ts';

const long = 'ә'.repeat(30);
const taken = (source: string) => withoutSentences(source, "'reader'", (text) => String(text.length));

describe('a sentence', () => {
  test('of texts alone is read as it is', () => {
    const { code, sentences } = taken(`const a = { kk: '${long}', ru: "it's ${long}", en: \`${long}\` } as const;`);
    expect(code).toMatch(/^import \{ words as \$words \} from 'reader';const a = \$words\('\d+'\) as const;$/);
    expect([...sentences.values()]).toEqual([{ kk: long, ru: `it's ${long}`, en: long }]);
  });

  test('with values has their numbers, each value once, in whatever order a language puts them', () => {
    const { code, sentences } = taken(
      `f({ kk: \`${long} \${id} \${on.day}\`, ru: \`\${on.day}: \${id} ${long}\`, en: \`${long}\` }, other as never)`,
    );
    expect(code).toMatch(/;f\(\$sentence\('\d+', id, on\.day\), other as never\)$/);
    expect([...sentences.values()]).toEqual([
      { kk: [`${long} `, 0, ' ', 1, ''], ru: ['', 1, ': ', 0, ` ${long}`], en: [long] },
    ]);
  });

  test('leaves the lines after it where they were', () => {
    const source = `const a = {\n  kk: '${long}',\n  ru: '${long}',\n  en: '${long}',\n} as Text;\nthrow new Error();`;
    expect(taken(source).code.split('\n').indexOf('throw new Error();')).toBe(5);
  });
});

test.each([
  `const short = { kk: 'kk', ru: 'ru', en: 'en' };`,
  `type T = { kk: string; ru: string; en: string; ${long}: string };`,
  `const f = { kk: (n) => \`${long}\`, ru: (n) => \`${long}\`, en: (n) => \`${long}\` };`,
  `const more = { kk: '${long}', ru: '${long}', en: '${long}', fr: '${long}' };`,
  `const typed = { kk: \`${long} \${a as string}\`, ru: '${long}', en: '${long}' };`,
])('%s stays', (source) => {
  expect(taken(source)).toEqual({ code: source, sentences: new Map() });
});
