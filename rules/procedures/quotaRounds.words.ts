/** The words of the rounds in which the quotas of training are calculated. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { quotaRounds } from './quotaRounds.ts';

export const quotaRoundsWords: WordsOf<typeof quotaRounds> = {
  title: { kk: 'Квоталарды есептеу', ru: 'Расчёт квот', en: 'Calculation of quotas' },
  fields: {
    intake: {
      label: { kk: 'Қабылдау нөмірі', ru: 'Номер приёма', en: 'Number of the intake' },
      help: {
        kk: 'Курстары есепке кіретін қабылдаудың нөмірі; бос болса, әлі шешілмеген барлық өтініштің курстары кіреді',
        ru: 'Номер приёма, курсы которого входят в расчёт; если не указан, входят курсы всех заявлений, по которым ещё нет решения',
        en: 'Number of the intake whose courses take part; if blank, the courses of all applications still to be decided do',
      },
    },
    heldOn: {
      label: {
        kk: 'Тәуелсіз комиссия отырысының күні',
        ru: 'Дата заседания Независимой комиссии',
        en: 'Independent Commission meets on',
      },
      help: {
        kk: 'Тәуелсіз комиссия есептелген квоталарды қарайтын күн',
        ru: 'День, когда Независимая комиссия рассматривает рассчитанные квоты',
        en: 'Day on which the Independent Commission considers the calculated quotas',
      },
    },
    total: {
      label: { kk: 'Квоталардың жалпы саны', ru: 'Общее количество квот', en: 'Total number of quotas' },
      help: {
        kk: 'Осы есепте бөлінетін квоталардың саны: бүтін сан, нөл болуы да мүмкін',
        ru: 'Сколько квот распределяется в этом расчёте: целое число, возможен ноль',
        en: 'How many quotas are allocated in this calculation: a whole number, zero included',
      },
    },
    method: {
      label: { kk: 'Есептеу тәсілі', ru: 'Способ расчёта', en: 'Method' },
      help: {
        kk: 'Есептік тетікті Қор айқындайды; қалдықтарды бөлу тәсілін таңдаңыз',
        ru: 'Расчётный механизм определяет Фонд; выберите способ распределения остатков',
        en: 'The Fund determines the calculation mechanism; choose how remainders are allocated',
      },
      options: {
        sainteLague: { kk: 'Сент-Лагю тәсілі', ru: 'Метод Сент-Лагю', en: 'Sainte-Laguë' },
        largestRemainder: { kk: 'Ең үлкен қалдықтар', ru: 'Наибольшие остатки', en: 'Largest remainder' },
      },
    },
    minPerCourse: {
      label: { kk: 'Бір курсқа ең аз квота саны', ru: 'Наименьшее количество на курс', en: 'Fewest per course' },
      help: {
        kk: 'Бір курсқа берілетін квоталардың ең аз саны (бар болса)',
        ru: 'Наименьшее количество квот на один курс (при наличии)',
        en: 'Fewest quotas a course is given (if any)',
      },
    },
    maxPerCourse: {
      label: { kk: 'Бір курсқа ең көп квота саны', ru: 'Наибольшее количество на курс', en: 'Most per course' },
      help: {
        kk: 'Бір курсқа берілетін квоталардың ең көп саны (бар болса)',
        ru: 'Наибольшее количество квот на один курс (при наличии)',
        en: 'Most quotas a course is given (if any)',
      },
    },
    calculation: {
      label: { kk: 'Жазылған есеп', ru: 'Записанный расчёт', en: 'Recorded calculation' },
      help: {
        kk: 'Тәуелсіз комиссияға дайындалған есептегі квоталар: курс және саны; «qagida quota» жазады',
        ru: 'Квоты из расчёта, подготовленного для Независимой комиссии: курс и количество; записывает «qagida quota»',
        en: 'Quotas of the calculation made for the Independent Commission: course and number; written by "qagida quota"',
      },
    },
    outdated: {
      label: { kk: 'Есеп ескірген бе', ru: 'Устарел ли расчёт', en: 'Out of date' },
      help: {
        kk: 'Есептелген күннен кейін тізілім деректері бойынша басқа сан шықты ма',
        ru: 'Дают ли данные реестра со дня расчёта другие числа',
        en: 'Whether the register gives other numbers since the day of the calculation',
      },
    },
    calculatedOn: {
      label: { kk: 'Есептелген күн', ru: 'Дата расчёта', en: 'Calculated on' },
      help: {
        kk: 'Қор квоталардың санын есептеген күн; бос болса, «qagida quota» жазады',
        ru: 'День, когда Фонд рассчитал количество квот; если не указан, записывает «qagida quota»',
        en: 'Day on which the Fund calculated the number of quotas; where blank, written by "qagida quota"',
      },
    },
    methodVersion: {
      label: { kk: 'Есептік тетіктің нұсқасы', ru: 'Версия расчётного механизма', en: 'Version of the mechanism' },
      help: {
        kk: 'Есептік тетікті айқындаған Қордың ішкі құжаты және оның нұсқасы; бос болса, «qagida quota» бағдарлама нұсқасы мен өлшемшарттардың құжаттарын жазады',
        ru: 'Внутренний документ Фонда, определивший расчётный механизм, и его версия; если не указано, «qagida quota» записывает версию программы и документы критериев',
        en: 'The Fund\'s internal document that determined the calculation mechanism, and its version; where blank, "qagida quota" writes the version of the program and the documents of the criteria',
      },
    },
  },
  checks: {
    total: {
      label: { kk: 'Квоталардың жалпы саны дұрыс', ru: 'Общее количество квот задано верно', en: 'Total is correct' },
      fail: {
        kk: 'Квоталардың жалпы саны {total} деп көрсетілген, ал ол нөл немесе одан көп бүтін сан болуы қажет: санды түзетіңіз.',
        ru: 'Общее количество квот указано как {total}, а это должно быть целое число, ноль или больше: исправьте его.',
        en: 'The total number of quotas is given as {total}, and it must be a whole number, zero or more: correct it.',
      },
    },
    method: {
      label: { kk: 'Есептеу тәсілі таңдалған', ru: 'Способ расчёта выбран', en: 'Method chosen' },
      fail: {
        kk: 'Есептеу тәсілі таңдалмаған: Қор айқындаған тәсілді көрсетіңіз.',
        ru: 'Способ расчёта не выбран: укажите способ, который определил Фонд.',
        en: 'No method is chosen: state the one the Fund has determined.',
      },
    },
    limits: {
      label: {
        kk: 'Бір курсқа белгіленген шектер дұрыс',
        ru: 'Пределы на курс заданы верно',
        en: 'Limits per course are correct',
      },
      fail: {
        kk: 'Бір курсқа ең аз сан – {minPerCourse}, ең көп сан – {maxPerCourse}: екеуі де нөлден кем емес бүтін сан болуы, ал ең азы ең көбінен аспауы қажет: сандарды түзетіңіз.',
        ru: 'Наименьшее на курс – {minPerCourse}, наибольшее – {maxPerCourse}: оба числа должны быть целыми и не меньше нуля, а наименьшее не должно превышать наибольшее: исправьте их.',
        en: 'Fewest per course: {minPerCourse}; most per course: {maxPerCourse}. Both must be whole numbers of zero or more, and the fewest must not exceed the most: correct them.',
      },
    },
    beforeVote: {
      label: { kk: 'Дауыс беруге дейін есептелген', ru: 'Рассчитано до голосования', en: 'Calculated before the vote' },
      fail: {
        kk: 'Квоталар {calculatedOn} күні есептелген, ал Тәуелсіз комиссияның отырысы {heldOn} күні: есеп Тәуелсіз комиссияның қарауы үшін жасалады, күндерді тексеріңіз.',
        ru: 'Квоты рассчитаны {calculatedOn}, а заседание Независимой комиссии – {heldOn}: расчёт делается для её рассмотрения, проверьте даты.',
        en: 'The quotas were calculated on {calculatedOn}, and the Independent Commission considers them on {heldOn}: the calculation is made for its consideration, check the dates.',
      },
    },
    current: {
      label: { kk: 'Есеп ескірмеген', ru: 'Расчёт не устарел', en: 'Calculation up to date' },
      fail: {
        kk: 'Есептелген күннен кейін деректер өзгеріп, тізілім бойынша басқа сан шығады: «qagida quota» командасымен есепті қайта жасаңыз.',
        ru: 'После расчёта данные изменились, и реестр даёт другие числа: сделайте расчёт заново командой «qagida quota».',
        en: 'The data have changed since the calculation, and the register gives other numbers: make it anew with "qagida quota".',
      },
    },
    methodVersion: {
      label: {
        kk: 'Есептік тетіктің нұсқасы бар',
        ru: 'Версия механизма указана',
        en: 'Version of the mechanism given',
      },
      fail: {
        kk: 'Қолданылған есептік тетіктің нұсқасы көрсетілмеген: Қордың ішкі құжатын жазыңыз.',
        ru: 'Не указана версия применённого расчётного механизма: запишите внутренний документ Фонда.',
        en: "The version of the calculation mechanism used is not given: name the Fund's internal document.",
      },
    },
  },
  deadlines: {
    calculation: { kk: 'Квоталарды есептеу', ru: 'Расчёт квот', en: 'Calculation of the quotas' },
  },
  statuses: {
    planned: { kk: 'Жоспарланды', ru: 'Запланирован', en: 'Planned' },
    calculated: { kk: 'Есептелді', ru: 'Выполнен', en: 'Calculated' },
    considered: { kk: 'Тәуелсіз комиссия қарады', ru: 'Рассмотрен Независимой комиссией', en: 'Considered' },
  },
  documents: {},
  letters: {},
};
