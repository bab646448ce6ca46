/** What the quarterly report rests on: the rows behind its figures, each with the fields the report reads, and nothing more. */

import { participants } from '../../rules/procedures/participants.ts';
import { exportByCountry, quarterlyReports } from '../../rules/procedures/quarterlyReports.ts';
import { fieldOf } from '../../rules/projections/columns.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import { journal } from '../../rules/registers/journal.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { textOf } from '../../rules/registers/view.ts';
import type { FieldKind } from '../../rules/vocabulary/field.ts';
import type { Deadline } from '../../rules/vocabulary/parts.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import type { Account } from '../accounts.ts';
import { fieldsOfTerms } from '../termsAsOf.ts';
import { answerDeadlines } from './requests.ts';
import { stageDeadlines } from './stages.ts';

/** Fields of each register that figures are made of; of quarterly reports, those of the indicators as well. */
const readFields: Readonly<Record<string, readonly string[]>> = {
  participants: [
    'bin',
    'region',
    'activities',
    'contractSignedOn',
    'termTo',
    'extendedFrom',
    'extendedTo',
    'endedOn',
    'endGround',
    'status',
  ],
  quarterlyReports: ['bin', 'quarter', 'receivedOn', 'receivedAt', 'status', 'incomeQuarter', 'incomeForeign'],
  exportByCountry: ['case', 'country', 'amount'],
  conclusions: ['bin', 'quarter', 'conclusion', 'deviations', 'measures', 'preparedOn', 'noticeSentOn'],
  terminations: ['bin', 'ground', 'foundOn', 'sentToCommissionOn', 'decision', 'decidedOn', 'dismissedOn'],
  requests: [],
  registration: [
    'status',
    'sentOn',
    'firstRemarksOn',
    'remarksSentOn',
    'sentToCommissionOn',
    'decidedOn',
    'decision',
    'refusalGround',
    'contractSignedOn',
    'certificateIssuedOn',
  ],
  activityChange: [],
  extension: ['status', 'sentOn', 'decidedOn', 'decision', 'participant', 'certificateIssuedOn'],
  fees: ['bin', 'quarter', 'owed', 'base', 'accrued', 'paid', 'balance'],
  training: ['bin', 'status', 'sentOn', 'decision', 'decidedOn', 'refusedOn', 'quota', 'traineesCount'],
  courses: ['case', 'calculatedSeats', 'graduates', 'employed'],
  measures: ['direction', 'investorMeasure', 'from'],
};

/** The terms of each register the report tells of. */
const termsOf: Readonly<Record<string, (procedure: Procedure) => readonly Deadline[]>> = {
  registration: stageDeadlines,
  activityChange: stageDeadlines,
  training: stageDeadlines,
  requests: answerDeadlines,
};

/** The registers the report is made of; those of whose rows no figure is made are the last three. */
export const registersRead: readonly string[] = [...Object.keys(readFields), 'payments', 'ministryReports', journal.id];

export interface EvidenceField {
  readonly id: string;
  readonly label: Text;
  readonly kind: FieldKind;
}

export interface EvidenceRow {
  readonly id: string;
  /** To be read by people; no figure depends on it. */
  readonly name: string;
  /** Of a quarterly report and its rows. */
  readonly quarter: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** The rows of one register, in its order. */
export interface Evidence {
  readonly register: string;
  readonly title: Text;
  readonly fields: readonly EvidenceField[];
  readonly rows: readonly EvidenceRow[];
}

/** A row that is not there any more is left out. */
export function evidenceOf(
  accounts: readonly Pick<Account, 'from'>[],
  registers: Registers,
  settled: Settled,
): readonly Evidence[] {
  const used = new Map<string, Set<string>>();
  const names = namesOf(registers);
  for (const { from } of accounts)
    for (const { register, ids } of from) {
      const own = used.get(register) ?? new Set<string>();
      used.set(register, own);
      for (const id of ids) own.add(id);
    }
  return Object.keys(readFields).flatMap((register) => {
    const own = used.get(register);
    if (own === undefined || own.size === 0) return [];
    const fields = fieldsOf(register, settled);
    const cases = registers.cases(register).filter(({ id }) => own.has(id));
    return [
      {
        register,
        title: entryOf(settled, register)?.words.title ?? inAll(register),
        fields,
        rows: cases.map((one) => rowOf(register, one, fields, registers, names)),
      },
    ];
  });
}

/** Fields that are read of a register; those its terms need and the Fund's own questions an indicator adds up too. */
export function fieldsOf(register: string, settled: Settled): readonly EvidenceField[] {
  const entry = entryOf(settled, register);
  const added =
    register === quarterlyReports.id
      ? settled.indicators.filter(({ inReport }) => inReport).flatMap(({ fields }) => fields)
      : [];
  const terms = entry ? (termsOf[register]?.(entry.procedure) ?? []) : [];
  return Array.from(new Set([...(readFields[register] ?? []), ...fieldsOfTerms(terms), ...added])).map((id) => ({
    id,
    label: entry?.words.fields[id]?.label ?? inAll(id),
    kind: (entry && fieldOf(entry.procedure, id)?.kind) ?? 'text',
  }));
}

function rowOf(
  register: string,
  one: Case,
  fields: readonly EvidenceField[],
  registers: Registers,
  names: ReadonlyMap<string, string>,
): EvidenceRow {
  const cells: Record<string, Cell> = {};
  for (const { id } of fields) if (one.cells[id] !== undefined) cells[id] = one.cells[id];
  const report =
    register === exportByCountry.id ? registers.find(quarterlyReports.id, textOf(one.cells.case)) : undefined;
  const named = report ?? one;
  const name = textOf(named.cells.name) || (names.get(textOf(named.cells.bin)) ?? '');
  return { id: one.id, name, quarter: textOf(named.cells.quarter), cells };
}

/** The participants by BIN; of several, the last. */
function namesOf(registers: Registers): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { cells } of registers.cases(participants.id)) {
    const [bin, name] = [textOf(cells.bin), textOf(cells.name)];
    if (bin !== '' && name !== '') names.set(bin, name);
  }
  return names;
}

const inAll = (text: string): Text => ({ kk: text, ru: text, en: text });
