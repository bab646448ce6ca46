/**
 * Both workbooks changed together: the main one is locked first, the personal one is written first. Each is whole by
 * itself; when a run stops between the two, running it again completes it.
 */

import type { Occasion } from '../../rules/registers/occasion.ts';
import { bringPersonalUpToDate } from '../../rules/registers/personal.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import { personalSettings, type Settled } from '../../rules/registers/settled.ts';
import { bringUpToDate, workOut } from '../../rules/registers/upToDate.ts';
import { CommandError } from '../commands/command.ts';
import type { SourceChanged } from './changed.ts';
import { changePersonal, type PersonalChange } from './personal.ts';
import { changeSource } from './source.ts';
import { isSpreadsheet } from './spreadsheet.ts';

type Work = (registers: Registers, settled: Settled) => void;

/** The main workbook, and the personal one beside it. */
export interface BothChanged extends SourceChanged {
  /** Nothing where there is no personal workbook. */
  readonly personal: PersonalChange | undefined;
}

/** Does the work of each workbook and brings both up to date. Without work the personal one is not made. */
export async function changeBoth(
  source: string,
  when: Occasion,
  work: Work,
  personalWork?: Work,
): Promise<BothChanged> {
  if (isSpreadsheet(source)) return changeAlone(source, when, work, personalWork);
  let personal: PersonalChange | undefined;
  const main = await changeSource(source, async (registers, settled) => {
    work(registers, settled);
    const own = (theirs: Registers): void => {
      // Its lists look up participants and reports, which the main work may just have changed.
      workOut(registers, settled, when);
      personalWork?.(theirs, personalSettings(settled));
      bringPersonalUpToDate(theirs, registers, settled, when);
    };
    personal = await changePersonal(source, settled, own, personalWork !== undefined);
    const listed = personal === undefined ? 'none' : personal.listed;
    bringUpToDate(registers, settled, listed === undefined ? when : { ...when, nonResidents: listed });
  });
  return { ...main, personal };
}

/** Beside a Google spreadsheet nobody looks for passports: what is recorded of them stays (R-42, decision 013). */
async function changeAlone(source: string, when: Occasion, work: Work, personalWork?: Work): Promise<BothChanged> {
  if (personalWork) {
    throw new CommandError(
      `${source}: responses with personal data of non-residents (R-42) do not go to Google; submit them to a workbook kept in Kazakhstan.`,
    );
  }
  const main = await changeSource(source, (registers, settled) => {
    work(registers, settled);
    bringUpToDate(registers, settled, when);
  });
  return { ...main, personal: undefined };
}
