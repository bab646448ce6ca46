/** A register as a sheet: labels, notes with the clause, formats, drop-downs, colours; adapters make a file look like it. */

import { cite } from '../order/citation.ts';
import type { ClauseId } from '../order/clauses.ts';
import type { FieldSpec } from '../vocabulary/field.ts';
import { clausesOf, type Deadline } from '../vocabulary/parts.ts';
import { isForm, type Procedure } from '../vocabulary/procedure.ts';
import { inEachLanguage, type Text } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { columnWords, outcomeWords, resultWords } from '../wording/common.ts';
import { kindWords } from '../wording/kinds.ts';
import { type Column, columnsOf, type Group } from './columns.ts';
import { wordsOf } from './findings.ts';
import { type Place, printer } from './formula.ts';
import { type CellLook, kinds } from './kinds.ts';
import { termWords } from './termWords.ts';

/** How a cell is coloured when a rule holds. */
export type Look = 'pass' | 'fail' | 'person' | 'met' | 'late' | 'soon' | 'overdue';

export interface ColourRule {
  readonly look?: Look;
  /** What a cell shows instead of the code it holds. */
  readonly shows?: Text;
  /** The code a cell holds, where nothing else is asked. */
  readonly equals?: string;
  /** A formula written for the first data row. */
  readonly formula: (place: Place) => string;
}

export interface SheetColumn {
  readonly key: string;
  readonly column: Column;
  readonly group: Group;
  readonly label: Text;
  readonly note: Text;
  readonly look: CellLook | 'check' | 'dueDate';
  readonly width: number;
  /** Staff do not type here: the rules or the intake do. */
  readonly locked: boolean;
  readonly hidden: boolean;
  /** Codes of a drop-down, or the settings sheet whose first column lists them. */
  readonly choices?: readonly string[] | 'regions';
  readonly colours: readonly ColourRule[];
}

export interface SheetPlan {
  readonly id: string;
  readonly title: Text;
  readonly columns: readonly SheetColumn[];
}

/** How near a term is when it is shown as near: working days. */
const nearInWorkingDays = 3;

export function sheetPlan(procedure: Procedure, words: Words): SheetPlan {
  return {
    id: procedure.id,
    title: words.title,
    columns: columnsOf(procedure).map((column) => sheetColumn(column, procedure, words)),
  };
}

function sheetColumn(column: Column, procedure: Procedure, words: Words): SheetColumn {
  const base = { key: column.key, column, group: column.group, hidden: false, colours: [] };
  switch (column.group) {
    case 'case':
      return { ...base, ...caseColumn(column, procedure, words) };
    case 'check': {
      const { label } = wordsOf(column.check, words);
      const note = withClauses(clausesOf(column.check), label);
      return { ...base, label, note, look: 'check', width: 14, locked: true, colours: checkColours(column.key) };
    }
    case 'deadline': {
      const label = words.deadlines[column.deadline.id] ?? codeAsText(column.deadline.id);
      const note = withClause(column.deadline.clause, under(label, termWords(column.deadline.due, words)));
      return {
        ...base,
        label,
        note,
        look: 'dueDate',
        width: 13,
        locked: true,
        colours: termColours(column.key, column.deadline),
      };
    }
    default: {
      const { look, width } = shapeOf(column.spec);
      const own = words.fields[column.field];
      const label = own?.label ?? codeAsText(column.field);
      const help = own?.help ?? kindWords[column.spec.kind].how;
      const options = own?.options ?? {};
      const choices = choicesOf(column.spec);
      const note = withClause(column.spec.clause, column.spec.options ? under(help, legend(options)) : help);
      const colours = column.spec.kind === 'choice' ? optionWords(column.key, options) : [];
      const field = { ...base, label, note, look, width, locked: column.group === 'computed', colours };
      return choices ? { ...field, choices } : field;
    }
  }
}

/** How a field looks in a sheet, and how wide its column is. */
function shapeOf({ kind, oneLine }: FieldSpec): Pick<SheetColumn, 'look' | 'width'> {
  const { look, width } = kinds[kind];
  return oneLine ? { look: 'text', width: kind === 'text' ? oneLineWidth : width } : { look, width };
}

/** Characters of the number of a case or a quarter. */
const oneLineWidth = 22;
/** Of a case of a form: `R-2025-0147`; of a row the registers open: `F-2025-Q1-200250950610`. */
const idWidths = { form: 14, row: 24 } as const;

