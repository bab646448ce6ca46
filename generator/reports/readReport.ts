/** A report's workbook read back, whoever saved it last: its receipt, where each figure stands, and what its cells show. */

import { receiptIn } from '../boundary/receipt.ts';
import type { ReportReceipt } from '../receipts/receipt.ts';
import { address } from '../workbook/address.ts';
import { readWorkbook, type Workbook } from '../workbook/port.ts';
import { cellResults } from './cellResults.ts';
import { type KeyedSheet, readKeys } from './keys.ts';

export interface ReadReport {
  readonly workbook: Workbook;
  readonly receipt: ReportReceipt | undefined;
  /** Every place of a figure, the cover's among them; blank where a column does not apply to a row. */
  readonly figures: readonly PlacedFigure[];
}

/** A figure as a sheet shows it. */
export interface PlacedFigure {
  readonly key: string;
  /** `3 Көрсеткіштер!D8`. */
  readonly cell: string;
  /** What the cell shows, a formula worked out where the file holds no result. */
  readonly shown: string | number | boolean | undefined;
  readonly isOnCover: boolean;
}

/** Throws WorkbookError for what is no workbook; one that is no report has no keyed sheets. */
export function readReport(bytes: Uint8Array): ReadReport {
  const workbook = readWorkbook(bytes);
  const sheets = workbook.sheets.flatMap((sheet) => readKeys(sheet) ?? []);
  const cover = sheets.find(({ id }) => id === 'cover');
  const receipt = cover?.beside === undefined ? undefined : receiptIn(cover.beside);
  return {
    workbook,
    receipt: receipt?.document === 'quarterlyReport' ? receipt : undefined,
    figures: placed(sheets, workbook),
  };
}

function placed(sheets: readonly KeyedSheet[], workbook: Workbook): readonly PlacedFigure[] {
  const result = cellResults(workbook);
  return sheets.flatMap(({ id, sheet, places }) =>
    Array.from(places, ([key, { row, column }]) => ({
      key,
      cell: `${sheet.name}!${address(row, column)}`,
      shown: result(sheet, row, column),
      isOnCover: id === 'cover',
    })),
  );
}
