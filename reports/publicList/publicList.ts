/** the list of participants for the Fund's site as of a day: who stands in it, and what of each is shown. */

import { dayNumber, fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { order } from '../../rules/order/order.ts';
import { isDayNumber } from '../../rules/projections/evaluate.ts';
import { type Cell, splitCodes } from '../../rules/projections/facts.ts';
import { participations } from '../../rules/registers/participation.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { ListEntry } from '../../rules/settings/lists.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { byName } from '../../rules/wording/alphabet.ts';
import { fundNameWords } from '../../rules/wording/common.ts';
import { columnsChosen, type PublicColumn, publicCell, publicColumns } from './columns.ts';
import { columnWords, listWords, waitingWords } from './words.ts';

/** A code of one of the Fund's lists with its name. */
export interface Named {
  readonly code: string;
  readonly name: Text;
}

/** One participant, a property a column; a column the list does not have is no property. */
export interface PublicParticipant {
  readonly certificateNumber: string;
  readonly name: string;
  readonly bin: string;
  readonly address?: string;
  readonly region?: Named | null;
  readonly activities?: readonly Named[];
  readonly issuedOn?: IsoDay | null;
  readonly termFrom?: IsoDay | null;
  readonly termTo?: IsoDay | null;
  readonly extendedTo?: IsoDay | null;
  /** Only where the list has former participants. */
  readonly participation?: 'current' | 'former';
}

type ListColumn = PublicColumn | 'participation';

/** Everything that is published, and nothing else. */
export interface PublicList {
  readonly on: IsoDay;
  readonly order: string;
  readonly clause: ClauseId;
  readonly title: Text;
  readonly fund: Text;
  /** «Үлгі», where the data are invented. */
  readonly mark?: Text;
  /** Where the Fund deviates from a figure of the Order. */
  readonly warnings: readonly Text[];
  readonly columns: readonly { readonly id: ListColumn; readonly clause: ClauseId; readonly label: Text }[];
  readonly participants: readonly PublicParticipant[];
}

/** A row that is kept out of the list, and why: for staff. */
export interface NotListed {
  readonly participant: string;
  readonly reason: Text;
}

/** The list of a day, by name in Kazakh order; and who is a participant but not in it. */
export function publicList(
  registers: Registers,
  settled: Settled,
  on: IsoDay,
): { readonly list: PublicList; readonly waiting: readonly NotListed[] } {
  const { plain } = settled;
  const columns = columnsChosen(plain.publicListColumns);
  const withFormer = plain.publicListFormer === 'yes';
  const today = dayNumber(on);
  const { all, unusable } = participations(registers);
  const waiting: NotListed[] = unusable.map((participant) => ({ participant, reason: waitingWords.noDays }));
  const listed: PublicParticipant[] = [];
  for (const { id, from, last } of all) {
    const one = registers.find('participants', id);
    const isFormer = last !== undefined && last < today;
    if (one === undefined || from > today || (isFormer && !withFormer)) continue;
    const reason = lacking(one, today);
    if (reason !== undefined) {
      // Whoever left without a certificate is not waiting for one.
      if (!isFormer) waiting.push({ participant: id, reason });
      continue;
    }
    const shown = shownOf(one, columns, settled);
    listed.push(withFormer ? { ...shown, participation: isFormer ? 'former' : 'current' } : shown);
  }
  const sameNames = listed.slice().sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    list: {
      on,
      order: order.number,
      clause: 'R-19',
      title: listWords.title,
      fund: plain.fundName.trim() === '' ? fundNameWords : inEachLanguage(() => plain.fundName.trim()),
      ...(plain.sampleMark === 'yes' ? { mark: listWords.mark } : {}),
      warnings: settled.warnings,
      columns: [
        ...columns.map((id) => ({ id, clause: publicColumns[id].clause, label: columnWords[id] })),
        ...(withFormer
          ? [{ id: 'participation' as const, clause: 'R-26' as const, label: listWords.participation }]
          : []),
      ],
      participants: byName(sameNames, ({ name }) => name),
    },
    waiting,
  };
}

const keyOf = ({ bin, certificateNumber }: PublicParticipant): string => `${bin}/${certificateNumber}`;

/** What the list cannot do without; the certificate counts from the day it is issued. */
function lacking(one: Case, today: number): Text | undefined {
  const issued = dayIn(publicCell('issuedOn', one));
  if (textIn(publicCell('certificateNumber', one)) === '' || issued === undefined) return waitingWords.noCertificate;
  if (issued > today) return waitingWords.issuedLater;
  const hasName = textIn(publicCell('name', one)) !== '' && /^\d{12}$/.test(textIn(publicCell('bin', one)));
  return hasName ? undefined : waitingWords.noName;
}

function shownOf(one: Case, columns: readonly PublicColumn[], settled: Settled): PublicParticipant {
  const shown: Partial<Record<PublicColumn, unknown>> = {};
  for (const id of columns) shown[id] = shownIn(id, publicCell(id, one), settled);
  return shown as unknown as PublicParticipant;
}

function shownIn(column: PublicColumn, cell: Cell, { regions, activities }: Settled): unknown {
  switch (column) {
    case 'region':
      return textIn(cell) === '' ? null : named(textIn(cell), regions);
    case 'activities':
      return splitCodes(textIn(cell)).map((code) => named(code, activities));
    case 'issuedOn':
    case 'termFrom':
    case 'termTo':
    case 'extendedTo': {
      const day = dayIn(cell);
      return day === undefined ? null : fromDayNumber(day);
    }
    default:
      return textIn(cell);
  }
}

/** A code the list does not know is shown as it stands. */
const named = (code: string, list: readonly ListEntry[]): Named => ({
  code,
  name: list.find((entry) => entry.code === code)?.name ?? inEachLanguage(() => code),
});

const textIn = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : '');
const dayIn = (cell: Cell): number | undefined =>
  typeof cell === 'number' && isDayNumber(Math.floor(cell)) ? Math.floor(cell) : undefined;
