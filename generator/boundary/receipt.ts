/** Receipts as files carry them: JSON that anybody may have changed, so its shape is looked at before it is believed. */

import { z } from 'zod';
import { isIsoDay } from '../../rules/calendar/day.ts';
import { isQuarter } from '../../rules/quarter/quarter.ts';
import type { Receipt } from '../receipts/receipt.ts';

const text = z.string().max(20_000);
const day = text.refine(isIsoDay);
const inLanguages = z.object({ kk: text, ru: text, en: text });
const made = { qagida: z.literal(1), order: text, rules: text };
const circumstances = { ...made, calendar: text, switches: z.record(text, text) };

const certificate = z.object({
  ...made,
  document: z.literal('certificate'),
  facts: z.object({
    kind: z.enum(['registration', 'extension']),
    number: text,
    name: text,
    bin: text,
    address: text,
    activity: z.union([text, inLanguages]),
    issuedOn: day,
    validFrom: day,
    validTo: day,
  }),
  paper: z.object({
    sides: z.array(z.enum(['kk', 'ru', 'en'])).min(1),
    annex3Title: z.enum(['literal', 'current']),
    qr: text,
    sampleMark: z.boolean().optional(),
  }),
  digest: text,
});

const report = z.object({
  ...circumstances,
  document: z.literal('quarterlyReport'),
  quarter: text.refine(isQuarter),
  on: day,
  dueOn: day,
  withhold: z.boolean(),
  lists: z.object({ indicators: text, activities: text, regions: text }),
  input: text,
  figures: text,
  corrects: z.object({ on: day, input: text, figures: z.number().int().nonnegative() }).optional(),
});

const receipt = z.discriminatedUnion('document', [certificate, report]);

/** Nothing where the text is no receipt of ours. */
export function receiptIn(json: string): Receipt | undefined {
  try {
    const read = receipt.safeParse(JSON.parse(json));
    return read.success ? (read.data as Receipt) : undefined;
  } catch {
    return undefined;
  }
}
