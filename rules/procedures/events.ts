/** what a participant tells the Fund: a new address, re-registration, liquidation, refusal. */

import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  all,
  any,
  equals,
  firstKnown,
  known,
  norm,
  not,
  notAfter,
  oneOf,
  text,
  workingDays,
} from '../vocabulary/words.ts';

export const events = procedure({
  id: 'events',
  clause: 'R-34',
  // Neither R-34 nor R-29 gives the Fund remarks to make: an officer asks for what is missing.
  incomplete: 'person',
  asked: {
    bin: { kind: 'bin', clause: 'R-34', required: true, class: 'public' },
    kind: {
      kind: 'choice',
      clause: 'R-34',
      required: true,
      options: ['addressChange', 'reRegistration', 'liquidation', 'refusal', 'resultsAchieved'],
      optionClauses: {
        addressChange: 'R-9.3/s2',
        reRegistration: 'R-34',
        liquidation: 'R-34',
        refusal: 'R-29',
        resultsAchieved: 'R-28.2',
      },
      class: 'internal',
    },
    happenedOn: { kind: 'date', clause: 'R-34', required: true, class: 'internal' },
    newAddress: { kind: 'text', clause: 'R-9.3/s2', required: true, class: 'internal' },
    plannedDecisionOn: { kind: 'date', clause: 'R-29', required: true, class: 'confidential' },
    documentsUrl: { kind: 'url', clause: 'R-34', class: 'confidential' },
    explanation: { kind: 'longText', clause: 'R-34', class: 'confidential' },
  },
  rows: {},
  computed: {
    participant: {
      kind: 'text',
      clause: 'R-31',
      class: 'internal',
      copied: { from: 'participant', field: 'id' },
      oneLine: true,
    },
    name: { kind: 'text', clause: 'R-34', class: 'public', copied: { from: 'participant', field: 'name' } },
    email: { kind: 'email', clause: 'R-34', class: 'internal', copied: { from: 'participant', field: 'email' } },
    oldAddress: { kind: 'text', clause: 'R-9.3/s2', class: 'public' },
    carriedTo: { kind: 'text', clause: 'R-9.3/s2', class: 'internal', oneLine: true },
  },
  office: {
    language: { kind: 'language', clause: 'R-10', class: 'internal' },
    sentOn: { kind: 'date', clause: 'R-34', class: 'internal' },
    officer: { kind: 'text', clause: 'R-34', class: 'internal' },
    confirmed: { kind: 'yesNo', clause: 'R-34', class: 'internal', untilEdited: true },
    note: { kind: 'longText', clause: 'R-34', class: 'internal' },
  },
  caseDate: (f) => firstKnown(f.happenedOn, f.sentOn),
  // A refusal is told before anything has happened.
  relevant: (f) => ({
    happenedOn: not(equals(f.kind, text('refusal'))),
    newAddress: equals(f.kind, text('addressChange')),
    plannedDecisionOn: equals(f.kind, text('refusal')),
  }),
  statuses: (f) => ({
    received: {
      clause: 'R-34',
      next: ['recorded', 'withdrawn'],
      editable: true,
      requires: known(f.sentOn),
      shown: 'informed',
    },
    recorded: {
      clause: 'R-34',
      next: [],
      closed: true,
      requires: all(known(f.sentOn), any(oneOf(f.kind, 'refusal', 'resultsAchieved'), known(f.confirmed))),
      shown: 'done',
    },
    withdrawn: { clause: 'R-34', next: [], closed: true, shown: 'withdrawn' },
  }),
  checks: (f) => [
    check('participant', 'R-31', known(f.participant), { effect: 'person' }),
    check('happened', 'R-34', notAfter(f.happenedOn, f.sentOn), { effect: 'warning', applies: known(f.happenedOn) }),
    check('documents', 'R-34', known(f.documentsUrl), {
      effect: 'person',
      applies: oneOf(f.kind, 'reRegistration', 'liquidation'),
    }),
    ask('reRegistered', 'R-34', f.confirmed, { effect: 'person', applies: equals(f.kind, text('reRegistration')) }),
    // X17: liquidation is a ground of early termination that the Fund decides on; nothing follows by itself.
    ask('liquidated', 'R-28.5', f.confirmed, { effect: 'person', applies: equals(f.kind, text('liquidation')) }),
    ask('addressConfirmed', 'R-9.3/s2', f.confirmed, {
      effect: 'person',
      applies: equals(f.kind, text('addressChange')),
    }),
    check('addressCarried', 'R-9.3/s2', known(f.carriedTo), {
      effect: 'person',
      applies: all(equals(f.kind, text('addressChange')), f.confirmed),
    }),
  ],
  deadlines: (f) => [
    // X12: «жедел түрде» has no number in the Rules; a norm of the Fund.
    deadline(
      'address',
      'R-9.3/s2',
      workingDays(norm('addressChangeNorm', f.happenedOn)).after(f.happenedOn),
      f.sentOn,
      equals(f.kind, text('addressChange')),
    ),
    // X18: before the participant's own decision.
    deadline('refusal', 'R-29', workingDays(10).before(f.plannedDecisionOn), f.sentOn, equals(f.kind, text('refusal'))),
    // X25: each of the two events has its own row and its own clock.
    deadline(
      'inform',
      'R-34',
      workingDays(10).after(f.happenedOn),
      f.sentOn,
      oneOf(f.kind, 'reRegistration', 'liquidation'),
    ),
  ],
});
