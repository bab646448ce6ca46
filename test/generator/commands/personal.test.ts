/** The workbook of personal data: made when needed, read by its owner, and never half in step with the main one. */

import {
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeBoth } from '../../../generator/sources/both.ts';
import { patchWorkbook, readWorkbook } from '../../../generator/workbook/port.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';
import { qagida, qagidaJson, qagidaProcess } from '../../witness/command.ts';
import { scratch } from '../../witness/scratch.ts';
import { application, type FormResponse, foreigner } from './applications.ts';

let folder: string;
let main: string;
let personal: string;
let empty: Buffer;

beforeAll(async () => {
  const made = join(scratch(), 'empty.xlsx');
  await qagida(['new', made]);
  empty = readFileSync(made);
});

beforeEach(() => {
  folder = scratch();
  main = join(folder, 'registers.xlsx');
  personal = join(folder, 'registers.personal.xlsx');
  writeFileSync(main, empty);
});

const report = (id: string, staffNonResidents: number): FormResponse => ({
  id,
  procedure: 'quarterlyReports',
  at: '2026-04-10T10:15:00+05:00',
  language: 'kk',
  answers: { bin: '020240000555', quarter: '2026-Q1', staffNonResidents },
});

interface Submitted {
  readonly written: boolean;
  readonly personal?: { readonly file: string; readonly made: boolean; readonly written: boolean };
  readonly responses: readonly { readonly id: string; readonly taken: string }[];
}
const submit = (responses: readonly unknown[], workbook = main): Promise<Submitted> =>
  qagidaJson<Submitted>(['submit', workbook, '-', '--on', '2026-04-12'], { input: JSON.stringify(responses) });
const taken = ({ responses }: Submitted): readonly string[] => responses.map(({ id, taken: how }) => `${id} ${how}`);

interface Checked {
  readonly problems: readonly { readonly sheet: string; readonly message: { readonly en: string } }[];
  readonly cases: readonly {
    readonly register: string;
    readonly id: string;
    readonly outcome: string;
    readonly findings: readonly { readonly check: string; readonly result: string; readonly clause: string }[];
  }[];
}
const checked = (workbook: string): Promise<Checked> => qagidaJson<Checked>(['check', workbook, '--on', '2026-04-12']);
const result = ({ cases }: Checked, id: string, check: string): string | undefined =>
  cases.find((one) => one.id === id)?.findings.find((one) => one.check === check)?.result;

/** The ids in a register's sheet, or another column of it. */
function column(workbook: string, register: string, key = `#${register}`): readonly unknown[] {
  const sheet = readWorkbook(readFileSync(workbook), { sheets: [register] }).sheets[0];
  const at = (sheet && positionsOf(sheet).get(key)) ?? 1;
  return (sheet?.rows ?? []).slice(2).map((row) => row[at - 1]);
}

describe('submit sends each response to its workbook', () => {
  test('the personal one is made with the first response that needs it, and not before', async () => {
    const first = await submit([report('q', 1)]);
    expect([first.personal, existsSync(personal)]).toEqual([undefined, false]);
    const { personal: made, ...rest } = await submit([foreigner('p'), report('q', 1)]);
    expect(taken({ ...rest })).toEqual(['p new', 'q same']);
    expect(made).toEqual({ file: personal, made: true, written: true });
    expect(column(personal, 'nonResidents')).toEqual(['p']);
    expect(column(personal, 'familyMembers')).toEqual(['p/1']);
    const sheets = readWorkbook(readFileSync(main)).sheets.map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining(['quarterlyReports', 'settings']));
    expect(sheets.filter((name) => /nonResidents|familyMembers/.test(name))).toEqual([]);
    expect(readWorkbook(readFileSync(personal)).sheets.map(({ name }) => name)).toEqual([
      'nonResidents',
      'familyMembers',
      'journal',
      'workingDays',
    ]);
  });

  test('staff are told where it is', async () => {
    const { stderr } = await qagida(['submit', main, '-'], { input: JSON.stringify([foreigner('p')]) });
    expect(stderr).toMatch(/^\S+registers\.personal\.xlsx: made for the personal data of non-residents \(item 42\)/);
    const again = await qagida(['submit', main, '-'], { input: JSON.stringify([foreigner('p')]) });
    expect(again).toMatchObject({ code: 0, stderr: '' });
  });

  test('a refused one makes none', async () => {
    const { personal: made, responses } = await submit([foreigner('p', { birthDate: 'кеше' })]);
    expect([made, responses[0]?.taken, existsSync(personal)]).toEqual([undefined, 'refused', false]);
  });

  test('an edit is kept in the personal journal, never in the main one', async () => {
    await submit([foreigner('p')]);
    await submit([{ ...foreigner('p', { docNumber: 'SECRET2' }), at: '2026-04-11T10:00:00+05:00' }]);
    expect(column(personal, 'nonResidents', 'docNumber')).toEqual(['SECRET2']);
    expect(column(personal, 'journal', 'answers').map(String)).toEqual([expect.stringContaining('SECRETp')]);
    expect(column(main, 'journal')).toEqual([]);
  });

  test('again it changes neither file, byte for byte', async () => {
    const both = [foreigner('p'), report('q', 2), foreigner('p2')];
    await submit(both);
    const before = [readFileSync(main), readFileSync(personal)];
    const again = await submit(both);
    expect([again.written, taken(again)]).toEqual([false, ['p same', 'q same', 'p2 same']]);
    expect([readFileSync(main), readFileSync(personal)]).toEqual(before);
  });

  test('through a link to the main workbook it is the same personal one', async () => {
    const link = join(folder, 'link.xlsx');
    symlinkSync(main, link);
    await submit([foreigner('p')], link);
    expect(readdirSync(folder).sort()).toEqual(['link.xlsx', 'registers.personal.xlsx', 'registers.xlsx']);
  });
});

