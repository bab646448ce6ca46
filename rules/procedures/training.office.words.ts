/** What the Fund records of an application for training, from its language to the list of trainees. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { training } from './training.ts';

type Fields = WordsOf<typeof training>['fields'];

export const officeWords: Pick<Fields, keyof typeof training.office> = {
  language: {
    label: { kk: 'Өтініштің тілі', ru: 'Язык заявления', en: 'Language of the application' },
    help: {
      kk: 'Өтініш пен құжаттар жіберілген тіл: мемлекеттік, орыс немесе ағылшын',
      ru: 'Язык, на котором направлены заявление и документы: государственный, русский или английский',
      en: 'Language of the application and the documents: the state language, Russian or English',
    },
  },
  sentOn: {
    label: { kk: 'Өтініш жіберілген күн', ru: 'Дата направления заявления', en: 'Application sent on' },
    help: {
      kk: 'Өтініш жіберілген күн: Қордың қарау мерзімі осы күннен есептеледі',
      ru: 'День направления заявления: с него исчисляется срок рассмотрения Фондом',
      en: "Day the application was sent: the Fund's term for examining it runs from this day",
    },
  },
  translatedOn: {
    label: { kk: 'Аударма дайын болған күн', ru: 'Дата готовности перевода', en: 'Translated on' },
    help: {
      kk: 'Ағылшын тіліндегі құжаттар мемлекеттік немесе орыс тіліне аударылған күн; аударманы Қор қамтамасыз етеді',
      ru: 'День, когда документы на английском языке переведены на государственный или русский язык; перевод обеспечивает Фонд',
      en: 'Day the documents in English were translated into the state language or Russian; the Fund provides the translation',
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
  participantOverride: {
    label: {
      kk: 'Қатысушы болмаса да қабылдана ма',
      ru: 'Принять ли, хотя не участник',
      en: 'Accept although not a participant',
    },
    help: {
      kk: '6-тарауда біресе «өтініш беруші», біресе «қатысушы» делінген. Өтініш беруші қолданыстағы қатысушы болмаса, өтінішті қабылдау-қабылдамауды қызметкер шешеді',
      ru: 'В главе 6 говорится то о «заявителе», то об «участнике». Если заявитель не является действующим участником, принимать ли заявление, решает сотрудник',
      en: 'Chapter 6 speaks now of an "applicant", now of a "participant". Where the applicant is not an active participant, an officer decides whether the application is accepted',
    },
  },
  debtConfirmed: {
    label: {
      kk: 'Берешек бас тарту негізі бола ма',
      ru: 'Задолженность – основание отказа',
      en: 'Are the arrears a ground for refusal',
    },
    help: {
      kk: 'Берешек шектен асады. Бұл бас тарту негізі екенін қызметкер растайды: «иә» – бас тартылады, «жоқ» – негіз жоқ',
      ru: 'Задолженность превышает предел. Сотрудник подтверждает, что это основание для отказа: «да» – отказ, «нет» – основания нет',
      en: 'The arrears exceed the limit. An officer confirms that this is a ground for refusal: yes, it is refused; no, there is no ground',
    },
  },
  reliable: {
    label: { kk: 'Ақпарат дәйекті ме', ru: 'Достоверна ли информация', en: 'Is the information reliable' },
    help: {
      kk: 'Ұсынылған ақпарат дәйекті ме? Дәйексіз ақпарат ұсыну фактісі анықталса, «жоқ» деп жауап беріңіз',
      ru: 'Достоверна ли представленная информация? Если выявлен факт представления недостоверной информации, ответьте «нет»',
      en: 'Is the information submitted reliable? Answer no where the provision of unreliable information has been established',
    },
  },
  showsParticipant: {
    label: {
      kk: 'Ресурста қатысушы туралы ақпарат бар ма',
      ru: 'Есть ли на ресурсе информация об участнике',
      en: 'Does the resource inform on the participant',
    },
    help: {
      kk: 'Өтініш берушінің интернет-ресурсында оның «Астана Хаб» қатысушысы екені туралы ақпарат бар ма? Қағидаларда қандай ақпарат екені айтылмаған, сондықтан қызметкер шешеді',
      ru: 'Есть ли на интернет-ресурсе заявителя информация о том, что он участник «Астана Хаб»? Правила не говорят, какая информация нужна, поэтому решает сотрудник',
      en: "Does the applicant's internet resource state that it is an Astana Hub participant? The Rules do not say what information is meant, so an officer decides",
    },
  },
  refusedOn: {
    label: { kk: 'Қор бас тартқан күн', ru: 'Дата отказа Фонда', en: 'Refused by the Fund on' },
    help: {
      kk: 'Қордың 68-тармақтың негіздері бойынша бас тартуы өтініш берушіге жіберілген күн',
      ru: 'День, когда заявителю направлен отказ Фонда по основаниям пункта 68',
      en: "Day the Fund's refusal on the grounds of item 68 was sent to the applicant",
    },
  },
  officerRemark: {
    label: { kk: 'Қордың ескертуі', ru: 'Замечание Фонда', en: 'Remark of the Fund' },
    help: {
      kk: 'Мәліметтердің толық еместігі туралы ескерту: нені толықтыру қажет',
      ru: 'Замечание о неполноте сведений: что нужно дополнить',
      en: 'Remark on incomplete information: what has to be added',
    },
  },
  remarksSentOn: {
    label: { kk: 'Ескертулер жіберілген күн', ru: 'Дата направления замечаний', en: 'Remarks sent on' },
    help: {
      kk: 'Ескертулер көрсетілген хабарлама өтініш берушіге жіберілген күн',
      ru: 'День направления заявителю уведомления с замечаниями',
      en: 'Day on which the notice with remarks was sent to the applicant',
    },
  },
  remarksReceivedOn: {
    label: { kk: 'Ескертулер алынған күн', ru: 'Дата получения замечаний', en: 'Remarks received on' },
    help: {
      kk: 'Өтініш беруші ескертулерді алған күн: жою мерзімі осы күннен есептеледі',
      ru: 'День, когда заявитель получил замечания: с него исчисляется срок их устранения',
      en: 'Day the applicant received the remarks: the term for remedying them runs from it',
    },
  },
  remarksRemovedOn: {
    label: { kk: 'Ескертулер жойылған күн', ru: 'Дата устранения замечаний', en: 'Remarks remedied on' },
    help: {
      kk: 'Өтініш беруші ескертулерді жойған күн',
      ru: 'День, когда заявитель устранил замечания',
      en: 'Day on which the applicant remedied the remarks',
    },
  },
  lateAccepted: {
    label: {
      kk: 'Кеш жойылған ескертулер қабылдана ма',
      ru: 'Принять ли устранение после срока',
      en: 'Accept late remedying',
    },
    help: {
      kk: 'Ескертулер мерзімінен кейін жойылған. Қағидаларда бұдан не шығатыны айтылмаған, сондықтан қызметкер шешеді',
      ru: 'Замечания устранены после срока. Правила не говорят, что из этого следует, поэтому решает сотрудник',
      en: 'The remarks were remedied after the term. The Rules do not say what follows, so an officer decides',
    },
  },
  sentToIndependentOn: {
    label: {
      kk: 'Тәуелсіз комиссияға жіберілген күн',
      ru: 'Дата направления в Независимую комиссию',
      en: 'Sent to the Independent Commission on',
    },
    help: {
      kk: 'Өтініш кандидаттарды іріктеу жөніндегі тәуелсіз комиссияның қарауына жіберілген күн',
      ru: 'День направления заявления на рассмотрение независимой комиссии по отбору кандидатов',
      en: 'Day the application was sent to the independent commission for the selection of candidates',
    },
  },
  decision: {
    label: {
      kk: 'Тәуелсіз комиссияның шешімі',
      ru: 'Решение Независимой комиссии',
      en: 'Decision of the Independent Commission',
    },
    help: {
      kk: 'Тәуелсіз комиссия қатысуға рұқсат беру және квоталар саны немесе қатысудан бас тарту туралы дауыс беру арқылы шешім қабылдайды',
      ru: 'Независимая комиссия путём голосования решает о допуске к участию и количестве квот либо об отказе в участии',
      en: 'The Independent Commission decides by voting on admission and the number of quotas, or on refusal of participation',
    },
    options: {
      admit: { kk: 'Қатысуға рұқсат беру', ru: 'Допустить к участию', en: 'Admit' },
      refuse: { kk: 'Қатысудан бас тарту', ru: 'Отказать в участии', en: 'Refuse participation' },
    },
  },
  decidedOn: {
    label: { kk: 'Шешім қабылданған күн', ru: 'Дата решения', en: 'Decided on' },
    help: {
      kk: 'Тәуелсіз комиссия шешім қабылдаған күн: шешімді жіберу және шарт жасасу мерзімдері осы күннен есептеледі',
      ru: 'День решения Независимой комиссии: с него исчисляются сроки направления решения и заключения договора',
      en: 'Day of the decision of the Independent Commission: the terms for sending it and for the agreement run from it',
    },
  },
  quota: {
    label: { kk: 'Квоталар саны', ru: 'Количество квот', en: 'Number of quotas' },
    help: {
      kk: 'Тәуелсіз комиссия белгілеген квоталар саны',
      ru: 'Количество квот, установленное Независимой комиссией',
      en: 'Number of quotas decided by the Independent Commission',
    },
  },
  refusalGround: {
    label: { kk: 'Бас тарту дәлелі', ru: 'Мотивы отказа', en: 'Reasons for the refusal' },
    help: {
      kk: 'Тәуелсіз комиссияның бас тарту себебі: өтініш берушіге дәлелді бас тарту жіберіледі',
      ru: 'Почему Независимая комиссия отказала: заявителю направляется мотивированный отказ',
      en: 'Why the Independent Commission refused: the applicant is sent a reasoned refusal',
    },
  },
  noticeSentOn: {
    label: { kk: 'Шешім жіберілген күн', ru: 'Дата направления решения', en: 'Decision sent on' },
    help: {
      kk: 'Шешім өтініште көрсетілген байланыстар бойынша өтініш берушіге жіберілген күн',
      ru: 'День направления решения заявителю по контактам, указанным в заявлении',
      en: 'Day the decision was sent to the applicant to the contacts stated in the application',
    },
  },
  contractSignedOn: {
    label: { kk: 'Шарт жасалған күн', ru: 'Дата заключения договора', en: 'Agreement concluded on' },
    help: {
      kk: 'АКТ саласындағы жеке тұлғаларды оқытуға қатысу туралы шарт жасалған күн',
      ru: 'День заключения договора об участии в обучении физических лиц в области ИКТ',
      en: 'Day on which the agreement on participation in training individuals in ICT was concluded',
    },
  },
  traineesListedOn: {
    label: { kk: 'Тізбе айқындалған күн', ru: 'Дата перечня', en: 'List determined on' },
    help: {
      kk: 'Өтініш беруші оқудан өтуге үміткер жеке тұлғалардың тізбесін айқындаған күн',
      ru: 'День, когда заявитель определил перечень физических лиц, претендующих на обучение',
      en: 'Day on which the applicant determined the list of individuals who are candidates for training',
    },
  },
  traineesCount: {
    label: { kk: 'Тізбедегі тұлғалар саны', ru: 'Количество лиц в перечне', en: 'Number of individuals in the list' },
    help: {
      kk: 'Тізбедегі жеке тұлғалардың саны; олардың аты-жөні мұнда жазылмайды',
      ru: 'Сколько физических лиц в перечне; их имена здесь не записываются',
      en: 'How many individuals are in the list; their names are not recorded here',
    },
  },
  traineesListUrl: {
    label: { kk: 'Тізбеге сілтеме', ru: 'Ссылка на перечень', en: 'Link to the list' },
    help: {
      kk: 'Тізбе сақталған жерге сілтеме; дербес деректер осы тізілімде сақталмайды',
      ru: 'Ссылка на место хранения перечня; персональные данные в этом реестре не хранятся',
      en: 'Link to where the list is kept; no personal data are kept in this register',
    },
  },
};
