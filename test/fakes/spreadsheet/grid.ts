/** A sheet's cells: what stands in them and how they look, growing and shrinking by whole rows and columns. */

/** A date or time in a cell: days since 30 December 1899, by the clocks of the spreadsheet. */
export class Serial {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
}

export type CellValue = string | number | boolean | Serial;

export interface Cell {
  /** '' is blank. What a formula gives is unknown here, so blank, unless a test says it (`world.compute`). */
  value: CellValue;
  formula?: string;
  /** Number format, note, background, validation …: each by its name. */
  look?: Record<string, unknown>;
}

/** 1-based, as everywhere in the spreadsheet service. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export class Grid {
  #rows: (Cell | undefined)[][] = [];
  maxRows: number;
  maxColumns: number;

  constructor(maxRows: number, maxColumns: number) {
    this.maxRows = maxRows;
    this.maxColumns = maxColumns;
  }

  at(row: number, column: number): Cell | undefined {
    return this.#rows[row - 1]?.[column - 1];
  }

  /** So many cells of a row, blank or not. */
  rowFrom(row: number, column: number, count: number): (Cell | undefined)[] {
    const cells = this.#rows[row - 1]?.slice(column - 1, column - 1 + count) ?? [];
    while (cells.length < count) cells.push(undefined);
    return cells;
  }

  make(row: number, column: number): Cell {
    let cells = this.#rows[row - 1];
    if (!cells) {
      cells = [];
      this.#rows[row - 1] = cells;
    }
    let cell = cells[column - 1];
    if (!cell) {
      cell = { value: '' };
      cells[column - 1] = cell;
    }
    return cell;
  }

  /** The last row with something in it; a formula counts, whatever it gives. */
  lastRow(): number {
    for (let row = this.#rows.length; row > 0; row--) if (this.#rows[row - 1]?.some(isFilled)) return row;
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const cells of this.#rows) {
      if (!cells) continue;
      for (let column = cells.length; column > last; column--) if (isFilled(cells[column - 1])) last = column;
    }
    return last;
  }

  insertRows(before: number, count: number): void {
    this.maxRows += count;
    if (before > this.#rows.length) return;
    this.#rows.splice(before - 1, 0, ...Array.from({ length: count }, () => []));
  }

  deleteRows(from: number, count: number): void {
    this.maxRows -= count;
    this.#rows.splice(from - 1, count);
  }

  insertColumns(before: number, count: number): void {
    this.maxColumns += count;
    for (const cells of this.#rows) {
      if (cells && cells.length >= before) cells.splice(before - 1, 0, ...new Array<undefined>(count).fill(undefined));
    }
  }

  deleteColumns(from: number, count: number): void {
    this.maxColumns -= count;
    for (const cells of this.#rows) cells?.splice(from - 1, count);
  }

  /** Puts `count` columns that begin at `from` before the column that is now `to`. */
  moveColumns(from: number, count: number, to: number): void {
    for (const cells of this.#rows) {
      if (!cells) continue;
      while (cells.length < this.maxColumns) cells.push(undefined);
      const moved = cells.splice(from - 1, count);
      cells.splice(to > from ? to - 1 - count : to - 1, 0, ...moved);
    }
  }

  /** Sorts or filters by hand: rows in another order. */
  reorderRows(from: number, order: readonly number[]): void {
    const moved = order.map((row) => this.#rows[row - 1] ?? []);
    this.#rows.splice(from - 1, moved.length, ...moved);
  }
}

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== '' || cell.formula !== undefined);

/** Where an area stands after rows were put in or taken out; nothing where all of it was taken out. */
export function shifted(area: Area, axis: 'row' | 'column', from: number, by: number): Area | undefined {
  const size = axis === 'row' ? 'rows' : 'columns';
  const first = area[axis];
  const last = first + area[size] - 1;
  if (by > 0) {
    if (from <= first) return { ...area, [axis]: first + by };
    return from <= last ? { ...area, [size]: area[size] + by } : area;
  }
  const end = from - by - 1;
  const left = [first, last].map((edge) => edge - Math.max(0, Math.min(edge, end) - from + 1));
  const [newFirst = first, newLast = last] = [
    first >= from && first <= end ? from : left[0],
    last >= from && last <= end ? from - 1 : left[1],
  ];
  return newLast < newFirst ? undefined : { ...area, [axis]: newFirst, [size]: newLast - newFirst + 1 };
}

function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export function a1Of({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** «B3», «B3:D9», «B3:D», «B:D», «3:9»; what is open reaches to the edge of the grid. */
export function areaOf(a1: string, grid: Grid): Area {
  const found = /^\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/.exec(a1);
  if (!found || a1 === '') throw new Error(`Range not found: ${a1}`);
  const [, left = '', top = '', right, bottom] = found;
  const row = top === '' ? 1 : Number(top);
  const column = left === '' ? 1 : columnOf(left);
  if (right === undefined) return { row, column, rows: 1, columns: 1 };
  const lastRow = bottom ? Number(bottom) : grid.maxRows;
  const lastColumn = right ? columnOf(right) : grid.maxColumns;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
