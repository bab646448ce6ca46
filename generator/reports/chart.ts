/** Draws a chart of a report as inline SVG: from zero, to scale, each value printed, a gap where there are no data. */

import type { Chart } from '../../reports/report.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import { formatNumber } from '../../rules/wording/numbers.ts';
import { escaped } from '../render/html.ts';
import { labelled } from './figures.ts';
import { paperWords, scaleOf } from './words.ts';

/** Dark enough for white paper and for a black-and-white copier. */
const colours = ['#1f4e79', '#8fb4d9'];
const width = 680;

export function chartSvg(chart: Chart, language: Language): string {
  const largest = Math.max(
    0,
    ...chart.points.map(({ values }) => values.reduce<number>((sum, v) => sum + (v ?? 0), 0)),
  );
  const scale = scaleOf(largest);
  const title = `${chart.title[language]}, ${scale.unit[language]}`;
  const value = (amount: number): string => formatNumber(amount / scale.by, language, scale.by === 1 ? 0 : 1);
  const body =
    chart.kind === 'columns' ? columns(chart, language, largest, value) : bars(chart, language, largest, value);
  const spoken = chart.points.map(({ label, values }) => {
    const said = values.map(
      (v, i) => `${named(chart.series[i], language)} ${v === null ? paperWords.noData[language] : value(v)}`,
    );
    return `${labelled(label, language)}: ${said.join(', ')}`;
  });
  return (
    `<figure class="chart"><figcaption>${escaped(title)}</figcaption>` +
    `<svg viewBox="0 0 ${width} ${body.height}" role="img" aria-label="${escaped(`${title}. ${spoken.join('; ')}`)}">` +
    `${body.marks.join('')}</svg></figure>`
  );
}

interface Drawing {
  readonly height: number;
  readonly marks: readonly string[];
}

/** Stacked columns with their sum above and the names of the series below. */
function columns(chart: Chart, language: Language, largest: number, value: (amount: number) => string): Drawing {
  const [top, tall, step] = [20, 110, width / chart.points.length];
  const base = top + tall;
  const marks = [line(0, base, width, base)];
  chart.points.forEach(({ label, values }, index) => {
    const middle = step * (index + 0.5);
    let y = base;
    values.forEach((amount, series) => {
      const height = largest > 0 ? ((amount ?? 0) / largest) * tall : 0;
      y -= height;
      if (height > 0) marks.push(rect(middle - 32, y, 64, height, series));
    });
    const known = values.filter((amount): amount is number => amount !== null);
    const above = known.length > 0 ? value(known.reduce((a, b) => a + b, 0)) : paperWords.noData[language];
    marks.push(text(middle, y - 6, above, 'middle', known.length > 0 ? 'value' : 'quiet'));
    marks.push(text(middle, base + 17, labelled(label, language), 'middle', 'label'));
  });
  let x = 0;
  chart.series.forEach((series, index) => {
    marks.push(rect(x, base + 32, 12, 12, index), text(x + 18, base + 42, series[language], 'start', 'label'));
    x += 40 + series[language].length * 8;
  });
  return { height: base + 50, marks };
}

/** Lying bars, the name on the left, the value after the bar. */
function bars(chart: Chart, language: Language, largest: number, value: (amount: number) => string): Drawing {
  const [left, right, step] = [210, 90, 22];
  const marks = [line(left, 0, left, chart.points.length * step)];
  chart.points.forEach(({ label, values }, index) => {
    const amount = values[0] ?? null;
    const y = index * step;
    const long = largest > 0 ? ((amount ?? 0) / largest) * (width - left - right) : 0;
    marks.push(text(left - 8, y + 15, labelled(label, language), 'end', 'label'));
    if (long > 0) marks.push(rect(left, y + 4, long, step - 8, 0));
    marks.push(
      text(left + long + 6, y + 15, amount === null ? paperWords.noData[language] : value(amount), 'start', 'value'),
    );
  });
  return { height: chart.points.length * step, marks };
}

const named = (series: Text | undefined, language: Language): string => series?.[language] ?? '';
const round = (n: number): string => String(Math.round(n * 100) / 100);
const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="#7a8794" stroke-width="1"/>`;
const rect = (x: number, y: number, w: number, h: number, series: number): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${colours[series % colours.length]}"/>`;
const text = (x: number, y: number, words: string, anchor: string, look: string): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" class="${look}">${escaped(words)}</text>`;
