/** What the Fund concluded on each participant's quarter, whom it told, and the ministry's information. */

import { addDays, fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { splitCodes } from '../../rules/projections/facts.ts';
import {
  dayOfNextMonth,
  isQuarter,
  monthAfterEnd,
  numberOfQuarter,
  type Quarter,
  yearOfQuarter,
} from '../../rules/quarter/quarter.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import { textOf } from '../../rules/registers/view.ts';
import type { Cast, Part } from './cast.ts';
import { cellDay, later, shift, workday } from './days.ts';
import type { Ending } from './endings.ts';
import type { Row, Step } from './ledger.ts';
import { officers } from './people.ts';
import { Random } from './random.ts';
import { conclusionReasons, measures, spokenIn } from './reasons.ts';
import type { Stage } from './stage.ts';

/** The project was found inexpedient: on which day, and how long until the participant was told. */
interface Against {
  readonly preparedOn: IsoDay;
  readonly noticeAfter?: number;
}

/** Every quarter that is over is concluded on, of the last one what was ready by the fund's today. */
export function conclusions(
  stage: Stage,
  cast: Cast,
  endings: readonly Ending[],
  registers: Registers,
): readonly Row[] {
  const against = told(stage, cast, endings);
  const last = stage.quarters[stage.quarters.length - 1];
  return registers.cases('conclusions').flatMap((one): readonly Row[] => {
    const quarter = textOf(one.cells.quarter);
    if (!isQuarter(quarter) || one.cells.owed === false) return [];
    const random = new Random(stage.seed, 'conclusion', textOf(one.cells.bin), quarter);
    const known = against.get(`${quarter}|${textOf(one.cells.bin)}`);
    if (known === undefined && quarter === last && (isAwaited(one) || random.chance(0.5))) return [];
    const decided = known ?? chance(random, one, quarter);
    const steps = decided
      ? stepsAgainst(random, one, decided)
      : [{ day: readyOn(random, one, quarter), cells: inFavour(random, one) }];
    return [{ procedure: 'conclusions', id: one.id, steps: steps.map(dated) }];
  });
}

/** The day it was prepared stands in the first step. */
const dated = ({ day, cells }: Step, index: number): Step => ({
  day,
  cells: index === 0 ? { ...cells, preparedOn: cellDay(day) } : cells,
});

/** Those whose participation ended by it, and those it is told of. */
function told({ quarters, span: { on } }: Stage, cast: Cast, endings: readonly Ending[]): ReadonlyMap<string, Against> {
  const found = new Map<string, Against>();
  for (const { ground, one, quarter, foundOn } of endings) {
    if (ground === '28.1' && quarter)
      found.set(`${quarter}|${one.company.bin}`, { preparedOn: foundOn, noticeAfter: 2 });
  }
  const [before, last] = quarters.slice(-2);
  const parts: readonly (readonly [Part, Quarter | undefined, Against])[] = [
    ['inexpedient', last, { preparedOn: shift(on, -1) }],
    ['inexpedientAtCommission', before, { preparedOn: shift(on, -9), noticeAfter: 3 }],
    ['inexpedientKept', before, { preparedOn: shift(on, -52), noticeAfter: 4 }],
  ];
  for (const [part, quarter, against] of parts) {
    const one = cast.get(part);
    if (one && quarter) found.set(`${quarter}|${one.company.bin}`, against);
  }
  return found;
}

/** No report yet, or one that is being mended. */
const isAwaited = ({ cells }: Case): boolean => cells.reportState === undefined || cells.reportState === 'returned';

/** Where much deviates, an officer concludes against the project now and then. */
function chance(random: Random, { cells }: Case, quarter: Quarter): Against | undefined {
  const probability = { expedient: 0, undecided: 0.012, inexpedient: 0.35 }[textOf(cells.suggestion)] ?? 0;
  if (!random.chance(probability)) return undefined;
  return { preparedOn: workday(dayOfNextMonth(quarter, 24 + random.int(0, 3))), noticeAfter: random.int(1, 5) };
}

/** Between the day reports are due and the ministry's information, or once the report is there. */
function readyOn(random: Random, { cells }: Case, quarter: Quarter): IsoDay {
  const day = workday(dayOfNextMonth(quarter, 21 + random.int(0, 5)));
  const reported = typeof cells.reportedOn === 'number' ? fromDayNumber(Math.floor(cells.reportedOn)) : day;
  return later(day, workday(addDays(reported, 1)));
}

function inFavour(random: Random, { cells }: Case): Step['cells'] {
  const [deviation] = splitCodes(textOf(cells.deviations));
  const reason = conclusionReasons[(deviation as keyof typeof conclusionReasons) ?? 'none'] ?? conclusionReasons.none;
  return {
    officer: random.pick(officers),
    conclusion: 'expedient',
    status: 'concluded',
    ...(cells.suggestion === 'expedient' ? {} : { reasons: spokenIn(reason, cells) }),
  };
}

function stepsAgainst(random: Random, { cells }: Case, { preparedOn, noticeAfter }: Against): readonly Step[] {
  const prepared: Step = {
    day: preparedOn,
    cells: {
      officer: random.pick(officers),
      conclusion: 'inexpedient',
      status: 'concluded',
      reasons: spokenIn(conclusionReasons.inexpedient, cells),
      measures: spokenIn(measures, cells),
    },
  };
  if (noticeAfter === undefined) return [prepared];
  const noticeOn = shift(preparedOn, noticeAfter);
  return [prepared, { day: noticeOn, cells: { noticeSentOn: cellDay(noticeOn), status: 'notified' } }];
}

/** Sent every quarter by the last day of the month, once some days late; the last quarter's is being prepared. */
export function ministryReports({ quarters }: Stage, registers: Registers): readonly Row[] {
  const sent = quarters.slice(0, -1).filter((quarter) => registers.has('ministryReports', `M-${quarter}`));
  return sent.map((quarter, index, all) => {
    const isLate = index === all.length - 3;
    const preparedOn = shift(addDays(monthAfterEnd(quarter), 1), -3);
    const sentOn = isLate ? shift(monthAfterEnd(quarter), 4) : shift(preparedOn, 1);
    const number = `${yearOfQuarter(quarter)}-${numberOfQuarter(quarter)}`;
    return {
      procedure: 'ministryReports',
      id: `M-${quarter}`,
      steps: [
        { day: preparedOn, cells: { officer: officers[0], preparedOn: cellDay(preparedOn), status: 'prepared' } },
        { day: sentOn, cells: { number, sentOn: cellDay(sentOn), status: 'sent' } },
      ],
    };
  });
}
