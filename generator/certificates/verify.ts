/** A certificate against the registers, and its pages against the same certificate printed again. */

import { canonical } from '../../rules/registers/canonical.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { shortDigestOf } from '../boundary/canonical.ts';
import type { CertificateFacts, CertificateReceipt } from '../receipts/receipt.ts';
import { reprinted } from '../receipts/reprint.ts';
import type { Difference, Verified } from '../receipts/verified.ts';
import { verifyWords as words } from '../receipts/words.ts';
import { type CertificateData, printCertificates } from './certificate.ts';
import { certificatesOf } from './fromRegisters.ts';
import { receiptText } from './receipt.ts';

export async function verifyCertificate(
  bytes: Uint8Array,
  receipt: CertificateReceipt,
  source: { readonly registers: Registers; readonly settled: Settled } | undefined,
): Promise<Verified> {
  const file = await pagesOf(bytes, receipt);
  if (source === undefined) return { receipt, file };
  const { facts } = receipt;
  const { ready } = await certificatesOf(source.registers, source.settled);
  // A participant may have several extensions: the one issued on that day, else the last.
  const own = ready.map(({ data }) => data).filter((data) => data.kind === facts.kind && data.number === facts.number);
  const data = own.find(({ issuedOn }) => issuedOn === facts.issuedOn) ?? own.at(-1);
  if (data === undefined) return { receipt, file, registers: { answer: 'differs', why: words.gone, differences: [] } };
  const differences = differencesOf(facts, data);
  return { receipt, file, registers: { answer: differences.length === 0 ? 'same' : 'differs', differences } };
}

async function pagesOf(bytes: Uint8Array, { facts, paper, digest }: CertificateReceipt): Promise<Verified['file']> {
  if (shortDigestOf(facts) !== digest) return { answer: 'differs', why: words.digest, differences: [] };
  const data: CertificateData = { ...facts, receipt: receiptText(facts) };
  const print = (fast: boolean) => async (): Promise<Uint8Array> => {
    for await (const { pdf } of printCertificates([data], paper, { fast })) return pdf;
    return new Uint8Array();
  };
  return reprinted(bytes, [print(false), print(true)]);
}

function differencesOf(facts: CertificateFacts, data: CertificateData): readonly Difference[] {
  const said = (value: CertificateFacts[keyof CertificateFacts]): string =>
    typeof value === 'string' ? value : Array.from(new Set(Object.values(value))).join(' / ');
  return (Object.keys(words.facts) as (keyof typeof words.facts)[])
    .filter((field) => canonical(facts[field]) !== canonical(data[field]))
    .map((field) => ({
      where: field,
      label: words.facts[field],
      before: said(facts[field]),
      after: said(data[field]),
    }));
}
