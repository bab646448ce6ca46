/**
 * Letters a person let go, sent at most once: first a row says «sending», then the letter goes, then the row says «sent».
 * Where a run stopped between, the record tells which letters were not begun and go again; of the one in hand, only a
 * person can find out.
 */

import { dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { hasAddress, type Mail, mailOf } from '../../rules/registers/mail.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import { outbox } from '../../rules/registers/outbox.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';
import { quoteSheet } from '../../rules/sheets/address.ts';
import { letterOf } from '../../rules/sheets/layout.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { mailWords } from '../../rules/wording/mail.ts';
import { now } from '../clock.ts';
import { everyRegister } from '../sheets/book.ts';
import { changeRegisters } from '../sheets/change.ts';
import { valuesOf } from '../sheets/service.ts';
import { locked } from '../triggers/lock.ts';
import { readState } from '../triggers/state.ts';
import {
  type Fate,
  fateOf,
  forgetRecord,
  keepRecord,
  mostAtOnce,
  newRecord,
  recordIn,
  type SendingRecord,
} from './record.ts';

const longestWait = 60_000;

/** Letters kept back for the digests of the night. */
const keptBack = 10;

/** How many letters wait to go or were left in hand, and how many wait for a person. */
export interface LetterCounts {
  readonly toSend: number;
  readonly unsent: number;
}

/** One call, however much the letters say. */
export function countLetters(spreadsheetId: string, { marked }: Pick<Book, 'marked'>): LetterCounts {
  const found = marked.get(outbox.id);
  if (found === undefined || !found.positions.has('status')) return { toSend: 0, unsent: 0 };
  const letter = letterOf(found.positions, 'status');
  const [column = []] = valuesOf(spreadsheetId, [`${quoteSheet(found.sheet.name)}!${letter}:${letter}`]);
  const count = (...of: readonly string[]): number =>
    column.filter(([status]) => typeof status === 'string' && of.indexOf(status) >= 0).length;
  return { toSend: count('ready', 'sending'), unsent: count('failed', 'unsure') };
}

/** Takes letters in hand, sends them, and tells their rows and cases. Answers how many went out. */
export function sendLetters(spreadsheetId: string, occasion: Occasion, hasTime: () => boolean): number {
  let sent = 0;
  while (hasTime()) {
    const taken = takeInHand(spreadsheetId, MailApp.getRemainingDailyQuota() - keptBack);
    if (taken === undefined || taken.mails.length === 0) return sent;
    const record = post(taken.record, taken.mails, hasTime);
    sent += record.fates.filter((fate) => fate === 'sent').length;
    if (!putDown(spreadsheetId, record, occasion) || record.fates.length < record.keys.length) return sent;
  }
  return sent;
}

interface Taken {
  readonly record: SendingRecord;
  readonly mails: readonly (Mail | undefined)[];
}

/** Marks the letters in one call; before it the record says which. Nothing where the lock cannot be had. */
function takeInHand(spreadsheetId: string, quota: number): Taken | undefined {
  const most = Math.min(mostAtOnce, quota);
  if (most <= 0) return undefined;
  const done = locked(longestWait, () => {
    // Another run may have taken letters in hand since this one began.
    if (recordIn(readState()) !== undefined) return undefined;
    return changeRegisters<Taken>(
      spreadsheetId,
      {
        wanted: [outbox.id],
        beside: ({ record }) => {
          if (record.keys.length > 0) keepRecord(record);
          return [];
        },
      },
      (registers, settled) => {
        // Nobody's hands: a run that left no record did not begin, or somebody set it by hand; a person has to say.
        for (const { id, cells } of registers.cases(outbox.id)) {
          if (cells.status === 'sending') registers.put(outbox.id, id, { status: 'unsure' });
        }
        const chosen = registers
          .cases(outbox.id)
          .filter(({ cells }) => cells.status === 'ready' && hasAddress(cells))
          .slice(0, most);
        const mails = chosen.map(({ cells }) => mailOf(cells, settled));
        for (const { id } of chosen) registers.put(outbox.id, id, { status: 'sending' });
        return {
          record: newRecord(
            chosen.map(({ id }) => id),
            now(),
          ),
          mails,
        };
      },
    ).answer;
  });
  return done.ran ? done.answer : undefined;
}

/** Before each letter the record says that it is begun. */
function post(record: SendingRecord, mails: Taken['mails'], hasTime: () => boolean): SendingRecord {
  let done = record;
  for (const mail of mails) {
    if (!hasTime()) return done;
    keepRecord({ ...done, begun: true });
    done = { ...done, fates: done.fates.concat(mail ? fateOfSending(mail) : 'failed') };
  }
  keepRecord(done);
  return done;
}

/** Google may have sent a letter though it threw: only what it refuses for its address certainly did not go. */
function fateOfSending(mail: Mail): Fate {
  try {
    MailApp.sendEmail({ ...mail });
    return 'sent';
  } catch (error) {
    return /invalid email|no recipient/i.test(String(error)) ? 'failed' : 'unsure';
  }
}

/** Tells the rows what became of their letters, and the cases at once. Only then is the record forgotten. */
export function putDown(spreadsheetId: string, record: SendingRecord, occasion: Occasion): boolean {
  const done = locked(longestWait, () => {
    const kept = recordIn(readState());
    // Another run has told of them already.
    if (kept === undefined || kept.until !== record.until || kept.keys.join() !== record.keys.join()) return;
    changeRegisters(spreadsheetId, { wanted: everyRegister() }, (registers, settled) => {
      const language = settled.plain.registerLanguage as Language;
      for (const key of record.keys) tellRow(key, fateOf(record, key), registers, occasion.on, language);
      bringUpToDate(registers, settled, occasion);
    });
    forgetRecord();
  });
  return done.ran;
}

function tellRow(key: string, fate: Fate | undefined, registers: Registers, on: IsoDay, language: Language): void {
  const row = registers.find(outbox.id, key);
  // Somebody has said otherwise meanwhile.
  if (row?.cells.status !== 'sending') return;
  if (fate === 'sent') registers.put(outbox.id, key, { status: 'sent', sentOn: dayNumber(on) });
  else if (fate === undefined) registers.put(outbox.id, key, { status: 'ready' });
  else {
    const note = row.cells.note ?? mailWords[fate][language];
    registers.put(outbox.id, key, { status: fate, note });
  }
}
