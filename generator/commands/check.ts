/** `qagida check <source>`: every case examined by the Rules, with findings and terms. */

import type { Command } from 'commander';
import { dayNumber } from '../../rules/calendar/day.ts';
import { calendarNotice } from '../../rules/registers/calendarNotice.ts';
import { checkCases, type ExaminedCase, examineCases } from '../../rules/registers/checkCases.ts';
import { countsNotice } from '../../rules/registers/personal.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { outcomeWords, stateWords } from '../../rules/wording/common.ts';
import { listedBeside, readPersonal } from '../sources/personal.ts';
import { isPersonalPath } from '../sources/personalPath.ts';
import { readSource } from '../sources/source.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  print,
  printProblems,
  printWarnings,
  today,
} from './command.ts';
import { writeJsonList } from './jsonList.ts';

interface CheckOptions extends CommonOptions {
  readonly register?: string;
}

export function checkCommand(program: Command): Command {
  return program
    .command('check')
    .argument('<source>', 'register workbook')
    .option('--register <id>', 'only this register')
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .option('--fail', 'exit 1 when a case has remarks, a ground of refusal or an overdue term')
    .description('examine every case by the Rules: findings with clauses, terms with their state')
    .addHelpText('after', '\nExample: qagida check registers.xlsx --on 2026-04-20 --json')
    .action(async (source: string, options: CheckOptions) => {
      const on = today(options);
      const opened = isPersonalPath(source) ? await readPersonal(source) : await readSource(source);
      if (options.register !== undefined && entryOf(opened.settled, options.register) === undefined) {
        throw new CommandError(`--register ${options.register}: there is no such register; see «qagida procedures».`);
      }
      const asked = [opened.registers, opened.settled, dayNumber(on), options.register] as const;
      printWarnings(opened.settled, options);
      const listed = isPersonalPath(source) ? undefined : await listedBeside(source, opened.settled);
      const problems = [
        ...opened.problems,
        ...calendarNotice(opened.settled, on),
        ...(listed ? countsNotice(opened.registers, listed) : []),
      ];
      printProblems(problems, options);
      const wrong = options.json
        ? await writeJsonList(
            { on, calendar: opened.settled.book.calendar.version, warnings: opened.settled.warnings, problems },
            'cases',
            checkCases(...asked),
            needsAttention,
          )
        : printCases(examineCases(...asked), opened.settled, options);
      if (options.fail && wrong > 0) process.exitCode = 1;
    });
}

const needsAttention = ({ outcome, deadlines }: Pick<ExaminedCase, 'outcome' | 'deadlines'>): boolean =>
  outcome === 'remarks' || outcome === 'refuse' || deadlines.some(({ state }) => state === 'overdue');

/** How many cases are listed one by one; the rest are in --json. */
const listed = 40;

/** A line a register, then the open cases that need somebody. Answers how many those are. */
function printCases(cases: Iterable<ExaminedCase>, settled: Settled, options: CommonOptions): number {
  const language = messageLanguage(options);
  const counts = new Map<string, Map<string, number>>();
  const waiting: ExaminedCase[] = [];
  let wrong = 0;
  for (const one of cases) {
    const own = counts.get(one.register) ?? new Map<string, number>();
    own.set(one.outcome, (own.get(one.outcome) ?? 0) + 1);
    counts.set(one.register, own);
    if (!needsAttention(one)) continue;
    wrong += 1;
    if (waiting.length < listed) waiting.push(one);
  }
  for (const [register, own] of counts) {
    const parts = Array.from(
      own,
      ([outcome, n]) => `${outcomeWords[outcome as ExaminedCase['outcome']][language]} ${n}`,
    );
    print(`${register}: ${parts.join(', ')}`);
  }
  for (const one of waiting) {
    print(`\n${one.register} ${one.id} · ${outcomeWords[one.outcome][language]}`);
    for (const { clause, result, effect, message } of one.findings()) {
      if (result === 'fail' && effect !== 'warning') print(`  ${clause}  ${message[language]}`);
    }
    for (const { id, clause, due, state } of one.deadlines)
      if (state === 'overdue')
        print(
          `  ${clause}  ${entryOf(settled, one.register)?.words.deadlines[id]?.[language] ?? id}: ${due ?? ''} · ${stateWords[state][language]}`,
        );
  }
  if (wrong > waiting.length) print(`\n… ${wrong - waiting.length} more: --json`);
  return wrong;
}
