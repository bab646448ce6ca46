/** An item of a form: what may be done to it depends on its type. */

import type { House } from '../house.ts';
import type { Told } from '../spreadsheet/state.ts';
import type { Answer, ChoiceState, FormState, ItemState, ItemType } from './state.ts';

/** Google's name of the interface, and what it has beyond title, help and place. */
const kinds: Readonly<Record<ItemType, { readonly name: string; readonly members: readonly string[] }>> = {
  TEXT: {
    name: 'TextItem',
    members: ['isRequired', 'setRequired', 'setValidation', 'clearValidation', 'createResponse'],
  },
  PARAGRAPH_TEXT: {
    name: 'ParagraphTextItem',
    members: ['isRequired', 'setRequired', 'setValidation', 'clearValidation', 'createResponse'],
  },
  LIST: {
    name: 'ListItem',
    members: [
      'isRequired',
      'setRequired',
      'setChoiceValues',
      'setChoices',
      'getChoices',
      'createChoice',
      'createResponse',
    ],
  },
  MULTIPLE_CHOICE: {
    name: 'MultipleChoiceItem',
    members: [
      'isRequired',
      'setRequired',
      'setChoiceValues',
      'setChoices',
      'getChoices',
      'createChoice',
      'showOtherOption',
      'hasOtherOption',
      'createResponse',
    ],
  },
  CHECKBOX: {
    name: 'CheckboxItem',
    members: [
      'isRequired',
      'setRequired',
      'setValidation',
      'clearValidation',
      'setChoiceValues',
      'setChoices',
      'getChoices',
      'createChoice',
      'showOtherOption',
      'hasOtherOption',
      'createResponse',
    ],
  },
  DATE: {
    name: 'DateItem',
    members: ['isRequired', 'setRequired', 'includesYear', 'setIncludesYear', 'createResponse'],
  },
  PAGE_BREAK: { name: 'PageBreakItem', members: ['setGoToPage', 'getGoToPage', 'getPageNavigationType'] },
  SECTION_HEADER: { name: 'SectionHeaderItem', members: [] },
};

type GoTo = ItemState['goTo'];

/** `typed` gives what `addTextItem` and `asTextItem` give; without it, what `getItems` gives. */
export function itemOf(house: House, form: FormState, state: ItemState, typed: boolean): object {
  const { name, members } = kinds[state.type];
  const held: Record<string, unknown> = {
    _state: state,
    getId: () => state.id,
    getTitle: () => state.title,
    getHelpText: () => state.help,
    getType: () => state.type,
    getIndex: () => form.items.indexOf(state),
    setTitle: (title: string) => {
      state.title = title;
      form.renamed();
      return held;
    },
    setHelpText: (text: string) => {
      state.help = text;
      return held;
    },
  };
  if (!typed) {
    for (const [type, kind] of Object.entries(kinds)) {
      held[`as${kind.name}`] = () => {
        if (type !== state.type) throw new Error(`Invalid conversion for item type: ${state.type}`);
        return itemOf(house, form, state, true);
      };
    }
    return house.held('Item', held);
  }
  const more = particular(house, state, () => held);
  for (const member of members) held[member] = more[member as keyof typeof more];
  return house.held(name, held);
}

function particular(house: House, state: ItemState, self: () => object) {
  const choose = (choices: readonly ChoiceState[]): object => {
    if (choices.length === 0) throw new Error('Array is empty: values');
    const values = choices.map(({ value }) => value);
    if (new Set(values).size < values.length) throw new Error('Duplicate choices are not allowed.');
    if (values.some((value) => value.trim() === '')) throw new Error('A choice must have a value.');
    state.choices = choices;
    return self();
  };
  const choice = (one: ChoiceState): object =>
    house.held('Choice', {
      _choice: one,
      getValue: () => one.value,
      getPageNavigationType: () => (typeof one.goTo === 'object' ? 'GO_TO_PAGE' : (one.goTo ?? null)),
    });
  const goTo = (place: unknown): GoTo =>
    typeof place === 'string' ? (place as GoTo) : (house.calls.reveal(place) as { readonly _state: ItemState })._state;
  return {
    isRequired: () => state.required,
    setRequired: (required: boolean) => {
      state.required = required;
      return self();
    },
    setValidation: ({ _told }: { readonly _told: Told }) => {
      state.validation = _told;
      return self();
    },
    clearValidation: () => {
      state.validation = undefined;
      return self();
    },
    createChoice: (value: string, place?: unknown) =>
      choice(place === undefined ? { value } : { value, goTo: goTo(place) }),
    setChoices: (choices: readonly object[]) =>
      choose(choices.map((one) => (house.calls.reveal(one) as { readonly _choice: ChoiceState })._choice)),
    setChoiceValues: (values: readonly string[]) => choose(values.map((value) => ({ value }))),
    getChoices: () => state.choices.map(choice),
    showOtherOption: (enabled: boolean) => {
      state.other = enabled;
      return self();
    },
    hasOtherOption: () => state.other,
    includesYear: () => true,
    setIncludesYear: (_enabled: boolean) => self(),
    setGoToPage: (place: unknown) => {
      state.goTo = goTo(place);
      return self();
    },
    getGoToPage: () =>
      typeof state.goTo === 'object'
        ? house.held('PageBreakItem', { getId: () => (state.goTo as ItemState).id })
        : null,
    getPageNavigationType: () => (typeof state.goTo === 'object' ? 'GO_TO_PAGE' : state.goTo),
    createResponse: (response: Answer) => house.held<object>('ItemResponse', { _item: state, _answer: response }),
  };
}
