/** A cell of a register inside a formula: whether it states a fact, and the fact in the unit its sort is kept in. */

import type { Sort } from '../vocabulary/field.ts';
import { firstSharedDay, scaleOf } from './evaluate.ts';

/** Writes a function of the sheet with its arguments. */
type Call = (name: string, ...args: readonly string[]) => string;

/** The value: tiyn, millionths, a whole day, the number of a quarter. */
export function fieldValue(cell: string, sort: Sort, call: Call): string {
  if (scaleOf(sort) !== 1) return call('ROUND', `${cell}*${scaleOf(sort)}`, '0');
  if (sort === 'day') return call('INT', cell);
  if (sort !== 'quarter') return cell;
  return `(4*${call('VALUE', call('LEFT', cell, '4'))}+${call('VALUE', call('RIGHT', cell, '1'))})`;
}

/** TRUE where something of the sort stands in the cell. */
export function fieldKnown(cell: string, sort: Sort, call: Call): string {
  const ifText = (then: string): string => call('IF', call('ISTEXT', cell), then, 'FALSE');
  if (sort === 'truth') {
    // LibreOffice keeps yes and no as 1 and 0, and not always as a logical value: ISLOGICAL would miss them.
    const oneOrZero = `${call('N', cell)}*(${call('N', cell)}-1)=0`;
    return call('IF', call('ISTEXT', cell), 'FALSE', call('IF', call('ISBLANK', cell), 'FALSE', oneOrZero));
  }
  if (sort === 'text') return ifText(`${call('LEN', cell)}>0`);
  if (sort === 'day') return `${call('N', cell)}>=${firstSharedDay}`;
  if (sort !== 'quarter') return call('ISNUMBER', cell);
  const shape = call(
    'AND',
    `${call('LEN', cell)}=7`,
    call('EXACT', call('LEFT', cell, '2'), '"20"'),
    call('EXACT', call('MID', cell, '5', '2'), '"-Q"'),
    call('ISNUMBER', call('FIND', call('RIGHT', cell, '1'), '"1234"')),
    call('ISNUMBER', call('FIND', call('MID', cell, '3', '1'), '"0123456789"')),
    call('ISNUMBER', call('FIND', call('MID', cell, '4', '1'), '"0123456789"')),
  );
  return ifText(shape);
}
