/** A procedure as a page a clerk can read and sign: what is asked, checked and due, each with its clause. */

import { cite } from '../order/citation.ts';
import { clausesOf } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import type { Language, Text } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { allChecks } from './columns.ts';
import { wordsOf } from './findings.ts';

const headings: Readonly<
  Record<'asked' | 'office' | 'checks' | 'deadlines' | 'statuses' | 'letters' | 'documents', Text>
> = {
  asked: { kk: 'Сұралатын мәліметтер', ru: 'Запрашиваемые сведения', en: 'What is asked' },
  office: { kk: 'Қор толтыратын мәліметтер', ru: 'Сведения, которые заполняет Фонд', en: 'What the Fund records' },
  checks: { kk: 'Тексеру', ru: 'Проверки', en: 'What is checked' },
  deadlines: { kk: 'Мерзімдер', ru: 'Сроки', en: 'What is due' },
  statuses: { kk: 'Мәртебелер', ru: 'Статусы', en: 'Statuses' },
  letters: { kk: 'Хаттар', ru: 'Письма', en: 'Letters' },
  documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
};

/** Markdown in one language. */
export function outline(
  { procedure, words }: { readonly procedure: Procedure; readonly words: Words },
  language: Language,
): string {
  const line = (words: string, ...clauses: readonly Parameters<typeof cite>[0][]): string =>
    `- ${words} — ${clauses.map((clause) => cite(clause, language)).join('; ')}`;
  const fields = (group: 'asked' | 'office'): readonly string[] =>
    Object.keys(procedure[group]).map((id) => {
      const spec = procedure[group][id];
      return spec ? line(words.fields[id]?.label[language] ?? id, spec.clause) : '';
    });
  const section = (heading: keyof typeof headings, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `## ${headings[heading][language]}`, '', ...lines];
  return [
    `# ${words.title[language]}`,
    ...section('asked', fields('asked')),
    ...section('office', fields('office')),
    ...section(
      'checks',
      allChecks(procedure).map((check) => line(wordsOf(check, words).label[language], ...clausesOf(check))),
    ),
    ...section(
      'deadlines',
      procedure.deadlines.map(({ id, clause }) => line(words.deadlines[id]?.[language] ?? id, clause)),
    ),
    ...section(
      'statuses',
      Object.keys(procedure.statuses).map((id) => {
        const status = procedure.statuses[id];
        const next = (status?.next ?? []).map((one) => words.statuses[one]?.[language] ?? one).join(', ');
        const own = words.statuses[id]?.[language] ?? id;
        return status ? line(next === '' ? own : `${own} → ${next}`, status.clause) : '';
      }),
    ),
    ...section(
      'letters',
      procedure.letters.map(({ id, clause }) => line(words.letters[id]?.title[language] ?? id, clause)),
    ),
    ...section(
      'documents',
      procedure.documents.map(({ id, form }) => line(words.documents[id]?.[language] ?? id, form)),
    ),
    '',
  ].join('\n');
}
