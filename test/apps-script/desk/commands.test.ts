/** The menu on selected rows: a case is examined, remarks are let go, sent on, decided, its certificate asked for. */

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { application } from '../../generator/commands/applications.ts';
import { type Office, office } from './office.ts';

let desk: Office;
beforeAll(async () => {
  desk = await office();
});

/** Each test has cases of its own. */
let id = '';
let count = 0;
beforeEach(() => {
  count += 1;
  id = `case-${count}`;
  desk.world.ui._shown.length = 0;
});

const today = dayNumber('2026-03-18');

test('a good application goes from the form to its certificate, every step by the menu', () => {
  desk.take([application(id)]);
  desk.select('registration', id);
  expect(desk.command('examineSelected')).toContain(`✓ ${id}: Outcome of the checks: Ready`);
  expect(desk.cells('outbox', `registration/${id}/referral`)).toMatchObject({ status: 'draft', draftedOn: today });

  expect(desk.command('sendToCommission')).toContain(`✓ ${id}: Recorded: Referral`);
  expect(desk.cells('registration', id)).toMatchObject({ status: 'atCommission', sentToCommissionOn: today });

  // The first of the two decisions, today, and no more is asked: a ground is only for a refusal.
  desk.command('recordDecision', '1', '');
  expect(desk.cells('registration', id)).toMatchObject({
    status: 'registered',
    decision: 'register',
    decidedOn: today,
  });
  expect(desk.cells('registration', id).refusalGround).toBe(undefined);

  expect(desk.command('requestCertificate')).toContain(`✗ ${id}`);
  const step = desk.world.callFromPage('takeStepOfCard', 'registration', id, 'to:contractSigned', {
    contractSignedOn: '2026-03-18',
  });
  expect(step).toMatchObject({ ok: true });
  expect(desk.command('requestCertificate')).toContain(`✓ ${id}: Request for the certificate`);
  expect(desk.cells('outbox', `registration/${id}/certificate`)).toMatchObject({ status: 'ready', to: 'file' });
  expect(desk.cells('outbox', `registration/${id}/certificate`).saidEn).toBe(undefined);
  expect(desk.cells('outbox', `registration/${id}/certificate`).saidRu).toContain('Номер свидетельства: 0001.');

  const issued = desk.world.callFromPage('takeStepOfCard', 'registration', id, 'sent:certificate', {
    sentOn: '2026-03-18',
  });
  expect(issued).toMatchObject({ ok: true, card: { status: { id: 'participant' } } });
  expect(desk.cells('registration', id)).toMatchObject({ certificateIssuedOn: today, certificateNumber: '0001' });
  expect(desk.cells('participants', id)).toMatchObject({ certificateIssuedOn: today, termFrom: today });
});

test('R-14: remarks wait for the post, and what is in order is not sent them', () => {
  desk.take([application(id, { hasBranches: true }), application(`${id}b`, { bin: '940140000385' })]);
  desk.select('registration', id, `${id}b`);
  const said = desk.command('sendRemarks').split('\n');
  expect(said.find((line) => line.startsWith(`✓ ${id}`))).toContain('marked "Ready to send"');
  expect(said.find((line) => line.startsWith(`✗ ${id}b`))).toContain('Ready');
  expect(desk.cells('outbox', `registration/${id}/remarks`)).toMatchObject({ status: 'ready' });
  expect(desk.cells('registration', id)).toMatchObject({ status: 'sent' });
});

test('R-13: what has remarks does not go to the Commission, and the answer says which and by which clause', () => {
  desk.take([application(id, { hasBranches: true, taxDebt: 30_000 })]);
  desk.select('registration', id);
  const said = desk.command('sendToCommission');
  expect(said).toContain(`✗ ${id}: Outcome of the checks: Remarks to be sent.`);
  expect(said).toContain('item 7(2)');
  expect(said).toContain('item 9(2)');
  expect(desk.cells('registration', id)).toMatchObject({ status: 'sent' });
});

describe('a decision', () => {
  beforeEach(() => {
    desk.take([application(id)]);
    desk.select('registration', id);
    desk.command('sendToCommission');
  });

  test('R-16: a refusal is asked its ground', () => {
    desk.command('recordDecision', '2', '18.03.2026', '1');
    const asked = desk.world.ui._shown.filter(({ kind }) => kind === 'prompt').map(({ text }) => text);
    expect(asked).toHaveLength(3);
    expect(asked[2]).toContain('1 – ');
    expect(desk.cells('registration', id)).toMatchObject({ status: 'refused', refusalGround: '16.1' });
  });

  test('a number that is no choice is asked again', () => {
    desk.command('recordDecision', '7', '1', '');
    const asked = desk.world.ui._shown.filter(({ kind }) => kind === 'prompt').map(({ text }) => text);
    expect(asked[1]).toContain('There is no number "7": type one from 1 to 2.');
    expect(desk.cells('registration', id)).toMatchObject({ status: 'registered' });
  });

  test('a day still to come is refused, and nothing is changed', () => {
    expect(desk.command('recordDecision', '1', '19.03.2026')).toContain('19.03.2026 is still to come');
    expect(desk.cells('registration', id)).toMatchObject({ status: 'atCommission' });
    expect(desk.cells('registration', id).decision).toBe(undefined);
  });

  test('who presses Cancel changes nothing', () => {
    desk.world.ui._answers.push({ button: 'OK', text: '1' }, { button: 'CANCEL' });
    expect(desk.command('recordDecision')).toBe('Қағида\nNothing was changed.');
    expect(desk.cells('registration', id).decision).toBe(undefined);
  });

  test('R-15/p2: a case on an agenda is decided at the meeting', () => {
    desk.fill({
      meetings: [['C-1', { status: 'planned', body: 'commission', heldOn: dayNumber('2026-03-24') }]],
      votes: [['C-1/1', { status: 'onAgenda', meeting: 'C-1', item: 1, register: 'registration', case: id }]],
    });
    expect(desk.command('recordDecision')).toContain('item 1 of the agenda of the meeting "C-1"');
    expect(desk.cells('registration', id).decision).toBe(undefined);
  });
});

