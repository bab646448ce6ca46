/** The colours of registers, the same in a workbook and in Google: six hexadecimal digits. */

import type { ColumnGroup, RuleLook } from './sheet.ts';

/** The header of a column, by the family it belongs to. */
export const headerFills: Readonly<Record<ColumnGroup, string>> = {
  case: 'D6DCE4',
  asked: 'DDEBF7',
  office: 'FFF2CC',
  check: 'E2EFDA',
  deadline: 'FCE4D6',
  computed: 'EDEDED',
};

/** What a rule makes of a cell. */
export const ruleLooks: Readonly<
  Record<RuleLook, { readonly colour: string; readonly fill: string; readonly bold?: boolean }>
> = {
  fail: { colour: '9C0006', fill: 'FFC7CE' },
  pass: { colour: '006100', fill: 'C6EFCE' },
  overdue: { colour: 'FFFFFF', fill: 'C00000', bold: true },
  soon: { colour: '7F6000', fill: 'FFEB9C' },
  met: { colour: '375623', fill: 'E2EFDA' },
  late: { colour: '833C0B', fill: 'F8CBAD' },
  person: { colour: '1F3864', fill: 'D9E1F2' },
};

/** Cells the tool writes are tinted, so that staff see where not to type. */
export const lockedLook = { colour: '404040', fill: 'F7F7F7' } as const;

/** The ink of headings. */
export const headerInk = '1F2933';
