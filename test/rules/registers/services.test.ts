/** Services in the registers: what a case copies from its intake, earlier refusals, and letters that come and go. */

import { describe, expect, test } from 'vitest';
import { outbox } from '../../../rules/registers/outbox.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { contents, holding, occasion, on, response, settled, takeAll } from './fund.ts';

const bin = '240140000001';
const intake: Cells = {
  status: 'open',
  service: 'acceleration',
  titleKk: 'Серпін',
  titleRu: 'Серпин',
  intakeFrom: on('2026-06-01'),
  intakeTo: on('2026-06-30'),
  needsProject: false,
  needsTeam: false,
  needsPresentation: true,
  conditionsPublishedOn: on('2026-05-01'),
  conditionsUrl: 'https://example.kz/talap',
  contractConditions: true,
  contractPaymentOrder: true,
  contractPaymentAmount: true,
  price: 150_000,
  priceAct: '12-Н',
  thirdParty: false,
};
const answers = {
  intake: 'serpin-1',
  name: '«Үлгі» ЖШС',
  recipientType: 'participant',
  bin,
  projectName: 'Үлгі',
  projectDirection: 'EdTech',
  projectDescription: 'сипаттама',
  expectedResults: 'нәтиже',
  phone: '+77010000000',
  email: 'a@example.kz',
  city: 'Астана',
  country: 'KZ',
  presentationUrl: 'https://example.kz/p',
  consent: true,
};

/** The registers of a fund with one intake and the given applications, brought up to date. */
function fund(given: Readonly<Record<string, Readonly<Record<string, unknown>>>>, more: Cells = {}): Registers {
  const registers = holding({
    serviceIntakes: { 'serpin-1': { ...intake, ...more } },
    participants: { p1: { status: 'active', bin, contractSignedOn: on('2026-01-05') } },
  });
  const at = '2026-06-15T05:00:00.000Z';
  const sent = Object.entries(given).map(([id, own]) =>
    response(id, { ...answers, ...own }, { procedure: 'services', at }),
  );
  expect(takeAll(sent, registers).map(({ taken }) => taken)).toEqual(sent.map(() => 'new'));
  bringUpToDate(registers, settled, occasion);
  return registers;
}
const cellsOf = (registers: Registers, id = 'r1'): Cells => registers.find('services', id)?.cells ?? {};
const record = (registers: Registers, cells: Cells, id = 'r1') => {
  registers.put('services', id, cells);
  bringUpToDate(registers, settled, occasion);
};
const letter = (registers: Registers, id: string): Cells | undefined => registers.find(outbox.id, id)?.cells;

describe('what a case copies', () => {
  test('R-48, R-55, R-56 from the intake it names, and from the participant of its BIN (R-43)', () => {
    expect(cellsOf(fund({ r1: {} }))).toMatchObject({
      status: 'sent',
      language: 'kk',
      sentOn: on('2026-06-15'),
      service: 'acceleration',
      intakeFrom: on('2026-06-01'),
      intakeTo: on('2026-06-30'),
      needsProject: false,
      needsTeam: false,
      needsPresentation: true,
      conditionsUrl: 'https://example.kz/talap',
      price: 150_000,
      priceAct: '12-Н',
      participant: 'p1',
    });
  });

  test('from no intake there is nothing to copy', () => {
    const { service, needsProject, price } = cellsOf(fund({ r1: { intake: 'serpin-9' } }));
    expect([service, needsProject, price]).toEqual([undefined, undefined, undefined]);
  });

  test('twice changes nothing', () => {
    const registers = fund({ r1: {}, r2: { intake: 'x' } });
    const before = JSON.stringify([contents(registers), registers.cases(outbox.id)]);
    bringUpToDate(registers, settled, { ...occasion, on: '2026-07-01', at: '2026-07-01T06:00:00.000Z' });
    expect(JSON.stringify([contents(registers), registers.cases(outbox.id)])).toBe(before);
  });
});

