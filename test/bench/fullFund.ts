/** The invented fund at full size, with rows in the registers its stories leave empty: `node test/bench/fullFund.ts FILE [participants] [quarters]`. */

import { writeFileSync } from 'node:fs';
import { createRegisterWorkbook } from '../../generator/registers/create.ts';
import { inventFund, sampleDefaults } from '../../generator/sample/fund.ts';
import { feeRate } from '../../rules/parameters/parameters.ts';
import { joinCodes } from '../../rules/projections/facts.ts';
import type { Case, Cells, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { dayOf } from '../../rules/registers/sitting.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';
import { type Body, bodies } from '../../rules/vocabulary/parts.ts';

const source = { kk: 'ойдан шығарылған', ru: 'вымышлено', en: 'invented' };

/** The fund of the sample with a fee of one per cent, and what an office of that size would have on file. */
export function fullFund(participants: number, quarters: number) {
  const invented = inventFund({ ...sampleDefaults, participants, quarters });
  const { registers, on } = invented;
  const rate = { ...feeRate, values: [{ from: '2023-01-01', value: 1, source }] } as const;
  const { book } = invented.settled;
  const settled: Settled = {
    ...invented.settled,
    book: { ...book, parameters: { ...book.parameters, feeRate: rate } },
  };
  const occasion = { on, at: `${on}T13:00:00.000Z`, by: 'Bench' };
  bringUpToDate(registers, settled, occasion);
  for (const [register, fill] of Object.entries(fillings)) {
    if (registers.cases(register).length < scarce) fill(registers, settled);
  }
  bringUpToDate(registers, settled, occasion);
  return { registers, settled, on };
}

/** A register with fewer rows than this says nothing about thousands. */
const scarce = 100;

type Fill = (registers: Registers, settled: Settled) => void;

/** In this order: votes are about cases of other registers. */
const fillings: Readonly<Record<string, Fill>> = {
  payments: (registers) => {
    registers.cases('fees').forEach(({ id, cells }, index) => {
      const { bin, quarter, accrued, nominalDue } = cells;
      if (index % 10 === 0 || typeof accrued !== 'number' || typeof nominalDue !== 'number') return;
      const named = index % 5 === 0 ? { quarter } : {};
      registers.put('payments', `M-${id}`, { bin, paidOn: nominalDue - 3, amount: accrued, ...named });
    });
  },
  events: eachParticipant('events', 3, ({ bin, contractSignedOn }, index) => ({
    status: 'received',
    bin,
    kind: 'addressChange',
    happenedOn: Number(contractSignedOn) + 100,
    sentOn: Number(contractSignedOn) + 105,
    newAddress: `Астана қ., Жаңа к-сі, ${index}`,
    confirmed: index % 2 === 0 ? true : undefined,
  })),
  activityChange: eachParticipant('activityChange', 10, ({ bin, contractSignedOn }) => ({
    status: 'changed',
    bin,
    addActivities: 'A2',
    receivedOn: Number(contractSignedOn) + 200,
    decision: 'change',
    decidedOn: Number(contractSignedOn) + 205,
  })),
  serviceIntakes: rows('serviceIntakes', 12, (index) => ({
    service: 'acceleration',
    titleKk: `${index}-бағдарлама`,
    intakeFrom: firstDay + 90 * index,
    intakeTo: firstDay + 90 * index + 60,
    conditionsPublishedOn: firstDay + 90 * index - 20,
    price: 100_000,
  })),
  services: eachParticipant('services', 1, ({ bin, name, email, language, contractSignedOn }, index) => ({
    status: 'sent',
    intake: `B-serviceIntakes-${index % 12}`,
    name,
    bin,
    email,
    language,
    recipientType: 'participant',
    projectName: `${index}-жоба`,
    projectDescription: 'Сипаттама. '.repeat(30),
    expectedResults: 'Нәтиже. '.repeat(30),
    sentOn: Math.max(Number(contractSignedOn), firstDay + 90 * (index % 12) + 10),
  })),
  housing: eachParticipant('housing', 20, ({ bin, contractSignedOn }, index) => ({
    status: 'waiting',
    kind: 'premises',
    bin,
    programme: `B-serviceIntakes-${index % 12}`,
    waitingSince: contractSignedOn,
  })),
  trainingIntakes: rows('trainingIntakes', 12, (index) => ({
    intakeFrom: firstDay + 90 * index,
    intakeTo: firstDay + 90 * index + 30,
    announcedOn: firstDay + 90 * index - 5,
  })),
  training: eachParticipant('training', 4, ({ bin, name, email, language, contractSignedOn }) => ({
    status: 'admitted',
    bin,
    name,
    email,
    language,
    taxDebt: 0,
    pensionDebt: 0,
    socialDebt: 0,
    sentOn: Number(contractSignedOn) + 20,
    sentToIndependentOn: Number(contractSignedOn) + 25,
    decision: 'admit',
    decidedOn: Number(contractSignedOn) + 40,
    quota: 30,
  })),
  courses: (registers) => {
    for (const { id } of registers.cases('training')) {
      for (const n of [1, 2, 3]) {
        const cells = { case: id, name: `${n}-курс`, price: 150_000, criteria: 'Іріктеу критерийлері', seats: 10 };
        registers.put('courses', `${id}/${n}`, cells);
      }
    }
  },
  members: (registers) => {
    for (const body of bodies) for (const one of membersOf(body)) registers.put('members', one, { body, from: 43_831 });
  },
  meetings: (registers, settled) => {
    for (const { register, one, body } of decidedCases(registers, settled)) hold(register, one, body, registers);
  },
  outbox: (registers) => {
    for (const register of ['registration', 'extension']) {
      for (const { id, cells } of registers.cases(register)) sendReferral(register, id, cells, registers);
    }
  },
};

/** 2 October 2023, before the first quarter of the reports. */
const firstDay = 45_201;

function rows(register: string, count: number, cells: (index: number) => Cells): Fill {
  return (registers) => {
    for (let index = 0; index < count; index += 1) registers.put(register, `B-${register}-${index}`, cells(index));
  };
}

/** A row for every so many participants. */
function eachParticipant(register: string, every: number, of: (cells: Cells, index: number) => Cells): Fill {
  return (registers) => {
    registers.cases('participants').forEach(({ cells }, index) => {
      if (index % every === 0) registers.put(register, `B-${register}-${index}`, of(cells, index));
    });
  };
}

const membersOf = (body: Body): readonly string[] => Array.from({ length: 9 }, (_, index) => `${body}-${index + 1}`);

/** Every case that says what its body decided, in the order of the registers. */
function decidedCases(registers: Registers, { entries }: Settled) {
  return entries.flatMap(({ procedure: { id: register, decided } }) =>
    decided === undefined
      ? []
      : registers
          .cases(register)
          .filter(({ cells }) => cells[decided.decision] === decided.granted.option)
          .map((one) => ({ register, one, body: decided.body, day: dayOf(one.cells[decided.decidedOn]) }))
          .filter(({ day }) => day !== undefined),
  );
}

/** A row among the votes of the meeting of that day, whose minutes were signed the day after. */
function hold(register: string, one: Case, body: Body, registers: Registers): void {
  const day = dayOf(one.cells.decidedOn) ?? firstDay;
  const meeting = `B-${body}-${day}`;
  const everybody = joinCodes(membersOf(body));
  registers.put('meetings', meeting, {
    status: 'signed',
    body,
    heldOn: day,
    form: 'inPerson',
    present: everybody,
    chair: membersOf(body)[0],
    minutesNumber: String(day),
    minutesSignedOn: day + 1,
  });
  let item = 1;
  while (registers.has('votes', `${meeting}/${item}`)) item += 1;
  registers.put('votes', `${meeting}/${item}`, {
    status: 'decided',
    meeting,
    item,
    register,
    case: one.id,
    votedFor: everybody,
    decision: 'grant',
    seats: one.cells.quota,
  });
}

/** A letter that went out long ago and is never looked at again. */
function sendReferral(register: string, id: string, { sentOn }: Cells, registers: Registers): void {
  registers.put('outbox', `${register}/${id}/bench`, {
    status: 'sent',
    letter: 'bench',
    register,
    case: id,
    clause: 'R-13',
    to: 'commission',
    subject: 'Өтінім / Заявка',
    draftedOn: sentOn,
    sentOn,
    saidKk: 'Тексеру нәтижелері. '.repeat(80),
    saidRu: 'Результаты проверки. '.repeat(80),
  });
}

const [, , file, participants = '2000', quarters = '12'] = process.argv;
if (file !== undefined && import.meta.main) {
  const { registers, settled, on } = fullFund(Number(participants), Number(quarters));
  writeFileSync(file, createRegisterWorkbook(registers, settled));
  console.log(on);
}
