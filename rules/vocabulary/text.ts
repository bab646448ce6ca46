/** The three languages of every text: Kazakh first, then Russian, then English. */

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in all three languages; `{name}` marks a placeholder filled by `fill`. */
export type Text = Readonly<Record<Language, string>>;

/** A placeholder, whatever letters its name has. */
const placeholder = /\{([^{}]*)\}/g;

/** The placeholders of a text, braces and all, in reading order. */
export const placeholdersOf = (text: string): readonly string[] => text.match(placeholder) ?? [];

/** The text with each `{name}` replaced by `values[name]`; a placeholder without a value of its own stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  fillWith(template, (name) => (Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined));

/** The same where a value is worked out only when the text asks for it. */
export const fillWith = (template: string, saysOf: (name: string) => string | undefined): string =>
  template.replace(placeholder, (whole, name: string) => saysOf(name) ?? whole);

/** One text per language, built by the same function. */
export function inEachLanguage(write: (language: Language) => string): Text {
  return { kk: write('kk'), ru: write('ru'), en: write('en') };
}
