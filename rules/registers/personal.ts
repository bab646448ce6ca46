/**
 * the registers of the personal workbook, brought up to date beside the main ones. They borrow participants and
 * reports, and give back nothing but numbers.
 */

import { isQuarter } from '../quarter/quarter.ts';
import type { Problem } from '../settings/table.ts';
import { compute } from './computed/computed.ts';
import { isListed } from './computed/nonResidents.ts';
import type { Occasion } from './occasion.ts';
import type { Registers } from './registers.ts';
import { personalSettings, type Settled } from './settled.ts';
import { reportKey } from './standingReports.ts';

/** What the computed columns look up in the main registers; it is never written to the personal workbook. */
const borrowed = ['participants', 'quarterlyReports'];

/** Sets the computed cells of the personal registers. Running it twice changes nothing. */
export function bringPersonalUpToDate(
  personal: Registers,
  main: Registers,
  settled: Settled,
  occasion: Occasion,
): void {
  for (const register of borrowed) for (const { id, cells } of main.cases(register)) personal.put(register, id, cells);
  compute(personal, personalSettings(settled), occasion);
}

/** How many persons are listed, by the key of the report they belong to. */
export function listedIn(personal: Registers): ReadonlyMap<string, number> {
  const listed = new Map<string, number>();
  for (const one of personal.cases('nonResidents')) {
    if (!isListed(one)) continue;
    const key = reportKey(one.cells.bin, one.cells.quarter);
    listed.set(key, (listed.get(key) ?? 0) + 1);
  }
  return listed;
}

/** One problem where staff changed the personal workbook by hand and the main one does not know it yet. */
export function countsNotice(main: Registers, listed: ReadonlyMap<string, number>): readonly Problem[] {
  const outdated = main.cases('quarterlyReports').filter(({ cells: { bin, quarter, nonResidentsCount } }) => {
    const isReport = typeof quarter === 'string' && isQuarter(quarter);
    return isReport && nonResidentsCount !== (listed.get(reportKey(bin, quarter)) ?? 0);
  });
  const n = outdated.length;
  if (n === 0) return [];
  const message = {
    kk: `Есептер: ${n}. Бейрезиденттердің дербес деректер кітабындағы саны мұнда жазылғаннан өзгеше: «qagida update» пәрменін іске қосыңыз.`,
    ru: `Отчётов: ${n}. Число нерезидентов в книге персональных данных отличается от записанного здесь: выполните «qagida update».`,
    en: `Reports: ${n}. The workbook of personal data lists other numbers of non-residents than recorded here: run "qagida update".`,
  };
  return [{ sheet: 'quarterlyReports', cell: 'A1', message }];
}
