/** What an application for training asks, what the script works out of its courses, and what the Fund records. */

const debt = { kind: 'money', clause: 'R-68.1', required: true, class: 'confidential' } as const;
const flag = { kind: 'yesNo', required: true, class: 'internal' } as const;
const answer = { kind: 'yesNo', class: 'internal' } as const;
const day = { kind: 'date', class: 'internal' } as const;
/** Courses by their numbers in the application. */
const courseList = { kind: 'text', class: 'internal' } as const;

export const asked = {
  name: { kind: 'text', clause: 'R-65', required: true, class: 'public' },
  bin: { kind: 'bin', clause: 'R-65', required: true, class: 'public' },
  website: { kind: 'url', clause: 'R-68.8', class: 'public' },
  email: { kind: 'email', clause: 'R-74', required: true, class: 'internal' },
  phone: { kind: 'phone', clause: 'R-74', required: true, class: 'internal' },
  taxDebt: debt,
  pensionDebt: debt,
  socialDebt: debt,
  bankruptcyOrLiquidation: { ...flag, clause: 'R-68.3' },
  unfairProcurement: { ...flag, clause: 'R-68.4' },
  debtorRegister: { ...flag, clause: 'R-68.5' },
  franchiseUrl: { kind: 'url', clause: 'R-65.2', class: 'internal' },
  methodologyUrl: { kind: 'url', clause: 'R-65.3', class: 'internal' },
  exclusiveRightsUrl: { kind: 'url', clause: 'R-65.4', class: 'internal' },
  employmentUrl: { kind: 'url', clause: 'R-65.5', class: 'internal' },
  premisesUrl: { kind: 'url', clause: 'R-65.6', class: 'internal' },
} as const;

export const computed = {
  participant: { kind: 'text', clause: 'R-77', class: 'internal', copied: { from: 'participant', field: 'id' } },
  activeParticipant: { ...answer, clause: 'R-77' },
  intake: { kind: 'text', clause: 'R-64', class: 'internal' },
  courseCount: { kind: 'count', clause: 'R-65.1', class: 'internal' },
  coursesToMend: { ...courseList, clause: 'R-65.1' },
  unapprovedCourses: { ...courseList, clause: 'R-65.1' },
  coursesToRead: { ...courseList, clause: 'R-68' },
  shortCourses: { ...courseList, clause: 'R-68.6' },
  planlessCourses: { ...courseList, clause: 'R-68.7' },
  coursesLeft: { kind: 'count', clause: 'R-68.6', class: 'internal' },
  courseSeats: { kind: 'count', clause: 'R-72/p2', class: 'internal' },
  editedOn: { ...day, clause: 'R-71' },
  firstRemarksOn: { ...day, clause: 'R-70' },
} as const;

export const office = {
  language: { kind: 'language', clause: 'R-66', class: 'internal' },
  sentOn: { ...day, clause: 'R-68' },
  translatedOn: { ...day, clause: 'R-66' },
  officer: { kind: 'text', clause: 'R-68', class: 'internal' },
  participantOverride: { ...answer, clause: 'R-77' },
  debtConfirmed: { ...answer, clause: 'R-68.1' },
  reliable: { ...answer, clause: 'R-68.2' },
  showsParticipant: { ...answer, clause: 'R-68.8' },
  refusedOn: { ...day, clause: 'R-68' },
  officerRemark: { kind: 'longText', clause: 'R-70', class: 'internal' },
  remarksSentOn: { ...day, clause: 'R-70' },
  remarksReceivedOn: { ...day, clause: 'R-71' },
  remarksRemovedOn: { ...day, clause: 'R-71' },
  lateAccepted: { ...answer, clause: 'R-71' },
  sentToIndependentOn: { ...day, clause: 'R-69' },
  decision: { kind: 'choice', clause: 'R-72/p2', options: ['admit', 'refuse'], class: 'internal' },
  decidedOn: { ...day, clause: 'R-72/p2' },
  quota: { kind: 'count', clause: 'R-72/p2', class: 'internal' },
  refusalGround: { kind: 'longText', clause: 'R-74', class: 'internal' },
  noticeSentOn: { ...day, clause: 'R-74' },
  contractSignedOn: { ...day, clause: 'R-75' },
  traineesListedOn: { ...day, clause: 'R-76' },
  traineesCount: { kind: 'count', clause: 'R-76', class: 'confidential' },
  traineesListUrl: { kind: 'url', clause: 'R-76', class: 'personal' },
} as const;
