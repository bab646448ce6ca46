/** Adds planned sheets to a workbook, new or old: part, styles, notes, names and the entry in the list of sheets. */
import { quoteSheet } from './address.ts';
import { type Book, inspectBook } from './book.ts';
import { WorkbookError } from './errors.ts';
import { type Name, setNames } from './names.ts';
import { addNotes, type Note } from './notes.ts';
import { declareType, freeName, needText, type Package, partText, relate, setPart } from './package.ts';
import type { ColumnPlan, SheetPlan } from './port.ts';
import { filterArea, fitsPage, REFERENCES, sheetXml } from './skeleton.ts';
import { EMPTY_STYLES, type Styles } from './styles.ts';
import { escapeAttribute } from './text.ts';
import { appendInto, attribute, element, tags, withPrefix } from './xml.ts';

/** The styles of a workbook, and where to put them back. */
export function openStyles(book: Book): { readonly styles: Styles; readonly save: () => void } {
  const there = book.relations.find(({ type }) => type === 'styles')?.target;
  const before = there && partText(book.pack, there);
  const styles: Styles = { xml: before ?? EMPTY_STYLES, known: new Map() };
  return {
    styles,
    save: () => {
      if (styles.xml === before) return;
      const part = there ?? freeName(book.pack, 'xl/styles#.xml');
      setPart(book.pack, part, styles.xml);
      if (there) return;
      declareType(book.pack, { part }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
      relate(book.pack, book.part, 'styles', part);
    },
  };
}

/** The notes on the labels of columns, the first of which is column `first`. */
export const labelNotes = (columns: readonly ColumnPlan[], first: number): Note[] =>
  columns.flatMap(({ note }, index) => (note ? [{ row: 2, column: first + index, text: note }] : []));

/** Adds sheets after the last one; the package changes in place. */
export function addSheets(pack: Package, plans: readonly SheetPlan[]): void {
  const book = inspectBook(pack);
  const { styles, save } = openStyles(book);
  const names: Name[] = [];
  let count = book.sheets.length;
  let shown = book.sheets.some((sheet) => !sheet.hidden);
  for (const plan of plans) {
    checkName(
      plan,
      book.sheets.map((sheet) => sheet.name),
      plans,
    );
    const part = freeName(pack, 'xl/worksheets/sheet#.xml');
    setPart(pack, part, '');
    const notes = addNotes(pack, part, labelNotes(plan.columns, 1));
    const selected = !shown && !plan.hidden;
    shown ||= selected;
    setPart(pack, part, sheetXml(plan, styles, notes, selected));
    declareType(pack, { part }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
    enlist(pack, book, plan, relate(pack, book.part, 'worksheet', part));
    names.push(...ownNames(plan, count++));
  }
  save();
  setPart(pack, book.part, setNames(needText(pack, book.part), names));
}

/**
 * Names that belong to one sheet: what is repeated on each printed page, and the range of the filter. Rows and columns
 * repeated together cost LibreOffice a quarter of a second a sheet: only sheets that run over several pages have both.
 */
function ownNames(plan: SheetPlan, sheet: number): Name[] {
  const quoted = quoteSheet(plan.name);
  const titles = `${fitsPage(plan) ? '' : `${quoted}!$A:$A,`}${quoted}!$2:$2`;
  const filter = filterArea(plan).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    { name: '_xlnm._FilterDatabase', ref: `${quoted}!${filter}`, sheet, hidden: true },
    { name: '_xlnm.Print_Titles', ref: titles, sheet },
  ];
}

function enlist(pack: Package, book: Book, plan: SheetPlan, relation: string): void {
  const xml = needText(pack, book.part);
  const list = element(xml, 'sheets');
  if (!list)
    throw new WorkbookError(
      'The file is damaged (no list of sheets); open it in the spreadsheet program and save it anew.',
    );
  const ids = [...tags(xml)]
    .filter((tag) => tag.local === 'sheet')
    .map((tag) => Number(attribute(tag, 'sheetId') ?? 0));
  const state = plan.hidden ? ' state="hidden"' : '';
  const entry = `<sheet name="${escapeAttribute(plan.name)}" sheetId="${Math.max(0, ...ids) + 1}"${state} xmlns:r="${REFERENCES}" r:id="${relation}"/>`;
  const known = /\sxmlns:r\s*=/.test(element(xml, 'workbook')?.tag.text ?? '')
    ? entry.replace(` xmlns:r="${REFERENCES}"`, '')
    : entry;
  setPart(pack, book.part, appendInto(xml, list, withPrefix(known, list.tag.prefix)));
}

function checkName({ name, columns }: SheetPlan, taken: readonly string[], plans: readonly SheetPlan[]): void {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const twice = taken.some(same) || plans.filter((plan) => same(plan.name)).length > 1;
  if (twice) throw new WorkbookError(`The workbook already has a sheet "${name}"; give the new one another name.`);
  if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name)) {
    throw new WorkbookError(
      `"${name}" cannot name a sheet: 1 to 31 characters, none of \\ / ? * [ ] :, no apostrophe at either end.`,
    );
  }
  if (columns.length === 0) throw new WorkbookError(`Sheet "${name}" has no columns; give it at least one.`);
}