describe('the numbers are held against the quarterly report', () => {
  test.each<[staff: number, listed: number, given: string | undefined, count: string | undefined]>([
    [2, 2, 'pass', 'pass'],
    [2, 1, 'pass', 'fail'],
    [0, 1, undefined, 'fail'],
  ])('%i reported, %i listed', async (staff, listed, given, count) => {
    await submit([report('q', staff), ...['a', 'b'].slice(0, listed).map((id) => foreigner(id))]);
    const found = await checked(main);
    expect(result(found, 'q', 'nonResidentsListed')).toBeUndefined();
    expect([result(found, 'q', 'nonResidentsGiven'), result(found, 'q', 'nonResidentsCount')]).toEqual([given, count]);
    expect(found.problems).toEqual([]);
  });

  test('none listed, while others list theirs: a remark under R-42/s2', async () => {
    await submit([report('q', 1), foreigner('p', { bin: '971240001315' })]);
    const { cases } = await checked(main);
    const finding = cases.find(({ id }) => id === 'q')?.findings.find(({ check }) => check === 'nonResidentsGiven');
    expect(finding).toMatchObject({ result: 'fail', clause: 'R-42/s2' });
    expect(result(await checked(personal), 'p', 'report')).toBe('fail');
  });

  test('without a personal workbook a person is asked as before', async () => {
    await submit([report('q', 1)]);
    const found = await checked(main);
    expect(result(found, 'q', 'nonResidentsListed')).toBe('person');
    expect(result(found, 'q', 'nonResidentsCount')).toBeUndefined();
  });

  test('a report that comes after its list mends the list, and the cell says what check says', async () => {
    await submit([foreigner('p')]);
    expect(result(await checked(personal), 'p', 'report')).toBe('fail');
    await submit([report('q', 1)]);
    expect(result(await checked(personal), 'p', 'report')).toBe('pass');
    expect(column(personal, 'nonResidents', 'check.report')).toEqual(['pass']);
    expect(column(main, 'quarterlyReports', 'nonResidentsCount')).toEqual([1]);
  });

  test('a participant the main registers admit in the same run is found, and again changes nothing', async () => {
    await submit([application('R-1')]);
    const signed = {
      decision: 'register',
      decidedOn: dayNumber('2026-03-19'),
      contractSignedOn: dayNumber('2026-03-20'),
    };
    const [sheet] = readWorkbook(readFileSync(main), { sheets: ['registration'] }).sheets;
    const at = sheet && positionsOf(sheet);
    const cells = Object.entries(signed).map(([key, value]) => ({ row: 3, column: at?.get(key) ?? 1, value }));
    writeFileSync(main, patchWorkbook(readFileSync(main), { changes: [{ sheet: 'registration', cells }] }));
    await submit([foreigner('p')]);
    expect(column(personal, 'nonResidents', 'participant')).toEqual(['R-1']);
    expect((await submit([foreigner('p')])).written).toBe(false);
  });

  test('another personal workbook put in its place is noticed, and the update it names counts anew', async () => {
    await submit([report('q', 2), foreigner('a'), foreigner('b')]);
    rmSync(personal);
    await qagida(['new', personal]);
    const { problems } = await checked(main);
    expect(problems.map(({ sheet, message }) => `${sheet} ${message.en}`)).toEqual([
      expect.stringMatching(/^quarterlyReports Reports: 1\. .*run "qagida update"/),
    ]);
    expect((await qagida(['update', main])).code).toBe(0);
    expect(column(main, 'quarterlyReports', 'nonResidentsCount')).toEqual([0]);
    rmSync(personal);
    await submit([]);
    expect(column(main, 'quarterlyReports', 'nonResidentsCount')).toEqual([undefined]);
  });
});

