/** The three languages of every text: Kazakh first, then Russian, then English. */

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in all three languages; `{name}` marks a placeholder filled by `fill`. */
export type Text = Readonly<Record<Language, string>>;

/** The text with each `{name}` replaced by `values[name]`; a placeholder without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** One text per language, built by the same function. */
export function inEachLanguage(write: (language: Language) => string): Text {
  return { kk: write('kk'), ru: write('ru'), en: write('en') };
}
