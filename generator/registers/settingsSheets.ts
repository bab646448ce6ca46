/** The settings sheets: how each is laid out, what it is delivered with, and how it is read back. */

import { dayNumber } from '../../rules/calendar/day.ts';
import { calendarDays } from '../../rules/calendar/years.ts';
import { parameters } from '../../rules/parameters/parameters.ts';
import { deliveredTexts } from '../../rules/registers/entries.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { plainIds, plainSettings, switchIds } from '../../rules/settings/settings.ts';
import { switches } from '../../rules/vocabulary/switches.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import { settingsSheetWords, settingWords } from '../../rules/wording/common.ts';
import type { CellValue, ColumnPlan, ColumnStyle, SheetPlan } from '../workbook/port.ts';

type SheetId = 'calendar' | 'parameters' | 'activities' | 'regions' | 'indicators' | 'texts' | 'settings';

export interface SettingsSheet {
  readonly plan: SheetPlan;
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}

type Column = readonly [key: string, words: string, style: ColumnStyle, width: number, choices?: readonly string[]];

const names: readonly Column[] = [
  ['kk', 'kk', 'wrap', 50],
  ['ru', 'ru', 'wrap', 50],
  ['en', 'en', 'wrap', 50],
];

const columns: Readonly<Record<SheetId, readonly Column[]>> = {
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
    ['source_kk', 'source_kk', 'wrap', 50],
    ['source_ru', 'source_ru', 'wrap', 50],
    ['source_en', 'source_en', 'wrap', 50],
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
    ['unit', 'unit', 'code', 10],
    ['total', 'total', 'code', 10],
    ['inReport', 'inReport', 'boolean', 12, ['TRUE', 'FALSE']],
  ],
  texts: [['#texts', 'key', 'code', 48], ...names],
  settings: [
    ['#settings', 'key', 'code', 24],
    ['value', 'value', 'text', 28],
    ['default', 'default', 'text', 18],
    ...names,
  ],
};

/** Columns staff read but do not type in: keys, units, defaults. */
const fixedColumns: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  parameters: ['name'],
  texts: ['#texts'],
  indicators: ['#indicators', 'unit', 'total'],
  settings: ['#settings', 'default', 'kk', 'ru', 'en'],
};

const settingsSheetIds = Object.keys(columns) as SheetId[];

/** All settings sheets with the rows that say what is settled. */
export function settingsSheets(settled: Settled): readonly SettingsSheet[] {
  const language = settled.plain.registerLanguage as Language;
  return settingsSheetIds.map((id) => ({ plan: planOf(id, language), rows: rowsOf(id, settled) }));
}

function planOf(id: SheetId, language: Language): SheetPlan {
  const words: { readonly title: Text; readonly columns: Readonly<Record<string, Text>> } = settingsSheetWords[id];
  return {
    name: id,
    title: words.title[language],
    columns: columns[id].map(([key, word, style, width, choices]): ColumnPlan => {
      const plan: ColumnPlan = {
        key,
        label: words.columns[word]?.[language] ?? word,
        width,
        style,
        locked: fixedColumns[id]?.includes(key) ?? false,
        group: 'office',
      };
      return choices ? { ...plan, choices } : plan;
    }),
    tabColour: 'A6A6A6',
    protect: true,
  };
}

function rowsOf(id: SheetId, settled: Settled): SettingsSheet['rows'] {
  switch (id) {
    case 'calendar':
      return calendarDays.map(({ date, working, kind, name, status }) => [
        dayNumber(date),
        working,
        kind,
        name.kk,
        name.ru,
        name.en,
        status,
      ]);
    case 'parameters':
      return parameters.flatMap(({ id: parameter, name, unit }): SettingsSheet['rows'] => {
        const values = settled.book.parameters[parameter]?.values ?? [];
        const called = name[settled.plain.registerLanguage as Language];
        // A row without a value shows what the Fund may set.
        if (values.length === 0) return [[parameter, called, undefined, undefined, undefined, unit]];
        return values.map(({ from, to, value, source }) => [
          parameter,
          called,
          dayNumber(from),
          to === undefined ? undefined : dayNumber(to),
          value,
          unit,
          source.kk,
          source.ru,
          source.en,
        ]);
      });
    case 'activities':
      return settled.activities.map(({ code, parent, name, from, to }) => [
        code,
        parent,
        name.kk,
        name.ru,
        name.en,
        from && dayNumber(from),
        to && dayNumber(to),
      ]);
    case 'regions':
      return settled.regions.map(({ code, name, ...rest }) => [
        code,
        'iso' in rest ? String(rest.iso) : undefined,
        name.kk,
        name.ru,
        name.en,
      ]);
    case 'indicators':
      return settled.indicators.map(({ id: code, name, unit, total, inReport }) => [
        code,
        name.kk,
        name.ru,
        name.en,
        unit,
        total,
        inReport,
      ]);
    case 'texts':
      return Object.entries(deliveredTexts()).map(([key, text]) => [key, text.kk, text.ru, text.en]);
    case 'settings':
      return settingRows(settled);
  }
}

function settingRows({ book, plain }: Settled): SettingsSheet['rows'] {
  const explained = (id: keyof typeof settingWords): readonly string[] => {
    const { kk, ru, en } = settingWords[id];
    return [kk, ru, en];
  };
  return [
    ...switchIds.map((id) => [id, book.switches[id], switches[id].default, ...explained(id)]),
    ...plainIds.map((id) => [id, plain[id] || undefined, plainSettings[id].default || undefined, ...explained(id)]),
  ];
}
