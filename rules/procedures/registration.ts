/** R-7 … R-19 and Annex 1: an applicant is examined and registered as a participant. */

import { debtLimitInMci, stateIncomeLimit, statementMaxAge, stateShareLimit } from '../parameters/parameters.ts';
import { businessPlan } from '../vocabulary/businessPlan.ts';
import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  addDays,
  all,
  any,
  atMost,
  atMostShare,
  below,
  bySwitch,
  earliest,
  equals,
  figure,
  firstKnown,
  inForceOn,
  known,
  norm,
  not,
  notAfter,
  oneOf,
  piece,
  provided,
  text,
  times,
  workingDays,
} from '../vocabulary/words.ts';

/** The terms of the Fund end with an application that was withdrawn; a status nobody set ends nothing. */
const standing = (status: Expression<'text'>): Expression<'truth'> =>
  any(not(known(status)), not(equals(status, text('withdrawn'))));

interface Remarks {
  readonly remarksSentOn: Expression<'day'>;
  readonly remarksRemovedOn: Expression<'day'>;
  readonly firstRemarksOn: Expression<'day'>;
}

/** The remarks sent last have been removed, not those of an earlier round. */
const removed = ({ remarksSentOn, remarksRemovedOn }: Remarks): Expression<'truth'> =>
  all(known(remarksRemovedOn), any(not(known(remarksSentOn)), notAfter(remarksSentOn, remarksRemovedOn)));

/** Later remarks do not make the first ones late. */
const firstRemarks = ({ firstRemarksOn, remarksSentOn }: Remarks): Expression<'day'> =>
  earliest(firstRemarksOn, remarksSentOn);

