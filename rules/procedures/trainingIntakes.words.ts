/** The words of the intakes of training: the announcement of the start and of the end. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { trainingIntakes } from './trainingIntakes.ts';

export const trainingIntakesWords: WordsOf<typeof trainingIntakes> = {
  title: {
    kk: 'Оқытуға қатысуға өтініштерді қабылдау',
    ru: 'Приём заявлений на участие в обучении',
    en: 'Intakes of applications for training',
  },
  fields: {
    name: {
      label: { kk: 'Білім беру іс-шарасы', ru: 'Образовательное мероприятие', en: 'Educational event' },
      help: {
        kk: 'АКТ саласында білікті кадрларды даярлауға арналған білім беру іс-шарасының атауы',
        ru: 'Наименование образовательного мероприятия для подготовки квалифицированных кадров в области ИКТ',
        en: 'Name of the educational event for the training of qualified personnel in ICT',
      },
    },
    intakeFrom: {
      label: { kk: 'Қабылдау басталатын күн', ru: 'Начало приёма заявлений', en: 'Intake begins on' },
      help: {
        kk: 'Өтініштер қабылданатын бірінші күн',
        ru: 'Первый день приёма заявлений',
        en: 'First day on which applications are accepted',
      },
    },
    intakeTo: {
      label: { kk: 'Қабылдаудың соңғы күні', ru: 'Последний день приёма', en: 'Last day of the intake' },
      help: {
        kk: 'Өтініштер қабылданатын соңғы күн',
        ru: 'Последний день приёма заявлений',
        en: 'Last day on which applications are accepted',
      },
    },
    channels: {
      label: { kk: 'Хабарлау арналары', ru: 'Каналы объявления', en: 'Channels of the announcement' },
      help: {
        kk: 'Қабылдаудың басталғаны және аяқталғаны туралы бұқаралық ақпарат құралдары және Қордың интернет-ресурсы арқылы хабарланады',
        ru: 'О начале и окончании приёма сообщается через средства массовой информации и интернет-ресурс Фонда',
        en: "The start and the end of the intake are announced through the mass media and the Fund's internet resource",
      },
      options: {
        both: {
          kk: 'Бұқаралық ақпарат құралдары және интернет-ресурс',
          ru: 'Средства массовой информации и интернет-ресурс',
          en: 'Mass media and the internet resource',
        },
        massMedia: {
          kk: 'Тек бұқаралық ақпарат құралдары',
          ru: 'Только средства массовой информации',
          en: 'Mass media only',
        },
        site: { kk: 'Тек интернет-ресурс', ru: 'Только интернет-ресурс', en: 'Internet resource only' },
      },
    },
    announcedOn: {
      label: { kk: 'Басталғаны хабарланған күн', ru: 'Дата объявления о начале', en: 'Start announced on' },
      help: {
        kk: 'Қабылдаудың басталғаны туралы хабарланған күн',
        ru: 'День, когда объявлено о начале приёма',
        en: 'Day on which the start of the intake was announced',
      },
    },
    announcementUrl: {
      label: { kk: 'Хабарландыруға сілтеме', ru: 'Ссылка на объявление', en: 'Link to the announcement' },
      help: {
        kk: 'Қордың интернет-ресурсындағы хабарландыруға сілтеме',
        ru: 'Ссылка на объявление на интернет-ресурсе Фонда',
        en: "Link to the announcement on the Fund's internet resource",
      },
    },
    closingAnnouncedOn: {
      label: { kk: 'Аяқталғаны хабарланған күн', ru: 'Дата объявления об окончании', en: 'End announced on' },
      help: {
        kk: 'Қабылдаудың аяқталғаны туралы хабарланған күн',
        ru: 'День, когда объявлено об окончании приёма',
        en: 'Day on which the end of the intake was announced',
      },
    },
    orderUrl: {
      label: { kk: 'Өтініштерді қабылдау тәртібі', ru: 'Порядок приёма заявлений', en: 'Intake procedure' },
      help: {
        kk: 'Өтініштерді қабылдау тәртібін айқындайтын Қордың ішкі құжатына сілтеме',
        ru: 'Ссылка на внутренний документ Фонда, определяющий порядок приёма заявлений',
        en: "Link to the Fund's internal document that determines the procedure for accepting applications",
      },
    },
    criteriaUrl: {
      label: { kk: 'Іріктеу өлшемшарттары', ru: 'Критерии отбора', en: 'Selection criteria' },
      help: {
        kk: 'Осы қабылдауда қолданылатын іріктеу өлшемшарттарын айқындайтын Қордың ішкі құжатына сілтеме',
        ru: 'Ссылка на внутренний документ Фонда с критериями отбора, которые применяются в этом приёме',
        en: "Link to the Fund's internal document with the selection criteria applied in this intake",
      },
    },
  },
  checks: {
    interval: {
      label: { kk: 'Қабылдау мерзімі дұрыс', ru: 'Срок приёма указан верно', en: 'Intake dates are correct' },
      fail: {
        kk: 'Қабылдау {intakeFrom} күні басталып, {intakeTo} күні аяқталады деп жазылған: күндерді түзетіңіз.',
        ru: 'Указано, что приём начинается {intakeFrom}, а заканчивается {intakeTo}: исправьте даты.',
        en: 'The intake is said to begin on {intakeFrom} and to end on {intakeTo}: correct the dates.',
      },
    },
    channels: {
      label: { kk: 'Екі арна да көрсетілген', ru: 'Указаны оба канала', en: 'Both channels named' },
      fail: {
        kk: 'Қабылдау туралы бұқаралық ақпарат құралдары арқылы да, Қордың интернет-ресурсы арқылы да хабарлау қажет, ал көрсетілгені: {channels}. Екеуі арқылы да хабарлап, екеуін де көрсетіңіз.',
        ru: 'О приёме сообщается и через средства массовой информации, и через интернет-ресурс Фонда, а указано: {channels}. Объявите через оба канала и укажите оба.',
        en: "The intake is announced both through the mass media and through the Fund's internet resource, and what is stated is: {channels}. Announce it through both and state both.",
      },
    },
    announcedBefore: {
      label: {
        kk: 'Басталғаны кешіктірілмей хабарланған',
        ru: 'О начале объявлено без опоздания',
        en: 'Start announced without delay',
      },
      fail: {
        kk: 'Қабылдау {intakeFrom} күні басталды, ал бұл туралы {announcedOn} күні ғана хабарланды: күндерді тексеріңіз.',
        ru: 'Приём начался {intakeFrom}, а объявлено о нём только {announcedOn}: проверьте даты.',
        en: 'The intake began on {intakeFrom} and was announced only on {announcedOn}: check the dates.',
      },
    },
    internalDocuments: {
      label: {
        kk: 'Қабылдау тәртібі мен өлшемшарттары бар',
        ru: 'Порядок приёма и критерии есть',
        en: 'Procedure and criteria given',
      },
      fail: {
        kk: 'Өтініштерді қабылдау тәртібі мен іріктеу өлшемшарттары Қордың ішкі құжаттарымен айқындалады: екеуінің де сілтемесін көрсетіңіз.',
        ru: 'Порядок приёма заявлений и критерии отбора определяются внутренними документами Фонда: укажите ссылки на оба.',
        en: "The procedure for accepting applications and the selection criteria are determined by the Fund's internal documents: give the links to both.",
      },
    },
  },
  deadlines: {
    announcement: {
      kk: 'Қабылдаудың басталғаны туралы хабарлау',
      ru: 'Объявление о начале приёма',
      en: 'Announcement of the start',
    },
  },
  statuses: {
    planned: { kk: 'Жоспарланды', ru: 'Запланирован', en: 'Planned' },
    open: { kk: 'Өтініштер қабылдануда', ru: 'Идёт приём заявлений', en: 'Applications accepted' },
    closed: { kk: 'Қабылдау аяқталды', ru: 'Приём завершён', en: 'Intake ended' },
  },
  documents: {},
  letters: {
    announcement: {
      title: {
        kk: 'АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініштерді қабылдаудың басталуы туралы хабарландыру',
        ru: 'Объявление о начале приёма заявлений на участие в обучении физических лиц в области ИКТ',
        en: 'Announcement of the start of acceptance of applications to take part in training individuals in ICT',
      },
      body: {
        kk: `{fund} АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініштерді қабылдаудың басталғаны туралы хабарлайды (Қағидалардың 64-тармағы).
Білім беру іс-шарасы: {name}.
Өтініштерді қабылдау мерзімі: {intakeFrom} – {intakeTo}.
Өтініш Қордың интернет-ресурсында электрондық нысанда, Қағидалардың 65-тармағында көрсетілген құжаттармен бірге жіберіледі.
Өтініштерді қабылдау тәртібі: {orderUrl}. Іріктеу өлшемшарттары: {criteriaUrl}.`,
        ru: `{fund} сообщает о начале приёма заявлений на участие в обучении физических лиц в области ИКТ (пункт 64 Правил).
Образовательное мероприятие: {name}.
Срок приёма заявлений: {intakeFrom} – {intakeTo}.
Заявление направляется на интернет-ресурсе Фонда в электронной форме с приложением документов, указанных в пункте 65 Правил.
Порядок приёма заявлений: {orderUrl}. Критерии отбора: {criteriaUrl}.`,
        en: `{fund} announces the start of acceptance of applications to take part in training individuals in ICT (item 64 of the Rules).
Educational event: {name}.
Applications are accepted: {intakeFrom} – {intakeTo}.
The application is sent in electronic form on the Fund's internet resource, with the documents named in item 65 of the Rules attached.
Procedure for accepting applications: {orderUrl}. Selection criteria: {criteriaUrl}.`,
      },
    },
    closing: {
      title: {
        kk: 'АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініштерді қабылдаудың аяқталуы туралы хабарландыру',
        ru: 'Объявление об окончании приёма заявлений на участие в обучении физических лиц в области ИКТ',
        en: 'Announcement of the end of acceptance of applications to take part in training individuals in ICT',
      },
      body: {
        kk: `{fund} АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініштерді қабылдаудың аяқталғаны туралы хабарлайды (Қағидалардың 64-тармағы).
Білім беру іс-шарасы: {name}.
Өтініштер қабылданған соңғы күн: {intakeTo}.`,
        ru: `{fund} сообщает об окончании приёма заявлений на участие в обучении физических лиц в области ИКТ (пункт 64 Правил).
Образовательное мероприятие: {name}.
Последний день приёма заявлений: {intakeTo}.`,
        en: `{fund} announces the end of acceptance of applications to take part in training individuals in ICT (item 64 of the Rules).
Educational event: {name}.
Last day on which applications were accepted: {intakeTo}.`,
      },
    },
  },
};
