/** `setValues` takes a text as if somebody typed it: it may become a formula, a number, a date, or lose its form. */

import type { Behaviour } from '../behaviour.ts';
import { serialOfWall } from '../zone.ts';
import { type CellValue, Serial } from './grid.ts';

export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format a cell of no format takes on. */
  readonly format?: string;
}

const text = (value: string): Typed => ({ value });
const formula = (written: string): Typed => ({ value: '', formula: written });

/** What typing `written` into a cell leaves there. */
export function typed(written: string, format: string, locale: string, behaviour: Behaviour): Typed {
  if (written.startsWith("'"))
    return text(behaviour.apostropheInTextCell === 'kept' && format === '@' ? written : written.slice(1));
  if (written.startsWith('=') && written.length > 1) {
    return format === '@' && behaviour.formulaInTextCell === 'text' ? text(written) : formula(written);
  }
  if (format === '@') return text(written);
  const clean = written.trim();
  return (
    numberOf(clean, locale) ?? truthOf(clean) ?? dateOf(clean, locale) ?? signed(clean, behaviour) ?? text(written)
  );
}

/** «+7 701 …» and «-A1»: a sign that does not lead a number leads a formula. */
function signed(clean: string, behaviour: Behaviour): Typed | undefined {
  return /^[+-]./.test(clean) && behaviour.signedText === 'formula' ? formula(`=${clean}`) : undefined;
}

const commaDecimal = (locale: string): boolean => /^(ru|kk|de|fr)/.test(locale);

function numberOf(clean: string, locale: string): Typed | undefined {
  const decimal = commaDecimal(locale) ? ',' : '\\.';
  const thousands = commaDecimal(locale) ? '[ \u00a0]' : ',';
  const shape = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:${thousands}\\d{3})+)?(?:${decimal}(\\d+))?(?:e([+-]?\\d+))?\\s?(%|₸|\\$)?$`,
    'i',
  );
  const found = shape.exec(clean);
  if (!found) return undefined;
  const [, sign = '', whole, part, exponent, unit] = found;
  if (whole === undefined && part === undefined) return undefined;
  const digits = (whole ?? '0').replace(/[^\d]/g, '');
  const value = Number(`${sign === '-' ? '-' : ''}${digits}.${part ?? '0'}e${exponent ?? '0'}`);
  return unit === '%' ? { value: value / 100, format: '0%' } : { value };
}

function truthOf(clean: string): Typed | undefined {
  return /^(true|false)$/i.test(clean) ? { value: clean.toLowerCase() === 'true' } : undefined;
}

const dayShapes: readonly [RegExp, readonly [number, number, number]][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/, [1, 2, 3]],
];
const dayFirst: [RegExp, readonly [number, number, number]] = [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/, [3, 2, 1]];
const monthFirst: [RegExp, readonly [number, number, number]] = [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/, [3, 1, 2]];

function dateOf(clean: string, locale: string): Typed | undefined {
  const time = timeOf(clean);
  if (time !== undefined) return { value: new Serial(time), format: 'h:mm' };
  for (const [shape, [y, m, d]] of [...dayShapes, commaDecimal(locale) ? dayFirst : monthFirst]) {
    const found = shape.exec(clean);
    if (!found) continue;
    const [year, month, day] = [Number(found[y]), Number(found[m]), Number(found[d])];
    const wall = Date.UTC(year, month - 1, day);
    const back = new Date(wall);
    if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
    const rest = clean.slice(found[0].length);
    if (rest === '') return { value: new Serial(serialOfWall(wall)), format: 'yyyy-mm-dd' };
    const clock = /^[ T]/.test(rest) ? timeOf(rest.slice(1)) : undefined;
    return clock === undefined
      ? undefined
      : { value: new Serial(serialOfWall(wall) + clock), format: 'yyyy-mm-dd h:mm:ss' };
  }
  return undefined;
}

/** «12:30», «12:30:15»: the part of a day. */
function timeOf(clean: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(clean);
  if (!found) return undefined;
  const [, hours, minutes, seconds = '0'] = found;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
