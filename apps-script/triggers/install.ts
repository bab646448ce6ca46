/** The three triggers, each exactly once; those of an earlier installation, or doubled ones, are taken away. */

import { now } from '../clock.ts';
import type { Known } from '../health/kept.ts';

type Trigger = GoogleAppsScript.Script.Trigger;

export interface TriggersInstalled {
  /** Whose triggers run. */
  readonly owner: string;
  readonly added: number;
  readonly removed: number;
}

/** Owners see and delete only their own triggers: while another's run, none are added, or all would be done twice. */
const otherIsAlive = 45 * 60_000;

const handlers = ['formSubmitted', 'sweep', 'nightly'] as const;

export function installTriggers({ owner, lastSweep }: Partial<Known>, responses: string): TriggersInstalled {
  const me = Session.getEffectiveUser().getEmail();
  const isOtherAlive = lastSweep !== undefined && now() - lastSweep < otherIsAlive;
  if (owner !== undefined && owner !== me && isOtherAlive) return { owner, added: 0, removed: 0 };
  const standing = ScriptApp.getProjectTriggers();
  let added = 0;
  let removed = 0;
  for (const handler of handlers) {
    const own = standing.filter((trigger) => trigger.getHandlerFunction() === handler);
    const fine = own.filter((trigger) => isWanted(trigger, handler, responses));
    for (const trigger of own) {
      if (trigger === fine[0]) continue;
      ScriptApp.deleteTrigger(trigger);
      removed += 1;
    }
    if (fine.length > 0) continue;
    create(handler, responses);
    added += 1;
  }
  return { owner: me, added, removed };
}

const isWanted = (trigger: Trigger, handler: (typeof handlers)[number], responses: string): boolean =>
  handler === 'formSubmitted'
    ? trigger.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT && trigger.getTriggerSourceId() === responses
    : trigger.getEventType() === ScriptApp.EventType.CLOCK;

function create(handler: (typeof handlers)[number], responses: string): void {
  if (handler === 'formSubmitted') {
    ScriptApp.newTrigger('formSubmitted').forSpreadsheet(responses).onFormSubmit().create();
  } else if (handler === 'sweep') ScriptApp.newTrigger('sweep').timeBased().everyMinutes(10).create();
  else ScriptApp.newTrigger('nightly').timeBased().atHour(1).everyDays(1).inTimezone('Asia/Almaty').create();
}