test('R-37.1: a report in order is accepted and its figures are kept; a later change is named', () => {
  const report = {
    id: 'q-1',
    procedure: 'quarterlyReports',
    at: '2026-04-14T10:00:00+05:00',
    language: 'ru',
    answers: figures,
  };
  desk.fill({
    participants: [['AH-1', { status: 'active', bin: '020240000555', contractSignedOn: dayNumber('2025-03-03') }]],
  });
  desk.take([report]);
  desk.select('quarterlyReports', 'q-1');
  expect(desk.command('freezeQuarter')).toContain('✓ q-1: The report is accepted and its figures are locked');
  expect(desk.cells('quarterlyReports', 'q-1')).toMatchObject({ status: 'accepted' });
  const { row, column } = desk.at('quarterlyReports', 'q-1', 'incomeQuarter');
  desk.sheet('quarterlyReports').put(row, column, 1);
  expect(desk.command('freezeQuarter')).toMatch(/✓ q-1: Locked before; changed since: Income/);
  const kept = desk.world.run('readNow', 'journal') as { readonly cases: readonly { readonly cells: object }[] };
  expect(JSON.stringify(kept.cases)).not.toContain('Үлгібаев');
});

const figures = {
  bin: '020240000555',
  quarter: '2026-Q1',
  signedOn: '2026-04-14',
  staffResidents: 10,
  staffNonResidents: 0,
  staffContract: 1,
  incomeQuarter: 100,
  incomeDomestic: 100,
  incomeForeign: 0,
  feeBase: 100,
  investmentFounders: 0,
  investmentInvestors: 0,
  investmentLoansDomestic: 0,
  investmentLoansForeign: 0,
  investmentOther: 0,
  capitalInvestment: 0,
  benefitCit: 0,
  benefitVat: 0,
  benefitPit: 0,
  benefitSocial: 0,
  results: 'Есеп',
  executor: 'Үлгібаев Үлгі',
  phone: '+7 700 000 00 00',
};

describe('where there is nothing to do', () => {
  test('a sheet that is no register', () => {
    desk.world.book.active = desk.sheet('Лист1');
    expect(desk.command('examineSelected')).toContain('This sheet is no register');
  });

  test('the headings alone', () => {
    desk.take([application(id)]);
    desk.select('registration', id);
    desk.world.book.selection.set(desk.sheet('registration'), [{ row: 1, column: 1, rows: 2, columns: 3 }]);
    expect(desk.command('examineSelected')).toContain('No case is selected');
  });

  test('while somebody else works: nothing is changed and the answer says so', () => {
    desk.take([application(id)]);
    desk.select('registration', id);
    desk.world.lock._heldUntil = desk.world.clock.now + 30_000;
    expect(desk.command('sendToCommission')).toContain('Other work on the registers is under way');
    expect(desk.cells('registration', id)).toMatchObject({ status: 'sent' });
  });
});

test('the menu is in the language of the registers once something has read it', async () => {
  const kazakh = await office('kk');
  kazakh.world.properties._stores.clear();
  const captions = () => kazakh.world.ui._menus.get('Қағида')?.map(({ caption }) => caption);
  kazakh.world.session._locale = 'ru';
  kazakh.world.runByHand('onOpen');
  expect(captions()).toContain('Проверить выбранные дела');
  kazakh.take([application(id)]);
  kazakh.select('registration', id);
  kazakh.command('examineSelected');
  kazakh.world.runByHand('onOpen');
  expect(captions()).toContain('Таңдалған істерді тексеру');
});

test('a run killed at any call leaves all of a step or nothing, and the step can be taken again', () => {
  desk.take([application(id)]);
  desk.select('registration', id);
  let at = 0;
  while (desk.cells('registration', id).status === 'sent') {
    at += 1;
    desk.world.attempt('sendToCommission', [], { byHand: true, crash: { at, when: 'after', how: 'killed' } });
    const { status, sentToCommissionOn } = desk.cells('registration', id);
    expect([status, sentToCommissionOn]).toEqual(status === 'sent' ? ['sent', undefined] : ['atCommission', today]);
  }
  expect(at).toBeGreaterThan(5);
});
