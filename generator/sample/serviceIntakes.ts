/** Intakes of the Fund's services (R-43 … ): some five a year, the conditions published a month before. */

import { addDays, addMonths, type IsoDay } from '../../rules/calendar/day.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import type { serviceIds } from '../../rules/wording/services.ts';
import { cellDay, shift, workday } from './days.ts';
import { documentUrl } from './documents.ts';
import type { Row, Step } from './ledger.ts';
import { Random } from './random.ts';
import { beginning, type Stage } from './stage.ts';

export type Service = (typeof serviceIds)[number];

export interface ServiceIntake {
  readonly id: string;
  readonly service: Service;
  /** How many came after it: 0 is open on the fund's day, -1 is announced. */
  readonly ago: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly needs: Needs;
  readonly row: Row;
}

/** Which sub-items of R-48 the service asks for. */
export interface Needs {
  readonly needsProject: boolean;
  readonly needsTeam: boolean;
  readonly needsPresentation: boolean;
}

interface Kind {
  readonly service: Service;
  readonly title: Text;
  readonly needs: Needs;
  readonly price: number;
  /** The Fund's own people render it, or a third party chosen by its offer (R-56/p2). */
  readonly offers?: readonly [offers: string, chosen: string];
}

const everything: Needs = { needsProject: true, needsTeam: true, needsPresentation: true };

/** In the order of the intakes, the one that is open now first: each comes once in its turn. */
const kinds: readonly Kind[] = [
  {
    service: 'consulting',
    title: {
      kk: 'Өнімді сыртқы нарыққа шығару жөніндегі консультациялар, {year} жыл',
      ru: 'Консультации по выводу продукта на внешний рынок, {year} год',
      en: 'Advice on bringing a product to foreign markets, {year}',
    },
    needs: { needsProject: true, needsTeam: false, needsPresentation: false },
    price: 120_000,
    offers: [
      'Үш коммерциялық ұсыныс: «Көгілдір Кеңес» ЖШС – 98 000 ₸, «Тихий Омут Консалт» ЖШС – 104 500 ₸, Steppe Advisers LLP – 121 000 ₸',
      '«Көгілдір Кеңес» ЖШС',
    ],
  },
  {
    service: 'acceleration',
    title: {
      kk: 'Стартаптарды акселерациялау бағдарламасы, {year} жыл, {n}-топ',
      ru: 'Программа акселерации стартапов, {year} год, группа {n}',
      en: 'Start-up acceleration programme, {year}, cohort {n}',
    },
    needs: everything,
    price: 0,
  },
  {
    service: 'training',
    title: {
      kk: 'Өнім менеджерлеріне арналған тренингтер, {year} жыл',
      ru: 'Тренинги для менеджеров продукта, {year} год',
      en: 'Workshops for product managers, {year}',
    },
    needs: { needsProject: false, needsTeam: true, needsPresentation: false },
    price: 45_000,
    offers: [
      'Екі коммерциялық ұсыныс: «Үкілі Білім» ЖШС – 1 850 000 ₸, «Утренний Класс» ЖШС – 2 100 000 ₸',
      '«Үкілі Білім» ЖШС',
    ],
  },
  {
    service: 'incubation',
    title: {
      kk: 'Технологиялық бизнес-инкубациялау, {year} жыл',
      ru: 'Технологическое бизнес-инкубирование, {year} год',
      en: 'Technology business incubation, {year}',
    },
    needs: { needsProject: true, needsTeam: true, needsPresentation: false },
    price: 30_000,
  },
  {
    service: 'other',
    title: {
      kk: 'Есептеу серверлерін сынақ үшін беру, {year} жыл',
      ru: 'Предоставление вычислительных серверов для испытаний, {year} год',
      en: 'Computing servers for trials, {year}',
    },
    needs: { needsProject: false, needsTeam: false, needsPresentation: false },
    price: 18_500,
  },
];

/** Days between the beginnings of two intakes. */
const pace = 68;
/** One intake was announced too late, and so its conditions too. */
const announcedLate = 4;

/** The announced one first, then the open one, then back to the beginning of the fund. */
export function inventServiceIntakes(stage: Stage): readonly ServiceIntake[] {
  const { seed, span } = stage;
  const found: ServiceIntake[] = [];
  for (let ago = -1; ; ago += 1) {
    const random = new Random(seed, 'serviceIntake', ago);
    const from = workday(addDays(span.on, -9 - pace * ago + (ago > 0 ? random.int(-6, 6) : 0)));
    const to = shift(from, random.int(14, 18));
    if (addMonths(from, -2) < beginning(stage)) break;
    const kind = kinds[(ago + kinds.length) % kinds.length] as Kind;
    found.push(intakeOf(random, kind, { ago, from, to, on: span.on }));
  }
  const perYear = new Map<string, number>();
  return found
    .reverse()
    .map((intake) => {
      const year = intake.from.slice(0, 4);
      const n = (perYear.get(year) ?? 0) + 1;
      perYear.set(year, n);
      return numberedIntake(intake, `SVI-${year}-${n}`);
    })
    .reverse();
}

const numberedIntake = (intake: ServiceIntake, id: string): ServiceIntake => ({
  ...intake,
  id,
  row: { ...intake.row, id },
});

interface Turn extends Pick<ServiceIntake, 'ago' | 'from' | 'to'> {
  readonly on: IsoDay;
}

function intakeOf(random: Random, kind: Kind, { ago, from, to, on }: Turn): ServiceIntake {
  const { service, needs } = kind;
  const due = addMonths(from, -1);
  const published = ago === announcedLate ? workday(addDays(due, 9)) : shift(addDays(due, 1), -random.int(1, 4));
  // The coming one is prepared already, its conditions still to be published.
  const announced = ago < 0 ? shift(on, -6) : shift(published, -random.int(3, 7));
  const step = (day: IsoDay, cells: Step['cells']): Step => ({ day, cells });
  const steps = [
    step(announced, { status: 'announced', service, ...needs, ...termsOf(kind, from, to) }),
    step(published, {
      conditionsPublishedOn: cellDay(published),
      conditionsUrl: documentUrl('conditions', service, from.slice(0, 7)),
    }),
    // Without a month between the two it is not opened by status, though applications came.
    ...(published > due ? [] : [step(from, { status: 'open' })]),
    step(shift(to, 1), { status: 'closed' }),
  ];
  return { id: '', service, ago, from, to, needs, row: { procedure: 'serviceIntakes', id: '', steps } };
}

function termsOf({ title, price, offers }: Kind, from: IsoDay, to: IsoDay): Step['cells'] {
  const year = from.slice(0, 4);
  const named = inEachLanguage((language) => fill(title[language], { year, n: from.slice(5, 7) <= '06' ? '1' : '2' }));
  return {
    titleKk: named.kk,
    titleRu: named.ru,
    titleEn: named.en,
    intakeFrom: cellDay(from),
    intakeTo: cellDay(to),
    contractConditions: true,
    contractPaymentOrder: true,
    contractPaymentAmount: true,
    price,
    priceAct: `Прейскурант № 3, 15.01.${year}`,
    thirdParty: offers !== undefined,
    ...(offers === undefined ? {} : { offers: offers[0], offerChosen: offers[1] }),
  };
}
