/** What every command shares: its language, its day, how it answers and how it fails. */

import { DateTime } from 'luxon';
import { type IsoDay, isIsoDay } from '../../rules/calendar/day.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Problem } from '../../rules/settings/table.ts';
import { type Language, languages } from '../../rules/vocabulary/text.ts';

/** The command could not run: one line that says what, where and what to do; exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

export interface CommonOptions {
  readonly json?: boolean;
  readonly lang?: string;
  readonly on?: string;
  readonly by?: string;
  readonly fail?: boolean;
}

/** The language of messages: `--lang`, else the terminal's if it is ours, else English. */
export function messageLanguage({ lang }: CommonOptions): Language {
  if (lang !== undefined) return languageNamed(lang);
  const locale = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').slice(0, 2).toLowerCase();
  return languages.find((language) => language === locale) ?? 'en';
}

/** The language of documents: `--lang`, else Kazakh. */
export const documentLanguage = ({ lang }: CommonOptions): Language =>
  lang === undefined ? 'kk' : languageNamed(lang);

function languageNamed(lang: string): Language {
  const found = languages.find((language) => language === lang);
  if (found) return found;
  throw new CommandError(`--lang ${lang}: choose kk, ru or en.`);
}

/** `--on`, else today in Almaty: the only place where the clock is read. */
export function today({ on }: CommonOptions): IsoDay {
  const day = on ?? DateTime.now().setZone('Asia/Almaty').toISODate() ?? '';
  if (isIsoDay(day)) return day;
  throw new CommandError(`--on ${day}: give a day as 2026-04-20.`);
}

/** The occasion of a command that changes registers. On a day given by `--on` it is that day's first moment. */
export function occasion(options: CommonOptions): Occasion {
  const on = today(options);
  const at = options.on === undefined ? DateTime.utc().toISO() : `${on}T00:00:00.000Z`;
  return { on, at, ...(options.by ? { by: options.by } : {}) };
}

/** One JSON document on standard output, and nothing else there. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}

/** What every output has to say, such as that the Fund deviates from a figure of the Order: a line each, to people. */
export function printWarnings({ warnings }: Pick<Settled, 'warnings'>, options: CommonOptions): void {
  for (const warning of warnings) notice(warning[messageLanguage(options)]);
}

/** Cells that were not counted, to people: a figure made without them says nothing of it by itself. */
export function printProblems(problems: readonly Problem[], options: CommonOptions): void {
  for (const { sheet, cell, message } of problems) notice(`${sheet}!${cell}: ${message[messageLanguage(options)]}`);
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
export const notice = (line: string): void => void process.stderr.write(`${line}\n`);
