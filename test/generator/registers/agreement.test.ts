/** Law 1 of the house: the same answer in the cell and in the script, with LibreOffice as the witness. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPersonalWorkbook, createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { examine } from '../../../rules/projections/examine.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import { registerEntries } from '../../../rules/registers/entries.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings, personalSettings, type Settled } from '../../../rules/registers/settled.ts';
import type { Switches } from '../../../rules/vocabulary/switches.ts';
import { resultWords } from '../../../rules/wording/common.ts';
import { convert } from '../../witness/libreOffice.ts';
import { pdfText } from '../../witness/poppler.ts';
import { hasLibreOffice, hasPoppler } from '../../witness/witnesses.ts';
import { agreement } from './agreement.ts';
import { randomCells } from './randomCases.ts';

const casesEach = 60;

function randomRegisters(seed: number, { entries }: Settled): Registers {
  const registers = new Registers();
  for (const { procedure } of entries) {
    fc.sample(randomCells(procedure), { seed, numRuns: casesEach }).forEach((cells, index) => {
      registers.put(procedure.id, `${procedure.id}-${index}`, cells);
    });
  }
  return registers;
}

const choices: readonly Partial<Switches>[] = [
  {},
  {
    k1: 'sameDay',
    k2: 'keep',
    caseDate: 'decision',
    termOneYear: 'forbid',
    trainingDebt: 'both',
    courseGround: 'application',
    activityCertificate: 'reissue',
  },
];

test.runIf(hasLibreOffice).each(choices)(
  'cells recalculated by LibreOffice say what the rules say, with switches %j',
  async (switches) => {
    const settled: Settled = {
      ...deliveredSettings,
      book: { ...deliveredSettings.book, switches: { ...deliveredSettings.book.switches, ...switches } },
    };
    const registers = randomRegisters(703, settled);
    const recalculated = await convert(createRegisterWorkbook(registers, settled, false), 'xlsx');
    const { compared, differences } = agreement(recalculated, registers, settled);
    expect(compared).toBeGreaterThan(10_000);
    expect(differences).toEqual([]);
  },
);

test.runIf(hasLibreOffice)(
  'R-42 so do the cells of the personal workbook, which has no settings of its own',
  async () => {
    const settled = personalSettings(deliveredSettings);
    const registers = randomRegisters(703, settled);
    const recalculated = await convert(createPersonalWorkbook(registers, deliveredSettings, false), 'xlsx');
    const { compared, differences } = agreement(recalculated, registers, settled);
    expect(compared).toBeGreaterThan(500);
    expect(differences).toEqual([]);
  },
);

test.runIf(hasLibreOffice && hasPoppler)(
  'opened and printed as staff would, the sample shows the same passes and fails',
  async () => {
    const { registers, settled } = inventFund({ ...sampleDefaults, participants: 12, quarters: 3 });
    const inEnglish = { ...settled, plain: { ...settled.plain, registerLanguage: 'en' } };
    const printed = await pdfText(await convert(createRegisterWorkbook(registers, inEnglish), 'pdf', false));
    const results = registerEntries.flatMap(({ procedure }) =>
      registers.cases(procedure.id).flatMap((one) => examine(procedure, caseFacts(procedure, one), settled.book)),
    );
    for (const result of ['pass', 'fail'] as const) {
      // A long text of the next cell, cut off at its edge, may touch the word; “Passport” and “Failure” are other words.
      const shown = printed.match(new RegExp(`${resultWords[result].en}(?!port|ure)`, 'g'))?.length;
      expect([result, shown]).toEqual([result, results.filter((one) => one.result === result).length]);
    }
  },
);
