/** `qagida report <source> --quarter 2026-Q1 --out DIR`: the quarterly report as Excel, and as PDF in three languages. */

import type { Command } from 'commander';
import { isQuarter } from '../../rules/quarter/quarter.ts';
import { fill } from '../../rules/vocabulary/text.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  notice,
  printJson,
  printProblems,
  printWarnings,
  today,
} from './command.ts';
import { outputFolder } from './folder.ts';
import { type MadeFiles, madeFiles } from './madeFiles.ts';

interface ReportOptions extends CommonOptions {
  readonly quarter: string;
  readonly out: string;
  readonly against?: string;
  readonly open?: boolean;
}

export function reportCommand(program: Command): Command {
  return program
    .command('report')
    .argument('<source>', 'register workbook')
    .requiredOption('--quarter <quarter>', 'the quarter, 2026-Q1')
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--on <day>', 'as the registers stood on that day, YYYY-MM-DD')
    .option('--against <report>', 'an earlier report to compare with; else the last one in the folder')
    .option('--open', 'open the workbook when it is made')
    .description(
      'the quarterly report: report-2026-Q1.xlsx, ….<lang>.pdf, and ….internal.xlsx for the Fund alone; made again after a correction it stays, and report-2026-Q1.2.* comes beside it with ….differences.xlsx',
    )
    .addHelpText('after', '\nExample: qagida report registers.xlsx --quarter 2026-Q1 --out reports')
    .action(async (source: string, options: ReportOptions) => {
      const made = madeFiles('report', 5, options);
      const { files, warnings, problems, differences } = await makeReport(source, options, made);
      printWarnings({ warnings }, options);
      printProblems(problems, options);
      if (options.json) printJson({ quarter: options.quarter, warnings, problems, files, differences });
      else if (differences) {
        const { figures, rows } = differences;
        const counts = { figures: String(figures.length), rows: String(rows.length) };
        notice(fill(words.differs[messageLanguage(options)], counts));
      }
      await made.end();
    });
}

export async function makeReport(
  source: string,
  options: ReportOptions,
  made: MadeFiles = madeFiles('report', 5, options),
) {
  const { quarter } = options;
  if (!isQuarter(quarter)) throw new CommandError(`--quarter ${quarter}: write it as 2026-Q1.`);
  const on = today(options);
  const { readSource } = await import('../sources/source.ts');
  const { makeReport: make } = await import('../reports/madeReport.ts');
  const { reportFiles } = await import('../reports/reportFiles.ts');
  const { CalendarError } = await import('../../rules/calendar/calendar.ts');
  const { latestIn, nextReport } = await import('../reports/corrections.ts');
  const { registersRead } = await import('../../reports/quarterlyReport/evidence.ts');
  const { registers, settled, problems } = await readSource(source, { only: registersRead });
  const folder = await outputFolder(options.out);
  const put = (name: string, bytes: Uint8Array): Promise<void> => made.put(folder, name, bytes);
  try {
    const latest = await latestIn(folder, quarter);
    const against = options.against === undefined ? undefined : await frozenRows(options.against, quarter);
    const next = await nextReport(make(registers, settled, quarter, on), settled, latest, against);
    if (next.workbook) await put(`${next.name}.differences.xlsx`, next.workbook);
    for await (const { name, bytes } of reportFiles(next.made, { name: next.name })) await put(name, bytes);
    return {
      files: made.all,
      warnings: settled.warnings,
      problems,
      differences: next.differences ? asJson(next.differences) : null,
    };
  } catch (error) {
    if (error instanceof CalendarError) throw new CommandError(error.words[messageLanguage(options)]);
    throw error;
  }
}

/** Without the rows behind each figure: `qagida explain` lists them. */
const asJson = ({ figures, rows }: import('../reports/differences.ts').Differences) => ({
  figures: figures.map(({ figure: { key, label, table, column, unit, clause }, before, after }) => ({
    key,
    label,
    table,
    column,
    unit,
    clause,
    before,
    after,
  })),
  rows,
});

/** The rows frozen with an earlier report, given by its workbook or by that of its rows. */
async function frozenRows(file: string, quarter: string) {
  const { openReport, rowsBeside, rowsIn } = await import('../reports/explain.ts');
  const rows = (await rowsIn(file)) ?? (await rowsBeside(file, (await openReport(file)).receipt));
  const of = rows.receipt?.quarter;
  if (of === quarter) return rows;
  throw new CommandError(`--against ${file} is the report on ${of ?? '—'}; give one on ${quarter}.`);
}

const words = {
  differs: {
    kk: 'Алдыңғы есептен айырма бар: көрсеткіштер – {figures}, тізілім жолдары – {rows}. Алдыңғы есеп орнында қалды.',
    ru: 'Есть отличия от предыдущего отчёта: показателей – {figures}, строк реестров – {rows}. Предыдущий отчёт остался на месте.',
    en: 'It differs from the earlier report: figures {figures}, rows of the registers {rows}. The earlier report stays.',
  },
} as const;
