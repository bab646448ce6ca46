/**
 * Responses of the forms into the registers. Idempotent by id, content and moment: the same response twice changes
 * nothing, another content under the same id is an edit, and what it replaces is kept in the journal.
 */

import { dayNumber, type IsoDay } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { isShown } from '../projections/columns.ts';
import { bareName, type FieldSpec } from '../vocabulary/field.ts';
import { isForm, namesPerson, type Procedure } from '../vocabulary/procedure.ts';
import { fill, inEachLanguage, type Language, type Text } from '../vocabulary/text.ts';
import { readAnswer } from './answer.ts';
import { intakeWords } from './intakeWords.ts';
import { isKept, isRecorded, journal, record } from './journal.ts';
import type { Case, Cells, Registers } from './registers.ts';
import { entryOf, type Settled } from './settled.ts';

export interface Response {
  readonly id: string;
  readonly procedure: string;
  /** The moment of sending, as one comparable form: UTC, ISO 8601. */
  readonly at: string;
  /** Its day in Almaty. */
  readonly day: IsoDay;
  readonly language: Language;
  readonly answers: Readonly<Record<string, unknown>>;
  /** A digest of the answers, made at the edge. */
  readonly hash: string;
}

export type Taken = 'new' | 'edit' | 'same' | 'superseded' | 'closed' | 'refused';

export interface Receipt {
  readonly id: string;
  readonly procedure: string;
  readonly taken: Taken;
  /** Why it was refused, or what was passed over: one sentence each. */
  readonly notes: readonly Text[];
}

/** The registers a response of a form touches: those an adapter fetches before it takes one in. */
export const registersOf = (entries: readonly ProcedureEntry[], procedure: string): readonly string[] => {
  const found = entries.find((entry) => entry.procedure.id === procedure)?.procedure;
  return found === undefined
    ? []
    : [found.id, ...Object.keys(found.rows).map((id) => found.rows[id] ?? ''), journal.id];
};

/** Takes one response in; a refused one leaves the registers as they are. */
export function take(response: Response, registers: Registers, settled: Settled): Receipt {
  const entry = entryOf(settled, response.procedure);
  const answer = (taken: Taken, notes: readonly Text[] = []): Receipt => ({
    id: response.id,
    procedure: response.procedure,
    taken,
    notes,
  });
  if (entry === undefined || !isForm(entry.procedure)) return answer('refused', [noSuchForm(response.procedure)]);
  const { procedure } = entry;
  const existing = registers.find(procedure.id, response.id);
  if (existing?.cells.responseHash === response.hash) return answer('same');
  if (isRecorded(registers, response.id, response.at, response.hash)) return answer('same');

  const read = readAnswers(entry, response.answers, settled);
  if (read.faults.length > 0) return answer('refused', read.faults);
  if (existing === undefined) {
    registers.put(procedure.id, response.id, { ...read.cells, ...opening(procedure, response) });
    putRows(response.id, read.rows, registers, settled, false);
    return answer('new', read.notes);
  }
  const receivedAt = String(existing.cells.receivedAt ?? '');
  if (response.at < receivedAt || !isEditable(procedure, existing)) {
    const action = response.at < receivedAt ? 'superseded' : 'closed';
    if (action === 'superseded' && isKept(registers, response.id, response.hash)) return answer('same');
    const kept = { at: response.at, answers: JSON.stringify(response.answers), hash: response.hash };
    record(registers, { action, register: procedure.id, case: response.id, ...kept });
    return answer(action, action === 'closed' ? [...read.notes, intakeWords.caseClosed] : read.notes);
  }
  record(registers, {
    action: 'edit',
    at: receivedAt,
    register: procedure.id,
    case: response.id,
    answers: earlierAnswers(procedure, response.id, existing.cells, registers),
    hash: String(existing.cells.responseHash ?? ''),
  });
  registers.put(procedure.id, response.id, {
    ...read.cells,
    ...saidOfEarlier(procedure),
    language: response.language,
    ...(isOfAnotherQuarter(procedure, existing.cells, read.cells)
      ? { [dayField(procedure)]: dayNumber(response.day) }
      : {}),
    ...(procedure.computed.editedOn ? { editedOn: dayNumber(response.day) } : {}),
    receivedAt: response.at,
    responseHash: response.hash,
  });
  putRows(response.id, read.rows, registers, settled, true);
  return answer('edit', read.notes);
}

/** The status lets the applicant change the answers, and nobody has decided on them yet. */
const isEditable = (procedure: Procedure, { cells }: Case): boolean =>
  procedure.statuses[String(cells.status)]?.editable === true &&
  (procedure.office.decision === undefined || cells.decision === undefined);

/** a report on another quarter comes on the day it says so, not on the day the form was first sent. */
function isOfAnotherQuarter({ asked }: Procedure, earlier: Cells, later: Cells): boolean {
  const quarters = Object.keys(asked).filter((id) => asked[id]?.kind === 'quarter');
  return quarters.some((id) => earlier[id] !== undefined && earlier[id] !== later[id]);
}

/** The field that keeps the day a response was sent. */
const dayField = ({ office }: Procedure): string => (office.sentOn ? 'sentOn' : 'receivedOn');

/** What the office knows of a case on its first day: its status, its language and the day it was sent. */
function opening(procedure: Procedure, response: Response): Cells {
  const status = Object.keys(procedure.statuses)[0];
  return {
    status,
    ...(isShown(procedure) ? { loggedStatus: status } : {}),
    language: response.language,
    [dayField(procedure)]: dayNumber(response.day),
    receivedAt: response.at,
    responseHash: response.hash,
  };
}

