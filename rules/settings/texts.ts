/** The sheet `texts`: every word of the procedures, which staff may change; a placeholder must stay one that is known. */

import { languages, placeholdersOf, type Text } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { withSuggestion } from './nearest.ts';
import { strangePlaceholder } from './placeholders.ts';
import { type Problem, Reader, type Table } from './table.ts';

export type Texts = Readonly<Record<string, Text>>;

/** All words of a procedure by key: `registration.check.stateShare.fail`. */
export function textsOf(id: string, words: Words): Texts {
  const found: Record<string, Text> = {};
  eachText(id, words, (key, text) => {
    found[key] = text;
    return text;
  });
  return found;
}

/** The words with those of the sheet in their place. */
export const withTexts = (id: string, words: Words, texts: Texts): Words =>
  eachText(id, words, (key, text) => texts[key] ?? text);

/** What a text may have filled in, by its key; braces and all. */
export type Placeholders = Readonly<Record<string, readonly string[]>>;

/** Only what differs from the delivered words is kept. `fillable` says what else than its own a text may have filled in. */
export function readTexts(
  table: Table,
  delivered: Texts,
  fillable: () => Placeholders = () => ({}),
): { readonly texts: Texts; readonly problems: readonly Problem[] } {
  const reader = new Reader(table, ['#texts', 'kk', 'ru', 'en']);
  const texts: Record<string, Text> = {};
  let others: Placeholders | undefined;
  for (const row of reader.rows) {
    const key = reader.text(row, '#texts');
    const original = Object.prototype.hasOwnProperty.call(delivered, key) ? delivered[key] : undefined;
    if (original === undefined) {
      reader.report(row, '#texts', withSuggestion(unknownText(key), key, Object.keys(delivered)));
      continue;
    }
    if (!reader.isFirst(row, '#texts', key)) continue;
    const words = reader.words(row);
    if (words === undefined || languages.every((language) => words[language] === original[language])) continue;
    others = others ?? fillable();
    const known = ownPlaceholders(original).concat(others[key] ?? []);
    const wrong = languages.find((language) => faultIn(words[language], known) !== undefined);
    if (wrong) reader.report(row, wrong, faultIn(words[wrong], known) as Text);
    else texts[key] = words;
  }
  return { texts, problems: reader.problems };
}

const ownPlaceholders = (original: Text): readonly string[] =>
  languages.reduce<readonly string[]>((found, language) => found.concat(placeholdersOf(original[language])), []);

/** The list of a letter stands on a line of its own, where its numbered lines have room. */
const listMark = '{findings}';

function faultIn(text: string, known: readonly string[]): Text | undefined {
  const strange = placeholdersOf(text).find((one) => known.indexOf(one) < 0);
  if (strange) return strangePlaceholder(strange, once(known));
  const inside = text.split('\n').some((line) => line.indexOf(listMark) >= 0 && line.trim() !== listMark);
  return inside ? listInside : undefined;
}

const once = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) === index);

function eachText(id: string, words: Words, change: (key: string, text: Text) => Text): Words {
  const record = <V>(
    of: Readonly<Record<string, V>>,
    part: string,
    work: (value: V, key: string) => V,
  ): Record<string, V> => {
    const changed: Record<string, V> = {};
    for (const name of Object.keys(of)) changed[name] = work(of[name] as V, `${id}.${part}.${name}`);
    return changed;
  };
  return {
    title: change(`${id}.title`, words.title),
    fields: record(words.fields, 'field', (field, key) => ({
      label: change(`${key}.label`, field.label),
      ...(field.help ? { help: change(`${key}.help`, field.help) } : {}),
      ...(field.options ? { options: record(field.options, `${key.slice(id.length + 1)}.option`, keyed) } : {}),
    })),
    checks: record(words.checks, 'check', (check, key) => ({
      label: change(`${key}.label`, check.label),
      fail: change(`${key}.fail`, check.fail),
      ...(check.unknown ? { unknown: change(`${key}.unknown`, check.unknown) } : {}),
    })),
    deadlines: record(words.deadlines, 'deadline', keyed),
    statuses: record(words.statuses, 'status', keyed),
    documents: record(words.documents, 'document', keyed),
    letters: record(words.letters, 'letter', (letter, key) => ({
      title: change(`${key}.title`, letter.title),
      body: change(`${key}.body`, letter.body),
    })),
  };

  function keyed(text: Text, key: string): Text {
    return change(key, text);
  }
}

const unknownText = (key: string): Text => ({
  kk: `«${key}» кілті жоқ: кілтті өзгертпеңіз, тек мәтінді өзгертіңіз.`,
  ru: `Ключа «${key}» нет: меняйте только текст, не ключ.`,
  en: `There is no text "${key}": change the words, not the key.`,
});
const listInside: Text = {
  kk: '{findings} жеке жолда тұруы керек: оның алдына және артына жаңа жол белгісін қойыңыз.',
  ru: '{findings} должно стоять на отдельной строке: поставьте перед ним и после него перевод строки.',
  en: '{findings} must stand alone on a line: put a line break before and after it.',
};
