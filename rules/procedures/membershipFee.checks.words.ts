/** What the checks of fees and payments ask, and what is read where an answer is missing or wrong. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { fees, payments } from './membershipFee.ts';

export const feeCheckWords: WordsOf<typeof fees>['checks'] = {
  base: {
    label: { kk: 'Жарна базасы белгілі', ru: 'База взноса известна', en: 'Fee base known' },
    fail: {
      kk: 'Мүшелік жарна базасы ({base}) нөлден кем: есепті түзетіңіз немесе басқа базаны себебімен белгілеңіз.',
      ru: 'База членского взноса ({base}) ниже нуля: исправьте отчёт или установите другую базу с причиной.',
      en: 'The membership fee base ({base}) is below zero: correct the report or fix another base with its reason.',
    },
    unknown: {
      kk: '{quarter} тоқсаны бойынша жарна базасы белгісіз: 39-тармақтағы тоқсан сайынғы есеп келмеген немесе онда база көрсетілмеген. Есепті күтіңіз, оны сұратыңыз немесе базаны себебімен белгілеңіз.',
      ru: 'База взноса за {quarter} неизвестна: ежеквартальный отчёт по пункту 39 не поступил или не называет её. Дождитесь отчёта, запросите его или установите базу с причиной.',
      en: 'The fee base for {quarter} is not known: the quarterly report of item 39 has not come or does not state it. Wait for the report, ask for it, or fix a base with its reason.',
    },
  },
  rate: {
    label: { kk: 'Жарна мөлшері белгіленген', ru: 'Размер взноса установлен', en: 'Fee size set' },
    fail: {
      kk: 'Мүшелік жарна мөлшері ({rate}) нөлден кем: «parameters» парағындағы «feeRate» параметрін түзетіңіз (Қағидалардың 23-тармағы).',
      ru: 'Размер членского взноса ({rate}) ниже нуля: исправьте параметр «feeRate» на листе «parameters» (пункт 23 Правил).',
      en: 'The membership fee ({rate}) is below zero: correct the parameter "feeRate" in the sheet "parameters" (item 23 of the Rules).',
    },
    unknown: {
      kk: '{quarter} тоқсанының соңғы күніне мүшелік жарна мөлшері белгіленбеген (Қағидалардың 23-тармағы): Қордың ішкі нормативтік құжатын көрсетіп, «feeRate» параметрін «parameters» парағына қосыңыз. Оған дейін жарна есептелмейді.',
      ru: 'На последний день квартала {quarter} размер членского взноса не установлен (пункт 23 Правил): добавьте параметр «feeRate» на лист «parameters» с внутренним нормативным документом Фонда. До этого взнос не начисляется.',
      en: 'No membership fee is set for the last day of {quarter} (item 23 of the Rules): add the parameter "feeRate" to the sheet "parameters" with the internal regulatory document of the Fund. Until then nothing is accrued.',
    },
  },
  baseReason: {
    label: { kk: 'Белгіленген база түсіндірілген', ru: 'Установленная база объяснена', en: 'Fixed base explained' },
    fail: {
      kk: 'Қызметкер басқа база белгілеген, ал себебі көрсетілмеген: себебін жазыңыз немесе белгіленген базаны алып тастаңыз.',
      ru: 'Сотрудник установил другую базу, а причина не указана: укажите причину или уберите установленную базу.',
      en: 'An officer fixed another base and gave no reason: state it or take the fixed base out.',
    },
  },
  owed: {
    label: { kk: 'Тоқсанда қатысушы болған', ru: 'Был участником в квартале', en: 'Participant in the quarter' },
    fail: {
      kk: 'Қатысушылар тізілімі бойынша ұйым бұл тоқсанда қатысушы болмаған: БСН-ді, тоқсанды немесе қатысу күндерін тексеріңіз.',
      ru: 'По реестру участников организация в этом квартале участником не была: проверьте БИН, квартал или даты участия.',
      en: 'By the register of participants the organisation was no participant in this quarter: check the BIN, the quarter or the dates of participation.',
    },
    unknown: {
      kk: 'БСН немесе тоқсан көрсетілмеген не қате жазылған: оларды толтырыңыз.',
      ru: 'БИН или квартал не указан либо записан неверно: заполните их.',
      en: 'The BIN or the quarter is missing or written wrongly: fill them in.',
    },
  },
  onlyRow: {
    label: { kk: 'Тоқсанның жалғыз жолы', ru: 'Единственная строка за квартал', en: 'Only row for the quarter' },
    fail: {
      kk: 'Осы БСН мен тоқсан бойынша тағы бір жол бар ({otherRow}): бірін өшіріңіз, әйтпесе жарна екі рет есептеледі.',
      ru: 'За этот квартал по этому БИН есть ещё одна строка ({otherRow}): удалите одну из них, иначе взнос будет начислен дважды.',
      en: 'There is another row of this BIN and quarter ({otherRow}): delete one of them, or the fee is accrued twice.',
    },
  },
};

export const paymentCheckWords: WordsOf<typeof payments>['checks'] = {
  paidOn: {
    label: { kk: 'Төлем күні көрсетілген', ru: 'Дата оплаты указана', en: 'Day of payment given' },
    fail: {
      kk: 'Төлем күні көрсетілмеген: банктің үзінді көшірмесіндегі күнді жазыңыз, оған дейін төлем есепке алынбайды.',
      ru: 'Дата оплаты не указана: впишите дату из банковской выписки, до этого платёж не зачитывается.',
      en: 'The day of payment is missing: give the day of the bank statement; until then the payment is not credited.',
    },
  },
  amount: {
    label: { kk: 'Сома нөлден артық', ru: 'Сумма больше нуля', en: 'Amount above zero' },
    fail: {
      kk: 'Төлем сомасы ({amount}) нөлден артық болуы керек: соманы түзетіңіз, оған дейін төлем есепке алынбайды.',
      ru: 'Сумма платежа ({amount}) должна быть больше нуля: исправьте её, до этого платёж не зачитывается.',
      en: 'The amount of the payment ({amount}) must be above zero: correct it; until then the payment is not credited.',
    },
    unknown: {
      kk: 'Төлем сомасы көрсетілмеген немесе сан емес: оны жазыңыз, оған дейін төлем есепке алынбайды.',
      ru: 'Сумма платежа не указана или записана не числом: впишите её, до этого платёж не зачитывается.',
      en: 'The amount of the payment is missing or no number: give it; until then the payment is not credited.',
    },
  },
  participant: {
    label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
    fail: {
      kk: 'Көрсетілген бизнес-сәйкестендіру нөмірі бойынша төлем күнгі «Астана Хаб» қатысушысы табылмады: нөмірді тексеріңіз.',
      ru: 'По указанному бизнес-идентификационному номеру на день платежа участник «Астана Хаб» не найден: проверьте номер.',
      en: 'No Astana Hub participant was found on the day of payment by the business identification number given: check the number.',
    },
  },
  iban: {
    label: { kk: 'Қазақстан банкінің шоты', ru: 'Счёт банка Казахстана', en: 'Account of a bank of Kazakhstan' },
    fail: {
      kk: 'Төлем түскен шот Қазақстан банкінің шоты (IBAN) емес: KZ мен 18 таңба, бақылау цифрларын тексеріңіз.',
      ru: 'Счёт, на который поступил платёж, не является счётом банка Казахстана (IBAN): KZ и 18 знаков, проверьте контрольные цифры.',
      en: 'The account the payment came to is no account of a bank of Kazakhstan (IBAN): KZ and 18 characters, check the check digits.',
    },
    unknown: {
      kk: 'Төлем Қордың қай шотына түскені көрсетілмеген: IBAN жазыңыз.',
      ru: 'Не указано, на какой счёт Фонда поступил платёж: впишите IBAN.',
      en: "The Fund's account to which the payment came is missing: give its IBAN.",
    },
  },
  accountConfirmed: {
    label: { kk: 'Қордың ағымдағы шоты', ru: 'Текущий счёт Фонда', en: 'Current account of the Fund' },
    fail: {
      kk: 'Төлем Қордың екінші деңгейдегі банктегі ағымдағы шотына түспеген: шотты немесе «fundIbans» баптауын тексеріңіз.',
      ru: 'Платёж поступил не на текущий счёт Фонда в банке второго уровня: проверьте счёт или настройку «fundIbans».',
      en: 'The payment did not come to the current account of the Fund in a second-tier bank: check the account or the setting "fundIbans".',
    },
  },
  matched: {
    label: { kk: 'Жарна жолы табылды', ru: 'Строка взноса найдена', en: 'Fee row found' },
    fail: {
      kk: 'Бұл төлем үшін жарна жолы жоқ: ол алдымен ең ескі берешекке жұмсалады, қалғаны – артық төлем. БСН мен аталған тоқсанды тексеріңіз.',
      ru: 'Строки взноса для этого платежа нет: он идёт на самую старую задолженность, остаток – переплата. Проверьте БИН и названный квартал.',
      en: 'There is no fee row for this payment: it goes to the oldest arrears, and the rest is an overpayment. Check the BIN and the quarter named.',
    },
    unknown: {
      kk: 'БСН көрсетілмеген: оны жазыңыз, оған дейін төлем есепке алынбайды.',
      ru: 'БИН не указан: впишите его, до этого платёж не зачитывается.',
      en: 'The BIN is missing: give it; until then the payment is not credited.',
    },
  },
};
