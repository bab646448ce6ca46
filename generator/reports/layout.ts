/** Fills the template of a report in one language: every word and figure is ready, the template only places them. */

import { readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
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
import { chartSvg, escaped } from './chart.ts';
import { labelled, noData, printed, printedCell } from './figures.ts';
import { paperWords, scaleOf } from './words.ts';

export interface ReportLayout {
  /** A whole HTML document. */
  html(report: Report, language: Language): string;
}

const folder = new URL('../../templates/report/', import.meta.url);

export async function loadReportLayout(): Promise<ReportLayout> {
  const bars = Handlebars.create();
  bars.registerHelper('whole', (text: string) => new Handlebars.SafeString(whole(text)));
  const fill = bars.compile(await readFile(new URL('report.hbs', folder), 'utf8'), { strict: true });
  const css = await readFile(new URL('report.css', folder), 'utf8');
  return {
    html: (report, language) =>
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>${css}</style></head>` +
      `<body>${fill(view(report, language))}</body></html>`,
  };
}

/** «41-тармақ» never breaks at its hyphen. */
export const whole = (text: string): string =>
  escaped(text).replace(/\d+-\p{L}+/gu, (word) => `<span class="whole">${word}</span>`);

/** Rows a table may have and still stay on one page. */
const short = 20;

function view(report: Report, language: Language) {
  return {
    words: inLanguage(paperWords, language),
    mark: report.mark?.[language],
    fund: report.fund[language],
    title: report.title[language],
    period: report.period[language],
    addressee: report.addressee[language],
    basis: report.basis[language],
    made: longDate(report.on, language),
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

/** A figure said first: large amounts in millions or billions, with the change or, where none is given, what it was. */
function tile(report: Report, { label, table, row }: Headline, language: Language) {
  const found = findRow(report, table, row);
  const figure = (id: string): Figure | undefined => {
    const cell = found?.cells[id];
    return cell !== undefined && isFigure(cell) ? cell : undefined;
  };
  const [now, before, change] = [figure('now'), figure('previous'), figure('previousChange')];
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

function tableView(table: Table, language: Language) {
  return {
    title: table.title[language],
    look: `${table.columns.length > 5 ? 'wide ' : ''}${table.rows.length <= short ? 'short' : 'long'}`,
    notes: table.notes.map((note) => note[language]),
    columns: table.columns.map((column) => ({ head: unbroken(column.head[language]), look: lookOf(column) })),
    rows: table.rows.map((row) => ({
      label: labelled(row.label, language),
      look: row.look ?? '',
      cells: table.columns.map((column) => {
        const cell = row.cells[column.id];
        if (cell === undefined) return { text: '', look: 'blank' };
        const text = printedCell(cell, language, column);
        const look = isFigure(cell) ? (cell.withheld ? 'withheld' : cell.value === null ? 'none' : 'figure') : 'words';
        return { text, look };
      }),
    })),
  };
}

/** «I тоқсан» and «2026 года» stay on one line. */
const unbroken = (head: string): string =>
  head.replace(/([IV]+) (тоқсан|квартал)/, '$1\u00a0$2').replace(/(\d{4}) (жылғы|года)/, '$1\u00a0$2');

const lookOf = ({ id, change }: Column): string => {
  if (change) return 'change';
  return id === 'reported' ? 'share' : narrow.has(id) ? 'few' : 'figure';
};
/** Columns of counts beside columns of money. */
const narrow: ReadonlySet<string> = new Set(['participants', 'due', 'received']);

/** By what the report can be made again, in one line. */
export function receiptLine({ receipt }: Report, language: Language): string {
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
