/** A page of the staff's guide: one procedure from the form to the last letter, as it is declared. Markdown. */

import { cite } from '../order/citation.ts';
import type { ClauseId } from '../order/clauses.ts';
import { oddities, oddityIds } from '../order/oddities.ts';
import { fieldsOf } from '../vocabulary/expression.ts';
import type { FieldSpec } from '../vocabulary/field.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import type { Language, Text } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { effectWords, yesNoWords } from '../wording/common.ts';
import { guideWords } from '../wording/guide.ts';
import { kindWords } from '../wording/kinds.ts';
import { letterToWords } from '../wording/letters.ts';
import { shownStatusWords } from '../wording/shownStatus.ts';
import { citations } from './citations.ts';
import { allChecks } from './columns.ts';
import { wordsOf } from './findings.ts';
import { stateDiagram } from './stateDiagram.ts';
import { termWords } from './termWords.ts';

interface Entry {
  readonly procedure: Procedure;
  readonly words: Words;
}

/** The page in one language. */
export function guidePage(entry: Entry, language: Language): string {
  const { procedure, words } = entry;
  const say = (word: keyof typeof guideWords): string => guideWords[word][language];
  const place = (clause: ClauseId): string => `${cite(clause, language)} (${clause})`;
  const section = (heading: keyof typeof guideWords, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${say(heading)}`, '', ...lines, ''];
  const table = (
    head: readonly (keyof typeof guideWords)[],
    rows: readonly (readonly string[])[],
  ): readonly string[] => (rows.length === 0 ? [] : [row(head.map(say)), row(head.map(() => '---')), ...rows.map(row)]);
  const label = (id: string): string => words.fields[id]?.label[language] ?? id;
  const diagram = stateDiagram(entry, language);
  const statuses = Object.keys(procedure.statuses);

  const statusRows = statuses.map((id) => {
    const { clause, requires, shown } = procedure.statuses[id] as Procedure['statuses'][string];
    const needs = requires
      ? fieldsOf(requires)
          .filter((field) => field !== 'status')
          .map(label)
      : [];
    return [
      name(words.statuses, id, language),
      place(clause),
      needs.join('; '),
      shown ? shownStatusWords[shown][language] : '',
    ];
  });
  const asked = Object.keys(procedure.asked).map((id) => {
    const spec = procedure.asked[id] as FieldSpec;
    const required =
      spec.required === true ? yesNoWords.yes[language] : typeof spec.required === 'string' ? spec.required : '';
    return [label(id), kindWords[spec.kind].how[language], required, place(spec.clause)];
  });
  const office = Object.keys(procedure.office).map((id) => {
    const spec = procedure.office[id] as FieldSpec;
    return [label(id), words.fields[id]?.help?.[language] ?? '', place(spec.clause)];
  });
  const checks = allChecks(procedure).map((check) => {
    const own = wordsOf(check, words);
    const who = check.decidedBy === undefined ? effectWords[check.effect][language] : say('asked');
    return [own.label[language], who, place(check.clause)];
  });
  const terms = procedure.deadlines.map(({ id, clause, due }) => [
    name(words.deadlines, id, language),
    termWords(due, words)[language],
    place(clause),
  ]);
  const letters = procedure.letters.map(({ id, clause, to }) => [
    words.letters[id]?.title[language] ?? id,
    letterToWords[to][language],
    place(clause),
  ]);

  return [
    `# ${words.title[language]}`,
    '',
    `${place(procedure.clause)} · ${say('register')} \`${procedure.id}\``,
    '',
    ...section('path', diagram === '' ? [] : ['```mermaid', diagram, '```']),
    ...section('statuses', table(['status', 'clause', 'needs', 'applicantSees'], statusRows)),
    ...section('asks', table(['question', 'how', 'required', 'clause'], asked)),
    ...section('records', table(['column', 'meaning', 'clause'], office)),
    ...section('checks', table(['requirement', 'otherwise', 'clause'], checks)),
    ...section('terms', table(['term', 'when', 'clause'], terms)),
    ...section('letters', table(['letter', 'to', 'clause'], letters)),
    ...section('open', openQuestions(procedure, language)),
  ].join('\n');
}

/** The oddities of the clauses the procedure carries, each with what was decided and the switch, if there is one. */
function openQuestions(procedure: Procedure, language: Language): readonly string[] {
  const carried = new Set<string>(
    citations([procedure])
      .filter(({ of }) => of === procedure.id)
      .map(({ clause }) => clause),
  );
  return oddityIds
    .filter((id) => oddities[id].clauses.some((clause) => carried.has(clause)))
    .map((id) => `- **${id}.** ${oddities[id].odd[language]} ${oddities[id].decision[language]}`);
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;

const name = (of: Readonly<Record<string, Text>>, id: string, language: Language): string => of[id]?.[language] ?? id;
