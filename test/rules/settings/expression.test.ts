/** Conditions of the sheet `fields`, XLSForm's subset: what each answers, and the sentence about each that is none. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { evaluate, type Facts } from '../../../rules/projections/evaluate.ts';
import { quarterNumber } from '../../../rules/projections/facts.ts';
import { conditionOf } from '../../../rules/settings/expression/compile.ts';
import { ExpressionError } from '../../../rules/settings/expression/faults.ts';
import type { Scope } from '../../../rules/settings/expression/scope.ts';
import { parseCondition } from '../../../rules/settings/expression/syntax.ts';
import type { FieldSpec } from '../../../rules/vocabulary/field.ts';
import { book } from '../procedures/applied.ts';

const spec = (kind: FieldSpec['kind'], options?: readonly string[]): FieldSpec => ({
  kind,
  clause: 'R-2',
  ...(options ? { options } : {}),
});
const specs: Readonly<Record<string, FieldSpec>> = {
  n: spec('count'),
  m: spec('count'),
  sum: spec('money'),
  rest: spec('money'),
  share: spec('percent'),
  weight: spec('decimal'),
  flag: spec('yesNo'),
  name: spec('text'),
  size: spec('choice', ['small', 'large']),
  kinds: spec('codes', ['a', 'b', 'ab']),
  begun: spec('date'),
  ended: spec('date'),
  q: spec('quarter'),
};
const scope: Scope = {
  procedure: 'form',
  fields: Object.fromEntries(Object.entries(specs).map(([id, one]) => [id, { id, spec: one }])),
  self: 'n',
};
const answer = (typed: string, facts: Facts) => evaluate(conditionOf(typed, scope), facts, book);
const fault = (typed: string, within: Scope = scope): string => {
  try {
    conditionOf(typed, within);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    expect(Object.values(error.words).every((words) => words.trim() !== '' && !words.includes('undefined'))).toBe(true);
    return error.words.en;
  }
  return 'no fault';
};

const d = dayNumber;

describe('answers', () => {
  test.each<[typed: string, facts: Facts, answer: boolean | undefined]>([
    ['. > 0', { n: 1 }, true],
    ['. > 0', { n: 0 }, false],
    ['. > 0', {}, undefined],
    ['. >= 0 and . <= 10', { n: 10 }, true],
    ['. >= 0 and . <= 10', { n: 11 }, false],
    ['. < 0 or . > 10', { n: 11 }, true],
    ['not(. = 5)', { n: 5 }, false],
    ['. != 5', { n: 4 }, true],
    ['. > -5', { n: -4 }, true],
    ['-${m} < -1', { m: 2 }, true],
    ['. + ${m} <= 10', { n: 4, m: 6 }, true],
    ['. + ${m} <= 10', { n: 4 }, undefined],
    ['. + coalesce(${m}, 0) <= 10', { n: 4 }, true],
    ['. - ${m} = 1', { n: 3, m: 2 }, true],
    ['2 * . <= 3 * ${m}', { n: 3, m: 2 }, true],
    ['. <= ${m} * 2', { n: 5, m: 2 }, false],
    // Numbers take the sort of what they are held against: tiyn, millionths of a point.
    ['${sum} <= 1000.5', { sum: 100_050 }, true],
    ['${sum} <= 1000.5', { sum: 100_051 }, false],
    ['1000 <= ${sum}', { sum: 100_000 }, true],
    ['${sum} + ${rest} = 2', { sum: 100, rest: 100 }, true],
    ['${share} < 49.99', { share: 49_990_000 }, false],
    ['${weight} = 0.3', { weight: 300_000 }, true],
    // Yes and no.
    ['${flag}', { flag: true }, true],
    ["${flag} = 'yes'", { flag: false }, false],
    ["${flag} = 'no'", { flag: false }, true],
    ['${flag} != true()', { flag: false }, true],
    ['${flag} = false()', {}, undefined],
    // Choices.
    ["${size} = 'small'", { size: 'small' }, true],
    ["selected(${size}, 'large')", { size: 'small' }, false],
    ["selected(${kinds}, 'a')", { kinds: 'b; a' }, true],
    ["selected(${kinds}, 'a')", { kinds: 'ab; b' }, false],
    ["selected(${kinds}, 'a')", { kinds: ' a ;b' }, true],
    ["selected(${kinds}, 'b')", { kinds: 'a;\n b' }, true],
    ["selected(${kinds}, 'a')", {}, undefined],
    ["not(selected(${kinds}, 'a'))", { kinds: 'b' }, true],
    // Text, and whether anything was answered.
    ["${name} = 'Үлгі'", { name: 'Үлгі' }, true],
    ["${name} != 'Үлгі'", { name: 'үлгі' }, true],
    ["${name} = ''", {}, true],
    ["'' != ${sum}", { sum: 0 }, true],
    // Days and quarters.
    ["${begun} >= '2026-01-01'", { begun: d('2026-01-01') }, true],
    ["${begun} >= date('2026-01-01')", { begun: d('2025-12-31') }, false],
    ['${ended} <= ${begun} + 30', { begun: d('2026-01-01'), ended: d('2026-01-31') }, true],
    ['${begun} >= ${ended} - 30', { begun: d('2026-01-01'), ended: d('2026-02-01') }, false],
    ['${ended} - ${begun} <= 365', { begun: d('2026-01-01'), ended: d('2027-01-02') }, false],
    ["${q} >= '2026-Q2'", { q: quarterNumber('2026-Q1') }, false],
    // And binds more than or, times more than plus.
    ['. = 1 or . = 2 and ${m} = 3', { n: 1, m: 4 }, true],
    ['(. = 1 or . = 2) and ${m} = 3', { n: 1, m: 4 }, false],
    ['. + 2 * ${m} = 7', { n: 1, m: 3 }, true],
    // Pasted from a document.
    ['${size} = ‘small’', { size: 'small' }, true],
    ['. >\u00a00', { n: 1 }, true],
  ])('%s of %j', (typed, facts, expected) => {
    expect(answer(typed, facts)).toBe(expected);
  });

  test('one list of conditions is one node, so that its formula is one AND', () => {
    expect(conditionOf('. > 0 and . > 1 and . > 2', scope)).toMatchObject({ node: 'all', of: { length: 3 } });
  });
});

describe('each mistake is one sentence with what was typed and what to do', () => {
  test.each<[typed: string, sentence: RegExp]>([
    // Signs and brackets.
    ['(. > 1', /A bracket is not closed: add "\)"/],
    ['(', /A bracket is not closed/],
    ['. > 1)', /one "\)" too many/],
    ['. > 1 and', /ends after "and"/],
    ['. >', /ends after ">"/],
    ['and . > 1', /The word "and" is not understood|"and" cannot stand here/],
    ['. > > 1', /">" cannot stand here/],
    ['. > 1 ${m}', /"\$\{m\}" cannot stand here/],
    ['. == 1', /Instead of "==" write "="/],
    ['. <> 1', /Instead of "<>" write "!="/],
    ['. ≥ 1', /Instead of "≥" write ">="/],
    ['. > 1 && . < 3', /Instead of "&&" write "and"/],
    ['. > 5%', /The sign "%" is not used/],
    ['. > 1,5', /"1.5", not "1,5"/],
    ['${n > 1', /name of a question is not closed/],
    ["${size} = 'small", /quotation mark is not closed/],
    ['. > 1 < 5', /two conditions joined by and/],
    ['. / 2 > 1', /There is no division/],
    ['. div ${m} > 1', /There is no division/],
    ['. mod 2 = 0', /There is no division/],
    ['(((((((((((((((((((((. > 1)))))))))))))))))))))', /nested too deep/],
    [`. > 1${' and . > 1'.repeat(60)}`, /too long \(605 characters\)/],
    // Names.
    ['${nn} > 1', /The procedure "form" has no question or field "nn".* Did you mean "n"\?/],
    ['${beg} > 1', /Did you mean "begun"\?/],
    ['${constructor} > 1', /no question or field "constructor"/],
    ['staff > 1', /The word "staff" is not understood: a question is written \$\{staff\}/],
    ['today() > ${begun}', /the day of the case decides, not today/],
    ['now() > ${begun}', /the day of the case decides/],
    ["regex(., '3')", /There is no function "regex"; possible are not\( \)/],
    ["${size} = 'smal'", /has no choice "smal".* Did you mean "small"\?/],
    ["selected(${kinds}, 'c')", /has no choice "c"/],
    ["selected(${n}, 'a')", /"\$\{n\}" is no question with choices/],
    ['selected(${kinds})', /written as selected\(\$\{a\}, 'code'\)/],
    ['not(1, 2)', /written as not\( … \)/],
    ['coalesce(1, 2) > 1', /written as coalesce/],
    ["date('2026')", /'2026' is not a date/],
    // Sorts.
    ["${sum} = 'abc'", /"\$\{sum\}" is money and cannot be compared with 'abc', which is text/],
    ['${sum} > ${n}', /"\$\{sum\}" is money and cannot be compared with \$\{n\}, which is a whole number/],
    ['${begun} > 5', /"\$\{begun\}" is a date and cannot be compared with 5/],
    ['${sum} + ${n} > 1', /they cannot be added or subtracted/],
    ['${begun} + ${ended} > 1', /cannot be added or subtracted/],
    ['${name} + ${name} = 1', /cannot be added or subtracted/],
    ["${sum} > '100'", /write the number without them \(100\)/],
    ['${size} = 1', /write it in quotation marks \('1'\)/],
    ["${name} > 'a'", /only = and != compare such values/],
    ["${flag} > 'no'", /only = and != compare such values/],
    ['${flag} = ${flag}', /joined by and, or, not\( \)/],
    ["${flag} = 'maybe'", /Instead of 'maybe' write 'yes' or 'no'/],
    ["${kinds} = 'a'", /holds several codes: write selected\(\$\{kinds\}, 'code'\)/],
    ['.', /"\." is a whole number and no condition/],
    ['${sum} and ${flag}', /"\$\{sum\}" is money and no condition/],
    ['1 = 1', /"1 = 1" concerns no answer/],
    ['0.5 * . > 1', /one factor must be a whole number/],
    ['. * ${m} > 1', /one factor must be a whole number/],
    ['${sum} > 0.005', /"0.005" cannot be kept exactly \(money\)/],
    ['. > 0.5', /"0.5" cannot be kept exactly \(a whole number\)/],
    ["${begun} > '01.02.2026'", /'01.02.2026' is not a date: write it as '2026-03-18'/],
    ["${q} = '2026-Q5'", /is not a quarter/],
    [`\${name} = '${'x'.repeat(256)}'`, /longer than 255 characters/],
  ])('%s', (typed, sentence) => {
    expect(fault(typed)).toMatch(sentence);
  });

  test('"." has no meaning where a question asks when it is asked', () => {
    expect(fault('. > 1', { procedure: scope.procedure, fields: scope.fields })).toMatch(/"." cannot be used here/);
  });
});

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...[
      '.',
      '${n}',
      '${sum}',
      '${flag}',
      "'a'",
      '1',
      '0.5',
      '(',
      ')',
      '=',
      '<',
      'and',
      'or',
      'not(',
      '+',
      '-',
      '*',
      ',',
      '%',
      '$',
      '{',
    ],
  );

  test('it is a condition or one sentence, never a crash', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (typed) => {
        expect(fault(typed.join(' '))).toMatch(/./);
      }),
      { numRuns: 3_000 },
    );
  });

  test('brackets and spaces that change nothing change nothing', () => {
    const tree = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom('. > 1', "${flag} = 'yes'", '${sum} <= 5'),
        fc.tuple(tie('tree'), fc.constantFrom('and', 'or'), tie('tree')).map(([a, how, b]) => `(${a}) ${how} (${b})`),
        tie('tree').map((one) => `not(${one})`),
      ),
    })).tree;
    const facts = fc.record({
      n: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      flag: fc.option(fc.boolean(), { nil: undefined }),
      sum: fc.option(fc.constantFrom(500, 501), { nil: undefined }),
    });
    fc.assert(
      fc.property(tree, facts, (typed, known) => {
        expect(answer(`((  ${typed} ))`, known)).toBe(answer(typed, known));
        expect(parseCondition(`(${typed})`).typed).toBe(`(${typed})`);
      }),
    );
  });
});
