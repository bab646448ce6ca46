/** The statement of membership fees on paper: Kazakh, then Russian, in one PDF; equal statements give equal bytes. */

import type { FeeStatement } from '../../reports/feeStatement/feeStatement.ts';
import { statementTables } from '../../reports/feeStatement/tables.ts';
import { statementWords } from '../../reports/feeStatement/words.ts';
import { isFigure, type Table } from '../../reports/report.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { longDate } from '../../rules/wording/dates.ts';
import { pageFooter } from '../render/html.ts';
import { loadPaper } from '../render/paper.ts';
import type { Printer } from '../render/pdf/printer.ts';
import { labelled } from './figures.ts';
import { receiptLine } from './layout.ts';
import { statementCell } from './statementCells.ts';

/** The sides of the paper. */
const sides = ['kk', 'ru'] as const satisfies readonly Language[];

export async function printStatement(statement: FeeStatement, printer: Printer): Promise<Uint8Array> {
  const fill = await loadPaper('statement');
  const title = `${sides.map((language) => statementWords.title[language]).join(' / ')}. ${statement.bin}`;
  const html = fill({ sides: sides.map((language) => sideOf(statement, language)) }, sides[0]);
  return printer.print(html, {
    tagged: true,
    outline: true,
    footerTemplate: pageFooter(title),
    title,
    author: statement.fund.kk,
    subject: statementWords.basisText.kk,
    language: 'kk',
    date: statement.on,
  });
}

function sideOf(statement: FeeStatement, language: Language) {
  const words = statementWords;
  const [quarters, payments] = statementTables(statement);
  const heads = { quarters: words.quarter[language], payments: words.paidOn[language] };
  return {
    language,
    mark: statement.mark?.[language],
    fund: statement.fund[language],
    title: words.title[language],
    confidential: words.confidential[language],
    facts: [
      { name: words.participant[language], value: statement.name },
      { name: words.bin[language], value: statement.bin },
      { name: words.on[language], value: longDate(statement.on, language) },
      { name: words.basis[language], value: words.basisText[language] },
    ],
    tables: [quarters, payments].flatMap((table) =>
      table ? [tableOf(table, heads[table.id as keyof typeof heads], language)] : [],
    ),
    legend: words.legend[language],
    notesTitle: words.notes[language],
    notes: statement.notes.map((note) => note[language]),
    clausesTitle: words.clauses[language],
    clauses: statement.clauses.map(({ citation, text }) => ({ citation: citation[language], text: text[language] })),
    receipt: receiptLine(statement, language),
  };
}

function tableOf(table: Table, head: string, language: Language) {
  return {
    id: table.id,
    title: table.title[language],
    head,
    columns: table.columns.map((column) => ({ id: column.id, head: column.head[language] })),
    rows: table.rows.map((row) => {
      const first = table.columns.findIndex(({ id }) => row.cells[id] !== undefined);
      return {
        label: labelled(row.label, language),
        // The label of a sum has the room of the columns that do not apply to it.
        span: Math.max(first, 0) + 1,
        look: row.look ?? '',
        cells: table.columns.slice(Math.max(first, 0)).map(({ id }) => {
          const cell = row.cells[id];
          const look = cell !== undefined && (isFigure(cell) || 'day' in cell) ? 'figure' : 'words';
          return { id, text: statementCell(cell, language), look };
        }),
      };
    }),
    notes: table.notes.map((note) => note[language]),
  };
}
