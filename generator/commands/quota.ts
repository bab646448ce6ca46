/** `qagida quota <source> --round ID --out DIR`: the quotas of a round calculated for the Independent Commission. */

import type { Command } from 'commander';
import type { QuotaCalculation } from '../../reports/quotaCalculation/quotaCalculation.ts';
import type { Calculation } from '../../rules/registers/quota/calculation.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
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
import { outputFolder, putFile, sha256 } from './folder.ts';
import { version } from './version.ts';

interface QuotaOptions extends CommonOptions {
  readonly round: string;
  readonly out?: string;
}

export function quotaCommand(program: Command): Command {
  return program
    .command('quota')
    .argument('<source>', 'register workbook')
    .requiredOption('--round <id>', 'the round, as its row in the register "quotaRounds" is numbered')
    .option('--out <dir>', 'folder for quota-<id>.xlsx and quota-<id>.pdf; with --json it may be left out')
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .option('--by <name>', 'who works, for the log of statuses')
    .description('the quotas of a round, for the Independent Commission: workbook with live formulas, PDF, or --json')
    .addHelpText('after', '\nExample: qagida quota registers.xlsx --round 2026-1 --out quota')
    .action(async (source: string, options: QuotaOptions) => {
      if (options.out === undefined && !options.json) {
        throw new CommandError(
          '--out: give a folder for the workbook and the PDF, or --json to print the numbers alone.',
        );
      }
      const { calculation, q, warnings, paths } = await makeQuota(source, options);
      printWarnings({ warnings }, options);
      if (options.json) return void printJson(asJson(calculation, warnings));
      for (const said of [...(q.problem ? [q.problem] : []), ...q.notes]) notice(said[messageLanguage(options)]);
      for (const path of paths) print(path);
    });
}

/** What `--json` prints: the numbers, and nothing but a problem and warnings where there are any. */
export function asJson({ round, total, courses, unallocated, problem, notes }: Calculation, settled: readonly Text[]) {
  const ofCourses = courses.flatMap(({ id, notes: own }) =>
    own.map((note) => ({ kk: `${id}: ${note.kk}`, ru: `${id}: ${note.ru}`, en: `${id}: ${note.en}` })),
  );
  const warnings: readonly Text[] = [...settled, ...notes, ...ofCourses];
  return {
    round: round.id,
    total,
    courses: courses.map(({ id, provider, weight, capacity, seats }) => ({
      id,
      provider,
      weight: weight.about,
      capacity: capacity ?? null,
      seats,
    })),
    unallocated,
    ...(problem ? { problem: problem.words } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

/** The calculation, and where `out` is given its papers, each whole under its name. */
export async function makeQuota(source: string, options: Omit<QuotaOptions, 'json'>) {
  const made = await quotaOf(source, options);
  return { ...made, paths: options.out === undefined ? [] : await putFiles(made.q, options.out) };
}

/** Calculates; where papers are made for the meeting, the row of the round is told first what they will say. */
async function quotaOf(source: string, options: Omit<QuotaOptions, 'json'>) {
  const { readSource } = await import('../sources/source.ts');
  const { calculatedRound, isToBeRecorded, recordRound } = await import('../quota/round.ts');
  const { inputsOf, quotaCalculation } = await import('../../reports/quotaCalculation/quotaCalculation.ts');
  const asked = { source, round: options.round, when: occasion(options) };
  let found = calculatedRound(await readSource(source), asked);
  if (options.out !== undefined && isToBeRecorded(found, asked)) {
    const { changeBoth } = await import('../sources/both.ts');
    await changeBoth(source, asked.when, (registers, settled) => recordRound(registers, settled, asked));
    found = calculatedRound(await readSource(source), asked);
  }
  const { calculation, view } = found;
  const receipt = { rules: version, input: sha256(inputsOf(calculation)) };
  return { calculation, q: quotaCalculation(calculation, view, receipt), warnings: view.settled.warnings };
}

async function putFiles(q: QuotaCalculation, out: string): Promise<readonly string[]> {
  const { quotaFiles } = await import('../quota/quotaFiles.ts');
  const folder = await outputFolder(out);
  const paths: string[] = [];
  for await (const { name, bytes } of quotaFiles(q)) paths.push(await putFile(folder, name, bytes));
  return paths;
}
