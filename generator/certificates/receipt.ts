/** The receipt of a certificate: what stands on it and how it was set, so that it can be printed again. */

import { cite } from '../../rules/order/citation.ts';
import { shortDigestOf } from '../boundary/canonical.ts';
import { type CertificateFacts, type CertificateReceipt, made } from '../receipts/receipt.ts';
import type { CertificateData, CertificateSettings } from './certificate.ts';

export function certificateReceipt(
  { receipt, ...facts }: CertificateData,
  settings: CertificateSettings,
): CertificateReceipt {
  return { ...made(), document: 'certificate', facts, paper: settings, digest: shortDigestOf(facts) };
}

/** Printed at the foot of the page, short enough to be typed. */
export const receiptText = (facts: CertificateFacts): string =>
  `Қағида · ${cite(facts.kind === 'registration' ? 'A2' : 'A3', 'kk')} · ${shortDigestOf(facts)}`;
