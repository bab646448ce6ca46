/** Decisions: locked once the minutes are signed, told to their case once, changed only by a correction (R-15/p2, R-72/p2). */

import { describe, expect, test } from 'vitest';
import { votes } from '../../../rules/procedures/votes.ts';
import { votesWords } from '../../../rules/procedures/votes.words.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import { apply } from '../procedures/applied.ts';
import { cellsOf, meeting, members, one, type Rows, settle, signed, vote, withRules } from './commission.ts';
import { contents, holding, occasion, on } from './fund.ts';

const refusal: Cells = {
  votedFor: 'C-1; C-2',
  votedAgainst: 'C-3; C-4; C-5',
  decision: 'refuse',
  ground: '16.2',
  reason: 'жоба сәйкес емес',
};
const checked = (registers: Registers, id = 'v') => apply(votes, votesWords, cellsOf(registers, 'votes', id));
const caseOf = (registers: Registers) => {
  const { status, decision, decidedOn, refusalGround } = cellsOf(registers, 'registration', 'r');
  return { status, decision, decidedOn, refusalGround };
};
const untouched = { status: 'atCommission', decision: undefined, decidedOn: undefined, refusalGround: undefined };
const registered = {
  status: 'registered',
  decision: 'register',
  decidedOn: on('2026-04-20'),
  refusalGround: undefined,
};

describe('a decision reaches its case', () => {
  test('not while the minutes are not signed', () => {
    const registers = settle(one());
    expect(caseOf(registers)).toEqual(untouched);
    expect(cellsOf(registers, 'votes', 'v')).toMatchObject({ status: 'decided', carried: true });
    expect(cellsOf(registers, 'votes', 'v').sealed).toBeUndefined();
  });

  test('once they are: decision, day of the meeting, status; the notice of R-17 is drafted at once', () => {
    const registers = settle(one({ meeting: signed }));
    expect(caseOf(registers)).toEqual(registered);
    expect(checked(registers)).toMatchObject({ outcome: 'ready', failing: [] });
    expect(cellsOf(registers, 'outbox', 'registration/r/registered').status).toBe('draft');
    const before = contents(registers);
    expect(contents(settle(registers))).toEqual(before);
  });

  test('a refusal with its ground (R-16.2), however the code is typed', () => {
    expect(caseOf(settle(one({ meeting: signed, vote: refusal })))).toEqual({
      status: 'refused',
      decision: 'refuse',
      decidedOn: on('2026-04-20'),
      refusalGround: '16.2',
    });
    expect(caseOf(settle(one({ meeting: signed, vote: { ...refusal, ground: 'R-16.1' } }))).refusalGround).toBe('16.1');
  });

  test('a postponed question tells it nothing', () => {
    const registers = settle(one({ meeting: signed, vote: { decision: 'postpone' } }));
    expect(caseOf(registers)).toEqual(untouched);
    expect(cellsOf(registers, 'votes', 'v')).toMatchObject({ status: 'postponed', unaltered: true });
  });

  test.each<[what: string, more: Parameters<typeof one>[0]]>([
    ['against the vote', { vote: { decision: 'refuse', ground: '16.1' } }],
    ['a refusal without a ground (X6)', { vote: { ...refusal, ground: undefined } }],
    ['a refusal by item 7 alone (X6)', { vote: { ...refusal, ground: '7' } }],
    ['a vote of somebody who was not there', { meeting: { present: 'C-1; C-2; C-4; C-5' } }],
    ['a vote in conflict of interest', { vote: { conflicted: 'C-1' } }],
    ['no quorum', { meeting: { present: 'C-1; C-2' }, vote: { votedFor: 'C-1; C-2', votedAgainst: undefined } }],
    ['a chair who was not there', { meeting: { chair: 'I-1' } }],
    ['a stranger at the meeting', { meeting: { present: 'C-1; C-2; C-3; C-4; C-5; I-1' } }],
    ['signed before it was held', { meeting: { minutesSignedOn: on('2026-04-19') } }],
    ['a meeting that was cancelled', { meeting: { status: 'cancelled' } }],
    ['a case that does not wait', { case: { status: 'remarks' } }],
    ['a case of another body', { meeting: { body: 'independent', present: 'I-1; I-2; I-3', chair: 'I-1' } }],
    ['no such case', { vote: { case: 'x' } }],
    ['no decision', { vote: { decision: undefined } }],
  ])('nothing is locked or told: %s', (_, more) => {
    const registers = settle(one({ ...more, meeting: { ...signed, ...more?.meeting } }));
    expect(cellsOf(registers, 'votes', 'v').sealed).toBeUndefined();
    expect(caseOf(registers)).toMatchObject({ decision: undefined, decidedOn: undefined });
    expect(checked(registers).outcome).toBe('person');
  });

  test('what is put right afterwards is locked and told then', () => {
    const registers = settle(one({ meeting: signed, vote: { ...refusal, ground: undefined } }));
    registers.put('votes', 'v', { ground: '16.1' });
    expect(caseOf(settle(registers))).toMatchObject({ status: 'refused', refusalGround: '16.1' });
  });

  // A count of yesterday must not carry a decision of today.
  test('votes changed in the same hand as the signing are counted anew', () => {
    const registers = settle(one());
    registers.put('votes', 'v', { votedFor: 'C-1; C-2', votedAgainst: 'C-3; C-4; C-5' });
    registers.put('meetings', 'M', signed);
    expect(caseOf(settle(registers))).toEqual(untouched);
    expect(checked(registers).result('vote')).toBe('fail');
  });
});

