/** What the project asks its owner to allow: exactly what the services in the code need, each with the reason. */

interface Scope {
  readonly scope: string;
  /** Where it is needed, as it stands in the code. */
  readonly needed: RegExp;
  readonly reason: string;
}

const auth = 'https://www.googleapis.com/auth';

const scopes: readonly Scope[] = [
  {
    scope: `${auth}/spreadsheets.currentonly`,
    needed: /\bSpreadsheetApp\b/,
    reason: 'registers, settings and lists stand in the spreadsheet the script belongs to',
  },
  {
    scope: `${auth}/spreadsheets`,
    needed: /\bSpreadsheetApp\s*\.\s*(openById|openByUrl|open|create)\b|\bSheets\s*\.\s*Spreadsheets\b/,
    reason: 'registers are read and written by the Sheets service, which knows no narrower scope',
  },
  { scope: `${auth}/forms`, needed: /\bFormApp\b/, reason: 'forms are made, published and read' },
  {
    scope: `${auth}/script.scriptapp`,
    needed: /\bScriptApp\s*\.\s*(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)\b/,
    reason: 'triggers are installed and listed',
  },
  { scope: `${auth}/script.send_mail`, needed: /\bMailApp\b/, reason: 'letters and the digest are sent' },
  {
    scope: `${auth}/script.container.ui`,
    needed: /\bSpreadsheetApp\s*\.\s*getUi\b/,
    reason: 'the menu and the sidebar of the spreadsheet',
  },
  {
    scope: `${auth}/userinfo.email`,
    needed: /\bSession\s*\.\s*(getActiveUser|getEffectiveUser)\b/,
    reason: 'who did it stands in the journal, who owns the triggers in the health sheet',
  },
  {
    scope: `${auth}/drive.file`,
    needed: /\bDrive\s*\.\s*Permissions\b/,
    reason: 'the forms it made are opened to everybody who has their address',
  },
  { scope: `${auth}/drive`, needed: /\bDriveApp\b/, reason: 'forms are put into a folder' },
];

/** The advanced services a code needs, as the manifest names them. */
export const advancedServicesOf = (code: string): readonly object[] => [
  ...(/\bSheets\s*\.\s*Spreadsheets\b/.test(code)
    ? [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }]
    : []),
  ...(/\bDrive\s*\.\s*Permissions\b/.test(code) ? [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] : []),
];

/** The scopes a code needs. The wider one of two that open spreadsheets is enough. */
export function scopesOf(code: string): readonly string[] {
  const found = scopes.filter(({ needed }) => needed.test(code)).map(({ scope }) => scope);
  return found.filter(
    (scope) => !found.includes(scope.replace(/\.currentonly$/, '')) || !scope.endsWith('.currentonly'),
  );
}
