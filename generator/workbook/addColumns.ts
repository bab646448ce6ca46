/** Adds planned columns to the right of what a sheet has: width, style, label, note, drop-down, conditional formats. */
import type { Book } from './book.ts';
import { choicesXml, columnXml, rulesXml } from './columns.ts';
import { headerStyle, keyStyle } from './looks.ts';
import { addNotes } from './notes.ts';
import type { ColumnPlan } from './port.ts';
import type { CellSetting } from './rows.ts';
import type { SheetFile } from './sheetFile.ts';
import { labelNotes } from './sheets.ts';
import { REFERENCES } from './skeleton.ts';
import type { Styles } from './styles.ts';
import {
  appendInto,
  attribute,
  children,
  type Element,
  element,
  insertChild,
  setAttribute,
  splice,
  tags,
  withAttribute,
  withPrefix,
} from './xml.ts';

/** The order of what follows the rows of a sheet. */
const TAIL_ORDER = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Adds the columns from column `first` on, and returns the keys and labels to set. */
export function addColumns(
  book: Book,
  sheetPart: string,
  sheet: SheetFile,
  styles: Styles,
  plans: readonly ColumnPlan[],
  first: number,
): CellSetting[] {
  let priority = nextPriority(sheet.tail);
  for (const [index, plan] of plans.entries()) {
    const column = first + index;
    placeColumn(sheet, column, columnXml(styles, plan, column));
    const rules = rulesXml(styles, plan, column, priority);
    priority += plan.rules?.length ?? 0;
    if (rules) insertTail(sheet, rules, 'conditionalFormatting');
    addChoices(sheet, choicesXml(plan, column));
  }
  const named = element(sheet.tail, 'legacyDrawing');
  const drawing = addNotes(book.pack, sheetPart, labelNotes(plans, first), named && attribute(named.tag, 'id'));
  if (drawing) insertTail(sheet, `<legacyDrawing xmlns:r="${REFERENCES}" r:id="${drawing}"/>`, 'legacyDrawing');
  return plans.flatMap((plan, index) => [
    { row: 1, column: first + index, value: plan.key, style: keyStyle(styles) },
    { row: 2, column: first + index, value: plan.label, style: headerStyle(styles, plan) },
  ]);
}

function insertTail(sheet: SheetFile, xml: string, name: string): void {
  const from = sheet.tail.indexOf('>') + 1;
  sheet.tail = insertChild(sheet.tail, from, withPrefix(xml, sheet.prefix), name, TAIL_ORDER);
}

function addChoices(sheet: SheetFile, xml: string): void {
  if (xml === '') return;
  const list = element(sheet.tail, 'dataValidations');
  if (!list) {
    insertTail(sheet, `<dataValidations count="1">${xml}</dataValidations>`, 'dataValidations');
    return;
  }
  const count = children(sheet.tail, list).length + 1;
  const longer = appendInto(sheet.tail, list, withPrefix(xml, list.tag.prefix));
  sheet.tail = setAttribute(longer, element(longer, 'dataValidations') ?? list, 'count', String(count));
}

/** One more than the highest priority any conditional format of the sheet has. */
function nextPriority(tail: string): number {
  let highest = 0;
  for (const tag of tags(tail))
    if (tag.local === 'cfRule') highest = Math.max(highest, Number(attribute(tag, 'priority') ?? 0));
  return highest + 1;
}

/** Puts a `<col>` in its place; one that covers it together with others is parted around it. */
function placeColumn(sheet: SheetFile, column: number, xml: string): void {
  const piece = withPrefix(xml, sheet.prefix);
  const list = element(sheet.head, 'cols');
  if (!list) {
    const at = sheet.head.lastIndexOf('<');
    sheet.head = splice(sheet.head, at, at, withPrefix(`<cols>${xml}</cols>`, sheet.prefix));
    return;
  }
  for (const col of children(sheet.head, list)) {
    const { min, max } = extent(col);
    if (max < column) continue;
    if (min > column) {
      sheet.head = splice(sheet.head, col.start, col.start, piece);
      return;
    }
    const left = min < column ? withAttribute(col.tag.text, 'max', String(column - 1)) : '';
    const right = max > column ? withAttribute(col.tag.text, 'min', String(column + 1)) : '';
    sheet.head = splice(sheet.head, col.start, col.end, left + piece + right);
    return;
  }
  sheet.head = appendInto(sheet.head, list, piece);
}

/** The first and the last column a `<col>` speaks of. */
export const extent = ({ tag }: Element) => ({
  min: Number(attribute(tag, 'min')),
  max: Number(attribute(tag, 'max')),
});

/** The style each column gives its new cells. */
export function columnStyles(head: string): (column: number) => number {
  const list = element(head, 'cols');
  const known = list
    ? children(head, list).map((col) => ({ ...extent(col), style: Number(attribute(col.tag, 'style') ?? 0) }))
    : [];
  const found: number[] = [];
  return (column) => {
    found[column] ??= known.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
    return found[column];
  };
}
