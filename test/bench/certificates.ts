/** Certificates a second and peak memory, ours beside others, on the same content: `node test/bench/certificates.ts [N]`. */

import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type CertificateData, defaultSettings, printCertificates } from '../../generator/certificates/certificate.ts';
import { type CertificateLayout, loadLayout } from '../../generator/certificates/layout.ts';
import { frame } from '../../generator/certificates/ornament.ts';
import { launchBrowser } from '../../generator/render/pdf/browser.ts';
import { asSvg } from '../../generator/render/pdf/drawing.ts';
import { fontCss, fontFiles } from '../../generator/render/pdf/fonts.ts';
import { example } from '../generator/certificates/examples.ts';

interface Result {
  readonly documents: number;
  readonly bytes: number;
  readonly seconds: number;
}

interface Way {
  readonly title: string;
  /** Slow ways are measured on fewer documents. */
  readonly most: number;
  readonly run: (count: number) => Promise<Result>;
  readonly missing?: () => string | undefined;
}

/** Not ours to install: measured where the machine has it. */
const weasyPrintCommand = 'weasyprint';

const ways: Readonly<Record<string, Way>> = {
  tagged: { title: 'ours, tagged', most: Number.POSITIVE_INFINITY, run: (count) => ours(count, false) },
  fast: { title: 'ours, --fast', most: Number.POSITIVE_INFINITY, run: (count) => ours(count, true) },
  page: { title: 'a page per document, tagged', most: 40, run: pagePerDocument },
  typst: { title: 'Typst (npm), one process, untagged', most: Number.POSITIVE_INFINITY, run: typst },
  libreoffice: {
    title: 'LibreOffice Calc (Debian), the words only',
    most: 100,
    run: libreOffice,
    missing: () => missing('soffice', '--version'),
  },
  weasyprint: {
    title: 'WeasyPrint (Debian), the words only',
    most: 20,
    run: weasyPrint,
    missing: () => missing(weasyPrintCommand, '--version'),
  },
};

async function table(count: number): Promise<void> {
  console.log(
    `${count} certificates, sides ${defaultSettings.sides.join(' and ')}, each way in a process of its own, start included`,
  );
  console.log('| way | documents | per second | peak MB | KB each |\n|---|---|---|---|---|');
  for (const [id, way] of Object.entries(ways)) {
    const absent = way.missing?.();
    if (absent !== undefined) {
      console.log(`| ${way.title} | | ${absent} | | |`);
      continue;
    }
    const { result, peak } = await measured(id, Math.min(count, way.most));
    const { documents, bytes, seconds } = result;
    const row = [
      way.title,
      documents,
      (documents / seconds).toFixed(1),
      Math.round(peak),
      Math.round(bytes / documents / 1024),
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
}

/** Runs one way in a process of its own and watches the memory of that process and all it starts. */
async function measured(id: string, count: number): Promise<{ result: Result; peak: number }> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), String(count), id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, familyMemory(child.pid ?? 0));
  }, 250);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return { result: JSON.parse(text), peak };
}

/** Megabytes of a process and its descendants, shared pages divided among those who share them (PSS). */
function familyMemory(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = read(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const within = (pid: number | undefined): boolean => pid !== undefined && (pid === root || within(parents.get(pid)));
  const kilobytes = [...parents.keys()].filter(within).map((pid) => {
    return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, kb) => sum + kb, 0) / 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function missing(command: string, argument: string): string | undefined {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'not installed';
  }
}

const examples = (count: number) => Array.from({ length: count }, (_, i) => example(i + 1));

async function timed(count: number, work: () => Promise<number>): Promise<Result> {
  const start = performance.now();
  const bytes = await work();
  return { documents: count, bytes, seconds: (performance.now() - start) / 1000 };
}

function ours(count: number, fast: boolean): Promise<Result> {
  return timed(count, async () => {
    let bytes = 0;
    for await (const { pdf } of printCertificates(examples(count), defaultSettings, { fast })) bytes += pdf.length;
    return bytes;
  });
}

/** What most programs do: a new page, the whole document with its fonts, print, close. */
async function pagePerDocument(count: number): Promise<Result> {
  const layout = await loadLayout(defaultSettings);
  const background = `url("data:image/svg+xml,${encodeURIComponent(asSvg(frame()))}")`;
  const style = `<style>${await fontCss()}.side{background:${background} 0 0/210mm 297mm no-repeat}</style></head>`;
  return timed(count, async () => {
    const { browser } = await launchBrowser();
    let bytes = 0;
    for (const data of examples(count)) {
      const page = await browser.newPage();
      await page.setContent(layout.document(layout.body(data)).replace('</head>', () => style));
      await page.evaluate('document.fonts.ready.then(() => true)');
      bytes += (await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })).length;
      await page.close();
    }
    await browser.close();
    return bytes;
  });
}

