/** A long list as one JSON document, written piece by piece: two years of reports need not stand in memory as text. */

import { once } from 'node:events';

/** Writes `{...head, [name]: [items]}`; answers how many items `counted` picks. */
export async function writeJsonList<T>(
  head: Readonly<Record<string, unknown>>,
  name: string,
  items: Iterable<T>,
  counted: (item: T) => boolean = () => false,
): Promise<number> {
  let count = 0;
  let pending = `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(name)}:[`;
  let first = true;
  for (const item of items) {
    if (counted(item)) count += 1;
    pending += `${first ? '\n' : ',\n'}${JSON.stringify(item)}`;
    first = false;
    if (pending.length < 1_000_000) continue;
    if (!process.stdout.write(pending)) await once(process.stdout, 'drain');
    pending = '';
  }
  process.stdout.write(`${pending}\n]}\n`);
  return count;
}
