/** `qagida deadline --json` against a walk over the days of the published calendar, one by one. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { qagida, qagidaJson } from '../../witness/command.ts';

const csv = readFileSync(join(import.meta.dirname, '../../rules/calendar/calendar.csv'), 'utf8');
const exceptions = new Map(csv.split('\n').map((line) => [line.slice(0, 10), line.slice(11, 12) === '1']));

/** Independent of the product: JavaScript's own dates, in UTC. */
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const dayLength = 86_400_000;
const firstDay = Date.UTC(2024, 0, 1);
const lastDay = Date.UTC(2027, 11, 31);
const works = (time: number): boolean => exceptions.get(iso(time)) ?? ![0, 6].includes(new Date(time).getUTCDay());

function walk(op: 'after' | 'before', date: string, days: number): string | undefined {
  const step = op === 'after' ? dayLength : -dayLength;
  let time = Date.parse(date);
  for (let left = days; left > 0; ) {
    time += step;
    if (time < firstDay || time > lastDay) return undefined;
    if (works(time)) left -= 1;
  }
  return iso(time);
}

describe('working days on the calendar of 2024 to 2027', () => {
  test('every day, forwards and backwards, 1 to 23 working days: as the day-walk says, an error past the ends', async () => {
    const queries: { op: 'after' | 'before'; date: string; days: number }[] = [];
    for (let time = firstDay + 5 * dayLength, n = 0; time <= lastDay; time += dayLength, n += 1) {
      for (const op of ['after', 'before'] as const)
        queries.push({ op, date: iso(time), days: 1 + (n % 23) }, { op, date: iso(time), days: 10 });
    }
    const answers = await qagidaJson<(string | { error: string })[]>(['deadline'], { input: JSON.stringify(queries) });
    expect(queries.length).toBeGreaterThan(5000);
    const wrong = queries.flatMap((query, index) => {
      const expected = walk(query.op, query.date, query.days);
      const answer = answers[index];
      const right = expected === undefined ? typeof answer === 'object' : answer === expected;
      return right ? [] : [{ ...query, expected, answer }];
    });
    expect(wrong).toEqual([]);
    expect(answers.filter((answer) => typeof answer === 'object').length).toBeGreaterThan(10);
  });

  test.each([
    ['after', '2026-03-18', 5, '2026-03-30'],
    ['before', '2027-01-14', 10, '2026-12-28'],
    ['after', '2024-04-30', 3, '2024-05-04'],
    ['after', '2025-01-02', 3, '2025-01-08'],
    ['after', '2026-08-28', 1, '2026-08-31'],
  ] as const)('%s %s %i is %s', async (op, date, days, expected) => {
    const { stdout, code } = await qagida(['deadline', op, date, String(days)]);
    expect([code, stdout]).toEqual([0, `${expected}\n`]);
  });

  test('past the calendar it cannot run, and says where to add the year', async () => {
    const { code, stdout, stderr } = await qagida(['deadline', 'after', '2027-12-30', '5']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/2024-01-01 – 2027-12-31.*Add the missing year to the sheet "calendar"/);
  });

  test('bad queries in a list are answered in their place', async () => {
    const input = '[{"op":"after","date":"2026-02-30","days":1},{"op":"after","date":"2026-03-18","days":5},7]';
    const answers = await qagidaJson<unknown[]>(['deadline'], { input });
    expect(answers).toEqual([{ error: expect.any(String) }, '2026-03-30', { error: expect.any(String) }]);
  });
});
