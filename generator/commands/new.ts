/** `qagida new FILE.xlsx`: an empty register workbook. */

import type { Command } from 'commander';
import { Registers } from '../../rules/registers/registers.ts';
import { deliveredSettings } from '../../rules/registers/settled.ts';
import { createRegisterWorkbook } from '../registers/create.ts';
import { replaceFile } from '../workbook/file.ts';
import { type CommonOptions, documentLanguage, print, printJson } from './command.ts';

export function newCommand(program: Command): Command {
  return program
    .command('new')
    .argument('<file>', 'the workbook to make, .xlsx')
    .description('make an empty register workbook')
    .addHelpText('after', '\nExample: qagida new registers.xlsx --lang ru')
    .action(async (file: string, options: CommonOptions) => {
      const plain = { ...deliveredSettings.plain, registerLanguage: documentLanguage(options) };
      const bytes = createRegisterWorkbook(new Registers(), { ...deliveredSettings, plain });
      await replaceFile(file, bytes, 'absent');
      if (options.json) printJson({ file });
      else print(file);
    });
}
