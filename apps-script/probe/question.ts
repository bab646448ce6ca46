/** A question about Google's behaviour that its documentation leaves open, and how it is measured. */

/** Where the answers are written. */
export const sheetName = 'Probe';

export interface Measured {
  readonly answer: string | number | boolean;
  /** What was seen, for a person who doubts the answer. */
  readonly seen?: string;
}

export interface Question {
  /** Where the fakes know it, the key of test/fakes/behaviour.ts; `costs.…` is the price of one call. */
  readonly id: string;
  readonly question: string;
  measure(place: Place): Measured;
}

/** Where the probe may write: a sheet of its own, and a form of its own. */
export interface Place {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly scratch: GoogleAppsScript.Spreadsheet.Sheet;
  readonly form: GoogleAppsScript.Forms.Form;
}
