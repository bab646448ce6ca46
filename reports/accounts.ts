/** Every figure of a report with how it came about: what it is called, its period, formula, clause, and the rows behind it. */

import type { ClauseId } from '../rules/order/clauses.ts';
import type { Settled } from '../rules/registers/settled.ts';
import { entryOf } from '../rules/registers/settled.ts';
import { fill, inEachLanguage, type Text } from '../rules/vocabulary/text.ts';
import { formulaWords as words } from './accountWords.ts';
import { addsUp } from './addsUp.ts';
import {
  type Column,
  type Figure,
  isFigure,
  type Label,
  type Origin,
  type Report,
  type Row,
  type Table,
} from './report.ts';

/** A figure of the same table this one is made of, and how: added, taken away, divided by or into. */
export interface Part {
  readonly key: string;
  readonly role: 'plus' | 'minus' | 'dividend' | 'divisor';
}

export interface Account {
  /** Table, row and column: `amounts/incomeQuarter/now`. */
  readonly key: string;
  readonly table: Text;
  readonly label: Label;
  readonly column: Text;
  readonly period: Text;
  readonly formula: Text;
  readonly clause: ClauseId | undefined;
  readonly figure: Figure;
  /** The fields each row adds up, where it does. */
  readonly fields: readonly string[] | undefined;
  /** Blank where it is made of rows alone. */
  readonly parts: readonly Part[];
  /** Of the registers; blank where it is a ratio of other figures. */
  readonly from: readonly Origin[];
}

const figureKey = (table: string, row: string, column: string): string => `${table}/${row}/${column}`;

/** The figures of all tables that go on paper, in the order of the report. `named` writes a label, a country by its name. */
export function accountsOf(report: Report, settled: Settled, named: (label: Label) => Text): readonly Account[] {
  const found: Account[] = [];
  for (const { tables } of report.sections)
    for (const table of tables)
      for (const row of table.rows)
        for (const column of table.columns) {
          const cell = row.cells[column.id];
          if (cell !== undefined && isFigure(cell))
            found.push(accountOf(table, row, column, cell, { report, settled, named }));
        }
  return found;
}

interface Context {
  readonly report: Report;
  readonly settled: Settled;
  readonly named: (label: Label) => Text;
}

function accountOf(table: Table, row: Row, column: Column, figure: Figure, context: Context): Account {
  const { formula, parts } = formulaOf(table, row, column, figure, context);
  return {
    key: figureKey(table.id, row.id, column.id),
    table: table.title,
    label: row.label,
    column: column.head,
    period: periodOf(table, column, context.report),
    formula,
    clause: row.clause ?? table.clause,
    figure,
    fields: column.fields ?? row.fields,
    parts,
    from: isRatio(row, column) ? [] : figure.from,
  };
}

const isRatio = (row: Row, column: Column): boolean => column.change !== undefined || row.share !== undefined;

/** The quarter a column is of; both where it compares two; else the report's. */
function periodOf(table: Table, { head, period, change }: Column, report: Report): Text {
  const of = (id: string): Text | undefined => table.columns.find((one) => one.id === id)?.period;
  const [from, to] = change ? [of(change.from), of(change.to)] : [undefined, undefined];
  if (from && to) return inEachLanguage((language) => `${to[language]} / ${from[language]}`);
  return period ?? (change ? head : report.period);
}

type Formula = Pick<Account, 'formula' | 'parts'>;

function formulaOf(table: Table, row: Row, column: Column, figure: Figure, context: Context): Formula {
  const { change } = column;
  const said = (template: Text, values: Readonly<Record<string, Text>>): Text =>
    inEachLanguage((language) => {
      const inLanguage: Record<string, string> = {};
      for (const name of Object.keys(values)) inLanguage[name] = values[name]?.[language] ?? '';
      return fill(template[language], inLanguage);
    });
  if (change) {
    const head = (id: string): Text => table.columns.find((one) => one.id === id)?.head ?? column.head;
    return {
      formula: said(words.change, { to: head(change.to), from: head(change.from) }),
      parts: [
        { key: figureKey(table.id, row.id, change.to), role: 'dividend' },
        { key: figureKey(table.id, row.id, change.from), role: 'divisor' },
      ],
    };
  }
  const rowNamed = (id: string): Text => context.named(table.rows.find((one) => one.id === id)?.label ?? row.label);
  if (row.share) {
    const [part, whole] = row.share;
    return {
      formula: said(words.share, { part: rowNamed(part), whole: rowNamed(whole) }),
      parts: [
        { key: figureKey(table.id, part, column.id), role: 'dividend' },
        { key: figureKey(table.id, whole, column.id), role: 'divisor' },
      ],
    };
  }
  if (row.sum && addsUp(table, row.sum, column.id, figure)) {
    const terms = row.sum;
    return {
      formula: inEachLanguage((language) =>
        terms
          .map((term, index) => `${term.sign < 0 ? '− ' : index > 0 ? '+ ' : ''}${rowNamed(term.row)[language]}`)
          .join(' '),
      ),
      parts: terms.map((term) => ({
        key: figureKey(table.id, term.row, column.id),
        role: term.sign < 0 ? 'minus' : 'plus',
      })),
    };
  }
  return { formula: rowsFormula(row, column, figure, context), parts: [] };
}

/** What each row gives: itself, or what its fields add up to. */
function rowsFormula(row: Row, column: Column, { from }: Figure, { settled }: Context): Text {
  if (row.formula) return row.formula;
  if (from.every(({ values }) => values === undefined)) return words.rows;
  const fields = column.fields ?? row.fields;
  const register = from[0]?.register ?? '';
  const labels = entryOf(settled, register)?.words.fields;
  if (fields === undefined || labels === undefined) return words.amounts;
  const list = (language: keyof Text): string =>
    fields.map((field) => labels[field]?.label[language] ?? field).join(' + ');
  return inEachLanguage((language) => fill(words.fields[language], { fields: list(language) }));
}

/** What each row behind a figure gives to it, in the figure's unit. */
export const contributions = ({ from }: Pick<Account, 'from'>) =>
  from.reduce<readonly { readonly register: string; readonly id: string; readonly value: number }[]>(
    (all, { register, ids, values }) =>
      all.concat(ids.map((id, index) => ({ register, id, value: values?.[index] ?? 1 }))),
    [],
  );
