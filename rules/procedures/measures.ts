/** what the Fund itself did, by the directions of its work and its ways of searching for investors. */

import { check } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, any, known, notAfter } from '../vocabulary/words.ts';

export const measures = procedure({
  id: 'measures',
  clause: 'R-4',
  asked: {},
  rows: {},
  computed: {},
  office: {
    direction: {
      kind: 'choice',
      clause: 'R-4',
      options: [
        'consortia',
        'relations',
        'trainingEvents',
        'materials',
        'events',
        'eventsOfOthers',
        'programmes',
        'prototypes',
        'research',
        'incubation',
        'acceleration',
        'experts',
        'intellectualProperty',
      ],
      optionClauses: {
        consortia: 'R-4.1',
        relations: 'R-4.2',
        trainingEvents: 'R-4.3',
        materials: 'R-4.4',
        events: 'R-4.5',
        eventsOfOthers: 'R-4.6',
        programmes: 'R-4.7',
        prototypes: 'R-4.8',
        research: 'R-4.9',
        incubation: 'R-4.10',
        acceleration: 'R-4.11',
        experts: 'R-4.12',
        intellectualProperty: 'R-4.13',
      },
      class: 'public',
    },
    investorMeasure: {
      kind: 'choice',
      clause: 'R-6.1',
      options: ['investors', 'showcases', 'commercialisation', 'media', 'contracts', 'eventsSupported'],
      optionClauses: {
        investors: 'R-6.1',
        showcases: 'R-6.2',
        commercialisation: 'R-6.3',
        media: 'R-6.4',
        contracts: 'R-6.5',
        eventsSupported: 'R-6.6',
      },
      class: 'public',
    },
    title: { kind: 'text', clause: 'R-4', class: 'public' },
    from: { kind: 'date', clause: 'R-4', class: 'public' },
    to: { kind: 'date', clause: 'R-4', class: 'public' },
    place: { kind: 'text', clause: 'R-4', class: 'public' },
    participantsCount: { kind: 'count', clause: 'R-4', class: 'internal' },
    partner: { kind: 'text', clause: 'R-4.2', class: 'internal' },
    result: { kind: 'longText', clause: 'R-4', class: 'internal' },
    url: { kind: 'url', clause: 'R-4', class: 'internal' },
  },
  caseDate: (f) => f.from,
  statuses: () => ({}),
  checks: (f) => [
    check('classified', 'R-4', any(known(f.direction), known(f.investorMeasure)), { effect: 'person' }),
    check('interval', 'R-4', notAfter(f.from, f.to), { effect: 'person', applies: all(known(f.from), known(f.to)) }),
  ],
  deadlines: () => [],
});