function caseColumn(
  column: Extract<Column, { group: 'case' }>,
  procedure: Procedure,
  words: Words,
): Pick<SheetColumn, 'label' | 'note' | 'look' | 'width' | 'locked' | 'hidden' | 'choices' | 'colours'> {
  const label = columnWords[column.holds === 'id' ? 'caseId' : column.holds];
  const plain = { label, note: withClause(procedure.clause, label), look: 'text', locked: true, colours: [] } as const;
  switch (column.holds) {
    case 'id':
      return { ...plain, width: idWidths[isForm(procedure) ? 'form' : 'row'], hidden: false };
    case 'status':
      return {
        ...plain,
        note: under(plain.note, legend(words.statuses)),
        colours: optionWords(column.key, words.statuses),
        look: 'code',
        width: 27,
        hidden: false,
        locked: false,
        choices: Object.keys(procedure.statuses),
      };
    case 'outcome':
      return { ...plain, look: 'check', width: 22, hidden: false, colours: outcomeColours(column.key) };
    default:
      return { ...plain, width: 20, hidden: true };
  }
}

function choicesOf(spec: FieldSpec): readonly string[] | 'regions' | undefined {
  if (spec.kind === 'region') return 'regions';
  if (spec.kind === 'language') return ['kk', 'ru', 'en'];
  return spec.kind === 'choice' ? spec.options : undefined;
}

/** Colours the cells that hold a code, and shows them in the words of the register's language. */
const codeRule = (key: string, code: string, shows: Text, look?: Look): ColourRule => ({
  formula: ({ cell }) => `${cell(key)}="${code}"`,
  equals: code,
  shows,
  ...(look ? { look } : {}),
});

const checkColours = (key: string): readonly ColourRule[] => [
  codeRule(key, 'fail', resultWords.fail, 'fail'),
  codeRule(key, 'pass', resultWords.pass, 'pass'),
];

/** A choice is kept as its code and shown as its word. */
const optionWords = (key: string, options: Readonly<Record<string, Text>>): readonly ColourRule[] =>
  Object.keys(options).flatMap((code) => {
    const shows = options[code];
    return shows ? [codeRule(key, code, shows)] : [];
  });

/** The codes of a choice with their words, for the note of the heading. */
const legend = (options: Readonly<Record<string, Text>>): Text =>
  inEachLanguage((language) =>
    Object.keys(options)
      .map((code) => `${code} — ${options[code]?.[language] ?? code}`)
      .join('\n'),
  );

const outcomeColours = (key: string): readonly ColourRule[] => [
  codeRule(key, 'refuse', outcomeWords.refuse, 'fail'),
  codeRule(key, 'remarks', outcomeWords.remarks, 'late'),
  codeRule(key, 'person', outcomeWords.person, 'person'),
  codeRule(key, 'ready', outcomeWords.ready, 'pass'),
  codeRule(key, 'closed', outcomeWords.closed),
];

/** Overdue and near terms look at the reader's own day; the colour is the only place where the clock is read. */
function termColours(key: string, { done }: Deadline): readonly ColourRule[] {
  const rule = (
    look: Look,
    isDone: boolean,
    held: (place: Place, due: string, doneOn: string) => string,
  ): ColourRule => ({
    look,
    formula: (place) => {
      const { known, value, call } = printer(place);
      const due = place.cell(key);
      const doneKnown = known(done);
      const stands = [call('ISNUMBER', due), isDone ? doneKnown : call('NOT', doneKnown)];
      return call('IF', call('AND', ...stands), held(place, due, value(done)), 'FALSE');
    },
  });
  return [
    rule('late', true, (_place, due, doneOn) => `${doneOn}>${due}`),
    rule('met', true, (_place, due, doneOn) => `${doneOn}<=${due}`),
    rule('overdue', false, (place, due) => `${due}<${printer(place).call('TODAY')}`),
    rule('soon', false, (place, due) => {
      const { call } = printer(place);
      const today = call('MATCH', call('TODAY'), place.workingDays, '1');
      const near = call('INDEX', place.workingDays, `${today}+${nearInWorkingDays}`);
      return `${due}<=${call('IFERROR', near, '0')}`;
    }),
  ];
}

const withClause = (clause: ClauseId, words: Text): Text => withClauses([clause], words);

const withClauses = (clauses: readonly ClauseId[], words: Text): Text =>
  inEachLanguage((language) => {
    const cited = clauses.map((clause) => `${cite(clause, language)} (${clause})`);
    return `${cited.join('; ')}\n${words[language]}`;
  });

const under = (first: Text, second: Text): Text =>
  inEachLanguage((language) => `${first[language]}\n${second[language]}`);

const codeAsText = (code: string): Text => inEachLanguage(() => code);