describe('R-54 the refusal an application comes after', () => {
  const refused = { decision: 'refuse', decidedOn: on('2026-06-10'), status: 'refused', refusalGround: 'c' };

  test.each<[boundary: string, own: Readonly<Record<string, unknown>>, earlier: Cells, found: string | undefined]>([
    ['of the same BIN', {}, {}, 'r0'],
    ['decided on the day this one was sent', {}, { decidedOn: on('2026-06-15') }, 'r0'],
    ['decided after this one was sent', {}, { decidedOn: on('2026-06-16') }, undefined],
    ['not refused', {}, { decision: 'contract' }, undefined],
    ['another BIN', { bin: '971240001315' }, {}, undefined],
    ['a natural person, the same address', { recipientType: 'naturalPerson', bin: undefined }, {}, 'r0'],
    ['a natural person, another address', { recipientType: 'naturalPerson', email: 'b@example.kz' }, {}, undefined],
  ])('%s', (_, own, earlier, found) => {
    const registers = fund({ r0: {}, r1: own });
    record(registers, { ...refused, ...earlier }, 'r0');
    expect(cellsOf(registers).previousApplication).toBe(found);
    expect(cellsOf(registers, 'r0').previousApplication).toBeUndefined();
  });

  test('a refusal of another service is none', () => {
    const registers = fund({ r0: { intake: 'marketing-1' }, r1: {} });
    registers.put('serviceIntakes', 'marketing-1', { ...intake, service: 'consulting' });
    record(registers, refused, 'r0');
    expect(cellsOf(registers).previousApplication).toBeUndefined();
  });
});

