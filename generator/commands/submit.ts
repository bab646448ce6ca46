/** `qagida submit <source> RESPONSES.json`: form responses into the registers, each taken, passed over or refused. */

import { readFile } from 'node:fs/promises';
import { text as readText } from 'node:stream/consumers';
import type { Command } from 'commander';
import { type Receipt, take } from '../../rules/registers/intake.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { type ReadResponse, readResponses } from '../boundary/responses.ts';
import { changeSource } from '../sources/source.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  notice,
  occasion,
  print,
  printJson,
  printWarnings,
} from './command.ts';

interface Submitted {
  readonly index: number;
  readonly id: string | undefined;
  readonly taken: Receipt['taken'];
  readonly notes: readonly Text[];
}

export function submitCommand(program: Command): Command {
  return program
    .command('submit')
    .argument('<source>', 'register workbook')
    .argument('<responses>', 'JSON file of form responses, or - for standard input')
    .description('take form responses in; the same response twice changes nothing')
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .option('--by <name>', 'who works, for the log of statuses')
    .option('--fail', 'exit 1 when an entry was refused')
    .addHelpText('after', '\nExample: qagida submit registers.xlsx responses.json')
    .action(async (source: string, file: string, options: CommonOptions) => {
      const done = await submitFile(source, file, occasion(options));
      const { submitted } = done;
      printWarnings(done, options);
      report(done, options);
      if (options.fail && submitted.some(({ taken }) => taken === 'refused')) process.exitCode = 1;
    });
}

/** Takes every entry of a file in; the workbook is written once, and only when something changed. */
export async function submitFile(source: string, file: string, when: Occasion) {
  const entries = await readEntries(file);
  let submitted: readonly Submitted[] = [];
  let warnings: readonly Text[] = [];
  const written = await changeSource(source, (registers, settled) => {
    submitted = entries.map((entry): Submitted => {
      if (!entry.ok) return { index: entry.index, id: entry.id, taken: 'refused', notes: [entry.message] };
      const { id, taken, notes } = take(entry.response, registers, settled);
      return { index: entry.index, id, taken, notes };
    });
    bringUpToDate(registers, settled, when);
    warnings = settled.warnings;
  });
  return { submitted, written, warnings };
}

async function readEntries(file: string): Promise<readonly ReadResponse[]> {
  const input = file === '-' ? await readText(process.stdin) : await readFile(file, 'utf8').catch(() => undefined);
  if (input === undefined) throw new CommandError(`${file}: there is no such file of responses; check the path.`);
  try {
    return readResponses(input);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new CommandError(`${file}: it is not a JSON list of responses (${error.message}).`);
    throw error;
  }
}

function report(
  { submitted, written, warnings }: Awaited<ReturnType<typeof submitFile>>,
  options: CommonOptions,
): void {
  const count = (taken: Receipt['taken']): number => submitted.filter((one) => one.taken === taken).length;
  const counts = {
    new: count('new'),
    edit: count('edit'),
    same: count('same'),
    superseded: count('superseded'),
    closed: count('closed'),
    refused: count('refused'),
  };
  if (options.json) {
    printJson({ written, warnings, ...counts, responses: submitted });
    return;
  }
  const language = messageLanguage(options);
  for (const { index, id, taken, notes } of submitted) {
    for (const note of notes) notice(`[${index}] ${id ?? '?'} (${taken}): ${note[language]}`);
  }
  print(
    Object.entries(counts)
      .map(([taken, n]) => `${taken} ${n}`)
      .join(', '),
  );
}
