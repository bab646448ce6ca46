/** The findings of a case, each with its clause, the values it rests on and a sentence in three languages. */

import { dayNumber } from '../calendar/day.ts';
import type { ClauseId } from '../order/clauses.ts';
import { type Expression, fieldsOf, figuresOf, parts } from '../vocabulary/expression.ts';
import { oncePer } from '../vocabulary/oncePer.ts';
import { type Check, clauseOf } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { fill, fillWith, inEachLanguage, type Language, type Text } from '../vocabulary/text.ts';
import type { CheckWords, Words } from '../vocabulary/wordsOf.ts';
import { columnWords, messageTemplates, withheld } from '../wording/common.ts';
import { shortDate } from '../wording/dates.ts';
import { formatNumber } from '../wording/numbers.ts';
import { completeId, fieldOf, inForce, requiredFields, statusFitsId } from './columns.ts';
import { chosen, evaluate, type Facts, type Value } from './evaluate.ts';
import type { Examined, Result } from './examine.ts';
import type { Rulebook } from './rulebook.ts';
import { shownField, shownValue } from './shown.ts';

export interface Finding {
  readonly check: string;
  readonly clause: ClauseId;
  readonly result: Exclude<Result, 'notAsked'>;
  /** The field to look at first. */
  readonly field?: string;
  readonly effect: Check['effect'];
  readonly message: Text;
}

/** Every question that arises, with its answer. A failing completeness gives one finding for each missing field. */
export function findings(
  procedure: Procedure,
  words: Words,
  facts: Facts,
  book: Rulebook,
  examined: readonly Examined[],
): readonly Finding[] {
  return examined.reduce<Finding[]>((found, one) => {
    if (one.result === 'notAsked') return found;
    if (one.check.id === completeId && one.result === 'fail') {
      found.push(...missing(procedure, words, facts, book));
      return found;
    }
    found.push(finding(one, one.result, procedure, words, facts, book));
    return found;
  }, []);
}

function missing(procedure: Procedure, words: Words, facts: Facts, book: Rulebook): readonly Finding[] {
  return requiredFields(procedure)
    .filter(({ given }) => evaluate(given, facts, book) === false)
    .map(({ id, spec }) => ({
      check: completeId,
      clause: spec.clause,
      result: 'fail',
      field: id,
      effect: procedure.incomplete,
      message: inEachLanguage((language) =>
        fill(columnWords.complete.fail[language], { missing: labelOf(words, id, language) }),
      ),
    }));
}

function finding(
  { check, troubles }: Examined,
  result: Exclude<Result, 'notAsked'>,
  procedure: Procedure,
  words: Words,
  facts: Facts,
  book: Rulebook,
): Finding {
  const field = fieldToLookAt(check, procedure, book);
  const own = wordsOf(check, words);
  const said = (sentence: Text): Text =>
    inEachLanguage((language) =>
      fillWith(sentence[language], (name) => placeholder(name, check, procedure, words, facts, book, language)),
    );
  const message = (): Text => {
    const label = own.label;
    if (troubles[0]) return troubles[0];
    switch (result) {
      case 'pass':
        return passing(own);
      case 'fail':
        return said(own.fail);
      case 'notInForce':
        return outOfForce(check, own, evaluate(procedure.caseDate, facts, book));
      case 'person':
        return inEachLanguage((language) =>
          fill(messageTemplates[check.stage === 'commission' ? 'commission' : 'person'][language], {
            label: label[language],
            question: field ? labelOf(words, field, language) : label[language],
          }),
        );
      case 'unknown': {
        if (own.unknown) return said(own.unknown);
        const lacking = lackingIn(check, procedure, facts, book);
        return inEachLanguage((language) =>
          fill(messageTemplates.unknown[language], {
            label: label[language],
            missing: lacking.map((id) => labelOf(words, id, language)).join(', '),
          }),
        );
      }
    }
  };
  const clause = clauseOf(check, check.clauses && facts[check.clauses.by]);
  const base = { check: check.id, clause, result, effect: check.effect, message: message() };
  return field === undefined ? base : { ...base, field };
}

