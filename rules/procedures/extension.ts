/** the term of participation is extended, or the late applicant goes through registration again. */

import { extensionNotice, shortestTerm } from '../parameters/parameters.ts';
import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  all,
  any,
  atLeast,
  bySwitch,
  equals,
  figure,
  known,
  norm,
  not,
  notAfter,
  oneOf,
  text,
  workingDays,
} from '../vocabulary/words.ts';

/** not later than ten working days before the term ends. */
const sentInTime = (f: { readonly sentOn: Expression<'day'>; readonly termEndsOn: Expression<'day'> }) =>
  notAfter(f.sentOn, workingDays(figure('count', extensionNotice)).before(f.termEndsOn));

export const extension = procedure({
  id: 'extension',
  clause: 'R-25',
  // R-25 gives the Fund no remarks to make (X15): an officer decides how to mend an application.
  incomplete: 'person',
  asked: {
    bin: { kind: 'bin', clause: 'R-25', required: true, class: 'public' },
    termYears: { kind: 'count', clause: 'R-24', required: true, class: 'internal' },
    results: { kind: 'longText', clause: 'R-25', required: true, class: 'confidential' },
  },
  rows: {},
  computed: {
    participant: { kind: 'text', clause: 'R-25', class: 'internal' },
    name: { kind: 'text', clause: 'A3', class: 'public' },
    address: { kind: 'text', clause: 'A3', class: 'public' },
    email: { kind: 'email', clause: 'R-25', class: 'internal' },
    activities: { kind: 'codes', clause: 'A3', class: 'public', list: 'activities' },
    termEndsOn: { kind: 'date', clause: 'R-25', class: 'internal' },
    certificateNumber: { kind: 'text', clause: 'A3', class: 'public' },
  },
  office: {
    language: { kind: 'language', clause: 'R-10', class: 'internal' },
    sentOn: { kind: 'date', clause: 'R-25', class: 'internal' },
    officer: { kind: 'text', clause: 'R-25', class: 'internal' },
    termConfirmed: { kind: 'yesNo', clause: 'R-24', class: 'internal' },
    decision: { kind: 'choice', clause: 'R-25/p3', options: ['extend', 'refuse'], class: 'internal' },
    decidedOn: { kind: 'date', clause: 'R-25/p3', class: 'internal' },
    extendedFrom: { kind: 'date', clause: 'A3', class: 'public' },
    extendedTo: { kind: 'date', clause: 'A3', class: 'public' },
    certificateIssuedOn: { kind: 'date', clause: 'R-25/p3', class: 'public' },
    noticeSentOn: { kind: 'date', clause: 'R-25/p2', class: 'internal' },
  },
  caseDate: (f) => f.sentOn,
  statuses: (f) => ({
    sent: {
      clause: 'R-25',
      next: ['extended', 'late', 'refused', 'withdrawn'],
      editable: true,
      requires: known(f.sentOn),
      shown: 'received',
    },
    extended: {
      clause: 'R-25/p3',
      next: [],
      closed: true,
      requires: all(
        equals(f.decision, text('extend')),
        known(f.decidedOn),
        known(f.certificateIssuedOn),
        sentInTime(f),
      ),
      shown: 'granted',
    },
    late: { clause: 'R-25/p2', next: [], closed: true, requires: known(f.sentOn), shown: 'late' },
    refused: {
      clause: 'R-25/p3',
      next: [],
      closed: true,
      requires: all(equals(f.decision, text('refuse')), known(f.decidedOn)),
      shown: 'refused',
    },
    withdrawn: { clause: 'R-25', next: [], closed: true, shown: 'withdrawn' },
  }),
  checks: (f) => [
    check('participant', 'R-25', known(f.participant), { effect: 'person' }),
    // X15: on time by the day of sending; R-25/p2 sends the late applicant to registration.
    check('onTime', 'R-25', sentInTime(f), {
      effect: 'refuse',
    }),
    check('termYears', 'R-24', atLeast(f.termYears, figure('count', shortestTerm)), { effect: 'person' }),
    ask(
      'termOneYear',
      'R-24',
      bySwitch(
        'termOneYear',
        { ask: f.termConfirmed, allow: known(f.termYears), forbid: not(known(f.termYears)) },
        'truth',
      ),
      { effect: 'person', applies: equals(f.termYears, figure('count', shortestTerm)) },
    ),
    check('language', 'R-10', oneOf(f.language, 'kk', 'ru', 'en'), { effect: 'person' }),
  ],
  deadlines: (f) => [
    deadline('apply', 'R-25', workingDays(figure('count', extensionNotice)).before(f.termEndsOn), f.sentOn),
    // X15: the Rules give the Fund no term to decide; a norm of its own, if it has set one.
    deadline(
      'decide',
      'R-25/p3',
      workingDays(norm('extensionNorm', f.sentOn)).after(f.sentOn),
      f.decidedOn,
      any(not(known(f.status)), not(oneOf(f.status, 'late', 'withdrawn'))),
    ),
  ],
  letters: (f) => [
    {
      id: 'late',
      clause: 'R-25/p2',
      to: 'applicant',
      when: all(equals(f.outcome, text('refuse')), equals(f.status, text('sent'))),
      sentOn: 'noticeSentOn',
      moves: 'late',
      lists: ['refuse'],
    },
    {
      id: 'certificate',
      clause: 'R-25/p3',
      to: 'file',
      when: all(equals(f.status, text('sent')), equals(f.decision, text('extend')), known(f.decidedOn), sentInTime(f)),
      sentOn: 'certificateIssuedOn',
      moves: 'extended',
    },
  ],
  documents: (f) => [
    {
      id: 'extensionCertificate',
      clause: 'R-25/p3',
      form: 'A3',
      ready: all(
        equals(f.decision, text('extend')),
        any(not(known(f.status)), not(equals(f.status, text('withdrawn')))),
        sentInTime(f),
        ...[f.name, f.bin, f.address, f.activities].map(known),
        known(f.certificateNumber),
        known(f.certificateIssuedOn),
        known(f.extendedFrom),
        known(f.extendedTo),
      ),
      lines: {
        number: f.certificateNumber,
        name: f.name,
        bin: f.bin,
        address: f.address,
        activity: f.activities,
        issuedOn: f.certificateIssuedOn,
        validFrom: f.extendedFrom,
        validTo: f.extendedTo,
      },
    },
  ],
});
