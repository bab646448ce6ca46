/** The trigger that watches what staff type: installed once, for whoever installs. */

const handler = 'guardEdits';

/** Answers whether it was missing. */
export function installGuard(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const stands = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler);
  if (!stands) ScriptApp.newTrigger(handler).forSpreadsheet(spreadsheet).onEdit().create();
  return !stands;
}
