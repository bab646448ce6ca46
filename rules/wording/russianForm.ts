/** Which of the three Russian forms a noun takes after a number: 1 день, 2 дня, 5 дней. */

/** 0 after 1, 21, 101 …; 1 after 2 to 4, 22 … and after a fraction; 2 after the rest and 11 to 14. */
export function russianForm(n: number): 0 | 1 | 2 {
  if (!Number.isInteger(n)) return 1;
  const tens = n % 100;
  const ones = n % 10;
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}
