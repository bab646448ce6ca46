/**
 * the foreigners and stateless persons a participant has engaged, and the members of their families: part of each
 * quarterly report, kept in the personal workbook.
 */

import { check } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, below, dayAfterQuarter, equals, known, not, notAfter, text } from '../vocabulary/words.ts';

const personal = { required: true, class: 'personal' } as const;

/** Names as the person bears them, and as the passport spells them: given, never worked out (X28). */
const namesBy = <const Clause extends 'R-42.a' | 'R-42.i1'>(clause: Clause) =>
  ({
    surname: { ...personal, kind: 'text', clause },
    givenName: { ...personal, kind: 'text', clause },
    patronymic: { kind: 'text', clause, class: 'personal' },
    surnameLatin: { ...personal, kind: 'latin', clause },
    givenNameLatin: { ...personal, kind: 'latin', clause },
    patronymicLatin: { kind: 'latin', clause, class: 'personal' },
  }) as const;

const passportBy = <const Clause extends 'R-42.d' | 'R-42.i5'>(clause: Clause) =>
  ({
    docNumber: { ...personal, kind: 'text', clause },
    docDate: { ...personal, kind: 'date', clause },
    docIssuer: { ...personal, kind: 'text', clause },
  }) as const;

/** One row a person and quarter: the participant gives the list anew with each report. */
export const nonResidents = procedure({
  id: 'nonResidents',
  workbook: 'personal',
  clause: 'R-42/s2',
  asked: {
    bin: { kind: 'bin', clause: 'R-39', required: true, class: 'public' },
    quarter: { kind: 'quarter', clause: 'R-39/s2', required: true, class: 'internal' },
    ...namesBy('R-42.a'),
    birthDate: { ...personal, kind: 'date', clause: 'R-42.b' },
    stateless: { kind: 'yesNo', clause: 'R-42.c', class: 'personal' },
    citizenship: { ...personal, kind: 'country', clause: 'R-42.c' },
    residenceCountry: { ...personal, kind: 'country', clause: 'R-42.c' },
    ...passportBy('R-42.d'),
    stayUntil: { ...personal, kind: 'month', clause: 'R-42.e' },
    qualification: { ...personal, kind: 'longText', clause: 'R-42.f' },
    visaExtendedTo: { kind: 'date', clause: 'R-42.g', class: 'personal' },
    purpose: { ...personal, kind: 'text', clause: 'R-42.h' },
  },
  rows: { familyMembers: 'familyMembers' },
  computed: {
    participant: {
      kind: 'text',
      clause: 'R-42/s2',
      class: 'internal',
      copied: { from: 'participant', field: 'id' },
    },
    name: { kind: 'text', clause: 'R-42/s2', class: 'public', copied: { from: 'participant', field: 'name' } },
    report: { kind: 'text', clause: 'R-42/s2', class: 'internal' },
    latinLetters: { kind: 'yesNo', clause: 'R-42.a', class: 'internal' },
    sameDocument: { kind: 'text', clause: 'R-42.d', class: 'internal' },
  },
  office: {
    receivedOn: { kind: 'date', clause: 'R-42/s2', class: 'internal' },
    officer: { kind: 'text', clause: 'R-42/s2', class: 'internal' },
    checkedOn: { kind: 'date', clause: 'R-42/s2', class: 'internal' },
    note: { kind: 'longText', clause: 'R-42/s2', class: 'personal' },
  },
  caseDate: (f) => dayAfterQuarter(f.quarter, 0),
  // Who has no citizenship gives the country of permanent residence in its place (R-42.c).
  relevant: (f) => {
    const isStateless = all(known(f.stateless), f.stateless);
    return { citizenship: not(isStateless), residenceCountry: isStateless };
  },
  statuses: (f) => ({
    given: { clause: 'R-42/s2', next: ['checked', 'withdrawn'], editable: true, requires: known(f.receivedOn) },
    checked: { clause: 'R-42/s2', next: ['given'], closed: true, requires: known(f.checkedOn) },
    withdrawn: { clause: 'R-42/s2', next: ['given'], closed: true },
  }),
  checks: (f) => [
    check('participant', 'R-42/s2', known(f.participant)),
    check('report', 'R-42/s2', known(f.report), { effect: 'person' }),
    check('latinLetters', 'R-42.a', f.latinLetters, { applies: known(f.latinLetters) }),
    check('born', 'R-42.b', below(f.birthDate, f.receivedOn)),
    check('docDate', 'R-42.d', notAfter(f.docDate, f.receivedOn)),
    check('sameDocument', 'R-42.d', not(known(f.sameDocument)), { effect: 'warning' }),
  ],
  deadlines: () => [],
});

/** One row a member of the family of a person engaged. */
export const familyMembers = procedure({
  id: 'familyMembers',
  workbook: 'personal',
  clause: 'R-42.i',
  asked: {
    ...namesBy('R-42.i1'),
    birthDate: { ...personal, kind: 'date', clause: 'R-42.i2' },
    kinship: { ...personal, kind: 'choice', clause: 'R-42.i4', options: ['spouse', 'child', 'parent', 'other'] },
    kinshipOther: { ...personal, kind: 'text', clause: 'R-42.i4' },
    proofDoc: { ...personal, kind: 'choice', clause: 'R-42.i4', options: ['marriage', 'birth', 'other'] },
    proofDetails: { ...personal, kind: 'text', clause: 'R-42.i4' },
    ...passportBy('R-42.i5'),
    visaExtendedTo: { kind: 'date', clause: 'R-42.i6', class: 'personal' },
    purpose: { ...personal, kind: 'text', clause: 'R-42.i7' },
  },
  rows: {},
  computed: {
    case: { kind: 'text', clause: 'R-42.i3', class: 'internal' },
    person: { kind: 'text', clause: 'R-42.i3', class: 'internal', copied: { from: 'parent', field: 'id' } },
    bin: { kind: 'bin', clause: 'R-39', class: 'public', copied: { from: 'parent', field: 'bin' } },
    quarter: { kind: 'quarter', clause: 'R-39/s2', class: 'internal', copied: { from: 'parent', field: 'quarter' } },
    receivedOn: { kind: 'date', clause: 'R-42.i', class: 'internal', copied: { from: 'parent', field: 'receivedOn' } },
    latinLetters: { kind: 'yesNo', clause: 'R-42.i1', class: 'internal' },
  },
  office: {},
  caseDate: (f) => dayAfterQuarter(f.quarter, 0),
  relevant: (f) => ({ kinshipOther: all(known(f.kinship), equals(f.kinship, text('other'))) }),
  statuses: () => ({}),
  checks: (f) => [
    check('person', 'R-42.i3', known(f.person)),
    check('latinLetters', 'R-42.i1', f.latinLetters, { applies: known(f.latinLetters) }),
    check('born', 'R-42.i2', below(f.birthDate, f.receivedOn)),
    check('docDate', 'R-42.i5', notAfter(f.docDate, f.receivedOn)),
  ],
  deadlines: () => [],
});
