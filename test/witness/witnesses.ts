/** Which outside witnesses this machine has; where one is missing its tests are skipped, in CI they fail instead. */

import { spawnSync } from 'node:child_process';

const answers = (command: string, ...args: readonly string[]): boolean => {
  if (process.env.QAGIDA_WITNESSES === 'required') return true;
  return spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
};

/** Debian's python, which sees Debian's openpyxl. */
export const python = '/usr/bin/python3';

/** Kept open by way of its bridge to python. */
export const hasLibreOffice = answers('soffice', '--version') && answers(python, '-c', 'import uno');
/** pdftotext, pdfinfo, pdffonts and pdftoppm come in one package. */
export const hasPoppler = answers('pdfinfo', '-v');
/** openpyxl takes pictures into a workbook only where it finds PIL. */
export const hasOpenpyxl = answers(python, '-c', 'import openpyxl, PIL');
