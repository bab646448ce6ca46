/** What README shows can be run as it stands, from top to bottom. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { qagida } from '../../witness/command.ts';
import { scratch } from '../../witness/scratch.ts';
import { application } from './applications.ts';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('every command of README runs in the order of the page', async () => {
  const folder = scratch();
  writeFileSync(join(folder, 'responses.json'), JSON.stringify([application('R-1')]));
  const lines = readme.split('\n').filter((line) => line.startsWith('npx qagida '));
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) {
    const [command = ''] = line.replace('npx qagida ', '').split('#');
    // A tenth of the size is shown to work as the whole is, and sooner.
    const args = (command.replace('2000', '200').match(/'[^']*'|\S+/g) ?? []).map((arg) => arg.replaceAll("'", ''));
    const { code, stderr } = await qagida(args, { cwd: folder });
    expect([line, code, stderr]).toEqual([line, 0, expect.any(String)]);
  }
});

test('the scripts README and CONTRIBUTING name are in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const named = Array.from(`${readme}${contributing}`.matchAll(/npm run ([\w:-]+)/g), ([, script = '']) => script);
  expect(named.length).toBeGreaterThan(1);
  for (const script of named) expect(Object.keys(scripts)).toContain(script);
});

test('without a command it shows what there is, and every command has an example', async () => {
  const { code, stdout } = await qagida([]);
  expect(code).toBe(2);
  const commands = Array.from(stdout.matchAll(/^ {2}(\w+) .*/gm), ([, name = '']) => name).filter(
    (name) => name !== 'help',
  );
  expect(commands).toEqual(
    expect.arrayContaining([
      'demo',
      'new',
      'submit',
      'check',
      'due',
      'certificates',
      'minutes',
      'report',
      'explain',
      'verify',
      'publish',
      'deadline',
      'where',
      'coverage',
      'procedures',
      'sample',
    ]),
  );
  for (const command of commands) {
    const help = await qagida([command, '--help']);
    expect([command, help.code, /Example: qagida /.test(help.stdout)]).toEqual([command, 0, true]);
  }
});