/** The fields an expression reads as the Fund has chosen, each once, in reading order. */
const fieldsRead = (e: Expression, book: Rulebook): readonly string[] => readersUnder(book)(e);

const readersUnder = oncePer((book: Rulebook) =>
  oncePer((e: Expression): readonly string[] => {
    if (e.node === 'field') return [e.id];
    const inner = e.node === 'bySwitch' ? [chosen(e, book)] : parts(e);
    const ids = inner.reduce<readonly string[]>((found, part) => found.concat(fieldsRead(part, book)), []);
    return ids.filter((id, index) => ids.indexOf(id) === index);
  }),
);

/** The field where an answer is given or mended: of a status that is not borne out, the status. */
function fieldToLookAt(
  { id, rule, decidedBy, about }: Check,
  procedure: Procedure,
  book: Rulebook,
): string | undefined {
  if (id === statusFitsId) return 'status';
  if (about !== undefined) return about;
  // A question a switch may answer instead is decided in the field its chosen case reads.
  if (decidedBy !== undefined && fieldOf(procedure, decidedBy)) return decidedBy;
  return fieldsRead(rule, book).filter((one) => one !== 'status')[0];
}

/** The fields a check rests on with what stands in them; a check of all required fields rests on too many to tell. */
export function valuesRead(
  id: string,
  procedure: Procedure,
  words: Words,
  facts: Facts,
  book: Rulebook,
): readonly { readonly label: Text; readonly value: Text }[] {
  const check = procedure.checks.find((one) => one.id === id);
  if (check === undefined) return [];
  return fieldsRead(check.rule, book).reduce<{ label: Text; value: Text }[]>((found, field) => {
    const spec = fieldOf(procedure, field);
    const value = facts[field];
    if (spec === undefined || isPersonal(procedure, field)) return found;
    const none = inEachLanguage(() => '—');
    return found.concat({
      label: inEachLanguage((language) => labelOf(words, field, language)),
      value: value === undefined ? none : shownField(spec, words.fields[field], value),
    });
  }, []);
}

/** The fields for want of which a check has no answer; the case date's where nothing else is missing. */
function lackingIn(check: Check, procedure: Procedure, facts: Facts, book: Rulebook): readonly string[] {
  const missingIn = (e: Expression): readonly string[] => {
    if (evaluate(e, facts, book) !== undefined) return [];
    if (e.node === 'field') return [e.id];
    if (e.node === 'bySwitch') return missingIn(chosen(e, book));
    if (e.node === 'when') {
      const condition = evaluate(e.condition, facts, book);
      const way = condition === undefined ? e.condition : condition === true ? e.then : e.otherwise;
      return way ? missingIn(way) : [];
    }
    return parts(e).reduce<readonly string[]>((found, part) => found.concat(missingIn(part)), []);
  };
  const asked = [inForce(check, procedure), check.applies, check.rule];
  const open = asked.find((e) => e !== undefined && evaluate(e, facts, book) === undefined);
  const missing = missingIn(open ?? check.rule);
  if (missing.length === 0) return fieldsRead(procedure.caseDate, book);
  return missing.filter((id, index) => missing.indexOf(id) === index);
}

/** A clause that has not begun on the case's day, or has ended by then. */
function outOfForce({ since, until }: Check, { label }: CheckWords, day: Value | undefined): Text {
  const isOver = until !== undefined && typeof day === 'number' && day >= dayNumber(until);
  return inEachLanguage((language) =>
    isOver
      ? fill(messageTemplates.ended[language], { label: label[language], until: shortDate(until) })
      : fill(messageTemplates.notInForce[language], { label: label[language], since: since ? shortDate(since) : '' }),
  );
}

