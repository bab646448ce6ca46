/** Whose a case is: by BIN and day, however staff sorted the rows, and nobody's where no BIN is given. */

import { describe, expect, test } from 'vitest';
import type { Cells } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { holding, occasion, on, type Rows, settled } from './fund.ts';

const bin = '240140000001';
const participant = (name: string, contract: Parameters<typeof on>[0], more: Cells = {}): Cells => ({
  status: 'active',
  bin,
  name,
  email: `${name}@example.kz`,
  language: 'kk',
  contractSignedOn: on(contract),
  ...more,
});
/** Its planned end, on 31 December, nobody has recorded. */
const former = participant('former', '2024-01-10', { address: 'old', termTo: on('2025-12-31') });
const present = participant('present', '2026-01-10', { address: 'old', termTo: on('2028-01-09') });

const cases: Rows = {
  requests: { r: { status: 'draft', ground: '38', question: 'x' } },
  extension: { x: { status: 'sent', sentOn: on('2026-04-01') } },
  activityChange: { a: { status: 'sent', receivedOn: on('2026-04-01') } },
  events: {
    e: {
      status: 'received',
      kind: 'addressChange',
      newAddress: 'new',
      happenedOn: on('2026-04-01'),
      sentOn: on('2026-04-02'),
      confirmed: true,
    },
  },
  terminations: { t: { status: 'proposed', ground: '28.7', breach: 'x', foundOn: on('2026-04-01') } },
  quarterlyReports: { q: { status: 'submitted', quarter: '2026-Q1', receivedOn: on('2026-04-02') } },
  audits: { y: { status: 'open', incomeYear: 2026 } },
};
const withBin = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([register, own]) => [
      register,
      Object.fromEntries(Object.entries(own).map(([id, cells]) => [id, { bin, ...cells }])),
    ]),
  );

function broughtWith(participants: Readonly<Record<string, Cells>>, rows: Rows) {
  const registers = holding({ participants, ...rows });
  bringUpToDate(registers, settled, occasion);
  return registers;
}

describe('two participations of one BIN', () => {
  test.each([
    ['as they came', { former, present }],
    ['the newest first', { present, former }],
  ])('rows %s: each case is of the one that stood on its day', (_, participants) => {
    const registers = broughtWith(participants, withBin(cases));
    for (const [register, own] of Object.entries(cases)) {
      for (const id of Object.keys(own)) {
        expect([register, registers.find(register, id)?.cells.participant]).toEqual([register, 'present']);
      }
    }
    expect(registers.find('outbox', 'requests/r/request')?.cells).toMatchObject({ name: 'present' });
    expect(registers.find('participants', 'present')?.cells.address).toBe('new');
    expect(registers.find('participants', 'former')?.cells.address).toBe('old');
  });

  test('one whose beginning nobody recorded gives way to the one that surely stands', () => {
    const undated = { ...former, contractSignedOn: undefined };
    const registers = broughtWith({ present, undated }, withBin(cases));
    expect(registers.find('requests', 'r')?.cells.participant).toBe('present');
  });
});

test('a case without a BIN is nobody’s, though a participant has none either', () => {
  const registers = broughtWith({ nameless: { ...present, bin: undefined } }, cases);
  for (const [register, own] of Object.entries(cases)) {
    for (const id of Object.keys(own)) {
      expect([register, registers.find(register, id)?.cells.participant]).toEqual([register, undefined]);
    }
  }
  expect(registers.cases('outbox')).toEqual([]);
});
