/** Compares the engines a register could live in, on a full-size register: `node test/bench/workbookEngines.ts [rows]`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { openXlsx, readXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { type CellInput, createWorkbook, patchWorkbook, readWorkbook } from '../../generator/workbook/port.ts';

const COLUMNS = 60;
const SHEET = 'registration';
type Task = (file: string, rows: number) => Promise<unknown> | unknown;

/** What stands in a cell: a quarter text, a quarter numbers, half formulas with their results. */
function value(row: number, column: number): CellInput {
  if (column % 4 === 0) return `Мәтін ${row % 997} ${column}`;
  if (column % 4 === 2) return (row * column) / 4;
  if (column % 4 === 1) return { formula: `IF(C${row}<50,"pass","fail")`, cached: row % 2 ? 'pass' : 'fail' };
  return { formula: `C${row}+${column}`, cached: row * 0.5 + column };
}

const inRow = (row: number): CellInput[] => Array.from({ length: COLUMNS }, (_, column) => value(row, column));

const plan = {
  title: 'bench',
  creator: 'Qagida',
  definedNames: [],
  sheets: [
    {
      name: SHEET,
      protect: true,
      columns: Array.from({ length: COLUMNS }, (_, index) => ({
        key: index ? `key${index}` : '#registration',
        label: `Label ${index}`,
        width: 12,
        style: 'text' as const,
        locked: index % 2 === 1,
      })),
    },
  ],
};

const own: Record<string, Task> = {
  create: (file, rows) => {
    const cells = Array.from({ length: rows }, (_, index) =>
      inRow(index + 3).map((cell, column) => ({ row: index + 3, column: column + 1, value: cell })),
    ).flat();
    writeFileSync(file, patchWorkbook(createWorkbook(plan), { changes: [{ sheet: SHEET, cells }] }));
  },
  read: (file) => readWorkbook(readFileSync(file)),
  readFormulas: (file) => {
    for (const sheet of readWorkbook(readFileSync(file)).sheets)
      for (const row of sheet.formulas()) row.formulas.at(-1);
  },
  update: (file, rows) => {
    const cells = inRow(rows + 3).map((cell, column) => ({ row: rows + 3, column: column + 1, value: cell }));
    writeFileSync(`${file}.out`, patchWorkbook(readFileSync(file), { changes: [{ sheet: SHEET, cells }] }));
  },
};

const hucre: Record<string, Task> = {
  create: async (file, rows) => {
    const cells = new Map();
    const values = Array.from({ length: rows }, (_, index) =>
      inRow(index + 3).map((cell, column) => {
        if (typeof cell !== 'object' || !('formula' in cell)) return cell as string | number;
        cells.set(`${index + 2},${column}`, { formula: cell.formula, value: cell.cached, formulaResult: cell.cached });
        return null;
      }),
    );
    const head = plan.sheets[0]?.columns ?? [];
    const top = [head.map(({ key }) => key), head.map(({ label }) => label)];
    writeFileSync(file, await writeXlsx({ sheets: [{ name: SHEET, rows: [...top, ...values], cells }] }));
  },
  read: async (file) => readXlsx(readFileSync(file)),
  update: async (file, rows) => {
    const book = await openXlsx(readFileSync(file));
    book.sheets[0]?.rows.push(inRow(rows + 3).map((cell) => (typeof cell === 'object' ? null : cell)));
    writeFileSync(`${file}.out`, await saveXlsx(book));
  },
};

const asExcel = (cell: CellInput) =>
  typeof cell === 'object' && 'formula' in cell ? { formula: cell.formula, result: cell.cached as string } : cell;

const exceljs: Record<string, Task> = {
  create: async (file, rows) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet(SHEET);
    const head = plan.sheets[0]?.columns ?? [];
    sheet.addRow(head.map(({ key }) => key));
    sheet.addRow(head.map(({ label }) => label));
    for (let row = 3; row < rows + 3; row++) sheet.addRow(inRow(row).map(asExcel));
    await book.xlsx.writeFile(file);
  },
  read: (file) => new ExcelJS.Workbook().xlsx.readFile(file),
  update: async (file, rows) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    book.getWorksheet(SHEET)?.addRow(inRow(rows + 3).map(asExcel));
    await book.xlsx.writeFile(`${file}.out`);
  },
};

const engines: Record<string, Record<string, Task>> = { own, hucre, exceljs };

/** Runs one task in a process of its own and prints its seconds and its peak memory. */
async function one(engine: string, task: string, file: string, rows: number): Promise<void> {
  const before = performance.now();
  await engines[engine]?.[task]?.(file, rows);
  const seconds = (performance.now() - before) / 1000;
  console.log(
    JSON.stringify({ seconds: +seconds.toFixed(2), megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }),
  );
}

function compare(rows: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-engines-'));
  console.log(`${rows} rows x ${COLUMNS} columns, half formulas; each task in a process of its own\n`);
  console.log('| engine | task | seconds | peak MB |\n|---|---|---|---|');
  for (const [engine, tasks] of Object.entries(engines)) {
    for (const task of Object.keys(tasks)) {
      const file = join(folder, task === 'create' ? `${engine}.xlsx` : 'own.xlsx');
      const args = ['--max-old-space-size=8192', fileURLToPath(import.meta.url), engine, task, file, String(rows)];
      try {
        const { seconds, megabytes } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
        console.log(`| ${engine} | ${task} | ${seconds} | ${megabytes} |`);
      } catch (error) {
        console.log(`| ${engine} | ${task} | failed: ${String(error).split('\n')[0]} | |`);
      }
    }
  }
  rmSync(folder, { recursive: true });
}

const [, , first, task, file, rows] = process.argv;
if (first && task && file) await one(first, task, file, Number(rows));
else compare(Number(first ?? 24_000));
