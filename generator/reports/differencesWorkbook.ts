/**
 * `report-2026-Q1.2.differences.xlsx`: which figures a corrected report changed, and which rows of the registers made it
 * so. For the Fund alone: it names participants and what they declared.
 */

import { fieldsOf } from '../../reports/quarterlyReport/evidence.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { languages, type Text } from '../../rules/vocabulary/text.ts';
import { columnWords } from '../../rules/wording/common.ts';
import { correctionLine } from './corrected.ts';
import type { Differences, FigureDifference, RowDifference, ShownFigure } from './differences.ts';
import { differenceWords as words } from './differenceWords.ts';
import { noData, withheldSign } from './figures.ts';
import { inAll } from './inAll.ts';
import type { MadeReport } from './madeReport.ts';
import { propertiesOf, writeSheets } from './reportWorkbook.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { paperWords, rowsWords } from './words.ts';

type Line = readonly SheetCell[];
const text = (value: string): SheetCell => ({ value, look: 'text' });
const head = (one: Text): SheetCell => ({ value: inAll(one), look: 'head' });

export function writeDifferences(
  differences: Differences,
  { report, receipt }: MadeReport,
  settled: Settled,
): Promise<Uint8Array> {
  const top: readonly Line[] = [
    [{ value: `${inAll(words.title)}. ${inAll(report.period)}`, look: 'title' }],
    [{ value: inAll(paperWords.internalMark), look: 'warning' }],
    ...languages.flatMap((language): readonly Line[] =>
      receipt.corrects ? [[{ value: correctionLine(receipt.corrects)[language], look: 'subtitle' }]] : [],
    ),
  ];
  return writeSheets([figureSheet(differences, top), rowSheet(differences, top, settled)], propertiesOf(report));
}

function figureSheet({ figures }: Differences, top: readonly Line[]): Sheet {
  return {
    name: paperWords.figures.kk,
    widths: [40, 44, 36, 20, 20, 20, 14],
    rows: [
      ...top,
      [
        rowsWords.table,
        rowsWords.label,
        rowsWords.column,
        words.before,
        words.after,
        words.difference,
        rowsWords.clause,
      ].map(head),
      ...figures.map(figureLine),
    ],
    head: top.length + 1,
    internal: true,
  };
}

function figureLine({ figure, before, after }: FigureDifference): Line {
  const { table, label, column, unit, clause } = figure;
  const both = typeof before === 'number' && typeof after === 'number';
  return [
    ...[table, label, column].map((one) => text(inAll(one))),
    shown(before, unit),
    shown(after, unit),
    shown(both ? Math.round((after - before) * 100) / 100 : 'noData', unit),
    text(clause),
  ];
}

function shown(value: ShownFigure, unit: string): SheetCell {
  const look = { look: 'text', right: true } as const;
  if (typeof value === 'number')
    return unit === 'percent'
      ? { ...look, value: value / 100, format: '0.0%' }
      : { ...look, value, format: unit === 'tenge' ? '#,##0.00' : '#,##0' };
  return { ...look, value: value === 'noData' ? noData : value === 'withheld' ? withheldSign : inAll(words.absent) };
}

function rowSheet({ rows }: Differences, top: readonly Line[], settled: Settled): Sheet {
  const labels = new Map(
    Array.from(new Set(rows.map(({ register }) => register)), (register) => [
      register,
      new Map(fieldsOf(register, settled).map((field) => [field.id, field] as const)),
    ]),
  );
  const lineOf = (row: RowDifference): readonly Line[] => {
    const { register, id, name, quarter, what, fields } = row;
    const title = entryOf(settled, register)?.words.title;
    const start = [title ? inAll(title) : register, id, name, quarter, inAll(words[what])].map(text);
    if (fields.length === 0) return [start];
    return fields.map(({ field, before, after }) => {
      const own = labels.get(register)?.get(field);
      const label = field === 'status' ? columnWords.status : (own?.label ?? { kk: field, ru: field, en: field });
      return [...start, text(inAll(label)), cellOf(before, own?.kind), cellOf(after, own?.kind)];
    });
  };
  return {
    name: words.rows.kk,
    widths: [30, 20, 40, 12, 26, 40, 22, 22],
    rows: [
      ...top,
      [
        rowsWords.register,
        columnWords.caseId,
        paperWords.participant,
        rowsWords.quarter,
        words.what,
        words.field,
        words.before,
        words.after,
      ].map(head),
      ...rows.flatMap(lineOf),
    ],
    head: top.length + 1,
    internal: true,
  };
}

function cellOf(value: Cell, kind: string | undefined): SheetCell {
  if (typeof value === 'boolean') return text(value ? 'TRUE' : 'FALSE');
  if (typeof value !== 'number') return { value: value ?? null, look: 'text' };
  const format = kind === 'date' ? 'dd.mm.yyyy' : kind === 'money' ? '#,##0.00' : undefined;
  return { value, look: 'text', ...(format ? { format } : {}) };
}
