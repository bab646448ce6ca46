/** A procedure the Independent Commission decides on, with quotas, declared for the tests of both bodies only. */

import type { Settled } from '../../../rules/registers/settled.ts';
import { type Procedure, procedure } from '../../../rules/vocabulary/procedure.ts';
import type { Text } from '../../../rules/vocabulary/text.ts';
import type { Words } from '../../../rules/vocabulary/wordsOf.ts';
import { settled } from './fund.ts';

const trialTraining = procedure({
  id: 'trialTraining',
  clause: 'R-69',
  asked: { name: { kind: 'text', clause: 'R-65', class: 'public' } },
  rows: { courses: 'courses' },
  computed: {},
  office: {
    decision: { kind: 'choice', clause: 'R-72/p2', options: ['admit', 'refuse'], class: 'internal' },
    decidedOn: { kind: 'date', clause: 'R-72/p2', class: 'internal' },
    quota: { kind: 'count', clause: 'R-72/p2', class: 'internal' },
  },
  caseDate: (f) => f.decidedOn,
  statuses: () => ({
    atIndependent: { clause: 'R-69', next: ['admitted', 'notAdmitted'] },
    admitted: { clause: 'R-72/p2', next: ['contract'] },
    contract: { clause: 'R-75', next: [], closed: true },
    notAdmitted: { clause: 'R-72/p2', next: [], closed: true },
  }),
  checks: () => [],
  deadlines: () => [],
  decided: {
    body: 'independent',
    clause: 'R-72/p2',
    waits: 'atIndependent',
    decision: 'decision',
    decidedOn: 'decidedOn',
    granted: { option: 'admit', status: 'admitted' },
    refused: { option: 'refuse', status: 'notAdmitted' },
    seats: 'quota',
  },
});

const same = (text: string): Text => ({ kk: text, ru: text, en: text });
const words: Words = {
  title: same('Оқыту'),
  fields: {
    decision: { label: same('Шешім'), options: { admit: same('Рұқсат беру'), refuse: same('Бас тарту') } },
  },
  checks: {},
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
};

export const withTrial: Settled = {
  ...settled,
  entries: [...settled.entries, { procedure: trialTraining as Procedure, words }],
};
