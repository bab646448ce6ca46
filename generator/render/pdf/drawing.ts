/** A drawing of paths in millimetres, made once and put under every page; as PDF operators or as SVG. */

/** Six numbers, as in SVG's `matrix()` and PDF's `cm`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** One path: absolute M, L, C and Z commands with single spaces between numbers, and how it is inked. */
export interface Mark {
  readonly path: string;
  readonly at?: Matrix;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, mm. */
  readonly width?: number;
  /** Lengths of dash and gap, mm. */
  readonly dash?: readonly [number, number];
}

/** Marks in the order they are inked, on a page whose origin is its upper left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The drawing as PDF operators in millimetres, y downwards. */
export function asOperators(drawing: Drawing): string {
  return drawing.marks
    .map((mark) => {
      const paint = mark.fill === undefined ? 'S' : mark.stroke === undefined ? 'f' : 'B';
      return [
        'q',
        ...(mark.at === undefined ? [] : [`${mark.at.join(' ')} cm`]),
        ...(mark.fill === undefined ? [] : [`${color(mark.fill)} rg`]),
        ...(mark.stroke === undefined ? [] : [`${color(mark.stroke)} RG ${mark.width ?? 1} w`]),
        ...(mark.dash === undefined ? [] : [`[${mark.dash.join(' ')}] 0 d`]),
        operators(mark.path),
        paint,
        'Q',
      ].join('\n');
    })
    .join('\n');
}

/** The drawing as an SVG file, for whoever sets the page with other means. */
export function asSvg(drawing: Drawing): string {
  const marks = drawing.marks.map((mark) => {
    const at = mark.at === undefined ? '' : ` transform="matrix(${mark.at.join(' ')})"`;
    const ink = `fill="${mark.fill ?? 'none'}" stroke="${mark.stroke ?? 'none'}" stroke-width="${mark.width ?? 1}"`;
    const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash.join(' ')}"`;
    return `<path d="${mark.path}"${at} ${ink}${dash}/>`;
  });
  const size = `width="${drawing.width}mm" height="${drawing.height}mm" viewBox="0 0 ${drawing.width} ${drawing.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${marks.join('')}</svg>`;
}

/** `C1 2 3 4 5 6` becomes `1 2 3 4 5 6 c`. */
function operators(path: string): string {
  const names: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' };
  return path.replace(/([MLCZ])([^MLCZ]*)/g, (_, command: string, numbers: string) =>
    `${numbers.trim()} ${names[command]}\n`.trimStart(),
  );
}

/** `#0f3a5f` as three numbers of 0 to 1. */
function color(hex: string): string {
  const part = (at: number) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3);
  return `${part(1)} ${part(3)} ${part(5)}`;
}
