/** How the columns of a register look in Google: number formats, headings, widths, drop-downs, colours. */

import { headerFills, headerInk, lockedLook, ruleLooks } from '../../rules/sheets/colours.ts';
import type { ColumnPlan, ColumnStyle } from '../../rules/sheets/sheet.ts';

export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
export type Validation = GoogleAppsScript.Sheets.Schema.DataValidationRule;
type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;

/** Identifiers are text, so zeros and plus signs stay when staff type them. */
const numberFormats: Readonly<Record<ColumnStyle, NumberFormat | undefined>> = {
  text: { type: 'TEXT', pattern: '@' },
  code: { type: 'TEXT', pattern: '@' },
  wrap: { type: 'TEXT', pattern: '@' },
  date: { type: 'DATE', pattern: 'dd.mm.yyyy' },
  dueDate: { type: 'DATE', pattern: 'dd.mm.yyyy' },
  money: { type: 'NUMBER', pattern: '#,##0.00' },
  integer: { type: 'NUMBER', pattern: '#,##0' },
  year: { type: 'NUMBER', pattern: '0' },
  decimal: undefined,
  percent: { type: 'NUMBER', pattern: '0.####"%"' },
  boolean: undefined,
  check: undefined,
};

const centred: readonly ColumnStyle[] = ['date', 'dueDate', 'boolean', 'check'];

/** Six hexadecimal digits as Google keeps a colour. */
export function colour(hex: string): ColorStyle {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { rgbColor: { red: part(0), green: part(2), blue: part(4) } };
}

/** A colour as Google keeps it in six hexadecimal digits; it leaves out what is 0, and rounds. */
export function hexOf(style: ColorStyle | undefined): string {
  const { red = 0, green = 0, blue = 0 } = style?.rgbColor ?? {};
  return [red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** The cells below a heading. */
export function cellFormat({ style, locked }: ColumnPlan): CellFormat {
  const numberFormat = numberFormats[style];
  return {
    verticalAlignment: 'TOP',
    wrapStrategy: style === 'wrap' ? 'WRAP' : 'CLIP',
    ...(centred.indexOf(style) < 0 ? {} : { horizontalAlignment: 'CENTER' }),
    ...(numberFormat ? { numberFormat } : {}),
    ...(locked
      ? {
          backgroundColorStyle: colour(lockedLook.fill),
          textFormat: { foregroundColorStyle: colour(lockedLook.colour) },
        }
      : {}),
  };
}

/** What a change of the plan changes in cells that are there: the rest is staff's own look. */
export const formatFields =
  'userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment,horizontalAlignment,backgroundColorStyle,textFormat)';

export const headerFormat = ({ group = 'case' }: ColumnPlan): CellFormat => ({
  numberFormat: { type: 'TEXT', pattern: '@' },
  backgroundColorStyle: colour(headerFills[group]),
  textFormat: { bold: true, foregroundColorStyle: colour(headerInk) },
  wrapStrategy: 'WRAP',
  verticalAlignment: 'TOP',
});

/** Characters of the default font as pixels. */
export const pixels = (characters: number): number => Math.round(characters * 7) + 5;

/** A drop-down; yes and no have none, because Google's checkbox shows what nobody answered as «no». */
export function validationOf({ choices, style }: ColumnPlan): Validation | undefined {
  if (choices === undefined || style === 'boolean') return undefined;
  const isRange = 'sheet' in choices;
  const given = isRange ? [`='${choices.sheet}'!${choices.range}`] : choices;
  return {
    condition: {
      type: isRange ? 'ONE_OF_RANGE' : 'ONE_OF_LIST',
      values: given.map((userEnteredValue) => ({ userEnteredValue })),
    },
    showCustomUi: true,
    strict: true,
  };
}

/** The look of a rule, as a conditional format. */
export function ruleFormat(look: keyof typeof ruleLooks): CellFormat {
  const { colour: ink, fill, bold } = ruleLooks[look];
  return {
    backgroundColorStyle: colour(fill),
    textFormat: { foregroundColorStyle: colour(ink), ...(bold ? { bold } : {}) },
  };
}
