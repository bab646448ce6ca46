/** A change of activity from its arrival to the register of participants and the certificate (R-20, X21). */

import { describe, expect, test } from 'vitest';
import { participants } from '../../../rules/procedures/participants.ts';
import { documentPlans } from '../../../rules/projections/documentPlan.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import { take } from '../../../rules/registers/intake.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import type { ListEntry } from '../../../rules/settings/lists.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { cellsOf, meeting, members, settle, signed, vote, withRules } from './commission.ts';
import { contents, holding, on, response, settled } from './fund.ts';

const bin = '240140000001';
const list: readonly ListEntry[] = ['A1', 'A2', 'A3'].map((code) => ({ code, name: { kk: code, ru: code, en: code } }));
const byList: Settled = { ...settled, activities: list };

const participant: Cells = {
  status: 'active',
  bin,
  name: '«Үлгі» ЖШС',
  address: 'Астана',
  email: 'a@example.kz',
  activities: 'A1',
  contractSignedOn: on('2026-01-10'),
  certificateNumber: '0001',
  certificateIssuedOn: on('2026-01-12'),
  termFrom: on('2026-01-12'),
  termTo: on('2028-01-11'),
};
/** An application that waits for the Commission. */
const change = (more: Cells = {}): Cells => ({
  bin,
  status: 'atCommission',
  receivedOn: on('2026-04-10'),
  sentToCommissionOn: on('2026-04-13'),
  addActivities: 'A2',
  language: 'kk',
  ...more,
});
const inFavour = (more: Cells = {}): Cells => vote({ register: 'activityChange', case: 'a', ...more });

const fund = (rows: { a?: Cells; b?: Cells; p?: Cells; v?: Cells; w?: Cells; M?: Cells } = {}): Registers =>
  holding({
    members,
    meetings: { M: meeting({ ...signed, ...rows.M }) },
    participants: { p: { ...participant, ...rows.p } },
    activityChange: { a: change(rows.a), ...(rows.b ? { b: change(rows.b) } : {}) },
    votes: { v: inFavour(rows.v), ...(rows.w ? { w: inFavour({ item: 2, ...rows.w }) } : {}) },
  });

const activities = (registers: Registers) => cellsOf(registers, 'participants', 'p').activities;
/** Activity and day of the certificate of Annex 2. */
function certificate(registers: Registers) {
  const facts = caseFacts(participants as Procedure, { id: 'p', cells: cellsOf(registers, 'participants', 'p') });
  const lines = documentPlans(participants as Procedure, facts, settled.book)[0]?.lines;
  return [lines?.activity, lines?.issuedOn, lines?.validFrom];
}

test('from the form to the agenda', () => {
  const registers = holding({ participants: { p: participant }, meetings: { M: { body: 'commission' } } });
  const answers = { bin, addActivities: ['A2'], removeActivities: ['A1'], plan1: 'жоспар' };
  const sent = response('a', answers, { procedure: 'activityChange', at: '2026-04-10T05:00:00.000Z' });
  expect(take(sent, registers, byList).taken).toBe('new');
  settle(registers, byList);
  expect(cellsOf(registers, 'activityChange', 'a')).toMatchObject({
    status: 'sent',
    receivedOn: on('2026-04-10'),
    participant: 'p',
    name: '«Үлгі» ЖШС',
    activities: 'A1',
    newActivities: 'A2',
    listedActivities: true,
    ownActivities: true,
    severalActivities: false,
  });
  const referral = cellsOf(registers, 'outbox', 'activityChange/a/referral');
  expect([referral.status, referral.to]).toEqual(['draft', 'commission']);
  expect(referral.saidRu).toContain('не позднее 24.04.2026');
  registers.put('outbox', 'activityChange/a/referral', { status: 'sent', sentOn: on('2026-04-13') });
  settle(registers, byList);
  expect(cellsOf(registers, 'activityChange', 'a').status).toBe('atCommission');
  expect(registers.cases('votes').map(({ cells }) => cells.case)).toEqual(['a']);
});

