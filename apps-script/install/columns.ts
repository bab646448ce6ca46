/** The columns of a sheet: made with key, label, note, format, drop-down and width; later only what is ours is mended. */

import { firstDataRow } from '../../rules/sheets/read.ts';
import type { ColumnPlan } from '../../rules/sheets/sheet.ts';
import { cellData } from '../../rules/sheets/spreadsheet/cells.ts';
import type { Request } from '../sheets/service.ts';
import { cellFormat, formatFields, headerFormat, pixels, type Validation, validationOf } from './looks.ts';
import type { SheetStanding } from './standing.ts';

/** A column of the plan and where it stands, 1-based. */
export interface PlacedColumn {
  readonly plan: ColumnPlan;
  readonly at: number;
}

const below = (sheetId: number, at: number) => ({
  sheetId,
  startRowIndex: firstDataRow - 1,
  startColumnIndex: at - 1,
  endColumnIndex: at,
});

/** New columns beside one another, the first of which stands at `from`. */
export function newColumns(sheetId: number, from: number, columns: readonly ColumnPlan[]): readonly Request[] {
  const keys = columns.map(({ key }) => cellData(key));
  const labels = columns.map((column) => ({
    ...cellData(column.label),
    userEnteredFormat: headerFormat(column),
    ...(column.note ? { note: column.note } : {}),
  }));
  const head: Request = {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: from - 1 },
      rows: [{ values: keys }, { values: labels }],
      fields: 'userEnteredValue,userEnteredFormat,note',
    },
  };
  return [
    head,
    ...columns.flatMap((column, index) => [
      ...formatRequests(sheetId, from + index, column),
      widthRequest(sheetId, from + index, column),
    ]),
  ];
}

function formatRequests(sheetId: number, at: number, plan: ColumnPlan): readonly Request[] {
  const rule = validationOf(plan);
  const format: Request = {
    repeatCell: { range: below(sheetId, at), cell: { userEnteredFormat: cellFormat(plan) }, fields: formatFields },
  };
  return rule ? [format, { setDataValidation: { range: below(sheetId, at), rule } }] : [format];
}

const widthRequest = (sheetId: number, at: number, { width, hidden = false }: ColumnPlan): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex: at - 1, endIndex: at },
    properties: { pixelSize: pixels(width), hiddenByUser: hidden },
    fields: 'pixelSize,hiddenByUser',
  },
});

/** Columns that are there: note, number format and drop-down are ours; label, width, colour and place are staff's. */
export function mendedColumns(
  sheetId: number,
  columns: readonly PlacedColumn[],
  standing: SheetStanding,
): readonly Request[] {
  return columns.flatMap(({ plan, at }): readonly Request[] => {
    const label = standing.labels[at - 1];
    const first = standing.first[at - 1];
    const wanted = cellFormat(plan).numberFormat;
    const has = first?.userEnteredFormat?.numberFormat;
    const isFormatted = wanted === undefined || (has?.type === wanted.type && has?.pattern === wanted.pattern);
    const rule = validationOf(plan);
    const requests: Request[] = [];
    if ((label?.note ?? '') !== (plan.note ?? '')) {
      requests.push({
        updateCells: {
          start: { sheetId, rowIndex: 1, columnIndex: at - 1 },
          rows: [{ values: [{ note: plan.note ?? '' }] }],
          fields: 'note',
        },
      });
    }
    if (!isFormatted) {
      const cell = { userEnteredFormat: { numberFormat: wanted } };
      requests.push({
        repeatCell: { range: below(sheetId, at), cell, fields: 'userEnteredFormat.numberFormat' },
      });
    }
    if (rule && !isSameRule(rule, first?.dataValidation)) {
      requests.push({ setDataValidation: { range: below(sheetId, at), rule } });
    }
    return requests;
  });
}

/** Google writes the sheet of a range with quotes or without, as it needs them. */
function isSameRule(rule: Validation, other: Validation | undefined): boolean {
  const told = ({ condition, strict }: Validation): string =>
    JSON.stringify([
      condition?.type,
      (condition?.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue.replace(/'/g, '')),
      strict === true,
    ]);
  return other !== undefined && told(rule) === told(other);
}
