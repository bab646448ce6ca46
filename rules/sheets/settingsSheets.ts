/** The settings sheets: how each is laid out; what stands in them is in settingsRows.ts. */

import { type SettingsSheetId, settingsSheetIds } from '../registers/settle.ts';
import type { Settled } from '../registers/settled.ts';
import type { Language, Text } from '../vocabulary/text.ts';
import { ownSheetWords } from '../wording/ownSheets.ts';
import { settingsSheetWords } from '../wording/settings.ts';
import type { Positions } from './layout.ts';
import { firstDataRow } from './read.ts';
import { type SettingsRows, settingsRows } from './settingsRows.ts';
import type { CellChange, ColumnPlan, ColumnStyle, SheetPlan, SheetValues } from './sheet.ts';

export interface SettingsSheet {
  readonly plan: SheetPlan;
  readonly rows: SettingsRows;
}

type Column = readonly [key: string, words: string, style: ColumnStyle, width: number, choices?: readonly string[]];

const names: readonly Column[] = [
  ['kk', 'kk', 'wrap', 50],
  ['ru', 'ru', 'wrap', 50],
  ['en', 'en', 'wrap', 50],
];

/** A heading in each language, `label::kk` and so on, as XLSForm writes them. */
const inThree = (heading: string, width: number): readonly Column[] =>
  (['kk', 'ru', 'en'] as const).map((language) => [`${heading}::${language}`, `${heading}_${language}`, 'wrap', width]);

const sources: readonly Column[] = [
  ['source_kk', 'source_kk', 'wrap', 50],
  ['source_ru', 'source_ru', 'wrap', 50],
  ['source_en', 'source_en', 'wrap', 50],
];

const columns: Readonly<Record<SettingsSheetId, readonly Column[]>> = {
  calendar: [
    ['#calendar', 'date', 'date', 13],
    ['working', 'working', 'boolean', 12, ['TRUE', 'FALSE']],
    ['kind', 'kind', 'code', 14, ['holiday', 'dayOff', 'substitute', 'transfer']],
    ['name_kk', 'name_kk', 'wrap', 40],
    ['name_ru', 'name_ru', 'wrap', 40],
    ['name_en', 'name_en', 'wrap', 40],
    ['status', 'status', 'code', 12, ['official', 'computed']],
  ],
  parameters: [
    ['#parameters', 'parameter', 'code', 24],
    ['name', 'name', 'wrap', 40],
    ['from', 'from', 'date', 13],
    ['to', 'to', 'date', 13],
    ['value', 'value', 'integer', 16],
    ['unit', 'unit', 'code', 14],
    ...sources,
  ],
  activities: [
    ['#activities', 'code', 'text', 10],
    ['parent', 'parent', 'text', 12],
    ...names,
    ['from', 'from', 'date', 13],
    ['to', 'to', 'date', 13],
  ],
  regions: [['#regions', 'code', 'text', 14], ['iso', 'iso', 'code', 10], ...names],
  indicators: [
    ['#indicators', 'id', 'code', 24],
    ...names,
    ['unit', 'unit', 'code', 10, ['tenge', 'people', 'count']],
    ['total', 'total', 'code', 10, ['sum', 'last']],
    ['inReport', 'inReport', 'boolean', 12, ['TRUE', 'FALSE']],
    ['fields', 'fields', 'wrap', 40],
  ],
  quotaCriteria: [
    ['#quotaCriteria', 'id', 'code', 24],
    ['kind', 'kind', 'code', 20, ['regionCoefficient', 'factor']],
    ['applies', 'applies', 'text', 40],
    ['coefficient', 'coefficient', 'decimal', 14],
    ['from', 'from', 'date', 13],
    ['to', 'to', 'date', 13],
    ...names,
    ...sources,
  ],
  fields: [
    ['#fields', 'name', 'code', 20],
    ['procedure', 'procedure', 'code', 20],
    ['type', 'type', 'code', 20],
    ...inThree('label', 40),
    ...inThree('hint', 40),
    ['required', 'required', 'text', 14],
    ['constraint', 'constraint', 'text', 40],
    ...inThree('constraint_message', 50),
    ['relevant', 'relevant', 'text', 40],
    ['clause', 'clause', 'code', 12],
    ['class', 'class', 'code', 14, ['public', 'internal', 'confidential', 'personal']],
  ],
  choices: [['#choices', 'list', 'code', 20], ['name', 'name', 'code', 20], ...inThree('label', 40)],
  texts: [['#texts', 'key', 'code', 48], ...names],
  settings: [
    ['#settings', 'key', 'code', 24],
    ['value', 'value', 'text', 28],
    ['default', 'default', 'text', 18],
    ...names,
  ],
};

