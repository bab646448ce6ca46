/** Every sheet a spreadsheet of the Fund has: settings, working days, registers, health; passports never. */

import type { ProcedureEntry } from '../../rules/procedures/procedures.ts';
import type { Place } from '../../rules/projections/formula.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { freshParameters, type ParameterRanges, placeOf, registerSheet } from '../../rules/sheets/layout.ts';
import { type SettingsSheet, settingsSheets } from '../../rules/sheets/settingsSheets.ts';
import type { SheetPlan } from '../../rules/sheets/sheet.ts';
import { workingDaysPlan } from '../../rules/sheets/workingDays.ts';
import { linksPlan, refusedPlan } from '../forms/sheets.ts';
import { healthPlan } from '../health/plan.ts';

export interface WantedSheet {
  /** What it is called when it is made, and how it is laid out. */
  readonly plan: SheetPlan;
  readonly settings?: SettingsSheet;
  readonly entry?: ProcedureEntry;
}

/** In the order in which they are made: formulas need settings and working days. */
export const wantedSheets = (settled: Settled): readonly WantedSheet[] => [
  ...settingsSheets(settled).map((settings) => ({ plan: settings.plan, settings })),
  { plan: workingDaysPlan },
  ...settled.entries.map((entry) => ({ plan: registerSheet(entry, settled), entry })),
  { plan: refusedPlan(settled) },
  { plan: linksPlan(settled) },
  { plan: healthPlan(settled) },
];

/** The colours of a register whose columns stand where they stand. A colour's formula may look into no other sheet. */
export function colouredPlan(
  { entry, plan }: WantedSheet,
  settled: Settled,
  positions: ReadonlyMap<string, number>,
  parameters: ParameterRanges = freshParameters,
): SheetPlan {
  if (entry === undefined) return plan;
  const elsewhere = (range: string): string => `INDIRECT("${range}")`;
  const { id, from, to, value } = parameters;
  const ranges = { id: elsewhere(id), from: elsewhere(from), to: elsewhere(to), value: elsewhere(value) };
  const place = (cell: Place['cell']): Place => {
    const here = placeOf(cell, settled, ranges, ';');
    return { ...here, workingDays: elsewhere(here.workingDays) };
  };
  return registerSheet(entry, settled, { positions, place });
}
