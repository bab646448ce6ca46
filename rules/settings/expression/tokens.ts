/** A condition typed into a sheet, cut into its words and signs: `${field}`, `.`, numbers, quoted text, operators. */

import { ExpressionError, expressionFaults as faults } from './faults.ts';

export interface Token {
  readonly is: 'field' | 'self' | 'number' | 'text' | 'word' | 'sign' | 'end';
  /** The name, the text between the quotes, the word or sign itself. */
  readonly value: string;
  /** Where it stands in the source, for sentences that quote it. */
  readonly from: number;
  readonly to: number;
}

/** Nobody reads a longer condition, and its formula would not fit a cell. */
const longestCondition = 500;

const pattern =
  /\$\{([^{}]*)\}|(\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|([\p{L}_][\p{L}\d_-]*)|(==|<>|!=|<=|>=|=<|=>|&&|\|\||[=<>+*(),.-])/uy;

/** Signs of other languages, and what is written for them here. */
const strange: Readonly<Record<string, string>> = {
  '==': '=',
  '<>': '!=',
  '≠': '!=',
  '≤': '<=',
  '≥': '>=',
  '=<': '<=',
  '=>': '>=',
  '&&': 'and',
  '||': 'or',
  '!': 'not( … )',
};

/** Curly quotes come with text pasted from a document, and mean the straight ones. */
export const plainCondition = (typed: string): string =>
  typed
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The tokens of a plain condition, with an `end` after the last. Throws ExpressionError at what is not understood. */
export function tokensOf(source: string): readonly Token[] {
  if (source.length > longestCondition) throw new ExpressionError(faults.tooLong(source.length, longestCondition));
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (source[at] === ' ') {
      at += 1;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) throw new ExpressionError(notUnderstood(source, at));
    const token = tokenOf(match, at);
    if (token.is === 'sign' && strange[token.value]) {
      throw new ExpressionError(faults.otherSign(token.value, strange[token.value] ?? ''));
    }
    tokens.push(token);
    at = token.to;
  }
  return tokens.concat({ is: 'end', value: '', from: source.length, to: source.length });
}

function tokenOf(match: RegExpExecArray, from: number): Token {
  const [whole, field, number, single, double, word, sign] = match;
  const to = from + whole.length;
  if (field !== undefined) return { is: 'field', value: field.trim(), from, to };
  if (number !== undefined) return { is: 'number', value: number, from, to };
  const text = single ?? double;
  if (text !== undefined) return { is: 'text', value: text, from, to };
  if (word !== undefined) return { is: 'word', value: word, from, to };
  return { is: sign === '.' ? 'self' : 'sign', value: sign ?? '', from, to };
}

function notUnderstood(source: string, at: number): ExpressionError['words'] {
  const rest = source.slice(at);
  const [sign = ''] = Array.from(rest);
  if (sign === "'" || sign === '"') return faults.openQuote(rest);
  if (rest.indexOf('${') === 0) return faults.openField(rest.slice(0, 30));
  if (sign === '/') return faults.division;
  const instead = strange[sign];
  return instead ? faults.otherSign(sign, instead) : faults.unknownSign(sign);
}
