/** Everything staff settled in the settings sheets, as one value the rest works with. */

import { calendar } from '../calendar/years.ts';
import type { Parameter } from '../parameters/parameter.ts';
import { parameters as delivered } from '../parameters/parameters.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import type { Rulebook } from '../projections/rulebook.ts';
import type { Choice } from '../settings/choices.ts';
import { type Indicator, indicators } from '../settings/indicators.ts';
import type { ListEntry } from '../settings/lists.ts';
import type { Question } from '../settings/questions.ts';
import type { QuotaCriterion } from '../settings/quotaCriteria.ts';
import { regions } from '../settings/regions.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { Text } from '../vocabulary/text.ts';
import { type ShownStatus, shownStatusWords } from '../wording/shownStatus.ts';
import { personalEntries, registerEntries } from './entries.ts';

export interface Settled {
  readonly book: Rulebook;
  /** Every register of the workbook with the words and the extra questions of the staff. */
  readonly entries: readonly ProcedureEntry[];
  /** The registers of the personal workbook, which these settings hold for too. */
  readonly personal: readonly ProcedureEntry[];
  readonly plain: Settings['plain'];
  /** Activities and works of the list of priority activities (order 521/НҚ), as the Fund loaded it. */
  readonly activities: readonly ListEntry[];
  readonly regions: readonly ListEntry[];
  readonly indicators: readonly Indicator[];
  /** By which the quotas of training are weighed. */
  readonly quotaCriteria: readonly QuotaCriterion[];
  /** The Fund's own questions, which `entries` ask already, and the lists they choose from. */
  readonly questions: readonly Question[];
  readonly choices: readonly Choice[];
  /** What an applicant is told of a status (R-8/p2). */
  readonly shown: Readonly<Record<ShownStatus, Text>>;
  /** What every output has to say: where the Fund deviates from a figure of the Order. */
  readonly warnings: readonly Text[];
}

/** What a new register starts with: the delivered calendar and parameters, no activities yet. */
export const deliveredSettings: Settled = {
  book: { calendar, parameters: byId(delivered), switches: defaultSettings.switches },
  entries: registerEntries,
  personal: personalEntries,
  plain: defaultSettings.plain,
  activities: [],
  regions,
  indicators,
  quotaCriteria: [],
  questions: [],
  choices: [],
  shown: shownStatusWords,
  warnings: [],
};

/** The same settings over the registers of the personal workbook. */
export const personalSettings = (settled: Settled): Settled => ({ ...settled, entries: settled.personal });

/** A register with its words, by its id. */
export const entryOf = ({ entries }: Pick<Settled, 'entries'>, id: string): ProcedureEntry | undefined =>
  entries.find(({ procedure }) => procedure.id === id);

function byId(list: readonly Parameter[]): Readonly<Record<string, Parameter>> {
  const found: Record<string, Parameter> = {};
  for (const parameter of list) found[parameter.id] = parameter;
  return found;
}
