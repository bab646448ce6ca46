/** The quarterly report for the authorised body, first form: every figure from the registers, as data. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { order } from '../../rules/order/order.ts';
import { lastDay, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { longQuarter } from '../../rules/wording/dates.ts';
import type { Headline, Report } from '../report.ts';
import { sectionsOf } from '../withhold.ts';
import { applicationSection } from './applications.ts';
import { breakdownSection } from './breakdowns.ts';
import { disciplineSection, dueDay, unpunctual } from './discipline.ts';
import { exportSection } from './exports.ts';
import { indicatorSection, indicatorTable } from './indicators.ts';
import { faults, method } from './method.ts';
import { movementSection } from './movement.ts';
import { look } from './picture.ts';
import { coverWords } from './words.ts';

export { reportsDue } from '../../rules/registers/reportsDue.ts';

export interface QuarterlyReport extends Report {
  readonly quarter: Quarter;
  /** The last day for the participants' reports (R-39). */
  readonly dueOn: IsoDay;
  /** Made before the quarter was over: its figures may still change. */
  readonly preliminary: boolean;
}

export interface QuarterlyReportOptions {
  /** Whether figures with fewer than three participants behind them are withheld; as the settings say, unless told. */
  readonly withhold?: boolean;
  /** For the receipt: the version of the rules and a digest of the registers. */
  readonly rules?: string;
  readonly input?: string;
}

/**
 * The report on a quarter as the registers stood on a day: what was received later is not in it. Throws CalendarError
 * where the calendar ends before the reports of the quarter are due.
 */
export function quarterlyReport(
  registers: Registers,
  settled: Settled,
  quarter: Quarter,
  on: IsoDay,
  options: QuarterlyReportOptions = {},
): QuarterlyReport {
  const withhold = options.withhold ?? settled.plain.withholdSmallFigures === 'yes';
  const sight = look(registers, on, settled);
  const dueOn = dueDay(quarter, settled);
  const preliminary = on < addDays(lastDay(quarter), 1);
  return {
    quarter,
    dueOn,
    preliminary,
    on,
    title: coverWords.title,
    period: inEachLanguage((language) => longQuarter(quarter, language)),
    addressee: named(settled.plain.reportAddressee, coverWords.addressee),
    basis: coverWords.basis,
    fund: named(settled.plain.fundName, coverWords.fund),
    ...(settled.plain.sampleMark === 'yes' ? { mark: coverWords.mark } : {}),
    warnings: settled.warnings,
    headline: headline(settled),
    sections: sectionsOf(
      [
        movementSection(sight, quarter),
        disciplineSection(sight, quarter, settled),
        indicatorSection(sight, quarter, settled),
        exportSection(sight, quarter),
        breakdownSection(sight, quarter, settled),
        applicationSection(sight, quarter),
      ],
      withhold,
    ),
    internal: [unpunctual(sight, quarter, dueOn), faults(sight)],
    method: method(sight, quarter, settled, { dueOn, withhold, preliminary }),
    receipt: {
      calendar: settled.book.calendar.version,
      order: order.number,
      ...(options.rules === undefined ? {} : { rules: options.rules }),
      ...(options.input === undefined ? {} : { input: options.input }),
    },
  };
}

/** Participants and discipline, then the totals of the indicators that are in the report. */
function headline(settled: Settled): readonly Headline[] {
  const wanted = ['incomeQuarter', 'incomeForeign', 'staffTotal', 'investmentTotal'];
  const shown = settled.indicators.filter(({ id, inReport }) => inReport && wanted.indexOf(id) >= 0);
  return [
    { label: coverWords.participants, table: 'movement', row: 'closing' },
    { label: coverWords.inTime, table: 'discipline', row: 'share' },
    ...shown.map(({ id, name, unit }) => ({ label: name, table: indicatorTable[unit], row: id })),
  ];
}

/** What the Fund wrote in the settings, in every language the same; else our own words. */
const named = (setting: string, otherwise: Text): Text =>
  setting.trim() === '' ? otherwise : inEachLanguage(() => setting.trim());
