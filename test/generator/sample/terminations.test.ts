/** Conclusions, the ministry's information and early termination of an invented fund, in each of their states. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { dayNumber, fromDayNumber, monthEnd } from '../../../rules/calendar/day.ts';
import { splitCodes } from '../../../rules/projections/facts.ts';
import { isQuarter, monthAfterEnd, type Quarter } from '../../../rules/quarter/quarter.ts';
import { textOf } from '../../../rules/registers/view.ts';
import { type ExaminedCase, examined } from './examined.ts';

const grounds = ['28.1', '28.2', '28.3', '28.4', '28.5', '28.6', '28.7'] as const;
const forCommission = ['28.1', '28.2', '28.7'];

/** Proposed, and what proposed it has gone since. */
const isCured = ({ cells }: ExaminedCase): boolean =>
  cells.status === 'proposed' && cells.evidence === undefined && cells.breach === undefined;

describe.each([703, 1, 20_260_427])('seed %i', (seed) => {
  const fund = inventFund({ ...sampleDefaults, seed });
  const { registers, on } = fund;
  const today = dayNumber(on);
  const terminations = examined(fund, 'terminations');
  const conclusions = examined(fund, 'conclusions');

  describe('early termination', () => {
    const found = (ground: string, so: (one: ExaminedCase) => boolean): number =>
      terminations.filter((one) => one.cells.ground === ground && so(one)).length;

    test.each(grounds)('%s proposed, ended, and settled otherwise', (ground) => {
      expect(found(ground, ({ cells }) => cells.status === 'proposed')).toBeGreaterThan(0);
      expect(found(ground, ({ cells }) => cells.status === 'ended')).toBeGreaterThan(0);
      expect(found(ground, ({ cells }) => cells.status === 'kept' || cells.status === 'dismissed')).toBeGreaterThan(0);
      const atCommission = found(ground, ({ cells }) => cells.status === 'atCommission');
      expect(atCommission > 0).toBe(forCommission.includes(ground));
    });

    test('kept and dismissed, each on several grounds; cured where evidence can go', () => {
      const on = (status: string) =>
        new Set(terminations.filter(({ cells }) => cells.status === status).map(({ cells }) => cells.ground));
      expect(on('kept')).toEqual(new Set(['28.1', '28.2', '28.3', '28.4', '28.6', '28.7']));
      expect(on('dismissed')).toEqual(new Set(['28.4', '28.5', '28.6', '28.7']));
      const cured = terminations.filter(isCured);
      expect(new Set(cured.map(({ cells }) => cells.ground))).toEqual(
        new Set(['28.2', '28.3', '28.4', '28.5', '28.6']),
      );
    });

    test('none ended without its decision; the Commission’s grounds through the Commission, the others without it (X17)', () => {
      for (const { id, cells } of terminations.filter((one) => one.cells.status === 'ended')) {
        expect([id, cells.decision, cells.decidedOn !== undefined]).toEqual([id, 'end', true]);
        expect(Number(cells.decidedOn)).toBeLessThanOrEqual(Number(cells.endedOn));
        expect(cells.sentToCommissionOn !== undefined).toBe(forCommission.includes(textOf(cells.ground)));
      }
    });

    test('every participation that ended early has its case, and they agree', () => {
      const early = registers.cases('participants').filter(({ cells }) => cells.status === 'endedEarly');
      expect(early.length).toBeGreaterThan(6);
      for (const { id, cells } of early) {
        const own = terminations.filter((one) => one.cells.participant === id && one.cells.status === 'ended');
        expect(own.map((one) => [one.cells.ground, one.cells.endedOn])).toEqual([[cells.endGround, cells.endedOn]]);
      }
      const ended = terminations.filter(({ cells }) => cells.status === 'ended');
      expect(ended).toHaveLength(early.length);
    });

    test('every case stands on something: evidence of rows that are there, or a breach; only cured ones on nothing', () => {
      for (const one of terminations) {
        const { bin, evidence, breach } = one.cells;
        expect([one.id, isCured(one), one.results.grounded]).toEqual([
          one.id,
          evidence === undefined && breach === undefined,
          evidence === undefined && breach === undefined ? 'fail' : 'pass',
        ]);
        for (const code of splitCodes(textOf(evidence))) {
          const [clause = '', of = ''] = code.split(' ');
          const register = { 'R-40': 'conclusions', 'R-21': 'fees', 'R-38': 'requests' }[clause] ?? 'events';
          if (clause === 'R-39') expect(isQuarter(of)).toBe(true);
          else {
            const row = registers
              .cases(register)
              .find(({ id, cells }) => id === of || (cells.bin === bin && cells.quarter === of));
            expect([one.id, code, row?.cells.bin]).toEqual([one.id, code, bin]);
          }
        }
      }
    });

    test('nothing is amiss but what is told', () => {
      const amiss = terminations.flatMap(({ results }) =>
        Object.keys(results).filter((check) => results[check] === 'fail' && check !== 'grounded'),
      );
      expect(amiss).toEqual([]);
    });

    test('a refusal told in time and one told too late (R-29, X18)', () => {
      const states = new Set(terminations.map(({ due }) => due.notice?.state));
      expect(states).toContain('met');
      expect(states).toContain('late');
    });
  });

  describe('conclusions', () => {
    test('every quarter before the last is concluded on, of the last one a part', () => {
      const open = conclusions.filter(({ cells }) => cells.conclusion === undefined);
      expect(new Set(open.map(({ cells }) => cells.quarter))).toEqual(new Set([sampleDefaults.lastQuarter]));
      const last = conclusions.filter(({ cells }) => cells.quarter === sampleDefaults.lastQuarter);
      expect(open.length).toBeLessThan(last.length);
    });

    test('a few are against the project, with reasons; those told carry the day of the notice', () => {
      const against = conclusions.filter(({ cells }) => cells.conclusion === 'inexpedient');
      expect(against.length).toBeGreaterThan(2);
      expect(against.length).toBeLessThan(conclusions.length / 20);
      expect(against.every(({ cells }) => textOf(cells.reasons) !== '')).toBe(true);
      expect(new Set(against.map(({ cells }) => cells.status))).toEqual(new Set(['concluded', 'notified']));
    });

    test('nobody concluded before the quarter was over, or after today, and whoever differs from the evidence says why', () => {
      for (const { id, cells, results } of conclusions) {
        expect([id, results.afterPeriod === 'fail', results.reasons === 'fail']).toEqual([id, false, false]);
        if (cells.preparedOn !== undefined) expect(Number(cells.preparedOn)).toBeLessThanOrEqual(today);
      }
    });

    test('evidence suggests each of its three answers, and papers of the past are on file', () => {
      expect(new Set(conclusions.map(({ cells }) => cells.suggestion))).toEqual(
        new Set(['expedient', 'undecided', 'inexpedient']),
      );
      const papers = registers.cases('outbox').filter(({ cells }) => cells.letter === 'conclusion');
      expect(papers.length).toBe(conclusions.filter(({ cells }) => cells.conclusion !== undefined).length);
      expect(papers.every(({ cells }) => cells.status === 'sent' && cells.sentOn !== undefined)).toBe(true);
    });
  });

  test('the ministry was told each quarter by the end of the month, once late; the last quarter’s is open', () => {
    const reports = examined(fund, 'ministryReports');
    const states = reports.map(({ due }) => due.report?.state);
    expect(states).toEqual([...states.slice(0, -1).map((_, index) => (index === 4 ? 'late' : 'met')), 'open']);
    for (const { cells } of reports) {
      const counted = [cells.expedient, cells.inexpedient, cells.open].reduce<number>((sum, n) => sum + Number(n), 0);
      expect(counted).toBe(cells.owed);
      const month = monthEnd(fromDayNumber(Number(cells.sentOn ?? today)));
      expect([monthAfterEnd(textOf(cells.quarter) as Quarter) <= month, textOf(cells.addressee) !== '']).toEqual([
        true,
        true,
      ]);
    }
  });
});