describe('letters', () => {
  test('R-52 remarks: drafted while something is wanting, gone when it no longer is', () => {
    const registers = fund({ r1: { presentationUrl: undefined } });
    expect(letter(registers, 'services/r1/remarks')).toMatchObject({
      status: 'draft',
      clause: 'R-52',
      to: 'applicant',
      name: '«Үлгі» ЖШС',
      email: 'a@example.kz',
    });
    const { saidKk, saidRu, saidEn } = letter(registers, 'services/r1/remarks') ?? {};
    expect(saidKk).toContain('1. Толтырылмаған: Жобаның тұсаукесеріне сілтеме');
    expect(saidKk).toContain('48-тармақтың 5) тармақшасы');
    expect(saidRu).toContain('услуга: Акселерация');
    expect(saidEn).toBeUndefined();
    record(registers, { presentationUrl: 'https://example.kz/p' });
    expect(letter(registers, 'services/r1/remarks')?.status).toBe('void');
  });

  test('R-52 sent, the case is in remarks; removed, and wanting again, a second round', () => {
    const registers = fund({ r1: { presentationUrl: undefined } });
    registers.put(outbox.id, 'services/r1/remarks', { status: 'sent', sentOn: on('2026-06-17') });
    bringUpToDate(registers, settled, occasion);
    expect(cellsOf(registers)).toMatchObject({ status: 'remarks', remarksSentOn: on('2026-06-17') });
    record(registers, { status: 'fixed', remarksRemovedOn: on('2026-06-19') });
    expect(letter(registers, 'services/r1/remarks/2026-06-19')?.status).toBe('draft');
  });

  test('R-51 the contract: drafted once decided, with the price and the conditions; sent, the case waits for it', () => {
    const registers = fund({ r1: {} });
    expect(registers.cases(outbox.id)).toEqual([]);
    record(registers, { meetsConditions: true, decision: 'contract' });
    expect(letter(registers, 'services/r1/contract')).toBeUndefined();
    record(registers, { decidedOn: on('2026-06-20'), contractUrl: 'https://example.kz/shart' });
    const { saidKk } = letter(registers, 'services/r1/contract') ?? {};
    for (const said of ['20.06.2026', 'https://example.kz/talap', '150', '12-Н', 'https://example.kz/shart'])
      expect(saidKk).toContain(said);
    registers.put(outbox.id, 'services/r1/contract', { status: 'sent', sentOn: on('2026-06-21') });
    bringUpToDate(registers, settled, occasion);
    expect(cellsOf(registers)).toMatchObject({ status: 'contract', noticeSentOn: on('2026-06-21') });
  });

  test('R-53 the refusal: with its ground and R-54; withdrawn, it is no longer needed', () => {
    const registers = fund({ r1: {} });
    record(registers, { meetsConditions: false, decision: 'refuse', decidedOn: on('2026-06-20') });
    expect(letter(registers, 'services/r1/refusal')).toBeUndefined();
    record(registers, { refusalGround: 'c' });
    const { saidKk, saidRu } = letter(registers, 'services/r1/refusal') ?? {};
    expect(saidKk).toContain('Шарт жасасу талаптарына сәйкес келмеу');
    expect(saidRu).toContain('1. Заявитель не соответствует требованиям для заключения договора');
    expect(saidRu).toContain('повторному обращению');
    expect(saidRu).toContain('пункт 54 Правил');
    record(registers, { status: 'withdrawn' });
    expect(letter(registers, 'services/r1/refusal')?.status).toBe('void');
  });

  test('R-53 the refusal sent, the case is refused and closed', () => {
    const refused = { meetsConditions: false, decision: 'refuse', decidedOn: on('2026-06-20'), refusalGround: 'c' };
    const registers = fund({ r1: {} });
    record(registers, refused);
    registers.put(outbox.id, 'services/r1/refusal', { status: 'sent', sentOn: on('2026-06-22') });
    bringUpToDate(registers, settled, occasion);
    expect(cellsOf(registers)).toMatchObject({ status: 'refused', noticeSentOn: on('2026-06-22') });
  });

  test('an application sent late gets no remarks and no refusal by itself', () => {
    const registers = fund({ r1: {} }, { intakeTo: on('2026-06-14') });
    expect(registers.cases(outbox.id)).toEqual([]);
    record(registers, { status: 'late' });
    expect(registers.cases(outbox.id)).toEqual([]);
  });

  test('R-55 the conditions: to be published once the contract is whole and the price set, in each language', () => {
    const announced = (more: Cells) =>
      letter(
        fund({}, { status: 'announced', conditionsPublishedOn: undefined, ...more }),
        'serviceIntakes/serpin-1/conditions',
      );
    expect(announced({})).toMatchObject({ status: 'draft', to: 'public', clause: 'R-55', email: undefined });
    const { saidKk, saidRu } = announced({}) ?? {};
    expect(saidKk).toContain('«Серпін»');
    expect(saidRu).toContain('«Серпин»');
    expect(saidRu).toContain('не позднее 01.05.2026');
    // Without its own title a language says the Kazakh one.
    expect(announced({ titleRu: undefined })?.saidRu).toContain('«Серпін»');
    for (const lacking of ['contractConditions', 'contractPaymentOrder', 'contractPaymentAmount'])
      expect(announced({ [lacking]: false })).toBeUndefined();
    for (const lacking of ['price', 'priceAct', 'intakeFrom', 'intakeTo'])
      expect(announced({ [lacking]: undefined })).toBeUndefined();
    expect(announced({ status: 'open' })).toBeUndefined();
    expect(announced({ conditionsPublishedOn: on('2026-04-30') })).toBeUndefined();
  });

  test('R-55 published through the outbox, the intake knows the day', () => {
    const registers = fund({}, { status: 'announced', conditionsPublishedOn: undefined });
    registers.put(outbox.id, 'serviceIntakes/serpin-1/conditions', { status: 'sent', sentOn: on('2026-04-29') });
    bringUpToDate(registers, settled, occasion);
    expect(registers.find('serviceIntakes', 'serpin-1')?.cells.conditionsPublishedOn).toBe(on('2026-04-29'));
  });
});

test('R-8/p2 what the recipient is told: every status but the internal ones is shown', () => {
  const entry = settled.entries.find(({ procedure }) => procedure.id === 'services');
  const shown = Object.entries(entry?.procedure.statuses ?? {}).map(([id, status]) => `${id} ${status.shown}`);
  expect(shown).toEqual([
    'sent received',
    'remarks remarks',
    'fixed examined',
    'contract granted',
    'signed contract',
    'refused refused',
    'late late',
    'withdrawn withdrawn',
  ]);
});
