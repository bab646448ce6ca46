/** The words of the membership fees of items 21 to 23: what is owed for a quarter, and the payments that came in. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { feeCheckWords, paymentCheckWords } from './membershipFee.checks.words.ts';
import type { fees, payments } from './membershipFee.ts';

const bin = {
  label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  help: {
    kk: 'Қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
    ru: 'Бизнес-идентификационный номер участника, 12 цифр',
    en: 'Business identification number of the participant, 12 digits',
  },
};
const participant = {
  label: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
  help: {
    kk: 'Осы бизнес-сәйкестендіру нөмірі бар қатысушының тізілімдегі нөмірі',
    ru: 'Номер участника с этим бизнес-идентификационным номером в реестре',
    en: 'Number in the register of the participant with this business identification number',
  },
};
const name = {
  label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
  help: {
    kk: 'Қатысушының тізілімдегі атауы',
    ru: 'Наименование участника по реестру',
    en: 'Name of the participant in the register',
  },
};
const note = { label: { kk: 'Белгі', ru: 'Пометка', en: 'Note' } };

export const feesWords: WordsOf<typeof fees> = {
  title: { kk: 'Мүшелік жарналар', ru: 'Членские взносы', en: 'Membership fees' },
  fields: {
    bin,
    participant,
    name,
    email: { label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' } },
    language: { label: { kk: 'Хат алмасу тілі', ru: 'Язык переписки', en: 'Language of letters' } },
    quarter: {
      label: { kk: 'Тоқсан', ru: 'Квартал', en: 'Quarter' },
      help: {
        kk: 'Мүшелік жарна осы тоқсанда алынған табыстан енгізіледі; 2026-Q1 түрінде жазылады',
        ru: 'Квартал, с дохода за который вносится членский взнос; пишется в виде 2026-Q1',
        en: 'Quarter from whose income the membership fee is paid; written as 2026-Q1',
      },
    },
    owed: {
      label: { kk: 'Тоқсанда қатысушы болған', ru: 'Был участником в квартале', en: 'Participant in the quarter' },
      help: {
        kk: 'Қатысушылар тізілімі бойынша тоқсанның кемінде бір күнінде қатысушы болған',
        ru: 'По реестру участников был участником хотя бы в один день квартала',
        en: 'By the register of participants it was a participant on at least one day of the quarter',
      },
    },
    otherRow: {
      label: { kk: 'Сол тоқсанның басқа жолы', ru: 'Другая строка за этот квартал', en: 'Other row for the quarter' },
      help: {
        kk: 'Осы БСН мен тоқсан көрсетілген басқа жолдың нөмірі',
        ru: 'Номер другой строки с этим БИН и кварталом',
        en: 'Number of another row with this BIN and quarter',
      },
    },
    report: {
      label: { kk: 'Тоқсан сайынғы есеп', ru: 'Ежеквартальный отчёт', en: 'Quarterly report' },
      help: {
        kk: 'Жарна базасы алынған есептің нөмірі: тоқсан бойынша соңғы келген есеп',
        ru: 'Номер отчёта, из которого взята база взноса: последний поступивший за квартал',
        en: 'Number of the report that gives the fee base: the one received last for the quarter',
      },
    },
    base: {
      label: { kk: 'Мүшелік жарна базасы', ru: 'База членского взноса', en: 'Membership fee base' },
      help: {
        kk: 'Тоқсанда алынған табыс: есептегі база немесе қызметкер белгілеген база',
        ru: 'Доход, полученный за квартал: база из отчёта или установленная сотрудником',
        en: 'Income received for the quarter: the base of the report, or the one an officer fixed',
      },
    },
    rate: {
      label: { kk: 'Мүшелік жарна мөлшері, %', ru: 'Размер членского взноса, %', en: 'Membership fee, %' },
      help: {
        kk: 'Қордың ішкі нормативтік құжатымен белгіленген, тоқсанның соңғы күні қолданыста болған мөлшер: «feeRate» параметрі',
        ru: 'Размер, установленный внутренним нормативным документом Фонда и действующий в последний день квартала: параметр «feeRate»',
        en: 'Size set by an internal regulatory document of the Fund, in force on the last day of the quarter: the parameter "feeRate"',
      },
    },
    accrued: {
      label: { kk: 'Есептелді', ru: 'Начислено', en: 'Accrued' },
      help: {
        kk: 'База мен мөлшердің көбейтіндісі, тиынға дейін дөңгелектелген; база не мөлшер белгісіз болса, толтырылмайды',
        ru: 'База, умноженная на размер, с округлением до тиына; не заполняется, пока база или размер неизвестны',
        en: 'Base times the size, rounded to the tiyn; left blank while the base or the size is not known',
      },
    },
    paid: {
      label: { kk: 'Төленді', ru: 'Оплачено', en: 'Paid' },
      help: {
        kk: 'Төлемдерден осы тоқсанға есепке алынған сома',
        ru: 'Сумма платежей, зачтённая за этот квартал',
        en: 'Amount of the payments credited to this quarter',
      },
    },
    balance: {
      label: { kk: 'Қалдық', ru: 'Остаток', en: 'Balance' },
      help: {
        kk: 'Есептелген сома мен төленген соманың айырмасы; теріс болса, артық төленген',
        ru: 'Начисленное за вычетом оплаченного; ниже нуля – переплата',
        en: 'Accrued less paid; below zero it is an overpayment',
      },
    },
    nominalDue: {
      label: { kk: 'Бұйрықтағы соңғы күн', ru: 'Последний день по Приказу', en: 'Last day by the Order' },
      help: {
        kk: 'Тоқсаннан кейінгі айдың 25-сы, ауыстырылмаған; жұмыс күніне ауыстырылған күн мерзім бағанында көрсетілген',
        ru: '25 число месяца, следующего за кварталом, без переноса; день с переносом на рабочий – в столбце срока',
        en: 'The 25th of the month after the quarter, not moved; the day moved to a working day stands in the column of the term',
      },
    },
    settledOn: {
      label: { kk: 'Толық төленген күн', ru: 'Дата полной оплаты', en: 'Fully paid on' },
      help: {
        kk: 'Есептелген сома толық төленген күн',
        ru: 'День, когда начисленная сумма оплачена полностью',
        en: 'Day on which the accrued amount was fully paid',
      },
    },
    baseFixed: {
      label: { kk: 'Белгіленген база', ru: 'Установленная база', en: 'Base fixed by an officer' },
      help: {
        kk: 'Есептегі базаның орнына қолданылатын база; себебін де жазыңыз',
        ru: 'База, которая применяется вместо базы из отчёта; укажите и причину',
        en: 'Base that applies instead of that of the report; give the reason too',
      },
    },
    baseReason: {
      label: { kk: 'Базаны белгілеу себебі', ru: 'Причина установления базы', en: 'Why the base was fixed' },
      help: {
        kk: 'Неліктен есептегі базадан өзге база қолданылады',
        ru: 'Почему применяется база, отличная от базы отчёта',
        en: 'Why a base other than that of the report applies',
      },
    },
    note,
  },
  checks: feeCheckWords,
  deadlines: {
    pay: { kk: 'Мүшелік жарнаны енгізу', ru: 'Внесение членского взноса', en: 'Paying the membership fee' },
  },
  statuses: {},
  documents: {},
  letters: {},
};

export const paymentsWords: WordsOf<typeof payments> = {
  title: {
    kk: 'Мүшелік жарналар бойынша төлемдер',
    ru: 'Платежи по членским взносам',
    en: 'Payments of membership fees',
  },
  fields: {
    bin,
    participant,
    name,
    paidOn: {
      label: { kk: 'Төленген күн', ru: 'Дата оплаты', en: 'Paid on' },
      help: {
        kk: 'Банктің үзінді көшірмесіндегі төлем күні',
        ru: 'День платежа по банковской выписке',
        en: 'Day of the payment by the bank statement',
      },
    },
    amount: {
      label: { kk: 'Сома, теңге', ru: 'Сумма, тенге', en: 'Amount, tenge' },
      help: {
        kk: 'Қордың шотына түскен сома',
        ru: 'Сумма, поступившая на счёт Фонда',
        en: "Amount that came to the Fund's account",
      },
    },
    iban: {
      label: { kk: 'Қордың шоты (IBAN)', ru: 'Счёт Фонда (IBAN)', en: "The Fund's account (IBAN)" },
      help: {
        kk: 'Қордың төлем түскен шоты: KZ және 18 таңба',
        ru: 'Счёт Фонда, на который поступил платёж: KZ и 18 знаков',
        en: "The Fund's account to which the payment came: KZ and 18 characters",
      },
    },
    payer: {
      label: { kk: 'Төлеуші', ru: 'Плательщик', en: 'Payer' },
      help: {
        kk: 'Банктің үзінді көшірмесіндегі төлеушінің атауы',
        ru: 'Плательщик, как в банковской выписке',
        en: 'Payer as in the bank statement',
      },
    },
    reference: {
      label: { kk: 'Төлемнің мақсаты', ru: 'Назначение платежа', en: 'Purpose of the payment' },
      help: {
        kk: 'Банктің үзінді көшірмесіндегі мәтін',
        ru: 'Текст из банковской выписки',
        en: 'Text of the bank statement',
      },
    },
    quarter: {
      label: { kk: 'Төлемде аталған тоқсан', ru: 'Квартал, названный в платеже', en: 'Quarter named in the payment' },
      help: {
        kk: 'Төлемде тоқсан аталса, 2026-Q1 түрінде жазыңыз; бос болса, алдымен ең ескі берешек төленеді',
        ru: 'Если в платеже назван квартал, укажите его в виде 2026-Q1; если не указан, сначала погашается самая старая задолженность',
        en: 'If the payment names a quarter, give it as 2026-Q1; if blank, the oldest arrears are paid first',
      },
    },
    ibanValid: {
      label: { kk: 'IBAN дұрыс', ru: 'IBAN верен', en: 'IBAN is valid' },
      help: {
        kk: 'Қазақстан банкінің шоты, бақылау цифрлары сәйкес',
        ru: 'Счёт банка Казахстана, контрольные цифры сходятся',
        en: 'An account of a bank of Kazakhstan whose check digits fit',
      },
    },
    fundAccount: {
      label: { kk: 'Шот Қордікі', ru: 'Счёт принадлежит Фонду', en: "Account is the Fund's" },
      help: {
        kk: 'Шот «fundIbans» баптауында бар; баптау бос болса, белгісіз',
        ru: 'Счёт есть в настройке «fundIbans»; если она пуста, неизвестно',
        en: 'The account stands in the setting "fundIbans"; not known while that is blank',
      },
    },
    matched: {
      label: { kk: 'Жарна жолы табылды', ru: 'Строка взноса найдена', en: 'Fee row found' },
      help: {
        kk: 'Мүшелік жарналар тізілімінде осы БСН бойынша, тоқсан аталса, сол тоқсан бойынша жол бар',
        ru: 'В реестре членских взносов есть строка с этим БИН, а если назван квартал – за этот квартал',
        en: 'The register of fees has a row of this BIN and, where a quarter is named, of that quarter',
      },
    },
    credited: {
      label: { kk: 'Есепке алынған тоқсандар', ru: 'Зачтено за кварталы', en: 'Credited to quarters' },
      help: {
        kk: 'Төлем есепке алынған тоқсандар, ретімен',
        ru: 'Кварталы, за которые зачтён платёж, по порядку',
        en: 'Quarters the payment was credited to, in order',
      },
    },
    accountConfirmed: {
      label: { kk: 'Шот расталды ма', ru: 'Подтверждён ли счёт', en: 'Is the account confirmed' },
      help: {
        kk: 'Төлем Қордың екінші деңгейдегі банктегі ағымдағы шотына түсті ме; «fundIbans» баптауы толтырылса, сұралмайды',
        ru: 'Поступил ли платёж на текущий счёт Фонда в банке второго уровня; не спрашивается, если заполнена настройка «fundIbans»',
        en: 'Whether the payment came to the current account of the Fund in a second-tier bank; not asked once the setting "fundIbans" is filled in',
      },
    },
    note,
  },
  checks: paymentCheckWords,
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
};
