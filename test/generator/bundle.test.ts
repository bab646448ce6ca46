/** The core is ready for Apps Script: bundled at ES2019 and loaded in a bare vm, it answers as it does here. */

import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { inventFund } from '../../generator/sample/fund.ts';
import { dayNumber } from '../../rules/calendar/day.ts';
import { checkCases } from '../../rules/registers/checkCases.ts';
import { take } from '../../rules/registers/intake.ts';
import { Registers } from '../../rules/registers/registers.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';

const entry = `
  import { checkCases } from './rules/registers/checkCases.ts';
  import { take } from './rules/registers/intake.ts';
  import { Registers } from './rules/registers/registers.ts';
  import { bringUpToDate } from './rules/registers/upToDate.ts';
  export function answer(input) {
    const { responses, settled, on, occasion } = JSON.parse(input);
    const registers = new Registers();
    const receipts = responses.map((response) => take(response, registers, settled));
    bringUpToDate(registers, settled, occasion);
    return JSON.stringify({ receipts, cases: Array.from(checkCases(registers, settled, on)) });
  }
`;

test('the sample’s responses give the same findings and due dates in a bare ES2019 runtime', async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: `${import.meta.dirname}/../..`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'core',
    target: 'es2019',
    charset: 'utf8',
  });
  const code = outputFiles[0]?.text ?? '';
  const { responses, settled, on } = inventFund({ seed: 703, participants: 40, quarters: 3, lastQuarter: '2026-Q1' });
  const occasion = { on, at: `${on}T12:00:00.000Z` };
  const input = JSON.stringify({ responses, settled, on: dayNumber(on), occasion });
  const there: string = runInNewContext(`${code}; core.answer(input)`, { input });

  const registers = new Registers();
  const receipts = responses.map((response) => take(response, registers, settled));
  bringUpToDate(registers, settled, occasion);
  const here = JSON.stringify({ receipts, cases: Array.from(checkCases(registers, settled, dayNumber(on))) });
  expect(responses.length).toBeGreaterThan(100);
  expect(there).toBe(here);
}, 60_000);
