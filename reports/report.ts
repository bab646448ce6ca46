/** The vocabulary of a report: sections, tables, rows and figures as plain data, which paper and workbook only draw. */

import type { IsoDay } from '../rules/calendar/day.ts';
import type { ClauseId } from '../rules/order/clauses.ts';
import type { Text } from '../rules/vocabulary/text.ts';

/** `tenge` with at most two decimals, `percent` in points, working `days`, `people` and `count` as they are. */
type Unit = 'tenge' | 'people' | 'count' | 'percent' | 'days';

/** The rows of a register a figure was made of, so that it can be opened. */
export interface Origin {
  readonly register: string;
  readonly ids: readonly string[];
  /** What each of them gives to the figure, in its unit; left out, one each. */
  readonly values?: readonly number[];
}

/** One figure. `value: null` is "no data", never zero. */
export interface Figure {
  readonly value: number | null;
  readonly unit: Unit;
  /** What it is of the values of its rows, where that is not their sum; `given` by the Order, it has none. */
  readonly how?: 'average' | 'largest' | 'given';
  /** Of how many: 98 of 121. */
  readonly of?: number;
  /** Not shown because too few participants stand behind it; its value is `null`. */
  readonly withheld?: true;
  readonly from: readonly Origin[];
  /** Given for what participants keep confidential, until small figures are withheld (`withhold.ts`). */
  readonly behind?: Behind;
  /** The rows of a list in the same report it counts. */
  readonly counts?: Tally;
}

/** The rows of a table that say this, each in the column of that name. */
export interface Tally {
  readonly table: string;
  readonly where: Readonly<Record<string, Note>>;
}

/** The participants behind a figure, by BIN. */
export interface Behind {
  /** Who reported it, zero or not. */
  readonly reporters: readonly string[];
  /** Whose amount is not zero. */
  readonly contributors: readonly string[];
  /** The same in every table where the same number stands: `incomeForeign/2026-Q1`. */
  readonly name?: string;
}

/** A cell that is no figure: a name or a BIN, the report's own words, a day. Words may say something good or bad. */
export type Note =
  | { readonly text: string }
  | { readonly words: Text; readonly tone?: Tone }
  | { readonly day: IsoDay | null };
export type Tone = 'good' | 'bad' | 'warn';
export type Cell = Figure | Note;

/** What a row is called; a country is a code (ISO 3166-1) whose name the edge knows. */
export type Label = Text | { readonly country: string };

export interface Column {
  readonly id: string;
  readonly head: Text;
  /** Its figures are the change, in percent, from one column to another. */
  readonly change?: { readonly from: string; readonly to: string };
  /** Its figures are the first column as a part of a hundred of the second. */
  readonly share?: readonly [part: string, whole: string];
  /** The period its figures are of, where it is not the report's. */
  readonly period?: Text;
  /** The columns it adds up in every row: the quarters of a year. */
  readonly adds?: readonly string[];
  /** The fields of the register each row behind its figures adds up. */
  readonly fields?: readonly string[];
  /** Its figures have few digits. */
  readonly isBrief?: true;
  /** Where it stands, if not on paper too: the paper has no room for it. */
  readonly only?: 'workbook';
}

/** A row of which this one is made: `sign` times its figure. */
export interface Term {
  readonly row: string;
  readonly sign: 1 | -1;
}

export interface Row {
  readonly id: string;
  readonly label: Label;
  /** `total` is a sum, `part` stands under the row it belongs to, `memo` beside the sums. */
  readonly look?: 'total' | 'part' | 'memo';
  /** By column; a column without a cell does not apply to the row. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** The rows it adds up in every column, where all of them are shown. */
  readonly sum?: readonly Term[];
  /** The rows it holds together though they overlap: no sum, yet close enough to one to give a withheld row away. */
  readonly gathers?: readonly string[];
  /** The row it is a part of a hundred of: the first of the second, in every column. */
  readonly share?: readonly [part: string, whole: string];
  /** The clause its figures rest on, where it is not the table's. */
  readonly clause?: ClauseId;
  /** The fields of the register each row behind its figures adds up. */
  readonly fields?: readonly string[];
  /** How it came about, where that is no plain sum of rows. */
  readonly formula?: Text;
  /** Where it stands, if not on paper too: nobody reads a paper of all there is. */
  readonly only?: 'workbook';
}

