/**
 * The invented fund lives in Google: applications, reports, edits; events doubled, blank or lost, runs that die at any
 * call, letters let go. In the end its registers are those of the same responses through `take` and `bringUpToDate`, as
 * `qagida submit` uses them. `QAGIDA_YEAR=full` is the spring of two thousand participants: some 700 applications, and
 * 1,900 quarterly reports of which more than a thousand come in the three days before the 20th.
 */

import { expect, test } from 'vitest';
import { inventFund } from '../../../generator/sample/fund.ts';
import { dayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import { formEntries } from '../../../rules/forms/layout.ts';
import { type Response, take } from '../../../rules/registers/intake.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import type { ResponseState } from '../../fakes/forms/state.ts';
import type { Delivery, Sent } from '../../fakes/people.ts';
import { asSubmitted, correct, installedWorld, registersOf, send } from '../forms/world.ts';
import { write } from './sheets.ts';

const isFull = process.env.QAGIDA_YEAR === 'full';
const size = isFull ? { participants: 2000, quarters: 1 } : { participants: 8, quarters: 1 };

/** Chance that comes out the same each time. */
function chanceOf(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const hour = 3_600_000;
const dayOf = (at: number): IsoDay => new Date(at + 5 * hour).toISOString().slice(0, 10) as IsoDay;

test('the registers equal those of the same responses submitted: nothing lost, nothing doubled, no letter twice', async () => {
  const chance = chanceOf(703);
  const asked = new Set(formEntries(deliveredSettings).map(({ procedure }) => procedure.id));
  const fund = inventFund({ seed: 20, lastQuarter: '2026-Q1', ...size });
  const all = fund.responses.filter(({ procedure }) => asked.has(procedure)).sort((a, b) => (a.at < b.at ? -1 : 1));
  // The last weeks hold applications and the rush of the reports.
  const responses = isFull ? all.filter(({ day }) => day >= '2026-03-01') : all.slice(-50);
  const world = await installedWorld({
    now: new Date(Date.parse(responses[0]?.at ?? '') - 10 * 24 * hour).toISOString(),
    behaviour: { mailQuota: 1500 },
  });
  const node = new Registers();
  const known = new Map<string, ResponseState>();
  const taken = (id: string) => world.book.sheets.some((sheet) => sheet.contents().some((row) => row[0] === id));
  const crash = () =>
    ({
      at: 1 + chance(60),
      when: chance(2) === 0 ? 'before' : 'after',
      how: chance(2) === 0 ? 'killed' : 'throws',
    }) as const;

  let refused = 0;
  const byDay = new Map<IsoDay, Response[]>();
  for (const response of responses) byDay.set(response.day, [...(byDay.get(response.day) ?? []), response]);

  for (const [day, some] of byDay) {
    const submitted: Response[] = [];
    world.clock.now = Math.max(world.clock.now, Date.parse(`${day}T01:00:00+05:00`));
    expect(world.fire('nightly')?.failure).toBe(undefined);
    bringUpToDate(node, deliveredSettings, { on: day, at: `${day}T01:00:00.000Z` });
    for (const response of some) {
      world.clock.now = Math.max(world.clock.now + 1000, Date.parse(response.at));
      const delivery: Delivery = {
        deliver: (['once', 'once', 'twice', 'blank', 'never'] as const)[chance(5)] ?? 'once',
        ...(chance(3) === 0 ? { options: { crash: { ...crash(), at: 1 + chance(15) } } } : {}),
      };
      const earlier = known.get(response.id);
      // What was sent and corrected before anybody saw it Google does not keep.
      if (earlier && !taken(earlier.id)) world.fire('sweep');
      let sent: Sent;
      try {
        sent = earlier ? correct(world, earlier, response, delivery) : send(world, response, delivery);
      } catch (error) {
        // Google's page refuses what the Rules would make a remark of: neither side gets it.
        expect(String(error)).toMatch(/is required|Керегі|Нужно|Needed/);
        refused += 1;
        continue;
      }
      known.set(response.id, sent.response);
      submitted.push(asSubmitted(world, sent.response, response));
    }
    world.clock.now = Math.max(world.clock.now + 60_000, Date.parse(`${day}T20:00:00+05:00`));
    if (chance(2) === 0) world.fire('sweep', {}, { crash: crash() });
    world.clock.now += 60_000;
    expect(world.fire('sweep')?.failure).toBe(undefined);
    for (const response of submitted) expect(take(response, node, deliveredSettings).taken).not.toBe('refused');
    expect(dayOf(world.clock.now)).toBe(day);
    bringUpToDate(node, deliveredSettings, { on: day, at: `${day}T15:00:00.000Z` });

    // Staff let go what was drafted; the next round sends it, perhaps in two goes.
    const drafts = node
      .cases('outbox')
      .filter(({ cells }) => cells.status === 'draft' && typeof cells.email === 'string');
    for (const { id } of drafts) write(world, 'outbox', id, { status: 'ready' });
    if (chance(2) === 0) world.fire('sweep', {}, { crash: { at: 50 + chance(30), when: 'after', how: 'killed' } });
    world.clock.now += 10 * 60_000;
    world.fire('sweep');
    answerUnsure(day);
    world.clock.now += 10 * 60_000;
    world.fire('sweep');
    for (const { id } of drafts) node.put('outbox', id, { status: 'sent', sentOn: dayNumber(day) });
    if (drafts.length > 0) bringUpToDate(node, deliveredSettings, { on: day, at: `${day}T16:00:00.000Z` });
  }
  const last = dayOf(world.clock.now + 24 * hour);
  world.clock.now = Date.parse(`${last}T01:00:00+05:00`);
  expect(world.fire('nightly')?.failure).toBe(undefined);
  bringUpToDate(node, deliveredSettings, { on: last, at: `${last}T20:00:00.000Z` });

  const google = registersOf(world);
  for (const { procedure } of deliveredSettings.entries) {
    expect([procedure.id, told(google, procedure.id)]).toEqual([procedure.id, told(node, procedure.id)]);
  }
  expect(google.cases('registration').length).toBeGreaterThan(2);
  expect(refused).toBeLessThan(responses.length / 3);
  const letters = world.mail._sent.map(({ to, subject, body }) => `${to} ${subject} ${body}`);
  expect(new Set(letters).size).toBe(letters.length);

  /** A person looks into the folder of sent mail, as the note asks. */
  function answerUnsure(on: IsoDay): void {
    for (const { id, cells } of registersOf(world).cases('outbox')) {
      if (cells.status !== 'unsure') continue;
      const went = world.mail._sent.some(
        ({ to, body }) => to === cells.email && body.includes(String(cells.saidKk).slice(0, 200)),
      );
      write(
        world,
        'outbox',
        id,
        went ? { status: 'sent', sentOn: dayNumber(on), note: '' } : { status: 'ready', note: '' },
      );
    }
  }
}, 7_200_000);

/** By case; of the log of statuses only what was logged, because a round sees a change at another moment. */
function told(registers: Registers, id: string): readonly unknown[] {
  return registers
    .cases(id)
    .map(({ id: one, cells }) => {
      const kept = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined && value !== ''));
      if (id !== 'journal' || cells.action !== 'status') return { id: one, ...kept };
      const { at: _at, ...rest } = kept;
      return rest;
    })
    .map((one) => JSON.stringify(one, Object.keys(one).sort()))
    .sort();
}
