/** The words of a conclusion of monitoring (item 40): its evidence, what that suggests, and what the officer concludes. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { letterWords } from './monitoring.letters.words.ts';
import type { conclusions } from './monitoring.ts';

export const conclusionsWords: WordsOf<typeof conclusions> = {
  title: { kk: 'Мониторинг қорытындылары', ru: 'Заключения по мониторингу', en: 'Conclusions of monitoring' },
  fields: {
    participant: {
      label: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
      help: {
        kk: 'Осы бизнес-сәйкестендіру нөмірі бар қатысушының тізілімдегі нөмірі',
        ru: 'Номер участника с этим бизнес-идентификационным номером в реестре',
        en: 'Number in the register of the participant with this business identification number',
      },
    },
    name: { label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' } },
    email: {
      label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' },
      help: {
        kk: 'Мақсатқа сай еместік туралы хабарлама осы мекенжайға жіберіледі',
        ru: 'На этот адрес направляется уведомление о нецелесообразности',
        en: 'The notice of inexpediency is sent to this address',
      },
    },
    language: { label: { kk: 'Хат алмасу тілі', ru: 'Язык переписки', en: 'Language of letters' } },
    owed: {
      label: { kk: 'Есеп беруге тиіс болды', ru: 'Должен был отчитаться', en: 'Owed a report' },
      help: {
        kk: 'Тоқсанның кемінде бір күнінде қатысушы болған ба',
        ru: 'Был ли участником хотя бы один день квартала',
        en: 'Whether it was a participant on at least one day of the quarter',
      },
    },
    report: {
      label: { kk: 'Есеп', ru: 'Отчёт', en: 'Report' },
      help: {
        kk: 'Тоқсан бойынша соңғы алынған есептің нөмірі',
        ru: 'Номер отчёта за квартал, полученного последним',
        en: 'Number of the report for the quarter received last',
      },
    },
    reportedOn: {
      label: { kk: 'Есеп алғаш алынған күн', ru: 'Дата первого получения отчёта', en: 'Report first received on' },
      help: {
        kk: 'Мерзімнің сақталғаны осы күн бойынша анықталады',
        ru: 'По этому дню определяется, соблюдён ли срок',
        en: 'This day tells whether the term was kept',
      },
    },
    reportState: {
      label: { kk: 'Есептің жағдайы', ru: 'Состояние отчёта', en: 'State of the report' },
      help: {
        kk: 'Есептің мерзімі өткенге дейін толтырылмайды',
        ru: 'Не заполняется, пока срок отчёта не истёк',
        en: 'Left blank while the term of the report runs',
      },
      options: {
        onTime: { kk: 'Мерзімінде ұсынылды', ru: 'Представлен в срок', en: 'Submitted on time' },
        late: { kk: 'Кешіктіріліп ұсынылды', ru: 'Представлен с опозданием', en: 'Submitted late' },
        missing: { kk: 'Ұсынылмады', ru: 'Не представлен', en: 'Not submitted' },
        returned: { kk: 'Пысықтауға қайтарылды', ru: 'Возвращён на доработку', en: 'Returned for correction' },
      },
    },
    income: { label: { kk: 'Тоқсандағы табыс', ru: 'Доход за квартал', en: 'Income for the quarter' } },
    incomePrevious: {
      label: { kk: 'Табыс, алдыңғы тоқсан', ru: 'Доход, предыдущий квартал', en: 'Income, previous quarter' },
    },
    staff: { label: { kk: 'Персонал, барлығы', ru: 'Персонал, всего', en: 'Staff, total' } },
    deviations: {
      label: { kk: 'Ауытқулар', ru: 'Отклонения', en: 'Deviations' },
      help: {
        kk: 'Тоқсанда орындалмаған міндеттемелер мен Қор бағалайтын көрсеткіштер; табыстың төмендеу шегін Қор белгілейді, ол Қағидаларда жоқ',
        ru: 'Обязательства, не исполненные в квартале, и показатели, которые оценивает Фонд; порог снижения дохода устанавливает Фонд, в Правилах его нет',
        en: 'Obligations not performed in the quarter and figures the Fund evaluates; the Fund sets the threshold of a fall of income, the Rules give none',
      },
      options: {
        noReport: {
          kk: 'тоқсан сайынғы есеп ұсынылмаған',
          ru: 'ежеквартальный отчёт не представлен',
          en: 'the quarterly report was not submitted',
        },
        lateReport: {
          kk: 'тоқсан сайынғы есеп мерзімінен кеш ұсынылған',
          ru: 'ежеквартальный отчёт представлен с опозданием',
          en: 'the quarterly report was submitted late',
        },
        remarksOpen: {
          kk: 'пысықтауға қайтарылған есеп қайта ұсынылмаған',
          ru: 'возвращённый на доработку отчёт не представлен вновь',
          en: 'the report returned for correction was not submitted again',
        },
        requestsUnanswered: {
          kk: 'Қордың сұрау салуына мерзімінде жауап берілмеген',
          ru: 'на запрос Фонда не дан ответ в срок',
          en: 'a request of the Fund was not answered in time',
        },
        feesUnpaid: {
          kk: 'мүшелік жарна мерзімінде төленбеген',
          ru: 'членский взнос не уплачен в срок',
          en: 'the membership fee was not paid in time',
        },
        auditMissing: {
          kk: 'аудиттің қорытындысы мерзімінде ұсынылмаған',
          ru: 'заключение аудита не представлено в срок',
          en: 'the conclusion of the audit was not submitted in time',
        },
        noIncome: { kk: 'тоқсанда табыс жоқ', ru: 'дохода за квартал нет', en: 'no income in the quarter' },
        incomeFell: {
          kk: 'табыстың төмендеуі Қор белгілеген шекке жеткен',
          ru: 'снижение дохода достигло порога Фонда',
          en: "the fall of income reached the Fund's threshold",
        },
        noStaff: { kk: 'персонал жоқ', ru: 'персонала нет', en: 'no staff' },
      },
    },
    suggestion: {
      label: { kk: 'Деректерден туындайтын ұсыныс', ru: 'Предложение по данным', en: 'Suggested by the data' },
      help: {
        kk: 'Бұл тек ұсыныс: қорытындыны қызметкер дайындайды',
        ru: 'Это только предложение: заключение подготавливает сотрудник',
        en: 'Only a suggestion: an officer prepares the conclusion',
      },
      options: {
        expedient: { kk: 'Мақсатқа сәйкес', ru: 'Целесообразно', en: 'Expedient' },
        inexpedient: { kk: 'Мақсатқа сай емес', ru: 'Нецелесообразно', en: 'Inexpedient' },
        undecided: { kk: 'Қызметкер бағалайды', ru: 'Оценивает сотрудник', en: 'For the officer to weigh' },
      },
    },
    suggestionReason: {
      label: { kk: 'Ұсыныстың себебі', ru: 'Почему предложено', en: 'Why it is suggested' },
      options: {
        noDeviations: { kk: 'Ауытқу жоқ', ru: 'Отклонений нет', en: 'No deviations' },
        deviations: { kk: 'Ауытқулар бар', ru: 'Есть отклонения', en: 'There are deviations' },
        manyDeviations: {
          kk: 'Ауытқулар саны Қор белгілеген шекке жетті',
          ru: 'Число отклонений достигло порога Фонда',
          en: "As many deviations as the Fund's own threshold",
        },
        incomplete: { kk: 'Есептің деректері толық емес', ru: 'Данные отчёта неполны', en: 'The report is incomplete' },
        awaited: { kk: 'Есептің мерзімі өткен жоқ', ru: 'Срок отчёта не истёк', en: 'The report is not due yet' },
        undated: {
          kk: 'Есеп алынған күн немесе оның мерзімі белгісіз',
          ru: 'Не известен день получения отчёта или его срок',
          en: 'The day the report came, or its term, is not known',
        },
        notOwed: {
          kk: 'Тоқсанда қатысушы болмаған',
          ru: 'Не был участником в квартале',
          en: 'No participant in the quarter',
        },
      },
    },
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
        ru: 'Бизнес-идентификационный номер участника, 12 цифр',
        en: 'Business identification number of the participant, 12 digits',
      },
    },
    quarter: {
      label: { kk: 'Мониторинг кезеңі', ru: 'Период мониторинга', en: 'Monitoring period' },
      help: {
        kk: 'Есепті тоқсан: Қағидаларда мониторинг кезеңі анықталмаған, сондықтан ол есепті тоқсанға тең',
        ru: 'Отчётный квартал: период мониторинга в Правилах не определён и принимается равным отчётному кварталу',
        en: 'The reporting quarter: the Rules do not define the monitoring period, so it is that quarter',
      },
    },
    conclusion: {
      label: { kk: 'Қордың қорытындысы', ru: 'Заключение Фонда', en: 'Conclusion of the Fund' },
      help: {
        kk: 'Жобаны одан әрі іске асырудың мақсатқа сәйкестігі немесе мақсатқа сай еместігі; оны қызметкер белгілейді',
        ru: 'Целесообразность или нецелесообразность дальнейшей реализации проекта; определяет сотрудник',
        en: 'Whether further implementation of the project is expedient or not; the officer says which',
      },
      options: {
        expedient: { kk: 'Мақсатқа сәйкес', ru: 'Целесообразно', en: 'Expedient' },
        inexpedient: { kk: 'Мақсатқа сай емес', ru: 'Нецелесообразно', en: 'Inexpedient' },
      },
    },
    reasons: {
      label: { kk: 'Қорытындының негіздемесі', ru: 'Обоснование заключения', en: 'Reasons for the conclusion' },
      help: {
        kk: 'Мақсатқа сай еместік туралы қорытынды үшін және қорытынды ұсыныстан өзгеше болғанда міндетті',
        ru: 'Обязательно для заключения о нецелесообразности и когда заключение отличается от предложения',
        en: 'Required for a conclusion of inexpediency, and where the conclusion differs from the suggestion',
      },
    },
    measures: {
      label: { kk: 'Шаралар', ru: 'Меры', en: 'Measures' },
      help: {
        kk: 'Қатысушыға ұсынылған шаралар (бар болса)',
        ru: 'Меры, предложенные участнику (при наличии)',
        en: 'Measures proposed to the participant (if any)',
      },
    },
    officer: {
      label: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible officer' },
      help: {
        kk: 'Қорытындыны дайындаған Қор қызметкері',
        ru: 'Сотрудник Фонда, подготовивший заключение',
        en: 'Officer of the Fund who prepared the conclusion',
      },
    },
    preparedOn: {
      label: { kk: 'Қорытынды дайындалған күн', ru: 'Дата подготовки заключения', en: 'Conclusion prepared on' },
      help: {
        kk: 'Қорытынды мониторинг кезеңі аяқталғаннан кейін дайындалады',
        ru: 'Заключение подготавливается после завершения периода мониторинга',
        en: 'The conclusion is prepared after the monitoring period has ended',
      },
    },
    noticeSentOn: {
      label: { kk: 'Хабарлама жіберілген күн', ru: 'Дата направления уведомления', en: 'Notice sent on' },
      help: {
        kk: 'Мақсатқа сай еместік туралы хабарлама қатысушыға жіберілген күн',
        ru: 'День направления участнику уведомления о нецелесообразности',
        en: 'Day the notice of inexpediency was sent to the participant',
      },
    },
  },
  checks: {
    owed: {
      label: { kk: 'Тоқсанда қатысушы болған', ru: 'Был участником в квартале', en: 'A participant in the quarter' },
      fail: {
        kk: 'Қатысушылар тізілімі бойынша бұл тоқсанда ол қатысушы болмаған: қорытынды қажет емес, күндерді тексеріңіз.',
        ru: 'По реестру участников в этом квартале он участником не был: заключение не требуется, проверьте даты.',
        en: 'By the register of participants it was no participant in this quarter: no conclusion is due, check the dates.',
      },
    },
    deviations: {
      label: { kk: 'Ауытқу жоқ', ru: 'Отклонений нет', en: 'No deviations' },
      fail: {
        kk: 'Ауытқулар бар: {deviations}. Қорытынды дайындағанда оларды ескеріңіз.',
        ru: 'Есть отклонения: {deviations}. Учтите их при подготовке заключения.',
        en: 'There are deviations: {deviations}. Take them into account when preparing the conclusion.',
      },
    },
    conclusion: {
      label: { kk: 'Қорытынды дайындалды', ru: 'Заключение подготовлено', en: 'Conclusion prepared' },
      fail: {
        kk: 'Қорытындының мәні танылмады: тізімнен таңдаңыз.',
        ru: 'Значение заключения не распознано: выберите из списка.',
        en: 'The conclusion is not one of the list: choose from it.',
      },
    },
    reasons: {
      label: { kk: 'Қорытынды негізделген', ru: 'Заключение обосновано', en: 'Conclusion reasoned' },
      fail: {
        kk: 'Қорытынды мақсатқа сай еместік туралы немесе деректерден туындайтын ұсыныстан өзгеше, ал негіздемесі жоқ: негіздемені жазыңыз.',
        ru: 'Заключение о нецелесообразности либо отличается от предложения по данным, а обоснования нет: запишите его.',
        en: 'The conclusion is of inexpediency or differs from what the data suggest, and no reasons are given: write them.',
      },
    },
    afterPeriod: {
      label: {
        kk: 'Мониторинг кезеңі аяқталғаннан кейін',
        ru: 'После завершения периода мониторинга',
        en: 'After the monitoring period',
      },
      fail: {
        kk: 'Қорытынды {preparedOn} күні дайындалған, ал мониторинг кезеңі {limit} күні аяқталады: күнді түзетіңіз.',
        ru: 'Заключение подготовлено {preparedOn}, а период мониторинга заканчивается {limit}: исправьте дату.',
        en: 'The conclusion was prepared on {preparedOn}, and the monitoring period ends on {limit}: correct the date.',
      },
    },
  },
  deadlines: {
    conclude: {
      kk: 'Қорытынды дайындау',
      ru: 'Подготовка заключения',
      en: 'Preparing the conclusion',
    },
    notice: {
      kk: 'Мақсатқа сай еместік туралы хабарлау',
      ru: 'Уведомление о нецелесообразности',
      en: 'Notice of inexpediency',
    },
  },
  statuses: {
    open: { kk: 'Қорытынды күтілуде', ru: 'Ожидает заключения', en: 'Awaiting a conclusion' },
    concluded: { kk: 'Қорытынды дайын', ru: 'Заключение готово', en: 'Concluded' },
    notified: { kk: 'Қатысушыға хабарланды', ru: 'Участник уведомлён', en: 'Participant notified' },
  },
  documents: {},
  letters: letterWords,
};
