/** Runs jobs a few at a time and hands the results over in the order of the items. */

/** At most `width` jobs are under way or waiting to be taken, so memory does not grow with the number of items. */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  width: number,
  job: (item: T) => Promise<R>,
): AsyncIterable<R> {
  const running: Promise<R>[] = [];
  try {
    for (const item of items) {
      const result = job(item);
      // A later job may fail while an earlier one is awaited: its error waits for its turn.
      result.catch(() => undefined);
      running.push(result);
      const first = running.length >= width ? running.shift() : undefined;
      if (first) yield await first;
    }
    for (let next = running.shift(); next; next = running.shift()) yield await next;
  } finally {
    // After an error or an early stop nothing may still be printing when the browser is closed.
    await Promise.allSettled(running);
  }
}
