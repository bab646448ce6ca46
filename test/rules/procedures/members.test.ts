/** Members of the two bodies: whom R-13/p2 and R-69/s2 admit, each for its own body (X38). */

import { describe, expect, test } from 'vitest';
import { members } from '../../../rules/procedures/members.ts';
import { membersWords } from '../../../rules/procedures/members.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { apply, on } from './applied.ts';

const good: Cells = {
  body: 'commission',
  name: 'Үлгі Үлгіұлы',
  memberType: 'stateBody',
  qualification: 'диплом',
  from: on('2026-01-05'),
  act: '№ 1',
};
const applied = (cells: Cells) => apply(members, membersWords, { ...good, ...cells });

describe('R-13/p2 and R-69/s2 who may sit in which body', () => {
  test.each<[type: string, commission: string, independent: string]>([
    ['stateBody', 'pass', 'pass'],
    ['ictSpecialist', 'pass', 'pass'],
    ['internationalExpert', 'pass', 'pass'],
    ['fund', 'fail', 'pass'],
    ['educationSpecialist', 'fail', 'pass'],
  ])('%s', (memberType, ofCommission, ofIndependent) => {
    expect(applied({ memberType }).result('composition')).toBe(ofCommission);
    expect(applied({ memberType, body: 'independent' }).result('composition')).toBe(ofIndependent);
  });

  test('each body is held to its own clause, and a person decides', () => {
    const stranger = applied({ memberType: 'fund' });
    expect(stranger.finding('composition')).toMatchObject({ clause: 'R-13/p2', effect: 'person' });
    expect(stranger.outcome).toBe('person');
    expect(applied({ body: 'independent' }).finding('composition').clause).toBe('R-69/s2');
    expect(applied({ body: 'independent' }).finding('appointed').clause).toBe('R-69');
  });

  test.each<[boundary: string, cells: Cells]>([
    ['no body', { body: undefined }],
    ['no type', { memberType: undefined }],
  ])('%s: not asked yet', (_, cells) => {
    expect(applied(cells).result('composition')).toBe('notAsked');
  });

  // X38: «are drawn in» is shown, not enforced.
  test('a body without an international expert is no finding of anybody', () => {
    expect(applied({ body: 'independent', memberType: 'fund' }).failing).toEqual([]);
  });
});

describe('R-13/p2, R-69/s2 due qualification', () => {
  test.each<[type: string, commission: string, independent: string]>([
    ['stateBody', 'fail', 'notAsked'],
    ['ictSpecialist', 'fail', 'fail'],
    ['educationSpecialist', 'notAsked', 'fail'],
    ['fund', 'notAsked', 'notAsked'],
    ['internationalExpert', 'notAsked', 'notAsked'],
  ])('%s without one', (memberType, ofCommission, ofIndependent) => {
    const without = (body: string) => applied({ memberType, body, qualification: undefined }).result('qualification');
    expect([without('commission'), without('independent')]).toEqual([ofCommission, ofIndependent]);
  });

  test('stated', () => {
    expect(applied({}).result('qualification')).toBe('pass');
  });
});

describe('R-13/s2 appointed by the Fund', () => {
  test.each<[what: string, cells: Cells, check: string, result: string]>([
    ['all is there', {}, 'appointed', 'pass'],
    ['no act', { act: undefined }, 'appointed', 'fail'],
    ['no first day', { from: undefined }, 'appointed', 'fail'],
    ['no end', {}, 'term', 'notAsked'],
    ['one day', { to: on('2026-01-05') }, 'term', 'pass'],
    ['an end before the start', { to: on('2026-01-04') }, 'term', 'fail'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });
});
