/** Letters a person let go: each goes once, wherever a run stops; what nobody can know a person is asked. */

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GoogleWorld, RunOptions } from '../../fakes/world.ts';
import { installedWorld } from '../forms/world.ts';
import { rowOf, sheetOf, write } from './sheets.ts';

let world: GoogleWorld;
beforeAll(async () => {
  world = await installedWorld({ behaviour: { mailQuota: 25 } });
  // Reading forms is shown elsewhere: here there are none.
  const forms = sheetOf(world, 'forms');
  forms.remove('row', 3, Math.max(1, forms.grid.lastRow() - 2));
});
beforeEach(() => {
  world.mail._sent.length = 0;
});

let last = 0;
function letGo(changes: Readonly<Record<string, string | number>> = {}): string {
  last += 1;
  const key = `own-letter-${last}`;
  write(world, 'outbox', key, {
    status: 'ready',
    to: 'applicant',
    name: 'ЖШС',
    email: `applicant${last}@example.kz`,
    subject: `Хат ${last}`,
    saidKk: `Хат ${last}\nҚұрметті әріптестер!`,
    saidRu: `Письмо ${last}\nУважаемые коллеги!`,
    draftedOn: 46_097,
    ...changes,
  });
  return key;
}
const statusOf = (key: string) => rowOf(world, 'outbox', key)?.status;
const mailsTo = (key: string) => world.mail._sent.filter(({ to }) => to === rowOf(world, 'outbox', key)?.email).length;
const sweep = (options?: RunOptions) => world.fire('sweep', {}, options);
/** A run is over after six minutes at the latest. */
const later = () => {
  world.clock.now += 10 * 60_000;
};

test('a letter goes out in its languages, and its row says the day', () => {
  const key = letGo({ number: '17-03' });
  expect(sweep()?.failure).toBe(undefined);
  expect(world.mail._sent).toHaveLength(1);
  expect(world.mail._sent[0]).toMatchObject({
    to: `applicant${last}@example.kz`,
    subject: `Хат ${last}`,
    body: expect.stringContaining('Уважаемые коллеги!'),
    htmlBody: expect.stringContaining('<p>Құрметті әріптестер!</p>'),
  });
  expect(rowOf(world, 'outbox', key)).toMatchObject({ status: 'sent', sentOn: '2026-03-16' });
  sweep();
  expect(world.mail._sent).toHaveLength(1);
});

test('drafts, cancelled letters and letters without an address stay', () => {
  const keys = [letGo({ status: 'draft' }), letGo({ status: 'cancelled' }), letGo({ email: '', to: 'commission' })];
  sweep();
  expect(world.mail._sent).toEqual([]);
  expect(keys.map(statusOf).slice(1)).toEqual(['cancelled', 'ready']);
  write(world, 'outbox', keys[2] ?? '', { status: 'cancelled' });
});

test.each(['a@b.kz, c@d.kz', 'a@b.kz\nBcc: x@y.kz', 'Name <a@b.kz>', 'nobody'])(
  'the address %j is refused, a person told',
  (email) => {
    const key = letGo({ email });
    sweep();
    expect(world.mail._sent).toEqual([]);
    expect(rowOf(world, 'outbox', key)).toMatchObject({ status: 'failed', note: expect.stringContaining('ready') });
  },
);

test('the quota of the day: what is left goes the next day, each once', () => {
  const keys = Array.from({ length: 20 }, () => letGo());
  for (let round = 0; round < 2; round += 1) {
    sweep();
    later();
  }
  expect(world.mail._sent.length).toBe(15);
  world.clock.now += 24 * 3_600_000;
  for (let round = 0; round < 2; round += 1) {
    sweep();
    later();
  }
  expect(keys.map(mailsTo)).toEqual(keys.map(() => 1));
  expect(keys.map(statusOf)).toEqual(keys.map(() => 'sent'));
});

describe('a run that stops', () => {
  test('at any call: no letter twice; one that was in hand is asked of a person, the others go', () => {
    world.clock.now += 48 * 3_600_000;
    sweep();
    later();
    letGo();
    letGo();
    const calls = sweep()?.roundTrips ?? 0;
    let asked = 0;
    for (let at = 6; at <= calls; at += 1) {
      // Before a call is after the one before it.
      for (const how of at % 2 === 0 ? (['killed', 'throws'] as const) : (['killed'] as const)) {
        const when = 'after';
        world.mail._sent.length = 0;
        const keys = [letGo(), letGo()];
        sweep({ crash: { at, when, how } });
        later();
        sweep();
        for (const key of keys) {
          const status = statusOf(key);
          expect([at, when, how, status, mailsTo(key)]).toEqual([
            at,
            when,
            how,
            expect.stringMatching(/^(sent|unsure)$/),
            status === 'sent' ? 1 : expect.any(Number),
          ]);
          expect(mailsTo(key)).toBeLessThanOrEqual(1);
          if (status === 'unsure') asked += 1;
        }
        expect(keys.filter((key) => statusOf(key) === 'unsure').length).toBeLessThanOrEqual(1);
      }
    }
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(10);
  }, 300_000);

  test('while another is still sending, the next round leaves its letters alone', () => {
    world.mail._sent.length = 0;
    const keys = [letGo(), letGo(), letGo()];
    // From within the first letter's call the next round runs whole.
    const seen: unknown[] = [];
    let rounds = 0;
    for (let at = 12; at < 40; at += 3) {
      sweep({
        meanwhile: {
          [at]: () => {
            rounds += 1;
            seen.push(world.fire('sweep')?.failure);
          },
        },
      });
    }
    later();
    sweep();
    expect(rounds).toBeGreaterThan(0);
    expect(keys.map(statusOf)).toEqual(['sent', 'sent', 'sent']);
    expect(keys.map(mailsTo)).toEqual([1, 1, 1]);
  });
});
