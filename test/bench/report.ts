/** The quarterly report of a large fund, whole, beside what others take for a part of it: `node test/bench/report.ts [WORKBOOK DAY]`. */

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { version } from '../../generator/commands/version.ts';
import { type CellValue, readWorkbook } from '../../generator/workbook/port.ts';
import { hasLibreOffice } from '../witness/witnesses.ts';
import { type Measured, measured, script } from './measure.ts';

const quarter = '2026-Q3';
const size = ['--participants', '2000', '--quarters', '12'];
const cli = join(import.meta.dirname, '../../generator/cli.ts');
const cache = join(tmpdir(), 'qagida-bench-report');

/** Made once for a version of the rules. */
function workbookOf(): { readonly workbook: string; readonly on: string } {
  mkdirSync(cache, { recursive: true });
  const [workbook, day] = [join(cache, `registers-${version}.xlsx`), join(cache, `registers-${version}.day`)];
  if (!existsSync(day)) {
    const made = execFileSync(process.execPath, [cli, 'sample', workbook, ...size, '--json'], { encoding: 'utf8' });
    writeFileSync(`${day}.tmp`, JSON.parse(made).on);
    renameSync(`${day}.tmp`, day);
  }
  return { workbook, on: readFileSync(day, 'utf8') };
}

function tell(title: string, { wall, cpu, peak, failure }: Measured): void {
  console.log(`| ${[title, wall.toFixed(1), cpu.toFixed(1), peak].join(' | ')} |${failure}`);
}

const skipped = (title: string, why: string): void => console.log(`| ${title} | ${why} | | |`);

const exceljsAndOnePage = `
const { default: ExcelJS } = await import('exceljs');
await new ExcelJS.Workbook().xlsx.readFile(process.argv[1]);
const { openPrinter } = await import(${JSON.stringify(import.meta.resolve('../../generator/render/pdf/printer.ts'))});
const printer = await openPrinter({ tabs: 1 });
await printer.printRaw('<body><h1>1</h1></body>', 'kk', { tagged: true });
await printer.close();
`;

/** A template of one row repeated, filled with the rows of a JSON file. */
const carboneVersion = '3.8.2';
const withCarbone = `
const { readFileSync, writeFileSync } = await import('node:fs');
const { default: carbone } = await import(process.argv[1]);
const [, , template, rows, out] = process.argv;
carbone.render(template, JSON.parse(readFileSync(rows, 'utf8')), (error, bytes) => {
  if (error) throw error;
  writeFileSync(out, bytes);
});
`;

/** Installed for the measurement only; nothing where there is no registry. */
function carbone(): string | undefined {
  const folder = join(cache, 'carbone');
  const module = join(folder, 'node_modules/carbone/lib/index.js');
  try {
    const args = ['install', '--no-save', '--silent', '--prefix', folder, `carbone@${carboneVersion}`];
    if (!existsSync(module)) execFileSync('npm', args, { stdio: 'ignore' });
    return module;
  } catch {
    return undefined;
  }
}

/** The cells of a sheet of the internal workbook under its two rows of heads. */
function rowsIn(internal: string, mark: string): readonly (readonly (CellValue | undefined)[])[] {
  const found = readWorkbook(readFileSync(internal)).sheets.find(({ rows }) => rows[0]?.[0] === mark);
  if (found === undefined) throw new Error(`${internal} has no sheet ${mark}.`);
  return found.rows.slice(2);
}

/** Writes the rows as JSON and a template with a marker a column. */
async function like(folder: string, name: string, rows: ReturnType<typeof rowsIn>) {
  const width = Math.max(...rows.map((row) => row.length));
  const [data, template] = [join(folder, `${name}.json`), join(folder, `${name}.template.xlsx`)];
  writeFileSync(
    data,
    JSON.stringify(rows.map((row) => Object.fromEntries(row.map((cell, at) => [`c${at}`, cell ?? ''])))),
  );
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('rows');
  for (const at of ['i', 'i+1']) sheet.addRow(Array.from({ length: width }, (_, column) => `{d[${at}].c${column}}`));
  await book.xlsx.writeFile(template);
  return { data, template, count: rows.length };
}

const toPdf = (folder: string, file: string): Measured =>
  measured('soffice', [
    ...[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf'],
    ...['--outdir', folder, file],
  ]);

async function others(folder: string, reports: string): Promise<void> {
  const office = 'LibreOffice: report.xlsx to one PDF';
  if (hasLibreOffice) tell(office, toPdf(folder, join(reports, `report-${quarter}.xlsx`)));
  else skipped(office, 'not installed');
  const module = carbone();
  const title = `Carbone ${carboneVersion}`;
  if (module === undefined) return skipped(title, 'npm could not install it');
  const internal = join(reports, `report-${quarter}.internal.xlsx`);
  const tables = [
    await like(folder, 'rows', rowsIn(internal, '#rows:quarterlyReports')),
    await like(folder, 'figures', rowsIn(internal, '#figures')),
  ] as const;
  for (const [index, { template, data, count }] of tables.entries()) {
    const out = join(folder, `carbone${index}.xlsx`);
    const what = index === 0 ? 'rows of quarterly reports' : 'figures';
    tell(
      `${title}: ${count} ${what} to xlsx`,
      measured(process.execPath, script(withCarbone, module, template, data, out)),
    );
    if (index > 0 && hasLibreOffice && existsSync(out)) tell('… and that to PDF by LibreOffice', toPdf(folder, out));
  }
}

using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-bench-'));
const [, , given, givenDay] = process.argv;
const { workbook, on } = given && givenDay ? { workbook: given, on: givenDay } : workbookOf();
const reports = join(folder.path, 'reports');
console.log(`${quarter} of ${workbook} (${Math.round(readFileSync(workbook).length / 1e6)} MB), start included`);
console.log('| whole process | wall s | CPU s | largest process MB |\n|---|---|---|---|');
const report = ['report', workbook, '--quarter', quarter, '--on', on, '--out', reports];
tell('qagida report: two workbooks, three PDFs', measured(process.execPath, [cli, ...report]));
tell(
  'exceljs reads the registers, Chromium prints one page',
  measured(process.execPath, script(exceljsAndOnePage, workbook)),
);
if (existsSync(reports) && readdirSync(reports).length > 0) await others(folder.path, reports);
