/** openpyxl as an outside witness: Python scripts that make, edit or look into a workbook, given as `sys.argv[1]`. */

import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../generator/workbook/port.ts';
import { run } from './run.ts';
import { python } from './witnesses.ts';

/** A workbook made by a script that saves it. */
export function madeByPython(script: string): Uint8Array {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-python-'));
  const file = join(folder.path, 'made.xlsx');
  run(python, ['-c', script, file]);
  return readFileSync(file);
}

/** The JSON a script prints about a workbook. */
export function askPython<T>(workbook: Uint8Array, script: string): T {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-python-'));
  const file = join(folder.path, 'read.xlsx');
  writeFileSync(file, workbook);
  return JSON.parse(run(python, ['-c', script, file])) as T;
}

/** Every cell that holds something, by sheet and address; formulas as they are written. */
export const byOpenpyxl = (workbook: Uint8Array): Record<string, Record<string, CellValue>> =>
  askPython(
    workbook,
    `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({s.title: {c.coordinate: c.value if not hasattr(c.value, 'isoformat') else c.value.isoformat() for r in s.iter_rows() for c in r if c.value is not None} for s in book.worksheets}))`,
  );
