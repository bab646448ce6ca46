/**
 * An expression as a cell formula that answers what `evaluate` answers. Unknown is a blank cell: every truth is
 * printed twice, as «surely true» and as «surely false», so that three-valued logic survives in two-valued cells.
 */

import { dayNumber } from '../calendar/day.ts';
import { type Comparison, type Expression, parts } from '../vocabulary/expression.ts';
import { chosen, evaluate, figureIn, reachOfMonths, scaleOf } from './evaluate.ts';
import { fieldKnown, fieldValue } from './fieldCells.ts';
import type { Rulebook } from './rulebook.ts';

/** Where a formula stands: the separator of its reader and the cells it may point to. */
export interface Place {
  /** `,` in a workbook, `;` in Google Sheets. */
  readonly separator: ',' | ';';
  readonly book: Rulebook;
  /** The cell of a field in the formula's own row. */
  readonly cell: (field: string) => string;
  /** The defined name of the sorted list of working days. */
  readonly workingDays: string;
  /** Ranges of the sheet `parameters`, one per column. */
  readonly parameters: { readonly id: string; readonly from: string; readonly to: string; readonly value: string };
}

export interface Printer {
  /** TRUE where the expression is surely true. */
  readonly yes: (e: Expression) => string;
  /** TRUE where the expression is surely false. */
  readonly no: (e: Expression) => string;
  /** The value; only to be read where `known` holds. */
  readonly value: (e: Expression) => string;
  /** TRUE where the value is known. A day past the calendar's end counts as known when `inputsOnly`. */
  readonly known: (e: Expression, inputsOnly?: boolean) => string;
  readonly call: (name: string, ...args: readonly string[]) => string;
}

const TRUE = 'TRUE';
const FALSE = 'FALSE';

