/**
 * An INVENTED list of priority ICT activities (үлгі / образец / sample): the real one, Order 521/НҚ of 20.10.2025,
 * is not in the text of the Rules, and the Fund must load it into the sheet `activities` before it examines anybody.
 */

import { inEachLanguage, type Text } from '../vocabulary/text.ts';

export interface Activity {
  readonly code: string;
  /** The activity a work belongs to; an activity itself has none. */
  readonly parent?: string;
  readonly name: Text;
}

/** Said after every name, so that nobody takes the list for the Order's. */
const mark: Text = { kk: 'үлгі', ru: 'образец', en: 'sample' };

interface SampleActivity extends Text {
  readonly works: readonly Text[];
}

const invented: readonly SampleActivity[] = [
  {
    kk: 'Бағдарламалық қамтылымды әзірлеу',
    ru: 'Разработка программного обеспечения',
    en: 'Software development',
    works: [
      { kk: 'Веб-қосымшаларды әзірлеу', ru: 'Разработка веб-приложений', en: 'Web application development' },
      { kk: 'Мобильді қосымшаларды әзірлеу', ru: 'Разработка мобильных приложений', en: 'Mobile app development' },
      { kk: 'Бағдарламалық қамтылымды тестілеу', ru: 'Тестирование программного обеспечения', en: 'Software testing' },
      {
        kk: 'Бағдарламалық қамтылымды сүйемелдеу',
        ru: 'Сопровождение программного обеспечения',
        en: 'Software maintenance',
      },
    ],
  },
  {
    kk: 'Жасанды интеллект жүйелерін әзірлеу',
    ru: 'Разработка систем искусственного интеллекта',
    en: 'Development of artificial intelligence systems',
    works: [
      { kk: 'Модельдерді оқыту', ru: 'Обучение моделей', en: 'Model training' },
      { kk: 'Табиғи тілді өңдеу', ru: 'Обработка естественного языка', en: 'Natural language processing' },
      { kk: 'Компьютерлік көру', ru: 'Компьютерное зрение', en: 'Computer vision' },
    ],
  },
  {
    kk: 'Деректерді өңдеу және талдау',
    ru: 'Обработка и анализ данных',
    en: 'Data processing and analysis',
    works: [
      { kk: 'Деректер қоймаларын құру', ru: 'Создание хранилищ данных', en: 'Building data warehouses' },
      { kk: 'Талдамалық есептерді әзірлеу', ru: 'Разработка аналитических отчётов', en: 'Analytical reporting' },
    ],
  },
  {
    kk: 'Ақпараттық қауіпсіздікті қамтамасыз ету',
    ru: 'Обеспечение информационной безопасности',
    en: 'Information security',
    works: [
      {
        kk: 'Қорғау құралдарын әзірлеу',
        ru: 'Разработка средств защиты',
        en: 'Development of protection tools',
      },
      { kk: 'Осалдықтарды талдау', ru: 'Анализ уязвимостей', en: 'Vulnerability analysis' },
      { kk: 'Оқиғаларға ден қою', ru: 'Реагирование на инциденты', en: 'Incident response' },
    ],
  },
  {
    kk: 'Бұлтты шешімдер және деректерді өңдеу орталықтары',
    ru: 'Облачные решения и центры обработки данных',
    en: 'Cloud solutions and data centres',
    works: [
      { kk: 'Бұлтты платформаларды әзірлеу', ru: 'Разработка облачных платформ', en: 'Cloud platform development' },
      {
        kk: 'Есептеу қуаттарын ұсыну',
        ru: 'Предоставление вычислительных мощностей',
        en: 'Provision of computing power',
      },
    ],
  },
  {
    kk: 'Қаржы технологияларын әзірлеу',
    ru: 'Разработка финансовых технологий',
    en: 'Development of financial technologies',
    works: [
      { kk: 'Төлем сервистерін әзірлеу', ru: 'Разработка платёжных сервисов', en: 'Payment service development' },
      {
        kk: 'Тәуекелдерді бағалау жүйелерін әзірлеу',
        ru: 'Разработка систем оценки рисков',
        en: 'Risk assessment systems',
      },
      { kk: 'Блокчейн-шешімдерді әзірлеу', ru: 'Разработка блокчейн-решений', en: 'Blockchain solutions' },
    ],
  },
  {
    kk: 'Білім беру технологияларын әзірлеу',
    ru: 'Разработка образовательных технологий',
    en: 'Development of educational technologies',
    works: [
      {
        kk: 'Оқыту платформаларын әзірлеу',
        ru: 'Разработка обучающих платформ',
        en: 'Learning platform development',
      },
      {
        kk: 'Электрондық оқу курстарын әзірлеу',
        ru: 'Разработка электронных учебных курсов',
        en: 'Electronic course development',
      },
    ],
  },
  {
    kk: 'Заттар интернеті және робототехника',
    ru: 'Интернет вещей и робототехника',
    en: 'Internet of things and robotics',
    works: [
      { kk: 'Датчиктер желілерін әзірлеу', ru: 'Разработка сетей датчиков', en: 'Sensor network development' },
      {
        kk: 'Роботтарды басқару жүйелерін әзірлеу',
        ru: 'Разработка систем управления роботами',
        en: 'Robot control systems',
      },
      {
        kk: 'Кіріктірілген жүйелерді әзірлеу',
        ru: 'Разработка встраиваемых систем',
        en: 'Embedded system development',
      },
    ],
  },
];

const marked = (name: Text): Text => inEachLanguage((language) => `${name[language]} (${mark[language]})`);

/** Activities `A1`, `A2` … each followed by its works `A1.1`, `A1.2` …; an invented list, for demonstrations and tests. */
export const sampleActivities: readonly Activity[] = invented
  .map((activity, index): readonly Activity[] => {
    const code = `A${index + 1}`;
    const works = activity.works.map((work, at) => ({ code: `${code}.${at + 1}`, parent: code, name: marked(work) }));
    return [{ code, name: marked(activity) }, ...works];
  })
  .reduce((list, one) => list.concat(one), []);
