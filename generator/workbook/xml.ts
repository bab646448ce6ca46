/** Small XML parts as text: finds elements with their places, so that one piece changes and the rest stays as it was. */
import { WorkbookError } from './errors.ts';
import { escapeAttribute, unescapeXml } from './text.ts';

/** One tag and where it stands. `local` is its name without a prefix, `prefix` ends with `:` where there is one. */
export interface Tag {
  readonly local: string;
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'open' | 'close' | 'empty';
  readonly text: string;
}

/** An element: its first tag, its whole extent and its contents. */
export interface Element {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE|<(\/?)([\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Every tag of a text, in order; comments and processing instructions are stepped over, a DOCTYPE is refused. */
export function* tags(xml: string, from = 0): Generator<Tag> {
  const pattern = new RegExp(TAG);
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    if (match[0] === '<!DOCTYPE')
      throw new WorkbookError('The file carries a DOCTYPE, which no workbook does; save it anew.');
    if (!match[3]) continue;
    yield {
      local: match[3],
      prefix: match[2] ?? '',
      start: match.index,
      end: pattern.lastIndex,
      kind: match[1] ? 'close' : match[5] ? 'empty' : 'open',
      text: match[0],
    };
  }
}

/** Every element of that name, outermost only. */
export function* elements(xml: string, local: string, from = 0): Generator<Element> {
  let open: Tag | undefined;
  let depth = 0;
  for (const tag of tags(xml, from)) {
    if (tag.local !== local) continue;
    if (!open) {
      if (tag.kind === 'empty') yield { tag, start: tag.start, end: tag.end, innerStart: tag.end, innerEnd: tag.end };
      if (tag.kind !== 'open') continue;
      open = tag;
      depth = 1;
    } else if (tag.kind === 'open') depth++;
    else if (tag.kind === 'close' && --depth === 0) {
      yield { tag: open, start: open.start, end: tag.end, innerStart: open.end, innerEnd: tag.start };
      open = undefined;
    }
  }
}

/** The first element of that name. */
export function element(xml: string, local: string): Element | undefined {
  for (const found of elements(xml, local)) return found;
  return undefined;
}

/** The root element's first tag. */
export function rootTag(xml: string): Tag {
  for (const tag of tags(xml)) return tag;
  throw new WorkbookError('The file is damaged (an empty part); open it in the spreadsheet program and save it anew.');
}

/** The value of an attribute, by its name without a prefix. */
export function attribute(tag: Tag, name: string): string | undefined {
  const match = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.text);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? undefined : unescapeXml(raw);
}

/** The tag's text with an attribute (no prefix) set, or taken out. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => written);
  return tag.replace(/\s*\/?>$/, (close) => `${written}${close.trim()}`);
}

/** A text with one stretch replaced. */
export const splice = (xml: string, start: number, end: number, by: string): string =>
  xml.slice(0, start) + by + xml.slice(end);

/** Adds `content` at the end of an element, opening it where it is empty. */
export function appendInto(xml: string, into: Element, content: string): string {
  if (into.tag.kind !== 'empty') return splice(xml, into.innerEnd, into.innerEnd, content);
  const open = into.tag.text.replace(/\s*\/>$/, '>');
  return splice(xml, into.start, into.end, `${open}${content}</${into.tag.prefix}${into.tag.local}>`);
}

/** Sets one attribute of an element's first tag. */
export function setAttribute(xml: string, of: Element, name: string, value: string | undefined): string {
  return splice(xml, of.tag.start, of.tag.end, withAttribute(of.tag.text, name, value));
}

/**
 * Puts a child where the schema's order wants it: before the first sibling that comes later, or before the parent's
 * end. `from` lies among the parent's children; `order` lists their names as the schema does.
 */
export function insertChild(xml: string, from: number, child: string, name: string, order: readonly string[]): string {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  let depth = 0;
  for (const tag of tags(xml, from)) {
    const before = depth === 0 && (tag.kind === 'close' || later.has(tag.local));
    if (before) return splice(xml, tag.start, tag.start, child);
    if (tag.kind === 'open') depth++;
    if (tag.kind === 'close') depth--;
  }
  return xml + child;
}

/** The direct children of an element. */
export function children(xml: string, of: Element): Element[] {
  const found: Element[] = [];
  let open: Tag | undefined;
  let depth = 0;
  for (const tag of tags(xml, of.innerStart)) {
    if (tag.start >= of.innerEnd) break;
    if (depth === 0 && tag.kind === 'empty') {
      found.push({ tag, start: tag.start, end: tag.end, innerStart: tag.end, innerEnd: tag.end });
    }
    if (tag.kind === 'open' && depth++ === 0) open = tag;
    if (tag.kind === 'close' && --depth === 0 && open) {
      found.push({ tag: open, start: open.start, end: tag.end, innerStart: open.end, innerEnd: tag.start });
    }
  }
  return found;
}

/** Elements written without a prefix, given the prefix a part uses (`x:`). */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
