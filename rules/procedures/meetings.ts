/** R-15/p2, R-72/p2: the meetings of the two bodies, who was present and whether they could decide (X40). */

import { bodies, check } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { switches } from '../vocabulary/switches.ts';
import { above, all, any, atLeast, count, equals, known, not, notAfter, text, times } from '../vocabulary/words.ts';

/** How a body works is in its statute, which the Fund sets (R-13/s2); the Independent Commission decides by R-72/p2. */
const procedureOf = { by: 'body', of: { independent: 'R-72/p2' } } as const;

export const meetings = procedure({
  id: 'meetings',
  clause: 'R-15/p2',
  asked: {},
  rows: {},
  computed: {
    inOffice: { kind: 'count', clause: 'R-13/s2', class: 'internal' },
    attending: { kind: 'count', clause: 'R-13/s2', class: 'internal' },
    strangers: { kind: 'text', clause: 'R-13/s2', class: 'internal' },
    chairAttends: { kind: 'yesNo', clause: 'R-13/s2', class: 'internal' },
    quorumRule: { kind: 'choice', clause: 'R-13/s2', options: switches.quorum.values, class: 'internal' },
    majorityRule: { kind: 'choice', clause: 'R-72/p2', options: switches.majority.values, class: 'internal' },
    tieRule: { kind: 'choice', clause: 'R-72/p2', options: switches.tie.values, class: 'internal' },
    sameNumber: { kind: 'text', clause: 'R-15/p2', class: 'internal', oneLine: true },
    agenda: { kind: 'longText', clause: 'R-13', class: 'internal', oneLine: true },
  },
  office: {
    body: { kind: 'choice', clause: 'R-15/p2', options: bodies, class: 'internal' },
    heldOn: { kind: 'date', clause: 'R-15/p2', class: 'internal' },
    place: { kind: 'text', clause: 'R-15/p2', class: 'internal' },
    form: { kind: 'choice', clause: 'R-72/p2', options: ['inPerson', 'inAbsentia'], class: 'internal' },
    present: { kind: 'codes', clause: 'R-15/p2', list: 'members', class: 'internal' },
    chair: { kind: 'text', clause: 'R-13/s2', class: 'internal', oneLine: true },
    secretary: { kind: 'text', clause: 'R-13/s2', class: 'internal', oneLine: true },
    minutesNumber: { kind: 'text', clause: 'R-15/p2', class: 'internal', oneLine: true },
    minutesSignedOn: { kind: 'date', clause: 'R-15/p2', class: 'internal' },
  },
  caseDate: (f) => f.heldOn,
  statuses: (f) => ({
    planned: { clause: 'R-13', next: ['held', 'signed', 'cancelled'] },
    held: {
      clause: 'R-15/p2',
      next: ['signed'],
      requires: all(known(f.heldOn), known(f.present)),
    },
    signed: {
      clause: 'R-15/p2',
      next: [],
      requires: all(known(f.heldOn), known(f.present), known(f.minutesNumber), known(f.minutesSignedOn)),
    },
    cancelled: { clause: 'R-15/p2', next: [], closed: true },
  }),
  checks: (f) => [
    check('body', 'R-13/s2', known(f.body), { effect: 'person' }),
    check('members', 'R-13/s2', not(known(f.strangers)), {
      effect: 'person',
      applies: all(known(f.heldOn), known(f.present)),
      clauses: { by: 'body', of: { independent: 'R-69' } },
    }),
    check(
      'quorum',
      'R-13/s2',
      any(
        all(equals(f.quorumRule, text('majority')), above(times(2, f.attending), f.inOffice)),
        all(equals(f.quorumRule, text('twoThirds')), atLeast(times(3, f.attending), times(2, f.inOffice))),
        all(equals(f.quorumRule, text('none')), atLeast(f.attending, count(1))),
      ),
      { effect: 'person', applies: all(known(f.heldOn), known(f.present)), clauses: procedureOf },
    ),
    check('chair', 'R-13/s2', f.chairAttends, { effect: 'person', applies: known(f.present), clauses: procedureOf }),
    check('number', 'R-15/p2', not(known(f.sameNumber)), {
      effect: 'warning',
      applies: known(f.minutesNumber),
      clauses: procedureOf,
    }),
    check('signed', 'R-15/p2', notAfter(f.heldOn, f.minutesSignedOn), {
      effect: 'person',
      applies: known(f.minutesSignedOn),
      clauses: procedureOf,
    }),
  ],
  deadlines: () => [],
});
