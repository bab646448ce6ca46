/** Builds the Apps Script project in memory: the code, its manifest, and the files the code reads. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { cardPage } from './card.ts';
import { advancedServicesOf, scopesOf } from './scopes.ts';
import { type StoredData, storedData, storedText } from './storedData.ts';

const root = join(import.meta.dirname, '..');
const mainEntry = join(root, 'apps-script/main.ts');

export interface Project {
  /** Name of the file -> what stands in it. */
  readonly files: ReadonlyMap<string, string>;
  /** The functions Google can call. */
  readonly functions: readonly string[];
  /** From places in code.js to the sources. */
  readonly map: string;
  readonly stored: StoredData;
  readonly weights: Metafile;
}

const options: BuildOptions = {
  bundle: true,
  target: 'es2019',
  charset: 'utf8',
  write: false,
  metafile: true,
  // Names stay, for the log of errors; indentation and comments go, a quarter of the bytes.
  // Every trigger loads the code anew. Names come back through the map (deploy/trace.ts), which is not pushed.
  minify: true,
  sourcemap: 'external',
  lineLimit: 160,
  legalComments: 'none',
  logLevel: 'silent',
};

/** The project made from an entry; another entry than main.ts is for tests of the build. */
export async function bundle(entry: string = mainEntry): Promise<Project> {
  const functions = await exportsOf(entry);
  const found: StoredData = { words: {}, declarations: {} };
  const result = await build({
    ...options,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'App_',
    outfile: 'code.js',
    plugins: [storedData(found)],
    footer: { js: functions.map(topLevel).join('\n') },
  });
  const output = (end: string): string => result.outputFiles?.find(({ path }) => path.endsWith(end))?.text ?? '';
  const code = output('code.js');
  const files = new Map<string, string>([
    ['appsscript.json', manifest(code)],
    ['code.js', code],
    ['declarations.html', storedText(inOrder(found.declarations))],
    ['words.html', storedText(inOrder(found.words))],
  ]);
  if (functions.includes('openCard')) files.set('card.html', await cardPage());
  for (const page of pages()) {
    const name = basename(page);
    if (files.has(name)) throw new Error(`apps-script has two files called ${name}: Google keeps them in one folder.`);
    files.set(name, readFileSync(page, 'utf8'));
  }
  return { files, functions, map: output('.map'), stored: found, weights: result.metafile as Metafile };
}

async function exportsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...options,
    entryPoints: [entry],
    bundle: false,
    format: 'esm',
    outfile: 'code.js',
  });
  return [...(metafile?.outputs['code.js']?.exports ?? [])].sort();
}

const topLevel = (name: string): string => `function ${name}(){return App_.${name}.apply(this,arguments)}`;

/** The same bytes whatever the order in which modules were loaded. */
const inOrder = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

const manifest = (code: string): string =>
  `${JSON.stringify(
    {
      timeZone: 'Asia/Almaty',
      dependencies: { enabledAdvancedServices: advancedServicesOf(code) },
      exceptionLogging: 'STACKDRIVER',
      runtimeVersion: 'V8',
      oauthScopes: scopesOf(code),
    },
    null,
    2,
  )}\n`;

const pages = (): readonly string[] =>
  readdirSync(join(root, 'apps-script'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
