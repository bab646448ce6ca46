/** A settings sheet as read, and the clear sentence about a cell that cannot be used. */

import { fromDayNumber, type IsoDay, isIsoDay } from '../calendar/day.ts';
import { parseDay } from '../parsing/day.ts';
import { type Cell, truthOf } from '../projections/facts.ts';
import { inEachLanguage, type Text } from '../vocabulary/text.ts';

export interface TableRow {
  /** 1-based, as the sheet shows it. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Table {
  readonly sheet: string;
  /** Column letters by key. */
  readonly letters: Readonly<Record<string, string>>;
  readonly rows: readonly TableRow[];
}

/** What is wrong with a cell, and what to do; the setting is not used and nothing changes. */
export interface Problem {
  readonly sheet: string;
  /** `C14`. */
  readonly cell: string;
  readonly message: Text;
}

/** Collects the problems of one table while its rows are read. */
export class Reader {
  readonly table: Table;
  readonly problems: Problem[] = [];

  constructor(table: Table) {
    this.table = table;
  }

  report(row: TableRow, key: string, message: Text): undefined {
    const cell = `${this.table.letters[key] ?? '?'}${row.row}`;
    this.problems.push({ sheet: this.table.sheet, cell, message });
    return undefined;
  }

  /** The trimmed text of a cell; a blank one is `''`. */
  text(row: TableRow, key: string): string {
    const cell = row.cells[key];
    return cell === undefined ? '' : String(cell).trim();
  }

  day(row: TableRow, key: string): IsoDay | undefined {
    const cell = row.cells[key];
    if (typeof cell === 'number' && cell >= 1 && cell <= 2_958_465) return fromDayNumber(Math.floor(cell));
    const typed = typeof cell === 'string' ? parseDay(cell) : undefined;
    if (typed?.ok && isIsoDay(typed.value)) return typed.value;
    return this.report(row, key, needsDay(this.text(row, key)));
  }

  number(row: TableRow, key: string): number | undefined {
    const cell = row.cells[key];
    return typeof cell === 'number' ? cell : this.report(row, key, needsNumber(this.text(row, key)));
  }

  truth(row: TableRow, key: string): boolean | undefined {
    return truthOf(row.cells[key]) ?? this.report(row, key, needsTruth);
  }

  oneOf<const V extends string>(row: TableRow, key: string, values: readonly V[]): V | undefined {
    const given = this.text(row, key);
    const found = values.find((value) => value === given);
    return found ?? this.report(row, key, needsOneOf(given, values));
  }

  /** The three languages of a row; a missing language is reported. */
  words(row: TableRow, keys: Text = { kk: 'kk', ru: 'ru', en: 'en' }): Text | undefined {
    const words = inEachLanguage((language) => this.text(row, keys[language]));
    if (words.kk === '') return this.report(row, keys.kk, needsText);
    if (words.ru === '') return this.report(row, keys.ru, needsText);
    return words.en === '' ? this.report(row, keys.en, needsText) : words;
  }
}

const needsDay = (given: string): Text => ({
  kk: `«${given}» күн емес: 18.03.2026 түрінде жазыңыз.`,
  ru: `«${given}» не является датой: напишите в виде 18.03.2026.`,
  en: `"${given}" is not a date: write it as 18.03.2026.`,
});
const needsNumber = (given: string): Text => ({
  kk: `«${given}» сан емес: ұяшыққа сан жазыңыз.`,
  ru: `«${given}» не число: введите в ячейку число.`,
  en: `"${given}" is not a number: type a number into the cell.`,
});
const needsOneOf = (given: string, values: readonly string[]): Text => ({
  kk: `«${given}» мұнда болмайды: мыналардың бірін жазыңыз: ${values.join(', ')}.`,
  ru: `«${given}» здесь не подходит: укажите одно из: ${values.join(', ')}.`,
  en: `"${given}" is not one of ${values.join(', ')}: choose one of them.`,
});
const needsTruth: Text = {
  kk: 'TRUE (иә) немесе FALSE (жоқ) жазыңыз.',
  ru: 'Введите TRUE (да) или FALSE (нет).',
  en: 'Enter TRUE (yes) or FALSE (no).',
};
const needsText: Text = {
  kk: 'Мәтін жоқ: үш тілде де жазыңыз.',
  ru: 'Нет текста: заполните на всех трёх языках.',
  en: 'The text is missing: fill in all three languages.',
};
