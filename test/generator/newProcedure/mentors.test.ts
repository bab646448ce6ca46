/** One file and its words make a procedure: form, register, live formulas, intake, findings, terms, guide. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { loadWorkbook } from '../../../generator/registers/read.ts';
import { changesOf } from '../../../generator/registers/write.ts';
import { patchWorkbook, readWorkbook } from '../../../generator/workbook/port.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import type { ProcedureEntry } from '../../../rules/procedures/procedures.ts';
import { formPlan } from '../../../rules/projections/formPlan.ts';
import { guidePage } from '../../../rules/projections/guidePage.ts';
import { checkCases } from '../../../rules/registers/checkCases.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings, type Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { mentors } from '../../invented/mentors.ts';
import { mentorsWords } from '../../invented/mentors.words.ts';
import { response, takeAll } from '../../rules/registers/fund.ts';
import { convert } from '../../witness/libreOffice.ts';
import { hasLibreOffice } from '../../witness/witnesses.ts';
import { agreement } from '../registers/agreement.ts';

/** The line it takes to add it, here for the test alone. */
const entry: ProcedureEntry = { procedure: mentors as Procedure, words: mentorsWords };
const settled: Settled = { ...deliveredSettings, entries: [...deliveredSettings.entries, entry] };

const registers = new Registers();
const at = '2026-03-18T05:00:00.000Z';
const answers = { few: { name: 'Үлгі', hours: 9 }, enough: { name: 'Үлгі', hours: 10 }, none: { name: 'Үлгі' } };
takeAll(
  Object.entries(answers).map(([id, given]) => response(id, given, { procedure: 'mentors', at })),
  registers,
  settled,
);
bringUpToDate(registers, settled, { on: '2026-04-01', at: '2026-04-01T05:00:00.000Z' });

describe('an invented procedure of three fields, one check and one deadline', () => {
  test('is asked, examined and timed', () => {
    const cases = [...checkCases(registers, settled, dayNumber('2026-04-01'), 'mentors')];
    expect(cases.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['few', 'remarks'],
      ['enough', 'ready'],
      ['none', 'remarks'],
    ]);
    expect(cases[0]?.findings.find(({ check }) => check === 'enough')).toMatchObject({
      clause: 'R-44',
      result: 'fail',
      message: { ru: 'Указано часов: 9, а нужно не менее 10.' },
    });
    expect(cases[0]?.deadlines).toEqual([{ id: 'answer', clause: 'R-44', due: '2026-03-30', state: 'overdue' }]);
    expect(formPlan(entry.procedure, entry.words, '2026-03-18').items.map(({ id }) => id)).toEqual(['name', 'hours']);
  });

  test.runIf(hasLibreOffice)('has a sheet whose formulas say the same', async () => {
    const bytes = createRegisterWorkbook(registers, settled, false);
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toContain('mentors');
    const { compared, differences } = agreement(await convert(bytes, 'xlsx'), registers, settled);
    expect([compared > 10, differences]).toEqual([true, []]);
  });

  test('has a page of the guide in three languages', () => {
    expect(guidePage(entry, 'kk')).toMatch(/# Тәлімгерлер[\s\S]*stateDiagram-v2[\s\S]*Кемінде 10 сағат/);
    expect(guidePage(entry, 'en')).toMatch(/within 5.working days of "Sent on"/);
  });

  test('a workbook made before it gets its sheet with the next write', () => {
    const old = createRegisterWorkbook(new Registers(), deliveredSettings);
    const written = patchWorkbook(old, changesOf(loadWorkbook(old), registers, settled));
    const names = (bytes: Uint8Array) => readWorkbook(bytes).sheets.map(({ name }) => name);
    expect([names(old).includes('mentors'), names(written).includes('mentors')]).toEqual([false, true]);
  });

  test('CONTRIBUTING shows these very files', () => {
    const page = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');
    const file = (name: string) => readFileSync(new URL(`../../invented/${name}`, import.meta.url), 'utf8');
    expect(page).toContain(file('mentors.ts').replaceAll("'../../rules/", "'../"));
    expect(page).toContain('mentors.words.ts');
  });
});
