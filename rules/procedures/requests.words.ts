/** The words of the Fund's requests: on which item, what is asked, and when it was received and answered. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { checkWords } from './requests.checks.words.ts';
import type { requests } from './requests.ts';

export const requestsWords: WordsOf<typeof requests> = {
  title: { kk: 'Қордың сұрау салулары', ru: 'Запросы Фонда', en: 'Requests of the Fund' },
  fields: {
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Сұрау салу жіберілетін қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
        ru: 'Бизнес-идентификационный номер участника, которому направляется запрос, 12 цифр',
        en: 'Business identification number of the participant the request is sent to, 12 digits',
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
    name: {
      label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
      help: {
        kk: 'Қатысушының тізілімдегі атауы',
        ru: 'Наименование участника по реестру',
        en: 'Name of the participant in the register',
      },
    },
    email: {
      label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' },
      help: {
        kk: 'Сұрау салу осы мекенжайға жіберіледі',
        ru: 'На этот адрес направляется запрос',
        en: 'The request is sent to this address',
      },
    },
    language: {
      label: { kk: 'Хат алмасу тілі', ru: 'Язык переписки', en: 'Language of letters' },
      help: {
        kk: 'Қатысушымен хат алмасу тілі',
        ru: 'Язык переписки с участником',
        en: 'Language of letters to the participant',
      },
    },
    ground: {
      label: { kk: 'Сұрау салудың негізі', ru: 'Основание запроса', en: 'Basis of the request' },
      help: {
        kk: 'Сұрау салу Қағидалардың қай тармағы бойынша жіберіледі',
        ru: 'По какому пункту Правил направляется запрос',
        en: 'The item of the Rules under which the request is sent',
      },
      options: {
        '32': {
          kk: 'салықтық есепке алу мақсатында қажетті мәліметтер және бухгалтерлік (қаржылық) есептілік бойынша мәліметтер',
          ru: 'сведения, необходимые для целей налогового учёта, и сведения по бухгалтерской (финансовой) отчётности',
          en: 'information needed for the purposes of tax accounting and information on accounting (financial) statements',
        },
        '32p2': {
          kk: 'мемлекеттік статистикалық есептіліктің көшірмесі, салық декларациялары (есептеулер) және аудиторлық қорытынды',
          ru: 'копия государственной статистической отчётности, налоговые декларации (расчёты) и аудиторское заключение',
          en: 'a copy of the state statistical reporting, tax returns (calculations) and the audit opinion',
        },
        '33s2': { kk: 'аудиторлық есеп', ru: 'аудиторский отчёт', en: 'the audit report' },
        '38': {
          kk: 'қызметтің мониторингі және жобаны іске асыру шеңберінде қажетті құжаттар',
          ru: 'документы, необходимые в рамках мониторинга деятельности и реализации проекта',
          en: 'documents needed within the monitoring of the activity and the implementation of the project',
        },
      },
    },
    question: {
      label: { kk: 'Не сұратылады', ru: 'Что запрашивается', en: 'What is asked for' },
      help: {
        kk: 'Сұратылатын мәліметтер мен құжаттар, кезеңі көрсетіле отырып; осы мәтін хатқа енгізіледі',
        ru: 'Запрашиваемые сведения и документы с указанием периода; этот текст входит в письмо',
        en: 'The information and documents asked for, with the period; this text goes into the letter',
      },
    },
    sentOn: {
      label: { kk: 'Жіберілген күн', ru: 'Дата направления', en: 'Sent on' },
      help: {
        kk: 'Қор сұрау салуды жіберген күн',
        ru: 'День, когда Фонд направил запрос',
        en: 'Day on which the Fund sent the request',
      },
    },
    arrivedOn: {
      label: { kk: 'Түскен күн', ru: 'Дата поступления', en: 'Arrived on' },
      help: {
        kk: 'Сұрау салу қатысушыға түскен күн; жазылып сақталады, бірақ мерзім алынған күннен есептеледі',
        ru: 'День поступления запроса участнику; записывается, но срок исчисляется со дня получения',
        en: 'Day the request arrived at the participant; recorded, but the term runs from receipt',
      },
    },
    receivedOn: {
      label: { kk: 'Алынған күн', ru: 'Дата получения', en: 'Received on' },
      help: {
        kk: 'Қатысушы сұрау салуды алған күн, жеткізу туралы жазба бойынша: мерзім осы күннен есептеледі',
        ru: 'День получения запроса участником по записи о доставке: срок исчисляется с этого дня',
        en: 'Day the participant received the request, by the delivery record: the term runs from this day',
      },
    },
    answeredOn: {
      label: { kk: 'Жауап берілген күн', ru: 'Дата ответа', en: 'Answered on' },
      help: {
        kk: 'Қатысушының жауабы Қорға берілген күн',
        ru: 'День, когда участник представил ответ Фонду',
        en: 'Day on which the participant gave the Fund its answer',
      },
    },
    answerUrl: {
      label: { kk: 'Жауапқа сілтеме', ru: 'Ссылка на ответ', en: 'Link to the answer' },
      help: {
        kk: 'Жауап пен қоса берілген құжаттар сақталған жер',
        ru: 'Где хранятся ответ и приложенные документы',
        en: 'Where the answer and the documents attached are kept',
      },
    },
    answerComplete: {
      label: { kk: 'Жауап толық па', ru: 'Полон ли ответ', en: 'Is the answer complete' },
      help: {
        kk: 'Сұратылғанның бәрі берілді ме – қызметкер жауап береді',
        ru: 'Представлено ли всё запрошенное – отвечает сотрудник',
        en: 'Whether everything asked for was given; an officer answers',
      },
    },
    statisticsGiven: {
      label: {
        kk: 'Статистикалық есептілік берілді ме',
        ru: 'Представлена ли статистическая отчётность',
        en: 'Is the statistical reporting given',
      },
      help: {
        kk: 'Мемлекеттік статистикалық есептіліктің көшірмесі (тек 32-тармақтың екінші бөлігі бойынша сұрау салуда)',
        ru: 'Копия государственной статистической отчётности (только для запроса по части второй пункта 32)',
        en: 'Copy of the state statistical reporting (only for a request under the second paragraph of item 32)',
      },
    },
    declarationsGiven: {
      label: {
        kk: 'Салық декларациялары берілді ме',
        ru: 'Представлены ли налоговые декларации',
        en: 'Are the tax returns given',
      },
      help: {
        kk: 'Қатысушы төлеуші болып табылатын салықтар, алымдар (баж) бойынша декларациялар (есептеулер)',
        ru: 'Декларации (расчёты) по налогам, сборам (пошлинам), плательщиком которых является участник',
        en: 'Returns (calculations) for the taxes and fees (duties) of which the participant is a payer',
      },
    },
    auditOpinionGiven: {
      label: {
        kk: 'Аудиторлық қорытынды берілді ме',
        ru: 'Представлено ли аудиторское заключение',
        en: 'Is the audit opinion given',
      },
      help: {
        kk: 'Жылдық бухгалтерлік (қаржылық) есептіліктің дәйектілігі туралы аудиторлық қорытынды',
        ru: 'Аудиторское заключение о достоверности годовой бухгалтерской (финансовой) отчётности',
        en: 'Audit opinion on the reliability of the annual accounting (financial) statements',
      },
    },
  },
  checks: checkWords,
  deadlines: {
    answer32: {
      kk: 'Салықтық есепке алу және есептілік мәліметтерін беру',
      ru: 'Представление сведений для налогового учёта и по отчётности',
      en: 'Information for tax accounting and on statements',
    },
    answer32p2: {
      kk: 'Есептілік, декларациялар және аудиторлық қорытынды беру',
      ru: 'Представление отчётности, деклараций и аудиторского заключения',
      en: 'Reporting, tax returns and the audit opinion',
    },
    answer33s2: { kk: 'Аудиторлық есепті беру', ru: 'Представление аудиторского отчёта', en: 'Audit report' },
    answer38: {
      kk: 'Мониторинг шеңберінде сұратылған құжаттарды беру',
      ru: 'Представление документов, запрошенных в рамках мониторинга',
      en: 'Documents asked for in monitoring',
    },
  },
  statuses: {
    draft: { kk: 'Қаралама', ru: 'Черновик', en: 'Draft' },
    sent: { kk: 'Жіберілді', ru: 'Направлен', en: 'Sent' },
    received: { kk: 'Қатысушы алды', ru: 'Получен участником', en: 'Received by the participant' },
    answered: { kk: 'Жауап берілді', ru: 'Ответ дан', en: 'Answered' },
    withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозван', en: 'Withdrawn' },
  },
  documents: {},
  letters: {
    request: {
      title: { kk: 'Қордың сұрау салуы', ru: 'Запрос Фонда', en: 'Request of the Fund' },
      body: {
        kk: `Құрметті {addressee}!
Қағидаларға сәйкес ({clause}) Қор Сізден мыналарды сұратады: {ground}.
{question}
Жауапты осы сұрау салуды алған күннен бастап 10 (он) жұмыс күні ішінде, яғни сұрау салу {today} күні алынса, {term} күнінен кешіктірмей ұсынуыңызды сұраймыз. Сұрау салу кейінірек алынса, мерзім алынған күннен бастап есептеледі.
Сұрау салудың нөмірі: {case}.`,
        ru: `Уважаемый участник – {addressee}!
В соответствии с Правилами ({clause}) Фонд запрашивает у Вас: {ground}.
{question}
Просим представить ответ в течение 10 (десяти) рабочих дней со дня получения настоящего запроса, то есть, если запрос получен {today}, не позднее {term}. Если запрос получен позже, срок исчисляется со дня его получения.
Номер запроса: {case}.`,
        en: `To {addressee}
Under the Rules ({clause}) the Fund requests from you: {ground}.
{question}
Please submit your answer within 10 (ten) working days from the day this request is received, that is, if it is received on {today}, no later than {term}. If it is received later, the term runs from the day of receipt.
Number of the request: {case}.`,
      },
    },
  },
};
