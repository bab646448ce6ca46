/** What Google would refuse, or do without a word, in a built project: found before it is pushed. */

import { createContext, Script } from 'node:vm';
import { type Node, type Program, parse } from 'acorn';
import { analyze, type ScopeManager } from 'eslint-scope';
import type { Project } from './bundle.ts';

/** Bytes of code Google loads at each run; what is above them is a slow start of every trigger. */
export const mostBytes = 300_000;
/** Milliseconds the code may take to load, a compiler that never saw it included. */
const mostLoad = 60;

/** What Apps Script gives a script beyond the language. Intl is not confirmed there: liveProbe asks. */
const services = [
  'SpreadsheetApp',
  'Sheets',
  'FormApp',
  'ScriptApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'MailApp',
  'Drive',
  'DriveApp',
  'HtmlService',
  'Session',
  'Utilities',
  'Logger',
  'console',
];
const language = [
  ...['undefined', 'NaN', 'Infinity', 'globalThis', 'arguments', 'isNaN', 'isFinite', 'parseInt', 'parseFloat'],
  ...['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Date', 'Math', 'JSON', 'RegExp'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Proxy', 'Reflect', 'Uint8Array', 'Int8Array', 'ArrayBuffer'],
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'encodeURIComponent', 'decodeURIComponent', 'encodeURI'],
];
const known = new Set([...services, ...language]);

/** One sentence for each thing that is wrong; none when the project may be pushed. */
export function faultsOf({ files, functions }: Project): readonly string[] {
  const code = files.get('code.js') ?? '';
  const tree = parsed(code);
  if (typeof tree === 'string') return [tree];
  const scopes = analyze(tree as never, { ecmaVersion: 2019, sourceType: 'script' });
  return [
    ...strangers(tree, scopes),
    ...unknownTargets(files, tree, scopes, new Set(functions)),
    ...weightFaults(code),
    ...loadFaults(code, functions),
  ];
}

/** ES2019 as a script: class fields, `?.` and modules do not parse. */
function parsed(code: string): Program | string {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true, ranges: true });
  } catch (error) {
    return `code.js is not ES2019: ${(error as Error).message}.`;
  }
}

function strangers(tree: Program, scopes: ScopeManager): readonly string[] {
  // `typeof Intl` asks whether it is there, and does no harm where it is not.
  const asked = new Set<unknown>();
  for (const node of nodesOf(tree) as Iterable<Node & { operator?: string; argument?: Node }>) {
    if (node.type === 'UnaryExpression' && node.operator === 'typeof') asked.add(node.argument);
  }
  const free = (scopes.globalScope?.through ?? [])
    .filter(({ identifier }) => !asked.has(identifier))
    .map(({ identifier }) => (identifier as { name: string }).name);
  return [...new Set(free)]
    .filter((name) => !known.has(name))
    .sort()
    .map((name) => `code.js uses ${name}, which Apps Script does not have.`);
}

/** A menu item, a trigger or a page that names a function Google cannot find fails when it is used, not before. */
function unknownTargets(
  files: Project['files'],
  tree: Program,
  scopes: ScopeManager,
  functions: ReadonlySet<string>,
): readonly string[] {
  const faults: string[] = [];
  const named = (where: string, name: string | undefined): void => {
    if (name === undefined)
      faults.push(`${where} does not name its function as a text: nothing can check that it is there.`);
    else if (!functions.has(name)) faults.push(`${where} calls ${name}, which main.ts does not export.`);
  };
  for (const { method, args } of calls(tree)) {
    if (method === 'addItem' && args.length === 2) named('The menu', textOf(args[1], scopes));
    if (method === 'newTrigger') named('A trigger', textOf(args[0], scopes));
  }
  for (const [file, text] of files) {
    if (!file.endsWith('.html')) continue;
    for (const [, script = ''] of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
      for (const name of pageTargets(script)) named(file, name);
    }
  }
  return faults;
}

interface Call {
  readonly method: string;
  readonly args: readonly Node[];
  readonly callee: Node;
}

function calls(tree: Node): readonly Call[] {
  const found: Call[] = [];
  for (const node of nodesOf(tree)) {
    const { callee, arguments: args } = node as Node & { callee?: Node; arguments?: readonly Node[] };
    if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !args) continue;
    const { property } = callee as Node & { property: Node & { name?: string } };
    found.push({ method: property.name ?? '', args, callee });
  }
  return found;
}

/** `google.script.run`, handlers apart: `google.script.run.withSuccessHandler(show).card(id)` calls `card`. */
function pageTargets(script: string): readonly string[] {
  const tree = parse(script.replace(/<\?[\s\S]*?\?>/g, '0'), { ecmaVersion: 'latest', sourceType: 'script' });
  return calls(tree)
    .filter(({ method, callee }) => !/^with\w+(Handler|Object)$/.test(method) && rootOf(callee) === 'google.script.run')
    .map(({ method }) => method);
}

/** What a chain of calls begins with. */
function rootOf(node: Node): string {
  const { type, object, property, callee, name } = node as Node &
    Record<'object' | 'property' | 'callee', Node> & { name?: string };
  if (type === 'CallExpression') return rootOf(callee);
  if (type === 'Identifier') return name ?? '';
  if (type !== 'MemberExpression') return '';
  const before = rootOf(object);
  return before === 'google.script.run' ? before : `${before}.${(property as Node & { name?: string }).name}`;
}

/** A text as it stands there, or a constant that holds one. */
function textOf(node: Node | undefined, scopes: ScopeManager): string | undefined {
  const { value } = (node ?? {}) as { value?: unknown };
  if (typeof value === 'string') return value;
  for (const { references } of scopes.scopes) {
    const found = references.find(({ identifier }) => (identifier as unknown) === node);
    const definitions = found?.resolved?.defs ?? [];
    const { init } = (definitions[0]?.node ?? {}) as { init?: Node };
    const written = found?.resolved?.references.filter((one) => one.isWrite()).length;
    if (init && definitions.length === 1 && written === 1) return textOf(init, scopes);
  }
  return undefined;
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) yield* nodesOf(child as Node);
    }
  }
}

function weightFaults(code: string): readonly string[] {
  const bytes = Buffer.byteLength(code);
  return bytes < mostBytes ? [] : [`code.js has ${bytes} bytes; it must stay under ${mostBytes}.`];
}

/** Loads where there is nothing but the language: a service that is called while loading is not there. */
function loadFaults(code: string, functions: readonly string[]): readonly string[] {
  try {
    const times = Array.from({ length: 5 }, (_, round) => loaded(`${code}\n// ${round}`, functions));
    const fastest = Math.min(...times);
    return fastest < mostLoad
      ? []
      : [`code.js takes ${Math.round(fastest)} ms to load; it must stay under ${mostLoad} ms.`];
  } catch (error) {
    const { message } = error as Error;
    return [
      /HtmlService/.test(message)
        ? 'code.js reads stored words or declarations while it loads: read them inside a function (see readAtOnce in deploy/storedData.ts).'
        : `code.js does not load: ${message}.`,
    ];
  }
}

/** The milliseconds the processor worked: others may keep it busy. */
function loaded(code: string, functions: readonly string[]): number {
  const globals = createContext({}) as Record<string, unknown>;
  const before = process.cpuUsage();
  new Script(code).runInContext(globals);
  const { user, system } = process.cpuUsage(before);
  const missing = functions.filter((name) => typeof globals[name] !== 'function');
  if (missing.length > 0) throw new Error(`not at the top level: ${missing.join(', ')}`);
  return (user + system) / 1000;
}
