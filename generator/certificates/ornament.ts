/** The certificate's frame: a guilloche band, ram's-horn corners and a pale rosette under the text. */

import type { Drawing, Mark, Matrix } from '../render/pdf/drawing.ts';

const page = { width: 210, height: 297 };
const ink = {
  blue: '#0f3a5f',
  turquoise: '#1a8a90',
  gold: '#a98433',
  pale: '#d9e9ea',
  paleGold: '#efe6d0',
  paper: '#ffffff',
  grey: '#8795a1',
};
/** Distance of the band's middle line from the paper's edge, and half the square a corner ornament stands in, mm. */
const middle = 14;
const corner = 8.5;

const fixed = (n: number) => String(Math.round(n * 100) / 100);
const point = (x: number, y: number) => `${fixed(x)} ${fixed(y)}`;

/** The frame of an A4 portrait page. The same marks every time. */
export function frame(): Drawing {
  const line = (inset: number, width: number, stroke: string): Mark => ({
    path: box(inset, inset, page.width - 2 * inset, page.height - 2 * inset),
    stroke,
    width,
  });
  const marks = [
    ...rosette(page.width / 2, 150),
    line(8, 0.55, ink.gold),
    line(9.1, 0.22, ink.blue),
    ...band(),
    line(18.9, 0.22, ink.blue),
    line(20, 0.4, ink.gold),
    ...corners(),
    ...titleRule(page.width / 2, 93.5),
    sealPlace(45.5, 249.5, 18.5),
  ];
  return { ...page, marks };
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${point(x, y)}L${point(x + width, y)}L${point(x + width, y + height)}L${point(x, y + height)}Z`;
}

/** Four straight braids between the corner squares. */
function band(): Mark[] {
  const across = page.width - 2 * (middle + corner);
  const down = page.height - 2 * (middle + corner);
  return [
    ...braid(across, [1, 0, 0, 1, middle + corner, middle]),
    ...braid(across, [1, 0, 0, 1, middle + corner, page.height - middle]),
    ...braid(down, [0, 1, -1, 0, middle, middle + corner]),
    ...braid(down, [0, 1, -1, 0, page.width - middle, middle + corner]),
  ];
}

/** Mirrored waves from the origin along x, a whole number of them, so that both ends meet the corners alike. */
function braid(length: number, at: Matrix): Mark[] {
  const halves = 2 * Math.round(length / 8.6);
  const strands = [
    { height: 3.7, stroke: ink.turquoise, width: 0.2 },
    { height: 3, stroke: ink.turquoise, width: 0.13 },
    { height: 2.3, stroke: ink.turquoise, width: 0.13 },
    { height: 1.3, stroke: ink.gold, width: 0.24 },
  ];
  return strands.map(({ height, stroke, width }) => {
    const path = [1, -1].map((side) => wave(length / halves, halves, height * side)).join('');
    return { path, at, stroke, width };
  });
}

/** A wave of `count` half waves from crest to trough; one cubic follows half a cosine to within 0.1 %. */
function wave(step: number, count: number, height: number): string {
  const pull = step * 0.3642;
  const pieces = Array.from({ length: count }, (_, i) => {
    const from = i % 2 === 0 ? height : -height;
    const x = i * step;
    return `C${point(x + pull, from)} ${point(x + step - pull, -from)} ${point(x + step, -from)}`;
  });
  return `M${point(0, height)}${pieces.join('')}`;
}

function corners(): Mark[] {
  const xs = [middle, page.width - middle];
  const ys = [middle, page.height - middle];
  return xs.flatMap((x) => ys.flatMap((y) => cornerAt(x, y)));
}

/** Four ram's horns around a lozenge («төрт құлақ»), on white, in two frames. */
function cornerAt(x: number, y: number): Mark[] {
  const at: Matrix = [1, 0, 0, 1, x, y];
  const square = (half: number, width: number, stroke: string): Mark => ({
    path: box(-half, -half, 2 * half, 2 * half),
    at,
    fill: ink.paper,
    stroke,
    width,
  });
  const turn = Math.SQRT1_2;
  const horns = (
    [
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ] as const
  ).map(([cos, sin]): Mark => {
    const [c, s] = [Number((cos * turn).toFixed(4)), Number((sin * turn).toFixed(4))];
    return { path: ramsHorn(), at: [c, s, -s, c, x, y], fill: ink.blue };
  });
  const lozenge: Mark = { path: 'M0 -1.7L1.7 0L0 1.7L-1.7 0Z', at, fill: ink.gold };
  return [square(corner, 0.4, ink.gold), square(corner - 1, 0.2, ink.blue), ...horns, lozenge];
}

/** One «қошқар мүйіз»: a stem from near the origin upwards that parts into two curls, as a filled outline. */
function ramsHorn(): string {
  return curl(1) + curl(-1);
}

/** A curl that thins towards its end, to the right (1) or to the left (-1) of the stem. */
function curl(side: number): string {
  const centre = { x: 2.25, y: -6.1 };
  const steps = 36;
  const outer: string[] = [];
  const inner: string[] = [];
  for (let i = 0; i <= steps; i += 1) {
    const t = i / steps;
    const angle = Math.PI + t * Math.PI * 2.55;
    const radius = 1.95 - 1.45 * t;
    const half = 0.42 - 0.2 * t;
    const at = (r: number) => point(side * (centre.x + r * Math.cos(angle)), centre.y + r * Math.sin(angle));
    outer.push(at(radius + half));
    inner.unshift(at(radius - half));
  }
  const foot = [point(side * 0.75, -3.2), point(0, -2.2)];
  return `M${foot[1]}L${outer.join('L')}L${inner.join('L')}L${foot[0]}Z`;
}

/** A rule with a lozenge between two small ones, under the title. */
function titleRule(x: number, y: number): Mark[] {
  const at: Matrix = [1, 0, 0, 1, x, y];
  const lozenge = (from: number, half: number) =>
    `M${point(from - half, 0)}L${point(from, -half)}L${point(from + half, 0)}L${point(from, half)}Z`;
  return [
    { path: 'M-31 0L-3.6 0M3.6 0L31 0', at, stroke: ink.gold, width: 0.28 },
    { path: lozenge(0, 1.5), at, fill: ink.gold },
    { path: lozenge(-2.3, 0.6) + lozenge(2.3, 0.6), at, fill: ink.blue },
  ];
}

/** A dashed circle the size of a seal, in four cubic arcs. */
function sealPlace(x: number, y: number, radius: number): Mark {
  const [r, k] = [radius, radius * 0.5523];
  const arcs = [
    [r, k, k, r, 0, r],
    [-k, r, -r, k, -r, 0],
    [-r, -k, -k, -r, 0, -r],
    [k, -r, r, -k, r, 0],
  ].map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => `C${point(a, b)} ${point(c, d)} ${point(e, f)}`);
  return {
    path: `M${point(r, 0)}${arcs.join('')}Z`,
    at: [1, 0, 0, 1, x, y],
    stroke: ink.grey,
    width: 0.25,
    dash: [1, 0.8],
  };
}

/** Petals turned in steps against one another, so pale that the text over them stays easy to read. */
function rosette(x: number, y: number): Mark[] {
  const curves = [
    { radius: 40, swing: 16, petals: 18, turns: 6, stroke: ink.pale },
    { radius: 19, swing: 6, petals: 12, turns: 4, stroke: ink.paleGold },
  ];
  return curves.flatMap(({ radius, swing, petals, turns, stroke }) =>
    Array.from({ length: turns }, (_, k): Mark => {
      const path = petalCurve(radius, swing, petals, (2 * Math.PI * k) / turns / petals);
      return { path, at: [1, 0, 0, 1, x, y], stroke, width: 0.22 };
    }),
  );
}

/** The closed curve r = radius + swing·cos(petals·(angle − phase)), in smooth cubic pieces. */
function petalCurve(radius: number, swing: number, petals: number, phase: number): string {
  const pieces = petals * 6;
  const step = (2 * Math.PI) / pieces;
  const at = (angle: number) => {
    const r = radius + swing * Math.cos(petals * (angle - phase));
    const dr = -swing * petals * Math.sin(petals * (angle - phase));
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return { x: r * cos, y: r * sin, dx: ((dr * cos - r * sin) * step) / 3, dy: ((dr * sin + r * cos) * step) / 3 };
  };
  const first = at(0);
  const curve = Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [at(i * step), at((i + 1) * step)];
    return `C${point(a.x + a.dx, a.y + a.dy)} ${point(b.x - b.dx, b.y - b.dy)} ${point(b.x, b.y)}`;
  });
  return `M${point(first.x, first.y)}${curve.join('')}Z`;
}