export const registration = procedure({
  id: 'registration',
  clause: 'R-8',
  examinedBy: 'R-12',
  asked: {
    name: { kind: 'text', clause: 'R-8', required: true, class: 'public' },
    bin: { kind: 'bin', clause: 'R-7.1', required: true, class: 'public' },
    address: { kind: 'text', clause: 'R-9.3', required: true, class: 'public' },
    region: { kind: 'region', clause: 'R-9.3', required: true, class: 'public' },
    headName: { kind: 'text', clause: 'R-8', required: true, class: 'personal' },
    email: { kind: 'email', clause: 'R-8', required: true, class: 'internal' },
    phone: { kind: 'phone', clause: 'R-8', required: true, class: 'internal' },
    activities: { kind: 'codes', clause: 'R-7.7', required: true, class: 'public', list: 'activities' },
    works: { kind: 'codes', clause: 'R-7.7', class: 'internal', list: 'works' },
    hasBranches: { kind: 'yesNo', clause: 'R-7.2', required: true, class: 'internal' },
    priorityInvestor: { kind: 'yesNo', clause: 'R-7.3', required: true, class: 'internal' },
    strategicInvestor: { kind: 'yesNo', clause: 'R-7.3', required: true, class: 'internal' },
    stateSharePercent: { kind: 'percent', clause: 'R-7.4', required: true, class: 'confidential' },
    subsoilUser: { kind: 'yesNo', clause: 'R-7.5', required: true, class: 'internal' },
    sezParticipant: { kind: 'yesNo', clause: 'R-7.5', required: true, class: 'internal' },
    excisePayer: { kind: 'yesNo', clause: 'R-7.6', required: true, class: 'internal' },
    exportSharePercent: { kind: 'percent', clause: 'R-7.8', required: '2029-01-01', class: 'confidential' },
    stateIncome: { kind: 'money', clause: 'R-7.9', required: '2029-01-01', class: 'confidential' },
    totalIncome: { kind: 'money', clause: 'R-7.9', required: '2029-01-01', class: 'confidential' },
    taxDebt: { kind: 'money', clause: 'R-9.2', required: true, class: 'confidential' },
    taxStatementDate: { kind: 'date', clause: 'R-9.2', required: true, class: 'internal' },
    taxStatementUrl: { kind: 'url', clause: 'R-9.2', required: true, class: 'internal' },
    placeUrl: { kind: 'url', clause: 'R-9.3', required: true, class: 'internal' },
    ...businessPlan,
    consent: { kind: 'consent', clause: 'R-11', required: true, class: 'internal' },
  },
  rows: {},
  computed: {
    binCheckDigit: { kind: 'yesNo', clause: 'R-7.1', class: 'internal' },
    listedActivities: { kind: 'yesNo', clause: 'R-7.7', class: 'internal' },
    severalActivities: { kind: 'yesNo', clause: 'A1-*', class: 'internal' },
    otherCase: { kind: 'text', clause: 'R-17/p2', class: 'internal' },
    editedOn: { kind: 'date', clause: 'R-15', class: 'internal' },
    firstRemarksOn: { kind: 'date', clause: 'R-14', class: 'internal' },
  },
  office: {
    language: { kind: 'language', clause: 'R-10', class: 'internal' },
    sentOn: { kind: 'date', clause: 'R-12', class: 'internal' },
    translatedOn: { kind: 'date', clause: 'R-10/s2', class: 'internal' },
    officer: { kind: 'text', clause: 'R-12', class: 'internal' },
    officerRemark: { kind: 'longText', clause: 'R-14', class: 'internal' },
    remarksSentOn: { kind: 'date', clause: 'R-14', class: 'internal' },
    remarksRemovedOn: { kind: 'date', clause: 'R-15', class: 'internal' },
    projectsShown: { kind: 'yesNo', clause: 'A1-*', class: 'internal' },
    exportPredominant: { kind: 'yesNo', clause: 'R-7.8', class: 'internal' },
    sentToCommissionOn: { kind: 'date', clause: 'R-13', class: 'internal' },
    planMatches: { kind: 'yesNo', clause: 'R-16.1', class: 'internal' },
    activityMatches: { kind: 'yesNo', clause: 'R-16.2', class: 'internal' },
    decision: { kind: 'choice', clause: 'R-15/p2', options: ['register', 'refuse'], class: 'internal' },
    decidedOn: { kind: 'date', clause: 'R-15/p2', class: 'internal' },
    refusalGround: {
      kind: 'choice',
      clause: 'R-16.1',
      options: ['16.1', '16.2'],
      optionClauses: { '16.1': 'R-16.1', '16.2': 'R-16.2' },
      class: 'internal',
    },
    noticeSentOn: { kind: 'date', clause: 'R-17', class: 'internal' },
    contractSignedOn: { kind: 'date', clause: 'R-18', class: 'internal' },
    termYears: { kind: 'count', clause: 'R-24', class: 'internal' },
    certificateNumber: { kind: 'text', clause: 'R-18', class: 'public' },
    certificateIssuedOn: { kind: 'date', clause: 'R-18', class: 'public' },
    listedOn: { kind: 'date', clause: 'R-19', class: 'public' },
    previousApplication: { kind: 'text', clause: 'R-17/p2', class: 'internal' },
  },
  // X2, X9: the application's day decides which rules and which MCI apply, unless the Fund switched it.
  caseDate: (f) => bySwitch('caseDate', { application: f.sentOn, decision: firstKnown(f.decidedOn, f.sentOn) }, 'day'),
  statuses: (f) => ({
    sent: {
      clause: 'R-8',
      next: ['remarks', 'atCommission', 'withdrawn'],
      editable: true,
      requires: known(f.sentOn),
      shown: 'received',
    },
    remarks: {
      clause: 'R-14',
      next: ['fixed', 'withdrawn'],
      editable: true,
      requires: known(f.remarksSentOn),
      shown: 'remarks',
    },
    fixed: {
      clause: 'R-15',
      next: ['atCommission', 'remarks', 'withdrawn'],
      editable: true,
      requires: removed(f),
      shown: 'examined',
    },
    atCommission: {
      clause: 'R-13',
      next: ['registered', 'refused', 'withdrawn'],
      requires: known(f.sentToCommissionOn),
      shown: 'commission',
    },
    registered: {
      clause: 'R-15/p2',
      next: ['contractSigned', 'withdrawn'],
      requires: all(known(f.decidedOn), equals(f.decision, text('register'))),
      shown: 'granted',
    },
    refused: {
      clause: 'R-16.1',
      next: [],
      closed: true,
      requires: all(known(f.decidedOn), equals(f.decision, text('refuse')), known(f.refusalGround)),
      shown: 'refused',
    },
    contractSigned: { clause: 'R-18', next: ['participant'], requires: known(f.contractSignedOn), shown: 'contract' },
    participant: {
      clause: 'R-18',
      next: [],
      closed: true,
      requires: all(known(f.contractSignedOn), known(f.certificateIssuedOn)),
      shown: 'done',
    },
    withdrawn: { clause: 'R-8', next: [], closed: true, shown: 'withdrawn' },
  }),
  checks: (f) => [
    check('legalEntity', 'R-7.1', all(oneOf(piece(f.bin, 5, 1), '4', '5'), equals(piece(f.bin, 6, 1), text('0')))),
    check('binCheckDigit', 'R-7.1', f.binCheckDigit, { effect: 'warning' }),
    check('noBranches', 'R-7.2', not(f.hasBranches)),
    check('noInvestmentProject', 'R-7.3', not(any(f.priorityInvestor, f.strategicInvestor))),
    check('stateShare', 'R-7.4', below(f.stateSharePercent, figure('percent', stateShareLimit))),
    check('notSubsoilOrSez', 'R-7.5', not(any(f.subsoilUser, f.sezParticipant))),
    check('notExcisePayer', 'R-7.6', not(f.excisePayer)),
    check('priorityActivity', 'R-7.7', f.listedActivities),
    ask('exportPredominant', 'R-7.8', f.exportPredominant, { since: '2029-01-01' }),
    check('stateIncome', 'R-7.9', atMostShare(f.stateIncome, f.totalIncome, stateIncomeLimit), { since: '2029-01-01' }),
    check(
      'taxDebt',
      'R-9.2',
      atMost(f.taxDebt, times(figure('count', debtLimitInMci), inForceOn('money', 'mci', f.caseDate))),
    ),
    check(
      'taxStatement',
      'R-9.2',
      all(
        notAfter(addDays(f.sentOn, times(-1, figure('count', statementMaxAge))), f.taxStatementDate),
        // A fresh statement that answers remarks is later than the application.
        any(notAfter(f.taxStatementDate, f.sentOn), known(f.remarksSentOn)),
      ),
    ),
    ask('projectsShown', 'A1-*', f.projectsShown, { applies: f.severalActivities }),
    check('language', 'R-10', oneOf(f.language, 'kk', 'ru', 'en')),
    check('translation', 'R-10/s2', known(f.translatedOn), {
      effect: 'warning',
      applies: equals(f.language, text('en')),
    }),
    check('consent', 'R-11', f.consent),
    check('officerRemark', 'R-14', any(not(known(f.officerRemark)), removed(f))),
    check(
      'remarksAnswered',
      'R-15',
      not(all(equals(f.status, text('remarks')), known(f.editedOn), notAfter(f.remarksSentOn, f.editedOn))),
      { effect: 'person', applies: known(f.editedOn) },
    ),
    check('otherCase', 'R-17/p2', not(known(f.otherCase)), { effect: 'warning' }),
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
    check('refusalReasoned', 'R-16.1', known(f.refusalGround), {
      effect: 'warning',
      applies: all(known(f.decision), equals(f.decision, text('refuse'))),
    }),
  ],
  deadlines: (f) => [
    deadline(
      'examine',
      'R-12',
      workingDays(5).after(f.sentOn),
      earliest(firstRemarks(f), f.sentToCommissionOn),
      standing(f.status),
    ),
    deadline(
      'remarks',
      'R-14',
      workingDays(5).after(f.sentOn),
      firstRemarks(f),
      all(standing(f.status), any(known(f.remarksSentOn), not(known(f.sentToCommissionOn)))),
    ),
    // X4: "from the moment the remarks are removed" is the same day.
    deadline('referral', 'R-15', provided(removed(f), f.remarksRemovedOn), f.sentToCommissionOn, standing(f.status)),
    deadline('decision', 'R-15/p2', workingDays(10).after(f.sentToCommissionOn), f.decidedOn, standing(f.status)),
    deadline('notice', 'R-17', workingDays(5).after(f.decidedOn), f.noticeSentOn),
    deadline('certificate', 'R-18', workingDays(3).after(f.contractSignedOn), f.certificateIssuedOn),
    deadline('listing', 'R-19', workingDays(3).after(f.contractSignedOn), f.listedOn),
    // The Rules set no term here: the Fund's own norms, if it has set any.
    deadline(
      'translation',
      'R-10/s2',
      workingDays(norm('translationNorm', f.sentOn)).after(f.sentOn),
      f.translatedOn,
      all(equals(f.language, text('en')), standing(f.status)),
    ),
    {
      ...deadline(
        'answer',
        'R-14',
        workingDays(norm('remarksAnswerNorm', f.remarksSentOn)).after(f.remarksSentOn),
        // Remarks of an earlier round were answered before these were sent.
        firstKnown(
          provided(notAfter(f.remarksSentOn, f.remarksRemovedOn), f.remarksRemovedOn),
          provided(notAfter(f.remarksSentOn, f.editedOn), f.editedOn),
        ),
        standing(f.status),
      ),
      // The item binds the Fund; this norm is for the applicant.
      who: ['AP'],
    },
  ],
  letters: (f) => [
    {
      id: 'remarks',
      clause: 'R-14',
      to: 'applicant',
      when: all(equals(f.outcome, text('remarks')), oneOf(f.status, 'sent', 'fixed')),
      round: f.remarksRemovedOn,
      sentOn: 'remarksSentOn',
      moves: 'remarks',
      lists: ['remarks'],
    },
    {
      id: 'referral',
      clause: 'R-13',
      to: 'commission',
      when: all(equals(f.outcome, text('ready')), oneOf(f.status, 'sent', 'fixed')),
      sentOn: 'sentToCommissionOn',
      moves: 'atCommission',
      lists: 'everything',
    },
    {
      id: 'registered',
      clause: 'R-17',
      to: 'applicant',
      when: all(equals(f.decision, text('register')), known(f.decidedOn), standing(f.status)),
      sentOn: 'noticeSentOn',
    },
    {
      id: 'refused',
      clause: 'R-17',
      to: 'applicant',
      when: all(equals(f.decision, text('refuse')), known(f.decidedOn), known(f.refusalGround), standing(f.status)),
      sentOn: 'noticeSentOn',
    },
    {
      // The certificate is printed elsewhere: its request is a paper of the Fund, done on the day of issue.
      id: 'certificate',
      clause: 'R-18',
      to: 'file',
      when: all(equals(f.status, text('contractSigned')), known(f.contractSignedOn), known(f.certificateNumber)),
      sentOn: 'certificateIssuedOn',
      moves: 'participant',
    },
  ],
  decided: {
    body: 'commission',
    clause: 'R-15/p2',
    waits: 'atCommission',
    decision: 'decision',
    decidedOn: 'decidedOn',
    granted: { option: 'register', status: 'registered' },
    refused: { option: 'refuse', status: 'refused' },
    ground: 'refusalGround',
  },
});
