/** The words of an intake of a service: what is announced, what its contract has to say, what it costs. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { serviceWords } from '../wording/services.ts';
import { letterWords } from './serviceIntakes.letters.words.ts';
import type { serviceIntakes } from './serviceIntakes.ts';

type IntakeWords = WordsOf<typeof serviceIntakes>;

const fields: IntakeWords['fields'] = {
  service: {
    label: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
    help: {
      kk: 'Қор бағдарламаларында көзделген қызмет',
      ru: 'Услуга, предусмотренная программами Фонда',
      en: "A service provided for by the Fund's programmes",
    },
    options: serviceWords,
  },
  titleKk: {
    label: { kk: 'Қабылдаудың қазақша атауы', ru: 'Название приёма на казахском', en: 'Title of the intake in Kazakh' },
    help: {
      kk: 'Бағдарламаның немесе қызметтің хабарландыруда жазылатын атауы',
      ru: 'Название программы или услуги, как в объявлении',
      en: 'Name of the programme or service as announced',
    },
  },
  titleRu: {
    label: { kk: 'Қабылдаудың орысша атауы', ru: 'Название приёма на русском', en: 'Title of the intake in Russian' },
  },
  titleEn: {
    label: {
      kk: 'Қабылдаудың ағылшынша атауы',
      ru: 'Название приёма на английском',
      en: 'Title of the intake in English',
    },
  },
  intakeFrom: {
    label: { kk: 'Қабылдау басталатын күн', ru: 'Начало приёма заявлений', en: 'Intake begins on' },
    help: {
      kk: 'Өтініштерді қабылдау басталатын күн; шарт жасасу үшін талаптар оған дейін 1 (бір) айдан кешіктірілмей орналастырылады',
      ru: 'День начала приёма заявлений; требования для заключения договора размещаются не позднее чем за 1 (один) месяц до него',
      en: 'Day on which acceptance of applications begins; the requirements for the contract are published no later than 1 (one) month before it',
    },
  },
  intakeTo: {
    label: { kk: 'Қабылдаудың соңғы күні', ru: 'Последний день приёма', en: 'Last day of the intake' },
    help: {
      kk: 'Өтініштер осы күнді қоса алғанда қабылданады',
      ru: 'Заявления принимаются по этот день включительно',
      en: 'Applications are accepted up to and including this day',
    },
  },
  needsProject: {
    label: {
      kk: '48-тармақтың 3) тармақшасы қажет пе',
      ru: 'Нужны ли сведения подпункта 3) пункта 48',
      en: 'Is item 48(3) needed',
    },
    help: {
      kk: 'Осы қызмет үшін дайындық кезеңі, технологиялар, проблема, бизнес-модель және өмір сүру мерзімі сұрала ма?',
      ru: 'Запрашиваются ли для этой услуги стадия готовности, технологии, проблема, бизнес-модель и срок существования проекта?',
      en: 'Does this service ask for readiness, technologies, problem, business model and lifetime of the project?',
    },
  },
  needsTeam: {
    label: {
      kk: '48-тармақтың 4) тармақшасы қажет пе',
      ru: 'Нужны ли сведения подпункта 4) пункта 48',
      en: 'Is item 48(4) needed',
    },
    help: {
      kk: 'Осы қызмет үшін жобаға қатысушылардың саны мен команданың тартылуы сұрала ма?',
      ru: 'Запрашиваются ли для этой услуги количество участников проекта и вовлечённость команды?',
      en: 'Does this service ask for the number of people in the project and the involvement of the team?',
    },
  },
  needsPresentation: {
    label: {
      kk: '48-тармақтың 5) тармақшасы қажет пе',
      ru: 'Нужны ли сведения подпункта 5) пункта 48',
      en: 'Is item 48(5) needed',
    },
    help: {
      kk: 'Осы қызмет үшін жобаның тұсаукесеріне сілтеме сұрала ма?',
      ru: 'Запрашивается ли для этой услуги ссылка на презентацию проекта?',
      en: 'Does this service ask for a link to the presentation of the project?',
    },
  },
  conditionsPublishedOn: {
    label: { kk: 'Талаптар орналастырылған күн', ru: 'Дата размещения требований', en: 'Requirements published on' },
    help: {
      kk: 'Шарт жасасу үшін талаптар Қордың интернет-ресурсында орналастырылған күн; ерте орналастыруға болады',
      ru: 'День размещения требований для заключения договора на интернет-ресурсе Фонда; разместить раньше можно',
      en: "Day on which the requirements for the contract were placed on the Fund's internet resource; publishing earlier is allowed",
    },
  },
  conditionsUrl: {
    label: { kk: 'Талаптарға сілтеме', ru: 'Ссылка на требования', en: 'Link to the requirements' },
  },
  contractConditions: {
    label: {
      kk: 'Шартта қызмет көрсету талаптары бар ма',
      ru: 'Есть ли в договоре условия оказания услуг',
      en: 'Does the contract set the conditions of service',
    },
    help: {
      kk: 'Қызмет алушыға ұсынылатын шарт Қордың қызмет көрсету талаптарын қамтиды',
      ru: 'Предлагаемый Услугополучателю договор содержит условия оказания услуг Фондом',
      en: 'The contract offered to the Service Recipient contains the conditions on which the Fund renders the service',
    },
  },
  contractPaymentOrder: {
    label: {
      kk: 'Шартта төлем тәртібі бар ма',
      ru: 'Есть ли в договоре порядок оплаты',
      en: 'Does the contract set the order of payment',
    },
    help: {
      kk: 'Қызмет алушыға ұсынылатын шарт Қорға төлем тәртібін қамтиды',
      ru: 'Предлагаемый Услугополучателю договор содержит порядок оплаты Фонду',
      en: 'The contract offered to the Service Recipient contains the order of payment to the Fund',
    },
  },
  contractPaymentAmount: {
    label: {
      kk: 'Шартта төлем мөлшері бар ма',
      ru: 'Есть ли в договоре размер оплаты',
      en: 'Does the contract set the amount of payment',
    },
    help: {
      kk: 'Қызмет алушыға ұсынылатын шарт Қорға төлем мөлшерін қамтиды',
      ru: 'Предлагаемый Услугополучателю договор содержит размер оплаты Фонду',
      en: 'The contract offered to the Service Recipient contains the amount of payment to the Fund',
    },
  },
  price: {
    label: { kk: 'Қызметтің құны', ru: 'Стоимость услуги', en: 'Price of the service' },
    help: {
      kk: 'Теңгемен; тегін қызмет үшін 0 жазыңыз',
      ru: 'В тенге; для бесплатной услуги укажите 0',
      en: 'In tenge; write 0 for a service free of charge',
    },
  },
  priceAct: {
    label: {
      kk: 'Құны айқындалған ішкі құжат',
      ru: 'Внутренний документ о стоимости',
      en: 'Internal document that sets the price',
    },
    help: {
      kk: 'Қызметтің құны айқындалған Қордың ішкі құжатының атауы, күні және нөмірі',
      ru: 'Название, дата и номер внутреннего документа Фонда, которым определена стоимость',
      en: 'Title, date and number of the internal document of the Fund that sets the price',
    },
  },
  thirdParty: {
    label: { kk: 'Үшінші тарап тартыла ма', ru: 'Привлекается ли третья сторона', en: 'Is a third party involved' },
    help: {
      kk: 'Көрсетілетін қызметтің ерекшелігіне қарай Қор қызметтерінің құны коммерциялық баға ұсыныстары негізінде айқындалатын үшінші тараптарды тарта алады',
      ru: 'С учётом особенностей услуги Фонд может привлечь третьи стороны, стоимость услуг которых определяется на основании коммерческих ценовых предложений',
      en: 'By the nature of the service the Fund may involve third parties whose price is determined on the basis of commercial price offers',
    },
  },
  offers: {
    label: {
      kk: 'Коммерциялық баға ұсыныстары',
      ru: 'Коммерческие ценовые предложения',
      en: 'Commercial price offers',
    },
    help: {
      kk: 'Кім қандай баға ұсынды: әр ұсыныс жаңа жолдан жазылады',
      ru: 'Кто какую цену предложил: каждое предложение с новой строки',
      en: 'Who offered what price: each offer on a new line',
    },
  },
  offerChosen: {
    label: { kk: 'Таңдалған ұсыныс', ru: 'Выбранное предложение', en: 'Offer chosen' },
    help: {
      kk: 'Үшінші тараптың қай ұсынысы қабылданды',
      ru: 'Какое из предложений третьих сторон принято',
      en: "Which of the third parties' offers was accepted",
    },
  },
};

const checks: IntakeWords['checks'] = {
  interval: {
    label: { kk: 'Қабылдау мерзімі дұрыс', ru: 'Срок приёма указан верно', en: 'Intake dates are correct' },
    fail: {
      kk: 'Қабылдау {intakeFrom} күні басталып, {intakeTo} күні аяқталады деп жазылған: күндерді түзетіңіз.',
      ru: 'Указано, что приём начинается {intakeFrom}, а заканчивается {intakeTo}: исправьте даты.',
      en: 'The intake is recorded as beginning on {intakeFrom} and ending on {intakeTo}: correct the dates.',
    },
  },
  published: {
    label: {
      kk: 'Талаптар бір ай бұрын орналастырылған',
      ru: 'Требования размещены за месяц',
      en: 'Requirements published a month before',
    },
    fail: {
      kk: 'Шарт жасасу үшін талаптар {conditionsPublishedOn} күні орналастырылған, ал олар {limit} күнінен, яғни қабылдау басталған күнге ({intakeFrom}) дейін 1 (бір) айдан кешіктірілмей орналастырылуға тиіс еді: қабылдауды бастамаңыз, басталатын күнін кейінге жылжыту туралы шешім қабылдаңыз.',
      ru: 'Требования для заключения договора размещены {conditionsPublishedOn}, а разместить их следовало не позднее {limit}, то есть не позднее чем за 1 (один) месяц до начала приёма ({intakeFrom}): не открывайте приём, примите решение о переносе его начала.',
      en: 'The requirements for the contract were published on {conditionsPublishedOn}; they were due by {limit}, that is, no later than 1 (one) month before the intake begins ({intakeFrom}): do not open the intake, take a decision to postpone its beginning.',
    },
  },
  publishedWhere: {
    label: { kk: 'Талаптарға сілтеме бар', ru: 'Есть ссылка на требования', en: 'Link to the requirements given' },
    fail: {
      kk: 'Талаптар орналастырылған, бірақ оларға сілтеме жоқ: сілтемені жазыңыз.',
      ru: 'Требования размещены, но ссылки на них нет: укажите ссылку.',
      en: 'The requirements are published, but there is no link to them: give the link.',
    },
  },
  contractConditions: {
    label: {
      kk: 'Шартта: қызмет көрсету талаптары',
      ru: 'В договоре: условия оказания услуг',
      en: 'Contract: conditions of service',
    },
    fail: {
      kk: 'Ұсынылатын шартта Қордың қызмет көрсету талаптары жоқ: шартты толықтырыңыз.',
      ru: 'В предлагаемом договоре нет условий оказания услуг Фондом: дополните договор.',
      en: 'The contract offered does not contain the conditions on which the Fund renders the service: complete it.',
    },
  },
  contractPaymentOrder: {
    label: { kk: 'Шартта: төлем тәртібі', ru: 'В договоре: порядок оплаты', en: 'Contract: order of payment' },
    fail: {
      kk: 'Ұсынылатын шартта Қызмет алушының Қорға төлем тәртібі жоқ: шартты толықтырыңыз.',
      ru: 'В предлагаемом договоре нет порядка оплаты Услугополучателем Фонду: дополните договор.',
      en: 'The contract offered does not contain the order of payment by the Service Recipient to the Fund: complete it.',
    },
  },
  contractPaymentAmount: {
    label: { kk: 'Шартта: төлем мөлшері', ru: 'В договоре: размер оплаты', en: 'Contract: amount of payment' },
    fail: {
      kk: 'Ұсынылатын шартта Қызмет алушының Қорға төлем мөлшері жоқ: шартты толықтырыңыз.',
      ru: 'В предлагаемом договоре нет размера оплаты Услугополучателем Фонду: дополните договор.',
      en: 'The contract offered does not contain the amount of payment by the Service Recipient to the Fund: complete it.',
    },
  },
  price: {
    label: {
      kk: 'Құны ішкі құжатпен айқындалған',
      ru: 'Стоимость определена внутренним документом',
      en: 'Price set by an internal document',
    },
    fail: {
      kk: 'Қызметтің құны ({price}) немесе оны айқындаған ішкі құжат ({priceAct}) көрсетілмеген: екеуін де жазыңыз.',
      ru: 'Не указана стоимость услуги ({price}) или внутренний документ, которым она определена ({priceAct}): укажите и то и другое.',
      en: 'The price of the service ({price}) or the internal document that sets it ({priceAct}) is not recorded: give both.',
    },
  },
  offers: {
    label: { kk: 'Баға ұсыныстары бар', ru: 'Ценовые предложения есть', en: 'Price offers recorded' },
    fail: {
      kk: 'Үшінші тарап тартылады, ал коммерциялық баға ұсыныстары немесе таңдалған ұсыныс жазылмаған: оларды көрсетіңіз.',
      ru: 'Привлекается третья сторона, но коммерческие ценовые предложения или выбранное из них не указаны: укажите их.',
      en: 'A third party is involved, and the commercial price offers or the offer chosen are not recorded: give them.',
    },
  },
};

export const serviceIntakesWords: IntakeWords = {
  title: {
    kk: 'Қызметтерге өтініштерді қабылдау',
    ru: 'Приём заявлений на получение услуг',
    en: 'Intakes of applications for services',
  },
  fields,
  checks,
  deadlines: {
    conditions: { kk: 'Талаптарды орналастыру', ru: 'Размещение требований', en: 'Publishing the requirements' },
  },
  statuses: {
    announced: { kk: 'Жарияланды', ru: 'Объявлен', en: 'Announced' },
    open: { kk: 'Өтініштер қабылдануда', ru: 'Идёт приём заявлений', en: 'Applications accepted' },
    closed: { kk: 'Қабылдау аяқталды', ru: 'Приём завершён', en: 'Intake ended' },
  },
  documents: {},
  letters: letterWords,
};
