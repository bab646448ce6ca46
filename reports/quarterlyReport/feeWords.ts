/** The words of membership fees and arrears over all participants (items 21 to 23). */

import type { Text } from '../../rules/vocabulary/text.ts';

export const feeWords = {
  title: { kk: 'Мүшелік жарналар', ru: 'Членские взносы', en: 'Membership fees' },
  tab: { kk: 'Жарналар', ru: 'Взносы', en: 'Fees' },
  amounts: {
    kk: 'Тоқсан үшін есептелген және төленген жарналар, теңге (21–23-тармақтар)',
    ru: 'Взносы, начисленные и уплаченные за квартал, тенге (пункты 21–23)',
    en: 'Fees accrued and paid for the quarter, tenge (items 21 to 23)',
  },
  base: {
    kk: 'Жарна базасы (тоқсандағы табыс)',
    ru: 'База взноса (доход за квартал)',
    en: 'Fee base (income of the quarter)',
  },
  accrued: { kk: 'Есептелді', ru: 'Начислено', en: 'Accrued' },
  paid: { kk: 'Төленді', ru: 'Уплачено', en: 'Paid' },
  balance: { kk: 'Төленбеген қалдық', ru: 'Неуплаченный остаток', en: 'Still open' },
  unknownNote: {
    kk: 'Есебі келмеген немесе жарна мөлшері белгіленбеген тоқсандар бойынша ештеңе есептелмейді; артық төлем келесі тоқсандарға есепке алынады.',
    ru: 'Где отчёт не поступил или размер взноса не установлен, ничего не начисляется; переплата засчитывается в следующие кварталы.',
    en: 'Where no report has come or no fee is set nothing is accrued; what is paid over is credited to later quarters.',
  },
  states: {
    kk: 'Тоқсан үшін жарналардың жағдайы, қатысушылар саны',
    ru: 'Состояние взносов за квартал, участников',
    en: 'How the fees for the quarter stand, participants',
  },
  due: {
    kk: 'Жарна төлеуге тиіс қатысушылар',
    ru: 'Участники, обязанные уплатить взнос',
    en: 'Participants who owe a fee',
  },
  inTime: { kk: 'Мерзімінде төледі', ru: 'Уплачено в срок', en: 'Paid in time' },
  late: { kk: 'Кешіктіріп төледі', ru: 'Уплачено с опозданием', en: 'Paid late' },
  awaited: { kk: 'Күтілуде, мерзімі өткен жоқ', ru: 'Ожидается, срок не истёк', en: 'Awaited, the term is not over' },
  overdue: { kk: 'Мерзімі өткен берешегі бар', ru: 'Есть просроченная задолженность', en: 'In arrears' },
  nothing: { kk: 'Төлейтін жарна жоқ', ru: 'Взнос равен нулю', en: 'Nothing to pay' },
  unknown: {
    kk: 'Есептелмеді: есеп келмеген немесе мөлшері белгіленбеген',
    ru: 'Не начислено: нет отчёта или размер не установлен',
    en: 'Not accrued: no report, or no fee set',
  },
  share: { kk: 'Мерзімінде төлегендердің үлесі', ru: 'Доля уплативших в срок', en: 'Share paid in time' },
  arrears: {
    kk: 'Есеп жасалған күнгі мерзімі өткен берешек, мерзімі бойынша',
    ru: 'Просроченная задолженность на день составления, по давности',
    en: 'Arrears on the day the report was made, by age',
  },
  participants: { kk: 'Қатысушылар', ru: 'Участников', en: 'Participants' },
  quarters: { kk: 'Төленбеген тоқсандар', ru: 'Неуплаченных кварталов', en: 'Quarters unpaid' },
  amount: { kk: 'Берешек, теңге', ru: 'Задолженность, тенге', en: 'Arrears, tenge' },
  age1: { kk: '1–30 күн', ru: '1–30 дней', en: '1 to 30 days' },
  age31: { kk: '31–90 күн', ru: '31–90 дней', en: '31 to 90 days' },
  age91: { kk: '91–180 күн', ru: '91–180 дней', en: '91 to 180 days' },
  age181: { kk: '181–365 күн', ru: '181–365 дней', en: '181 to 365 days' },
  age366: { kk: '365 күннен көп', ru: 'более 365 дней', en: 'more than 365 days' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  arrearNote: {
    kk: 'Күнтізбелік күндер төлеудің соңғы күнінен кейін саналады (айдың 25-і, жұмыс күніне ауысуымен). Бірнеше тоқсанға қарыз қатысушы бірнеше жолда тұруы мүмкін, жиынтықта бір рет саналады.',
    ru: 'Календарные дни считаются после последнего дня уплаты (25-е число с переносом на рабочий день). Участник с долгом за несколько кварталов может стоять в нескольких строках, в итоге он учтён один раз.',
    en: 'Calendar days are counted after the last day to pay (the 25th, moved to a working day). A participant in arrears for several quarters may stand in several rows and is counted once in the total.',
  },
} satisfies Readonly<Record<string, Text>>;
