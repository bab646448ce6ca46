/** `qagida new FILE.xlsx`: an empty register workbook; `FILE.personal.xlsx` makes the personal one beside it. */

import type { Command } from 'commander';
import { Registers } from '../../rules/registers/registers.ts';
import { deliveredSettings } from '../../rules/registers/settled.ts';
import { createRegisterWorkbook } from '../registers/create.ts';
import { makePersonal } from '../sources/personal.ts';
import { isPersonalPath } from '../sources/personalPath.ts';
import { replaceFile } from '../workbook/file.ts';
import { type CommonOptions, documentLanguage, print, printJson } from './command.ts';

export function newCommand(program: Command): Command {
  return program
    .command('new')
    .argument('<file>', 'the workbook to make, .xlsx')
    .description('make an empty register workbook, or the one of personal data beside it')
    .addHelpText('after', '\nExample: qagida new registers.xlsx --lang ru\n         qagida new registers.personal.xlsx')
    .action(async (file: string, options: CommonOptions) => {
      if (isPersonalPath(file)) await makePersonal(file);
      else await makeMain(file, options);
      if (options.json) printJson({ file });
      else print(file);
    });
}

async function makeMain(file: string, options: CommonOptions): Promise<void> {
  const plain = { ...deliveredSettings.plain, registerLanguage: documentLanguage(options) };
  const bytes = createRegisterWorkbook(new Registers(), { ...deliveredSettings, plain });
  await replaceFile(file, bytes, 'absent');
}
