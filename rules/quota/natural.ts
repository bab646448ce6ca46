/** Whole numbers of any size: sums of many exact fractions outgrow what a plain number carries. */

/** Digits to the base of ten million, the lowest first, no zero at the end. */
export type Natural = readonly number[];

const base = 10_000_000;

/** Throws RangeError unless it is a whole number that is not negative and carried exactly. */
export function natural(value: number): Natural {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no natural number.`);
  const digits: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / base)) digits.push(rest % base);
  return digits;
}

export function add(a: Natural, b: Natural): Natural {
  const digits: number[] = [];
  let carry = 0;
  for (let at = 0; at < Math.max(a.length, b.length) || carry > 0; at += 1) {
    const sum = (a[at] ?? 0) + (b[at] ?? 0) + carry;
    digits.push(sum % base);
    carry = Math.floor(sum / base);
  }
  return digits;
}

export function multiply(a: Natural, b: Natural): Natural {
  const digits: number[] = new Array<number>(a.length + b.length).fill(0);
  a.forEach((left, i) => {
    let carry = 0;
    for (let j = 0; j < b.length || carry > 0; j += 1) {
      const value = (digits[i + j] ?? 0) + left * (b[j] ?? 0) + carry;
      digits[i + j] = value % base;
      carry = Math.floor(value / base);
    }
  });
  while (digits[digits.length - 1] === 0) digits.pop();
  return digits;
}

/** Below zero where `a` is smaller. */
export function compare(a: Natural, b: Natural): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `a - b`. Throws RangeError where `b` is larger. */
export function subtract(a: Natural, b: Natural): Natural {
  if (compare(a, b) < 0) throw new RangeError('A natural number is not negative.');
  const digits: number[] = [];
  let borrowed = 0;
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0) - borrowed;
    borrowed = difference < 0 ? 1 : 0;
    digits.push(difference + borrowed * base);
  }
  while (digits[digits.length - 1] === 0) digits.pop();
  return digits;
}

/** `a / b` right to some fifteen digits, whatever their size; `b` is not zero. */
export function ratio(a: Natural, b: Natural): number {
  const [top, bottom] = [leading(a), leading(b)];
  return (top.value / bottom.value) * base ** (top.exponent - bottom.exponent);
}

/** The number where a plain one carries it exactly. */
export function exactly(n: Natural): number | undefined {
  const value = n.reduceRight((sum, digit) => sum * base + digit, 0);
  return n.length <= 3 && Number.isSafeInteger(value) ? value : undefined;
}

/** The number as people write it, digit by digit. */
export const written = (n: Natural): string =>
  n.length === 0
    ? '0'
    : n
        .slice()
        .reverse()
        .map((digit, at) => (at === 0 ? String(digit) : String(digit).padStart(7, '0')))
        .join('');

/** The highest digits as a plain number, and how many lower ones are left out. */
function leading(n: Natural): { readonly value: number; readonly exponent: number } {
  const exponent = Math.max(0, n.length - 3);
  return { value: n.slice(exponent).reduceRight((sum, digit) => sum * base + digit, 0), exponent };
}
