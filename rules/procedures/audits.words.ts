/** The words of the yearly audit of item 33: the income, the conclusion and what it has to confirm. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { audits } from './audits.ts';

export const auditsWords: WordsOf<typeof audits> = {
  title: { kk: 'Жыл сайынғы аудит', ru: 'Ежегодный аудит', en: 'Yearly audit' },
  fields: {
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
        ru: 'Бизнес-идентификационный номер участника, 12 цифр',
        en: 'Business identification number of the participant, 12 digits',
      },
    },
    participant: {
      label: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
      help: {
        kk: 'Осы бизнес-сәйкестендіру нөмірі бар қатысушының тізілімдегі нөмірі',
        ru: 'Номер участника с этим бизнес-идентификационным номером в реестре',
        en: 'Number in the register of the participant with this business identification number',
      },
    },
    name: {
      label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
      help: {
        kk: 'Қатысушының тізілімдегі атауы',
        ru: 'Наименование участника по реестру',
        en: 'Name of the participant in the register',
      },
    },
    endedOn: {
      label: { kk: 'Қатысу аяқталған күн', ru: 'Дата завершения участия', en: 'Participation ended on' },
      help: {
        kk: 'Қарсы міндеттемелер қатысу кезеңінде орындалады: қатысу аудит мерзімінен бұрын аяқталса, аудит талап етілмейді',
        ru: 'Встречные обязательства исполняются в период участия: если участие завершено до срока аудита, аудит не требуется',
        en: 'The counter-obligations hold for the period of participation: if it ended before the term of the audit, none is due',
      },
    },
    incomeYear: {
      label: { kk: 'Кіріс жылы', ru: 'Год дохода', en: 'Year of the income' },
      help: {
        kk: 'Кірісі ескерілетін күнтізбелік жыл; аудит мерзімі – келесі жылғы 30 маусым',
        ru: 'Календарный год, доход за который учитывается; срок аудита – 30 июня следующего года',
        en: 'Calendar year whose income is taken; the audit is due on 30 June of the year after',
      },
    },
    annualIncome: {
      label: { kk: 'Есептер бойынша жылдық кіріс', ru: 'Годовой доход по отчётам', en: 'Annual income by the reports' },
      help: {
        kk: 'Жылдың тоқсан сайынғы есептеріндегі табыстың қосындысы; есеп жетіспесе, бос тұрады, бірақ бар есептердің қосындысы шектен асып кетсе, сол қосынды жазылады',
        ru: 'Сумма дохода по ежеквартальным отчётам года; если отчёта недостаёт, не заполняется, но если сумма имеющихся уже выше предела, указывается она',
        en: "Sum of the income of the year's quarterly reports; blank where a report is missing, but the sum of those there if it is above the limit already",
      },
    },
    quartersKnown: {
      label: { kk: 'Есебі бар тоқсандар', ru: 'Кварталов с отчётом', en: 'Quarters reported' },
      help: {
        kk: 'Жылдың төрт тоқсанының нешеуінің табысы белгілі',
        ru: 'За сколько из четырёх кварталов года известен доход',
        en: 'Of how many of the four quarters of the year the income is known',
      },
    },
    incomeStated: {
      label: {
        kk: 'Басқа құжат бойынша жылдық кіріс',
        ru: 'Годовой доход по другому документу',
        en: 'Annual income by another document',
      },
      help: {
        kk: 'Қатысушының жылдық кірісі салық декларациясы немесе басқа құжат бойынша белгілі болса; толтырылса, есептердің қосындысының орнына алынады',
        ru: 'Если годовой доход участника известен из налоговой декларации или другого документа; если заполнен, берётся вместо суммы по отчётам',
        en: 'Where the annual income is known from a tax return or another document; if filled in, it is taken in place of the sum of the reports',
      },
    },
    conclusionOn: {
      label: { kk: 'Қорытынды ұсынылған күн', ru: 'Дата представления заключения', en: 'Conclusion given on' },
      help: {
        kk: 'Аудиттің қорытындысы Қорға ұсынылған күн',
        ru: 'День, когда заключение аудита представлено Фонду',
        en: 'Day on which the conclusion of the audit was given to the Fund',
      },
    },
    conclusionUrl: {
      label: { kk: 'Қорытындыға сілтеме', ru: 'Ссылка на заключение', en: 'Link to the conclusion' },
      help: {
        kk: 'Аудиттің қорытындысы сақталған жер',
        ru: 'Где хранится заключение аудита',
        en: 'Where the conclusion of the audit is kept',
      },
    },
    conformsToList: {
      label: {
        kk: 'Аудит тізбеге сәйкестікті растай ма',
        ru: 'Подтверждает ли аудит соответствие Перечню',
        en: 'Does the audit confirm the List',
      },
      help: {
        kk: 'Қатысушы қызметінің АКТ саласындағы басым қызмет түрлерінің тізбесіне сәйкестігі',
        ru: 'Соответствие деятельности участника Перечню приоритетных видов деятельности в области ИКТ',
        en: "Conformity of the participant's activity to the List of priority ICT activities",
      },
    },
    conformsToIncome: {
      label: {
        kk: 'Аудит кіріс құрылымын растай ма',
        ru: 'Подтверждает ли аудит структуру дохода',
        en: 'Does the audit confirm the income structure',
      },
      help: {
        kk: 'Қатысушы қызметінің кіріс құрылымына сәйкестігі',
        ru: 'Соответствие деятельности участника структуре дохода',
        en: "Conformity of the participant's activity to the income structure",
      },
    },
  },
  checks: {
    participant: {
      label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
      fail: {
        kk: 'Көрсетілген бизнес-сәйкестендіру нөмірі бойынша «Астана Хаб» қатысушысы табылмады: нөмір мен кіріс жылын тексеріңіз.',
        ru: 'По указанному бизнес-идентификационному номеру участник «Астана Хаб» не найден: проверьте номер и год дохода.',
        en: 'No Astana Hub participant was found by the business identification number given: check the number and the year.',
      },
    },
    audited: {
      label: {
        kk: 'Аудит қорытындысы бар не талап етілмейді',
        ru: 'Заключение аудита есть или не требуется',
        en: 'Audit conclusion given or not due',
      },
      fail: {
        kk: 'Жылдық кіріс {limit} шегінен асады, ал аудиттің қорытындысы әлі ұсынылмаған: ол келесі жылғы 30 маусымнан кешіктірілмей ұсынылады (1 шілденің өзі кіре ме – даулы).',
        ru: 'Годовой доход превышает {limit}, а заключение аудита ещё не представлено: оно представляется до 30 июня следующего года включительно (входит ли само 1 июля, спорно).',
        en: 'The annual income is above {limit} and no conclusion of an audit has been given yet: it is due by 30 June of the year after (whether 1 July itself counts is disputed).',
      },
    },
    conclusionGiven: {
      label: { kk: 'Қорытынды қоса берілген', ru: 'Заключение приложено', en: 'Conclusion attached' },
      fail: {
        kk: 'Қорытынды ұсынылған күн жазылған, ал қорытындының өзіне сілтеме жоқ: сілтемені толтырыңыз.',
        ru: 'День представления заключения записан, а ссылки на само заключение нет: заполните ссылку.',
        en: 'The day the conclusion was given is recorded, and there is no link to the conclusion itself: fill in the link.',
      },
    },
    conformsToList: {
      label: {
        kk: 'Аудит тізбеге сәйкестікті растайды',
        ru: 'Аудит подтверждает соответствие Перечню',
        en: 'Audit confirms conformity to the List',
      },
      fail: {
        kk: 'Қызметкердің белгісі бойынша аудит қызметтің АКТ саласындағы басым қызмет түрлерінің тізбесіне сәйкестігін растамайды: бұдан әрі не істеу керегін Қор шешеді.',
        ru: 'По отметке сотрудника аудит не подтверждает соответствие деятельности Перечню приоритетных видов деятельности в области ИКТ: что делать дальше, решает Фонд.',
        en: 'An officer marked that the audit does not confirm conformity to the List of priority ICT activities: the Fund decides what follows.',
      },
    },
    conformsToIncome: {
      label: {
        kk: 'Аудит кіріс құрылымын растайды',
        ru: 'Аудит подтверждает структуру дохода',
        en: 'Audit confirms the income structure',
      },
      fail: {
        kk: 'Қызметкердің белгісі бойынша аудит қызметтің кіріс құрылымына сәйкестігін растамайды: бұдан әрі не істеу керегін Қор шешеді.',
        ru: 'По отметке сотрудника аудит не подтверждает соответствие деятельности структуре дохода: что делать дальше, решает Фонд.',
        en: 'An officer marked that the audit does not confirm conformity to the income structure: the Fund decides what follows.',
      },
    },
  },
  deadlines: {
    conclusion: {
      kk: 'Аудит қорытындысын ұсыну (30 маусым; 1 шілде даулы)',
      ru: 'Представление заключения аудита (30 июня; 1 июля спорно)',
      en: 'Audit conclusion (30 June; 1 July is disputed)',
    },
    plan: {
      kk: 'Аудит қорытындысын ұсыну жоспарланатын соңғы жұмыс күні',
      ru: 'Последний рабочий день, на который планируется заключение аудита',
      en: 'Last working day to plan the audit conclusion for',
    },
  },
  statuses: {
    open: { kk: 'Ұсынылуы тиіс', ru: 'Подлежит представлению', en: 'Due' },
    given: { kk: 'Ұсынылды', ru: 'Представлено', en: 'Given' },
    accepted: { kk: 'Қаралды', ru: 'Рассмотрено', en: 'Considered' },
    notRequired: { kk: 'Талап етілмейді', ru: 'Не требуется', en: 'Not required' },
  },
  documents: {},
  letters: {},
};
