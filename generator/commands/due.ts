/** `qagida due <source>`: what is due or overdue, for whom, by which clause. */

import type { Command } from 'commander';
import { normWords } from '../../rules/wording/common.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  notice,
  print,
  printJson,
  printProblems,
  printWarnings,
  today,
} from './command.ts';

interface DueOptions extends CommonOptions {
  readonly within?: string;
}

/** Two weeks ahead, unless asked otherwise. */
const defaultWithin = 10;

export function dueCommand(program: Command): Command {
  return program
    .command('due')
    .argument('<source>', 'register workbook')
    .option('--within <days>', `terms up to so many working days ahead (${defaultWithin})`)
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .option('--fail', 'exit 1 when something is overdue')
    .description('what is due or overdue, for whom, by which clause')
    .addHelpText('after', '\nExample: qagida due registers.xlsx --within 3 --on 2026-04-20')
    .action(async (source: string, options: DueOptions) => {
      const on = today(options);
      const within = options.within === undefined ? defaultWithin : Number(options.within);
      if (!Number.isInteger(within) || within < 0)
        throw new CommandError(`--within ${options.within}: give a number of working days, 0 or more.`);
      const { readSource } = await import('../sources/source.ts');
      const { dueTerms } = await import('../../rules/registers/dueTerms.ts');
      const { calendarNotice } = await import('../../rules/registers/calendarNotice.ts');
      const { registers, settled, problems: ofCells } = await readSource(source);
      const ofCalendar = calendarNotice(settled, on);
      const problems = [...ofCells, ...ofCalendar];
      const terms = dueTerms(registers, settled, on, within);
      const { warnings } = settled;
      printWarnings(settled, options);
      printProblems(ofCells, options);
      if (options.json)
        printJson({ on, calendar: settled.book.calendar.version, warnings, within, problems, due: terms });
      else {
        const language = messageLanguage(options);
        for (const { message } of ofCalendar) notice(message[language]);
        for (const { due, state, clause, label, basis, bin, name, id, quarter, workingDaysLeft } of terms) {
          const days = `${workingDaysLeft >= 0 ? '+' : ''}${workingDaysLeft}`;
          print(
            [
              due,
              days.padStart(4),
              state === 'overdue' ? '!' : ' ',
              clause.padEnd(8),
              `${label[language]}${quarter ? ` ${quarter}` : ''}${basis === 'norm' ? ` [${normWords[language]}]` : ''}`,
              bin,
              name.slice(0, 50),
              id,
            ].join('  '),
          );
        }
      }
      if (options.fail && terms.some(({ state }) => state === 'overdue')) process.exitCode = 1;
    });
}
