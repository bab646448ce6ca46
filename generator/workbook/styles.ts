/** The styles part: a look is found among what is there, or added at the end; nothing that is there changes. */
import { WorkbookError } from './errors.ts';
import { escapeAttribute } from './text.ts';
import {
  appendInto,
  attribute,
  children,
  type Element,
  element,
  insertChild,
  setAttribute,
  withPrefix,
} from './xml.ts';

/** How a cell looks. Colours are six hexadecimal digits. */
export interface Look {
  readonly format?: string;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly centre?: boolean;
  readonly ruled?: boolean;
  readonly locked: boolean;
}

/** A styles part being added to. */
export interface Styles {
  xml: string;
  readonly known: Map<string, number>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FONT = '<name val="Calibri"/><family val="2"/>';

/** The styles of a workbook that has none of its own yet. */
export const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** The number of a cell style with this look. */
export function cellStyle(styles: Styles, look: Look): number {
  return remembered(styles, `cell ${JSON.stringify(look)}`, () => {
    const format = look.format === undefined ? 0 : formatNumber(styles, look.format);
    const font = look.bold || look.colour ? listed(styles, 'fonts', fontOf(look)) : 0;
    const fill = look.fill ? listed(styles, 'fills', solid(look.fill)) : 0;
    const border = look.ruled ? listed(styles, 'borders', RULE) : 0;
    const applied = `applyNumberFormat="1"${font ? ' applyFont="1"' : ''}${fill ? ' applyFill="1"' : ''}${border ? ' applyBorder="1"' : ''}`;
    const align = `<alignment${look.centre ? ' horizontal="center"' : ''} vertical="top"${look.wrap ? ' wrapText="1"' : ''}/>`;
    const lock = look.locked ? '' : '<protection locked="0"/>';
    return listed(
      styles,
      'cellXfs',
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied} applyAlignment="1" applyProtection="1">${align}${lock}</xf>`,
    );
  });
}

/** The number of a style for conditional formats. */
export function ruleStyle(
  styles: Styles,
  look: { readonly colour: string; readonly fill: string; readonly bold?: boolean } | undefined,
  shows: string | undefined,
): number {
  const font = look ? `<font>${look.bold ? '<b/>' : ''}<color rgb="FF${look.colour}"/></font>` : '';
  const fill = look
    ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor rgb="FF${look.fill}"/></patternFill></fill>`
    : '';
  return listed(styles, 'dxfs', `<dxf>${font}${shows === undefined ? '' : shownAs(styles, shows)}${fill}</dxf>`);
}

/** A number format whose section for texts is a fixed text. */
function shownAs(styles: Styles, text: string): string {
  const code = `General;General;General;"${text.replaceAll('"', "'")}"`;
  return `<numFmt numFmtId="${formatNumber(styles, code)}" formatCode="${escapeAttribute(code)}"/>`;
}

const RULE = '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A9BA8"/></bottom><diagonal/></border>';

const fontOf = ({ bold, colour }: Look): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/>${colour ? `<color rgb="FF${colour}"/>` : ''}${FONT}</font>`;

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const BUILT_IN: Readonly<Record<string, number>> = { '0': 1, '#,##0': 3, '#,##0.00': 4, '@': 49 };

function formatNumber(styles: Styles, code: string): number {
  const builtIn = BUILT_IN[code];
  if (builtIn !== undefined) return builtIn;
  return remembered(styles, `format ${code}`, () => {
    const list = listElement(styles, 'numFmts');
    const there = children(styles.xml, list);
    const found = there.find(({ tag }) => attribute(tag, 'formatCode') === code);
    if (found) return Number(attribute(found.tag, 'numFmtId'));
    const id = Math.max(163, ...there.map(({ tag }) => Number(attribute(tag, 'numFmtId')))) + 1;
    append(styles, list, there.length, `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  });
}

/** The place of a piece in one of the lists, added at its end where it is not there yet. */
function listed(styles: Styles, name: string, piece: string): number {
  return remembered(styles, `${name} ${piece}`, () => {
    const list = listElement(styles, name);
    const there = children(styles.xml, list);
    const written = withPrefix(piece, list.tag.prefix);
    const at = there.findIndex(({ start, end }) => styles.xml.slice(start, end) === written);
    if (at < 0) append(styles, list, there.length, piece);
    return at < 0 ? there.length : at;
  });
}

function append(styles: Styles, list: Element, count: number, piece: string): void {
  const longer = appendInto(styles.xml, list, withPrefix(piece, list.tag.prefix));
  styles.xml = setAttribute(longer, listIn(longer, list.tag.local), 'count', String(count + 1));
}

function listElement(styles: Styles, name: string): Element {
  const found = element(styles.xml, name);
  if (found) return found;
  const root = element(styles.xml, 'styleSheet');
  if (!root) throw damaged();
  const empty = withPrefix(`<${name} count="0"/>`, root.tag.prefix);
  styles.xml = insertChild(styles.xml, root.innerStart, empty, name, ORDER);
  return listIn(styles.xml, name);
}

function listIn(xml: string, name: string): Element {
  const found = element(xml, name);
  if (!found) throw damaged();
  return found;
}

const damaged = () =>
  new WorkbookError('The file is damaged (its styles); open it in the spreadsheet program and save it anew.');

function remembered(styles: Styles, key: string, make: () => number): number {
  const known = styles.known.get(key);
  if (known !== undefined) return known;
  const made = make();
  styles.known.set(key, made);
  return made;
}
