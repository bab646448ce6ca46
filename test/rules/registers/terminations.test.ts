/** R-26 … R-30 in the registers: evidence proposes, people decide, nothing ends by itself, nothing is proposed twice. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { contents, feeOf, holding, on, type Rows, withFee } from './fund.ts';

const bin = '240140000001';
const from2026: Settled = { ...withFee, plain: { ...withFee.plain, monitoringFrom: '2026-Q1' } };
const run = (registers: Registers, day: IsoDay): Registers => {
  bringUpToDate(registers, from2026, { on: day, at: `${day}T06:00:00.000Z` });
  return registers;
};
const participants = {
  p: {
    bin,
    name: '«Үлгі» ЖШС',
    email: 'a@example.kz',
    language: 'kk',
    status: 'active',
    contractSignedOn: on('2026-01-15'),
    termTo: on('2028-01-14'),
  },
};
const reported = (...quarters: readonly string[]) =>
  Object.fromEntries(
    quarters.map((quarter) => [`q${quarter}`, { bin, quarter, receivedOn: on('2026-04-10'), status: 'accepted' }]),
  );
/** Reports for the whole of 2026, so that only what a test adds is evidence. */
const quarterlyReports = reported('2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4');
const brought = (rows: Rows, day: IsoDay) => run(holding({ participants, quarterlyReports, ...rows }), day);
const proposed = (registers: Registers) =>
  registers.cases('terminations').map(({ id, cells }) => `${id}: ${cells.evidence ?? 'none'}`);
const only = (registers: Registers) => registers.cases('terminations')[0]?.cells ?? {};
const id = (ground: string, n = 1) => `T-${ground}-${bin}-${n}`;

const inexpedient = (more: Cells = {}): Rows => ({
  conclusions: {
    'C-2026-Q1': { bin, quarter: '2026-Q1', conclusion: 'inexpedient', preparedOn: on('2026-05-04'), ...more },
  },
});
const event = (kind: string, more: Cells = {}): Rows => ({
  events: { 'EV-1': { bin, kind, happenedOn: on('2026-05-04'), ...more } },
});
const request = (more: Cells = {}): Rows => ({
  requests: { 'RQ-1': { bin, ground: '38', receivedOn: on('2026-05-12'), ...more } },
});
const fee = (quarter = '2026-Q1', paid?: number): Rows => feeOf(bin, quarter, paid);

