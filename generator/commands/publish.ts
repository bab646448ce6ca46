/** `qagida publish <source> --out DIR`: the list of participants for the Fund's site as a page, CSV and JSON. */

import type { Command } from 'commander';
import {
  type CommonOptions,
  documentLanguage,
  messageLanguage,
  notice,
  print,
  printJson,
  printProblems,
  printWarnings,
  today,
} from './command.ts';
import { outputFolder, putFile, sha256 } from './folder.ts';

interface PublishOptions extends CommonOptions {
  readonly out: string;
}

export function publishCommand(program: Command): Command {
  return program
    .command('publish')
    .argument('<source>', 'register workbook')
    .requiredOption('--out <dir>', 'folder for list.html, list.csv and list.json')
    .option('--on <day>', 'as of that day, YYYY-MM-DD')
    .description('the list of participants for the site (item 19): list.html, list.csv, list.json')
    .addHelpText('after', '\nExample: qagida publish registers.xlsx --out site')
    .action(async (source: string, options: PublishOptions) => {
      const made = await publish(source, options);
      printWarnings(made, options);
      if (options.json) return void printJson(made);
      const language = messageLanguage(options);
      for (const { participant, reason } of made.waiting) notice(`participants ${participant}: ${reason[language]}`);
      for (const { path } of made.files) print(path);
    });
}

async function publish(source: string, options: PublishOptions) {
  const on = today(options);
  const { readSource } = await import('../sources/source.ts');
  const { publicList } = await import('../../reports/publicList/publicList.ts');
  const { listCsv } = await import('../publicList/csv.ts');
  const { listJson } = await import('../publicList/json.ts');
  const { listPage } = await import('../publicList/page.ts');
  const { registers, settled, problems } = await readSource(source);
  printProblems(problems, options);
  const { list, waiting } = publicList(registers, settled, on);
  const contents = [
    ['list.html', await listPage(list, documentLanguage(options))],
    ['list.csv', listCsv(list)],
    ['list.json', listJson(list)],
  ] as const;
  const folder = await outputFolder(options.out);
  const files: { readonly path: string; readonly sha256: string }[] = [];
  for (const [name, text] of contents) {
    files.push({ path: await putFile(folder, name, text), sha256: sha256(text) });
  }
  const { columns, participants, warnings } = list;
  return { on, columns: columns.map(({ id }) => id), participants: participants.length, files, waiting, warnings };
}
