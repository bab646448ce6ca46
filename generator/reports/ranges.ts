/** Numbers of rows as text: `1-20 25 30-31`. */

/** Ascending numbers; neighbours become a range. */
export function writeRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${a}-${b}`)).join(' ');
}

/** What `writeRanges` wrote; a single number may have become a number in its cell. */
export const readRanges = (text: string): readonly number[] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [a = 0, b = a] = part.split('-').map(Number);
      return Array.from({ length: Math.max(0, b - a + 1) }, (_, index) => a + index);
    });
