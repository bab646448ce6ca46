/** `qagida obligations <source>`: what is or was due from each participant and from the Fund, by clause, and how it stands. */

import type { Command } from 'commander';
import type { InternalDocument } from '../../reports/obligations/internalDocuments.ts';
import type { ClauseTotal, Obligation, Party, Scope } from '../../reports/obligations/obligations.ts';
import { type IsoDay, isIsoDay } from '../../rules/calendar/day.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { normWords } from '../../rules/wording/common.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  notice,
  print,
  printProblems,
  printWarnings,
  today,
} from './command.ts';
import { outputFolder } from './folder.ts';
import { writeJsonList } from './jsonList.ts';
import { madeFiles } from './madeFiles.ts';
import { version } from './version.ts';

interface ObligationsOptions extends CommonOptions {
  readonly bin?: string;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly open?: boolean;
}

export function obligationsCommand(program: Command): Command {
  return program
    .command('obligations')
    .argument('<source>', 'register workbook')
    .option('--bin <bin>', 'only this participant')
    .option('--from <day>', 'due on or after this day, YYYY-MM-DD')
    .option('--to <day>', 'due on or before this day, YYYY-MM-DD')
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .option('--out <dir>', 'folder for obligations.xlsx and obligations.<lang>.pdf, for managers')
    .option('--open', 'open the workbook when it is made')
    .option('--fail', 'exit 1 when something is overdue')
    .description('what is or was due from participants and from the Fund, by clause, and how it stands')
    .addHelpText('after', '\nExample: qagida obligations registers.xlsx --from 2026-01-01 --to 2026-06-30')
    .action(async (source: string, options: ObligationsOptions) => {
      const on = today(options);
      const scope = scopeOf(options);
      const { readSource } = await import('../sources/source.ts');
      const { obligationsOf } = await import('../../reports/obligations/obligations.ts');
      const { internalDocuments } = await import('../../reports/obligations/internalDocuments.ts');
      const { calendarNotice } = await import('../../rules/registers/calendarNotice.ts');
      const { registers, settled, problems: ofCells, sha256: input } = await readSource(source);
      const { obligations, totals } = obligationsOf(registers, settled, on, scope);
      const documents = scope.bin === undefined ? internalDocuments(registers, settled, on) : [];
      const ofCalendar = calendarNotice(settled, on);
      const problems = [...ofCells, ...ofCalendar];
      printWarnings(settled, options);
      printProblems(ofCells, options);
      const made = options.out === undefined ? undefined : madeFiles('obligations', 4, options);
      if (made && options.out !== undefined) {
        const { obligationsReport } = await import('../../reports/obligations/obligationsReport.ts');
        const { workbookAndPapers } = await import('../reports/reportFiles.ts');
        const asked = { obligations, totals, documents, scope };
        const report = obligationsReport(registers, settled, on, asked, { rules: version, input });
        const folder = await outputFolder(options.out);
        for await (const { name, bytes } of workbookAndPapers(report, 'obligations'))
          await made.put(folder, name, bytes);
      }
      if (options.json) {
        const head = {
          on,
          calendar: settled.book.calendar.version,
          ...scope,
          problems,
          warnings: settled.warnings,
          totals,
          documents,
          ...(made ? { files: made.all } : {}),
        };
        await writeJsonList(head, 'obligations', obligations);
      } else {
        const language = messageLanguage(options);
        for (const { message } of ofCalendar) notice(message[language]);
        if (made === undefined) await printCalendar(obligations, totals, documents, language);
      }
      await made?.end();
      if (options.fail && obligations.some(({ state }) => state === 'overdue')) process.exitCode = 1;
    });
}

function scopeOf({ bin, from, to }: ObligationsOptions): Scope {
  const day = (name: string, given: string | undefined): IsoDay | undefined => {
    if (given === undefined || isIsoDay(given)) return given;
    throw new CommandError(`--${name} ${given}: give a day as 2026-04-20.`);
  };
  if (bin !== undefined && !/^\d{12}$/.test(bin)) throw new CommandError(`--bin ${bin}: a BIN has 12 digits.`);
  const [first, last] = [day('from', from), day('to', to)];
  if (first !== undefined && last !== undefined && last < first)
    throw new CommandError(`--to ${last} is before --from ${first}: give the later day as --to.`);
  return { ...(bin ? { bin } : {}), ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
}

/** First the participants' obligations by day, then the Fund's, the totals by clause, and the documents it lacks. */
async function printCalendar(
  obligations: readonly Obligation[],
  totals: readonly ClauseTotal[],
  documents: readonly InternalDocument[],
  language: Language,
): Promise<void> {
  const { calendarWords, obligationStateWords, partyWords } = await import('../../reports/obligations/words.ts');
  const { obligationStates } = await import('../../reports/obligations/obligations.ts');
  if (obligations.length === 0) print(calendarWords.nothing[language]);
  for (const party of ['participant', 'fund'] as const satisfies readonly Party[]) {
    const own = obligations.filter((one) => one.party === party);
    if (own.length === 0) continue;
    print(`\n${partyWords[party][language]}`);
    for (const { due, state, done, clause, label, quarter, basis, bin, name, id } of own) {
      const norm = basis === 'norm' ? normWords[language] : undefined;
      const what = `${label[language]}${quarter ? ` ${quarter}` : ''}${norm ? ` [${norm}]` : ''}`;
      const how = `${obligationStateWords(state)[language]}${done ? ` ${done}` : ''}`;
      print([due ?? '—'.padEnd(10), clause.padEnd(8), what, how, bin, name.slice(0, 50), id].join('  '));
    }
    print(`\n${calendarWords.totals[language]}`);
    for (const total of totals.filter((one) => one.party === party)) {
      const counts = obligationStates
        .filter((state) => total[state] > 0)
        .map((state) => `${obligationStateWords(state)[language]} ${total[state]}`);
      print(`${total.clause.padEnd(8)}  ${calendarWords.total[language]} ${total.total}: ${counts.join(', ')}`);
    }
  }
  const lacking = documents.filter(({ inForce }) => inForce === null);
  if (lacking.length === 0) return;
  print(`\n${calendarWords.lacking[language]}`);
  for (const { clause, label } of lacking) print(`${clause.padEnd(8)}  ${label[language]}`);
}
