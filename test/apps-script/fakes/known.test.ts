/** A fake cannot have what Google's service has not: it would not compile, and at run time nothing unknown answers. */

import { expect, test } from 'vitest';
import type { Known } from '../../fakes/known.ts';
import { worldOf } from '../../fakes/script.ts';

type Real = GoogleAppsScript.Mail.MailApp;

class Right implements Known<Right, Real> {
  getRemainingDailyQuota = (): number => 0;
  _forTests = true;
}

class Wrong implements Known<Wrong, Real> {
  // @ts-expect-error Google's MailApp has no such method.
  sendLetter = (): void => {};
}

test('what is for tests cannot be reached by a script, nor can anything be put into a service', () => {
  expect([new Right(), new Wrong()]).toHaveLength(2);
  const world = worldOf(`
    function reach() { return MailApp._sent; }
    function put() { 'use strict'; MailApp.sendEmail = null; }
    function service() { return UrlFetchApp; }`);
  expect(() => world.run('reach')).toThrow('The fake MailApp has no _sent');
  expect(() => world.run('put')).toThrow('MailApp.sendEmail cannot be set');
  expect(() => world.run('service')).toThrow('UrlFetchApp is not defined');
});