describe('check and new', () => {
  test('check looks into the personal workbook alone, by the words and the calendar of the main one', async () => {
    await submit([foreigner('p'), report('q', 1)]);
    const { cases } = await checked(personal);
    expect(cases.map(({ register, id }) => `${register} ${id}`)).toEqual(['nonResidents p', 'familyMembers p/1']);
    expect((await checked(main)).cases.map(({ register }) => register)).toEqual(['quarterlyReports']);
    const { code, stderr } = await qagida(['check', main, '--register', 'nonResidents']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/there is no such register/)]);
  });

  test('new makes an empty one beside its main workbook, in the main one’s language, and never over one', async () => {
    await qagida(['new', join(folder, 'other.xlsx'), '--lang', 'ru']);
    const file = join(folder, 'other.personal.xlsx');
    expect(await qagida(['new', file])).toMatchObject({ code: 0, stdout: `${file}\n` });
    const [sheet] = readWorkbook(readFileSync(file), { sheets: ['nonResidents'] }).sheets;
    expect([sheet?.rows[1]?.[0], sheet?.rows.length]).toEqual(['Номер дела', 2]);
    expect(await qagida(['new', file])).toMatchObject({ code: 2, stderr: expect.stringMatching(/is already there/) });
  });

  test.each<[string, string[], RegExp]>([
    [
      'check without the main workbook',
      ['check'],
      /settings stand in the main workbook, and there is no .*lonely\.xlsx/,
    ],
    ['new without the main workbook', ['new'], /settings stand in the main workbook, and there is no .*lonely\.xlsx/],
    ['submit', ['submit'], /workbook of personal data \(R-42\).*give the main workbook, .*lonely\.xlsx/],
    ['due', ['due'], /give the main workbook/],
    ['report', ['report', '--quarter', '2026-Q1', '--out', 'out'], /give the main workbook/],
    ['certificates', ['certificates', '--out', 'out'], /give the main workbook/],
    ['sample', ['sample'], /give the main workbook/],
  ])('%s: one line, exit 2', async (_, [command = '', ...options], sentence) => {
    const lonely = join(folder, 'lonely.personal.xlsx');
    const responses = command === 'submit' ? ['-'] : [];
    const { code, stdout, stderr } = await qagida([command, lonely, ...responses, ...options], { input: '[]' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
    expect(existsSync(lonely)).toBe(false);
  });

  test('a workbook under the name of the other kind says so', async () => {
    await submit([foreigner('p')]);
    const swapped = join(folder, 'swapped.xlsx');
    writeFileSync(swapped, readFileSync(personal));
    writeFileSync(join(folder, 'swapped.personal.xlsx'), empty);
    expect((await qagida(['check', swapped])).stderr).toMatch(/no register registration, but others of ours/);
    writeFileSync(swapped, empty);
    const { code, stderr } = await qagida(['check', join(folder, 'swapped.personal.xlsx')]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/no register nonResidents, but others of ours/)]);
  });
});

describe('only its owner reads it', () => {
  const rights = (file: string): string => (statSync(file).mode & 0o777).toString(8);

  test('made and written with 0600, whatever it was given meanwhile; the main one keeps its rights', async () => {
    await submit([foreigner('p')]);
    expect([rights(personal), rights(main)]).toEqual(['600', '644']);
    chmodSync(personal, 0o644);
    await submit([foreigner('p2')]);
    expect([rights(personal), rights(main)]).toEqual(['600', '644']);
    await qagida(['new', join(folder, 'b.xlsx')]);
    await qagida(['new', join(folder, 'b.personal.xlsx')]);
    expect(rights(join(folder, 'b.personal.xlsx'))).toBe('600');
  });

  test('so are its lock and what is written on the way, at every moment somebody looks', async () => {
    const many = Array.from({ length: 200 }, (_, index) => foreigner(`p${index}`));
    const running = { is: true };
    const submitted = qagidaProcess(['submit', main, '-'], { input: JSON.stringify(many) });
    const done = submitted.finally(() => {
      running.is = false;
    });
    const seen = new Set<string>();
    while (running.is) {
      for (const name of readdirSync(folder).filter((one) => one.startsWith('.registers.personal'))) {
        const mode = statSync(join(folder, name), { throwIfNoEntry: false })?.mode;
        if (mode !== undefined) seen.add(`${name.replace(/\d+-?|[0-9a-f-]{20,}/g, '')} ${(mode & 0o777).toString(8)}`);
      }
      await new Promise((soon) => setTimeout(soon, 1));
    }
    expect((await done).code).toBe(0);
    expect(Array.from(seen).filter((one) => !one.endsWith(' 600'))).toEqual([]);
    expect(Array.from(seen).join()).toContain('qagida-lock');
  });

  const isRoot = process.getuid?.() === 0;
  const somebody = isRoot ? { uid: 65_534 } : {};

  test('whoever may not read it works on with the main one, and the numbers stay', async () => {
    await submit([foreigner('p'), report('q', 1)]);
    const before = readFileSync(personal);
    if (isRoot) for (const path of [folder, main]) chownSync(path, 65_534, 65_534);
    else chmodSync(personal, 0);
    const ran = await qagidaProcess(['submit', main, '-'], { input: JSON.stringify([report('q2', 3)]), ...somebody });
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringMatching(/you may not read the workbook of personal/) });
    expect(column(main, 'quarterlyReports')).toEqual(['q', 'q2']);
    expect(column(main, 'quarterlyReports', 'nonResidentsCount')).toEqual([1, undefined]);
    expect((await qagidaProcess(['check', main], somebody)).code).toBe(0);
    const refused = await qagidaProcess(['submit', main, '-'], {
      input: JSON.stringify([foreigner('p9')]),
      ...somebody,
    });
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/registers\.personal\.xlsx cannot be read/),
    });
    if (!isRoot) chmodSync(personal, 0o600);
    expect(readFileSync(personal)).toEqual(before);
  });
});

