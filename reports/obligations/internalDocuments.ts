/** the internal documents the Rules call for, and which of each kind is in force on a day. */

import { dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { acts } from '../../rules/procedures/acts.ts';
import { actsInForce } from '../../rules/registers/actsInForce.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';

export interface InternalDocument {
  readonly kind: string;
  readonly clause: ClauseId;
  readonly label: Text;
  /** The row in force; nothing where none is recorded. */
  readonly inForce: { readonly id: string; readonly title: string; readonly number: string } | null;
}

/** The Order is the ministry's, and of other documents the Rules call for none. */
const notCalledFor: readonly string[] = ['order', 'other'];

export function internalDocuments(registers: Registers, settled: Settled, on: IsoDay): readonly InternalDocument[] {
  const { options, optionClauses } = acts.office.kind;
  const words = entryOf(settled, acts.id)?.words.fields.kind?.options ?? {};
  const found = actsInForce(registers, dayNumber(on));
  return options
    .filter((kind) => notCalledFor.indexOf(kind) < 0)
    .map((kind) => {
      const act = found.get(kind);
      return {
        kind,
        clause: optionClauses[kind],
        label: words[kind] ?? inEachLanguage(() => kind),
        inForce: act
          ? { id: act.id, title: String(act.cells.title ?? ''), number: String(act.cells.number ?? '') }
          : null,
      };
    });
}
