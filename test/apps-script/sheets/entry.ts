/** A project of the adapter alone, for its tests: install, take in, bring up to date, read. */

import { writeHealth } from '../../../apps-script/health/health.ts';
import type { Health } from '../../../apps-script/health/rows.ts';
import { install } from '../../../apps-script/install/install.ts';
import { everyRegister, openBook } from '../../../apps-script/sheets/book.ts';
import { changeRegisters } from '../../../apps-script/sheets/change.ts';
import { type Response, take } from '../../../rules/registers/intake.ts';
import type { Occasion } from '../../../rules/registers/occasion.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import type { Language } from '../../../rules/vocabulary/text.ts';

const id = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

export const installNow = () => install(id(), () => Date.now());

/** Takes responses in as a submission does: nothing but what it needs is read. */
export function takeNow(responses: readonly Response[], wanted: readonly string[]) {
  const { answer, written } = changeRegisters(id(), { wanted }, (registers, settled) =>
    responses.map((response) => take(response, registers, settled).taken),
  );
  return { taken: answer, written };
}

export function sweepNow(occasion: Occasion) {
  const { written } = changeRegisters(
    id(),
    { wanted: everyRegister(), formulas: 'whereWrong' },
    (registers, settled) => {
      bringUpToDate(registers, settled, occasion);
    },
  );
  return written;
}

export function readNow(register: string) {
  const book = openBook(id(), [register]);
  return { cases: book.registers.cases(register), problems: book.problems };
}

/** Cases as they are, register by register: `{ registration: [[id, cells], …] }`. */
export function fillNow(cases: Readonly<Record<string, readonly (readonly [string, Cells])[]>>) {
  const { written } = changeRegisters(id(), { wanted: everyRegister() }, (registers) => {
    for (const register of Object.keys(cases)) {
      for (const [one, cells] of cases[register] ?? []) registers.put(register, one, cells);
    }
  });
  return written;
}

export const healthNow = (health: Health, language: Language) => writeHealth(id(), health, language);