describe('each ground with its evidence, and without', () => {
  test.each<[what: string, rows: Rows, day: IsoDay, rowsProposed: readonly string[]]>([
    ['R-28.1 an inexpedient conclusion', inexpedient(), '2026-05-04', [`${id('28.1')}: R-40 2026-Q1`]],
    ['R-28.1 an expedient one', inexpedient({ conclusion: 'expedient' }), '2026-05-04', []],
    ['R-28.1 only suggested', inexpedient({ conclusion: undefined, suggestion: 'inexpedient' }), '2026-05-04', []],
    ['R-28.1 not prepared yet', inexpedient({ preparedOn: undefined }), '2026-05-04', []],
    ['R-28.2 results achieved', event('resultsAchieved'), '2026-05-05', [`${id('28.2')}: R-28.2 EV-1`]],
    ['R-28.3 a refusal', event('refusal'), '2026-05-05', [`${id('28.3')}: R-29 EV-1`]],
    ['R-28.5 liquidation', event('liquidation'), '2026-05-05', [`${id('28.5')}: R-34 EV-1`]],
    ['R-34 a change of address is no ground', event('addressChange'), '2026-05-05', []],
    ['R-34 nor is re-registration', event('reRegistration'), '2026-05-05', []],
    ['an event before the contract', event('liquidation', { happenedOn: on('2026-01-14') }), '2026-05-05', []],
    ['an event without a day', event('liquidation', { happenedOn: undefined }), '2026-05-05', []],
    ['an event withdrawn', event('refusal', { status: 'withdrawn' }), '2026-05-05', []],
    ['R-28.5 a liquidation an officer did not confirm', event('liquidation', { confirmed: false }), '2026-05-05', []],
    [
      'R-28.5 one that is confirmed',
      event('liquidation', { confirmed: true }),
      '2026-05-05',
      [`${id('28.5')}: R-34 EV-1`],
    ],
    ['R-28.5 one that is still to come', event('liquidation', { happenedOn: on('2026-05-06') }), '2026-05-05', []],
    ['R-28.4 a request the Fund took back', request({ status: 'withdrawn' }), '2026-05-27', []],
    ['R-28.4 a report, on its last day', { quarterlyReports: {} }, '2026-04-20', []],
    ['R-28.4 a report, the day after', { quarterlyReports: {} }, '2026-04-21', [`${id('28.4')}: R-39 2026-Q1`]],
    [
      'R-28.4 two reports, listed',
      { quarterlyReports: {} },
      '2026-07-21',
      [`${id('28.4')}: R-39 2026-Q1; R-39 2026-Q2`],
    ],
    ['R-28.4 one of two', { quarterlyReports: reported('2026-Q1') }, '2026-07-21', [`${id('28.4')}: R-39 2026-Q2`]],
    ['R-28.4 a request, on its last day', request(), '2026-05-26', []],
    ['R-28.4 a request, the day after', request(), '2026-05-27', [`${id('28.4')}: R-38 RQ-1`]],
    ['R-28.4 an answered one', request({ answeredOn: on('2026-05-28') }), '2026-05-28', []],
    ['R-28.4 one taken back', request({ status: 'withdrawn' }), '2026-05-27', []],
    ['R-28.4 one whose receipt is not recorded', request({ receivedOn: undefined }), '2026-12-01', []],
    ['R-28.4 does not name item 32 (X17)', request({ ground: '32' }), '2026-12-01', []],
    [
      'R-28.4 a report returned for correction was submitted',
      { quarterlyReports: { q: { bin, quarter: '2026-Q1', status: 'returned' } } },
      '2026-05-05',
      [],
    ],
    ['R-28.6 a fee, on its rolled day', fee(), '2026-04-27', []],
    ['R-28.6 a fee, the day after', fee(), '2026-04-28', [`${id('28.6')}: R-21 2026-Q1`]],
    ['R-28.6 Republic Day moves the third quarter’s (X3)', fee('2026-Q3'), '2026-10-27', []],
    ['R-28.6 and the day after', fee('2026-Q3'), '2026-10-28', [`${id('28.6')}: R-21 2026-Q3`]],
    ['R-28.6 paid', fee('2026-Q1', 5), '2026-04-28', []],
    ['R-28.6 not worked out', { fees: { f: { bin, quarter: '2026-Q1' } } }, '2026-04-28', []],
    ['R-28.6 of a quarter before the participation', fee('2025-Q4'), '2026-04-28', []],
  ])('%s', (_, rows, day, rowsProposed) => {
    expect(proposed(brought(rows, day))).toEqual(rowsProposed);
  });

  test('R-28.7 is found by people alone: a row staff typed keeps its words', () => {
    const typed = { bin, ground: '28.7', foundOn: on('2026-05-04'), breach: 'міндеттеме', status: 'proposed' };
    const registers = brought({ terminations: { mine: typed } }, '2026-05-05');
    expect(registers.cases('terminations')).toHaveLength(1);
    expect(only(registers)).toMatchObject({ ...typed, participant: 'p', name: '«Үлгі» ЖШС', evidence: undefined });
  });

  test('one row a ground, each on its own', () => {
    const registers = brought({ ...inexpedient(), ...event('refusal'), ...fee() }, '2026-05-05');
    expect(registers.cases('terminations').map(({ cells }) => cells.ground)).toEqual(['28.1', '28.3', '28.6']);
  });

  test('whose it is, since when and up to when', () => {
    expect(only(brought({ quarterlyReports: {} }, '2026-07-21'))).toMatchObject({
      status: 'proposed',
      bin,
      participant: 'p',
      name: '«Үлгі» ЖШС',
      email: 'a@example.kz',
      language: 'kk',
      foundOn: on('2026-04-21'),
      evidenceUpTo: on('2026-07-21'),
    });
  });

  test.each<[what: string, end: Cells]>([
    ['ended', { endedOn: on('2026-04-20'), endGround: '28.5', status: 'endedEarly' }],
    ['over by its term (R-27)', { termTo: on('2026-04-20') }],
  ])('a participation that is %s is not ended again', (_, end) => {
    const registers = brought(
      { participants: { p: { ...participants.p, ...end } }, quarterlyReports: {} },
      '2026-04-21',
    );
    expect(proposed(registers)).toEqual([]);
  });

  test('what an earlier participation left open is not held against the new one', () => {
    const before = { ...participants.p, contractSignedOn: on('2026-01-15'), endedOn: on('2026-03-31') };
    const now = { ...participants.p, contractSignedOn: on('2026-04-06') };
    const registers = brought({ participants: { before, now }, quarterlyReports: {} }, '2026-07-21');
    expect(proposed(registers)).toEqual([`${id('28.4')}: R-39 2026-Q2`]);
    expect(only(registers).participant).toBe('now');
  });

  test('R-29 the days of the notice are filled in, also later, and what staff typed stays', () => {
    const registers = brought(event('refusal', { plannedDecisionOn: on('2026-05-25') }), '2026-05-05');
    expect(only(registers)).toMatchObject({ plannedDecisionOn: on('2026-05-25'), noticeOn: undefined });
    registers.put('events', 'EV-1', { sentOn: on('2026-05-06') });
    registers.put('terminations', id('28.3'), { plannedDecisionOn: on('2026-05-26') });
    run(registers, '2026-05-06');
    expect(only(registers)).toMatchObject({ plannedDecisionOn: on('2026-05-26'), noticeOn: on('2026-05-06') });
  });
});

