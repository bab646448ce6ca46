/** One answer of a form as the cell of a register: typed values and what people type by hand are both understood. */

import { dayNumber } from '../calendar/day.ts';
import { inspectIban } from '../identifiers/iban.ts';
import { isLatinName } from '../identifiers/latin.ts';
import { parseDay } from '../parsing/day.ts';
import { parseNumber, parsePercent } from '../parsing/number.ts';
import { parseQuarter } from '../parsing/quarter.ts';
import { parseYesNo } from '../parsing/yesNo.ts';
import { firstSharedDay } from '../projections/evaluate.ts';
import { type Cell, joinCodes } from '../projections/facts.ts';
import { countryCodes } from '../settings/countries.ts';
import { type FieldKind, type FieldSpec, longestText } from '../vocabulary/field.ts';
import { fill, inEachLanguage, type Language, type Text } from '../vocabulary/text.ts';
import { withheld } from '../wording/common.ts';
import { kindWords } from '../wording/kinds.ts';
import { answerFaults } from './faults.ts';
import type { Settled } from './settled.ts';

type Taken = {
  readonly ok: true;
  readonly cell: Cell;
  /** Invisible characters were taken out. */
  readonly cleaned?: boolean;
};
export type Answer = Taken | { readonly ok: false; readonly message: Text };

/** Why an answer is refused, before it is said in words. */
interface Refusal {
  readonly ok: false;
  readonly fault: Fault;
  readonly given: unknown;
  /** What the words of the fault show besides the answer. */
  readonly values?: (language: Language) => Readonly<Record<string, string>>;
}
type Read = Taken | Refusal;

/** Controls, zero-width characters and direction marks: never part of an answer, and a way to forge one. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** The text without invisible characters and without white space at its ends, in normal form. */
export const cleanText = (text: string): string => plainText(text).replace(invisible, '').trim();

/** In normal form, with the line ends of a cell. */
const plainText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n');

/**
 * A blank answer is an empty cell; one that cannot be read is refused with one sentence, never guessed. The sentence
 * quotes the answer, unless it may name a person.
 */
export function readAnswer(
  spec: FieldSpec,
  raw: unknown,
  settled: Settled,
  isQuoted = spec.class !== 'personal',
): Answer {
  const read = readRaw(spec, raw, settled);
  if (read.ok) return read;
  const given = isQuoted ? quoted(read.given) : withheld;
  const message = inEachLanguage((language) =>
    fill(answerFaults[read.fault][language], { given, ...read.values?.(language) }),
  );
  return { ok: false, message };
}

function readRaw(spec: FieldSpec, raw: unknown, settled: Settled): Read {
  if (raw === undefined || raw === null) return { ok: true, cell: undefined };
  if (Array.isArray(raw)) return spec.kind === 'codes' ? readCodes(raw, spec) : wrongType(spec.kind, raw);
  if (typeof raw === 'object') return wrongType(spec.kind, raw);
  if (typeof raw === 'string') {
    const text = cleanText(raw);
    const answer = text === '' ? { ok: true as const, cell: undefined } : readText(spec, text, settled);
    const plain = plainText(raw);
    return answer.ok && plain.replace(invisible, '') !== plain ? { ...answer, cleaned: true } : answer;
  }
  if (typeof raw === 'boolean' && truthKinds.has(spec.kind)) return { ok: true, cell: raw };
  if (typeof raw === 'number' && numberKinds.has(spec.kind)) return readNumber(spec.kind, raw);
  return wrongType(spec.kind, raw);
}

const truthKinds = new Set<FieldKind>(['yesNo', 'consent']);
const numberKinds = new Set<FieldKind>(['money', 'percent', 'count', 'year', 'decimal']);

/** Nobody types a number of more characters. */
const longestNumber = 100;

/** The largest sum a register carries exactly: ten trillion tenge. */
const largestSum = 10_000_000_000_000;

/** The largest measured number a register carries exactly with six decimals. */
const largestMeasure = 1_000_000_000;

function readNumber(kind: FieldKind, value: number): Read {
  if (Number.isNaN(value)) return refused('notANumber', value);
  if (value < 0) return refused('negative', value);
  if (kind === 'count')
    return Number.isInteger(value) && value <= 10_000_000 ? { ok: true, cell: value } : refused('notACount', value);
  if (kind === 'year')
    return Number.isInteger(value) && value >= 2000 && value <= 2099
      ? { ok: true, cell: value }
      : refused('notAYear', value);
  if (kind === 'percent')
    return value <= 100 && fits(value, 6) ? { ok: true, cell: value } : refused('notAPercent', value);
  if (kind === 'decimal')
    return value <= largestMeasure && fits(value, 6) ? { ok: true, cell: value } : refused('notAMeasure', value);
  if (value > largestSum) return refused('tooLarge', value);
  return fits(value, 2) ? { ok: true, cell: value } : refused('moreThanTiyn', value);
}