describe('what is worked out', () => {
  test.each<[what: string, a: Cells, worked: Cells]>([
    ['adding', {}, { newActivities: 'A1; A2', listedActivities: true, ownActivities: true, severalActivities: true }],
    ['adding what is there already', { addActivities: 'A1' }, { newActivities: 'A1', severalActivities: false }],
    ['adding what is not in the list', { addActivities: 'X' }, { listedActivities: false }],
    ['giving up another’s', { removeActivities: 'A3' }, { ownActivities: false }],
    ['giving up all', { addActivities: undefined, removeActivities: 'A1' }, { newActivities: undefined }],
    ['another BIN', { bin: '1' }, { participant: undefined, newActivities: undefined, ownActivities: undefined }],
    ['before it was a participant', { receivedOn: on('2026-01-09') }, { participant: undefined }],
    ['on the day it became one', { receivedOn: on('2026-01-10') }, { participant: 'p' }],
  ])('%s', (_, a, worked) => {
    const registers = settle(fund({ a, M: { minutesSignedOn: undefined } }), byList);
    const cells = cellsOf(registers, 'activityChange', 'a');
    expect(Object.fromEntries(Object.keys(worked).map((id) => [id, cells[id]]))).toEqual(worked);
  });

  test('a participation that has ended is none', () => {
    const ended = fund({ p: { endedOn: on('2026-04-09') }, M: { minutesSignedOn: undefined } });
    expect(cellsOf(settle(ended), 'activityChange', 'a').participant).toBeUndefined();
  });
});

describe('a decision in favour', () => {
  test('changes the register of participants on the signing, and the case keeps what was before', () => {
    const registers = fund({ M: { minutesSignedOn: undefined } });
    expect(activities(settle(registers))).toBe('A1');
    registers.put('meetings', 'M', signed);
    expect(activities(settle(registers))).toBe('A1; A2');
    expect(cellsOf(registers, 'activityChange', 'a')).toMatchObject({
      status: 'changed',
      decision: 'change',
      decidedOn: on('2026-04-20'),
      activities: 'A1',
      newActivities: 'A1; A2',
      changedOn: on('2026-04-20'),
    });
    expect(cellsOf(registers, 'outbox', 'activityChange/a/changed').saidKk).toContain('Жаңа қызмет түрлері: A1; A2');
    const before = contents(registers);
    expect(contents(settle(registers))).toEqual(before);
  });

  test('only once: what staff change afterwards stays theirs', () => {
    const registers = settle(fund());
    registers.put('participants', 'p', { activities: 'A3' });
    expect(activities(settle(registers))).toBe('A3');
    expect(cellsOf(registers, 'activityChange', 'a')).toMatchObject({ activities: 'A1', newActivities: 'A1; A2' });
  });

  test('two of one participant in one meeting add up', () => {
    const registers = fund({ b: { addActivities: 'A3', removeActivities: 'A1' }, w: { case: 'b' } });
    expect(activities(settle(registers))).toBe('A2; A3');
    expect(cellsOf(registers, 'activityChange', 'b')).toMatchObject({ activities: 'A1; A2', newActivities: 'A2; A3' });
  });

  test('nothing is taken from a participant down to nothing', () => {
    const registers = settle(fund({ a: { addActivities: undefined, removeActivities: 'A1' } }));
    expect([activities(registers), cellsOf(registers, 'activityChange', 'a').changedOn]).toEqual(['A1', undefined]);
  });
});

