/** Who sits in the two Commissions (R-13/p2, R-69/s2): terms of office, one who was replaced, international experts. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Body } from '../../rules/vocabulary/parts.ts';
import { shortDate } from '../../rules/wording/dates.ts';
import { cellDay } from './days.ts';
import { inventPerson } from './people.ts';
import { Random } from './random.ts';
import type { Stage } from './stage.ts';

interface Seat {
  readonly code: string;
  readonly type: 'stateBody' | 'ictSpecialist' | 'educationSpecialist' | 'fund' | 'internationalExpert';
  /** The office held, after the name. */
  readonly office: string;
  readonly role?: 'chair' | 'deputy' | 'secretary';
  /** In office from the change on, up to it, or as long as the body sits. */
  readonly since?: 'change';
  readonly until?: 'change';
}

const commission: readonly Seat[] = [
  { code: 'C1', type: 'stateBody', office: 'департамент директоры', role: 'chair' },
  { code: 'C2', type: 'stateBody', office: 'комитет төрағасының орынбасары', role: 'deputy' },
  { code: 'C3', type: 'stateBody', office: 'басқарма басшысы', role: 'secretary' },
  { code: 'C4', type: 'stateBody', office: 'бас сарапшы', until: 'change' },
  { code: 'C5', type: 'ictSpecialist', office: 'жүйелер сәулетшісі' },
  { code: 'C6', type: 'ictSpecialist', office: 'қауіпсіздік маманы' },
  { code: 'C7', type: 'ictSpecialist', office: 'деректер талдаушысы' },
  { code: 'C8', type: 'stateBody', office: 'басқарма басшысы', since: 'change' },
  { code: 'C9', type: 'internationalExpert', office: 'халықаралық сарапшы', since: 'change' },
];

const independent: readonly Seat[] = [
  { code: 'I1', type: 'educationSpecialist', office: 'университет проректоры', role: 'chair' },
  { code: 'I2', type: 'stateBody', office: 'комитет өкілі', role: 'deputy' },
  { code: 'I3', type: 'fund', office: 'Қордың бөлім басшысы', role: 'secretary' },
  { code: 'I4', type: 'ictSpecialist', office: 'мектеп негізін қалаушы' },
  { code: 'I5', type: 'educationSpecialist', office: 'колледж директоры' },
  { code: 'I6', type: 'internationalExpert', office: 'халықаралық сарапшы' },
  { code: 'I7', type: 'ictSpecialist', office: 'деректер талдаушысы', since: 'change' },
];

const seats: Readonly<Record<Body, readonly Seat[]>> = { commission, independent };

/** The composition changed once, a year before the fund's today. */
export function seatMembers({ seed, meetings, span: { on } }: Stage, registers: Registers): void {
  const first = addDays(meetings.ordinary[0] ?? on, -30);
  const change = addDays(on, -365);
  const changed = change > addDays(first, 60) ? change : addDays(first, 60);
  for (const body of ['commission', 'independent'] as const) {
    for (const { code, type, office, role = 'member', since, until } of seats[body]) {
      const from = since === undefined ? first : changed;
      const isExpert = type === 'internationalExpert';
      // The data analyst sits in both bodies, under a code in each.
      const person = new Random(seed, 'member', code === 'I7' ? 'C7' : code);
      registers.put('members', code, {
        body,
        name: `${surnameAndName(inventPerson(person, isExpert ? 'en' : 'kk'))}, ${office}`,
        memberType: type,
        ...(type === 'fund' || isExpert ? {} : { qualification: qualifications[type] }),
        from: cellDay(from),
        ...(until === undefined ? {} : { to: cellDay(addDays(changed, -1)) }),
        role,
        act: actOf(body, since === undefined ? first : changed),
      });
    }
  }
}

/** Without the father's name, as minutes list members. */
const surnameAndName = (person: string): string => person.split(' ').slice(0, 2).join(' ');

const qualifications = {
  stateBody: 'салалық реттеу, 12 жыл',
  ictSpecialist: 'АКТ саласында 10 жыл',
  educationSpecialist: 'Білім беру саласында 15 жыл',
} as const;

const actOf = (body: Body, day: IsoDay): string => `${shortDate(day)} № ${body === 'commission' ? 7 : 9}-Қ`;
