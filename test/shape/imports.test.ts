/** The house's import table: who may import whom, read from every import of every file. */

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    const path = `${folder}/${name}`;
    if (entry.isDirectory()) return name === 'node_modules' ? [] : filesOf(path);
    return /\.m?ts$/.test(name) ? [path] : [];
  });

interface Import {
  readonly from: string;
  /** A path of the project, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\*\*?|\*).*$/gm, '');
  const found = code.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm);
  return Array.from(found, ([, to = '']) => {
    const isPackage = !to.startsWith('.');
    return { from: file, to: isPackage ? to : posix.normalize(posix.join(dirname(file), to)), isPackage };
  });
}

const importsFrom = (folder: string): readonly Import[] => filesOf(folder).flatMap(importsOf);
const outside = (folder: string, ...allowed: readonly string[]): readonly string[] =>
  importsFrom(folder)
    .filter(({ to, isPackage }) => isPackage || !allowed.some((home) => to.startsWith(`${home}/`)))
    .map(({ from, to }) => `${from} -> ${to}`);

describe('who may import whom', () => {
  test('rules import only rules: no package, no node:, no adapter', () => {
    expect(outside('rules', 'rules')).toEqual([]);
  });

  test('reports import only rules and reports', () => {
    expect(outside('reports', 'rules', 'reports')).toEqual([]);
  });

  test('apps-script imports only rules and itself: it runs where there is nothing else', () => {
    expect(outside('apps-script', 'rules', 'apps-script')).toEqual([]);
  });

  test('the deployment imports itself, node: and packages that only develop', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const strays = importsFrom('deploy')
      .filter(({ to, isPackage }) =>
        isPackage ? !to.startsWith('node:') && !(to in devDependencies) : !to.startsWith('deploy/'),
      )
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(strays).toEqual([]);
  });

  test('a procedure imports order, parameters, vocabulary, calendar and its own words; never another procedure', () => {
    const homes = ['rules/order/', 'rules/parameters/', 'rules/vocabulary/', 'rules/calendar/', 'rules/wording/'];
    const strays = importsFrom('rules/procedures')
      .filter(({ from }) => !from.endsWith('/procedures.ts'))
      .filter(({ from, to }) => {
        const own = from.replace(/(\.\w+)?\.words\.ts$|\.ts$/, '');
        return !homes.some((home) => to.startsWith(home)) && !to.startsWith(`${own}.`);
      })
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(strays).toEqual([]);
  });

  test('the generator imports rules, reports, itself, data of templates, node: and the packages of package.json', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const known = (name: string): boolean =>
      name.startsWith('node:') || Object.keys(dependencies).some((own) => name === own || name.startsWith(`${own}/`));
    const strays = importsFrom('generator')
      .filter(({ to, isPackage }) =>
        isPackage ? !known(to) : !/^(rules|reports|generator)\/|^templates\/.+\.json$/.test(to),
      )
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(strays).toEqual([]);
    expect(importsFrom('generator').filter(({ to }) => builtinModules.includes(to))).toEqual([]);
  });

  test('zod stands at the boundary or in a command, nowhere deeper', () => {
    const strays = importsFrom('generator')
      .filter(({ to }) => to === 'zod')
      .filter(({ from }) => !/^generator\/(boundary|commands)\//.test(from));
    expect(strays).toEqual([]);
  });

  test('templates are data: no TypeScript', () => {
    expect(filesOf('templates')).toEqual([]);
  });
});

describe('rooms', () => {
  const all = ['rules', 'reports', 'generator', 'apps-script', 'deploy'].flatMap(filesOf);

  test('no folder or file is called utils, helpers, common, lib or types, wording/common apart', () => {
    const vague = all.filter((file) => /(^|\/)(utils|helpers|common|lib|types)(\/|\.ts$)/.test(file));
    expect(vague).toEqual(['rules/wording/common.ts']);
  });

  test('every file begins with a sentence that says what it is for', () => {
    const silent = all.filter((file) => !/^(#!.*\n)?(\/\*\*|\/\/ )/.test(readFileSync(join(root, file), 'utf8')));
    expect(silent).toEqual([]);
  });

  test('nothing reads the clock but the edge', () => {
    const clock = /\bDate\.now\(|new Date\(\)|DateTime\.(now|local)\(/;
    // The edge: a command, in Node and in Google. The probe measures how long a call of Google's takes.
    const readers = all
      .filter((file) => !file.startsWith('apps-script/probe/'))
      .filter((file) => clock.test(readFileSync(join(root, file), 'utf8')));
    // How long a lock has been waited for is no day of a case.
    expect(readers.sort()).toEqual([
      'apps-script/clock.ts',
      'generator/commands/command.ts',
      'generator/workbook/lock.ts',
    ]);
  });
});