export interface Table {
  readonly id: string;
  readonly title: Text;
  /** The clause its figures rest on. */
  readonly clause?: ClauseId;
  /** What its rows are, where they are no indicators. */
  readonly head?: Text;
  /** A list to look through: alone in its section, in the workbook with filters under a head that stays in sight. */
  readonly isList?: true;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Text[];
}

/** A value as a table shows it: `null` leaves a gap that says there are no data, and a withheld one a gap that says so. */
export type Drawn = number | null | 'withheld';

/**
 * What the tables already show, drawn: stacked columns or lines over periods, lying bars over rows, a funnel of steps
 * each of which is a part of the one before.
 */
export interface Chart {
  readonly id: string;
  readonly kind: 'columns' | 'lines' | 'bars' | 'funnel';
  readonly title: Text;
  readonly unit: Unit;
  readonly series: readonly Text[];
  /** One value a series, and where it stands: the key of its figure. */
  readonly points: readonly {
    readonly label: Label;
    readonly values: readonly Drawn[];
    readonly keys: readonly string[];
  }[];
}

export interface Section {
  readonly id: string;
  readonly title: Text;
  /** A few words for the tab of a workbook. */
  readonly tab: Text;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
}

/** A section before its small figures are withheld. */
export interface Draft extends Section {
  /** What depends on what is shown: the order of rows, charts, columns that only the withholding needs. */
  readonly arrange?: (tables: readonly Table[]) => Pick<Section, 'tables' | 'charts'>;
}

/** A figure of a table, said first. */
export interface Headline {
  readonly label: Text;
  readonly table: string;
  readonly row: string;
  /** `now` unless told. */
  readonly column?: string;
}

/** By what a report can be made again. */
export interface Receipt {
  readonly calendar: string;
  readonly order: string;
  /** The version of the rules and a digest of the registers read; the edge knows them. */
  readonly rules?: string;
  readonly input?: string;
}

export interface Report {
  readonly title: Text;
  readonly period: Text;
  readonly addressee: Text;
  readonly basis: Text;
  /** By when it goes to the addressee. */
  readonly term?: IsoDay;
  /** The number and day it was sent under, once recorded. */
  readonly sent?: { readonly number: string; readonly on: IsoDay | null };
  readonly fund: Text;
  /** «Үлгі», where the data are invented. */
  readonly mark?: Text;
  /** It names participants: every page and sheet says that it is for the Fund's own use. */
  readonly isOwn?: true;
  /** What every output has to say: where the Fund deviates from a figure of the Order. Said on the first page. */
  readonly warnings: readonly Text[];
  readonly on: IsoDay;
  /** The figures to begin with: rows of the tables below, in their first column. */
  readonly headline: readonly Headline[];
  readonly sections: readonly Section[];
  /** For the Fund alone: lists that name participants. They never reach the paper. */
  readonly internal: readonly Table[];
  /** How the figures were made. */
  readonly method: readonly Text[];
  readonly receipt: Receipt;
}

export const isFigure = (cell: Cell): cell is Figure => 'unit' in cell;
export const isCountry = (label: Label): label is { readonly country: string } => 'country' in label;

export const count = (ids: readonly string[], register: string): Figure => ({
  value: ids.length,
  unit: 'count',
  from: [{ register, ids }],
});

/** The change from one figure to another in percent; `null` where either is unknown or the base is not above zero. */
export function change(from: Figure, to: Figure): Figure {
  const known = from.value !== null && to.value !== null && from.value > 0;
  const value = known ? ((Number(to.value) - Number(from.value)) / Number(from.value)) * 100 : null;
  const figure: Figure = { value, unit: 'percent', from: from.from.concat(to.from) };
  return from.withheld || to.withheld ? { ...figure, value: null, withheld: true } : figure;
}
