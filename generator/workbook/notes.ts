/** Notes on cells: the comments part and the drawing part that every spreadsheet program needs beside it. */
import { address } from './address.ts';
import { declareType, freeName, type Package, partText, relate, relations, setPart } from './package.ts';
import { encodeText } from './text.ts';
import { appendInto, children, element, insertChild, withPrefix } from './xml.ts';

/** A note to put on a cell. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = 'Qagida';
const COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>`;
/** Declared on every piece: another program's drawing part may name these otherwise, or not at all. */
const SPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const DRAWING = `<xml ${SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="#"/></o:shapelayout></xml>`;
const BOX = `<v:shapetype ${SPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/**
 * Puts notes on cells of a sheet that have none. `named` is the relationship in the sheet's `legacyDrawing`; where it
 * has none yet, the one it must name is returned.
 */
export function addNotes(pack: Package, sheetPart: string, notes: readonly Note[], named?: string): string | undefined {
  if (notes.length === 0) return undefined;
  addComments(pack, sheetPart, notes);
  const there = relations(pack, sheetPart).find(({ id }) => id === named)?.target;
  const part = there ?? freeName(pack, 'xl/drawings/vmlDrawing#.vml');
  const number = Number(/(\d+)\.vml$/.exec(part)?.[1] ?? 1);
  const xml = (there && partText(pack, there)) || DRAWING.replace('data="#"', `data="${number}"`);
  const used = [...xml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(number * 1024, ...used) + 1;
  const box = xml.includes('id="_x0000_t202"') ? '' : BOX;
  const shapes = box + notes.map((note, index) => shape(note, first + index)).join('');
  const end = xml.lastIndexOf('</xml>');
  setPart(pack, part, `${xml.slice(0, end)}${shapes}${xml.slice(end)}`);
  if (there) return undefined;
  declareType(pack, { extension: 'vml' }, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  return relate(pack, sheetPart, 'vmlDrawing', part);
}

function addComments(pack: Package, sheetPart: string, notes: readonly Note[]): void {
  const there = relations(pack, sheetPart).find(({ type }) => type === 'comments')?.target;
  const part = there ?? freeName(pack, 'xl/comments#.xml');
  let xml = (there && partText(pack, there)) || COMMENTS;
  const authors = element(xml, 'authors');
  const prefix = authors?.tag.prefix ?? '';
  const names = authors ? children(xml, authors).map((child) => xml.slice(child.innerStart, child.innerEnd)) : [];
  let author = names.indexOf(AUTHOR);
  if (author < 0 && authors) {
    author = names.length;
    xml = appendInto(xml, authors, withPrefix(`<author>${AUTHOR}</author>`, prefix));
  }
  const list = element(xml, 'commentList');
  const root = element(xml, 'comments');
  const written = notes.map(({ row, column, text }) => comment(address(row, column), text, author)).join('');
  if (list) xml = appendInto(xml, list, withPrefix(written, prefix));
  else if (root) {
    xml = insertChild(
      xml,
      root.innerStart,
      withPrefix(`<commentList>${written}</commentList>`, prefix),
      'commentList',
      ['authors', 'commentList', 'extLst'],
    );
  }
  setPart(pack, part, xml);
  if (there) return;
  declareType(pack, { part }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  relate(pack, sheetPart, 'comments', part);
}

const comment = (ref: string, text: string, author: number): string =>
  `<comment ref="${ref}" authorId="${author}"><text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${encodeText(text)}</t></r></text></comment>`;

/** The box of a note: two columns wide, as high as its text needs. */
function shape({ row, column, text }: Note, id: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 36), 0);
  const anchor = [column, 15, row - 1, 10, column + 3, 15, row + Math.min(12, lines), 4].join(', ');
  return `<v:shape ${SPACES} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:${Math.min(12, lines) * 13 + 10}pt;z-index:${id % 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
