/** Questions of the layout as items of a Google form: how each type is added, and how it gets what it says and asks. */

import type { LayoutChoice, LayoutItem, LayoutType } from '../../rules/forms/layout.ts';
import { submitPage } from '../../rules/forms/layout.ts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Page = GoogleAppsScript.Forms.PageBreakItem;

export const typeNames: Readonly<Record<LayoutType, string>> = {
  text: 'TEXT',
  paragraph: 'PARAGRAPH_TEXT',
  choice: 'MULTIPLE_CHOICE',
  list: 'LIST',
  several: 'CHECKBOX',
  date: 'DATE',
  page: 'PAGE_BREAK',
};

/** Adds an item at the end of the form, with its title at once: by it a run that stopped finds it again. */
export function addItem(form: Form, { type, title }: LayoutItem): number {
  switch (type) {
    case 'text':
      return form.addTextItem().setTitle(title).getId();
    case 'paragraph':
      return form.addParagraphTextItem().setTitle(title).getId();
    case 'choice':
      return form.addMultipleChoiceItem().setTitle(title).getId();
    case 'list':
      return form.addListItem().setTitle(title).getId();
    case 'several':
      return form.addCheckboxItem().setTitle(title).getId();
    case 'date':
      return form.addDateItem().setTitle(title).getId();
    case 'page':
      return form.addPageBreakItem().setTitle(title).getId();
  }
}

/** Everything the layout says of an item. `pageOf` finds the page a choice leads to. */
export function setItem(item: Item, wanted: LayoutItem, pageOf: (key: string) => Page): void {
  const { title, help, required, choices = [] } = wanted;
  switch (wanted.type) {
    case 'text': {
      const text = item.asTextItem().setTitle(title).setHelpText(help).setRequired(required);
      if (wanted.pattern === undefined) text.clearValidation();
      else text.setValidation(fitting(FormApp.createTextValidation(), wanted));
      return;
    }
    case 'paragraph': {
      const text = item.asParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required);
      if (wanted.pattern === undefined) text.clearValidation();
      else text.setValidation(fitting(FormApp.createParagraphTextValidation(), wanted));
      return;
    }
    case 'choice': {
      const choice = item.asMultipleChoiceItem().setTitle(title).setHelpText(help).setRequired(required);
      if (choices.every(({ goTo }) => goTo === undefined)) choice.setChoiceValues(values(choices));
      else choice.setChoices(choices.map(({ value, goTo = submitPage }) => leading(choice, value, goTo, pageOf)));
      return;
    }
    case 'list':
      item.asListItem().setTitle(title).setHelpText(help).setRequired(required).setChoiceValues(values(choices));
      return;
    case 'several':
      item.asCheckboxItem().setTitle(title).setHelpText(help).setRequired(required).setChoiceValues(values(choices));
      return;
    case 'date':
      item.asDateItem().setTitle(title).setHelpText(help).setRequired(required);
      return;
    case 'page':
      item.asPageBreakItem().setTitle(title).setHelpText(help);
  }
}

const values = (choices: readonly LayoutChoice[]): string[] => choices.map(({ value }) => value);

const leading = (
  item: GoogleAppsScript.Forms.MultipleChoiceItem,
  value: string,
  goTo: string,
  pageOf: (key: string) => Page,
): GoogleAppsScript.Forms.Choice =>
  goTo === submitPage
    ? item.createChoice(value, FormApp.PageNavigationType.SUBMIT)
    : item.createChoice(value, pageOf(goTo));

interface Builder<Built> {
  requireTextMatchesPattern(pattern: string): { setHelpText(text: string): { build(): Built } };
}

const fitting = <Built>(builder: unknown, { pattern = '', patternHelp = '' }: LayoutItem): Built =>
  (builder as Builder<Built>).requireTextMatchesPattern(pattern).setHelpText(patternHelp).build();

/** The choices an item shows now; nothing where it has none. */
export function shownChoices(item: Item, type: LayoutType): readonly string[] | undefined {
  const choices =
    type === 'choice'
      ? item.asMultipleChoiceItem().getChoices()
      : type === 'list'
        ? item.asListItem().getChoices()
        : type === 'several'
          ? item.asCheckboxItem().getChoices()
          : undefined;
  return choices?.map((one) => one.getValue());
}
