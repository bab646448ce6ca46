/** The workbook of obligations: counts that follow the lists, filters, and whose it is on every sheet and page. */

import { describe, expect, test } from 'vitest';
import { writeReportWorkbook } from '../../../generator/reports/quarterlyReportExcel.ts';
import { patchWorkbook, readWorkbook, type SheetRows } from '../../../generator/workbook/port.ts';
import { openZip, readPart } from '../../../generator/workbook/zip.ts';
import { obligationsOf } from '../../../reports/obligations/obligations.ts';
import { obligationsReport } from '../../../reports/obligations/obligationsReport.ts';
import { tableOf, valueIn } from '../../reports/figures.ts';
import { convert } from '../../witness/libreOffice.ts';
import { hasLibreOffice } from '../../witness/witnesses.ts';
import { fund } from './example.ts';

const { registers, settled, on } = fund;
const asked = { ...obligationsOf(registers, settled, on, {}), documents: [], scope: {} };
const report = obligationsReport(registers, settled, on, asked);

const sheetOf = (bytes: Uint8Array, name: string): SheetRows => {
  const found = readWorkbook(bytes).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
};

/** The numbers of the table of participants by BIN, as its sheet has them. */
function byBin(bytes: Uint8Array): Readonly<Record<string, readonly unknown[]>> {
  const { rows } = sheetOf(bytes, '2 Қатысушылар');
  const found: Record<string, readonly unknown[]> = {};
  for (const row of rows) if (/^\d{12}$/.test(String(row?.[1]))) found[String(row?.[1])] = row?.slice(2, 7) ?? [];
  return found;
}

describe('the workbook', async () => {
  const bytes = await writeReportWorkbook(report);
  const parts = openZip(bytes);
  const xml = (part: string): string => readPart(parts, part)?.toString('utf8') ?? '';
  const sheets = Array.from(parts.entries.keys()).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));

  test('the same report gives the same bytes', async () => {
    expect(Buffer.from(await writeReportWorkbook(report)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('R-35: every sheet is for the Fund’s own use', () => {
    expect(sheets.length).toBeGreaterThan(5);
    for (const name of sheets)
      expect([name, xml(name).includes('Для внутреннего пользования Фонда')]).toEqual([name, true]);
  });

  test('a list has filters over all of its rows and none of its sums', () => {
    const ranges = sheets.flatMap((name) => /<autoFilter ref="([^"]+)"/.exec(xml(name))?.[1] ?? []);
    const rows = (table: string): number => tableOf(report, table).rows.length;
    const wanted = [rows('obligationsByParticipant') - 1, rows('listParticipant'), rows('listFund')];
    expect(ranges.map((range) => /^A6:[H-K](\d+)$/.exec(range)?.[1])).toEqual(wanted.map((count) => String(count + 6)));
  });

  test.runIf(hasLibreOffice)(
    'recalculated by LibreOffice every count stays, and follows a row that is changed',
    async () => {
      const before = byBin(bytes);
      const [first] = Object.keys(before);
      expect(Object.keys(before)).toHaveLength(tableOf(report, 'obligationsByParticipant').rows.length - 1);
      for (const bin of Object.keys(before))
        expect(before[bin]?.[0]).toBe(valueIn(report, 'obligationsByParticipant', `bin${bin}`, 'overdue'));
      expect(byBin(await convert(bytes, 'xlsx'))).toEqual(before);

      const list = sheetOf(bytes, '3 Қатысушы міндеттемелері').rows;
      const at = list.findIndex((row) => row?.includes(first) && String(row[4]).includes('Просрочено'));
      const done = list.flatMap((row) => (String(row?.[4]).includes('В срок') ? [String(row?.[4])] : []))[0] ?? '';
      const changed = patchWorkbook(bytes, {
        changes: [{ sheet: '3 Қатысушы міндеттемелері', cells: [{ row: at + 1, column: 5, value: done }] }],
      });
      const after = byBin(await convert(changed, 'xlsx'));
      const [overdue, due, late, inTime, total] = (before[first ?? ''] ?? []).map(Number);
      expect(after[first ?? '']).toEqual([Number(overdue) - 1, due, late, Number(inTime) + 1, total]);
      expect({ ...after, [first ?? '']: [] }).toEqual({ ...before, [first ?? '']: [] });
    },
  );
});
