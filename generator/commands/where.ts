/** `qagida where R-7.4`: a clause's text in three languages and every place that carries it. */

import type { Command } from 'commander';
import { cite } from '../../rules/order/citation.ts';
import { type ClauseId, clauseIds, clauses } from '../../rules/order/clauses.ts';
import { oddities } from '../../rules/order/oddities.ts';
import { clauseTexts } from '../../rules/order/texts/clauseTexts.ts';
import { citations } from '../../rules/projections/citations.ts';
import { allEntries } from '../../rules/registers/entries.ts';
import { inEachLanguage } from '../../rules/vocabulary/text.ts';
import { CommandError, type CommonOptions, messageLanguage, print, printJson } from './command.ts';

export function whereCommand(program: Command): Command {
  return program
    .command('where')
    .argument('<clause>', 'R-7.4, R-18, A1-3 …')
    .description("a clause's text (kk, ru, en) and every place that implements it")
    .addHelpText('after', '\nExample: qagida where R-7.4')
    .action((asked: string, options: CommonOptions) => {
      const id = clauseIds.find((one) => one.toLowerCase() === asked.toLowerCase());
      if (id === undefined)
        throw new CommandError(`${asked}: there is no such clause; «qagida coverage» lists them all.`);
      const found = clauseAt(id);
      if (options.json) printJson(found);
      else printClause(found, options);
    });
}

type FoundClause = ReturnType<typeof clauseAt>;

function clauseAt(id: ClauseId) {
  const clause = clauses[id];
  const odd = Object.entries(oddities).filter(([, { clauses: of }]) => (of as readonly string[]).includes(id));
  return {
    id,
    citation: inEachLanguage((language) => cite(id, language)),
    line: clause.line,
    text: clauseTexts[id],
    carriedBy: citations(allEntries.map(({ procedure }) => procedure))
      .filter(({ clause: carried }) => carried === id)
      .map(({ part, of, id: place }) => ({ part, of, id: place })),
    oddities: odd.map(([oddity, { odd: what, decision }]) => ({ id: oddity, odd: what, decision })),
    ...('information' in clause ? { information: clause.information } : {}),
  };
}

function printClause(
  { id, citation, line, text, carriedBy, oddities: odd, ...rest }: FoundClause,
  options: CommonOptions,
): void {
  const language = messageLanguage(options);
  print(`${id} · ${citation[language]} · line ${line}\n`);
  for (const words of [text.kk, text.ru, text.en]) print(`  ${words}\n`);
  for (const { part, of, id: place } of carriedBy) print(`${part}  ${of}.${place}`);
  if (carriedBy.length === 0) print('information' in rest ? String(rest.information) : '—');
  for (const { id: oddity, odd: what, decision } of odd)
    print(`\n${oddity}  ${what[language]}\n    ${decision[language]}`);
}
