/** The sheets around the sections: the cover with live headline figures, the method note, and the lists for the Fund. */

import { isFigure, type Report, type Table } from '../../reports/report.ts';
import { dayNumber } from '../../rules/calendar/day.ts';
import { inEachLanguage, languages, type Text } from '../../rules/vocabulary/text.ts';
import { longDate } from '../../rules/wording/dates.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { noData, withheldSign } from './figures.ts';
import { inAll } from './inAll.ts';
import { withKeys } from './keys.ts';
import { receiptLine, sentLine } from './layout.ts';
import { type Place, type Places, placeOf } from './places.ts';
import { type Sheet, type SheetCell, wholeFormat } from './sheet.ts';
import { paperWords } from './words.ts';

type Line = (SheetCell | undefined)[];
const three = (text: Text, look: SheetCell['look']): Line =>
  languages.map((language) => ({ value: text[language], look }));

/** The receipt by which programs verify the file stands in its hidden row. */
export function coverSheet(report: Report, places: Places, inside: readonly Sheet[], receipt?: Receipt): Sheet {
  const rowKeys = new Map<number, string>();
  const rows: Line[] = [
    [{ value: inAll(report.fund), look: 'subtitle' }],
    ...(report.mark ? [[{ value: inAll(report.mark), look: 'warning' } as const]] : []),
    ...report.warnings.flatMap((warning) =>
      languages.map((language): Line => [{ value: warning[language], look: 'warning' }]),
    ),
    ...languages.map((language): Line => [{ value: report.title[language], look: 'title' }]),
    [{ value: inAll(report.period), look: 'title' }],
    [],
    ...(
      [
        [paperWords.to, report.addressee],
        [paperWords.basis, report.basis],
        ...(report.term
          ? [[paperWords.term, inEachLanguage((language) => longDate(report.term ?? report.on, language))] as const]
          : []),
        ...(report.sent
          ? [[paperWords.sent, inEachLanguage((language) => sentLine(report, language) ?? '')] as const]
          : []),
        [
          paperWords.made,
          { kk: longDate(report.on, 'kk'), ru: longDate(report.on, 'ru'), en: longDate(report.on, 'en') },
        ],
      ] as const
    ).map(([name, value]): Line => [{ value: inAll(name), look: 'memo' }, ...three(value, 'text')]),
    [],
    [
      { value: '', look: 'head' },
      ...languages.map((language): SheetCell => ({ value: paperWords.headline[language], look: 'head' })),
      { value: inAll(report.period).split(' / ').join('\n'), look: 'head', right: true },
    ],
  ];
  // Before the figures, and after the head people read.
  const keysAt = rows.length;
  rows.push([]);
  for (const { label, table, row, column = 'now' } of report.headline) {
    const place = places.get(placeOf(table, row));
    rowKeys.set(rows.length, placeOf(table, row));
    rows.push([
      { value: null, look: 'label' },
      ...three(label, 'label'),
      headlineCell(report, table, row, column, place),
    ]);
  }
  rows.push(
    [],
    [{ value: inAll(paperWords.contents), look: 'heading' }],
    ...inside.map(({ name, rows: [title] }): Line => {
      const said = title?.[0]?.value;
      return [{ value: typeof said === 'string' ? said : name, look: 'link', link: `'${name}'!A1` }];
    }),
    [],
    [{ value: inAll(paperWords.legend), look: 'note' }],
    [{ value: receiptLine(report, 'kk'), look: 'note' }],
  );
  const keyed = withKeys(rows, 'cover', rowKeys, [
    { index: keysAt, columns: new Map([[1 + languages.length, 'now']]) },
  ]);
  if (receipt) keyed.rows[keysAt]?.splice(0, 1, { value: JSON.stringify(receipt), look: 'note' });
  return { name: paperWords.cover.kk, widths: [30, 44, 44, 44, 22, 10], ...keyed, head: 0 };
}

function headlineCell(report: Report, table: string, row: string, column: string, place: Place | undefined): SheetCell {
  const found = report.sections
    .flatMap(({ tables }) => tables)
    .find(({ id }) => id === table)
    ?.rows.find(({ id }) => id === row)?.cells[column];
  if (found === undefined || !isFigure(found) || found.value === null) {
    const isWithheld = found !== undefined && isFigure(found) && found.withheld === true;
    return { value: isWithheld ? withheldSign : noData, look: 'total', right: true };
  }
  return {
    value: found.unit === 'percent' ? found.value / 100 : found.value,
    look: 'total',
    right: true,
    format: found.unit === 'percent' ? '0.0%' : wholeFormat,
    ...(place
      ? {
          formula: `'${place.sheet}'!${place.letters[column]}${place.row}`,
          link: `'${place.sheet}'!${place.letters[column]}${place.row}`,
        }
      : {}),
  };
}

export function methodSheet(report: Report): Sheet {
  const rows: Line[] = [
    [{ value: inAll(paperWords.method), look: 'title' }],
    [],
    three({ kk: 'Қазақша', ru: 'Русский', en: 'English' }, 'head'),
  ];
  for (const note of [...report.method, paperWords.legend]) rows.push(three(note, 'text'));
  rows.push([], ...languages.map((language): Line => [{ value: receiptLine(report, language), look: 'note' }]));
  return { name: 'Әдіс', widths: [56, 56, 56], rows, head: 3, onePage: true };
}

/** Names, BINs and states of reports, never an amount. */
export function internalSheet(report: Report): Sheet {
  const rows: Line[] = [[{ value: `${inAll(paperWords.internal)}: ${inAll(paperWords.internalMark)}`, look: 'title' }]];
  for (const note of report.internal.flatMap(({ notes }) => notes))
    for (const language of languages) rows.push([{ value: note[language], look: 'warning' }]);
  for (const table of report.internal) {
    rows.push([], [{ value: `${inAll(table.title)}: ${table.rows.length}`, look: 'heading' }]);
    if (table.rows.length > 0) rows.push(headOf(table), ...table.rows.map((row) => internalRow(table, row)));
  }
  return { name: paperWords.internal.kk, widths: [44, 20, 20, 20, 66], rows, head: 1, internal: true };
}

const headOf = (table: Table): Line => [
  { value: inAll(paperWords.participant), look: 'head' },
  ...table.columns.map(({ head }): SheetCell => ({ value: inAll(head), look: 'head' })),
];

function internalRow(table: Table, row: Table['rows'][number]): Line {
  const name: SheetCell = { value: 'kk' in row.label ? inAll(row.label) : row.label.country, look: 'text' };
  return [
    name,
    ...table.columns.map(({ id }): SheetCell => {
      const cell = row.cells[id];
      if (cell === undefined || isFigure(cell)) return { value: null, look: 'text' };
      if ('text' in cell) return { value: cell.text, look: 'text' };
      if ('words' in cell) return { value: inAll(cell.words), look: 'text' };
      return cell.day === null
        ? { value: noData, look: 'day' }
        : { value: dayNumber(cell.day), look: 'day', format: 'dd.mm.yyyy' };
    }),
  ];
}
