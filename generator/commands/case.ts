/** `qagida case <source> ID`: one case on a card: how it stands, what was found, what is due, what may follow and what may not. */

import type { Command } from 'commander';
import { type CaseCard, caseCard } from '../../rules/desk/caseCard.ts';
import { type Spoken, spoken } from '../../rules/desk/spoken.ts';
import { columnsOf } from '../../rules/projections/columns.ts';
import { entryOf } from '../../rules/registers/settled.ts';
import { View } from '../../rules/registers/view.ts';
import { cardWords } from '../../rules/wording/desk.ts';
import { readSource } from '../sources/source.ts';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  occasion,
  print,
  printJson,
  printWarnings,
} from './command.ts';

interface CaseOptions extends CommonOptions {
  readonly register?: string;
}

export function caseCommand(program: Command): Command {
  return program
    .command('case')
    .argument('<source>', 'register workbook')
    .argument('<id>', 'number of the case')
    .option('--register <id>', 'the register, where several have a case of that number')
    .option('--on <day>', 'the day that counts as today, YYYY-MM-DD')
    .description('one case: status, findings, terms, letters, history, and the next lawful steps')
    .addHelpText('after', '\nExample: qagida case registers.xlsx R-2026-0001')
    .action(async (source: string, id: string, options: CaseOptions) => {
      const { registers, settled } = await readSource(source);
      const view = new View(registers, settled, occasion(options));
      const card = caseCard(registerOf(id, options, view), id, view);
      if (card === undefined) throw new CommandError(`${id}: there is no such case in ${source}.`);
      if (options.json) return void printJson(card);
      printWarnings(settled, options);
      printCard(spoken(card, messageLanguage(options)), spoken(cardWords, messageLanguage(options)));
    });
}

/** The register named, or the first that has a status and a case of the number: rows of lists have no steps. */
function registerOf(id: string, { register }: CaseOptions, { settled, registers }: View): string {
  if (register !== undefined) {
    if (entryOf(settled, register)) return register;
    throw new CommandError(`--register ${register}: there is no such register; see «qagida procedures».`);
  }
  const having = settled.entries.map(({ procedure }) => procedure).filter((one) => registers.has(one.id, id));
  const withStatus = having.find((one) => columnsOf(one).some(({ key }) => key === 'status'));
  return (withStatus ?? having[0])?.id ?? '';
}

function printCard(card: Spoken<CaseCard>, words: Spoken<typeof cardWords>): void {
  const { title, name, id, status, outcome, findings, deadlines, steps, letters, history } = card;
  const part = (heading: string, lines: readonly string[]): void => {
    if (lines.length > 0) print(`\n${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  };
  print([title, id, name].filter((text) => text !== undefined).join(' · '));
  print(`${words.status}: ${status.label}${outcome ? ` · ${outcome.label}` : ''}`);
  part(
    words.next,
    steps.map(({ label, citation, why }) => (why ? `✗ ${label}: ${why}` : `→ ${label} (${citation})`)),
  );
  part(
    words.findings,
    findings
      .filter(({ result }) => result !== 'pass' && result !== 'notInForce')
      .map(({ message, citation }) => `${message} (${citation})`),
  );
  part(
    words.deadlines,
    deadlines.map(({ label, due, stateLabel, citation }) => `${due ?? '—'}  ${label} · ${stateLabel} (${citation})`),
  );
  part(
    words.letters,
    letters.map(({ title: letter, stateLabel }) => `${letter} · ${stateLabel}`),
  );
  part(
    words.history,
    history.map(({ day, what, by }) => `${day}  ${what}${by === undefined ? '' : ` (${by})`}`),
  );
}
