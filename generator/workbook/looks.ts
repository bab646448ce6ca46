/** What the columns of a register look like: number formats, colours, widths of header rows. */
import { headerFills, headerInk, lockedLook, ruleLooks } from '../../rules/sheets/colours.ts';
import { linesIn } from './lines.ts';
import type { ColumnPlan, ColumnStyle, RuleLook } from './port.ts';
import { cellStyle, type Look, ruleStyle, type Styles } from './styles.ts';

/** How each kind of column shows what is in it. Identifiers are text, so zeros and plus signs stay. */
const COLUMN_LOOKS: Readonly<Record<ColumnStyle, Omit<Look, 'locked'>>> = {
  text: { format: '@' },
  code: { format: '@' },
  wrap: { format: '@', wrap: true },
  date: { format: 'dd.mm.yyyy', centre: true },
  dueDate: { format: 'dd.mm.yyyy', centre: true },
  money: { format: '[$-43F]#,##0.00' },
  integer: { format: '[$-43F]#,##0' },
  year: { format: '0' },
  decimal: { format: 'General' },
  percent: { format: 'General"%"' },
  boolean: { format: '"TRUE";"TRUE";"FALSE"', centre: true },
  check: { centre: true },
};

/** The style of a column's cells; locked ones are tinted, so that staff see what the tool computes. */
export const columnStyle = (styles: Styles, column: ColumnPlan): number =>
  cellStyle(styles, {
    ...COLUMN_LOOKS[column.style],
    ...(column.locked && lockedLook),
    locked: column.locked,
  });

/** The style of cells the plan says nothing of: staff may type there. */
export const freeStyle = (styles: Styles): number => cellStyle(styles, { locked: false });

/** The style of the hidden keys. */
export const keyStyle = (styles: Styles): number => cellStyle(styles, { format: '@', locked: true });

/** The style of a label, coloured by the family of its column; staff may reword it. */
export const headerStyle = (styles: Styles, column: ColumnPlan): number =>
  cellStyle(styles, {
    format: '@',
    bold: true,
    colour: headerInk,
    fill: headerFills[column.group ?? 'case'],
    wrap: true,
    ruled: true,
    locked: false,
  });

/** The style a conditional format gives. */
export const lookStyle = (styles: Styles, look: RuleLook | undefined, shows: string | undefined): number =>
  ruleStyle(styles, look && ruleLooks[look], shows);

/** The height of the row of labels, in points: as many lines as the longest label needs, six at most. */
export function headerHeight(columns: readonly ColumnPlan[]): number {
  const lines = columns
    .filter((column) => !column.hidden)
    // Bold letters are a little wider than the column counts.
    .map(({ label, width }) => linesIn(label, width / 1.15));
  return 15 * Math.min(6, Math.max(2, ...lines));
}
