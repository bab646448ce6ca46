/** `npm run bench`: every measurement, one after the other; a number as argument sets how many certificates. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const certificates = process.argv[2] ?? '1000';
const parts: readonly (readonly string[])[] = [
  ['registers.ts'],
  ['report.ts'],
  ['fees.ts'],
  ['agreement.ts'],
  ['certificates.ts', certificates],
  ['workbookEngines.ts'],
];

for (const [file = '', ...args] of parts) {
  console.log(`\n— ${file} ${args.join(' ')}`);
  spawnSync(process.execPath, [join(import.meta.dirname, file), ...args], { stdio: 'inherit' });
}
