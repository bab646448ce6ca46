/** a round in which the quotas of training are calculated, for the Independent Commission to consider. */

import { check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  all,
  any,
  atLeast,
  atMost,
  count,
  isWhole,
  known,
  norm,
  not,
  notAfter,
  workingDays,
} from '../vocabulary/words.ts';

const number = { kind: 'count', clause: 'R-73', class: 'internal' } as const;

export const quotaRounds = procedure({
  id: 'quotaRounds',
  clause: 'R-73',
  asked: {},
  rows: {},
  computed: {
    // Written by the command that makes the papers for the meeting, so that what was put before it stands.
    calculation: { kind: 'longText', clause: 'R-73', class: 'internal' },
    outdated: { kind: 'yesNo', clause: 'R-73', class: 'internal' },
  },
  office: {
    intake: { kind: 'text', clause: 'R-64', class: 'internal' },
    heldOn: { kind: 'date', clause: 'R-72/p2', class: 'internal' },
    total: number,
    method: { kind: 'choice', clause: 'R-73', options: ['sainteLague', 'largestRemainder'], class: 'internal' },
    minPerCourse: number,
    maxPerCourse: number,
    calculatedOn: { kind: 'date', clause: 'R-73', class: 'internal' },
    methodVersion: { kind: 'text', clause: 'R-73', class: 'internal' },
  },
  caseDate: (f) => f.heldOn,
  statuses: (f) => ({
    planned: { clause: 'R-73', next: ['calculated'] },
    calculated: {
      clause: 'R-73',
      next: ['considered', 'planned'],
      requires: all(known(f.total), known(f.method), known(f.calculatedOn)),
    },
    considered: { clause: 'R-72/p2', next: [], closed: true, requires: all(known(f.calculatedOn), known(f.heldOn)) },
  }),
  checks: (f) => [
    check('total', 'R-73', all(isWhole(f.total), atLeast(f.total, count(0))), { effect: 'person' }),
    check('method', 'R-73', known(f.method), { effect: 'person' }),
    check(
      'limits',
      'R-73',
      all(
        ...[f.minPerCourse, f.maxPerCourse].map((limit) =>
          any(not(known(limit)), all(isWhole(limit), atLeast(limit, count(0)))),
        ),
        any(not(known(f.minPerCourse)), not(known(f.maxPerCourse)), atMost(f.minPerCourse, f.maxPerCourse)),
      ),
      { effect: 'person' },
    ),
    check('beforeVote', 'R-73', notAfter(f.calculatedOn, f.heldOn), {
      effect: 'warning',
      applies: all(known(f.calculatedOn), known(f.heldOn)),
    }),
    check('current', 'R-73', not(f.outdated), { effect: 'warning', applies: known(f.outdated) }),
    check('methodVersion', 'R-73', known(f.methodVersion), { effect: 'warning', applies: known(f.calculatedOn) }),
  ],
  deadlines: (f) => [
    // The Rules only say that the calculation comes before the vote: the Fund's own norm, if it has set one.
    deadline('calculation', 'R-73', workingDays(norm('quotaNorm', f.heldOn)).before(f.heldOn), f.calculatedOn),
  ],
});
