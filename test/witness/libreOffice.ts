/** LibreOffice as an outside witness: it opens a workbook, recalculates it where asked, and saves it as something else. */

import { mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePackage, openPackage, partText, setPart } from '../../generator/workbook/package.ts';
import { runLong } from './run.ts';

/** OOXML files are recalculated on load, whoever wrote them. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * The workbook as LibreOffice sees it, in another format, in a profile of its own. Without `recalculate` it is opened
 * as staff would open it: formulas that carry no result are worked out, the other results are trusted. After `pdf:`
 * may stand the name and options of the filter.
 */
export async function convert(
  workbook: Uint8Array,
  to: 'xlsx' | 'ods' | 'pdf' | `pdf:${string}`,
  recalculate = true,
  from: 'xlsx' | 'fods' = 'xlsx',
): Promise<Uint8Array> {
  const [converted] = await convertAll([workbook], to, recalculate, from);
  if (converted === undefined) throw new Error('LibreOffice gave nothing back.');
  return converted;
}

/** Many workbooks in one start of the program, which takes longer than a workbook. */
export async function convertAll(
  workbooks: readonly Uint8Array[],
  to: 'xlsx' | 'ods' | 'pdf' | `pdf:${string}`,
  recalculate = true,
  from: 'xlsx' | 'fods' = 'xlsx',
): Promise<readonly Uint8Array[]> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-office-'));
  const profile = join(folder.path, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  if (recalculate) writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), recalculateAlways);
  const files = workbooks.map((workbook, index) => {
    const file = join(folder.path, `in${index}.${from}`);
    writeFileSync(file, from === 'xlsx' && !to.startsWith('pdf') ? withoutTitles(workbook) : workbook);
    return file;
  });
  const out = join(folder.path, 'out');
  await runLong('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    out,
    ...files,
  ]);
  return files.map((_, index) => readFileSync(join(out, `in${index}.${to.split(':', 1)[0]}`)));
}

/** What is repeated on each printed page matters only on paper, and takes LibreOffice eight seconds to lay out for our registers. */
function withoutTitles(workbook: Uint8Array): Uint8Array {
  const pack = openPackage(workbook);
  const book = partText(pack, 'xl/workbook.xml');
  if (book === undefined) return workbook;
  setPart(pack, 'xl/workbook.xml', book.replace(/<definedName name="_xlnm.Print_Titles".*?<\/definedName>/g, ''));
  return closePackage(pack);
}
