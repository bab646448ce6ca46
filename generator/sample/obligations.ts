/** What the Fund has on file: conclusions of audits, disclosures, internal documents. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { acts } from '../../rules/procedures/acts.ts';
import { actsWords } from '../../rules/procedures/acts.words.ts';
import type { Case, Cells, Registers } from '../../rules/registers/registers.ts';
import { cellDay, shift, workday } from './days.ts';
import { feeActs, normAct, normActTitle, quotaAct } from './ownRules.ts';
import { Random } from './random.ts';
import type { Stage } from './stage.ts';

/** Beside what came by forms: conclusions of audits, disclosures, internal documents. */
export function recordObligations({ seed, span: { on } }: Stage, registers: Registers): void {
  const people = registers.cases('participants').filter(({ cells }) => cells.endedOn === undefined);
  for (const audit of registers.cases('audits')) conclude(new Random(seed, 'audit', audit.id), audit, on, registers);
  disclose(seed, people, on, registers);
  keepActs(on, registers);
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

interface Act {
  readonly kind: string;
  readonly number: string;
  readonly approvedOn: IsoDay;
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly more?: Cells;
}

/**
 * The Order and an internal document of each kind the Rules call for, but one. The size of the fee has a second document
 * that follows the first, the form of the report one that was put in force while the first was.
 */
function keepActs(on: IsoDay, registers: Registers): void {
  const lacking = 'priceList';
  const inForce = on < '2026-02-02' ? on : '2026-02-02';
  const registration = { registeredOn: cellDay('2026-01-05'), reportedOn: cellDay('2026-01-19') };
  const special: Readonly<Record<string, readonly Omit<Act, 'kind'>[]>> = {
    order: [{ number: '703/НҚ', approvedOn: '2025-12-31', from: inForce, more: registration }],
    feeSize: feeActs,
    reportForm: [
      { number: '6', approvedOn: inForce, from: inForce },
      { number: '6-1', approvedOn: shift(on, -30), from: shift(on, -20) },
    ],
    quotaMechanism: [{ number: quotaAct.number, approvedOn: inForce, from: inForce }],
    other: [{ ...normAct }],
  };
  const kinds = acts.office.kind.options.filter((kind) => kind !== lacking);
  const all = kinds.flatMap((kind, index) =>
    (special[kind] ?? [{ number: String(index), approvedOn: inForce, from: inForce }]).map((act) => ({ kind, ...act })),
  );
  all.forEach(({ kind, number, approvedOn, from, to, more }: Act, index) => {
    registers.put('acts', `A-${String(index + 1).padStart(2, '0')}`, {
      kind,
      title: kind === 'other' ? normActTitle : actsWords.fields.kind.options[kind as keyof Titles].kk,
      number,
      approvedOn: cellDay(approvedOn),
      from: cellDay(from),
      ...(to ? { to: cellDay(to) } : {}),
      ...more,
    });
  });
}

type Titles = typeof actsWords.fields.kind.options;
