/** An applicant fills in a form: pages in the order it sends one, required answers, patterns and choices. */

import type { Told } from '../spreadsheet/state.ts';
import type { Answer, FormState, ItemState } from './state.ts';

/** Refuses what Google's page would not let one send; the sentence names the question. */
export function refuseUnfit(form: FormState, answers: ReadonlyMap<number, Answer>): void {
  if (!form.published) throw new Error(`The form «${form.title}» is not published: it takes no responses.`);
  if (!form.open) throw new Error(`The form «${form.title}» is open only to those it is shared with.`);
  if (!form.accepting) throw new Error(`The form «${form.title}» is no longer accepting responses.`);
  for (const id of answers.keys()) if (!form.item(id)) throw new Error(`The form «${form.title}» has no item ${id}.`);
  const seen = new Set(visited(form, answers));
  for (const item of form.items) {
    const answer = answers.get(item.id);
    const blank = answer === undefined || answer.length === 0;
    if (blank) {
      if (item.required && seen.has(item)) throw new Error(`«${item.title}» is required.`);
      continue;
    }
    if (!seen.has(item)) throw new Error(`«${item.title}» stands on a page these answers do not lead to.`);
    const fault = faultOf(item, answer);
    if (fault) throw new Error(`«${item.title}»: ${fault}`);
  }
}

/** The items on the pages the answers lead through. */
function visited(form: FormState, answers: ReadonlyMap<number, Answer>): readonly ItemState[] {
  const pages: { start: ItemState | undefined; items: ItemState[] }[] = [{ start: undefined, items: [] }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ start: item, items: [] });
    pages[pages.length - 1]?.items.push(item);
  }
  const found: ItemState[] = [];
  for (let at = 0; at < pages.length; ) {
    const page = pages[at];
    if (!page || found.length > 10_000) break;
    found.push(...page.items);
    const chosen = page.items.flatMap((item) => {
      const choice = item.choices.find(({ value }) => value === answers.get(item.id));
      return choice?.goTo ? [choice.goTo] : [];
    });
    const next = chosen[chosen.length - 1] ?? pages[at + 1]?.start?.goTo ?? 'CONTINUE';
    if (next === 'SUBMIT') break;
    at = typeof next === 'object' ? pages.findIndex(({ start }) => start === next) : at + 1;
    if (at < 0) break;
  }
  return found;
}

function faultOf({ type, choices, other, validation }: ItemState, answer: Answer): string | undefined {
  const several = type === 'CHECKBOX';
  if (several === (typeof answer === 'string')) return several ? 'several answers are a list' : 'one answer is a text';
  const given = typeof answer === 'string' ? [answer] : answer;
  if (type === 'DATE') return given.every((one) => /^\d{4}-\d{2}-\d{2}$/.test(one)) ? undefined : 'not a date';
  if (['LIST', 'MULTIPLE_CHOICE', 'CHECKBOX'].includes(type) && !other) {
    const stranger = given.find((one) => !choices.some(({ value }) => value === one));
    if (stranger !== undefined) return `«${stranger}» is not among the choices`;
  }
  if (type === 'TEXT' && /[\r\n]/.test(given.join(''))) return 'a short answer has one line';
  return validation && validationFault(validation, given);
}

const conditions: Readonly<Record<string, (given: readonly string[], ...args: readonly unknown[]) => boolean>> = {
  requireTextMatchesPattern: ([text = ''], pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(text),
  requireTextContainsPattern: ([text = ''], pattern) => new RegExp(String(pattern), 'u').test(text),
  requireTextIsEmail: ([text = '']) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  requireTextIsUrl: ([text = '']) => /^(https?|ftp):\/\/\S+$/.test(text),
  requireTextLengthLessThanOrEqualTo: ([text = ''], most) => text.length <= Number(most),
  requireTextLengthGreaterThanOrEqualTo: ([text = ''], least) => text.length >= Number(least),
  requireNumber: ([text = '']) => /^-?\d+([.,]\d+)?$/.test(text),
  requireWholeNumber: ([text = '']) => /^-?\d+$/.test(text),
  requireNumberBetween: ([text = ''], least, most) => Number(text) >= Number(least) && Number(text) <= Number(most),
  requireNumberGreaterThanOrEqualTo: ([text = ''], least) => Number(text) >= Number(least),
  requireSelectAtLeast: (given, least) => given.length >= Number(least),
  requireSelectAtMost: (given, most) => given.length <= Number(most),
};
export const textConditions = Object.keys(conditions).filter((name) => !name.startsWith('requireSelect'));
export const choiceConditions = Object.keys(conditions).filter((name) => name.startsWith('requireSelect'));

function validationFault(told: Told, given: readonly string[]): string | undefined {
  const [, [help] = []] = told.find(([method]) => method === 'setHelpText') ?? [];
  for (const [method, args] of told) {
    const holds = conditions[method];
    if (holds && !holds(given, ...args)) return String(help ?? 'not valid');
  }
  return undefined;
}

/** Forms match by RE2: it has no look-around and no back-reference. */
export function refusePattern(pattern: unknown): void {
  if (/\(\?(?:[=!]|<[=!])|\\[1-9]/.test(String(pattern))) throw new Error(`Invalid regular expression: ${pattern}`);
  new RegExp(String(pattern), 'u');
}
