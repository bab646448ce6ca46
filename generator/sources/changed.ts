/** What staff are told of a source that was to be changed. */

import type { Problem } from '../../rules/settings/table.ts';
import type { Text } from '../../rules/vocabulary/text.ts';

export interface SourceChanged {
  /** It is written only when something differs. */
  readonly written: boolean;
  /** Where the Fund deviates from a figure of the Order. */
  readonly warnings: readonly Text[];
  /** Cells and sheets that were not counted. */
  readonly problems: readonly Problem[];
}
