/**
 * Thresholds by which the Fund weighs the activity of its participants. The Rules give none and none is shipped:
 * while the Fund has set no value, nothing is held against it, and the names say that it is not of the Rules.
 */

import type { NamedParameter } from './parameters.ts';

/** How far income falls against the quarter before, percent, until it counts as a deviation: exactly this counts. */
const incomeFallLimit: NamedParameter = {
  id: 'incomeFallLimit',
  unit: 'percent',
  clause: 'R-40',
  name: {
    kk: 'Ауытқу деп саналатын табыстың төмендеуі, % (Қағидаларда жоқ)',
    ru: 'Снижение дохода, считающееся отклонением, % (не из Правил)',
    en: 'Fall of income that counts as a deviation, % (not from the Rules)',
  },
  values: [],
};

/** From how many deviations of one quarter on inexpediency is suggested to the officer. */
const deviationLimit: NamedParameter = {
  id: 'deviationLimit',
  unit: 'count',
  clause: 'R-40',
  name: {
    kk: 'Мақсатқа сай еместік ұсынылатын ауытқулар саны (Қағидаларда жоқ)',
    ru: 'Число отклонений, при котором предлагается нецелесообразность (не из Правил)',
    en: 'Deviations from which inexpediency is suggested (not from the Rules)',
  },
  values: [],
};

export const criteria: readonly NamedParameter[] = [incomeFallLimit, deviationLimit];
