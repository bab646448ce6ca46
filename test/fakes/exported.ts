/** A spreadsheet of the fakes as Google exports it: an .xlsx with values, formulas, formats and names. */

import ExcelJS from 'exceljs';
import { address } from '../../rules/sheets/address.ts';
import { plain } from './sheets/answers.ts';
import type { BookState } from './spreadsheet/state.ts';

/** Formulas carry no results, so that whoever opens the file has to work them out. */
export async function exported({ sheets, names }: BookState): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const made = workbook.addWorksheet(sheet.name);
    const [rows, columns] = [sheet.grid.lastRow(), sheet.grid.lastColumn()];
    sheet.cells({ row: 1, column: 1, rows, columns }).forEach((cells, down) => {
      cells.forEach((cell, right) => {
        if (cell === undefined || (cell.value === '' && cell.formula === undefined)) return;
        const target = made.getCell(down + 1, right + 1);
        target.value =
          cell.formula === undefined ? plain(cell.value) : ({ formula: withCommas(cell.formula.slice(1)) } as never);
        if (cell.look?.numberFormat) target.numFmt = String(cell.look.numberFormat);
      });
    });
  }
  for (const [name, { sheet, area }] of names) {
    const last = address(area.row + area.rows - 1, area.column).replace(/\d+/, '$$$&');
    const first = address(area.row, area.column).replace(/\d+/, '$$$&');
    workbook.definedNames.add(`'${sheet.name}'!$${first}:$${last}`, name);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Outside the texts of a formula, arguments stand apart by `,` in a file. */
const withCommas = (formula: string): string =>
  formula
    .split('"')
    .map((piece, index) => (index % 2 === 0 ? piece.replaceAll(';', ',') : piece))
    .join('"');
