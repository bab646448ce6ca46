/** `qagida fees <source> --out DIR`: membership fees and arrears of all participants, as Excel and PDF, for the Fund alone. */

import type { Command } from 'commander';
import { type CommonOptions, occasion, printJson, printProblems, printWarnings } from './command.ts';
import { outputFolder } from './folder.ts';
import { madeFiles } from './madeFiles.ts';
import { version } from './version.ts';

interface FeesOptions extends CommonOptions {
  readonly out: string;
  readonly open?: boolean;
}

export function feesCommand(program: Command): Command {
  return program
    .command('fees')
    .argument('<source>', 'register workbook')
    .requiredOption('--out <dir>', 'folder for fees-<day>.xlsx and fees-<day>.<lang>.pdf')
    .option('--on <day>', 'as of that day, YYYY-MM-DD')
    .option('--open', 'open the workbook when it is made')
    .description('the membership fees of all participants: accrued, paid, arrears by age and by participant')
    .addHelpText('after', '\nExample: qagida fees registers.xlsx --out reports')
    .action(async (source: string, options: FeesOptions) => {
      const today = occasion(options);
      const { readSource } = await import('../sources/source.ts');
      const { feesReport } = await import('../../reports/fees/feesReport.ts');
      const { feedFees } = await import('../../rules/registers/feeds/fees.ts');
      const { View } = await import('../../rules/registers/view.ts');
      const { workbookAndPapers } = await import('../reports/reportFiles.ts');
      const { registers, settled, problems, sha256: input } = await readSource(source);
      printWarnings(settled, options);
      printProblems(problems, options);
      // A quarter that has ended since the workbook was last written has no row there yet.
      feedFees(new View(registers, settled, today));
      const report = feesReport(registers, settled, today.on, { rules: version, input });
      const files = madeFiles('fees', 4, options);
      const folder = await outputFolder(options.out);
      for await (const { name, bytes } of workbookAndPapers(report, `fees-${today.on}`))
        await files.put(folder, name, bytes);
      if (options.json) printJson({ on: today.on, ...report.totals, files: files.all });
      await files.end();
    });
}
