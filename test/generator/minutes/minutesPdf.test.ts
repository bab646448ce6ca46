/** The minutes on paper and by the command: both languages, every item, marked as a draft, the same bytes each time. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printMinutes } from '../../../generator/minutes/minutesPdf.ts';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { openPrinter, type Printer } from '../../../generator/render/pdf/printer.ts';
import { type Minutes, minutesOf } from '../../../reports/minutes/minutes.ts';
import { View } from '../../../rules/registers/view.ts';
import { required } from '../../rules/procedures/applied.ts';
import { one, settle, signed } from '../../rules/registers/commission.ts';
import { occasion, settled } from '../../rules/registers/fund.ts';
import { qagida } from '../../witness/command.ts';
import { fonts, info, inkOf, picture, words } from '../../witness/poppler.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasPoppler } from '../../witness/witnesses.ts';
import { view } from './example.ts';

const minutes = (id: string, seen = view()): Minutes =>
  required(minutesOf(required(seen.registers.find('meetings', id)), seen));
const ofOne = (more: Parameters<typeof one>[0]): Minutes =>
  minutes('M', new View(settle(one(more)), settled, occasion));
let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ tabs: 1 });
});
afterAll(() => printer.close());

describe.runIf(hasPoppler)('on paper', () => {
  test('signed minutes say everything, in Kazakh and then in Russian, and bear no mark', async () => {
    const pdf = await printMinutes(minutes('C-2026-04'), printer);
    const text = words(pdf);
    for (const said of [
      '«Астана Хаб» қатысушыларын іріктеу жөніндегі комиссия отырысының хаттамасы № 1',
      '2026 жылғы 20 сәуір',
      'Қатыспаған мүшелер: 1',
      'Құрамда 5 мүше бар, отырысқа 4 мүше қатысты: кворум бар.',
      'Шешім Тіркеуден бас тарту (15-тармақтың екінші бөлігі)',
      'Протокол заседания Комиссии по отбору участников «Астана Хаб» № 1',
      'Форма проведения очная',
      'ТОО «Северный ветер»',
      'Конфликт интересов',
      'абзац третий пункта 16',
      'Ахметова Гүлнар Серікқызы, департамент директоры',
      'Секретарь Бекова Айгүл',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/ҚАРАЛАМА|ЧЕРНОВИК/);
    expect(text.indexOf('Қатысқан мүшелер')).toBeLessThan(text.indexOf('Присутствовали члены'));
  });

  test('unsigned ones are a draft in both languages', async () => {
    const text = words(await printMinutes(minutes('I-2026-04'), printer));
    expect(text).toMatch(/ҚАРАЛАМА.*ЧЕРНОВИК/);
    expect(text).toContain('30; рассчитано: 25');
    expect(text).toContain('Причина расхождения с расчётом');
  });

  test('pages are numbered, none is empty; tagged, named, in our fonts', async () => {
    const pdf = await printMinutes(minutes('C-2026-04'), printer);
    const about = info(pdf);
    for (let page = 1; page <= Number(about.Pages); page += 1) {
      expect(words(pdf, page)).toContain(`${page} / ${about.Pages}`);
      expect(inkOf(picture(pdf, page, 50).pixels)).toBeGreaterThan(300);
    }
    expect([about.Tagged, about.Title]).toEqual([
      'yes',
      '«Астана Хаб» қатысушыларын іріктеу жөніндегі комиссия отырысының хаттамасы № 1 · 20.04.2026',
    ]);
    expect(fonts(pdf).every(({ name, embedded }) => name.startsWith('NotoSerif') && embedded)).toBe(true);
  });

  test('what staff typed is text, whatever it looks like', async () => {
    const odd = ofOne({ vote: { question: '<b>x</b> {{y}} & "z"' }, case: { name: '<script>1</script>' } });
    const pdf = await printMinutes(odd, printer);
    expect(words(pdf)).toContain('<b>x</b> {{y}} & "z"');
    expect(words(pdf)).toContain('<script>1</script>');
  });
});

test('printed again it has the same bytes', async () => {
  const [first, second] = [
    await printMinutes(minutes('I-2026-04'), printer),
    await printMinutes(minutes('I-2026-04'), printer),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('a letter the fonts lack stops the print with a sentence', async () => {
  const unprintable = ofOne({ meeting: { place: 'ༀ' } });
  await expect(printMinutes(unprintable, printer)).rejects.toThrow(/Meeting M: the font has no ༀ/);
});

describe('qagida minutes', () => {
  const folder = scratch();
  const workbook = join(folder, 'registers.xlsx');
  const out = join(folder, 'minutes');
  beforeAll(() => {
    const fund = one({ meeting: signed });
    fund.put('meetings', 'N', { body: 'commission' });
    fund.put('meetings', 'O', { place: 'Астана' });
    fund.put('registration', 's', { status: 'atCommission', name: 'ТОО «Проба»' });
    writeFileSync(workbook, createRegisterWorkbook(settle(fund), settled));
  });
  const run = (...args: readonly string[]) => qagida(['minutes', workbook, '--out', out, ...args]);

  test('one file for every meeting that was held', async () => {
    const { code, stdout } = await run('--json');
    const { minutes: files } = JSON.parse(stdout) as { minutes: readonly Record<string, unknown>[] };
    expect([code, files]).toEqual([
      0,
      [
        {
          meeting: 'M',
          body: 'commission',
          number: '1',
          draft: false,
          path: join(out, 'minutes-commission-2026-1.pdf'),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    ]);
    expect(readFileSync(join(out, 'minutes-commission-2026-1.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('a planned meeting on request: its agenda, as a draft', async () => {
    const { code, stdout } = await run('--meeting', 'N');
    expect([code, stdout.trim()]).toEqual([0, join(out, 'minutes-commission-N.pdf')]);
    if (hasPoppler) expect(words(readFileSync(join(out, 'minutes-commission-N.pdf')))).toMatch(/ҚАРАЛАМА.*ТОО «Проба»/);
  });

  test.each<[meeting: string, said: RegExp]>([
    ['X', /there is no such meeting in .*; it has M, N, O/],
    ['O', /fill in its body in the register "meetings"/],
  ])('%s: one line that says what to do, exit 2', async (id, said) => {
    const { code, stdout, stderr } = await run('--meeting', id);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  test('no meeting, no file', async () => {
    const empty = join(folder, 'empty.xlsx');
    writeFileSync(empty, createRegisterWorkbook(settle(one({ meeting: { status: 'cancelled' } })), settled));
    const none = join(folder, 'none');
    expect(await qagida(['minutes', empty, '--out', none])).toMatchObject({ code: 0, stdout: `${none}: 0 PDF\n` });
    expect(existsSync(join(none, 'minutes-commission-M.pdf'))).toBe(false);
  });
});
