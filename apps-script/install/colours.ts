/** The conditional colours of a sheet: ours are told by their colours, so that staff's own rules stay as they are. */

import { ruleLooks } from '../../rules/sheets/colours.ts';
import { firstDataRow } from '../../rules/sheets/read.ts';
import type { RuleLook } from '../../rules/sheets/sheet.ts';
import type { Request } from '../sheets/service.ts';
import type { PlacedColumn } from './columns.ts';
import { hexOf, ruleFormat } from './looks.ts';

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
type Range = GoogleAppsScript.Sheets.Schema.GridRange;

/** Requests that leave our rules as they should be, before those of staff; none where they are. */
export function colourRequests(
  sheetId: number,
  columns: readonly PlacedColumn[],
  standing: readonly Rule[],
  rowCount: number,
): readonly Request[] {
  const wanted = rulesOf(sheetId, columns);
  const own = standing.map((rule, index) => ({ rule, index })).filter(({ rule }) => isOurs(rule));
  const told = (rules: readonly Rule[]): string => JSON.stringify(rules.map((rule) => tell(rule, rowCount)));
  if (told(own.map(({ rule }) => rule)) === told(wanted)) return [];
  return [
    ...own.reverse().map(({ index }): Request => ({ deleteConditionalFormatRule: { sheetId, index } })),
    ...wanted.map((rule, index): Request => ({ addConditionalFormatRule: { rule, index } })),
  ];
}

/** One rule for all columns in which the same code has the same colour; the others each have a formula. */
function rulesOf(sheetId: number, columns: readonly PlacedColumn[]): readonly Rule[] {
  const byCode = new Map<string, { look: RuleLook; code: string; ranges: Range[] }>();
  const formulas: Rule[] = [];
  for (const { plan, at } of columns) {
    const range = { sheetId, startRowIndex: firstDataRow - 1, startColumnIndex: at - 1, endColumnIndex: at };
    for (const { look, equals, formula } of plan.rules ?? []) {
      if (look === undefined) continue;
      if (equals === undefined) formulas.push(ruleOf([range], 'CUSTOM_FORMULA', `=${formula}`, look));
      else {
        const key = `${look} ${equals}`;
        const known = byCode.get(key);
        if (known) known.ranges.push(range);
        else byCode.set(key, { look, code: equals, ranges: [range] });
      }
    }
  }
  const codes = Array.from(byCode.values(), ({ look, code, ranges }) => ruleOf(joined(ranges), 'TEXT_EQ', code, look));
  return codes.concat(formulas);
}

const ruleOf = (ranges: Range[], type: string, userEnteredValue: string, look: RuleLook): Rule => ({
  ranges,
  booleanRule: { condition: { type, values: [{ userEnteredValue }] }, format: ruleFormat(look) },
});

/** Columns beside one another are one range, as Google keeps them. */
function joined(ranges: readonly Range[]): Range[] {
  const sorted = ranges.slice().sort((a, b) => (a.startColumnIndex ?? 0) - (b.startColumnIndex ?? 0));
  const found: Range[] = [];
  for (const range of sorted) {
    const last = found[found.length - 1];
    if (last && last.endColumnIndex === range.startColumnIndex) last.endColumnIndex = range.endColumnIndex;
    else found.push({ ...range });
  }
  return found;
}

const fillOf = ({ booleanRule }: Rule): string => {
  const { backgroundColorStyle, backgroundColor } = booleanRule?.format ?? {};
  return hexOf(backgroundColorStyle ?? (backgroundColor ? { rgbColor: backgroundColor } : undefined));
};

const isOurs = (rule: Rule): boolean =>
  rule.booleanRule !== undefined &&
  Object.keys(ruleLooks).some((look) => ruleLooks[look as RuleLook].fill === fillOf(rule));

/** A rule as one comparable text: Google may leave out zeros, order ranges anew and write `,` for `;`. */
function tell(rule: Rule, rowCount: number): unknown {
  const { condition } = rule.booleanRule ?? {};
  const ranges = (rule.ranges ?? []).map(({ startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex }) =>
    [
      startColumnIndex,
      endColumnIndex ?? '',
      startRowIndex,
      endRowIndex === undefined || endRowIndex >= rowCount ? '' : endRowIndex,
    ].join(' '),
  );
  const values = (condition?.values ?? []).map(({ userEnteredValue = '' }) => plainFormula(userEnteredValue));
  return [condition?.type, values, fillOf(rule), ranges.sort()];
}

/** A formula with `,` between arguments and without needless quotes around a sheet; texts inside it stay. */
export const plainFormula = (formula: string): string =>
  formula
    .split('"')
    .map((piece, index) =>
      index % 2 === 0
        ? piece
            .replace(/;/g, ',')
            .replace(/'(\w+)'!/g, '$1!')
            .replace(/\s+/g, '')
        : piece,
    )
    .join('"');
