/** The sheets of a register workbook as the workbook port wants them, in the language of the registers. */

import type { ProcedureEntry } from '../procedures/procedures.ts';
import type { Place } from '../projections/formula.ts';
import { type SheetColumn, sheetPlan } from '../projections/sheetPlan.ts';
import type { Settled } from '../registers/settled.ts';
import type { Language } from '../vocabulary/text.ts';
import { columnName, quoteSheet } from './address.ts';
import type { ColumnPlan, SheetPlan } from './sheet.ts';

/** The hidden sheet and the name of the sorted list of working days. */
export const workingDaysSheet = 'workingDays';
export const workingDaysName = 'workingDays';

/** Formulas look this far down the sheet `parameters`. */
const lastParameterRow = 302;

/** Where the columns of a sheet are: 1-based, by key. */
export type Positions = ReadonlyMap<string, number>;

const tabColours: Readonly<Record<string, string>> = {
  registration: '0B6E6E',
  members: '6A4C93',
  meetings: '6A4C93',
  votes: '6A4C93',
  activityChange: '0B6E6E',
  extension: '0B6E6E',
  participants: 'B8860B',
  requests: '5B4B8A',
  audits: '5B4B8A',
  events: '5B4B8A',
  disclosures: '5B4B8A',
  quarterlyReports: '1F4E79',
  exportByCountry: '1F4E79',
  nonResidents: '7B2D43',
  familyMembers: '7B2D43',
  fees: '5B3F8C',
  payments: '5B3F8C',
};

/** Where the columns of a register stand, and how the formulas of its colours are written there. */
export interface Standing {
  readonly positions: Positions;
  readonly place: (cell: Place['cell']) => Place;
}

/** A register's sheet as it is first made, or with its columns where they stand. */
export function registerSheet({ procedure, words }: ProcedureEntry, settled: Settled, standing?: Standing): SheetPlan {
  const language = settled.plain.registerLanguage as Language;
  const plan = sheetPlan(procedure, words);
  const positions = standing?.positions ?? new Map(plan.columns.map(({ key }, index) => [key, index + 1]));
  const cell: Place['cell'] = (key) => `$${letterOf(positions, key)}3`;
  const place = standing?.place(cell) ?? placeOf(cell, settled, freshParameters);
  return {
    name: procedure.id,
    title: plan.title[language],
    columns: plan.columns.map((column) => columnPlan(column, place, language)),
    tabColour: tabColours[procedure.id] ?? '7F7F7F',
    protect: true,
  };
}

function columnPlan(column: SheetColumn, place: Place, language: Language): ColumnPlan {
  const { key, width, look, locked, hidden, choices, colours, group } = column;
  const shown = colours.flatMap(({ shows }) => (shows ? [shows[language]] : []));
  const plan: ColumnPlan = {
    key,
    label: column.label[language],
    note: column.note[language],
    width: Math.max(width, longestWord(column.label[language]) + 3, ...shown.map((text) => text.length + 2)),
    style: look,
    locked,
    hidden,
    group,
    rules: colours.map(({ formula, equals, look, shows }) => ({
      formula: formula(place),
      ...(equals === undefined ? {} : { equals }),
      ...(look ? { look } : {}),
      ...(shows ? { shows: shows[language] } : {}),
    })),
  };
  if (choices === 'regions') return { ...plan, choices: { sheet: 'regions', range: '$A$3:$A$102' } };
  // A longer list fits no drop-down; the codes are in the note of the heading all the same.
  return choices === undefined || choices.join(',').length > longestDropDown ? plan : { ...plan, choices };
}

/** Characters of a drop-down's codes together. */
const longestDropDown = 255;

/** A heading breaks between words, not inside them. */
const longestWord = (label: string): number => Math.max(...label.split(/\s+/).map((word) => word.length));

export const letterOf = (positions: Positions, key: string): string => columnName(positions.get(key) ?? 1);

/** Where formulas find the sheet `parameters`. */
export type ParameterRanges = Place['parameters'];

/** The ranges of a workbook whose parameters stand in the given sheet and columns. */
export function parameterRanges(sheet: string, positions: Positions): ParameterRanges {
  const range = (key: string): string => {
    const letter = letterOf(positions, key);
    return `${quoteSheet(sheet)}!$${letter}$3:$${letter}$${lastParameterRow}`;
  };
  return { id: range('#parameters'), from: range('from'), to: range('to'), value: range('value') };
}

/** Where they stand in a sheet as it is first made. */
export const freshParameters = parameterRanges(
  'parameters',
  new Map([
    ['#parameters', 1],
    ['from', 3],
    ['to', 4],
    ['value', 5],
  ]),
);

export function placeOf(
  cell: Place['cell'],
  settled: Settled,
  parameters: ParameterRanges,
  separator: Place['separator'] = ',',
): Place {
  return { separator, book: settled.book, cell, workingDays: workingDaysName, parameters };
}

export const registerSheets = (settled: Settled): readonly SheetPlan[] =>
  settled.entries.map((entry) => registerSheet(entry, settled));