describe('where the case already says something', () => {
  test('the same: blanks are filled', () => {
    const registers = settle(one({ meeting: signed, case: { decision: 'register', status: 'registered' } }));
    expect(caseOf(registers)).toEqual(registered);
    expect(checked(registers).result('caseAgrees')).toBe('pass');
  });

  test.each<[what: string, cells: Cells]>([
    ['another decision', { decision: 'refuse' }],
    ['another day', { decidedOn: on('2026-04-19') }],
  ])('%s: nothing at all is changed, and the row says so', (_, cells) => {
    const registers = settle(one({ meeting: signed, case: cells }));
    expect(caseOf(registers)).toEqual({ ...untouched, ...cells });
    expect([checked(registers).result('caseAgrees'), checked(registers).outcome]).toEqual(['fail', 'person']);
  });

  test('another ground: nothing is changed either', () => {
    const registers = settle(one({ meeting: signed, vote: refusal, case: { refusalGround: '16.1' } }));
    expect(caseOf(registers)).toEqual({ ...untouched, refusalGround: '16.1' });
    expect(checked(registers).result('caseAgrees')).toBe('fail');
  });

  test('what staff do with the case afterwards stays theirs', () => {
    const registers = settle(one({ meeting: signed }));
    registers.put('registration', 'r', { status: 'contractSigned', contractSignedOn: on('2026-04-24') });
    expect(caseOf(settle(registers))).toMatchObject({ status: 'contractSigned', decision: 'register' });
    registers.put('registration', 'r', { decidedOn: on('2026-04-25') });
    expect(caseOf(settle(registers)).decidedOn).toBe(on('2026-04-25'));
    expect(checked(registers).result('caseAgrees')).toBe('fail');
  });
});