const typstSource = `
#set page(width: 210mm, height: 297mm, margin: (x: 27mm, y: 25mm), background: image("frame.svg", width: 210mm))
#set text(font: "Noto Serif", size: 12.5pt, fallback: false)
#let d = json(bytes(sys.inputs.data))
#let caption(words) = { v(-3mm); line(length: 100%, stroke: 0.2mm + rgb("#a98433")); v(-3mm); text(8.5pt, words) }
#for s in d.sides [
  #align(right, text(8.5pt)[#s.words.reference.join(linebreak()) #linebreak() #emph(s.words.form)])
  #align(center)[
    #v(14mm) #text(14.5pt, s.title.before) #linebreak() #text(34pt, weight: 700, s.title.main) #linebreak() #text(14.5pt, s.title.after)
    #v(12mm) #emph(s.words.issuedTo) #par(text(21pt, weight: 700, d.name)) #d.bin #caption(s.words.nameAndBin)
    #d.address #caption(s.words.address)
    #s.activity #caption(s.words.activity)
  ]
  #v(1fr)
  #grid(columns: (74mm, 1fr), gutter: 3mm, align: (right, left), s.words.issuedOn, strong(s.issuedOn), s.words.validity, strong(s.validity), s.words.number, strong(d.number))
  #v(1fr) #text(8pt, s.words.seal) #h(1fr) #text(6.5pt, d.receipt)
  #if s.last == false { pagebreak() }
]`;

interface TypstCompiler {
  readonly pdf: (document: object, options: object) => Uint8Array;
  readonly evictCache: (age: number) => void;
}

/** Installed for the measurement only: its packages for other platforms would not let the lockfile be complete. */
function typstModule(): string {
  const folder = join(tmpdir(), 'qagida-bench-typst');
  const module = join(folder, 'node_modules/@myriaddreamin/typst-ts-node-compiler/index.js');
  if (!existsSync(module)) {
    const name = '@myriaddreamin/typst-ts-node-compiler@0.7.0';
    execFileSync('npm', ['install', '--no-save', '--silent', '--prefix', folder, name], { stdio: 'ignore' });
  }
  return module;
}

async function typst(count: number): Promise<Result> {
  const { NodeCompiler } = (await import(typstModule())) as {
    NodeCompiler: { create: (options: object) => TypstCompiler };
  };
  const layout = await loadLayout(defaultSettings);
  return timed(count, async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'qagida-typst-'));
    writeFileSync(join(workspace, 'frame.svg'), asSvg(frame()));
    const fonts = fontFiles().map((file) => readFileSync(file));
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
    let bytes = 0;
    for (const data of examples(count)) {
      const view = layout.view(data);
      const sides = view.sides.map((side, i) => ({ ...side, last: i === view.sides.length - 1 }));
      const inputs = { data: JSON.stringify({ ...view, sides }) };
      bytes += compiler.pdf({ mainFileContent: typstSource, inputs }, { pdfTags: false }).length;
      // Without this its memory grows with every document.
      compiler.evictCache(10);
    }
    rmSync(workspace, { recursive: true });
    return bytes;
  });
}

/** One run of the program for all documents, as starting it costs a second. Its Calc is what Debian's smallest has. */
async function libreOffice(count: number): Promise<Result> {
  const layout = await loadLayout(defaultSettings);
  const folder = mkdtempSync(join(tmpdir(), 'qagida-office-'));
  const files = examples(count).map((data, i) => {
    const words = plain(layout, data)
      .split(/<[^>]*>/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const file = join(folder, `${i}.csv`);
    writeFileSync(file, words.map((text) => `"${text.replaceAll('&quot;', '""')}"`).join('\n'));
    return file;
  });
  const result = await timed(count, async () => {
    const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--infilter=CSV:44,34,76'];
    await promisify(execFile)('soffice', [...options, '--convert-to', 'pdf', '--outdir', folder, ...files]);
    const printed = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    if (printed.length !== count) throw new Error(`LibreOffice printed ${printed.length} of ${count} documents.`);
    return printed.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  });
  rmSync(folder, { recursive: true });
  return result;
}

/** The document without our styles. */
const plain = (layout: CertificateLayout, data: CertificateData) =>
  layout.document(layout.body(data)).replace(/<style>.*?<\/style>/s, '');

async function weasyPrint(count: number): Promise<Result> {
  const layout = await loadLayout(defaultSettings);
  return timed(count, async () => {
    let bytes = 0;
    for (const data of examples(count)) {
      bytes += execFileSync(weasyPrintCommand, ['-', '-'], { input: plain(layout, data) }).length;
    }
    return bytes;
  });
}

const [first = '200', inner] = process.argv.slice(2);
if (inner === undefined) await table(Number(first));
else process.stdout.write(JSON.stringify(await ways[inner]?.run(Number(first))));
