/**
 * a figure behind which too few participants stand is withheld, and so is whatever would give it away: through a
 * total and its parts, through quarters that add up, or because the same figure stands in another table.
 */

import { type Behind, type Draft, type Figure, isFigure, type Row, type Section, type Table } from './report.ts';

/** Fewer participants than this behind a figure, and it is withheld. */
export const fewest = 3;

/** Drafts as sections: small figures withheld where asked, what depends on it arranged, no BIN left behind a figure. */
export function sectionsOf(drafts: readonly Draft[], withhold: boolean): readonly Section[] {
  const all = drafts.reduce<readonly Table[]>((tables, one) => tables.concat(one.tables), []);
  const shown = withhold ? withheldTables(all) : all;
  let at = 0;
  return drafts.map(({ arrange, ...section }) => {
    const tables = shown.slice(at, at + section.tables.length);
    at += section.tables.length;
    const arranged = { ...section, tables, ...(arrange ? arrange(tables) : {}) };
    return { ...arranged, tables: arranged.tables.map(bare) };
  });
}

/** The cells of its columns, without who stands behind them. */
function bare(table: Table): Table {
  const cells = (row: Row): Row['cells'] => {
    const all: Record<string, Row['cells'][string]> = {};
    for (const { id } of table.columns) {
      const cell = row.cells[id];
      if (cell === undefined) continue;
      if (isFigure(cell)) {
        const { behind, ...figure } = cell;
        all[id] = figure;
      } else all[id] = cell;
    }
    return all;
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: cells(row) })) };
}

/** One number of the report, in however many cells it stands. */
interface Known {
  readonly behind: Behind;
  readonly size: number;
  readonly id: string;
}

/** `total` is what the others add up to: who knows all but one of them knows that one too. */
interface Relation {
  readonly total: Known;
  readonly parts: readonly Known[];
  /** Of quarters, the sum goes first: the quarters themselves stand in earlier reports. */
  readonly isOverTime: boolean;
}

/** The same tables without the figures that tell too much. Doing it twice changes nothing more. */
export function withheldTables(tables: readonly Table[]): readonly Table[] {
  const byId = new Map<string, Known>();
  const at = (table: Table, row: Row | undefined, column: string): Known | undefined => {
    const cell = row?.cells[column];
    if (row === undefined || cell === undefined || !isFigure(cell) || cell.behind === undefined) return undefined;
    const id = cell.behind.name ?? `${table.id}/${row.id}/${column}`;
    const known = byId.get(id) ?? { behind: cell.behind, size: Math.abs(cell.value ?? 0), id };
    byId.set(id, known);
    return known;
  };
  const relations = relationsOf(tables, at);
  const hidden = new Set<Known>();
  for (const table of tables)
    for (const row of table.rows)
      for (const { id } of table.columns) {
        const known = at(table, row, id);
        const cell = row.cells[id];
        if (known && cell && isFigure(cell) && (cell.withheld || tooFew(cell))) hidden.add(known);
      }
  close(relations, hidden);
  const isHidden = (table: Table, row: Row | undefined, column: string): boolean => {
    const known = at(table, row, column);
    return known !== undefined && hidden.has(known);
  };
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => withheldRow(table, row, isHidden)) }));
}

function withheldRow(
  table: Table,
  row: Row,
  isHidden: (table: Table, row: Row | undefined, column: string) => boolean,
): Row {
  const rowOf = (id: string): Row | undefined => table.rows.find((one) => one.id === id);
  const sources = row.share ? row.share.map(rowOf) : [row];
  const cells: Record<string, Row['cells'][string]> = {};
  for (const id of Object.keys(row.cells)) {
    const cell = row.cells[id];
    if (cell === undefined) continue;
    const change = table.columns.find((column) => column.id === id)?.change;
    const columns = change ? [change.from, change.to] : [id];
    const gives = sources.some((source) => columns.some((column) => isHidden(table, source, column)));
    cells[id] = gives && isFigure(cell) ? withheld(cell) : cell;
  }
  return { ...row, cells };
}

const withheld = (figure: Figure): Figure => ({ ...figure, value: null, withheld: true });

function tooFew({ value, behind }: Figure): boolean {
  if (value === null || behind === undefined || behind.reporters.length === 0) return false;
  const { reporters, contributors } = behind;
  return reporters.length < fewest || (contributors.length > 0 && contributors.length < fewest);
}

type At = (table: Table, row: Row | undefined, column: string) => Known | undefined;

function relationsOf(tables: readonly Table[], at: At): readonly Relation[] {
  const found: Relation[] = [];
  const put = (total: Known | undefined, parts: readonly (Known | undefined)[], isOverTime: boolean): void => {
    const known = parts.filter((part): part is Known => part !== undefined);
    if (total && known.length > 0) found.push({ total, parts: known, isOverTime });
  };
  for (const table of tables) {
    const rowOf = new Map(table.rows.map((row) => [row.id, row] as const));
    for (const row of table.rows) {
      const parts = row.sum ? row.sum.map((term) => term.row) : (row.gathers ?? []);
      for (const { id, change, adds } of table.columns) {
        if (change) continue;
        if (parts.length > 0)
          put(
            at(table, row, id),
            parts.map((part) => at(table, rowOf.get(part), id)),
            false,
          );
        if (adds)
          put(
            at(table, row, id),
            adds.map((column) => at(table, row, column)),
            true,
          );
      }
    }
  }
  return found;
}

/** Withholds more, the smallest first, until no relation gives anything away. */
function close(relations: readonly Relation[], hidden: Set<Known>): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const relation of relations) {
      while (!isSafe(relation, hidden)) {
        const next = candidates(relation, hidden)[0];
        if (next === undefined) break;
        hidden.add(next);
        changed = true;
      }
    }
  }
}

/** Nothing withheld, or several figures with enough participants behind them together. */
function isSafe({ total, parts, isOverTime }: Relation, hidden: ReadonlySet<Known>): boolean {
  const own = parts.filter((part) => hidden.has(part));
  if (own.length === 0 && !hidden.has(total)) return true;
  if (hidden.has(total)) return own.length > 0;
  return !isOverTime && own.length > 1 && together(own) >= fewest;
}

function together(known: readonly Known[]): number {
  const who = new Set<string>();
  for (const { behind } of known) for (const one of behind.contributors) who.add(one);
  return who.size;
}

/** What may be withheld next. A part nobody contributed to hides nothing: it is taken for zero by anybody. */
function candidates({ total, parts, isOverTime }: Relation, hidden: ReadonlySet<Known>): readonly Known[] {
  const others = parts
    .filter((part) => !hidden.has(part) && part.behind.contributors.length > 0)
    .sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  const whole = hidden.has(total) ? [] : [total];
  return isOverTime ? [...whole, ...others] : [...others, ...whole];
}
