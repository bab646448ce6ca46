/** Letters of the outbox: drafted when due, withdrawn when not, never rewritten once let go; their case is told. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { checkCases } from '../../../rules/registers/checkCases.ts';
import type { Occasion } from '../../../rules/registers/occasion.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { required } from '../procedures/applied.ts';
import { complete } from '../procedures/complete.ts';
import { contents, holding, on, settled } from './fund.ts';

const listed: Settled = {
  ...settled,
  activities: [{ code: 'A1', name: { kk: 'Қызмет', ru: 'Вид', en: 'Activity' } }],
};
const at = (day: IsoDay): Occasion => ({ on: day, at: `${day}T06:00:00.000Z` });
const applied = (cells: Cells): Registers =>
  holding({
    registration: { 'R-1': { ...complete, activities: 'A1', status: 'sent', sentOn: on('2026-03-18'), ...cells } },
  });
const run = (registers: Registers, day: IsoDay = '2026-03-20'): Registers => {
  bringUpToDate(registers, listed, at(day));
  return registers;
};
const letter = (registers: Registers, key: string): Cells | undefined =>
  registers.find('outbox', `registration/R-1/${key}`)?.cells;
const keys = (registers: Registers): readonly string[] => registers.cases('outbox').map(({ id }) => id);

describe('R-14 remarks', () => {
  const lacking = { hasBranches: true };

  test('a failing application gets a draft with every finding and its clause, in Kazakh and Russian', () => {
    const registers = run(applied({ ...lacking, taxDebt: 25_950.01 }));
    expect(keys(registers)).toEqual(['registration/R-1/remarks']);
    const { saidKk, saidRu, saidEn, ...cells } = required(letter(registers, 'remarks'));
    expect(cells).toMatchObject({ status: 'draft', to: 'applicant', clause: 'R-14', email: complete.email });
    expect(String(saidKk)).toMatch(/1\. .*\(7-тармақтың 2\) тармақшасы\)\n2\. .*\(9-тармақтың 2\) тармақшасы\)/);
    expect(String(saidRu)).toMatch(/1\. .*\(подпункт 2\) пункта 7\)\n2\. .*\(подпункт 2\) пункта 9\)/);
    expect(saidEn).toBeUndefined();
  });

  test('in English too where the application was in English (R-10)', () => {
    const registers = run(applied({ ...lacking, language: 'en' }));
    expect(String(letter(registers, 'remarks')?.saidEn)).toMatch(/item 14 of the Rules/);
  });

  test('a draft follows the application, and is withdrawn when nothing calls for it any more', () => {
    const registers = run(applied(lacking));
    registers.put('registration', 'R-1', { hasBranches: false });
    run(registers, '2026-03-26');
    expect(letter(registers, 'remarks')).toMatchObject({ status: 'void', draftedOn: on('2026-03-20') });
    registers.put('registration', 'R-1', { subsoilUser: true });
    run(registers, '2026-03-27');
    expect(letter(registers, 'remarks')).toMatchObject({ status: 'draft', draftedOn: on('2026-03-27') });
  });

  test.each(['ready', 'cancelled'])('what a person set to «%s» is not rewritten', (status) => {
    const registers = run(applied(lacking));
    registers.put('outbox', 'registration/R-1/remarks', { status, saidKk: 'x' });
    run(registers, '2026-03-26');
    expect(letter(registers, 'remarks')).toMatchObject({ status, saidKk: 'x' });
  });

  test('sent: the case keeps the day and stands at «remarks»; the term is met', () => {
    const registers = run(applied(lacking));
    registers.put('outbox', 'registration/R-1/remarks', { status: 'sent', sentOn: on('2026-03-26') });
    run(registers, '2026-03-26');
    expect(registers.find('registration', 'R-1')?.cells).toMatchObject({
      status: 'remarks',
      remarksSentOn: on('2026-03-26'),
    });
  });

  test('typed into the case by hand: the draft counts as sent that day', () => {
    const registers = run(applied(lacking));
    registers.put('registration', 'R-1', { status: 'remarks', remarksSentOn: on('2026-03-26') });
    run(registers, '2026-03-27');
    expect(letter(registers, 'remarks')).toMatchObject({ status: 'sent', sentOn: on('2026-03-26') });
  });

  test('mended, but not enough: the second remarks are a letter of their own', () => {
    const registers = run(applied(lacking));
    registers.put('outbox', 'registration/R-1/remarks', { status: 'sent', sentOn: on('2026-03-26') });
    run(registers, '2026-03-26');
    registers.put('registration', 'R-1', { status: 'fixed', remarksRemovedOn: on('2026-04-02') });
    run(registers, '2026-04-02');
    expect(letter(registers, 'remarks/2026-04-02')).toMatchObject({ status: 'draft' });
    registers.put('outbox', 'registration/R-1/remarks/2026-04-02', { status: 'sent', sentOn: on('2026-04-03') });
    run(registers, '2026-04-03');
    expect(registers.find('registration', 'R-1')?.cells).toMatchObject({
      status: 'remarks',
      remarksSentOn: on('2026-04-03'),
    });
    expect(keys(registers)).toHaveLength(2);
    const terms = () => checkCases(registers, settled, on('2026-04-03'), 'registration').next().value?.deadlines;
    expect(terms()).toEqual([
      expect.objectContaining({ id: 'examine', done: '2026-03-26', state: 'met' }),
      expect.objectContaining({ id: 'remarks', done: '2026-03-26', state: 'met' }),
    ]);
    registers.put('registration', 'R-1', { status: 'fixed', remarksRemovedOn: on('2026-04-07') });
    run(registers, '2026-04-08');
    expect(terms()).toContainEqual(expect.objectContaining({ id: 'referral', due: '2026-04-07' }));
  });

  test('sent, and mended before anybody looked: the term was kept by the letter all the same', () => {
    const registers = run(applied(lacking));
    registers.put('outbox', 'registration/R-1/remarks', { status: 'sent', sentOn: on('2026-03-26') });
    registers.put('registration', 'R-1', { status: 'fixed', remarksRemovedOn: on('2026-04-02') });
    run(registers, '2026-04-02');
    expect(registers.find('registration', 'R-1')?.cells.firstRemarksOn).toBe(on('2026-03-26'));
  });

  test.each<[what: string, known: Cells, then: Cells]>([
    ['never sent: void', {}, { status: 'void', sentOn: undefined }],
    ['sent as the case knows: sent', { remarksSentOn: on('2026-03-26') }, { status: 'sent', sentOn: on('2026-03-26') }],
    ['sent only in the next round: void', { remarksSentOn: on('2026-04-03') }, { status: 'void', sentOn: undefined }],
  ])('a draft of a round that is over, %s', (_, known, then) => {
    const registers = run(applied(lacking));
    registers.put('registration', 'R-1', { status: 'fixed', remarksRemovedOn: on('2026-04-02'), ...known });
    run(registers, '2026-04-03');
    expect(letter(registers, 'remarks')).toMatchObject({ status: then.status });
    expect(letter(registers, 'remarks')?.sentOn).toBe(then.sentOn);
  });

  test('a row staff wrote themselves stays a draft', () => {
    const registers = run(applied({}));
    registers.put('outbox', 'own', { status: 'draft', subject: 'x' });
    registers.put('outbox', 'again', { status: 'draft', register: 'registration', case: 'R-1', letter: 'remarks' });
    run(registers, '2026-03-26');
    expect(['own', 'again'].map((id) => registers.find('outbox', id)?.cells.status)).toEqual(['draft', 'draft']);
  });

  test('the draft of a case that was deleted is void', () => {
    const registers = run(applied(lacking));
    registers.remove('registration', 'R-1');
    run(registers, '2026-03-26');
    expect(letter(registers, 'remarks')).toMatchObject({ status: 'void' });
  });
});

describe('R-13 referral, R-17 notice', () => {
  test('a ready application has a referral with the check sheet, and no remarks', () => {
    const registers = run(applied({}));
    expect(keys(registers)).toEqual(['registration/R-1/referral']);
    expect(String(letter(registers, 'referral')?.saidRu)).toMatch(
      /2\. Юридическое лицо: требование выполнено \(подпункт 1\) пункта 7\)/,
    );
  });

  test('registered, and its notice sent: R-17 is met by the day of the letter', () => {
    const registers = run(
      applied({
        status: 'registered',
        sentToCommissionOn: on('2026-03-20'),
        decision: 'register',
        decidedOn: on('2026-04-01'),
      }),
      '2026-04-02',
    );
    expect(keys(registers)).toEqual(['registration/R-1/registered']);
    registers.put('outbox', 'registration/R-1/registered', { status: 'sent', sentOn: on('2026-04-03') });
    run(registers, '2026-04-03');
    expect(registers.find('registration', 'R-1')?.cells.noticeSentOn).toBe(on('2026-04-03'));
  });

  test('a refusal names the ground in words and the way back (R-16.2, R-17/p2); without a ground there is no letter', () => {
    const refused = {
      status: 'refused',
      sentToCommissionOn: on('2026-03-20'),
      decision: 'refuse',
      decidedOn: on('2026-04-01'),
    };
    expect(keys(run(applied(refused), '2026-04-02'))).toEqual([]);
    const said = letter(run(applied({ ...refused, refusalGround: '16.2' }), '2026-04-02'), 'refused')?.saidRu;
    expect(String(said)).toMatch(/Основание \(пункт 16 Правил\): (?!16\.2).{20}/);
    expect(String(said)).toMatch(/не препятствует Вашему повторному обращению/);
  });

  test('a withdrawn application gets no letter', () => {
    expect(keys(run(applied({ hasBranches: true, status: 'withdrawn' })))).toEqual([]);
  });
});

test('running twice changes nothing', () => {
  const registers = run(applied({ hasBranches: true }));
  const once = JSON.stringify([contents(registers), registers.cases('outbox')]);
  run(registers, '2026-03-25');
  expect(JSON.stringify([contents(registers), registers.cases('outbox')])).toBe(once);
});
