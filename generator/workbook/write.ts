/** How one cell is written: text only ever as text, formulas with their last result or none. */
import { address } from './address.ts';
import { WorkbookError } from './errors.ts';
import type { CellInput, CellValue } from './port.ts';
import { checkLength, encodeText } from './text.ts';

/** A formula may be this long. */
const FORMULA_LIMIT = 8_192;
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

export const isFormula = (value: CellInput | null): value is Extract<CellInput, { readonly formula: string }> =>
  typeof value === 'object' && value !== null && 'formula' in value;

/** The element of a cell; `null` leaves only its look, and nothing at all where it has none. */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  style: number,
  value: CellInput | null,
  sheet: string,
): string {
  const open = `<${prefix}c r="${address(row, column)}"${style > 0 ? ` s="${style}"` : ''}`;
  const close = `</${prefix}c>`;
  const where = () => `Sheet "${sheet}", cell ${address(row, column)}`;
  if (value === null) return style > 0 ? `${open}/>` : '';
  if (typeof value === 'string') {
    checkLength(value, where);
    return `${open} t="inlineStr"><${prefix}is><${prefix}t${space(value)}>${encodeText(value)}</${prefix}t></${prefix}is>${close}`;
  }
  if (!isFormula(value)) return `${open}${plain(prefix, value, where)}${close}`;
  if (value.formula.length > FORMULA_LIMIT || value.formula === '' || value.formula.startsWith('=')) {
    throw new WorkbookError(`${where()}: a formula must have 1 to ${FORMULA_LIMIT} characters and no "=" before it.`);
  }
  const formula = `<${prefix}f>${encodeText(value.formula)}</${prefix}f>`;
  const { cached } = value;
  if (cached === undefined) return `${open}>${formula}${close}`;
  if (typeof cached === 'string') {
    checkLength(cached, where);
    return `${open} t="str">${formula}<${prefix}v>${encodeText(cached)}</${prefix}v>${close}`;
  }
  return `${open}${plain(prefix, cached, where).replace('>', `>${formula}`)}${close}`;
}

/** Type and value of what is not text: ` t="b"><v>1</v>`. */
function plain(prefix: string, value: Exclude<CellValue, string>, where: () => string): string {
  if (typeof value === 'boolean') return ` t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new WorkbookError(`${where()}: ${value} is not a number a cell can hold.`);
    return `><${prefix}v>${Object.is(value, -0) ? 0 : value}</${prefix}v>`;
  }
  if (!ERRORS.has(value.error))
    throw new WorkbookError(`${where()}: "${value.error}" is not an error a cell can hold.`);
  return ` t="e"><${prefix}v>${value.error}</${prefix}v>`;
}

const space = (text: string): string => (/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '');
