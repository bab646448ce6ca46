/** The ledger stands on the Order: each quote is found in the text, each clause has its words, nothing is left out. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Clause, type ClauseId, clauseIds, clauses, type Kind, type Who } from '../../rules/order/clauses.ts';
import { fold } from '../../rules/order/fold.ts';
import { oddities, oddityIds } from '../../rules/order/oddities.ts';
import { order, orderCitation, orderTitle, repealedOrders, rulesTitle } from '../../rules/order/order.ts';
import { clauseTexts } from '../../rules/order/texts/clauseTexts.ts';
import { chapterTitles, editorNotes, leads, paragraphTitles } from '../../rules/order/texts/frame.ts';
import { procedures } from '../../rules/procedures/procedures.ts';
import { citations } from '../../rules/projections/citations.ts';
import { switches } from '../../rules/vocabulary/switches.ts';
import { languages, type Text } from '../../rules/vocabulary/text.ts';

const bytes = readFileSync(new URL('../../rules/order/text/order-703.kk.txt', import.meta.url));
const lines = bytes.toString('utf8').split('\n');
const clause = (id: ClauseId): Clause => clauses[id];
const failures = <T>(list: readonly T[], failure: (item: T) => string | undefined) =>
  list.map(failure).filter((found) => found !== undefined);

/** The folded text, and for each of its characters the number of the line it came from. */
const folded = { text: '', lines: [] as number[] };
lines.forEach((line, index) => {
  for (const letter of `${fold(line)} `) {
    if (letter === ' ' && (folded.text === '' || folded.text.endsWith(' '))) continue;
    folded.text += letter;
    folded.lines.push(index + 1);
  }
});

/** Spacing that line ends broke, put right: «9- бабының», «( немесе)», «тізбесі .». */
const tidy = (text: string) =>
  fold(text)
    .replace(/(\d)- /g, '$1-')
    .replace(/\( /g, '(')
    .replace(/ ([).,;])/g, '$1');
const words = (text: string) => tidy(text).match(/[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*/gu) ?? [];
const tidied = tidy(lines.join('\n'));

/** The words of `text` that `source` does not have, or has fewer times. */
function missing(text: readonly string[], source: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of source) left.set(word, (left.get(word) ?? 0) + 1);
  return text.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const between = (first: number, last: number) => lines.slice(first - 1, last).join('\n');

/** Where the words of a clause lie apart from its line: a preamble or caption before it, a verb after its sub-items. */
const apart: Partial<Record<ClauseId, readonly [number, number]>> = {
  'O-1': [10, 14],
  'R-28': [266, 277],
  'R-68': [506, 525],
  A2: [641, 660],
};

/** The lines from a clause to the first line of the next one, which may share a line with it. */
function linesOf(id: ClauseId): string {
  const known = apart[id];
  if (known) return between(...known);
  const from = clause(id).line;
  const next = clauseIds.slice(clauseIds.indexOf(id)).find((later) => clause(later).line > from);
  return between(from, next ? clause(next).line : lines.length);
}

describe('the text', () => {
  test('is the one whose hash is recorded', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(order.textSha256);
  });

  test('bears the recorded numbers, dates and titles', () => {
    const head = lines.slice(0, 9).join('\n');
    expect(tidy(head)).toContain(tidy(orderTitle.kk));
    expect(tidy(lines[44] ?? '')).toBe(tidy(rulesTitle.kk));
    expect(fold(head)).toContain(fold(`2025 жылғы 31 желтоқсандағы № ${order.number} бұйрығы`));
    expect(fold(head)).toContain(fold(`2026 жылғы 5 қаңтарда № ${order.registrationNumber} болып тіркелді`));
    for (const language of languages) {
      expect(orderCitation[language]).toContain(`${order.number}`);
      expect(orderCitation[language]).toContain(
        `№ ${order.registrationNumber}`.replace('№', language === 'en' ? 'No.' : '№'),
      );
    }
    repealedOrders.forEach((repealed, index) => {
      const text = clauseTexts[`X-${index + 1}` as ClauseId].kk;
      expect(text).toContain(`${repealed.date.slice(0, 4)} жылғы ${Number(repealed.date.slice(8))} `);
      expect(text).toContain(`№ ${repealed.number} бұйрығы (`);
      expect(text).toContain(`№ ${repealed.registrationNumber} болып тіркелген`);
    });
  });
});

