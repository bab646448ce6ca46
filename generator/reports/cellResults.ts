/**
 * Results of the formulas a report is written with, for files saved by a program that keeps formulas and no results:
 * SUM, ROUND, IF, AND, ISNUMBER, arithmetic, a comparison, cells of any sheet. Any other formula has no result here.
 */

import { address, columnNumber } from '../workbook/address.ts';
import { type CellValue, decodeFormula, type SheetRows, type Workbook } from '../workbook/port.ts';

type Value = string | number | boolean | undefined;

/** What a cell shows: its result as stored, else worked out. */
export function cellResults(workbook: Workbook): (sheet: SheetRows, row: number, column: number) => Value {
  const busy = new Set<string>();
  const formulas = new Map<SheetRows, ReadonlyMap<number, readonly (string | undefined)[]>>();
  const formulaIn = (sheet: SheetRows, row: number, column: number): string | undefined => {
    const own = formulas.get(sheet) ?? new Map(Array.from(sheet.formulas(), (one) => [one.row, one.formulas]));
    formulas.set(sheet, own);
    const written = own.get(row)?.[column - 1];
    return written === undefined ? undefined : decodeFormula(written);
  };
  const result = (sheet: SheetRows, row: number, column: number): Value => {
    const stored: CellValue | undefined = sheet.rows[row - 1]?.[column - 1];
    const isBlank = stored === undefined || stored === '' || (typeof stored === 'object' && stored.error === '');
    if (!isBlank) return typeof stored === 'object' ? undefined : stored;
    const formula = formulaIn(sheet, row, column);
    if (formula === undefined) return stored === '' ? '' : undefined;
    const key = `${sheet.name}!${address(row, column)}`;
    if (busy.has(key)) return undefined;
    busy.add(key);
    try {
      return new Reader(formula, sheet, { workbook, result }).whole();
    } catch (error) {
      if (error instanceof Unknown) return undefined;
      throw error;
    } finally {
      busy.delete(key);
    }
  };
  return result;
}

class Unknown extends Error {}

interface Surroundings {
  readonly workbook: Workbook;
  readonly result: (sheet: SheetRows, row: number, column: number) => Value;
}

const tokens =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|([A-Z]+)(?=\()|([-+*/(),]|[<>]=?|=))/uy;

interface Token {
  readonly text?: string;
  readonly number?: string;
  readonly sheet?: string;
  readonly ref?: string;
  readonly name?: string;
  readonly sign?: string;
}

/** One formula, read from left to right; every part of it is a list of values, so that ranges can be added up. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #sheet: SheetRows;
  readonly #around: Surroundings;
  #at = 0;

  constructor(formula: string, sheet: SheetRows, around: Surroundings) {
    const found: Token[] = [];
    tokens.lastIndex = 0;
    for (let at = 0; at < formula.length; at = tokens.lastIndex) {
      const match = tokens.exec(formula);
      if (match === null) throw new Unknown();
      const [, text, number, of, ref, name, sign] = match;
      found.push({
        ...(text === undefined ? {} : { text }),
        ...(number === undefined ? {} : { number }),
        ...(of === undefined ? {} : { sheet: of }),
        ...(ref === undefined ? {} : { ref }),
        ...(name === undefined ? {} : { name }),
        ...(sign === undefined ? {} : { sign }),
      });
    }
    this.#tokens = found;
    this.#sheet = sheet;
    this.#around = around;
  }

  whole(): Value {
    const value = this.#comparison();
    if (this.#at < this.#tokens.length) throw new Unknown();
    return value;
  }

  #takes(...signs: readonly string[]): string | undefined {
    const sign = this.#tokens[this.#at]?.sign;
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.#at += 1;
    return sign;
  }

  #comparison(): Value {
    const left = this.#sum();
    const sign = this.#takes('>', '<', '>=', '<=', '=');
    if (sign === undefined) return left;
    const [a, b] = [number(left), number(this.#sum())];
    return sign === '>' ? a > b : sign === '<' ? a < b : sign === '>=' ? a >= b : sign === '<=' ? a <= b : a === b;
  }

  #sum(): Value {
    let value = this.#product();
    for (let sign = this.#takes('+', '-'); sign; sign = this.#takes('+', '-')) {
      const other = number(this.#product());
      value = sign === '+' ? number(value) + other : number(value) - other;
    }
    return value;
  }

  #product(): Value {
    let value = this.#factor();
    for (let sign = this.#takes('*', '/'); sign; sign = this.#takes('*', '/')) {
      const other = number(this.#factor());
      value = sign === '*' ? number(value) * other : number(value) / other;
    }
    return value;
  }

  #factor(): Value {
    if (this.#takes('-')) return -number(this.#factor());
    if (this.#takes('(')) {
      const value = this.#comparison();
      if (!this.#takes(')')) throw new Unknown();
      return value;
    }
    const { text, number: digits, name } = this.#tokens[this.#at] ?? {};
    if (text !== undefined || digits !== undefined) {
      this.#at += 1;
      return text === undefined ? Number(digits) : text.slice(1, -1).replaceAll('""', '"');
    }
    if (name !== undefined) return this.#call(name);
    const [value, ...others] = this.#cells();
    if (others.length > 0) throw new Unknown();
    return value;
  }

  #call(name: string): Value {
    this.#at += 1;
    if (!this.#takes('(')) throw new Unknown();
    const given: (readonly Value[])[] = [];
    do given.push(this.#argument());
    while (this.#takes(','));
    if (!this.#takes(')')) throw new Unknown();
    const [first = [], second = [], third = []] = given;
    switch (name) {
      case 'SUM':
        return given.flat().reduce<number>((sum, one) => (typeof one === 'number' ? sum + one : sum), 0);
      case 'ROUND': {
        const scale = 10 ** number(second[0]);
        const exact = Number((Math.abs(number(first[0])) * scale).toPrecision(15));
        return (Math.sign(number(first[0])) * Math.round(exact)) / scale;
      }
      case 'ISNUMBER':
        return typeof first[0] === 'number';
      case 'AND':
        return given.flat().every((one) => one === true);
      case 'IF':
        return first[0] === true ? second[0] : third[0];
      default:
        throw new Unknown();
    }
  }

  /** A range as it stands, or one value; what a condition does not need may have none. */
  #argument(): readonly Value[] {
    const { ref } = this.#tokens[this.#at] ?? {};
    const next = this.#tokens[this.#at + 1]?.sign;
    if (ref?.includes(':') && (next === ',' || next === ')')) return this.#cells();
    const value = this.#comparison();
    return [typeof value === 'number' && !Number.isFinite(value) ? undefined : value];
  }

  #cells(): readonly Value[] {
    const { sheet: named, ref } = this.#tokens[this.#at] ?? {};
    const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(ref ?? '');
    if (match === null) throw new Unknown();
    this.#at += 1;
    const [, left = '', top = '', right = left, bottom = top] = match;
    const bare = named?.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
    const sheet = bare === undefined ? this.#sheet : this.#around.workbook.sheets.find(({ name }) => name === bare);
    if (sheet === undefined) throw new Unknown();
    const values: Value[] = [];
    for (let row = Number(top); row <= Number(bottom); row += 1)
      for (let column = columnNumber(left); column <= columnNumber(right); column += 1)
        values.push(this.#around.result(sheet, row, column));
    return values;
  }
}

/** A blank cell counts as zero, as in a spreadsheet; words do not count. */
function number(value: Value): number {
  if (value === undefined || value === '') return 0;
  if (typeof value === 'number') return value;
  return Number.NaN;
}
