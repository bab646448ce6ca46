/** Text and XML: what a cell may hold, written so that every reader gets the same characters back. */
import { WorkbookError } from './errors.ts';

/** Excel's limit for one cell, in UTF-16 units. */
const CELL_LIMIT = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML cannot carry.
const ILLEGAL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** An underscore that a reader would take for the start of an escape, by itself or with the escape that follows it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ufffe\uffff])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const NEEDS_CARE = /[_\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/;
const MARKUP = /[&<>"]/;

/** Escapes text for an XML element or attribute. */
export function escapeXml(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Escapes an attribute, where a bare line break or tab would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * A cell's text as XML: characters XML cannot carry become `_xHHHH_`, as Excel writes them, and a text that
 * already reads like such an escape is protected. Half a surrogate pair, which no file can hold, becomes U+FFFD.
 */
export function encodeText(text: string): string {
  if (!NEEDS_CARE.test(text)) return escapeXml(text);
  const careful = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(ILLEGAL, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeXml(careful);
}

/** The characters behind `_xHHHH_` escapes. */
export function decodeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves XML's own entities and character references, and line ends as XML prescribes. */
export function unescapeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  if (!lines.includes('&#')) return unescapeNames(lines);
  return lines.replace(/&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Hundreds of thousands of formulas have nothing but names in them; `&amp;` last, so that what it yields stays as it is. */
const unescapeNames = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The formula behind what a file writes; programs differ in what they escape. */
export const decodeFormula = (written: string): string => decodeText(unescapeXml(written));

/** Refuses a text longer than a cell can hold. */
export function checkLength(text: string, where: () => string): void {
  if (text.length <= CELL_LIMIT) return;
  throw new WorkbookError(
    `${where()}: the text has ${text.length} characters and a cell holds ${CELL_LIMIT}; shorten it.`,
  );
}
