/** `qagida procedures [ID]`: the declarations as JSON: what is asked, checked, due, and what may follow. */

import type { Command } from 'commander';
import { type ProcedureEntry, procedures } from '../../rules/procedures/procedures.ts';
import { allChecks, checkKey, dueKey } from '../../rules/projections/columns.ts';
import { wordsOf } from '../../rules/projections/findings.ts';
import { outline } from '../../rules/projections/outline.ts';
import { deliveredSettings, type Settled } from '../../rules/registers/settled.ts';
import { type Fields, isOwn } from '../../rules/vocabulary/field.ts';
import { CommandError, type CommonOptions, messageLanguage, print, printJson, printWarnings } from './command.ts';

interface ProceduresOptions extends CommonOptions {
  readonly outline?: boolean;
  readonly source?: string;
}

export function proceduresCommand(program: Command): Command {
  return program
    .command('procedures')
    .argument('[id]', 'one procedure')
    .option('--outline', 'as a page to read instead of JSON')
    .option('--source <file>', 'as the Fund settled them in a register workbook, its own questions included')
    .description('the declarations of the procedures as JSON')
    .addHelpText('after', '\nExample: qagida procedures registration --outline --lang ru --source registers.xlsx')
    .action(async (id: string | undefined, options: ProceduresOptions) => {
      const settled = options.source === undefined ? deliveredSettings : await settledIn(options.source);
      printWarnings(settled, options);
      const known = settled.entries.filter(({ procedure }) =>
        procedures.some((one) => one.procedure.id === procedure.id),
      );
      const chosen = known.filter(({ procedure }) => id === undefined || procedure.id === id);
      if (chosen.length === 0) {
        throw new CommandError(
          `${id}: there is no such procedure; choose ${procedures.map(({ procedure }) => procedure.id).join(', ')}.`,
        );
      }
      if (options.outline) for (const entry of chosen) print(outline(entry, messageLanguage(options)));
      else {
        const all = chosen.map((entry) => declared(entry, settled));
        printJson(id === undefined ? all : all[0]);
      }
    });
}

async function settledIn(source: string): Promise<Settled> {
  const { readSource } = await import('../sources/source.ts');
  return (await readSource(source)).settled;
}

function declared({ procedure, words }: ProcedureEntry, { shown }: Settled) {
  const fields = (group: 'asked' | 'computed' | 'office') =>
    Object.entries(procedure[group] as Fields).map(
      ([id, { kind, clause, required, options, list, class: confidentiality }]) => ({
        id,
        group,
        kind,
        clause,
        required: required ?? false,
        class: confidentiality ?? 'internal',
        labels: words.fields[id]?.label,
        ...(options ? { options: options.map((code) => ({ code, label: words.fields[id]?.options?.[code] })) } : {}),
        ...(list ? { list } : {}),
        ...(isOwn(id) ? { ownQuestion: true } : {}),
      }),
    );
  return {
    id: procedure.id,
    register: procedure.id,
    workbook: procedure.workbook,
    title: words.title,
    clause: procedure.clause,
    fields: [...fields('asked'), ...fields('computed'), ...fields('office')],
    rows: procedure.rows,
    checks: allChecks(procedure).map((check) => ({
      id: check.id,
      column: checkKey(check.id),
      clause: check.clause,
      ...(check.clauses ? { clauses: check.clauses } : {}),
      effect: check.effect,
      ...(check.since ? { since: check.since } : {}),
      ...(check.decidedBy ? { decidedBy: check.decidedBy } : {}),
      label: wordsOf(check, words).label,
    })),
    deadlines: procedure.deadlines.map(({ id, clause }) => ({
      id,
      column: dueKey(id),
      clause,
      label: words.deadlines[id],
    })),
    transitions: Object.entries(procedure.statuses).map(([id, { clause, next, closed, shown: notice }]) => ({
      status: id,
      ...(notice ? { shownToApplicant: shown[notice] } : {}),
      label: words.statuses[id],
      clause,
      next,
      closed: closed ?? false,
    })),
    letters: procedure.letters.map(({ id, clause, to, sentOn }) => ({
      id,
      clause,
      to,
      ...(sentOn ? { sentOn } : {}),
      title: words.letters[id]?.title,
    })),
    documents: procedure.documents.map(({ id, clause, form }) => ({ id, clause, form, label: words.documents[id] })),
  };
}
