/** The words of the statement of membership fees. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const statementWords = {
  title: {
    kk: 'Мүшелік жарналар бойынша үзінді көшірме',
    ru: 'Выписка по членским взносам',
    en: 'Statement of membership fees',
  },
  participant: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  on: { kk: 'Жағдайы бойынша', ru: 'По состоянию на', en: 'As of' },
  basis: { kk: 'Негіздеме', ru: 'Основание', en: 'Basis' },
  basisText: {
    kk: 'Қағидалардың 21–23-тармақтары',
    ru: 'пункты 21–23 Правил',
    en: 'items 21 to 23 of the Rules',
  },
  confidential: {
    kk: 'Құпия ақпарат (Қағидалардың 35-тармағы)',
    ru: 'Конфиденциальная информация (пункт 35 Правил)',
    en: 'Confidential information (item 35 of the Rules)',
  },
  mark: { kk: 'ҮЛГІ: деректер ойдан алынған', ru: 'ОБРАЗЕЦ: данные вымышлены', en: 'SAMPLE: the data are invented' },
  quarters: { kk: 'Тоқсандар бойынша, теңге', ru: 'По кварталам, тенге', en: 'By quarter, tenge' },
  quarter: { kk: 'Тоқсан', ru: 'Квартал', en: 'Quarter' },
  payments: { kk: 'Төлемдер, теңге', ru: 'Платежи, тенге', en: 'Payments, tenge' },
  paidOn: { kk: 'Төленген күн', ru: 'Дата оплаты', en: 'Paid on' },
  noPayments: { kk: 'Төлем түспеген.', ru: 'Платежей не поступало.', en: 'No payment has come in.' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  arrears: {
    kk: 'Мерзімі өткен берешек (белгілі тоқсандар бойынша)',
    ru: 'Просроченная задолженность (по известным кварталам)',
    en: 'Overdue arrears (of the quarters known)',
  },
  notes: { kk: 'Қалай есептелді', ru: 'Как рассчитано', en: 'How it was worked out' },
  clauses: { kk: 'Қағидалардың мәтіні', ru: 'Текст Правил', en: 'The text of the Rules' },
  legend: { kk: '— деректер жоқ', ru: '— нет данных', en: '— no data' },
  noBase: {
    kk: '{quarters}: жарна базасы белгісіз, өйткені тоқсан сайынғы есеп келмеген немесе онда база көрсетілмеген (39-тармақ). Бұл тоқсандарға жарна есептелген жоқ.',
    ru: '{quarters}: база взноса неизвестна – ежеквартальный отчёт не поступил или не называет её (пункт 39). За эти кварталы взнос не начислен.',
    en: '{quarters}: the fee base is not known, as the quarterly report has not come or does not state it (item 39). Nothing is accrued for these quarters.',
  },
  noRate: {
    kk: '{quarters}: мүшелік жарна мөлшері белгіленбеген (23-тармақ, «feeRate» параметрі). Бұл тоқсандарға жарна есептелген жоқ.',
    ru: '{quarters}: размер членского взноса не установлен (пункт 23, параметр «feeRate»). За эти кварталы взнос не начислен.',
    en: '{quarters}: the size of the fee is not set (item 23, parameter "feeRate"). Nothing is accrued for these quarters.',
  },
  later: {
    kk: '{on} күнінен кейін түскен төлемдер ескерілмеген: {count}.',
    ru: 'Платежи, поступившие после {on}, не учтены: {count}.',
    en: 'Payments received after {on} are not counted: {count}.',
  },
  accrual: {
    kk: 'Есептелген сома – тоқсандағы табыс пен тоқсанның соңғы күні қолданыста болған мөлшердің көбейтіндісі, тиынға дейін дөңгелектелген (жарты тиын – жоғары қарай).',
    ru: 'Начислено – доход за квартал, умноженный на размер, действующий в последний день квартала, с округлением до тиына (половина тиына – вверх).',
    en: 'Accrued is the income for the quarter times the size in force on its last day, rounded to the tiyn (half a tiyn up).',
  },
  rolled: {
    kk: 'Соңғы күн – тоқсаннан кейінгі айдың 25-сы; ол жұмыс күні болмаса, келесі жұмыс күніне ауысады.',
    ru: 'Последний день – 25-е число месяца, следующего за кварталом; если это нерабочий день, срок переносится на следующий рабочий день.',
    en: 'The last day is the 25th of the month after the quarter; where that is no working day, it moves to the next working day.',
  },
  kept: {
    kk: 'Соңғы күн – тоқсаннан кейінгі айдың 25-сы; Қордың баптауы бойынша ол жұмыс күніне ауыспайды.',
    ru: 'Последний день – 25-е число месяца, следующего за кварталом; по настройке Фонда на рабочий день он не переносится.',
    en: 'The last day is the 25th of the month after the quarter; by the setting of the Fund it does not move to a working day.',
  },
  credited: {
    kk: 'Төлем онда аталған тоқсанға, ал аталмаса, ең ескі берешекке есептеледі; артығы келесі ең ескі берешекке есептеледі, қалғаны соңғы тоқсанда артық төлем болып көрсетіледі. Қағидаларда бұл реттелмеген, Қордың тәртібі қолданылады.',
    ru: 'Платёж зачитывается за названный в нём квартал, а если он не назван – в счёт самой старой задолженности; излишек зачитывается в счёт следующей, остаток показан переплатой в последнем квартале. Правилами это не урегулировано, применяется порядок Фонда.',
    en: 'A payment goes to the quarter it names or, where it names none, to the oldest arrears; what is left goes on to the next oldest, and the rest is shown as an overpayment in the latest quarter. The Rules are silent on this; it is the practice of the Fund.',
  },
} satisfies Readonly<Record<string, Text>>;

export const columnWords = {
  report: { kk: 'Есеп', ru: 'Отчёт', en: 'Report' },
  base: { kk: 'Жарна базасы', ru: 'База взноса', en: 'Fee base' },
  rate: { kk: 'Мөлшері', ru: 'Размер', en: 'Size' },
  accrued: { kk: 'Есептелді', ru: 'Начислено', en: 'Accrued' },
  nominalDue: { kk: 'Бұйрықтағы соңғы күн', ru: 'Последний день по Приказу', en: 'Last day by the Order' },
  due: { kk: 'Соңғы күн', ru: 'Последний день', en: 'Last day' },
  paid: { kk: 'Төленді', ru: 'Оплачено', en: 'Paid' },
  settledOn: { kk: 'Толық төленген күн', ru: 'Оплачено полностью', en: 'Fully paid on' },
  balance: { kk: 'Қалдық', ru: 'Остаток', en: 'Balance' },
  age: { kk: 'Кешіктірілді, күн', ru: 'Просрочено, дней', en: 'Days overdue' },
  payment: { kk: 'Төлем нөмірі', ru: 'Номер платежа', en: 'Payment' },
  amount: { kk: 'Сома', ru: 'Сумма', en: 'Amount' },
  quarter: { kk: 'Аталған тоқсан', ru: 'Назван квартал', en: 'Quarter named' },
  credited: { kk: 'Қай тоқсанға есептелді', ru: 'Зачтено за кварталы', en: 'Credited to quarters' },
  over: { kk: 'Артық төленді', ru: 'Переплата', en: 'Overpaid' },
} satisfies Readonly<Record<string, Text>>;
