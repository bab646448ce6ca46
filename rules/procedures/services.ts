/** … R-54: whoever applies for a service within its intake gets a contract or a refusal. */

import type { Expression } from '../vocabulary/expression.ts';
import type { Copied } from '../vocabulary/field.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  above,
  all,
  any,
  earliest,
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
import { serviceIds } from '../wording/services.ts';

/** A field of the intake the application names. */
const ofIntake = (field: string): Copied => ({ from: { register: 'serviceIntakes', by: 'intake' }, field });

/** Terms of the Fund run while a case is with it; a status nobody set ends nothing. */
const unless = (status: Expression<'text'>, ...over: readonly string[]): Expression<'truth'> =>
  any(not(known(status)), not(oneOf(status, ...over)));

interface Remarks {
  readonly officerRemark: Expression<'text'>;
  readonly remarksSentOn: Expression<'day'>;
  readonly remarksRemovedOn: Expression<'day'>;
}

/** The remarks sent last have been removed, not those of an earlier round. */
const removed = ({ remarksSentOn, remarksRemovedOn }: Remarks): Expression<'truth'> =>
  all(known(remarksRemovedOn), any(not(known(remarksSentOn)), notAfter(remarksSentOn, remarksRemovedOn)));

/** What an officer found wanting in the attachments, if anything, is no longer so. */
const mended = (f: Remarks): Expression<'truth'> => any(not(known(f.officerRemark)), removed(f));

const project = { kind: 'text', clause: 'R-48.1', required: true, class: 'confidential' } as const;
const contact = { clause: 'R-48.2', required: true } as const;
const product = { kind: 'longText', clause: 'R-48.3', required: true, class: 'confidential' } as const;

