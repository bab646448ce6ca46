/** What participants of an invented fund change and tell of: activities, addresses, re-registration, liquidation, refusals. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { splitCodes } from '../../../rules/projections/facts.ts';
import { textOf } from '../../../rules/registers/view.ts';
import { type ExaminedCase, examined } from './examined.ts';

describe.each([703, 1, 20_260_427])('seed %i', (seed) => {
  const fund = inventFund({ ...sampleDefaults, seed });
  const { registers } = fund;

  describe('changes of activity', () => {
    const changes = examined(fund, 'activityChange');
    const failing = (check: string) => changes.filter(({ results }) => results[check] === 'fail');

    test('in every status, all by the form', () => {
      expect(new Set(changes.map(({ cells }) => cells.status))).toEqual(
        new Set(['sent', 'atCommission', 'changed', 'notChanged', 'withdrawn']),
      );
      const sent = fund.responses.filter(({ procedure }) => procedure === 'activityChange').map(({ id }) => id);
      expect(new Set(sent)).toEqual(new Set(changes.map(({ id }) => id)));
    });

    test('one gives up what it does not do, one wants what is not listed; the rest is sound', () => {
      expect([failing('own'), failing('listed')].map((list) => list.length)).toEqual([1, 1]);
      for (const check of ['participant', 'something', 'left', 'statusFits', 'undone', 'complete']) {
        expect([check, failing(check)]).toEqual([check, []]);
      }
    });

    test('what was changed is what the participant does now, and the certificate says what it said', () => {
      const done = changes.filter(({ cells }) => cells.changedOn !== undefined);
      expect(done.length).toBeGreaterThan(5);
      for (const { cells } of done) {
        const participant = registers.find('participants', textOf(cells.participant))?.cells;
        expect(participant?.activities).toBe(cells.newActivities);
        expect(participant?.certificateActivities).toBe(cells.activities);
        for (const code of splitCodes(textOf(cells.addActivities))) expect(cells.newActivities).toContain(code);
      }
      expect(done.some(({ cells }) => cells.removeActivities !== undefined)).toBe(true);
    });

    test('decided within ten working days; one participant has yet to be told', () => {
      expect(new Set(changes.map(({ due }) => due.decision?.state))).toEqual(new Set(['met', 'open', undefined]));
      expect(changes.filter(({ due }) => due.notice?.state === 'overdue')).toHaveLength(1);
      const refused = changes.filter(({ cells }) => cells.status === 'notChanged');
      expect(refused.every(({ cells }) => textOf(cells.decisionReason) !== '')).toBe(true);
    });
  });

  describe('notices', () => {
    const notices = examined(fund, 'events');
    const of = (kind: string): readonly ExaminedCase[] => notices.filter(({ cells }) => cells.kind === kind);

    test('of every kind, by the form but for one on paper', () => {
      const kinds = ['addressChange', 'reRegistration', 'liquidation', 'refusal', 'resultsAchieved'];
      expect(new Set(notices.map(({ cells }) => cells.kind))).toEqual(new Set(kinds));
      const sent = new Set(fund.responses.map(({ id }) => id));
      expect(notices.filter(({ id }) => !sent.has(id)).map(({ cells }) => textOf(cells.note))).toEqual([
        expect.stringContaining('қағаз'),
      ]);
      expect(new Set(notices.map(({ cells }) => cells.status))).toEqual(new Set(['received', 'recorded', 'withdrawn']));
    });

    test('confirmed addresses are the participants’ now, one awaits an officer, one was told too late for the Fund’s norm', () => {
      const carried = of('addressChange').filter(({ cells }) => cells.carriedTo !== undefined);
      expect(carried.length).toBeGreaterThan(1);
      for (const { cells } of carried) {
        expect(registers.find('participants', textOf(cells.carriedTo))?.cells.address).toBe(cells.newAddress);
      }
      expect(of('addressChange').filter(({ results }) => results.addressConfirmed === 'person')).toHaveLength(1);
      expect(of('addressChange').map(({ due }) => due.address?.state)).toContain('late');
    });

    test('re-registration told in time and late (R-34, X25), refusals in time and late (R-29)', () => {
      const states = (kind: string, term: string) => new Set(of(kind).map(({ due }) => due[term]?.state));
      expect(states('reRegistration', 'inform')).toEqual(new Set(['met', 'late']));
      expect(states('refusal', 'refusal')).toEqual(new Set(['met', 'late']));
    });

    test('liquidation waits for an officer, was confirmed, and was found to be none', () => {
      expect(new Set(of('liquidation').map(({ results }) => results.liquidated))).toEqual(
        new Set(['person', 'pass', 'fail']),
      );
    });

    test('everyone who gives notice takes part, and nothing else is amiss', () => {
      for (const check of ['participant', 'happened', 'documents', 'reRegistered', 'addressCarried', 'statusFits']) {
        expect([check, notices.filter(({ results }) => results[check] === 'fail')]).toEqual([check, []]);
      }
    });
  });
});
