/** A text in its three languages within one cell. */

import { languages, type Text } from '../../rules/vocabulary/text.ts';

/** «қазақша / по-русски / in English»: one line where there is room for no more. */
export const inAll = (text: Text): string =>
  Array.from(new Set(languages.map((language) => text[language]))).join(' / ');
