/** The menu on selected rows: a case is examined, remarks are let go, sent on, decided, its certificate asked for. */

import { beforeEach, expect, test } from 'vitest';
import { application } from '../../generator/commands/applications.ts';
import { type Office, office } from './office.ts';

let desk: Office;
beforeEach(async () => {
  desk = await office();
});

test('a good application goes from the form to its certificate, every step by the menu', () => {
  desk.take([application('resp-1')]);
  desk.select('registration', 'resp-1');
  expect(desk.command('examineSelected')).toContain('✓ resp-1: Outcome of the checks: Ready');
  expect(desk.command('sendToCommission')).toMatch(/✓ resp-1: Recorded: Referral .*18\.03\.2026\. Status: /);
});