describe('a locked row', () => {
  test('keeps in words what was signed, in the row and in the journal', () => {
    const registers = settle(one({ meeting: signed }), withRules({ tie: 'notCarried' }));
    const { sealed } = cellsOf(registers, 'votes', 'v');
    expect(sealed).toBe(
      [
        'vote: v',
        'meeting: M',
        'item: 1',
        'register: registration',
        'case: r',
        'votedFor: C-1; C-2; C-3',
        'votedAgainst: C-4; C-5',
        'decision: grant',
        'body: commission',
        'heldOn: 2026-04-20',
        'form: inPerson',
        'present: C-1; C-2; C-3; C-4; C-5',
        'chair: C-1',
        'secretary: C-2',
        'minutesNumber: 1',
        'minutesSignedOn: 2026-04-21',
        'quorumRule: majority',
        'majorityRule: present',
        'tieRule: notCarried',
      ].join('\n'),
    );
    expect(cellsOf(registers, 'journal', 'votes/v#sealed')).toMatchObject({
      at: occasion.at,
      register: 'votes',
      case: 'v',
      action: 'sealed',
      answers: sealed,
    });
  });

  test.each<[what: string, register: string, id: string, cells: Cells]>([
    ['the decision', 'votes', 'v', { decision: 'refuse', ground: '16.1' }],
    ['a vote', 'votes', 'v', { votedFor: 'C-1; C-2', votedAgainst: 'C-3; C-4; C-5' }],
    ['a vote, the count the same', 'votes', 'v', { votedFor: 'C-1; C-2; C-4', votedAgainst: 'C-3; C-5' }],
    ['a conflict', 'votes', 'v', { votedAgainst: 'C-4', conflicted: 'C-5' }],
    ['a reason', 'votes', 'v', { reason: 'x' }],
    ['the case it is about', 'votes', 'v', { case: 's' }],
    ['the meeting it was in', 'votes', 'v', { meeting: 'N' }],
    ['the day of the meeting', 'meetings', 'M', { heldOn: on('2026-04-19') }],
    ['who was there', 'meetings', 'M', { present: 'C-1; C-2; C-3; C-4; C-5; C-6' }],
    ['the number of the minutes', 'meetings', 'M', { minutesNumber: '2' }],
    ['the day of signing', 'meetings', 'M', { minutesSignedOn: on('2026-04-22') }],
    ['that they were signed', 'meetings', 'M', { minutesSignedOn: undefined }],
    ['the rule of the majority', 'meetings', 'M', { majorityRule: 'all' }],
  ])('changing %s shows, and the case keeps its decision', (_, register, id, cells) => {
    const registers = settle(one({ meeting: signed }));
    const { sealed } = cellsOf(registers, 'votes', 'v');
    registers.put(register, id, cells);
    settle(settle(registers));
    expect([checked(registers).result('unaltered'), checked(registers).outcome]).toEqual(['fail', 'person']);
    expect(cellsOf(registers, 'votes', 'v').sealed).toBe(sealed);
    expect(caseOf(registers)).toEqual(registered);
  });

  test('the same codes in another order are the same', () => {
    const registers = settle(one({ meeting: signed }));
    registers.put('votes', 'v', { votedFor: 'C-3;C-1; C-2' });
    expect(checked(settle(registers)).result('unaltered')).toBe('pass');
  });

  test.each<[what: string, cells: Cells]>([
    ['wiped out', { sealed: undefined }],
    ['rewritten', { sealed: 'vote: v' }],
  ])('the lock %s together with the row comes back from the journal', (_, cells) => {
    const registers = settle(one({ meeting: signed }));
    const { sealed } = cellsOf(registers, 'votes', 'v');
    registers.put('votes', 'v', { ...cells, ...refusal });
    settle(registers);
    expect(cellsOf(registers, 'votes', 'v').sealed).toBe(sealed);
    expect([checked(registers).result('unaltered'), caseOf(registers)]).toEqual(['fail', registered]);
  });

  test('no text can pretend to be another line', () => {
    const forged = settle(one({ meeting: signed, vote: { reason: 'x\nground: 16.1' } }));
    expect(cellsOf(forged, 'votes', 'v').sealed).toContain('reason: x\\nground: 16.1');
    const literal = settle(one({ meeting: signed, vote: { reason: 'x\\nground: 16.1' } }));
    expect(cellsOf(literal, 'votes', 'v').sealed).not.toBe(cellsOf(forged, 'votes', 'v').sealed);
  });

  test('long reasons fit the cell, and a letter changed at their end shows', () => {
    const reason = 'ә'.repeat(32_000);
    const registers = settle(one({ meeting: signed, vote: { reason, question: reason, seatsReason: reason } }));
    expect(String(cellsOf(registers, 'votes', 'v').sealed).length).toBeLessThan(32_767);
    registers.put('votes', 'v', { reason: `${'ә'.repeat(31_999)}а` });
    expect(checked(settle(registers)).result('unaltered')).toBe('fail');
  });
});

