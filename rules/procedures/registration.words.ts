/** The words of registration in three languages: the Fund's own columns, terms and statuses, and the parts beside. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { businessPlanWords } from '../wording/businessPlan.ts';
import { askedWords } from './registration.asked.words.ts';
import { checkWords } from './registration.checks.words.ts';
import { letterWords } from './registration.letters.words.ts';
import type { registration } from './registration.ts';

type RegistrationWords = WordsOf<typeof registration>;

const computedWords: Pick<RegistrationWords['fields'], keyof typeof registration.computed> = {
  binCheckDigit: {
    label: { kk: 'БСН бақылау цифры сәйкес', ru: 'Контрольная цифра БИН сходится', en: 'BIN check digit matches' },
    help: {
      kk: 'Нөмірдің соңғы цифры алдыңғы цифрлардан есептелгенімен салыстырылады',
      ru: 'Последняя цифра номера сравнивается с вычисленной по предыдущим',
      en: 'The last digit of the number is compared with the one worked out from the others',
    },
  },
  severalActivities: {
    label: { kk: 'Бірнеше қызмет түрі', ru: 'Несколько видов деятельности', en: 'Several activities' },
    help: {
      kk: 'Өтініште бірден көп басым қызмет түрі көрсетілген',
      ru: 'В заявлении указано более одного приоритетного вида деятельности',
      en: 'The application names more than one priority activity',
    },
  },
  listedActivities: {
    label: {
      kk: 'Қызмет түрлері тізбеде бар',
      ru: 'Виды деятельности есть в Перечне',
      en: 'Activities are in the List',
    },
    help: {
      kk: 'Барлық кодтар «activities» парағындағы АКТ саласындағы басым қызмет түрлерінің тізбесінде бар',
      ru: 'Все коды есть в Перечне приоритетных видов деятельности в области ИКТ на листе «activities»',
      en: 'All codes are in the List of priority ICT activities on the sheet "activities"',
    },
  },
  firstRemarksOn: {
    label: { kk: 'Ескертулер алғаш жіберілген күн', ru: 'Замечания направлены впервые', en: 'Remarks first sent on' },
    help: {
      kk: 'Қордың ескертулер жіберу мерзімі осы күнмен сақталады: кейінгі ескертулер бұл мерзімді бұзбайды',
      ru: 'По этому дню соблюдается срок направления замечаний: последующие замечания этот срок не нарушают',
      en: 'The term for sending remarks is kept by this day: later remarks do not break it',
    },
  },
  editedOn: {
    label: { kk: 'Жаңа жауап түскен күн', ru: 'Дата нового ответа', en: 'New answers received on' },
    help: {
      kk: 'Өтініш беруші өтінішті соңғы рет түзеткен күн',
      ru: 'День, когда заявитель последний раз исправил заявление',
      en: 'The day the applicant last corrected the application',
    },
  },
  otherCase: {
    label: {
      kk: 'Осы БСН бар басқа өтініш не қатысу',
      ru: 'Другое заявление или участие с этим БИН',
      en: 'Other application or participation with this BIN',
    },
    help: {
      kk: 'Осы бизнес-сәйкестендіру нөмірі көрсетілген басқа өтініштің немесе қатысушының нөмірі',
      ru: 'Номер другого заявления или участника с этим бизнес-идентификационным номером',
      en: 'Number of another application or participant with this business identification number',
    },
  },
};

const officeWords: Pick<RegistrationWords['fields'], keyof typeof registration.office> = {
  language: {
    label: { kk: 'Өтініштің тілі', ru: 'Язык заявления', en: 'Language of the application' },
    help: {
      kk: 'Қатысуға арналған өтініш және оған қоса берілген құжаттар жіберілген тіл: қазақ, орыс немесе ағылшын',
      ru: 'Язык, на котором направлены заявление на участие и приложенные к нему документы: казахский, русский или английский',
      en: 'Language in which the application and the documents attached to it are sent: Kazakh, Russian or English',
    },
  },
  sentOn: {
    label: { kk: 'Өтініш жіберілген күн', ru: 'Дата направления заявления', en: 'Application sent on' },
    help: {
      kk: 'Қатысуға арналған өтініш пен қоса ұсынылған мәліметтер жіберілген күн: Қордың қарау мерзімі осы күннен бастап есептеледі',
      ru: 'День направления заявления на участие и прилагаемых сведений: с этого дня исчисляется срок рассмотрения Фондом',
      en: 'Day on which the application and the information attached to it were sent: the term for examination by the Fund runs from it',
    },
  },
  translatedOn: {
    label: { kk: 'Аударма дайын болған күн', ru: 'Дата готовности перевода', en: 'Translated on' },
    help: {
      kk: 'Ағылшын тілінде толтырылған өтініштің қазақ немесе орыс тіліндегі аудармасын Қор қамтамасыз етеді',
      ru: 'Перевод заявления, заполненного на английском языке, на казахский или русский язык обеспечивает Фонд',
      en: 'The Fund provides a translation into Kazakh or Russian of an application made in English',
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
  officerRemark: {
    label: { kk: 'Қордың ескертуі', ru: 'Замечание Фонда', en: 'Remark of the Fund' },
    help: {
      kk: 'Қызметкер анықтаған толық еместік, дәйексіздік немесе сәйкессіздік: бұл мәтінді өтініш беруші хабарламадан оқиды',
      ru: 'Выявленные сотрудником неполнота, недостоверность или несоответствие: этот текст заявитель прочтёт в уведомлении',
      en: 'Incompleteness, unreliability or non-conformity found by the officer: the applicant will read this text in the notice',
    },
  },
  remarksSentOn: {
    label: { kk: 'Ескертулер жіберілген күн', ru: 'Дата направления замечаний', en: 'Remarks sent on' },
    help: {
      kk: 'Ескертулер көрсетілген хабарлама өтініш берушіге жіберілген күн',
      ru: 'День направления заявителю уведомления с указанием замечаний',
      en: 'Day on which the notice with the remarks was sent to the applicant',
    },
  },
  remarksRemovedOn: {
    label: { kk: 'Ескертулер жойылған күн', ru: 'Дата устранения замечаний', en: 'Remarks remedied on' },
    help: {
      kk: 'Ескертулер жойылған сәттен бастап Қор өтінішті Комиссияға жібереді',
      ru: 'С момента устранения замечаний Фонд направляет заявление в Комиссию',
      en: 'From the moment the remarks are remedied the Fund sends the application to the Commission',
    },
  },
  projectsShown: {
    label: {
      kk: 'Барлық жоба көрсетілген бе',
      ru: 'Показаны ли все проекты',
      en: 'Are all projects shown',
    },
    help: {
      kk: 'Бірнеше басым қызмет түрі жоспарланса, өтініш беруші әр қызмет түрі бойынша барлық жобаны көрсетеді (1-қосымшаның ескертпесі)',
      ru: 'Если планируется несколько приоритетных видов деятельности, заявитель показывает все проекты по каждому виду (примечание к приложению 1)',
      en: 'Where several priority activities are planned, the applicant shows all projects under each of them (note to Annex 1)',
    },
  },
  exportPredominant: {
    label: { kk: 'Экспортқа басымдық бар ма', ru: 'Есть ли приоритет на экспорт', en: 'Does export predominate' },
    help: {
      kk: 'Қызмет негізінен экспортқа басымдықпен жүзеге асырыла ма? Қағидаларда сандық көрсеткіш жоқ, сондықтан қызметкер шешеді',
      ru: 'Осуществляется ли деятельность преимущественно с приоритетом на экспорт? Числового показателя в Правилах нет, поэтому решает сотрудник',
      en: 'Is the activity carried out with a predominant priority on export? The Rules give no number, so an officer decides',
    },
  },
  sentToCommissionOn: {
    label: { kk: 'Комиссияға жіберілген күн', ru: 'Дата направления в Комиссию', en: 'Sent to the Commission on' },
    help: {
      kk: 'Өтініш «Астана Хаб» қатысушыларын іріктеу жөніндегі комиссияның қарауына жіберілген күн',
      ru: 'День направления заявления на рассмотрение комиссии по отбору участников «Астана Хаб»',
      en: 'Day on which the application was sent to the Commission for the selection of Astana Hub participants',
    },
  },
  planMatches: {
    label: {
      kk: 'Бизнес-жоспар 1-қосымшаға сәйкес пе',
      ru: 'Соответствует ли бизнес-план приложению 1',
      en: 'Does the plan correspond to Annex 1',
    },
    help: {
      kk: 'Комиссия шешеді: бизнес-жоспар Қағидалардың 1-қосымшасында көзделген мәліметтерге сәйкес келе ме?',
      ru: 'Решает Комиссия: соответствует ли бизнес-план сведениям, предусмотренным приложением 1 к Правилам?',
      en: 'The Commission decides: does the business plan correspond to the information provided for in Annex 1 to the Rules?',
    },
  },
  activityMatches: {
    label: {
      kk: 'Жоба қызмет түрлеріне сәйкес пе',
      ru: 'Соответствует ли проект видам деятельности',
      en: 'Does the project fit the activities',
    },
    help: {
      kk: 'Комиссия шешеді: жоба АКТ саласындағы басым қызмет түрлерінің бір немесе бірнеше бағытына және тізбеде көзделген жұмыстарға сәйкес келе ме?',
      ru: 'Решает Комиссия: соответствует ли проект одному или нескольким направлениям приоритетных видов деятельности в области ИКТ и предусмотренным Перечнем работам?',
      en: 'The Commission decides: does the project correspond to one or several areas of the priority ICT activities and to the works the List provides for?',
    },
  },
  decision: {
    label: { kk: 'Комиссияның шешімі', ru: 'Решение Комиссии', en: 'Decision of the Commission' },
    help: {
      kk: 'Комиссия өтініш берушіні тіркеу немесе тіркеуден бас тарту туралы шешім қабылдайды',
      ru: 'Комиссия принимает решение о регистрации заявителя или об отказе в регистрации',
      en: 'The Commission decides to register the applicant or to refuse registration',
    },
    options: {
      register: { kk: 'Тіркеу', ru: 'Зарегистрировать', en: 'Register' },
      refuse: { kk: 'Тіркеуден бас тарту', ru: 'Отказать в регистрации', en: 'Refuse registration' },
    },
  },
  decidedOn: {
    label: { kk: 'Шешім қабылданған күн', ru: 'Дата решения', en: 'Decided on' },
    help: {
      kk: 'Комиссия шешім қабылдаған күн',
      ru: 'День, когда Комиссия приняла решение',
      en: 'Day on which the Commission took its decision',
    },
  },
  refusalGround: {
    label: { kk: 'Бас тарту негізі', ru: 'Основание отказа', en: 'Ground for refusal' },
    help: {
      kk: 'Комиссия осы екі негіз бойынша ғана тіркеуден бас тартады',
      ru: 'Комиссия отказывает в регистрации только по этим двум основаниям',
      en: 'The Commission refuses registration on these two grounds only',
    },
    options: {
      '16.1': {
        kk: 'Бизнес-жоспардың 1-қосымшада көзделген мәліметтерге сәйкес келмеуі',
        ru: 'Несоответствие бизнес-плана сведениям приложения 1',
        en: 'The business plan does not correspond to the information of Annex 1',
      },
      '16.2': {
        kk: 'Жобаның басым қызмет түрлеріне және олардың жұмыстарына сәйкес келмеуі',
        ru: 'Несоответствие проекта приоритетным видам деятельности и работам по ним',
        en: 'The project does not correspond to the priority activities and their works',
      },
    },
  },
  noticeSentOn: {
    label: { kk: 'Хабарлама жіберілген күн', ru: 'Дата направления уведомления', en: 'Notice sent on' },
    help: {
      kk: 'Тіркелгені немесе тіркеуден дәлелді бас тарту туралы хабарлама өтініш берушіге жіберілген күн',
      ru: 'День направления заявителю уведомления о регистрации или о мотивированном отказе в ней',
      en: 'Day on which the notice of registration or of its reasoned refusal was sent to the applicant',
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
  termYears: {
    label: { kk: 'Қатысу мерзімі, жыл', ru: 'Срок участия, лет', en: 'Term of participation, years' },
    help: {
      kk: 'Қатысу мерзімін Қор айқындайды; Қағидалар бойынша ол 1 (бір) жыл болуы мүмкін емес',
      ru: 'Срок участия определяет Фонд; по Правилам он не может составлять 1 (один) год',
      en: 'The Fund sets the term of participation; under the Rules it cannot be 1 (one) year',
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
  listedOn: {
    label: { kk: 'Тізбеге енгізілген күн', ru: 'Дата включения в перечень', en: 'Entered in the list on' },
    help: {
      kk: 'Қатысушы туралы мәліметтер Қордың интернет-ресурсындағы «Астана Хаб» қатысушыларының тізбесіне енгізілген күн',
      ru: 'День включения сведений об участнике в перечень участников «Астана Хаб» на интернет-ресурсе Фонда',
      en: "Day on which the participant was entered in the list of Astana Hub participants on the Fund's internet resource",
    },
  },
  previousApplication: {
    label: { kk: 'Алдыңғы өтініш', ru: 'Предыдущее заявление', en: 'Previous application' },
    help: {
      kk: 'Қайта өтініш берілсе, бас тартылған алдыңғы өтініштің нөмірі',
      ru: 'При повторном обращении – номер предыдущего заявления, по которому отказано',
      en: 'In a re-application, the number of the previous application that was refused',
    },
  },
};

export const registrationWords: RegistrationWords = {
  title: { kk: 'Қатысуға арналған өтініш', ru: 'Заявление на участие', en: 'Application for participation' },
  fields: { ...askedWords, ...businessPlanWords, ...computedWords, ...officeWords },
  checks: checkWords,
  deadlines: {
    examine: { kk: 'Өтінішті қарау', ru: 'Рассмотрение заявления', en: 'Examination of the application' },
    remarks: { kk: 'Ескертулерді жіберу', ru: 'Направление замечаний', en: 'Sending of remarks' },
    referral: {
      kk: 'Ескертулер жойылған соң Комиссияға жіберу',
      ru: 'Направление в Комиссию после устранения замечаний',
      en: 'Referral to the Commission once the remarks are remedied',
    },
    decision: { kk: 'Комиссияның шешім қабылдауы', ru: 'Принятие решения Комиссией', en: 'Decision by the Commission' },
    notice: { kk: 'Хабарлама жіберу', ru: 'Направление уведомления', en: 'Sending of the notice' },
    certificate: { kk: 'Куәлік беру', ru: 'Выдача свидетельства', en: 'Issue of the certificate' },
    listing: { kk: 'Тізбеге енгізу', ru: 'Включение в перечень', en: 'Entry in the list' },
    translation: { kk: 'Өтінішті аудару', ru: 'Перевод заявления', en: 'Translation of the application' },
    answer: { kk: 'Ескертулерді жою', ru: 'Устранение замечаний', en: 'Remedying the remarks' },
  },
  statuses: {
    sent: { kk: 'Келіп түсті', ru: 'Поступило', en: 'Received' },
    remarks: { kk: 'Ескертулер жіберілді', ru: 'Направлены замечания', en: 'Remarks sent' },
    fixed: { kk: 'Ескертулер жойылды', ru: 'Замечания устранены', en: 'Remarks remedied' },
    atCommission: { kk: 'Комиссияның қарауында', ru: 'На рассмотрении Комиссии', en: 'Before the Commission' },
    registered: {
      kk: 'Тіркеу туралы шешім қабылданды',
      ru: 'Принято решение о регистрации',
      en: 'Decision to register',
    },
    refused: { kk: 'Тіркеуден бас тартылды', ru: 'Отказано в регистрации', en: 'Registration refused' },
    contractSigned: { kk: 'Шартқа қол қойылды', ru: 'Договор подписан', en: 'Agreement signed' },
    participant: { kk: 'Куәлік берілді', ru: 'Свидетельство выдано', en: 'Certificate issued' },
    withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано заявителем', en: 'Withdrawn' },
  },
  documents: {},
  letters: letterWords,
};
