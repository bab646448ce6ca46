/** Addresses of documents nobody has to open: their host is one that no one can register. */

export const documentUrl = (...path: readonly (string | number)[]): string =>
  `https://documents.example/${path.join('/')}`;
