/** The quarterly report on paper: the same figures in three languages, no participant's name, the same bytes each time. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPrinter, type Printer } from '../../../generator/render/pdf/printer.ts';
import { labelled, printed } from '../../../generator/reports/figures.ts';
import { printReport } from '../../../generator/reports/quarterlyReportPdf.ts';
import { reportFiles } from '../../../generator/reports/reportFiles.ts';
import { isFigure, type Report, type Row, type Table } from '../../../reports/report.ts';
import { type Language, languages } from '../../../rules/vocabulary/text.ts';
import { fonts, info, inkOf, picture, words } from '../../witness/poppler.ts';
import { hasPoppler } from '../../witness/witnesses.ts';
import { example, made, secrets } from './example.ts';

const report = example();
const papers = new Map<Language, Uint8Array>();
const paper = (language: Language): Uint8Array => papers.get(language) ?? new Uint8Array();
let printer: Printer;

beforeAll(async () => {
  printer = await openPrinter();
  for (const language of languages) papers.set(language, await printReport(report, language, printer));
});
afterAll(() => printer.close());

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A row as it is read across: its label, then its figures from left to right. */
function across(table: Table, row: Row, language: Language): string {
  const figures = table.columns.flatMap((column) => {
    const cell = row.cells[column.id];
    return cell && isFigure(cell) ? [printed(cell, language, column)] : [];
  });
  return spaced([labelled(row.label, language), ...figures].join(' '));
}

const rowsOf = ({ sections }: Report) =>
  sections.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map((row) => ({ table, row }))));

describe.runIf(hasPoppler).each(languages)('%s', (language) => {
  test('every row of the data is on paper, label and figures in order', () => {
    const text = words(paper(language));
    const missing = rowsOf(report)
      .map(({ table, row }) => across(table, row, language))
      .filter((line) => !text.includes(line));
    expect(missing).toEqual([]);
  });

  test('title, period, addressee, basis, method and receipt are there', () => {
    const text = words(paper(language));
    const said = [report.title, report.period, report.addressee, report.basis, ...report.method].map(
      (t) => t[language],
    );
    expect(said.filter((one) => !text.includes(spaced(one)))).toEqual([]);
    expect(text).toContain('703/НҚ');
    expect(text).toContain(report.receipt.calendar);
    expect(text).toContain('sha256:0123');
  });

  test('pages are numbered, and none is empty', () => {
    const pages = Number(info(paper(language)).Pages);
    for (let page = 1; page <= pages; page += 1) {
      expect(words(paper(language), page)).toContain(`${page} / ${pages}`);
      expect(inkOf(picture(paper(language), page, 50).pixels)).toBeGreaterThan(500);
    }
  });

  test('it is tagged, says its title, author and language, and carries our fonts', () => {
    const about = info(paper(language));
    expect(about.Title).toBe(`${report.title[language]}. ${report.period[language]}`);
    expect(about.Author).toBe(report.fund[language]);
    expect(about.Tagged).toBe('yes');
    expect(about['Page size']).toContain('A4');
    const bytes = Buffer.from(paper(language)).toString('latin1');
    expect(bytes).toContain(`/Lang (${language})`);
    expect(bytes).toContain('/Outlines');
    expect(fonts(paper(language)).every(({ name, embedded }) => name.startsWith('NotoSerif') && embedded)).toBe(true);
  });

  test('R-35: no participant is named', () => {
    const text = words(paper(language));
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

test.each(languages)('%s printed again it has the same bytes', async (language) => {
  const again = await printReport(example(), language, printer);
  expect(Buffer.from(again).equals(Buffer.from(paper(language)))).toBe(true);
});

test('the files of the contract and the rows behind them, the workbooks first', async () => {
  const names: string[] = [];
  for await (const { name, bytes } of reportFiles(made())) {
    names.push(name);
    expect(bytes.length).toBeGreaterThan(5_000);
  }
  expect(names).toEqual([
    'report-2026-Q1.internal.xlsx',
    'report-2026-Q1.xlsx',
    'report-2026-Q1.kk.pdf',
    'report-2026-Q1.ru.pdf',
    'report-2026-Q1.en.pdf',
  ]);
});
