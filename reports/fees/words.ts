/** The words of the report on membership fees and arrears of the whole Fund. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const feesReportWords = {
  title: {
    kk: 'Мүшелік жарналар және берешек: барлық қатысушылар',
    ru: 'Членские взносы и задолженность: все участники',
    en: 'Membership fees and arrears: all participants',
  },
  addressee: { kk: 'Қордың басшылығы', ru: 'Руководство Фонда', en: 'The management of the Fund' },
  accrued: { kk: 'Есептелген жарналар', ru: 'Начисленные взносы', en: 'Fees accrued' },
  paidTotal: { kk: 'Төленген жарналар', ru: 'Уплаченные взносы', en: 'Fees paid' },
  inArrears: { kk: 'Берешегі бар қатысушылар', ru: 'Участники с задолженностью', en: 'Participants in arrears' },
  arrears: { kk: 'Мерзімі өткен берешек', ru: 'Просроченная задолженность', en: 'Arrears' },
  quartersTitle: { kk: 'Тоқсандар бойынша', ru: 'По кварталам', en: 'By quarter' },
  quartersTab: { kk: 'Тоқсандар', ru: 'Кварталы', en: 'Quarters' },
  quarters: {
    kk: 'Есептелген, төленген және төленбеген жарналар',
    ru: 'Взносы начисленные, уплаченные и неуплаченные',
    en: 'Fees accrued, paid and still open',
  },
  due: { kk: 'Жарна төлеуге тиіс', ru: 'Обязаны уплатить', en: 'Owe a fee' },
  accruedTenge: { kk: 'Есептелді, теңге', ru: 'Начислено, тенге', en: 'Accrued, tenge' },
  paidTenge: { kk: 'Төленді, теңге', ru: 'Уплачено, тенге', en: 'Paid, tenge' },
  openTenge: { kk: 'Қалдық, теңге', ru: 'Остаток, тенге', en: 'Still open, tenge' },
  overdue: { kk: 'Берешегі барлар', ru: 'С задолженностью', en: 'In arrears' },
  arrearsTitle: { kk: 'Мерзімі өткен берешек', ru: 'Просроченная задолженность', en: 'Arrears' },
  arrearsTab: { kk: 'Берешек', ru: 'Задолженность', en: 'Arrears' },
  debtors: {
    kk: 'Берешегі бар қатысушылар, ең ірісінен бастап',
    ru: 'Участники с задолженностью, начиная с наибольшей',
    en: 'Participants in arrears, the largest first',
  },
  unpaidQuarters: { kk: 'Төленбеген тоқсандар', ru: 'Неуплаченные кварталы', en: 'Quarters unpaid' },
  oldest: { kk: 'Ең ескісі, күн', ru: 'Самый давний долг, дней', en: 'Oldest, days' },
  notAccruedTitle: { kk: 'Есептелмеген жарналар', ru: 'Неначисленные взносы', en: 'Fees not accrued' },
  notAccruedTab: { kk: 'Есептелмегені', ru: 'Не начислено', en: 'Not accrued' },
  notAccrued: {
    kk: 'Жарна есептелмеген тоқсандар',
    ru: 'Кварталы, за которые взнос не начислен',
    en: 'Quarters for which no fee is accrued',
  },
  why: { kk: 'Себебі', ru: 'Причина', en: 'Why' },
  noReport: {
    kk: 'есеп келмеген немесе онда база көрсетілмеген (39-тармақ)',
    ru: 'отчёт не поступил или не называет базу (пункт 39)',
    en: 'no report has come, or it does not state the base (item 39)',
  },
  noRate: {
    kk: 'жарна мөлшері белгіленбеген (23-тармақ)',
    ru: 'размер взноса не установлен (пункт 23)',
    en: 'no size of the fee is set (item 23)',
  },
} satisfies Readonly<Record<string, Text>>;
