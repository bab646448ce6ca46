/** What one run tells the next: script properties, read in one call. */

export type StateKey =
  /** The spreadsheet of the registers, and the one Google puts raw responses into. */
  | 'registers'
  | 'responses'
  /** Whose triggers run. */
  | 'owner'
  /** Letters a run is sending, see mail/sending.ts. */
  | 'sending'
  /** The day and the people whose digest was sent. */
  | 'digested'
  /** Moments, ISO 8601: the last round, the last night, the last time everything was brought up to date. */
  | 'lastSweep'
  | 'lastNight'
  | 'workedOut'
  /** What the last run could not do. */
  | 'trouble'
  | 'installed'
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
export function nowIs(): { readonly on: string; readonly at: string; readonly now: number } {
  const date = new Date();
  return { on: dayOf(date), at: date.toISOString(), now: date.getTime() };
}

export const dayOf = (date: Date): string => Utilities.formatDate(date, 'Asia/Almaty', 'yyyy-MM-dd');