/** Columns staff read but do not type in: keys, units, defaults. */
const fixedColumns: Readonly<Partial<Record<SettingsSheetId, readonly string[]>>> = {
  parameters: ['name'],
  texts: ['#texts'],
  settings: ['#settings', 'default', 'kk', 'ru', 'en'],
};

/** All settings sheets with the rows that say what is settled. */
export function settingsSheets(settled: Settled): readonly SettingsSheet[] {
  const language = settled.plain.registerLanguage as Language;
  return settingsSheetIds.map((id) => ({ plan: planOf(id, language, settled), rows: settingsRows(id, settled) }));
}

/** The cells that write the rows of a settings sheet. */
export const settingsCells = (rows: SettingsRows): readonly CellChange[] =>
  rows.flatMap((row, index) =>
    row.flatMap((value, column) =>
      value === undefined ? [] : [{ row: firstDataRow + index, column: column + 1, value }],
    ),
  );

/** Sheets whose rows are ours: each key once, and staff change only what stands beside it. */
const keyedSheets: readonly string[] = ['parameters', 'texts', 'settings'];

/** The rows a later version has and the workbook lacks, below its last one, saying what is in force without them. */
export function missingRows(
  { plan, rows }: SettingsSheet,
  { sheet, positions }: { readonly sheet: SheetValues; readonly positions: Positions },
): readonly CellChange[] {
  if (!keyedSheets.includes(plan.name)) return [];
  const keyColumn = (positions.get(`#${plan.name}`) ?? 1) - 1;
  const known = new Set(sheet.rows.map((row) => row[keyColumn]));
  const last = Math.max(sheet.rows.length, firstDataRow - 1);
  return rows
    .filter(([key]) => !known.has(key))
    .flatMap((row, index) =>
      row.flatMap((value, at) => {
        const column = positions.get(plan.columns[at]?.key ?? '');
        return value === undefined || column === undefined ? [] : [{ row: last + index + 1, column, value }];
      }),
    );
}

function planOf(id: SettingsSheetId, language: Language, settled: Settled): SheetPlan {
  const words: SheetWords = { ...settingsSheetWords, ...ownSheetWords }[id];
  return {
    name: id,
    title: words.title[language],
    columns: columns[id].map(([key, word, style, width, given]): ColumnPlan => {
      const choices = id === 'fields' && key === 'procedure' ? formIds(settled) : given;
      const note = words.notes?.[word]?.[language];
      return {
        key,
        label: words.columns[word]?.[language] ?? word,
        width,
        style,
        locked: fixedColumns[id]?.includes(key) ?? false,
        group: 'office',
        ...(note ? { note } : {}),
        ...(choices ? { choices } : {}),
      };
    }),
    tabColour: 'A6A6A6',
    protect: true,
  };
}

interface SheetWords {
  readonly title: Text;
  readonly columns: Readonly<Record<string, Text>>;
  readonly notes?: Readonly<Record<string, Text>>;
}

/** The forms a question may be added to, as long as a drop-down holds them. */
function formIds({ entries }: Settled): readonly string[] | undefined {
  const ids = entries.flatMap(({ procedure }) => (Object.keys(procedure.asked).length > 0 ? [procedure.id] : []));
  return ids.join(',').length <= 255 ? ids : undefined;
}