describe('a correction', () => {
  /** The signed decision in favour, and a row of the same meeting or a later one that corrects it. */
  const corrected = (later: Cells, at: Cells | undefined = undefined, more: Cells = {}) => {
    const registers = settle(one({ meeting: signed, case: more }));
    if (at)
      registers.put('meetings', 'N', meeting({ heldOn: on('2026-04-27'), minutesSignedOn: on('2026-04-28'), ...at }));
    registers.put('votes', 'w', vote({ item: 2, corrects: 'v', meeting: at ? 'N' : 'M', ...later }));
    return settle(registers);
  };

  test('of a later meeting replaces what the corrected row told the case', () => {
    const registers = corrected(refusal, {});
    expect(caseOf(registers)).toEqual({
      status: 'refused',
      decision: 'refuse',
      decidedOn: on('2026-04-27'),
      refusalGround: '16.2',
    });
    expect(cellsOf(registers, 'votes', 'v')).toMatchObject({ correctedBy: 'w', unaltered: true });
    expect([checked(registers).outcome, checked(registers, 'w').outcome]).toEqual(['ready', 'ready']);
    const before = contents(registers);
    expect(contents(settle(registers))).toEqual(before);
  });

  test('of the same meeting does too, and takes back a ground', () => {
    const registers = settle(one({ meeting: signed, vote: refusal }));
    registers.put('votes', 'w', vote({ item: 2, corrects: 'v' }));
    expect(caseOf(settle(registers))).toEqual(registered);
  });

  test('signed in one go with what it corrects: the case says only the last word', () => {
    const registers = one({ meeting: signed });
    registers.put('votes', 'w', vote({ ...refusal, item: 2, corrects: 'v' }));
    expect(caseOf(settle(registers))).toMatchObject({ status: 'refused', decision: 'refuse' });
  });

  test('of a correction', () => {
    const registers = corrected(refusal, {});
    registers.put('meetings', 'O', meeting({ heldOn: on('2026-05-04'), minutesSignedOn: on('2026-05-05') }));
    registers.put('votes', 'x', vote({ corrects: 'w', meeting: 'O' }));
    expect(caseOf(settle(registers))).toEqual({ ...registered, decidedOn: on('2026-05-04') });
  });

  test('not signed: nothing yet', () => {
    expect(caseOf(corrected(refusal, { minutesSignedOn: undefined, status: 'held' }))).toEqual(registered);
  });

  test('the case has gone on: a decision is not turned round behind it', () => {
    const registers = settle(one({ meeting: signed }));
    registers.put('registration', 'r', { status: 'contractSigned', contractSignedOn: on('2026-04-24') });
    registers.put('votes', 'w', vote({ ...refusal, item: 2, corrects: 'v' }));
    settle(registers);
    expect(caseOf(registers)).toMatchObject({ status: 'contractSigned', decision: 'register' });
    expect(checked(registers, 'w').result('caseAgrees')).toBe('fail');
  });

  test('what staff typed over the decision is theirs: the correction changes nothing', () => {
    const registers = settle(one({ meeting: signed }));
    registers.put('registration', 'r', { decidedOn: on('2026-04-22') });
    registers.put('votes', 'w', vote({ ...refusal, item: 2, corrects: 'v' }));
    settle(registers);
    expect(caseOf(registers)).toMatchObject({ decision: 'register', decidedOn: on('2026-04-22') });
    expect(checked(registers, 'w').result('caseAgrees')).toBe('fail');
  });

  test('a second decision without naming the first is none', () => {
    const registers = settle(one({ meeting: signed }));
    registers.put('votes', 'w', vote({ ...refusal, item: 2 }));
    settle(registers);
    expect(caseOf(registers)).toEqual(registered);
    expect(checked(registers, 'w').result('waits')).toBe('fail');
  });

  test.each<[what: string, later: Cells, at: Cells | undefined]>([
    ['of a row that is not there', { corrects: 'x' }, {}],
    ['of itself', { corrects: 'w' }, {}],
    ['on another case', { case: 's' }, {}],
    ['of an earlier meeting', {}, { heldOn: on('2026-04-19') }],
    ['that only postpones', { decision: 'postpone' }, {}],
    [
      'of the other body',
      { votedFor: 'I-1; I-2', votedAgainst: undefined, decision: 'grant' },
      { body: 'independent', present: 'I-1; I-2; I-3', chair: 'I-1' },
    ],
  ])('%s is none', (_, later, at) => {
    const registers = corrected({ ...refusal, ...later }, at);
    expect(caseOf(registers)).toEqual(registered);
    expect(checked(registers, 'w').result('correction')).toBe('fail');
    expect(cellsOf(registers, 'votes', 'w').sealed).toBeUndefined();
  });

  test('a decision is corrected once; the next corrects the correction', () => {
    const registers = corrected(refusal, {});
    registers.put('votes', 'x', vote({ corrects: 'v', item: 3 }));
    settle(registers);
    expect(checked(registers, 'x').result('correction')).toBe('fail');
    expect(caseOf(registers)).toMatchObject({ decision: 'refuse' });
  });
});

test('R-26, R-30/p2 an early end decided for waits for its day before the case is over', () => {
  const registers = holding({
    members,
    meetings: { M: meeting(signed) },
    participants: { p: { bin: '240140000001', status: 'active', contractSignedOn: on('2026-01-12') } },
    terminations: {
      t: {
        status: 'atCommission',
        bin: '240140000001',
        ground: '28.7',
        breach: 'x',
        foundOn: on('2026-04-01'),
        sentToCommissionOn: on('2026-04-06'),
      },
    },
    votes: { v: vote({ register: 'terminations', case: 't' }) },
  });
  const status = () => cellsOf(settle(registers), 'terminations', 't').status;
  expect(status()).toBe('atCommission');
  expect(cellsOf(registers, 'terminations', 't')).toMatchObject({ decision: 'end', decidedOn: on('2026-04-20') });
  registers.put('terminations', 't', { endedOn: on('2026-04-30') });
  expect(status()).toBe('ended');
  expect(cellsOf(registers, 'participants', 'p')).toMatchObject({ endedOn: on('2026-04-30'), status: 'endedEarly' });
});

