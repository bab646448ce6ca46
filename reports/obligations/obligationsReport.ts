/** The calendar of obligations for the Fund's managers: by item, by participant, and the lists these count. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { order } from '../../rules/order/order.ts';
import { calendarNotice } from '../../rules/registers/calendarNotice.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { fundNameWords } from '../../rules/wording/common.ts';
import { longDate, shortDate } from '../../rules/wording/dates.ts';
import { feesReportWords } from '../fees/words.ts';
import { namesOf } from '../names.ts';
import { coverWords } from '../quarterlyReport/words.ts';
import type { Headline, Receipt, Report, Section } from '../report.ts';
import type { InternalDocument } from './internalDocuments.ts';
import { documentSection, listSection } from './lists.ts';
import type { Obligations, Scope } from './obligations.ts';
import { clauseSection, participantSection } from './summaries.ts';
import { reportWords as words } from './words.ts';

export interface Asked extends Obligations {
  readonly documents: readonly InternalDocument[];
  readonly scope: Scope;
}

export function obligationsReport(
  registers: Registers,
  settled: Settled,
  on: IsoDay,
  { obligations, totals, documents, scope }: Asked,
  made: Pick<Receipt, 'rules' | 'input'> = {},
): Report {
  const { plain, book } = settled;
  const names = namesOf(registers);
  const of = (party: 'participant' | 'fund') => obligations.filter((one) => one.party === party);
  const sections = [
    clauseSection(obligations, totals, settled),
    participantSection(of('participant'), names),
    listSection('participant', of('participant')),
    listSection('fund', of('fund')),
    documentSection(documents),
  ].filter(({ tables }) => tables.some(({ rows }) => rows.length > 0));
  return {
    title: words.title,
    period: periodOf(on, scope, names.get(scope.bin ?? '')),
    addressee: feesReportWords.addressee,
    basis: words.basis,
    fund: plain.fundName.trim() === '' ? fundNameWords : inEachLanguage(() => plain.fundName.trim()),
    ...(plain.sampleMark === 'yes' ? { mark: coverWords.mark } : {}),
    isOwn: true,
    warnings: [words.own, ...settled.warnings, ...calendarNotice(settled, on).map(({ message }) => message)],
    on,
    headline: headlineOf(sections),
    sections,
    internal: [],
    method: [words.states, words.norms, words.quarterly, words.rights, words.live],
    receipt: { calendar: book.calendar.version, order: order.number, ...made },
  };
}

/** «27 қазан 2026», and what was asked for, where that is not everything. */
function periodOf(on: IsoDay, { bin, from, to }: Scope, name: string | undefined): Text {
  const days = [from && shortDate(from), '–', to && shortDate(to)].filter((part) => part).join(' ');
  return inEachLanguage((language) =>
    [
      longDate(on, language),
      ...(from || to ? [fill(words.dueWithin[language], { days })] : []),
      ...(bin ? [name ? `${name} (${bin})` : bin] : []),
    ].join(', '),
  );
}

/** What is overdue and what is still ahead, of whoever has any obligation. */
function headlineOf(sections: readonly Section[]): readonly Headline[] {
  const tables = sections.reduce<readonly string[]>((all, one) => all.concat(one.tables.map(({ id }) => id)), []);
  const all: readonly Headline[] = [
    { label: words.overdueOfParticipants, table: 'clausesParticipant', row: 'total', column: 'overdue' },
    { label: words.dueOfParticipants, table: 'clausesParticipant', row: 'total', column: 'due' },
    { label: words.overdueOfFund, table: 'clausesFund', row: 'total', column: 'overdue' },
    { label: words.dueOfFund, table: 'clausesFund', row: 'total', column: 'due' },
  ];
  return all.filter(({ table }) => tables.indexOf(table) >= 0);
}
