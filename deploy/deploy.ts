/** `npm run deploy [-- SCRIPT_ID]`: builds, checks and pushes the project to Google; refuses with one sentence. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { buildInto } from './build.ts';
import { filesToPush, runClasp } from './clasp.ts';

const root = join(import.meta.dirname, '..');
const projectFile = join(root, '.clasp.json');

class Refusal extends Error {}

/** clasp keeps the account's key there; only whether it is there is looked at. */
function accountOrRefusal(): void {
  const file = process.env.clasp_config_auth ?? join(homedir(), '.clasprc.json');
  if (!existsSync(file)) {
    throw new Refusal('No Google account is known here: run «npm run clasp -- login», then «npm run deploy» again.');
  }
}

/** The script to push to: named once, kept in .clasp.json, which is nobody else's. */
function scriptOrRefusal(given: string | undefined): void {
  const known = existsSync(projectFile) ? (JSON.parse(readFileSync(projectFile, 'utf8')) as { scriptId?: string }) : {};
  const scriptId = given ?? known.scriptId;
  if (!scriptId) {
    throw new Refusal(
      'No script is named: copy its id from the spreadsheet (Extensions, Apps Script, Project Settings) and run «npm run deploy -- ID».',
    );
  }
  if (!/^[\w-]{20,}$/.test(scriptId))
    throw new Refusal(`«${scriptId}» is no script id: it has letters, digits, - and _ only.`);
  writeFileSync(projectFile, `${JSON.stringify({ scriptId, rootDir: 'dist/apps-script' }, null, 2)}\n`);
}

async function deploy(given: string | undefined): Promise<void> {
  accountOrRefusal();
  scriptOrRefusal(given);
  const files = await buildInto();
  const pushed = filesToPush().map((file) => basename(file));
  const strange = [...files.keys()]
    .filter((file) => !pushed.includes(file))
    .concat(pushed.filter((file) => !files.has(file)));
  if (strange.length > 0) throw new Refusal(`clasp would not push what was built: look at ${strange.join(', ')}.`);
  // Without --force clasp asks nobody, pushes nothing and says it succeeded when the manifest changed.
  const { status } = runClasp(['push', '--force'], { shown: true });
  if (status !== 0) throw new Refusal('Nothing was pushed: clasp says why above.');
}

try {
  await deploy(process.argv[2]);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
