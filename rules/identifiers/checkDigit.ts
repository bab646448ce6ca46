/** The twelfth digit of a BIN or an IIN, computed from the first eleven. */

const rounds = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
];

/**
 * The check digit: weights 1 to 11 modulo 11, and where that gives 10, weights 3 to 11, 1, 2. Undefined where the second
 * round gives 10 too: such a number is not issued. Throws RangeError unless given eleven digits.
 */
export function checkDigitOf(first11: string): number | undefined {
  if (!/^\d{11}$/.test(first11)) throw new RangeError(`"${first11}" is not the first eleven digits of a number.`);
  for (const weights of rounds) {
    const rest = weights.reduce((sum, weight, index) => sum + weight * Number(first11[index]), 0) % 11;
    if (rest < 10) return rest;
  }
  return undefined;
}
