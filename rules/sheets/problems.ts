/** What staff are told of a cell of a register that the rules cannot use. */

import type { Cell } from '../projections/facts.ts';
import type { Problem } from '../settings/table.ts';
import type { FieldKind, Sort } from '../vocabulary/field.ts';
import { sortOf } from '../vocabulary/procedure.ts';
import type { Text } from '../vocabulary/text.ts';
import { kindWords } from '../wording/kinds.ts';

const asText: Text = { kk: 'мәтін пішіміндегі ұяшық', ru: 'ячейка в формате текста', en: 'in a cell of text' };
const asNumber: Text = {
  kk: 'мәтін емес, сан ретінде',
  ru: 'числом, а не текстом',
  en: 'as a number, not as text',
};

/** How a cell must hold each sort: what looks right may still stand there as text, or as a number. */
const cellTypes: Readonly<Record<Sort, Text>> = {
  text: asText,
  quarter: asText,
  truth: { kk: 'TRUE не FALSE', ru: 'TRUE или FALSE', en: 'TRUE or FALSE' },
  money: asNumber,
  percent: asNumber,
  count: asNumber,
  decimal: asNumber,
  day: { kk: 'мәтін емес, күн ретінде', ru: 'датой, а не текстом', en: 'as a date, not as text' },
};

export const registerProblems = {
  noId: {
    kk: 'Жолда іс нөмірі жоқ: нөмірін жазыңыз, әйтпесе жол ескерілмейді.',
    ru: 'В строке нет номера дела: укажите его, иначе строка не учитывается.',
    en: 'The row has no case number: give it one, or the row is not counted.',
  } satisfies Text,
  noMark: (id: string): Text => ({
    kk: `Бұл ұяшықта «#${id}» кілті болуы керек: оны қайтарыңыз (1-жол жасырын тұрады); парақ өзіңіздікі болса, атын өзгертіңіз.`,
    ru: `В этой ячейке должен стоять ключ «#${id}»: верните его (строка 1 скрыта); если лист ваш собственный, переименуйте его.`,
    en: `This cell must hold the key "#${id}": put it back (row 1 is hidden); if the sheet is your own, rename it.`,
  }),
  noKey: (key: string): Text => ({
    kk: `1-жолда «${key}» кілті жоқ: оны өз бағанының үстіне қайтарыңыз (1-жол жасырын тұрады), әйтпесе ол баған оқылмайды.`,
    ru: `В строке 1 нет ключа «${key}»: верните его над своим столбцом (строка 1 скрыта), иначе этот столбец не читается.`,
    en: `The key "${key}" is missing from row 1: put it back above its column (row 1 is hidden), or that column is not read.`,
  }),
  noSheet: (id: string): Text => ({
    kk: `«#${id}» кілті бар парақ жоқ: тізілім бос деп есептелді. Парақ жойылған болса, файлдың көшірмесінен қайтарыңыз; әйтпесе «qagida update» (Google-да «Орнату») жаңасын қосады.`,
    ru: `Нет листа с ключом «#${id}»: реестр считается пустым. Если лист удалили, верните его из копии файла; иначе новый добавит «qagida update» (в Google – «Установить»).`,
    en: `There is no sheet with the key "#${id}": the register counts as empty. If the sheet was deleted, bring it back from a copy of the file; if not, "qagida update" (in Google, Install) adds it.`,
  }),
  noValue: (error: string): Text =>
    error === ''
      ? {
          kk: 'Бұл ұяшықтағы формуланың нәтижесі жоқ: файлды кесте бағдарламасында ашып, сақтаңыз не мәнін жазыңыз; ескерілмеді.',
          ru: 'У формулы в этой ячейке нет результата: откройте и сохраните файл в табличной программе или впишите значение; не учтено.',
          en: 'The formula in this cell has no result: open and save the file in a spreadsheet program, or type the value; it is not counted.',
        }
      : {
          kk: `Бұл ұяшықта ${error} қатесі тұр: мәнін жазыңыз не формуласын түзетіңіз; ескерілмеді.`,
          ru: `В этой ячейке ошибка ${error}: впишите значение или исправьте формулу; не учтено.`,
          en: `This cell holds the error ${error}: type the value or mend the formula; it is not counted.`,
        },
  doubledId: (id: string, row: number): Text => ({
    kk: `«${id}» нөмірі ${row}-жолда бар: бұл жол ескерілмеді, нөмірін өзгертіңіз.`,
    ru: `Номер «${id}» уже есть в строке ${row}: эта строка не учтена, измените номер.`,
    en: `The number "${id}" is already in row ${row}: this row is not counted, change its number.`,
  }),
  mistyped: (kind: FieldKind, cell: Cell): Text => {
    const { label, how } = kindWords[kind];
    const given = String(cell).slice(0, 40);
    const type = cellTypes[sortOf(kind)];
    return {
      kk: `«${given}» қабылданбайды, күтілетіні: ${label.kk} (${how.kk}), ${type.kk}; ескерілмеді.`,
      ru: `«${given}» не подходит, ожидается: ${label.ru} (${how.ru}), ${type.ru}; не учтено.`,
      en: `"${given}" does not fit, expected: ${label.en} (${how.en}), ${type.en}; it is not counted.`,
    };
  },
};

/** A setting cannot be used: the command stops before anything is changed. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ sheet, cell, message }) => `${sheet}!${cell}: ${message.en}`).join('\n'));
    this.problems = problems;
  }
}
