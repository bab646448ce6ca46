/** The trigger that watches what staff type: installed once, for whoever installs. */

const handler = 'guardEdits';

export function installGuard(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  if (ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler)) return;
  ScriptApp.newTrigger(handler).forSpreadsheet(spreadsheet).onEdit().create();
}
