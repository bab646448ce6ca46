/** The three languages, under the name the wording of dates and numbers uses. */

export { type Language, languages, type Text } from '../vocabulary/text.ts';
