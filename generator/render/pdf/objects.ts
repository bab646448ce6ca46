/** Reads and writes the plain kind of PDF file that Chromium prints: numbered objects and one cross-reference table. */

/** One object: the text of its dictionary or array, and the bytes of its stream where it has one. */
export interface PdfObject {
  readonly text: string;
  readonly stream?: Buffer;
}

/** A file taken apart. Objects are keyed by their numbers. */
export interface PdfFile {
  readonly objects: Map<number, PdfObject>;
  readonly root: number;
  readonly info: number;
}

const header = '%PDF-1.4\n%\xD3\xEB\xE9\xE1\n';

/** Takes a file apart. Throws where the file is not laid out as Chromium lays it out. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = buffer.toString('latin1', Math.max(0, buffer.length - 64));
  const start = Number(/startxref\s+(\d+)\s+%%EOF/.exec(tail)?.[1] ?? Number.NaN);
  const table = Number.isNaN(start) ? '' : buffer.toString('latin1', start);
  const root = Number(/\/Root (\d+) 0 R/.exec(table)?.[1] ?? 0);
  const info = Number(/\/Info (\d+) 0 R/.exec(table)?.[1] ?? 0);
  if (!table.startsWith('xref') || root === 0 || info === 0) {
    throw new Error('The browser printed a PDF of an unknown layout: use another browser (CHROME_PATH).');
  }
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map((m) => Number(m[1])).sort((a, b) => a - b);
  const objects = new Map<number, PdfObject>();
  offsets.forEach((from, i) => {
    const [number, object] = readObject(buffer.subarray(from, offsets[i + 1] ?? start));
    objects.set(number, object);
  });
  return { objects, root, info };
}

function readObject(bytes: Buffer): [number, PdfObject] {
  const open = bytes.indexOf(' 0 obj\n');
  const number = Number(bytes.toString('latin1', 0, open));
  const body = bytes.subarray(open + 7, bytes.lastIndexOf('endobj') - 1);
  if (body.toString('latin1', body.length - 9) !== 'endstream') return [number, { text: body.toString('latin1') }];
  const split = body.indexOf(' stream\n');
  return [number, { text: body.toString('latin1', 0, split), stream: body.subarray(split + 8, body.length - 10) }];
}

/** Puts a file together. The same objects give the same bytes. */
export function writePdf(file: PdfFile): Uint8Array {
  const parts: Buffer[] = [Buffer.from(header, 'latin1')];
  let at = header.length;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  const size = Math.max(...file.objects.keys()) + 1;
  const offsets: (number | undefined)[] = new Array(size);
  for (const [number, { text, stream }] of file.objects) {
    offsets[number] = at;
    add(Buffer.from(`${number} 0 obj\n${text}${stream ? ' stream\n' : ''}`, 'latin1'));
    if (stream) add(stream);
    add(Buffer.from(`${stream ? '\nendstream' : ''}\nendobj\n`, 'latin1'));
  }
  const rows = offsets.map((offset) =>
    offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  rows[0] = '0000000000 65535 f \n';
  const trailer = `trailer\n<</Size ${size}\n/Root ${file.root} 0 R\n/Info ${file.info} 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  add(Buffer.from(`xref\n0 ${size}\n${rows.join('')}${trailer}`, 'latin1'));
  return Buffer.concat(parts);
}

/** A text as a PDF string that holds every letter (UTF-16 in hexadecimal). */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}
