/** Whatever an applicant writes stays a text: no formula, no header of an e-mail, no tag, no link of another scheme. */

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Mail, mailOf, mailWith } from '../../../rules/registers/mail.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';
import type { GoogleWorld } from '../../fakes/world.ts';
import { application } from '../../generator/commands/applications.ts';
import { installedWorld, send } from '../forms/world.ts';
import { sheetOf, write } from './sheets.ts';

let world: GoogleWorld;
beforeAll(async () => {
  world = await installedWorld({ behaviour: { mailQuota: 1500 } });
});

/** What people have tried, and anything else. */
const hostile = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x.example";"1")',
    '+1+1',
    '-1+cmd|calc',
    '@SUM(A1)',
    "'=1+1",
    '\t=1+1',
    '＝1+1',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    'x\r\nBcc: all@example.kz',
    'x\u2028Bcc: all@example.kz',
    '&lt;b&gt;',
    '"><svg/onload=1>',
    'data:text/html,<b>',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('in a register: the very text, and never a formula', () => {
  const sheet = sheetOf(world, 'registration');
  const at = positionsOf({ rows: sheet.contents() as never });
  const fields = ['name', 'address', 'headName', 'plan1'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...fields), hostile, (field, text) => {
      // A form insists on something to read, and a short answer has one line.
      const answer = `x${text}`.replace(/[\r\n]/g, ' ').slice(1);
      fc.pre(answer.trim() !== '');
      send(world, application('', { [field]: answer }));
      const cell = sheet.grid.at(sheet.grid.lastRow(), at.get(field) ?? 0);
      expect(cell?.formula).toBe(undefined);
      if (cell !== undefined) expect(typeof cell.value).toBe('string');
    }),
    { numRuns: 25 },
  );
}, 120_000);

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://x.example',
  'https://x.example/"onclick="x',
  ' https://x.example',
])('the link %j is not taken, or is taken as plain https', (link) => {
  let sent: string | undefined;
  try {
    sent = send(world, application('', { placeUrl: link })).response.id;
  } catch (error) {
    expect(String(error)).toContain('Керегі');
  }
  const row = sheetOf(world, 'registration')
    .contents()
    .find(([id]) => id === sent);
  if (sent && row) expect(row.join(' ')).not.toMatch(/javascript:|data:|ftp:|onclick/);
});

/** Tags the e-mail is made of; the rest is text. */
const tag = /<(?!\/?(?:div|p)>|hr>)/;
const controls = /\p{Cc}|\u2028|\u2029/u;

function expectSafe({ to, subject, name, replyTo = '', htmlBody }: Mail): void {
  for (const header of [to, subject, name, replyTo]) expect(header).not.toMatch(controls);
  expect(to.split(/[,;\s]/)).toHaveLength(1);
  expect(htmlBody).not.toMatch(tag);
  expect(htmlBody).not.toMatch(/<[^>]*(href|src|on\w+)\s*=/i);
}

test('in an e-mail: one address, one line a header, no tag but our paragraphs', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (email, subject, said) => {
      const mail = mailOf({ email, subject, saidKk: said, saidRu: said, number: subject }, deliveredSettings);
      if (mail) expectSafe(mail);
      const plain = { ...deliveredSettings.plain, fundName: subject, fundEmail: email };
      expectSafe(mailWith('a@example.kz', subject, [said], { plain }));
    }),
    { numRuns: 500 },
  );
});

test('through the outbox and Google: the same', () => {
  for (const [index, text] of ['<b>=1+1</b>\nx', 'Тақырып\r\nBcc: all@example.kz'].entries()) {
    write(world, 'outbox', `own-${index}`, {
      status: 'ready',
      to: 'applicant',
      email: 'a@example.kz',
      subject: text,
      saidKk: text,
      draftedOn: 46_097,
    });
  }
  world.fire('sweep');
  expect(world.mail._sent).toHaveLength(2);
  for (const mail of world.mail._sent) {
    expect(mail.htmlBody).not.toMatch(tag);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect([mail.cc, mail.bcc]).toEqual(['', '']);
  }
});
