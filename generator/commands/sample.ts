/** `qagida sample FILE.xlsx`: a register workbook filled with an invented, realistic fund, and its personal workbook. */

import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Text } from '../../rules/vocabulary/text.ts';
import type { SampleFund } from '../sample/fund.ts';
import { CommandError, type CommonOptions, documentLanguage, messageLanguage, print, printJson } from './command.ts';

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
      const fund = inventFund({ seed, participants, quarters, lastQuarter: sampleDefaults.lastQuarter });
      const personal = await replaceSample(file, fund, options);
      const persons = fund.personal.cases('nonResidents').length;
      if (options.json) return printJson({ file, personal, seed, participants, quarters, on: fund.on });
      print(`${file} · --on ${fund.on}`);
      print(`${personal} · ${personalSaid[messageLanguage(options)].replace('{n}', String(persons))}`);
    });
}

const personalSaid: Text = {
  kk: 'бейрезиденттердің ойдан шығарылған тізімдері (42-тармақ): {n}; файлды тек иесі оқи алады',
  ru: 'вымышленные списки нерезидентов (пункт 42): {n}; файл может читать только владелец',
  en: 'invented lists of non-residents (item 42): {n}; for its owner alone to read',
};

/**
 * Puts an invented fund in the place of a file and of the personal workbook beside it, the personal one first. What is
 * no invented fund itself is somebody's work and stays. Answers the path of the personal workbook.
 */
export async function replaceSample(file: string, fund: SampleFund, options: CommonOptions): Promise<string> {
  const { createPersonalWorkbook, createRegisterWorkbook } = await import('../registers/create.ts');
  const { replaceFile } = await import('../workbook/file.ts');
  const { personalBeside } = await import('../sources/personal.ts');
  const { readSource, workbookPath } = await import('../sources/source.ts');
  const personal = await personalBeside(workbookPath(file));
  if (existsSync(file)) {
    const mark = await readSource(file).then(
      ({ settled }) => settled.plain.sampleMark,
      () => 'no',
    );
    if (mark !== 'yes') throw new CommandError(`${file} is there already and is no sample; choose another name.`);
  } else if (existsSync(personal)) {
    throw new CommandError(`${personal} is there already and belongs to no sample; choose another name.`);
  }
  const plain = { ...fund.settled.plain, registerLanguage: documentLanguage(options) };
  const settled = { ...fund.settled, plain };
  await replaceFile(personal, createPersonalWorkbook(fund.personal, settled), undefined, { isPrivate: true });
  await replaceFile(file, createRegisterWorkbook(fund.registers, settled));
  return personal;
}

function whole(option: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new CommandError(`${option} ${given}: give a whole number from ${least} to ${most}.`);
}
