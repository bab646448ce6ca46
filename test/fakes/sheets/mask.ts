/** A field mask: what a caller asked for, and nothing else, so that a field it forgot is missing here too. */

interface Tree {
  [field: string]: Tree;
}

/** `a.b(c,d.e),f` as a tree; an empty tree stands for everything below. */
export function maskOf(text: string): Tree {
  let at = 0;
  const list = (): Tree => {
    const tree: Tree = {};
    for (;;) {
      let branch = tree;
      for (;;) {
        const name = /^\w+/.exec(text.slice(at))?.[0];
        if (!name) throw new Error(`Request contains an invalid argument: fields "${text}" at ${at}.`);
        at += name.length;
        branch[name] ??= {};
        branch = branch[name];
        if (text[at] !== '.' && text[at] !== '/') break;
        at += 1;
      }
      if (text[at] === '(') {
        at += 1;
        Object.assign(branch, list());
        if (text[at] !== ')')
          throw new Error(`Request contains an invalid argument: fields "${text}" lacks a bracket.`);
        at += 1;
      }
      if (text[at] !== ',') return tree;
      at += 1;
    }
  };
  const tree = list();
  if (at < text.length) throw new Error(`Request contains an invalid argument: fields "${text}" at ${at}.`);
  return tree;
}

export function masked(value: unknown, tree: Tree): unknown {
  if (Object.keys(tree).length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => masked(one, tree));
  const kept: Record<string, unknown> = {};
  for (const [field, below] of Object.entries(tree)) {
    const own = (value as Record<string, unknown>)[field];
    if (own !== undefined) kept[field] = masked(own, below);
  }
  return kept;
}
