/** What people do while no script runs: send a form, correct it, type into a cell; and what Google tells the script of it. */

import { formOf, responseOf } from './forms/app.ts';
import type { Answer, FormState, ResponseState } from './forms/state.ts';
import { refuseUnfit } from './forms/visit.ts';
import { bookOf } from './spreadsheet/book.ts';
import { display } from './spreadsheet/display.ts';
import { type Area, areaOf } from './spreadsheet/grid.ts';
import { rangeOf } from './spreadsheet/range.ts';
import type { SheetState } from './spreadsheet/state.ts';
import type { GoogleWorld, RunOptions, RunReport } from './world.ts';

/** How Google tells of a submission. Late ones the test fires itself: `deliver: 'never'`, then `tell`. */
export interface Delivery {
  readonly deliver?: 'once' | 'twice' | 'blank' | 'never';
  readonly options?: RunOptions;
}

/** Answers by the title of the question, as the applicant sees it. */
export type Answers = Readonly<Record<string, Answer>>;

export interface Sent {
  readonly response: ResponseState;
  readonly reports: readonly RunReport[];
  /** The values of the event: blank where an edit left an answer as it was. */
  readonly values: readonly string[];
}

function byId(form: FormState, answers: Answers): ReadonlyMap<number, Answer> {
  return new Map(
    Object.entries(answers).map(([title, answer]) => {
      const found = form.items.filter((item) => item.title === title);
      if (found.length !== 1 || !found[0])
        throw new Error(`The form «${form.title}» has ${found.length} questions «${title}».`);
      return [found[0].id, answer];
    }),
  );
}

/** Sends a form; refuses what Google's page would refuse. */
export function submit(world: GoogleWorld, form: FormState, answers: Answers, delivery: Delivery = {}): Sent {
  const given = byId(form, answers);
  refuseUnfit(form, given);
  const { sent: response, values } = form.take(given, 'applicant@company.example');
  return { response, values, reports: deliver(world, form, response, values, delivery) };
}

/** The applicant opens the link again and changes some answers; blank ones are taken out. */
export function edit(
  world: GoogleWorld,
  form: FormState,
  response: ResponseState,
  answers: Answers,
  delivery: Delivery = {},
): Sent {
  if (!form.editable) throw new Error('This form does not allow editing responses.');
  const before = response.answers;
  const given = new Map([...before, ...byId(form, answers)]);
  refuseUnfit(form, given);
  response.answers = given;
  response.at = world.clock.now;
  const changed = new Set(
    [...form.columns.keys()].filter((id) => String(before.get(id) ?? '') !== String(given.get(id) ?? '')),
  );
  const values = form.record(response, changed);
  return { response, values, reports: deliver(world, form, response, values, delivery) };
}

function deliver(
  world: GoogleWorld,
  form: FormState,
  response: ResponseState,
  values: readonly string[],
  { deliver = 'once', options }: Delivery,
): readonly RunReport[] {
  if (deliver === 'never') return [];
  const told = () => tell(world, form, response, deliver === 'blank' ? undefined : values, options);
  return deliver === 'twice' ? [...told(), ...told()] : told();
}

/** Fires the triggers of a submission; without values the event is blank, as Google sometimes sends it. */
export function tell(
  world: GoogleWorld,
  form: FormState,
  response: ResponseState,
  values: readonly string[] | undefined,
  options?: RunOptions,
): readonly RunReport[] {
  const { house } = world;
  const sheet = form.destination;
  const row = response.row ?? 1;
  return world.script._triggers
    .filter(
      ({ event, sourceId }) => event === 'ON_FORM_SUBMIT' && (sourceId === form.id || sourceId === sheet?.book.id),
    )
    .flatMap((trigger) => {
      const common = { authMode: 'FULL', triggerUid: trigger.id };
      const event =
        trigger.source === 'FORMS'
          ? {
              ...common,
              source: formOf(house, form, world.books),
              ...(values ? { response: responseOf(house, form, response) } : {}),
            }
          : {
              ...common,
              source: sheet && bookOf(house, sheet.book),
              values: values ? [...values] : [],
              namedValues: {},
              range:
                sheet && rangeOf(house, sheet, { row, column: 1, rows: 1, columns: Math.max(1, values?.length ?? 1) }),
            };
      const report = world.fire(trigger.handler, event, options);
      return report ? [report] : [];
    });
}

/** The events of responses a script sent by itself. */
export function deliverPending(world: GoogleWorld): readonly RunReport[] {
  return world.house.pending.splice(0).flatMap(({ form, response, values }) => tell(world, form, response, values));
}

/** Somebody types into a cell: edit triggers hear of it, installed and simple ones, with what stood there before. */
export function type(
  world: GoogleWorld,
  sheet: SheetState,
  a1: string,
  written: string,
  options: RunOptions = {},
): readonly RunReport[] {
  const area = areaOf(a1, sheet.grid);
  const before = display(sheet.grid.at(area.row, area.column), sheet.book);
  sheet.put(area.row, area.column, written);
  const told = { ...(before === '' ? {} : { oldValue: before }), ...(written === '' ? {} : { value: written }) };
  return tellOfEdit(world, sheet, area, told, options);
}

/** Somebody pastes a block of cells: of what stood there, and of what stands there now, the event says nothing. */
export function paste(
  world: GoogleWorld,
  sheet: SheetState,
  a1: string,
  block: readonly (readonly string[])[],
  options: RunOptions = {},
): readonly RunReport[] {
  const { row, column } = areaOf(a1, sheet.grid);
  block.forEach((cells, down) => {
    cells.forEach((written, right) => {
      sheet.put(row + down, column + right, written);
    });
  });
  return tellOfEdit(world, sheet, { row, column, rows: block.length, columns: block[0]?.length ?? 1 }, {}, options);
}

function tellOfEdit(
  world: GoogleWorld,
  sheet: SheetState,
  area: Area,
  told: { readonly oldValue?: string; readonly value?: string },
  options: RunOptions,
): readonly RunReport[] {
  const event = {
    authMode: 'FULL',
    source: bookOf(world.house, sheet.book),
    range: rangeOf(world.house, sheet, area),
    user: world.house.held('User', { getEmail: () => world.house.user }),
    ...told,
  };
  const installed = world.script._triggers
    .filter(({ event: kind, sourceId }) => kind === 'ON_EDIT' && sourceId === sheet.book.id)
    .flatMap(({ handler, id }) => world.fire(handler, { ...event, triggerUid: id }, options) ?? []);
  // Google calls `onEdit` by its name, authorised or not, and tells it less.
  const simple = world.defines('onEdit') ? [world.attempt('onEdit', [{ ...event, authMode: 'LIMITED' }], options)] : [];
  return [...simple, ...installed];
}
