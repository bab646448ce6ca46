/** Words and declarations of rules/, which the build keeps in files beside the code: read when first needed, once a run. */

type Held = Record<string, unknown>;
type StoredFile = Readonly<Record<string, Readonly<Record<string, object>>>>;

const files: Record<string, StoredFile> = {};

function fileOf(name: string): StoredFile {
  const known = files[name];
  if (known) return known;
  const read = JSON.parse(HtmlService.createTemplateFromFile(name).getRawContent()) as StoredFile;
  files[name] = read;
  return read;
}

/**
 * What a module of rules/ exports under a name. `small` values are there at once; whoever asks for another one, or for
 * the keys, has the file read. Begins empty, `[]` for a list.
 */
export function stored(file: string, module: string, name: string, small: Held = {}, held: object = {}): object {
  let isRead = false;
  const read = (): void => {
    if (isRead) return;
    isRead = true;
    Object.assign(held, fileOf(file)[module]?.[name]);
  };
  return new Proxy(held, {
    get(target, key) {
      if (!isRead && Object.keys(small).indexOf(String(key)) >= 0) return small[String(key)];
      read();
      return (target as Record<string | symbol, unknown>)[key];
    },
    has(target, key) {
      read();
      return key in target;
    },
    ownKeys(target) {
      read();
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, key) {
      read();
      return Object.getOwnPropertyDescriptor(target, key);
    },
  });
}