export function printer(place: Place): Printer {
  const call = (name: string, ...args: readonly string[]): string => `${name}(${args.join(place.separator)})`;
  const and = (args: readonly string[]): string => {
    const open = args.filter((arg) => arg !== TRUE);
    if (open.some((arg) => arg === FALSE)) return FALSE;
    return open.length < 2 ? (open[0] ?? TRUE) : call('AND', ...open);
  };
  const or = (args: readonly string[]): string => {
    const open = args.filter((arg) => arg !== FALSE);
    if (open.some((arg) => arg === TRUE)) return TRUE;
    return open.length < 2 ? (open[0] ?? FALSE) : call('OR', ...open);
  };
  const unless = (condition: string, then: string): string =>
    condition === TRUE ? then : condition === FALSE ? FALSE : call('IF', condition, then, FALSE);
  const negate = (arg: string): string => (arg === TRUE ? FALSE : arg === FALSE ? TRUE : call('NOT', arg));
  const W = place.workingDays;
  const first = String(dayNumber(place.book.calendar.first));
  const last = String(dayNumber(place.book.calendar.last));
  const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const keep2 = (e: Expression): boolean =>
    e.node === 'roll' && e.direction === 'forward' && place.book.switches.k2 === 'keep';

  function yes(e: Expression): string {
    switch (e.node) {
      case 'field':
        return unless(known(e), place.cell(e.id));
      case 'constant':
        return e.value === true ? TRUE : FALSE;
      case 'compare':
        return unless(and([known(e.left), known(e.right)]), comparison(e.how, e.left, e.right));
      case 'oneOf':
        return unless(known(e.of), or(e.values.map((allowed) => call('EXACT', value(e.of), quote(allowed)))));
      case 'has':
        return unless(known(e.of), hasCode(e));
      case 'all':
        return and(e.of.map(yes));
      case 'any':
        return or(e.of.map(yes));
      case 'not':
        return no(e.of);
      case 'known':
        return known(e.of);
      case 'when':
        return eitherWay(e, yes);
      case 'firstKnown':
        return withFallback(e.of, true) ?? firstOf(e.of, yes);
      case 'bySwitch':
        return yes(chosen(e, place.book));
      case 'whole':
        return unless(known(e.of), `${call('INT', value(e.of))}=${value(e.of)}`);
      case 'inCalendar':
        return unless(known(e.of), and([`${value(e.of)}>=${first}`, `${value(e.of)}<=${last}`]));
      default:
        return FALSE;
    }
  }

  function no(e: Expression): string {
    switch (e.node) {
      case 'field':
        return unless(known(e), call('NOT', place.cell(e.id)));
      case 'constant':
        return e.value === false ? TRUE : FALSE;
      case 'compare':
        return unless(and([known(e.left), known(e.right)]), negate(comparison(e.how, e.left, e.right)));
      case 'oneOf':
        return unless(known(e.of), negate(or(e.values.map((allowed) => call('EXACT', value(e.of), quote(allowed))))));
      case 'has':
        return unless(known(e.of), negate(hasCode(e)));
      case 'all':
        return or(e.of.map(no));
      case 'any':
        return and(e.of.map(no));
      case 'not':
        return yes(e.of);
      case 'known':
        return negate(known(e.of));
      case 'when':
        return eitherWay(e, no);
      case 'firstKnown':
        return withFallback(e.of, false) ?? firstOf(e.of, no);
      case 'bySwitch':
        return no(chosen(e, place.book));
      case 'whole':
        return unless(known(e.of), `${call('INT', value(e.of))}<>${value(e.of)}`);
      case 'inCalendar':
        return unless(known(e.of), or([`${value(e.of)}<${first}`, `${value(e.of)}>${last}`]));
      default:
        return FALSE;
    }
  }

  /** What holds on the way the condition takes; on a way that is not there, nothing. */
  function eitherWay(e: Extract<Expression, { node: 'when' }>, print: (e: Expression) => string): string {
    const { condition, then, otherwise } = e;
    return or([and([yes(condition), print(then)]), otherwise ? and([no(condition), print(otherwise)]) : FALSE]);
  }

  /** What is not known counts as the constant behind it: one look at the condition is enough. */
  function withFallback([e, fallback, ...others]: readonly Expression[], wanted: boolean): string | undefined {
    if (e === undefined || fallback?.node !== 'constant' || others.length > 0) return undefined;
    const surely = fallback.value === true ? no(e) : yes(e);
    return wanted === (fallback.value !== true) ? surely : negate(surely);
  }

  function firstOf(of: readonly Expression[], print: (e: Expression) => string): string {
    const [head, ...rest] = of;
    if (head === undefined) return FALSE;
    return rest.length === 0 ? print(head) : call('IF', known(head), print(head), firstOf(rest, print));
  }

  function value(e: Expression): string {
    switch (e.node) {
      case 'field':
        return fieldValue(place.cell(e.id), e.sort, call);
      case 'constant':
        return typeof e.value === 'string'
          ? quote(e.value)
          : typeof e.value === 'boolean'
            ? e.value
              ? TRUE
              : FALSE
            : String(e.value);
      case 'parameter': {
        const { value: values } = place.parameters;
        return call('ROUND', `${call('SUMPRODUCT', inForce(e), values)}*${scaleOf(e.sort)}`, '0');
      }
      case 'figure':
        return figureIn(e, place.book) === undefined ? call('NA') : String(figureIn(e, place.book));
      case 'sum':
        return `(${e.of.map(value).join('+')})`;
      case 'difference':
        return `(${value(e.left)}-${value(e.right)})`;
      case 'times':
        return `(${count(e.factor)}*${value(e.of)})`;
      case 'when':
        return e.otherwise ? call('IF', yes(e.condition), value(e.then), value(e.otherwise)) : value(e.then);
      case 'firstKnown': {
        const [head, ...rest] = e.of;
        if (head === undefined) return call('NA');
        return rest.length === 0 ? value(head) : call('IF', known(head), value(head), value({ ...e, of: rest }));
      }
      case 'earliest':
        return call('MIN', ...e.of.map((of) => call('IF', known(of), value(of), '2958465')));
      case 'bySwitch':
        return value(chosen(e, place.book));
      case 'workingDays':
        return (e.direction === 'after' ? workingDaysAfter : workingDaysBefore)(e.of, count(e.days));
      case 'roll':
        return keep2(e) ? value(e.of) : roll(e.of, e.direction);
      case 'addDays':
        return typeof e.days === 'number'
          ? `(${value(e.of)}${e.days < 0 ? '-' : '+'}${Math.abs(e.days)})`
          : `(${value(e.of)}+${value(e.days)})`;
      case 'addMonths':
        return call('EDATE', value(e.of), count(e.months));
      case 'quarterDay': {
        const q = value(e.of);
        return call('DATE', call('INT', `(${q}-1)/4`), `3*${call('MOD', `${q}-1`, '4')}+4`, String(e.day));
      }
      case 'yearDay':
        return call('DATE', value(e.of), String(e.month), String(e.day));
      case 'piece':
        return call('MID', value(e.of), String(e.from), String(e.length));
      default:
        return yes(e);
    }
  }

  function known(e: Expression, inputsOnly = false): string {
    const inner = (of: Expression): string => known(of, inputsOnly);
    switch (e.node) {
      case 'field':
        return fieldKnown(place.cell(e.id), e.sort, call);
      case 'constant':
      case 'known':
        return TRUE;
      case 'figure':
        return figureIn(e, place.book) === undefined ? FALSE : TRUE;
      case 'parameter':
        return unless(inner(e.on), `${call('SUMPRODUCT', inForce(e))}=1`);
      case 'compare':
      case 'difference':
        return and([inner(e.left), inner(e.right)]);
      case 'all':
      case 'any':
        return e.of.every((of) => inner(of) === TRUE) ? TRUE : or([yes(e), no(e)]);
      case 'sum':
        return and(e.of.map(inner));
      case 'firstKnown':
      case 'earliest':
        return or(e.of.map(inner));
      case 'when':
        return eitherWay(e, inner);
      case 'bySwitch':
        return inner(chosen(e, place.book));
      case 'workingDays':
        return lookedUp(e, and(parts(e).map(inner)), inputsOnly);
      case 'addDays':
      case 'times':
        return and(parts(e).map(inner));
      case 'roll':
        return lookedUp(e, inner(e.of), inputsOnly || keep2(e));
      case 'addMonths': {
        const months = typeof e.months === 'number' ? e.months : evaluate(e.months, {}, place.book);
        if (typeof months !== 'number') return FALSE;
        const { first, last } = reachOfMonths(months);
        return unless(inner(e.of), and([`${value(e.of)}>=${first}`, `${value(e.of)}<=${last}`]));
      }
      case 'yearDay':
        return unless(
          inner(e.of),
          and([`${value(e.of)}>=1900`, `${value(e.of)}<=9999`, `${call('INT', value(e.of))}=${value(e.of)}`]),
        );
      default:
        return inner(e.of);
    }
  }

  /** A day looked up in the calendar is known where its inputs are and the calendar reaches it. */
  const lookedUp = (e: Expression, inputs: string, inputsOnly: boolean): string =>
    inputsOnly ? inputs : unless(inputs, call('ISNUMBER', call('IFERROR', value(e), '""')));

  function comparison(how: Comparison, left: Expression, right: Expression): string {
    if (left.sort !== 'text') return `${value(left)}${how}${value(right)}`;
    const same = call('EXACT', value(left), value(right));
    return how === '=' ? same : call('NOT', same);
  }

  /** Rows of the sheet `parameters` in force on the day: 1 for the row, 0 for the others and for one without a value. */
  function inForce(e: Extract<Expression, { node: 'parameter' }>): string {
    const { id, from, to } = place.parameters;
    const on = value(e.on);
    return `(${id}=${quote(e.id)})*(${from}<>"")*(${from}<=${on})*(((${to}="")+(${to}>${on}))>0)`;
  }

  const count = (of: number | Expression): string => (typeof of === 'number' ? String(of) : value(of));

  /** Semicolons around every code and no space beside them; TRIM leaves single spaces only. */
  function hasCode(e: Extract<Expression, { node: 'has' }>): string {
    const oneLine = call('TRIM', call('SUBSTITUTE', value(e.of), call('CHAR', '10'), '" "'));
    const list = call('SUBSTITUTE', call('SUBSTITUTE', oneLine, '"; "', '";"'), '" ;"', '";"');
    return call('ISNUMBER', call('FIND', quote(`;${e.code};`), `";"&${list}&";"`));
  }

  function workingDaysAfter(of: Expression, days: string): string {
    const start = value(of);
    const from = place.book.switches.k1 === 'sameDay' ? `${start}-1` : start;
    return call('IF', `${start}>${last}`, call('NA'), call('INDEX', W, `${call('MATCH', from, W, '1')}+${days}`));
  }

  function workingDaysBefore(of: Expression, days: string): string {
    const end = value(of);
    const position = `${call('MATCH', `${end}-1`, W, '1')}-${days}+1`;
    return call(
      'IF',
      `${end}>${last}`,
      call('NA'),
      call('INDEX', W, call('IF', `${position}<1`, call('NA'), position)),
    );
  }

  function roll(of: Expression, direction: 'forward' | 'back'): string {
    const start = value(of);
    const back = call('INDEX', W, call('MATCH', start, W, '1'));
    const found =
      direction === 'back'
        ? back
        : call('IF', `${back}=${start}`, start, call('INDEX', W, `${call('MATCH', start, W, '1')}+1`));
    return call('IF', `${start}>${last}`, call('NA'), found);
  }

  return { yes, no, value, known, call };
}
