/** Law 1 of the house for what staff add: the Fund's questions and its own figures say the same in the cell and in code. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { loadWorkbook } from '../../../generator/registers/read.ts';
import { changesOf, isEmpty } from '../../../generator/registers/write.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { parameters } from '../../../rules/parameters/parameters.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { settle } from '../../../rules/registers/settle.ts';
import { registerSheet } from '../../../rules/sheets/layout.ts';
import { choice, keyed, question, type Row } from '../../rules/settings/tables.ts';
import { convert } from '../../witness/libreOffice.ts';
import { hasLibreOffice } from '../../witness/witnesses.ts';
import { agreement } from './agreement.ts';
import { randomCells } from './randomCases.ts';

const asked: readonly Row[] = [
  question('patents', { required: 'yes', constraint: '. >= 0 and . <= 2 * ${staffResidents} + 1' }),
  question('size', { type: 'select_one sizes', required: dayNumber('2026-03-31') }),
  question('marks', {
    type: 'select_multiple marks',
    relevant: "${size} = 'large' or ${patents} > 1",
    required: 'yes',
    constraint: "selected(., 'a') or not(selected(., 'b') and ${flag})",
  }),
  question('flag', { type: 'yes_no', constraint: ". = 'no' or ${patents} > 0" }),
  question('hall', { type: 'decimal', relevant: "selected(${marks}, 'a')", required: 'yes', constraint: '. < 2.5' }),
  question('sales', { type: 'money', constraint: '. + coalesce(${incomeForeign}, 0) <= ${incomeQuarter} - 0.01' }),
  question('share', { type: 'percent', constraint: '. <= 49.99 and not(. = 0)' }),
  question('since', { type: 'date', constraint: '. + 10 <= ${signedOn} and ${signedOn} - . <= 365' }),
  question('next', { type: 'quarter', constraint: ". > ${quarter} and . != '2026-Q4'" }),
  question('place', { type: 'text', constraint: ". = 'Үлгі' or . = ''", relevant: "${results} != ''" }),
].map((row) => ({ ...row }));

/** Figures of the Order the Fund deviates from. */
const figures: Readonly<Record<string, number>> = {
  debtLimitInMci: 4,
  stateShareLimit: 33.333333,
  stateIncomeLimit: 12.5,
  statementMaxAge: 30,
  extensionNotice: 3,
  shortestTerm: 2,
};
const values: readonly Row[] = parameters.flatMap(({ id, unit, values: own }) =>
  own.map(({ from, to, value, source }) => ({
    '#parameters': id,
    from: dayNumber(from),
    to: to && dayNumber(to),
    value: figures[id] ?? value,
    unit,
    source_kk: source.kk,
    source_ru: source.ru,
    source_en: source.en,
  })),
);

const settlement = settle({
  fields: keyed('fields', asked),
  choices: keyed('choices', [
    choice('sizes', 'small'),
    choice('sizes', 'large'),
    choice('marks', 'a'),
    choice('marks', 'b'),
  ]),
  parameters: keyed('parameters', values),
  settings: keyed('settings', [{ '#settings': 'orderFigures', value: 'fund' }]),
});

function randomRegisters(): Registers {
  const registers = new Registers();
  for (const { procedure } of settlement.settled?.entries ?? []) {
    fc.sample(randomCells(procedure), { seed: 703, numRuns: 200 }).forEach((cells, index) => {
      registers.put(procedure.id, `${procedure.id}-${index}`, cells);
    });
  }
  return registers;
}

test.runIf(hasLibreOffice)('cells recalculated by LibreOffice say what the rules say', async () => {
  const { settled } = settlement;
  if (settled === undefined) throw new Error(JSON.stringify(settlement.problems));
  expect(settled.warnings).toHaveLength(Object.keys(figures).length);
  const registers = randomRegisters();
  const recalculated = await convert(createRegisterWorkbook(registers, settled, false), 'xlsx');
  const { compared, differences } = agreement(recalculated, registers, settled);
  expect(compared).toBeGreaterThan(10_000);
  expect(differences).toEqual([]);
});

test('a list too long for a drop-down is none, and its codes are in the note of the heading', () => {
  const codes = Array.from({ length: 40 }, (_, n) => `choice-${n}`);
  const { settled } = settle({
    fields: keyed('fields', [question('many', { type: 'select_one list' })]),
    choices: keyed(
      'choices',
      codes.map((code) => choice('list', code)),
    ),
  });
  if (settled === undefined) throw new Error('not settled');
  const column = settled.entries
    .map((entry) => registerSheet(entry, settled))
    .flatMap(({ columns }) => columns)
    .find(({ key }) => key === 'x.many');
  expect([column?.choices, column?.note?.includes('choice-39 — ')]).toEqual([undefined, true]);
  expect(createRegisterWorkbook(new Registers(), settled).length).toBeGreaterThan(0);
});

test('a new workbook says in its sheets what is settled, and reads back the same', () => {
  const { settled } = settlement;
  if (settled === undefined) throw new Error(JSON.stringify(settlement.problems));
  const loaded = loadWorkbook(createRegisterWorkbook(new Registers(), settled));
  expect(loaded.settled.questions).toEqual(settled.questions);
  expect(loaded.settled.choices).toEqual(settled.choices);
  expect(loaded.settled.entries).toEqual(settled.entries);
  expect(loaded.settled.book).toEqual(settled.book);
  expect(loaded.settled.warnings).toEqual(settled.warnings);
  expect(isEmpty(changesOf(loaded, loaded.registers, loaded.settled))).toBe(true);
});
