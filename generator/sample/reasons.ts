/** What participants explain and officers give as reasons, a sentence or two each. */

import type { Cells } from '../../rules/registers/registers.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import type { Random } from './random.ts';

/** With a notice of a participant. */
export const explanations = {
  addressChange: {
    kk: 'Кеңсе жаңа ғимаратқа көшті.',
    ru: 'Офис переехал в новое здание.',
    en: 'The office has moved to another building.',
  },
  reRegistration: {
    kk: 'Құрылтайшылар құрамы өзгеруіне байланысты қайта тіркеу жүргізілді.',
    ru: 'Перерегистрация проведена в связи с изменением состава учредителей.',
    en: 'Re-registered because the founders have changed.',
  },
  liquidation: {
    kk: 'Жалғыз қатысушының шешімімен таратылды.',
    ru: 'Ликвидация по решению единственного участника.',
    en: 'Liquidated by decision of the sole member.',
  },
  refusal: {
    kk: 'Компания басқа нарыққа көшеді, жобаны Қордың бағдарламалары аясында жалғастырмайды.',
    ru: 'Компания переходит на другой рынок и не продолжит проект в рамках программ Фонда.',
    en: 'The company is moving to another market and will not continue the project within the programmes of the Fund.',
  },
  resultsAchieved: {
    kk: 'Бизнес-жоспардағы көрсеткіштердің бәрі орындалды, есеп қоса беріледі.',
    ru: 'Все показатели бизнес-плана достигнуты, отчёт прилагается.',
    en: 'All indicators of the business plan have been met; a report is attached.',
  },
  onPaper: {
    kk: 'Хабарлама қағаз түрінде келді, кеңсе тіркеді.',
    ru: 'Уведомление поступило на бумаге, зарегистрировано канцелярией.',
    en: 'The notice came on paper and was registered by the office.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Officers write in Kazakh or Russian. */
type Spoken = Readonly<Record<'kk' | 'ru', string>>;

/** Why the project goes on although something deviates, or why it does not. */
export const conclusionReasons = {
  noReport: {
    kk: 'Есеп әзірге жоқ, бірақ қатысушы жобаның жүріп жатқанын растады; есеп сұратылды.',
    ru: 'Отчёта пока нет, участник подтвердил, что проект идёт; отчёт запрошен.',
  },
  lateReport: {
    kk: 'Есеп кешігіп келді, көрсеткіштері жоспарға сай.',
    ru: 'Отчёт поступил с опозданием, показатели соответствуют плану.',
  },
  remarksOpen: {
    kk: 'Есептегі сандар нақтыланып жатыр, жобаның барысына әсері жоқ.',
    ru: 'Цифры отчёта уточняются, на ход проекта это не влияет.',
  },
  requestsUnanswered: {
    kk: 'Сұрау салуға жауап күтілуде, жоба кестеге сай.',
    ru: 'Ответ на запрос ожидается, проект идёт по графику.',
  },
  feesUnpaid: {
    kk: 'Мүшелік жарна бойынша берешек бар, жоба тоқтаған жоқ.',
    ru: 'Есть задолженность по членскому взносу, проект не остановлен.',
  },
  auditMissing: {
    kk: 'Аудит жүргізіліп жатыр, қорытындысы күтілуде.',
    ru: 'Аудит проводится, заключение ожидается.',
  },
  noIncome: {
    kk: 'Өнім сыналып жатыр, табыс келесі кезеңде жоспарланған.',
    ru: 'Продукт испытывается, доход запланирован на следующий период.',
  },
  incomeFell: {
    kk: 'Табыстың төмендеуі маусымға байланысты, келісімшарттар күшінде.',
    ru: 'Снижение дохода сезонное, договоры действуют.',
  },
  noStaff: {
    kk: 'Команда мердігерлік шартпен жұмыс істейді.',
    ru: 'Команда работает по договорам подряда.',
  },
  none: {
    kk: 'Есептің мәліметтері нақтыланды.',
    ru: 'Сведения отчёта уточнены.',
  },
  inexpedient: {
    kk: 'Жоспарланған көрсеткіштер қатарынан бірнеше тоқсан орындалмады, жобаны жалғастыруға ресурс жоқ.',
    ru: 'Плановые показатели не выполнены несколько кварталов подряд, ресурсов для продолжения проекта нет.',
  },
} as const satisfies Readonly<Record<string, Spoken>>;

/** What is done about a project found inexpedient. */
export const measures: Spoken = {
  kk: 'Хабарлама жіберу, мәселені Комиссияның қарауына шығару.',
  ru: 'Направить уведомление, вынести вопрос на рассмотрение Комиссии.',
};

/** Breaches of the standard contract. */
export const breaches: readonly Spoken[] = [
  {
    kk: 'Үлгілік шарттың 4.2-тармағы: жоба командасының өзгергені туралы хабарланбаған.',
    ru: 'Пункт 4.2 типового договора: не сообщено об изменении команды проекта.',
  },
  {
    kk: 'Үлгілік шарттың 4.5-тармағы: жоба туралы көпшілікке арналған іс-шараларға қатысудан екі рет бас тартқан.',
    ru: 'Пункт 4.5 типового договора: дважды отказано в участии в публичных показах проекта.',
  },
  {
    kk: 'Үлгілік шарттың 3.1-тармағы: бизнес-жоспарда көзделген кезең мерзімінде тапсырылмаған.',
    ru: 'Пункт 3.1 типового договора: этап, предусмотренный бизнес-планом, не сдан в срок.',
  },
];

/** The ground was proven on paper, before the registers had anything of it. */
export const provenOnPaper: Spoken = {
  kk: 'Дәлелдер қағаз ісінде.',
  ru: 'Подтверждения в бумажном деле.',
};

/** Why a case of early termination was dismissed. */
export const dismissals = {
  paid: { kk: 'Жарна толық төленді.', ru: 'Взнос уплачен полностью.' },
  reported: { kk: 'Есеп берілді.', ru: 'Отчёт представлен.' },
  mistaken: {
    kk: 'Хабарлама қате жіберілген: заңды тұлға таратылған жоқ, қайта ұйымдастырылды.',
    ru: 'Уведомление направлено по ошибке: юридическое лицо не ликвидировано, а реорганизовано.',
  },
  mended: {
    kk: 'Міндеттеме орындалды, растайтын құжат алынды.',
    ru: 'Обязательство исполнено, подтверждение получено.',
  },
  explained: { kk: 'Қатысушы дәлелді себебін көрсетті.', ru: 'Участник указал уважительную причину.' },
} as const satisfies Readonly<Record<string, Spoken>>;

/** Why the Commission did not change the activities. */
export const refusalsOfChange: readonly Spoken[] = [
  {
    kk: 'Бизнес-жоспарда жаңа қызмет түрінің жобасы ашылмаған.',
    ru: 'В бизнес-плане не раскрыт проект по новому виду деятельности.',
  },
  {
    kk: 'Сипатталған жұмыстар тізбедегі қызмет түріне жатпайды.',
    ru: 'Описанные работы не относятся к виду деятельности из перечня.',
  },
];

/** Officers write in Kazakh or Russian; of those who applied in English, in Russian. */
export const spoken = (text: Spoken, language: Language): string => text[language === 'kk' ? 'kk' : 'ru'];

/** In the language the case is kept in. */
export const spokenIn = (text: Spoken, { language }: Cells): string => spoken(text, language === 'kk' ? 'kk' : 'ru');

export const anyOf = (random: Random, texts: readonly Spoken[], language: Language): string =>
  spoken(random.pick(texts), language);
