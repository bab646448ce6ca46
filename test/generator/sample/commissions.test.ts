/** The two Commissions of an invented fund: who sits there, what each meeting decided, and that the cases say the same. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { minutesOf } from '../../../reports/minutes/minutes.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { splitCodes } from '../../../rules/projections/facts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { membersOn } from '../../../rules/registers/sitting.ts';
import { textOf, View } from '../../../rules/registers/view.ts';
import { examined } from './examined.ts';

const heldOn = ({ cells }: { readonly cells: Cells }): number => Number(cells.heldOn);

describe.each([703, 1, 20_260_427])('seed %i', (seed) => {
  const fund = inventFund({ ...sampleDefaults, seed });
  const { registers, settled, on } = fund;
  const view = new View(registers, settled, { on, at: '' });
  const today = dayNumber(on);
  const members = examined(fund, 'members');
  const meetings = examined(fund, 'meetings');
  const votes = examined(fund, 'votes');
  const signed = meetings.filter(({ cells }) => cells.status === 'signed');
  const itemsOf = (meeting: string) => votes.filter(({ cells }) => cells.meeting === meeting);
  /** What the Commissions decide on, and the field that says to which option. */
  const decidable = settled.entries.flatMap(({ procedure }) => (procedure.decided ? [procedure] : []));

  test('nine and seven members of the kinds each body may have, one replaced, experts in both, one in both', () => {
    expect(members.filter(({ outcome }) => outcome !== 'ready')).toEqual([]);
    const bodies = members.map(({ cells }) => cells.body);
    expect([bodies.filter((body) => body === 'commission'), bodies].map((list) => list.length)).toEqual([9, 16]);
    expect(members.filter(({ cells }) => cells.to !== undefined)).toHaveLength(1);
    expect(members.filter(({ cells }) => cells.memberType === 'internationalExpert')).toHaveLength(2);
    const names = members.map(({ cells }) => textOf(cells.name));
    expect(new Set(names).size).toBe(names.length - 1);
  });

  test('the Commission meets about every two weeks, and only with something on its agenda', () => {
    const own = signed.filter(({ cells }) => cells.body === 'commission');
    const days = own.map(({ cells }) => Number(cells.heldOn)).sort((a, b) => a - b);
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
    expect(Math.min(...gaps)).toBeGreaterThan(1);
    expect(gaps.filter((gap) => gap >= 12 && gap <= 20).length).toBeGreaterThan(gaps.length / 2);
    expect(signed.filter(({ id }) => itemsOf(id).length === 0)).toEqual([]);
  });

  test('minutes are numbered without a gap, year by year, and signed soon after', () => {
    for (const year of new Set(signed.map(({ id }) => id.slice(0, 7)))) {
      const held = meetings.filter(({ id, cells }) => id.startsWith(year) && cells.status !== 'planned');
      expect(held.map(({ cells }) => cells.minutesNumber)).toEqual(held.map((_, index) => String(index + 1)));
    }
    for (const { cells } of signed) {
      expect(Number(cells.minutesSignedOn) - Number(cells.heldOn)).toBeLessThan(6);
      expect(Number(cells.minutesSignedOn)).toBeLessThanOrEqual(today);
    }
  });

  test('all meetings are in order but one without a quorum, which decided nothing', () => {
    const [failed, ...others] = meetings.filter(({ results }) => results.quorum === 'fail');
    expect(others).toEqual([]);
    const items = itemsOf(failed?.id ?? '');
    expect(items.length).toBeGreaterThan(0);
    for (const { cells, results } of items) {
      expect([cells.status, cells.sealed, results.sitting]).toEqual(['postponed', undefined, 'fail']);
    }
    const faults = meetings.filter(({ id, results }) => id !== failed?.id && Object.values(results).includes('fail'));
    expect(faults).toEqual([]);
  });

  test('of the last meeting the minutes are a draft: its cases wait, one was postponed', () => {
    const drafts = meetings.filter(({ cells }) => cells.status === 'held');
    expect(drafts).toHaveLength(1);
    const [draft] = drafts;
    const items = itemsOf(draft?.id ?? '');
    expect(items.filter(({ cells }) => cells.status === 'postponed')).toHaveLength(1);
    expect(items.filter(({ cells }) => cells.sealed !== undefined)).toEqual([]);
    for (const { cells } of items) {
      const procedure = decidable.find(({ id }) => id === cells.register);
      expect(registers.find(textOf(cells.register), textOf(cells.case))?.cells.status).toBe(procedure?.decided?.waits);
    }
  });

  test('the planned meeting has what waits on its agenda, the postponed case among it', () => {
    const planned = meetings.find(({ cells }) => cells.status === 'planned' && cells.body === 'commission');
    const items = itemsOf(planned?.id ?? '');
    expect(new Set(items.map(({ cells }) => cells.register))).toEqual(
      new Set(['registration', 'activityChange', 'terminations']),
    );
    const before = votes.filter(({ cells }) => cells.status === 'postponed').map(({ cells }) => cells.case);
    expect(items.some(({ cells }) => before.includes(cells.case))).toBe(true);
    expect(Number(planned?.cells.heldOn)).toBeGreaterThan(today);
  });

  test('the Independent Commission meets for each round of quotas, and is to meet for the next one (R-73)', () => {
    const daysOf = (status: string) =>
      meetings.filter(({ cells }) => cells.body === 'independent' && cells.status === status).map(heldOn);
    const rounds = examined(fund, 'quotaRounds');
    const roundsOf = (...statuses: readonly unknown[]) =>
      rounds.filter(({ cells }) => statuses.includes(cells.status)).map(heldOn);
    expect(daysOf('signed')).toEqual(roundsOf('considered').sort());
    expect(daysOf('planned')).toEqual(roundsOf('planned', 'calculated'));
  });

  test('votes on training give seats: as many as were calculated, or with the reason (R-72, R-73, X40)', () => {
    const granted = votes.filter(({ cells }) => cells.register === 'training' && cells.decision === 'grant');
    const differing = granted.filter(({ cells }) => cells.seats !== cells.calculatedSeats);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.length).toBeLessThan(granted.length);
    for (const { id, cells, results } of granted) {
      expect([id, cells.seats]).toEqual([id, registers.find('training', textOf(cells.case))?.cells.quota]);
      expect([id, results.seats, results.seatsReason]).toEqual([id, 'pass', 'pass']);
    }
    const refused = votes.filter(({ cells }) => cells.register === 'training' && cells.decision === 'refuse');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.map(({ results }) => results.reasoned)).toEqual(refused.map(() => 'pass'));
  });

  test('every signed decision is locked, unaltered, and the case says the same of it', () => {
    const decided = votes.filter(
      ({ cells }) => cells.status === 'decided' && signed.some(({ id }) => id === cells.meeting),
    );
    expect(decided.length).toBeGreaterThan(80);
    for (const { id, cells, results } of decided) {
      const agrees = cells.correctedBy === undefined ? 'pass' : 'notAsked';
      expect([id, results.unaltered, results.caseAgrees, results.vote]).toEqual([id, 'pass', agrees, 'pass']);
    }
  });

  test('a case a Commission decided has its one standing vote, on the day of the meeting', () => {
    for (const { id: register, decided, letters } of decidable) {
      const referral = letters.find(({ moves }) => moves === decided?.waits)?.sentOn ?? '';
      for (const one of registers.cases(register)) {
        const day = decided && one.cells[decided.decidedOn];
        if (day === undefined || one.cells[referral] === undefined) continue;
        const own = votes.filter(({ cells }) => cells.case === one.id && cells.register === register);
        const standing = own.filter(({ cells }) => cells.sealed !== undefined && cells.correctedBy === undefined);
        const told = standing.filter(({ cells }) => cells.status === 'decided').map(({ cells }) => cells.heldOn);
        expect([register, one.id, told]).toEqual([register, one.id, [day]]);
      }
    }
  });

  test('who votes was present, who was present is a member on the day, each question is of a case that exists', () => {
    for (const { cells } of votes) {
      const meeting = registers.find('meetings', textOf(cells.meeting));
      expect(meeting).toBeDefined();
      expect(registers.has(textOf(cells.register), textOf(cells.case))).toBe(true);
      const present = splitCodes(textOf(meeting?.cells.present));
      for (const field of ['votedFor', 'votedAgainst', 'abstained', 'conflicted']) {
        for (const code of splitCodes(textOf(cells[field]))) expect(present).toContain(code);
      }
    }
    for (const { cells } of meetings) {
      const seated = membersOn(view, cells.body as 'commission', Number(cells.heldOn)).map(({ id }) => id);
      for (const code of splitCodes(textOf(cells.present))) expect(seated).toContain(code);
    }
  });

  test('a tie the chair decided, a conflict of interest, one who abstained, one against', () => {
    const tie = votes.find(({ cells }) => Number(cells.forCount) > 0 && cells.forCount === cells.againstCount);
    const chair = textOf(registers.find('meetings', textOf(tie?.cells.meeting))?.cells.chair);
    expect(splitCodes(textOf(tie?.cells.votedFor))).toContain(chair);
    expect(tie?.cells.decision).toBe('grant');
    for (const field of ['conflicted', 'abstained', 'votedAgainst']) {
      expect(votes.some(({ cells }) => cells.status === 'decided' && cells[field] !== undefined)).toBe(true);
    }
  });

  test('one decision was corrected: on another ground, in a later meeting, and the case follows the correction', () => {
    const [correction, ...others] = votes.filter(({ cells }) => cells.corrects !== undefined);
    expect(others).toEqual([]);
    const corrected = votes.find(({ id }) => id === correction?.cells.corrects);
    expect(correction?.results.correction).toBe('pass');
    expect(corrected?.cells.correctedBy).toBe(correction?.id);
    expect(corrected?.cells.ground).not.toBe(correction?.cells.ground);
    const one = registers.find('registration', textOf(correction?.cells.case));
    expect([one?.cells.refusalGround, one?.cells.decidedOn]).toEqual([
      correction?.cells.ground,
      correction?.cells.heldOn,
    ]);
  });

  test('what was locked was locked on the day the minutes were signed, by their secretary', () => {
    const sealed = registers.cases('journal').filter(({ cells }) => cells.action === 'sealed');
    expect(sealed.length).toBeGreaterThan(80);
    for (const { cells } of sealed) {
      const vote = registers.find('votes', textOf(cells.case));
      expect(dayNumber(textOf(cells.at).slice(0, 10) as '2026-01-01')).toBe(vote?.cells.signedOn);
      expect(vote?.cells.sealed).toBe(cells.answers);
      expect(members.some((one) => one.cells.name === cells.by)).toBe(true);
    }
  });

  test('minutes of every meeting can be made', () => {
    for (const meeting of registers.cases('meetings')) {
      const minutes = minutesOf(meeting, view);
      expect([meeting.id, minutes?.items.length]).toEqual([meeting.id, itemsOf(meeting.id).length]);
    }
  });
});
