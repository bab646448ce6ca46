/** The papers of a round of quotas, one after the other: `quota-2026-1.xlsx`, then `quota-2026-1.pdf`. */

import type { QuotaCalculation } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { openPrinter } from '../render/pdf/printer.ts';
import { printQuota } from './quotaPdf.ts';
import { writeQuotaWorkbook } from './quotaWorkbook.ts';

export interface QuotaFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook comes first and needs no browser; the browser is closed whatever happens. */
export async function* quotaFiles(q: QuotaCalculation): AsyncGenerator<QuotaFile, void, undefined> {
  const name = `quota-${q.round.replace(/[^\p{L}\p{N}._-]/gu, '_')}`;
  yield { name: `${name}.xlsx`, bytes: await writeQuotaWorkbook(q) };
  const printer = await openPrinter({ tabs: 1 });
  try {
    yield { name: `${name}.pdf`, bytes: await printQuota(q, printer) };
  } finally {
    await printer.close();
  }
}