/** The words of a check, the two that every procedure has included. */
export function wordsOf(check: Check, words: Words): CheckWords {
  if (check.id === completeId) return columnWords.complete;
  if (check.id === statusFitsId) return columnWords.statusFits;
  const own = words.checks[check.id];
  if (own === undefined) throw new RangeError(`no words for the check ${check.id}`);
  return own;
}

const passed = new Map<CheckWords, Text>();

/** «… : талап орындалды»: the same for every case, so written once. */
function passing(own: CheckWords): Text {
  const known = passed.get(own);
  if (known) return known;
  const written = inEachLanguage((language) => fill(messageTemplates.pass[language], { label: own.label[language] }));
  passed.set(own, written);
  return written;
}

/** The placeholders a sentence of a failing check may use, braces and all. */
export function findingPlaceholders(check: Check, procedure: Procedure): readonly string[] {
  const { rule } = check;
  const names = [...fieldsShown(check, procedure), 'status', ...figuresOf(rule), ...(hasLimit(rule) ? ['limit'] : [])];
  return names.filter((name, index) => names.indexOf(name) === index).map((name) => `{${name}}`);
}

/** The fields whose values a sentence may show. */
const fieldsShown = ({ rule, about }: Check, { caseDate }: Procedure): readonly string[] => [
  ...(about === undefined ? [] : [about]),
  ...fieldsOf(rule),
  ...fieldsOf(caseDate),
];

/**
 * What a sentence shows for a placeholder: `{limit}`, `{status}`, one of the Order's figures in the rule, or the value of
 * a field it reads; nothing that names a person.
 */
function placeholder(
  name: string,
  check: Check,
  procedure: Procedure,
  words: Words,
  facts: Facts,
  book: Rulebook,
  language: Language,
): string | undefined {
  const limit = name === 'limit' ? limitOf(check.rule, book) : undefined;
  const held = limit && evaluate(limit, facts, book);
  if (limit && held !== undefined) {
    const names = fieldsOf(limit).some((id) => isPersonal(procedure, id));
    return names ? withheld : shownValue(limit.sort, held, language);
  }
  const { status } = facts;
  if (name === 'status' && typeof status === 'string') return words.statuses[status]?.[language] ?? status;
  const figure = figuresOf(check.rule).indexOf(name) < 0 ? undefined : book.parameters[name]?.values[0];
  if (figure) return formatNumber(figure.value, language);
  if (fieldsShown(check, procedure).indexOf(name) < 0) return undefined;
  const spec = fieldOf(procedure, name);
  const value = facts[name];
  if (spec === undefined || value === undefined) return '—';
  return isPersonal(procedure, name) ? withheld : shownField(spec, words.fields[name], value)[language];
}

/** a sentence names the row and the field of what names a person, never the value. */
const isPersonal = (procedure: Procedure, id: string): boolean => fieldOf(procedure, id)?.class === 'personal';

/** Whether a value is held against something, whatever the Fund has chosen. */
function hasLimit(e: Expression): boolean {
  if (e.node === 'compare') return true;
  const isJunction = e.node === 'not' || e.node === 'bySwitch' || e.node === 'all' || e.node === 'any';
  return isJunction && parts(e).some(hasLimit);
}

/** The side of the first comparison that is not simply the field itself: what the value is held against. */
function limitOf(e: Expression, book: Rulebook): Expression | undefined {
  if (e.node === 'compare') return e.right.node === 'field' ? e.left : e.right;
  if (e.node === 'not') return limitOf(e.of, book);
  if (e.node === 'bySwitch') return limitOf(chosen(e, book), book);
  if (e.node !== 'all' && e.node !== 'any') return undefined;
  return e.of.reduce<Expression | undefined>((found, of) => found ?? limitOf(of, book), undefined);
}

const labelOf = (words: Words, id: string, language: Language): string =>
  (id === 'status' ? columnWords.status : words.fields[id]?.label)?.[language] ?? id;
