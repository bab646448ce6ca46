/** The order of the Kazakh alphabet, in which the list of participants stands; the same on every machine. */

/** Figures first, then the Kazakh alphabet, then Latin letters. */
const order = '0123456789аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz';

/** What a name is ordered by: letters and figures alone, a gap before any of them; quotes and case do not count. */
function keyOf(name: string): string {
  let key = '';
  let gap = false;
  for (const letter of name.normalize('NFC').toLowerCase()) {
    const at = order.indexOf(letter);
    if (at < 0 && !/[\p{L}\p{N}]/u.test(letter)) {
      gap = key !== '';
      continue;
    }
    key += `${gap ? ' ' : ''}${at < 0 ? `\uffff${letter}` : String.fromCharCode(at + 0x21)}`;
    gap = false;
  }
  return key;
}

/** Sorts by names in Kazakh order; items whose names are equal but for quotes and case stay in the order of their code units. */
export function byName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, name: nameOf(item), key: keyOf(nameOf(item)) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    .map(({ item }) => item);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