describe('proposed once', () => {
  const all = { ...inexpedient(), ...event('refusal'), ...request(), ...fee(), quarterlyReports: {} };

  test('running twice changes nothing', () => {
    const registers = brought(all, '2026-07-21');
    const before = contents(registers);
    expect(contents(run(registers, '2026-07-21'))).toEqual(before);
  });

  test('later evidence joins the open row', () => {
    const registers = brought({ quarterlyReports: {} }, '2026-04-21');
    run(registers, '2026-07-21');
    expect(proposed(registers)).toEqual([`${id('28.4')}: R-39 2026-Q1; R-39 2026-Q2`]);
    expect(only(registers).foundOn).toBe(on('2026-04-21'));
  });

  test.each<[what: string, cells: Cells]>([
    ['dismissed', { dismissedOn: on('2026-05-05'), dismissReason: 'x' }],
    ['dismissed (its reason still to come)', { dismissedOn: on('2026-05-05') }],
    ['kept', { decision: 'keep', decidedOn: on('2026-05-05') }],
  ])(
    'a %s row is never reopened, the same evidence is not proposed again, later evidence opens a new row',
    (_, cells) => {
      const registers = brought({ quarterlyReports: {} }, '2026-05-04');
      registers.put('terminations', id('28.4'), cells);
      run(registers, '2026-07-20');
      expect(proposed(registers)).toEqual([`${id('28.4')}: R-39 2026-Q1`]);
      run(registers, '2026-07-21');
      expect(proposed(registers)).toEqual([`${id('28.4')}: R-39 2026-Q1`, `${id('28.4', 2)}: R-39 2026-Q2`]);
      expect(registers.find('terminations', id('28.4', 2))?.cells).toMatchObject({
        earlier: id('28.4'),
        foundOn: on('2026-07-21'),
      });
    },
  );

  test('cured before a decision: the row stays and says so', () => {
    const registers = brought({ quarterlyReports: {} }, '2026-05-04');
    registers.put('quarterlyReports', 'late', { bin, quarter: '2026-Q1', receivedOn: on('2026-05-05') });
    run(registers, '2026-05-05');
    expect(proposed(registers)).toEqual([`${id('28.4')}: none`]);
    expect(only(registers)).toMatchObject({ status: 'proposed', evidenceUpTo: undefined, name: '«Үлгі» ЖШС' });
  });

  test('cured after a decision: the row keeps what was decided on', () => {
    const registers = brought({ quarterlyReports: {} }, '2026-05-04');
    registers.put('terminations', id('28.4'), { decision: 'keep', decidedOn: on('2026-05-05') });
    registers.put('quarterlyReports', 'late', { bin, quarter: '2026-Q1', receivedOn: on('2026-05-05') });
    expect(proposed(run(registers, '2026-05-06'))).toEqual([`${id('28.4')}: R-39 2026-Q1`]);
  });
});

