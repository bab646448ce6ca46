/** R-58 … R-62: housing for persons in acceleration and premises for participants, given, handed back, given again. */

import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, any, equals, firstKnown, known, norm, not, notAfter, text, workingDays } from '../vocabulary/words.ts';
import { serviceIds } from '../wording/services.ts';

/** Given only once the contract is signed. */
const underContract = (f: { readonly contractSignedOn: Expression<'day'>; readonly givenOn: Expression<'day'> }) =>
  all(known(f.contractSignedOn), notAfter(f.contractSignedOn, f.givenOn));

/** X33: the two working days of R-61 cover both vacating the housing and handing it over. */
const afterExpulsion = (f: { readonly expelledOn: Expression<'day'> }) => workingDays(2).after(f.expelledOn);

export const housing = procedure({
  id: 'housing',
  clause: 'R-59',
  asked: {},
  rows: {},
  computed: {
    participant: { kind: 'text', clause: 'R-58', class: 'internal', copied: { from: 'participant', field: 'id' } },
    participationEndedOn: {
      kind: 'date',
      clause: 'R-58',
      class: 'internal',
      copied: { from: 'participant', field: 'endedOn' },
    },
    programmeService: {
      kind: 'choice',
      clause: 'R-59',
      options: serviceIds,
      class: 'internal',
      copied: { from: { register: 'serviceIntakes', by: 'programme' }, field: 'service' },
    },
    nextWaiting: { kind: 'text', clause: 'R-62', class: 'internal' },
    givenAgainOn: { kind: 'date', clause: 'R-62', class: 'internal' },
  },
  office: {
    kind: {
      kind: 'choice',
      clause: 'R-59',
      options: ['housing', 'premises'],
      optionClauses: { housing: 'R-59', premises: 'R-58' },
      class: 'internal',
    },
    person: { kind: 'text', clause: 'R-59', class: 'personal' },
    bin: { kind: 'bin', clause: 'R-58', class: 'internal' },
    programme: { kind: 'text', clause: 'R-59', class: 'internal' },
    settlement: { kind: 'text', clause: 'R-59', class: 'internal' },
    hasHousing: { kind: 'yesNo', clause: 'R-59', class: 'personal' },
    inAcceleration: { kind: 'yesNo', clause: 'R-59', class: 'internal' },
    purpose: {
      kind: 'choice',
      clause: 'R-58',
      options: ['administrative', 'production', 'auxiliary'],
      class: 'internal',
    },
    address: { kind: 'text', clause: 'R-60', class: 'personal' },
    room: { kind: 'text', clause: 'R-60', class: 'personal' },
    waitingSince: { kind: 'date', clause: 'R-62', class: 'internal' },
    contractSignedOn: { kind: 'date', clause: 'R-60', class: 'internal' },
    contractUrl: { kind: 'url', clause: 'R-60', class: 'internal' },
    givenOn: { kind: 'date', clause: 'R-60', class: 'internal' },
    from: { kind: 'date', clause: 'R-58', class: 'internal' },
    to: { kind: 'date', clause: 'R-58', class: 'internal' },
    expelledOn: { kind: 'date', clause: 'R-61', class: 'internal' },
    vacatedOn: { kind: 'date', clause: 'R-61', class: 'internal' },
    handedOverOn: { kind: 'date', clause: 'R-61', class: 'internal' },
    actUrl: { kind: 'url', clause: 'R-61', class: 'internal' },
  },
  caseDate: (f) => firstKnown(f.givenOn, f.waitingSince),
  statuses: (f) => ({
    waiting: { clause: 'R-62', next: ['given', 'ended'], requires: known(f.waitingSince) },
    given: { clause: 'R-60', next: ['expelled', 'ended'], requires: underContract(f) },
    expelled: { clause: 'R-61', next: ['handedOver'], requires: known(f.expelledOn) },
    handedOver: {
      clause: 'R-61',
      next: [],
      closed: true,
      requires: all(known(f.expelledOn), known(f.handedOverOn), known(f.actUrl)),
    },
    ended: { clause: 'R-60', next: [], closed: true },
  }),
  checks: (f) => {
    const housed = equals(f.kind, text('housing'));
    const premises = equals(f.kind, text('premises'));
    const given = known(f.givenOn);
    return [
      check('kind', 'R-59', known(f.kind), { effect: 'person' }),
      check('person', 'R-59', known(f.person), { effect: 'person', applies: housed }),
      check('programme', 'R-59', equals(f.programmeService, text('acceleration')), {
        effect: 'person',
        applies: housed,
      }),
      ask('inAcceleration', 'R-59', f.inAcceleration, { effect: 'person', applies: housed }),
      check('noHousing', 'R-59', not(f.hasHousing), { effect: 'person', applies: all(housed, known(f.settlement)) }),
      check('settlement', 'R-59', known(f.settlement), { effect: 'person', applies: housed }),
      check('contract', 'R-60', underContract(f), { effect: 'person', applies: all(housed, given) }),
      check('participant', 'R-58', known(f.participant), { effect: 'person', applies: premises }),
      check('participates', 'R-58', notAfter(f.caseDate, f.participationEndedOn), {
        effect: 'person',
        applies: all(premises, known(f.participationEndedOn)),
      }),
      check('premisesContract', 'R-58', underContract(f), { effect: 'person', applies: all(premises, given) }),
      // R-58 gives premises for temporary use, so that their use has an end.
      check('temporary', 'R-58', known(f.to), { effect: 'person', applies: all(premises, given) }),
      check('interval', 'R-58', notAfter(f.from, f.to), {
        effect: 'person',
        applies: all(known(f.from), known(f.to)),
      }),
      check('act', 'R-61', known(f.actUrl), {
        effect: 'person',
        applies: all(housed, known(f.expelledOn), known(f.handedOverOn)),
      }),
    ];
  },
  deadlines: (f) => {
    const housed = equals(f.kind, text('housing'));
    return [
      deadline('vacate', 'R-61', afterExpulsion(f), f.vacatedOn, housed),
      deadline('handOver', 'R-61', afterExpulsion(f), f.handedOverOn, housed),
      // The Rules set no term: the Fund's own norm, where somebody waits or has been given the housing.
      deadline(
        'giveAgain',
        'R-62',
        workingDays(norm('housingNorm', f.handedOverOn)).after(f.handedOverOn),
        f.givenAgainOn,
        all(housed, any(known(f.nextWaiting), known(f.givenAgainOn))),
      ),
    ];
  },
  letters: (f) => [
    {
      id: 'acceptanceAct',
      clause: 'R-61',
      to: 'file',
      when: all(equals(f.kind, text('housing')), known(f.expelledOn)),
      sentOn: 'handedOverOn',
      moves: 'handedOver',
    },
  ],
});
