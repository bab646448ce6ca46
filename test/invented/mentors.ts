/** An invented procedure: a mentor offers hours to participants. It shows what a new procedure takes; the Order has none. */

import { check, deadline } from '../../rules/vocabulary/parts.ts';
import { procedure } from '../../rules/vocabulary/procedure.ts';
import { atLeast, count, known, workingDays } from '../../rules/vocabulary/words.ts';

export const mentors = procedure({
  id: 'mentors',
  clause: 'R-44',
  asked: {
    name: { kind: 'text', clause: 'R-44', required: true, class: 'personal' },
    hours: { kind: 'count', clause: 'R-44', required: true, class: 'internal' },
  },
  rows: {},
  computed: {},
  office: {
    sentOn: { kind: 'date', clause: 'R-44', class: 'internal' },
    language: { kind: 'language', clause: 'R-49', class: 'internal' },
    answeredOn: { kind: 'date', clause: 'R-44', class: 'internal' },
  },
  caseDate: (f) => f.sentOn,
  statuses: (f) => ({
    sent: { clause: 'R-44', next: ['answered'], editable: true, requires: known(f.sentOn) },
    answered: { clause: 'R-44', next: [], closed: true, requires: known(f.answeredOn) },
  }),
  checks: (f) => [check('enough', 'R-44', atLeast(f.hours, count(10)))],
  deadlines: (f) => [deadline('answer', 'R-44', workingDays(5).after(f.sentOn), f.answeredOn)],
});
