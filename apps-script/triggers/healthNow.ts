/** What a run finds out on its way, for the health sheet: one piece of work that fails stops no other. */

import type { Problem } from '../../rules/settings/table.ts';
import { SettingsError } from '../../rules/sheets/problems.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { type Known, tellHealth } from '../health/kept.ts';
import type { State } from './state.ts';
import { told } from './trouble.ts';

export interface Findings {
  language: Language;
  /** What the health sheet is told besides. */
  known: { -readonly [Part in keyof Known]?: Known[Part] };
  problems: readonly Problem[];
  readonly troubles: string[];
}

export const noFindings = (): Findings => ({ language: 'kk', known: {}, problems: [], troubles: [] });

/** Notes what stopped a piece of work; the rest of the run goes on. */
export function attempt<Answer>(findings: Findings, work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof SettingsError) findings.problems = error.problems;
    else findings.troubles.push(told(error));
    return undefined;
  }
}

/** Seven calls. A health sheet that cannot be written stops nothing. */
export function tellFindings(spreadsheetId: string, findings: Findings): void {
  attempt(findings, () => {
    const { troubles, known, problems, language } = findings;
    const error = troubles.length === 0 ? undefined : troubles.join('\n');
    const mailLeft = MailApp.getRemainingDailyQuota();
    tellHealth(spreadsheetId, { ...known, mailLeft, error }, problems, language);
  });
}

/** What earlier runs told. */
export const knownIn = ({ health }: State): Partial<Known> =>
  health === undefined ? {} : (JSON.parse(health) as Partial<Known>);
