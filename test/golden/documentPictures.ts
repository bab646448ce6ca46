/** The pictures of the documentation, made of what `qagida demo` makes. */

import { spawnSync } from 'node:child_process';
import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printed } from '../witness/libreOffice.ts';
import { run, runLong } from '../witness/run.ts';
import { registerPicture } from './registerPicture.ts';

export const hasImageMagick = spawnSync('convert', ['-version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** Wide enough to be read on a page of the documentation. */
const width = 1200;
const limit = 350 * 1024;

/** `register`, `certificate`, `report` and `charts` as PNG files. */
export async function documentPictures(): Promise<Readonly<Record<string, Uint8Array>>> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-pictures-'));
  const demo = join(folder.path, 'demo');
  const cli = join(import.meta.dirname, '../../generator/cli.ts');
  await runLong(process.execPath, [cli, 'demo', '--lang', 'kk', '--out', demo], { QAGIDA_BROWSER: 'npm' });

  const finish = (name: string, ...convert: string[]): Uint8Array => {
    const file = join(folder.path, `${name}.png`);
    run('convert', [...convert, '+dither', '-colors', '200', '-strip', `PNG8:${file}`]);
    const bytes = readFileSync(file);
    if (bytes.length > limit) throw new Error(`${name}.png has ${bytes.length} bytes; at most ${limit} are wanted.`);
    return bytes;
  };
  const besideEachOther = (name: string, pdf: string): Uint8Array => {
    const page = (number: number): string => {
      const out = join(folder.path, `${name}-${number}`);
      run('pdftoppm', ['-png', '-r', '150', '-f', String(number), '-l', String(number), '-singlefile', pdf, out]);
      return `${out}.png`;
    };
    const edge = ['-bordercolor', '#c8ccd0', '-border', '2', '-bordercolor', 'white', '-border', '12'];
    return finish(name, page(1), page(2), ...edge, '+append', '-filter', 'Lanczos', '-resize', `${width}x`);
  };

  /** The sheet of charts, the second, as LibreOffice prints it. */
  const chartsOf = async (workbook: string): Promise<Uint8Array> => {
    const pdf = join(folder.path, 'charts.pdf');
    const second = 'pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"2"}}';
    writeFileSync(pdf, await printed(readFileSync(workbook), second));
    const out = join(folder.path, 'charts-page');
    run('pdftoppm', ['-png', '-r', '150', '-singlefile', pdf, out]);
    const foot = 75;
    const trimmed = ['-gravity', 'south', '-chop', `0x${foot}`, '-fuzz', '1%', '-trim', '+repage'];
    return finish('charts', `${out}.png`, ...trimmed, '-bordercolor', 'white', '-border', '12', '-resize', `${width}x`);
  };

  const register = await registerPicture(readFileSync(join(demo, 'registers.xlsx')), width, folder.path);
  return {
    register: finish('register', ...register),
    certificate: besideEachOther('certificate', join(demo, 'certificates', `${kazakhParticipant(demo)}.pdf`)),
    report: besideEachOther('report', join(demo, 'report', 'report-2026-Q3.kk.pdf')),
    charts: await chartsOf(join(demo, 'report', 'report-2026-Q3.xlsx')),
  };
}

/** Number of the first certificate whose participant has a Kazakh name. */
function kazakhParticipant(demo: string): string {
  const { certificates } = JSON.parse(readFileSync(join(demo, 'certificates', 'index.json'), 'utf8')) as {
    certificates: { number: string; name: string }[];
  };
  return certificates.find(({ name }) => name.includes('ЖШС'))?.number ?? '0001';
}
