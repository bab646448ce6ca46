/** R-21 … R-23: the membership fee of a participant for a quarter, and the payments that came in. */

import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  above,
  all,
  any,
  atLeast,
  dayAfterQuarter,
  firstKnown,
  known,
  money,
  not,
  percent,
  rolled,
} from '../vocabulary/words.ts';

const sum = { kind: 'money', clause: 'R-21', class: 'confidential' } as const;
const party = { clause: 'R-21', class: 'internal' } as const;

/** One row a participant and quarter, opened by itself once the quarter has ended. */
export const fees = procedure({
  id: 'fees',
  clause: 'R-21',
  asked: {},
  rows: {},
  computed: {
    participant: { ...party, kind: 'text', copied: { from: 'participant', field: 'id' }, oneLine: true },
    name: { ...party, kind: 'text', class: 'public', copied: { from: 'participant', field: 'name' } },
    email: { ...party, kind: 'email', copied: { from: 'participant', field: 'email' } },
    language: { ...party, kind: 'language', copied: { from: 'participant', field: 'language' } },
    owed: { ...party, kind: 'yesNo' },
    otherRow: { ...party, kind: 'text', oneLine: true },
    report: { kind: 'text', clause: 'R-39', class: 'internal', oneLine: true },
    base: sum,
    rate: { kind: 'percent', clause: 'R-23', class: 'internal' },
    accrued: sum,
    paid: sum,
    balance: sum,
    nominalDue: { ...party, kind: 'date' },
    settledOn: { kind: 'date', clause: 'R-21', class: 'confidential' },
  },
  office: {
    bin: { ...party, kind: 'bin', class: 'public' },
    quarter: { ...party, kind: 'quarter' },
    baseFixed: sum,
    baseReason: { kind: 'longText', clause: 'R-21', class: 'confidential' },
    note: { kind: 'longText', clause: 'R-21', class: 'confidential' },
  },
  caseDate: (f) => dayAfterQuarter(f.quarter, 0),
  statuses: () => ({}),
  checks: (f) => [
    // While no report has come or the Fund has set no rate there is a question, never an accrual.
    check('base', 'R-39', atLeast(f.base, money(0)), { effect: 'person' }),
    check('rate', 'R-23', atLeast(f.rate, percent(0)), { effect: 'person' }),
    check('baseReason', 'R-21', known(f.baseReason), { effect: 'person', applies: known(f.baseFixed) }),
    check('owed', 'R-21', f.owed, { effect: 'person' }),
    check('onlyRow', 'R-21', not(known(f.otherRow)), { effect: 'person' }),
  ],
  deadlines: (f) => [
    // X3, X13: the 25th moves to the next working day (K2); a fee known to be zero, or of no participant, is not due.
    deadline(
      'pay',
      'R-21',
      rolled(dayAfterQuarter(f.quarter, 25)),
      f.settledOn,
      all(any(not(known(f.accrued)), above(f.accrued, money(0))), any(not(known(f.owed)), f.owed)),
    ),
  ],
});

/** What came to the Fund's account, a row a payment. */
export const payments = procedure({
  id: 'payments',
  clause: 'R-22',
  asked: {},
  rows: {},
  computed: {
    participant: { ...party, kind: 'text', copied: { from: 'participant', field: 'id' }, oneLine: true },
    name: { ...party, kind: 'text', class: 'public', copied: { from: 'participant', field: 'name' } },
    ibanValid: { kind: 'yesNo', clause: 'R-22', class: 'internal' },
    fundAccount: { kind: 'yesNo', clause: 'R-22', class: 'internal' },
    matched: { ...party, kind: 'yesNo' },
    credited: { kind: 'text', clause: 'R-21', class: 'confidential', oneLine: true },
  },
  office: {
    bin: { ...party, kind: 'bin', class: 'public' },
    paidOn: { kind: 'date', clause: 'R-21', class: 'confidential' },
    amount: sum,
    iban: { kind: 'iban', clause: 'R-22', class: 'internal' },
    payer: { kind: 'text', clause: 'R-22', class: 'personal' },
    reference: { kind: 'longText', clause: 'R-22', class: 'confidential' },
    quarter: { ...party, kind: 'quarter' },
    accountConfirmed: { kind: 'yesNo', clause: 'R-22', class: 'internal' },
    note: { kind: 'longText', clause: 'R-22', class: 'confidential' },
  },
  caseDate: (f) => f.paidOn,
  statuses: () => ({}),
  checks: (f) => [
    check('paidOn', 'R-21', known(f.paidOn), { effect: 'person' }),
    check('amount', 'R-21', above(f.amount, money(0)), { effect: 'person' }),
    check('participant', 'R-21', known(f.participant), { effect: 'person', applies: known(f.paidOn) }),
    check('iban', 'R-22', f.ibanValid, { effect: 'person' }),
    // Which accounts are the Fund's, and that its bank is one of the second tier, only the Fund can say.
    ask('accountConfirmed', 'R-22', firstKnown(f.fundAccount, f.accountConfirmed), {
      effect: 'person',
      applies: f.ibanValid,
    }),
    check('matched', 'R-21', f.matched, { effect: 'warning' }),
  ],
  deadlines: () => [],
});
