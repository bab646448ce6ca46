/** An office at work: an installed spreadsheet with cases in it, and an officer who selects rows and uses the menu. */

import { join } from 'node:path';
import { bundle, type Project } from '../../../deploy/bundle.ts';
import { readResponses } from '../../../generator/boundary/responses.ts';
import type { Case, Cells } from '../../../rules/registers/registers.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';
import type { SheetState } from '../../fakes/spreadsheet/state.ts';
import type { GoogleWorld, RunReport } from '../../fakes/world.ts';
import type { FormResponse } from '../../generator/commands/applications.ts';
import { workingWorld } from '../sheets/project.ts';

let made: Promise<Project> | undefined;

export class Office {
  readonly world: GoogleWorld;

  constructor(world: GoogleWorld) {
    this.world = world;
  }

  sheet(id: string): SheetState {
    const found = this.world.book.sheets.find((sheet) => sheet.name === id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  take(responses: readonly FormResponse[]): void {
    const read = readResponses(JSON.stringify(responses)).map((one) => {
      if (!one.ok) throw new Error(one.message.en);
      return one.response;
    });
    this.world.run('takeNow', read, ['registration', 'quarterlyReports', 'exportByCountry', 'journal']);
  }

  fill(cases: Readonly<Record<string, readonly (readonly [string, Cells])[]>>): void {
    this.world.run('fillNow', cases);
  }

  cells(register: string, id: string): Cells {
    const { cases } = this.world.run('readNow', register) as { readonly cases: readonly Case[] };
    const found = cases.find((one) => one.id === id);
    if (!found) throw new Error(`no case ${register} ${id}`);
    return found.cells;
  }

  /** Where a cell stands: `B3`. */
  at(register: string, id: string, key: string): { readonly row: number; readonly column: number } {
    const contents = this.sheet(register).contents();
    const positions = positionsOf({ rows: contents });
    const numbers = (positions.get(`#${register}`) ?? 1) - 1;
    const row = contents.findIndex((cells) => cells[numbers] === id) + 1;
    return { row, column: positions.get(key) ?? 0 };
  }

  select(register: string, ...ids: readonly string[]): void {
    const sheet = this.sheet(register);
    this.world.book.active = sheet;
    const areas = ids.map((id) => ({ row: this.at(register, id, 'status').row, column: 2, rows: 1, columns: 1 }));
    this.world.book.selection.set(sheet, areas);
  }

  /** Starts a command of the menu, answering its dialogs; what the last dialog said. */
  command(name: string, ...answers: readonly string[]): string {
    this.world.ui._answers.push(...answers.map((text) => ({ button: 'OK', text })));
    this.world.runByHand(name);
    return this.world.ui._shown[this.world.ui._shown.length - 1]?.text ?? '';
  }

  attempt(name: string, ...args: readonly unknown[]): RunReport {
    return this.world.attempt(name, args, { byHand: true });
  }
}

/** Installed, in a language, on 18 March 2026 after lunch unless another moment is given. */
export async function office(language: 'kk' | 'ru' | 'en' = 'en', now = '2026-03-18T15:00:00+05:00'): Promise<Office> {
  made ??= bundle(join(import.meta.dirname, 'entry.ts'));
  const world = workingWorld(await made, { now });
  world.runByHand('installDesk');
  const opened = new Office(world);
  const { row, column } = opened.at('settings', 'registerLanguage', 'value');
  opened.sheet('settings').put(row, column, language);
  // Whoever changes the language installs again: labels and menu follow.
  world.runByHand('installDesk');
  const activities = opened.sheet('activities');
  const at = positionsOf({ rows: activities.contents() });
  const add = (number: number, cells: Readonly<Record<string, string>>): void => {
    for (const [key, value] of Object.entries(cells)) activities.put(2 + number, at.get(key) ?? 0, value);
  };
  add(1, { '#activities': 'A1', kk: 'Бағдарлама әзірлеу', ru: 'Разработка программ', en: 'Software development' });
  add(2, { '#activities': 'A1.1', parent: 'A1', kk: 'Жобалау', ru: 'Проектирование', en: 'Design' });
  return opened;
}
