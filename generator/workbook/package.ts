/** The package inside the zip: parts, their types and the relationships between them. */
import { WorkbookError } from './errors.ts';
import { dropBytes } from './memory.ts';
import { escapeAttribute } from './text.ts';
import { appendInto, attribute, element, elements, splice, tags } from './xml.ts';
import { openZip, readPart, readStart, writeZip, type Zip } from './zip.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = '[Content_Types].xml';

/** What one part says about another: `type` is the last word of the relationship's type, such as `worksheet`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A package being read or changed: parts are unpacked on demand, and only the changed ones are written anew. */
export interface Package {
  readonly zip: Zip | undefined;
  readonly changed: Map<string, Uint8Array | null>;
}

export const openPackage = (bytes: Uint8Array): Package => ({ zip: openZip(bytes), changed: new Map() });

export const emptyPackage = (): Package => ({ zip: undefined, changed: new Map() });

export const closePackage = (pack: Package): Uint8Array => writeZip(pack.zip, pack.changed);

/** The bytes of a part as they now stand. */
export function partBytes(pack: Package, name: string): Buffer | undefined {
  const changed = pack.changed.get(name);
  if (changed === null) return undefined;
  if (changed) return Buffer.from(changed.buffer, changed.byteOffset, changed.byteLength);
  return pack.zip && readPart(pack.zip, name);
}

/** What a part as it now stands begins with; all of it where it is small. */
export function partStart(pack: Package, name: string): Buffer | undefined {
  return pack.changed.has(name) || !pack.zip ? partBytes(pack, name) : readStart(pack.zip, name);
}

/** Gives back the memory of an unpacked part, which nothing may read afterwards; that of the archive itself stays. */
export function dropPartBytes({ zip, changed }: Package, bytes: Buffer): void {
  if (changed.size === 0 && bytes.buffer !== zip?.bytes.buffer) dropBytes(bytes);
}

/** The text of a part, without its byte order mark. */
export function partText(pack: Package, name: string): string | undefined {
  const bytes = partBytes(pack, name);
  return (
    bytes &&
    toUtf8(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, '')
  );
}

/** A part that must be there. */
export function needText(pack: Package, name: string): string {
  const text = partText(pack, name);
  if (text !== undefined) return text;
  throw new WorkbookError(`The file is not an .xlsx workbook (part ${name} is missing); give the register workbook.`);
}

/** XML may also come in UTF-16; everything here works on UTF-8. */
export function toUtf8(bytes: Buffer): Buffer {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const text = bytes.subarray(2).toString('utf16le');
    return Buffer.from(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16/i, '$1UTF-8'));
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
    return toUtf8(even);
  }
  return bytes;
}

/** Replaces or adds a part. */
export function setPart(pack: Package, name: string, content: string | Uint8Array): void {
  pack.changed.set(name, typeof content === 'string' ? Buffer.from(content) : content);
}

/** A name for a new part that no part has: `xl/comments#.xml` with the first free number. */
export function freeName(pack: Package, pattern: string): string {
  for (let number = 1; ; number++) {
    const name = pattern.replace('#', String(number));
    if (!pack.changed.has(name) && !pack.zip?.entries.has(name.toLowerCase())) return name;
  }
}

/** Where a part keeps its relationships. */
const relationsOf = (part: string) => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The relationships of a part (`''` for the package itself), external ones left out. */
export function relations(pack: Package, part: string): Relation[] {
  const xml = partText(pack, relationsOf(part));
  if (!xml) return [];
  const found: Relation[] = [];
  for (const tag of tags(xml)) {
    const target = attribute(tag, 'Target');
    if (tag.local !== 'Relationship' || target === undefined || attribute(tag, 'TargetMode') === 'External') continue;
    const type = attribute(tag, 'Type') ?? '';
    found.push({
      id: attribute(tag, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(part, target),
    });
  }
  return found;
}

function resolve(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The way from one part to another, as relationships give it. */
function relative(from: string, to: string): string {
  const path = from.split('/').slice(0, -1);
  const steps = to.split('/');
  while (path.length > 0 && steps.length > 1 && path[0] === steps[0]) {
    path.shift();
    steps.shift();
  }
  return [...path.map(() => '..'), ...steps].join('/');
}

/** Adds a relationship from one part to another and returns its id. */
export function relate(pack: Package, part: string, type: string, target: string): string {
  const name = relationsOf(part);
  const xml =
    partText(pack, name) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const taken = new Set([...tags(xml)].map((tag) => attribute(tag, 'Id')));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const root = element(xml, 'Relationships');
  if (!root)
    throw new WorkbookError(`The file is damaged (${name}); open it in the spreadsheet program and save it anew.`);
  const entry = `<${root.tag.prefix}Relationship Id="rId${number}" Type="${RELATIONSHIPS}/${type}" Target="${escapeAttribute(relative(part, target))}"/>`;
  setPart(pack, name, appendInto(xml, root, entry));
  return `rId${number}`;
}

/** Registers a part's content type, or the type of all parts with an extension. */
export function declareType(
  pack: Package,
  of: { readonly part: string } | { readonly extension: string },
  type: string,
): void {
  const xml = needText(pack, TYPES);
  const root = element(xml, 'Types');
  if (!root)
    throw new WorkbookError(`The file is damaged (${TYPES}); open it in the spreadsheet program and save it anew.`);
  const { prefix } = root.tag;
  if ('part' in of) {
    setPart(pack, TYPES, appendInto(xml, root, `<${prefix}Override PartName="/${of.part}" ContentType="${type}"/>`));
    return;
  }
  for (const tag of tags(xml)) {
    if (tag.local === 'Default' && attribute(tag, 'Extension')?.toLowerCase() === of.extension) return;
  }
  const entry = `<${prefix}Default Extension="${of.extension}" ContentType="${type}"/>`;
  const first = root.tag.kind === 'empty' ? undefined : root.innerStart;
  setPart(pack, TYPES, first === undefined ? appendInto(xml, root, entry) : splice(xml, first, first, entry));
}

/** Takes a part out with its content type and the relationship that leads to it. */
export function dropPart(pack: Package, owner: string, part: string): void {
  pack.changed.set(part, null);
  removeTag(pack, TYPES, 'Override', (target) => target.toLowerCase() === `/${part}`.toLowerCase(), 'PartName');
  const same = (target: string) => resolve(owner, target).toLowerCase() === part.toLowerCase();
  removeTag(pack, relationsOf(owner), 'Relationship', same, 'Target');
}

function removeTag(pack: Package, name: string, local: string, matches: (value: string) => boolean, by: string): void {
  const xml = partText(pack, name);
  if (!xml) return;
  for (const found of elements(xml, local)) {
    if (!matches(attribute(found.tag, by) ?? '')) continue;
    setPart(pack, name, splice(xml, found.start, found.end, ''));
    return;
  }
}
