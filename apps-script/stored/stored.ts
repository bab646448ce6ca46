/** Words and declarations of rules/, which the build keeps in files beside the code: read when first needed, once a run. */

type Held = Readonly<Record<string, unknown>>;
type StoredFile = Readonly<Record<string, Readonly<Record<string, Held>>>>;

const files: Record<string, StoredFile> = {};

function fileOf(name: string): StoredFile {
  const known = files[name];
  if (known) return known;
  const read = JSON.parse(HtmlService.createTemplateFromFile(name).getRawContent()) as StoredFile;
  files[name] = read;
  return read;
}

/** What a module of rules/ exports under a name. Its keys are known at once; the file is read when a value is asked for. */
export function stored(file: string, module: string, name: string, keys: readonly string[]): Held {
  const held: Record<string, unknown> = {};
  for (const key of keys) {
    Object.defineProperty(held, key, { enumerable: true, get: () => fileOf(file)[module]?.[name]?.[key] });
  }
  return held;
}
