/** What is recorded about one clause of Order 703/НҚ: where it stands, whom it binds and what kind of rule it is. */

/** AP applicant, PT participant, FD Fund, CM Commission, IC Independent Commission, EP applicant for training,
 *  SR service recipient, PS person in acceleration, MIN the ministry. */
export type Who = 'AP' | 'PT' | 'FD' | 'CM' | 'IC' | 'EP' | 'SR' | 'PS' | 'MIN';

/** C machine check, D deadline, S state change, F data field, DOC document, P value the Fund sets, H human judgement,
 *  I information only. */
export type Kind = 'C' | 'D' | 'S' | 'F' | 'DOC' | 'P' | 'H' | 'I';

/** The open questions of the Order's text; each has a recorded decision in oddities.ts. */
// biome-ignore format: five rows read better than forty-one lines
export type OddityId =
  | 'X1' | 'X2' | 'X3' | 'X4' | 'X5' | 'X6' | 'X7' | 'X8' | 'X9' | 'X10'
  | 'X11' | 'X12' | 'X13' | 'X14' | 'X15' | 'X16' | 'X17' | 'X18' | 'X19' | 'X20'
  | 'X21' | 'X22' | 'X23' | 'X24' | 'X25' | 'X26' | 'X27' | 'X28' | 'X29' | 'X30'
  | 'X31' | 'X32' | 'X33' | 'X34' | 'X35' | 'X36' | 'X37' | 'X38' | 'X39' | 'X40'
  | 'X41';

export interface Clause {
  /** The first line of the clause in text/order-703.kk.txt; a later sentence carries the line of its item. */
  readonly line: number;
  readonly who: readonly Who[];
  readonly kinds: readonly Kind[];
  /** Words of the Order, in Kazakh, that occur there exactly once and lie inside the clause. */
  readonly quote: string;
  readonly oddities?: readonly OddityId[];
  /** The number printed in the Order, where two items bear the same one. */
  readonly printed?: string;
  /** Why a clause of kind I has no code. */
  readonly information?: string;
}
