/** What a column brings to its sheet beside cells: width and style, its drop-down and its conditional formats. */
import { columnName, MAX_COLUMN, MAX_ROW, quoteSheet } from './address.ts';
import { WorkbookError } from './errors.ts';
import { columnStyle, lookStyle } from './looks.ts';
import type { ColumnPlan } from './port.ts';
import type { Styles } from './styles.ts';
import { escapeXml } from './text.ts';

/** The first row of data: above it are the keys and the labels. */
export const FIRST_ROW = 3;

/** The whole column from the first row of data down. */
const cellsOf = (column: number): string => `${columnName(column)}${FIRST_ROW}:${columnName(column)}${MAX_ROW}`;

/** Drop-downs are laid in steps, and always leave room for rows that staff type. */
const CHOICES_STEP = 2000;
const CHOICES_ROOM = 500;

/**
 * The last row of a drop-down on a sheet whose last row is `row`. Not the whole column: some readers unfold a drop-down
 * cell by cell, and take half a minute over a million.
 */
export const choicesReach = (row: number): number =>
  Math.min(MAX_ROW, Math.ceil((row + CHOICES_ROOM) / CHOICES_STEP) * CHOICES_STEP);

/** The `<col>` of one planned column. */
export const columnXml = (styles: Styles, plan: ColumnPlan, column: number): string =>
  `<col min="${column}" max="${column}" width="${plan.width}" style="${columnStyle(styles, plan)}"${plan.hidden ? ' hidden="1"' : ''} customWidth="1"/>`;

/** The `<col>` of all columns right of the plan: staff may type there. */
export const restXml = (after: number, style: number): string =>
  after >= MAX_COLUMN ? '' : `<col min="${after + 1}" max="${MAX_COLUMN}" width="14" style="${style}"/>`;

/** The drop-down of a column, or nothing. */
export function choicesXml({ choices, label }: ColumnPlan, column: number): string {
  if (!choices) return '';
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${columnName(column)}${FIRST_ROW}:${columnName(column)}${choicesReach(FIRST_ROW)}"><formula1>${escapeXml(source(choices, label))}</formula1></dataValidation>`;
}

function source(choices: NonNullable<ColumnPlan['choices']>, label: string): string {
  if ('sheet' in choices) return `${quoteSheet(choices.sheet)}!${choices.range}`;
  const list = choices.join(',');
  if (list.length <= 255 && choices.every((choice) => choice !== '' && !choice.includes(',')))
    return `"${list.replaceAll('"', '""')}"`;
  throw new WorkbookError(
    `Column "${label}": choices with commas, or longer than 255 characters together, must stand on a sheet.`,
  );
}

/** The conditional formats of a column; `priority` is the first number free on the sheet. */
export function rulesXml(styles: Styles, { rules = [] }: ColumnPlan, column: number, priority: number): string {
  if (rules.length === 0) return '';
  const written = rules.map(
    ({ formula, look, shows }, index) =>
      `<cfRule type="expression" dxfId="${lookStyle(styles, look, shows)}" priority="${priority + index}"><formula>${escapeXml(formula)}</formula></cfRule>`,
  );
  return `<conditionalFormatting sqref="${cellsOf(column)}">${written.join('')}</conditionalFormatting>`;
}
