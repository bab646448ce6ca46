/** Votes counted: both sides of each rule of majority and tie (X40), conflicts of interest, votes that do not count. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { votes } from '../../../rules/procedures/votes.ts';
import { votesWords } from '../../../rules/procedures/votes.words.ts';
import { countBallot } from '../../../rules/registers/ballot.ts';
import { compute } from '../../../rules/registers/computed/computed.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Sitting } from '../../../rules/registers/sitting.ts';
import type { Switches } from '../../../rules/vocabulary/switches.ts';
import { apply } from '../procedures/applied.ts';
import { cellsOf, one, withRules } from './commission.ts';
import { occasion } from './fund.ts';

/** A vote of the Commission as its row is worked out and checked. */
function voted(vote: Cells, switches: Partial<Switches> = {}, meeting: Cells = {}) {
  const registers = one({ meeting, vote: { votedFor: undefined, votedAgainst: undefined, ...vote } });
  compute(registers, withRules(switches), occasion);
  const cells = cellsOf(registers, 'votes', 'v');
  return { cells, ...apply(votes, votesWords, cells) };
}

const codes = (from: number, n: number) => Array.from({ length: n }, (_, i) => `C-${from + i}`);

/** `3:1:1+0` is three for, one against, one abstaining, none silent, in this order of the codes; C-1 is the chair. */
function cast(tally: string, chair = 'C-1') {
  const [votedFor = 0, votedAgainst = 0, abstained = 0, silent = 0] = tally.split(/[:+]/).map(Number);
  const present = codes(1, votedFor + votedAgainst + abstained + silent);
  return {
    vote: {
      votedFor: present.slice(0, votedFor).join('; '),
      votedAgainst: present.slice(votedFor, votedFor + votedAgainst).join('; '),
      abstained: present.slice(votedFor + votedAgainst, votedFor + votedAgainst + abstained).join('; '),
    },
    sitting: (rules: Partial<Sitting['rules']>, members = present.length): Sitting => ({
      meeting: { id: 'M', cells: { chair } },
      body: 'commission',
      heldOn: 1,
      signedOn: undefined,
      rules: { quorum: 'none', majority: 'present', tie: 'chair', ...rules },
      members: codes(1, members),
      present,
      strangers: [],
    }),
  };
}
const carried = (tally: string, rules: Partial<Sitting['rules']> = {}, members?: number, chair?: string) => {
  const { vote, sitting } = cast(tally, chair);
  return countBallot(vote, sitting(rules, members))?.carried;
};

describe('X40 a majority of those present', () => {
  test.each<[tally: string, carried: boolean | undefined]>([
    ['3:2:0', true],
    ['2:3:0', false],
    ['3:1:1', true],
    ['2:1:2', false],
    ['2:0:2', false],
    ['3:0:2', true],
    ['0:0:3', false],
  ])('for, against, abstaining %s', (tally, result) => {
    expect(carried(tally)).toBe(result);
  });
});

describe('X40 a majority of all members', () => {
  test.each<[tally: string, members: number, carried: boolean | undefined]>([
    ['5:0:0', 9, true],
    ['5:0:0', 10, false],
    ['6:4:0', 10, true],
    ['6:0:0', 11, true],
    ['6:0:0', 12, false],
  ])('%s of %i members', (tally, members, result) => {
    expect(carried(tally, { majority: 'all', tie: 'notCarried' }, members)).toBe(result);
  });
});

describe('X40 a tie', () => {
  test.each<[what: string, tally: string, chair: string, carried: boolean | undefined]>([
    ['the chair was for', '2:2:0', 'C-1', true],
    ['the chair was against', '2:2:0', 'C-3', false],
    ['the chair abstained: not known', '2:2:1', 'C-5', undefined],
    ['the chair was for, others abstained', '2:2:1', 'C-1', true],
    ['no chair recorded: not known', '2:2:0', '', undefined],
    ['all abstained is no tie', '0:0:4', 'C-1', false],
    ['one more against is no tie', '2:3:0', 'C-1', false],
  ])('of those present, %s', (_, tally, chair, result) => {
    expect(carried(tally, { tie: 'chair' }, undefined, chair)).toBe(result);
    if (result === true) expect(carried(tally, { tie: 'notCarried' }, undefined, chair)).toBe(false);
  });

  test.each<[what: string, tally: string, members: number, carried: boolean]>([
    ['half of all members each', '3:3:0', 6, true],
    ['as many for as against, fewer than half of all', '3:3:0', 7, false],
    ['half of all for, fewer against', '3:2:1', 6, false],
  ])('of all members, %s', (_, tally, members, result) => {
    expect(carried(tally, { majority: 'all', tie: 'chair' }, members)).toBe(result);
    expect(carried(tally, { majority: 'all', tie: 'notCarried' }, members)).toBe(false);
  });
});

