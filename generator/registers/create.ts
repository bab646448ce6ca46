/** A new register workbook: every register and settings sheet, filled with what is given. */

import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { createWorkbook, patchWorkbook, type SheetPlan } from '../workbook/port.ts';
import { registerSheets, workingDaysName, workingDaysSheet } from './layout.ts';
import { loadWorkbook } from './read.ts';
import { settingsCells, settingsSheets } from './settingsSheets.ts';
import { changesOf, workingDaysRef } from './write.ts';

const hiddenDays: SheetPlan = {
  name: workingDaysSheet,
  columns: [{ key: workingDaysSheet, label: 'W', width: 13, style: 'date', locked: true }],
  hidden: true,
  protect: true,
};

/** The same registers and settings give the same bytes. */
export function createRegisterWorkbook(registers: Registers, settled: Settled, withResults = true): Uint8Array {
  const settings = settingsSheets(settled);
  const empty = createWorkbook({
    title: 'Қағида',
    creator: 'Qagida',
    sheets: [...registerSheets(settled), ...settings.map(({ plan }) => plan), hiddenDays],
    definedNames: [{ name: workingDaysName, ref: workingDaysRef(settled) }],
  });
  const filled = patchWorkbook(empty, {
    changes: settings.map(({ plan, rows }) => ({
      sheet: plan.name,
      cells: settingsCells(rows),
    })),
  });
  return patchWorkbook(filled, changesOf(loadWorkbook(filled, { formulas: true }), registers, settled, withResults));
}
