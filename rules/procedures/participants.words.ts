/** The words of the register of participants: certificates, terms and how participation ends. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { checkWords } from './participants.checks.words.ts';
import type { participants } from './participants.ts';

export const participantsWords: WordsOf<typeof participants> = {
  title: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
  fields: {
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
        ru: 'Бизнес-идентификационный номер участника, 12 цифр',
        en: 'Business identification number of the participant, 12 digits',
      },
    },
    extensionSentOn: {
      label: { kk: 'Ұзартуға өтініш жіберілген күн', ru: 'Дата заявления о продлении', en: 'Extension applied for on' },
      help: {
        kk: 'Қазіргі мерзімді ұзартуға алғашқы өтініш жіберілген күн',
        ru: 'День направления первого заявления о продлении текущего срока',
        en: 'Day on which the first application to extend the present term was sent',
      },
    },
    lastReport: {
      label: { kk: 'Есеп берілген соңғы тоқсан', ru: 'Последний квартал с отчётом', en: 'Last quarter reported' },
      help: {
        kk: 'Тоқсан сайынғы есеп ұсынылған соңғы тоқсан',
        ru: 'Последний квартал, за который представлен ежеквартальный отчёт',
        en: 'Last quarter for which a quarterly report was submitted',
      },
    },
    plannedEndOn: {
      label: {
        kk: 'Жоспарлы аяқтау ұсынысы',
        ru: 'Предлагаемое плановое завершение',
        en: 'Proposed planned completion',
      },
      help: {
        kk: 'Қатысу мерзімі өткен, ал қатысудың аяқталуы жазылмаған болса – мерзімнің соңғы күні; аяқталуын қызметкер жазады',
        ru: 'Если срок участия истёк, а завершение не записано – последний день срока; завершение записывает сотрудник',
        en: 'Where the term has passed and no end is recorded, the last day of the term; an officer records the end',
      },
    },
    sameBin: {
      label: { kk: 'Осы БСН бар басқа жол', ru: 'Другая строка с этим БИН', en: 'Other row with this BIN' },
      help: {
        kk: 'Осы бизнес-сәйкестендіру нөмірі көрсетілген басқа жолдың нөмірі',
        ru: 'Номер другой строки с этим бизнес-идентификационным номером',
        en: 'Number of another row with this business identification number',
      },
    },
    name: {
      label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
      help: {
        kk: 'Қатысушының куәлікте жазылатын атауы',
        ru: 'Наименование участника, как в свидетельстве',
        en: 'Name of the participant as in the certificate',
      },
    },
    address: {
      label: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
      help: {
        kk: 'Қатысушының куәлікте жазылатын мекенжайы',
        ru: 'Адрес участника, как в свидетельстве',
        en: 'Address of the participant as in the certificate',
      },
    },
    region: {
      label: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
      help: {
        kk: 'Қатысушы қызметін жүзеге асыратын облыс немесе қала',
        ru: 'Область или город, где участник осуществляет деятельность',
        en: 'Region or city where the participant carries out its activity',
      },
    },
    activities: {
      label: { kk: 'Қызмет түрі', ru: 'Вид деятельности', en: 'Type of activity' },
      help: {
        kk: 'АКТ саласындағы басым қызмет түрлерінің тізбесі бойынша кодтар',
        ru: 'Коды по Перечню приоритетных видов деятельности в области ИКТ',
        en: 'Codes of the List of priority ICT activities',
      },
    },
    language: {
      label: { kk: 'Хат алмасу тілі', ru: 'Язык переписки', en: 'Language of letters' },
      help: {
        kk: 'Қатысуға арналған өтініш берілген тіл',
        ru: 'Язык, на котором подано заявление на участие',
        en: 'Language in which the application for participation was made',
      },
    },
    email: {
      label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' },
      help: {
        kk: 'Қордың хабарламалары осы мекенжайға жіберіледі',
        ru: 'На этот адрес направляются уведомления Фонда',
        en: 'Notices of the Fund are sent to this address',
      },
    },
    registration: {
      label: { kk: 'Қатысуға арналған өтініш', ru: 'Заявление на участие', en: 'Application for participation' },
      help: {
        kk: 'Қатысушы тіркелген өтініштің нөмірі',
        ru: 'Номер заявления, по которому зарегистрирован участник',
        en: 'Number of the application on which the participant was registered',
      },
    },
    contractSignedOn: {
      label: { kk: 'Шартқа қол қойылған күн', ru: 'Дата подписания договора', en: 'Agreement signed on' },
      help: {
        kk: '«Астана Хаб» қатысушысының қызметі шарттарының үлгілік шартына қол қойылған күн',
        ru: 'День подписания типового договора об условиях деятельности участника «Астана Хаб»',
        en: 'Day on which the model agreement on the terms of activity of an Astana Hub participant was signed',
      },
    },
    certificateNumber: {
      label: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер', en: 'Registration number' },
      help: {
        kk: 'Қатысушыны тіркеу туралы куәліктің тіркеу нөмірі',
        ru: 'Регистрационный номер свидетельства о регистрации участника',
        en: 'Registration number of the certificate of registration of the participant',
      },
    },
    certificateIssuedOn: {
      label: { kk: 'Куәлік берілген күн', ru: 'Дата выдачи свидетельства', en: 'Certificate issued on' },
      help: {
        kk: 'Қатысушыны тіркеу туралы куәлік берілген күн',
        ru: 'День выдачи свидетельства о регистрации участника',
        en: 'Day on which the certificate of registration of the participant was issued',
      },
    },
    certificateActivities: {
      label: {
        kk: 'Куәліктегі қызмет түрі',
        ru: 'Вид деятельности в свидетельстве',
        en: 'Activity in the certificate',
      },
      help: {
        kk: 'Қызмет түрі өзгертілген болса, куәлікте көрсетілген кодтар; толтырылмаса, куәлікте «Қызмет түрі» бағанының мәні басылады',
        ru: 'Коды, указанные в свидетельстве, если вид деятельности был изменён; если не указаны, печатается значение столбца «Вид деятельности»',
        en: 'Codes the certificate states where the activity was changed; if left blank, the value of the column "Type of activity" is printed',
      },
    },
    certificateReissuedOn: {
      label: { kk: 'Куәлік қайта берілген күн', ru: 'Дата перевыдачи свидетельства', en: 'Certificate reissued on' },
      help: {
        kk: 'Қор қызмет түрі өзгергенде куәлікті қайта беруді таңдаса ғана толтырылады; Қағидаларда көзделмеген',
        ru: 'Заполняется, только если Фонд выбрал перевыдачу при изменении вида деятельности; Правила её не предусматривают',
        en: 'Only where the Fund has chosen to reissue the certificate on a change of activity; the Rules do not provide for it',
      },
    },
    termFrom: {
      label: { kk: 'Қатысу мерзімінің басы', ru: 'Начало срока участия', en: 'Term begins on' },
      help: {
        kk: 'Куәліктің қолданылу кезеңінің бірінші күні',
        ru: 'Первый день периода действия свидетельства',
        en: "First day of the certificate's period of validity",
      },
    },
    termTo: {
      label: { kk: 'Қатысу мерзімінің соңы', ru: 'Конец срока участия', en: 'Term ends on' },
      help: {
        kk: 'Куәліктің қолданылу кезеңінің соңғы күні',
        ru: 'Последний день периода действия свидетельства',
        en: "Last day of the certificate's period of validity",
      },
    },
    termConfirmed: {
      label: {
        kk: 'Бір жылдық мерзім расталды ма',
        ru: 'Подтверждён ли срок в один год',
        en: 'Is the one-year term confirmed',
      },
      help: {
        kk: 'Қағидаларда қатысу мерзімі «1 (бір) жыл болуы мүмкін емес» делінген, сондықтан дәл бір жылдық мерзімге қызметкер жауап береді',
        ru: 'По Правилам срок участия «не может составлять 1 (один) год», поэтому на срок ровно в один год отвечает сотрудник',
        en: 'The Rules say that the term "cannot be 1 (one) year", so an officer answers for a term of exactly one year',
      },
    },
    extendedFrom: {
      label: { kk: 'Ұзартылған мерзімнің басы', ru: 'Начало продлённого срока', en: 'Extension begins on' },
      help: {
        kk: 'Мерзімді ұзарту туралы куәліктің қолданылу кезеңінің бірінші күні',
        ru: 'Первый день периода действия свидетельства о продлении срока участия',
        en: 'First day of the period of validity of the certificate of extension',
      },
    },
    extendedTo: {
      label: { kk: 'Ұзартылған мерзімнің соңы', ru: 'Конец продлённого срока', en: 'Extension ends on' },
      help: {
        kk: 'Мерзімді ұзарту туралы куәліктің қолданылу кезеңінің соңғы күні',
        ru: 'Последний день периода действия свидетельства о продлении срока участия',
        en: 'Last day of the period of validity of the certificate of extension',
      },
    },
    listedOn: {
      label: { kk: 'Тізбеге енгізілген күн', ru: 'Дата включения в перечень', en: 'Entered in the list on' },
      help: {
        kk: 'Қатысушы туралы мәліметтер Қордың интернет-ресурсындағы «Астана Хаб» қатысушыларының тізбесіне енгізілген күн',
        ru: 'День включения сведений об участнике в перечень участников «Астана Хаб» на интернет-ресурсе Фонда',
        en: "Day on which the participant was entered in the list of Astana Hub participants on the Fund's internet resource",
      },
    },
    endedOn: {
      label: { kk: 'Қатысу аяқталған күн', ru: 'Дата завершения участия', en: 'Participation ended on' },
      help: {
        kk: 'Қатысу жоспарлы түрде немесе мерзімінен бұрын аяқталған күн',
        ru: 'День планового или досрочного завершения участия',
        en: 'Day on which participation ended, as planned or early',
      },
    },
    endGround: {
      label: { kk: 'Аяқталу негізі', ru: 'Основание завершения', en: 'Ground of ending' },
      help: {
        kk: 'Жоспарлы аяқтау немесе мерзімінен бұрын тоқтату жағдайларының бірі',
        ru: 'Плановое завершение или один из случаев досрочного прекращения',
        en: 'Planned completion or one of the cases of early termination',
      },
      options: {
        '27': {
          kk: 'Куәлікте көрсетілген кезеңнің өтуі',
          ru: 'Истечение периода по свидетельству',
          en: 'The period in the certificate has passed',
        },
        '28.1': {
          kk: 'Мониторинг нәтижелері бойынша жобаны одан әрі іске асырудың орынсыздығы',
          ru: 'Нецелесообразность дальнейшей реализации проекта по результатам мониторинга',
          en: 'Further implementation found inexpedient by monitoring',
        },
        '28.2': {
          kk: 'Жоспарланған нәтижелерге қол жеткізу',
          ru: 'Достижение запланированных результатов',
          en: 'The planned results have been achieved',
        },
        '28.3': {
          kk: 'Қатысушының жобаны одан әрі іске асырудан бас тартуы',
          ru: 'Отказ участника от дальнейшей реализации проекта',
          en: 'The participant declines to continue the project',
        },
        '28.4': {
          kk: 'Көзделген мәліметтер мен есептердің ұсынылмауы',
          ru: 'Непредставление предусмотренных сведений и отчётов',
          en: 'The information and reports provided for not submitted',
        },
        '28.5': {
          kk: 'Қатысушы заңды тұлғаның таратылуы',
          ru: 'Ликвидация юридического лица – участника',
          en: 'Liquidation of the participant legal entity',
        },
        '28.6': {
          kk: 'Мүшелік жарналарды төлемеу',
          ru: 'Неуплата членских взносов',
          en: 'Membership fees not paid',
        },
        '28.7': {
          kk: 'Үлгілік шартта көзделген міндеттемелерді орындамау',
          ru: 'Неисполнение обязательств по типовому договору',
          en: 'Obligations of the model agreement not performed',
        },
      },
    },
  },
  checks: checkWords,
  deadlines: {
    extension: { kk: 'Ұзартуға өтініш беру', ru: 'Подача заявления о продлении', en: 'Applying for extension' },
    plannedEnd: { kk: 'Жоспарлы аяқтау', ru: 'Плановое завершение', en: 'Planned completion' },
  },
  statuses: {
    active: { kk: 'Қатысушы (белсенді)', ru: 'Действует (активно)', en: 'Active' },
    extended: { kk: 'Мерзімі ұзартылды', ru: 'Срок продлён', en: 'Extended' },
    endedPlanned: { kk: 'Мерзімі аяқталды', ru: 'Срок истёк (плановое завершение)', en: 'Ended as planned' },
    endedEarly: { kk: 'Мерзімінен бұрын тоқтатылды', ru: 'Прекращено досрочно', en: 'Terminated early' },
  },
  documents: {
    certificate: {
      kk: 'Қатысушыны тіркеу туралы куәлік',
      ru: 'Свидетельство о регистрации участника',
      en: 'Certificate of registration of a participant',
    },
  },
  letters: {},
};
