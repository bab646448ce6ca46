/** A new sheet from its plan: hidden keys, frozen labels, and everything whole columns carry. Rows come by patching. */
import { address, areaName } from './address.ts';
import { choicesXml, columnXml, FIRST_ROW, restXml, rulesXml } from './columns.ts';
import { freeStyle, headerHeight, headerStyle, keyStyle } from './looks.ts';
import type { SheetPlan } from './port.ts';
import type { Styles } from './styles.ts';
import { escapeXml } from './text.ts';
import { cellXml } from './write.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REFERENCES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What staff may do on a protected sheet: everything but changing what the tool computes. */
const PROTECTION =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertColumns="0" insertHyperlinks="0" sort="0" autoFilter="0" pivotTables="0"/>';

/** The range of the filter of a fresh sheet: its labels and the first row of data. */
export const filterArea = ({ columns }: SheetPlan): string =>
  areaName({ top: 2, left: 1, bottom: FIRST_ROW, right: columns.length });

/** Characters an A4 page across takes before it becomes too small to read. */
const PAGE_WIDTH = 190;

/** Narrow sheets fit one page across; wide registers run over several, the case number repeated on each. */
export const fitsPage = ({ columns }: SheetPlan): boolean =>
  columns.reduce((width, column) => width + (column.hidden ? 0 : column.width), 0) <= PAGE_WIDTH;

/** The XML of a new sheet. `notes` is the relationship to its notes' drawing; the first visible sheet is `selected`. */
export function sheetXml(plan: SheetPlan, styles: Styles, notes: string | undefined, selected: boolean): string {
  const { columns } = plan;
  let priority = 1;
  const rules = columns.map((column, index) => {
    const xml = rulesXml(styles, column, index + 1, priority);
    priority += column.rules?.length ?? 0;
    return xml;
  });
  const choices = columns.map((column, index) => choicesXml(column, index + 1)).filter(Boolean);
  return [
    `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${REFERENCES}">`,
    `<sheetPr>${plan.tabColour ? `<tabColor rgb="FF${plan.tabColour}"/>` : ''}${fitsPage(plan) ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`,
    `<dimension ref="${areaName({ top: 1, left: 1, bottom: 2, right: columns.length })}"/>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>`,
    '<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView></sheetViews>',
    // No default height of rows: with one, LibreOffice lets long texts run over the rows below.
    `<cols>${columns.map((column, index) => columnXml(styles, column, index + 1)).join('')}${restXml(columns.length, freeStyle(styles))}</cols>`,
    `<sheetData>${headRows(plan, styles)}</sheetData>`,
    plan.protect ? PROTECTION : '',
    `<autoFilter ref="${filterArea(plan)}"/>`,
    ...rules,
    choices.length > 0 ? `<dataValidations count="${choices.length}">${choices.join('')}</dataValidations>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    fitsPage(plan)
      ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
      : '<pageSetup paperSize="9" scale="60" pageOrder="overThenDown" orientation="landscape"/>',
    `<headerFooter><oddHeader>&amp;C${printed(plan.title ?? plan.name)}</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    `<ignoredErrors><ignoredError sqref="${address(FIRST_ROW, 1)}:XFD1048576" numberStoredAsText="1"/></ignoredErrors>`,
    notes ? `<legacyDrawing r:id="${notes}"/>` : '',
    '</worksheet>',
  ].join('');
}

/** Row 1 with the keys, hidden, and row 2 with the labels. */
function headRows({ name, columns }: SheetPlan, styles: Styles): string {
  const keys = columns.map(({ key }, index) => cellXml('', 1, index + 1, keyStyle(styles), key, name));
  const labels = columns.map((column, index) =>
    cellXml('', 2, index + 1, headerStyle(styles, column), column.label, name),
  );
  return `<row r="1" hidden="1">${keys.join('')}</row><row r="2" ht="${headerHeight(columns)}" customHeight="1">${labels.join('')}</row>`;
}

/** Text for a printed header, where `&` begins a code and a digit would join the code before it; 255 at most. */
const printed = (text: string): string => escapeXml(` ${text.replaceAll('&', '&&')}`.slice(0, 200).trimEnd());
