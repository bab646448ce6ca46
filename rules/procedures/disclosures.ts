/** a participant's confidential information told to a third party, and the prior written consent to it. */

import { check } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, firstKnown, known, notAfter } from '../vocabulary/words.ts';

export const disclosures = procedure({
  id: 'disclosures',
  clause: 'R-35',
  asked: {},
  rows: {},
  computed: {
    participant: {
      kind: 'text',
      clause: 'R-35',
      class: 'internal',
      copied: { from: 'participant', field: 'id' },
      oneLine: true,
    },
    name: { kind: 'text', clause: 'R-35', class: 'public', copied: { from: 'participant', field: 'name' } },
  },
  office: {
    bin: { kind: 'bin', clause: 'R-35', class: 'public' },
    what: { kind: 'longText', clause: 'R-35', class: 'confidential' },
    toWhom: { kind: 'text', clause: 'R-35', class: 'confidential' },
    consentOn: { kind: 'date', clause: 'R-35', class: 'internal' },
    consentUrl: { kind: 'url', clause: 'R-35', class: 'confidential' },
    disclosedOn: { kind: 'date', clause: 'R-35', class: 'internal' },
  },
  caseDate: (f) => firstKnown(f.disclosedOn, f.consentOn),
  statuses: () => ({}),
  checks: (f) => [
    check('described', 'R-35', all(...[f.bin, f.what, f.toWhom].map(known)), { effect: 'person' }),
    check('consent', 'R-35', all(known(f.consentOn), notAfter(f.consentOn, f.disclosedOn)), {
      effect: 'person',
      applies: known(f.disclosedOn),
    }),
    check('consentInWriting', 'R-35', known(f.consentUrl), { effect: 'person', applies: known(f.disclosedOn) }),
  ],
  deadlines: () => [],
});
