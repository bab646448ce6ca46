/** `qagida explain <report.xlsx> <sheet!cell>`: what a figure of the quarterly report is made of, down to the rows. */

import type { Command } from 'commander';
import type { Language } from '../../rules/vocabulary/text.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  notice,
  print,
  printJson,
  printWarnings,
} from './command.ts';

interface ExplainOptions extends CommonOptions {
  readonly source?: string;
}

export function explainCommand(program: Command): Command {
  return program
    .command('explain')
    .argument('<report>', 'report-2026-Q1.xlsx, with report-2026-Q1.internal.xlsx beside it')
    .argument('<cell>', 'the sheet and the cell of a figure')
    .option('--source <workbook>', 'take the rows from these registers as they stand today')
    .description('the rows behind a figure of the quarterly report, its formula and its clause')
    .addHelpText('after', "\nExample: qagida explain reports/report-2026-Q1.xlsx '3 Көрсеткіштер!D6'")
    .action(async (file: string, cell: string, options: ExplainOptions) => {
      const explanation = await explained(file, cell, options);
      if (options.json) return void printJson(asJson(file, explanation));
      for (const line of await lines(explanation, messageLanguage(options))) print(line);
    });
}

type Explained = Awaited<ReturnType<typeof explained>>;

async function explained(file: string, cell: string, options: ExplainOptions) {
  const { explain, openReport, rowsBeside } = await import('../reports/explain.ts');
  const read = await openReport(file);
  const rows =
    options.source === undefined
      ? await rowsBeside(file, read.receipt)
      : await rowsFrom(options.source, read.receipt, options);
  return explain(file, read, cell, rows);
}

type ReportReceipt = import('../receipts/receipt.ts').ReportReceipt;

async function rowsFrom(source: string, receipt: ReportReceipt, options: ExplainOptions) {
  const { readSource } = await import('../sources/source.ts');
  const { makeReport } = await import('../reports/madeReport.ts');
  const { rowsOf } = await import('../reports/explain.ts');
  const { CalendarError } = await import('../../rules/calendar/calendar.ts');
  const { registers, settled } = await readSource(source);
  printWarnings(settled, options);
  try {
    return await rowsOf(makeReport(registers, settled, receipt.quarter, receipt.on, receipt.withhold));
  } catch (error) {
    if (error instanceof CalendarError) throw new CommandError(error.words[messageLanguage(options)]);
    throw error;
  }
}

function asJson(file: string, { figure, ...explanation }: Explained) {
  const { key, label, table, column, period, formula, clause, unit, value, of, withheld } = figure;
  const { cell, quarter, on, citation, shown, isChanged, parts, rows, sum, addsUp } = explanation;
  return {
    file,
    cell,
    report: { quarter, on },
    key,
    label,
    table,
    column,
    period,
    formula,
    clause,
    citation,
    unit,
    value,
    of,
    withheld,
    shown,
    changed: isChanged,
    parts,
    rows,
    sum,
    addsUp,
  };
}

const words = {
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  formula: { kk: 'Қалай есептелді', ru: 'Как получено', en: 'How it was made' },
  clause: { kk: 'Негіздеме', ru: 'Основание', en: 'Basis' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  sum: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  rows: { kk: 'жол', ru: 'строк', en: 'rows' },
  withheld: {
    kk: 'есепте көрсетілмейді (35-тармақ)',
    ru: 'в отчёте не показано (пункт 35)',
    en: 'not shown in the report (item 35)',
  },
  changed: {
    kk: 'ұяшықта енді «{shown}» тұр: есеп жасалғаннан кейін өзгертілген',
    ru: 'в ячейке теперь «{shown}»: изменено после составления отчёта',
    en: 'the cell now shows "{shown}": it was changed after the report was made',
  },
  differs: {
    kk: 'жолдардың қосындысы көрсеткішке тең емес: тізілімдер өзгерген',
    ru: 'сумма строк не равна показателю: реестры изменились',
    en: 'the rows do not add up to the figure: the registers have changed',
  },
} as const;

async function lines(explanation: Explained, language: Language): Promise<readonly string[]> {
  const { formatNumber, formatPercent } = await import('../../rules/wording/numbers.ts');
  const { figure, parts, rows, sum, cell, citation, shown, isChanged, addsUp } = explanation;
  const said = (value: number | null, unit = figure.unit): string =>
    value === null
      ? '—'
      : unit === 'percent'
        ? formatPercent(value, language, 2)
        : formatNumber(value, language, unit === 'tenge' ? 2 : undefined);
  if (isChanged) notice(words.changed[language].replace('{shown}', String(shown ?? '')));
  if (!addsUp) notice(words.differs[language]);
  const signs = { plus: '+', minus: '−', dividend: ' ', divisor: '÷' } as const;
  const values = rows.map(({ value }) => said(value));
  const wide = (list: readonly string[]): number => Math.max(0, ...list.map((one) => one.length));
  const widths = [
    wide(rows.map(({ register }) => register)),
    wide(rows.map(({ id }) => id)),
    wide(rows.map(({ quarter }) => quarter)),
    wide(values),
  ] as const;
  return [
    `${cell}: ${figure.label[language]}`,
    figure.table[language],
    `${words.period[language]}: ${figure.period[language]}`,
    `${words.formula[language]}: ${figure.formula[language]}`,
    `${words.clause[language]}: ${citation?.[language] ?? '—'}${figure.clause === '' ? '' : ` (${figure.clause})`}`,
    `${words.value[language]}: ${figure.withheld ? words.withheld[language] : said(figure.value)}`,
    ...(parts.length > 0 ? [''] : []),
    ...parts.map((part) => `${signs[part.role]} ${said(part.value)}  ${part.label[language]}  ${part.cell}`),
    ...(rows.length > 0 ? [''] : []),
    ...rows.map(({ register, id, quarter, name }, index) =>
      [
        register.padEnd(widths[0]),
        id.padEnd(widths[1]),
        ...(widths[2] > 0 ? [quarter.padEnd(widths[2])] : []),
        (values[index] ?? '').padStart(widths[3]),
        name,
      ]
        .join('  ')
        .trimEnd(),
    ),
    ...(sum === null ? [] : ['', `${words.sum[language]}: ${said(sum)} (${rows.length} ${words.rows[language]})`]),
  ];
}
