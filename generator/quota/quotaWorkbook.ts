/**
 * The calculation of quotas as a workbook for the meeting: the numbers are live formulas that follow the
 * total, exact as the program is; beside them the Independent Commission's, the difference and its reason.
 */

import type { QuotaCalculation } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { inAll } from '../reports/inAll.ts';
import { writeSheets } from '../reports/reportWorkbook.ts';
import type { Sheet } from '../reports/sheet.ts';
import { type ResultPlaces, totalCell } from './places.ts';
import { quotientsSheet, seatsByQuotients } from './quotientsSheet.ts';
import { placesOf, resultSheet, type SeatsFormula } from './resultSheet.ts';
import { seatsByShares, sharesSheet } from './sharesSheet.ts';
import { criteriaSheet, explanationSheet, methodSheet } from './textSheets.ts';

/** The bytes of the workbook; the same calculation gives the same bytes. */
export async function writeQuotaWorkbook(q: QuotaCalculation): Promise<Uint8Array> {
  const places = placesOf(q);
  const { seats, tables } = tablesOf(q, places);
  const sheets = [resultSheet(q, places, seats), ...tables, explanationSheet(q), criteriaSheet(q), methodSheet(q)];
  return writeSheets(sheets, {
    title: `${inAll(q.title)}. ${q.round}`,
    creator: q.fund.kk,
    on: q.calculatedOn ?? q.on,
    names: [{ name: 'QuotaTotal', range: totalCell(places) }],
  });
}

/** The table the numbers come from; a workbook of values has none. */
function tablesOf(
  q: QuotaCalculation,
  places: ResultPlaces,
): { readonly seats: SeatsFormula; readonly tables: readonly Sheet[] } {
  const { live } = q;
  switch (live.kind) {
    case 'quotients':
      return { seats: seatsByQuotients(q, live, places), tables: [quotientsSheet(q, live, places)] };
    case 'shares':
      return { seats: seatsByShares(q, live, places), tables: [sharesSheet(q, live, places)] };
    case 'values':
      return { seats: () => undefined, tables: [] };
  }
}
