/** `qagida demo`: the main job end to end on a fund it invents; every step is the command staff would run. */

import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { checkCases } from '../../rules/registers/checkCases.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { outcomeWords } from '../../rules/wording/common.ts';
import type { OutboxLetter } from '../letters/fromOutbox.ts';
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
  quota: { kk: 'Квоталарды есептеу', ru: 'Расчёт квот', en: 'Calculation of quotas' },
  report: { kk: 'Тоқсандық есеп', ru: 'Квартальный отчёт', en: 'Quarterly report' },
  letters: { kk: 'Хаттардың қаралама мәтіндері', ru: 'Черновики писем', en: 'Draft letters' },
  minutes: { kk: 'Соңғы отырыстың хаттамасы', ru: 'Протокол последнего заседания', en: 'Minutes of the last meeting' },
  statement: { kk: 'Жарна бойынша үзінді', ru: 'Выписка по взносам', en: 'Statement of fees' },
} as const satisfies Readonly<Record<string, Text>>;

async function runDemo(options: DemoOptions): Promise<Readonly<Record<string, unknown>>> {
  const language = messageLanguage(options);
  const folder = await outputFolder(options.out);
  const step = (name: keyof typeof words, said: string): void => {
    if (!options.json) print(`${words[name][language].padEnd(30)} ${said}`);
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

  const { dueTerms } = await import('../../rules/registers/dueTerms.ts');
  const due = dueTerms(registers, settled, fund.on, 3);
  const overdue = due.filter(({ state }) => state === 'overdue').length;
  step('terms', `${fund.on}: ${due.length - overdue} ≤ 3, ${overdue} < 0`);

  const { makeCertificates } = await import('./certificates.ts');
  const out = join(folder, 'certificates');
  const { certificates } = await makeCertificates(workbook, { out });
  step('certificates', `${out} · ${certificates.length} PDF`);

  const { makeQuota } = await import('./quota.ts');
  const round = nextRound(registers);
  const quota = round ? (await makeQuota(workbook, { round, out: join(folder, 'quota'), on: fund.on })).paths : [];
  for (const path of quota) step('quota', path);

  const { makeReport } = await import('./report.ts');
  const quarter = sampleQuarter;
  const reports = await outputFolder(join(folder, 'report'));
  // Those of an earlier demo are of another fund: this one corrects nothing.
  for (const name of await readdir(reports))
    if (name.startsWith(`report-${quarter}.`)) await rm(join(reports, name), { force: true });
  const { files } = await makeReport(workbook, { quarter, out: reports, on: fund.on });
  for (const { path } of files) step('report', path);

  const { makeLetters } = await import('./letters.ts');
  const lettersOut = join(folder, 'letters');
  const { letters, waiting } = await makeLetters(workbook, { out: lettersOut, on: fund.on }, twoKinds);
  step('letters', `${waiting} · ${lettersOut}/${letters.map(({ files: [pdf] }) => pdf).join(', ')}`);

  const { makeMinutes } = await import('./minutes.ts');
  const meeting = lastSigned(registers);
  const minutes = meeting ? await makeMinutes(workbook, { out: join(folder, 'minutes'), meeting }) : [];
  for (const { path } of minutes) step('minutes', path);

  const { makeStatement } = await import('./statement.ts');
  const bin = await somebodyInArrears(registers, settled, fund.on);
  const statements = join(folder, 'statements');
  const statement = bin ? (await makeStatement(workbook, { bin, out: statements, on: fund.on })).files : [];
  for (const { path } of statement) step('statement', path);
  return {
    workbook,
    personal,
    responses,
    taken,
    outcomes: Object.fromEntries(outcomes),
    certificates: certificates.length,
    quota,
    report: files,
    letters: { waiting, made: letters },
    minutes,
    statement,
  };
}

/** The first letter to an applicant, and the first of another kind. */
function twoKinds(waits: readonly OutboxLetter[]): readonly OutboxLetter[] {
  const [first, ...others] = waits.filter(({ to }) => to === 'applicant');
  const second = others.find(({ letter }) => letter !== first?.letter);
  return [first, second].flatMap((one) => one ?? []);
}

/** The round the Independent Commission has yet to consider, the latest of them. */
const nextRound = (registers: Registers): string | undefined =>
  registers
    .cases('quotaRounds')
    .filter(({ cells }) => cells.status !== 'considered')
    .sort((a, b) => Number(a.cells.heldOn) - Number(b.cells.heldOn))
    .pop()?.id;

/** The last meeting whose minutes are signed. */
function lastSigned(registers: Registers): string | undefined {
  const day = ({ cells }: Case): number => Number(cells.heldOn);
  const signed = registers.cases('meetings').filter(({ cells }) => cells.status === 'signed');
  return signed.reduce<Case | undefined>((last, one) => (last && day(last) >= day(one) ? last : one), undefined)?.id;
}

/** The first participant that has paid something and owes for a quarter whose day has passed. */
async function somebodyInArrears(registers: Registers, settled: Settled, on: IsoDay): Promise<string | undefined> {
  const { arrearsOf } = await import('../../rules/registers/arrears.ts');
  const { View } = await import('../../rules/registers/view.ts');
  const view = new View(registers, settled, { on, at: '' });
  const bins = registers.cases('payments').map(({ cells }) => String(cells.bin));
  return bins.find((bin) => arrearsOf(view, bin, on).length > 0);
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
