/** Mail, properties, triggers, pages and the screen: quotas and the cases in which Google refuses. */

import { describe, expect, test } from 'vitest';
import { worldOf } from '../../fakes/script.ts';

describe('mail', () => {
  const code = `
    function send(letters) { for (const one of letters) MailApp.sendEmail(one); }
    function left() { return MailApp.getRemainingDailyQuota(); }`;
  const letter = (to: string, cc = '') => ({ to, cc, subject: 'S', body: 'B' });
  test('every recipient counts, until a day later', () => {
    const world = worldOf(code, { behaviour: { mailQuota: 3 } });
    world.run('send', [letter('a@x.kz', 'b@x.kz')]);
    expect(world.run('left')).toBe(1);
    expect(() => world.run('send', [letter('a@x.kz, b@x.kz')])).toThrow('too many times for one day: email');
    expect(world.mail._sent).toHaveLength(1);
    world.advance(86_400_000);
    expect(world.run('left')).toBe(3);
  });
  test.each([
    [{ ...letter('a@x.kz'), subject: 'S\nBcc: b@x.kz' }, 'Invalid argument: subject'],
    [letter('a@x.kz\n'), 'Invalid argument: to'],
    [letter('not an address'), 'Invalid email'],
    [letter(''), 'no recipient'],
  ])('%o is refused', (one, why) => {
    expect(() => worldOf(code).run('send', [one])).toThrow(why);
  });
});

test('a property is a text of 9 KB at most', () => {
  const world = worldOf(`
    function keep(value) { PropertiesService.getScriptProperties().setProperty('k', value); }
    function kept() { return PropertiesService.getScriptProperties().getProperty('k'); }`);
  world.run('keep', 5);
  expect(world.run('kept')).toBe('5');
  expect(() => world.run('keep', 'ә'.repeat(4609))).toThrow('Argument too large');
});

describe('triggers', () => {
  const code = `
    function install() {
      ScriptApp.newTrigger('sweep').timeBased().everyMinutes(10).create();
      ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(3).create();
    }
    function many(n) { for (let i = 0; i < n; i++) ScriptApp.newTrigger('sweep').timeBased().everyMinutes(10).create(); }
    function mine() { return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction()); }
    function clear() { for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one); }
    function sweep() { log('sweep'); }
    function nightly() { log('nightly'); }
    function log(what) { console.log(what + ' ' + new Date().getHours() + ':' + new Date().getMinutes()); }`;
  const said = (world: ReturnType<typeof worldOf>) => world.log._lines.map(({ text }) => text);
  test('of the clock fire when they are due', () => {
    const world = worldOf(code, { now: '2026-03-16T02:45:00+05:00' });
    world.run('install');
    world.advance(30 * 60_000);
    expect(said(world)).toEqual(['sweep 2:50', 'sweep 3:0', 'nightly 3:0', 'sweep 3:10']);
  });
  test('of another owner are not seen, and run all the same', () => {
    const world = worldOf(code);
    world.run('install');
    world.house.owner = 'other@hub.example';
    expect(world.run('mine')).toEqual([]);
    world.run('clear');
    expect(world.script._triggers).toHaveLength(2);
  });
  test('are twenty at most', () => {
    expect(() => worldOf(code).run('many', 21)).toThrow('too many triggers');
  });
  test('do not run when the authorisation has lapsed', () => {
    const world = worldOf(code);
    world.run('install');
    world.script._authorized = false;
    world.advance(3_600_000);
    expect(said(world)).toEqual([]);
  });
});

describe('the screen', () => {
  const code = `
    function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('C', 'go').addToUi(); }
    function go() { const ui = SpreadsheetApp.getUi(); return ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES; }
    function page(name) {
      const page = HtmlService.createTemplateFromFile('page');
      page.name = name;
      return page.evaluate().getContent();
    }
    function raw() { return HtmlService.createTemplateFromFile('page').getRawContent(); }`;
  const pages = { 'page.html': '<b><?= name ?></b><? if (name) { ?>!<? } ?>' };
  test('has menus and answers where there is a person, and is not there for a trigger', () => {
    const world = worldOf(code);
    world.runByHand('onOpen');
    expect(world.ui._menus.get('M')).toEqual([{ caption: 'C', handler: 'go' }]);
    world.ui._answers.push({ button: 'YES' });
    expect(world.runByHand('go')).toBe(true);
    expect(world.ui._shown).toEqual([{ kind: 'alert', text: 'Sure?' }]);
    expect(() => world.run('go')).toThrow('Cannot call SpreadsheetApp.getUi() from this context');
  });
  test('a scriptlet escapes what it prints', () => {
    const world = worldOf(code, {}, pages);
    expect(world.run('page', '<i>&')).toBe('<b>&#60;i&#62;&#38;</b>!');
    expect(world.run('raw')).toBe(pages['page.html']);
  });
});

test('dates by pattern and zone, digests as signed bytes', () => {
  const world = worldOf(`
    function text(ms, pattern) { return Utilities.formatDate(new Date(ms), 'Asia/Almaty', pattern); }
    function digest(text) { return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8).slice(0, 3); }`);
  expect(world.run('text', Date.UTC(2026, 2, 17, 20, 5), "yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2026-03-18T01:05:00+05:00');
  expect(world.run('digest', 'Қағида')).toEqual([-128, -100, 68].map(() => expect.any(Number)));
});
