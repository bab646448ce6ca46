/** the courses of an application for training, one row a course. */

import { shortestCourse } from '../parameters/parameters.ts';
import { ask, check } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { above, all, any, atLeast, atMost, count, equals, figure, known } from '../vocabulary/words.ts';

const whole = { kind: 'count', class: 'public' } as const;

export const courses = procedure({
  id: 'courses',
  clause: 'R-65.1',
  asked: {
    name: { kind: 'text', clause: 'R-65.1', required: true, class: 'public' },
    weeks: { ...whole, clause: 'R-65.1', required: true },
    hours: { ...whole, clause: 'R-65.1', required: true },
    durationMonths: { ...whole, clause: 'R-68.6', required: true },
    price: { kind: 'money', clause: 'R-65.1', required: true, class: 'confidential' },
    planUrl: { kind: 'url', clause: 'R-68.7', class: 'internal' },
    criteria: { kind: 'longText', clause: 'R-65.1', required: true, class: 'internal' },
    capacity: { ...whole, clause: 'R-73', class: 'confidential' },
    region: { kind: 'region', clause: 'R-73', class: 'public' },
    graduates: { ...whole, clause: 'R-65.5', class: 'confidential' },
    employed: { ...whole, clause: 'R-65.5', class: 'confidential' },
  },
  rows: {},
  computed: {
    case: { kind: 'text', clause: 'R-65', class: 'internal' },
    provider: { kind: 'text', clause: 'R-65', class: 'public', copied: { from: 'parent', field: 'name' } },
    bin: { kind: 'bin', clause: 'R-65', class: 'public', copied: { from: 'parent', field: 'bin' } },
    sentOn: { kind: 'date', clause: 'R-68', class: 'internal', copied: { from: 'parent', field: 'sentOn' } },
    employmentUrl: {
      kind: 'url',
      clause: 'R-65.5',
      class: 'internal',
      copied: { from: 'parent', field: 'employmentUrl' },
    },
  },
  office: {
    approvedByHead: { kind: 'yesNo', clause: 'R-65.1', class: 'internal' },
    planDetailed: { kind: 'yesNo', clause: 'R-68.7', class: 'internal' },
    calculatedSeats: { ...whole, clause: 'R-73', class: 'internal' },
    seats: { ...whole, clause: 'R-72/p2', class: 'internal' },
    seatsReason: { kind: 'longText', clause: 'R-73', class: 'internal' },
  },
  caseDate: (f) => f.sentOn,
  statuses: () => ({}),
  checks: (f) => [
    ask('approvedByHead', 'R-65.1', f.approvedByHead),
    check('length', 'R-68.6', atLeast(f.durationMonths, figure('count', shortestCourse)), { effect: 'refuse' }),
    check('plan', 'R-68.7', known(f.planUrl), { effect: 'refuse' }),
    ask('planDetailed', 'R-68.7', f.planDetailed, { effect: 'refuse', applies: known(f.planUrl) }),
    check('graduates', 'R-65.5', atMost(f.employed, f.graduates), {
      applies: any(known(f.graduates), known(f.employed)),
    }),
    check('employmentShown', 'R-65.5', known(f.employmentUrl), {
      effect: 'warning',
      applies: above(f.employed, count(0)),
    }),
    // The Order leaves the mechanism of quotas to the Fund; these are what it is worked out from.
    check('quotaFigures', 'R-73', all(known(f.capacity), known(f.region)), { effect: 'warning' }),
    check('seatsFit', 'R-72/p2', atMost(f.seats, f.capacity), {
      effect: 'warning',
      applies: all(known(f.seats), known(f.capacity)),
    }),
    // X40: both figures are kept, and where they differ the reason is asked for.
    check('seatsExplained', 'R-73', any(equals(f.seats, f.calculatedSeats), known(f.seatsReason)), {
      effect: 'warning',
      applies: all(known(f.seats), known(f.calculatedSeats)),
    }),
  ],
  deadlines: () => [],
});
