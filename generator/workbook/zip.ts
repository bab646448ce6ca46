/** The zip an .xlsx is: entries are found, unpacked within limits, and written back untouched unless replaced. */
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { WorkbookError } from './errors.ts';

interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  readonly data: number;
  /** Where the local record ends, its data descriptor included. */
  readonly end: number;
  readonly central: Uint8Array;
}

/** An open archive. Names are looked up without regard to case, as packages demand. */
export interface Zip {
  readonly bytes: Buffer;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const LIMITS = { entries: 20_000, part: 512 * 1024 * 1024, total: 1024 * 1024 * 1024 };
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
/** 1 January 1980, the earliest a zip can say: new entries carry no clock. */
const EPOCH = 0x00210000;
const DEFLATE_LEVEL = 6;

const broken = (why: string) =>
  new WorkbookError(
    `The file is damaged (${why}); open it in the spreadsheet program, save it as .xlsx and try again.`,
  );

/** Opens an archive; throws a WorkbookError for what is not a readable .xlsx container. */
export function openZip(source: Uint8Array): Zip {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) {
    throw new WorkbookError(
      'The file is protected with a password or is an old .xls; save it as .xlsx without a password and try again.',
    );
  }
  if (bytes.length < 22 || bytes.readUInt16LE(0) !== 0x4b50) {
    throw new WorkbookError('The file is not an .xlsx workbook; give the path of the register workbook.');
  }
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) throw broken('it uses the zip64 layout');
  if (count > LIMITS.entries) throw broken(`it has ${count} parts`);
  const records: Omit<ZipEntry, 'data' | 'end'>[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw broken('its list of parts is cut');
    const nameLength = bytes.readUInt16LE(at + 28);
    const length = 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (at + length > end) throw broken('its list of parts is cut');
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = nameBytes.toString('utf8').replaceAll('\\', '/').replace(/^\/+/, '');
    if (bytes.readUInt16LE(at + 8) & 1) {
      throw new WorkbookError('The file is encrypted; save it as .xlsx without a password and try again.');
    }
    records.push({
      name,
      nameBytes,
      method: bytes.readUInt16LE(at + 10),
      time: bytes.readUInt32LE(at + 12),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      local: bytes.readUInt32LE(at + 42),
      central: bytes.subarray(at, at + length),
    });
    at += length;
  }
  return { bytes, entries: locate(bytes, records) };
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw broken('its end is missing, as after a broken download');
}

function locate(bytes: Buffer, records: readonly Omit<ZipEntry, 'data' | 'end'>[]): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (const record of records) {
    const { local } = record;
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw broken(`part ${record.name} is lost`);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    let end = data + record.packed;
    if (end > bytes.length) throw broken(`part ${record.name} is cut`);
    if (bytes.readUInt16LE(local + 6) & 8) {
      end += end + 4 <= bytes.length && bytes.readUInt32LE(end) === DESCRIPTOR ? 16 : 12;
    }
    total += record.size;
    if (record.size > LIMITS.part || total > LIMITS.total) throw tooLarge(record.name);
    const key = record.name.toLowerCase();
    if (entries.has(key)) throw broken(`part ${record.name} is there twice`);
    entries.set(key, { ...record, data, end });
  }
  return entries;
}

const tooLarge = (name: string) =>
  new WorkbookError(
    `Part ${name} of the workbook unpacks to more than the tool takes; remove what does not belong to it.`,
  );

/** The unpacked bytes of a part, checked against its size and checksum; undefined where there is no such part. */
export function readPart(zip: Zip, name: string): Buffer | undefined {
  const entry = zip.entries.get(name.toLowerCase());
  if (!entry) return undefined;
  const packed = zip.bytes.subarray(entry.data, entry.data + entry.packed);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
    throw broken(`part ${entry.name} does not match its checksum`);
  }
  return unpacked;
}

/** Packed bytes that hold the head of any sheet. */
const START = 64 * 1024;

/** What a part begins with: unpacked so far, and not held against its checksum. A small part comes whole. */
export function readStart(zip: Zip, name: string): Buffer | undefined {
  const entry = zip.entries.get(name.toLowerCase());
  if (entry?.method !== 8 || entry.packed <= START) return readPart(zip, name);
  try {
    const packed = zip.bytes.subarray(entry.data, entry.data + START);
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    throw broken(`part ${entry.name} cannot be unpacked`);
  }
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method !== 8) throw broken(`part ${entry.name} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size + 1, chunkSize: chunkFor(entry.size) });
  } catch {
    throw broken(`part ${entry.name} cannot be unpacked`);
  }
}

/** One chunk where it fits: joining many small ones doubles the peak. */
const chunkFor = (size: number) => Math.min(Math.max(size + 64, 4096), LIMITS.part);

/**
 * The archive with some parts replaced, added, or removed (`null`). Every other entry is copied byte for byte,
 * packed as it was, with its own times; new entries come last and are dated 1980.
 */
export function writeZip(zip: Zip | undefined, parts: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const wanted = new Map([...parts].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  const put = (local: readonly Uint8Array[], central: Buffer) => {
    central.writeUInt32LE(offset, 42);
    centrals.push(central);
    for (const piece of local) {
      locals.push(piece);
      offset += piece.length;
    }
  };
  for (const [key, entry] of zip?.entries ?? []) {
    const replacement = wanted.get(key);
    wanted.delete(key);
    if (zip && !replacement) put([zip.bytes.subarray(entry.local, entry.end)], Buffer.from(entry.central));
    else if (replacement?.content) put(...pack(entry.nameBytes, replacement.content, entry.time));
  }
  for (const { name, content } of wanted.values()) {
    if (content) put(...pack(Buffer.from(name), content, EPOCH));
  }
  const size = centrals.reduce((sum, central) => sum + central.length, 0);
  if (offset + size > 0xffffffff) throw new WorkbookError('The workbook has grown past 4 GB; start a new one.');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...centrals, end]);
}

function pack(name: Uint8Array, content: Uint8Array, time: number): [readonly Uint8Array[], Buffer] {
  const packed = deflateRawSync(content, { level: DEFLATE_LEVEL, chunkSize: 1 << 20 });
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(0x0800, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(time, 6);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.alloc(4);
  local.writeUInt32LE(LOCAL, 0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(CENTRAL, 0);
  central.writeUInt16LE(20, 4);
  common.copy(central, 6);
  return [[local, common, name, packed], Buffer.concat([central, name])];
}
