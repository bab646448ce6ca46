/** The minutes of a meeting of one of the two bodies as data: who was there, by which rules, what was decided. */

import { type IsoDay, yearOf } from '../../rules/calendar/day.ts';
import { order } from '../../rules/order/order.ts';
import { meetings } from '../../rules/procedures/meetings.ts';
import { examine } from '../../rules/projections/examine.ts';
import { caseFacts } from '../../rules/registers/caseFacts.ts';
import { ofMeeting } from '../../rules/registers/computed/meetings.ts';
import type { Case } from '../../rules/registers/registers.ts';
import { sealKey, sealOf } from '../../rules/registers/seal.ts';
import { entryOf } from '../../rules/registers/settled.ts';
import { isoDayOf, membersOn, type Sitting, sittingOf } from '../../rules/registers/sitting.ts';
import { textOf, type View } from '../../rules/registers/view.ts';
import type { Body } from '../../rules/vocabulary/parts.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { bodyNames } from '../../rules/wording/bodies.ts';
import { fundNameWords } from '../../rules/wording/common.ts';
import { votingWords } from '../../rules/wording/voting.ts';
import { itemOf, type MinutesItem } from './items.ts';
import { markWords, sentences, titleWords } from './words.ts';

export interface Attendee {
  readonly name: string;
  /** Kind of member; nothing where it is not recorded. */
  readonly type: Text | undefined;
  readonly role: Text | undefined;
}

export interface Minutes {
  readonly meeting: string;
  readonly body: Body;
  readonly bodyName: Text;
  readonly title: Text;
  readonly fund: Text;
  /** «Қаралама» until the minutes are signed, or that they were changed afterwards; that the data are invented. */
  readonly marks: readonly Text[];
  readonly number: string;
  /** Another meeting of the body has the same number in the same year. */
  readonly isDoubled: boolean;
  readonly heldOn: IsoDay | undefined;
  readonly signedOn: IsoDay | undefined;
  readonly place: string;
  readonly form: Text | undefined;
  /** Nothing while nobody recorded who was present. */
  readonly present: readonly Attendee[] | undefined;
  readonly absent: readonly Attendee[] | undefined;
  readonly quorum: readonly Text[];
  readonly items: readonly MinutesItem[];
  readonly chair: string;
  readonly secretary: string;
  readonly receipt: { readonly order: string; readonly rules?: string; readonly input?: string };
}

/** Meetings that were held, in the order of the register; a planned one has an agenda but no minutes yet. */
export const heldMeetings = ({ registers }: View): readonly Case[] =>
  registers.cases('meetings').filter(({ cells }) => cells.status === 'held' || cells.status === 'signed');

/** Nothing for a meeting of neither body. */
export function minutesOf(
  meeting: Case,
  view: View,
  options: { readonly rules?: string; readonly input?: string } = {},
): Minutes | undefined {
  const { registers, settled } = view;
  const sitting = sittingOf(meeting, view);
  const { body, heldOn, present } = sitting;
  if (body === undefined) return undefined;
  const { cells } = meeting;
  const members = heldOn === undefined ? [] : membersOn(view, body, heldOn);
  const nameOf = (code: string): string => textOf(registers.find('members', code)?.cells.name) || code;
  const rows = registers.cases('votes').filter((row) => row.cells.meeting === meeting.id);
  const words = entryOf(settled, meetings.id)?.words;
  const attendees = (isPresent: boolean) =>
    present && members.filter(({ id }) => present.indexOf(id) >= 0 === isPresent).map((one) => attendee(one, view));
  return {
    meeting: meeting.id,
    body,
    bodyName: bodyNames[body],
    title: titleWords[body],
    fund: inEachLanguage((language) => settled.plain.fundName || fundNameWords[language]),
    marks: marksOf(meeting, rows, view),
    number: textOf(cells.minutesNumber),
    isDoubled: ofMeeting(view)(meeting).sameNumber !== undefined,
    heldOn: isoDayOf(cells.heldOn),
    signedOn: isoDayOf(cells.minutesSignedOn),
    place: textOf(cells.place),
    form: words?.fields.form?.options?.[textOf(cells.form)],
    present: attendees(true),
    absent: attendees(false),
    quorum: quorumOf(sitting, members, view),
    items: inOrder(rows).map((row) => itemOf(row, sitting, view, nameOf)),
    chair: nameOf(textOf(cells.chair)),
    secretary: nameOf(textOf(cells.secretary)),
    receipt: { order: order.number, ...options },
  };
}