describe('nothing ends by itself', () => {
  const participant = (registers: Registers) => registers.find('participants', 'p')?.cells ?? {};

  test('not by any evidence, however long it stands', () => {
    const registers = brought(
      { ...inexpedient(), ...event('liquidation'), ...request(), ...fee(), quarterlyReports: {} },
      '2027-06-01',
    );
    expect(registers.cases('terminations').length).toBeGreaterThan(3);
    expect(participant(registers)).toMatchObject({ status: 'active' });
    expect(participant(registers).endedOn).toBeUndefined();
    for (const { cells } of registers.cases('terminations')) {
      expect([cells.status, cells.decision, cells.endedOn]).toEqual(['proposed', undefined, undefined]);
    }
  });

  const end: Cells = { decision: 'end', decidedOn: on('2026-05-20'), endedOn: on('2026-05-25') };
  const decided = (ground: string, cells: Cells, end_: Cells = {}) => {
    const row = { bin, ground, foundOn: on('2026-05-04'), breach: 'x', status: 'proposed', ...cells };
    return run(
      holding({
        participants: { p: { ...participants.p, ...end_ } },
        quarterlyReports,
        terminations: { t: row },
      }),
      '2026-05-26',
    );
  };
  const recorded = (registers: Registers) => {
    const { endedOn, endGround, status } = participant(registers);
    return [endedOn, endGround, status];
  };
  const ended = (ground: string) => [on('2026-05-25'), ground, 'endedEarly'];
  const goesOn = [undefined, undefined, 'active'];

  test.each(['28.3', '28.4', '28.5', '28.6'])('R-28 decided and dated under %s: recorded', (ground) => {
    const registers = decided(ground, end);
    expect(recorded(registers)).toEqual(ended(ground));
    expect(registers.find('terminations', 't')?.cells.status).toBe('ended');
  });

  test.each(['28.1', '28.2', '28.7'])('R-30/p2 under %s only where the Commission had it', (ground) => {
    expect(recorded(decided(ground, end))).toEqual(goesOn);
    expect(recorded(decided(ground, { ...end, sentToCommissionOn: on('2026-05-21') }))).toEqual(goesOn);
    expect(recorded(decided(ground, { ...end, sentToCommissionOn: on('2026-05-06') }))).toEqual(ended(ground));
  });

  test.each<[what: string, cells: Cells]>([
    ['without its day', { ...end, endedOn: undefined }],
    ['without the day of the decision', { ...end, decidedOn: undefined }],
    ['kept', { ...end, decision: 'keep' }],
    ['dismissed', { ...end, dismissedOn: on('2026-05-21') }],
    ['a day typed as text', { ...end, endedOn: '25.05.2026' }],
    ['a day before the contract', { ...end, endedOn: on('2026-01-14') }],
  ])('R-26 %s: nothing is recorded', (_, cells) => {
    expect(recorded(decided('28.6', cells))).toEqual(goesOn);
  });

  test('R-26 what stands in the register of participants stays', () => {
    const typed = { endedOn: on('2026-05-01'), endGround: '27', status: 'endedPlanned' };
    expect(recorded(decided('28.6', end, typed))).toEqual([on('2026-05-01'), '27', 'endedPlanned']);
    const same = { endedOn: on('2026-05-01'), endGround: '28.6', status: 'active' };
    expect(recorded(decided('28.6', end, same))).toEqual([on('2026-05-01'), '28.6', 'active']);
    expect(recorded(decided('28.6', end, { endGround: '28.5' }))).toEqual([undefined, '28.5', 'active']);
    expect(recorded(decided('28.6', end, { status: 'extended' }))).toEqual(ended('28.6'));
  });

  test.each([
    ['on the last day of the term', '2026-05-25', ended('28.6')],
    ['after it: participation ended as planned (R-27)', '2026-05-24', goesOn],
  ] as const)('R-27 an early end %s', (_, termTo, then) => {
    expect(recorded(decided('28.6', end, { termTo: on(termTo) }))).toEqual(then);
    const extended = { termTo: on('2026-01-20'), extendedTo: on(termTo) };
    expect(recorded(decided('28.6', end, extended))).toEqual(then);
  });

  test('a decided end does not reach a later participation of the BIN', () => {
    const registers = decided('28.6', { ...end, foundOn: undefined });
    registers.put('participants', 'again', { ...participants.p, contractSignedOn: on('2026-06-01') });
    run(registers, '2026-07-01');
    expect(registers.find('participants', 'again')?.cells.endedOn).toBeUndefined();
    expect(registers.find('terminations', 't')?.cells.participant).toBe('p');
  });

  test('R-27 a term that has passed is offered as a planned end, and recorded by nobody', () => {
    const registers = run(
      holding({ participants: { p: { ...participants.p, termTo: on('2026-05-25') } }, quarterlyReports }),
      '2026-05-26',
    );
    expect(participant(registers)).toMatchObject({ plannedEndOn: on('2026-05-25'), status: 'active' });
    expect(participant(registers).endedOn).toBeUndefined();
    expect(participant(brought({}, '2026-05-26')).plannedEndOn).toBeUndefined();
    registers.put('participants', 'p', { endedOn: on('2026-05-25'), endGround: '27', status: 'endedPlanned' });
    expect(participant(run(registers, '2026-05-27')).plannedEndOn).toBeUndefined();
  });

  test('whatever is recorded of a case, an end is recorded only as decided', () => {
    const day = fc.option(fc.constantFrom(on('2026-05-06'), on('2026-05-20')), { nil: undefined });
    const row = fc.record({
      ground: fc.constantFrom('28.1', '28.2', '28.3', '28.4', '28.5', '28.6', '28.7', undefined),
      decision: fc.constantFrom('end', 'keep', undefined),
      decidedOn: day,
      endedOn: day,
      sentToCommissionOn: day,
      dismissedOn: day,
    });
    fc.assert(
      fc.property(row, (cells) => {
        const byCommission = ['28.1', '28.2', '28.7'].includes(String(cells.ground));
        const mayEnd =
          cells.ground !== undefined &&
          cells.decision === 'end' &&
          cells.decidedOn !== undefined &&
          cells.endedOn !== undefined &&
          cells.dismissedOn === undefined &&
          (!byCommission || (cells.sentToCommissionOn ?? Number.POSITIVE_INFINITY) <= cells.decidedOn);
        const { endedOn } = participant(decided('', cells));
        expect(endedOn).toBe(mayEnd ? cells.endedOn : undefined);
      }),
      { seed: 703, numRuns: 300 },
    );
  });
});

