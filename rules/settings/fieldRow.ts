/** One row of the sheet `fields`: the question itself, before its conditions are read. */

import { clauseIds } from '../order/clauses.ts';
import { parseYesNo } from '../parsing/yesNo.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { type Confidentiality, type FieldSpec, ownId } from '../vocabulary/field.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { inEachLanguage, languages, type Text } from '../vocabulary/text.ts';
import type { Choice } from './choices.ts';
import { scopeOf } from './expression/scope.ts';
import { fieldFaults as faults } from './fieldFaults.ts';
import { withSuggestion } from './nearest.ts';
import type { Question } from './questions.ts';
import { typeOf } from './questionTypes.ts';
import type { Reader, TableRow } from './table.ts';

export const nameColumn = '#fields';
export const inThree = (heading: string): Text => inEachLanguage((language) => `${heading}::${language}`);
const labelKeys = inThree('label');
const hintKeys = inThree('hint');
export const neededKeys = [
  nameColumn,
  'procedure',
  'type',
  'clause',
  ...languages.map((language) => labelKeys[language]),
];

const classes: readonly Confidentiality[] = ['public', 'internal', 'confidential', 'personal'];

/** A row whose question is understood, before its conditions are. */
export interface Asked {
  readonly row: TableRow;
  readonly entry: ProcedureEntry;
  readonly question: Question;
}

/** The question of a row; nothing where one of its cells is wrong, which is reported. */
export function askedIn(
  row: TableRow,
  reader: Reader,
  choices: readonly Choice[],
  forms: readonly ProcedureEntry[],
): Asked | undefined {
  const name = reader.text(row, nameColumn);
  if (!/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name)) return reader.report(row, nameColumn, faults.badName(name));
  const procedure = reader.text(row, 'procedure');
  const entry = forms.find((one) => one.procedure.id === procedure);
  if (entry === undefined) {
    const ids = forms.map((one) => one.procedure.id);
    return reader.report(row, 'procedure', withSuggestion(faults.noForm(procedure, ids), procedure, ids));
  }
  if (!reader.isFirst(row, nameColumn, `${procedure}: ${name}`)) return undefined;
  if (isTaken(name, entry.procedure)) return reader.report(row, nameColumn, faults.taken(name, procedure));
  const type = reader.text(row, 'type');
  const spec = specIn(row, type, reader, choices);
  const label = wordsIn(row, labelKeys, reader);
  const isHinted = languages.some((language) => !reader.isBlank(row, hintKeys[language]));
  const hint = isHinted ? wordsIn(row, hintKeys, reader) : undefined;
  if (spec === undefined || label === undefined || (isHinted && hint === undefined)) return undefined;
  const options = spec.options && optionWords(type, choices);
  const question: Question = {
    name,
    id: ownId(name),
    procedure,
    type,
    spec,
    label,
    ...(hint ? { hint } : {}),
    ...(options ? { options } : {}),
  };
  return { row, entry, question };
}

/** Fields of the declaration, its answers in rows, and the columns every register has. */
function isTaken(name: string, procedure: Procedure): boolean {
  const columns = ['status', 'outcome', 'receivedAt', 'responseHash', 'loggedStatus'];
  const { fields } = scopeOf(procedure);
  return columns.concat(Object.keys(fields), Object.keys(procedure.rows)).indexOf(name) >= 0;
}

function specIn(row: TableRow, type: string, reader: Reader, choices: readonly Choice[]): FieldSpec | undefined {
  const found = typeOf(type);
  if (found.kind === undefined) return reader.report(row, 'type', found.message);
  const options = found.list === undefined ? undefined : optionsOf(found.list, choices);
  if (found.list !== undefined && options?.length === 0) {
    const lists = choices.map(({ list }) => list);
    return reader.report(row, 'type', withSuggestion(faults.noList(found.list), found.list, lists));
  }
  const required = requiredIn(row, reader);
  const clause = reader.text(row, 'clause');
  const cited = clauseIds.find((id) => id === clause);
  if (cited === undefined) reader.report(row, 'clause', withSuggestion(faults.noClause(clause), clause, clauseIds));
  const confidentiality = reader.isBlank(row, 'class') ? 'confidential' : reader.oneOf(row, 'class', classes);
  if (required === undefined || cited === undefined || confidentiality === undefined) return undefined;
  return { kind: found.kind, clause: cited, required, class: confidentiality, ...(options ? { options } : {}) };
}

/**
 * `yes`, `no` or blank (XLSForm's `true()` too), or the first day from which it is required: the case date decides, and
 * earlier cases are not asked again.
 */
function requiredIn(row: TableRow, reader: Reader): FieldSpec['required'] {
  if (reader.isBlank(row, 'required')) return false;
  const cell = row.cells.required;
  if (typeof cell === 'number' && cell > 1) return reader.day(row, 'required');
  const answer = parseYesNo(String(cell).replace(/\(\)$/, ''));
  return answer.ok ? answer.value : reader.report(row, 'required', faults.notRequired(String(cell)));
}

function wordsIn(row: TableRow, keys: Text, reader: Reader): Text | undefined {
  const words = reader.words(row, keys);
  const braced = words && languages.find((language) => /[{}]/.test(words[language]));
  return braced ? reader.report(row, keys[braced], faults.braces) : words;
}

const optionsOf = (list: string, choices: readonly Choice[]): readonly string[] =>
  choices.filter((choice) => choice.list === list).map(({ name }) => name);

function optionWords(type: string, choices: readonly Choice[]): Readonly<Record<string, Text>> {
  const words: Record<string, Text> = {};
  for (const { list, name, label } of choices) if (type.split(/\s+/)[1] === list) words[name] = label;
  return words;
}
