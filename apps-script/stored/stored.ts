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

/** What a module of rules/ exports under a name: small values at once, the others from the file when asked for. */
export function stored(file: string, module: string, name: string, later: readonly string[], small: Held = {}): Held {
  const held: Record<string, unknown> = { ...small };
  for (const key of later) {
    Object.defineProperty(held, key, { enumerable: true, get: () => fileOf(file)[module]?.[name]?.[key] });
  }
  return held;
}
