/** What the invented fund has set for itself: fee rates, norms, thresholds, its account; each value is marked as invented. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { makeIban } from '../../rules/identifiers/iban.ts';
import type { Dated, Parameter } from '../../rules/parameters/parameter.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { QuotaCriterion } from '../../rules/settings/quotaCriteria.ts';
import { regions } from '../../rules/settings/regions.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { ofDay } from '../../rules/wording/dates.ts';

/** An internal document of the Fund that sets a figure. */
export interface OwnAct {
  readonly number: string;
  readonly approvedOn: IsoDay;
  readonly from: IsoDay;
  readonly to?: IsoDay;
}

/** Of the size of the membership fee: the second follows the first without a gap. */
export const feeActs: readonly (OwnAct & { readonly rate: number })[] = [
  { number: '12', approvedOn: '2023-12-20', from: '2020-01-01', to: '2026-01-01', rate: 1 },
  { number: '31', approvedOn: '2025-12-16', from: '2026-01-01', rate: 0.75 },
];

/** Of the terms the Rules leave open, and of what counts against a project. */
export const normAct: OwnAct = { number: '14', approvedOn: '2024-01-10', from: '2024-01-15' };

export const normActTitle = 'Қор қызметкерлерінің мерзім нормалары мен мониторинг шектері';

/** Working days, but for the last two: a fall in percent, a number of deviations. */
const norms: Readonly<Record<string, number>> = {
  translationNorm: 5,
  activityNoticeNorm: 5,
  conclusionNorm: 20,
  incomeFallLimit: 60,
  deviationLimit: 2,
};

/** Of the mechanism by which quotas are calculated. */
export const quotaAct: OwnAct = { number: '9', approvedOn: '2026-02-02', from: '2026-02-02' };

/** Regions with few courses weigh more. */
const coefficients: Readonly<Record<string, number>> = {
  '100000000': 1.15,
  '470000000': 1.2,
  '610000000': 1.1,
};

export const quotaCriteria: readonly QuotaCriterion[] = Object.entries(coefficients).flatMap(
  ([region, coefficient]) => {
    const name = regions.find(({ code }) => code === region)?.name;
    const { from } = quotaAct;
    return name
      ? [
          {
            id: `region:${region}`,
            kind: 'regionCoefficient',
            region,
            coefficient,
            from,
            name,
            source: sourceOf(quotaAct),
          },
        ]
      : [];
  },
);

/** An account of a bank there is none of: its code is 000. */
export const fundIban = makeIban('000', 'QAGIDA0000001');

export function withOwnRules(settled: Settled): Settled {
  const { book, plain } = settled;
  const parameters: Record<string, Parameter> = { ...book.parameters };
  const set = (id: string, values: readonly Dated[]): void => {
    const known = parameters[id];
    if (known !== undefined) parameters[id] = { ...known, values };
  };
  set('feeRate', feeActs.map(dated));
  for (const [id, value] of Object.entries(norms)) set(id, [dated({ ...normAct, rate: value })]);
  return {
    ...settled,
    book: { ...book, parameters },
    quotaCriteria,
    plain: { ...plain, fundIbans: fundIban, reportAddressee: addressee },
  };
}

/** X27: the Rules do not name the ministry; nor does the sample. */
const addressee = 'Ақпараттандыру саласындағы уәкілетті орган';

const dated = ({ rate, from, to, ...act }: OwnAct & { readonly rate: number }): Dated => ({
  from,
  value: rate,
  source: sourceOf(act),
  ...(to === undefined ? {} : { to }),
});

function sourceOf({ number, approvedOn }: Pick<OwnAct, 'number' | 'approvedOn'>): Text {
  return {
    kk: `Қордың ${ofDay(approvedOn, 'kk')} № ${number} ішкі нормативтік құжаты (үлгі)`,
    ru: `Внутренний нормативный документ Фонда ${ofDay(approvedOn, 'ru')} № ${number} (образец)`,
    en: `Internal normative document of the Fund No ${number} ${ofDay(approvedOn, 'en')} (sample)`,
  };
}
