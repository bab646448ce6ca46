/** What one run tells the next: script properties, read in one call. */

import { now } from '../clock.ts';

export type StateKey =
  /** The spreadsheet of the registers, and the one Google puts raw responses into. */
  | 'registers'
  | 'responses'
  /** Letters a run is sending, see mail/sending.ts. */
  | 'sending'
  /** The day and the people whose digest was sent. */
  | 'digested'
  /** The moment up to which what was taken in is worked out, ISO 8601. */
  | 'workedOut'
  /** In which the staff read, see desk/language.ts. */
  | 'language'
  /** What the health sheet knows, see health/kept.ts. */
  | 'health'
  /** Which form an id is of: `form.<id>` -> `registration/kk`. */
  | `form.${string}`;

export type State = Readonly<Partial<Record<StateKey, string>>>;

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

/** One call. */
export const readState = (): State => store().getProperties() as State;

export function keep(values: State): void {
  store().setProperties(values as Record<string, string>);
}

export function forget(key: StateKey): void {
  store().deleteProperty(key);
}

/** The registers: told by the installation, or else the spreadsheet the script belongs to. */
export const registersIn = ({ registers }: State): string => registers ?? SpreadsheetApp.getActiveSpreadsheet().getId();

/** Today in Almaty, and the moment in UTC. */
export function nowIs(): { readonly on: string; readonly at: string; readonly moment: number } {
  const moment = now();
  return { on: dayOf(moment), at: new Date(moment).toISOString(), moment };
}

export const dayOf = (moment: number): string => Utilities.formatDate(new Date(moment), 'Asia/Almaty', 'yyyy-MM-dd');
