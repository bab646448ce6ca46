/** A procedure as a form in one language: pages, questions, choices and where they lead, as a service of forms can carry it. */

import type { IsoDay } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import { type ClauseId, clauses } from '../order/clauses.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { type FormColumn, type FormItem, formPlan } from '../projections/formPlan.ts';
import { entryOf, type Settled } from '../registers/settled.ts';
import type { FieldKind, FieldSpec } from '../vocabulary/field.ts';
import { isForm, type Procedure } from '../vocabulary/procedure.ts';
import { fill, type Language, type Text } from '../vocabulary/text.ts';
import { fundNameWords, yesNoWords } from '../wording/common.ts';
import { formWords } from '../wording/forms.ts';
import { kindWords } from '../wording/kinds.ts';
import { listChoices } from './listChoices.ts';
import { formPattern } from './pattern.ts';
import { linesPattern } from './rowLines.ts';

export type LayoutType = 'text' | 'paragraph' | 'choice' | 'list' | 'several' | 'date' | 'page';

export interface LayoutChoice {
  readonly value: string;
  /** What stands in the register. */
  readonly code: string;
  /** The page it leads to, or the end of the form; otherwise the next one. */
  readonly goTo?: string;
}

export const submitPage = 'submit';

export interface LayoutItem {
  /** The field's id; `courses[2].name` for a field of the second row, `courses[2]` for its page. */
  readonly key: string;
  readonly type: LayoutType;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly pattern?: string;
  /** What is said where the pattern does not hold. */
  readonly patternHelp?: string;
  readonly choices?: readonly LayoutChoice[];
}

export interface FormLayout {
  readonly procedure: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly items: readonly LayoutItem[];
}

/** Rows of so many columns are typed as lines; more are easier to answer page by page. */
const mostColumnsOfLines = 3;

/** So many rows have a page of their own; further ones are typed as lines, because the Rules set no limit. */
export const rowPages = 5;

/** The procedures that have a form in Google: passports and families are not asked there. */
export const formEntries = ({ entries }: Pick<Settled, 'entries'>): readonly ProcedureEntry[] =>
  entries.filter(({ procedure }) => isForm(procedure) && procedure.workbook === 'main');

/** The form of a procedure in a language, as it is asked on a day. */
export function formLayout(
  { procedure, words }: ProcedureEntry,
  language: Language,
  settled: Settled,
  on: IsoDay,
): FormLayout {
  const plan = formPlan(procedure, words, on, (register) => entryOf(settled, register));
  const rows = plan.items.filter(({ question }) => question === 'rows');
  const writer: Writer = { language, settled, on };
  const asked = withPages(
    procedure,
    plan.items.filter(({ question }) => question !== 'rows'),
    writer,
  );
  const fund = settled.plain.fundName === '' ? fundNameWords[language] : settled.plain.fundName;
  const clause = capital(cite(procedure.clause, language));
  return {
    procedure: procedure.id,
    language,
    title: words.title[language],
    description: fill(formWords.description[language], { fund, clause }),
    confirmation: formWords.confirmation[language],
    items: asked.concat(
      ...rows.map((item, index) => rowItems(item, firstPageOf(rows[index + 1]) ?? submitPage, writer)),
    ),
  };
}

interface Writer {
  readonly language: Language;
  readonly settled: Settled;
  readonly on: IsoDay;
}

/** A page begins with the first of at least three questions of another item of the Rules. */
const leastOfPage = 3;

function withPages(
  { asked }: Pick<Procedure, 'asked'>,
  items: readonly FormItem[],
  writer: Writer,
): readonly LayoutItem[] {
  const titleOf = (index: number): string | undefined => {
    const spec = asked[items[index]?.id ?? ''];
    return spec && pageTitle(spec.clause, writer.language);
  };
  const found: LayoutItem[] = [];
  let open = titleOf(0);
  items.forEach((item, index) => {
    const title = titleOf(index);
    let length = 0;
    while (title !== undefined && titleOf(index + length) === title) length += 1;
    if (title !== undefined && title !== open && length >= leastOfPage) {
      found.push(page(`page.${item.id}`, title));
      open = title;
    }
    found.push(question(item.id, item, (asked[item.id] as FieldSpec).kind, item.title[writer.language], writer));
  });
  return found;
}

