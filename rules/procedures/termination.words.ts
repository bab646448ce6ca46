/** The words of early termination (items 26 to 30): the ground, its evidence, the body that decides and the end. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { checkWords } from './termination.checks.words.ts';
import type { terminations } from './termination.ts';

export const terminationsWords: WordsOf<typeof terminations> = {
  title: {
    kk: 'Қатысуды мерзімінен бұрын тоқтату',
    ru: 'Досрочное прекращение участия',
    en: 'Early termination of participation',
  },
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
    email: { label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' } },
    language: { label: { kk: 'Хат алмасу тілі', ru: 'Язык переписки', en: 'Language of letters' } },
    participationEndedOn: {
      label: { kk: 'Тізілім бойынша аяқталған күн', ru: 'Дата завершения по реестру', en: 'Ended on, by the register' },
      help: {
        kk: 'Қатысушылар тізілімінде жазылған қатысудың аяқталған күні',
        ru: 'День завершения участия, записанный в реестре участников',
        en: 'Day participation ended as recorded in the register of participants',
      },
    },
    evidence: {
      label: { kk: 'Негіздің дәлелі', ru: 'Подтверждение основания', en: 'Evidence of the ground' },
      help: {
        kk: 'Тармақ және оған қатысты тоқсан, сұрау салу немесе оқиға; негіз жойылса, толтырылмайды',
        ru: 'Пункт и квартал, запрос или событие, к которому он относится; не заполняется, если основание устранено',
        en: 'The clause and the quarter, request or event it is about; left blank once the ground is removed',
      },
      options: {
        'R-40': {
          kk: 'мақсатқа сай еместік туралы қорытынды',
          ru: 'заключение о нецелесообразности',
          en: 'conclusion of inexpediency',
        },
        'R-28.2': {
          kk: 'жоспарланған нәтижелерге қол жеткізілген',
          ru: 'запланированные результаты достигнуты',
          en: 'the planned results have been achieved',
        },
        'R-29': {
          kk: 'жобаны одан әрі іске асырудан бас тарту туралы хабарлама',
          ru: 'уведомление об отказе от дальнейшей реализации проекта',
          en: 'notice of declining to continue the project',
        },
        'R-39': {
          kk: 'тоқсан сайынғы есеп ұсынылмаған',
          ru: 'ежеквартальный отчёт не представлен',
          en: 'quarterly report not submitted',
        },
        'R-38': {
          kk: 'сұрау салу бойынша құжаттар ұсынылмаған',
          ru: 'документы по запросу не представлены',
          en: 'documents asked for not submitted',
        },
        'R-34': {
          kk: 'қатысушы заңды тұлға таратылған',
          ru: 'юридическое лицо – участник ликвидировано',
          en: 'the participant legal entity is liquidated',
        },
        'R-21': { kk: 'мүшелік жарна төленбеген', ru: 'членский взнос не уплачен', en: 'membership fee not paid' },
      },
    },
    evidenceUpTo: {
      label: { kk: 'Соңғы дәлелдің күні', ru: 'Дата последнего подтверждения', en: 'Date of the latest evidence' },
      help: {
        kk: 'Соңғы дәлел қай күннен бастап бар екені',
        ru: 'С какого дня есть последнее подтверждение',
        en: 'Day from which the latest piece of evidence stands',
      },
    },
    earlier: {
      label: { kk: 'Бұрынғы істер', ru: 'Прежние дела', en: 'Earlier cases' },
      help: {
        kk: 'Осы қатысушы мен негіз бойынша шешілген немесе қабылданбаған істер: олардағы дәлелдер қайта келтірілмейді',
        ru: 'Решённые или отклонённые дела по этому участнику и основанию: их подтверждения вновь не приводятся',
        en: 'Cases of this participant and ground that were decided or dismissed: their evidence is not put forward again',
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
    ground: {
      label: { kk: 'Негіз', ru: 'Основание', en: 'Ground' },
      help: {
        kk: 'Мерзімінен бұрын тоқтату жағдайы; Комиссияның қарауына тек 28.1, 28.2 және 28.7 негіздері шығарылады, қалғандары бойынша негіз болса, шешімді Қор қабылдайды',
        ru: 'Случай досрочного прекращения; на рассмотрение Комиссии выносятся только основания 28.1, 28.2 и 28.7, по остальным при наличии основания решает Фонд',
        en: 'The case of early termination; only grounds 28.1, 28.2 and 28.7 go to the Commission; under the others, where the ground is present, the Fund decides',
      },
      options: {
        '28.1': {
          kk: 'Жобаны одан әрі іске асырудың орынсыздығы',
          ru: 'Нецелесообразность дальнейшей реализации проекта',
          en: 'Further implementation of the project inexpedient',
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
          kk: 'Мәліметтер мен есептердің ұсынылмауы',
          ru: 'Непредставление сведений и отчётов',
          en: 'Information and reports not submitted',
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
    foundOn: {
      label: { kk: 'Негіз анықталған күн', ru: 'Дата установления основания', en: 'Ground found on' },
      help: {
        kk: 'Бірінші дәлел қай күннен бар екені немесе қызметкер негізді қай күні анықтағаны',
        ru: 'С какого дня есть первое подтверждение или когда основание установил сотрудник',
        en: 'Day from which the first evidence stands, or on which an officer found the ground',
      },
    },
    breach: {
      label: { kk: 'Негіздің сипаттамасы', ru: 'Описание основания', en: 'Description of the ground' },
      help: {
        kk: 'Үлгілік шарттың қандай міндеттемесі орындалмағаны (28.7) немесе негіз туралы өзге деректер',
        ru: 'Какое обязательство типового договора не исполнено (28.7) или иные сведения об основании',
        en: 'Which obligation of the model agreement was not performed (28.7), or what else is known of the ground',
      },
    },
    plannedDecisionOn: {
      label: {
        kk: 'Бас тарту шешімі жоспарланған күн',
        ru: 'Планируемая дата решения об отказе',
        en: 'Decision to decline planned for',
      },
      help: {
        kk: 'Қатысушы жобаны одан әрі іске асырудан бас тарту туралы өз шешімін қабылдайтын күн',
        ru: 'День, когда участник примет своё решение об отказе от дальнейшей реализации проекта',
        en: 'Day on which the participant takes its own decision to decline to continue the project',
      },
    },
    noticeOn: {
      label: { kk: 'Қатысушы хабарлаған күн', ru: 'Дата уведомления от участника', en: 'Participant gave notice on' },
      help: {
        kk: 'Қатысушы бас тартатыны туралы Қорды хабардар еткен күн',
        ru: 'День, когда участник уведомил Фонд об отказе',
        en: 'Day on which the participant notified the Fund of declining',
      },
    },
    officer: { label: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible officer' } },
    sentToCommissionOn: {
      label: {
        kk: 'Комиссияға шығарылған күн',
        ru: 'Дата вынесения на Комиссию',
        en: 'Brought before the Commission on',
      },
      help: {
        kk: 'Тек 28.1, 28.2 және 28.7 негіздері бойынша',
        ru: 'Только по основаниям 28.1, 28.2 и 28.7',
        en: 'Only under grounds 28.1, 28.2 and 28.7',
      },
    },
    decision: {
      label: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
      help: {
        kk: '28.1, 28.2 және 28.7 негіздері бойынша Комиссияның, қалғандары бойынша Қордың шешімі',
        ru: 'По основаниям 28.1, 28.2 и 28.7 – решение Комиссии, по остальным – решение Фонда',
        en: 'Of the Commission under grounds 28.1, 28.2 and 28.7, of the Fund under the others',
      },
      options: {
        end: { kk: 'Қатысуды тоқтату', ru: 'Прекратить участие', en: 'End participation' },
        keep: { kk: 'Қатысуды жалғастыру', ru: 'Продолжить участие', en: 'Continue participation' },
      },
    },
    decidedOn: { label: { kk: 'Шешім қабылданған күн', ru: 'Дата решения', en: 'Decided on' } },
    endedOn: {
      label: { kk: 'Қатысу аяқталған күн', ru: 'Дата завершения участия', en: 'Participation ended on' },
      help: {
        kk: 'Тоқтату туралы шешімнен кейін қатысушылар тізіліміне көшіріледі; ондағы жазба өзгертілмейді',
        ru: 'После решения о прекращении переносится в реестр участников; записанное там не меняется',
        en: 'Carried over to the register of participants once the end is decided; what stands there is not changed',
      },
    },
    dismissedOn: {
      label: { kk: 'Іс қабылданбаған күн', ru: 'Дата отклонения дела', en: 'Dismissed on' },
      help: {
        kk: 'Негіз жоқ немесе жойылған болса, қызметкер істі жабады; іс қайта ашылмайды',
        ru: 'Если основания нет или оно устранено, сотрудник закрывает дело; вновь оно не открывается',
        en: 'Where there is no ground or it was removed, an officer closes the case; it is not opened again',
      },
    },
    dismissReason: {
      label: { kk: 'Қабылдамау себебі', ru: 'Причина отклонения', en: 'Reason for dismissal' },
    },
  },
  checks: checkWords,
  deadlines: {
    notice: {
      kk: 'Бас тарту туралы Қорды хабардар ету',
      ru: 'Уведомление Фонда об отказе',
      en: 'Notifying the Fund of declining',
    },
    referral: {
      kk: 'Мәселені Комиссияның қарауына шығару',
      ru: 'Вынесение вопроса на рассмотрение Комиссии',
      en: 'Bringing the matter before the Commission',
    },
  },
  statuses: {
    proposed: {
      kk: 'Негіз бар, шешім күтілуде',
      ru: 'Основание есть, ожидается решение',
      en: 'Ground present, undecided',
    },
    atCommission: { kk: 'Комиссияның қарауында', ru: 'На рассмотрении Комиссии', en: 'Before the Commission' },
    ended: {
      kk: 'Тоқтату туралы шешім қабылданды',
      ru: 'Принято решение о прекращении',
      en: 'Decision to end participation',
    },
    kept: { kk: 'Қатысу жалғасады', ru: 'Участие продолжается', en: 'Participation goes on' },
    dismissed: { kk: 'Қабылданбады', ru: 'Отклонено', en: 'Dismissed' },
  },
  documents: {},
  letters: {
    referral: {
      title: {
        kk: 'Қатысуды мерзімінен бұрын тоқтату туралы мәселені Комиссияның қарауына шығару',
        ru: 'Вынесение вопроса о досрочном прекращении участия на рассмотрение Комиссии',
        en: 'Bringing the matter of early termination of participation before the Commission',
      },
      body: {
        kk: `Іс: {case}. Қатысушы: {addressee}, БСН {bin}.
Негіз (Қағидалардың 28-тармағы): {ground}. Анықталған күн: {foundOn}.
Дәлелдер: {evidence}.
Сипаттама: {breach}
Қағидалардың 30-тармағына сәйкес Қор «Астана Хабқа» қатысуды мерзімінен бұрын тоқтату туралы мәселені Комиссияның қарауына шығарады.`,
        ru: `Дело: {case}. Участник: {addressee}, БИН {bin}.
Основание (пункт 28 Правил): {ground}. Установлено: {foundOn}.
Подтверждения: {evidence}.
Описание: {breach}
В соответствии с пунктом 30 Правил Фонд выносит вопрос о досрочном прекращении участия в «Астана Хаб» на рассмотрение Комиссии.`,
        en: `Case: {case}. Participant: {addressee}, BIN {bin}.
Ground (item 28 of the Rules): {ground}. Found on: {foundOn}.
Evidence: {evidence}.
Description: {breach}
Under item 30 of the Rules the Fund brings the matter of early termination of participation in Astana Hub before the Commission.`,
      },
    },
  },
};
