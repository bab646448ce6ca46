/** Funds with a round of quotas, made at random with their edges: ties, blanks, wrong figures, limits, dated criteria. */

import fc from 'fast-check';
import { dayNumber } from '../../rules/calendar/day.ts';
import { courses as coursesProcedure } from '../../rules/procedures/training.courses.ts';
import { type Calculation, calculate } from '../../rules/registers/quota/calculation.ts';
import { roundOf } from '../../rules/registers/quota/round.ts';
import { type Cells, Registers } from '../../rules/registers/registers.ts';
import { deliveredSettings, type Settled } from '../../rules/registers/settled.ts';
import { View } from '../../rules/registers/view.ts';
import { conditionOf } from '../../rules/settings/expression/compile.ts';
import { scopeOf } from '../../rules/settings/expression/scope.ts';
import type { QuotaCriterion } from '../../rules/settings/quotaCriteria.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';

export interface RandomCriterion {
  readonly id: string;
  readonly coefficient: number;
  readonly from: QuotaCriterion['from'];
  readonly to: QuotaCriterion['to'];
  readonly applies?: string;
}

export interface RandomFund {
  readonly round: Cells;
  readonly applications: readonly { readonly cells: Cells; readonly courses: readonly Cells[] }[];
  readonly criteria: readonly RandomCriterion[];
}

/** Today, for a round that has no day of its own. */
export const today = '2026-05-01';

const few = (max: number) => fc.integer({ min: 0, max });
/** Mostly what is asked for; now and then nothing, or nonsense. */
const mostly = <T>(good: fc.Arbitrary<T>, ...odd: readonly unknown[]) =>
  fc.oneof(
    { weight: 9, arbitrary: good as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: fc.constantFrom(undefined, ...odd) },
  );

const day = (from: number, to: number) =>
  fc.integer({ min: dayNumber('2026-03-02') + from, max: dayNumber('2026-03-02') + to });

const course = (size: number) =>
  fc.record({
    graduates: mostly(fc.oneof(few(size * 4), fc.constantFrom(10, 20, 30)), 0, '20'),
    employed: mostly(fc.oneof(few(size * 2), fc.constantFrom(5, 10, 15)), 2.5),
    capacity: mostly(few(size * 2), 0, 2.5, -1),
    region: mostly(fc.constantFrom('710000000', '350000000', '610000000')),
    durationMonths: mostly(fc.constantFrom(6, 7, 9, 12), 5),
    planUrl: mostly(fc.constant('https://example.kz/plan')),
    planDetailed: fc.constantFrom(undefined, true, true, false),
  }) as fc.Arbitrary<Cells>;

const application = (size: number) =>
  fc.record({
    cells: fc.record({
      sentOn: mostly(day(0, 3)),
      receivedAt: fc.constantFrom(undefined, '2026-03-03T05:00:00.000Z', '2026-03-03T06:00:00.000Z'),
      status: fc.constantFrom(
        'sent',
        'sent',
        'remarks',
        'fixed',
        'atIndependent',
        'admitted',
        'withdrawn',
        'refused',
        undefined,
      ),
      decidedOn: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: day(30, 90) }),
    }) as fc.Arbitrary<Cells>,
    courses: fc.array(course(size), { maxLength: 4 }),
  });

const criterion = (id: string, coefficients: readonly number[], applies?: string): fc.Arbitrary<RandomCriterion> =>
  fc.record({
    id: fc.constant(id),
    coefficient: fc.constantFrom(...coefficients),
    from: fc.constantFrom('2026-01-01', '2026-04-15', '2026-05-20'),
    to: fc.constantFrom(undefined, '2026-05-01', '2026-06-01'),
    ...(applies === undefined ? {} : { applies: fc.constant(applies) }),
  }) as fc.Arbitrary<RandomCriterion>;

const subset = (criteria: readonly fc.Arbitrary<RandomCriterion>[]) =>
  fc
    .tuple(...criteria.map((one) => fc.option(one, { nil: undefined })))
    .map((all) =>
      all.filter((one): one is RandomCriterion => one !== undefined && (one.to === undefined || one.from < one.to)),
    );

/** `size` is about how many quotas a course takes. */
export const randomFund = (
  size: number,
  coefficients: readonly number[] = [0.5, 1.1, 1.25, 2, 3],
): fc.Arbitrary<RandomFund> =>
  fc.record({
    round: fc.record({
      total: fc.oneof(few(size * 8), fc.constantFrom(0, 1, 10, 20)),
      method: fc.constantFrom('sainteLague', 'largestRemainder'),
      minPerCourse: fc.oneof(fc.constant(undefined), few(4)),
      maxPerCourse: fc.oneof(fc.constant(undefined), few(size * 2)),
      heldOn: fc.oneof(fc.constant(undefined), day(60, 90)),
      calculatedOn: fc.oneof(fc.constant(undefined), day(50, 70)),
    }) as fc.Arbitrary<Cells>,
    applications: fc.array(application(size), { maxLength: 5 }),
    criteria: subset([
      criterion('region:710000000', coefficients),
      criterion('region:350000000', coefficients),
      criterion('long', coefficients, '${durationMonths} >= 9'),
      criterion('placed', coefficients, '2 * ${employed} >= ${graduates}'),
    ]),
  });

const same = (text: string) => ({ kk: text, ru: text, en: text });

export function settledWith(criteria: readonly RandomCriterion[]): Settled {
  const quotaCriteria = criteria.map(({ id, coefficient, from, to, applies }): QuotaCriterion => {
    const region = id.startsWith('region:') ? id.slice(7) : undefined;
    return {
      id,
      kind: region ? 'regionCoefficient' : 'factor',
      ...(region ? { region } : {}),
      ...(applies
        ? { applies: { written: applies, rule: conditionOf(applies, scopeOf(coursesProcedure as Procedure)) } }
        : {}),
      coefficient,
      from,
      ...(to ? { to } : {}),
      name: same(id),
      source: same('№ 1'),
    };
  });
  return { ...deliveredSettings, quotaCriteria };
}

export const courseId = (application: number, course: number): string => `a${application}/${course + 1}`;

export function registersOf({ round, applications }: RandomFund): Registers {
  const registers = new Registers();
  registers.put('quotaRounds', 'R', round);
  applications.forEach(({ cells, courses }, index) => {
    registers.put('training', `a${index}`, { name: `ЖШС ${index}`, ...cells });
    courses.forEach((one, at) => {
      registers.put('courses', courseId(index, at), { name: `Курс ${at}`, case: `a${index}`, ...one });
    });
  });
  return registers;
}

export const viewOf = (fund: RandomFund): View =>
  new View(registersOf(fund), settledWith(fund.criteria), { on: today, at: `${today}T00:00:00.000Z` });

export function calculationOf(fund: RandomFund): Calculation {
  const view = viewOf(fund);
  const row = view.registers.find('quotaRounds', 'R');
  const calculation = row && calculate(roundOf(row, view), view);
  if (calculation === undefined) throw new Error('The round has no total or no method.');
  return calculation;
}
