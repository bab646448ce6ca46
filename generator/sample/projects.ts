/** Projects people apply for services with: what is said of them in the applicant's language. */

import { sampleActivities } from '../../rules/settings/sampleActivities.ts';
import { fill, type Language, type Text } from '../../rules/vocabulary/text.ts';
import type { Answers } from './application.ts';
import type { Idea } from './ideas.ts';
import type { Random } from './random.ts';

type Choices = Readonly<Record<Language, readonly string[]>>;

/** Names of products, the same in every language; none is anybody's. */
const names = [
  'Tamgaly',
  'Jetkizgen',
  'Keregeview',
  'Dalapulse',
  'Qoimash',
  'Zerdelab',
  'Tirekpay',
  'Bulaqnet',
  'Orisdoc',
  'Shamshyraq',
  'Saqtan360',
  'Ushqynbot',
] as const;

const plans: Choices = {
  kk: ['Пилоттық енгізу екі ұйымда жоспарланған.', 'Өнім қазақ және орыс тілдерінде жұмыс істейді.'],
  ru: ['Пилотное внедрение запланировано в двух организациях.', 'Продукт работает на казахском и русском языках.'],
  en: ['Pilots are planned in two organisations.', 'The product works in Kazakh and Russian.'],
};

const expected: Choices = {
  kk: [
    'Алты ай ішінде {n} пилоттық енгізу және алғашқы экспорттық шарт.',
    'Бағдарламаның соңында өнімнің екінші нұсқасы және {n} ақылы тапсырыс беруші.',
  ],
  ru: [
    'За шесть месяцев: пилотных внедрений – {n}, первый экспортный договор.',
    'К концу программы: вторая версия продукта, платных заказчиков – {n}.',
  ],
  en: [
    '{n} pilots and the first export contract within six months.',
    'By the end of the programme a second version of the product and {n} paying customers.',
  ],
};

const readiness: Choices = {
  kk: [
    'Жұмыс істейтін прототип бар, екі ұйымда сынақтан өтіп жатыр.',
    'Өнімнің алғашқы нұсқасы шығарылды, алғашқы ақылы тапсырыстар бар.',
    'Идея сатысы: нарық зерттелді, техникалық тапсырма жазылды.',
  ],
  ru: [
    'Есть работающий прототип, идут испытания в двух организациях.',
    'Выпущена первая версия продукта, есть первые платные заказы.',
    'Стадия идеи: рынок изучен, техническое задание написано.',
  ],
  en: [
    'There is a working prototype, being tried out in two organisations.',
    'The first version is out and has its first paid orders.',
    'Idea stage: the market has been studied and the specification written.',
  ],
};

const problem: Text = {
  kk: 'Тұтынушылар – {clients}: олар бұл жұмысты осы күнге дейін қолмен атқарып келеді.',
  ru: 'Потребители – {clients}: эта работа до сих пор выполняется вручную.',
  en: 'The customers are {clients}: this work is still done by hand.',
};

const businessModel: Choices = {
  kk: [
    'Ай сайынғы жазылым; ірі тапсырыс берушілерге жеке тариф.',
    'Базалық нұсқасы тегін, қосымша мүмкіндіктері ақылы.',
  ],
  ru: [
    'Ежемесячная подписка; для крупных заказчиков отдельный тариф.',
    'Базовая версия бесплатна, дополнительные возможности платные.',
  ],
  en: [
    'A monthly subscription, with a tariff of its own for large customers.',
    'The basic version is free, extras are paid.',
  ],
};

const lifetime: Text = {
  kk: 'Жобаның өмір сүру мерзімі: {n} ай.',
  ru: 'Срок существования проекта: {n} мес.',
  en: 'The project has existed for {n} months.',
};

const involvement: Choices = {
  kk: [
    'Команданың барлық мүшесі жобамен толық жұмыс күні айналысады.',
    'Негізін қалаушы жобамен толық жұмыс күні, қалғандары жарты күн айналысады.',
  ],
  ru: [
    'Вся команда занята проектом полный рабочий день.',
    'Основатель занят проектом полностью, остальные – половину дня.',
  ],
  en: ['The whole team works on the project full time.', 'The founder works on it full time, the others half a day.'],
};

/** The answers of; which of them the service needs is for the intake to say. */
export function inventProject(random: Random, language: Language, idea: Idea): Answers {
  const n = `${random.int(2, 9)}`;
  const members = random.int(2, 8);
  return {
    projectName: random.pick(names),
    projectDirection: directionOf(idea, language),
    projectDescription: `${idea.about[language]} ${random.pick(plans[language])}`,
    expectedResults: fill(random.pick(expected[language]), { n }),
    readiness: random.pick(readiness[language]),
    technologies: idea.tools,
    problem: fill(problem[language], { clients: idea.clients[language] }),
    businessModel: random.pick(businessModel[language]),
    lifetime: fill(lifetime[language], { n: `${random.int(4, 40)}` }),
    projectMembers: members,
    teamInvolvement: random.pick(involvement[language]),
  };
}

/** The activity by its name, without the mark that the list is a sample. */
const directionOf = ({ activity }: Idea, language: Language): string =>
  (sampleActivities.find(({ code }) => code === activity)?.name[language] ?? activity).replace(/ \([^()]*\)$/, '');