/** What a page is named by: the item of the Rules, or the annex. */
function pageTitle(clause: ClauseId, language: Language): string | undefined {
  const [whole = '', annex] = /^A(\d+)(?=-)|^R-\d+/.exec(clause) ?? [];
  if (annex !== undefined) return fill(formWords.annex[language], { number: annex });
  return Object.prototype.hasOwnProperty.call(clauses, whole) ? capital(cite(whole as ClauseId, language)) : undefined;
}

const page = (key: string, title: string, help = ''): LayoutItem => ({
  key,
  type: 'page',
  title,
  help,
  required: false,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function question(key: string, item: FormItem, kind: FieldKind, title: string, writer: Writer): LayoutItem {
  const { language } = writer;
  const help = item.help[language];
  const base = { key, title, help, required: item.required };
  const choices = choicesOf(item, writer);
  if (choices !== undefined && choices.length > 0) {
    const type = item.question === 'severalOf' ? 'several' : choices.length > mostShown ? 'list' : 'choice';
    return { ...base, type, choices };
  }
  switch (item.question) {
    case 'paragraph':
      return { ...base, type: 'paragraph' };
    case 'date':
      return { ...base, type: 'date' };
    default: {
      if (item.pattern === undefined) return { ...base, type: 'text' };
      const how = fill(formWords.pattern[language], { how: howOf(kind)[language] });
      return { ...base, type: 'text', pattern: formPattern(item.pattern), patternHelp: how };
    }
  }
}

/** A country is typed in a form; everywhere else it is chosen. */
const howOf = (kind: FieldKind): Text => (kind === 'country' ? formWords.country : kindWords[kind].how);

/** More choices than this are a drop-down. */
const mostShown = 6;

function choicesOf(item: FormItem, { language, settled, on }: Writer): readonly LayoutChoice[] | undefined {
  if (item.question === 'yesNo') {
    return (['yes', 'no'] as const).map((code) => ({ value: yesNoWords[code][language], code }));
  }
  if (item.options) return item.options.map(({ code, words }) => ({ value: words[language], code }));
  return item.list && listChoices(item.list, settled, on, language);
}

/** Whether rows are answered as lines alone. */
export const isLines = (columns: readonly FormColumn[]): boolean => columns.length <= mostColumnsOfLines;

/** The page on which the rows of an answer begin. */
const firstPageOf = (item: FormItem | undefined): string | undefined =>
  item && (isLines(item.columns ?? []) ? undefined : item.id);

function rowItems(item: FormItem, after: string, writer: Writer): readonly LayoutItem[] {
  const columns = item.columns ?? [];
  const { language } = writer;
  const title = item.title[language];
  if (isLines(columns)) return [lines(item, item.id, title, writer)];
  const found: LayoutItem[] = [page(item.id, title), ask(`${item.id}[1]?`, formWords.first, `${item.id}[1]`)];
  for (let row = 1; row <= rowPages; row += 1) {
    const place = `${item.id}[${row}]`;
    const named = fill(formWords.row[language], { title, number: String(row) });
    found.push(page(place, named));
    for (const column of columns) {
      const own = `${row}. ${column.title[language]}`;
      found.push(question(`${place}.${column.id}`, column, column.kind, own, writer));
    }
    const next = row < rowPages ? `${item.id}[${row + 1}]` : `${item.id}.more`;
    found.push(ask(`${item.id}[${row + 1}]?`, formWords.another, next, `${row}. `));
  }
  const more = fill(formWords.more[language], { title });
  return found.concat(page(`${item.id}.more`, more), lines(item, `${item.id}.lines`, more, writer));

  function ask(key: string, words: typeof formWords.first, goTo: string, mark = ''): LayoutItem {
    const [yes, no] = [yesNoWords.yes[language], yesNoWords.no[language]];
    return {
      key,
      type: 'choice',
      title: `${mark}${fill(words[language], { title })}`,
      help: '',
      required: true,
      choices: [
        { value: yes, code: 'yes', goTo },
        { value: no, code: 'no', goTo: after },
      ],
    };
  }
}

function lines(item: FormItem, key: string, title: string, { language }: Writer): LayoutItem {
  const columns = item.columns ?? [];
  const named = columns.map((column) => `${column.title[language]} (${howOf(column.kind)[language]})`).join('; ');
  return {
    key,
    type: 'paragraph',
    title,
    help: `${item.help[language]}. ${fill(formWords.lines[language], { columns: named })}`,
    required: false,
    pattern: linesPattern(columns),
    patternHelp: fill(formWords.linesPattern[language], { columns: named }),
  };
}