describe('the ledger', () => {
  test('has the 199 clauses, in the sequence of the Order', () => {
    expect(clauseIds).toHaveLength(199);
    expect(clauseIds[0]).toBe('O-0');
    expect(clauseIds[198]).toBe('X-5');
    const backwards = clauseIds.filter((id, at) => at > 0 && clause(id).line < clause(clauseIds[at - 1] ?? id).line);
    expect(backwards).toEqual([]);
  });

  /** The table it was made from calls these information only; by now a field, an option or a check carries each. */
  const carriedSince: Partial<Record<ClauseId, readonly Kind[]>> = {
    'R-43': ['F'],
    'R-44': ['F'],
    'R-44/p2': ['F'],
    'R-45': ['F'],
    'R-46': ['F'],
    'R-50': ['C', 'F'],
    'R-56/p2': ['C', 'F'],
    'R-60': ['C', 'F'],
  };
  const since = Object.keys(carriedSince) as ClauseId[];

  test('has as many clauses of each kind, and for each party, as the table it was made from', () => {
    const kinds: Record<Kind, number> = { C: 0, D: 0, S: 0, F: 0, DOC: 0, P: 0, H: 0, I: 0 };
    const parties: Record<Who, number> = { AP: 0, PT: 0, FD: 0, CM: 0, IC: 0, EP: 0, SR: 0, PS: 0, MIN: 0 };
    for (const id of clauseIds) {
      for (const kind of since.includes(id) ? (['I'] as const) : clause(id).kinds) kinds[kind] += 1;
      for (const who of clause(id).who) parties[who] += 1;
    }
    expect(kinds).toEqual({ C: 49, D: 29, S: 30, F: 64, DOC: 20, P: 13, H: 16, I: 31 });
    expect(parties).toEqual({ AP: 31, PT: 42, FD: 83, CM: 5, IC: 1, EP: 11, SR: 9, PS: 2, MIN: 11 });
  });

  test('quotes words found exactly once, at the line of their clause', () => {
    const wrong = failures(clauseIds, (id) => {
      const quote = fold(clause(id).quote);
      const at = folded.text.indexOf(quote);
      if (at < 0) return `${id}: the quote is not in the Order: ${quote}`;
      if (folded.text.indexOf(quote, at + 1) >= 0) return `${id}: the quote is found more than once: ${quote}`;
      const offset = (folded.lines[at] ?? 0) - clause(id).line;
      return offset < -1 || offset > 6
        ? `${id}: the quote is ${offset} lines away from line ${clause(id).line}`
        : undefined;
    });
    expect(wrong).toEqual([]);
  });

  test('quotes each clause from its own words', () => {
    /** Their words stand twice in item 42 (the foreigner, the family member), so the quote reaches beyond them. */
    const reachBeyond = ['R-42.a', 'R-42.b', 'R-42.i1', 'R-42.i2'];
    const foreign = clauseIds.filter((id) => !tidy(clauseTexts[id].kk).includes(tidy(clause(id).quote)));
    expect(foreign).toEqual(reachBeyond);
  });

  test('says why a clause of kind I alone is not coded, and only of those', () => {
    const alone = clauseIds.filter((id) => clause(id).kinds.join() === 'I');
    expect(alone.length + since.length).toBe(29);
    expect(clauseIds.filter((id) => clause(id).information)).toEqual(alone);
  });

  test('no longer calls information what a declaration carries', () => {
    const carried = citations(procedures.map(({ procedure }) => procedure));
    for (const id of since) {
      expect([id, clause(id).kinds]).toEqual([id, carriedSince[id]]);
      const parts = carried.filter((one) => one.clause === id).map(({ part }) => part);
      expect(parts.some((part) => part === 'field' || part === 'option')).toBe(true);
      if (clause(id).kinds.includes('C')) expect(parts).toContain('check');
    }
  });

  test('prints one number for two items, 59', () => {
    expect(clauseIds.filter((id) => clause(id).printed === '59')).toEqual(['R-50', 'R-59']);
  });
});

