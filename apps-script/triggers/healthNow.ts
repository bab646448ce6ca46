/** How the machinery stands after a run, for the health sheet. */

import { isIsoDay } from '../../rules/calendar/day.ts';
import type { Problem } from '../../rules/settings/table.ts';
import { SettingsError } from '../../rules/sheets/problems.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { writeHealth } from '../health/health.ts';
import type { State } from './state.ts';
import { told } from './trouble.ts';

/** What a run found out on its way. */
export interface Findings {
  language: Language;
  waiting?: number;
  unsent?: number;
  problems: readonly Problem[];
  readonly troubles: string[];
}

export const noFindings = (): Findings => ({ language: 'kk', problems: [], troubles: [] });

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

/** Six calls. A health sheet that cannot be written stops nothing. */
export function tellHealth(spreadsheetId: string, state: State, findings: Findings): void {
  const moment = (iso: string | undefined): number | undefined => (iso === undefined ? undefined : Date.parse(iso));
  const { waiting, unsent, problems, troubles, language } = findings;
  attempt(findings, () =>
    writeHealth(
      spreadsheetId,
      {
        now: Date.now(),
        owner: state.owner,
        lastSweep: moment(state.lastSweep),
        lastNight: moment(state.lastNight),
        mailLeft: MailApp.getRemainingDailyQuota(),
        waiting,
        unsent,
        installed: state.installed !== undefined && isIsoDay(state.installed),
        problems,
        error: troubles.length === 0 ? undefined : troubles.join('\n'),
      },
      language,
    ),
  );
}
