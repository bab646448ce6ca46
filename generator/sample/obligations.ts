/** What the Fund asked its participants for and has on file, as an office would record it. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { acts } from '../../rules/procedures/acts.ts';
import { actsWords } from '../../rules/procedures/acts.words.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import { cellDay, shift, workday } from './days.ts';
import { Random } from './random.ts';

/** Beside the cases that came by forms: requests, conclusions of audits, disclosures, internal documents. */
export function recordObligations(seed: number, on: IsoDay, registers: Registers): void {
  const people = registers.cases('participants').filter(({ cells }) => cells.endedOn === undefined);
  people.forEach((one, index) => {
    if (index % 6 === 1) ask(new Random(seed, 'request', one.id), index, one, on, registers);
  });
  for (const audit of registers.cases('audits')) conclude(new Random(seed, 'audit', audit.id), audit, on, registers);
  disclose(seed, people, on, registers);
  keepActs(on, registers);
}

const questions: readonly (readonly [ground: string, question: string])[] = [
  ['38', 'Жобаның соңғы екі тоқсандағы іске асырылу барысын растайтын құжаттардың көшірмелері'],
  ['32', 'Өткен жылғы есепке алу саясаты және кірістердің талдамасы'],
  ['32p2', 'Өткен жылғы статистикалық есептілік, салық декларациялары және аудиторлық қорытынды'],
  ['33s2', 'Өткен жылғы аудиторлық есеп'],
];

/** Most are answered in time, some late, and the newest still wait; the very last is not sent yet. */
function ask(random: Random, index: number, { cells }: Case, on: IsoDay, registers: Registers): void {
  const [ground, question] = questions[Math.floor(index / 6) % questions.length] ?? ['38', ''];
  const id = `S-${on.slice(0, 4)}-${String(Math.floor(index / 6) + 1).padStart(4, '0')}`;
  const base = { bin: cells.bin, ground, question };
  const sentOn = workday(addDays(on, -random.int(1, 120)));
  if (random.chance(0.12) || sentOn > on) return void registers.put('requests', id, { ...base, status: 'draft' });
  const receivedOn = shift(sentOn, random.int(0, 2));
  const sent = { ...base, status: 'sent', sentOn: cellDay(sentOn) };
  if (receivedOn > on) return void registers.put('requests', id, sent);
  const received = {
    ...sent,
    status: 'received',
    arrivedOn: cellDay(sentOn),
    receivedOn: cellDay(receivedOn),
  };
  const answeredOn = shift(receivedOn, random.chance(0.8) ? random.int(4, 10) : random.int(11, 14));
  if (answeredOn > on || random.chance(0.1)) return void registers.put('requests', id, received);
  const complete = random.chance(0.85);
  const kinds = { statisticsGiven: true, declarationsGiven: true, auditOpinionGiven: complete };
  registers.put('requests', id, {
    ...received,
    status: 'answered',
    answeredOn: cellDay(answeredOn),
    answerUrl: `https://files.example.kz/${id}`,
    answerComplete: complete,
    ...(ground === '32p2' ? kinds : {}),
  });
}

/** Audits that fell due are mostly concluded in May and June, a few in July, a few not at all. */
function conclude(random: Random, { id, cells }: Case, on: IsoDay, registers: Registers): void {
  const year = Number(cells.incomeYear) + 1;
  const late = random.chance(0.12);
  const conclusionOn = workday(addDays(`${year}-05-04` as IsoDay, late ? random.int(60, 80) : random.int(0, 50)));
  if (conclusionOn > on || random.chance(0.12)) return;
  const confirms = random.chance(0.9);
  registers.put('audits', id, {
    status: confirms ? 'accepted' : 'given',
    conclusionOn: cellDay(conclusionOn),
    conclusionUrl: `https://files.example.kz/audit/${id}`,
    ...(confirms ? { conformsToList: true, conformsToIncome: true } : {}),
  });
}

/** One with consent given before, one without. */
function disclose(seed: number, people: readonly Case[], on: IsoDay, registers: Registers): void {
  [true, false].forEach((consented, index) => {
    const random = new Random(seed, 'disclosure', index);
    const one = people[random.int(0, people.length - 1)];
    if (one === undefined) return;
    const disclosedOn = workday(addDays(on, -random.int(40, 90)));
    const consent = {
      consentOn: cellDay(shift(disclosedOn, -random.int(1, 5))),
      consentUrl: 'https://files.example.kz/consent',
    };
    registers.put('disclosures', `D-${index + 1}`, {
      bin: one.cells.bin,
      what: 'Тоқсан сайынғы есептің кіріс пен экспорт бөлігі',
      toWhom: 'Салалық зерттеу ұйымы',
      disclosedOn: cellDay(disclosedOn),
      ...(consented ? consent : {}),
    });
  });
}

/** The Order and an internal document of each kind the Rules call for, but one. */
function keepActs(on: IsoDay, registers: Registers): void {
  const lacking = 'priceList';
  const from = on < '2026-02-02' ? on : '2026-02-02';
  acts.office.kind.options.forEach((kind, index) => {
    if (kind === lacking || kind === 'other') return;
    const order = kind === 'order';
    registers.put('acts', `A-${String(index + 1).padStart(2, '0')}`, {
      kind,
      title: actsWords.fields.kind.options[kind].kk,
      number: order ? '703/НҚ' : String(index),
      approvedOn: cellDay(order ? '2025-12-31' : from),
      from: cellDay(from),
      ...(order ? { registeredOn: cellDay('2026-01-05'), reportedOn: cellDay('2026-01-19') } : {}),
    });
  });
}
