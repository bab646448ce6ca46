/** R-43 …: an intake of a service, when it is open, under which conditions and at what price. */

import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { addMonths, all, equals, known, notAfter, text } from '../vocabulary/words.ts';
import { serviceIds } from '../wording/services.ts';

/** R-55, X32: one month before the intake begins; where the month is shorter, its last day. */
const conditionsDue = (intakeFrom: Expression<'day'>): Expression<'day'> => addMonths(intakeFrom, -1);

const contractPart = { kind: 'yesNo', clause: 'R-55/p2', class: 'internal' } as const;

export const serviceIntakes = procedure({
  id: 'serviceIntakes',
  clause: 'R-55',
  asked: {},
  rows: {},
  computed: {},
  office: {
    service: {
      kind: 'choice',
      clause: 'R-43',
      options: serviceIds,
      optionClauses: {
        acceleration: 'R-44',
        incubation: 'R-44/p2',
        consulting: 'R-45',
        training: 'R-46',
        other: 'R-43',
      },
      class: 'public',
    },
    titleKk: { kind: 'text', clause: 'R-43', class: 'public' },
    titleRu: { kind: 'text', clause: 'R-43', class: 'public' },
    titleEn: { kind: 'text', clause: 'R-43', class: 'public' },
    intakeFrom: { kind: 'date', clause: 'R-55', class: 'public' },
    intakeTo: { kind: 'date', clause: 'R-47', class: 'public' },
    needsProject: { kind: 'yesNo', clause: 'R-48.3', class: 'internal' },
    needsTeam: { kind: 'yesNo', clause: 'R-48.4', class: 'internal' },
    needsPresentation: { kind: 'yesNo', clause: 'R-48.5', class: 'internal' },
    conditionsPublishedOn: { kind: 'date', clause: 'R-55', class: 'public' },
    conditionsUrl: { kind: 'url', clause: 'R-55', class: 'public' },
    contractConditions: contractPart,
    contractPaymentOrder: contractPart,
    contractPaymentAmount: contractPart,
    price: { kind: 'money', clause: 'R-56', class: 'public' },
    priceAct: { kind: 'text', clause: 'R-56', class: 'public' },
    thirdParty: { kind: 'yesNo', clause: 'R-56/p2', class: 'internal' },
    offers: { kind: 'longText', clause: 'R-56/p2', class: 'confidential' },
    offerChosen: { kind: 'text', clause: 'R-56/p2', class: 'confidential' },
  },
  caseDate: (f) => f.intakeFrom,
  statuses: (f) => ({
    announced: { clause: 'R-55', next: ['open', 'closed'], requires: known(f.service) },
    open: {
      clause: 'R-47',
      next: ['closed'],
      requires: all(known(f.intakeTo), notAfter(f.conditionsPublishedOn, conditionsDue(f.intakeFrom))),
    },
    closed: { clause: 'R-47', next: [], closed: true },
  }),
  checks: (f) => [
    check('interval', 'R-47', notAfter(f.intakeFrom, f.intakeTo), { effect: 'person' }),
    check('published', 'R-55', notAfter(f.conditionsPublishedOn, conditionsDue(f.intakeFrom)), { effect: 'person' }),
    check('publishedWhere', 'R-55', known(f.conditionsUrl), {
      effect: 'person',
      applies: known(f.conditionsPublishedOn),
    }),
    ask('contractConditions', 'R-55/p2', f.contractConditions, { effect: 'person' }),
    ask('contractPaymentOrder', 'R-55/p2', f.contractPaymentOrder, { effect: 'person' }),
    ask('contractPaymentAmount', 'R-55/p2', f.contractPaymentAmount, { effect: 'person' }),
    check('price', 'R-56', all(known(f.price), known(f.priceAct)), { effect: 'person' }),
    check('offers', 'R-56/p2', all(known(f.offers), known(f.offerChosen)), {
      effect: 'person',
      applies: f.thirdParty,
    }),
  ],
  deadlines: (f) => [deadline('conditions', 'R-55', conditionsDue(f.intakeFrom), f.conditionsPublishedOn)],
  letters: (f) => [
    {
      id: 'conditions',
      clause: 'R-55',
      to: 'public',
      when: all(
        equals(f.status, text('announced')),
        known(f.intakeFrom),
        known(f.intakeTo),
        f.contractConditions,
        f.contractPaymentOrder,
        f.contractPaymentAmount,
        known(f.price),
        known(f.priceAct),
      ),
      sentOn: 'conditionsPublishedOn',
    },
  ],
});
