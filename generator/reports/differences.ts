/** What differs between two reports on one quarter: figures by their key, rows by register and number, cell by cell. */

import type { Cell } from '../../rules/projections/facts.ts';
import type { ExplainedFigure, FrozenRow, FrozenRows } from './readRows.ts';

/** A figure as a report shows it: its number, no data, withheld, or not in that report at all. */
export type ShownFigure = number | 'noData' | 'withheld' | 'absent';

export interface FigureDifference {
  readonly figure: ExplainedFigure;
  readonly before: ShownFigure;
  readonly after: ShownFigure;
}

export interface RowDifference {
  readonly register: string;
  readonly id: string;
  readonly name: string;
  readonly quarter: string;
  /** `gone`: no figure counts it any more; `new`: none did before. */
  readonly what: 'changed' | 'gone' | 'new';
  /** What changed, a field each; of a row that is gone or new nothing, for all of it did. */
  readonly fields: readonly { readonly field: string; readonly before: Cell; readonly after: Cell }[];
}

export interface Differences {
  readonly figures: readonly FigureDifference[];
  readonly rows: readonly RowDifference[];
}

export const isNone = ({ figures, rows }: Differences): boolean => figures.length === 0 && rows.length === 0;

/** In the order of the later report; what is only in the earlier one comes after. */
export function differencesOf(before: FrozenRows, after: FrozenRows): Differences {
  const keys = new Set([...after.figures.keys(), ...before.figures.keys()]);
  const figures = Array.from(keys).flatMap((key): readonly FigureDifference[] => {
    const [was, is] = [before.figures.get(key), after.figures.get(key)];
    const figure = is ?? was;
    const [one, other] = [shownFigure(was), shownFigure(is)];
    return figure === undefined || one === other ? [] : [{ figure, before: one, after: other }];
  });
  const registers = new Set([...after.registers.keys(), ...before.registers.keys()]);
  return { figures, rows: Array.from(registers).flatMap((register) => rowsOf(register, before, after)) };
}

const shownFigure = (figure: ExplainedFigure | undefined): ShownFigure =>
  figure === undefined ? 'absent' : figure.withheld ? 'withheld' : (figure.value ?? 'noData');

function rowsOf(register: string, before: FrozenRows, after: FrozenRows): readonly RowDifference[] {
  const byId = ({ registers }: FrozenRows): ReadonlyMap<string, FrozenRow> =>
    new Map(Array.from(registers.get(register)?.values() ?? [], (row) => [row.id, row] as const));
  const [were, are] = [byId(before), byId(after)];
  return Array.from(new Set([...are.keys(), ...were.keys()])).flatMap((id): readonly RowDifference[] => {
    const [was, is] = [were.get(id), are.get(id)];
    const { name, quarter } = is ?? was ?? { name: '', quarter: '' };
    const one = { register, id, name, quarter };
    if (was === undefined) return [{ ...one, what: 'new', fields: [] }];
    if (is === undefined) return [{ ...one, what: 'gone', fields: [] }];
    const fields = Array.from(new Set([...Object.keys(is.cells), ...Object.keys(was.cells)]))
      .filter((field) => is.cells[field] !== was.cells[field])
      .map((field) => ({ field, before: was.cells[field], after: is.cells[field] }));
    return fields.length > 0 ? [{ ...one, what: 'changed', fields }] : [];
  });
}
