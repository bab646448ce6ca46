/** The words of what a participant tells the Fund: a new address, re-registration, liquidation, refusal, results. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { checkWords } from './events.checks.words.ts';
import type { events } from './events.ts';

export const eventsWords: WordsOf<typeof events> = {
  title: { kk: 'Қатысушының хабарламалары', ru: 'Уведомления участника', en: 'Notices of a participant' },
  fields: {
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Хабарлайтын қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
        ru: 'Бизнес-идентификационный номер участника, который уведомляет, 12 цифр',
        en: 'Business identification number of the participant that gives notice, 12 digits',
      },
    },
    kind: {
      label: { kk: 'Не туралы хабарланады', ru: 'О чём уведомление', en: 'What the notice is about' },
      help: {
        kk: 'Болған оқиғаны немесе жоспарланған шешімді таңдаңыз; әр оқиғаға бөлек хабарлама',
        ru: 'Выберите событие или планируемое решение; о каждом событии – отдельное уведомление',
        en: 'Choose the event or the planned decision; each event has a notice of its own',
      },
      options: {
        addressChange: { kk: 'Мекенжай өзгерді', ru: 'Изменился адрес', en: 'The address has changed' },
        reRegistration: {
          kk: 'Заңды тұлға мемлекеттік қайта тіркелді',
          ru: 'Юридическое лицо прошло государственную перерегистрацию',
          en: 'The legal entity was re-registered by the state',
        },
        liquidation: {
          kk: 'Заңды тұлға таратылды',
          ru: 'Юридическое лицо ликвидировано',
          en: 'The legal entity was liquidated',
        },
        refusal: {
          kk: 'Жобаны одан әрі іске асырудан бас тарту жоспарлануда',
          ru: 'Планируется отказ от дальнейшей реализации проекта',
          en: 'A decision to decline to continue the project is planned',
        },
        resultsAchieved: {
          kk: 'Жоспарланған нәтижелерге қол жеткізілді',
          ru: 'Достигнуты запланированные результаты',
          en: 'The planned results have been achieved',
        },
      },
    },
    happenedOn: {
      label: { kk: 'Оқиға болған күн', ru: 'Дата события', en: 'Happened on' },
      help: {
        kk: 'Мекенжай өзгерген, заңды тұлға қайта тіркелген немесе таратылған, нәтижелерге қол жеткізілген күн; мерзім осы күннен есептеледі. Бас тарту жоспарланса, толтырылмайды',
        ru: 'День смены адреса, перерегистрации, ликвидации или достижения результатов; срок исчисляется с этого дня. Для планируемого отказа не заполняется',
        en: 'Day the address changed, of re-registration or liquidation, or the results were achieved; the term runs from it. Not filled in where declining is only planned',
      },
    },
    newAddress: {
      label: { kk: 'Жаңа мекенжай', ru: 'Новый адрес', en: 'New address' },
      help: {
        kk: 'Мекенжай өзгергенде толтырылады',
        ru: 'Заполняется при изменении адреса',
        en: 'Filled in when the address has changed',
      },
    },
    plannedDecisionOn: {
      label: {
        kk: 'Бас тарту шешімі жоспарланған күн',
        ru: 'Планируемая дата решения об отказе',
        en: 'Decision to decline planned for',
      },
      help: {
        kk: 'Қатысушы жобаны одан әрі іске асырудан бас тарту туралы өз шешімін қабылдауды жоспарлаған күн; Қор оған дейін 10 (он) жұмыс күні бұрын хабардар етіледі',
        ru: 'День, на который участник планирует принять своё решение об отказе от дальнейшей реализации проекта; Фонд уведомляется за 10 (десять) рабочих дней до него',
        en: 'Day on which the participant plans to take its own decision to decline to continue the project; the Fund is notified 10 (ten) working days before it',
      },
    },
    documentsUrl: {
      label: {
        kk: 'Растайтын құжаттарға сілтеме',
        ru: 'Ссылка на подтверждающие документы',
        en: 'Link to the confirming documents',
      },
      help: {
        kk: 'Қайта тіркелген және таратылған кезде растайтын құжаттардың көшірмелері қоса ұсынылады',
        ru: 'При перерегистрации и ликвидации прилагаются копии подтверждающих документов',
        en: 'Copies of the confirming documents are attached for re-registration and liquidation',
      },
    },
    explanation: {
      label: { kk: 'Түсініктеме', ru: 'Пояснение', en: 'Explanation' },
      help: {
        kk: 'Қор білуге тиіс өзге мәліметтер, бар болса',
        ru: 'Иные сведения, которые должны быть известны Фонду, при наличии',
        en: 'Anything else the Fund should know, if any',
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
        kk: 'Қордың хабарламалары осы мекенжайға жіберіледі',
        ru: 'На этот адрес направляются уведомления Фонда',
        en: 'Notices of the Fund are sent to this address',
      },
    },
    oldAddress: {
      label: { kk: 'Бұрынғы мекенжай', ru: 'Прежний адрес', en: 'Old address' },
      help: {
        kk: 'Қатысушының өзгеріске дейінгі мекенжайы; жаңасы тізілімге көшірілгеннен кейін өзгеріссіз сақталады',
        ru: 'Адрес участника до изменения; после переноса нового в реестр сохраняется без изменений',
        en: 'Address of the participant before the change; kept as it was once the new one is in the register',
      },
    },
    carriedTo: {
      label: { kk: 'Мекенжай көшірілген жол', ru: 'Куда перенесён адрес', en: 'Address carried to' },
      help: {
        kk: 'Жаңа мекенжай көшірілген қатысушының тізілімдегі нөмірі',
        ru: 'Номер участника в реестре, которому перенесён новый адрес',
        en: 'Number in the register of the participant that got the new address',
      },
    },
    language: {
      label: { kk: 'Хабарламаның тілі', ru: 'Язык уведомления', en: 'Language of the notice' },
      help: {
        kk: 'Хабарлама жіберілген тіл',
        ru: 'Язык, на котором направлено уведомление',
        en: 'Language in which the notice was sent',
      },
    },
    sentOn: {
      label: { kk: 'Хабарлама жіберілген күн', ru: 'Дата направления уведомления', en: 'Notice sent on' },
      help: {
        kk: 'Қатысушы Қорды хабардар еткен күн',
        ru: 'День, когда участник уведомил Фонд',
        en: 'Day on which the participant notified the Fund',
      },
    },
    officer: {
      label: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible officer' },
      help: {
        kk: 'Хабарламаны қарайтын Қор қызметкері',
        ru: 'Сотрудник Фонда, рассматривающий уведомление',
        en: 'Officer of the Fund who looks into the notice',
      },
    },
    confirmed: {
      label: { kk: 'Оқиға расталды ма', ru: 'Подтверждено ли событие', en: 'Is the event confirmed' },
      help: {
        kk: 'Мекенжайдың өзгергенін, қайта тіркелуді немесе таратылуды қызметкер растайды; «иә» дегеннен кейін ғана жаңа мекенжай тізілімге көшіріледі. Қатысушы хабарламаны өзгертсе, жауап қайта сұралады',
        ru: 'Смену адреса, перерегистрацию или ликвидацию подтверждает сотрудник; новый адрес переносится в реестр только после «да». Если участник изменил уведомление, ответ спрашивается заново',
        en: 'An officer confirms the change of address, the re-registration or the liquidation; only after "yes" is the new address carried to the register. If the participant changes the notice, the answer is asked for anew',
      },
    },
    note: {
      label: { kk: 'Белгі', ru: 'Пометка', en: 'Note' },
      help: { kk: 'Қызметкердің белгісі', ru: 'Пометка сотрудника', en: "The officer's note" },
    },
  },
  checks: checkWords,
  deadlines: {
    address: {
      kk: 'Мекенжай өзгергенін хабарлау',
      ru: 'Уведомление о смене адреса',
      en: 'Notice of a change of address',
    },
    refusal: {
      kk: 'Бас тарту жоспары туралы хабарлау',
      ru: 'Уведомление о планируемом отказе',
      en: 'Notice of a plan to decline',
    },
    inform: {
      kk: 'Қайта тіркелу немесе таратылу туралы хабарлау',
      ru: 'Уведомление о перерегистрации или ликвидации',
      en: 'Notice of re-registration or liquidation',
    },
  },
  statuses: {
    received: { kk: 'Келіп түсті', ru: 'Поступило', en: 'Received' },
    recorded: { kk: 'Ескерілді', ru: 'Учтено', en: 'Recorded' },
    withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано', en: 'Withdrawn' },
  },
  documents: {},
  letters: {},
};
