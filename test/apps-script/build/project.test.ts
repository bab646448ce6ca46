/** The project as it is deployed: nothing Google would refuse, the same bytes each time, and room for what is to come. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildInto } from '../../../deploy/build.ts';
import { bundle } from '../../../deploy/bundle.ts';
import { faultsOf, mostBytes } from '../../../deploy/check.ts';
import { claspInstalled, filesToPush } from '../../../deploy/clasp.ts';
import { traced } from '../../../deploy/trace.ts';
import { allEntries, deliveredTexts } from '../../../rules/registers/entries.ts';
import { builtProject } from '../../fakes/project.ts';
import { worldOf } from '../../fakes/script.ts';
import { GoogleWorld } from '../../fakes/world.ts';
import { said } from './entry.ts';

const everything = bundle(join(import.meta.dirname, 'entry.ts'));

test('has nothing Google would refuse', async () => {
  expect(faultsOf(await builtProject())).toEqual([]);
});

test('asks for what its services need, in Almaty, on V8, with its errors logged', async () => {
  const manifest = JSON.parse((await builtProject()).files.get('appsscript.json') ?? '');
  expect(manifest).toMatchObject({ timeZone: 'Asia/Almaty', runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' });
  expect(manifest.oauthScopes).not.toContain('https://www.googleapis.com/auth/drive');
});

test('is the same, byte for byte, each time', async () => {
  expect((await bundle()).files).toEqual((await builtProject()).files);
});

test('all of rules/ loads, and leaves 60 KB for what adapts it to Google', async () => {
  const project = await everything;
  expect(faultsOf(project)).toEqual([]);
  const bytes = Buffer.byteLength(project.files.get('code.js') ?? '');
  expect(bytes).toBeLessThan(mostBytes - 60_000);
});

test('words and declarations are what rules/ says, and are read once a run, when needed', async () => {
  const { files } = await everything;
  const world = new GoogleWorld(files);
  expect(JSON.parse(world.run('declared') as string)).toEqual(JSON.parse(JSON.stringify(allEntries)));
  expect(world.run('delivered')).toBe(JSON.stringify(deliveredTexts()));
  expect(world.run('titleOf', 'registration', 'kk')).toBe('Қатысуға арналған өтініш');
  expect(world.run('said')).toBe(said());
  const { counts } = world.attempt('declared');
  expect(counts.get('HtmlService.createTemplateFromFile')).toBe(2);
  expect(world.attempt('nothing').counts.size).toBe(0);
});

test('a stored file holds no tag, entity, scriptlet or line end, whatever the words are', async () => {
  const { files } = await everything;
  for (const name of ['words.html', 'declarations.html']) expect(files.get(name)).not.toMatch(/[<>&\n\r\u2028\u2029]/);
});

test('an error of Google names the source', async () => {
  const { files, map } = await builtProject();
  const world = worldOf(files.get('code.js') ?? '', {}, {});
  const { cause } = world.attempt('onOpen');
  expect(traced(String((cause as Error).stack), new SourceMap(JSON.parse(map)))).toContain(
    'apps-script/menu/onOpen.ts:',
  );
});

test.skipIf(!claspInstalled() && process.env.QAGIDA_WITNESSES !== 'required')(
  'clasp would push exactly what was built',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qagida-clasp-'));
    const built = await buildInto(join(folder, 'dist/apps-script'));
    writeFileSync(
      join(folder, '.clasp.json'),
      JSON.stringify({ scriptId: 'x'.repeat(30), rootDir: 'dist/apps-script' }),
    );
    expect([...filesToPush(folder)].sort()).toEqual([...built.keys()].map((name) => `dist/apps-script/${name}`).sort());
    rmSync(folder, { recursive: true });
  },
);

test('a deployment without an account is refused with one sentence', () => {
  const home = mkdtempSync(join(tmpdir(), 'qagida-home-'));
  const root = join(import.meta.dirname, '../../..');
  const deploy = (env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [join(root, 'deploy/deploy.ts')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, HOME: home, USERPROFILE: home, ...env },
    });
  expect(deploy({})).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'No Google account is known here: run «npm run clasp -- login», then «npm run deploy» again.\n',
  });
  rmSync(home, { recursive: true });
});
