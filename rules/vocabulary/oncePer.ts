/** What follows from a declaration alone: worked out once for each, however many cases ask. Declarations never change. */

export function oncePer<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.value;
    const value = work(of);
    known.set(of, { value });
    return value;
  };
}
