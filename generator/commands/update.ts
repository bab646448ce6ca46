/** `qagida update <source>`: what staff recorded is followed up: registers, computed columns, letters, the log. */

import type { Command } from 'commander';
import { type CommonOptions, occasion, print, printJson, printProblems, printWarnings } from './command.ts';

export function updateCommand(program: Command): Command {
  return program
    .command('update')
    .argument('<source>', 'register workbook')
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .option('--by <name>', 'who works, for the log of statuses')
    .description('follow up what was recorded: participants, rows that fall due, computed columns, letters, the log')
    .addHelpText('after', '\nExample: qagida update registers.xlsx --by "Officer"')
    .action(async (source: string, options: CommonOptions) => {
      const { changeBoth } = await import('../sources/both.ts');
      const when = occasion(options);
      const { written, personal, warnings, problems } = await changeBoth(source, when, () => undefined);
      printWarnings({ warnings }, options);
      printProblems(problems, options);
      if (options.json) printJson({ on: when.on, written: written || personal?.written === true, warnings, problems });
      else print(written ? `${source} ✓` : `${source} =`);
    });
}
