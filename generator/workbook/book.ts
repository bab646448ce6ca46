/** The workbook part: which sheets there are, where they lie, what is named, how dates are counted. */
import { WorkbookError } from './errors.ts';
import { needText, openPackage, type Package, type Relation, relations } from './package.ts';
import { decodeText, unescapeXml } from './text.ts';
import { attribute, elements, tags } from './xml.ts';

/** One sheet of the workbook; a chart sheet has no `worksheet` part. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string | undefined;
}

/** An open workbook. */
export interface Book {
  readonly pack: Package;
  readonly part: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

/** Opens the bytes of a file. */
export const openBook = (bytes: Uint8Array): Book => inspectBook(openPackage(bytes));

/** Reads the workbook part of a package as it now stands. */
export function inspectBook(pack: Package): Book {
  const part = relations(pack, '').find((relation) => relation.type === 'officeDocument')?.target;
  const xml = part?.endsWith('.xml') ? needText(pack, part) : '';
  if (!part || !/<([\w.-]+:)?workbook[\s>]/.test(xml)) {
    throw new WorkbookError('The file is not an .xlsx workbook (it may be .docx, .ods or .xlsb); save it as .xlsx.');
  }
  const related = relations(pack, part);
  const targets = new Map(related.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  for (const tag of tags(xml)) {
    if (tag.local === 'workbookPr') date1904 = ['1', 'true'].includes(attribute(tag, 'date1904') ?? '');
    if (tag.local !== 'sheet' || tag.kind === 'close') continue;
    const state = attribute(tag, 'state') ?? 'visible';
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag.text)?.[1] ?? '';
    sheets.push({ name: attribute(tag, 'name') ?? '', hidden: state !== 'visible', part: targets.get(id) });
  }
  return { pack, part, relations: related, sheets, definedNames: namesOf(xml), date1904 };
}

/** Names of the whole workbook; those of one sheet (print titles, filters) are left out. */
function namesOf(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const found of elements(xml, 'definedName')) {
    const name = attribute(found.tag, 'name');
    if (!name || attribute(found.tag, 'localSheetId') !== undefined) continue;
    names.set(name, decodeText(unescapeXml(xml.slice(found.innerStart, found.innerEnd))));
  }
  return names;
}

/** The sheet of that name; throws a WorkbookError that lists what there is. */
export function findSheet(book: Book, name: string): SheetEntry & { readonly part: string } {
  const entry =
    book.sheets.find((sheet) => sheet.name === name) ??
    book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (entry?.part) return { ...entry, part: entry.part };
  const there = book.sheets.map((sheet) => sheet.name).join(', ');
  throw new WorkbookError(`The workbook has no sheet "${name}" (it has ${there}); give the sheet its name back.`);
}
