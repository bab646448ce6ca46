/** Fresh responses into the registers, and beside them, in the same call, how far each form was seen and what was refused. */

import { type Receipt, type Response, take } from '../../rules/registers/intake.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { formLinks } from '../forms/links.ts';
import { type Fresh, seenAfter } from '../forms/responses.ts';
import { linksId, refusedId } from '../forms/sheets.ts';
import type { Request } from '../sheets/service.ts';
import { type Texts, tableOf, tableRequests } from '../sheets/table.ts';

/** The two sheets every intake reads and writes beside the registers. */
export const besideIds = [linksId, refusedId];

export interface Intake {
  readonly response: Response;
  readonly receipt: Receipt;
}

/** In the order of their sending, whichever form they came by. */
export function takeAll(fresh: readonly Fresh[], registers: Registers, settled: Settled): readonly Intake[] {
  return fresh
    .flatMap(({ responses }) => responses)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((response) => ({ response, receipt: take(response, registers, settled) }));
}

/** What is written with the registers. The links are those read with them: another run may have gone further meanwhile. */
export function besideIntake(
  fresh: readonly Fresh[],
  intakes: readonly Intake[],
  book: Book,
  at: string,
): readonly Request[] {
  const now = new Map(formLinks(book).map((link) => [link.key, link] as const));
  const seen = new Map<string, Texts>();
  for (const { link, responses } of fresh) {
    const known = now.get(link.key);
    if (known && responses.length > 0) seen.set(link.key, { ...seenAfter(known, responses), takenAt: at });
  }
  const refused = tableOf(book, refusedId);
  const language = book.settled.plain.registerLanguage as Language;
  const rows = new Map<string, Texts>();
  for (const { response, receipt } of intakes) {
    if (receipt.taken === 'refused') {
      const why = receipt.notes.map((note) => note[language]).join('\n');
      const { procedure, language: asked, at: sent } = response;
      rows.set(response.id, { procedure, language: asked, at: sent, why });
    } else if (refused.rows.has(response.id) || rows.has(response.id)) rows.set(response.id, { why: '' });
  }
  return [...tableRequests(tableOf(book, linksId), seen), ...tableRequests(refused, rows)];
}