/** Whether a number has at most so many decimals, beyond what binary fractions blur. */
function fits(value: number, decimals: number): boolean {
  const scaled = Number((value * 10 ** decimals).toPrecision(15));
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
}

function readText(spec: FieldSpec, text: string, settled: Settled): Read {
  switch (spec.kind) {
    case 'text':
    case 'longText':
      return kept(text, text.length <= longestText, 'tooLong');
    case 'bin':
      return kept(text.replace(/[\s\u00a0]/g, ''), /^\d{12}$/.test(text.replace(/[\s\u00a0]/g, '')), 'notABin', text);
    case 'iban': {
      const inspected = inspectIban(text);
      return inspected.ok ? { ok: true, cell: inspected.iban } : refused('notAnIban', text);
    }
    case 'latin':
      return kept(text, isLatinName(text), 'notLatin');
    case 'month':
      return kept(text, /^20\d\d-(0[1-9]|1[0-2])$/.test(text), 'notAMonth');
    case 'url':
      return kept(text, /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(text) && text.length <= 2000, 'notALink');
    case 'email':
      return kept(
        text,
        text.length <= 254 && /^[^@\s"<>(),:;\\[\]]+@[^@\s"<>(),:;\\[\]]+\.[^@\s"<>(),:;\\[\]]+$/.test(text),
        'notAnEmail',
      );
    case 'phone':
      return kept(text, /^\+?[\d\s()\-.]{6,25}$/.test(text), 'notAPhone');
    case 'region':
      return kept(
        text,
        settled.regions.some(({ code }) => code === text),
        'notARegion',
      );
    case 'country':
      return kept(text.toUpperCase(), text.length === 2 && countryCodes.has(text.toUpperCase()), 'notACountry', text);
    case 'language':
      return kept(text, text === 'kk' || text === 'ru' || text === 'en', 'notALanguage');
    case 'choice':
      return kept(
        text,
        (spec.options ?? []).some((option) => option === text),
        'notAnOption',
      );
    case 'codes':
      return readCodes(text.split(/[;,\n]/), spec);
    case 'quarter': {
      const parsed = parseQuarter(text);
      return parsed.ok
        ? kept(parsed.value, /^20\d\d-/.test(parsed.value), 'notAQuarter', text)
        : refused('notAQuarter', text);
    }
    case 'date': {
      const parsed = parseDay(text);
      const day = parsed.ok ? dayNumber(parsed.value) : 0;
      return day >= firstSharedDay ? { ok: true, cell: day } : refused('notADate', text);
    }
    case 'yesNo':
    case 'consent': {
      const parsed = parseYesNo(text);
      return parsed.ok ? { ok: true, cell: parsed.value } : refused('notYesNo', text);
    }
    case 'percent':
    case 'money':
    case 'decimal':
    case 'count':
    case 'year': {
      if (text.length > longestNumber) return refused('notANumber', text);
      const parsed = (spec.kind === 'percent' ? parsePercent : parseNumber)(text);
      if (parsed.ok) return readNumber(spec.kind, parsed.value);
      return refused(parsed.reason === 'ambiguous' ? 'ambiguous' : 'notANumber', text);
    }
  }
}

function readCodes(raw: readonly unknown[], { options }: FieldSpec): Read {
  const codes: string[] = [];
  for (const one of raw) {
    if (typeof one !== 'string') return wrongType('codes', one);
    const code = cleanText(one);
    if (code.length > 60 || /[;,\n]/.test(code)) return refused('notACode', one);
    if (code !== '' && options && options.indexOf(code) < 0) return refused('notAnOption', one);
    if (code !== '' && codes.indexOf(code) < 0) codes.push(code);
  }
  const cell = joinCodes(codes);
  return cell.length > longestText ? refused('tooLong', cell) : { ok: true, cell: cell === '' ? undefined : cell };
}

function kept(cell: string, fine: boolean, fault: Fault, given = cell): Read {
  return fine ? { ok: true, cell } : refused(fault, given);
}

/** Enough of the answer to recognise it by. */
const quoted = (given: unknown): string => {
  const text = typeof given === 'object' ? (JSON.stringify(given) ?? String(given)) : String(given);
  const short = cleanText(text).replace(/\s+/g, ' ');
  return short.length > 60 ? `${short.slice(0, 60)}… (${short.length})` : short;
};

type Fault = keyof typeof answerFaults;

const refused = (fault: Fault, given: unknown, values?: Refusal['values']): Refusal =>
  values ? { ok: false, fault, given, values } : { ok: false, fault, given };

/** A number where text is asked, a list where one answer is: says what is expected instead. */
function wrongType(kind: FieldKind, given: unknown): Read {
  const { label, how } = kindWords[kind];
  return refused('wrongType', given, (language) => ({ kind: label[language], how: how[language] }));
}
