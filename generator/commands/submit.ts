/** `qagida submit <source> RESPONSES.json`: form responses into the registers, each taken, passed over or refused. */

import { readFile } from 'node:fs/promises';
import { text as readText } from 'node:stream/consumers';
import type { Command } from 'commander';
import { procedureOf } from '../../rules/procedures/procedures.ts';
import { type Receipt, take } from '../../rules/registers/intake.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { type ReadResponse, readResponses } from '../boundary/responses.ts';
import { type BothChanged, changeBoth } from '../sources/both.ts';
import type { PersonalChange } from '../sources/personal.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  notice,
  occasion,
  print,
  printJson,
  printProblems,
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
      printWarnings(done, options);
      printProblems(done.problems, options);
      report(done, options);
      if (options.fail && done.submitted.some(({ taken }) => taken === 'refused')) process.exitCode = 1;
    });
}

/** Takes every entry of a file in; each workbook is written once, and only when something changed. */
export async function submitFile(source: string, file: string, when: Occasion) {
  const entries = await readEntries(file);
  const submitted = new Map<number, Submitted>();
  const takeInto =
    (some: readonly ReadResponse[]) =>
    (registers: Registers, settled: Settled): void => {
      for (const entry of some) submitted.set(entry.index, takeOne(entry, registers, settled));
    };
  const personal = entries.filter(isPersonal);
  const changed = await changeBoth(
    source,
    when,
    takeInto(entries.filter((entry) => !isPersonal(entry))),
    personal.length > 0 ? takeInto(personal) : undefined,
  );
  return { ...changed, submitted: entries.flatMap(({ index }) => submitted.get(index) ?? []) };
}

/** Passports and families go to the personal workbook (R-42). */
const isPersonal = (entry: ReadResponse): boolean =>
  entry.ok && procedureOf(entry.response.procedure)?.procedure.workbook === 'personal';

function takeOne(entry: ReadResponse, registers: Registers, settled: Settled): Submitted {
  if (!entry.ok) return { index: entry.index, id: entry.id, taken: 'refused', notes: [entry.message] };
  const { id, taken, notes } = take(entry.response, registers, settled);
  return { index: entry.index, id, taken, notes };
}

async function readEntries(file: string): Promise<readonly ReadResponse[]> {
  const input = file === '-' ? await readText(process.stdin) : await readFile(file, 'utf8').catch(() => undefined);
  if (input === undefined) throw new CommandError(`${file}: there is no such file of responses; check the path.`);
  try {
    return readResponses(input);
  } catch (error) {
    // What the parser says quotes the file, which may hold passports: only the place is told.
    if (!(error instanceof SyntaxError)) throw error;
    const place = /line \d+ column \d+/.exec(error.message)?.[0];
    throw new CommandError(
      `${file}: it is not a JSON list of responses${place ? ` (${place})` : ''}; save it as JSON once more.`,
    );
  }
}

interface Done extends BothChanged {
  readonly submitted: readonly Submitted[];
}

function report({ submitted, written, personal, warnings, problems }: Done, options: CommonOptions): void {
  const count = (taken: Receipt['taken']): number => submitted.filter((one) => one.taken === taken).length;
  const counts = {
    new: count('new'),
    edit: count('edit'),
    same: count('same'),
    superseded: count('superseded'),
    closed: count('closed'),
    refused: count('refused'),
  };
  const language = messageLanguage(options);
  const said = personal && saidOf(personal);
  if (said && personal) notice(`${personal.file}: ${said[language]}`);
  if (options.json) {
    const theirs = personal && { file: personal.file, made: personal.made, written: personal.written };
    printJson({
      written: written || personal?.written === true,
      personal: theirs,
      warnings,
      problems,
      ...counts,
      responses: submitted,
    });
    return;
  }
  for (const { index, id, taken, notes } of submitted) {
    for (const note of notes) notice(`[${index}] ${id ?? '?'} (${taken}): ${note[language]}`);
  }
  print(
    Object.entries(counts)
      .map(([taken, n]) => `${taken} ${n}`)
      .join(', '),
  );
}

/** What staff have to know of the personal workbook; nothing when it was simply kept up. */
function saidOf({ made, listed }: PersonalChange): Text | undefined {
  if (made) return personalWords.made;
  return listed === undefined ? personalWords.closed : undefined;
}

const personalWords = {
  made: {
    kk: 'бейрезиденттердің дербес деректеріне арналған кітап жасалды (42-тармақ): оны тек иесі оқи алады, кітапты Қазақстандағы құрылғыда сақтаңыз',
    ru: 'создана книга персональных данных о нерезидентах (пункт 42): читать её может только владелец, храните её на устройстве в Казахстане',
    en: 'made for the personal data of non-residents (item 42): only its owner can read it; keep it on a device in Kazakhstan',
  },
  closed: {
    kk: 'дербес деректер кітабын оқуға құқығыңыз жоқ: бейрезиденттер саны бұрынғыша қалдырылды',
    ru: 'у вас нет права читать книгу персональных данных: число нерезидентов оставлено прежним',
    en: 'you may not read the workbook of personal data: the number of non-residents was left as it was',
  },
} as const satisfies Readonly<Record<string, Text>>;
