/** What is checked of a decision: the body's own case, the vote, the ground (X6), the quotas (R-72, R-73, X40). */

import { describe, expect, test } from 'vitest';
import { votes } from '../../../rules/procedures/votes.ts';
import { votesWords } from '../../../rules/procedures/votes.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, on } from './applied.ts';

/** A row as the script has worked it out: a refusal the Commission voted for by. */
const good: Cells = {
  status: 'decided',
  meeting: 'M',
  body: 'commission',
  caseBody: 'commission',
  heldOn: on('2026-04-20'),
  waits: true,
  sitting: true,
  forCount: 1,
  againstCount: 4,
  abstainedCount: 0,
  carried: false,
  decision: 'refuse',
  ground: '16.1',
  groundAdmitted: true,
  needsReason: false,
  takesSeats: false,
};
const applied = (cells: Cells) => apply(votes, votesWords, { ...good, ...cells });

test('a row in order is ready, and stays open to see that it is not altered', () => {
  expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
  expect(applied({ status: 'postponed', decision: 'postpone' }).outcome).toBe('closed');
});

describe('each check', () => {
  const granted: Cells = { decision: 'grant', carried: true, ground: undefined };
  test.each<[what: string, check: string, cells: Cells, result: string]>([
    ['a case of this body', 'body', {}, 'pass'],
    ['a case of the other body', 'body', { caseBody: 'independent' }, 'fail'],
    ['a case nobody decides on', 'body', { caseBody: undefined }, 'unknown'],
    ['the case waits', 'waits', {}, 'pass'],
    ['the case does not wait', 'waits', { waits: false }, 'fail'],
    ['a correction is of a case that waits no more', 'waits', { waits: false, corrects: 'v' }, 'notAsked'],
    ['postponed it need not wait any more', 'waits', { waits: false, decision: 'postpone' }, 'notAsked'],
    ['once locked it waits no more', 'waits', { waits: false, sealed: 'x' }, 'notAsked'],
    ['the meeting could decide', 'sitting', {}, 'pass'],
    ['it could not', 'sitting', { sitting: false }, 'fail'],
    ['not decided yet', 'sitting', { sitting: false, decision: undefined }, 'notAsked'],
    ['granted as voted', 'vote', granted, 'pass'],
    ['granted against the vote', 'vote', { ...granted, carried: false }, 'fail'],
    ['refused as voted', 'vote', {}, 'pass'],
    ['refused against the vote', 'vote', { carried: true }, 'fail'],
    ['granted, the vote not known', 'vote', { ...granted, carried: undefined }, 'unknown'],
    ['postponed needs no vote', 'vote', { decision: 'postpone', carried: undefined }, 'pass'],
    ['R-16.1 a ground the procedure admits', 'ground', {}, 'pass'],
    ['R-16.1 none or another', 'ground', { groundAdmitted: false }, 'fail'],
    ['R-16.1 no refusal, no ground', 'ground', { ...granted, groundAdmitted: false }, 'notAsked'],
    ['R-74 a refusal with reasons', 'reasoned', { needsReason: true, reason: 'x' }, 'pass'],
    ['R-74 a refusal without', 'reasoned', { needsReason: true, reason: undefined }, 'fail'],
    ['R-74 of no matter of item 74', 'reasoned', { needsReason: false, reason: undefined }, 'notAsked'],
    ['R-74 an admission', 'reasoned', { ...granted, needsReason: true, reason: undefined }, 'notAsked'],
    ['R-72/p2 admitted with its number', 'seats', { ...granted, takesSeats: true, seats: 10 }, 'pass'],
    ['R-72/p2 admitted with none at all', 'seats', { ...granted, takesSeats: true, seats: 0 }, 'pass'],
    ['R-72/p2 admitted without a number', 'seats', { ...granted, takesSeats: true }, 'fail'],
    ['R-72/p2 refused: no number', 'seats', { takesSeats: true }, 'notAsked'],
    ['R-73 as calculated', 'seatsReason', { ...granted, seats: 10, calculatedSeats: 10 }, 'pass'],
    ['R-73 one more', 'seatsReason', { ...granted, seats: 11, calculatedSeats: 10 }, 'fail'],
    ['R-73 one fewer', 'seatsReason', { ...granted, seats: 9, calculatedSeats: 10 }, 'fail'],
    [
      'R-73 more, with a reason',
      'seatsReason',
      { ...granted, seats: 11, calculatedSeats: 10, seatsReason: 'x' },
      'pass',
    ],
    ['R-73 nothing calculated yet', 'seatsReason', { ...granted, seats: 11 }, 'notAsked'],
    ['signed with a decision', 'settled', { signedOn: on('2026-04-21') }, 'pass'],
    ['signed without one', 'settled', { signedOn: on('2026-04-21'), decision: undefined }, 'fail'],
    ['not signed', 'settled', { decision: undefined }, 'notAsked'],
    ['a correction of what can be corrected', 'correction', { corrects: 'v', correctable: true }, 'pass'],
    ['a correction of what cannot', 'correction', { corrects: 'v', correctable: false }, 'fail'],
    [
      'a correction that only postpones',
      'correction',
      { corrects: 'v', correctable: true, decision: 'postpone' },
      'fail',
    ],
    [
      'a correction not decided yet',
      'correction',
      { corrects: 'v', correctable: true, decision: undefined },
      'unknown',
    ],
    ['locked and as it was', 'unaltered', { sealed: 'x', unaltered: true }, 'pass'],
    ['locked and changed', 'unaltered', { sealed: 'x', unaltered: false }, 'fail'],
    ['not locked', 'unaltered', { unaltered: false }, 'notAsked'],
    ['the case says the same', 'caseAgrees', { sealed: 'x', caseAgrees: true }, 'pass'],
    ['the case says something else', 'caseAgrees', { sealed: 'x', caseAgrees: false }, 'fail'],
    ['corrected since', 'caseAgrees', { sealed: 'x', caseAgrees: false, correctedBy: 'w' }, 'notAsked'],
  ])('%s: %s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each(languages)('R-73 the sentence in %s says both numbers', (language) => {
    const { message } = applied({ ...granted, seats: 11, calculatedSeats: 10 }).finding('seatsReason');
    expect(message[language]).toMatch(/11.*10/);
  });
});

test('each body is held to its own clause', () => {
  const clauses = (body: string) => {
    const found = applied({ body, caseBody: body, sealed: 'x', unaltered: true, caseAgrees: true });
    return ['body', 'sitting', 'vote', 'attended', 'unaltered', 'caseAgrees'].map((id) => found.finding(id).clause);
  };
  expect(new Set(clauses('commission'))).toEqual(new Set(['R-15/p2']));
  expect(new Set(clauses('independent'))).toEqual(new Set(['R-72/p2']));
});
