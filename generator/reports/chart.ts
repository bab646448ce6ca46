/** Draws a chart of a report as inline SVG: from zero, to scale, each value printed, a gap where there are no data. */

import type { Chart, Drawn } from '../../reports/report.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { formatNumber, formatPercent } from '../../rules/wording/numbers.ts';
import { escaped } from '../render/html.ts';
import { type Drawing, inks, legend, line, rect, round, text, width } from './chartMarks.ts';
import { labelled, withheldSign } from './figures.ts';
import { paperWords, scaleOf } from './words.ts';

interface Scene {
  readonly chart: Chart;
  readonly language: Language;
  /** Of what a point shows: the sum of its values where they are stacked, else the largest of them. */
  readonly largest: number;
  readonly said: (value: Drawn) => string;
}

export function chartSvg(chart: Chart, language: Language): string {
  const heights = chart.points.map(({ values }) => heightOf(chart.kind, values));
  const largest = Math.max(0, ...heights);
  const scale = chart.unit === 'tenge' ? scaleOf(largest) : undefined;
  const title = scale ? `${chart.title[language]}, ${scale.unit[language]}` : chart.title[language];
  const said = (value: Drawn): string => {
    if (value === null) return paperWords.noData[language];
    if (value === 'withheld') return withheldSign;
    return scale ? formatNumber(value / scale.by, language, scale.by === 1 ? 0 : 1) : formatNumber(value, language);
  };
  const { height, marks } = drawings[chart.kind]({ chart, language, largest, said });
  const spoken = chart.points.map(({ label, values }) => {
    const all = values.map((value, at) => `${chart.series[at]?.[language] ?? ''} ${said(value)}`);
    return `${labelled(label, language)}: ${all.join(', ')}`;
  });
  return (
    `<figure class="chart"><figcaption>${escaped(title)}</figcaption>` +
    `<svg viewBox="0 0 ${width} ${round(height)}" role="img" aria-label="${escaped(`${title}. ${spoken.join('; ')}`)}">` +
    `${marks.join('')}</svg></figure>`
  );
}

const amount = (value: Drawn): number => (typeof value === 'number' ? value : 0);

const heightOf = (kind: Chart['kind'], values: readonly Drawn[]): number =>
  kind === 'columns' ? values.reduce<number>((sum, one) => sum + amount(one), 0) : Math.max(0, ...values.map(amount));

const drawings: Readonly<Record<Chart['kind'], (scene: Scene) => Drawing>> = { columns, lines, bars, funnel };

/** A stage for columns and lines: the names of the series above, four thin lines, the names of the points below. */
function stage({ chart, language, largest, said }: Scene, tall: number) {
  const named = legend(
    chart.series.map((series) => series[language]),
    chart.kind === 'lines' ? 'line' : 'box',
  );
  const top = named.height + 20;
  const base = top + tall;
  const left = 8;
  const step = (width - left) / chart.points.length;
  const y = (value: number): number => base - (largest > 0 ? (value / largest) * tall : 0);
  const marks = [...named.marks];
  for (const part of [0.25, 0.5, 0.75, 1])
    marks.push(line(left, base - tall * part, width, base - tall * part, '#e3e8ee'));
  marks.push(line(left, base, width, base, '#7a8794'));
  chart.points.forEach(({ label }, index) => {
    marks.push(text(left + step * (index + 0.5), base + 17, labelled(label, language), 'middle', 'label'));
  });
  return { marks, base, y, x: (index: number) => left + step * (index + 0.5), height: base + 26, said };
}

/** Stacked columns with their sum above; a part tall enough carries its own value. */
function columns(scene: Scene): Drawing {
  const { chart, said } = scene;
  const { marks, base, y, x, height } = stage(scene, 130);
  chart.points.forEach(({ values }, index) => {
    let below = 0;
    values.forEach((value, series) => {
      const [from, to] = [y(below), y(below + amount(value))];
      below += amount(value);
      if (from - to <= 0) return;
      marks.push(rect(x(index) - 38, to, 76, from - to, series));
      if (from - to > 17) marks.push(text(x(index), (from + to) / 2 + 4, said(value), 'middle', `in${series}`));
    });
    const known = values.filter((value) => typeof value === 'number');
    const hidden = values.some((value) => value === 'withheld');
    const above = hidden ? withheldSign : said(known.length > 0 ? below : null);
    marks.push(
      text(x(index), (below > 0 ? y(below) : base) - 6, above, 'middle', known.length > 0 ? 'value' : 'quiet'),
    );
  });
  return { height, marks };
}

