/** `qagida verify FILE`: whether a certificate or a report is as it was made, and whether the registers still say so. */

import type { Command } from 'commander';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Receipt } from '../receipts/receipt.ts';
import type { Verified } from '../receipts/verified.ts';
import { CommandError, type CommonOptions, messageLanguage, print, printJson, printWarnings } from './command.ts';

interface VerifyOptions extends CommonOptions {
  readonly source?: string;
}

export function verifyCommand(program: Command): Command {
  return program
    .command('verify')
    .argument('<file>', 'a certificate (.pdf), or a quarterly report (.xlsx, .pdf)')
    .option('--source <workbook>', 'the registers to compare it with')
    .option('--fail', 'exit 1 unless everything that was compared is the same')
    .description('whether a certificate or a report is as it was made, and whether the registers still say the same')
    .addHelpText('after', '\nExample: qagida verify certificates/0042.pdf --source registers.xlsx')
    .action(async (file: string, options: VerifyOptions) => {
      const { isSame } = await import('../receipts/verified.ts');
      const verified = await verify(file, options);
      if (options.json) printJson({ path: file, same: isSame(verified), ...verified });
      else for (const line of await lines(file, verified, messageLanguage(options))) print(line);
      if (options.fail && !isSame(verified)) process.exitCode = 1;
    });
}

async function verify(path: string, options: VerifyOptions): Promise<Verified> {
  const { openFile } = await import('../workbook/file.ts');
  const { bytes } = await openFile(path);
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  if (isPdf) {
    const { pdfReceipt } = await import('../boundary/pdfReceipt.ts');
    const found = pdfReceipt(bytes);
    if (found === undefined) throw noReceipt(path);
    const { receipt, language } = found;
    if (receipt.document === 'quarterlyReport') return reportOf(path, { pdf: bytes, language }, receipt, options);
    const { verifyCertificate } = await import('../certificates/verify.ts');
    return verifyCertificate(bytes, receipt, await sourceOf(options));
  }
  const { openReport } = await import('../reports/explain.ts');
  const read = await openReport(path);
  return reportOf(path, { workbook: read }, read.receipt, options);
}

async function reportOf(
  path: string,
  file: import('../reports/verify.ts').ReportFile,
  receipt: Extract<Receipt, { document: 'quarterlyReport' }>,
  options: VerifyOptions,
): Promise<Verified> {
  const { verifyReport } = await import('../reports/verify.ts');
  const { rowsBeside } = await import('../reports/explain.ts');
  const { CalendarError } = await import('../../rules/calendar/calendar.ts');
  const frozen = await rowsBeside(path, receipt).catch((error: unknown) => {
    if (error instanceof CommandError) return undefined;
    throw error;
  });
  try {
    return await verifyReport(file, receipt, frozen, await sourceOf(options));
  } catch (error) {
    if (error instanceof CalendarError) throw new CommandError(error.words[messageLanguage(options)]);
    throw error;
  }
}

async function sourceOf(options: VerifyOptions) {
  if (options.source === undefined) return undefined;
  const { readSource } = await import('../sources/source.ts');
  const source = await readSource(options.source);
  printWarnings(source.settled, options);
  return source;
}

const noReceipt = (path: string): CommandError =>
  new CommandError(
    `${path} carries no receipt: it was not made by this tool, or was saved again by another program; give the file as it was made.`,
  );

async function lines(path: string, verified: Verified, language: Language): Promise<readonly string[]> {
  const { verifyWords: words } = await import('../receipts/words.ts');
  const { receipt, file, registers } = verified;
  const named =
    receipt.document === 'certificate'
      ? `${receipt.facts.number} · ${receipt.facts.name} · ${receipt.digest}`
      : `${receipt.quarter} · ${receipt.on} · ${receipt.input}`;
  const said = (part: NonNullable<Verified['registers']>, same: string, differs: string): string => {
    const answer = part.answer === 'same' ? same : part.answer === 'differs' ? differs : words.notKnown[language];
    return part.why ? `${answer}; ${part.why[language]}` : answer;
  };
  const listed = ({ differences }: Verified['file']): readonly string[] =>
    differences.map(
      ({ where, label, before, after }) => `  ${where}  ${label[language]}: ${before ?? '—'} → ${after ?? '—'}`,
    );
  return [
    `${path}: ${named}`,
    `${words.file[language]}: ${said(file, words.fileSame[language], words.fileDiffers[language])}`,
    ...listed(file),
    `${words.registers[language]}: ${registers ? said(registers, words.registersSame[language], words.registersDiffer[language]) : words.notAsked[language]}`,
    ...(registers ? listed(registers) : []),
  ];
}