/** What was said of the answers an edit replaces: blank again, so that a person looks at the new ones. */
function saidOfEarlier({ office }: Procedure): Cells {
  const blank: Record<string, undefined> = {};
  for (const id of Object.keys(office)) if (office[id]?.untilEdited) blank[id] = undefined;
  return blank;
}

interface ReadAnswers {
  readonly cells: Cells;
  readonly rows: Readonly<Record<string, readonly Cells[]>>;
  readonly faults: readonly Text[];
  readonly notes: readonly Text[];
}

function readAnswers(entry: ProcedureEntry, answers: Response['answers'], settled: Settled): ReadAnswers {
  const { procedure } = entry;
  const faults: Text[] = [];
  const notes: Text[] = [];
  const labelled = (template: Text, id: string, spec?: FieldSpec, label?: Text, message?: Text): Text =>
    inEachLanguage((language) =>
      fill(template[language], {
        field: id,
        label: label?.[language] ?? id,
        clause: spec ? cite(spec.clause, language) : '',
        message: message?.[language] ?? '',
      }),
    );
  const readFields = (of: ProcedureEntry, given: Response['answers'], prefix = ''): Cells => {
    const cells: Record<string, Cells[string]> = {};
    for (const id of Object.keys(of.procedure.asked)) {
      const spec = of.procedure.asked[id] as FieldSpec;
      const label = of.words.fields[id]?.label;
      const own = ownAnswer(given, id) ?? ownAnswer(given, bareName(id));
      const answer = readAnswer(spec, own, settled, !namesPerson(of.procedure, spec));
      if (!answer.ok) faults.push(labelled(intakeWords.unreadable, prefix + id, spec, label, answer.message));
      else {
        cells[id] = answer.cell;
        if (answer.cleaned) notes.push(labelled(intakeWords.cleaned, prefix + id, spec, label));
      }
    }
    return cells;
  };
  const noteUnknown = (given: Response['answers'], known: readonly string[], prefix = ''): void => {
    const unknown = Object.keys(given).filter((id) => known.indexOf(id) < 0 && known.map(bareName).indexOf(id) < 0);
    // What stands in the place of a question may be a person's name.
    const template = procedure.workbook === 'personal' ? intakeWords.unknownPersonal : intakeWords.unknownField;
    for (const id of unknown) notes.push(labelled(template, prefix + id.slice(0, 60)));
  };
  const cells = readFields(entry, answers);
  const rows: Record<string, readonly Cells[]> = {};
  for (const id of Object.keys(procedure.rows)) {
    const child = entryOf(settled, procedure.rows[id] ?? '');
    const given = ownAnswer(answers, id);
    if (child === undefined) continue;
    if (given !== undefined && given !== null && !isRows(given)) faults.push(labelled(intakeWords.notRows, id));
    else
      rows[child.procedure.id] = (given ?? []).map((row, index) => {
        noteUnknown(row, Object.keys(child.procedure.asked), `${id}[${index}].`);
        return readFields(child, row, `${id}[${index}].`);
      });
  }
  const known = Object.keys(procedure.asked).concat(Object.keys(procedure.rows));
  noteUnknown(answers, known);
  return { cells, rows, faults, notes };
}

/** An answer given under its own name: nothing inherited, so that `__proto__` is only an unknown field. */
const ownAnswer = (answers: Readonly<Record<string, unknown>>, id: string): unknown =>
  Object.prototype.hasOwnProperty.call(answers, id) ? answers[id] : undefined;

const isRows = (given: unknown): given is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(given) && given.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));

/**
 * The child rows of a case: ids count from 1, and rows of an earlier, longer answer go. What staff recorded of a row goes
 * with its answers, wherever they now stand in the list; of a row whose answers changed nothing is known any more.
 */
function putRows(id: string, rows: ReadAnswers['rows'], registers: Registers, settled: Settled, isEdit: boolean): void {
  for (const register of Object.keys(rows)) {
    const given = rows[register] ?? [];
    const procedure = entryOf(settled, register)?.procedure;
    const asked = Object.keys(procedure?.asked ?? {});
    const office = Object.keys(procedure?.office ?? {});
    const earlier = isEdit ? rowsOf(register, id, registers) : [];
    const unclaimed = earlier.slice();
    given.forEach((cells, index) => {
      const at = unclaimed.findIndex((row) => asked.every((field) => row.cells[field] === cells[field]));
      const same = at < 0 ? undefined : unclaimed.splice(at, 1)[0];
      const recorded: Record<string, Cells[string]> = {};
      for (const field of office) recorded[field] = same?.cells[field];
      registers.put(register, `${id}/${index + 1}`, { ...recorded, ...cells, case: id });
    });
    const kept = given.map((_row, index) => `${id}/${index + 1}`);
    for (const row of earlier) if (kept.indexOf(row.id) < 0) registers.remove(register, row.id);
  }
}

/** The rows of a case in a child register, by their number. */
const rowsOf = (register: string, id: string, registers: Registers): readonly Case[] =>
  registers
    .cases(register)
    .filter(({ cells }) => cells.case === id)
    .sort((a, b) => rowNumber(a.id) - rowNumber(b.id));
const rowNumber = (id: string): number => Number(id.slice(id.lastIndexOf('/') + 1));

function earlierAnswers(procedure: Procedure, id: string, cells: Cells, registers: Registers): string {
  const earlier: Record<string, unknown> = {};
  for (const field of Object.keys(procedure.asked)) if (cells[field] !== undefined) earlier[field] = cells[field];
  for (const answer of Object.keys(procedure.rows)) {
    earlier[answer] = rowsOf(procedure.rows[answer] ?? '', id, registers).map(({ cells: row }) => row);
  }
  return JSON.stringify(earlier);
}

const noSuchForm = (id: string): Text =>
  inEachLanguage((language) => fill(intakeWords.noSuchForm[language], { procedure: id.slice(0, 60) }));