/** `minutes-commission-2026-1`: numbers begin anew each year; without a number of its own, the meeting's. */
export function minutesName({ body, number, isDoubled, heldOn, meeting }: Minutes): string {
  const numbered = heldOn === undefined ? number : `${yearOf(heldOn)}-${number}`;
  const own = number === '' ? meeting : isDoubled ? `${numbered}-${meeting}` : numbered;
  return `minutes-${body}-${own.replace(/[^\p{L}\p{N}._-]/gu, '_')}`;
}

function attendee({ cells }: Case, { settled }: View): Attendee {
  const fields = entryOf(settled, 'members')?.words.fields;
  return {
    name: textOf(cells.name),
    type: fields?.memberType?.options?.[textOf(cells.memberType)],
    role: fields?.role?.options?.[textOf(cells.role)],
  };
}

/** By the number of the item, those without one last. */
const inOrder = (rows: readonly Case[]): readonly Case[] => {
  const item = ({ cells }: Case): number => (typeof cells.item === 'number' ? cells.item : Number.POSITIVE_INFINITY);
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => (item(a.row) === item(b.row) ? a.index - b.index : item(a.row) - item(b.row)))
    .map(({ row }) => row);
};

function marksOf(meeting: Case, rows: readonly Case[], { registers, settled }: View): readonly Text[] {
  const isSigned = isoDayOf(meeting.cells.minutesSignedOn) !== undefined;
  const sealed = (row: Case): string =>
    textOf(registers.find('journal', sealKey(row.id))?.cells.answers) || textOf(row.cells.sealed);
  const isAltered = rows.some((row) => sealed(row) !== '' && sealed(row) !== sealOf(row, meeting));
  return [
    ...(isAltered ? [markWords.altered] : isSigned ? [] : [markWords.draft]),
    ...(settled.plain.sampleMark === 'yes' ? [markWords.sample] : []),
    ...settled.warnings,
  ];
}

/** How many were there of how many, whether it was a quorum, and by whose rules. */
function quorumOf(sitting: Sitting, members: readonly Case[], view: View): readonly Text[] {
  const { meeting, rules, present, heldOn } = sitting;
  const facts = caseFacts(meetings as Procedure, {
    id: meeting.id,
    cells: { ...meeting.cells, ...ofMeeting(view)(meeting) },
  });
  const result = examine(meetings as Procedure, facts, view.settled.book).find(
    ({ check }) => check.id === 'quorum',
  )?.result;
  const isKnown = heldOn !== undefined && present !== undefined && (result === 'pass' || result === 'fail');
  const values = { members: String(members.length), attending: String(present?.length ?? 0) };
  const named = (language: keyof Text) => ({
    quorum: votingWords.quorum[rules.quorum][language],
    majority: votingWords.majority[rules.majority][language],
    tie: votingWords.tie[rules.tie][language],
  });
  const experts = members.filter(({ cells }) => cells.memberType === 'internationalExpert').length;
  const said = isKnown ? sentences[result === 'pass' ? 'quorate' : 'notQuorate'] : sentences.notKnown;
  return [
    inEachLanguage((language) => fill(said[language], values)),
    inEachLanguage((language) => fill(sentences.rules[language], named(language))),
    // X38: shown, not enforced.
    ...(sitting.body === 'independent'
      ? [inEachLanguage((language) => fill(sentences.experts[language], { experts: String(experts) }))]
      : []),
  ];
}
