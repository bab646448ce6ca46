/** Elements of the page: texts go in as texts, whatever they hold; nothing of an answer ever becomes markup. */

type Part = Node | string | undefined;

/** An element with attributes set by name; a part that is not there is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...parts: readonly Part[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) made.setAttribute(name, value);
  }
  for (const part of parts) if (part !== undefined) made.append(part);
  return made;
}

/** A part of the page with a heading of its own, by which it is known. */
export function section(id: string, heading: string, ...parts: readonly Part[]): HTMLElement {
  const title = element('h2', { id: `${id}-title` }, heading);
  return element('section', { id, 'aria-labelledby': title.id }, title, ...parts);
}

/** A part that is opened when somebody wants it. */
export const folded = (summary: string, ...parts: readonly Part[]): HTMLDetailsElement =>
  element('details', {}, element('summary', {}, summary), ...parts);
