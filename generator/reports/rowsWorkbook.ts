/**
 * The rows behind a report, frozen as they stood when it was made: `report-2026-Q1.internal.xlsx`, for the Fund alone
 * . A sheet of all figures says which rows each is made of; a sheet a register holds those rows.
 */

import { type Account, contributions } from '../../reports/accounts.ts';
import type { Evidence, EvidenceField, EvidenceRow } from '../../reports/quarterlyReport/evidence.ts';
import type { Origin } from '../../reports/report.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import { inEachLanguage, type Language, languages, type Text } from '../../rules/vocabulary/text.ts';
import { columnWords } from '../../rules/wording/common.ts';
import { labelled } from './figures.ts';
import { internalSheet } from './frontAndBack.ts';
import { inAll } from './inAll.ts';
import { type FigureCells, type Gives, liveFormula, type RowsSheet } from './liveFigures.ts';
import type { MadeReport } from './madeReport.ts';
import { readRanges, writeRanges } from './ranges.ts';
import { propertiesOf, writeSheets } from './reportWorkbook.ts';
import { toned } from './rules.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { paperWords, rowsWords as words } from './words.ts';

export async function writeRowsWorkbook(made: MadeReport): Promise<Uint8Array> {
  const { report, evidence } = made;
  const sheets = new Map(evidence.map((one) => [one.register, rowsSheetOf(one)] as const));
  const figures = figuresSheet(made, sheets);
  const marks = marksOf(made, figures);
  const rows = Array.from(sheets.values(), (one) => evidenceSheet(one, marks.get(one.evidence.register)));
  return writeSheets([internalSheet(report), figures, ...rows], propertiesOf(report));
}

/** Columns of the rows before those of the fields: number, id, name, quarter. */
const before = 4;

const rowsSheetOf = (evidence: Evidence): RowsSheet => ({
  name: evidence.title.kk.slice(0, 31),
  evidence,
  fields: new Map(evidence.fields.map(({ id }, index) => [id, index + before] as const)),
  marks: evidence.fields.length + before,
  first: 3,
  last: evidence.rows.length + 2,
});

/** By register and id: the rows of the sheet of figures a row stands behind. */
function marksOf(
  { accounts }: MadeReport,
  figures: Sheet,
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const marks = new Map<string, Map<string, number[]>>();
  const rowOf = new Map<string, number>();
  figures.rows.forEach(([key], index) => {
    const own = String(key?.value ?? '');
    if (!rowOf.has(own)) rowOf.set(own, index + 1);
  });
  for (const { key, from } of accounts) {
    const row = rowOf.get(key) ?? 0;
    for (const { register, ids } of from) {
      const own = marks.get(register) ?? new Map<string, number[]>();
      marks.set(register, own);
      for (const id of ids) {
        const rows = own.get(id);
        if (rows) rows.push(row);
        else own.set(id, [row]);
      }
    }
  }
  return marks;
}

/** `;7;12;`: each row is found between two signs. */
const marked = (rows: readonly number[] | undefined): string | undefined => rows && `;${rows.join(';')};`;

type Line = (SheetCell | undefined)[];
const cell = (value: string | number | null | undefined): SheetCell => ({ value: value ?? null, look: 'cell' });
const head = (text: Text): SheetCell => ({ value: inAll(text), look: 'head' });

/** The mark of the sheet of figures, and of a register's rows: not that of a register, for the file is none. */
export const figuresMark = '#figures';
export const rowsMark = '#rows:';

/** Keys of the sheet of figures, with what is written above them. */
export const figureColumns = {
  value: words.value,
  live: words.live,
  unit: words.unit,
  how: words.how,
  of: words.of,
  withheld: words.withheld,
  clause: words.clause,
  ...inThree('label', words.label),
  ...inThree('table', words.table),
  ...inThree('column', words.column),
  ...inThree('period', words.period),
  ...inThree('formula', words.formula),
  parts: words.parts,
  register: words.register,
  rows: words.rows,
  values: words.values,
  receipt: paperWords.receipt,
} as const;
export type FigureColumn = keyof typeof figureColumns;

function inThree<Name extends string>(name: Name, text: Text) {
  const keys = {} as Record<`${Name}.${Language}`, Text>;
  for (const language of languages) keys[`${name}.${language}`] = inEachLanguage((own) => `${text[own]} (${language})`);
  return keys;
}

