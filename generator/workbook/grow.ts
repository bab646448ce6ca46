/** What must grow when rows are added below the last or columns after it: the sheet's extent, its filter, its tables. */
import { type Area, areaName, parseArea } from './address.ts';
import type { Book } from './book.ts';
import { choicesReach, FIRST_ROW } from './columns.ts';
import { partText, relations, setPart } from './package.ts';
import type { SheetFile } from './sheetFile.ts';
import { attribute, type Element, element, elements, setAttribute } from './xml.ts';

/** The rows and columns a sheet now reaches to. */
export interface Reach {
  readonly row: number;
  readonly column: number;
}

/** Grows `<dimension>` to hold the cell. */
export function growDimension(sheet: SheetFile, reach: Reach): void {
  const found = element(sheet.head, 'dimension');
  const area = found && parseArea(attribute(found.tag, 'ref') ?? '');
  if (!found || !area) return;
  const bottom = Math.max(area.bottom, reach.row);
  const right = Math.max(area.right, reach.column);
  if (bottom === area.bottom && right === area.right) return;
  sheet.head = setAttribute(sheet.head, found, 'ref', areaName({ ...area, bottom, right }));
}

/** Grows the sheet's filter downwards, and to the right where new columns touch it; its new range, if it changed. */
export function growFilter(sheet: SheetFile, reach: Reach, columns: number): Area | undefined {
  const found = element(sheet.tail, 'autoFilter');
  const area = found && parseArea(attribute(found.tag, 'ref') ?? '');
  if (!found || !area) return undefined;
  const bottom = Math.max(area.bottom, reach.row);
  const right = columns > 0 && area.right === reach.column - columns ? reach.column : area.right;
  if (bottom === area.bottom && right === area.right) return undefined;
  const grown = { ...area, bottom, right };
  sheet.tail = setAttribute(sheet.tail, found, 'ref', areaName(grown));
  return grown;
}

/** Makes drop-downs that begin with the first row of data reach past the last row again as the register grows. */
export function growChoices(sheet: SheetFile, reach: Reach): void {
  const areas = (found: Element) =>
    (attribute(found.tag, 'sqref') ?? '').split(' ').map((ref) => ({ ref, area: parseArea(ref) }));
  const short = ({ area }: { area: Area | undefined }) =>
    area?.top === FIRST_ROW && area.bottom > FIRST_ROW && area.bottom < choicesReach(reach.row);
  const cut = [...elements(sheet.tail, 'dataValidation')].filter((found) => areas(found).some(short));
  for (const found of cut.reverse()) {
    const grown = areas(found).map((one) =>
      one.area && short(one) ? areaName({ ...one.area, bottom: choicesReach(reach.row) }) : one.ref,
    );
    sheet.tail = setAttribute(sheet.tail, found, 'sqref', grown.join(' '));
  }
}

/** Grows each table of the sheet whose last row the new rows follow; one with a row of totals stays as it is. */
export function growTables(book: Book, sheetPart: string, written: readonly number[]): void {
  for (const { type, target } of relations(book.pack, sheetPart)) {
    const xml = type === 'table' ? partText(book.pack, target) : undefined;
    const table = xml ? element(xml, 'table') : undefined;
    const area = table && parseArea(attribute(table.tag, 'ref') ?? '');
    if (!xml || !table || !area || Number(attribute(table.tag, 'totalsRowCount') ?? 0) > 0) continue;
    const below = written.filter((row) => row > area.bottom);
    if (below[0] !== area.bottom + 1) continue;
    const ref = areaName({ ...area, bottom: below.at(-1) ?? area.bottom });
    let grown = setAttribute(xml, table, 'ref', ref);
    for (const filter of elements(grown, 'autoFilter')) {
      grown = setAttribute(grown, filter, 'ref', ref);
      break;
    }
    setPart(book.pack, target, grown);
  }
}
