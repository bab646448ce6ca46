/** Responses of a form that nobody took in yet, read anew as a whole: an event's own values are blank where nothing changed. */

import { isIsoDay } from '../../rules/calendar/day.ts';
import { type AllGiven, answersOf, type Given } from '../../rules/forms/answers.ts';
import { canonical } from '../../rules/registers/canonical.ts';
import type { Response } from '../../rules/registers/intake.ts';
import { entryOf } from '../../rules/registers/settled.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import { dayOf } from '../triggers/state.ts';
import { told } from '../triggers/trouble.ts';
import { type FormLink, questionsOf } from './links.ts';

export interface Fresh {
  readonly link: FormLink;
  readonly responses: readonly Response[];
  /** Why the form was not read to its end; the next run goes on from there. */
  readonly trouble?: string;
}

/**
 * Responses become visible a little out of order: those of the last minutes are looked at again, and what was seen of
 * them is remembered one by one.
 */
const overlap = 10 * 60_000;

/** Two calls, and one for each fresh response. */
export function freshResponses(book: Book, link: FormLink, hasTime: () => boolean): Fresh {
  const responses: Response[] = [];
  try {
    const form = FormApp.openById(link.formId);
    const seen = new Set(link.seen);
    const since = link.seenTo === '' ? undefined : new Date(Date.parse(link.seenTo) - overlap);
    const found = (since ? form.getResponses(since) : form.getResponses())
      .map((one) => ({ one, id: one.getId(), at: new Date(one.getTimestamp().getTime()) }))
      .filter(({ id, at }) => !seen.has(mark(id, at.toISOString())))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    if (found.length === 0) return { link, responses };
    const { byItem, choices } = questionsOf(book, link.key);
    const entry = entryOf(book.settled, link.procedure);
    if (entry === undefined) return { link, responses, trouble: `There is no procedure ${link.procedure}.` };
    for (const { one, id, at } of found) {
      if (!hasTime()) return { link, responses };
      const answers = answersOf(entry, givenIn(one, byItem), choices, book.settled);
      const day = dayOf(at.getTime());
      if (!isIsoDay(day)) throw new RangeError(`${day} is no day.`);
      const { procedure, language } = link;
      responses.push({ id, procedure, at: at.toISOString(), day, language, answers, hash: hashOf(answers) });
    }
    return { link, responses };
  } catch (error) {
    return { link, responses, trouble: `${link.key}: ${told(error)}` };
  }
}

/** Answers by the question, whatever its title is now; items of staff are none of ours. */
function givenIn(response: GoogleAppsScript.Forms.FormResponse, byItem: ReadonlyMap<number, string>): AllGiven {
  const given: Record<string, Given> = {};
  for (const one of response.getItemResponses()) {
    const key = byItem.get(one.getItem().getId());
    if (key !== undefined) given[key] = one.getResponse() as Given;
  }
  return given;
}

/** The digest `qagida submit` makes of the same answers. */
function hashOf(answers: Response['answers']): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, canonical(answers), Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte < 0 ? byte + 256 : byte).toString(16).padStart(2, '0')).join('');
}

const mark = (id: string, at: string): string => `${id}@${at}`;

/** Most of the last minutes are remembered; a crowd beyond this is told apart by the registers themselves. */
const mostSeen = 400;

/** How far a form was seen, once these responses were taken in. */
export function seenAfter({ seenTo, seen }: FormLink, taken: readonly Response[]) {
  const last = taken.reduce((latest, { at }) => (at > latest ? at : latest), seenTo);
  const from = new Date(Date.parse(last) - overlap).toISOString();
  const marks = seen.concat(taken.map(({ id, at }) => mark(id, at)));
  const recent = marks.filter((one) => one.slice(one.lastIndexOf('@') + 1) >= from);
  return { seenTo: last, seen: recent.slice(-mostSeen).join(' ') };
}
