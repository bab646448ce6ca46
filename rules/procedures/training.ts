/** R-65 … R-76: an application to take part in training is examined, decided on by vote, and a contract concluded. */

import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  above,
  all,
  any,
  atMost,
  count,
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
import { sinceRemarks, standing } from './training.clock.ts';
import { asked, computed, office } from './training.fields.ts';
import { courseGround, debtsWithin } from './training.grounds.ts';

export const training = procedure({
  id: 'training',
  clause: 'R-65',
  examinedBy: 'R-70',
  asked,
  rows: { courses: 'courses' },
  computed,
  office,
  caseDate: (f) => f.sentOn,
  statuses: (f) => ({
    sent: {
      clause: 'R-65',
      next: ['refused', 'remarks', 'atIndependent', 'withdrawn'],
      editable: true,
      requires: known(f.sentOn),
      shown: 'received',
    },
    refused: { clause: 'R-68', next: [], closed: true, requires: known(f.refusedOn), shown: 'refused' },
    remarks: {
      clause: 'R-70',
      next: ['fixed', 'notFixed', 'refused', 'withdrawn'],
      editable: true,
      requires: known(f.remarksSentOn),
      shown: 'remarks',
    },
    fixed: {
      clause: 'R-71',
      next: ['atIndependent', 'remarks', 'refused', 'withdrawn'],
      editable: true,
      requires: known(sinceRemarks(f.remarksRemovedOn, f)),
      shown: 'examined',
    },
    // X39: the Order states no consequence; a person may close the case, and take it up again.
    notFixed: {
      clause: 'R-71',
      next: ['fixed'],
      closed: true,
      requires: known(f.remarksReceivedOn),
      shown: 'notFixed',
    },
    atIndependent: {
      clause: 'R-69',
      next: ['admitted', 'notAdmitted', 'withdrawn'],
      requires: known(f.sentToIndependentOn),
      shown: 'independent',
    },
    admitted: {
      clause: 'R-72/p2',
      next: ['contract', 'withdrawn'],
      requires: all(equals(f.decision, text('admit')), known(f.decidedOn), known(f.quota)),
      shown: 'granted',
    },
    notAdmitted: {
      clause: 'R-72/p2',
      next: [],
      closed: true,
      requires: all(equals(f.decision, text('refuse')), known(f.decidedOn), known(f.refusalGround)),
      shown: 'refused',
    },
    contract: { clause: 'R-75', next: ['listed'], requires: known(f.contractSignedOn), shown: 'contract' },
    listed: {
      clause: 'R-76',
      next: [],
      closed: true,
      requires: all(known(f.contractSignedOn), known(f.traineesListedOn), known(f.traineesCount)),
      shown: 'done',
    },
    withdrawn: { clause: 'R-65', next: [], closed: true, shown: 'withdrawn' },
  }),
  checks: (f) => {
    const within = debtsWithin(f);
    const received = sinceRemarks(f.remarksReceivedOn, f);
    return [
      check('coursesGiven', 'R-65.1', above(f.courseCount, count(0))),
      check('coursesComplete', 'R-65.1', not(known(f.coursesToMend))),
      check('coursesApproved', 'R-65.1', not(known(f.unapprovedCourses))),
      check('coursesRead', 'R-68', not(known(f.coursesToRead)), { effect: 'person' }),
      check('withinIntake', 'R-64', known(f.intake), { effect: 'warning' }),
      check('language', 'R-66', oneOf(f.language, 'kk', 'ru', 'en')),
      check('translation', 'R-66', known(f.translatedOn), {
        effect: 'warning',
        applies: equals(f.language, text('en')),
      }),
      // X8: a person may find that the arrears are no ground; unconfirmed, the ground stands, and nothing is sent yet.
      check('debts', 'R-68.1', any(within, all(known(f.debtConfirmed), not(f.debtConfirmed))), { effect: 'refuse' }),
      ask('debtConfirmed', 'R-68.1', f.debtConfirmed, { effect: 'warning', applies: not(within) }),
      ask('reliable', 'R-68.2', f.reliable, { effect: 'refuse' }),
      check('solvent', 'R-68.3', not(f.bankruptcyOrLiquidation), { effect: 'refuse' }),
      check('fairProcurement', 'R-68.4', not(f.unfairProcurement), { effect: 'refuse' }),
      check('noDebtor', 'R-68.5', not(f.debtorRegister), { effect: 'refuse' }),
      check('courseLength', 'R-68.6', courseGround(f.shortCourses, f.coursesLeft), { effect: 'refuse' }),
      check('coursePlan', 'R-68.7', courseGround(f.planlessCourses, f.coursesLeft), { effect: 'refuse' }),
      check('allCoursesLeft', 'R-68.6', equals(f.coursesLeft, f.courseCount), {
        effect: 'warning',
        applies: above(f.coursesLeft, count(0)),
      }),
      check('website', 'R-68.8', known(f.website), { effect: 'refuse' }),
      ask('showsParticipant', 'R-68.8', f.showsParticipant, { effect: 'refuse', applies: known(f.website) }),
      // X35: the Order speaks of participants but gives no ground to refuse others, so a person decides.
      ask('participantOverride', 'R-77', any(f.activeParticipant, f.participantOverride), { effect: 'person' }),
      check('officerRemark', 'R-70', any(not(known(f.officerRemark)), known(sinceRemarks(f.remarksRemovedOn, f)))),
      check('remarksReceived', 'R-71', known(received), {
        effect: 'warning',
        applies: known(f.remarksSentOn),
      }),
      check(
        'remarksAnswered',
        'R-71',
        not(all(equals(f.status, text('remarks')), notAfter(f.remarksSentOn, f.editedOn))),
        { effect: 'person', applies: known(f.editedOn) },
      ),
      ask('lateAccepted', 'R-71', f.lateAccepted, {
        effect: 'person',
        applies: all(
          known(received),
          known(sinceRemarks(f.remarksRemovedOn, f)),
          above(f.remarksRemovedOn, workingDays(10).after(received)),
        ),
      }),
      check('seatsAddUp', 'R-72/p2', equals(f.courseSeats, f.quota), {
        effect: 'warning',
        applies: all(known(f.courseSeats), known(f.quota)),
      }),
      check('refusalReasoned', 'R-74', known(f.refusalGround), {
        effect: 'warning',
        applies: all(known(f.decision), equals(f.decision, text('refuse'))),
      }),
      check('traineesWithinQuota', 'R-76', atMost(f.traineesCount, f.quota), {
        effect: 'person',
        applies: known(f.traineesCount),
      }),
    ];
  },
  deadlines: (f) => {
    const settled = any(known(f.sentToIndependentOn), known(f.refusedOn));
    const removed = sinceRemarks(f.remarksRemovedOn, f);
    return [
      deadline(
        'examine',
        'R-68',
        workingDays(10).after(f.sentOn),
        earliest(f.firstRemarksOn, f.remarksSentOn, f.refusedOn, f.sentToIndependentOn),
        standing(f.status),
      ),
      deadline(
        'remarks',
        'R-70',
        workingDays(10).after(f.sentOn),
        earliest(f.firstRemarksOn, f.remarksSentOn),
        all(standing(f.status), any(known(f.remarksSentOn), not(settled))),
      ),
      deadline(
        'answer',
        'R-71',
        workingDays(10).after(sinceRemarks(f.remarksReceivedOn, f)),
        firstKnown(removed, sinceRemarks(f.editedOn, f)),
        // X39: nobody waits for remarks to be removed any more once a person has closed the case.
        all(standing(f.status, 'notFixed'), not(known(f.refusedOn))),
      ),
      // "From the moment the remarks are removed" is the same day, as in R-15 (X4).
      deadline(
        'referral',
        'R-72',
        removed,
        f.sentToIndependentOn,
        all(standing(f.status), known(f.remarksSentOn), not(known(f.refusedOn))),
      ),
      // X41: from the decision, not from its notice.
      deadline('notice', 'R-74', workingDays(5).after(f.decidedOn), f.noticeSentOn),
      deadline(
        'contract',
        'R-75',
        workingDays(10).after(f.decidedOn),
        f.contractSignedOn,
        all(equals(f.decision, text('admit')), standing(f.status)),
      ),
      // The Rules set no term here: the Fund's own norms, if it has set any.
      deadline(
        'translation',
        'R-66',
        workingDays(norm('translationNorm', f.sentOn)).after(f.sentOn),
        f.translatedOn,
        all(equals(f.language, text('en')), standing(f.status)),
      ),
      deadline(
        'firstReferral',
        'R-69',
        workingDays(norm('trainingReferralNorm', f.sentOn)).after(f.sentOn),
        f.sentToIndependentOn,
        all(standing(f.status), not(known(f.remarksSentOn)), not(known(f.refusedOn))),
      ),
      deadline(
        'decision',
        'R-72/p2',
        workingDays(norm('voteNorm', f.sentToIndependentOn)).after(f.sentToIndependentOn),
        f.decidedOn,
        standing(f.status),
      ),
    ];
  },
  letters: (f) => {
    const within = debtsWithin(f);
    return [
      {
        id: 'remarks',
        clause: 'R-70',
        to: 'applicant',
        when: all(equals(f.outcome, text('remarks')), oneOf(f.status, 'sent', 'fixed')),
        round: f.remarksRemovedOn,
        sentOn: 'remarksSentOn',
        moves: 'remarks',
        receivedOn: 'remarksReceivedOn',
        lists: ['remarks'],
      },
      {
        id: 'refusedByFund',
        clause: 'R-68',
        to: 'applicant',
        // Arrears above the limit wait for the person who confirms them.
        when: all(
          equals(f.outcome, text('refuse')),
          oneOf(f.status, 'sent', 'remarks', 'fixed'),
          any(not(known(within)), within, known(f.debtConfirmed)),
        ),
        sentOn: 'refusedOn',
        moves: 'refused',
        lists: ['refuse'],
      },
      {
        id: 'referral',
        clause: 'R-69',
        to: 'independent',
        when: all(equals(f.outcome, text('ready')), oneOf(f.status, 'sent', 'fixed')),
        sentOn: 'sentToIndependentOn',
        moves: 'atIndependent',
        lists: 'everything',
      },
      {
        id: 'admitted',
        clause: 'R-74',
        to: 'applicant',
        when: all(equals(f.decision, text('admit')), known(f.decidedOn), known(f.quota), standing(f.status)),
        sentOn: 'noticeSentOn',
      },
      {
        id: 'refused',
        clause: 'R-74',
        to: 'applicant',
        when: all(equals(f.decision, text('refuse')), known(f.decidedOn), known(f.refusalGround), standing(f.status)),
        sentOn: 'noticeSentOn',
      },
      {
        id: 'contract',
        clause: 'R-75',
        to: 'file',
        when: all(equals(f.decision, text('admit')), known(f.decidedOn), known(f.quota), standing(f.status)),
        sentOn: 'contractSignedOn',
        moves: 'contract',
      },
    ];
  },
  decided: {
    body: 'independent',
    clause: 'R-72/p2',
    waits: 'atIndependent',
    decision: 'decision',
    decidedOn: 'decidedOn',
    granted: { option: 'admit', status: 'admitted' },
    refused: { option: 'refuse', status: 'notAdmitted' },
    refusalReason: 'refusalGround',
    seats: 'quota',
  },
});
