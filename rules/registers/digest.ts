/** The digest of a day: to each person in charge what is due or overdue, and what waits for a decision, in one e-mail. */

import type { IsoDay } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import { fieldOf } from '../projections/columns.ts';
import { fill, type Language } from '../vocabulary/text.ts';
import { shortDate } from '../wording/dates.ts';
import { digestWords } from '../wording/mail.ts';
import { type DueTerm, dueTerms } from './dueTerms.ts';
import { isAddress, type Mail, mailWith } from './mail.ts';
import { outbox } from './outbox.ts';
import type { Registers } from './registers.ts';
import { entryOf, type Settled } from './settled.ts';
import { textOf } from './view.ts';

/** Working days ahead that are told of. */
const within = 3;

/** Lines of a digest; the sheets show the rest. */
const mostLines = 60;

/** What waits besides terms. */
export interface Waiting {
  /** Responses that could not be taken in. */
  readonly refused: number;
}

/**
 * One e-mail a person, by address. A case whose officer is named by an e-mail address is told to that person, all others,
 * and what waits for nobody in particular, to `everybody`: the Fund's address, or the owner's. Nobody is told nothing.
 */
export function digests(
  registers: Registers,
  settled: Settled,
  on: IsoDay,
  { refused }: Waiting,
  everybody: string,
): readonly Mail[] {
  const language = settled.plain.registerLanguage as Language;
  const byPerson = new Map<string, DueTerm[]>();
  const ofAll = everybody.trim().toLowerCase();
  for (const term of dueTerms(registers, settled, on, within)) {
    const officer = textOf(registers.find(term.register, term.id)?.cells.officer).trim().toLowerCase();
    const to = isAddress(officer) ? officer : ofAll;
    const own = byPerson.get(to);
    if (own) own.push(term);
    else byPerson.set(to, [term]);
  }
  const letters = registers
    .cases(outbox.id)
    .filter(({ cells }) => cells.status === 'unsure' || cells.status === 'failed').length;
  if (refused + letters > 0 && !byPerson.has(ofAll)) byPerson.set(ofAll, []);
  return Array.from(byPerson)
    .filter(([to]) => isAddress(to))
    .map(([to, terms]) => {
      const parts = [
        section(
          'overdue',
          terms.filter(({ state }) => state === 'overdue'),
        ),
        section(
          'soon',
          terms.filter(({ state }) => state === 'open'),
        ),
        ...(to === ofAll ? [counted('refused', refused), counted('letters', letters)] : []),
      ].filter((part) => part !== '');
      return mailWith(to, fill(digestWords.subject[language], { date: shortDate(on) }), parts, settled);
    });

  function counted(words: 'refused' | 'letters', count: number): string {
    return count === 0 ? '' : fill(digestWords[words][language], { count: String(count) });
  }

  function section(words: 'overdue' | 'soon', terms: readonly DueTerm[]): string {
    if (terms.length === 0) return '';
    const lines = terms.slice(0, mostLines).map((term) =>
      fill(digestWords.line[language], {
        date: shortDate(term.due),
        label: term.label[language],
        clause: cite(term.clause, language),
        name: named(term),
      }),
    );
    const rest = terms.length - lines.length;
    const more = rest === 0 ? [] : [fill(digestWords.more[language], { count: String(rest) })];
    return [fill(digestWords[words][language], { count: String(terms.length) }), ...lines, ...more].join('\n');
  }

  /** A name that may be a person's stays in the register. */
  function named({ register, id, bin, name, quarter }: DueTerm): string {
    const procedure = entryOf(settled, register)?.procedure;
    const isPublic = procedure !== undefined && fieldOf(procedure, 'name')?.class === 'public';
    return [isPublic ? name : '', bin, quarter ?? '', id].filter((part) => part !== '').join(' · ');
  }
}
