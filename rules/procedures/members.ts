/** R-13/s2, R-13/p2, R-69/s2: who sits in the Commission and who in the Independent Commission; two bodies, never merged. */

import { bodies, check } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, any, atLeast, equals, known, oneOf, text } from '../vocabulary/words.ts';

/** The same rule of composition stands in R-13/p2 for the Commission and in R-69/s2 for the Independent Commission. */
const composition = { by: 'body', of: { independent: 'R-69/s2' } } as const;
/** The Fund sets up both: R-13/s2 and R-69. */
const setUp = { by: 'body', of: { independent: 'R-69' } } as const;

export const members = procedure({
  id: 'members',
  clause: 'R-13/s2',
  asked: {},
  rows: {},
  computed: {},
  office: {
    body: { kind: 'choice', clause: 'R-13/s2', options: bodies, class: 'internal' },
    name: { kind: 'text', clause: 'R-13/s2', class: 'internal' },
    memberType: {
      kind: 'choice',
      clause: 'R-69/s2',
      options: ['stateBody', 'ictSpecialist', 'educationSpecialist', 'fund', 'internationalExpert'],
      class: 'internal',
    },
    qualification: { kind: 'text', clause: 'R-13/p2', class: 'internal' },
    from: { kind: 'date', clause: 'R-13/s2', class: 'internal' },
    to: { kind: 'date', clause: 'R-13/s2', class: 'internal' },
    role: {
      kind: 'choice',
      clause: 'R-13/s2',
      options: ['chair', 'deputy', 'secretary', 'member'],
      class: 'internal',
    },
    act: { kind: 'text', clause: 'R-13/s2', class: 'internal', oneLine: true },
  },
  caseDate: (f) => f.from,
  statuses: () => ({}),
  checks: (f) => {
    const ofCommission = equals(f.body, text('commission'));
    const ofIndependent = equals(f.body, text('independent'));
    return [
      // X38: whoever R-69/s2 names may sit there; that an expert is drawn in is shown, not enforced.
      check(
        'composition',
        'R-13/p2',
        any(
          all(ofCommission, oneOf(f.memberType, 'stateBody', 'ictSpecialist', 'internationalExpert')),
          all(ofIndependent, known(f.memberType)),
        ),
        { effect: 'person', applies: all(known(f.body), known(f.memberType)), clauses: composition },
      ),
      check('qualification', 'R-13/p2', known(f.qualification), {
        effect: 'person',
        applies: any(
          all(ofCommission, oneOf(f.memberType, 'stateBody', 'ictSpecialist')),
          all(ofIndependent, oneOf(f.memberType, 'ictSpecialist', 'educationSpecialist')),
        ),
        clauses: composition,
      }),
      check('appointed', 'R-13/s2', all(known(f.body), known(f.from), known(f.act)), {
        effect: 'person',
        clauses: setUp,
      }),
      check('term', 'R-13/s2', atLeast(f.to, f.from), { effect: 'person', applies: known(f.to), clauses: setUp }),
    ];
  },
  deadlines: () => [],
});
