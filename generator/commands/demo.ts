/** `qagida demo`: the main job end to end on a fund it invents; every step is the command staff would run. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { dayNumber } from '../../rules/calendar/day.ts';
import { checkCases } from '../../rules/registers/checkCases.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { outcomeWords } from '../../rules/wording/common.ts';
import { type CommonOptions, messageLanguage, occasion, print, printJson } from './command.ts';
import { outputFolder } from './folder.ts';

interface DemoOptions extends CommonOptions {
  readonly out: string;
}

/** The last responses are kept out of the workbook and taken in before your eyes. */
const arriving = 6;

export function demoCommand(program: Command): Command {
  return program
    .command('demo')
    .option('--out <dir>', 'folder for the files', 'out/demo')
    .description('the main job end to end on an invented fund')
    .addHelpText('after', '\nExample: qagida demo --out out/demo')
    .action(async (options: DemoOptions) => {
      const steps = await runDemo(options);
      if (options.json) printJson(steps);
    });
}

const words = {
  registers: { kk: 'Тізілімдер', ru: 'Реестры', en: 'Registers' },
  personal: { kk: 'Бейрезиденттер (42-тармақ)', ru: 'Нерезиденты (пункт 42)', en: 'Non-residents (item 42)' },
  intake: { kk: 'Өтініштерді қабылдау', ru: 'Приём заявлений', en: 'Intake' },
  checks: { kk: 'Қағидалар бойынша тексеру', ru: 'Проверка по Правилам', en: 'Examined by the Rules' },
  terms: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Terms' },
  certificates: { kk: 'Куәліктер', ru: 'Свидетельства', en: 'Certificates' },
  report: { kk: 'Тоқсандық есеп', ru: 'Квартальный отчёт', en: 'Quarterly report' },
} as const satisfies Readonly<Record<string, Text>>;

async function runDemo(options: DemoOptions): Promise<Readonly<Record<string, unknown>>> {
  const language = messageLanguage(options);
  const folder = await outputFolder(options.out);
  const step = (name: keyof typeof words, said: string): void => {
    if (!options.json) print(`${words[name][language].padEnd(28)} ${said}`);
  };
  const workbook = join(folder, 'registers.xlsx');
  const { fund, personal, late } = await makeRegisters(workbook, options);
  step('registers', workbook);
  step('personal', personal);

  const responses = join(folder, 'responses.json');
  const { contractResponses } = await import('../sample/responses.ts');
  await writeFile(responses, `${JSON.stringify(contractResponses(late), null, 1)}\n`);
  const taken = await takeIn(workbook, responses, occasion({ on: fund.on }));
  step('intake', `${responses} → +${taken}`);

  const { readSource } = await import('../sources/source.ts');
  const { registers, settled } = await readSource(workbook);
  const outcomes = new Map<string, number>();
  for (const { register, outcome } of checkCases(registers, settled, dayNumber(fund.on))) {
    if (register === 'registration') outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const said = Array.from(
    outcomes,
    ([outcome, n]) => `${outcomeWords[outcome as keyof typeof outcomeWords][language]} ${n}`,
  );
  step('checks', said.join(', '));

  const { dueTerms } = await import('../../reports/dueTerms.ts');
  const due = dueTerms(registers, settled, fund.on, 3);
  const overdue = due.filter(({ state }) => state === 'overdue').length;
  step('terms', `${fund.on}: ${due.length - overdue} ≤ 3, ${overdue} < 0`);

  const { makeCertificates } = await import('./certificates.ts');
  const out = join(folder, 'certificates');
  const { certificates } = await makeCertificates(workbook, { out });
  step('certificates', `${out} · ${certificates.length} PDF`);

  const { makeReport } = await import('./report.ts');
  const quarter = sampleQuarter;
  const { files } = await makeReport(workbook, { quarter, out: join(folder, 'report'), on: fund.on });
  for (const { path } of files) step('report', path);
  return {
    workbook,
    personal,
    responses,
    taken,
    outcomes: Object.fromEntries(outcomes),
    certificates: certificates.length,
    report: files,
  };
}

const sampleQuarter = '2026-Q3';

/** The invented registers without the applications that arrived last and nobody has touched yet. */
async function makeRegisters(workbook: string, options: DemoOptions) {
  const { inventFund, sampleDefaults } = await import('../sample/fund.ts');
  const { replaceSample } = await import('./sample.ts');
  const fund = inventFund(sampleDefaults);
  const untouched = fund.registers.cases('registration').filter(({ cells }) => cells.status === 'sent');
  const ids = new Set(untouched.slice(-arriving).map(({ id }) => id));
  for (const id of ids) fund.registers.remove('registration', id);
  const personal = await replaceSample(workbook, fund, options);
  return { fund, personal, late: fund.responses.filter(({ id }) => ids.has(id)) };
}

async function takeIn(workbook: string, responses: string, when: Occasion): Promise<number> {
  const { submitFile } = await import('./submit.ts');
  const { submitted } = await submitFile(workbook, responses, when);
  return submitted.filter(({ taken }) => taken === 'new').length;
}
