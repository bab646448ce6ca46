/** `qagida update <source>`: what staff recorded is followed up: registers, computed columns, letters, the log. */

import type { Command } from 'commander';
import { type CommonOptions, occasion, print, printJson } from './command.ts';

export function updateCommand(program: Command): Command {
  return program
    .command('update')
    .argument('<source>', 'register workbook')
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .option('--by <name>', 'who works, for the log of statuses')
    .description('follow up what was recorded: participants, rows that fall due, computed columns, letters, the log')
    .addHelpText('after', '\nExample: qagida update registers.xlsx --by "Officer"')
    .action(async (source: string, options: CommonOptions) => {
      const { changeSource } = await import('../sources/source.ts');
      const { bringUpToDate } = await import('../../rules/registers/upToDate.ts');
      const when = occasion(options);
      const written = await changeSource(source, (registers, settled) => bringUpToDate(registers, settled, when));
      if (options.json) printJson({ on: when.on, written });
      else print(written ? `${source} ✓` : `${source} =`);
    });
}
