/** The name somebody probably meant: the nearest of those there are, by the letters that differ. */

import { inEachLanguage, type Text } from '../vocabulary/text.ts';

/** How many letters must be added, left out, changed or swapped with their neighbour to make one word the other. */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isSame ? 0 : 1)];
      next.push(Math.min(...ways, ...(swapped ? [at(before, j - 2) + 1] : [])));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

/** The nearest name, or nothing where none is near enough to have been meant. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const plain = given.trim().toLowerCase();
  const ranked = names
    .map((name) => ({ name, far: distance(plain, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(Math.min(plain.length, name.length) / 3)))
    .sort((one, other) => one.far - other.far);
  return ranked[0]?.name;
}

/** The beginning of a name, three letters at least, is as near as one letter. */
const distance = (given: string, name: string): number =>
  given.length >= 3 && name.indexOf(given) === 0 && name !== given ? 1 : editDistance(given, name);

/** A sentence with what was probably meant after it. */
export function withSuggestion(sentence: Text, given: string, names: readonly string[]): Text {
  const meant = nearest(given, names);
  if (meant === undefined) return sentence;
  const asked: Text = { kk: `«${meant}» емес пе?`, ru: `Возможно, «${meant}»?`, en: `Did you mean "${meant}"?` };
  return inEachLanguage((language) => `${sentence[language]} ${asked[language]}`);
}
