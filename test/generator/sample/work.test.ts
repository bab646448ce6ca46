/** Services, housing, measures and training through the years: every story occurs, as the Rules themselves see it. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { measures } from '../../../rules/procedures/measures.ts';
import { examine } from '../../../rules/projections/examine.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Case } from '../../../rules/registers/registers.ts';
import { serviceIds } from '../../../rules/wording/services.ts';
import type { ExaminedCase } from './examined.ts';
import { ExaminedFunds, type Told } from './examinedFunds.ts';

const seeds = [703, 1, 20_260_427];
const all = new ExaminedFunds(seeds.map((seed) => inventFund({ ...sampleDefaults, seed })));
const statuses = {
  serviceIntakes: 'announced open closed',
  services: 'sent remarks fixed contract signed refused late withdrawn',
  housing: 'waiting given expelled handedOver ended',
  trainingIntakes: 'closed',
  training: 'sent refused remarks notFixed atIndependent admitted notAdmitted contract listed withdrawn',
  quotaRounds: 'planned considered',
};

const isMet = ({ due }: ExaminedCase, id: string): boolean => due[id]?.state === 'met';
const services: readonly Told[] = [
  ...serviceIds.map(
    (service): Told => [`an intake of ${service}`, 'serviceIntakes', ({ cells }) => cells.service === service],
  ),
  ['conditions published a month before', 'serviceIntakes', (one) => isMet(one, 'conditions')],
  [
    'conditions published late',
    'serviceIntakes',
    ({ due, results }) => due.conditions?.state === 'late' && results.published === 'fail',
  ],
  ['a third party chosen by its offer', 'serviceIntakes', ({ results }) => results.offers === 'pass'],
  ['sent today', 'services', ({ cells }, on) => cells.sentOn === on],
  ['incomplete', 'services', ({ cells, outcome }) => cells.status === 'sent' && outcome === 'remarks'],
  ['answered, the officer has not looked yet', 'services', ({ results }) => results.remarksAnswered === 'fail'],
  [
    'remarks removed, a contract signed',
    'services',
    ({ cells }) => cells.remarksRemovedOn !== undefined && cells.status === 'signed',
  ],
  ...['a', 'b', 'c'].map(
    (ground): Told => [
      `refused by ${ground}`,
      'services',
      ({ cells, results }) =>
        cells.refusalGround === ground && cells.status === 'refused' && results.refusalGround === 'pass',
    ],
  ),
  ['set aside as late', 'services', ({ cells, results }) => cells.status === 'late' && results.inTime === 'fail'],
  [
    'late, a person decides',
    'services',
    ({ cells, results, outcome }) => cells.status === 'sent' && results.inTime === 'fail' && outcome === 'person',
  ],
  [
    'in English, translated',
    'services',
    ({ cells, results }) => cells.status === 'signed' && results.translation === 'pass',
  ],
  ['in English, not translated yet', 'services', ({ results }) => results.translation === 'fail'],
  [
    'a person without a company',
    'services',
    ({ cells }) => cells.recipientType === 'naturalPerson' && cells.bin === undefined && cells.status === 'signed',
  ],
  [
    'a company that is no participant',
    'services',
    ({ cells }) => cells.recipientType === 'legalEntity' && cells.status === 'signed',
  ],
  ['a participant', 'services', ({ cells, results }) => cells.status === 'signed' && results.participant === 'pass'],
  [
    'again, the causes removed',
    'services',
    ({ cells, results }) => results.causesRemoved === 'pass' && cells.status === 'signed',
  ],
  ['again, nobody has looked at the causes', 'services', ({ results }) => results.causesRemoved === 'person'],
  ['a number of no intake', 'services', ({ results }) => results.intake === 'fail'],
  ['offered, not signed', 'services', ({ cells }) => cells.status === 'contract'],
  ['decided, not told', 'services', ({ cells }) => cells.decidedOn !== undefined && cells.noticeSentOn === undefined],
];

const housing: readonly Told[] = [
  ['next in turn', 'housing', ({ cells }) => cells.nextWaiting !== undefined],
  ['given again', 'housing', ({ cells }) => cells.givenAgainOn !== undefined],
  ['handed over in time', 'housing', (one) => isMet(one, 'handOver') && isMet(one, 'vacate')],
  ['handed over late', 'housing', ({ due }) => due.handOver?.state === 'late'],
  ['not handed over', 'housing', ({ due }) => due.handOver?.state === 'overdue'],
  ['still to be handed over', 'housing', ({ due }) => due.handOver?.state === 'open'],
  [
    'waiting, with a home there',
    'housing',
    ({ results, outcome }) => results.noHousing === 'fail' && outcome === 'person',
  ],
  ...['administrative', 'production', 'auxiliary'].map(
    (purpose): Told => [
      `${purpose} premises`,
      'housing',
      ({ cells, results }) => cells.purpose === purpose && results.temporary === 'pass',
    ],
  ),
  ['premises given back', 'housing', ({ cells }) => cells.kind === 'premises' && cells.status === 'ended'],
];

const grounds = [
  'debts',
  'reliable',
  'solvent',
  'fairProcurement',
  'noDebtor',
  'courseLength',
  'coursePlan',
  'website',
];
const training: readonly Told[] = [
  ...grounds.map(
    (check, index): Told => [
      `refused by 68.${index + 1}`,
      'training',
      ({ cells, results }) => cells.status === 'refused' && results[check] === 'fail',
    ],
  ),
  ['remarks in time', 'training', (one) => isMet(one, 'remarks')],
  ['remarks late', 'training', ({ due }) => due.remarks?.state === 'late'],
  ['examination overdue', 'training', ({ due }) => due.examine?.state === 'overdue'],
  ['remarks removed in time', 'training', (one) => isMet(one, 'answer') && one.cells.status === 'listed'],
  [
    'removed late, accepted',
    'training',
    ({ due, results }) => due.answer?.state === 'late' && results.lateAccepted === 'pass',
  ],
  ['never removed', 'training', ({ cells, due }) => cells.status === 'notFixed' && due.answer?.state === 'overdue'],
  [
    'arrears that are no ground',
    'training',
    ({ cells, results }) => cells.debtConfirmed === false && results.debts === 'pass',
  ],
  [
    'arrears to be confirmed',
    'training',
    ({ results, outcome }) => results.debtConfirmed === 'person' && outcome === 'refuse',
  ],
  [
    'no participant, admitted',
    'training',
    ({ cells, results }) =>
      cells.activeParticipant === false && results.participantOverride === 'pass' && cells.status === 'listed',
  ],
  ['no participant, undecided', 'training', ({ results }) => results.participantOverride === 'person'],
  [
    'a course barred, the others go on',
    'training',
    ({ cells, results }) =>
      cells.status === 'listed' && results.allCoursesLeft === 'fail' && cells.shortCourses === '1',
  ],
  ['in English, translated', 'training', ({ results }) => results.translation === 'pass'],
  ['notice late', 'training', ({ due }) => due.notice?.state === 'late'],
  ['contract in time', 'training', (one) => isMet(one, 'contract')],
  ['contract late', 'training', ({ due }) => due.contract?.state === 'late'],
  ['contract overdue', 'training', ({ due }) => due.contract?.state === 'overdue'],
  ['trainees within the quota', 'training', ({ results }) => results.traineesWithinQuota === 'pass'],
  [
    'reasoned refusal',
    'training',
    ({ cells, results }) => cells.status === 'notAdmitted' && results.refusalReasoned === 'pass',
  ],
  [
    'other seats than calculated, explained',
    'courses',
    ({ cells, results }) =>
      cells.seats !== undefined && cells.seats !== cells.calculatedSeats && results.seatsExplained === 'pass',
  ],
  ...['sainteLague', 'largestRemainder'].map(
    (method): Told => [
      `a round by ${method}`,
      'quotaRounds',
      ({ cells }) => cells.method === method && cells.status === 'considered',
    ],
  ),
];

describe.each([
  ['services', services],
  ['housing', housing],
  ['training', training],
])('%s', (_, told) => {
  test.each(told)('%s', (_story, register, so) => {
    expect(Math.min(...all.counts(register, so))).toBeGreaterThan(0);
  });
});

describe('statuses', () => {
  const pairs = Object.entries(statuses).flatMap(([register, list]) =>
    list.split(' ').map((status) => [register, status]),
  );
  test.each(pairs)('%s: %s', (register, status) => {
    expect(Math.min(...all.counts(register ?? '', ({ cells }) => cells.status === status))).toBeGreaterThan(0);
  });

  test.each(Object.keys(statuses))('%s: borne out by what is recorded', (register) => {
    expect(all.counts(register, ({ results }) => results.statusFits === 'fail')).toEqual([0, 0, 0]);
  });
});

describe('how much there is', () => {
  const yearOf = (cell: unknown): string =>
    dayNumber('2025-01-01') <= Number(cell) && Number(cell) < dayNumber('2026-01-01') ? '2025' : '';
  test('a year has four to six service intakes, two of training, some twenty applications for services', () => {
    for (const { registers } of all.funds) {
      const in2025 = (register: string, field: string): number =>
        registers.cases(register).filter(({ cells }) => yearOf(cells[field]) !== '').length;
      expect(in2025('serviceIntakes', 'intakeFrom')).toBeGreaterThan(3);
      expect(in2025('serviceIntakes', 'intakeFrom')).toBeLessThan(7);
      expect(in2025('trainingIntakes', 'intakeFrom')).toBe(2);
      expect(in2025('services', 'sentOn')).toBeGreaterThan(14);
    }
  });

  test('each intake of training has six to twelve applications of one to four courses', () => {
    for (const { registers } of all.funds) {
      const courses = (id: string): number =>
        registers.cases('courses').filter(({ cells }) => cells.case === id).length;
      for (const intake of registers.cases('trainingIntakes')) {
        const own = registers.cases('training').filter(({ cells }) => cells.intake === intake.id);
        expect(own.length).toBeGreaterThan(5);
        expect(own.length).toBeLessThan(13);
        for (const { id } of own) expect([1, 2, 3, 4]).toContain(courses(id));
      }
    }
  });

  test('each ground of R-68 once', () => {
    for (const ground of grounds) {
      expect(
        all.counts('training', ({ cells, results }) => cells.status === 'refused' && results[ground] === 'fail'),
      ).toEqual([1, 1, 1]);
    }
  });

  test('each year every direction of R-4 and every way of R-6, some twenty measures', () => {
    for (const { registers } of all.funds) {
      const year = registers.cases('measures').filter(({ cells }) => yearOf(cells.from) !== '');
      const told = (field: 'direction' | 'investorMeasure') =>
        new Set(year.map(({ cells }) => cells[field]).filter((one) => one !== undefined));
      expect(Array.from(told('direction')).sort()).toEqual(Array.from(measures.office.direction.options).sort());
      expect(Array.from(told('investorMeasure')).sort()).toEqual(
        Array.from(measures.office.investorMeasure.options).sort(),
      );
      expect(year.length).toBeGreaterThan(18);
      expect(year.length).toBeLessThan(26);
      const examined = year.flatMap((one) => examine(measures, caseFacts(measures, one), deliveredBook));
      expect(examined.filter(({ result }) => result === 'fail')).toEqual([]);
    }
  });

  const deliveredBook = all.funds[0]?.settled.book ?? expect.unreachable();
});

describe('the round to come', () => {
  test.each(seeds)('seed %i: planned for the newest intake, its courses known, its day ahead', (seed) => {
    const fund = all.funds[seeds.indexOf(seed)] ?? expect.unreachable();
    const { registers } = fund;
    const [round, ...others] = registers.cases('quotaRounds').filter(({ cells }) => cells.status === 'planned');
    expect([others, round?.cells.calculatedOn]).toEqual([[], undefined]);
    expect(Number(round?.cells.heldOn)).toBeGreaterThan(dayNumber(fund.on));
    const waiting = registers
      .cases('training')
      .filter(({ cells }) => cells.intake === round?.cells.intake && cells.status === 'atIndependent');
    expect(waiting.length).toBeGreaterThan(2);
    const courses = waiting.flatMap(({ id }) => registers.cases('courses').filter(({ cells }) => cells.case === id));
    for (const { cells } of courses) {
      expect(Number(cells.capacity)).toBeGreaterThan(0);
      expect(Number(cells.employed)).toBeLessThanOrEqual(Number(cells.graduates));
      // the calculation follows the register until the round is considered.
      expect(Number(cells.calculatedSeats)).toBeGreaterThanOrEqual(Number(round?.cells.minPerCourse));
    }
    const capacity = courses.reduce((sum, { cells }) => sum + Number(cells.capacity), 0);
    expect(Number(round?.cells.total)).toBeGreaterThan(0);
    expect(Number(round?.cells.total)).toBeLessThan(capacity);
  });

  test('rounds of the past gave each course seats within its limits, and no more than there were', () => {
    for (const { registers } of all.funds) {
      const rounds = registers.cases('quotaRounds').filter(({ cells }) => cells.status === 'considered');
      expect(rounds.length).toBeGreaterThan(2);
      for (const { cells: round } of rounds) {
        const intakeOf = ({ cells }: Case) => registers.find('training', String(cells.case))?.cells.intake;
        const own = registers.cases('courses').filter((one) => intakeOf(one) === round.intake);
        const seats = own.filter(({ cells }) => cells.calculatedSeats !== undefined);
        for (const { cells } of seats) {
          expect(Number(cells.calculatedSeats)).toBeGreaterThanOrEqual(Number(round.minPerCourse));
          expect(Number(cells.calculatedSeats)).toBeLessThanOrEqual(
            Math.min(Number(cells.capacity), Number(round.maxPerCourse)),
          );
        }
        const decided = registers
          .cases('training')
          .filter(({ cells }) => cells.intake === round.intake && cells.decision);
        for (const { cells } of decided) {
          expect(Number(cells.sentToIndependentOn)).toBeLessThan(Number(round.calculatedOn));
          expect(cells.decidedOn).toBe(round.heldOn);
        }
        const sum = seats.reduce((total, { cells }) => total + Number(cells.calculatedSeats), 0);
        expect(sum).toBe(Number(round.total));
      }
    }
  });
});
