/** `npm run build:apps-script [-- --weights]`: makes dist/apps-script anew; nothing is written that Google would refuse. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';
import { faultsOf } from './check.ts';

const outDir = join(import.meta.dirname, '../dist/apps-script');
/** Beside what is pushed, for `npm run trace`. */
export const mapFile = join(import.meta.dirname, '../dist/code.js.map');

/** Writes the project; answers its files with their bytes, or throws what is wrong with it. */
export async function buildInto(folder: string = outDir): Promise<ReadonlyMap<string, number>> {
  const project = await bundle();
  const faults = faultsOf(project);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of project.files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, '..', 'code.js.map'), project.map);
  return new Map([...project.files].map(([name, text]) => [name, Buffer.byteLength(text)]));
}

/** What weighs most in the code: bytes by module, heaviest first. */
async function heaviest(): Promise<readonly (readonly [module: string, bytes: number])[]> {
  const { weights } = await bundle();
  return Object.values(weights.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([module, { bytesInOutput }]) => [module, bytesInOutput] as const)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 25);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    if (process.argv.includes('--weights')) {
      for (const [module, bytes] of await heaviest()) process.stdout.write(`${module} ${bytes}\n`);
    }
    for (const [name, bytes] of await buildInto()) {
      process.stdout.write(`dist/apps-script/${name} ${Math.ceil(bytes / 1000)} KB\n`);
    }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
