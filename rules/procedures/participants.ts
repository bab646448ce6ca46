/** … R-28: the register of participants, fed by registration, changes of activity and extension. */

import { extensionNotice, shortestTerm } from '../parameters/parameters.ts';
import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  addDays,
  addMonths,
  all,
  any,
  atLeast,
  bySwitch,
  count,
  equals,
  figure,
  firstKnown,
  inCalendar,
  known,
  not,
  oneOf,
  text,
  times,
  when,
  workingDays,
} from '../vocabulary/words.ts';

/** The last day of the shortest term of participation; of one begun on 29 February, the 28th of a year without. */
const shortestEnd = (from: Expression<'day'>): Expression<'day'> => {
  const months = times(12, figure('count', shortestTerm));
  const again = addMonths(from, months);
  const isSameDate = equals(addMonths(again, times(-1, months)), from);
  return addDays(again, when(isSameDate, count(-1), count(0)));
};

interface Term {
  readonly termFrom: Expression<'day'>;
  readonly termTo: Expression<'day'>;
  readonly termConfirmed: Expression<'truth'>;
}

const isShortest = (f: Term): Expression<'truth'> => equals(f.termTo, shortestEnd(f.termFrom));

/** X14: the Order's words forbid a term of exactly one year, its sense forbids a shorter one. */
const oneYearAdmitted = (f: Term): Expression<'truth'> =>
  bySwitch('termOneYear', { ask: f.termConfirmed, allow: known(f.termTo), forbid: not(known(f.termTo)) }, 'truth');

export const participants = procedure({
  id: 'participants',
  clause: 'R-19',
  asked: {},
  rows: {},
  computed: {
    extensionSentOn: { kind: 'date', clause: 'R-25', class: 'internal' },
    lastReport: { kind: 'quarter', clause: 'R-39', class: 'internal' },
    plannedEndOn: { kind: 'date', clause: 'R-27', class: 'internal' },
    sameBin: { kind: 'text', clause: 'R-19', class: 'internal' },
  },
  office: {
    bin: { kind: 'bin', clause: 'A2', class: 'public' },
    name: { kind: 'text', clause: 'A2', class: 'public' },
    address: { kind: 'text', clause: 'A2', class: 'public' },
    region: { kind: 'region', clause: 'R-19', class: 'public' },
    activities: { kind: 'codes', clause: 'A2', class: 'public', list: 'activities' },
    language: { kind: 'language', clause: 'R-10', class: 'internal' },
    email: { kind: 'email', clause: 'R-8', class: 'internal' },
    registration: { kind: 'text', clause: 'R-18', class: 'internal' },
    contractSignedOn: { kind: 'date', clause: 'R-18', class: 'internal' },
    certificateNumber: { kind: 'text', clause: 'A2', class: 'public' },
    certificateIssuedOn: { kind: 'date', clause: 'A2', class: 'public' },
    certificateActivities: { kind: 'codes', clause: 'A2', class: 'public', list: 'activities' },
    certificateReissuedOn: { kind: 'date', clause: 'A2', class: 'public' },
    termFrom: { kind: 'date', clause: 'R-24', class: 'public' },
    termTo: { kind: 'date', clause: 'R-24', class: 'public' },
    termConfirmed: { kind: 'yesNo', clause: 'R-24', class: 'internal' },
    extendedFrom: { kind: 'date', clause: 'R-25/p3', class: 'public' },
    extendedTo: { kind: 'date', clause: 'R-25/p3', class: 'public' },
    listedOn: { kind: 'date', clause: 'R-19', class: 'internal' },
    endedOn: { kind: 'date', clause: 'R-26', class: 'internal' },
    endGround: {
      kind: 'choice',
      clause: 'R-28',
      options: ['27', '28.1', '28.2', '28.3', '28.4', '28.5', '28.6', '28.7'],
      class: 'internal',
    },
  },
  caseDate: (f) => f.contractSignedOn,
  statuses: (f) => ({
    active: { clause: 'R-18', next: ['extended', 'endedPlanned', 'endedEarly'], requires: known(f.contractSignedOn) },
    extended: { clause: 'R-25/p3', next: ['endedPlanned', 'endedEarly'], requires: known(f.extendedTo) },
    // As planned: the period of the certificate has passed, and no case of R-28 ended it.
    endedPlanned: {
      clause: 'R-27',
      next: [],
      closed: true,
      requires: all(
        atLeast(f.endedOn, firstKnown(f.extendedTo, f.termTo)),
        any(not(known(f.endGround)), equals(f.endGround, text('27'))),
      ),
    },
    endedEarly: {
      clause: 'R-28',
      next: [],
      closed: true,
      requires: all(known(f.endedOn), known(f.endGround), not(equals(f.endGround, text('27')))),
    },
  }),
  checks: (f) => [
    check('identified', 'R-19', all(...[f.bin, f.name, f.contractSignedOn].map(known)), { effect: 'person' }),
    // A certificate has a period, so that an issued one without its last day is a question too.
    check('term', 'R-24', atLeast(f.termTo, shortestEnd(f.termFrom)), {
      effect: 'person',
      applies: any(known(f.termTo), known(f.certificateIssuedOn)),
    }),
    ask('termOneYear', 'R-24', oneYearAdmitted(f), { effect: 'person', applies: all(known(f.termTo), isShortest(f)) }),
    // offered, never recorded by itself.
    check('plannedEnd', 'R-27', not(known(f.plannedEndOn)), { effect: 'person', applies: known(f.termTo) }),
    check('sameBin', 'R-19', not(known(f.sameBin)), { effect: 'warning' }),
    check('certificateNumber', 'R-18', known(f.certificateNumber), { effect: 'person', applies: known(f.termTo) }),
  ],
  deadlines: (f) => [
    {
      ...deadline(
        'extension',
        'R-25',
        workingDays(figure('count', extensionNotice)).before(firstKnown(f.extendedTo, f.termTo)),
        f.extensionSentOn,
        // Beyond the calendar the day is not known; `check` and `due` say so before the calendar runs out.
        all(not(known(f.endedOn)), inCalendar(firstKnown(f.extendedTo, f.termTo))),
      ),
      right: true,
    },
    deadline(
      'plannedEnd',
      'R-27',
      addDays(firstKnown(f.extendedTo, f.termTo), 1),
      f.endedOn,
      oneOf(f.status, 'active', 'extended', 'endedPlanned'),
    ),
  ],
  documents: (f) => [
    {
      id: 'certificate',
      clause: 'R-18',
      form: 'A2',
      ready: all(
        ...[f.name, f.bin, f.address, f.activities, f.certificateNumber].map(known),
        ...[f.certificateIssuedOn, f.termFrom, f.termTo].map(known),
        // no certificate of a term that is too short, nor of one somebody found to be.
        atLeast(f.termTo, shortestEnd(f.termFrom)),
        any(not(isShortest(f)), not(known(oneYearAdmitted(f))), oneYearAdmitted(f)),
      ),
      lines: {
        number: f.certificateNumber,
        name: f.name,
        bin: f.bin,
        address: f.address,
        // R-20 changes the activities and not the certificate, unless the Fund issues it anew (X21).
        activity: firstKnown(f.certificateActivities, f.activities),
        issuedOn: firstKnown(f.certificateReissuedOn, f.certificateIssuedOn),
        validFrom: f.termFrom,
        validTo: f.termTo,
      },
    },
  ],
});
