/** The sample keeps its own rules: what is over is in order, rows name rows that exist, letters went out once, changes are logged. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import type { Result } from '../../../rules/projections/examine.ts';
import type { Case, Registers } from '../../../rules/registers/registers.ts';
import { entryOf } from '../../../rules/registers/settled.ts';
import { ExaminedFunds } from './examinedFunds.ts';

const seeds = [703, 1, 20_260_427];
const all = new ExaminedFunds(seeds.map((seed) => inventFund({ ...sampleDefaults, seed })));
const mine = ['registration', 'extension', 'participants', 'quarterlyReports', 'serviceIntakes', 'services', 'housing'];
const registersHere = [...mine, 'trainingIntakes', 'training', 'quotaRounds', 'nonResidents'];
const text = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

describe('what is over', () => {
  /** Set aside before anybody examined it. */
  const unexamined = ['withdrawn', 'late'];
  /** What a case that is over may fail: what it was refused or set aside for, and the stories told of it. */
  const told: Readonly<Record<string, readonly string[]>> = {
    registration: ['planMatches', 'activityMatches', 'otherCase'],
    extension: ['onTime'],
    serviceIntakes: ['published'],
    services: ['complete', 'officerRemark', 'meetsConditions', 'inTime'],
    training: [
      ...['debts', 'debtConfirmed', 'reliable', 'solvent', 'fairProcurement', 'noDebtor', 'courseLength', 'coursePlan'],
      ...['website', 'allCoursesLeft'],
      // The remarks that were never removed.
      ...['coursesToMend', 'coursesComplete', 'coursesApproved', 'officerRemark', 'complete'],
    ],
  };
  const found = (register: string, so: (result: Result) => boolean): readonly string[] =>
    all
      .of(register)
      .flatMap((cases) =>
        cases
          .filter(({ outcome, cells }) => outcome === 'closed' && unexamined.indexOf(text(cells.status)) < 0)
          .flatMap(({ results }) => Object.keys(results).filter((check) => so(results[check] ?? 'pass'))),
      );

  test.each(registersHere)('%s: no question is open', (register) => {
    expect(found(register, (result) => result === 'person' || result === 'unknown')).toEqual([]);
  });

  test.each(registersHere)('%s: nothing fails but what is told', (register) => {
    const failing = found(register, (result) => result === 'fail');
    expect(failing.filter((check) => (told[register] ?? []).indexOf(check) < 0)).toEqual([]);
  });

  test('only what was refused fails a ground of refusal', () => {
    const refusing = [
      'debts',
      'reliable',
      'solvent',
      'fairProcurement',
      'noDebtor',
      'courseLength',
      'coursePlan',
      'website',
    ];
    expect(
      all.counts(
        'training',
        ({ cells, results }) => cells.status === 'listed' && refusing.some((id) => results[id] === 'fail'),
      ),
    ).toEqual([0, 0, 0]);
    expect(
      all.counts('services', ({ cells, results }) => cells.status === 'signed' && results.meetsConditions !== 'pass'),
    ).toEqual([0, 0, 0]);
  });
});

test('every register of both workbooks has rows, those the contract names and the others', () => {
  for (const { registers, personal, settled } of all.funds) {
    const main = settled.entries.map(({ procedure: { id } }) => [id, registers.cases(id).length] as const);
    const own = settled.personal.map(({ procedure: { id } }) => [id, personal.cases(id).length] as const);
    expect(main.concat(own).filter(([, count]) => count === 0)).toEqual([]);
  }
});

