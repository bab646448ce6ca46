/** How the figures were made: which reports count, which days decide, what is withheld, what could not be counted. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { type Quarter, sameQuarterLastYear } from '../../rules/quarter/quarter.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { longDate } from '../../rules/wording/dates.ts';
import type { Row, Table } from '../report.ts';
import { fewest } from '../withhold.ts';
import { faultWords, methodWords as words } from './methodWords.ts';
import type { Sight } from './picture.ts';

interface Choices {
  readonly dueOn: IsoDay;
  readonly withhold: boolean;
  readonly preliminary: boolean;
}

export function method(sight: Sight, quarter: Quarter, settled: Settled, choices: Choices): readonly Text[] {
  const lost = faultRows(sight).length;
  const later = sight.later.filter(
    ({ cells }) => typeof cells.quarter === 'string' && isCompared(cells.quarter, quarter),
  ).length;
  const values = (language: 'kk' | 'ru' | 'en'): Record<string, string> => ({
    on: longDate(sight.on, language),
    due: longDate(choices.dueOn, language),
    fewest: String(fewest),
    lost: String(lost),
    later: String(later),
  });
  const said = (text: Text): Text => inEachLanguage((language) => fill(text[language], values(language)));
  return [
    ...(choices.preliminary ? [words.preliminary] : []),
    words.counted,
    words.missing,
    words.due,
    settled.book.switches.k2 === 'roll' ? words.rolled : words.kept,
    words.movement,
    words.yearToDate,
    words.change,
    words.export,
    choices.withhold ? words.withheld : words.shown,
    words.rounded,
    ...(later > 0 ? [words.later] : []),
    ...(lost > 0 ? [words.lost] : []),
  ]
    .map(said)
    .concat(settled.warnings);
}

/** Reports of the quarters the tables show or the year adds up. */
const isCompared = (of: string, quarter: Quarter): boolean => of >= sameQuarterLastYear(quarter) && of <= quarter;

/** Rows of the registers that could not be counted, for the Fund to mend. */
export function faults(sight: Sight): Table {
  return {
    id: 'faults',
    title: faultWords.title,
    columns: [
      { id: 'register', head: faultWords.register },
      { id: 'row', head: faultWords.row },
      { id: 'why', head: faultWords.why },
    ],
    rows: faultRows(sight),
    notes: [],
  };
}

function faultRows(sight: Sight): readonly Row[] {
  const row =
    (register: 'participants' | 'quarterlyReports') =>
    (id: string): Row => ({
      id: `${register}/${id}`,
      label: faultWords[register].title,
      cells: { register: { text: register }, row: { text: id }, why: { words: faultWords[register].why } },
    });
  return [
    ...sight.unusable.participants.map(row('participants')),
    ...sight.unusable.quarterlyReports.map(row('quarterlyReports')),
  ];
}
