/** `qagida coverage`: the ledger; each clause, how it is carried, by what, or that it is still planned. */

import type { Command } from 'commander';
import { cite } from '../../rules/order/citation.ts';
import { type ClauseId, clauseIds, clauses } from '../../rules/order/clauses.ts';
import { type Citation, citations } from '../../rules/projections/citations.ts';
import { allEntries } from '../../rules/registers/entries.ts';
import { type CommonOptions, messageLanguage, print, printJson } from './command.ts';

export interface CoveredClause {
  readonly id: ClauseId;
  readonly line: number;
  readonly kinds: readonly string[];
  readonly carriedBy: readonly Pick<Citation, 'part' | 'of' | 'id'>[];
  readonly oddities: readonly string[];
  /** Why the clause is information only. */
  readonly information?: string;
  readonly planned?: true;
}

function coverage(): readonly CoveredClause[] {
  const carried = citations(allEntries.map(({ procedure }) => procedure));
  return clauseIds.map((id) => {
    const clause = clauses[id];
    const carriedBy = carried
      .filter((one) => one.clause === id)
      .map(({ part, of, id: place }) => ({ part, of, id: place }));
    const base = {
      id,
      line: clause.line,
      kinds: clause.kinds,
      carriedBy,
      oddities: 'oddities' in clause ? clause.oddities : [],
    };
    if ('information' in clause) return { ...base, information: clause.information };
    return carriedBy.length > 0 ? base : { ...base, planned: true };
  });
}

/** «deadline requests.answer38, …»; fields kept confidential are only counted, a register at a time. */
function places(carriedBy: CoveredClause['carriedBy']): string {
  const classes = new Map<string, number>();
  for (const { part, of } of carriedBy) if (part === 'class') classes.set(of, (classes.get(of) ?? 0) + 1);
  const others = carriedBy.filter(({ part }) => part !== 'class').map(({ part, of, id }) => `${part} ${of}.${id}`);
  return [...others, ...Array.from(classes, ([of, count]) => `class ${of} (${count})`)].join(', ');
}

export function coverageCommand(program: Command): Command {
  return program
    .command('coverage')
    .description('every clause of the Order: how it is carried, by what')
    .addHelpText('after', '\nExample: qagida coverage --json')
    .action((options: CommonOptions) => {
      const ledger = coverage();
      if (options.json) return void printJson(ledger);
      const language = messageLanguage(options);
      for (const { id, carriedBy, information, planned } of ledger) {
        const how = planned ? 'planned' : carriedBy.length === 0 ? (information ?? '') : places(carriedBy);
        print(`${id.padEnd(8)} ${cite(id, language)}: ${how}`);
      }
      const open = ledger.filter(({ planned }) => planned).length;
      print(`\n${ledger.length - open} / ${ledger.length}`);
    });
}
