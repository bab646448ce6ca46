/** The log of R-8/p2: which case went from which status to which, when, and by whom; an applicant may be told of each. */

import { isShown } from '../../projections/columns.ts';
import { journal } from '../journal.ts';
import type { Case, Registers } from '../registers.ts';
import { textOf, type View } from '../view.ts';

/** Logs every status that differs from the one logged last. */
export function logStatuses({ registers, settled, occasion }: View): void {
  for (const { procedure } of settled.entries) {
    if (!isShown(procedure)) continue;
    for (const one of registers.cases(procedure.id)) {
      logStatus(registers, procedure.id, one, occasion.at, occasion.by ?? textOf(one.cells.officer));
    }
  }
}

/** One case: nothing where its status is the one logged last. `at` is a UTC moment. */
export function logStatus(registers: Registers, register: string, one: Case, at: string, by: string): void {
  const status = textOf(one.cells.status);
  const before = textOf(one.cells.loggedStatus);
  if (status === before || status === '') return;
  registers.put(journal.id, `${one.id}@${at}#${status}`, {
    at,
    register,
    case: one.id,
    action: 'status',
    by: by === '' ? undefined : by,
    answers: before === '' ? status : `${before} → ${status}`,
  });
  registers.put(register, one.id, { loggedStatus: status });
}
