/** The words of the quarterly report: its cover, headings and rows, in three languages. */

import type { Text } from '../../rules/vocabulary/text.ts';

type Words = Readonly<Record<string, Text>>;

export const coverWords = {
  title: {
    kk: '«Астана Хаб» қатысушыларының қызметі туралы тоқсандық есеп',
    ru: 'Квартальный отчёт о деятельности участников «Астана Хаб»',
    en: 'Quarterly report on the activity of Astana Hub participants',
  },
  addressee: {
    kk: 'ақпараттандыру саласындағы уәкілетті орган',
    ru: 'уполномоченный орган в сфере информатизации',
    en: 'the authorised body in the field of informatisation',
  },
  basis: {
    kk: '2025 жылғы 31 желтоқсандағы № 703/НҚ бұйрықпен бекітілген Қағидалардың 39 және 41-тармақтары',
    ru: 'пункты 39 и 41 Правил, утверждённых приказом от 31 декабря 2025 года № 703/НҚ',
    en: 'items 39 and 41 of the Rules approved by Order No. 703/НҚ of 31 December 2025',
  },
  fund: {
    kk: '«Астана Хаб» дербес кластерлік қоры',
    ru: 'Автономный кластерный фонд «Астана Хаб»',
    en: 'Astana Hub autonomous cluster fund',
  },
  participants: {
    kk: 'Тоқсан соңындағы қатысушылар',
    ru: 'Участников на конец квартала',
    en: "Participants at the quarter's end",
  },
  inTime: {
    kk: 'Мерзімінде ұсынылған есептер',
    ru: 'Отчёты, представленные в срок',
    en: 'Reports received in time',
  },
  mark: { kk: 'ҮЛГІ: деректер ойдан алынған', ru: 'ОБРАЗЕЦ: данные вымышлены', en: 'SAMPLE: the data are invented' },
} satisfies Words;

export const headWords = {
  previousChange: { kk: 'Алдыңғы тоқсанға, %', ru: 'К прошлому кварталу, %', en: 'On the previous quarter, %' },
  yearAgoChange: { kk: 'Өткен жылға, %', ru: 'К прошлому году, %', en: 'On a year ago, %' },
  yearToDate: { kk: 'Жыл басынан бергі сома', ru: 'С начала года', en: 'Year to date' },
  reported: { kk: 'Есеп берді', ru: 'Отчитались', en: 'Reported' },
} satisfies Words;

