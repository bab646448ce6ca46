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
  'nonResidentsDiffer',
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

/** For how many quarters the lists of non-residents have stood in the personal workbook; officers saw older ones elsewhere. */
export const listedQuarters = 4;