/** A line a series, each with its own dash and mark; a gap where a value is not shown. */
function lines(scene: Scene): Drawing {
  const { chart, said } = scene;
  const { marks, base, y, x, height } = stage(scene, 130);
  chart.series.forEach((_, series) => {
    const ink = inks[series % inks.length];
    if (ink === undefined) return;
    let run: string[] = [];
    const close = (): void => {
      if (run.length > 1)
        marks.push(
          `<path d="M${run.join('L')}" fill="none" stroke="${ink.stroke}" stroke-width="2"${ink.dash ? ` stroke-dasharray="${ink.dash}"` : ''}/>`,
        );
      run = [];
    };
    chart.points.forEach(({ values }, index) => {
      const value = values[series] ?? null;
      if (typeof value === 'number') run.push(`${round(x(index))} ${round(y(value))}`);
      else close();
    });
    close();
    chart.points.forEach(({ values }, index) => {
      const value = values[series] ?? null;
      if (typeof value === 'number') marks.push(ink.mark(x(index), y(value)));
      else if (series === 0) marks.push(text(x(index), base - 6, said(value), 'middle', 'quiet'));
    });
  });
  chart.points.forEach(({ values }, index) => {
    for (const { value, at } of labelsOf(values, y)) marks.push(text(x(index), at, said(value), 'middle', 'value'));
  });
  return { height, marks };
}

/** Where the values of a point are written: above its mark, or below where the one above it is too near. */
function labelsOf(values: readonly Drawn[], y: (value: number) => number) {
  const placed: { readonly value: number; readonly at: number }[] = [];
  const known = values.filter((value): value is number => typeof value === 'number').sort((a, b) => b - a);
  for (const value of known) {
    const before = placed[placed.length - 1];
    if (before?.value === value) continue;
    const above = y(value) - 8;
    placed.push({ value, at: before && above - before.at < 13 ? y(value) + 17 : above });
  }
  return placed;
}

/** Lying bars, the name on the left, the value after the bar. */
function bars({ chart, language, largest, said }: Scene): Drawing {
  const [left, right, step] = [250, 90, 23];
  const marks = [line(left, 0, left, chart.points.length * step, '#7a8794')];
  chart.points.forEach(({ label, values }, index) => {
    const value = values[0] ?? null;
    const y = index * step;
    const long = largest > 0 ? (amount(value) / largest) * (width - left - right) : 0;
    marks.push(text(left - 8, y + 16, shortened(labelled(label, language)), 'end', 'label'));
    if (long > 0) marks.push(rect(left, y + 4, long, step - 8, 0));
    marks.push(text(left + long + 6, y + 16, said(value), 'start', 'value'));
  });
  return { height: chart.points.length * step, marks };
}

/** Bars about a middle line, each step a part of the first; its share of the first stands beside it. */
function funnel({ chart, language, largest, said }: Scene): Drawing {
  const [left, right, step] = [250, 110, 25];
  const room = width - left - right;
  const marks: string[] = [];
  chart.points.forEach(({ label, values }, index) => {
    const value = values[0] ?? null;
    const y = index * step;
    const long = largest > 0 ? (amount(value) / largest) * room : 0;
    marks.push(text(left - 8, y + 17, shortened(labelled(label, language)), 'end', 'label'));
    if (long > 0) marks.push(rect(left + (room - long) / 2, y + 4, long, step - 7, index === 0 ? 0 : 1));
    const share =
      index > 0 && typeof value === 'number' && largest > 0
        ? ` (${formatPercent((value / largest) * 100, language, 0)})`
        : '';
    marks.push(text(left + room + 8, y + 17, `${said(value)}${share}`, 'start', 'value'));
  });
  return { height: chart.points.length * step, marks };
}

const longest = 40;
const shortened = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name);
