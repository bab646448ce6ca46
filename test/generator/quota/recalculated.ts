/** A quota workbook as LibreOffice works it out from its formulas alone, for totals a person might try. */

import { readWorkbook } from '../../../generator/workbook/port.ts';
import { openZip, readPart, writeZip } from '../../../generator/workbook/zip.ts';

/** The workbook with another total in the cell people may change, and no result left beside any formula. */
export function tried(workbook: Uint8Array, total: number): Uint8Array {
  const zip = openZip(workbook);
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.entries.keys()) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const xml = readPart(zip, name)?.toString('utf8') ?? '';
    // A cell with a formula loses its value, and the type of it.
    const bare = xml.replace(
      /<c ([^>]*)>(<f>[^<]*<\/f>)<v>[^<]*<\/v><\/c>/g,
      (_, about: string, formula: string) => `<c ${about.replace(/ t="[^"]*"/, '')}>${formula}</c>`,
    );
    const isResult = /sheet1\.xml$/.test(name);
    const cell = isResult ? totalAddress(workbook) : '';
    const changed = isResult
      ? bare.replace(new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`), `$1<v>${total}</v>`)
      : bare;
    if (isResult && changed === bare && total !== totalIn(workbook)) throw new Error(`${cell} cannot be changed.`);
    parts.set(name, Buffer.from(changed, 'utf8'));
  }
  return writeZip(zip, parts);
}

/** Where the name `QuotaTotal` points: a person finds the cell by it. */
function totalAddress(workbook: Uint8Array): string {
  const book = readPart(openZip(workbook), 'xl/workbook.xml')?.toString('utf8') ?? '';
  const found = /<definedName name="QuotaTotal">[^<]*!\$([A-Z]+)\$(\d+)</.exec(book);
  if (found === null) throw new Error('There is no name QuotaTotal.');
  return `${found[1]}${found[2]}`;
}

function totalIn(workbook: Uint8Array): unknown {
  const [, letter = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(totalAddress(workbook)) ?? [];
  return readWorkbook(workbook).sheets[0]?.rows[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
}

/** The numbers of quotas in the sheet of results, by course, as its heading names the columns. */
export function seatsIn(workbook: Uint8Array): Readonly<Record<string, unknown>> {
  const rows = readWorkbook(workbook).sheets[0]?.rows ?? [];
  const at = rows.findIndex((row) => row?.some((cell) => String(cell).startsWith('Есептелген квота')));
  const column = (heading: string): number => rows[at]?.findIndex((cell) => String(cell).startsWith(heading)) ?? -1;
  const [id, seats] = [column('Курс нөмірі'), column('Есептелген квота')];
  const found: Record<string, unknown> = {};
  for (const row of rows.slice(at + 1)) if (row?.[id]) found[String(row[id])] = row[seats];
  return found;
}

/** Everything that stands in its cells, sheet by sheet. */
export const valuesIn = (workbook: Uint8Array): Readonly<Record<string, readonly (readonly unknown[])[]>> =>
  Object.fromEntries(
    readWorkbook(workbook).sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => (row ?? []).map((cell) => (cell === undefined || cell === '' ? null : cell))),
    ]),
  );
