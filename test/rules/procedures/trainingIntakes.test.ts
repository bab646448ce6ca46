/** Intakes of applications for training: announced at their start and their end, through both channels. */

import { describe, expect, test } from 'vitest';
import { trainingIntakes } from '../../../rules/procedures/trainingIntakes.ts';
import { trainingIntakesWords } from '../../../rules/procedures/trainingIntakes.words.ts';
import { letterDue } from '../../../rules/projections/letterPlan.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { apply, book, on, withNorms } from './applied.ts';

const good: Cells = {
  status: 'planned',
  name: 'Көктемгі қабылдау',
  intakeFrom: on('2026-03-02'),
  intakeTo: on('2026-03-31'),
  channels: 'both',
  orderUrl: 'https://example.kz/order',
  criteriaUrl: 'https://example.kz/criteria',
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(trainingIntakes, trainingIntakesWords, { ...good, ...cells }, options);

test.each<[boundary: string, check: string, cells: Cells, result: string]>([
  ['R-64 from before to', 'interval', {}, 'pass'],
  ['R-64 a single day', 'interval', { intakeTo: on('2026-03-02') }, 'pass'],
  ['R-64 it ends before it begins', 'interval', { intakeTo: on('2026-03-01') }, 'fail'],
  ['R-64 no end yet', 'interval', { intakeTo: undefined }, 'unknown'],
  ['R-64 mass media and the site', 'channels', {}, 'pass'],
  ['R-64 the site alone', 'channels', { channels: 'site' }, 'fail'],
  ['R-64 mass media alone', 'channels', { channels: 'massMedia' }, 'fail'],
  ['R-64 not said', 'channels', { channels: undefined }, 'unknown'],
  ['R-64 announced on its first day', 'announcedBefore', { announcedOn: on('2026-03-02') }, 'pass'],
  ['R-64 announced a day later', 'announcedBefore', { announcedOn: on('2026-03-03') }, 'fail'],
  ['R-64 not announced yet', 'announcedBefore', {}, 'notAsked'],
  ['R-77 procedure and criteria', 'internalDocuments', {}, 'pass'],
  ['R-77 no criteria', 'internalDocuments', { criteriaUrl: undefined }, 'fail'],
])('%s', (_, check, cells, result) => {
  expect(applied(cells).result(check)).toBe(result);
});

describe('R-64 the announcement', () => {
  const due = (cells: Cells) => {
    const facts = caseFacts(trainingIntakes, { id: 'case', cells: { ...good, ...cells } });
    const declared: Procedure = trainingIntakes;
    return declared.letters.filter((letter) => letterDue(letter, declared, facts, book)).map(({ id }) => id);
  };

  test.each<[boundary: string, cells: Cells, letters: readonly string[]]>([
    ['planned: of the start', {}, ['announcement']],
    ['typed without a status', { status: undefined }, ['announcement']],
    ['no days yet', { intakeFrom: undefined }, []],
    ['open: of the end', { status: 'open', announcedOn: on('2026-02-20') }, ['closing']],
    ['open, no end yet', { status: 'open', intakeTo: undefined }, []],
    ['closed', { status: 'closed' }, []],
  ])('%s', (_, cells, letters) => {
    expect(due(cells)).toEqual(letters);
  });

  test('the Rules set no term; the Fund’s norm counts back from the first day', () => {
    expect(applied({}).due('announcement')).toBeUndefined();
    const rules = withNorms(5, 'announcementNorm');
    expect(applied({}, { rules }).due('announcement')?.due).toBe('2026-02-23');
  });

  test.each<[boundary: string, cells: Cells, result: string]>([
    ['open, not announced', { status: 'open' }, 'fail'],
    ['open and announced', { status: 'open', announcedOn: on('2026-03-02') }, 'pass'],
    ['closed, the end not announced', { status: 'closed', announcedOn: on('2026-03-02') }, 'fail'],
    [
      'closed and announced',
      { status: 'closed', announcedOn: on('2026-03-02'), closingAnnouncedOn: on('2026-03-31') },
      'pass',
    ],
    ['closed, its start never announced', { status: 'closed', closingAnnouncedOn: on('2026-03-31') }, 'fail'],
  ])('%s', (_, cells, result) => {
    expect(applied(cells).result('statusFits')).toBe(result);
  });
});
