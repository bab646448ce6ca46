/** Folding of the Order's text for quoting and searching: its name is spelled with a Latin A in two places. */

const latin = 'ABCEHIKMOPTXYaceiopxyhƏə';
const cyrillic = 'АВСЕНІКМОРТХУасеіорхуһӘә';

/** Replaces each Latin letter that looks like a Cyrillic one by that Cyrillic letter; the length stays the same. */
export function foldLookalikes(text: string): string {
  let folded = '';
  for (const letter of text) {
    const at = latin.indexOf(letter);
    folded += at < 0 ? letter : cyrillic.charAt(at);
  }
  return folded;
}

/** Replaces each run of white space, line ends included, by one space, and trims both ends. */
export function foldWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Both foldings together: two texts are the same words when their folds are equal. */
export function fold(text: string): string {
  return foldLookalikes(foldWhitespace(text));
}