describe('R-30 the referral to the Commission', () => {
  const letter = (registers: Registers, of = id('28.1')) =>
    registers.find('outbox', `terminations/${of}/referral`)?.cells;

  test('an inexpedient conclusion drafts it, with the evidence in words', () => {
    const draft = letter(brought(inexpedient(), '2026-05-05'));
    expect(draft).toMatchObject({ to: 'commission', clause: 'R-30', status: 'draft' });
    expect(draft?.saidKk).toContain('мақсатқа сай еместік туралы қорытынды: 2026-Q1 (40-тармақ)');
    expect(draft?.saidRu).toContain('заключение о нецелесообразности: 2026-Q1 (пункт 40)');
    expect(`${draft?.saidKk}${draft?.saidRu}`).not.toMatch(/\{|R-40/);
  });

  test('sent, the case is before the Commission', () => {
    const registers = brought(inexpedient(), '2026-05-05');
    registers.put('outbox', `terminations/${id('28.1')}/referral`, { status: 'sent', sentOn: on('2026-05-06') });
    run(registers, '2026-05-06');
    expect(only(registers)).toMatchObject({ status: 'atCommission', sentToCommissionOn: on('2026-05-06') });
  });

  test('cured before it is sent, it is no longer needed', () => {
    const registers = brought(inexpedient(), '2026-05-05');
    registers.put('conclusions', 'C-2026-Q1', { conclusion: 'expedient' });
    run(registers, '2026-05-06');
    expect(letter(registers)?.status).toBe('void');
  });

  test.each<[ground: string, rows: Rows]>([
    ['28.3', event('refusal')],
    ['28.5', event('liquidation')],
    ['28.6', fee()],
  ])('%s has none (X17)', (ground, rows) => {
    expect(letter(brought(rows, '2026-05-05'), id(ground))).toBeUndefined();
  });

  test('28.7 once the breach is described', () => {
    const row = { bin, ground: '28.7', foundOn: on('2026-05-04'), status: 'proposed' };
    const registers = brought({ terminations: { mine: row } }, '2026-05-05');
    expect(letter(registers, 'mine')).toBeUndefined();
    registers.put('terminations', 'mine', { breach: 'міндеттеме' });
    expect(letter(run(registers, '2026-05-05'), 'mine')?.status).toBe('draft');
  });
});
