/** All commands under one name; `--json`, `--lang` and `--debug` are understood by each. */

import { Command, CommanderError, Option } from 'commander';
import { SettingsError } from '../../rules/sheets/problems.ts';
import { WorkbookError } from '../workbook/errors.ts';
import { caseCommand } from './case.ts';
import { certificatesCommand } from './certificates.ts';
import { checkCommand } from './check.ts';
import { CommandError, messageLanguage, notice, print } from './command.ts';
import { coverageCommand } from './coverage.ts';
import { deadlineCommand } from './deadline.ts';
import { demoCommand } from './demo.ts';
import { dueCommand } from './due.ts';
import { explainCommand } from './explain.ts';
import { feesCommand } from './fees.ts';
import { guideCommand } from './guide.ts';
import { lettersCommand } from './letters.ts';
import { minutesCommand } from './minutes.ts';
import { newCommand } from './new.ts';
import { obligationsCommand } from './obligations.ts';
import { proceduresCommand } from './procedures.ts';
import { publishCommand } from './publish.ts';
import { quotaCommand } from './quota.ts';
import { reportCommand } from './report.ts';
import { sampleCommand } from './sample.ts';
import { statementCommand } from './statement.ts';
import { submitCommand } from './submit.ts';
import { updateCommand } from './update.ts';
import { verifyCommand } from './verify.ts';
import { version } from './version.ts';
import { whereCommand } from './where.ts';

const commands = [
  demoCommand,
  newCommand,
  sampleCommand,
  submitCommand,
  updateCommand,
  checkCommand,
  caseCommand,
  dueCommand,
  lettersCommand,
  obligationsCommand,
  certificatesCommand,
  quotaCommand,
  minutesCommand,
  reportCommand,
  explainCommand,
  verifyCommand,
  statementCommand,
  feesCommand,
  publishCommand,
  deadlineCommand,
  whereCommand,
  coverageCommand,
  proceduresCommand,
  guideCommand,
];

/** Runs one command line. Exit code 0 done, 1 findings when asked to fail on them, 2 could not run. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('qagida')
    .description('The Rules of the Astana Hub autonomous cluster fund (Order 703/НҚ), in spreadsheets.')
    .version(version, '-v, --version', 'the version of the rules')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  for (const add of commands) {
    add(program)
      .option('--json', 'one JSON document on standard output')
      .addOption(new Option('--lang <language>', 'kk, ru or en'))
      .option('--debug', 'show where an error arose')
      .exitOverride()
      .configureOutput({ writeErr: () => undefined });
  }
  program.hook('preAction', (_, command) => void messageLanguage(command.opts()));
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.help') print(program.helpInformation());
    fail(error, argv);
  }
}

function fail(error: unknown, argv: readonly string[]): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  process.exitCode = 2;
  if (error instanceof CommanderError && error.code === 'commander.help') return;
  if (argv.includes('--debug') && error instanceof Error) notice(error.stack ?? '');
  notice(sentence(error, argv));
}

/** One line: what, where, what to do. */
function sentence(error: unknown, argv: readonly string[]): string {
  if (error instanceof SettingsError) {
    const at = argv.indexOf('--lang');
    const lang = at < 0 ? undefined : argv[at + 1];
    const language = messageLanguage(lang === 'kk' || lang === 'ru' || lang === 'en' ? { lang } : {});
    const [first, ...others] = error.problems;
    const more = others.length === 0 ? '' : ` (+${others.length})`;
    return `qagida: ${first?.sheet}!${first?.cell}: ${first?.message[language]}${more}`;
  }
  if (error instanceof CommandError || error instanceof WorkbookError) return `qagida: ${error.message}`;
  if (error instanceof CommanderError) return `qagida: ${error.message.replace(/^error: /, '')}; see «qagida --help».`;
  const message = error instanceof Error ? error.message : String(error);
  return `qagida: something unexpected happened (${message.split('\n')[0]}); run again with --debug and report it.`;
}
