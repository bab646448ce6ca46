/** `qagida statement <source> --bin BIN`: a participant's membership fees, quarter by quarter, as text, JSON or PDF. */

import type { Command } from 'commander';
import type { FeeStatement } from '../../reports/feeStatement/feeStatement.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  occasion,
  print,
  printJson,
  printProblems,
  printWarnings,
} from './command.ts';
import { outputFolder, putFile, sha256 } from './folder.ts';
import { version } from './version.ts';

interface StatementOptions extends CommonOptions {
  readonly bin: string;
  readonly out?: string;
}

export function statementCommand(program: Command): Command {
  return program
    .command('statement')
    .argument('<source>', 'register workbook')
    .requiredOption('--bin <bin>', 'the BIN of the participant')
    .option('--on <day>', 'as of that day, YYYY-MM-DD')
    .option('--out <dir>', 'folder for statement-<bin>.pdf, in Kazakh and Russian')
    .description('the membership fees of one participant: accrued, paid, open and for how long')
    .addHelpText('after', '\nExample: qagida statement registers.xlsx --bin 240140000001 --out statements')
    .action(async (source: string, options: StatementOptions) => {
      const { statement, files } = await makeStatement(source, options);
      if (options.json) return void printJson({ ...statement, files });
      for (const line of await lines(statement, messageLanguage(options))) print(line);
      for (const { path } of files) print(path);
    });
}

export async function makeStatement(source: string, options: StatementOptions) {
  const statement = await statementOf(source, options);
  return { statement, files: options.out === undefined ? [] : [await printed(statement, options.out)] };
}

async function statementOf(source: string, options: StatementOptions): Promise<FeeStatement> {
  const bin = options.bin.replace(/\s/g, '');
  const today = occasion(options);
  const { readSource } = await import('../sources/source.ts');
  const { feeStatement, isKnownBin } = await import('../../reports/feeStatement/feeStatement.ts');
  const { feedFees } = await import('../../rules/registers/feeds/fees.ts');
  const { View } = await import('../../rules/registers/view.ts');
  const { registers, settled, problems, sha256: input } = await readSource(source);
  printWarnings(settled, options);
  printProblems(problems, options);
  if (!isKnownBin(new View(registers, settled, today), bin)) {
    throw new CommandError(`--bin ${options.bin}: no participant, fee or payment in ${source} has this BIN; check it.`);
  }
  // A quarter that has ended since the workbook was last written has no row there yet.
  feedFees(new View(registers, settled, today));
  return feeStatement(new View(registers, settled, today), bin, today.on, { rules: version, input });
}

async function printed(statement: FeeStatement, out: string) {
  const { openPrinter } = await import('../render/pdf/printer.ts');
  const { printStatement } = await import('../reports/feeStatementPdf.ts');
  const folder = await outputFolder(out);
  const printer = await openPrinter({ tabs: 1 });
  try {
    const bytes = await printStatement(statement, printer);
    return { path: await putFile(folder, `statement-${statement.bin}.pdf`, bytes), sha256: sha256(bytes) };
  } finally {
    await printer.close();
  }
}

async function lines(statement: FeeStatement, language: Language): Promise<readonly string[]> {
  const { statementTables } = await import('../../reports/feeStatement/tables.ts');
  const { statementWords: words } = await import('../../reports/feeStatement/words.ts');
  const { shortDate } = await import('../../rules/wording/dates.ts');
  const { textTable } = await import('../reports/textTable.ts');
  const heads = [words.quarter[language], words.paidOn[language]];
  return [
    words.title[language],
    `${statement.name === '' ? '' : `${statement.name}, `}${words.bin[language]} ${statement.bin}`,
    `${words.on[language]}: ${shortDate(statement.on)}`,
    ...statementTables(statement).flatMap((table, index) => ['', ...textTable(table, heads[index] ?? '', language)]),
    '',
    ...statement.notes.map((note) => note[language]),
    ...statement.clauses.map(({ id, citation }) => `${id}  ${citation[language]}`),
  ];
}