describe('stopped half-way', () => {
  const both = [report('q', 3), ...['a', 'b', 'c'].map((id) => foreigner(id))];

  async function straight(): Promise<readonly Buffer[]> {
    const other = join(scratch(), 'registers.xlsx');
    writeFileSync(other, empty);
    await submit(both, other);
    return [readFileSync(other), readFileSync(other.replace('.xlsx', '.personal.xlsx'))];
  }

  test('killed at any moment, each workbook is whole, and running it again completes both', async () => {
    for (const killAfter of [150, 250, 350, 450, 550, 650]) {
      await qagidaProcess(['submit', main, '-', '--on', '2026-04-12'], { input: JSON.stringify(both), killAfter });
      expect((await qagida(['check', main])).code).toBe(0);
      if (existsSync(personal)) expect((await qagida(['check', personal])).code).toBe(0);
    }
    await submit(both);
    expect([readFileSync(main), readFileSync(personal)]).toEqual(await straight());
    expect(readdirSync(folder).sort()).toEqual(['registers.personal.xlsx', 'registers.xlsx']);
  });

  test('the personal one written and the main one not: running it again completes it', async () => {
    const opened = join(folder, '~$registers.xlsx');
    const when = { on: '2026-04-12', at: '2026-04-12T00:00:00.000Z' } as const;
    const lists = (): void => writeFileSync(opened, '');
    const half = changeBoth(
      main,
      when,
      (registers) => void registers.put('quarterlyReports', 'q0', { bin: '020240000555', quarter: '2026-Q1' }),
      (registers) => {
        registers.put('nonResidents', 'p0', { bin: '020240000555', quarter: '2026-Q1' });
        lists();
      },
    );
    await expect(half).rejects.toThrow(/registers\.xlsx is open in Excel/);
    rmSync(opened);
    expect([column(personal, 'nonResidents'), column(main, 'quarterlyReports')]).toEqual([['p0'], []]);
    expect((await checked(main)).problems).toEqual([]);
    expect((await checked(personal)).cases.map(({ id }) => id)).toEqual(['p0']);
    await submit([report('q0', 1)]);
    expect(column(main, 'quarterlyReports', 'nonResidentsCount')).toEqual([1]);
  });

  test('either open in a spreadsheet program: nothing is written to either', async () => {
    await submit(both);
    const before = [readFileSync(main), readFileSync(personal)];
    for (const mark of ['~$registers.xlsx', '~$registers.personal.xlsx']) {
      writeFileSync(join(folder, mark), '');
      const { code, stderr } = await qagida(['submit', main, '-'], {
        input: JSON.stringify([foreigner('z'), report('z', 1)]),
      });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/is open in Excel/)]);
      rmSync(join(folder, mark));
    }
    expect([readFileSync(main), readFileSync(personal)]).toEqual(before);
  });

  test('two at once: no person is lost, and the numbers are those of both', async () => {
    const responses = ['a', 'b', 'c'].map((name) => [
      report(`q${name}`, 6),
      foreigner(`${name}1`),
      foreigner(`${name}2`),
    ]);
    await Promise.all(responses.map((some) => qagidaProcess(['submit', main, '-'], { input: JSON.stringify(some) })));
    expect([...column(personal, 'nonResidents')].sort()).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
    expect(column(main, 'quarterlyReports', 'nonResidentsCount')).toEqual([6, 6, 6]);
  });
});
