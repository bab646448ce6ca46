/** the internal documents of the Fund that the Rules call for, and the Order itself, each with its days in force. */

import { check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { above, all, equals, known, not, text, workingDays } from '../vocabulary/words.ts';

export const acts = procedure({
  id: 'acts',
  clause: 'R-2',
  asked: {},
  rows: {},
  computed: { overlaps: { kind: 'text', clause: 'R-2', class: 'internal' } },
  office: {
    kind: {
      kind: 'choice',
      clause: 'R-2',
      options: [
        'order',
        'charter',
        'commissionStatute',
        'feeSize',
        'participationTerm',
        'standardContract',
        'reportForm',
        'serviceProcedure',
        'priceList',
        'independentStatute',
        'quotaMechanism',
        'selectionCriteria',
        'other',
      ],
      optionClauses: {
        order: 'O-3.3',
        charter: 'R-2',
        commissionStatute: 'R-13/s2',
        feeSize: 'R-23',
        participationTerm: 'R-24',
        standardContract: 'R-31',
        reportForm: 'R-39/s3',
        serviceProcedure: 'R-51',
        priceList: 'R-56',
        independentStatute: 'R-69',
        quotaMechanism: 'R-73',
        selectionCriteria: 'R-77',
        other: 'R-2',
      },
      class: 'internal',
    },
    title: { kind: 'text', clause: 'R-2', class: 'internal' },
    number: { kind: 'text', clause: 'R-2', class: 'internal', oneLine: true },
    approvedOn: { kind: 'date', clause: 'R-2', class: 'internal' },
    from: { kind: 'date', clause: 'R-2', class: 'internal' },
    to: { kind: 'date', clause: 'R-2', class: 'internal' },
    url: { kind: 'url', clause: 'R-2', class: 'internal' },
    registeredOn: { kind: 'date', clause: 'O-3.3', class: 'internal' },
    reportedOn: { kind: 'date', clause: 'O-3.3', class: 'internal' },
  },
  caseDate: (f) => f.from,
  statuses: () => ({}),
  checks: (f) => [
    check('described', 'R-2', all(...[f.kind, f.title, f.approvedOn, f.from].map(known)), {
      effect: 'person',
    }),
    check('interval', 'R-2', above(f.to, f.from), { effect: 'person', applies: known(f.to) }),
    check('overlaps', 'R-2', not(known(f.overlaps)), { effect: 'warning' }),
  ],
  deadlines: (f) => [
    deadline('report', 'O-3.3', workingDays(10).after(f.registeredOn), f.reportedOn, equals(f.kind, text('order'))),
  ],
});
