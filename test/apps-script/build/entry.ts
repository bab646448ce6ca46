/** An entry with all of rules/ that the adapters can need: it shows what the bundle weighs before they are written. */

import { dueList } from '../../../rules/projections/dueList.ts';
import { examine } from '../../../rules/projections/examine.ts';
import { formPlan } from '../../../rules/projections/formPlan.ts';
import { letterPlan } from '../../../rules/projections/letterPlan.ts';
import { sheetPlan } from '../../../rules/projections/sheetPlan.ts';
import { checkCases } from '../../../rules/registers/checkCases.ts';
import { allEntries, deliveredTexts } from '../../../rules/registers/entries.ts';
import { take } from '../../../rules/registers/intake.ts';
import { settle } from '../../../rules/registers/settle.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { fieldFaults } from '../../../rules/settings/fieldFaults.ts';
import { indicators } from '../../../rules/settings/indicators.ts';

export function declared(): string {
  return JSON.stringify(allEntries);
}

export function delivered(): string {
  return JSON.stringify(deliveredTexts());
}

export function titleOf(id: string, language: 'kk' | 'ru' | 'en'): string | undefined {
  return allEntries.find(({ procedure }) => procedure.id === id)?.words.title[language];
}

/** Sentences with values, and without. */
export function said(): string {
  const { noForm, taken, braces } = fieldFaults;
  return JSON.stringify([noForm('x', ['a', 'b']), taken('bin', 'registration'), braces, indicators]);
}

/** Nobody calls it: what it names is in the bundle. */
export function rest(): readonly unknown[] {
  return [examine, dueList, formPlan, letterPlan, sheetPlan, checkCases, settle, take, bringUpToDate];
}
