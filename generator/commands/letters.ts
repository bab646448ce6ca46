/** `qagida letters <source> --out DIR`: the letters that wait in the outbox as PDF and .eml, and `index.json`. */

import type { Command } from 'commander';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { OutboxLetter } from '../letters/fromOutbox.ts';
import { CommandError, type CommonOptions, occasion, print, printJson, printWarnings } from './command.ts';
import { outputFolder, putFile, sha256 } from './folder.ts';
import { progress } from './progress.ts';

interface LettersOptions extends CommonOptions {
  readonly out: string;
  readonly only?: string;
  readonly all?: boolean;
}

export function lettersCommand(program: Command): Command {
  return program
    .command('letters')
    .argument('<source>', 'register workbook')
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--only <key>', 'one letter, by its key in the outbox, or all of a case')
    .option('--all', 'sent ones too')
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .option('--by <name>', 'who works, for the log of statuses')
    .description('draft the letters that are due, and make those that wait as PDF and .eml; nothing is sent')
    .addHelpText('after', '\nExample: qagida letters registers.xlsx --out letters')
    .action(async (source: string, options: LettersOptions) => {
      const { letters, warnings } = await makeLetters(source, options);
      if (options.json) return void printJson({ letters, warnings });
      for (const { key, state, files } of letters) print(`${state.padEnd(7)} ${key}  ${files.join(' ')}`);
      print(`${options.out}: ${letters.length}, index.json`);
    });
}

/** Brings the outbox up to date, then writes the files of every letter that waits, or of those chosen among them. */
export async function makeLetters(
  source: string,
  options: LettersOptions,
  chosen: (waits: readonly OutboxLetter[]) => readonly OutboxLetter[] = (waits) => waits,
) {
  const { changeBoth } = await import('../sources/both.ts');
  const { lettersOf, waiting } = await import('../letters/fromOutbox.ts');
  const { letterFiles } = await import('../letters/files.ts');
  const when = occasion(options);
  let read: { registers: Registers; settled: Settled } | undefined;
  await changeBoth(source, when, (registers, settled) => {
    read = { registers, settled };
  });
  if (read === undefined) throw new CommandError(`${source}: it could not be read.`);
  const { registers, settled } = read;
  const { warnings } = settled;
  printWarnings(settled, options);
  const { only } = options;
  const asked = lettersOf(registers).filter(
    ({ key }) => only === undefined || key === only || key.startsWith(`${only}/`),
  );
  const waits = asked.filter(({ state }) => waiting.includes(state));
  const wanted = options.all || only !== undefined ? asked : chosen(waits);
  if (only !== undefined && wanted.length === 0)
    throw new CommandError(`--only ${only}: the outbox of ${source} has no such letter; leave --only out to see all.`);
  const folder = await outputFolder(options.out);
  const { fundName, fundContacts, fundEmail, letterSignatory, sampleMark } = settled.plain;
  const letterhead = {
    fundName,
    fundContacts,
    fundEmail,
    signatory: letterSignatory,
    sampleMark: sampleMark === 'yes',
  };
  const bar = progress('letters', wanted.length);
  const letters: ReturnType<typeof entry>[] = [];
  for await (const { letter, pdf, eml } of letterFiles(wanted, letterhead, bar.at)) {
    await putFile(folder, `${letter.file}.pdf`, pdf);
    if (eml) await putFile(folder, `${letter.file}.eml`, eml);
    letters.push(entry(letter, pdf, eml));
  }
  bar.end();
  await putFile(folder, 'index.json', `${JSON.stringify({ letters, warnings }, null, 1)}\n`);
  return { letters, warnings, waiting: waits.length };
}

function entry(
  { key, letter, register, case: id, clause, state, to, name, email, subject, file }: OutboxLetter,
  pdf: Uint8Array,
  eml: Uint8Array | undefined,
) {
  return {
    key,
    state,
    letter,
    register,
    case: id,
    clause,
    to,
    name,
    ...(email ? { email } : {}),
    subject,
    files: [`${file}.pdf`, ...(eml ? [`${file}.eml`] : [])],
    sha256: sha256(pdf),
  };
}
