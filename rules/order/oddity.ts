/** What is recorded about one open question of the Order's text: what is odd, what was decided, what may be chosen. */
import { type SwitchId, switches } from '../vocabulary/switches.ts';
import type { Text } from '../vocabulary/text.ts';
import type { OddityId } from './clause.ts';
import type { ClauseId } from './clauses.ts';

/** A choice between readings; its default is the decision recorded with the oddity. */
interface Switch {
  readonly key: string;
  readonly values: readonly string[];
  readonly default: string;
}

export interface Oddity {
  readonly id: OddityId;
  readonly clauses: readonly ClauseId[];
  readonly odd: Text;
  /** The default we take, in one sentence, as staff see it. */
  readonly decision: Text;
  /** Present where the Fund may choose another reading. */
  readonly switches?: readonly Switch[];
}

/** The switch of an oddity, as the settings know it. */
export function switchOf(key: SwitchId): Switch {
  return { key, ...switches[key] };
}