const figureIds = Object.keys(figureColumns) as FigureColumn[];

function figuresSheet({ accounts, evidence, receipt }: MadeReport, sheets: ReadonlyMap<string, RowsSheet>): Sheet {
  const ordinals = new Map(
    evidence.map(({ register, rows }) => [register, new Map(rows.map(({ id }, index) => [id, index + 1]))] as const),
  );
  const byRegister = new Map(evidence.map((one) => [one.register, one] as const));
  const rows: Line[] = [
    [cell(figuresMark), ...figureIds.map(cell)],
    [head(words.figure), ...figureIds.map((id) => head(figureColumns[id]))],
  ];
  const made = accounts.map((account) => ({
    account,
    lines: account.from.flatMap((origin) => originLines(origin, account, ordinals, byRegister)),
  }));
  let next = rows.length + 1;
  const rowOf = new Map<string, number>();
  for (const { account, lines } of made) {
    rowOf.set(account.key, next);
    next += Math.max(1, lines.length);
  }
  const values = new Map(accounts.map(({ key, figure }) => [key, figure.value] as const));
  const cells: FigureCells = {
    cellOf: (key) => (rowOf.has(key) ? `$C$${rowOf.get(key)}` : undefined),
    resultOf: (key) => values.get(key) ?? null,
    sheets,
  };
  made.forEach(({ account, lines }, index) => {
    const [first = {}, ...others] = lines;
    const receiptJson = index === 0 ? { receipt: JSON.stringify(receipt) } : {};
    const formula = liveFormula(account, String(rowOf.get(account.key)), givesOf(account, lines, ordinals), cells);
    const figure: FigureLine = { ...figureLine(account), ...first, ...receiptJson };
    const link = linkOf(first, sheets);
    rows.push([
      cell(account.key),
      ...figureIds.map((id): SheetCell => {
        if (id === 'live') return { ...cell(figure.value), ...(formula === undefined ? {} : { formula }) };
        return id === 'rows' && link !== undefined ? { ...cell(figure[id]), look: 'link', link } : cell(figure[id]);
      }),
    ]);
    for (const line of others) rows.push([cell(account.key), ...figureIds.map((id) => cell(line[id]))]);
  });
  return {
    name: paperWords.figures.kk,
    widths: [40, ...figureIds.map((id) => (id.includes('.') ? 30 : 14))],
    rows,
    head: 2,
    hiddenRows: [0],
    internal: true,
    rules: [toned(`C3:C${rows.length}`, 'AND(ISNUMBER($B3),ABS($C3-$B3)>0.005)', 'bad')],
  };
}