export const services = procedure({
  id: 'services',
  clause: 'R-47',
  examinedBy: 'R-51',
  asked: {
    intake: { kind: 'text', clause: 'R-47', required: true, class: 'internal' },
    name: { kind: 'text', clause: 'R-43', required: true, class: 'personal' },
    recipientType: {
      kind: 'choice',
      clause: 'R-43',
      required: true,
      options: ['participant', 'legalEntity', 'naturalPerson'],
      class: 'internal',
    },
    bin: { kind: 'bin', clause: 'R-43', required: true, class: 'internal' },
    projectName: project,
    projectDirection: project,
    projectDescription: { ...project, kind: 'longText' },
    expectedResults: { ...project, kind: 'longText' },
    phone: { ...contact, kind: 'phone', class: 'personal' },
    email: { ...contact, kind: 'email', class: 'personal' },
    city: { ...contact, kind: 'text', class: 'internal' },
    country: { ...contact, kind: 'country', class: 'internal' },
    readiness: product,
    technologies: product,
    problem: product,
    businessModel: product,
    lifetime: product,
    projectMembers: { kind: 'count', clause: 'R-48.4', required: true, class: 'confidential' },
    teamInvolvement: { kind: 'longText', clause: 'R-48.4', required: true, class: 'confidential' },
    presentationUrl: { kind: 'url', clause: 'R-48.5', required: true, class: 'confidential' },
    consent: { kind: 'consent', clause: 'R-50', required: true, class: 'internal' },
  },
  rows: {},
  computed: {
    service: {
      kind: 'choice',
      clause: 'R-43',
      options: serviceIds,
      class: 'public',
      copied: ofIntake('service'),
    },
    intakeFrom: { kind: 'date', clause: 'R-55', class: 'public', copied: ofIntake('intakeFrom') },
    intakeTo: { kind: 'date', clause: 'R-47', class: 'public', copied: ofIntake('intakeTo') },
    needsProject: { kind: 'yesNo', clause: 'R-48.3', class: 'internal', copied: ofIntake('needsProject') },
    needsTeam: { kind: 'yesNo', clause: 'R-48.4', class: 'internal', copied: ofIntake('needsTeam') },
    needsPresentation: { kind: 'yesNo', clause: 'R-48.5', class: 'internal', copied: ofIntake('needsPresentation') },
    conditionsUrl: { kind: 'url', clause: 'R-55', class: 'public', copied: ofIntake('conditionsUrl') },
    price: { kind: 'money', clause: 'R-56', class: 'public', copied: ofIntake('price') },
    priceAct: { kind: 'text', clause: 'R-56', class: 'public', copied: ofIntake('priceAct') },
    participant: { kind: 'text', clause: 'R-43', class: 'internal', copied: { from: 'participant', field: 'id' } },
    participationEndedOn: {
      kind: 'date',
      clause: 'R-43',
      class: 'internal',
      copied: { from: 'participant', field: 'endedOn' },
    },
    editedOn: { kind: 'date', clause: 'R-52', class: 'internal' },
    firstRemarksOn: { kind: 'date', clause: 'R-52', class: 'internal' },
    previousApplication: { kind: 'text', clause: 'R-54', class: 'internal' },
  },
  office: {
    language: { kind: 'language', clause: 'R-49', class: 'internal' },
    sentOn: { kind: 'date', clause: 'R-47', class: 'internal' },
    translatedOn: { kind: 'date', clause: 'R-49', class: 'internal' },
    officer: { kind: 'text', clause: 'R-51', class: 'internal' },
    officerRemark: { kind: 'longText', clause: 'R-52', class: 'internal' },
    remarksSentOn: { kind: 'date', clause: 'R-52', class: 'internal' },
    remarksRemovedOn: { kind: 'date', clause: 'R-53', class: 'internal' },
    causesRemoved: { kind: 'yesNo', clause: 'R-54', class: 'internal' },
    meetsConditions: { kind: 'yesNo', clause: 'R-53', class: 'internal' },
    decision: { kind: 'choice', clause: 'R-51', options: ['contract', 'refuse'], class: 'internal' },
    decidedOn: { kind: 'date', clause: 'R-51', class: 'internal' },
    refusalGround: { kind: 'choice', clause: 'R-53', options: ['a', 'b', 'c'], class: 'internal' },
    noticeSentOn: { kind: 'date', clause: 'R-51', class: 'internal' },
    contractSignedOn: { kind: 'date', clause: 'R-51', class: 'internal' },
    contractUrl: { kind: 'url', clause: 'R-51', class: 'internal' },
  },
  caseDate: (f) => f.sentOn,
  // «for the relevant service», and the intake says which service needs them.
  relevant: (f) => ({
    bin: oneOf(f.recipientType, 'participant', 'legalEntity'),
    readiness: f.needsProject,
    technologies: f.needsProject,
    problem: f.needsProject,
    businessModel: f.needsProject,
    lifetime: f.needsProject,
    projectMembers: f.needsTeam,
    teamInvolvement: f.needsTeam,
    presentationUrl: f.needsPresentation,
  }),
  statuses: (f) => {
    const refused = all(equals(f.decision, text('refuse')), known(f.decidedOn), known(f.refusalGround));
    const contract = all(equals(f.decision, text('contract')), known(f.decidedOn));
    return {
      sent: {
        clause: 'R-47',
        next: ['remarks', 'contract', 'refused', 'late', 'withdrawn'],
        editable: true,
        requires: known(f.sentOn),
        shown: 'received',
      },
      remarks: {
        clause: 'R-52',
        next: ['fixed', 'refused', 'withdrawn'],
        editable: true,
        requires: known(f.remarksSentOn),
        shown: 'remarks',
      },
      fixed: {
        clause: 'R-51',
        next: ['remarks', 'contract', 'refused', 'withdrawn'],
        editable: true,
        requires: removed(f),
        shown: 'examined',
      },
      contract: { clause: 'R-51', next: ['signed', 'withdrawn'], requires: contract, shown: 'granted' },
      signed: {
        clause: 'R-51',
        next: [],
        closed: true,
        requires: all(contract, known(f.contractSignedOn)),
        shown: 'contract',
      },
      refused: { clause: 'R-53', next: [], closed: true, requires: refused, shown: 'refused' },
      late: { clause: 'R-47', next: [], closed: true, requires: above(f.sentOn, f.intakeTo), shown: 'late' },
      withdrawn: { clause: 'R-47', next: [], closed: true, shown: 'withdrawn' },
    };
  },
  checks: (f) => {
    const needed = (needs: Expression<'truth'>, ...fields: readonly Expression[]) =>
      any(not(needs), all(...fields.map(known)));
    const conforms = all(
      mended(f),
      ...[f.projectName, f.projectDirection, f.projectDescription, f.expectedResults].map(known),
      ...[f.phone, f.email, f.city, f.country].map(known),
      needed(f.needsProject, f.readiness, f.technologies, f.problem, f.businessModel, f.lifetime),
      needed(f.needsTeam, f.projectMembers, f.teamInvolvement),
      needed(f.needsPresentation, f.presentationUrl),
    );
    const decides = (decision: string) => all(known(f.decision), equals(f.decision, text(decision)));
    const ground = (letter: string) => equals(f.refusalGround, text(letter));
    return [
      check('intake', 'R-47', known(f.service), { effect: 'person' }),
      // R-47 tells the applicant to keep the window and names no consequence, and R-53 has no such ground: a person.
      check('inTime', 'R-47', all(notAfter(f.intakeFrom, f.sentOn), notAfter(f.sentOn, f.intakeTo)), {
        effect: 'person',
      }),
      check('participant', 'R-43', known(f.participant), {
        effect: 'person',
        applies: equals(f.recipientType, text('participant')),
      }),
      check('participates', 'R-43', notAfter(f.sentOn, f.participationEndedOn), {
        effect: 'person',
        applies: all(equals(f.recipientType, text('participant')), known(f.participationEndedOn)),
      }),
      check('language', 'R-49', oneOf(f.language, 'kk', 'ru', 'en')),
      check('translation', 'R-49', known(f.translatedOn), {
        effect: 'warning',
        applies: equals(f.language, text('en')),
      }),
      check('consent', 'R-50', f.consent),
      check('officerRemark', 'R-52', mended(f)),
      check(
        'remarksAnswered',
        'R-52',
        not(all(equals(f.status, text('remarks')), notAfter(f.remarksSentOn, f.editedOn))),
        { effect: 'person', applies: known(f.editedOn) },
      ),
      check('remarksRemoved', 'R-53', removed(f), {
        effect: 'person',
        applies: all(known(f.remarksSentOn), decides('contract')),
      }),
      ask('meetsConditions', 'R-53', f.meetsConditions, { effect: 'refuse' }),
      // X31: three grounds, each borne out by what is recorded of the case.
      check(
        'refusalGround',
        'R-53',
        all(
          known(f.refusalGround),
          any(
            all(ground('a'), not(conforms)),
            all(ground('b'), known(f.remarksSentOn), not(removed(f))),
            all(ground('c'), not(f.meetsConditions)),
          ),
        ),
        { effect: 'person', applies: decides('refuse') },
      ),
      ask('causesRemoved', 'R-54', f.causesRemoved, { effect: 'person', applies: known(f.previousApplication) }),
    ];
  },
  deadlines: (f) => [
    deadline('apply', 'R-47', f.intakeTo, f.sentOn),
    // X31: the Rules set no term on this path; the Fund's own norms, if it has set any.
    deadline(
      'remarks',
      'R-52',
      workingDays(norm('serviceRemarksNorm', f.sentOn)).after(f.sentOn),
      earliest(f.firstRemarksOn, f.remarksSentOn),
      all(unless(f.status, 'withdrawn', 'late'), any(known(f.remarksSentOn), not(known(f.decidedOn)))),
    ),
    deadline(
      'decision',
      'R-51',
      workingDays(norm('serviceDecisionNorm', f.sentOn)).after(firstKnown(f.remarksRemovedOn, f.sentOn)),
      f.decidedOn,
      unless(f.status, 'withdrawn', 'late', 'remarks'),
    ),
    deadline(
      'translation',
      'R-49',
      workingDays(norm('translationNorm', f.sentOn)).after(f.sentOn),
      f.translatedOn,
      all(equals(f.language, text('en')), unless(f.status, 'withdrawn', 'late')),
    ),
  ],
  letters: (f) => {
    const decided = (decision: string) =>
      all(equals(f.decision, text(decision)), known(f.decidedOn), unless(f.status, 'withdrawn', 'late'));
    return [
      {
        id: 'remarks',
        clause: 'R-52',
        to: 'applicant',
        when: all(equals(f.outcome, text('remarks')), oneOf(f.status, 'sent', 'fixed')),
        round: f.remarksRemovedOn,
        sentOn: 'remarksSentOn',
        moves: 'remarks',
        lists: ['remarks'],
      },
      {
        id: 'contract',
        clause: 'R-51',
        to: 'applicant',
        when: decided('contract'),
        sentOn: 'noticeSentOn',
        moves: 'contract',
      },
      {
        id: 'refusal',
        clause: 'R-53',
        to: 'applicant',
        when: all(decided('refuse'), known(f.refusalGround)),
        sentOn: 'noticeSentOn',
        moves: 'refused',
        lists: ['remarks', 'refuse'],
      },
    ];
  },
});