describe('the Independent Commission (R-72/p2)', () => {
  const admitted = (more: Cells = {}, training: Cells = {}, courses: Rows[string] = {}) =>
    settle(
      holding({
        members,
        meetings: { I: meeting({ ...signed, body: 'independent', present: 'I-1; I-2; I-3', chair: 'I-1' }) },
        training: { t: { name: 'Курс', status: 'atIndependent', ...training } },
        courses,
        votes: {
          v: {
            meeting: 'I',
            item: 1,
            register: 'training',
            case: 't',
            votedFor: 'I-1; I-2',
            votedAgainst: 'I-3',
            decision: 'grant',
            seats: 25,
            ...more,
          },
        },
      }),
    );

  test('decides on admission and on the number of quotas', () => {
    expect(cellsOf(admitted(), 'training', 't')).toMatchObject({
      status: 'admitted',
      decision: 'admit',
      decidedOn: on('2026-04-20'),
      quota: 25,
    });
  });

  test('admission without a number of quotas is not told', () => {
    const registers = admitted({ seats: undefined });
    expect(cellsOf(registers, 'training', 't').decision).toBeUndefined();
    expect(checked(registers).result('seats')).toBe('fail');
  });

  const refused = { decision: 'refuse', votedFor: 'I-1', votedAgainst: 'I-2; I-3', seats: undefined, reason: 'дәлел' };

  test('R-72/p2, R-74 a refusal is reasoned in its own words, and the applicant is told them', () => {
    const registers = admitted(refused, { name: 'Курс', email: 'a@example.kz', language: 'kk' });
    expect(cellsOf(registers, 'training', 't')).toMatchObject({
      status: 'notAdmitted',
      decision: 'refuse',
      decidedOn: on('2026-04-20'),
      refusalGround: 'дәлел',
    });
    expect(cellsOf(registers, 'outbox', 'training/t/refused').saidKk).toContain('Бас тарту дәлелі: дәлел');
  });

  test('R-74 without its reasons a refusal is not told', () => {
    const registers = admitted({ ...refused, reason: undefined });
    expect(cellsOf(registers, 'training', 't').decision).toBeUndefined();
    expect(checked(registers).result('reasoned')).toBe('fail');
  });

  test('the reasons of an admission are no ground of refusal', () => {
    expect(cellsOf(admitted({ reason: 'дәлел' }), 'training', 't').refusalGround).toBeUndefined();
  });

  test('R-72/p2 gives no list of grounds: one of R-16 is not admitted (X6)', () => {
    const registers = admitted({ ...refused, ground: '16.1' });
    expect(cellsOf(registers, 'training', 't').decision).toBeUndefined();
    expect(checked(registers).result('ground')).toBe('fail');
  });

  test('a member of the Commission has no vote in it', () => {
    const registers = admitted({ votedFor: 'I-1; C-1' });
    expect([checked(registers).result('attended'), cellsOf(registers, 'votes', 'v').absent]).toEqual(['fail', 'C-1']);
    expect(cellsOf(registers, 'training', 't').decision).toBeUndefined();
  });

  test('R-73 a number other than the calculated one needs its reason before anything is locked', () => {
    const registers = admitted({}, {}, { 't/1': { case: 't', calculatedSeats: 20 } });
    expect(checked(registers).result('seatsReason')).toBe('fail');
    expect(cellsOf(registers, 'training', 't').quota).toBeUndefined();
    registers.put('votes', 'v', { seatsReason: 'сұраныс' });
    expect(cellsOf(settle(registers), 'training', 't').quota).toBe(25);
  });

  test('a corrected number of quotas reaches a case that has gone on, its status stays', () => {
    const registers = admitted();
    registers.put('training', 't', { status: 'contract' });
    registers.put('votes', 'w', {
      ...cellsOf(registers, 'votes', 'v'),
      sealed: undefined,
      corrects: 'v',
      item: 2,
      seats: 30,
    });
    expect(cellsOf(settle(registers), 'training', 't')).toMatchObject({
      status: 'contract',
      quota: 30,
    });
  });
});

test('an application the Commission has decided on is on no agenda again', () => {
  const registers = settle(one({ meeting: signed }));
  registers.put('meetings', 'N', { body: 'commission', status: 'planned' });
  settle(registers);
  expect(registers.cases('votes')).toHaveLength(1);
});
