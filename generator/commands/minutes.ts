/** `qagida minutes <source> [--meeting ID] --out DIR`: the minutes of meetings of both bodies as PDF. */

import type { Command } from 'commander';
import { CommandError, type CommonOptions, occasion, print, printJson, printWarnings } from './command.ts';
import { outputFolder, putFile, sha256 } from './folder.ts';
import { version } from './version.ts';

interface MinutesOptions extends CommonOptions {
  readonly out: string;
  readonly meeting?: string;
}

export function minutesCommand(program: Command): Command {
  return program
    .command('minutes')
    .argument('<source>', 'register workbook')
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--meeting <id>', 'one meeting, a planned one as a draft with its agenda; without it, all that were held')
    .description('minutes of the Commission and of the Independent Commission in Kazakh and Russian')
    .addHelpText('after', '\nExample: qagida minutes registers.xlsx --out minutes')
    .action(async (source: string, options: MinutesOptions) => {
      const files = await makeMinutes(source, options);
      if (options.json) return void printJson({ minutes: files });
      for (const { path } of files) print(path);
      if (files.length === 0) print(`${options.out}: 0 PDF`);
    });
}

/** One file a meeting; unsigned ones are marked as drafts. */
export async function makeMinutes(source: string, options: MinutesOptions) {
  const { readSource } = await import('../sources/source.ts');
  const { heldMeetings, minutesName, minutesOf } = await import('../../reports/minutes/minutes.ts');
  const { View } = await import('../../rules/registers/view.ts');
  const { registers, settled, sha256: input } = await readSource(source);
  printWarnings(settled, options);
  const view = new View(registers, settled, occasion(options));
  const asked = options.meeting === undefined ? undefined : registers.find('meetings', options.meeting);
  if (options.meeting !== undefined && asked === undefined) {
    const known = registers.cases('meetings').map(({ id }) => id);
    throw new CommandError(
      `--meeting ${options.meeting}: there is no such meeting in ${source}; it has ${known.join(', ') || 'none'}.`,
    );
  }
  const meetings = (asked ? [asked] : heldMeetings(view)).flatMap((meeting) => {
    const minutes = minutesOf(meeting, view, { rules: version, input });
    return minutes ? [minutes] : [];
  });
  if (asked && meetings.length === 0) {
    throw new CommandError(
      `--meeting ${asked.id}: it is not said whose meeting it is; fill in its body in the register "meetings".`,
    );
  }
  const folder = await outputFolder(options.out);
  const files: { meeting: string; body: string; number: string; draft: boolean; path: string; sha256: string }[] = [];
  if (meetings.length === 0) return files;
  const { openPrinter } = await import('../render/pdf/printer.ts');
  const { printMinutes } = await import('../minutes/minutesPdf.ts');
  const printer = await openPrinter({ tabs: 1 });
  try {
    for (const minutes of meetings) {
      const pdf = await printMinutes(minutes, printer);
      const path = await putFile(folder, `${minutesName(minutes)}.pdf`, pdf);
      const { meeting, body, number, signedOn } = minutes;
      files.push({ meeting, body, number, draft: signedOn === undefined, path, sha256: sha256(pdf) });
    }
  } finally {
    await printer.close();
  }
  return files;
}
