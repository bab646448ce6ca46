/** What stands in the settings sheets of a new workbook: what is settled, row by row in the order of the columns. */

import { dayNumber } from '../calendar/day.ts';
import { calendarDays } from '../calendar/exceptions.ts';
import { parameters } from '../parameters/parameters.ts';
import { deliveredTexts } from '../registers/entries.ts';
import type { SettingsSheetId } from '../registers/settle.ts';
import type { Settled } from '../registers/settled.ts';
import { plainIds, plainSettings, switchIds } from '../settings/settings.ts';
import { bareName } from '../vocabulary/field.ts';
import { switches } from '../vocabulary/switches.ts';
import type { Language, Text } from '../vocabulary/text.ts';
import { settingWords } from '../wording/settings.ts';
import type { CellValue } from './sheet.ts';

export type SettingsRows = readonly (readonly (CellValue | undefined)[])[];

const inThree = (text: Text | undefined): readonly (string | undefined)[] => [text?.kk, text?.ru, text?.en];

export function settingsRows(id: SettingsSheetId, settled: Settled): SettingsRows {
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
      return parameters.flatMap(({ id: parameter, name, unit }): SettingsRows => {
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
      return settled.indicators.map(({ id: code, name, unit, total, inReport, fields }) => [
        code,
        name.kk,
        name.ru,
        name.en,
        unit,
        total,
        inReport,
        fields.map(bareName).join('; '),
      ]);
    case 'quotaCriteria':
      return settled.quotaCriteria.map(({ id: criterion, kind, applies, coefficient, from, to, name, source }) => [
        criterion,
        kind,
        applies?.written,
        coefficient,
        dayNumber(from),
        to && dayNumber(to),
        ...inThree(name),
        ...inThree(source),
      ]);
    case 'fields':
      return settled.questions.map((question) => {
        const { name, procedure, type, spec, label, hint, constraint, relevant } = question;
        const { required = false } = spec;
        return [
          name,
          procedure,
          type,
          ...inThree(label),
          ...inThree(hint),
          typeof required === 'string' ? dayNumber(required) : required ? 'yes' : 'no',
          constraint?.written,
          ...inThree(constraint?.message),
          relevant?.written,
          spec.clause,
          spec.class,
        ];
      });
    case 'choices':
      return settled.choices.map(({ list, name, label }) => [list, name, ...inThree(label)]);
    case 'texts':
      return Object.entries(deliveredTexts()).map(([key, text]) => [key, text.kk, text.ru, text.en]);
    case 'settings':
      return settingRows(settled);
  }
}

function settingRows({ book, plain }: Settled): SettingsRows {
  const explained = (id: keyof typeof settingWords): readonly string[] => {
    const { kk, ru, en } = settingWords[id];
    return [kk, ru, en];
  };
  return [
    ...switchIds.map((id) => [id, book.switches[id], switches[id].default, ...explained(id)]),
    ...plainIds.map((id) => [id, plain[id] || undefined, plainSettings[id].default || undefined, ...explained(id)]),
  ];
}
