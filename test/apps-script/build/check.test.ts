/** What Google would refuse is found in a project before it is pushed: each fault, and only that. */

import { describe, expect, test } from 'vitest';
import type { Project } from '../../../deploy/bundle.ts';
import { faultsOf } from '../../../deploy/check.ts';
import { scopesOf } from '../../../deploy/scopes.ts';

const project = (code: string, functions: readonly string[] = [], page = ''): Project => ({
  files: new Map([
    ['code.js', code],
    ['page.html', page],
  ]),
  functions,
  map: '',
  stored: { words: {}, declarations: {} },
  weights: { inputs: {}, outputs: {} },
});
const faults = (...given: Parameters<typeof project>) => faultsOf(project(...given));

test.each(['class A { field = 1; }', 'const a = b?.c;', 'export const a = 1;', 'a ??= 1;'])(
  '%s is not ES2019',
  (code) => {
    expect(faults(code)).toEqual([expect.stringMatching(/^code\.js is not ES2019: /)]);
  },
);

describe('names Apps Script lacks', () => {
  test.each(['URL', 'TextEncoder', 'setTimeout', 'fetch', 'Buffer', 'structuredClone', 'Intl', 'process', 'require'])(
    '%s',
    (name) => {
      expect(faults(`function f() { return ${name}; }`)).toEqual([
        `code.js uses ${name}, which Apps Script does not have.`,
      ]);
    },
  );
  test('asking whether one is there does no harm, nor does a name of one’s own', () => {
    expect(faults('function f(URL) { return typeof Intl + URL + SpreadsheetApp; }')).toEqual([]);
  });
});

describe('functions that are named', () => {
  const code = (target: string) =>
    `function f() { SpreadsheetApp.getUi().createMenu('M').addItem('C', ${target}); ScriptApp.newTrigger(${target}); }`;
  test('must be exported', () => {
    expect(faults(code("'go'"))).toEqual([
      'The menu calls go, which main.ts does not export.',
      'A trigger calls go, which main.ts does not export.',
    ]);
    expect(faults(`function go() {} ${code("'go'")}`, ['go'])).toEqual([]);
  });
  test('may be a constant, not a value nobody can check', () => {
    expect(faults(`const name = 'go'; function go() {} ${code('name')}`, ['go'])).toEqual([]);
    expect(faults(`let name = 'go'; name = 'x'; function go() {} ${code('name')}`, ['go'])).toHaveLength(2);
  });
  test('in a page, through its handlers', () => {
    const page = `<script>google.script.run.withSuccessHandler((card) => show(card)).withFailureHandler(fail).card('id');
      const { token } = <?!= token ?>; google.script.run.save(token);</script>`;
    expect(faults('function card() {}', ['card'], page)).toEqual([
      'page.html calls save, which main.ts does not export.',
    ]);
  });
  test('must stand at the top level', () => {
    expect(faults('const App = { go() {} };', ['go'])).toEqual(['code.js does not load: not at the top level: go.']);
  });
});

test('code that works while it loads is told from code that does not load', () => {
  expect(faults("const words = HtmlService.createTemplateFromFile('words');")).toEqual([
    expect.stringContaining('reads stored words or declarations while it loads'),
  ]);
  expect(faults('throw new Error("broken");')).toEqual(['code.js does not load: broken.']);
});

test('300 KB are the most', () => {
  expect(faults(`const text = '${'ә'.repeat(150_000)}';`)).toEqual([
    'code.js has 300016 bytes; it must stay under 300000.',
  ]);
});

test('code that is slow to load', () => {
  expect(faults('let n = 0; for (let i = 0; i < 5e7; i += 1) n += i;')).toEqual([
    expect.stringMatching(/^code\.js takes \d+ ms to load/),
  ]);
});

describe('scopes', () => {
  const named = (code: string) => scopesOf(code).map((scope) => scope.replace(/^.*auth\//, ''));
  test('are those of the services in the code', () => {
    expect(named('')).toEqual([]);
    expect(named('SpreadsheetApp.getActive()')).toEqual(['spreadsheets.currentonly']);
    expect(named('ScriptApp.getScriptId()')).toEqual([]);
    expect(named('ScriptApp.newTrigger; FormApp; MailApp')).toEqual(['forms', 'script.scriptapp', 'script.send_mail']);
    expect(named('Session.getActiveUserLocale()')).toEqual([]);
  });
  test('of all spreadsheets is asked for only where another one is opened, and then instead of the narrow one', () => {
    expect(named('SpreadsheetApp.openById(id)')).toEqual(['spreadsheets']);
  });
});
