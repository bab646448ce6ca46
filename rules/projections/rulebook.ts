/** Everything that is not the case itself: the calendar, the dated values and the Fund's choices that decide it. */

import type { Calendar } from '../calendar/calendar.ts';
import type { Parameter } from '../parameters/parameter.ts';
import type { Switches } from '../vocabulary/switches.ts';

export interface Rulebook {
  readonly calendar: Calendar;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly switches: Switches;
}
