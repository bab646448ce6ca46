/** `qagida report <source> --quarter 2026-Q1 --out DIR`: the quarterly report as Excel, and as PDF in three languages. */

import type { Command } from 'commander';
import { isQuarter } from '../../rules/quarter/quarter.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  print,
  printJson,
  printWarnings,
  today,
} from './command.ts';
import { outputFolder, putFile, sha256 } from './folder.ts';

interface ReportOptions extends CommonOptions {
  readonly quarter: string;
  readonly out: string;
}

export function reportCommand(program: Command): Command {
  return program
    .command('report')
    .argument('<source>', 'register workbook')
    .requiredOption('--quarter <quarter>', 'the quarter, 2026-Q1')
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--on <day>', 'as the registers stood on that day, YYYY-MM-DD')
    .description('the quarterly report: report-2026-Q1.xlsx, ….<lang>.pdf, and ….internal.xlsx for the Fund alone')
    .addHelpText('after', '\nExample: qagida report registers.xlsx --quarter 2026-Q1 --out reports')
    .action(async (source: string, options: ReportOptions) => {
      const { files, warnings } = await makeReport(source, options);
      printWarnings({ warnings }, options);
      if (options.json) printJson({ quarter: options.quarter, warnings, files });
      else for (const { path } of files) print(path);
    });
}

export async function makeReport(source: string, options: ReportOptions) {
  const { quarter } = options;
  if (!isQuarter(quarter)) throw new CommandError(`--quarter ${quarter}: write it as 2026-Q1.`);
  const on = today(options);
  const { readSource } = await import('../sources/source.ts');
  const { makeReport: make } = await import('../reports/madeReport.ts');
  const { reportFiles } = await import('../reports/reportFiles.ts');
  const { CalendarError } = await import('../../rules/calendar/calendar.ts');
  const { registers, settled } = await readSource(source);
  const folder = await outputFolder(options.out);
  const files: { readonly path: string; readonly sha256: string }[] = [];
  try {
    for await (const { name, bytes } of reportFiles(make(registers, settled, quarter, on))) {
      files.push({ path: await putFile(folder, name, bytes), sha256: sha256(bytes) });
    }
  } catch (error) {
    if (error instanceof CalendarError) throw new CommandError(error.words[messageLanguage(options)]);
    throw error;
  }
  return { files, warnings: settled.warnings };
}
