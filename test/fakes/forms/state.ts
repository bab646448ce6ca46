/** What a form is, apart from the service that shows it: items, responses, and the sheet the responses go to. */

import type { House } from '../house.ts';
import { Serial } from '../spreadsheet/grid.ts';
import type { SheetState, Told } from '../spreadsheet/state.ts';

export type ItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'DATE'
  | 'PAGE_BREAK'
  | 'SECTION_HEADER';

export interface ChoiceState {
  readonly value: string;
  /** Where the form goes on after this choice: a page break, or the end. */
  readonly goTo?: ItemState | 'SUBMIT' | 'RESTART' | 'CONTINUE';
}

export interface ItemState {
  readonly id: number;
  readonly type: ItemType;
  title: string;
  help: string;
  required: boolean;
  validation: Told | undefined;
  choices: readonly ChoiceState[];
  other: boolean;
  /** Of a page break: where one goes who reaches it from the page before. */
  goTo: ItemState | 'SUBMIT' | 'RESTART' | 'CONTINUE';
}

export type Answer = string | readonly string[];

export interface ResponseState {
  readonly id: string;
  at: number;
  readonly email: string;
  answers: ReadonlyMap<number, Answer>;
  /** The row of the destination it was put into. */
  row: number | undefined;
}

export class FormState {
  readonly id: string;
  readonly house: House;
  title: string;
  description = '';
  confirmation = '';
  closedMessage = '';
  published: boolean;
  /** Whether everybody who has its address may open it. */
  open: boolean;
  accepting = true;
  editable = false;
  collectsEmail = false;
  progressBar = false;
  respondAgain = true;
  items: ItemState[] = [];
  responses: ResponseState[] = [];
  destination: SheetState | undefined;
  /** Item -> its column in the destination; a column of a deleted item stays. */
  readonly columns = new Map<number, number>();

  constructor(house: House, id: string, title: string) {
    this.house = house;
    this.id = id;
    this.title = title;
    this.published = house.behaviour.newForm === 'published';
    this.open = house.behaviour.newFormOpen;
  }

  add(type: ItemType): ItemState {
    const item: ItemState = {
      id: this.house.nextNumber(),
      type,
      title: '',
      help: '',
      required: false,
      validation: undefined,
      choices: [],
      other: false,
      goTo: 'CONTINUE',
    };
    this.items.push(item);
    this.#head();
    return item;
  }

  item(id: number): ItemState | undefined {
    return this.items.find((item) => item.id === id);
  }

  link(sheet: SheetState): void {
    this.destination = sheet;
    sheet.form = `https://docs.google.com/forms/d/${this.id}/viewform`;
    sheet.put(1, 1, 'Отметка времени');
    this.#head();
  }

  /** Questions get a column of the destination when they are made; renaming them renames it. */
  #head(): void {
    const sheet = this.destination;
    if (!sheet) return;
    for (const { id, type, title } of this.items) {
      if (type === 'PAGE_BREAK' || type === 'SECTION_HEADER') continue;
      const column = this.columns.get(id) ?? this.columns.size + 2;
      this.columns.set(id, column);
      // Google widens the sheet for a question.
      sheet.grid.maxColumns = Math.max(sheet.grid.maxColumns, column);
      sheet.put(1, column, `'${title}`);
    }
  }

  renamed(): void {
    this.#head();
  }

  /** A new response, in its row of the destination; `values` are what the event will say. */
  take(
    answers: ReadonlyMap<number, Answer>,
    email: string,
  ): { readonly sent: ResponseState; readonly values: readonly string[] } {
    const sent: ResponseState = {
      id: `2_ABaOnu${this.house.nextNumber()}`,
      at: this.house.clock.now,
      email,
      answers,
      row: undefined,
    };
    const values = this.record(sent, new Set(this.columns.keys()));
    this.responses.push(sent);
    return { sent, values };
  }

  /** Puts a response into its row: a new one is inserted below the last response, whatever stands there. */
  record(response: ResponseState, changed: ReadonlySet<number>): readonly string[] {
    const sheet = this.destination;
    if (!sheet) return [];
    if (response.row === undefined) {
      response.row = Math.max(1, ...this.responses.map(({ row }) => row ?? 0)) + 1;
      sheet.insert('row', response.row, 1);
    }
    const { row } = response;
    const cell = sheet.grid.make(row, 1);
    cell.value = new Serial(sheet.book.serialOf(response.at));
    const values = [new Date(response.at).toISOString()];
    for (const [id, column] of this.columns) {
      const answer = response.answers.get(id);
      const text = typeof answer === 'string' ? answer : (answer ?? []).join(', ');
      // A form keeps a formula as text, and lets numbers and dates lose their form as typing does.
      if (changed.has(id)) sheet.put(row, column, /^[=+-]/.test(text) ? `'${text}` : text);
      values[column - 1] = changed.has(id) ? text : '';
    }
    for (let at = 0; at < values.length; at++) values[at] ??= '';
    while (values.length > 1 && values[values.length - 1] === '') values.pop();
    return values;
  }
}
