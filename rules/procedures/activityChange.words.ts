/** The words of a change of activity: the application of item 20, the Commission's decision and its notice. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { businessPlanWords } from '../wording/businessPlan.ts';
import { checkWords } from './activityChange.checks.words.ts';
import { letterWords } from './activityChange.letters.words.ts';
import type { activityChange } from './activityChange.ts';

type ChangeWords = WordsOf<typeof activityChange>;

const askedWords: Omit<
  Pick<ChangeWords['fields'], keyof typeof activityChange.asked>,
  keyof typeof businessPlanWords
> = {
  bin: {
    label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
    help: {
      kk: 'Қызмет түрін өзгертетін қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
      ru: 'Бизнес-идентификационный номер участника, меняющего вид деятельности, 12 цифр',
      en: 'Business identification number of the participant that changes its activity, 12 digits',
    },
  },
  addActivities: {
    label: { kk: 'Қосылатын қызмет түрлері', ru: 'Добавляемые виды деятельности', en: 'Activities to add' },
    help: {
      kk: 'АКТ саласындағы басым қызмет түрлерінің тізбесінен қосылатын қызмет түрлері',
      ru: 'Виды деятельности из Перечня приоритетных видов деятельности в области ИКТ, которые добавляются',
      en: 'Activities of the List of priority ICT activities that are added',
    },
  },
  removeActivities: {
    label: { kk: 'Тоқтатылатын қызмет түрлері', ru: 'Прекращаемые виды деятельности', en: 'Activities to give up' },
    help: {
      kk: 'Қызмет түрі өзгертілсе, қатысушы енді жүзеге асырмайтын қызмет түрлері',
      ru: 'При изменении вида деятельности – виды, которые участник больше не осуществляет',
      en: 'On a change, the activities the participant will no longer carry out',
    },
  },
};

const computedWords: Pick<ChangeWords['fields'], keyof typeof activityChange.computed> = {
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
  activities: {
    label: { kk: 'Қазіргі қызмет түрлері', ru: 'Текущие виды деятельности', en: 'Present activities' },
    help: {
      kk: 'Қатысушының шешімге дейінгі қызмет түрлері; өзгертілгеннен кейін осында сақталып қалады',
      ru: 'Виды деятельности участника до решения; после изменения сохраняются здесь',
      en: 'Activities of the participant before the decision; kept here once they are changed',
    },
  },
  newActivities: {
    label: { kk: 'Жаңа қызмет түрлері', ru: 'Новые виды деятельности', en: 'New activities' },
    help: {
      kk: 'Шешім оң болса, қатысушының қызмет түрлері',
      ru: 'Виды деятельности участника при положительном решении',
      en: 'Activities of the participant if the decision is in favour',
    },
  },
  listedActivities: {
    label: { kk: 'Қосылатындары тізбеде бар', ru: 'Добавляемые есть в Перечне', en: 'Added ones are in the List' },
  },
  ownActivities: {
    label: {
      kk: 'Тоқтатылатындары қатысушынікі',
      ru: 'Прекращаемые принадлежат участнику',
      en: "Given-up ones are the participant's",
    },
  },
  severalActivities: {
    label: { kk: 'Бірнеше қызмет түрі', ru: 'Несколько видов деятельности', en: 'Several activities' },
  },
  changedOn: {
    label: { kk: 'Қызмет түрі өзгертілген күн', ru: 'Вид деятельности изменён', en: 'Activity changed on' },
    help: {
      kk: 'Жаңа қызмет түрлері қатысушылар тізіліміне енгізілген шешімнің күні; бір рет енгізіледі',
      ru: 'День решения, по которому новые виды внесены в реестр участников; вносятся один раз',
      en: 'Day of the decision by which the new activities entered the register of participants; once only',
    },
  },
};

const officeWords: Pick<ChangeWords['fields'], keyof typeof activityChange.office> = {
  language: { label: { kk: 'Өтініштің тілі', ru: 'Язык заявления', en: 'Language of the application' } },
  receivedOn: {
    label: { kk: 'Өтініш түскен күн', ru: 'Дата поступления заявления', en: 'Application received on' },
    help: {
      kk: 'Өтініш Қорға түскен күн: Комиссияның 10 жұмыс күні осы күннен басталады',
      ru: 'День поступления заявления в Фонд: с него идут 10 рабочих дней Комиссии',
      en: "Day the application reached the Fund: the Commission's 10 working days run from it",
    },
  },
  officer: { label: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible officer' } },
  projectsShown: {
    label: { kk: 'Барлық жоба көрсетілген бе', ru: 'Показаны ли все проекты', en: 'Are all projects shown' },
    help: {
      kk: 'Қызмет түрі бірнешеу болса: бизнес-жоспарда әр қызмет түрі бойынша барлық жоба көрсетілген бе',
      ru: 'Если видов деятельности несколько: показаны ли в бизнес-плане все проекты по каждому виду',
      en: 'Where there are several activities: whether the business plan shows all projects under each',
    },
  },
  sentToCommissionOn: {
    label: { kk: 'Комиссияға жіберілген күн', ru: 'Дата направления в Комиссию', en: 'Sent to the Commission on' },
  },
  planMatches: {
    label: {
      kk: 'Бизнес-жоспар 1-қосымшаға сәйкес пе',
      ru: 'Соответствует ли бизнес-план приложению 1',
      en: 'Does the plan correspond to Annex 1',
    },
    help: {
      kk: 'Комиссияға бағдар: 20-тармақта бас тарту негіздері жоқ, 16-тармақтың негізі көрсетілген',
      ru: 'Ориентир для Комиссии: в пункте 20 оснований отказа нет, показано основание пункта 16',
      en: 'For the guidance of the Commission: item 20 has no grounds for refusal, that of item 16 is shown',
    },
  },
  activityMatches: {
    label: {
      kk: 'Жоба қызмет түрлеріне сәйкес пе',
      ru: 'Соответствует ли проект видам деятельности',
      en: 'Does the project fit the activities',
    },
    help: {
      kk: 'Комиссияға бағдар: 20-тармақта бас тарту негіздері жоқ, 16-тармақтың негізі көрсетілген',
      ru: 'Ориентир для Комиссии: в пункте 20 оснований отказа нет, показано основание пункта 16',
      en: 'For the guidance of the Commission: item 20 has no grounds for refusal, that of item 16 is shown',
    },
  },
  decision: {
    label: { kk: 'Комиссияның шешімі', ru: 'Решение Комиссии', en: 'Decision of the Commission' },
    options: {
      change: {
        kk: 'Қызмет түрін өзгерту және (немесе) толықтыру',
        ru: 'Изменить и (или) дополнить вид деятельности',
        en: 'Change and (or) add the activity',
      },
      refuse: {
        kk: 'Өзгертуден және (немесе) толықтырудан бас тарту',
        ru: 'Отказать в изменении и (или) дополнении',
        en: 'Refuse the change and (or) addition',
      },
    },
  },
  decidedOn: { label: { kk: 'Шешім қабылданған күн', ru: 'Дата решения', en: 'Decided on' } },
  decisionReason: {
    label: { kk: 'Шешімнің дәлелі', ru: 'Мотивировка решения', en: 'Reasons for the decision' },
    help: {
      kk: 'Комиссияның хаттамасынан алынады; хабарламада жазылады',
      ru: 'Берётся из протокола Комиссии; указывается в уведомлении',
      en: "Taken from the Commission's minutes; stated in the notice",
    },
  },
  noticeSentOn: { label: { kk: 'Хабарлама жіберілген күн', ru: 'Дата направления уведомления', en: 'Notice sent on' } },
  certificateReissuedOn: {
    label: { kk: 'Куәлік қайта берілген күн', ru: 'Дата перевыдачи свидетельства', en: 'Certificate reissued on' },
    help: {
      kk: 'Қор баптауда куәлікті қайта беруді таңдаса ғана; Қағидалар оны көздемейді',
      ru: 'Только если Фонд выбрал перевыдачу в настройках; Правила её не предусматривают',
      en: 'Only where the Fund chose a reissue in the settings; the Rules do not provide for it',
    },
  },
};

export const activityChangeWords: ChangeWords = {
  title: {
    kk: 'Қызмет түрін өзгерту және (немесе) толықтыру',
    ru: 'Изменение и (или) дополнение вида деятельности',
    en: 'Change and (or) addition of an activity',
  },
  fields: { ...askedWords, ...businessPlanWords, ...computedWords, ...officeWords },
  checks: checkWords,
  deadlines: {
    decision: { kk: 'Комиссияның шешім қабылдауы', ru: 'Принятие решения Комиссией', en: 'Decision by the Commission' },
    notice: { kk: 'Хабарлама жіберу', ru: 'Направление уведомления', en: 'Sending of the notice' },
  },
  statuses: {
    sent: { kk: 'Келіп түсті', ru: 'Поступило', en: 'Received' },
    atCommission: { kk: 'Комиссияның қарауында', ru: 'На рассмотрении Комиссии', en: 'Before the Commission' },
    changed: { kk: 'Қызмет түрі өзгертілді', ru: 'Вид деятельности изменён', en: 'Activity changed' },
    notChanged: { kk: 'Өзгертуден бас тартылды', ru: 'Отказано в изменении', en: 'Change refused' },
    withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано заявителем', en: 'Withdrawn' },
  },
  documents: {},
  letters: letterWords,
};
