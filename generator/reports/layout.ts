/** Fills the template of a report in one language: every word and figure is ready, the template only places them. */

import {
  type Column,
  type Figure,
  type Headline,
  isFigure,
  type Report,
  type Row,
  type Table,
} from '../../reports/report.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import { longDate } from '../../rules/wording/dates.ts';
import { formatNumber } from '../../rules/wording/numbers.ts';
import { loadPaper } from '../render/paper.ts';
import { chartSvg } from './chart.ts';
import { labelled, noData, printed, printedCell } from './figures.ts';
import { paperWords, scaleOf } from './words.ts';

export interface ReportLayout {
  /** A whole HTML document; `pages` are those of its sections, once they are known. */
  html(report: Report, language: Language, pages?: readonly number[]): string;
}

export async function loadReportLayout(): Promise<ReportLayout> {
  const fill = await loadPaper('report');
  return { html: (report, language, pages) => fill(view(report, language, pages), language) };
}

/** Rows a table may have and still stay on one page. */
const short = 13;

function view(report: Report, language: Language, pages: readonly number[] | undefined) {
  return {
    words: inLanguage(paperWords, language),
    mark: report.mark?.[language],
    warnings: report.warnings.map((warning) => warning[language]),
    fund: report.fund[language],
    title: report.title[language],
    period: report.period[language],
    addressee: report.addressee[language],
    basis: report.basis[language],
    made: longDate(report.on, language),
    term: report.term && longDate(report.term, language),
    sent: sentLine(report, language),
    contents: [...report.sections.map(({ title }) => title), paperWords.method].map((title, index) => ({
      number: index + 1,
      title: title[language],
      page: pages?.[index] ?? '',
    })),
    methodNumber: report.sections.length + 1,
    headline: report.headline.map((one) => tile(report, one, language)),
    sections: report.sections.map((section, index) => ({
      number: index + 1,
      title: section.title[language],
      tables: section.tables.map((table) => tableView(table, language)),
      charts: section.charts.map((chart) => chartSvg(chart, language)),
    })),
    method: report.method.map((text) => text[language]),
    receipt: receiptLine(report, language),
  };
}

/** «№ 5-12/431, 28 октября 2026 года», as far as it is recorded. */
export function sentLine({ sent }: Report, language: Language): string | undefined {
  if (sent === undefined) return undefined;
  const number = sent.number === '' ? [] : [`№ ${sent.number}`];
  return [...number, ...(sent.on === null ? [] : [longDate(sent.on, language)])].join(', ');
}

/** A figure said first: large amounts in millions or billions, with the change or, where none is given, what it was. */
function tile(report: Report, { label, table, row, column = 'now' }: Headline, language: Language) {
  const found = findRow(report, table, row);
  const figure = (id: string): Figure | undefined => {
    const cell = found?.cells[id];
    return cell !== undefined && isFigure(cell) ? cell : undefined;
  };
  const [now, before, change] = [figure(column), figure('previous'), figure('previousChange')];
  const scale = now?.unit === 'tenge' && now.value !== null ? scaleOf(now.value) : undefined;
  const value = scale && now ? formatNumber((now.value ?? 0) / scale.by, language, scale.by === 1 ? 0 : 1) : undefined;
  const was = before && before.value !== null ? `${printed(before, language)} ${paperWords.before[language]}` : '';
  const moved =
    change && change.value !== null
      ? `${printed(change, language, changeColumn)} ${paperWords.previous[language]}`
      : '';
  return {
    label: label[language],
    value: value ?? (now ? printed(now, language) : noData),
    unit: scale?.unit[language] ?? '',
    beside: change === undefined ? was : moved,
  };
}

const changeColumn: Column = { id: 'change', head: paperWords.previous, change: { from: 'previous', to: 'now' } };

function findRow(report: Report, table: string, row: string): Row | undefined {
  for (const { tables } of report.sections)
    for (const one of tables) if (one.id === table) return one.rows.find(({ id }) => id === row);
  return undefined;
}

function tableView(whole: Table, language: Language) {
  const table = onPaper(whole);
  return {
    title: table.title[language],
    head: (table.head ?? paperWords.row)[language],
    look: `${table.isList ? 'list ' : table.columns.length > 5 ? 'wide ' : table.columns.length > 4 ? 'five ' : ''}${table.rows.length <= short ? 'short' : 'long'}`,
    notes: table.notes.map((note) => note[language]),
    columns: table.columns.map((column) => ({
      head: unbroken(column.head[language]),
      look: wordsOf(table, column) ?? lookOf(column),
    })),
    rows: table.rows.map((row) => ({
      label: labelled(row.label, language),
      look: row.look ?? '',
      cells: table.columns.map((column) => {
        const cell = row.cells[column.id];
        if (cell === undefined) return { text: '', look: 'blank' };
        const text = printedCell(cell, language, column);
        const look = isFigure(cell) ? (cell.withheld ? 'withheld' : cell.value === null ? 'none' : 'figure') : 'words';
        return { text, look: 'tone' in cell ? `${look} ${cell.tone}` : look };
      }),
    })),
  };
}

const onPaper = (table: Table): Table => ({
  ...table,
  columns: table.columns.filter(({ only }) => only === undefined),
  rows: table.rows.filter(({ only }) => only === undefined),
});

/** Columns of words that are short. */
const codes: ReadonlySet<string> = new Set(['bin', 'quarter', 'state', 'item']);

/** A column of words stands left, and in a list one of days. */
function wordsOf({ rows, isList }: Table, { id }: Column): string | undefined {
  const cells = rows.map((row) => row.cells[id]).filter((cell) => cell !== undefined);
  if (cells.some((cell) => 'text' in cell || 'words' in cell)) return codes.has(id) ? 'words code' : 'words';
  return isList && cells.some((cell) => 'day' in cell) ? 'words day' : undefined;
}

/** «I тоқсан» and «2026 года» stay on one line. */
const unbroken = (head: string): string =>
  head
    .replace(/([IV]+) (тоқсан|квартал)/, '$1\u00a0$2')
    .replace(/(\d{4}) (жылғы|года)/, '$1\u00a0$2')
    .replace(', %', ',\u00a0%');

const lookOf = ({ id, change, isBrief }: Column): string => {
  if (change) return 'change';
  return id === 'reported' ? 'share' : isBrief || brief.has(id) ? 'brief' : narrow.has(id) ? 'few' : 'figure';
};
/** Columns of counts beside columns of money, and columns of days. */
const narrow: ReadonlySet<string> = new Set(['participants', 'due', 'received', 'quarters']);
const brief: ReadonlySet<string> = new Set(['limit', 'done', 'average', 'longest', 'inTime', 'share', 'overdue']);

/** By what the report can be made again, in one line. */
export function receiptLine({ receipt }: Pick<Report, 'receipt'>, language: Language): string {
  const parts = [
    `${paperWords.order[language]} № ${receipt.order}`,
    `${paperWords.calendar[language]} ${receipt.calendar}`,
    ...(receipt.rules === undefined ? [] : [`${paperWords.rules[language]} ${receipt.rules}`]),
    ...(receipt.input === undefined ? [] : [`${paperWords.input[language]} ${receipt.input}`]),
  ];
  return `${paperWords.receipt[language]}: ${parts.join(' · ')}`;
}

function inLanguage<K extends string>(words: Readonly<Record<K, Text>>, language: Language): Record<K, string> {
  const said: Partial<Record<K, string>> = {};
  for (const key of Object.keys(words) as K[]) said[key] = words[key][language];
  return said as Record<K, string>;
}
