/** Which outside witnesses this machine has; where one is missing its tests are skipped, in CI they fail instead. */

import { spawnSync } from 'node:child_process';

const answers = (command: string, ...args: readonly string[]): boolean => {
  if (process.env.QAGIDA_WITNESSES === 'required') return true;
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
};

/** Debian's python, which sees Debian's openpyxl. */
export const python = '/usr/bin/python3';

export const hasLibreOffice = answers('soffice', '--version');
export const hasPoppler = answers('pdftotext', '-v') && answers('pdftoppm', '-v');
export const hasOpenpyxl = answers(python, '-c', 'import openpyxl');
