/** The marks charts on paper are made of: told apart in black and white too, by lightness, dash and shape. */

import { escaped } from '../render/html.ts';

export interface Drawing {
  readonly height: number;
  readonly marks: readonly string[];
}

export const width = 680;

interface Ink {
  readonly colour: string;
  /** Of a line, which needs more ink than a field. */
  readonly stroke: string;
  readonly dash: string;
  readonly mark: (x: number, y: number) => string;
}

export const round = (n: number): string => String(Math.round(n * 100) / 100);

/** Dark, light and middle: apart on a black-and-white copier. */
export const inks: readonly Ink[] = [
  {
    colour: '#1f4e79',
    stroke: '#1f4e79',
    dash: '',
    mark: (x, y) => `<circle cx="${round(x)}" cy="${round(y)}" r="3.5" fill="#1f4e79"/>`,
  },
  {
    colour: '#8fb4d9',
    stroke: '#4f86bd',
    dash: '',
    mark: (x, y) =>
      `<rect x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="7" height="7" fill="#ffffff" stroke="#1f4e79" stroke-width="1.5"/>`,
  },
  {
    colour: '#9a6a16',
    stroke: '#9a6a16',
    dash: '5 4',
    mark: (x, y) =>
      `<path d="M${round(x)} ${round(y - 4.5)}L${round(x + 4.5)} ${round(y + 3.5)}L${round(x - 4.5)} ${round(y + 3.5)}Z" fill="#9a6a16"/>`,
  },
];

export const line = (x1: number, y1: number, x2: number, y2: number, colour: string): string =>
  `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${colour}" stroke-width="1"/>`;

export const rect = (x: number, y: number, w: number, h: number, series: number): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${inks[series % inks.length]?.colour}"/>`;

export const text = (x: number, y: number, words: string, anchor: string, look: string): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" class="${look}">${escaped(words)}</text>`;

/** The names of the series in rows above a drawing, each beside its mark; one series needs none. */
export function legend(names: readonly string[], kind: 'box' | 'line'): Drawing {
  if (names.length < 2) return { height: 0, marks: [] };
  const marks: string[] = [];
  let [x, y] = [8, 12];
  names.forEach((name, series) => {
    const ink = inks[series % inks.length];
    const long = 44 + name.length * 7;
    if (x > 8 && x + long > width) [x, y] = [8, y + 18];
    if (kind === 'box') marks.push(rect(x, y - 10, 12, 12, series));
    else if (ink) {
      const dash = ink.dash ? ` stroke-dasharray="${ink.dash}"` : '';
      marks.push(
        `<path d="M${x - 2} ${y - 4}L${x + 18} ${y - 4}" stroke="${ink.stroke}" stroke-width="2"${dash}/>`,
        ink.mark(x + 8, y - 4),
      );
    }
    marks.push(text(x + (kind === 'box' ? 18 : 24), y, name, 'start', 'label'));
    x += long;
  });
  return { height: y + 4, marks };
}
