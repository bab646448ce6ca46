/** `qagida guide --out DIR`: the staff's guide in three languages, a page a procedure, from the declarations. */

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { cite } from '../../rules/order/citation.ts';
import type { ProcedureEntry } from '../../rules/procedures/procedures.ts';
import { guidePage } from '../../rules/projections/guidePage.ts';
import { allEntries } from '../../rules/registers/entries.ts';
import { languages } from '../../rules/vocabulary/text.ts';
import { guideWords } from '../../rules/wording/guide.ts';
import { type CommonOptions, print, printJson, printWarnings } from './command.ts';
import { outputFolder, putFile } from './folder.ts';

interface GuideOptions extends CommonOptions {
  readonly out: string;
  readonly source?: string;
}

export function guideCommand(program: Command): Command {
  return program
    .command('guide')
    .requiredOption('--out <dir>', 'folder for the pages')
    .option('--source <workbook>', 'with the words and questions your staff changed there')
    .description('a page a procedure for staff: path, checks, terms, letters, each with its clause; kk, ru, en')
    .addHelpText('after', '\nExample: qagida guide --out guide --source registers.xlsx')
    .action(async (options: GuideOptions) => {
      const pages = await makeGuide(options);
      if (options.json) printJson({ pages });
      else print(`${options.out}: ${pages.length}`);
    });
}

/** Written by hand, with a picture; they go with the others. */
const ownPages = ['quarter', 'desk'] as const;
const pictures = ['desk.png'];
const handWritten = new URL('../../docs/guide/', import.meta.url);

export async function makeGuide(options: GuideOptions): Promise<readonly string[]> {
  const { out, source } = options;
  const entries = source === undefined ? allEntries : await entriesOf(source, options);
  const pages: string[] = [];
  for (const language of languages) {
    const folder = await outputFolder(`${out}/${language}`);
    const links = entries.map(
      ({ procedure, words }) => `- [${words.title[language]}](${procedure.id}.md), ${cite(procedure.clause, language)}`,
    );
    const contents = [
      `# ${guideWords.guide[language]}`,
      '',
      ...ownPages.map((id) => `- [${guideWords[id][language]}](${id}.md)`),
      ...links,
      '',
    ];
    pages.push(await putFile(folder, 'README.md', contents.join('\n')));
    for (const name of [...ownPages.map((id) => `${id}.md`), ...pictures])
      pages.push(await putFile(folder, name, await readFile(new URL(`${language}/${name}`, handWritten))));
    for (const entry of entries)
      pages.push(await putFile(folder, `${entry.procedure.id}.md`, guidePage(entry, language)));
  }
  return pages;
}

/** The registers as the staff of a workbook changed them. */
async function entriesOf(source: string, options: GuideOptions): Promise<readonly ProcedureEntry[]> {
  const { readSource } = await import('../sources/source.ts');
  const { settled } = await readSource(source);
  printWarnings(settled, options);
  return [...settled.entries, ...settled.personal.filter(({ procedure }) => procedure.workbook === 'personal')];
}
