/** `qagida letters` as staff run it: PDF and .eml of what waits, read back by poppler and Python's e-mail package. */

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { complete } from '../../rules/procedures/complete.ts';
import { qagida } from '../../witness/command.ts';
import { pdfText } from '../../witness/poppler.ts';
import { run } from '../../witness/run.ts';
import { hasOpenpyxl, hasPoppler, python } from '../../witness/witnesses.ts';

const folder = mkdtempSync(join(tmpdir(), 'qagida-letters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const attack = 'ЖШС "A"\r\nBcc: thief@example.kz';
const cases: Readonly<Record<string, Cells>> = {
  'R-1': { hasBranches: true },
  'R-2': { hasBranches: true, language: 'en', name: 'Example LLP <b>&amp;</b>' },
  'R-3': { hasBranches: true, name: attack },
  'R-4': { listedActivities: true },
};
const source = join(folder, 'registers.xlsx');

interface Made {
  readonly letters: readonly { key: string; state: string; files: readonly string[]; sha256: string; email?: string }[];
}

async function letters(out: string, ...args: string[]): Promise<Made> {
  const { code, stdout, stderr } = await qagida([
    'letters',
    source,
    '--out',
    join(folder, out),
    '--on',
    '2026-03-20',
    '--json',
    ...args,
  ]);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Made;
}

beforeAll(() => {
  const registers = new Registers();
  for (const [id, cells] of Object.entries(cases)) registers.put('registration', id, { ...complete, ...cells });
  const activities = [{ code: 'A1', name: { kk: 'Қызмет', ru: 'Вид', en: 'Activity' } }];
  const plain = { ...deliveredSettings.plain, fundEmail: 'fund@example.kz' };
  writeFileSync(source, createRegisterWorkbook(registers, { ...deliveredSettings, activities, plain }));
});

describe('qagida letters', () => {
  test('drafts and makes what waits; a second run gives the same bytes', async () => {
    const first = await letters('a');
    expect(first.letters.map(({ key, state }) => [key, state])).toEqual([
      ['registration/R-1/remarks', 'draft'],
      ['registration/R-2/remarks', 'draft'],
      ['registration/R-3/remarks', 'draft'],
      ['registration/R-4/referral', 'draft'],
    ]);
    const second = await letters('b');
    expect(second).toEqual(first);
    for (const file of first.letters.flatMap(({ files }) => files))
      expect([file, readFileSync(join(folder, 'a', file)).equals(readFileSync(join(folder, 'b', file)))]).toEqual([
        file,
        true,
      ]);
    expect(JSON.parse(readFileSync(join(folder, 'a', 'index.json'), 'utf8'))).toEqual(first);
  });

  test.runIf(hasPoppler)('the PDF says it in Kazakh and Russian, in English where the applicant wrote so', async () => {
    await letters('c');
    const said = async (file: string) => (await pdfText(readFileSync(join(folder, 'c', file)))).replace(/\s+/g, ' ');
    const plain = await said('registration_R-1_remarks.pdf');
    expect(plain).toMatch(
      /ҚАРАЛАМА[\s\S]*филиал[\s\S]*7-тармақтың 2\) тармақшасы[\s\S]*ЧЕРНОВИК[\s\S]*подпункт 2\) пункта 7/,
    );
    expect(plain).not.toContain('DRAFT');
    const english = await said('registration_R-2_remarks.pdf');
    expect(english).toMatch(/DRAFT[\s\S]*item 7\(2\)/);
    expect(english).toContain('Example LLP <b>&amp;</b>');
  });

  test.runIf(hasOpenpyxl)('the .eml is read back whole; an answer can never become a header', async () => {
    await letters('d');
    const script = `
import sys, email, json
from email import policy
out = []
for path in sys.argv[1:]:
    m = email.message_from_binary_file(open(path, 'rb'), policy=policy.default)
    pdf = [p for p in m.iter_attachments()]
    out.append({'from': m['From'], 'to': [(a.display_name, a.addr_spec) for a in m['To'].addresses], 'bcc': m['Bcc'], 'subject': m['Subject'],
      'headers': sorted(k.lower() for k in m.keys()), 'text': m.get_body(('plain',)).get_content()[:4000], 'pdf': [(p.get_filename(), p.get_content_type(), p.get_content()[:5].decode()) for p in pdf]})
print(json.dumps(out))
`;
    const paths = ['R-1', 'R-3'].map((id) => join(folder, 'd', `registration_${id}_remarks.eml`));
    const [plain, attacked] = JSON.parse(run(python, ['-c', script, ...paths])) as Record<string, unknown>[];
    expect(plain).toMatchObject({
      to: [[complete.name, complete.email]],
      bcc: null,
      headers: ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-unsent'],
      pdf: [['registration_R-1_remarks.pdf', 'application/pdf', '%PDF-']],
    });
    expect(String(plain?.subject)).toMatch(/^Қатысуға арналған .* \/ Уведомление с замечаниями/);
    expect(String(plain?.text)).toMatch(/Құрметті[\s\S]*Уважаемый заявитель/);
    expect(attacked).toMatchObject({ bcc: null, headers: plain?.headers });
    expect(attacked).toMatchObject({ to: [[expect.stringMatching(/^ЖШС "A" Bcc: thief/), complete.email]] });
  });

  test('one letter by its key, or all of a case; a key that is none is one sentence', async () => {
    expect((await letters('e', '--only', 'registration/R-1')).letters).toHaveLength(1);
    const { code, stderr } = await qagida([
      'letters',
      source,
      '--out',
      join(folder, 'e'),
      '--only',
      'registration/R-9/remarks',
    ]);
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(/--only registration\/R-9\/remarks: the outbox .* has no such letter/);
  });
});

describe('qagida update', () => {
  test('follows up what is due, and a second time finds nothing to do', async () => {
    const copy = join(folder, 'copy.xlsx');
    copyFileSync(source, copy);
    const update = async () => (await qagida(['update', copy, '--on', '2026-03-20', '--by', 'Айгүл', '--json'])).stdout;
    await update();
    const before = readFileSync(copy);
    expect(JSON.parse(await update())).toEqual({ on: '2026-03-20', written: false, warnings: [], problems: [] });
    expect(readFileSync(copy).equals(before)).toBe(true);
  });
});
