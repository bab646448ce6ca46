/** Figures of a statement as they are printed: money to the tiyn, the rate with all its decimals, days as days. */

import { type Cell, isFigure } from '../../reports/report.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { formatNumber, formatPercent } from '../../rules/wording/numbers.ts';
import { noData, printedCell } from './figures.ts';

/** A cell of the statement; blank where the column does not apply to the row. */
export function statementCell(cell: Cell | undefined, language: Language): string {
  if (cell === undefined) return '';
  if (!isFigure(cell)) return printedCell(cell, language);
  if (cell.value === null) return noData;
  if (cell.unit === 'percent') return formatPercent(cell.value, language);
  return formatNumber(cell.value, language, cell.unit === 'tenge' ? 2 : undefined);
}
