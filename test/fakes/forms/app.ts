/** FormApp: forms are made, published and read. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import type { BookState, Told } from '../spreadsheet/state.ts';
import { itemOf } from './item.ts';
import { type Answer, FormState, type ItemState, type ItemType, type ResponseState } from './state.ts';
import { choiceConditions, refusePattern, refuseUnfit, textConditions } from './visit.ts';

export class FakeFormApp implements Known<FakeFormApp, GoogleAppsScript.Forms.FormApp> {
  readonly #house: House;
  readonly #forms: Map<string, FormState>;
  readonly #books: ReadonlyMap<string, BookState>;
  readonly DestinationType = { SPREADSHEET: 'SPREADSHEET' };
  readonly PageNavigationType = {
    CONTINUE: 'CONTINUE',
    GO_TO_PAGE: 'GO_TO_PAGE',
    RESTART: 'RESTART',
    SUBMIT: 'SUBMIT',
  };
  readonly ItemType = Object.fromEntries(
    ['TEXT', 'PARAGRAPH_TEXT', 'LIST', 'MULTIPLE_CHOICE', 'CHECKBOX', 'DATE', 'PAGE_BREAK', 'SECTION_HEADER'].map(
      (one) => [one, one],
    ),
  );

  constructor(house: House, forms: Map<string, FormState>, books: ReadonlyMap<string, BookState>) {
    this.#house = house;
    this.#forms = forms;
    this.#books = books;
  }

  create(title: string): object {
    const made = new FormState(this.#house, this.#house.nextId('form'), title);
    this.#forms.set(made.id, made);
    return formOf(this.#house, made, this.#books);
  }
  openById(id: string): object {
    const found = this.#forms.get(id);
    if (!found)
      throw new Error('No item with the given ID could be found, or you do not have permission to access it.');
    return formOf(this.#house, found, this.#books);
  }
  openByUrl(url: string): object {
    return this.openById(/\/d\/(?:e\/)?([^/]+)/.exec(url)?.[1] ?? '');
  }
  createTextValidation = (): object => this.#validation('TextValidationBuilder', textConditions);
  createParagraphTextValidation = (): object => this.#validation('ParagraphTextValidationBuilder', textConditions);
  createCheckboxValidation = (): object => this.#validation('CheckboxValidationBuilder', choiceConditions);

  #validation(name: string, methods: readonly string[]): object {
    let told: Told = [];
    const builder: Record<string, unknown> = {
      build: () =>
        this.#house.held<object>(name.replace('Builder', ''), {
          _told: told,
          getHelpText: () => told.find(([method]) => method === 'setHelpText')?.[1][0],
        }),
    };
    for (const method of [...methods, 'setHelpText']) {
      builder[method] = (...args: readonly unknown[]) => {
        if (method.endsWith('Pattern')) refusePattern(args[0]);
        told = [...told.filter(([known]) => (method === 'setHelpText') !== (known === 'setHelpText')), [method, args]];
        return builder;
      };
    }
    return this.#house.held(name, builder);
  }
}

const adders: Readonly<Record<string, ItemType>> = {
  addTextItem: 'TEXT',
  addParagraphTextItem: 'PARAGRAPH_TEXT',
  addListItem: 'LIST',
  addMultipleChoiceItem: 'MULTIPLE_CHOICE',
  addCheckboxItem: 'CHECKBOX',
  addDateItem: 'DATE',
  addPageBreakItem: 'PAGE_BREAK',
  addSectionHeaderItem: 'SECTION_HEADER',
};

/** What a form says of itself: the state's key, and Google's names for reading and writing it. */
const settings = {
  title: ['getTitle', 'setTitle'],
  description: ['getDescription', 'setDescription'],
  confirmation: ['getConfirmationMessage', 'setConfirmationMessage'],
  closedMessage: ['getCustomClosedFormMessage', 'setCustomClosedFormMessage'],
  published: ['isPublished', 'setPublished'],
  accepting: ['isAcceptingResponses', 'setAcceptingResponses'],
  editable: ['canEditResponse', 'setAllowResponseEdits'],
  collectsEmail: ['collectsEmail', 'setCollectEmail'],
  progressBar: ['hasProgressBar', 'setProgressBar'],
  respondAgain: ['hasRespondAgainLink', 'setShowLinkToRespondAgain'],
} as const satisfies Partial<Record<keyof FormState, readonly [string, string]>>;

