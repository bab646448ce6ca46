/** The sheet `choices`, as XLSForm has it: the lists that questions with choices take their codes and words from. */

import type { Text } from '../vocabulary/text.ts';
import { type Problem, Reader, type Table } from './table.ts';

export interface Choice {
  readonly list: string;
  /** The code kept in the register. */
  readonly name: string;
  readonly label: Text;
}

const listColumn = '#choices';
const labels = { kk: 'label::kk', ru: 'label::ru', en: 'label::en' } as const;

/** Codes go into cell formulas and drop-downs: no spaces, commas, semicolons or quotes. */
const code = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/;

/** The choices in the order of the rows; a code stands once in its list. */
export function readChoices(table: Table): {
  readonly choices: readonly Choice[];
  readonly problems: readonly Problem[];
} {
  const reader = new Reader(table, [listColumn, 'name', labels.kk, labels.ru, labels.en]);
  const choices: Choice[] = [];
  for (const row of reader.rows) {
    const list = reader.text(row, listColumn);
    const name = reader.text(row, 'name');
    if (!code.test(list)) reader.report(row, listColumn, badCode(list));
    else if (!code.test(name)) reader.report(row, 'name', badCode(name));
    else if (reader.isFirst(row, 'name', `${list} ${name}`)) {
      const label = reader.words(row, labels);
      if (label) choices.push({ list, name, label });
    }
  }
  return { choices, problems: reader.problems };
}

const badCode = (given: string): Text => ({
  kk: `«${given}» код бола алмайды: латын әріптерімен, цифрлармен, _ . - белгілерімен, бос орынсыз жазыңыз.`,
  ru: `«${given}» не может быть кодом: пишите латинскими буквами, цифрами, знаками _ . - и без пробелов.`,
  en: `"${given}" cannot be a code: write it in Latin letters, digits and the signs _ . - without spaces.`,
});
