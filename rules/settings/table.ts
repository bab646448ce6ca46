/** A settings sheet as read, and the clear sentence about a cell that cannot be used. */

import { fromDayNumber, type IsoDay } from '../calendar/day.ts';
import { firstSharedDay } from '../projections/evaluate.ts';
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
  /** The rows to read: none where a column is missing, so that one lost key is one problem and not one a row. */
  readonly rows: readonly TableRow[];
  private readonly rowOf = new Map<string, number>();

  /** `needed` are the keys without which no row can be read. */
  constructor(table: Table, needed: readonly string[]) {
    this.table = table;
    const lost = needed.filter((key) => table.letters[key] === undefined);
    for (const key of lost) this.problems.push({ sheet: table.sheet, cell: freeCell(table), message: lostKey(key) });
    this.rows = lost.length > 0 ? [] : table.rows;
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

  /** Whether nothing at all stands in a cell; a space is something. */
  isBlank(row: TableRow, key: string): boolean {
    const cell = row.cells[key];
    return cell === undefined || cell === '';
  }

  /** Whether the name of a row stands here for the first time; a second one is reported. */
  isFirst(row: TableRow, key: string, name: string): boolean {
    const earlier = this.rowOf.get(name);
    if (earlier === undefined) this.rowOf.set(name, row.row);
    else this.report(row, key, doubled(name, earlier));
    return earlier === undefined;
  }

  /** A whole date as sheets keep it, a number: formulas compare the cell itself, and to them a text is no date. */
  day(row: TableRow, key: string): IsoDay | undefined {
    const cell = row.cells[key];
    if (typeof cell === 'string') return this.report(row, key, textNotDay(cell.trim()));
    if (typeof cell !== 'number' || cell < firstSharedDay || cell > lastDayNumber)
      return this.report(row, key, needsDay(this.text(row, key)));
    return Number.isInteger(cell) ? fromDayNumber(cell) : this.report(row, key, withTime);
  }

  /** A day that may be left open. */
  dayIfAny(row: TableRow, key: string): IsoDay | undefined {
    return this.isBlank(row, key) ? undefined : this.day(row, key);
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

/** The first cell of row 1 without a key: there the lost one stood, or behind the last column. */
function freeCell({ letters }: Table): string {
  const used = new Set(Object.keys(letters).map((key) => letters[key]));
  let column = 1;
  while (used.has(letterOf(column))) column += 1;
  return `${letterOf(column)}1`;
}

/** A, B … Z, AA: no settings sheet has more. */
const letterOf = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

const lostKey = (key: string): Text => ({
  kk: `1-жолда «${key}» кілті жоқ: осы ұяшыққа қайтарыңыз (1-жол жасырын тұрады).`,
  ru: `В строке 1 нет ключа «${key}»: верните его в эту ячейку (строка 1 скрыта).`,
  en: `The key "${key}" is missing from row 1: put it back into this cell (row 1 is hidden).`,
});

/** 9999-12-31. */
const lastDayNumber = 2_958_465;

const doubled = (name: string, row: number): Text => ({
  kk: `«${name}» ${row}-жолда бар: бір жолды ғана қалдырыңыз.`,
  ru: `«${name}» уже есть в строке ${row}: оставьте только одну строку.`,
  en: `"${name}" is already in row ${row}: keep only one row.`,
});
const textNotDay = (given: string): Text => ({
  kk: `Ұяшықта күн емес, «${given}» деген мәтін тұр: ұяшықтың пішімін «Күн» етіп, күнді 18.03.2026 түрінде қайта теріңіз.`,
  ru: `В ячейке не дата, а текст «${given}»: задайте ячейке формат «Дата» и введите дату заново в виде 18.03.2026.`,
  en: `The cell holds the text "${given}", not a date: give the cell a date format and type the date again as 18.03.2026.`,
});
const withTime: Text = {
  kk: 'Ұяшықта күннен басқа уақыт та бар: тек күнді 18.03.2026 түрінде жазыңыз.',
  ru: 'В ячейке, кроме даты, есть время: введите только дату в виде 18.03.2026.',
  en: 'The cell holds a time besides the date: type the date alone, as 18.03.2026.',
};
const needsDay = (given: string): Text => ({
  kk: `«${given}» күн емес: 18.03.2026 түрінде жазыңыз.`,
  ru: `«${given}» не является датой: напишите в виде 18.03.2026.`,
  en: `"${given}" is not a date: write it as 18.03.2026.`,
});
const needsNumber = (given: string): Text => ({
  kk: `«${given}» сан емес: ұяшыққа сан жазыңыз.`,
  ru: `«${given}» не является числом: введите в ячейку число.`,
  en: `"${given}" is not a number: type a number into the cell.`,
});
const needsOneOf = (given: string, values: readonly string[]): Text => ({
  kk: `«${given}» мұнда болмайды, мыналардың бірін жазыңыз: ${values.join(', ')}.`,
  ru: `«${given}» здесь не подходит, укажите одно из следующих значений: ${values.join(', ')}.`,
  en: `"${given}" is not one of ${values.join(', ')}: choose one of them.`,
});
const needsTruth: Text = {
  kk: 'TRUE (иә) немесе FALSE (жоқ) жазыңыз.',
  ru: 'Введите TRUE (да) или FALSE (нет).',
  en: 'Enter TRUE (yes) or FALSE (no).',
};
const needsText: Text = {
  kk: 'Мәтін жоқ: оны үш тілде де жазыңыз.',
  ru: 'Текста нет: заполните его на всех трёх языках.',
  en: 'The text is missing: fill in all three languages.',
};
