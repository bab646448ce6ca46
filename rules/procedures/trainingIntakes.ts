/** an intake of applications for training, announced at its start and at its end. */

import { check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, any, equals, known, norm, not, notAfter, text, workingDays } from '../vocabulary/words.ts';

export const trainingIntakes = procedure({
  id: 'trainingIntakes',
  clause: 'R-64',
  asked: {},
  rows: {},
  computed: {},
  office: {
    name: { kind: 'text', clause: 'R-63', class: 'public' },
    intakeFrom: { kind: 'date', clause: 'R-64', class: 'public' },
    intakeTo: { kind: 'date', clause: 'R-64', class: 'public' },
    channels: { kind: 'choice', clause: 'R-64', options: ['both', 'massMedia', 'site'], class: 'internal' },
    announcedOn: { kind: 'date', clause: 'R-64', class: 'public' },
    announcementUrl: { kind: 'url', clause: 'R-64', class: 'public' },
    closingAnnouncedOn: { kind: 'date', clause: 'R-64', class: 'public' },
    orderUrl: { kind: 'url', clause: 'R-77', class: 'public' },
    criteriaUrl: { kind: 'url', clause: 'R-77', class: 'public' },
  },
  caseDate: (f) => f.intakeFrom,
  statuses: (f) => ({
    planned: { clause: 'R-64', next: ['open'] },
    open: { clause: 'R-64', next: ['closed'], requires: all(known(f.intakeFrom), known(f.announcedOn)) },
    closed: {
      clause: 'R-64',
      next: [],
      closed: true,
      requires: all(known(f.intakeTo), known(f.closingAnnouncedOn)),
    },
  }),
  checks: (f) => [
    check('interval', 'R-64', notAfter(f.intakeFrom, f.intakeTo), { effect: 'person' }),
    check('channels', 'R-64', equals(f.channels, text('both')), { effect: 'person' }),
    check('announcedBefore', 'R-64', notAfter(f.announcedOn, f.intakeFrom), {
      effect: 'warning',
      applies: known(f.announcedOn),
    }),
    check('internalDocuments', 'R-77', all(known(f.orderUrl), known(f.criteriaUrl)), { effect: 'warning' }),
  ],
  deadlines: (f) => [
    // The Rules set no term to announce: the Fund's own norm, if it has set one.
    deadline(
      'announcement',
      'R-64',
      workingDays(norm('announcementNorm', f.intakeFrom)).before(f.intakeFrom),
      f.announcedOn,
    ),
  ],
  letters: (f) => [
    {
      id: 'announcement',
      clause: 'R-64',
      to: 'public',
      when: all(known(f.intakeFrom), known(f.intakeTo), any(not(known(f.status)), equals(f.status, text('planned')))),
      sentOn: 'announcedOn',
      moves: 'open',
    },
    // The Order asks to announce the end as well; it is sent when the intake ends.
    {
      id: 'closing',
      clause: 'R-64',
      to: 'public',
      when: all(known(f.intakeTo), equals(f.status, text('open'))),
      sentOn: 'closingAnnouncedOn',
      moves: 'closed',
    },
  ],
});