describe('every row', () => {
  /** Which field of a register names a row of which other; blank ones name nothing. */
  const named: readonly (readonly [register: string, field: string, other: string])[] = [
    ['services', 'intake', 'serviceIntakes'],
    ['services', 'participant', 'participants'],
    ['services', 'previousApplication', 'services'],
    ['housing', 'programme', 'serviceIntakes'],
    ['housing', 'participant', 'participants'],
    ['housing', 'nextWaiting', 'housing'],
    ['training', 'intake', 'trainingIntakes'],
    ['training', 'participant', 'participants'],
    ['courses', 'case', 'training'],
    ['quotaRounds', 'intake', 'trainingIntakes'],
    ['exportByCountry', 'case', 'quarterlyReports'],
    ['quarterlyReports', 'participant', 'participants'],
    ['extension', 'participant', 'participants'],
    ['participants', 'registration', 'registration'],
    ['nonResidents', 'participant', 'participants'],
    ['nonResidents', 'report', 'quarterlyReports'],
    ['familyMembers', 'case', 'nonResidents'],
  ];
  const registersOf = (register: string, index: number): Registers | undefined => {
    const isPersonal = register === 'nonResidents' || register === 'familyMembers';
    return isPersonal ? all.funds[index]?.personal : all.funds[index]?.registers;
  };

  test.each(named)('%s.%s names a row of %s', (register, field, other) => {
    all.of(register).forEach((cases, index) => {
      const names = cases.map(({ cells }) => text(cells[field])).filter((id) => id !== '');
      expect(names.length).toBeGreaterThan(0);
      // One applicant mistyped the number of the intake: that is told.
      const missing = names.filter((id) => !registersOf(other, index)?.has(other, id) && id !== 'SVI-2062-1');
      expect(missing).toEqual([]);
    });
  });

  test.each(['outbox', 'journal'])('%s names a register and a case', (register) => {
    for (const { registers, settled } of all.funds) {
      for (const { id, cells } of registers.cases(register)) {
        expect([id, entryOf(settled, text(cells.register))?.procedure.id]).toEqual([id, cells.register]);
        expect([id, registers.has(text(cells.register), text(cells.case))]).toEqual([id, true]);
      }
    }
  });
});

describe('letters', () => {
  /** By register and status: what went out before a case could stand there. */
  const due: readonly (readonly [register: string, status: string, letters: readonly string[]])[] = [
    ['registration', 'participant', ['referral', 'registered']],
    ['registration', 'contractSigned', ['referral', 'registered']],
    ['registration', 'atCommission', ['referral']],
    ['extension', 'late', ['late']],
    ['serviceIntakes', 'closed', ['conditions']],
    ['serviceIntakes', 'open', ['conditions']],
    ['services', 'signed', ['contract']],
    ['services', 'contract', ['contract']],
    ['services', 'refused', ['refusal']],
    ['housing', 'handedOver', ['acceptanceAct']],
    ['trainingIntakes', 'closed', ['announcement', 'closing']],
    ['training', 'refused', ['refusedByFund']],
    ['training', 'notFixed', ['remarks']],
    ['training', 'atIndependent', ['referral']],
    ['training', 'notAdmitted', ['referral', 'refused']],
    ['training', 'contract', ['referral', 'admitted', 'contract']],
    ['training', 'listed', ['referral', 'admitted', 'contract']],
  ];
  const lettersOf = (registers: Registers, register: string, id: string): readonly Case[] =>
    registers.cases('outbox').filter(({ cells }) => cells.register === register && cells.case === id);

  test.each(due)('%s, %s: its letters were sent', (register, status, letters) => {
    for (const { registers } of all.funds) {
      const cases = registers.cases(register).filter(({ cells }) => cells.status === status);
      expect(cases.length).toBeGreaterThan(0);
      for (const { id } of cases) {
        const sent = lettersOf(registers, register, id).filter(({ cells }) => cells.status === 'sent');
        expect([id, letters.filter((letter) => !sent.some(({ cells }) => cells.letter === letter))]).toEqual([id, []]);
      }
    }
  });

  test('whoever had remarks was sent them, whoever was refused was told once', () => {
    for (const { registers } of all.funds) {
      for (const register of ['registration', 'services', 'training']) {
        for (const { id, cells } of registers.cases(register)) {
          const sent = lettersOf(registers, register, id).filter((one) => one.cells.status === 'sent');
          const of = (...letters: readonly string[]) =>
            sent.filter((one) => letters.indexOf(text(one.cells.letter)) >= 0);
          expect([id, of('remarks').length]).toEqual([id, cells.remarksSentOn === undefined ? 0 : 1]);
          const isTold = cells.noticeSentOn !== undefined || cells.refusedOn !== undefined;
          const told = of('registered', 'refused', 'refusedByFund', 'admitted', 'contract', 'refusal').filter(
            (one) => one.cells.to === 'applicant',
          );
          expect([id, told.length]).toEqual([id, isTold ? 1 : 0]);
        }
      }
    }
  });

  test('each is of the day the case records, drafted by then, to a name and an address, and says which case it is', () => {
    for (const { registers, settled } of all.funds) {
      for (const { id, cells } of registers.cases('outbox').filter((one) => one.cells.status === 'sent')) {
        const procedure = entryOf(settled, text(cells.register))?.procedure;
        const letter = procedure?.letters.find((one) => one.id === cells.letter);
        const one = registers.find(text(cells.register), text(cells.case));
        // What is only put on file is there the day it was written.
        const day = letter?.sentOn === undefined ? cells.draftedOn : one?.cells[letter.sentOn];
        expect([id, cells.sentOn]).toEqual([id, day]);
        expect([id, cells.receivedOn]).toEqual([id, one?.cells[letter?.receivedOn ?? '']]);
        expect([id, Number(cells.draftedOn) <= Number(cells.sentOn)]).toEqual([id, true]);
        expect([id, text(cells.saidKk).includes(text(cells.case)) || cells.to !== 'applicant']).toEqual([id, true]);
        if (cells.to === 'applicant')
          expect([id, text(cells.name) !== '', text(cells.email) !== '']).toEqual([id, true, true]);
      }
    }
  });

  test('none stands twice, none was begun in vain, and what is over waits for none but the news of its end', () => {
    const news = ['refused', 'changed', 'inexpedient'];
    for (const { registers, settled } of all.funds) {
      const rows = registers.cases('outbox');
      const keys = rows.map(({ cells }) => [cells.register, cells.case, cells.letter, cells.sentOn].join('|'));
      expect(new Set(keys).size).toBe(keys.length);
      // A breach was mended before anybody had put it before the Commission.
      const begun = rows.filter(({ cells }) => cells.status !== 'sent' && cells.status !== 'draft');
      const dismissed = begun.map(({ cells }) => registers.find('terminations', text(cells.case))?.cells.status);
      expect(new Set(dismissed)).toEqual(new Set(['dismissed']));
      const drafts = rows.filter(({ cells }) => cells.status === 'draft');
      const isOver = ({ cells }: Case): boolean => {
        const procedure = entryOf(settled, text(cells.register))?.procedure;
        const status = text(registers.find(text(cells.register), text(cells.case))?.cells.status);
        return procedure?.statuses[status]?.closed === true && news.indexOf(text(cells.letter)) < 0;
      };
      expect(drafts.filter(isOver).map(({ id }) => id)).toEqual([]);
    }
  });

  test('remarks say what was wrong then, though it has been mended since', () => {
    for (const { registers } of all.funds) {
      const sent = registers
        .cases('outbox')
        .filter(({ cells }) => cells.letter === 'remarks' && cells.status === 'sent');
      expect(sent.length).toBeGreaterThan(20);
      for (const { id, cells } of sent) expect([id, /\n1\. .+/.test(text(cells.saidRu))]).toEqual([id, true]);
      const mended = sent
        .filter(({ cells }) => cells.register === 'services')
        .map(({ cells }) => registers.find('services', text(cells.case)));
      expect(mended.filter((one) => one?.cells.status === 'signed').length).toBeGreaterThan(1);
    }
  });
});

