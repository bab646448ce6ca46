/** One Google form for each procedure that has one and each language: made, published, linked; the second time nothing. */

import { type IsoDay, isIsoDay } from '../../rules/calendar/day.ts';
import { type FormLayout, formEntries, formLayout } from '../../rules/forms/layout.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { markedSheets } from '../../rules/sheets/read.ts';
import { type Book, keyedSheets } from '../../rules/sheets/spreadsheet/book.ts';
import { LayoutError } from '../../rules/sheets/spreadsheet/changes.ts';
import { languages } from '../../rules/vocabulary/text.ts';
import { publishable } from '../probe/forms.ts';
import { openBook } from '../sheets/book.ts';
import { apply, sheetsOf, tabsOf } from '../sheets/service.ts';
import { type Table, type Texts, tableOf, tableRequests } from '../sheets/table.ts';
import { keep, readState } from '../triggers/state.ts';
import { told } from '../triggers/trouble.ts';
import { digest } from './digest.ts';
import { type FormLink, formKey, formLinks, itemLinks } from './links.ts';
import { reconcile } from './reconcile.ts';
import { openToEverybody } from './responders.ts';
import { linksId } from './sheets.ts';

type Form = GoogleAppsScript.Forms.Form;

export interface FormsInstalled {
  readonly made: number;
  readonly mended: number;
  readonly finished: boolean;
}

/**
 * `deep` looks into every form for what staff deleted; otherwise only forms whose layout changed are opened. A run that
 * stopped is completed by the next one.
 */
export function installForms(
  spreadsheetId: string,
  on: string,
  hasTime: () => boolean,
  { deep }: { readonly deep: boolean },
): FormsInstalled {
  const book = openBook(spreadsheetId, [linksId]);
  const table = tableOf(book, linksId);
  const known = new Map(formLinks(book).map((link): [string, FormLink] => [link.key, link]));
  let made = 0;
  let mended = 0;
  for (const layout of layoutsOf(book.settled, on)) {
    const key = formKey(layout.procedure, layout.language);
    const link = known.get(key);
    const set = digest(JSON.stringify(layout));
    if (!deep && link?.set === set) continue;
    refuseColumnless(book, layout.procedure);
    if (!hasTime()) return { made, mended, finished: false };
    const { form, isNew } = opened(link, layout, (rows) => save(spreadsheetId, table, rows));
    const { links, changed, finished } = reconcile(form, layout, itemLinks(table, key), hasTime);
    const isSet = link?.set === set && !isNew;
    if (finished && !isSet) settle(form, layout, !link?.set);
    const rows = new Map(Array.from(links, ([item, texts]): [string, Texts] => [`${key}/${item}`, texts]));
    const own: Texts = {
      ...(finished && !isSet ? { set, url: form.getPublishedUrl() } : {}),
      ...(finished && link?.isOpen !== true && isOpened(form) ? { open: 'yes' } : {}),
    };
    if (Object.keys(own).length > 0) rows.set(key, own);
    save(spreadsheetId, table, rows);
    if (isNew) made += 1;
    else if (changed > 0 || !isSet) mended += 1;
    if (!finished) return { made, mended, finished };
  }
  return { made, mended, finished: true };
}

const layoutsOf = (settled: Settled, on: string): readonly FormLayout[] =>
  formEntries(settled).flatMap((entry) =>
    languages.map((language) => formLayout(entry, language, settled, dayOfLayout(on))),
  );

/** A question whose answers have no column would hold up every response of its form. */
function refuseColumnless({ marked, settled }: Book, id: string): void {
  const asked = Object.keys(entryOf(settled, id)?.procedure.asked ?? {});
  const lost = asked.find((key) => marked.get(id)?.positions.has(key) !== true);
  if (lost === undefined) return;
  throw new LayoutError(`The sheet ${id} has no column ${lost}, so its form does not ask it: menu «Қағида», Install.`);
}

function dayOfLayout(on: string): IsoDay {
  if (!isIsoDay(on)) throw new RangeError(`${on} is no day.`);
  return on;
}

/** The form of a link, or a new one, whose id is kept before it is filled. One that is gone a person has to give up. */
function opened(
  link: FormLink | undefined,
  { procedure, language, title }: FormLayout,
  write: (rows: ReadonlyMap<string, Texts>) => void,
) {
  const key = formKey(procedure, language);
  if (link !== undefined) {
    try {
      return { form: FormApp.openById(link.formId), isNew: false };
    } catch (error) {
      throw new Error(
        `The form ${key} cannot be opened (${told(error)}): try again; if it was deleted, delete its row in the hidden sheet ${linksId}.`,
      );
    }
  }
  const form = FormApp.create(title);
  const id = form.getId();
  keep({ [`form.${id}`]: key });
  write(new Map([[key, { form: id, set: '', seenTo: '', seen: '' }]]));
  return { form, isNew: true };
}

/** What Google refuses is no reason to stop: the health sheet tells how many forms are not open yet. */
function isOpened(form: Form): boolean {
  try {
    openToEverybody(form.getId());
    return true;
  } catch {
    return false;
  }
}

/** What the form as a whole says; published last and once, when every question is there: later staff may close it. */
function settle(form: Form, { title, description, confirmation }: FormLayout, isFirst: boolean): void {
  form.setTitle(title).setDescription(description).setConfirmationMessage(confirmation);
  form.setAllowResponseEdits(true).setCollectEmail(false).setProgressBar(true).setShowLinkToRespondAgain(false);
  if (destinationOf(form) === undefined) form.setDestination(FormApp.DestinationType.SPREADSHEET, responsesBook());
  if (isFirst) publishable(form).setPublished(true);
}

function destinationOf(form: Form): string | undefined {
  return form.getDestinationType() === null ? undefined : form.getDestinationId();
}

/**
 * Raw responses go to a spreadsheet of their own: through it one trigger hears of all forms, of which there are more than
 * a person may have triggers; and whoever may see the registers does not thereby see every answer ever sent.
 */
export function responsesBook(): string {
  const known = readState().responses;
  if (known !== undefined) return known;
  const id = SpreadsheetApp.create('Қағида · жауаптар · ответы · responses').getId();
  keep({ responses: id });
  return id;
}

/** Three calls: the table is read anew, because rows may have come since. */
function save(spreadsheetId: string, known: Table, rows: ReadonlyMap<string, Texts>): void {
  if (rows.size === 0) return;
  const tabs = tabsOf(spreadsheetId).filter(({ id }) => id === known.tab.id);
  const marked = markedSheets(keyedSheets(tabs, sheetsOf(spreadsheetId, tabs)));
  apply(spreadsheetId, tableRequests(tableOf({ marked }, linksId), rows));
}
