/** The statement's two tables: the quarters with their totals, and the payments with where each went. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { longQuarter, shortDate } from '../../rules/wording/dates.ts';
import { formatNumber } from '../../rules/wording/numbers.ts';
import type { Cell, Row, Table } from '../report.ts';
import type { FeeStatement, StatementPayment, StatementQuarter } from './feeStatement.ts';
import { columnWords, statementWords as words } from './words.ts';

export const statementTables = (statement: FeeStatement): readonly Table[] => [
  quarterTable(statement),
  paymentTable(statement),
];

/** As the legend says: no data. */
const noReport = '—';

const head = (id: keyof typeof columnWords) => ({ id, head: columnWords[id] });
const day = (value: IsoDay | null): Cell => ({ day: value });

function quarterTable({ quarters, totals }: FeeStatement): Table {
  const ids = quarters.map(({ row }) => row);
  const sum = (value: number | null): Cell => ({ value, unit: 'tenge', from: [{ register: 'fees', ids }] });
  const total: Row = {
    id: 'total',
    label: words.total,
    look: 'total',
    cells: { accrued: sum(totals.accrued), paid: sum(totals.paid), balance: sum(totals.balance) },
  };
  const arrears: Row = { id: 'arrears', label: words.arrears, look: 'total', cells: { balance: sum(totals.arrears) } };
  const columns = [
    'report',
    'base',
    'rate',
    'accrued',
    'nominalDue',
    'due',
    'paid',
    'settledOn',
    'balance',
    'age',
  ] as const;
  return {
    id: 'quarters',
    title: words.quarters,
    columns: columns.map(head),
    rows: [...quarters.map(quarterRow), total, arrears],
    notes: [],
  };
}

function quarterRow(one: StatementQuarter): Row {
  const figure = (unit: 'tenge' | 'percent' | 'count', value: number | null): Cell => ({
    value,
    unit,
    from: [{ register: 'fees', ids: [one.row] }],
  });
  return {
    id: one.row,
    label: inEachLanguage((language) => longQuarter(one.quarter, language)),
    cells: {
      report: { text: one.report ?? noReport },
      base: figure('tenge', one.base),
      rate: figure('percent', one.rate),
      accrued: figure('tenge', one.accrued),
      nominalDue: day(one.nominalDue),
      due: day(one.due),
      paid: figure('tenge', one.paid),
      balance: figure('tenge', one.balance),
      // Where nothing is settled or overdue there is no day and no age, which is no lack of data.
      ...(one.settledOn === null ? {} : { settledOn: day(one.settledOn) }),
      ...(one.age === null ? {} : { age: figure('count', one.age) }),
    },
  };
}

function paymentTable({ payments }: FeeStatement): Table {
  const columns = ['payment', 'amount', 'quarter', 'credited', 'over'] as const;
  return {
    id: 'payments',
    title: words.payments,
    columns: columns.map(head),
    rows: payments.map(paymentRow),
    notes: payments.length === 0 ? [words.noPayments] : [],
  };
}

function paymentRow(one: StatementPayment): Row {
  const figure = (value: number): Cell => ({
    value,
    unit: 'tenge',
    from: [{ register: 'payments', ids: [one.row] }],
  });
  return {
    id: one.row,
    label: inEachLanguage(() => shortDate(one.paidOn)),
    cells: {
      payment: { text: one.row },
      amount: figure(one.amount),
      ...(one.quarter === null ? {} : { quarter: { words: named(one.quarter) } }),
      credited: { words: creditedTo(one) },
      ...(one.over === 0 ? {} : { over: figure(one.over) }),
    },
  };
}

const named = (quarter: Quarter): Text => inEachLanguage((language) => longQuarter(quarter, language));

/** «I квартал 2026 года: 10 000,00; II квартал 2026 года: 50,00». */
const creditedTo = ({ credited }: StatementPayment): Text =>
  inEachLanguage((language) =>
    credited
      .map(({ quarter, amount }) => `${longQuarter(quarter, language)}: ${formatNumber(amount, language, 2)}`)
      .join('; '),
  );
