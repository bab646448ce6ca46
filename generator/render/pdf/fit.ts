/** Makes long texts fit, inside the page: the browser measures, this chooses the step. */

/** The largest `data-step` a stylesheet has to know; 0 is the size meant for ordinary texts. */
export const lastStep = 12;

/**
 * Runs in the page. Every `[data-fit]` element takes the first `data-step` at which nothing of it overflows; elements
 * of one key under one `[data-fit-scope]` (the sides of one certificate) take the same step, so that they look alike.
 * Inner elements settle first. Answers the scopes that do not fit at any step.
 */
export function fitAll(last: number): string[] {
  const settled = new Set<Element>();
  const overflows = (element: Element) =>
    element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
  const tooLong = new Set<string>();
  for (;;) {
    const waiting = [...document.querySelectorAll('[data-fit]')].filter((element) => !settled.has(element));
    const over = new Set(waiting.filter(overflows));
    const ready = [...over].filter((element) => ![...element.querySelectorAll('[data-fit]')].some((e) => over.has(e)));
    if (ready.length === 0) return [...tooLong];
    const bumped = new Set<Element>();
    for (const element of ready) {
      const scope = element.closest('[data-fit-scope]') ?? document.body;
      const alike = [element, ...scope.querySelectorAll('[data-fit]')].filter(
        (other) => other.getAttribute('data-fit') === element.getAttribute('data-fit'),
      );
      const step = Number(element.getAttribute('data-step') ?? '0') + 1;
      if (step > last) {
        tooLong.add(scope.getAttribute('data-fit-scope') ?? '');
        for (const other of [element, ...scope.querySelectorAll('[data-fit]')]) settled.add(other);
        continue;
      }
      for (const other of alike) {
        if (bumped.has(other)) continue;
        other.setAttribute('data-step', String(step));
        bumped.add(other);
      }
    }
  }
}
