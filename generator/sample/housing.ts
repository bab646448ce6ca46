/** Housing for persons in acceleration and premises for participants (R-58 … R-62): given, handed back, given again. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import type { Company } from './company.ts';
import { cellDay, shift, workday } from './days.ts';
import { documentUrl } from './documents.ts';
import type { Row, Step } from './ledger.ts';
import { inventPerson } from './people.ts';
import { Random } from './random.ts';
import type { ServiceIntake } from './serviceIntakes.ts';
import { type Stage, standingOn } from './stage.ts';

/** One flat, as the Fund's register names it. */
interface Place {
  readonly settlement: string;
  readonly address: string;
  readonly room: string;
}

type Cells = Step['cells'];

interface Housed {
  readonly person: string;
  readonly programme: string;
  readonly place: Place;
  readonly waitingSince: IsoDay;
  /** Nobody is housed where housing is at hand already: a person looks. */
  readonly hasHousing?: boolean;
  readonly givenOn?: IsoDay;
  readonly expelledOn?: IsoDay;
  readonly handedOverOn?: IsoDay;
  readonly endedOn?: IsoDay;
}

/** Flats are few: a fund of 60 has six, a larger one some more. */
const flats = (stage: Stage): number => 6 + Math.floor(stage.people.length / 120);

export function housingRows(stage: Stage, intakes: readonly ServiceIntake[]): readonly Row[] {
  const programmes = intakes.filter(({ service, ago }) => service === 'acceleration' && ago > 0);
  const housed = [...housedPersons(stage, programmes), ...premises(stage)];
  const counts = new Map<string, number>();
  return housed
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .map((steps): Row => {
      const year = firstDay(steps).slice(0, 4);
      const n = (counts.get(year) ?? 0) + 1;
      counts.set(year, n);
      return { procedure: 'housing', id: `H-${year}-${String(n).padStart(3, '0')}`, steps };
    });
}

const firstDay = ([first]: readonly Step[]): string => first?.day ?? '';

const streets = ['Бұлақты көшесі', 'Самал жел көшесі', 'Жаңа таң көшесі'] as const;

function placeOf(seed: number, index: number, settlement: string): Place {
  const random = new Random(seed, 'flat', settlement, index);
  const address = `${random.pick(streets)}, ${random.int(2, 60)}-үй`;
  return { settlement, address, room: `${random.int(3, 140)}-пәтер` };
}

/** Each programme houses its people; the newest one tells of everything that can happen. */
function housedPersons(stage: Stage, programmes: readonly ServiceIntake[]): readonly (readonly Step[])[] {
  const { seed, span } = stage;
  const names = new Set<string>();
  return programmes.flatMap((programme, turn) =>
    storiesOf(stage, programme, turn === 0).map((one, index) => {
      const random = new Random(seed, 'housed', programme.ago, index);
      return stepsOf(random, { ...one, person: personOf(random, names) }, span.on);
    }),
  );
}

/** A person nobody else in the register is called like, while there are such names. */
function personOf(random: Random, names: Set<string>): string {
  let person = '';
  for (let tries = 0; tries < 40 && (tries === 0 || names.has(person)); tries += 1) {
    person = inventPerson(random, random.pick(['kk', 'kk', 'ru']));
  }
  names.add(person);
  return person;
}

type Unnamed = Omit<Housed, 'person'>;

function storiesOf(stage: Stage, { id: programme, to }: ServiceIntake, isNewest: boolean): readonly Unnamed[] {
  const { seed, span } = stage;
  const begins = shift(to, 12);
  const astana = (index: number): Place => placeOf(seed, index, 'Астана');
  const almaty = (index: number): Place => placeOf(seed, index, 'Алматы');
  const base = { programme, waitingSince: shift(to, 4) };
  const given = (place: Place, more: Partial<Unnamed> = {}): Unnamed => ({ ...base, place, givenOn: begins, ...more });
  if (!isNewest) {
    const over = workday(addDays(begins, 92));
    const expelledOn = workday(addDays(begins, 40));
    return [
      given(astana(0), { endedOn: over }),
      given(astana(1), { endedOn: over }),
      given(almaty(0), { endedOn: over }),
      given(almaty(1), { expelledOn, handedOverOn: shift(expelledOn, 1) }),
    ];
  }
  const { on } = span;
  const ordinary = Array.from({ length: flats(stage) - 6 }, (_, index) => given(astana(10 + index)));
  return [
    given(astana(0)),
    given(almaty(0)),
    // Handed over in time, and the same flat given to somebody else.
    given(astana(1), { expelledOn: shift(on, -14), handedOverOn: shift(on, -12) }),
    { ...base, place: astana(1), waitingSince: shift(to, 6), givenOn: shift(on, -8) },
    // Late, and somebody waits for it in turn.
    given(astana(2), { expelledOn: shift(on, -11), handedOverOn: shift(on, -6) }),
    // Not handed over yet: the term is over for one and runs for the other.
    given(almaty(1), { expelledOn: shift(on, -5) }),
    given(astana(3), { expelledOn: shift(on, -1) }),
    { ...base, place: astana(4), waitingSince: shift(to, 9) },
    { ...base, place: astana(4), waitingSince: shift(on, -9) },
    { ...base, place: almaty(4), waitingSince: shift(on, -7) },
    { ...base, place: astana(4), waitingSince: shift(on, -4), hasHousing: true },
    ...ordinary,
  ];
}

