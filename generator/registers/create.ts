/** New workbooks: the main one with every register and settings sheet, and the personal one that leans on it. */

import type { Registers } from '../../rules/registers/registers.ts';
import { personalSettings, type Settled } from '../../rules/registers/settled.ts';
import { registerSheets, workingDaysName } from '../../rules/sheets/layout.ts';
import { type SettingsSheet, settingsCells, settingsSheets } from '../../rules/sheets/settingsSheets.ts';
import { workingDaysPlan, workingDaysRef } from '../../rules/sheets/workingDays.ts';
import { createWorkbook, patchWorkbook } from '../workbook/port.ts';
import { loadWorkbook } from './read.ts';
import { changesOf } from './write.ts';

/** The main workbook. The same registers and settings give the same bytes. */
export function createRegisterWorkbook(registers: Registers, settled: Settled, withResults = true): Uint8Array {
  const settings = settingsSheets(settled);
  const empty = emptyWorkbook(settled, settings);
  const filled = patchWorkbook(empty, {
    changes: settings.map(({ plan, rows }) => ({
      sheet: plan.name,
      cells: settingsCells(rows),
    })),
  });
  return patchWorkbook(filled, changesOf(loadWorkbook(filled, { settled }), registers, settled, withResults));
}

/** The personal workbook: registers only, for its settings are those of the main one. */
export function createPersonalWorkbook(registers: Registers, main: Settled, withResults = true): Uint8Array {
  const settled = personalSettings(main);
  const empty = emptyWorkbook(settled, []);
  const loaded = loadWorkbook(empty, { settled });
  return patchWorkbook(empty, changesOf(loaded, registers, settled, withResults));
}

const emptyWorkbook = (settled: Settled, settings: readonly SettingsSheet[]): Uint8Array =>
  createWorkbook({
    title: 'Қағида',
    creator: 'Qagida',
    sheets: [...registerSheets(settled), ...settings.map(({ plan }) => plan), workingDaysPlan],
    definedNames: [{ name: workingDaysName, ref: workingDaysRef(settled) }],
  });
