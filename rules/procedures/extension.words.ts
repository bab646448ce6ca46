/** The words of extension: the application of item 25, the Fund's decision and the certificate of Annex 3. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { extension } from './extension.ts';

export const extensionWords: WordsOf<typeof extension> = {
  title: { kk: 'Қатысу мерзімін ұзарту', ru: 'Продление срока участия', en: 'Extension of the term of participation' },
  fields: {
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Қатысу мерзімін ұзартатын қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
        ru: 'Бизнес-идентификационный номер участника, продлевающего срок участия, 12 цифр',
        en: 'Business identification number of the participant that extends its term, 12 digits',
      },
    },
    termYears: {
      label: { kk: 'Ұзарту мерзімі, жыл', ru: 'Срок продления, лет', en: 'Extension, years' },
      help: {
        kk: 'Қатысу мерзімін неше жылға ұзарту сұралады; мерзімді Қор айқындайды, ол 1 (бір) жыл болуы мүмкін емес',
        ru: 'На сколько лет запрашивается продление срока участия; срок определяет Фонд, он не может составлять 1 (один) год',
        en: 'For how many years the extension of the term is asked; the Fund sets the term, and it cannot be 1 (one) year',
      },
    },
    results: {
      label: { kk: 'Қол жеткізілген нәтижелер', ru: 'Достигнутые результаты', en: 'Results achieved' },
      help: {
        kk: 'Қатысу кезеңінде жобада қол жеткізілген нәтижелер және мерзімді ұзартудың себебі',
        ru: 'Результаты проекта, достигнутые за период участия, и причина продления срока',
        en: 'Results of the project achieved during the period of participation, and why the term is to be extended',
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
    email: {
      label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' },
      help: {
        kk: 'Қордың хабарламалары осы мекенжайға жіберіледі',
        ru: 'На этот адрес направляются уведомления Фонда',
        en: "The Fund's notices are sent to this address",
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
    termEndsOn: {
      label: { kk: 'Қатысу мерзімінің соңы', ru: 'Конец срока участия', en: 'Term ends on' },
      help: {
        kk: 'Қазіргі қатысу мерзімінің соңғы күні; өтініш оған дейін 10 (он) жұмыс күнінен кешіктірілмей беріледі',
        ru: 'Последний день текущего срока участия; заявление подаётся не позднее чем за 10 (десять) рабочих дней до него',
        en: 'Last day of the present term; the application is made no later than 10 (ten) working days before it',
      },
    },
    certificateNumber: {
      label: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер', en: 'Registration number' },
      help: {
        kk: 'Куәліктің тіркеу нөмірі',
        ru: 'Регистрационный номер свидетельства',
        en: 'Registration number of the certificate',
      },
    },
    language: {
      label: { kk: 'Өтініштің тілі', ru: 'Язык заявления', en: 'Language of the application' },
      help: {
        kk: 'Өтініш жіберілген тіл: қазақ, орыс немесе ағылшын',
        ru: 'Язык, на котором направлено заявление: казахский, русский или английский',
        en: 'Language in which the application was sent: Kazakh, Russian or English',
      },
    },
    sentOn: {
      label: { kk: 'Өтініш жіберілген күн', ru: 'Дата направления заявления', en: 'Application sent on' },
      help: {
        kk: 'Өтініштің мерзімінде берілгені жіберілген күні бойынша анықталады',
        ru: 'Своевременность заявления определяется по дню его направления',
        en: 'Whether the application is on time is judged by the day it was sent',
      },
    },
    officer: {
      label: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible officer' },
      help: {
        kk: 'Өтінішті қарайтын Қор қызметкері',
        ru: 'Сотрудник Фонда, рассматривающий заявление',
        en: 'Officer of the Fund who examines the application',
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
    decision: {
      label: { kk: 'Қордың шешімі', ru: 'Решение Фонда', en: 'Decision of the Fund' },
      help: {
        kk: 'Қағидаларда бұл шешімді кім қабылдайтыны айтылмаған, сондықтан оны Қор қабылдайды',
        ru: 'Правила не называют, кто принимает это решение, поэтому его принимает Фонд',
        en: 'The Rules do not say who takes this decision, so the Fund takes it',
      },
      options: {
        extend: { kk: 'Мерзімді ұзарту', ru: 'Продлить срок', en: 'Extend the term' },
        refuse: { kk: 'Ұзартудан бас тарту', ru: 'Отказать в продлении', en: 'Refuse the extension' },
      },
    },
    decidedOn: {
      label: { kk: 'Шешім қабылданған күн', ru: 'Дата решения', en: 'Decided on' },
      help: {
        kk: 'Қор шешім қабылдаған күн',
        ru: 'День, когда Фонд принял решение',
        en: 'Day on which the Fund took its decision',
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
    noticeSentOn: {
      label: { kk: 'Хабарлама жіберілген күн', ru: 'Дата направления уведомления', en: 'Notice sent on' },
      help: {
        kk: 'Мерзімнің сақталмағаны туралы хабарлама өтініш берушіге жіберілген күн',
        ru: 'День направления заявителю уведомления о несоблюдении срока',
        en: 'Day on which the notice that the term was not kept was sent to the applicant',
      },
    },
    certificateIssuedOn: {
      label: { kk: 'Куәлік берілген күн', ru: 'Дата выдачи свидетельства', en: 'Certificate issued on' },
      help: {
        kk: 'Қатысу мерзімін ұзарту туралы куәлік берілген күн',
        ru: 'День выдачи свидетельства о продлении срока участия',
        en: 'Day on which the certificate of extension of the term of participation was issued',
      },
    },
  },
  checks: {
    participant: {
      label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
      fail: {
        kk: 'Көрсетілген бизнес-сәйкестендіру нөмірі бойынша «Астана Хаб» қатысушысы табылмады: нөмірді тексеріңіз.',
        ru: 'По указанному бизнес-идентификационному номеру участник «Астана Хаб» не найден: проверьте номер.',
        en: 'No Astana Hub participant was found by the business identification number given: check the number.',
      },
    },
    onTime: {
      label: { kk: 'Өтініш мерзімінде жіберілген', ru: 'Заявление направлено в срок', en: 'Application sent on time' },
      fail: {
        kk: 'Өтініш {sentOn} күні жіберілген, ал ол {limit} күнінен, яғни қатысу мерзімі аяқталғанға дейін {extensionNotice} жұмыс күнінен кешіктірілмей берілуге тиіс болған: өтініш беруші Қағидалардың 8-тармағына сәйкес тіркеуден өтеді.',
        ru: 'Заявление направлено {sentOn}, а подать его следовало не позднее {limit}, то есть не позднее чем за {extensionNotice} рабочих дней до окончания срока участия: заявитель проходит регистрацию в соответствии с пунктом 8 Правил.',
        en: 'The application was sent on {sentOn}; it was due by {limit}, that is, no later than {extensionNotice} working days before the term of participation ends: the applicant goes through registration under item 8 of the Rules.',
      },
    },
    termYears: {
      label: {
        kk: 'Ұзарту бір жылдан кем емес',
        ru: 'Продление не менее чем на год',
        en: 'Extension of at least one year',
      },
      fail: {
        kk: 'Сұралған ұзарту мерзімі (жылмен: {termYears}) бір жылдан кем: ұзағырақ мерзімді көрсетіңіз.',
        ru: 'Запрошенный срок продления (в годах: {termYears}) меньше одного года: укажите больший срок.',
        en: 'The extension asked for (in years: {termYears}) is shorter than one year: state a longer one.',
      },
    },
    termOneYear: {
      label: { kk: 'Дәл бір жылға ұзарту', ru: 'Продление ровно на один год', en: 'Extension of exactly one year' },
      fail: {
        kk: 'Мерзімді дәл бір жылға ұзарту сұралған, ал Қағидаларда қатысу мерзімі «1 (бір) жыл болуы мүмкін емес» делінген: басқа мерзім белгілеңіз.',
        ru: 'Запрошено продление ровно на один год, а по Правилам срок участия «не может составлять 1 (один) год»: установите другой срок.',
        en: 'An extension of exactly one year is asked for, and the Rules say that the term "cannot be 1 (one) year": set another term.',
      },
    },
    language: {
      label: {
        kk: 'Қазақ, орыс немесе ағылшын тілінде',
        ru: 'На казахском, русском или английском языке',
        en: 'In Kazakh, Russian or English',
      },
      fail: {
        kk: 'Өтініш қазақ, орыс немесе ағылшын тілінде жазылмаған: оны осы тілдердің бірінде жіберіңіз.',
        ru: 'Заявление составлено не на казахском, русском или английском языке: направьте его на одном из этих языков.',
        en: 'The application is not in Kazakh, Russian or English: send it in one of these languages.',
      },
    },
  },
  deadlines: {
    apply: { kk: 'Ұзартуға өтініш беру', ru: 'Подача заявления о продлении', en: 'Applying for extension' },
    decide: { kk: 'Ұзарту туралы шешім қабылдау', ru: 'Принятие решения о продлении', en: 'Decision on the extension' },
  },
  statuses: {
    sent: { kk: 'Келіп түсті', ru: 'Поступило', en: 'Received' },
    extended: { kk: 'Мерзімі ұзартылды', ru: 'Срок продлён', en: 'Extended' },
    late: { kk: 'Өтініш беру мерзімі сақталмады', ru: 'Срок подачи не соблюдён', en: 'Sent late' },
    refused: { kk: 'Ұзартудан бас тартылды', ru: 'Отказано в продлении', en: 'Extension refused' },
    withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано заявителем', en: 'Withdrawn' },
  },
  documents: {
    extensionCertificate: {
      kk: 'Қатысу мерзімін ұзарту туралы куәлік',
      ru: 'Свидетельство о продлении срока участия',
      en: 'Certificate of extension of the term of participation',
    },
  },
  letters: {
    late: {
      title: {
        kk: 'Қатысу мерзімін ұзартуға өтініш беру мерзімінің сақталмағаны туралы хабарлама',
        ru: 'Уведомление о несоблюдении срока подачи заявления о продлении срока участия',
        en: 'Notice that the application to extend the term of participation was late',
      },
      body: {
        kk: 'Құрметті {addressee}!\nСіздің қатысу мерзімін ұзартуға өтінішіңіз ({case}) {sentOn} күні жіберілді. Қатысу мерзімі {termEndsOn} күні аяқталады, өтініш {due.apply} күнінен кешіктірілмей берілуге тиіс болды.\n{findings}\nҚағидалардың 25-тармағының екінші бөлігі бойынша Сіз Қағидалардың 8-тармағына сәйкес тіркеуден өтесіз.',
        ru: 'Уважаемый заявитель – {addressee}!\nВаше заявление о продлении срока участия ({case}) направлено {sentOn}. Срок участия заканчивается {termEndsOn}, заявление следовало подать не позднее {due.apply}.\n{findings}\nСогласно части второй пункта 25 Правил Вы проходите регистрацию в соответствии с пунктом 8 Правил.',
        en: 'To {addressee}\nYour application to extend the term of participation ({case}) was sent on {sentOn}. The term of participation ends on {termEndsOn}; the application was due no later than {due.apply}.\n{findings}\nUnder item 25, second paragraph, of the Rules you go through registration under item 8 of the Rules.',
      },
    },
    certificate: {
      title: {
        kk: 'Қатысу мерзімін ұзарту туралы куәлікті беруге сұраныс',
        ru: 'Запрос на выдачу свидетельства о продлении срока участия',
        en: 'Request for the certificate of extension of the term of participation',
      },
      body: {
        kk: 'Қатысушы: {addressee}, БСН {bin}. Өтініш нөмірі – {case}, ұзарту туралы шешім {decidedOn} күні қабылданды.\nКуәліктің нөмірі: {certificateNumber}. Жаңа мерзім: {extendedFrom} – {extendedTo} (Қағидалардың 25-тармағы, 3-қосымша).\nКуәлік берілген күн осы құжаттың жіберілген күні ретінде жазылады.',
        ru: 'Участник: {addressee}, БИН {bin}. Номер заявления – {case}, решение о продлении принято {decidedOn}.\nНомер свидетельства: {certificateNumber}. Новый срок: {extendedFrom} – {extendedTo} (пункт 25 Правил, приложение 3).\nДень выдачи свидетельства записывается как день отправки этого документа.',
        en: 'Participant: {addressee}, BIN {bin}. Application {case}, extension decided on {decidedOn}.\nNumber of the certificate: {certificateNumber}. New term: {extendedFrom} – {extendedTo} (item 25 of the Rules, Annex 3).\nThe day it is issued is recorded as the day this paper was sent.',
      },
    },
  },
};