function stepsOf(random: Random, one: Housed, on: IsoDay): readonly Step[] {
  const { person, programme, place, waitingSince, givenOn, expelledOn, handedOverOn, endedOn } = one;
  const waits: Cells = {
    status: 'waiting',
    kind: 'housing',
    person,
    programme,
    settlement: place.settlement,
    hasHousing: one.hasHousing ?? false,
    inAcceleration: true,
    waitingSince: cellDay(waitingSince),
  };
  const steps: Step[] = [{ day: waitingSince, cells: waits }];
  if (givenOn !== undefined) {
    steps.push({
      day: givenOn,
      cells: { status: 'given', ...underContract(random, givenOn), address: place.address, room: place.room },
    });
  }
  if (expelledOn !== undefined) {
    steps.push({ day: expelledOn, cells: { status: 'expelled', expelledOn: cellDay(expelledOn) } });
  }
  if (handedOverOn !== undefined) {
    const cells = {
      status: 'handedOver',
      vacatedOn: cellDay(handedOverOn),
      handedOverOn: cellDay(handedOverOn),
      actUrl: documentUrl('act', random.int(100_000, 999_999)),
    };
    steps.push({ day: handedOverOn, cells });
  }
  if (endedOn !== undefined && endedOn <= on) steps.push({ day: endedOn, cells: { status: 'ended' } });
  return steps;
}

const underContract = (random: Random, givenOn: IsoDay): Cells => ({
  contractSignedOn: cellDay(shift(givenOn, -random.int(0, 2))),
  contractUrl: documentUrl('contract', 'housing', random.int(100_000, 999_999)),
  givenOn: cellDay(givenOn),
});

/** rooms for a time, for those who take part: one of each purpose, one over, one waited for. */
function premises(stage: Stage): readonly (readonly Step[])[] {
  const { seed, span } = stage;
  const purposes = ['administrative', 'production', 'auxiliary', 'administrative'] as const;
  const count = purposes.length + Math.floor(stage.people.length / 150);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed, 'premises', index);
    const isOver = index === 3;
    const givenOn = workday(addDays(span.on, isOver ? -240 : -random.int(30, 170)));
    const company = tenant(random, stage, givenOn, taken);
    if (company === undefined) return [];
    taken.add(company.bin);
    const purpose = purposes[index % purposes.length];
    return premisesSteps(random, company, { purpose, givenOn, isOver, on: span.on });
  })
    .concat([waitingTenant(stage, taken)])
    .filter((steps) => steps.length > 0);
}

function tenant(random: Random, stage: Stage, day: IsoDay, taken: ReadonlySet<string>): Company | undefined {
  const free = standingOn(stage, day).filter(({ bin }) => !taken.has(bin));
  return free.length === 0 ? undefined : random.pick(free);
}

interface Let {
  readonly purpose: string | undefined;
  readonly givenOn: IsoDay;
  readonly isOver: boolean;
  readonly on: IsoDay;
}

function premisesSteps(random: Random, { bin }: Company, { purpose, givenOn, isOver, on }: Let): readonly Step[] {
  const to = isOver ? addDays(givenOn, 181) : addDays(on, random.int(20, 300));
  const given: Step = {
    day: givenOn,
    cells: {
      status: 'given',
      kind: 'premises',
      bin,
      purpose,
      address: 'Көгілдір көшесі, 4/1-үй',
      room: `${random.int(101, 640)}-бөлме`,
      ...underContract(random, givenOn),
      from: cellDay(givenOn),
      to: cellDay(to),
    },
  };
  return isOver ? [given, { day: workday(addDays(to, 1)), cells: { status: 'ended' } }] : [given];
}

function waitingTenant(stage: Stage, taken: ReadonlySet<string>): readonly Step[] {
  const day = shift(stage.span.on, -6);
  const company = tenant(new Random(stage.seed, 'premises', 'waiting'), stage, day, taken);
  if (company === undefined) return [];
  const cells = {
    status: 'waiting',
    kind: 'premises',
    bin: company.bin,
    purpose: 'production',
    waitingSince: cellDay(day),
  };
  return [{ day, cells }];
}
