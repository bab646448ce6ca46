/** Patterns of the declaration as a service of forms takes them: RE2 knows no `\u`, and it matches the whole answer. */

/** The pattern without its ends, with the letters themselves for `\u00a0` and its like. */
export const barePattern = (pattern: string): string =>
  pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export const formPattern = (pattern: string): string => `^${barePattern(pattern)}$`;
