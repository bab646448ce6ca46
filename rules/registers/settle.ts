/** All settings sheets read together, in the order in which one needs another: what is settled, or what is wrong. */

import type { ProcedureEntry } from '../procedures/procedures.ts';
import { readCalendar } from '../settings/calendar.ts';
import { readChoices } from '../settings/choices.ts';
import { fieldFaults } from '../settings/fieldFaults.ts';
import { readFields } from '../settings/fields.ts';
import { tooMany } from '../settings/formulaLength.ts';
import { readIndicators } from '../settings/indicators.ts';
import { readList } from '../settings/lists.ts';
import { type FigureChoice, readParameters } from '../settings/parameters.ts';
import type { Question } from '../settings/questions.ts';
import { readQuotaCriteria } from '../settings/quotaCriteria.ts';
import { readSettings } from '../settings/settings.ts';
import type { Problem, Table, TableRow } from '../settings/table.ts';
import { readTexts } from '../settings/texts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { deliveredTexts, entriesWith, fillableTexts, personalEntries, registerEntries, shownWith } from './entries.ts';
import { deliveredSettings, type Settled } from './settled.ts';

export const settingsSheetIds = [
  'calendar',
  'parameters',
  'activities',
  'regions',
  'indicators',
  'quotaCriteria',
  'fields',
  'choices',
  'texts',
  'settings',
] as const;
export type SettingsSheetId = (typeof settingsSheetIds)[number];

export type Settlement =
  | { readonly settled: Settled; readonly problems: readonly [] }
  | { readonly settled: undefined; readonly problems: readonly Problem[] };

/** A sheet that is missing keeps what was delivered; one that cannot be used settles nothing at all. */
export function settle(tables: Readonly<Partial<Record<SettingsSheetId, Table>>>): Settlement {
  const problems: Problem[] = [];
  const read = <T extends { readonly problems: readonly Problem[] }>(
    id: SettingsSheetId,
    parse: (table: Table) => T,
  ): T | undefined => {
    const table = tables[id];
    const parsed = table && parse(table);
    problems.push(...(parsed?.problems ?? []));
    return parsed;
  };
  const delivered = deliveredSettings;
  const { switches, plain } = read('settings', readSettings)?.settings ?? {
    switches: delivered.book.switches,
    plain: delivered.plain,
  };
  const calendar = read('calendar', readCalendar)?.calendar ?? delivered.book.calendar;
  const figures = read('parameters', (table) => readParameters(table, plain.orderFigures as FigureChoice));
  const activities = read('activities', readList)?.entries ?? delivered.activities;
  const regions = read('regions', readList)?.entries ?? delivered.regions;
  const choices = read('choices', readChoices)?.choices ?? [];
  const questions = read('fields', (table) => readFields(table, choices, registerEntries))?.questions ?? [];
  const asked = entriesWith({}, questions);
  const texts = read('texts', (table) => readTexts(table, deliveredTexts(), () => fillableTexts(asked)))?.texts ?? {};
  const indicators = read('indicators', (table) => readIndicators(table, procedureIn(asked, 'quarterlyReports')));
  const courses = asked.find(({ procedure }) => procedure.id === 'courses')?.procedure;
  const criteria = read('quotaCriteria', (table) => readQuotaCriteria(table, courses, regions))?.criteria ?? [];
  const book = { calendar, parameters: figures?.parameters ?? delivered.book.parameters, switches };
  if (problems.length === 0 && tables.fields) problems.push(...tooLong(tables.fields, questions, book));
  if (problems.length > 0) return { settled: undefined, problems };
  return {
    settled: {
      book,
      entries: entriesWith(texts, questions),
      personal: entriesWith(texts, questions, personalEntries),
      plain,
      activities,
      regions,
      indicators: indicators?.indicators ?? delivered.indicators,
      quotaCriteria: criteria,
      questions,
      choices,
      shown: shownWith(texts),
      warnings: figures?.warnings ?? [],
    },
    problems: [],
  };
}

function procedureIn(entries: readonly ProcedureEntry[], id: string): Procedure {
  const found = entries.find(({ procedure }) => procedure.id === id);
  if (found === undefined) throw new RangeError(`There is no register "${id}".`);
  return found.procedure;
}

/** One problem a register: the question with which a formula of it outgrows its cell. */
const tooLong = (table: Table, questions: readonly Question[], book: Settled['book']): readonly Problem[] =>
  registerEntries.reduce<readonly Problem[]>((found, entry) => {
    const last = tooMany(entry, questions, book);
    const isLast = (cells: TableRow['cells']): boolean =>
      String(cells['#fields']).trim() === last?.name && String(cells.procedure).trim() === last.procedure;
    const row = table.rows.find(({ cells }) => isLast(cells));
    if (last === undefined || row === undefined) return found;
    const cell = `${table.letters['#fields']}${row.row}`;
    return found.concat({ sheet: table.sheet, cell, message: fieldFaults.formulaTooLong(last.name) });
  }, []);
