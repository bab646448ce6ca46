/**
 * An evening in the office: what was recorded that day, the letters that went out with it, as they were said then, and
 * the log of statuses (R-8/p2). The history of a case so has the outbox rows and the log it would have had.
 */

import { isShown } from '../../rules/projections/columns.ts';
import { letterRound } from '../../rules/projections/letterPlan.ts';
import { caseFacts } from '../../rules/registers/caseFacts.ts';
import { computeCases } from '../../rules/registers/computed/computed.ts';
import { draftLettersOf, letterKey } from '../../rules/registers/feeds/letters.ts';
import { logStatus } from '../../rules/registers/feeds/statusLog.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import { outbox } from '../../rules/registers/outbox.ts';
import type { Case, Cells, Registers } from '../../rules/registers/registers.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { textOf, View } from '../../rules/registers/view.ts';
import type { Letter } from '../../rules/vocabulary/parts.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import { cellDay } from './days.ts';

/** What an officer entered of a case. */
export interface Entry {
  readonly procedure: string;
  readonly id: string;
  readonly cells: Cells;
  readonly rows?: { readonly register: string; readonly cells: readonly Cells[] };
}

/** Entries of one moment, at most one of a case. The registers are looked through once for all of them. */
export function recordEvening(
  entries: readonly Entry[],
  occasion: Occasion,
  registers: Registers,
  settled: Settled,
): void {
  const byProcedure = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = byProcedure.get(entry.procedure);
    if (own) own.push(entry);
    else byProcedure.set(entry.procedure, [entry]);
  }
  for (const [register, own] of byProcedure) {
    const procedure = entryOf(settled, register)?.procedure;
    if (procedure === undefined) throw new RangeError(`there is no register ${register}`);
    if (isShown(procedure) || procedure.letters.length > 0)
      recordWithLetters(procedure, own, occasion, registers, settled);
    else for (const one of own) put(one, one.cells, registers);
  }
}

/** First what was found, so that letters say why they were written; then that they went out, and where the case stands. */
function recordWithLetters(
  procedure: Procedure,
  entries: readonly Entry[],
  occasion: Occasion,
  registers: Registers,
  settled: Settled,
): void {
  const entry = entryOf(settled, procedure.id);
  if (entry === undefined) return;
  const held = new Set(['status', ...procedure.letters.flatMap(({ sentOn }) => sentOn ?? [])]);
  for (const one of entries) {
    put(one, Object.fromEntries(Object.entries(one.cells).filter(([field]) => !held.has(field))), registers);
  }
  const view = new View(registers, settled, occasion);
  computeCases(
    procedure.id,
    entries.map(({ id }) => id),
    view,
  );
  for (const { id, cells } of entries) {
    const sent = procedure.letters.filter(({ sentOn }) => sentOn !== undefined && cells[sentOn] !== undefined);
    const found = registers.find(procedure.id, id);
    if (found) draftLettersOf(found, entry, view, sent);
    const one = registers.put(procedure.id, id, cells);
    draftLettersOf(one, entry, view);
    putOnFile(procedure, id, occasion, registers);
    receive(procedure, one, cells, registers, settled);
    const { at } = occasion;
    if (isShown(procedure)) logStatus(registers, procedure.id, one, at, textOf(one.cells.officer));
  }
}

function put({ procedure, id, rows }: Entry, cells: Cells, registers: Registers): void {
  registers.put(procedure, id, cells);
  rows?.cells.forEach((own, index) => void registers.put(rows.register, `${id}/${index + 1}`, own));
}

/** What is only put on file waits for nobody: it is there the evening it was written. */
function putOnFile({ id: register, letters }: Procedure, id: string, { on }: Occasion, registers: Registers): void {
  for (const letter of letters.filter(({ to, sentOn, round }) => to === 'file' && !sentOn && !round)) {
    const key = letterKey(register, id, letter.id, undefined);
    if (registers.find(outbox.id, key)?.cells.status === 'draft')
      registers.put(outbox.id, key, { status: 'sent', sentOn: cellDay(on) });
  }
}

/** The day a letter reached its addressee stands with the letter and in the case. */
function receive(procedure: Procedure, one: Case, cells: Cells, registers: Registers, { book }: Settled): void {
  const receivedOn = ({ receivedOn: field }: Letter): Cells[string] => (field === undefined ? undefined : cells[field]);
  for (const letter of procedure.letters.filter((each) => receivedOn(each) !== undefined)) {
    const round = letterRound(letter, caseFacts(procedure, one), book);
    registers.put(outbox.id, letterKey(procedure.id, one.id, letter.id, round), { receivedOn: receivedOn(letter) });
  }
}
