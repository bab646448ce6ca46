/** The path of a case as a diagram: its statuses and what may follow, in the notation of Mermaid. */

import type { Procedure } from '../vocabulary/procedure.ts';
import type { Language } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';

/** `stateDiagram-v2` in one language; blank for a register without statuses. */
export function stateDiagram(
  { procedure, words }: { readonly procedure: Procedure; readonly words: Words },
  language: Language,
): string {
  const ids = Object.keys(procedure.statuses);
  const [first] = ids;
  if (first === undefined) return '';
  const lines = ['stateDiagram-v2', `  [*] --> ${first}`];
  for (const id of ids) {
    lines.push(`  ${id}: ${(words.statuses[id]?.[language] ?? id).replace(/[:;]/g, ',')}`);
    for (const next of procedure.statuses[id]?.next ?? []) lines.push(`  ${id} --> ${next}`);
    if (procedure.statuses[id]?.closed) lines.push(`  ${id} --> [*]`);
  }
  return lines.join('\n');
}
