/** a participant changes or adds types of activity; the Commission decides (X21). */

import { businessPlan } from '../vocabulary/businessPlan.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, any, bySwitch, equals, known, norm, not, text, workingDays } from '../vocabulary/words.ts';

export const activityChange = procedure({
  id: 'activityChange',
  clause: 'R-20',
  // R-20 gives the Fund no remarks to make: an officer decides how to mend an application.
  incomplete: 'person',
  asked: {
    bin: { kind: 'bin', clause: 'R-20', required: true, class: 'public' },
    addActivities: { kind: 'codes', clause: 'R-20', class: 'public', list: 'activities' },
    removeActivities: { kind: 'codes', clause: 'R-20', class: 'public', list: 'activities' },
    ...businessPlan,
  },
  rows: {},
  computed: {
    participant: { kind: 'text', clause: 'R-20', class: 'internal', oneLine: true },
    name: { kind: 'text', clause: 'R-20', class: 'public' },
    email: { kind: 'email', clause: 'R-20', class: 'internal' },
    activities: { kind: 'codes', clause: 'R-20', class: 'public', list: 'activities' },
    newActivities: { kind: 'codes', clause: 'R-20', class: 'public', list: 'activities' },
    listedActivities: { kind: 'yesNo', clause: 'R-20', class: 'internal' },
    ownActivities: { kind: 'yesNo', clause: 'R-20', class: 'internal' },
    severalActivities: { kind: 'yesNo', clause: 'A1-*', class: 'internal' },
    changedOn: { kind: 'date', clause: 'R-20/s2', class: 'public' },
  },
  office: {
    language: { kind: 'language', clause: 'R-20', class: 'internal' },
    receivedOn: { kind: 'date', clause: 'R-20/s2', class: 'internal' },
    officer: { kind: 'text', clause: 'R-20', class: 'internal' },
    projectsShown: { kind: 'yesNo', clause: 'A1-*', class: 'internal' },
    sentToCommissionOn: { kind: 'date', clause: 'R-20/s2', class: 'internal' },
    planMatches: { kind: 'yesNo', clause: 'R-16.1', class: 'internal' },
    activityMatches: { kind: 'yesNo', clause: 'R-16.2', class: 'internal' },
    decision: { kind: 'choice', clause: 'R-20/s2', options: ['change', 'refuse'], class: 'internal' },
    decidedOn: { kind: 'date', clause: 'R-20/s2', class: 'internal' },
    decisionReason: { kind: 'longText', clause: 'R-20/s2', class: 'confidential' },
    noticeSentOn: { kind: 'date', clause: 'R-20/s2', class: 'internal' },
    certificateReissuedOn: { kind: 'date', clause: 'A2', class: 'public' },
  },
  caseDate: (f) => f.receivedOn,
  statuses: (f) => ({
    sent: {
      clause: 'R-20',
      next: ['atCommission', 'withdrawn'],
      editable: true,
      requires: known(f.receivedOn),
      shown: 'received',
    },
    atCommission: {
      clause: 'R-20/s2',
      next: ['changed', 'notChanged', 'withdrawn'],
      requires: known(f.sentToCommissionOn),
      shown: 'commission',
    },
    changed: {
      clause: 'R-20/s2',
      next: [],
      closed: true,
      requires: all(known(f.decidedOn), known(f.decision), equals(f.decision, text('change'))),
      shown: 'granted',
    },
    notChanged: {
      clause: 'R-20/s2',
      next: [],
      closed: true,
      requires: all(known(f.decidedOn), known(f.decision), equals(f.decision, text('refuse'))),
      shown: 'refused',
    },
    withdrawn: { clause: 'R-20', next: [], closed: true, shown: 'withdrawn' },
  }),
  checks: (f) => [
    check('participant', 'R-20', known(f.participant), { effect: 'person' }),
    check('something', 'R-20', any(known(f.addActivities), known(f.removeActivities)), { effect: 'person' }),
    check('listed', 'R-20', f.listedActivities, { effect: 'person', applies: known(f.addActivities) }),
    check('own', 'R-20', f.ownActivities, { effect: 'person', applies: known(f.removeActivities) }),
    check('left', 'R-20', known(f.newActivities), { effect: 'person', applies: known(f.participant) }),
    ask('projectsShown', 'A1-*', f.projectsShown, { effect: 'person', applies: f.severalActivities }),
    // X21: R-20 names no ground of refusal; those of R-16 are shown to the Commission as hints.
    ask('planMatches', 'R-16.1', f.planMatches, {
      stage: 'commission',
      effect: 'person',
      applies: known(f.sentToCommissionOn),
    }),
    ask('activityMatches', 'R-16.2', f.activityMatches, {
      stage: 'commission',
      effect: 'person',
      applies: known(f.sentToCommissionOn),
    }),
    check('undone', 'R-20/s2', not(known(f.changedOn)), {
      effect: 'warning',
      applies: all(known(f.decision), equals(f.decision, text('refuse'))),
    }),
    check(
      'reissued',
      'R-20',
      bySwitch('activityCertificate', { keep: known(f.changedOn), reissue: known(f.certificateReissuedOn) }, 'truth'),
      { effect: 'warning', applies: known(f.changedOn) },
    ),
  ],
  deadlines: (f) => {
    const stands = any(not(known(f.status)), not(equals(f.status, text('withdrawn'))));
    return [
      deadline('decision', 'R-20/s2', workingDays(10).after(f.receivedOn), f.decidedOn, stands),
      // X21: the Rules set no term for the notice; the Fund's own norm, if it has set one.
      deadline(
        'notice',
        'R-20',
        workingDays(norm('activityNoticeNorm', f.decidedOn)).after(f.decidedOn),
        f.noticeSentOn,
      ),
    ];
  },
  letters: (f) => [
    {
      // The Commission's term runs from the arrival, so nothing an officer finds keeps the application from it.
      id: 'referral',
      clause: 'R-20/s2',
      to: 'commission',
      when: all(equals(f.status, text('sent')), known(f.participant)),
      sentOn: 'sentToCommissionOn',
      moves: 'atCommission',
      lists: 'everything',
    },
    {
      id: 'changed',
      clause: 'R-20/s2',
      to: 'applicant',
      when: all(equals(f.decision, text('change')), known(f.decidedOn), equals(f.status, text('changed'))),
      sentOn: 'noticeSentOn',
    },
    {
      id: 'notChanged',
      clause: 'R-20/s2',
      to: 'applicant',
      when: all(equals(f.decision, text('refuse')), known(f.decidedOn), equals(f.status, text('notChanged'))),
      sentOn: 'noticeSentOn',
    },
  ],
  decided: {
    body: 'commission',
    clause: 'R-20/s2',
    waits: 'atCommission',
    decision: 'decision',
    decidedOn: 'decidedOn',
    granted: { option: 'change', status: 'changed' },
    refused: { option: 'refuse', status: 'notChanged' },
    reason: 'decisionReason',
  },
});
