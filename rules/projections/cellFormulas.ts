/** The live formulas of a register's row: checks, terms and outcome, saying in the cell what `examine` says in code. */

import type { Check, Deadline } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { allChecks, type Column, checkKey, closedStatuses, inForce } from './columns.ts';
import { counts } from './examine.ts';
import { type Place, type Printer, printer } from './formula.ts';

/** The formula of a column, or `undefined` for a column that holds data. Without the leading `=`. */
export function formulaOf(column: Column, procedure: Procedure, place: Place): string | undefined {
  const print = printer(place);
  if (column.group === 'check') return checkFormula(column.check, procedure, print);
  if (column.group === 'deadline') return termFormula(column.deadline, print);
  if (column.group === 'case' && column.holds === 'outcome') return outcomeFormula(procedure, place, print);
  return undefined;
}

/** «pass», «fail» or blank. */
function checkFormula(check: Check, procedure: Procedure, { yes, no, known, call }: Printer): string {
  // What is always known is asked once: with many required answers the formula would not fit its cell.
  const otherwise = known(check.rule) === 'TRUE' ? '"fail"' : call('IF', no(check.rule), '"fail"', '""');
  const answer = call('IF', yes(check.rule), '"pass"', otherwise);
  const conditions = [inForce(check, procedure), check.applies];
  return conditions.reduceRight<string>(
    (formula, condition) => (condition ? call('IF', yes(condition), formula, '""') : formula),
    answer,
  );
}

/** The term's day, blank before it begins, an error past the calendar's end. */
function termFormula(deadline: Deadline, { yes, known, value, call }: Printer): string {
  const day = call('IF', known(deadline.due, true), value(deadline.due), '""');
  return deadline.applies ? call('IF', yes(deadline.applies), day, '""') : day;
}

function outcomeFormula(procedure: Procedure, place: Place, { no, call }: Printer): string {
  const cell = (check: Check): string => place.cell(checkKey(check.id));
  const counted = allChecks(procedure).filter(counts);
  const failing = (effect: Check['effect']) =>
    counted.filter((check) => check.effect === effect).map((check) => `${cell(check)}="fail"`);
  const open = counted.map((check) => {
    const blank = `${cell(check)}=""`;
    const conditions = [inForce(check, procedure), check.applies].filter((one) => one !== undefined);
    if (conditions.length === 0) return blank;
    return call('AND', blank, ...conditions.map((condition) => call('NOT', no(condition))));
  });
  const closed = closedStatuses(procedure).map((status) => call('EXACT', place.cell('status'), `"${status}"`));
  const steps: readonly (readonly [readonly string[], string])[] = [
    [closed, 'closed'],
    [failing('refuse'), 'refuse'],
    [failing('remarks'), 'remarks'],
    [[...failing('person'), ...open], 'person'],
  ];
  return steps.reduceRight<string>(
    (otherwise, [grounds, outcome]) =>
      grounds.length === 0 ? otherwise : call('IF', call('OR', ...grounds), `"${outcome}"`, otherwise),
    '"ready"',
  );
}
