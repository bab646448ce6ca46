/**
 * The public list for a spreadsheet: semicolons, as Excel set to Kazakhstan expects, UTF-8 with its mark, every field
 * in quotes. What a spreadsheet would take for something else than the text it is begins with an apostrophe.
 */

import type { Named, PublicList, PublicParticipant } from '../../reports/publicList/publicList.ts';
import { listWords } from '../../reports/publicList/words.ts';
import { type Language, languages, type Text } from '../../rules/vocabulary/text.ts';

type Id = PublicList['columns'][number]['id'];

export function listCsv({ columns, participants }: PublicList): string {
  const lines = [
    columns.flatMap(({ id, label }) => headsOf(id, label)),
    ...participants.map((one) => columns.flatMap(({ id }) => fieldsOf(id, one))),
  ];
  return `\ufeff${lines.map((fields) => `${fields.map(quoted).join(';')}\r\n`).join('')}`;
}

/** What has a name in each language takes a column a language. */
const isNamed = (id: Id): id is 'region' | 'activities' | 'participation' =>
  id === 'region' || id === 'activities' || id === 'participation';

const headsOf = (id: Id, label: Text): readonly string[] =>
  isNamed(id)
    ? languages.map((language) => `${label[language]} (${language})`)
    : [languages.map((language) => label[language]).join(' / ')];

function fieldsOf(id: Id, one: PublicParticipant): readonly string[] {
  if (isNamed(id)) return languages.map((language) => asText(wordsOf(id, one, language)));
  const value = one[id] ?? '';
  return [isNumber(id) ? `'${value}` : asText(value)];
}

/** A registration number and a BIN would lose their leading zeros as numbers, quoted or not. */
const isNumber = (id: Id): boolean => id === 'certificateNumber' || id === 'bin';

function wordsOf(id: 'region' | 'activities' | 'participation', one: PublicParticipant, language: Language): string {
  if (id === 'participation') return listWords[one.participation ?? 'current'][language];
  const names: readonly Named[] = id === 'region' ? [one.region ?? []].flat() : (one.activities ?? []);
  return names.map(({ name }) => name[language]).join('; ');
}

/** Formulas begin so, in whatever width the sign is typed; blanks before it do not help. */
const looksLikeFormula = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/u;

/** An apostrophe of its own is doubled, so that taking one away always gives the text back. */
const asText = (text: string): string => (looksLikeFormula.test(text) || /^[\t\r\n']/.test(text) ? `'${text}` : text);

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