describe('the words of a clause', () => {
  const incomplete = (text: Text) => languages.some((language) => text[language].trim() === '');

  test('exist in three languages, in the script of each', () => {
    expect(Object.keys(clauseTexts)).toEqual(clauseIds);
    expect(clauseIds.filter((id) => incomplete(clauseTexts[id]))).toEqual([]);
    expect(clauseIds.filter((id) => /[әғқңөұүһі]/i.test(clauseTexts[id].ru.replace(/НҚ/g, '')))).toEqual([]);
    expect(clauseIds.filter((id) => /\p{Script=Cyrillic}/u.test(clauseTexts[id].en.replace(/НҚ/g, '')))).toEqual([]);
  });

  test('are in Kazakh the words of the Order at that place', () => {
    const wrong = failures(clauseIds, (id) => {
      const strange = missing(words(clauseTexts[id].kk), words(linesOf(id)));
      return strange.length ? `${id}: not in the Order there: ${strange.join(' ')}` : undefined;
    });
    expect(wrong).toEqual([]);
  });

  test('stand in the sequence of the Order, save where X1 records that linked words were torn out', () => {
    const moved = clauseIds.filter((id) => {
      const pieces = tidy(clauseTexts[id].kk).split(/ ?(?:…|_{4}) ?/);
      return !pieces.every((piece) => tidied.includes(piece));
    });
    expect(moved.filter((id) => !oddities.X1.clauses.includes(id))).toEqual([]);
  });

  test('leave out of the Order only its captions, its signature and its numbers', () => {
    const texts = [clauseTexts, leads, chapterTitles, paragraphTitles, editorNotes].flatMap((part) =>
      Object.values<Text>(part).map((text) => text.kk),
    );
    const numbered = [1, 2, 3, 4, 5, 6].map(
      (chapter) => `${chapter}-тарау ${chapter > 4 ? '' : `${chapter}-параграф`}`,
    );
    const captions = [between(8, 9), between(34, 43), lines[147], lines[152], between(566, 575), between(688, 698)];
    const kept = [orderTitle.kk, rulesTitle.kk, ...texts, ...numbered, ...captions].join('\n');
    expect(missing(words(lines.join('\n')), words(kept))).toEqual([]);
  });
});

describe('the oddities', () => {
  test('are 41, each with what is odd and what was decided in three languages', () => {
    expect(oddityIds).toEqual(Array.from({ length: 41 }, (_, index) => `X${index + 1}`));
    const empty = oddityIds.filter((id) =>
      languages.some((language) => !oddities[id].odd[language].trim() || !oddities[id].decision[language].trim()),
    );
    expect(empty).toEqual([]);
    expect(oddityIds.filter((id) => oddities[id].id !== id)).toEqual([]);
  });

  test('and the clauses name each other', () => {
    for (const id of oddityIds) {
      const named = clauseIds.filter((clauseId) => clause(clauseId).oddities?.includes(id));
      expect([id, ...oddities[id].clauses]).toEqual([id, ...named]);
    }
  });

  test('carry every switch of the settings once, with a default among its values', () => {
    const carried = oddityIds.flatMap((id) => oddities[id].switches ?? []);
    expect(carried.map((one) => one.key).sort()).toEqual(Object.keys(switches).sort());
    expect(carried.filter((one) => !one.values.includes(one.default))).toEqual([]);
  });
});
