/** The height of a new row by its wrapped texts. */
import { extent } from './addColumns.ts';
import type { Book } from './book.ts';
import { linesIn } from './lines.ts';
import { partText } from './package.ts';
import type { CellSetting } from './rows.ts';
import { attribute, children, element } from './xml.ts';

/** Points of a line of common type, and the most lines a row is made high for. */
const line = 15;
const most = 6;

/** Letters that fit into a line of a column whose cells wrap; nothing where they do not. */
export function roomOf(book: Book, head: string): (column: number) => number | undefined {
  const styles = wrappedStyles(book);
  const list = element(head, 'cols');
  const known = list ? children(head, list) : [];
  const rooms = known.flatMap((col) => {
    const isWrapped = styles.has(Number(attribute(col.tag, 'style') ?? 0));
    return isWrapped ? [{ ...extent(col), room: Number(attribute(col.tag, 'width') ?? 0) }] : [];
  });
  return (column) => rooms.find(({ min, max, room }) => min <= column && column <= max && room > 0)?.room;
}

/** The numbers of cell styles that wrap. */
function wrappedStyles(book: Book): ReadonlySet<number> {
  const part = book.relations.find(({ type }) => type === 'styles')?.target;
  const xml = (part && partText(book.pack, part)) ?? '';
  const list = element(xml, 'cellXfs');
  const found = new Set<number>();
  if (list)
    children(xml, list).forEach((xf, index) => {
      if (/\swrapText\s*=\s*["'](1|true)["']/.test(xml.slice(xf.start, xf.end))) found.add(index);
    });
  return found;
}

/** The attributes of a row whose texts take more than a line; a text longer than the highest row is cut at its foot. */
export function heightXml(settings: readonly CellSetting[], room: (column: number) => number | undefined): string {
  const lines = settings.reduce((highest, { column, value }) => {
    const letters = typeof value === 'string' && value !== '' ? room(column) : undefined;
    return letters === undefined ? highest : Math.max(highest, linesIn(String(value), letters));
  }, 1);
  if (lines === 1) return '';
  return ` ht="${line * Math.min(lines, most)}"${lines > most ? ' customHeight="1"' : ''}`;
}
