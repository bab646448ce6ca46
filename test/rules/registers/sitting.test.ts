/** Meetings: who was a member on the day, the quorum on both sides of each rule (X40), running numbers of the minutes. */

import { describe, expect, test } from 'vitest';
import { meetings } from '../../../rules/procedures/meetings.ts';
import { meetingsWords } from '../../../rules/procedures/meetings.words.ts';
import { compute } from '../../../rules/registers/computed/computed.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Switches } from '../../../rules/vocabulary/switches.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply } from '../procedures/applied.ts';
import { cellsOf, meeting, members, type Rows, settle, withRules } from './commission.ts';
import { contents, holding, occasion, on, settled } from './fund.ts';

/** A meeting of the Commission as its row is worked out and checked. */
function held(cells: Cells, switches: Partial<Switches> = {}, rows: Rows = {}) {
  const registers = holding({ members, ...rows, meetings: { M: meeting(cells) } });
  compute(registers, withRules(switches), occasion);
  const worked = cellsOf(registers, 'meetings', 'M');
  return { cells: worked, ...apply(meetings, meetingsWords, worked) };
}

describe('members on the day of the meeting', () => {
  const term = (from: number | undefined, to?: number) => ({
    members: { ...members, 'C-9': { ...members['C-2'], from, to } },
  });

  test.each<[boundary: string, rows: Rows, strangers: string | undefined]>([
    ['since years', term(on('2020-01-01')), undefined],
    ['from that very day', term(on('2026-04-20')), undefined],
    ['from the next day', term(on('2026-04-21')), 'C-9'],
    ['to that very day', term(on('2026-01-01'), on('2026-04-20')), undefined],
    ['to the day before', term(on('2026-01-01'), on('2026-04-19')), 'C-9'],
    ['no first day recorded', term(undefined), 'C-9'],
    ['nobody of that code', {}, 'C-9'],
  ])('%s', (_, rows, strangers) => {
    const one = held({ present: 'C-1; C-2; C-3; C-9' }, {}, rows);
    expect([one.cells.strangers, one.result('members')]).toEqual([strangers, strangers ? 'fail' : 'pass']);
  });

  test('a member of the Independent Commission is a stranger in the Commission, and does not count for the quorum', () => {
    const one = held({ present: 'C-1; C-2; I-1' });
    expect(one.cells).toMatchObject({ strangers: 'I-1', attending: 2, inOffice: 5 });
    expect([one.result('members'), one.result('quorum')]).toEqual(['fail', 'fail']);
    const other = held({ body: 'independent', present: 'I-1; I-2; I-3', chair: 'I-1' });
    expect([other.cells.inOffice, other.outcome]).toEqual([3, 'ready']);
    expect(other.finding('quorum').clause).toBe('R-72/p2');
  });

  test('a meeting of nobody says so, and decides nothing', () => {
    const nobody = held({ body: undefined, present: undefined, status: 'planned' });
    expect([nobody.result('body'), nobody.outcome]).toEqual(['fail', 'person']);
    expect(held({}).result('body')).toBe('pass');
  });

  test.each<[what: string, cells: Cells, result: string]>([
    ['the chair is there', {}, 'pass'],
    ['the chair is not there', { chair: 'C-5', present: 'C-1; C-2; C-3' }, 'fail'],
    ['the chair is no member', { chair: 'I-1', present: 'C-1; C-2; I-1' }, 'fail'],
    ['nobody chaired', { chair: undefined }, 'unknown'],
  ])('%s', (_, cells, result) => {
    expect(held(cells).result('chair')).toBe(result);
  });

  test.each<[what: string, cells: Cells, result: string]>([
    ['signed the same day', { minutesSignedOn: on('2026-04-20') }, 'pass'],
    ['signed the day before', { minutesSignedOn: on('2026-04-19') }, 'fail'],
    ['not signed', {}, 'notAsked'],
  ])('%s', (_, cells, result) => {
    expect(held(cells).result('signed')).toBe(result);
  });
});

