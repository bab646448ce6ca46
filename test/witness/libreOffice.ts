/** LibreOffice as an outside witness: it opens a workbook, recalculates it where asked, and saves it as something else. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempDisposableSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { closePackage, openPackage, partText, setPart } from '../../generator/workbook/package.ts';
import { runLong, timeLimit } from './run.ts';
import { python } from './witnesses.ts';

/** OOXML files are recalculated on load, whoever wrote them. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const filters = { xlsx: 'Calc MS Excel 2007 XML', ods: 'calc8', pdf: 'calc_pdf_Export' } as const;
type Format = keyof typeof filters;

/**
 * The workbook as LibreOffice sees it, in another format. Without `recalculate` it is opened as staff would open it:
 * formulas that carry no result are worked out, the other results are trusted.
 */
export async function convert(
  workbook: Uint8Array,
  to: Format,
  recalculate = true,
  from: 'xlsx' | 'fods' = 'xlsx',
): Promise<Uint8Array> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-office-'));
  const [source, target] = [join(folder.path, `in.${from}`), join(folder.path, `out.${to}`)];
  writeFileSync(source, from === 'xlsx' ? withoutTitles(workbook) : workbook);
  await office(recalculate).save(source, target, filters[to]);
  return readFileSync(target);
}

/** As it comes out of a printer: the name and options of the filter stand behind `pdf:`. In a profile of its own. */
export async function printed(workbook: Uint8Array, to: `pdf:${string}`): Promise<Uint8Array> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-office-'));
  const file = join(folder.path, 'in.xlsx');
  writeFileSync(file, workbook);
  const profile = `-env:UserInstallation=file://${join(folder.path, 'profile')}`;
  await runLong('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder.path, file]);
  return readFileSync(join(folder.path, 'in.pdf'));
}

/** What is repeated on each printed page takes LibreOffice eight seconds to lay out for our registers. */
function withoutTitles(workbook: Uint8Array): Uint8Array {
  const pack = openPackage(workbook);
  const book = partText(pack, 'xl/workbook.xml');
  if (book === undefined) return workbook;
  setPart(pack, 'xl/workbook.xml', book.replace(/<definedName name="_xlnm.Print_Titles".*?<\/definedName>/g, ''));
  return closePackage(pack);
}

/** A program kept open, because starting it takes longer than most workbooks. It ends with the process of the tests. */
class Office {
  readonly #profile = mkdtempSync(join(tmpdir(), 'qagida-profile-'));
  readonly #program: ChildProcess;
  readonly #answers: Interface;
  readonly #ended: Promise<never>;
  #said = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(recalculate: boolean) {
    mkdirSync(join(this.#profile, 'user'));
    if (recalculate) writeFileSync(join(this.#profile, 'user', 'registrymodifications.xcu'), recalculateAlways);
    const program = spawn(python, [join(import.meta.dirname, 'office.py'), this.#profile]);
    this.#program = program;
    this.#answers = createInterface(program.stdout);
    program.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      this.#said += chunk;
    });
    this.#ended = once(program, 'exit').then(() => {
      throw new Error(`LibreOffice ended: ${this.#said.trim().slice(-2000)}`);
    });
    this.#ended.catch(() => this.#answers.close());
    // It clears up after itself when its input ends, however this process does.
  }

  get hasEnded(): boolean {
    return this.#program.exitCode !== null || this.#program.signalCode !== null;
  }

  /** One after the other. */
  save(source: string, target: string, filter: string): Promise<void> {
    const mine = this.#last.then(() => this.#save([source, target, filter]));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #save(request: readonly string[]): Promise<void> {
    const answer = once(this.#answers, 'line', { signal: AbortSignal.timeout(timeLimit) });
    this.#program.stdin?.write(`${JSON.stringify(request)}\n`);
    await Promise.race([answer, this.#ended]).catch((error: unknown) => {
      this.#program.kill();
      throw error;
    });
  }
}

const offices = new Map<boolean, Office>();
function office(recalculate: boolean): Office {
  const known = offices.get(recalculate);
  if (known && !known.hasEnded) return known;
  const made = new Office(recalculate);
  offices.set(recalculate, made);
  return made;
}
