/** The production calendar of Kazakhstan, 2024 to 2027, that the product is delivered with. */

import { buildCalendar } from './calendar.ts';
import { calendarDays } from './exceptions.ts';

/** 249, 246 and 247 working days in 2024 to 2026, 2027 computed. */
export const calendar = buildCalendar(calendarDays, { from: 2024, to: 2027 });
