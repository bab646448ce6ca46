/** The Fund's own work over the years: every direction and every way of searching for investors each year. */

import { addDays, dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { fill } from '../../rules/vocabulary/text.ts';
import { cellDay, workday } from './days.ts';
import { documentUrl } from './documents.ts';
import type { Row } from './ledger.ts';
import { Random } from './random.ts';
import { beginning, type Stage } from './stage.ts';
import { type Undertaking, undertakings } from './undertakings.ts';

/** Noted when they are over, and numbered in that order. */
export function measureRows(stage: Stage): readonly Row[] {
  const { on } = stage.span;
  const first = beginning(stage);
  const years = Array.from({ length: Number(on.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, index) =>
    String(Number(first.slice(0, 4)) + index),
  );
  return years.flatMap((year) =>
    undertakings
      .map((one, index) => measureOf(new Random(stage.seed, 'measure', year, index), one, year))
      .filter(({ from, to }) => from >= first && to < on)
      .sort((a, b) => dayNumber(a.to) - dayNumber(b.to))
      .map(({ to, cells }, index): Row => {
        const id = `MS-${year}-${String(index + 1).padStart(2, '0')}`;
        return { procedure: 'measures', id, steps: [{ day: workday(addDays(to, 1)), cells }] };
      }),
  );
}

interface Measure {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly cells: Row['steps'][number]['cells'];
}

function measureOf(random: Random, one: Undertaking, year: string): Measure {
  const { direction, investorMeasure, title, month, days, place, partner, people, result } = one;
  const from = workday(
    `${year}-${String(month).padStart(2, '0')}-${String(random.int(3, 24)).padStart(2, '0')}` as IsoDay,
  );
  const to = addDays(from, days - 1);
  const count = people && random.int(people[0], people[1]);
  const cells = {
    direction,
    investorMeasure,
    title: fill(title, { year }),
    from: cellDay(from),
    to: cellDay(to),
    place,
    participantsCount: count,
    partner,
    result: fill(result, { n: String(random.int(3, 14)), people: String(count ?? '') }),
    url: random.chance(0.7) ? documentUrl('measure', year, random.int(1000, 9999)) : undefined,
  };
  return { from, to, cells };
}
