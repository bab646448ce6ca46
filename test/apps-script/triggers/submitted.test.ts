/** A submission: whole, once, in few calls, whatever Google tells of it; what it misses the round finds. */

import { beforeAll, describe, expect, test } from 'vitest';
import { tell } from '../../fakes/people.ts';
import type { GoogleWorld } from '../../fakes/world.ts';
import { application } from '../../generator/commands/applications.ts';
import { asSubmitted, correct, formOf, installedWorld, registersOf, send } from '../forms/world.ts';

let world: GoogleWorld;
beforeAll(async () => {
  world = await installedWorld();
});

const filled = (changes = {}) => application('', changes);
const caseOf = (id: string) => registersOf(world).find('registration', id);

test('the row is what `qagida submit` would write, its digest included, in at most 15 calls', () => {
  const { response, reports } = send(world, filled());
  expect(reports.map(({ failure }) => failure)).toEqual([undefined]);
  const [{ roundTrips = 99 } = {}] = reports;
  expect(roundTrips).toBeLessThanOrEqual(15);
  const { hash, day } = asSubmitted(world, response, filled());
  expect(caseOf(response.id)?.cells).toMatchObject({
    status: 'sent',
    responseHash: hash,
    bin: '020240000555',
    hasBranches: false,
    stateSharePercent: 49.99,
  });
  expect(day).toBe('2026-03-16');
});

test('the calls do not grow with the register', () => {
  const few = send(world, filled()).reports[0]?.roundTrips;
  for (let index = 0; index < 30; index += 1) send(world, filled({ name: `№ ${index}` }));
  world.advance(15 * 60_000);
  expect(send(world, filled()).reports[0]?.roundTrips).toBe(few);
});

describe('an event', () => {
  test('that comes twice, or blank, changes nothing more', () => {
    const before = registersOf(world).cases('registration').length;
    const { response, reports } = send(world, filled(), { deliver: 'twice' });
    expect(reports.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    tell(world, formOf(world, 'registration'), response, undefined);
    expect(registersOf(world).cases('registration').length).toBe(before + 1);
  });

  test('that never comes: the round takes the response in', () => {
    const { response } = send(world, filled(), { deliver: 'never' });
    expect(caseOf(response.id)).toBe(undefined);
    world.fire('sweep');
    expect(caseOf(response.id)?.cells.status).toBe('sent');
  });

  test('of an edit is read anew as a whole; what it replaced is in the journal', () => {
    const { response } = send(world, filled());
    world.clock.now += 60_000;
    correct(world, response, filled({ headName: 'Басқа Адам', works: [] }));
    expect(caseOf(response.id)?.cells).toMatchObject({ headName: 'Басқа Адам', bin: '020240000555' });
    expect(caseOf(response.id)?.cells.works).toBe(undefined);
    const kept = registersOf(world)
      .cases('journal')
      .filter(({ cells }) => cells.case === response.id);
    expect(kept.map(({ cells }) => cells.action)).toEqual(['edit']);
    expect(String(kept[0]?.cells.answers)).toContain('Үлгібаев Үлгі');
  });
});

test('a lock that cannot be had: the response waits for the round', () => {
  world.lock._heldUntil = world.clock.now + 300_000;
  const { response, reports } = send(world, filled());
  expect(reports[0]?.failure).toBe(undefined);
  expect(caseOf(response.id)).toBe(undefined);
  world.clock.now += 300_000;
  world.fire('sweep');
  expect(caseOf(response.id)?.cells.status).toBe('sent');
});

test('two submissions interleaved at each call of the first: both are taken, once', () => {
  const sent: string[] = [];
  for (let at = 1; at <= 15; at += 1) {
    const second = (): void => void sent.push(send(world, filled({ name: `Б ${at}` })).response.id);
    const { response } = send(world, filled({ name: `А ${at}` }), { options: { meanwhile: { [at]: second } } });
    sent.push(response.id);
  }
  world.fire('sweep');
  expectOnce(sent);
});

test('a run that ends at any call, before or after its work, killed or thrown out: all or nothing, and the round makes it whole', () => {
  const sent: string[] = [];
  for (let at = 1; at <= 15; at += 1) {
    // After the work the two ways of ending take turns: one more of each says nothing new.
    for (const [when, how] of [
      ['before', 'killed'],
      ['before', 'throws'],
      ['after', at % 2 === 0 ? 'killed' : 'throws'],
    ] as const) {
      const name = `${at} ${when} ${how}`;
      const { response } = send(world, filled({ name }), { options: { crash: { at, when, how } } });
      const row = caseOf(response.id);
      if (row) expect(row.cells).toMatchObject({ status: 'sent', name });
      sent.push(response.id);
    }
    if (at % 5 === 0) world.fire('sweep');
  }
  expectOnce(sent);
});

/** Each of them stands in the register, and nothing stands there twice. */
function expectOnce(sent: readonly string[]): void {
  const sheet = world.book.sheets.find(({ name }) => name === 'registration');
  const ids = (sheet?.contents() ?? []).map(([id]) => id);
  for (const id of sent) expect(ids.filter((one) => one === id)).toEqual([id]);
}

test('a response that cannot be read stands among the refused, and comes off when it is corrected', () => {
  const { response } = send(world, filled({ taxDebt: '1,234' }));
  expect(caseOf(response.id)).toBe(undefined);
  const sheet = world.book.sheets.find(({ name }) => name === 'refused');
  const why = () => sheet?.contents().find(([id]) => id === response.id)?.[4];
  expect(why()).toContain('1,234');
  world.clock.now += 60_000;
  correct(world, response, filled({ taxDebt: 1234 }));
  expect(caseOf(response.id)?.cells.taxDebt).toBe(1234);
  expect(why() ?? '').toBe('');
});

test('authorisation that lapsed for a day: nothing is lost', () => {
  world.script._authorized = false;
  const { response } = send(world, filled());
  world.advance(24 * 3_600_000);
  expect(caseOf(response.id)).toBe(undefined);
  world.script._authorized = true;
  world.advance(11 * 60_000);
  world.advance(11 * 60_000);
  expect(caseOf(response.id)?.cells.status).toBe('sent');
});

test('a case staff deleted does not come back with the next submission', () => {
  const { response } = send(world, filled({ name: 'Өшіріледі' }));
  const sheet = world.book.sheets.find(({ name }) => name === 'registration');
  const row = (sheet?.contents().findIndex(([id]) => id === response.id) ?? -1) + 1;
  sheet?.remove('row', row, 1);
  send(world, filled());
  world.fire('sweep');
  expect(caseOf(response.id)).toBe(undefined);
});
