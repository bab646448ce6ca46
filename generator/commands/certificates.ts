/** `qagida certificates <source> --out DIR`: Annex 2 and Annex 3 as PDF, one file each, and `index.json`. */

import type { Command } from 'commander';
import {
  CommandError,
  type CommonOptions,
  messageLanguage,
  notice,
  print,
  printJson,
  printWarnings,
} from './command.ts';
import { outputFolder, putFile, sha256 } from './folder.ts';
import { progress } from './progress.ts';

interface CertificatesOptions extends CommonOptions {
  readonly out: string;
  readonly only?: string;
  readonly fast?: boolean;
}

export function certificatesCommand(program: Command): Command {
  return program
    .command('certificates')
    .argument('<source>', 'register workbook')
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--only <number>', 'the certificates of one registration number')
    .option('--fast', 'untagged, printed many at a time')
    .description('certificates of registration (Annex 2) and of extension (Annex 3)')
    .addHelpText('after', '\nExample: qagida certificates registers.xlsx --out certificates')
    .action(async (source: string, options: CertificatesOptions) => {
      const made = await makeCertificates(source, options);
      printWarnings(made, options);
      if (options.json) return void printJson(made);
      const language = messageLanguage(options);
      for (const { register, case: id, reason } of made.waiting) notice(`${register} ${id}: ${reason[language]}`);
      print(`${options.out}: ${made.certificates.length} PDF, index.json`);
    });
}

/** Prints every certificate that is ready; one that cannot be printed is named with its reason, and the others go on. */
export async function makeCertificates(source: string, options: CertificatesOptions) {
  const { readSource } = await import('../sources/source.ts');
  const { certificatesOf } = await import('../certificates/fromRegisters.ts');
  const { printCertificates } = await import('../certificates/certificate.ts');
  const { registers, settled } = await readSource(source);
  const { ready, waiting } = await certificatesOf(registers, settled);
  const wanted = ready.filter(({ data }) => options.only === undefined || data.number === options.only);
  if (options.only !== undefined && wanted.length === 0) {
    throw new CommandError(`--only ${options.only}: there is no certificate of that number ready in ${source}.`);
  }
  const folder = await outputFolder(options.out);
  const bar = progress('certificates', wanted.length);
  const { plain, book, warnings } = settled;
  const settings = {
    sides: plain.certificateSides.split(',').map((side) => side.trim()) as ('kk' | 'ru' | 'en')[],
    annex3Title: book.switches.annex3Title,
    qr: plain.certificateQr,
    sampleMark: plain.sampleMark === 'yes',
  };
  const certificates: Record<string, unknown>[] = [];
  const printed = printCertificates(
    wanted.map(({ data }) => data),
    settings,
    { fast: options.fast ?? false, onProgress: bar.at },
  );
  let index = 0;
  for await (const { pdf } of printed) {
    const one = wanted[index];
    index += 1;
    if (one === undefined) continue;
    const { data, file, clause, case: id } = one;
    await putFile(folder, file, pdf);
    const { kind, number, name, bin, issuedOn, validFrom, validTo, receipt } = data;
    certificates.push({
      number,
      kind,
      clause,
      case: id,
      name,
      bin,
      issuedOn,
      validFrom,
      validTo,
      file,
      sha256: sha256(pdf),
      receipt,
    });
  }
  bar.end();
  const made = { warnings, certificates, waiting };
  await putFile(folder, 'index.json', `${JSON.stringify(made, null, 1)}\n`);
  return made;
}