export function formOf(house: House, state: FormState, books: ReadonlyMap<string, BookState>): object {
  const url = (page: string) => `https://docs.google.com/forms/d/${state.id}/${page}`;
  const item = (typed: boolean) => (one: FormState['items'][number]) => itemOf(house, state, one, typed);
  const form: Record<string, unknown> = {
    _state: state,
    getId: () => state.id,
    getEditUrl: () => url('edit'),
    getPublishedUrl: () => url('viewform'),
    getItems: (type?: ItemType) => state.items.filter((one) => !type || one.type === type).map(item(false)),
    getItemById: (id: number) => {
      const found = state.item(Number(id));
      return found ? item(false)(found) : null;
    },
    moveItem: (from: number, to: number) => {
      const [moved] = state.items.splice(from, 1);
      if (!moved || to > state.items.length) throw new Error('Invalid index.');
      state.items.splice(to, 0, moved);
      return item(false)(moved);
    },
    deleteItem: (which: number | { readonly _state: FormState['items'][number] }) => {
      const at = typeof which === 'number' ? which : state.items.indexOf(which._state);
      if (at < 0 || !state.items[at]) throw new Error('Invalid item.');
      state.items.splice(at, 1);
    },
    setDestination: (_type: string, id: string) => {
      const book = books.get(id);
      if (!book) throw new Error('Invalid spreadsheet id.');
      let number = 1;
      while (book.sheet(`Ответы на форму (${number})`)) number += 1;
      state.link(book.add(`Ответы на форму (${number})`, 0));
      return form;
    },
    getDestinationId: () => {
      if (!state.destination) throw new Error('The form currently has no response destination.');
      return state.destination.book.id;
    },
    getDestinationType: () => (state.destination ? 'SPREADSHEET' : null),
    removeDestination: () => {
      state.destination = undefined;
      return form;
    },
    getResponse: (id: string) => {
      const found = state.responses.find((one) => one.id === id);
      if (!found) throw new Error('No response with the given ID could be found.');
      return responseOf(house, state, found);
    },
    getResponses: (since?: Date) =>
      state.responses.filter(({ at }) => !since || at >= since.getTime()).map((one) => responseOf(house, state, one)),
    createResponse: () => draft(house, state),
    deleteResponse: (id: string) => {
      state.responses = state.responses.filter((one) => one.id !== id);
      return form;
    },
  };
  for (const [method, type] of Object.entries(adders)) form[method] = () => item(true)(state.add(type));
  for (const [key, [get, set]] of Object.entries(settings) as [keyof typeof settings, readonly [string, string]][]) {
    form[get] = () => state[key];
    form[set] = (value: never) => {
      state[key] = value;
      return form;
    };
  }
  return house.held('Form', form);
}

/** A response the script itself sends: its event comes when the run is over, see `deliverPending`. */
function draft(house: House, form: FormState): object {
  const answers = new Map<number, Answer>();
  const response = {
    withItemResponse: ({ _item, _answer }: { readonly _item: ItemState; readonly _answer: Answer }) => {
      answers.set(_item.id, _answer);
      return response;
    },
    submit: () => {
      refuseUnfit(form, answers);
      const { sent, values } = form.take(answers, house.owner);
      house.pending.push({ form, response: sent, values });
      return responseOf(house, form, sent);
    },
  };
  return house.held('FormResponse', response);
}

/** A response as the script sees it: answers by item, none for a question left blank or deleted. */
export function responseOf(house: House, form: FormState, state: ResponseState): object {
  const responses = () =>
    form.items.flatMap((item) => {
      const answer = state.answers.get(item.id);
      if (answer === undefined || answer.length === 0) return [];
      return [
        house.held<object>('ItemResponse', {
          getItem: () => itemOf(house, form, item, false),
          getResponse: () => (typeof answer === 'string' ? answer : [...answer]),
        }),
      ];
    });
  return house.held('FormResponse', {
    getId: () => state.id,
    getTimestamp: () => house.calls.run.realm.date(state.at),
    getRespondentEmail: () => (form.collectsEmail ? state.email : ''),
    getEditResponseUrl: () => `https://docs.google.com/forms/d/e/${form.id}/viewform?edit2=${state.id}`,
    getItemResponses: responses,
    getResponseForItem: ({ getId }: { getId(): number }) => {
      const at = form.items.filter(({ id }) => state.answers.get(id)?.length).findIndex(({ id }) => id === getId());
      return responses()[at] ?? null;
    },
  });
}
