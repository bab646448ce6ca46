/** A sheet's XML in three pieces: what stands before the rows, the rows as bytes, and what stands after them. */
import { WorkbookError } from './errors.ts';
import { rootTag } from './xml.ts';

/** A sheet being changed. `head` ends with `<sheetData>`, `tail` begins with `</sheetData>`. */
export interface SheetFile {
  readonly prefix: string;
  head: string;
  rows: Buffer;
  tail: string;
}

/** Splits a sheet; an empty `<sheetData/>` is opened. */
export function splitSheet(bytes: Buffer): SheetFile {
  const damaged = new WorkbookError(
    'The file is damaged (a sheet has no rows part); save it anew in the spreadsheet program.',
  );
  const prefix = rootTag(bytes.toString('utf8', 0, Math.min(bytes.length, 65_536))).prefix;
  const open = bytes.indexOf(`<${prefix}sheetData`);
  const openEnd = bytes.indexOf('>', open) + 1;
  if (open < 0 || openEnd === 0) throw damaged;
  const head = bytes.toString('utf8', 0, openEnd);
  if (head.endsWith('/>')) {
    const tail = `</${prefix}sheetData>${bytes.toString('utf8', openEnd)}`;
    return { prefix, head: head.replace(/\s*\/>$/, '>'), rows: bytes.subarray(0, 0), tail };
  }
  const close = bytes.indexOf(`</${prefix}sheetData`, openEnd);
  if (close < 0) throw damaged;
  return { prefix, head, rows: bytes.subarray(openEnd, close), tail: bytes.toString('utf8', close) };
}

/** The sheet's bytes again; those of the rows are not decoded on the way. */
export const joinSheet = ({ head, rows, tail }: SheetFile): Buffer =>
  Buffer.concat([Buffer.from(head), rows, Buffer.from(tail)]);
