/** How the machinery stands, line by line in the language of the staff, and what to do where it does not run. */

import type { Problem } from '../../rules/settings/table.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { type HealthLine, healthLines, healthWords } from '../../rules/wording/health.ts';

export interface Health {
  /** The moment it is told, in milliseconds. */
  readonly now: number;
  /** Whose triggers run, or nothing where there are none. */
  readonly owner?: string | undefined;
  /** When the round of responses and the nightly update last ran to their end, in milliseconds. */
  readonly lastSweep?: number | undefined;
  readonly lastNight?: number | undefined;
  /** Letters Google still sends today. */
  readonly mailLeft?: number | undefined;
  /** Responses that could not be taken in, and letters that could not be sent. */
  readonly waiting?: number | undefined;
  readonly unsent?: number | undefined;
  /** Forms that applicants cannot open. */
  readonly closed?: number | undefined;
  /** Whether the last installation ran to its end. */
  readonly installed: boolean;
  /** What staff should mend in registers and settings. */
  readonly problems: readonly Problem[];
  /** What a run could not do, as its error says. */
  readonly error?: string | undefined;
}

/** A line: what, how it stands, what to do. */
export type HealthRow = readonly [what: string, value: string, todo: string];

/** A sweep every ten minutes that has not run for so long does not run any more; the nightly one every day. */
const latestSweep = 45 * 60_000;
const latestNight = 26 * 60 * 60_000;

export function healthRows(health: Health, language: Language): readonly HealthRow[] {
  const { lines, problem, fine } = healthWords;
  const told = healthLines.map((line): HealthRow => {
    const { value, todo } = stateOf(line, health, language);
    return [lines[line][language], value, todo === undefined ? '' : healthWords.todo[todo][language]];
  });
  const problems = health.problems.map(
    ({ sheet, cell, message }): HealthRow => [`${problem[language]}: ${sheet}!${cell}`, message[language], ''],
  );
  const errors = health.error === undefined ? [] : [[problem[language], health.error, ''] as const];
  const all = [...told, ...errors, ...problems];
  const isFine = errors.length + problems.length === 0 && told.every(([, , todo]) => todo === '');
  return isFine ? [...all, ['✓', fine[language], '']] : all;
}

interface State {
  readonly value: string;
  readonly todo?: keyof typeof healthWords.todo;
}

function stateOf(line: HealthLine, health: Health, language: Language): State {
  const { now, owner, lastSweep, lastNight, mailLeft, waiting = 0, unsent = 0, closed = 0, installed } = health;
  const none = healthWords.none[language];
  const notYet = healthWords.notYet[language];
  switch (line) {
    case 'owner':
      return owner === undefined ? { value: none, todo: 'noOwner' } : { value: owner };
    case 'lastSweep':
      if (lastSweep === undefined) return { value: notYet, todo: 'noSweep' };
      return { value: clock(lastSweep), ...(now - lastSweep > latestSweep ? { todo: 'lateSweep' } : {}) };
    case 'lastNight':
      if (lastNight === undefined) return { value: notYet };
      return { value: clock(lastNight), ...(now - lastNight > latestNight ? { todo: 'lateSweep' } : {}) };
    case 'mailLeft':
      if (mailLeft === undefined) return { value: notYet };
      return { value: String(mailLeft), ...(mailLeft === 0 ? { todo: 'noMail' } : {}) };
    case 'waiting':
      return waiting === 0 ? { value: none } : { value: String(waiting), todo: 'waiting' };
    case 'unsent':
      return unsent === 0 ? { value: none } : { value: String(unsent), todo: 'unsent' };
    case 'closed':
      return closed === 0 ? { value: none } : { value: String(closed), todo: 'closed' };
    default:
      return installed ? { value: '✓' } : { value: '…', todo: 'installAgain' };
  }
}

/** Almaty is five hours ahead of UTC since 1 March 2024. */
const almaty = 5 * 60 * 60_000;

/** A moment by the clocks of Almaty: «18.03.2026 10:15». */
function clock(moment: number): string {
  const [day = '', time = ''] = new Date(moment + almaty).toISOString().split('T');
  return `${day.split('-').reverse().join('.')} ${time.slice(0, 5)}`;
}
