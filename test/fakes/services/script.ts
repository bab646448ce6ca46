/** ScriptApp: triggers are made, listed and deleted; a person sees their own only, and has twenty at most. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import { momentOf, wallOf } from '../zone.ts';

export type EventType = 'CLOCK' | 'ON_FORM_SUBMIT' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE';

export interface TriggerState {
  readonly id: string;
  readonly handler: string;
  readonly event: EventType;
  readonly source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS';
  readonly sourceId: string | null;
  readonly owner: string;
  /** The first moment after `now` at which a clock trigger fires. */
  readonly next: (now: number) => number;
}

const mostTriggers = 20;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const never = (): number => Number.POSITIVE_INFINITY;
const withId = (one: string | { getId(): string }): string => (typeof one === 'string' ? one : one.getId());

export class FakeScriptApp implements Known<FakeScriptApp, GoogleAppsScript.Script.ScriptApp> {
  readonly #house: House;
  _triggers: TriggerState[] = [];
  /** Whether the owner has allowed what the code asks for. */
  _authorized = true;
  readonly AuthMode = { FULL: 'FULL', LIMITED: 'LIMITED', NONE: 'NONE', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' };
  readonly AuthorizationStatus = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' };
  readonly EventType = {
    CLOCK: 'CLOCK',
    ON_OPEN: 'ON_OPEN',
    ON_EDIT: 'ON_EDIT',
    ON_FORM_SUBMIT: 'ON_FORM_SUBMIT',
    ON_CHANGE: 'ON_CHANGE',
  };
  readonly TriggerSource = { CLOCK: 'CLOCK', SPREADSHEETS: 'SPREADSHEETS', FORMS: 'FORMS' };
  readonly WeekDay = Object.fromEntries(
    ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map((name) => [name, name]),
  );

  constructor(house: House) {
    this.#house = house;
  }

  getScriptId = (): string => 'script-of-the-fakes';
  getAuthorizationInfo = (_mode: string): object =>
    this.#house.held('AuthorizationInfo', {
      getAuthorizationStatus: () => (this._authorized ? 'NOT_REQUIRED' : 'REQUIRED'),
      getAuthorizationUrl: () => (this._authorized ? null : 'https://script.google.com/authorize'),
    });

  getProjectTriggers = (): object[] =>
    this._triggers.filter(({ owner }) => owner === this.#house.owner).map((one) => this.#held(one));
  deleteTrigger({ _id }: { readonly _id: string }): void {
    this._triggers = this._triggers.filter(({ id }) => id !== _id);
  }
  #held({ id, handler, event, source, sourceId }: TriggerState): object {
    return this.#house.held('Trigger', {
      _id: id,
      getUniqueId: () => id,
      getHandlerFunction: () => handler,
      getEventType: () => event,
      getTriggerSource: () => source,
      getTriggerSourceId: () => sourceId,
    });
  }

  newTrigger(handler: string): object {
    const of = (source: 'SPREADSHEETS' | 'FORMS', sourceId: string, events: Readonly<Record<string, EventType>>) =>
      this.#builder(
        source === 'FORMS' ? 'FormTriggerBuilder' : 'SpreadsheetTriggerBuilder',
        Object.fromEntries(
          Object.entries(events).map(([method, event]) => [
            method,
            () => ({ handler, event, source, sourceId, next: never }),
          ]),
        ),
      );
    return this.#house.held('TriggerBuilder', {
      timeBased: () => this.#clock(handler),
      forSpreadsheet: (one: string | { getId(): string }) =>
        of('SPREADSHEETS', withId(one), {
          onFormSubmit: 'ON_FORM_SUBMIT',
          onEdit: 'ON_EDIT',
          onOpen: 'ON_OPEN',
          onChange: 'ON_CHANGE',
        }),
      forForm: (one: string | { getId(): string }) =>
        of('FORMS', withId(one), { onFormSubmit: 'ON_FORM_SUBMIT', onOpen: 'ON_OPEN' }),
    });
  }

  /** A builder whose choices say what `create` makes. */
  #builder(name: string, choices: Readonly<Record<string, () => Omit<TriggerState, 'id' | 'owner'>>>): object {
    let chosen: Omit<TriggerState, 'id' | 'owner'> | undefined;
    const builder: Record<string, unknown> = { create: () => this.#create(chosen) };
    for (const [method, choice] of Object.entries(choices)) {
      builder[method] = () => {
        chosen = choice();
        return builder;
      };
    }
    return this.#house.held(name, builder);
  }

  #create(chosen: Omit<TriggerState, 'id' | 'owner'> | undefined): object {
    if (!chosen) throw new Error('The trigger has no event: say when it fires before create().');
    const own = this._triggers.filter(({ owner }) => owner === this.#house.owner);
    if (own.length >= mostTriggers)
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const made: TriggerState = { ...chosen, id: this.#house.nextId('trigger'), owner: this.#house.owner };
    this._triggers.push(made);
    return this.#held(made);
  }

  #clock(handler: string): object {
    const { behaviour } = this.#house;
    let every = 0;
    let at: { readonly hour: number; readonly minute: number } | undefined;
    let once: number | undefined;
    const zone = behaviour.zone;
    const next = (now: number): number => {
      if (once !== undefined) return once > now ? once : Number.POSITIVE_INFINITY;
      if (!at) return Math.floor(now / every) * every + every;
      const today = Math.floor(wallOf(zone, now) / day) * day + at.hour * hour + at.minute * minute;
      const moment = momentOf(zone, today);
      return moment > now ? moment : momentOf(zone, today + every);
    };
    const builder = {
      everyMinutes: (n: number) => {
        if (![1, 5, 10, 15, 30].includes(n))
          throw new Error('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
        every = n * minute;
        return builder;
      },
      everyHours: (n: number) => {
        every = n * hour;
        return builder;
      },
      everyDays: (n: number) => {
        every = n * day;
        at = at ?? { hour: 0, minute: 0 };
        return builder;
      },
      atHour: (n: number) => {
        at = { hour: n, minute: at?.minute ?? 0 };
        return builder;
      },
      nearMinute: (n: number) => {
        at = { hour: at?.hour ?? 0, minute: n };
        return builder;
      },
      inTimezone: (_zone: string) => builder,
      after: (ms: number) => {
        once = this.#house.clock.now + ms;
        return builder;
      },
      create: () => {
        if (every === 0 && once === undefined) throw new Error('The clock trigger has no time.');
        return this.#create({ handler, event: 'CLOCK', source: 'CLOCK', sourceId: null, next });
      },
    };
    return this.#house.held('ClockTriggerBuilder', builder);
  }
}
