/** Each command at full size, a process of its own, beside bare reads of the same workbook: `node test/bench/registers.ts [WORKBOOK DAY]`. */

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorkbook } from '../../generator/registers/read.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import { application } from '../generator/commands/applications.ts';
import { measured, script } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'qagida-bench-'));
const cli = join(import.meta.dirname, '../../generator/cli.ts');
const cpuOf: Record<string, number> = {};

/** A line of the table: seconds by the clock, seconds of processor, the largest memory, and the two bare reads as measure. */
function measure(title: string, args: readonly string[]): string {
  const { wall, cpu, peak, stdout, failure } = measured(process.execPath, args);
  cpuOf[title] = cpu;
  const beside = (read: string): string => (cpuOf[read] ? (cpu / cpuOf[read]).toFixed(2) : '');
  const cells = [title, wall.toFixed(2), cpu.toFixed(2), peak, beside(exceljsRead), beside(ownRead)];
  console.log(`| ${cells.join(' | ')} |${failure}`);
  return stdout;
}

const command = (...args: readonly string[]): string =>
  measure(args.slice(0, 1).concat(flags(args)).join(' '), [cli, ...args]);

/** What tells one run of a command from another; paths and days would only make the table wide. */
const flags = (args: readonly string[]): readonly string[] =>
  args.filter((arg) => arg.startsWith('--') && arg !== '--on' && arg !== '--out');

const exceljsRead = 'exceljs: bare read';
const ownRead = 'our engine: bare read';
const withExceljs = `
const { default: ExcelJS } = await import('exceljs');
await new ExcelJS.Workbook().xlsx.readFile(process.argv[1]);
`;
const withOwn = `
const { readFileSync } = await import('node:fs');
const { readWorkbook } = await import(${JSON.stringify(import.meta.resolve('../../generator/workbook/port.ts'))});
readWorkbook(readFileSync(process.argv[1]));
`;
/** The texts of the first case of a register that has a cell, such as a BIN with a fee. */
function firstWith(registers: Registers, register: string, field: string): string {
  const found = registers.cases(register).find(({ cells }) => cells[field] !== undefined);
  return String(found?.cells[field] ?? '');
}

function measureAll(workbook: string, on: string): void {
  const { registers } = loadWorkbook(readFileSync(workbook));
  const out = (name: string): readonly string[] => ['--out', join(folder, name)];
  const day = ['--on', on];
  measure(exceljsRead, script(withExceljs, workbook));
  measure(ownRead, script(withOwn, workbook));
  command('check', workbook, ...day);
  command('check', workbook, ...day, '--json');
  command('due', workbook, ...day);
  command('obligations', workbook, ...day);
  command('statement', workbook, '--bin', firstWith(registers, 'fees', 'bin'), ...day);
  command('minutes', workbook, '--meeting', firstWith(registers, 'votes', 'meeting'), ...out('minutes'));
  command('certificates', workbook, '--only', firstWith(registers, 'participants', 'certificateNumber'), ...out('one'));
  command('report', workbook, '--quarter', '2026-Q3', ...day, ...out('report'));
  const copy = join(folder, 'copy.xlsx');
  copyFileSync(workbook, copy);
  const responses = join(folder, 'responses.json');
  writeFileSync(responses, JSON.stringify([application('BENCH-1')]));
  command('submit', copy, responses, ...day);
  command('update', copy, ...day);
  command('letters', copy, '--only', 'registration/BENCH-1', ...day, ...out('letters'));
}

try {
  const [, , given, givenDay] = process.argv;
  console.log(
    '| whole process | wall s | CPU s | peak MB | CPU × exceljs | CPU × our read |\n|---|---|---|---|---|---|',
  );
  if (given !== undefined && givenDay !== undefined) measureAll(given, givenDay);
  else {
    const workbook = join(folder, 'registers.xlsx');
    measure('sample, 2,000 participants, 12 quarters', [
      cli,
      'sample',
      workbook,
      '--participants',
      '2000',
      '--quarters',
      '12',
    ]);
    const filled = measure('the same with all registers filled', [join(import.meta.dirname, 'fullFund.ts'), workbook]);
    measureAll(workbook, filled.trim());
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
