/** What the low-code settings promise: no figure of the Order is baked into a declaration, and no output keeps a warning to itself. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = (folder: string): readonly (readonly [name: string, code: string])[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);

test('a procedure reads the Order’s figures from the rulebook: figure(…), never fixed(…)', () => {
  const baked = files('rules/procedures').filter(([, code]) => /\bfixed\(/.test(code));
  expect(baked.map(([name]) => name)).toEqual([]);
});

test('every command that reads the registers of the Fund prints its warnings', () => {
  // `demo` works on a fund it invents itself, `sample` only looks whether a file is a sample.
  const invented = ['demo.ts', 'sample.ts'];
  const silent = files('generator/commands')
    .filter(([name]) => !invented.includes(name))
    .filter(([, code]) => /\b(readSource|changeSource|changeBoth)\(/.test(code) && !/\bprintWarnings\(/.test(code));
  expect(silent.map(([name]) => name)).toEqual([]);
});
