/** A term in words: «в течение 5 рабочих дней со дня: Дата направления»; what the Order leaves to the Fund is said so. */

import { fromDayNumber } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import type { ClauseId } from '../order/clauses.ts';
import { parameters } from '../parameters/parameters.ts';
import type { Expression } from '../vocabulary/expression.ts';
import { fill, inEachLanguage, type Language, type Text } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { shortDate } from '../wording/dates.ts';
import { counted, month, plural, workingDay } from '../wording/plural.ts';
import { termTemplates } from '../wording/terms.ts';

/** When something is due, as a clerk would say it. Fields are called by their labels. */
export const termWords = (due: Expression<'day'>, words: Words): Text =>
  inEachLanguage((language) => inWords(due, words, language));

function inWords(e: Expression, words: Words, language: Language): string {
  const of = (one: Expression): string => inWords(one, words, language);
  const say = (template: keyof typeof termTemplates, values: Readonly<Record<string, string>>): string =>
    fill(termTemplates[template][language], values);
  switch (e.node) {
    case 'field':
      return quoted(words.fields[e.id]?.label[language] ?? e.id, language);
    case 'constant':
      return typeof e.value === 'number' && e.sort === 'day' ? shortDate(fromDayNumber(e.value)) : String(e.value);
    case 'workingDays':
      return say(e.direction === 'after' ? 'after' : 'before', { days: daysOf(e.days, language), of: of(e.of) });
    case 'roll':
      return say(e.direction === 'forward' ? 'rolled' : 'planned', { of: of(e.of) });
    case 'addDays': {
      const quarter = endOfNextMonth(e);
      if (quarter) return say('monthEnd', { of: of(quarter) });
      const days = asGiven(e.days);
      return days === 1 ? say('nextDay', { of: of(e.of) }) : say('addDays', { days: String(days), of: of(e.of) });
    }
    case 'addMonths': {
      const months = asGiven(e.months);
      return say(months < 0 ? 'monthsBefore' : 'addMonths', {
        months: counted(Math.abs(months), month, language),
        of: of(e.of),
      });
    }
    case 'quarterDay':
      return e.day === 0
        ? say('quarterEnd', { of: of(e.of) })
        : say('quarterDay', { day: String(e.day), of: of(e.of) });
    case 'yearDay':
      // The year after the one a field names.
      return say(e.of.node === 'sum' ? 'nextYearDay' : 'yearDay', {
        day: String(e.day).padStart(2, '0'),
        month: String(e.month).padStart(2, '0'),
        of: of(e.of.node === 'sum' ? (e.of.of[0] ?? e.of) : e.of),
      });
    case 'firstKnown':
    case 'earliest':
      return e.of.map(of).join(say('or', {}));
    case 'when':
      return (e.otherwise ? [e.then, e.otherwise] : [e.then]).map(of).join(say('or', {}));
    case 'bySwitch': {
      const [first] = Object.keys(e.cases);
      const chosen = first === undefined ? undefined : e.cases[first];
      return chosen ? of(chosen) : '';
    }
    default:
      return '…';
  }
}

/** The quarter after whose next month a day is the last: a day before the first, a month on. */
function endOfNextMonth(e: Extract<Expression, { node: 'addDays' }>): Expression | undefined {
  if (e.days !== -1 || e.of.node !== 'addMonths' || e.of.months !== 1) return undefined;
  return e.of.of.node === 'quarterDay' && e.of.of.day === 1 ? e.of.of.of : undefined;
}

/** A number, or the figure the Order gives. */
function asGiven(number: number | Expression<'count'>): number {
  if (typeof number === 'number') return number;
  const figure = number.node === 'figure' ? parameters.find(({ id }) => id === number.id) : undefined;
  return figure?.values[0]?.value ?? 0;
}

const quoted = (label: string, language: Language): string => (language === 'en' ? `"${label}"` : `«${label}»`);

/** «5 рабочих дней», or the Fund's norm by its name where the Rules give no number. */
function daysOf(days: number | Expression<'count'>, language: Language): string {
  if (typeof days === 'number' || days.node === 'figure') return counted(asGiven(days), workingDay, language);
  if (days.node !== 'parameter') return `… ${plural(5, workingDay, language)}`;
  const norm = parameters.find(({ id }) => id === days.id);
  const clause = norm ? cite(norm.clause as ClauseId, language) : '';
  return fill(termTemplates.norm[language], { norm: norm?.name[language] ?? days.id, id: days.id, clause });
}
