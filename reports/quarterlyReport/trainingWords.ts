/** The words of the section on training (items 63 to 77). */

import type { Text } from '../../rules/vocabulary/text.ts';

export const trainingWords = {
  title: { kk: 'АКТ саласында оқыту', ru: 'Обучение в сфере ИКТ', en: 'Training in ICT' },
  tab: { kk: 'Оқыту', ru: 'Обучение', en: 'Training' },
  applications: {
    kk: 'Тоқсанда келіп түскен оқытуға қатысу өтініштері, қазіргі мәртебесі бойынша (65-тармақ)',
    ru: 'Заявления на участие в обучении, поступившие в квартале, по нынешнему статусу (пункт 65)',
    en: 'Applications for training received in the quarter, by present status (item 65)',
  },
  decisions: {
    kk: 'Тоқсанда қабылданған шешімдер (68, 72-тармақтар)',
    ru: 'Решения, принятые в квартале (пункты 68, 72)',
    en: 'Decisions taken in the quarter (items 68, 72)',
  },
  admitted: {
    kk: 'Тәуелсіз комиссия оқытуға жіберді',
    ru: 'Независимая комиссия допустила к обучению',
    en: 'Admitted by the Independent Commission',
  },
  notAdmitted: {
    kk: 'Тәуелсіз комиссия бас тартты',
    ru: 'Независимая комиссия отказала',
    en: 'Refused by the Independent Commission',
  },
  refusedByFund: {
    kk: 'Қор бас тартты (68-тармақ)',
    ru: 'Отказано Фондом (пункт 68)',
    en: 'Refused by the Fund (item 68)',
  },
  courses: {
    kk: 'Тоқсанда жіберілген өтініштердің курстары мен квоталары (72, 73-тармақтар)',
    ru: 'Курсы и квоты заявлений, допущенных в квартале (пункты 72, 73)',
    en: 'Courses and quotas of the applications admitted in the quarter (items 72, 73)',
  },
  providers: { kk: 'Жіберілген өтініштер', ru: 'Допущено заявлений', en: 'Applications admitted' },
  courseCount: { kk: 'Олардың курстары', ru: 'Курсов в них', en: 'Courses in them' },
  calculated: {
    kk: 'Есептік тетік бойынша орындар',
    ru: 'Мест по расчётному механизму',
    en: 'Seats by the calculation mechanism',
  },
  quota: { kk: 'Берілген квоталар саны', ru: 'Выделено квот', en: 'Quotas allotted' },
  trainees: { kk: 'Тізімге енгізілген үміткерлер', ru: 'Кандидатов в списках', en: 'Candidates listed' },
  graduates: { kk: 'Бұрынғы түлектер', ru: 'Прежних выпускников', en: 'Earlier graduates' },
  employed: { kk: 'Олардың ішінде жұмысқа орналасқаны', ru: 'Из них трудоустроено', en: 'Of them employed' },
  share: { kk: 'Жұмысқа орналасқандардың үлесі', ru: 'Доля трудоустроенных', en: 'Share employed' },
  graduatesNote: {
    kk: 'Түлектер мен олардың жұмысқа орналасуы өтініштегі курстар бойынша мәлімделген (65-тармақтың 5) тармақшасы).',
    ru: 'Выпускники и их трудоустройство – по заявленным курсам (подпункт 5) пункта 65).',
    en: 'Graduates and their employment are as stated for the courses in the application (subitem 5) of item 65).',
  },
  stages: {
    kk: 'Оқытуға өтініштерді қарау мерзімдері, жұмыс күндері',
    ru: 'Сроки рассмотрения заявлений на обучение, рабочие дни',
    en: 'Terms of applications for training, working days',
  },
  noStatus: { kk: 'Мәртебесі көрсетілмеген', ru: 'Статус не указан', en: 'Status not recorded' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
} satisfies Readonly<Record<string, Text>>;