describe('a refusal', () => {
  const against: Cells = { votedFor: 'C-1', votedAgainst: 'C-2; C-3; C-4', decision: 'refuse', reason: 'тізбеде жоқ' };

  test('changes nothing; it needs no ground, and its reason is in the notice (X21)', () => {
    const registers = settle(fund({ v: against }));
    expect(activities(registers)).toBe('A1');
    expect(cellsOf(registers, 'activityChange', 'a')).toMatchObject({
      status: 'notChanged',
      decision: 'refuse',
      decisionReason: 'тізбеде жоқ',
    });
    expect(cellsOf(registers, 'outbox', 'activityChange/a/notChanged').saidKk).toContain(
      'Шешімнің дәлелі: тізбеде жоқ',
    );
  });

  test('a correction of its reason alone reaches the case', () => {
    const registers = settle(fund({ v: against }));
    registers.put('votes', 'w', inFavour({ ...against, item: 2, corrects: 'v', reason: 'басқа' }));
    expect(cellsOf(settle(registers), 'activityChange', 'a').decisionReason).toBe('басқа');
  });

  test('what was corrected does not come back, though staff sorted the rows the other way round', () => {
    const registers = settle(fund({ v: against }));
    const corrected = cellsOf(registers, 'votes', 'v');
    registers.remove('votes', 'v');
    registers.put('votes', 'w', inFavour({ ...against, item: 2, corrects: 'v', reason: undefined }));
    registers.put('votes', 'v', corrected);
    expect(cellsOf(settle(registers), 'activityChange', 'a').decisionReason).toBeUndefined();
    expect(cellsOf(settle(registers), 'activityChange', 'a').decision).toBe('refuse');
  });

  test('R-16 is not its ground: with one typed, nothing is told (X6)', () => {
    const registers = settle(fund({ v: { ...against, ground: '16.1' } }));
    expect(cellsOf(registers, 'activityChange', 'a').decision).toBeUndefined();
  });

  test('by a correction after the change: the register is left to a person', () => {
    const registers = settle(fund());
    registers.put('votes', 'w', inFavour({ ...against, item: 2, corrects: 'v' }));
    settle(registers);
    expect(cellsOf(registers, 'activityChange', 'a')).toMatchObject({
      status: 'notChanged',
      decision: 'refuse',
      decisionReason: 'тізбеде жоқ',
      changedOn: on('2026-04-20'),
    });
    expect(activities(registers)).toBe('A1; A2');
  });
});

describe('X21 the certificate', () => {
  const asIssued = ['A1', on('2026-01-12'), on('2026-01-12')];
  const reissue = withRules({ activityCertificate: 'reissue' });
  const reissued: Cells = { certificateReissuedOn: on('2026-04-23') };

  test('stays as it was issued', () => {
    const registers = settle(fund({ a: reissued }));
    expect([activities(registers), certificate(registers)]).toEqual(['A1; A2', asIssued]);
  });

  test('issued anew where the Fund chose so, from the day that is recorded', () => {
    const registers = settle(fund(), reissue);
    expect(certificate(registers)).toEqual(asIssued);
    registers.put('activityChange', 'a', reissued);
    expect(certificate(settle(registers, reissue))).toEqual(['A1; A2', on('2026-04-23'), on('2026-01-12')]);
    const before = contents(registers);
    expect(contents(settle(registers, reissue))).toEqual(before);
  });

  test('a second change is not on it until it is issued anew again', () => {
    const registers = fund({ a: reissued, b: { addActivities: 'A3' }, w: { case: 'b' } });
    settle(registers, reissue);
    expect([activities(registers), certificate(registers)[0]]).toEqual(['A1; A2; A3', 'A1; A2']);
  });

  test('refused: no day makes a new certificate', () => {
    const refused = fund({ a: reissued, v: { votedFor: 'C-1', votedAgainst: 'C-2; C-3; C-4', decision: 'refuse' } });
    expect(certificate(settle(refused, reissue))).toEqual(asIssued);
  });

  test('not issued yet, it is issued with the activities of its day', () => {
    const registers = settle(fund({ p: { certificateIssuedOn: undefined } }));
    registers.put('participants', 'p', { certificateIssuedOn: on('2026-04-22') });
    expect(certificate(settle(registers))[0]).toBe('A1; A2');
  });
});
