/** What a condition may name: the fields of its procedure, the Fund's own questions among them under their bare names. */

import { bareName, type FieldSpec } from '../../vocabulary/field.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';

export interface Scope {
  readonly procedure: string;
  /** By the name written between `${` and `}`. */
  readonly fields: Readonly<Record<string, ScopedField>>;
  /** The field `.` stands for. */
  readonly self?: string;
}

export interface ScopedField {
  readonly id: string;
  readonly spec: FieldSpec;
}

/** Everything a register holds of a case. */
export function scopeOf({ id, asked, computed, office }: Procedure): Scope {
  const fields: Record<string, ScopedField> = {};
  for (const group of [asked, computed, office]) {
    for (const field of Object.keys(group)) {
      const spec = group[field];
      if (spec) fields[bareName(field)] = { id: field, spec };
    }
  }
  return { procedure: id, fields };
}
