/** Takes plain data of rules/ out of the bundle: words and declarations become files, the code reads them when needed. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { withoutSentences } from './sentences.ts';

export type StoredFile = 'words' | 'declarations';
type Held = Readonly<Record<string, unknown>> | readonly unknown[];

/** What stands in each file, by the keys the code asks with. */
export type StoredData = Record<StoredFile, Record<string, Held>>;

const root = join(import.meta.dirname, '..');
const reader = JSON.stringify(join(root, 'apps-script/stored/stored.ts'));

/** A smaller module weighs less in the code than what reads it. */
const leastBytes = 600;
/** What other modules read while they are loaded: what the Order and the Fund fix, the ids of switches and shown statuses. */
const readAtOnce = [
  'parameters/criteria',
  'parameters/norms',
  'parameters/parameters',
  'vocabulary/switches',
  'wording/shownStatus',
];
/** Letters of a value that is not worth a file: it is known at once. */
const mostSmall = 40;

const fileOf = (module: string): StoredFile =>
  /words$|Words$|^wording\/|^order\/|faults$/.test(module) ? 'words' : 'declarations';

/** Fills `found` while the bundle is made. */
export const storedData = (found: StoredData): Plugin => ({
  name: 'stored-data',
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => {
      const exports = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
      const module = relative(join(root, 'rules'), path).split(sep).join('/').replace(/\.ts$/, '');
      if (isData(exports) && !readAtOnce.includes(module)) {
        return { contents: store(module, exports, found), loader: 'js', resolveDir: root };
      }
      const { code, sentences } = withoutSentences(readFileSync(path, 'utf8'), reader, keyOf);
      for (const [key, sentence] of sentences) keep(found.words, key, sentence);
      return { contents: code, loader: 'ts' };
    });
  },
});

/** The same key for the same thing in every build, and a short one. */
const keyOf = (what: string): string => createHash('sha256').update(what).digest('base64url').slice(0, 5);

function keep(file: Record<string, Held>, key: string, value: Held): void {
  const other = file[key];
  if (other !== undefined && JSON.stringify(other) !== JSON.stringify(value)) {
    throw new Error(`Two stored things have the key ${key}: make the keys of deploy/storedData.ts longer.`);
  }
  file[key] = value;
}

function isData(exports: Record<string, unknown>): boolean {
  const values = Object.values(exports);
  return values.some(isHeld) && values.every(isPlain) && JSON.stringify(values).length >= leastBytes;
}

function store(module: string, exports: Record<string, unknown>, found: StoredData): string {
  const file = fileOf(module);
  const read = file === 'words' ? 'words' : 'declared';
  const lines = [`import { ${read} as $read } from ${reader};`];
  for (const [name, value] of Object.entries(exports)) {
    const key = keyOf(`${module} ${name}`);
    if (isHeld(value)) keep(found[file], key, value);
    lines.push(`export const ${name} = ${isHeld(value) ? readLater(key, value) : JSON.stringify(value)};`);
  }
  return lines.join('\n');
}

/** What is known of an exported object at once: the first values, as long as they weigh nothing. */
function readLater(key: string, value: Held): string {
  if (Array.isArray(value)) return `/* @__PURE__ */ $read('${key}', {}, [])`;
  const entries = Object.entries(value);
  const heavy = entries.findIndex(([, one]) => typeof one === 'object' || String(one).length > mostSmall);
  const small = entries.slice(0, heavy < 0 ? entries.length : heavy);
  return `/* @__PURE__ */ $read('${key}'${small.length > 0 ? `, ${JSON.stringify(Object.fromEntries(small))}` : ''})`;
}

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null && isPlain(value);

/** Whether JSON gives it back as it was: no function, no `undefined`, no object of a class. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

/** JSON in which nothing can be taken for a tag, an entity, a scriptlet or the end of a line. */
export const storedText = (data: StoredData[StoredFile]): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
