/** A condition as a tree of what was typed, before anything is known of its fields: brackets, order of operations. */

import { ExpressionError, expressionFaults as faults } from './faults.ts';
import { plainCondition, type Token, tokensOf } from './tokens.ts';

export type Operator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*';

/** `typed` is the piece of the condition, to quote in sentences. */
export type Syntax = { readonly typed: string } & (
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'self' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'call'; readonly name: string; readonly of: readonly Syntax[] }
  | { readonly is: 'operation'; readonly operator: Operator; readonly left: Syntax; readonly right: Syntax }
);

/** Deeper brackets nobody can read, and no cell formula can hold. */
const deepest = 20;

/** From what binds least to what binds most. A comparison is not compared again. */
const levels: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['=', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*'],
];
const comparisons = 2;

/** The tree of a condition. Throws ExpressionError with one sentence at the first thing that cannot stand there. */
export function parseCondition(condition: string): Syntax {
  return new Parser(plainCondition(condition)).whole();
}

class Parser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokensOf(source);
  }

  whole(): Syntax {
    const tree = this.#level(0);
    const rest = this.#next();
    if (rest.is === 'end') return tree;
    throw new ExpressionError(rest.value === ')' ? faults.closedTwice : this.#strange(rest));
  }

  #level(level: number): Syntax {
    const operators = levels[level];
    if (operators === undefined) return this.#negative();
    const from = this.#next().from;
    let left = this.#level(level + 1);
    for (let first = true; ; first = false) {
      const token = this.#next();
      const operator = operators.find((one) => one === token.value && (token.is === 'sign' || token.is === 'word'));
      if (operator === undefined) return left;
      if (level === comparisons && !first) throw new ExpressionError(faults.chained(this.#piece(from, token.to)));
      this.#at += 1;
      const right = this.#level(level + 1);
      left = { is: 'operation', operator, left, right, typed: this.#piece(from, this.#before().to) };
    }
  }

  #negative(): Syntax {
    const sign = this.#next();
    if (sign.is !== 'sign' || sign.value !== '-') return this.#primary();
    this.#at += 1;
    const of = this.#negative();
    const typed = this.#piece(sign.from, this.#before().to);
    if (of.is === 'number') return { ...of, value: -of.value, typed };
    const minusOne: Syntax = { is: 'number', value: -1, typed: '-1' };
    return { is: 'operation', operator: '*', left: minusOne, right: of, typed };
  }

  #primary(): Syntax {
    const token = this.#next();
    const typed = this.#piece(token.from, token.to);
    this.#at += 1;
    switch (token.is) {
      case 'field':
        return { is: 'field', name: token.value, typed };
      case 'self':
        return { is: 'self', typed };
      case 'number':
        return { is: 'number', value: Number(token.value), typed };
      case 'text':
        return { is: 'text', value: token.value, typed };
      case 'word':
        return this.#call(token);
      default:
        if (token.value === '(') return this.#inBrackets(token);
        throw new ExpressionError(token.is === 'end' ? this.#endsEarly() : this.#strange(token));
    }
  }

  #inBrackets(open: Token): Syntax {
    this.#deeper();
    const inner = this.#level(0);
    this.#close();
    return { ...inner, typed: this.#piece(open.from, this.#before().to) };
  }

  #call(word: Token): Syntax {
    if (this.#next().value !== '(' || this.#next().is !== 'sign')
      throw new ExpressionError(faults.bareWord(word.value));
    this.#at += 1;
    this.#deeper();
    const of: Syntax[] = [];
    if (!this.#stands(')')) {
      of.push(this.#level(0));
      while (this.#stands(',')) {
        this.#at += 1;
        of.push(this.#level(0));
      }
    }
    this.#close();
    return { is: 'call', name: word.value, of, typed: this.#piece(word.from, this.#before().to) };
  }

  #deeper(): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw new ExpressionError(faults.tooDeep(deepest));
  }

  #close(): void {
    const token = this.#next();
    if (token.is === 'end') throw new ExpressionError(faults.openBracket);
    if (!this.#stands(')')) throw new ExpressionError(this.#strange(token));
    this.#at += 1;
    this.#depth -= 1;
  }

  #stands(sign: string): boolean {
    const { is, value } = this.#next();
    return is === 'sign' && value === sign;
  }

  #next(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #before(): Token {
    return this.#tokens[this.#at - 1] as Token;
  }

  #piece(from: number, to: number): string {
    return this.#source.slice(from, to);
  }

  #endsEarly(): ExpressionError['words'] {
    // The token before the end, as the end itself has been taken.
    const last = this.#tokens[this.#at - 2];
    return last?.value === '(' ? faults.openBracket : faults.endsEarly(last ? this.#piece(last.from, last.to) : '');
  }

  #strange(token: Token): ExpressionError['words'] {
    const before = this.#tokens[this.#tokens.indexOf(token) - 1];
    const after = this.#tokens[this.#tokens.indexOf(token) + 1];
    if (token.value === ',' && before?.is === 'number' && after?.is === 'number') {
      return faults.decimalComma(`${before.value},${after.value}`, `${before.value}.${after.value}`);
    }
    if (token.value === 'div' || token.value === 'mod') return faults.division;
    return faults.cannotStand(this.#piece(token.from, token.to));
  }
}