export const movementWords = {
  title: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
  tab: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
  movement: { kk: 'Қатысушылар қозғалысы', ru: 'Движение участников', en: 'Movement of participants' },
  statuses: {
    kk: 'Тоқсан соңындағы мәртебесі бойынша',
    ru: 'По статусу на конец квартала',
    en: "By status at the quarter's end",
  },
  opening: { kk: 'Тоқсан басында', ru: 'На начало квартала', en: 'At the beginning of the quarter' },
  registered: { kk: 'Тоқсанда тіркелді', ru: 'Зарегистрировано в квартале', en: 'Registered in the quarter' },
  endedPlanned: {
    kk: 'Қатысуы жоспарлы түрде аяқталды (27-тармақ)',
    ru: 'Завершили участие в плановом порядке (пункт 27)',
    en: 'Ended as planned (item 27)',
  },
  termPassed: {
    kk: 'соның ішінде мерзімі өткен, аяқталуы жазылмаған',
    ru: 'в том числе срок истёк, завершение не записано',
    en: 'of them the term has passed, no end recorded',
  },
  endedEarly: {
    kk: 'Қатысуы мерзімінен бұрын тоқтатылды (28-тармақ)',
    ru: 'Прекратили участие досрочно (пункт 28)',
    en: 'Terminated early (item 28)',
  },
  noGround: { kk: 'Негізі көрсетілмеген', ru: 'Основание не указано', en: 'Ground not recorded' },
  closing: { kk: 'Тоқсан соңында', ru: 'На конец квартала', en: 'At the end of the quarter' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
} satisfies Words;

const stateWords = {
  inTime: { kk: 'Мерзімінде ұсынылды', ru: 'Представлено в срок', en: 'Received in time' },
  late: { kk: 'Кешіктіріліп ұсынылды', ru: 'Представлено с опозданием', en: 'Received late' },
  undated: {
    kk: 'Ұсынылды, келіп түскен күні жазылмаған',
    ru: 'Представлено, день поступления не записан',
    en: 'Received, the day not recorded',
  },
  awaited: {
    kk: 'Күтілуде, мерзімі өткен жоқ',
    ru: 'Ожидается, срок не истёк',
    en: 'Awaited, the term is not over',
  },
  missing: { kk: 'Ұсынылмады', ru: 'Не представлено', en: 'Not submitted' },
} satisfies Words;

export const disciplineWords = {
  ...stateWords,
  states: stateWords as Readonly<Record<keyof typeof stateWords, Text>>,
  title: { kk: 'Есеп беру тәртібі', ru: 'Отчётная дисциплина', en: 'Reporting discipline' },
  tab: { kk: 'Есеп беру тәртібі', ru: 'Отчётная дисциплина', en: 'Reporting' },
  table: {
    kk: 'Қатысушылардың тоқсан сайынғы есептері (39-тармақ)',
    ru: 'Ежеквартальные отчёты участников (пункт 39)',
    en: "Participants' quarterly reports (item 39)",
  },
  due: { kk: 'Ұсынылуы тиіс', ru: 'Подлежало представлению', en: 'Due' },
  share: { kk: 'Мерзімінде ұсынылғандардың үлесі', ru: 'Доля представленных в срок', en: 'Share received in time' },
  returned: {
    kk: 'Ескерілгендердің ішінде пысықтауға қайтарылғандары',
    ru: 'Из учтённых возвращено на доработку',
    en: 'Of those counted, returned for correction',
  },
  superseded: {
    kk: 'Жаңасымен ауыстырылған есептер (ескерілмеген)',
    ru: 'Отчёты, заменённые новыми (не учтены)',
    en: 'Reports replaced by newer ones (not counted)',
  },
  unasked: {
    kk: 'Тоқсанда қатысушы болмағандардың есептері (ескерілмеген)',
    ru: 'Отчёты тех, кто не был участником в квартале (не учтены)',
    en: 'Reports of those who were no participants in the quarter (not counted)',
  },
  unpunctual: {
    kk: 'Есебі ұсынылмаған немесе кешіктірілген қатысушылар',
    ru: 'Участники, чей отчёт не представлен или представлен с опозданием',
    en: 'Participants whose report is missing or late',
  },
  internal: {
    kk: 'Қордың ішінде пайдалануға арналған: бұл файл Қордан тыс жіберілмейді (35-тармақ).',
    ru: 'Для внутреннего пользования Фонда: этот файл за пределы Фонда не отправляется (пункт 35).',
    en: 'For use within the Fund: this file does not leave the Fund (item 35).',
  },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  state: { kk: 'Есептің жағдайы', ru: 'Состояние отчёта', en: 'State of the report' },
  receivedOn: { kk: 'Келіп түскен күні', ru: 'Дата поступления', en: 'Received on' },
  participant: { kk: 'Тізілімдегі іс нөмірі', ru: 'Номер дела в реестре', en: 'Case number in the register' },
};

export const indicatorWords = {
  title: { kk: 'Негізгі көрсеткіштер', ru: 'Основные показатели', en: 'Main indicators' },
  tab: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
  amounts: {
    kk: 'Табыс, инвестициялар және салық жеңілдіктері, теңге',
    ru: 'Доход, инвестиции и налоговые льготы, тенге',
    en: 'Income, investment and tax benefits, tenge',
  },
  staff: { kk: 'Персонал, адам', ru: 'Персонал, человек', en: 'Staff, people' },
  counts: { kk: 'Қордың басқа көрсеткіштері', ru: 'Прочие показатели Фонда', en: 'Other indicators of the Fund' },
  coverage: {
    kk: 'Ескерілген есептер, ұсынылуы тиісінен',
    ru: 'Учтено отчётов из подлежащих представлению',
    en: 'Reports counted, of those due',
  },
  chart: {
    kk: 'Соңғы бес тоқсандағы табыс',
    ru: 'Доход за последние пять кварталов',
    en: 'Income of the last five quarters',
  },
} satisfies Words;

export const exportWords = {
  title: { kk: 'Елдер бойынша экспорт', ru: 'Экспорт по странам', en: 'Export by country' },
  tab: { kk: 'Экспорт', ru: 'Экспорт', en: 'Export' },
  table: {
    kk: 'Шетелден түскен табыс елдер бойынша, теңге',
    ru: 'Доход из-за рубежа по странам, тенге',
    en: 'Foreign income by country, tenge',
  },
  total: { kk: 'Барлығы, шетелден түскен табыс', ru: 'Итого, доход из-за рубежа', en: 'Total foreign income' },
  notBrokenDown: {
    kk: 'Елдер бойынша бөлінбегені',
    ru: 'Не распределено по странам',
    en: 'Not broken down by country',
  },
  unnamed: { kk: 'Ел көрсетілмеген', ru: 'Страна не указана', en: 'Country not stated' },
  chart: {
    kk: 'Шетелден түскен табыс: кестеде көрсетілген ең ірі елдер',
    ru: 'Доход из-за рубежа: крупнейшие из показанных стран',
    en: 'Foreign income: the largest of the countries shown',
  },
  series: { kk: 'Шетелден түскен табыс', ru: 'Доход из-за рубежа', en: 'Foreign income' },
} satisfies Words;

export const breakdownWords = {
  title: { kk: 'Өңірлер мен қызмет түрлері', ru: 'Регионы и виды деятельности', en: 'Regions and activities' },
  tab: { kk: 'Өңірлер мен қызметтер', ru: 'Регионы и виды', en: 'Regions and activities' },
  regions: { kk: 'Өңірлер бойынша', ru: 'По регионам', en: 'By region' },
  activities: {
    kk: 'Басым қызмет түрлері бойынша',
    ru: 'По приоритетным видам деятельности',
    en: 'By priority activity',
  },
  participants: {
    kk: 'Тоқсан соңындағы қатысушылар',
    ru: 'Участников на конец квартала',
    en: "Participants at the quarter's end",
  },
  due: { kk: 'Ұсынылуы тиіс есептер', ru: 'Подлежало представлению отчётов', en: 'Reports due' },
  received: { kk: 'Ескерілген есептер', ru: 'Учтено отчётов', en: 'Reports counted' },
  incomeQuarter: { kk: 'Тоқсандағы табыс, теңге', ru: 'Доход за квартал, тенге', en: 'Income, tenge' },
  incomeForeign: {
    kk: 'Соның ішінде шетелден, теңге',
    ru: 'В том числе из-за рубежа, тенге',
    en: 'Of it foreign, tenge',
  },
  several: {
    kk: 'Бірнеше қызмет түрі бар қатысушы олардың әрқайсысында ескеріледі, сондықтан жолдардың қосындысы жиынтықтан артық болуы мүмкін.',
    ru: 'Участник с несколькими видами деятельности учтён в каждом из них, поэтому сумма строк может превышать итог.',
    en: 'A participant with several activities is counted under each, so the rows may add up to more than the total.',
  },
  none: { kk: 'Көрсетілмеген', ru: 'Не указано', en: 'Not stated' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  distinct: { kk: 'Барлық қатысушы', ru: 'Все участники', en: 'All participants' },
} satisfies Words;

export const applicationWords = {
  title: { kk: 'Өтініштер мен шешімдер', ru: 'Заявления и решения', en: 'Applications and decisions' },
  tab: { kk: 'Өтініштер', ru: 'Заявления', en: 'Applications' },
  registration: {
    kk: 'Тоқсанда келіп түскен қатысуға арналған өтініштер, қазіргі мәртебесі бойынша',
    ru: 'Заявления на участие, поступившие в квартале, по нынешнему статусу',
    en: 'Applications for participation received in the quarter, by present status',
  },
  decisions: {
    kk: 'Тоқсанда Комиссия қабылдаған шешімдер',
    ru: 'Решения Комиссии, принятые в квартале',
    en: 'Decisions of the Commission taken in the quarter',
  },
  extension: {
    kk: 'Тоқсанда келіп түскен қатысу мерзімін ұзартуға өтініштер, қазіргі мәртебесі бойынша',
    ru: 'Заявления о продлении срока участия, поступившие в квартале, по нынешнему статусу',
    en: 'Applications to extend the term of participation received in the quarter, by present status',
  },
  extensionDecisions: {
    kk: 'Тоқсанда мерзімді ұзарту туралы қабылданған шешімдер',
    ru: 'Решения о продлении срока, принятые в квартале',
    en: 'Decisions on extension taken in the quarter',
  },
  register: { kk: 'Тіркеу', ru: 'Зарегистрировать', en: 'To register' },
  refuse: { kk: 'Тіркеуден бас тарту', ru: 'Отказать в регистрации', en: 'To refuse registration' },
  refusedNoGround: {
    kk: 'Тіркеуден бас тарту, негізі көрсетілмеген',
    ru: 'Отказать в регистрации, основание не указано',
    en: 'To refuse registration, ground not recorded',
  },
  extend: { kk: 'Мерзімді ұзарту', ru: 'Продлить срок', en: 'To extend the term' },
  notExtended: { kk: 'Ұзартудан бас тарту', ru: 'Отказать в продлении', en: 'To refuse the extension' },
  noStatus: { kk: 'Мәртебесі көрсетілмеген', ru: 'Статус не указан', en: 'Status not recorded' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
} satisfies Words;
