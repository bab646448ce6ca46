/** What the quarterly report rests on: the rows behind its figures, each with the fields the report reads, and nothing more. */

import { participants } from '../../rules/procedures/participants.ts';
import { exportByCountry, quarterlyReports } from '../../rules/procedures/quarterlyReports.ts';
import { fieldOf } from '../../rules/projections/columns.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { textOf } from '../../rules/registers/view.ts';
import type { FieldKind } from '../../rules/vocabulary/field.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import type { Account } from '../accounts.ts';

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
  registration: ['status', 'sentOn', 'decidedOn', 'decision', 'refusalGround'],
  extension: ['status', 'sentOn', 'decidedOn', 'decision', 'participant', 'certificateIssuedOn'],
};

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
        rows: cases.map((one) => rowOf(register, one, fields, registers)),
      },
    ];
  });
}

/** Fields that are read of a register, the Fund's own questions among them where an indicator adds them up. */
export function fieldsOf(register: string, settled: Settled): readonly EvidenceField[] {
  const entry = entryOf(settled, register);
  const added =
    register === quarterlyReports.id
      ? settled.indicators.filter(({ inReport }) => inReport).flatMap(({ fields }) => fields)
      : [];
  return Array.from(new Set([...(readFields[register] ?? []), ...added])).map((id) => ({
    id,
    label: entry?.words.fields[id]?.label ?? inAll(id),
    kind: (entry && fieldOf(entry.procedure, id)?.kind) ?? 'text',
  }));
}

function rowOf(register: string, one: Case, fields: readonly EvidenceField[], registers: Registers): EvidenceRow {
  const cells: Record<string, Cell> = {};
  for (const { id } of fields) if (one.cells[id] !== undefined) cells[id] = one.cells[id];
  const report =
    register === exportByCountry.id ? registers.find(quarterlyReports.id, textOf(one.cells.case)) : undefined;
  const named = report ?? one;
  const name = textOf(named.cells.name) || nameOf(textOf(named.cells.bin), registers);
  return { id: one.id, name, quarter: textOf(named.cells.quarter), cells };
}

/** The participant of a BIN; of several, the last. */
const nameOf = (bin: string, registers: Registers): string =>
  bin === ''
    ? ''
    : registers
        .cases(participants.id)
        .reduce((name, { cells }) => (cells.bin === bin ? textOf(cells.name) || name : name), '');

const inAll = (text: string): Text => ({ kk: text, ru: text, en: text });