describe('X40 the quorum', () => {
  const present = (n: number) => ({ present: ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6'].slice(0, n).join('; ') });
  const six = { members: { ...members, 'C-6': { ...members['C-2'] } } };

  test.each<[rule: Switches['quorum'], of: number, attending: number, result: string]>([
    ['majority', 5, 2, 'fail'],
    ['majority', 5, 3, 'pass'],
    ['majority', 6, 3, 'fail'],
    ['majority', 6, 4, 'pass'],
    ['twoThirds', 6, 3, 'fail'],
    ['twoThirds', 6, 4, 'pass'],
    ['twoThirds', 5, 3, 'fail'],
    ['twoThirds', 5, 4, 'pass'],
    ['none', 5, 1, 'pass'],
  ])('%s: of %i members %i present', (quorum, of, attending, result) => {
    const one = held(present(attending), { quorum }, of === 6 ? six : {});
    expect(one.cells).toMatchObject({ inOffice: of, attending });
    expect(one.result('quorum')).toBe(result);
  });

  test('somebody has to be there even where there is no quorum', () => {
    expect(held({ present: 'I-1', chair: 'I-1' }, { quorum: 'none' }).result('quorum')).toBe('fail');
  });

  test.each<[what: string, cells: Cells]>([
    ['nobody recorded who was present', { present: undefined }],
    ['the day is not known', { heldOn: undefined }],
  ])('%s: not asked yet', (_, cells) => {
    expect(held(cells).result('quorum')).toBe('notAsked');
  });

  test.each(languages)('the sentence in %s says the rule and that it is not of the Rules', (language) => {
    const { message } = held(present(2), { quorum: 'majority' }).finding('quorum');
    expect(message[language]).toContain(meetingsWords.fields.quorumRule.options.majority[language]);
    expect(message[language]).toMatch(/Қағидалар емес|не Правилами|not of the Rules/);
  });

  test('a signed meeting keeps the rules it was held by, whatever the Fund chooses later', () => {
    const registers = holding({ members, meetings: { M: meeting({ present: 'C-1; C-2; C-3' }) } });
    settle(registers);
    registers.put('meetings', 'M', { minutesSignedOn: on('2026-04-21') });
    settle(registers, withRules({ quorum: 'twoThirds', majority: 'all', tie: 'notCarried' }));
    expect(cellsOf(registers, 'meetings', 'M')).toMatchObject({
      status: 'signed',
      quorumRule: 'majority',
      majorityRule: 'present',
      tieRule: 'chair',
    });
    const open = holding({ members, meetings: { M: meeting() } });
    settle(settle(open), withRules({ quorum: 'none' }));
    expect(cellsOf(open, 'meetings', 'M').quorumRule).toBe('none');
  });
});

describe('minutes', () => {
  const numbers = (rows: Readonly<Record<string, Cells>>) => {
    const registers = settle(holding({ members, meetings: rows }));
    const before = contents(registers);
    settle(registers);
    expect(contents(registers)).toEqual(before);
    return Object.fromEntries(registers.cases('meetings').map(({ id, cells }) => [id, cells.minutesNumber]));
  };
  const day = (heldOn: Parameters<typeof on>[0], more: Cells = {}) => meeting({ heldOn: on(heldOn), ...more });
  const independent: Cells = { body: 'independent', present: 'I-1; I-2', chair: 'I-1' };

  test('run for each body and year, in the order of the days', () => {
    expect(
      numbers({
        c: day('2026-03-10'),
        b: day('2026-02-10'),
        i: day('2026-02-11', independent),
        a: day('2025-12-30', { present: 'C-1' }),
      }),
    ).toEqual({ a: '1', b: '1', c: '2', i: '1' });
  });

  test('a number staff typed stays and counts; one of another kind stays', () => {
    expect(
      numbers({
        a: day('2026-02-10'),
        b: day('2026-03-10', { minutesNumber: '7' }),
        c: day('2026-04-10', { minutesNumber: '3-к' }),
      }),
    ).toEqual({ a: '8', b: '7', c: '3-к' });
  });

  test('a planned or cancelled meeting has none, so that there is no gap', () => {
    expect(
      numbers({
        p: day('2026-02-01', { status: 'planned', present: undefined }),
        x: day('2026-02-02', { status: 'cancelled', present: undefined }),
        a: day('2026-02-10'),
        n: meeting({ heldOn: undefined }),
      }),
    ).toEqual({ p: undefined, x: undefined, a: '1', n: undefined });
  });

  test('an earlier meeting recorded later gets the next number: none already given moves', () => {
    const registers = settle(holding({ members, meetings: { a: day('2026-03-10') } }));
    registers.put('meetings', 'b', day('2026-02-10'));
    settle(registers);
    expect([
      cellsOf(registers, 'meetings', 'a').minutesNumber,
      cellsOf(registers, 'meetings', 'b').minutesNumber,
    ]).toEqual(['1', '2']);
  });

  test.each<[what: string, rows: Readonly<Record<string, Cells>>, result: string]>([
    ['of one body and year', { o: day('2026-01-15', { minutesNumber: '1' }) }, 'fail'],
    ['of another year', { o: day('2025-12-30', { minutesNumber: '1' }) }, 'pass'],
    ['of the other body', { o: day('2026-01-15', { ...independent, minutesNumber: '1' }) }, 'pass'],
  ])('the same number %s', (_, rows, result) => {
    const registers = holding({ members, meetings: { ...rows, M: meeting({ minutesNumber: '1' }) } });
    compute(registers, settled, occasion);
    expect(apply(meetings, meetingsWords, cellsOf(registers, 'meetings', 'M')).result('number')).toBe(result);
  });

  test.each<[recorded: string, cells: Cells, status: string]>([
    ['nothing but the body', { status: undefined, heldOn: undefined, present: undefined }, 'planned'],
    ['the day', { status: undefined, present: undefined }, 'planned'],
    ['the day and who was present', { status: undefined }, 'held'],
    ['the minutes signed', { minutesSignedOn: on('2026-04-21') }, 'signed'],
    ['signed without a day', { heldOn: undefined, minutesSignedOn: on('2026-04-21') }, 'held'],
    ['cancelled', { status: 'cancelled', minutesSignedOn: on('2026-04-21') }, 'cancelled'],
  ])('the status follows what is recorded: %s', (_, cells, status) => {
    const registers = settle(holding({ members, meetings: { M: meeting(cells) } }));
    expect(cellsOf(registers, 'meetings', 'M').status).toBe(status);
  });
});
