/** `qagida sample FILE.xlsx`: a register workbook filled with an invented, realistic fund. */

import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { CommandError, type CommonOptions, documentLanguage, print, printJson } from './command.ts';

interface SampleCommandOptions extends CommonOptions {
  readonly seed: string;
  readonly participants: string;
  readonly quarters: string;
}

export function sampleCommand(program: Command): Command {
  return program
    .command('sample')
    .argument('<file>', 'the workbook to make, .xlsx')
    .option('--seed <n>', 'the same seed gives the same bytes', '703')
    .option('--participants <n>', 'how many participants', '60')
    .option('--quarters <n>', 'how many quarters of reports', '8')
    .description('a register workbook filled with an invented fund')
    .addHelpText('after', '\nExample: qagida sample sample.xlsx --participants 2000 --quarters 12')
    .action(async (file: string, options: SampleCommandOptions) => {
      const seed = whole('--seed', options.seed, 0, 2 ** 31);
      const participants = whole('--participants', options.participants, 1, 10_000);
      const quarters = whole('--quarters', options.quarters, 1, 40);
      const { inventFund, sampleDefaults } = await import('../sample/fund.ts');
      const { createRegisterWorkbook } = await import('../registers/create.ts');
      const fund = inventFund({ seed, participants, quarters, lastQuarter: sampleDefaults.lastQuarter });
      const plain = { ...fund.settled.plain, registerLanguage: documentLanguage(options) };
      await replaceSample(file, createRegisterWorkbook(fund.registers, { ...fund.settled, plain }));
      if (options.json) printJson({ file, seed, participants, quarters, on: fund.on });
      else print(`${file} · --on ${fund.on}`);
    });
}

/** Puts an invented fund in a file's place; a file that is no invented fund itself is somebody's work and stays. */
export async function replaceSample(file: string, bytes: Uint8Array): Promise<void> {
  const { replaceFile } = await import('../workbook/file.ts');
  const { readSource, workbookPath } = await import('../sources/source.ts');
  if (existsSync(workbookPath(file))) {
    const mark = await readSource(file).then(
      ({ settled }) => settled.plain.sampleMark,
      () => 'no',
    );
    if (mark !== 'yes') throw new CommandError(`${file} is there already and is no sample; choose another name.`);
  }
  await replaceFile(file, bytes);
}

function whole(option: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new CommandError(`${option} ${given}: give a whole number from ${least} to ${most}.`);
}