/** Whether a figure counts rows or adds up fields of them, register by register; a row that counts twice is neither. */
function givesOf(
  { from }: Account,
  lines: readonly FigureLine[],
  ordinals: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly Gives[] {
  const registers = Array.from(new Set(from.map(({ register }) => register)));
  return registers.flatMap((register): Gives[] => {
    const ids = from.filter((one) => one.register === register).flatMap((one) => one.ids);
    if (ids.length === 0) return [];
    const said = Array.from(
      new Set(lines.filter((one) => one.register === register).map(({ values }) => values ?? '')),
    );
    const [values] = said;
    const isWhole = new Set(ids).size === ids.length && ids.every((id) => ordinals.get(register)?.has(id));
    if (!isWhole || said.length !== 1) return [{ register, how: 'other', fields: [] }];
    if (values === '') return [{ register, how: 'rows', fields: [] }];
    const isFields = typeof values === 'string' && /^[a-z]\w*(\+[a-z]\w*)*$/i.test(values);
    return [{ register, how: isFields ? 'fields' : 'other', fields: isFields ? String(values).split('+') : [] }];
  });
}

/** The first of the rows of a line. */
function linkOf({ register, rows }: FigureLine, sheets: ReadonlyMap<string, RowsSheet>): string | undefined {
  const sheet = sheets.get(String(register ?? ''));
  const [ordinal] = readRanges(String(rows ?? ''));
  return sheet && ordinal !== undefined ? `'${sheet.name}'!A${sheet.first + ordinal - 1}` : undefined;
}

type FigureLine = { readonly [Id in FigureColumn]?: string | number | null };

function figureLine({ table, label, column, period, formula, clause, figure, parts }: Account): FigureLine {
  const said = (name: 'label' | 'table' | 'column' | 'period' | 'formula', text: Text): FigureLine =>
    Object.fromEntries(languages.map((language) => [`${name}.${language}`, text[language]]));
  return {
    value: figure.value,
    unit: figure.unit,
    how: figure.how ?? null,
    of: figure.of ?? null,
    withheld: figure.withheld ? 'R-35' : null,
    clause: clause ?? null,
    ...said(
      'label',
      inEachLanguage((language) => labelled(label, language)),
    ),
    ...said('table', table),
    ...said('column', column),
    ...said('period', period),
    ...said('formula', formula),
    parts: parts.map(({ key, role }) => `${role} ${key}`).join('\n'),
  };
}

/** Rows in a line: their numbers and values fit a cell each. */
const rowsInLine = 1500;

function originLines(
  origin: Origin,
  account: Account,
  ordinals: ReadonlyMap<string, ReadonlyMap<string, number>>,
  byRegister: ReadonlyMap<string, Evidence>,
): readonly FigureLine[] {
  const { register } = origin;
  const own = ordinals.get(register);
  const evidence = byRegister.get(register);
  const given = contributions({ from: [origin] })
    .map(({ id, value }) => ({ id, value, ordinal: own?.get(id) ?? 0 }))
    .filter(({ ordinal }) => ordinal > 0)
    .sort((a, b) => a.ordinal - b.ordinal);
  const fields = evidence && origin.values ? fieldsAddedUp(given, account.fields, evidence) : undefined;
  const lines: FigureLine[] = [];
  for (let at = 0; at < given.length; at += rowsInLine) {
    const some = given.slice(at, at + rowsInLine);
    const values = origin.values === undefined ? '' : (fields ?? some.map(({ value }) => value).join(' '));
    lines.push({ register, rows: writeRanges(some.map(({ ordinal }) => ordinal)), values });
  }
  return lines;
}

/** `incomeDomestic+incomeForeign`, where each row gives what these fields of it add up to. */
function fieldsAddedUp(
  given: readonly { readonly value: number; readonly ordinal: number }[],
  fields: readonly string[] | undefined,
  { rows }: Evidence,
): string | undefined {
  if (fields === undefined) return undefined;
  const isSum = given.every(({ value, ordinal }) => {
    const row = rows[ordinal - 1];
    return row !== undefined && sumOf(row, fields) === value;
  });
  return isSum ? fields.join('+') : undefined;
}

/** What fields of a row add up to, exact to the tiyn. */
export const sumOf = ({ cells }: Pick<EvidenceRow, 'cells'>, fields: readonly string[]): number =>
  fields.reduce((sum, field) => sum + Math.round(Number(cells[field] ?? 0) * 100), 0) / 100;

function evidenceSheet(
  { name, evidence }: RowsSheet,
  marks: ReadonlyMap<string, readonly number[]> | undefined,
): Sheet {
  const { register, fields, rows } = evidence;
  return {
    name,
    widths: [8, 20, 40, 12, ...fields.map(({ kind }) => (kind === 'text' || kind === 'codes' ? 20 : 16)), 40],
    rows: [
      [
        cell(`${rowsMark}${register}`),
        cell('#id'),
        cell('#name'),
        cell('#quarter'),
        ...fields.map(({ id }) => cell(id)),
        cell('#marks'),
      ],
      [
        head(words.ordinal),
        head(columnWords.caseId),
        head(paperWords.participant),
        head(words.quarter),
        ...fields.map(({ id, label }) => head(id === 'status' ? columnWords.status : label)),
        head(words.marks),
      ],
      ...rows.map(
        (row, index): Line => [
          cell(index + 1),
          cell(row.id),
          cell(row.name),
          cell(row.quarter),
          ...fields.map((field) => evidenceCell(row.cells[field.id], field)),
          cell(marked(marks?.get(row.id))),
        ],
      ),
    ],
    head: 2,
    hiddenRows: [0],
    internal: true,
  };
}

function evidenceCell(value: Cell, { kind }: EvidenceField): SheetCell {
  if (typeof value === 'boolean') return cell(value ? 'TRUE' : 'FALSE');
  if (typeof value !== 'number') return cell(value);
  const format = kind === 'date' ? 'dd.mm.yyyy' : kind === 'money' ? '#,##0.00' : undefined;
  return format ? { ...cell(value), format } : cell(value);
}
