/** How a participant reports: most do it well, and each way of doing it otherwise has somebody. */

export const reportRoles = [
  'missingLast',
  'missingTwo',
  'lastDay',
  'late',
  'edited',
  'editedTooLate',
  'twice',
  'exportMismatch',
  'splitMismatch',
  'feeBaseUnexplained',
  'feeBaseExplained',
  'nonResidentsWaiting',
  'nonResidentsListed',
  'nonResidentsMissing',
  'returned',
  'withoutIncome',
  'signedEarly',
  'incomplete',
  'tiyn',
] as const;

/** `plain` reports in time and without a fault; `silent` stops reporting before its participation is ended. */
export type ReportRole = (typeof reportRoles)[number] | 'plain' | 'silent';
