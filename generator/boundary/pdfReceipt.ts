/** The receipt in the properties of a PDF of ours, and which browser printed it. */

import type { Receipt } from '../receipts/receipt.ts';
import { readPdf } from '../render/pdf/objects.ts';
import { receiptIn } from './receipt.ts';

export interface PdfReceipt {
  readonly receipt: Receipt;
  readonly producer: string;
  /** Of the file, as its catalog names it. */
  readonly language: string;
}

/** Nothing for a file that is no PDF of ours, or whose receipt is gone: most programs that save a PDF drop it. */
export function pdfReceipt(bytes: Uint8Array): PdfReceipt | undefined {
  const file = parts(bytes);
  const information = file?.objects.get(file.info)?.text ?? '';
  const written = /\/Qagida <FEFF([0-9A-F]*)>/.exec(information)?.[1];
  const receipt = written === undefined ? undefined : receiptIn(decoded(written));
  if (file === undefined || receipt === undefined) return undefined;
  const catalog = file.objects.get(file.root)?.text ?? '';
  return { receipt, producer: producerOf(information), language: /\/Lang \((\w+)\)/.exec(catalog)?.[1] ?? '' };
}

const producerOf = (information: string): string => /\/Producer \(([^()]*)\)/.exec(information)?.[1] ?? '';

function parts(bytes: Uint8Array) {
  try {
    return readPdf(bytes);
  } catch {
    return undefined;
  }
}

const decoded = (hexadecimal: string): string =>
  (hexadecimal.match(/[0-9A-F]{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
