/**
 * What a file says of how it was made, so that it can be made again from the registers a year later (decision 018): in
 * the properties of a PDF, on the cover of a workbook. Digests are of what the file itself says and rests on, never of
 * the whole workbook, which changes every day.
 */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { order } from '../../rules/order/order.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Switches } from '../../rules/vocabulary/switches.ts';
import type { CertificateData, CertificateSettings } from '../certificates/certificate.ts';
import { version } from '../commands/version.ts';

/** Changes when an older version could no longer read a receipt. */
const receiptForm = 1;

interface Made {
  readonly qagida: typeof receiptForm;
  /** The Order and the version of the rules. */
  readonly order: string;
  readonly rules: string;
}

/** By which calendar and which of the choices the Order leaves. */
interface Circumstances extends Made {
  readonly calendar: string;
  readonly switches: Switches;
}

/** What stands on a certificate. */
export type CertificateFacts = Omit<CertificateData, 'receipt'>;

export interface CertificateReceipt extends Made {
  readonly document: 'certificate';
  readonly facts: CertificateFacts;
  readonly paper: CertificateSettings;
  /** Of the facts; printed at the foot of the page. */
  readonly digest: string;
}

export interface ReportReceipt extends Circumstances {
  readonly document: 'quarterlyReport';
  readonly quarter: Quarter;
  readonly on: IsoDay;
  readonly dueOn: IsoDay;
  readonly withhold: boolean;
  /** Digests of the lists of the settings that name and order its rows. */
  readonly lists: { readonly indicators: string; readonly activities: string; readonly regions: string };
  /** Digest of the rows behind the figures, each with the fields the report reads; printed as well. */
  readonly input: string;
  /** Digest of the figures themselves. */
  readonly figures: string;
  /** The report it replaces, where it was made again. */
  readonly corrects?: Corrects;
}

/** An earlier report on the quarter, and how many figures are no longer what it said. */
export interface Corrects {
  readonly on: IsoDay;
  readonly input: string;
  readonly figures: number;
}

export type Receipt = CertificateReceipt | ReportReceipt;

export const made = (): Made => ({ qagida: receiptForm, order: order.number, rules: version });

export const circumstances = ({ book }: Settled): Circumstances => ({
  ...made(),
  calendar: book.calendar.version,
  switches: book.switches,
});
