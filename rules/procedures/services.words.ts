/** The words of an application for services: what the Fund records and works out, terms and statuses, and the parts beside. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { serviceWords } from '../wording/services.ts';
import { askedWords } from './services.asked.words.ts';
import { checkWords } from './services.checks.words.ts';
import { letterWords } from './services.letters.words.ts';
import type { services } from './services.ts';

type ServicesWords = WordsOf<typeof services>;

const computedWords: Pick<ServicesWords['fields'], keyof typeof services.computed> = {
  service: {
    label: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
    help: {
      kk: 'Өтініште аталған қабылдаудан көшірілген',
      ru: 'Скопировано из приёма, названного в заявлении',
      en: 'Copied from the intake the application names',
    },
    options: serviceWords,
  },
  intakeFrom: { label: { kk: 'Қабылдау басталатын күн', ru: 'Начало приёма заявлений', en: 'Intake begins on' } },
  intakeTo: { label: { kk: 'Қабылдаудың соңғы күні', ru: 'Последний день приёма', en: 'Last day of the intake' } },
  needsProject: {
    label: {
      kk: '48-тармақтың 3) тармақшасы қажет пе',
      ru: 'Нужны ли сведения подпункта 3) пункта 48',
      en: 'Is item 48(3) needed',
    },
  },
  needsTeam: {
    label: {
      kk: '48-тармақтың 4) тармақшасы қажет пе',
      ru: 'Нужны ли сведения подпункта 4) пункта 48',
      en: 'Is item 48(4) needed',
    },
  },
  needsPresentation: {
    label: {
      kk: '48-тармақтың 5) тармақшасы қажет пе',
      ru: 'Нужны ли сведения подпункта 5) пункта 48',
      en: 'Is item 48(5) needed',
    },
  },
  conditionsUrl: { label: { kk: 'Талаптарға сілтеме', ru: 'Ссылка на требования', en: 'Link to the requirements' } },
  price: { label: { kk: 'Қызметтің құны', ru: 'Стоимость услуги', en: 'Price of the service' } },
  priceAct: {
    label: {
      kk: 'Құны айқындалған ішкі құжат',
      ru: 'Внутренний документ о стоимости',
      en: 'Internal document that sets the price',
    },
  },
  participationEndedOn: {
    label: { kk: 'Қатысу аяқталған күн', ru: 'День завершения участия', en: 'Day participation ended' },
    help: {
      kk: 'Қатысушылар тізіліміндегідей; қатысу жалғасса, бос',
      ru: 'Как в реестре участников; пусто, пока участие продолжается',
      en: 'As in the register of participants; blank while participation goes on',
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
  previousApplication: {
    label: {
      kk: 'Бас тартылған алдыңғы өтініш',
      ru: 'Предыдущее заявление с отказом',
      en: 'Previous application refused',
    },
    help: {
      kk: 'Осы Қызмет алушының дәл осы қызметке берген, бас тартылған соңғы өтінішінің нөмірі',
      ru: 'Номер последнего заявления этого Услугополучателя на ту же услугу, по которому отказано',
      en: "Number of this Service Recipient's last application for the same service that was refused",
    },
  },
};

const officeWords: Pick<ServicesWords['fields'], keyof typeof services.office> = {
  language: {
    label: { kk: 'Өтініштің тілі', ru: 'Язык заявления', en: 'Language of the application' },
    help: {
      kk: 'Өтініш және оған қоса берілетін мәліметтер берілген тіл: қазақ, орыс немесе ағылшын',
      ru: 'Язык заявления и прилагаемых к нему сведений: казахский, русский или английский',
      en: 'Language of the application and of the information attached to it: Kazakh, Russian or English',
    },
  },
  sentOn: {
    label: { kk: 'Өтініш жіберілген күн', ru: 'Дата направления заявления', en: 'Application sent on' },
    help: {
      kk: 'Өтініш қабылдау мерзімі аяқталғанға дейін жіберіледі',
      ru: 'Заявление направляется до окончания срока приёма',
      en: 'The application is sent before the end of the application window',
    },
  },
  translatedOn: {
    label: { kk: 'Аударма дайын болған күн', ru: 'Дата готовности перевода', en: 'Translated on' },
    help: {
      kk: 'Ағылшын тілінде ұсынылған құжаттарды қазақ немесе орыс тіліне аударуды Қор қамтамасыз етеді',
      ru: 'Перевод документов, представленных на английском языке, на казахский или русский язык обеспечивает Фонд',
      en: 'The Fund provides a translation into Kazakh or Russian of documents submitted in English',
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
      kk: 'Қоса берілген құжаттардың 48-тармаққа несімен сәйкес келмейтіні: бұл мәтінді өтініш беруші хабарламадан оқиды',
      ru: 'В чём приложенные документы не соответствуют пункту 48: этот текст заявитель прочтёт в уведомлении',
      en: 'In what the documents attached do not conform to item 48: the applicant will read this text in the notice',
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
      kk: 'Қызметкер ескертулердің жойылғанын растаған күн; Қағидаларда оларды жоюға мерзім белгіленбеген',
      ru: 'День, когда сотрудник признал замечания устранёнными; срок их устранения в Правилах не установлен',
      en: 'Day on which an officer found the remarks remedied; the Rules set no term for remedying them',
    },
  },
  causesRemoved: {
    label: {
      kk: 'Бұрынғы бас тарту себептері жойылды ма',
      ru: 'Устранены ли причины прежнего отказа',
      en: 'Are the causes of the earlier refusal removed',
    },
    help: {
      kk: 'Себептер жойылған жағдайда бас тарту қайта жүгінуге кедергі болмайды',
      ru: 'Если причины устранены, отказ не препятствует повторному обращению',
      en: 'Once its causes are removed, a refusal does not bar a new application',
    },
  },
  meetsConditions: {
    label: {
      kk: 'Шарт жасасу талаптарына сәйкес пе',
      ru: 'Отвечает ли требованиям для договора',
      en: 'Are the requirements for the contract met',
    },
    help: {
      kk: 'Қызметкер шешеді: өтініш беруші осы қабылдау үшін орналастырылған шарт жасасу талаптарына сәйкес келе ме?',
      ru: 'Решает сотрудник: соответствует ли заявитель размещённым для этого приёма требованиям для заключения договора?',
      en: 'An officer decides: does the applicant meet the requirements for concluding the contract published for the intake?',
    },
  },
  decision: {
    label: { kk: 'Қордың шешімі', ru: 'Решение Фонда', en: 'Decision of the Fund' },
    help: {
      kk: 'Қор қызметтер көрсетуге шарт жасасу туралы шешім қабылдайды немесе одан бас тартады; рәсімді Қордың актілері реттейді',
      ru: 'Фонд принимает решение о заключении договора на оказание услуг либо отказывает в нём; процедуру регулируют акты Фонда',
      en: 'The Fund decides to conclude a contract for services or refuses it; the procedure is governed by the acts of the Fund',
    },
    options: {
      contract: { kk: 'Шарт жасасу', ru: 'Заключить договор', en: 'Conclude the contract' },
      refuse: {
        kk: 'Шарт жасасудан бас тарту',
        ru: 'Отказать в заключении договора',
        en: 'Refuse to conclude the contract',
      },
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
  refusalGround: {
    label: { kk: 'Бас тарту негізі', ru: 'Основание отказа', en: 'Ground for refusal' },
    help: {
      kk: 'Қағидалардың 53-тармағы бойынша осы үш негіз ғана бар',
      ru: 'По пункту 53 Правил есть только эти три основания',
      en: 'Under item 53 of the Rules there are only these three grounds',
    },
    options: {
      a: {
        kk: 'Қоса берілген құжаттардың 48-тармаққа сәйкес келмеуі',
        ru: 'Несоответствие приложенных документов пункту 48',
        en: 'Non-conformity of the documents attached to item 48',
      },
      b: { kk: 'Ескертулердің жойылмауы', ru: 'Неустранение замечаний', en: 'Failure to remedy the remarks' },
      c: {
        kk: 'Шарт жасасу талаптарына сәйкес келмеу',
        ru: 'Несоответствие требованиям для заключения договора',
        en: 'Requirements for concluding the contract not met',
      },
    },
  },
  noticeSentOn: {
    label: { kk: 'Хабарлама жіберілген күн', ru: 'Дата направления уведомления', en: 'Notice sent on' },
    help: {
      kk: 'Қабылданған шешім туралы хабарлама өтініш берушіге жіберілген күн',
      ru: 'День направления заявителю уведомления о принятом решении',
      en: 'Day on which the notice of the decision was sent to the applicant',
    },
  },
  contractSignedOn: {
    label: { kk: 'Шартқа қол қойылған күн', ru: 'Дата подписания договора', en: 'Contract signed on' },
    help: {
      kk: 'Қызмет көрсетуге жасалған шартқа қол қойылған күн',
      ru: 'День подписания договора на оказание услуг',
      en: 'Day on which the contract for services was signed',
    },
  },
  contractUrl: {
    label: { kk: 'Шартқа сілтеме', ru: 'Ссылка на договор', en: 'Link to the contract' },
    help: {
      kk: 'Қызмет алушыға ұсынылатын шартқа сілтеме; хабарламада көрсетіледі',
      ru: 'Ссылка на предлагаемый Услугополучателю договор; указывается в уведомлении',
      en: 'Link to the contract offered to the Service Recipient, given in the notice',
    },
  },
};

export const servicesWords: ServicesWords = {
  title: { kk: 'Қызметтерді алуға өтініш', ru: 'Заявление на получение услуг', en: 'Application for services' },
  fields: { ...askedWords, ...computedWords, ...officeWords },
  checks: checkWords,
  deadlines: {
    apply: { kk: 'Өтініш беру', ru: 'Подача заявления', en: 'Applying' },
    remarks: {
      kk: 'Ескертулерді жіберу',
      ru: 'Направление замечаний',
      en: 'Sending of remarks',
    },
    decision: {
      kk: 'Шарт жасасу туралы шешім',
      ru: 'Решение о заключении договора',
      en: 'Decision on concluding the contract',
    },
    translation: {
      kk: 'Құжаттарды аудару',
      ru: 'Перевод документов',
      en: 'Translation of the documents',
    },
  },
  statuses: {
    sent: { kk: 'Келіп түсті', ru: 'Поступило', en: 'Received' },
    remarks: { kk: 'Ескертулер жіберілді', ru: 'Направлены замечания', en: 'Remarks sent' },
    fixed: { kk: 'Ескертулер жойылды', ru: 'Замечания устранены', en: 'Remarks remedied' },
    contract: {
      kk: 'Шарт жасасу туралы шешім қабылданды',
      ru: 'Принято решение о заключении договора',
      en: 'Decision to conclude the contract',
    },
    signed: { kk: 'Шартқа қол қойылды', ru: 'Договор подписан', en: 'Contract signed' },
    refused: { kk: 'Шарт жасасудан бас тартылды', ru: 'Отказано в заключении договора', en: 'Contract refused' },
    late: {
      kk: 'Қабылдау мерзімінен кейін жіберілді',
      ru: 'Направлено после срока приёма',
      en: 'Sent after the intake',
    },
    withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано заявителем', en: 'Withdrawn' },
  },
  documents: {},
  letters: letterWords,
};
