/** `qagida update <source>`: what staff recorded is followed up: registers, computed columns, letters, the log. */

import type { Command } from 'commander';
import type { Text } from '../../rules/vocabulary/text.ts';
import { type CommonOptions, occasion, print, printJson, printWarnings } from './command.ts';

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
      let warnings: readonly Text[] = [];
      const { written, personal } = await changeBoth(source, when, (_registers, settled) => {
        warnings = settled.warnings;
      });
      printWarnings({ warnings }, options);
      if (options.json) printJson({ on: when.on, written: written || personal?.written === true, warnings });
      else print(written ? `${source} ✓` : `${source} =`);
    });
}
