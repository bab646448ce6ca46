/** Runs: globals do not survive, time passes with each call, six minutes are the end, a crash stops everything. */

import { describe, expect, test } from 'vitest';
import { worldOf } from '../../fakes/script.ts';

const counter = `
let count = 0;
function count_() { count += 1; return count; }
function next() { return count_(); }
function append(n) {
  for (let i = 1; i <= n; i++) SpreadsheetApp.getActiveSheet().appendRow([i]);
}
function stubborn() {
  for (let i = 1; i <= 5; i++) try { SpreadsheetApp.getActiveSheet().appendRow([i]); } catch (error) { }
  return 'done';
}
function unknown() { SpreadsheetApp.getActiveSheet().getCharts(); }
function clock() { const before = Date.now(); Utilities.sleep(1500); return [Date.now() - before, new Date().getHours()]; }
`;
const rows = (world: ReturnType<typeof worldOf>) => world.book.sheets[0]?.contents().flat();

test('globals begin anew, sheets stay', () => {
  const world = worldOf(counter);
  expect([world.run('next'), world.run('next')]).toEqual([1, 1]);
  world.run('append', 2);
  world.run('append', 1);
  expect(rows(world)).toEqual([1, 2, 1]);
});

test('a function that is not at the top level cannot be run, a method that is not there says so', () => {
  const world = worldOf(counter);
  expect(() => world.run('nothing')).toThrow('Script function not found: nothing');
  expect(() => world.run('unknown')).toThrow('The fake Sheet has no getCharts: add it under test/fakes');
});

test('what a script catches is an Error of its own', () => {
  const world = worldOf(
    `function caught() { try { SpreadsheetApp.openById('x'); } catch (error) { return error instanceof Error; } }`,
  );
  expect(world.run('caught')).toBe(true);
});

test('the clock is the world’s, in the zone of the project', () => {
  const world = worldOf(counter, { now: '2026-03-16T23:30:00+05:00' });
  expect(world.run('clock')).toEqual([1500, 23]);
});

describe('time and calls', () => {
  const world = worldOf(counter, { behaviour: { costs: { 'Sheet.appendRow': 150 } } });
  test('each call is counted, round trips take time', () => {
    const { roundTrips, counts, took } = world.attempt('append', [4]);
    expect({ roundTrips, took, calls: counts.get('Sheet.appendRow') }).toEqual({ roundTrips: 4, took: 600, calls: 4 });
  });
  test('six minutes are the end, and what was done by then stays', () => {
    const { failure } = world.attempt('append', [2401]);
    expect(failure).toBe('Exceeded maximum execution time');
    expect(rows(world)).toHaveLength(4 + 2400);
  });
});

describe('a crash', () => {
  const crashed = (how: 'killed' | 'throws', when: 'before' | 'after', name: string) => {
    const world = worldOf(counter, { behaviour: { costs: { 'Sheet.appendRow': 150 } } });
    return { ...world.attempt(name, [5], { crash: { at: 3, when, how } }), rows: rows(world) };
  };
  test('before the third round trip leaves two, after it three', () => {
    expect(crashed('killed', 'before', 'append').rows).toEqual([1, 2]);
    expect(crashed('killed', 'after', 'append').rows).toEqual([1, 2, 3]);
  });
  test('that kills cannot be caught', () => {
    const { rows: left, result, failure } = crashed('killed', 'before', 'stubborn');
    expect({ left, result }).toEqual({ left: [1, 2], result: undefined });
    expect(failure).toMatch('killed at Sheet.appendRow');
  });
  test('of the service can', () => {
    const { rows: left, result } = crashed('throws', 'before', 'stubborn');
    expect({ left, result }).toEqual({ left: [1, 2, 4, 5], result: 'done' });
  });
});

describe('the lock', () => {
  const code = `
    function careful(wait) {
      const lock = LockService.getScriptLock();
      if (!lock.tryLock(wait)) return 'busy';
      SpreadsheetApp.getActiveSheet().appendRow(['x']);
      return 'done';
    }`;
  test('held by another run cannot be had, and the wait takes its time', () => {
    const world = worldOf(code, { behaviour: { costs: { 'Sheet.appendRow': 1 } } });
    let inner: unknown;
    const outer = world.attempt('careful', [0], { meanwhile: { 1: () => (inner = world.attempt('careful', [5000])) } });
    expect(outer.result).toBe('done');
    expect(inner).toMatchObject({ result: 'busy', took: 5000 });
  });
  test('comes back when its run ends, however it ends', () => {
    const world = worldOf(code, { behaviour: { costs: { 'Sheet.appendRow': 1 } } });
    world.attempt('careful', [0], { crash: { at: 1, when: 'before', how: 'killed' } });
    expect(world.run('careful', 0)).toBe('done');
  });
  test('held for a while is waited for', () => {
    const world = worldOf(code);
    world.lock._heldUntil = world.clock.now + 3000;
    expect(world.attempt('careful', [2000]).result).toBe('busy');
    expect(world.attempt('careful', [2000]).result).toBe('done');
  });
});

test('a page gets plain data only', () => {
  const world = worldOf(`
    function plain(x) { return { got: x }; }
    function dated() { return { at: new Date(0) }; }
    function silent() {}`);
  expect(world.callFromPage('plain', { a: [1] })).toEqual({ got: { a: [1] } });
  expect(world.callFromPage('silent')).toBe(null);
  expect(() => world.callFromPage('dated')).toThrow('google.script.run cannot carry at');
});
