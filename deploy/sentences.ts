/** Takes sentences in three languages out of a module's code: `{ kk: …, ru: …, en: … }` becomes a call that reads them. */

import { type Expression, type Node, type ObjectExpression, type Property, parseExpressionAt } from 'acorn';

/** Texts, and numbers where the values stand. */
type Parts = readonly (string | number)[];
export type Sentence = Readonly<Record<string, Parts | string>>;

interface Taken {
  readonly code: string;
  readonly sentences: ReadonlyMap<string, Sentence>;
}

const languages = ['kk', 'ru', 'en'];
/** A shorter one weighs no more than the call that reads it; keys of columns are such. */
const leastLetters = 80;

/**
 * The code without its sentences; lines stay where they are. `reader` is the module that reads them, `keyOf` gives a
 * sentence its key. What is not a text or a template of texts stays: so does what the parser takes for TypeScript.
 */
export function withoutSentences(source: string, reader: string, keyOf: (text: string) => string): Taken {
  const sentences = new Map<string, Sentence>();
  const used = new Set<string>();
  let code = '';
  let done = 0;
  for (const { index } of source.matchAll(/\{\s*kk:/g)) {
    const found = index >= done ? sentenceAt(source, index) : undefined;
    if (!found || found.end - index < leastLetters) continue;
    const { end, sentence, values } = found;
    const key = keyOf(JSON.stringify(sentence));
    sentences.set(key, sentence);
    const read = values.length > 0 ? 'sentence' : 'words';
    used.add(read);
    const lines = '\n'.repeat(source.slice(index, end).split('\n').length - 1);
    code += `${source.slice(done, index)}$${read}(${[`'${key}'`, ...values].join(', ')}${lines})`;
    done = end;
  }
  const imports = [...used].sort().map((read) => `${read} as $${read}`);
  return {
    code: `${imports.length > 0 ? `import { ${imports.join(', ')} } from ${reader};` : ''}${code}${source.slice(done)}`,
    sentences,
  };
}

function sentenceAt(source: string, at: number) {
  const object = expressionAt(source, at);
  if (object?.type !== 'ObjectExpression') return undefined;
  const values: string[] = [];
  const parts = languages.map((language, place) => partsOf(source, ofLanguage(object, language, place), values));
  if (object.properties.length !== languages.length || parts.includes(undefined)) return undefined;
  const whole = (list: Parts | undefined): Parts | string => (values.length > 0 ? (list ?? []) : (list ?? []).join(''));
  const sentence = Object.fromEntries(languages.map((language, place) => [language, whole(parts[place])]));
  return { end: object.end, sentence, values };
}

function expressionAt(source: string, at: number): Expression | undefined {
  try {
    const found = parseExpressionAt(source, at, { ecmaVersion: 'latest', sourceType: 'module' });
    // What follows after a comma belongs to somebody else.
    return found.type === 'SequenceExpression' ? found.expressions[0] : found;
  } catch {
    return undefined;
  }
}

function ofLanguage({ properties }: ObjectExpression, language: string, place: number): Node | undefined {
  const { type, key, value, computed } = (properties[place] ?? {}) as Partial<Property>;
  const named = type === 'Property' && !computed && key?.type === 'Identifier' && key.name === language;
  return named ? (value ?? undefined) : undefined;
}

/** Adds the values of a template to those of the languages before it, each once. */
function partsOf(source: string, node: Node | undefined, values: string[]): Parts | undefined {
  const { type, value, quasis, expressions } = (node ?? {}) as Node & {
    value?: unknown;
    quasis?: readonly { readonly value: { readonly cooked?: string | null } }[];
    expressions?: readonly Node[];
  };
  if (type === 'Literal') return typeof value === 'string' ? [value] : undefined;
  if (type !== 'TemplateLiteral' || !quasis || !expressions) return undefined;
  const parts: (string | number)[] = [];
  quasis.forEach((quasi, at) => {
    parts.push(quasi.value.cooked ?? '');
    const expression = expressions[at];
    if (!expression) return;
    const written = source.slice(expression.start, expression.end);
    if (!values.includes(written)) values.push(written);
    parts.push(values.indexOf(written));
  });
  return parts;
}
