/** What the owner runs once in a real account. */

export function liveProbe(): void {
  const sheet = SpreadsheetApp.getActive().insertSheet('Probe');
  sheet.getRange(1, 1, 1, 2).setValues([['Intl', typeof Intl]]);
}
