/** A letter as text in three languages: the words of the declaration, filled with what the register says of the case. */

import { dayNumber, fromDayNumber, type IsoDay } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import type { ClauseId } from '../order/clauses.ts';
import type { ListEntry } from '../settings/lists.ts';
import { fieldsOf } from '../vocabulary/expression.ts';
import type { Letter } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { fill, inEachLanguage, type Language, type Text } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { fundNameWords, resultWords } from '../wording/common.ts';
import { shortDate } from '../wording/dates.ts';
import { fieldOf } from './columns.ts';
import { dueList } from './dueList.ts';
import { evaluate, type Facts, isDayNumber } from './evaluate.ts';
import { examine, outcome } from './examine.ts';
import { splitCodes } from './facts.ts';
import { type Finding, findings } from './findings.ts';
import type { Rulebook } from './rulebook.ts';
import { shownField } from './shown.ts';

export interface LetterPlan {
  readonly id: string;
  /** A later letter of the same kind on the same case has a day of its own. */
  readonly round: IsoDay | undefined;
  readonly title: Text;
  /** Paragraphs, one a line. */
  readonly body: Text;
}

/** What a letter needs besides the case: the rules, the lists codes are named by, the Fund's own name, its day. */
export interface LetterSetting {
  readonly book: Rulebook;
  readonly activities: readonly ListEntry[];
  /** As the Fund wrote it in the sheet `settings`; blank for the name of the Order. */
  readonly fundName: string;
  readonly on: IsoDay;
  /** What every output of the Fund has to say besides: a line each at the end. */
  readonly warnings: readonly Text[];
}

/** Whether a letter is due for a case. */
export function letterDue(letter: Letter, procedure: Procedure, facts: Facts, book: Rulebook): boolean {
  const asksOutcome = fieldsOf(letter.when).indexOf('outcome') >= 0;
  const known = asksOutcome ? { ...facts, outcome: outcome(procedure, facts, book) } : facts;
  return evaluate(letter.when, known, book) === true;
}

/** The day that begins the present round of a letter; nothing where it has but one. */
export function letterRound(letter: Letter, facts: Facts, book: Rulebook): number | undefined {
  const round = letter.round && evaluate(letter.round, facts, book);
  return typeof round === 'number' && isDayNumber(round) ? round : undefined;
}

/** The clause a letter is written under: of the choice it goes by, where it serves several. */
export function clauseOf({ clause, clauseBy }: Letter, procedure: Procedure, facts: Facts): ClauseId {
  const chosen = clauseBy === undefined ? undefined : facts[clauseBy];
  const clauses = clauseBy === undefined ? undefined : fieldOf(procedure, clauseBy)?.optionClauses;
  const isOption = clauses && typeof chosen === 'string' && Object.prototype.hasOwnProperty.call(clauses, chosen);
  return (isOption ? clauses[chosen] : undefined) ?? clause;
}

/** The letter of one case in every language. */
export function letterPlan(
  letter: Letter,
  round: number | undefined,
  id: string,
  procedure: Procedure,
  words: Words,
  facts: Facts,
  setting: LetterSetting,
): LetterPlan {
  const own = words.letters[letter.id];
  if (own === undefined) throw new RangeError(`no words for the letter ${procedure.id}.${letter.id}`);
  const found = listed(letter, procedure, words, facts, setting.book);
  const values = inEach((language) => valuesOf(letter, id, procedure, words, facts, setting, language));
  return {
    id: letter.id,
    round: round === undefined ? undefined : fromDayNumber(round),
    title: inEachLanguage((language) => fill(own.title[language], values[language])),
    body: inEachLanguage((language) =>
      own.body[language]
        .split('\n')
        .map((line) => (line.trim() === '{findings}' ? listOf(found, language) : fill(line, values[language])))
        .concat(setting.warnings.map((warning) => warning[language]))
        .join('\n'),
    ),
  };
}

const inEach = <V>(of: (language: Language) => V): Readonly<Record<Language, V>> => ({
  kk: of('kk'),
  ru: of('ru'),
  en: of('en'),
});

/** The placeholders a letter of a procedure may use, braces and all; the list only where the letter has one. */
export const letterPlaceholders = (procedure: Procedure, { lists }: Pick<Letter, 'lists'>): readonly string[] =>
  [
    ...(lists === undefined ? [] : ['findings']),
    'case',
    'clause',
    'term',
    'addressee',
    'fund',
    'status',
    'today',
    ...[procedure.asked, procedure.office, procedure.computed].reduce<readonly string[]>(
      (ids, fields) => ids.concat(Object.keys(fields)),
      [],
    ),
    ...threefold(procedure),
    ...procedure.deadlines.map(({ id }) => `due.${id}`),
  ].map((name) => `{${name}}`);

