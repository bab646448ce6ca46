/**
 * The charts of a report as native charts on a sheet of their own, in a language chosen there; the sheet beside it reads
 * their values from the tables, so that a figure changed in a table redraws its chart.
 */

import type { Chart, Label, Report } from '../../reports/report.ts';
import { inEachLanguage, type Language, languages, type Text } from '../../rules/vocabulary/text.ts';
import { type Cells, chartXml } from './chartXml.ts';
import { labelled } from './figures.ts';
import { inAll } from './inAll.ts';
import { letter, type Places } from './places.ts';
import { type PlacedChart, type Sheet, type SheetCell, wholeFormat } from './sheet.ts';
import { paperWords, type Scale, scaleOf } from './words.ts';

/** The language charts are in until somebody chooses another. */
const first: Language = 'kk';

const languageNames: Readonly<Record<Language, string>> = { kk: 'қазақша', ru: 'русский', en: 'English' };
const choiceCell = 'C2';

type Line = (SheetCell | undefined)[];

/** Nothing for a report without charts; else the sheet people look at and the one it reads. */
export function chartSheets(report: Report, places: Places): readonly Sheet[] {
  const charts = report.sections.flatMap((section) => section.charts);
  if (charts.length === 0) return [];
  const data = new Block(paperWords.chartData.kk);
  const placed = charts.map((chart, index): PlacedChart => {
    const [row, col] = [3 + Math.floor(index / 2) * 19, (index % 2) * 8];
    return {
      xml: chartXml(data.add(chart, places)),
      title: inAll(chart.title),
      from: { row, col },
      to: { row: row + 18, col: col + 8 },
    };
  });
  return [chartSheet(placed), data.sheet()];
}

function chartSheet(charts: readonly PlacedChart[]): Sheet {
  const rows: Line[] = [
    [{ value: inAll(paperWords.charts), look: 'title' }],
    [
      { value: inAll(paperWords.chartLanguage), look: 'note' },
      undefined,
      { value: languageNames[first], look: 'choice' },
    ],
  ];
  return {
    name: paperWords.charts.kk,
    widths: Array.from({ length: 16 }, () => 11),
    rows,
    head: 0,
    validations: [{ type: 'list', range: choiceCell, values: languages.map((language) => languageNames[language]) }],
    charts,
    onePage: true,
  };
}

/** The cells charts are drawn from, one block a chart below the other. */
class Block {
  readonly #name: string;
  readonly #rows: Line[];

  constructor(name: string) {
    this.#name = name;
    const cell = `'${paperWords.charts.kk}'!$${choiceCell.charAt(0)}$${choiceCell.slice(1)}`;
    this.#rows = [
      [{ value: inAll(paperWords.chartData), look: 'title' }],
      [
        { value: inAll(paperWords.chartLanguage), look: 'note' },
        {
          value: languages.indexOf(first) + 1,
          look: 'cell',
          formula: `IF(${cell}="${languageNames.en}",3,IF(${cell}="${languageNames.ru}",2,1))`,
        },
      ],
    ];
  }

  add(chart: Chart, places: Places) {
    const scale = scaleFor(chart);
    const title = scale
      ? inEachLanguage((language) => `${chart.title[language]}, ${scale.unit[language]}`)
      : chart.title;
    this.#rows.push([], [this.#said(title, 'heading')]);
    const titleAt = this.#rows.length;
    this.#rows.push([{ value: null, look: 'head' }, ...chart.series.map((one) => this.#said(one, 'head'))]);
    const headAt = this.#rows.length;
    for (const { label, values, keys } of chart.points)
      this.#rows.push([
        this.#said(inAllLanguages(label), 'label'),
        ...keys.map((key, at): SheetCell => valueCell(values[at] ?? null, key, chart.kind, places)),
      ]);
    const [from, to] = [headAt + 1, this.#rows.length];
    const run = (column: number): string => `'${this.#name}'!$${letter(column)}$${from}:$${letter(column)}$${to}`;
    const one = (column: number, row: number): string => `'${this.#name}'!$${letter(column)}$${row}`;
    return {
      kind: chart.kind,
      title: { ref: one(0, titleAt), values: [title[first]] } satisfies Cells,
      categories: { ref: run(0), values: chart.points.map(({ label }) => labelled(label, first)) },
      series: chart.series.map((name, at) => ({
        name: { ref: one(at + 1, headAt), values: [name[first]] },
        values: {
          ref: run(at + 1),
          values: chart.points.map(({ values }) => (typeof values[at] === 'number' ? Number(values[at]) : null)),
        },
      })),
      format: scale ? scaledFormat(scale) : wholeFormat,
    };
  }

  sheet(): Sheet {
    return { name: this.#name, widths: [56, 30, 30, 30], rows: this.#rows, head: 0 };
  }

  #said(text: Text, look: SheetCell['look']): SheetCell {
    const words = languages.map((language) => `"${text[language].replaceAll('"', '""')}"`);
    return { value: text[first], look, formula: `CHOOSE($B$2,${words.join(',')})` };
  }
}

const inAllLanguages = (label: Label): Text => inEachLanguage((language) => labelled(label, language));

/** What a table shows; where it shows no number a line has a gap, a bar no length. */
function valueCell(value: number | null | 'withheld', key: string, kind: Chart['kind'], places: Places): SheetCell {
  const split = key.lastIndexOf('/');
  const place = places.get(key.slice(0, split));
  const column = place?.letters[key.slice(split + 1)];
  const shown: SheetCell = { value: typeof value === 'number' ? value : null, look: 'label', format: wholeFormat };
  if (place === undefined || column === undefined) return shown;
  const cell = `'${place.sheet}'!${column}${place.row}`;
  const formula = `IF(ISNUMBER(${cell}),${cell},${kind === 'lines' ? 'NA()' : '0'})`;
  return { ...shown, value: typeof value === 'number' ? value : kind === 'lines' ? null : 0, formula, link: cell };
}

function scaleFor(chart: Chart): Scale | undefined {
  if (chart.unit !== 'tenge') return undefined;
  const sums = chart.points.map(({ values }) =>
    values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
  );
  return scaleOf(Math.max(0, ...sums));
}

/** A comma at the end of a format shows thousands. */
const scaledFormat = ({ by }: Scale): string =>
  by === 1 ? wholeFormat : `${wholeFormat}.0${','.repeat(Math.round(Math.log10(by) / 3))}`;
