/** MailApp: letters are kept, recipients are counted against the day's quota. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';

export interface SentMail {
  readonly at: number;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly replyTo: string;
}

type Options = Partial<Omit<SentMail, 'at'>> & { readonly noReply?: boolean };
const known = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'noReply'];
const address = /^[^\s@<>,;"']+@[^\s@<>,;"']+\.[^\s@<>,;"']+$/;
const day = 86_400_000;

export class FakeMailApp implements Known<FakeMailApp, GoogleAppsScript.Mail.MailApp> {
  readonly #house: House;
  readonly _sent: SentMail[] = [];

  constructor(house: House) {
    this.#house = house;
  }

  #spent(): number {
    const since = this.#house.clock.now - day;
    return this._sent.filter(({ at }) => at > since).reduce((sum, mail) => sum + recipients(mail).length, 0);
  }

  getRemainingDailyQuota(): number {
    return Math.max(0, this.#house.behaviour.mailQuota - this.#spent());
  }

  sendEmail(first: string | Options, subject?: string, body?: string, more: Options = {}): void {
    const given: Options =
      typeof first === 'string' ? { ...more, to: first, subject: subject ?? '', body: body ?? '' } : first;
    for (const key of Object.keys(given))
      if (!known.includes(key)) throw new Error(`The fake MailApp has no option ${key}.`);
    const mail: SentMail = {
      at: this.#house.clock.now,
      to: '',
      cc: '',
      bcc: '',
      subject: '',
      body: '',
      htmlBody: '',
      name: '',
      replyTo: '',
      ...given,
    };
    const list = recipients(mail);
    if (mail.to.trim() === '') throw new Error('Failed to send email: no recipient');
    for (const one of list) if (!address.test(one)) throw new Error(`Invalid email: ${one}`);
    for (const header of ['to', 'cc', 'bcc', 'subject', 'name', 'replyTo'] as const) {
      if (/[\r\n]/.test(mail[header])) throw new Error(`Invalid argument: ${header}`);
    }
    if (list.length > this.getRemainingDailyQuota()) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    this._sent.push(mail);
  }
}

const recipients = ({ to, cc, bcc }: Pick<SentMail, 'to' | 'cc' | 'bcc'>): readonly string[] =>
  [to, cc, bcc].flatMap((list) => list.split(',').map((one) => one.trim())).filter((one) => one !== '');
