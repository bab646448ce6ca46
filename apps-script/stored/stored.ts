/** Words and declarations of rules/, which the build keeps in files beside the code: read when first needed, once a run. */

type Held = Record<string, unknown>;
type StoredFile = Readonly<Record<string, object>>;

const files: Record<string, StoredFile> = {};

function fileOf(name: string): StoredFile {
  const known = files[name];
  if (known) return known;
  const read = JSON.parse(HtmlService.createTemplateFromFile(name).getRawContent()) as StoredFile;
  files[name] = read;
  return read;
}

/** A list or object of words. `small` values are known at once; whoever asks for more has the file read. */
export const words = (key: string, small?: Held, empty?: object): object => stored('words', key, small, empty);

/** A list or object of declarations, likewise. */
export const declared = (key: string, small?: Held, empty?: object): object =>
  stored('declarations', key, small, empty);

/** `held` is empty, `[]` for a list, and fills itself. */
function stored(file: string, key: string, small: Held = {}, held: object = {}): object {
  let isRead = false;
  const read = (): void => {
    if (isRead) return;
    isRead = true;
    Object.assign(held, fileOf(file)[key]);
  };
  return new Proxy(held, {
    get(target, name) {
      if (!isRead && Object.keys(small).indexOf(String(name)) >= 0) return small[String(name)];
      read();
      return (target as Record<string | symbol, unknown>)[name];
    },
    has(target, name) {
      read();
      return name in target;
    },
    ownKeys(target) {
      read();
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, name) {
      read();
      return Object.getOwnPropertyDescriptor(target, name);
    },
  });
}

type Sentence = Readonly<Record<'kk' | 'ru' | 'en', readonly (string | number)[]>>;

/** A sentence in three languages, its values where their numbers stand. */
export function sentence(key: string, ...values: readonly unknown[]): object {
  const shown = values.map(String);
  const filled = (language: keyof Sentence): string =>
    (fileOf('words')[key] as Sentence)[language]
      .map((part) => (typeof part === 'number' ? shown[part] : part))
      .join('');
  const made = {};
  for (const language of ['kk', 'ru', 'en'] as const) {
    Object.defineProperty(made, language, { enumerable: true, get: () => filled(language) });
  }
  return made;
}
