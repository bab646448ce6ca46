/** The public list as CSV and JSON: text stays text, numbers keep their zeros, the same list gives the same bytes. */

import { describe, expect, test } from 'vitest';
import { listCsv } from '../../../generator/publicList/csv.ts';
import { listJson } from '../../../generator/publicList/json.ts';
import { listPage } from '../../../generator/publicList/page.ts';
import { run } from '../../witness/run.ts';
import { hasOpenpyxl, python } from '../../witness/witnesses.ts';
import { example, hostile, hostileList, large } from './example.ts';

/** Fields line by line, as a reader of CSV takes them apart. */
function parsed(csv: string): string[][] {
  const fields = Array.from(csv.slice(1).matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g), ([, field = '', end]) => ({
    field: field.replaceAll('""', '"'),
    end,
  }));
  const lines: string[][] = [[]];
  for (const { field, end } of fields) {
    lines.at(-1)?.push(field);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('CSV', () => {
  const lines = parsed(listCsv(example()));

  test('UTF-8 with its mark, semicolons, every field in quotes, a line a participant', () => {
    const csv = listCsv(example());
    expect(csv.startsWith('\ufeff"Тіркеу нөмірі / Регистрационный номер / Registration number";"Атауы')).toBe(true);
    expect(lines).toHaveLength(10);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([13]));
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').replace(/[;\r\n\ufeff]/g, '')).toBe('');
  });

  test('BINs and numbers keep their zeros: an apostrophe makes them text', () => {
    const bins = lines.slice(1).map(([number, , bin]) => [number, bin]);
    expect(bins[0]).toEqual(["'0009", "'020240000009"]);
    expect(bins.every(([number, bin]) => /^'\d{4}$/.test(number ?? '') && /^'0\d{11}$/.test(bin ?? ''))).toBe(true);
  });

  test('names in each language, days a spreadsheet takes for days', () => {
    const of = (name: string) => lines.find((line) => line[1] === name);
    expect(of('«Әлем AI» ЖШС')?.slice(3)).toEqual([
      'Алматы қаласы',
      'город Алматы',
      'Almaty (city)',
      'Жасанды интеллект',
      'Искусственный интеллект',
      'Artificial intelligence',
      '2025-02-08',
      '2025-02-08',
      '2027-02-07',
      '2029-02-04',
    ]);
  });

  test('no cell can be taken for a formula, and taking the apostrophe away gives every text back', () => {
    const names = parsed(listCsv(hostileList()))
      .slice(1)
      .map(([, name = '']) => name);
    expect(names.filter((name) => /^[\s]*[=+\-@＝]/u.test(name))).toEqual([]);
    expect(names.map((name) => name.replace(/^'/, '')).sort()).toEqual(hostile.map((name) => name.trim()).sort());
  });

  test.runIf(hasOpenpyxl)("Python's reader of CSV sees the same", () => {
    const script =
      'import sys, csv, io, json; print(json.dumps(list(csv.reader(io.StringIO(sys.argv[1], newline=""), delimiter=";"))))';
    const seen = JSON.parse(run(python, ['-c', script, listCsv(hostileList()).slice(1)])) as string[][];
    expect(seen).toEqual(parsed(listCsv(hostileList())));
  });
});

describe('JSON', () => {
  test('the shape others may rely on', () => {
    const { schema, on, order, clause, columns, participants, ...rest } = JSON.parse(listJson(example()));
    expect([schema, on, order, clause]).toEqual(['qagida/publicList/1', '2026-04-20', '703/НҚ', 'R-19']);
    expect(columns[2]).toEqual({ id: 'bin', clause: 'A2', label: { kk: 'БСН', ru: 'БИН', en: 'BIN' } });
    expect(participants[1]).toEqual({
      certificateNumber: '0003',
      name: '«Әлем AI» ЖШС',
      bin: '020240000003',
      region: { code: '750000000', name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty (city)' } },
      activities: [
        { code: 'A2', name: { kk: 'Жасанды интеллект', ru: 'Искусственный интеллект', en: 'Artificial intelligence' } },
      ],
      issuedOn: '2025-02-08',
      termFrom: '2025-02-08',
      termTo: '2027-02-07',
      extendedTo: '2029-02-04',
    });
    expect(Object.keys(rest).sort()).toEqual(['fund', 'title', 'warnings']);
  });

  test('text is text', () => {
    const { participants } = JSON.parse(listJson(hostileList())) as { participants: { name: string }[] };
    expect(participants.map(({ name }) => name).sort()).toEqual(hostile.map((name) => name.trim()).sort());
  });
});

test('nobody in the list yet: all three files are whole', async () => {
  const empty = large(0);
  expect(JSON.parse(listJson(empty)).participants).toEqual([]);
  expect(parsed(listCsv(empty))).toHaveLength(1);
  expect(await listPage(empty, 'kk')).toContain('Тізбеде әзірге қатысушылар жоқ.');
});

test('the same list gives the same bytes', async () => {
  for (const language of ['kk', 'ru'] as const)
    expect(await listPage(example(), language)).toBe(await listPage(example(), language));
  expect(listCsv(example())).toBe(listCsv(example()));
  expect(listJson(example())).toBe(listJson(example()));
});
