/** The public list as one page that needs nothing else: readable without scripts, searched and sorted with its own. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import type { PublicList, PublicParticipant } from '../../reports/publicList/publicList.ts';
import { columnWords, listWords } from '../../reports/publicList/words.ts';
import type { IsoDay } from '../../rules/calendar/day.ts';
import { inEachLanguage, type Language, languages, type Text } from '../../rules/vocabulary/text.ts';
import { longDate, ofDay, shortDate } from '../../rules/wording/dates.ts';
import { formatNumber } from '../../rules/wording/numbers.ts';

const folder = new URL('../../templates/publicList/', import.meta.url);

/** The page; `first` is the language it opens in. Equal lists give equal pages. */
export async function listPage(list: PublicList, first: Language): Promise<string> {
  const bars = Handlebars.create();
  bars.registerHelper('in3', (text: Text) => new Handlebars.SafeString(inThree(text)));
  const fill = bars.compile(await readFile(new URL('list.hbs', folder), 'utf8'), { strict: true });
  const script = await readFile(new URL('list.js', folder), 'utf8');
  const columns = shownColumns(list);
  const styled = async (file: string, more: string): Promise<string> =>
    (await readFile(new URL(file, folder), 'utf8')).replaceAll('56rem', narrow(columns)) + more;
  const css = await styled(
    'list.css',
    columnStyles(columns, (language) => `html[data-language="${language}"]`),
  );
  const noScript = await styled(
    'noscript.css',
    columnStyles(columns, (language) => `html:has(#language-${language}:checked)`),
  );
  return fill({
    ...view(list),
    first,
    title: list.title[first],
    policy: policyOf([css, noScript], script),
    css: new Handlebars.SafeString(css),
    noScript: new Handlebars.SafeString(noScript),
    script: new Handlebars.SafeString(script),
    languages: languages.map((id) => ({ id, name: languageNames[id], isFirst: id === first })),
  });
}

/** Nothing may be fetched from anywhere; the page's own styles and script are known by their digests. */
function policyOf(styles: readonly string[], script: string): string {
  const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    // The blank picture that keeps browsers from asking for a favicon.
    'img-src data:',
    `style-src ${styles.map(digest).join(' ')}`,
    `script-src ${digest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** A text three times; the style shows the language chosen. The same in all of them, it stands once. */
const inThree = (text: Text): string =>
  text.kk === text.ru && text.kk === text.en
    ? Handlebars.escapeExpression(text.kk)
    : languages
        .map(
          (language) =>
            `<span class="${language}" lang="${language}">${Handlebars.escapeExpression(text[language])}</span>`,
        )
        .join('');

type Shown =
  | 'certificateNumber'
  | 'name'
  | 'bin'
  | 'address'
  | 'region'
  | 'activities'
  | 'issuedOn'
  | 'term'
  | 'extendedTo'
  | 'participation';

/** The columns of the page: both ends of the term are one. */
const heads: Readonly<Record<Shown, Text>> = {
  ...columnWords,
  term: listWords.term,
  participation: listWords.participation,
};

function shownColumns({ columns }: PublicList): readonly Shown[] {
  const shown = columns.map(({ id }): Shown => (id === 'termFrom' || id === 'termTo' ? 'term' : id));
  return shown.filter((id, index) => shown.indexOf(id) === index);
}

/** How wide the columns are on a screen, in rem; words share what numbers and days leave, by their second figure. */
const widths: Readonly<Record<Shown, readonly [least: number, share?: number]>> = {
  certificateNumber: [9.75],
  name: [10.5, 4],
  bin: [8.75],
  address: [9, 3],
  region: [8, 1.5],
  activities: [10, 4],
  issuedOn: [8.75],
  term: [7.75],
  extendedTo: [7.75],
  participation: [8],
};

const widthOf = (id: Shown): string => {
  const [least, share] = widths[id];
  return share === undefined ? `${least}rem` : `minmax(${least}rem, ${share}fr)`;
};

/** Below this a table would run out of the window. */
const narrow = (columns: readonly Shown[]): string =>
  `${columns.reduce((sum, id) => sum + widths[id][0], 0) + sideMargins}rem`;
const sideMargins = 2.5;

/** The columns side by side, and on a phone the name of its column before each cell: in the language `when` tells. */
function columnStyles(columns: readonly Shown[], when: (language: Language) => string): string {
  const string = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const named = (language: Language): string =>
    [...columns.map((id) => [id, heads[id]] as const), ['sort', listWords.sort] as const]
      .map(([id, words]) => `--${id}:${string(words[language])}`)
      .join(';');
  return [
    `html{--columns:${columns.map(widthOf).join(' ')}}`,
    ...languages.map((language) => `${when(language)}{${named(language)}}`),
    ...columns.map((id) => `td.${id}{--label:var(--${id})}`),
    '',
  ].join('\n');
}

function view(list: PublicList) {
  const columns = shownColumns(list);
  const total = list.participants.length;
  const counted = (text: Text): Text =>
    inEachLanguage((language) => text[language].replace('{total}', formatNumber(total, language)));
  return {
    heading: list.title,
    fund: list.fund,
    basis: listWords.basis,
    mark: list.mark,
    warnings: list.warnings,
    on: inEachLanguage((language) => listWords.on[language].replace('{day}', ofWhichDay(list.on, language))),
    words: listWords,
    counts: languages.map((language) => ({
      language,
      all: counted(listWords.all)[language],
      some: counted(listWords.some)[language],
      none: listWords.none[language],
      said: total === 0 ? listWords.empty[language] : counted(listWords.all)[language],
    })),
    columns: columns.map((id) => ({ id, head: heads[id], isSorted: id === 'name' })),
    rows: list.participants.map((one) => columns.map((id) => cellOf(id, one))),
  };
}

/** «2026 жылғы 20 сәуірдегі жағдай бойынша», «По состоянию на 20 апреля 2026 года». */
const ofWhichDay = (day: IsoDay, language: Language): string =>
  language === 'kk' ? ofDay(day, language) : longDate(day, language);

interface CellView {
  readonly isName: boolean;
  readonly look: string;
  /** One of them is given. */
  readonly text: string | undefined;
  readonly words: Text | undefined;
  readonly days: readonly { readonly iso: IsoDay; readonly short: string }[] | undefined;
}

function cellOf(id: Shown, one: PublicParticipant): CellView {
  const { text, words, days } = contentOf(id, one);
  const isBlank = text === '' || days?.length === 0 || words?.kk === '';
  return {
    isName: id === 'name',
    look: isBlank ? `${id} blank` : id,
    ...(isBlank ? { text: '—', words: undefined, days: undefined } : { text, words, days }),
  };
}

function contentOf(id: Shown, one: PublicParticipant): Partial<Pick<CellView, 'text' | 'words' | 'days'>> {
  switch (id) {
    case 'region':
      return one.region ? { words: one.region.name } : { text: '' };
    case 'activities':
      return {
        words: inEachLanguage((language) => (one.activities ?? []).map(({ name }) => name[language]).join('; ')),
      };
    case 'participation':
      return { words: listWords[one.participation ?? 'current'] };
    case 'issuedOn':
    case 'extendedTo':
      return { days: daysOf(one[id]) };
    case 'term':
      return { days: daysOf(one.termFrom, one.termTo) };
    default:
      return { text: one[id] ?? '' };
  }
}

const daysOf = (...days: readonly (IsoDay | null | undefined)[]) =>
  days.flatMap((day) => (day ? [{ iso: day, short: shortDate(day) }] : []));
