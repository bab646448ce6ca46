/** The settings sheets of a workbook as settled values; a sheet that is missing keeps what was delivered. */

import { deliveredTexts, entriesWith, personalEntries } from '../../rules/registers/entries.ts';
import { deliveredSettings, type Settled } from '../../rules/registers/settled.ts';
import { readCalendar } from '../../rules/settings/calendar.ts';
import { readIndicators } from '../../rules/settings/indicators.ts';
import { readList } from '../../rules/settings/lists.ts';
import { readParameters } from '../../rules/settings/parameters.ts';
import { readSettings } from '../../rules/settings/settings.ts';
import type { Problem, Table } from '../../rules/settings/table.ts';
import { readTexts } from '../../rules/settings/texts.ts';
import type { SheetRows } from '../workbook/port.ts';
import { letterOf, type Positions } from './layout.ts';
import { SettingsError } from './problems.ts';
import { firstDataRow, plainCell } from './read.ts';

type Marked = ReadonlyMap<string, { readonly sheet: SheetRows; readonly positions: Positions }>;

/** Throws SettingsError with every problem of every settings sheet. */
export function readSettled(marked: Marked, date1904: boolean): Settled {
  const problems: Problem[] = [];
  const read = <T extends { readonly problems: readonly Problem[] }>(
    id: string,
    parse: (table: Table) => T,
  ): T | undefined => {
    const found = marked.get(id);
    if (found === undefined) return undefined;
    const parsed = parse(tableOf(id, found.sheet, found.positions, date1904));
    problems.push(...parsed.problems.map((problem) => ({ ...problem, sheet: found.sheet.name })));
    return parsed;
  };
  const delivered = deliveredSettings;
  const calendar = read('calendar', readCalendar)?.calendar;
  const parameters = read('parameters', readParameters)?.parameters;
  const settings = read('settings', readSettings)?.settings;
  const activities = read('activities', readList)?.entries;
  const regions = read('regions', readList)?.entries;
  const indicators = read('indicators', readIndicators)?.indicators;
  const texts = read('texts', (table) => readTexts(table, deliveredTexts()))?.texts;
  if (problems.length > 0) throw new SettingsError(problems);
  return {
    book: {
      calendar: calendar ?? delivered.book.calendar,
      parameters: parameters ?? delivered.book.parameters,
      switches: settings?.switches ?? delivered.book.switches,
    },
    entries: entriesWith(texts ?? {}),
    personal: entriesWith(texts ?? {}, personalEntries),
    plain: settings?.plain ?? delivered.plain,
    activities: activities ?? delivered.activities,
    regions: regions ?? delivered.regions,
    indicators: indicators ?? delivered.indicators,
  };
}

const dateKeys = new Set(['#calendar', 'from', 'to']);

function tableOf(id: string, sheet: SheetRows, positions: Positions, date1904: boolean): Table {
  const keys = Array.from(positions.keys());
  const letters = Object.fromEntries(keys.map((key) => [key, letterOf(positions, key)]));
  const rows = sheet.rows.slice(firstDataRow - 1).flatMap((line, index) => {
    const cells = Object.fromEntries(
      keys.map((key) => [key, plainCell(line[(positions.get(key) ?? 1) - 1], date1904 && dateKeys.has(key))]),
    );
    return Object.values(cells).every((cell) => cell === undefined) ? [] : [{ row: index + firstDataRow, cells }];
  });
  return { sheet: id, letters, rows };
}
