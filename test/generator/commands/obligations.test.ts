/** `qagida obligations`: what is or was due, by clause and state, as text and as JSON. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { words } from '../../witness/poppler.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasPoppler } from '../../witness/witnesses.ts';

const sample = join(scratch(), 'sample.xlsx');
const day = ['--on', '2026-10-27'];

interface Answer {
  readonly on: string;
  readonly from?: string;
  readonly totals: readonly { clause: string; party: string; total: number; overdue: number }[];
  readonly documents: readonly { kind: string; clause: string; inForce: unknown }[];
  readonly obligations: readonly {
    bin: string;
    clause: string;
    due: string | null;
    state: string;
    party: string;
    label: Record<string, string>;
  }[];
}

beforeAll(async () => {
  expect((await qagida(['sample', sample, '--participants', '25', '--quarters', '4'])).code).toBe(0);
});

describe('obligations', () => {
  test('everything, sorted by day, with its state and the words of three languages', async () => {
    const { on, obligations, totals, documents } = await qagidaJson<Answer>(['obligations', sample, ...day]);
    expect(on).toBe('2026-10-27');
    expect(new Set(obligations.map(({ state }) => state))).toEqual(new Set(['due', 'done', 'late', 'overdue']));
    expect(new Set(obligations.map(({ party }) => party))).toEqual(new Set(['participant', 'fund']));
    const days = obligations.map(({ due }) => due ?? '~');
    expect(days).toEqual([...days].sort());
    for (const { label } of obligations) expect(label.kk && label.ru && label.en).toBeTruthy();
    expect(totals.reduce((sum, { total }) => sum + total, 0)).toBe(obligations.length);
    expect(totals.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['R-12', 'R-25', 'R-33', 'R-39']));
    expect(documents.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['R-13/s2', 'R-23', 'R-77']));
  });

  test('of one participant, between two days', async () => {
    const { obligations: all } = await qagidaJson<Answer>(['obligations', sample, ...day]);
    const bin = all.find(({ state, party }) => state === 'overdue' && party === 'participant')?.bin ?? '';
    const args = ['--bin', bin, '--from', '2026-01-01', '--to', '2026-09-30'];
    const { obligations, documents } = await qagidaJson<Answer>(['obligations', sample, ...day, ...args]);
    const within = all.filter(
      (one) => one.bin === bin && one.due && one.due >= '2026-01-01' && one.due <= '2026-09-30',
    );
    expect([obligations, documents]).toEqual([within, []]);
  });

  test('as text: the two parties, the totals', async () => {
    const { stdout, code } = await qagida(['obligations', sample, ...day, '--lang', 'kk']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Қатысушылардың міндеттемелері\n2/);
    expect(stdout).toMatch(/Қордың міндеттемелері\n2/);
    expect(stdout).toMatch(/\nR-39 +Барлығы \d+: .*Мерзімі өтіп кетті \d+/);
  });

  test.each<[what: string, args: readonly string[], sentence: RegExp]>([
    ['a day that is none', ['--from', '2026-02-30'], /--from 2026-02-30: give a day/],
    ['days the wrong way round', ['--from', '2026-02-02', '--to', '2026-02-01'], /--to 2026-02-01 is before --from/],
    ['a BIN that is none', ['--bin', '97'], /--bin 97: a BIN has 12 digits/],
  ])('%s: one line, exit 2', async (_, args, sentence) => {
    const { code, stderr } = await qagida(['obligations', sample, ...args]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  });

  test('for managers: a workbook and three papers, the same bytes twice, --json as without them', async () => {
    const [once, twice] = [join(scratch(), 'once'), join(scratch(), 'twice')];
    const names = ['xlsx', 'kk.pdf', 'ru.pdf', 'en.pdf'].map((end) => `obligations.${end}`);
    const plain = await qagidaJson<Answer>(['obligations', sample, ...day]);
    const { files, ...rest } = await qagidaJson<Answer & { files: readonly { path: string }[] }>([
      ...['obligations', sample, ...day],
      ...['--out', once],
    ]);
    expect([rest, files.map(({ path }) => path)]).toEqual([plain, names.map((name) => join(once, name))]);
    const { stdout } = await qagida(['obligations', sample, ...day, '--out', twice]);
    expect(stdout.trim().split('\n')).toEqual(names.map((name) => join(twice, name)));
    for (const name of names)
      expect([name, readFileSync(join(once, name)).equals(readFileSync(join(twice, name)))]).toEqual([name, true]);
    if (hasPoppler)
      expect(words(readFileSync(join(once, names[2] ?? '')))).toContain('Для внутреннего пользования Фонда');
  });

  test('exit 1 only when asked to fail on what is overdue', async () => {
    expect((await qagida(['obligations', sample, ...day, '--fail'])).code).toBe(1);
    expect((await qagida(['obligations', sample, ...day, '--fail', '--to', '2023-01-01'])).code).toBe(0);
  });
});

test('where R-35 shows what carries it: the register of disclosures and each confidential field', async () => {
  const { carriedBy } = await qagidaJson<{ carriedBy: { part: string; of: string; id: string }[] }>(['where', 'R-35']);
  const shown = carriedBy.map(({ part, of, id }) => `${part} ${of}.${id}`);
  expect(shown).toEqual(
    expect.arrayContaining([
      'check disclosures.consent',
      'class quarterlyReports.incomeQuarter',
      'class registration.plan1',
    ]),
  );
  const { stdout } = await qagida(['coverage', '--lang', 'en']);
  expect(stdout).toMatch(/^R-35 .*check disclosures\.consent.*class registration \(\d+\)/m);
});
