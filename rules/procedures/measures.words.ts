/** The words of the Fund's own work: the directions of item 4 and the ways of searching for investors of item 6. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { measures } from './measures.ts';

export const measuresWords: WordsOf<typeof measures> = {
  title: { kk: 'Қордың іс-шаралары', ru: 'Мероприятия Фонда', en: 'Measures of the Fund' },
  fields: {
    direction: {
      label: { kk: 'Қызмет бағыты', ru: 'Направление деятельности', en: 'Direction of activity' },
      help: {
        kk: 'Қағидалардың 4-тармағындағы он үш бағыттың бірі',
        ru: 'Одно из тринадцати направлений пункта 4 Правил',
        en: 'One of the thirteen directions of item 4 of the Rules',
      },
      options: {
        consortia: { kk: 'Білім беру консорциумдары', ru: 'Образовательные консорциумы', en: 'Education consortia' },
        relations: {
          kk: 'Органдармен, ұйымдармен қарым-қатынас',
          ru: 'Связи с органами и организациями',
          en: 'Relations with bodies, organisations',
        },
        trainingEvents: {
          kk: 'Оқыту іс-шаралары мен курстар',
          ru: 'Обучающие мероприятия и курсы',
          en: 'Training events and courses',
        },
        materials: {
          kk: 'Әдістемелік материалдар, оқу құралдары',
          ru: 'Методические материалы, учебные пособия',
          en: 'Methodological and study materials',
        },
        events: {
          kk: 'Көрмелер, форумдар, конкурстар',
          ru: 'Выставки, форумы, конкурсы',
          en: 'Exhibitions, forums, contests',
        },
        eventsOfOthers: {
          kk: 'Басқа ұйымдардың іс-шараларына қатысу',
          ru: 'Участие в мероприятиях других организаций',
          en: 'Taking part in events of others',
        },
        programmes: {
          kk: 'Инновациялық бағдарламаларды ендіру',
          ru: 'Внедрение инновационных программ',
          en: 'Innovative programmes introduced',
        },
        prototypes: {
          kk: 'Жаңа технологиялардың үлгілері',
          ru: 'Образцы новых технологий',
          en: 'Samples of new technologies',
        },
        research: { kk: 'Талдамалық зерттеулер', ru: 'Аналитические исследования', en: 'Analytical research' },
        incubation: {
          kk: 'Технологиялық бизнес-инкубациялау',
          ru: 'Технологическое бизнес-инкубирование',
          en: 'Technology business incubation',
        },
        acceleration: { kk: 'Акселерация', ru: 'Акселерация', en: 'Acceleration' },
        experts: { kk: 'Сарапшыларды тарту', ru: 'Привлечение экспертов', en: 'Experts engaged' },
        intellectualProperty: {
          kk: 'Зияткерлік меншік құқықтарын қорғау',
          ru: 'Защита прав интеллектуальной собственности',
          en: 'Protection of intellectual property rights',
        },
      },
    },
    investorMeasure: {
      label: { kk: 'Инвесторларды іздеу тәсілі', ru: 'Способ поиска инвесторов', en: 'Way of searching for investors' },
      help: {
        kk: 'Қағидалардың 6-тармағындағы алты тәсілдің бірі; инвесторларды іздеуге қатысы болмаса, бос қалады',
        ru: 'Один из шести способов пункта 6 Правил; если поиска инвесторов не было, остаётся пустым',
        en: 'One of the six ways of item 6 of the Rules; blank where no investors were searched for',
      },
      options: {
        investors: { kk: 'Инвесторларды тарту', ru: 'Привлечение инвесторов', en: 'Investors engaged' },
        showcases: {
          kk: 'Қатысушылардың жобаларын көрсету',
          ru: 'Демонстрация проектов участников',
          en: "Participants' projects shown",
        },
        commercialisation: {
          kk: 'Зияткерлік меншікті іске асыру, беру',
          ru: 'Реализация, передача интеллектуальной собственности',
          en: 'Intellectual property realised or transferred',
        },
        media: {
          kk: 'Бұқаралық ақпарат құралдарымен байланыс',
          ru: 'Связь со средствами массовой информации',
          en: 'Contact with the mass media',
        },
        contracts: {
          kk: 'Шетелдік тұлғалармен шарттар',
          ru: 'Договоры с зарубежными лицами',
          en: 'Contracts with foreign persons',
        },
        eventsSupported: {
          kk: 'Отандық және шетелдік іс-шараларға жәрдем',
          ru: 'Содействие отечественным и зарубежным мероприятиям',
          en: 'Domestic and foreign events supported',
        },
      },
    },
    title: {
      label: { kk: 'Атауы', ru: 'Название', en: 'Title' },
      help: {
        kk: 'Іс-шараның немесе жұмыстың атауы',
        ru: 'Название мероприятия или работы',
        en: 'Title of the event or of the work',
      },
    },
    from: { label: { kk: 'Басталған күн', ru: 'Дата начала', en: 'Begins on' } },
    to: { label: { kk: 'Аяқталған күн', ru: 'Дата окончания', en: 'Ends on' } },
    place: { label: { kk: 'Өткізілген орны', ru: 'Место проведения', en: 'Place' } },
    participantsCount: {
      label: { kk: 'Қатысқандар саны', ru: 'Количество присутствовавших', en: 'Number of people present' },
    },
    partner: {
      label: { kk: 'Серіктес', ru: 'Партнёр', en: 'Partner' },
      help: {
        kk: 'Мемлекеттік орган, қоғамдық не өзге ұйым, шетелдік тұлға',
        ru: 'Государственный орган, общественная или иная организация, зарубежное лицо',
        en: 'A state body, a public or other organisation, a foreign person',
      },
    },
    result: { label: { kk: 'Нәтижесі', ru: 'Результат', en: 'Result' } },
    url: { label: { kk: 'Сілтеме', ru: 'Ссылка', en: 'Link' } },
  },
  checks: {
    classified: {
      label: {
        kk: 'Бағыты немесе тәсілі көрсетілген',
        ru: 'Направление или способ указаны',
        en: 'Direction or way given',
      },
      fail: {
        kk: 'Қызмет бағыты да, инвесторларды іздеу тәсілі де көрсетілмеген: кемінде бірін таңдаңыз.',
        ru: 'Не указаны ни направление деятельности, ни способ поиска инвесторов: выберите хотя бы одно.',
        en: 'Neither a direction of activity nor a way of searching for investors is given: choose at least one.',
      },
    },
    interval: {
      label: { kk: 'Күндері дұрыс', ru: 'Даты указаны верно', en: 'Dates are correct' },
      fail: {
        kk: '{from} күні басталып, {to} күні аяқталған деп жазылған: күндерді түзетіңіз.',
        ru: 'Указано, что начато {from}, а закончено {to}: исправьте даты.',
        en: 'It is recorded as beginning on {from} and ending on {to}: correct the dates.',
      },
    },
  },
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
};
