/** `check`, `report` and `submit` at full size beside what reading the workbook alone costs: `node test/bench/registers.ts`. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { application } from '../generator/commands/applications.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'qagida-bench-'));
const workbook = join(folder, 'registers.xlsx');
const cli = join(root, 'generator/cli.ts');

/** Runs a process of its own; seconds of the wall clock and peak memory. */
function measured(title: string, args: readonly string[], input = ''): void {
  const began = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%M', process.execPath, ...args], {
    input,
    maxBuffer: 1e9,
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  const peak = Math.round(Number(stderr.toString().trim().split('\n').at(-1)) / 1024);
  const memory = Number.isFinite(peak) ? `${peak} MB` : '–';
  console.log(
    `${title.padEnd(58)} ${seconds.padStart(7)} s  ${memory.padStart(8)}${status === 0 ? '' : `  exit ${status}`}`,
  );
}

const exceljs = `
const { default: ExcelJS } = await import('exceljs');
await new ExcelJS.Workbook().xlsx.readFile(process.argv[1]);
`;

try {
  console.log('2,000 participants, 12 quarters');
  measured('qagida sample', [cli, 'sample', workbook, '--participants', '2000', '--quarters', '12']);
  measured('exceljs: read that workbook', ['--input-type=module', '-e', exceljs, workbook]);
  measured('qagida check --json', [cli, 'check', workbook, '--on', '2026-10-27', '--json']);
  measured('qagida due', [cli, 'due', workbook, '--on', '2026-10-27']);
  const responses = join(folder, 'responses.json');
  writeFileSync(responses, JSON.stringify([application('BENCH-1')]));
  measured('qagida submit, one application', [cli, 'submit', workbook, responses]);
  measured('qagida report, Excel and three PDFs', [
    cli,
    'report',
    workbook,
    '--quarter',
    '2026-Q3',
    '--out',
    join(folder, 'report'),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
