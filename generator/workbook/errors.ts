/** Why a workbook cannot be read or written, in one sentence for the person who keeps it: what, where, what to do. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';
}
