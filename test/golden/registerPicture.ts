/** The register of applications as LibreOffice shows it: the case, and beside it the terms in their colours. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventFund, sampleDefaults } from '../../generator/sample/fund.ts';
import { openZip, readPart, writeZip } from '../../generator/workbook/zip.ts';
import { registrationWords } from '../../rules/procedures/registration.words.ts';
import { printed } from '../witness/libreOffice.ts';
import { run } from '../witness/run.ts';

const rowsShown = 16;
/** Points between the edge of a cell and its words. */
const padding = 1.4;
/** Points across A4 in landscape. */
const paperWidth = 841.9;

/** Enough pages for the register, without what follows it, and without the signs of notes that hide the labels. */
const asPdf: `pdf:${string}` = `pdf:calc_pdf_Export:${JSON.stringify({
  PageRange: { type: 'string', value: '1-120' },
  ExportNotes: { type: 'boolean', value: 'false' },
})}` as const;

/** Where a word begins on its page, in points. */
interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Page {
  readonly number: number;
  readonly words: readonly Word[];
  /** The cases of the page, one a row. */
  readonly rows: readonly Word[];
}

/** What `convert` has to be told to draw the picture, about so many dots wide; files for it are put into the folder. */
export async function registerPicture(workbook: Uint8Array, width: number, folder: string): Promise<string[]> {
  const pdf = join(folder, 'register.pdf');
  writeFileSync(pdf, await printed(onTheDay(workbook), asPdf));
  const pages = readPages(run('pdftotext', ['-bbox', pdf, '-'])).filter(onSheet('registration'));
  const { fields, deadlines } = registrationWords;
  const [name, address] = [fields.name.label.kk, fields.address.label.kk];
  const [examine, decision] = [deadlines.examine.kk, deadlines.decision.kk];

  const { page: cases, first } = mostVaried(pages.filter((page) => labelled(page, name, address)));
  const terms = pages.find(
    (page) => labelled(page, examine, decision) && page.rows.some(({ text }) => text === cases.rows[0]?.text),
  );
  if (terms === undefined) throw new Error('The terms of the applications are on none of the pages printed.');
  const parts = [
    { page: cases, from: 0, to: columnOf(cases, address) },
    { page: terms, from: columnOf(terms, examine), to: paperWidth - 27 },
  ];
  const scale = width / parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const strips = [
    { from: Math.min(...header(cases).map(({ y }) => y)) - padding, to: rowTop(cases, 0) },
    { from: rowTop(cases, first), to: rowTop(cases, first + rowsShown) },
  ];
  const drawn = parts.flatMap(({ page, from, to }) => {
    const out = join(folder, `register-${page.number}`);
    const resolution = String(72 * scale);
    run('pdftoppm', [
      '-png',
      '-r',
      resolution,
      ...['-f', '-l'].flatMap((o) => [o, String(page.number)]),
      '-singlefile',
      pdf,
      out,
    ]);
    const crops = strips.map((strip) => {
      const [x, y, w, h] = [from, strip.from, to - from, strip.to - strip.from].map((points) =>
        Math.round(points * scale),
      );
      return ['(', `${out}.png`, '-crop', `${w}x${h}+${x}+${y}`, '+repage', ')'];
    });
    return ['(', ...crops.flat(), '-append', ')'];
  });
  return [...drawn, '+append', '-fuzz', '1%', '-trim', '+repage', '-bordercolor', 'white', '-border', '8'];
}

/** The workbook with the day of the invented fund in place of today: colours do not change from day to day. */
function onTheDay(workbook: Uint8Array): Uint8Array {
  const zip = openZip(workbook);
  const [year, month, day] = inventFund(sampleDefaults).on.split('-').map(Number);
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = readPart(zip, sheet)?.toString('utf8') ?? '';
  return writeZip(zip, new Map([[sheet, Buffer.from(xml.replaceAll('TODAY()', `DATE(${year},${month},${day})`))]]));
}

function readPages(boxes: string): Page[] {
  return boxes
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const words = Array.from(page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g), (found) => ({
        x: Number(found[1]),
        y: Number(found[2]),
        text: found[3] ?? '',
      }));
      return { number: index + 1, words, rows: words.filter(({ x, text }) => x < 40 && /^R-\d{4}-\d{4}$/.test(text)) };
    });
}

/** The foot of a page names its sheet. */
const onSheet =
  (sheet: string) =>
  ({ words }: Page): boolean =>
    words.some(({ text, y }) => text === sheet && y > 560);

/** The words of the labels: below the title of the page and above the first row. */
const header = ({ words, rows }: Page): readonly Word[] => words.filter(({ y }) => y > 32 && y < (rows[0]?.y ?? 0));

const wordOf = (page: Page, label: string): Word | undefined =>
  header(page).find(({ text }) => text === label.split(' ', 1)[0]);

const labelled = (page: Page, ...labels: readonly string[]): boolean =>
  page.rows.length > 0 && labels.every((label) => wordOf(page, label) !== undefined);

const columnOf = (page: Page, label: string): number => (wordOf(page, label)?.x ?? 0) - padding;

/** Where a row begins; after the last one, where it ends. */
const rowTop = ({ rows }: Page, index: number): number => (rows[index]?.y ?? (rows.at(-1)?.y ?? 0) + 9) - padding / 2;

/** The page and the row on it from which the cases shown have the most statuses and outcomes. */
function mostVaried(pages: readonly Page[]): { page: Page; first: number } {
  let best = { page: pages[0], first: 0, seen: 0 };
  for (const page of pages) {
    const until = columnOf(page, registrationWords.fields.name.label.kk);
    for (let first = 0; first + rowsShown <= page.rows.length; first += 1) {
      const [from, to] = [rowTop(page, first), rowTop(page, first + rowsShown)];
      const shown = page.words.filter(({ x, y }) => x > 70 && x < until && y > from && y < to);
      const seen = new Set(shown.map(({ text }) => text)).size;
      if (seen > best.seen) best = { page, first, seen };
    }
  }
  if (best.page === undefined) throw new Error('The names of the applicants are on none of the pages printed.');
  return { page: best.page, first: best.first };
}
