/** What the runs know of themselves, kept between them: each tells its part, and the health sheet shows the whole. */

import type { Problem } from '../../rules/settings/table.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { now } from '../clock.ts';
import { writeHealth } from './health.ts';
import type { Health } from './rows.ts';

export type Known = Omit<Health, 'now' | 'problems'>;

const property = 'health';

/** Keeps what a run knows now beside what others told, and writes the health sheet; a blank part is forgotten. */
export function tellHealth(
  spreadsheetId: string,
  known: Partial<Known>,
  problems: readonly Problem[],
  language: Language,
): void {
  const properties = PropertiesService.getScriptProperties();
  const earlier = JSON.parse(properties.getProperty(property) ?? '{}') as Partial<Known>;
  const kept: Known = { installed: false, ...earlier, ...known };
  properties.setProperty(property, JSON.stringify(kept));
  writeHealth(spreadsheetId, { ...kept, now: now(), problems }, language);
}
