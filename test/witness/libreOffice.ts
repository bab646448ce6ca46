/** LibreOffice as an outside witness: it recalculates a workbook, in a profile of its own that recalculates always. */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** OOXML files are recalculated on load, whoever wrote them. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice sees it, in another format; without `recalculate`, opened as staff would open it. */
export async function convert(workbook: Uint8Array, to: 'xlsx' | 'pdf', recalculate = true): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'qagida-witness-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    if (recalculate) await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), recalculateAlways);
    await writeFile(join(folder, 'in.xlsx'), workbook);
    await run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'in.xlsx'),
    ]);
    return await readFile(join(folder, 'out', `in.${to}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
