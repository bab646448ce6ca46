/** The computed columns of R-42: the report a list belongs to, the letters of a passport, a person listed twice. */

import { isLatinName } from '../../identifiers/latin.ts';
import type { Case, Cells } from '../registers.ts';
import { reportKey, standingReports } from '../standingReports.ts';
import { textOf, type View } from '../view.ts';

export function ofNonResident(view: View): (one: Case) => Cells {
  const reports = standingReports(view.registers);
  return (one) => {
    const { bin, quarter, docNumber } = one.cells;
    const same = view
      .where('nonResidents', 'docNumber', docNumber)
      .filter((other) => other.id !== one.id && isListed(other) && isListed(one))
      .find(({ cells }) => cells.bin === bin && cells.quarter === quarter);
    return {
      report: reports.get(reportKey(bin, quarter))?.id,
      latinLetters: latinLetters(one),
      sameDocument: same?.id,
    };
  };
}

export const ofFamilyMember =
  () =>
  (one: Case): Cells => ({ latinLetters: latinLetters(one) });

/** A row that was withdrawn lists nobody. */
export const isListed = ({ cells }: Case): boolean => cells.status !== 'withdrawn';

/** Whether the names given in Latin letters are in them; not known where none is given. */
function latinLetters({ cells }: Case): boolean | undefined {
  const given = [cells.surnameLatin, cells.givenNameLatin, cells.patronymicLatin].filter((name) => name !== undefined);
  return given.length === 0 ? undefined : given.every((name) => isLatinName(textOf(name)));
}