describe('votes not recorded', () => {
  test.each<
    [tally: string, rules: Partial<Sitting['rules']>, members: number | undefined, carried: boolean | undefined]
  >([
    ['3:1:0+1', {}, undefined, true],
    ['2:1:0+2', {}, undefined, undefined],
    ['1:3:0+1', {}, undefined, false],
    ['1:2:0+1', {}, undefined, undefined],
    ['1:2:0+1', { tie: 'notCarried' }, undefined, false],
    ['1:1:0+1', { majority: 'all' }, 10, false],
    ['2:2:0+1', { majority: 'all' }, 6, undefined],
    ['2:2:0+1', { majority: 'all', tie: 'notCarried' }, 6, false],
  ])('%s with %j: known only where they could not decide', (tally, rules, members, result) => {
    expect(carried(tally, rules, members)).toBe(result);
  });

  test('none at all: nothing is known', () => {
    expect(voted({}).cells).toMatchObject({ carried: undefined, forCount: undefined, silent: undefined });
    expect(voted({}).result('vote')).toBe('unknown');
  });

  test('those who are silent are named, and that is a warning only', () => {
    const some = voted({ votedFor: 'C-1; C-2; C-3' });
    expect([some.cells.silent, some.result('everyone'), some.outcome]).toEqual(['C-4; C-5', 'fail', 'ready']);
  });
});

describe('votes that do not count', () => {
  test.each<[what: string, vote: Cells, check: string, field: string, named: string]>([
    ['of a member who was not there', { votedFor: 'C-1; C-2; C-3' }, 'attended', 'absent', 'C-3'],
    ['of a member of the other body', { votedFor: 'C-1; C-2', votedAgainst: 'I-1' }, 'attended', 'absent', 'I-1'],
    ['of nobody', { votedFor: 'C-1; X' }, 'attended', 'absent', 'X'],
    ['for and against', { votedFor: 'C-1; C-2', votedAgainst: 'C-2' }, 'once', 'twice', 'C-2'],
    ['twice for', { votedFor: 'C-1; C-1; C-2' }, 'once', 'twice', 'C-1'],
    ['against and abstaining', { votedAgainst: 'C-1', abstained: 'C-1' }, 'once', 'twice', 'C-1'],
    ['in spite of a conflict', { votedFor: 'C-1; C-2', conflicted: 'C-2' }, 'conflict', 'conflicting', 'C-2'],
  ])('%s', (_, vote, check, field, named) => {
    const found = voted(vote, {}, { present: 'C-1; C-2; C-4' });
    expect([found.cells[field], found.result(check), found.outcome]).toEqual([named, 'fail', 'person']);
    // What cannot be counted is not guessed at.
    expect([found.cells.carried, found.result('vote')]).toEqual([undefined, 'unknown']);
  });

  test('a member of both lists who is present in the Commission by mistake still has no vote there', () => {
    const found = voted({ votedFor: 'C-1; C-2; I-1' }, {}, { present: 'C-1; C-2; I-1' });
    expect([found.cells.absent, found.result('attended')]).toEqual(['I-1', 'fail']);
    expect(found.result('sitting')).toBe('fail');
  });

  test('a conflict of interest: the member does not vote and is not counted', () => {
    const two = voted({ votedFor: 'C-1; C-2', votedAgainst: 'C-3', conflicted: 'C-4; C-5' });
    expect([two.cells.carried, two.cells.silent, two.result('conflict')]).toEqual([true, undefined, 'pass']);
    // Of all members they are counted.
    const all = voted({ votedFor: 'C-1; C-2', votedAgainst: 'C-3', conflicted: 'C-4; C-5' }, { majority: 'all' });
    expect(all.cells.carried).toBe(false);
  });
});

test('the count agrees with counting by hand, whoever votes how', () => {
  const way = fc.constantFrom('for', 'against', 'abstained', 'conflicted');
  fc.assert(
    fc.property(
      fc.array(way, { minLength: 1, maxLength: 12 }),
      fc.nat(4),
      fc.constantFrom<Switches['majority'][]>('present', 'all'),
      fc.constantFrom<Switches['tie'][]>('chair', 'notCarried'),
      (ways, absent, majority, tie) => {
        const present = codes(1, ways.length);
        const who = (how: string) => present.filter((_, i) => ways[i] === how).join('; ');
        const { sitting } = cast(`${ways.length}:0:0`);
        const counted = countBallot(
          {
            votedFor: who('for'),
            votedAgainst: who('against'),
            abstained: who('abstained'),
            conflicted: who('conflicted'),
          },
          sitting({ majority, tie }, ways.length + absent),
        );
        const n = (how: string) => ways.filter((one) => one === how).length;
        if (n('conflicted') === ways.length) return counted === undefined;
        const base = majority === 'all' ? ways.length + absent : ways.length - n('conflicted');
        const won = n('for') > base / 2;
        const tied = n('for') === n('against') && (majority === 'all' ? n('for') === base / 2 : n('for') > 0);
        const byChair = ways[0] === 'for' ? true : ways[0] === 'against' ? false : undefined;
        const expected = won || (tied && tie === 'chair' ? byChair : false);
        expect(counted?.carried).toBe(expected);
        return true;
      },
    ),
  );
});
