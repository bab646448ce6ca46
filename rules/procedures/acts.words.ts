/** The words of the register of internal documents: which item calls for each, and from when to when it is in force. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { acts } from './acts.ts';

export const actsWords: WordsOf<typeof acts> = {
  title: { kk: 'Ішкі құжаттар', ru: 'Внутренние документы', en: 'Internal documents' },
  fields: {
    kind: {
      label: { kk: 'Құжат түрі', ru: 'Вид документа', en: 'Kind of document' },
      help: {
        kk: 'Қағидалар Қордан талап ететін құжаттың түрі',
        ru: 'Вид документа, который Правила требуют от Фонда',
        en: 'Kind of document the Rules call for from the Fund',
      },
      options: {
        order: {
          kk: 'Қағидаларды бекіткен бұйрық',
          ru: 'Приказ, утвердивший Правила',
          en: 'Order that approves the Rules',
        },
        charter: { kk: 'Қордың жарғысы', ru: 'Устав Фонда', en: 'Charter of the Fund' },
        commissionStatute: {
          kk: 'Комиссияның ережесі мен құрамы',
          ru: 'Положение и состав Комиссии',
          en: 'Statute and composition of the Commission',
        },
        feeSize: { kk: 'Мүшелік жарналардың мөлшері', ru: 'Размер членских взносов', en: 'Amount of membership fees' },
        participationTerm: { kk: 'Қатысу мерзімі', ru: 'Срок участия', en: 'Term of participation' },
        standardContract: {
          kk: 'Қатысушы қызметі шарттарының үлгілік шарты',
          ru: 'Типовой договор об условиях деятельности участника',
          en: 'Model agreement on the terms of activity of a participant',
        },
        reportForm: {
          kk: 'Тоқсан сайынғы есептің нысаны мен мазмұны',
          ru: 'Форма и содержание ежеквартального отчёта',
          en: 'Form and content of the quarterly report',
        },
        serviceProcedure: {
          kk: 'Қызметтерді алуға өтініштерді қарау рәсімі',
          ru: 'Процедура рассмотрения заявлений на получение услуг',
          en: 'Procedure for applications for services',
        },
        priceList: { kk: 'Қор қызметтерінің құны', ru: 'Стоимость услуг Фонда', en: "Cost of the Fund's services" },
        independentStatute: {
          kk: 'Тәуелсіз комиссия туралы құжат',
          ru: 'Документ о Независимой комиссии',
          en: 'Document on the Independent Commission',
        },
        quotaMechanism: {
          kk: 'Квоталар санын айқындаудың есептік тетігі',
          ru: 'Расчётный механизм определения количества квот',
          en: 'Calculation mechanism for the number of quotas',
        },
        selectionCriteria: {
          kk: 'Оқытуға қатысуға өтініштерді қабылдау тәртібі және іріктеу өлшемшарттары',
          ru: 'Порядок приёма заявлений на участие в обучении и критерии отбора',
          en: 'Procedure for training applications and selection criteria',
        },
        other: { kk: 'Өзге ішкі құжат', ru: 'Иной внутренний документ', en: 'Other internal document' },
      },
    },
    title: {
      label: { kk: 'Құжаттың атауы', ru: 'Название документа', en: 'Title' },
      help: {
        kk: 'Құжаттың бекітілген толық атауы',
        ru: 'Полное утверждённое название документа',
        en: 'Full title of the document as approved',
      },
    },
    number: {
      label: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
      help: { kk: 'Құжаттың нөмірі, бар болса', ru: 'Номер документа, при наличии', en: 'Number, if any' },
    },
    approvedOn: {
      label: { kk: 'Бекітілген күн', ru: 'Дата утверждения', en: 'Approved on' },
      help: {
        kk: 'Құжат бекітілген күн',
        ru: 'День утверждения документа',
        en: 'Day on which the document was approved',
      },
    },
    from: {
      label: { kk: 'Қолданысқа енгізілген күн', ru: 'Действует с', en: 'In force from' },
      help: {
        kk: 'Құжат қолданыста болатын бірінші күн',
        ru: 'Первый день действия документа',
        en: 'First day the document is in force',
      },
    },
    to: {
      label: { kk: 'Қолданысы тоқтаған күн', ru: 'Не действует с', en: 'No longer in force from' },
      help: {
        kk: 'Құжат қолданыста болмайтын бірінші күн; бос болса, қолданыста қала береді',
        ru: 'Первый день, когда документ уже не действует; не заполняется, пока он действует',
        en: 'First day the document is no longer in force; left blank while it is in force',
      },
    },
    url: {
      label: { kk: 'Құжатқа сілтеме', ru: 'Ссылка на документ', en: 'Link to the document' },
      help: { kk: 'Құжат сақталған жер', ru: 'Где хранится документ', en: 'Where the document is kept' },
    },
    registeredOn: {
      label: {
        kk: 'Мемлекеттік тіркелген күн',
        ru: 'Дата государственной регистрации',
        en: 'Registered by the state on',
      },
      help: {
        kk: 'Тек Бұйрық үшін: Қазақстан Республикасының Әділет министрлігінде мемлекеттік тіркелген күн',
        ru: 'Только для Приказа: день государственной регистрации в Министерстве юстиции Республики Казахстан',
        en: 'Only for the Order: day of state registration with the Ministry of Justice of the Republic of Kazakhstan',
      },
    },
    reportedOn: {
      label: { kk: 'Мәліметтер ұсынылған күн', ru: 'Дата представления сведений', en: 'Reported on' },
      help: {
        kk: 'Тек Бұйрық үшін: Заң департаментіне іс-шаралардың орындалуы туралы мәліметтер ұсынылған күн',
        ru: 'Только для Приказа: день представления сведений об исполнении мероприятий в Юридический департамент',
        en: 'Only for the Order: day the Legal Department was told that the measures were carried out',
      },
    },
    overlaps: {
      label: { kk: 'Қатар қолданыстағы құжат', ru: 'Действует одновременно', en: 'In force at the same time' },
      help: {
        kk: 'Осы түрдегі, дәл сол кезде қолданыста болатын басқа құжат жолының нөмірі',
        ru: 'Номер строки другого документа этого вида, действующего в то же время',
        en: 'Row of another document of this kind that is in force at the same time',
      },
    },
  },
  checks: {
    described: {
      label: { kk: 'Құжаттың деректері толық', ru: 'Данные документа полны', en: 'Particulars complete' },
      fail: {
        kk: 'Құжаттың түрі, атауы, бекітілген күні немесе қолданысқа енгізілген күні жазылмаған: оларды толтырыңыз.',
        ru: 'Не указаны вид, название, дата утверждения или день начала действия документа: заполните их.',
        en: 'The kind, the title, the day of approval or the first day in force is missing: fill it in.',
      },
    },
    interval: {
      label: { kk: 'Қолданыс кезеңі дұрыс', ru: 'Период действия верен', en: 'Period in force is correct' },
      fail: {
        kk: 'Қолданысы тоқтаған күн ({to}) қолданысқа енгізілген күннен ({from}) кейін болуға тиіс: күндерді түзетіңіз.',
        ru: 'День прекращения действия ({to}) должен быть позже дня его начала ({from}): исправьте даты.',
        en: 'The day it is no longer in force ({to}) must come after the first day in force ({from}): correct the dates.',
      },
    },
    overlaps: {
      label: {
        kk: 'Осы түрден бір ғана құжат қолданыста',
        ru: 'Действует один документ этого вида',
        en: 'Only one of its kind in force',
      },
      fail: {
        kk: 'Дәл сол кезде осы түрдегі басқа құжат та қолданыста ({overlaps}): бірінің қолданысы тоқтаған күнін толтырыңыз.',
        ru: 'В то же время действует другой документ этого вида ({overlaps}): укажите, с какого дня один из них не действует.',
        en: 'Another document of this kind is in force at the same time ({overlaps}): give the day from which one of them no longer is.',
      },
    },
  },
  deadlines: {
    report: {
      kk: 'Заң департаментіне мәліметтер ұсыну',
      ru: 'Представление сведений в Юридический департамент',
      en: 'Information to the Legal Department',
    },
  },
  statuses: {},
  documents: {},
  letters: {},
};
