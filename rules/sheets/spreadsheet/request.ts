/** The requests of Google's Sheets service that registers need, as plain data: only what is used of each. */

export interface GridRange {
  sheetId: number;
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
}

export interface CellData {
  userEnteredValue?:
    | { stringValue: string }
    | { numberValue: number }
    | { boolValue: boolean }
    | { formulaValue: string };
}

/** Zero-based, ends left out, as Google counts. */
export type CellRequest =
  | {
      updateCells: {
        start: { sheetId: number; rowIndex: number; columnIndex: number };
        rows: { values: CellData[] }[];
        fields: string;
      };
    }
  | { repeatCell: { range: GridRange; cell: CellData; fields: string } }
  | { appendDimension: { sheetId: number; dimension: string; length: number } }
  | {
      insertDimension: {
        range: { sheetId: number; dimension: string; startIndex: number; endIndex: number };
        inheritFromBefore: boolean;
      };
    };

/** A sheet of a spreadsheet. */
export interface Tab {
  readonly id: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
}
