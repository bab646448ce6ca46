/** who stands in the public list on a day, and what of each it shows. */

import { describe, expect, test } from 'vitest';
import { publicChoices, publicColumnIds, publicColumns } from '../../reports/publicList/columns.ts';
import { publicList } from '../../reports/publicList/publicList.ts';
import type { IsoDay } from '../../rules/calendar/day.ts';
import { participants } from '../../rules/procedures/participants.ts';
import { type Cells, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { plainSettings } from '../../rules/settings/settings.ts';
import { day, participant, settled } from './funds.ts';

/** Signed on 1 February 2024, certified on the 5th, until 4 February 2027. */
const certified: Cells = {
  certificateNumber: '0001',
  certificateIssuedOn: day('2024-02-05'),
  address: 'Алматы, Абай к-сі, 1',
  email: 'secret@example.kz',
};

const fund = (...rows: Cells[]): Registers => {
  const registers = new Registers();
  rows.forEach((cells, n) => {
    participant(registers, n + 1, { ...certified, certificateNumber: `000${n + 1}`, ...cells });
  });
  return registers;
};

const withPlain = (plain: Partial<Settled['plain']>): Settled => ({
  ...settled,
  plain: { ...settled.plain, ...plain },
});
const numbers = (registers: Registers, on: IsoDay, by = settled) =>
  publicList(registers, by, on).list.participants.map(({ certificateNumber }) => certificateNumber);

describe('R-18, R-19, R-27, R-28: from the certificate to the last day of the participation', () => {
  test.each<[what: string, on: IsoDay, cells: Cells, listed: boolean]>([
    ['the day before the certificate', '2024-02-04', {}, false],
    ['the day of the certificate', '2024-02-05', {}, true],
    ['the last day of the term', '2027-02-04', {}, true],
    ['the day after the term', '2027-02-05', {}, false],
    ['the last day of the extended term', '2028-02-04', { extendedTo: day('2028-02-04') }, true],
    ['the day after the extended term', '2028-02-05', { extendedTo: day('2028-02-04') }, false],
    ['the day of an early end', '2025-06-10', { endedOn: day('2025-06-10'), endGround: '28.1' }, true],
    ['the day after an early end', '2025-06-11', { endedOn: day('2025-06-10'), endGround: '28.1' }, false],
    ['without a number of the certificate', '2025-06-11', { certificateNumber: undefined }, false],
    ['a number typed as a number', '2025-06-11', { certificateNumber: 12 }, false],
    ['without a day of issue', '2025-06-11', { certificateIssuedOn: undefined }, false],
    ['without a day of signing', '2025-06-11', { contractSignedOn: undefined }, false],
    ['an end before the signing', '2025-06-11', { endedOn: day('2024-01-01') }, false],
    ['without a name', '2025-06-11', { name: ' ' }, false],
    ['a BIN without its zeros', '2025-06-11', { bin: '140005' }, false],
    ['without a term', '2025-06-11', { termFrom: undefined, termTo: undefined }, true],
  ])('%s', (_, on, cells, listed) => {
    expect(numbers(fund(cells), on)).toHaveLength(listed ? 1 : 0);
  });

  test('who is a participant and not in the list is told to staff, with the reason', () => {
    const registers = fund(
      { certificateIssuedOn: undefined },
      { contractSignedOn: undefined },
      { endedOn: day('2025-01-01'), certificateNumber: undefined },
      {},
    );
    const { list, waiting } = publicList(registers, settled, '2025-06-11');
    expect(list.participants).toHaveLength(1);
    expect(waiting.map(({ participant: id, reason }) => [id, reason.en.slice(0, 40)])).toEqual([
      ['p2', 'not in the list: no day the contract was'],
      ['p1', 'not in the list: the certificate has no '],
    ]);
    expect(publicList(fund({}), settled, '2024-02-03').waiting[0]?.reason.en).toContain('still to come');
    expect(JSON.stringify(list)).not.toContain('waiting');
  });
});

describe('former participants', () => {
  const registers = fund({}, { endedOn: day('2025-01-01') });

  test('are not in it unless the setting says so, and then they are marked', () => {
    expect(numbers(registers, '2025-06-11')).toEqual(['0001']);
    const { list } = publicList(registers, withPlain({ publicListFormer: 'yes' }), '2025-06-11');
    expect(list.participants.map((one) => [one.certificateNumber, one.participation])).toEqual([
      ['0001', 'current'],
      ['0002', 'former'],
    ]);
    expect(list.columns.map(({ id }) => id)).toContain('participation');
  });

  test('when and why they left is not told', () => {
    const { list } = publicList(registers, withPlain({ publicListFormer: 'yes' }), '2025-06-11');
    expect(JSON.stringify(list)).not.toContain('2025-01-01');
  });
});

describe('R-35, X34: what it shows', () => {
  test('the columns of the decision, each a public field of the register of participants', () => {
    expect(publicColumnIds).toEqual([
      'certificateNumber',
      'name',
      'bin',
      'address',
      'region',
      'activities',
      'issuedOn',
      'termFrom',
      'termTo',
      'extendedTo',
    ]);
    expect(publicColumnIds.filter((id) => participants.office[publicColumns[id].field].class !== 'public')).toEqual([]);
  });

  test.each<[setting: string, columns: string]>([
    [
      plainSettings.publicListColumns.default,
      'certificateNumber name bin region activities issuedOn termFrom termTo extendedTo',
    ],
    ['none', 'certificateNumber name bin'],
    ['address', 'certificateNumber name bin address'],
    ['term,region', 'certificateNumber name bin region termFrom termTo'],
  ])('%s', (publicListColumns, columns) => {
    const { list } = publicList(fund({}), withPlain({ publicListColumns }), '2025-06-11');
    expect(list.columns.map(({ id }) => id).join(' ')).toBe(columns);
    expect(Object.keys(list.participants[0] ?? {}).join(' ')).toBe(columns);
  });

  test('every choice of the setting is a column, and the setting takes each', () => {
    for (const choice of publicChoices) expect(plainSettings.publicListColumns.pattern.test(choice)).toBe(true);
    for (const wrong of ['email', 'endedOn', '', 'none, term']) {
      expect(plainSettings.publicListColumns.pattern.test(wrong)).toBe(false);
    }
  });

  test('no other cell of the row, whatever stands in it', () => {
    const shown = new Set<string>(publicColumnIds.map((id) => publicColumns[id].field));
    const cells: Record<string, string> = {};
    for (const id of [...Object.keys(participants.office), ...Object.keys(participants.computed), 'x.own', 'status']) {
      if (!shown.has(id) && id !== 'contractSignedOn' && id !== 'endedOn') cells[id] = `secret of ${id}`;
    }
    expect(Object.keys(cells).length).toBeGreaterThan(10);
    const all = withPlain({ publicListColumns: publicChoices.join(', '), publicListFormer: 'yes' });
    const text = JSON.stringify(publicList(fund(cells), all, '2025-06-11').list);
    expect(text).toContain('Абай к-сі');
    expect(text).not.toContain('secret');
  });

  test('region and activities by name in three languages; an unknown code as it stands', () => {
    const [one] = publicList(fund({ activities: 'A2; A9' }), settled, '2025-06-11').list.participants;
    expect(one?.region).toEqual({
      code: '750000000',
      name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty (city)' },
    });
    expect(one?.activities?.map(({ name }) => name.ru)).toEqual(['Искусственный интеллект', 'A9']);
    expect([one?.issuedOn, one?.termFrom, one?.termTo, one?.extendedTo]).toEqual([
      '2024-02-05',
      '2024-02-05',
      '2027-02-04',
      null,
    ]);
  });

  test('R-20: the activities of today, not those the certificate was issued with', () => {
    const [one] = publicList(fund({ activities: 'A2', certificateActivities: 'A1' }), settled, '2025-06-11').list
      .participants;
    expect(one?.activities?.map(({ code }) => code)).toEqual(['A2']);
  });
});

test('by name in Kazakh order; the same names by BIN, then by number', () => {
  const registers = fund(
    { name: 'Өрлеу' },
    { name: '«Орда» ЖШС' },
    { name: 'Әсем' },
    { name: 'әсем', bin: '000040000001' },
    { name: 'Азат' },
  );
  expect(publicList(registers, settled, '2025-06-11').list.participants.map(({ name }) => name)).toEqual([
    'Азат',
    'Әсем',
    'әсем',
    '«Орда» ЖШС',
    'Өрлеу',
  ]);
});

test('says whose list it is, of which day, by which clause, and that data are invented', () => {
  const { list } = publicList(fund({}), withPlain({ sampleMark: 'yes', fundName: ' Қор ' }), '2025-06-11');
  expect(list).toMatchObject({ on: '2025-06-11', clause: 'R-19', order: '703/НҚ', fund: { kk: 'Қор', en: 'Қор' } });
  expect(list.mark?.en).toContain('invented');
});
