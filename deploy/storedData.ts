/** Takes plain data of rules/ out of the bundle: words and declarations become files, the code reads them when needed. */

import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

export type StoredFile = 'words' | 'declarations';
type Held = Readonly<Record<string, unknown>> | readonly unknown[];

/** Each stored file: module of rules/ -> its exports. */
export type StoredData = Record<StoredFile, Record<string, Record<string, Held>>>;

const root = join(import.meta.dirname, '..');
const reader = join(root, 'apps-script/stored/stored.ts');

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
      return isData(exports) && !readAtOnce.includes(module)
        ? { contents: store(module, exports, found), loader: 'js', resolveDir: root }
        : undefined;
    });
  },
});

function isData(exports: Record<string, unknown>): boolean {
  const values = Object.values(exports);
  return values.some(isHeld) && values.every(isPlain) && JSON.stringify(values).length >= leastBytes;
}

function store(module: string, exports: Record<string, unknown>, found: StoredData): string {
  const file = fileOf(module);
  const lines = [`import { stored } from ${JSON.stringify(reader)};`];
  const kept: Record<string, Held> = {};
  for (const [name, value] of Object.entries(exports)) {
    if (isHeld(value)) kept[name] = value;
    lines.push(
      `export const ${name} = ${isHeld(value) ? readLater(file, module, name, value) : JSON.stringify(value)};`,
    );
  }
  found[file][module] = kept;
  return lines.join('\n');
}

/** What is known of an exported object at once: the first values, as long as they weigh nothing. */
function readLater(file: StoredFile, module: string, name: string, value: Held): string {
  const place = [file, module, name].map((one) => JSON.stringify(one)).join(', ');
  if (Array.isArray(value)) return `/* @__PURE__ */ stored(${place}, {}, [])`;
  const entries = Object.entries(value);
  const heavy = entries.findIndex(([, one]) => typeof one === 'object' || String(one).length > mostSmall);
  const small = entries.slice(0, heavy < 0 ? entries.length : heavy);
  return `/* @__PURE__ */ stored(${place}${small.length > 0 ? `, ${JSON.stringify(Object.fromEntries(small))}` : ''})`;
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
