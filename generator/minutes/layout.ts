/** Fills the template of the minutes: a side a language, Kazakh first; every word is ready, the template only places it. */

import type { MinutesItem } from '../../reports/minutes/items.ts';
import type { Attendee, Minutes } from '../../reports/minutes/minutes.ts';
import { minutesWords as words } from '../../reports/minutes/words.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import { longDate } from '../../rules/wording/dates.ts';
import { loadPaper } from '../render/paper.ts';

/** The languages minutes are kept in, in the order they are printed. */
export const sides = ['kk', 'ru'] as const satisfies readonly Language[];

/** Reads the template and its styles; answers a whole HTML document for the minutes of one meeting. */
export async function loadMinutesLayout(): Promise<(minutes: Minutes) => string> {
  const fill = await loadPaper('minutes');
  return (minutes) => fill({ sides: sides.map((language) => side(minutes, language)) }, sides[0]);
}

interface Line {
  readonly label: string;
  readonly value: string;
  readonly look: string;
}

/** Nothing where there is nothing to say. */
function line(label: Text, value: string | undefined, language: Language, look = ''): readonly Line[] {
  return value === undefined || value === '' ? [] : [{ label: label[language], value, look }];
}

function side(minutes: Minutes, language: Language) {
  const { heldOn, signedOn, place, form, present, absent, receipt } = minutes;
  const said = (text: Text): string => text[language];
  return {
    language,
    words: { quorum: said(words.quorum), agenda: said(words.agenda), noItems: said(words.noItems) },
    fund: said(minutes.fund),
    marks: minutes.marks.map(said),
    title: said(minutes.title),
    number: minutes.number || '____',
    facts: [
      ...line(words.date, heldOn ? longDate(heldOn, language) : said(words.notRecorded), language),
      ...line(words.place, place, language),
      ...line(words.form, form && said(form).toLowerCase(), language),
      ...line(words.signed, signedOn && longDate(signedOn, language), language),
    ],
    attendance: [people(words.present, present, language), people(words.absent, absent, language)],
    quorum: minutes.quorum.map(said),
    items: minutes.items.map((item, index) => itemView(item, index + 1, language)),
    signatures: [
      { label: said(words.chair), name: minutes.chair },
      { label: said(words.secretary), name: minutes.secretary },
    ],
    receipt: [`${said(words.receipt)}: № ${receipt.order}`, receipt.rules, receipt.input, minutes.meeting]
      .filter((part) => part !== undefined)
      .join(' · '),
  };
}

function people(heading: Text, list: readonly Attendee[] | undefined, language: Language) {
  return {
    heading: list ? `${heading[language]}: ${list.length}` : heading[language],
    none: (list ? words.nobody : words.notRecorded)[language],
    people: (list ?? []).map(({ name, type, role }, index) => ({
      nr: index + 1,
      name,
      type: type?.[language] ?? '',
      role: role?.[language] ?? '',
    })),
  };
}

function itemView(item: MinutesItem, position: number, language: Language) {
  const say = (label: Text, value: string | undefined, look?: string) => line(label, value, language, look);
  const cited = (one: MinutesItem['decision']): string | undefined =>
    one && `${one.words[language]}${one.clause ? ` (${one.clause[language]})` : ''}`;
  const counted = (label: Text, names: readonly string[]): readonly Line[] =>
    say(label, `${names.length}${names.length > 0 ? `: ${names.join('; ')}` : ''}`);
  const { votes, conflicted, carried, tie, seats } = item;
  const result = (carried === undefined ? words.resultOpen : carried ? words.carried : words.notCarried)[language];
  const voted = tie ? `${result} (${words.tied[language]}: ${tie[language]})` : result;
  return {
    heading: `${item.number ?? position}. ${item.title[language]}`,
    lines: [
      ...say(words.case, item.case),
      ...say(words.applicant, item.applicant),
      ...say(words.question, item.question),
      ...say(words.conflicted, conflicted.join('; ')),
      ...(votes
        ? [
            ...counted(words.votedFor, votes.votedFor),
            ...counted(words.votedAgainst, votes.votedAgainst),
            ...counted(words.abstained, votes.abstained),
            ...(votes.silent.length > 0 ? counted(words.silent, votes.silent) : []),
          ]
        : []),
      ...say(words.result, votes ? voted : words.notRecorded[language]),
      ...say(words.decision, cited(item.decision) ?? words.noDecision[language], 'decision'),
      ...say(words.ground, cited(item.ground)),
      ...(seats ? say(words.seats, seatsSaid(seats, language)) : []),
      ...say(words.seatsReason, item.seatsReason),
      ...say(words.reason, item.reason),
      ...say(words.corrects, item.corrects?.[language]),
    ],
  };
}

/** «25; есептелгені: 20». */
function seatsSaid({ given, calculated }: NonNullable<MinutesItem['seats']>, language: Language): string {
  const number = given === undefined ? words.notRecorded[language] : String(given);
  return calculated === undefined ? number : `${number}; ${words.calculated[language]}: ${calculated}`;
}
