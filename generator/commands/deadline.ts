/** `qagida deadline after 2026-03-18 5`: working days on the national calendar, one by one or many from stdin. */

import { text as readText } from 'node:stream/consumers';
import type { Command } from 'commander';
import { z } from 'zod';
import { CalendarError, workingDaysAfter, workingDaysBefore } from '../../rules/calendar/calendar.ts';
import { type IsoDay, isIsoDay } from '../../rules/calendar/day.ts';
import { calendar } from '../../rules/calendar/years.ts';
import { CommandError, type CommonOptions, messageLanguage, print, printJson } from './command.ts';

const query = z.object({
  op: z.enum(['after', 'before']),
  date: z.string().refine(isIsoDay),
  days: z.number().int().min(0).max(100_000),
});

export function deadlineCommand(program: Command): Command {
  return program
    .command('deadline')
    .argument('[op]', 'after or before')
    .argument('[date]', 'YYYY-MM-DD')
    .argument('[days]', 'working days')
    .description('the day so many working days after or before a day, on the calendar of Kazakhstan')
    .addHelpText(
      'after',
      '\nExample: qagida deadline after 2026-03-18 5\n         echo \'[{"op":"after","date":"2026-03-18","days":5}]\' | qagida deadline --json',
    )
    .action(
      async (op: string | undefined, date: string | undefined, days: string | undefined, options: CommonOptions) => {
        if (op === undefined) return printJson(answerAll(await readText(process.stdin), options));
        const asked = query.safeParse({ op, date, days: Number(days) });
        if (!asked.success) {
          throw new CommandError(
            `deadline ${op} ${date ?? ''} ${days ?? ''}: write it as «deadline after 2026-03-18 5» or «deadline before 2027-01-14 10».`,
          );
        }
        const answer = answerOne(asked.data, options);
        if (typeof answer !== 'string') throw new CommandError(answer.error);
        return options.json ? printJson(answer) : print(answer);
      },
    );
}

type Query = z.infer<typeof query>;

function answerAll(input: string, options: CommonOptions): unknown {
  let list: unknown;
  try {
    list = JSON.parse(input);
  } catch {
    throw new CommandError(
      'deadline --json: standard input must be a JSON list of {"op":"after","date":"2026-03-18","days":5}.',
    );
  }
  if (!Array.isArray(list)) throw new CommandError('deadline --json: standard input must be a JSON list.');
  return list.map((entry: unknown) => {
    const asked = query.safeParse(entry);
    return asked.success
      ? answerOne(asked.data, options)
      : { error: 'op is after or before, date YYYY-MM-DD, days a whole number' };
  });
}

function answerOne({ op, date, days }: Query, options: CommonOptions): IsoDay | { readonly error: string } {
  try {
    return (op === 'after' ? workingDaysAfter : workingDaysBefore)(calendar, date as IsoDay, days);
  } catch (error) {
    if (error instanceof CalendarError) return { error: error.words[messageLanguage(options)] };
    throw error;
  }
}
