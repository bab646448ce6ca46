/** Writes the health sheet: after an installation and after each sweep. It asks nothing of settings, which may be what is wrong. */

import { quoteSheet } from '../../rules/sheets/address.ts';
import { firstDataRow, markedSheets } from '../../rules/sheets/read.ts';
import type { CellChange } from '../../rules/sheets/sheet.ts';
import { cellRequests, growth } from '../../rules/sheets/spreadsheet/cells.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { apply, tabsOf, valuesOf } from '../sheets/service.ts';
import { healthId } from './plan.ts';
import { type Health, healthRows } from './rows.ts';

/** Four calls at most. Tells whether there is a health sheet; staff may have deleted it. */
export function writeHealth(spreadsheetId: string, health: Health, language: Language): boolean {
  const tabs = tabsOf(spreadsheetId);
  const keys = valuesOf(
    spreadsheetId,
    tabs.map(({ title }) => `${quoteSheet(title)}!1:1`),
  );
  const marked = markedSheets(tabs.map((tab, index) => ({ name: tab.title, tab, rows: keys[index] ?? [] })));
  const found = marked.get(healthId);
  if (found === undefined) return false;
  const { tab } = found.sheet;
  const [standing = []] = valuesOf(spreadsheetId, [quoteSheet(tab.title)]);
  const columns = [`#${healthId}`, 'value', 'todo'].map((key) => found.positions.get(key));
  const rows = healthRows(health, language);
  const height = Math.max(rows.length, standing.length - firstDataRow + 1);
  const changes: CellChange[] = [];
  for (let index = 0; index < height; index += 1) {
    const row = firstDataRow + index;
    columns.forEach((column, at) => {
      if (column === undefined) return;
      const value = rows[index]?.[at] || null;
      if ((standing[row - 1]?.[column - 1] ?? null) !== value) changes.push({ row, column, value });
    });
  }
  apply(spreadsheetId, [...growth(tab, standing.length, changes), ...cellRequests(tab.id, changes)]);
  return true;
}