/** Texts the register keeps in three fields, `titleKk`, `titleRu` and `titleEn`: a letter says `{title}` in its own language. */
const threefold = ({ asked, office, computed }: Procedure): readonly string[] => {
  const ids = [asked, office, computed].reduce<readonly string[]>((found, of) => found.concat(Object.keys(of)), []);
  return ids
    .filter((id) => /Kk$/.test(id))
    .map((id) => id.slice(0, -2))
    .filter((stem) => ['Ru', 'En'].every((ending) => ids.indexOf(stem + ending) >= 0));
};

const endings: Readonly<Record<Language, string>> = { kk: 'Kk', ru: 'Ru', en: 'En' };

interface Listed {
  readonly finding: Finding;
  readonly withResult: boolean;
}

function listed(letter: Letter, procedure: Procedure, words: Words, facts: Facts, book: Rulebook): readonly Listed[] {
  const { lists } = letter;
  if (lists === undefined) return [];
  const all = findings(procedure, words, facts, book, examine(procedure, facts, book));
  if (lists === 'everything') {
    return all.filter(({ effect }) => effect !== 'warning').map((finding) => ({ finding, withResult: true }));
  }
  return all
    .filter(({ result, effect }) => result === 'fail' && lists.indexOf(effect) >= 0)
    .map((finding) => ({ finding, withResult: false }));
}

/** «1. … (подпункт 4) пункта 7)», a line each. */
const listOf = (found: readonly Listed[], language: Language): string =>
  found
    .map(({ finding, withResult }, index) => {
      const result = withResult && finding.result !== 'pass' ? `${resultWords[finding.result][language]}. ` : '';
      return `${index + 1}. ${result}${finding.message[language]} (${cite(finding.clause, language)})`;
    })
    .join('\n');

/** The day by which the recipient is to answer; one that runs from delivery as if it were delivered today. */
function termOf({ term, receivedOn }: Letter, facts: Facts, { book, on }: LetterSetting): string {
  if (term === undefined) return '—';
  const delivered = receivedOn === undefined ? {} : { [receivedOn]: facts[receivedOn] ?? dayNumber(on) };
  const day = evaluate(term, { ...facts, ...delivered }, book);
  return typeof day === 'number' && isDayNumber(day) ? shortDate(fromDayNumber(day)) : '—';
}

function valuesOf(
  letter: Letter,
  id: string,
  procedure: Procedure,
  words: Words,
  facts: Facts,
  setting: LetterSetting,
  language: Language,
): Readonly<Record<string, string>> {
  const { book, activities, fundName, on } = setting;
  const values: Record<string, string> = {
    case: id,
    clause: cite(clauseOf(letter, procedure, facts), language),
    term: termOf(letter, facts, setting),
    today: shortDate(on),
    fund: fundName === '' ? fundNameWords[language] : fundName,
    addressee: typeof facts.name === 'string' ? facts.name : '—',
    status: typeof facts.status === 'string' ? (words.statuses[facts.status]?.[language] ?? facts.status) : '—',
  };
  for (const fields of [procedure.asked, procedure.office, procedure.computed]) {
    for (const field of Object.keys(fields)) {
      const spec = fieldOf(procedure, field);
      const value = facts[field];
      if (spec === undefined || value === undefined) values[field] = '—';
      else if (spec.list === 'activities' && typeof value === 'string')
        values[field] = namesOf(value, activities, language);
      else if (spec.kind === 'longText') values[field] = String(value);
      else values[field] = shownField(spec, words.fields[field], value)[language];
    }
  }
  // What is not written in a letter's language is said in Kazakh, not left out.
  for (const stem of threefold(procedure)) {
    const own = facts[stem + endings[language]] ?? facts[`${stem}Kk`];
    values[stem] = own === undefined ? '—' : String(own);
  }
  for (const { id: deadline } of procedure.deadlines) values[`due.${deadline}`] = '—';
  for (const { id: deadline, due } of dueList(procedure, facts, book, 0)) {
    if (due !== null) values[`due.${deadline}`] = shortDate(due);
  }
  return values;
}

/** Codes with the names of the list: «A1 Разработка программного обеспечения». */
const namesOf = (codes: string, list: readonly ListEntry[], language: Language): string =>
  splitCodes(codes)
    .map((code) => {
      const entry = list.find((one) => one.code === code);
      return entry ? `${code} ${entry.name[language]}` : code;
    })
    .join('; ');