describe('the log of statuses', () => {
  const shown = ['registration', 'extension', 'services', 'training'];

  test.each(shown)('%s: from the first status to the one of today, each change once and by an officer', (register) => {
    for (const { registers, settled } of all.funds) {
      const procedure = entryOf(settled, register)?.procedure;
      const first = Object.keys(procedure?.statuses ?? {})[0];
      const changes = registers
        .cases('journal')
        .filter(({ cells }) => cells.action === 'status' && cells.register === register);
      const officers = changes.filter(({ cells }) => text(cells.by) === '');
      expect(officers.map(({ id }) => id)).toEqual([]);
      for (const { id, cells } of registers.cases(register)) {
        const own = changes.filter((one) => one.cells.case === id);
        const path = own.map((one) => text(one.cells.answers).split(' → '));
        const reached = path.reduce((from, [before, after]) => {
          expect([id, before, procedure?.statuses[from ?? '']?.next.includes(after ?? '')]).toEqual([id, from, true]);
          return after;
        }, first);
        expect([id, reached, cells.loggedStatus]).toEqual([id, cells.status, cells.status]);
        const moments = own.map((one) => text(one.cells.at));
        expect(moments).toEqual(moments.slice().sort());
      }
    }
  });

  test('a change is logged on the day it was made, not on the day of the fund', () => {
    for (const { registers, on } of all.funds) {
      const days = registers
        .cases('journal')
        .filter(({ cells }) => cells.action === 'status')
        .map(({ cells }) => text(cells.at).slice(0, 10));
      expect(new Set(days).size).toBeGreaterThan(100);
      expect(days.every((day) => day <= on)).toBe(true);
    }
  });
});
