/** The built project, installed in a world of the fakes; applicants who fill in its forms. */

import { readResponses } from '../../../generator/boundary/responses.ts';
import { parseNumber, parsePercent } from '../../../rules/parsing/number.ts';
import type { Response } from '../../../rules/registers/intake.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings, entryOf } from '../../../rules/registers/settled.ts';
import { markedSheets, readRegister } from '../../../rules/sheets/read.ts';
import type { Language } from '../../../rules/vocabulary/text.ts';
import type { FormState, ResponseState } from '../../fakes/forms/state.ts';
import { type Delivery, edit, type Sent, submit } from '../../fakes/people.ts';
import { builtProject } from '../../fakes/project.ts';
import { plain } from '../../fakes/sheets/answers.ts';
import type { GoogleWorld, WorldOptions } from '../../fakes/world.ts';
import { workingWorld } from '../sheets/project.ts';
import { byTitle, layoutOf } from './applicant.ts';

/** Installs as a person does: again until there is nothing left to do. */
export async function installedWorld(
  options?: WorldOptions,
  before: (world: GoogleWorld) => void = () => undefined,
): Promise<GoogleWorld> {
  const world = workingWorld(await builtProject(), options);
  before(world);
  for (
    let run = 0;
    run < 4 && !world.properties._stores.get('script')?.get('health')?.includes('"installed":true');
    run += 1
  ) {
    world.runByHand('installRegisters');
  }
  return world;
}

export function formOf(world: GoogleWorld, procedure: string, language: Language = 'kk'): FormState {
  const properties = world.properties._stores.get('script') ?? new Map<string, string>();
  const id = [...properties].find(([, value]) => value === `${procedure}/${language}`)?.[0].slice('form.'.length);
  const form = world.forms.get(id ?? '');
  if (form === undefined) throw new Error(`no form ${procedure}/${language}`);
  return form;
}

/** Almaty is five hours ahead of UTC. */
const todayIn = ({ clock }: GoogleWorld): string => new Date(clock.now + 5 * 3_600_000).toISOString().slice(0, 10);

export interface Filled {
  readonly procedure: string;
  readonly language: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** An applicant fills in a form and sends it. */
export function send(world: GoogleWorld, { procedure, language, answers }: Filled, delivery?: Delivery): Sent {
  const layout = layoutOf(procedure, language as Language, todayIn(world));
  return submit(world, formOf(world, procedure, language as Language), byTitle(layout, answers), delivery);
}

/** The applicant opens the link again and gives these answers instead of those that differ. */
export function correct(
  world: GoogleWorld,
  response: ResponseState,
  { procedure, language, answers }: Filled,
  delivery?: Delivery,
): Sent {
  const layout = layoutOf(procedure, language as Language, todayIn(world));
  const form = formOf(world, procedure, language as Language);
  const typed = byTitle(layout, answers);
  const blank = Object.fromEntries(
    form.items.flatMap(({ title, id }) => (response.answers.has(id) ? [[title, '']] : [])),
  );
  return edit(world, form, response, { ...blank, ...typed }, delivery);
}

/** What a spreadsheet's registers hold, read as the generator reads a workbook. */
export function registersOf(world: GoogleWorld): Registers {
  const registers = new Registers();
  const sheets = world.book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet
      .cells({
        row: 1,
        column: 1,
        rows: Math.max(1, sheet.grid.lastRow()),
        columns: Math.max(1, sheet.grid.lastColumn()),
      })
      .map((cells) =>
        cells.map((cell) =>
          cell === undefined || cell.value === '' || cell.formula !== undefined ? undefined : plain(cell.value),
        ),
      ),
  }));
  const marked = markedSheets(sheets);
  for (const { procedure } of deliveredSettings.entries) {
    const found = marked.get(procedure.id);
    if (found) readRegister(procedure, found, false, registers, []);
  }
  return registers;
}

/** The response as `qagida submit` would read it from a file; a form sends nothing for what was left blank. */
export function asSubmitted(
  world: GoogleWorld,
  response: ResponseState,
  { procedure, language, answers }: Filled,
): Response {
  const at = new Date(response.at).toISOString();
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null && String(value) !== '';
  const kinds = entryOf(deliveredSettings, procedure)?.procedure.asked ?? {};
  // A number typed by hand is a number once a form was read; a file may hold it as a text.
  const asRead = (id: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !['money', 'percent', 'count'].includes(kinds[id]?.kind ?? '')) return value;
    const parsed = (kinds[id]?.kind === 'percent' ? parsePercent : parseNumber)(value);
    return parsed.ok ? parsed.value : value;
  };
  const given = Object.fromEntries(
    Object.entries(answers).flatMap(([id, value]) => (isGiven(value) ? [[id, asRead(id, value)]] : [])),
  );
  const [read] = readResponses(JSON.stringify([{ id: response.id, procedure, at, language, answers: given }]));
  if (!read?.ok) throw new Error(`not readable: ${read?.message.en} ${world.clock.now}`);
  return read.response;
}
