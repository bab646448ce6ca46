/** Law 5 of the house: taken twice changes nothing, edits keep history, what cannot be read is refused in one sentence. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { take } from '../../../rules/registers/intake.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { contents, holding, on, response, settled, takeAll } from './fund.ts';

const A = { bin: '240140000001', termYears: 2, results: 'бірінші' };
const B = { bin: '240140000001', termYears: 3, results: 'екінші' };
const C = { bin: '240140000001', termYears: 4, results: 'үшінші' };
const at = (hour: number) => `2026-03-18T${String(hour).padStart(2, '0')}:00:00.000Z`;
const extensionAt = (hour: number, answers: Readonly<Record<string, unknown>>, id = 'resp-1') =>
  response(id, answers, { at: at(hour) });
const taken = (receipts: readonly { readonly taken: string }[]) => receipts.map((receipt) => receipt.taken);
const journalOf = (registers: Registers) =>
  registers.cases('journal').map(({ cells }) => `${cells.action} ${JSON.parse(String(cells.answers)).results}`);

describe('a new response', () => {
  const registers = new Registers();
  const receipt = take(extensionAt(5, A), registers, settled);

  test('opens a case in the first status, on the day it was sent', () => {
    expect(receipt).toEqual({ id: 'resp-1', procedure: 'extension', taken: 'new', notes: [] });
    expect(registers.find('extension', 'resp-1')?.cells).toMatchObject({
      status: 'sent',
      language: 'kk',
      sentOn: on('2026-03-18'),
      receivedAt: at(5),
      ...A,
    });
  });

  test('R-39 a report’s day is the day it was received', () => {
    const reports = new Registers();
    take(response('q', { bin: A.bin, quarter: '2026-Q1' }, { procedure: 'quarterlyReports' }), reports, settled);
    expect(reports.find('quarterlyReports', 'q')?.cells).toMatchObject({
      status: 'submitted',
      receivedOn: on('2026-03-18'),
    });
  });

  test.each(['participants', 'exportByCountry', 'journal', 'constructor', '__proto__', ''])(
    'nobody can send a response to «%s»',
    (procedure) => {
      const untouched = new Registers();
      const refused = take(response('x', A, { procedure }), untouched, settled);
      expect([refused.taken, refused.notes.length, contents(untouched)]).toEqual([
        'refused',
        1,
        contents(new Registers()),
      ]);
    },
  );
});

describe('idempotency', () => {
  test.each<
    [story: string, file: ReturnType<typeof extensionAt>[], first: string[], results: string, journal: string[]]
  >([
    ['the same twice', [extensionAt(5, A), extensionAt(5, A)], ['new', 'same'], 'бірінші', []],
    ['an edit', [extensionAt(5, A), extensionAt(6, B)], ['new', 'edit'], 'екінші', ['edit бірінші']],
    [
      'an edit back to the first answers, later',
      [extensionAt(5, A), extensionAt(6, B), extensionAt(7, A)],
      ['new', 'edit', 'edit'],
      'бірінші',
      ['edit бірінші', 'edit екінші'],
    ],
    [
      'two versions under one id at one moment: the last in the file stands',
      [extensionAt(5, A), extensionAt(5, B)],
      ['new', 'edit'],
      'екінші',
      ['edit бірінші'],
    ],
    [
      'an older response that arrives late',
      [extensionAt(6, B), extensionAt(5, A)],
      ['new', 'superseded'],
      'екінші',
      ['superseded бірінші'],
    ],
    [
      'three versions in the wrong order',
      [extensionAt(6, B), extensionAt(7, C), extensionAt(5, A)],
      ['new', 'edit', 'superseded'],
      'үшінші',
      ['edit екінші', 'superseded бірінші'],
    ],
    ['two cases', [extensionAt(5, A), extensionAt(5, A, 'resp-2')], ['new', 'new'], 'бірінші', []],
  ])('%s; the file once more changes nothing', (_, file, first, results, journal) => {
    const registers = new Registers();
    expect(taken(takeAll(file, registers))).toEqual(first);
    expect(registers.find('extension', 'resp-1')?.cells.results).toBe(results);
    expect(journalOf(registers)).toEqual(journal);
    const before = contents(registers);
    takeAll(file, registers);
    expect(contents(registers)).toEqual(before);
    takeAll(file, registers);
    expect(contents(registers)).toEqual(before);
  });

  test('any file of versions taken again leaves the registers as they were', () => {
    const version = fc.record({ id: fc.constantFrom('x', 'y'), hour: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(version, { maxLength: 12 }), (versions) => {
        // Every sending has a content of its own; the next test is about sending the same again.
        const file = versions.map(({ id, hour }) => extensionAt(hour, { ...A, results: `${hour}` }, id));
        const registers = new Registers();
        takeAll(file, registers);
        const before = contents(registers);
        takeAll(file, registers);
        expect(contents(registers)).toEqual(before);
      }),
      { seed: 703 },
    );
  });

  const onceMore = (...file: ReturnType<typeof extensionAt>[]) => {
    const registers = new Registers();
    takeAll(file, registers);
    const before = contents(registers);
    takeAll(file, registers);
    expect(contents(registers)).toEqual(before);
  };

  test('A, an older copy of A, then B: the file once more changes nothing', () => {
    onceMore(extensionAt(2, A), extensionAt(1, A), extensionAt(3, B));
  });

  // The contract: the same answers change nothing. So not even their later moment is remembered, and what was sent in
  // between is an edit of the first.
  test('A, A again, and B of the hour between: B stands', () => {
    const registers = new Registers();
    takeAll([extensionAt(1, A), extensionAt(3, A)], registers);
    const before = contents(registers);
    takeAll([extensionAt(3, A)], registers);
    expect(contents(registers)).toEqual(before);
    takeAll([extensionAt(2, B)], registers);
    expect(registers.find('extension', 'resp-1')?.cells.results).toBe('екінші');
  });

  test('what staff recorded survives an edit', () => {
    const registers = new Registers();
    take(extensionAt(5, A), registers, settled);
    registers.put('extension', 'resp-1', { officer: 'Үлгі', own: 'ескерім' });
    take(extensionAt(6, B), registers, settled);
    expect(registers.find('extension', 'resp-1')?.cells).toMatchObject({
      officer: 'Үлгі',
      own: 'ескерім',
      sentOn: on('2026-03-18'),
      termYears: 3,
    });
  });

  test('R-15 the day of an edit is recorded, the day of sending stays', () => {
    const registers = new Registers();
    const sent = (moment: string, name: string) => response('r', { name }, { procedure: 'registration', at: moment });
    take(sent('2026-03-18T05:00:00.000Z', 'бірінші'), registers, settled);
    expect(registers.find('registration', 'r')?.cells.editedOn).toBeUndefined();
    take(sent('2026-03-25T05:00:00.000Z', 'екінші'), registers, settled);
    expect(registers.find('registration', 'r')?.cells).toMatchObject({
      sentOn: on('2026-03-18'),
      editedOn: on('2026-03-25'),
    });
  });

  test('an answer left out of an edit becomes blank', () => {
    const registers = new Registers();
    takeAll([extensionAt(5, A), extensionAt(6, { bin: A.bin })], registers);
    expect(registers.find('extension', 'resp-1')?.cells.results).toBeUndefined();
  });

  test.each(['extended', 'late', 'refused', 'withdrawn'])(
    'R-25 a case that is %s: the answers go to the journal',
    (status) => {
      const registers = new Registers();
      take(extensionAt(5, A), registers, settled);
      registers.put('extension', 'resp-1', { status });
      const receipt = take(extensionAt(6, B), registers, settled);
      expect([receipt.taken, receipt.notes.length]).toEqual(['closed', 1]);
      expect(registers.find('extension', 'resp-1')?.cells.results).toBe('бірінші');
      expect(journalOf(registers)).toEqual(['closed екінші']);
      expect(take(extensionAt(6, B), registers, settled).taken).toBe('same');
    },
  );

  // R-13 … R-18: what the Commission has before it, or has decided, must not change under its hands.
  test.each(['atCommission', 'registered', 'contractSigned'])(
    'R-13 a registration that is %s is not edited',
    (status) => {
      const registers = new Registers();
      const sent = (hour: number, name: string) => response('r', { name }, { procedure: 'registration', at: at(hour) });
      take(sent(5, 'бірінші'), registers, settled);
      registers.put('registration', 'r', { status });
      take(sent(6, 'екінші'), registers, settled);
      expect(registers.find('registration', 'r')?.cells.name).toBe('бірінші');
    },
  );
});

describe('child rows (R-39/s3)', () => {
  const report = (hour: number, rows: readonly unknown[]) =>
    response('q', { bin: A.bin, quarter: '2026-Q1', export: rows }, { procedure: 'quarterlyReports', at: at(hour) });
  const countries = (registers: Registers) =>
    registers.cases('exportByCountry').map(({ id, cells }) => `${id} ${cells.case} ${cells.country} ${cells.amount}`);
  const three = [
    { country: 'DE', amount: 1 },
    { country: 'UZ', amount: 2 },
    { country: 'US', amount: 3 },
  ];

  test('one row a country, in the order given', () => {
    const registers = new Registers();
    take(report(5, three), registers, settled);
    expect(countries(registers)).toEqual(['q/1 q DE 1', 'q/2 q UZ 2', 'q/3 q US 3']);
  });

  test('they shrink with the answer, and the journal keeps the earlier ones', () => {
    const registers = new Registers();
    takeAll([report(5, three), report(6, [{ country: 'KR', amount: 9 }])], registers);
    expect(countries(registers)).toEqual(['q/1 q KR 9']);
    const earlier = JSON.parse(String(registers.cases('journal')[0]?.cells.answers));
    expect(earlier.export.map((row: { country: string }) => row.country)).toEqual(['DE', 'UZ', 'US']);
  });

  test('none given: none kept', () => {
    const registers = new Registers();
    takeAll([report(5, three), report(6, [])], registers);
    expect(countries(registers)).toEqual([]);
  });

  // A row staff deleted in the middle must not hide the ones behind it from the next answer.
  test('rows behind one that staff deleted go too', () => {
    const registers = new Registers();
    take(report(5, three), registers, settled);
    registers.remove('exportByCountry', 'q/2');
    take(report(6, [{ country: 'KR', amount: 9 }]), registers, settled);
    expect(countries(registers)).toEqual(['q/1 q KR 9']);
  });

  test.each<[string, unknown]>([
    ['a text', 'DE 5'],
    ['one row, not a list', { country: 'DE', amount: 1 }],
    ['a list of lists', [['DE', 1]]],
    ['a list with a hole', [null]],
    ['nested rows', [{ country: [{ country: 'DE' }], amount: 1 }]],
    ['an amount that is none', [{ country: 'DE', amount: '1,234' }]],
    ['a country that is none', [{ country: 'Germany', amount: 1 }]],
  ])('%s is refused with one sentence and nothing is taken', (_, rows) => {
    const registers = new Registers();
    const receipt = take(report(5, rows as readonly unknown[]), registers, settled);
    expect([receipt.taken, receipt.notes.length]).toEqual(['refused', 1]);
    expect(receipt.notes[0]?.en).toContain('export');
    expect(contents(registers)).toEqual(contents(new Registers()));
  });

  // An answer with its field misspelt inside a row is dropped without a word; outside a row it is noted.
  test('an unknown field of a row is noted', () => {
    expect(take(report(5, [{ country: 'DE', amount: 1, ammount: 5 }]), new Registers(), settled).notes).toHaveLength(1);
  });

  // Kazakhstan is a country of ISO 3166-1, and no rule says that foreign income cannot come from it.

  test.each(['ZZ', 'EU', 'XK', 'UK', 'DEU', 'D', 'Германия', 'ß'])('%s is no code of ISO 3166-1', (country) => {
    const receipt = take(report(5, [{ country, amount: 1 }]), new Registers(), settled);
    expect([receipt.taken, receipt.notes[0]?.en]).toEqual(['refused', expect.stringContaining('no such country code')]);
  });

  test('a code typed in small letters is understood', () => {
    const registers = new Registers();
    take(report(5, [{ country: 'de', amount: 1 }]), registers, settled);
    expect(countries(registers)).toEqual(['q/1 q DE 1']);
  });
});

describe('the journal', () => {
  test('long answers are split into cells and can be joined back', () => {
    const registers = new Registers();
    const long = (letter: string) =>
      Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`plan${n + 1}`, letter.repeat(30_000)]));
    const sent = (hour: number, letter: string) =>
      response('r', { name: 'x', ...long(letter) }, { procedure: 'registration', at: at(hour) });
    takeAll([sent(5, 'а'), sent(6, 'б')], registers);
    const parts = registers.cases('journal').map(({ cells }) => cells);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.every(({ answers }) => String(answers).length <= 32_767)).toBe(true);
    expect(parts.map(({ part }) => part)).toEqual(parts.map((_, n) => `${n + 1}/${parts.length}`));
    expect(JSON.parse(parts.map(({ answers }) => answers).join(''))).toMatchObject({ name: 'x', ...long('а') });
  });

  // A part that begins in the middle of a pair is a lone surrogate, which no XML can hold.
  test('a part never cuts a character in two', () => {
    const registers = new Registers();
    const face = '\u{1f600}'.repeat(16_000);
    const sent = (hour: number, results: string) =>
      response('r', { bin: A.bin, termYears: 2, results }, { at: at(hour) });
    takeAll([sent(5, `a${face}`), sent(6, `aa${face}`), sent(7, 'x')], registers);
    for (const { cells } of registers.cases('journal')) expect(String(cells.answers)).not.toMatch(/\p{Cs}/u);
  });
});

describe('hostile answers', () => {
  const cell = (field: string, answer: unknown, procedure = 'registration') => {
    const registers = new Registers();
    const receipt = take(response('r', { [field]: answer }, { procedure }), registers, settled);
    return { receipt, cell: registers.find(procedure, 'r')?.cells[field], registers };
  };

  test.each<[what: string, answer: string, kept: string]>([
    ['a formula', '=HYPERLINK("http://x","y")', '=HYPERLINK("http://x","y")'],
    ['a formula behind a plus', '+1+1', '+1+1'],
    ['a formula behind an at sign', '@SUM(A1)', '@SUM(A1)'],
    ['a full-width equals sign', '＝1+1', '＝1+1'],
    ['an apostrophe', "'=1+1", "'=1+1"],
    ['a template', '{{constructor}} {label}', '{{constructor}} {label}'],
    ['a script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
    ['a zero-width space', 'a\u200bb', 'ab'],
    ['a right-to-left override', 'a\u202egnp.exe', 'agnp.exe'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['a lone surrogate', 'a\ud800b', 'ab'],
    ['a bell', 'a\u0007b', 'ab'],
    ['spaces at the ends', '  a  ', 'a'],
    ['lines', 'a\r\nb', 'a\nb'],
    ['a pair of surrogates', '\u{1f600}', '\u{1f600}'],
    ['letters of two code points', 'и\u0306', 'й'],
    ['as long as a cell', 'x'.repeat(32_767), 'x'.repeat(32_767)],
    ['a word of the language', '__proto__', '__proto__'],
  ])('%s is kept as harmless text', (_, answer, kept) => {
    const result = cell('name', answer);
    expect([result.receipt.taken, result.cell]).toEqual(['new', kept]);
  });

  test.each<[what: string, field: string, answer: unknown]>([
    ['50,000 characters', 'name', 'x'.repeat(50_000)],
    ['a list where text is asked', 'name', ['a']],
    ['an object where text is asked', 'name', { toString: 'x' }],
    ['a number where text is asked', 'name', 5],
    ['true where text is asked', 'name', true],
    ['eleven digits', 'bin', '24014000001'],
    ['a BIN as a number', 'bin', 240140000001],
    ['digits that look like digits', 'bin', '２４０１４０００００００１'.slice(0, 12)],
    ['Arabic digits', 'bin', '٢٤٠١٤٠٠٠٠٠٠١'],
    ['script as a link', 'taxStatementUrl', 'javascript:alert(1)'],
    ['a link that ends a quote', 'taxStatementUrl', 'https://x/"onload='],
    ['two addresses', 'email', 'a@b.kz,c@d.kz'],
    ['letters', 'phone', '+7 CALL ME'],
    ['a region by name', 'region', 'Астана'],
    ['1e400', 'taxDebt', JSON.parse('1e400')],
    ['not a number', 'taxDebt', Number.NaN],
    ['«NaN»', 'taxDebt', 'NaN'],
    ['«Infinity»', 'taxDebt', 'Infinity'],
    ['hexadecimal', 'taxDebt', '0x10'],
    ['«1e3»', 'taxDebt', '1e3'],
    ['«1,234», which is two numbers', 'taxDebt', '1,234'],
    ['«1.234», which is two numbers', 'taxDebt', '1.234'],
    ['below zero', 'taxDebt', -0.01],
    ['below zero, typed', 'taxDebt', '-5'],
    ['finer than a tiyn', 'taxDebt', 0.001],
    ['more than ten trillion', 'taxDebt', 10_000_000_000_000.01],
    ['a list of one number', 'taxDebt', [5]],
    ['101 %', 'stateSharePercent', 100.000001],
    ['a day that is none', 'taxStatementDate', '2026-02-30'],
    ['a day with a short year', 'taxStatementDate', '18.03.26'],
    ['a day as a number', 'taxStatementDate', 46_000],
    ['perhaps', 'hasBranches', 'мүмкін'],
    ['1 where yes or no is asked', 'hasBranches', 1],
    ['a code with its separator', 'activities', ['A1;A2']],
    ['a code that is no text', 'activities', ['A1', 5]],
    ['codes within codes', 'activities', [['A1']]],
    ['an endless code', 'activities', ['x'.repeat(61)]],
  ])('%s is refused with one sentence that names the field and the clause', (_, field, answer) => {
    const { receipt, registers } = cell(field, answer);
    expect([receipt.taken, receipt.notes.length]).toEqual(['refused', 1]);
    for (const language of languages) {
      const sentence = receipt.notes[0]?.[language] ?? '';
      expect(sentence).toContain(field);
      expect(sentence).toMatch(/тармақ|пункт|item/);
      expect(sentence).not.toMatch(/undefined|\[object|\{\w+\}/);
      expect(sentence.length).toBeLessThan(330);
    }
    expect(contents(registers)).toEqual(contents(new Registers()));
  });

  test.each<[typed: string, field: string, answer: unknown, kept: unknown]>([
    ['a sum', 'taxDebt', '1 234 567,89', 1_234_567.89],
    ['a sum with its sign', 'taxDebt', '100 000 000 ₸', 100_000_000],
    ['minus nothing', 'taxDebt', '-0', 0],
    ['a percentage', 'stateSharePercent', '49,99 %', 49.99],
    ['yes', 'hasBranches', 'Иә', true],
    ['a BIN with spaces', 'bin', '240140 000001', '240140000001'],
    ['codes in one text', 'activities', 'A1, A2;A1', 'A1; A2'],
    ['a blank', 'taxDebt', '  ', undefined],
    ['null', 'taxDebt', null, undefined],
    ['invisible only', 'name', '\u200b\u200b', undefined],
    ['a day', 'taxStatementDate', '18.03.2026', on('2026-03-18')],
  ])('%s typed by hand is understood', (_, field, answer, kept) => {
    const result = cell(field, answer);
    expect([result.receipt.taken, result.cell]).toEqual(['new', kept]);
  });

  test.each(['unheard', '__proto__', 'constructor', 'status', 'sentOn', 'decision', 'binCheckDigit', 'toString'])(
    'an answer to «%s», which is not asked, is left out and noted',
    (field) => {
      const answers = JSON.parse(`{"name":"x","${field}":"participant"}`);
      const registers = new Registers();
      const receipt = take(response('r', answers, { procedure: 'registration' }), registers, settled);
      expect([receipt.taken, receipt.notes.length]).toEqual(['new', 1]);
      const cells = registers.find('registration', 'r')?.cells ?? {};
      expect(Object.values(cells)).not.toContain('participant');
      expect(cells.status).toBe('sent');
    },
  );

  test('every unreadable answer is named, and the case is not half taken', () => {
    const registers = new Registers();
    const bad = { bin: 'x', email: 'x', taxDebt: '1,234', name: 'Үлгі' };
    const receipt = take(response('r', bad, { procedure: 'registration' }), registers, settled);
    expect([receipt.taken, receipt.notes.length]).toEqual(['refused', 3]);
    expect(registers.cases('registration')).toEqual([]);
  });

  test('a bad edit leaves the good case and its journal as they were', () => {
    const registers = new Registers();
    take(extensionAt(5, A), registers, settled);
    const before = contents(registers);
    expect(take(extensionAt(6, { ...B, bin: 'x' }), registers, settled).taken).toBe('refused');
    expect(contents(registers)).toEqual(before);
  });

  test('any JSON at all is taken or refused, never a crash', () => {
    const asked = [
      'name',
      'bin',
      'taxDebt',
      'taxStatementDate',
      'activities',
      'hasBranches',
      'stateSharePercent',
      'export',
      'quarter',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom('registration', 'extension', 'quarterlyReports'),
        fc.constantFrom(...asked),
        fc.jsonValue(),
        (procedure, field, value) => {
          const { receipt } = cell(field, value, procedure);
          expect(['new', 'refused']).toContain(receipt.taken);
        },
      ),
      { seed: 703, numRuns: 500 },
    );
  });

  // The pattern of an address and that of trailing zeros are quadratic: were length not looked at first, these would
  // not come to an end while the runner waits.
  test.each<[string, string, string]>([
    ['an address of a million points', 'email', `a@${'a.'.repeat(1_000_000)}@`],
    ['a fraction of two million zeros', 'taxDebt', `0,${'0'.repeat(2_000_000)}1`],
  ])('%s is refused, and nobody waits', (_, field, answer) => {
    expect(cell(field, answer).receipt.taken).toBe('refused');
  });

  // NFC and the line ends of every browser are no invisible characters.
  test.each(['a\r\nb', 'и\u0306', ' a ', '\u00a0a\n'])('%j: nothing was taken out, nothing is said', (answer) => {
    expect(cell('name', answer).receipt.notes).toEqual([]);
  });

  test.each(['a\u200bb', '\ufeffa', 'a\u202eb', 'a\u0007'])('%j: it is said that something was taken out', (answer) => {
    expect(cell('name', answer).receipt.notes[0]?.en).toContain('invisible characters were removed');
  });

  test('a day the registers cannot carry is refused', () => {
    expect(cell('taxStatementDate', '1900-02-01').receipt.taken).toBe('refused');
  });

  test('a sentence says what is wrong', () => {
    expect(cell('termYears', 10_000_001, 'extension').receipt.notes[0]?.en).not.toMatch(/not a whole number/);
    expect(cell('termYears', 10_000_001, 'extension').receipt.notes[0]?.en).toContain('from 0 to 10,000,000');
    expect(cell('taxDebt', JSON.parse('1e400')).receipt.notes[0]?.en).toMatch(/: Infinity: an amount is at most/);
    expect(cell('taxDebt', Number.NaN).receipt.notes[0]?.en).not.toContain('null');
    expect(cell('taxDebt', [5]).receipt.notes[0]?.en).toContain('answer with "Amount, tenge" (1 234 567,89)');
    expect(cell('name', 5).receipt.notes[0]?.ru).toContain('дайте ответ вида «Текст» (одна строка)');
  });
});

test('the registers keep their order and what they hold', () => {
  const registers = holding({ extension: { b: { bin: '1' }, a: { bin: '2' } } });
  registers.put('extension', 'b', { name: 'x' });
  expect(registers.cases('extension')).toEqual([
    { id: 'b', cells: { bin: '1', name: 'x' } },
    { id: 'a', cells: { bin: '2' } },
  ]);
});

describe('an edit changes nothing that was decided on, and no day it must not', () => {
  test('R-25 decided, the certificate still to come: the BIN and the years stay', () => {
    const registers = new Registers();
    take(extensionAt(5, A), registers, settled);
    registers.put('extension', 'resp-1', { decision: 'extend', decidedOn: on('2026-03-20') });
    expect(take(extensionAt(9, { ...B, bin: '971240001315' }), registers, settled).taken).toBe('closed');
    expect(registers.find('extension', 'resp-1')?.cells).toMatchObject(A);
    expect(journalOf(registers)).toEqual(['closed екінші']);
  });

  const report = (quarter: string, day: string) =>
    response('q', { bin: A.bin, quarter }, { procedure: 'quarterlyReports', at: `${day}T05:00:00.000Z` });

  test.each([
    ['the same quarter: the day the report first came', '2026-Q1', on('2026-04-15')],
    ['another quarter: the day it says so', '2026-Q2', on('2026-08-03')],
  ])('R-39 a report edited, %s', (_, quarter, receivedOn) => {
    const registers = new Registers();
    take(report('2026-Q1', '2026-04-15'), registers, settled);
    take({ ...report(quarter, '2026-08-03'), hash: 'later' }, registers, settled);
    expect(registers.find('quarterlyReports', 'q')?.cells).toMatchObject({ quarter, receivedOn });
  });
});
