/** A report that replaces an earlier one says so on its first page and in its receipt. */

import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { longDate } from '../../rules/wording/dates.ts';
import type { Corrects } from '../receipts/receipt.ts';
import { differenceWords as words } from './differenceWords.ts';
import type { MadeReport } from './madeReport.ts';

/** The same report with what it replaces, on its first page and in its receipt. */
export function corrected(made: MadeReport, corrects: Corrects | undefined): MadeReport {
  if (corrects === undefined) return made;
  const { report, receipt } = made;
  return {
    ...made,
    report: { ...report, warnings: [correctionLine(corrects), ...report.warnings] },
    receipt: { ...receipt, corrects },
  };
}

export const correctionLine = ({ on, input, figures }: Corrects): Text =>
  inEachLanguage((language) =>
    fill(words.corrects[language], { on: longDate(on, language), input, figures: String(figures) }),
  );
