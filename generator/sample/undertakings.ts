/** What the Fund itself does in a year: one or two undertakings of each direction and way, as staff note them. */

export interface Undertaking {
  readonly direction?: string;
  readonly investorMeasure?: string;
  /** `{year}` is the year it is of. */
  readonly title: string;
  /** The month it begins in, and its length in days. */
  readonly month: number;
  readonly days: number;
  readonly place: string;
  readonly partner?: string;
  /** How many took part, from and to. */
  readonly people?: readonly [number, number];
  /** `{n}` is a number of some units, `{people}` of those who took part. */
  readonly result: string;
}

/** The Fund's registers are kept in Kazakh. All bodies and companies named are invented. */
export const undertakings: readonly Undertaking[] = [
  {
    direction: 'consortia',
    title: 'Жоғары оқу орындарымен және колледждермен білім беру консорциумы, {year} жыл',
    month: 2,
    days: 1,
    place: 'Астана',
    partner: '«Үкілі» политехникалық колледжі, «Тоғай» университеті (ойдан шығарылған)',
    people: [18, 30],
    result: 'Консорциум шартына {n} білім беру ұйымы қол қойды; қайта даярлау курстарының кестесі бекітілді.',
  },
  {
    direction: 'relations',
    title: 'Ұлттық цифрландыру орталығымен серіктестік жоба',
    month: 3,
    days: 1,
    place: 'Астана',
    partner: 'Ұлттық цифрландыру орталығы (ойдан шығарылған)',
    people: [8, 16],
    result: 'Ынтымақтастық туралы меморандум жасалды, {n} бірлескен іс-шара жоспарланды.',
  },
  {
    direction: 'trainingEvents',
    title: 'Өнімді басқару бойынша екі күндік тренинг',
    month: 4,
    days: 2,
    place: 'Алматы',
    people: [35, 70],
    result: '{people} адам қатысты, {n} команда өз жобасын қорғады.',
  },
  {
    direction: 'trainingEvents',
    title: 'Өңірлердегі мұғалімдердің цифрлық біліктілігін арттыру семинары',
    month: 10,
    days: 3,
    place: 'Қызылорда',
    people: [40, 90],
    result: '{people} мұғалім сертификат алды.',
  },
  {
    direction: 'materials',
    title: 'Деректерді талдау бойынша қашықтан оқыту курсының материалдары',
    month: 5,
    days: 45,
    place: 'Астана',
    result: '{n} бейнесабақ және қазақ тіліндегі оқу құралы әзірленді.',
  },
  {
    direction: 'events',
    investorMeasure: 'showcases',
    title: 'Қатысушылар жобаларының көктемгі көрмесі, {year}',
    month: 4,
    days: 2,
    place: 'Астана',
    people: [180, 320],
    result: '{n} қатысушы өз жобасын көрсетті, {people} адам келді.',
  },
  {
    direction: 'events',
    title: 'Оқушыларға арналған бағдарламалау олимпиадасы',
    month: 11,
    days: 1,
    place: 'Шымкент',
    partner: '«Жебе» оқушылар сарайы (ойдан шығарылған)',
    people: [120, 260],
    result: '{people} оқушы қатысты, {n} жеңімпаз марапатталды.',
  },
  {
    direction: 'eventsOfOthers',
    title: 'Өңірлік ауыл шаруашылығы форумының цифрлық секциясы',
    month: 6,
    days: 1,
    place: 'Қостанай',
    partner: '«Дала өнімі» қауымдастығы (ойдан шығарылған)',
    people: [60, 140],
    result: 'Секцияда {n} баяндама жасалды, үш пилоттық жоба келісілді.',
  },
  {
    direction: 'programmes',
    title: 'Колледждерде робототехника бағдарламасын ендіру',
    month: 9,
    days: 60,
    place: 'Қарағанды',
    partner: '«Бесатар» техникалық колледжі (ойдан шығарылған)',
    people: [45, 80],
    result: 'Бағдарлама {n} колледжде іске қосылды.',
  },
  {
    direction: 'prototypes',
    title: 'Су деңгейін өлшейтін датчиктің тәжірибелік үлгісі',
    month: 7,
    days: 30,
    place: 'Атырау',
    result: '{n} үлгі жасалып, Жайық өзенінде сынақтан өтті.',
  },
  {
    direction: 'research',
    title: 'Инфокоммуникациялық технологиялар нарығын талдау, {year}',
    month: 8,
    days: 40,
    place: 'Астана',
    result: '{n} бөлімнен тұратын талдамалық баяндама Қордың сайтында жарияланды.',
  },
  {
    direction: 'incubation',
    title: 'Технологиялық бизнес-инкубациялау бағдарламасы: қысқы топ',
    month: 1,
    days: 60,
    place: 'Алматы',
    people: [24, 40],
    result: '{n} команда бағдарламаны аяқтады.',
  },
  {
    direction: 'acceleration',
    title: 'Акселерация бағдарламасының қорытынды күні',
    month: 6,
    days: 1,
    place: 'Астана',
    people: [80, 150],
    result: '{n} команда жобасын таныстырды, екеуі инвестормен келіссөз бастады.',
  },
  {
    direction: 'experts',
    title: 'Жасанды интеллект саласындағы шетелдік сарапшының дәрістер топтамасы',
    month: 5,
    days: 4,
    place: 'Астана',
    partner: 'Steppe Institute of Computing (ойдан шығарылған)',
    people: [90, 160],
    result: '{n} дәріс оқылды, жазбалары ашық.',
  },
  {
    direction: 'intellectualProperty',
    title: 'Авторлық құқықты тіркеу бойынша кеңес беру күндері',
    month: 9,
    days: 2,
    place: 'Астана',
    people: [25, 45],
    result: '{n} бағдарламаға авторлық құқықты тіркеуге көмек көрсетілді.',
  },
  {
    investorMeasure: 'investors',
    title: 'Венчурлік инвесторлармен кездесу',
    month: 2,
    days: 1,
    place: 'Алматы',
    partner: 'Copper Larch Ventures (ойдан шығарылған)',
    people: [20, 45],
    result: '{n} инвестор қатысты, төрт жоба бойынша қосымша кездесу белгіленді.',
  },
  {
    investorMeasure: 'commercialisation',
    title: 'Отандық әзірлемелерді коммерцияландыру сессиясы',
    month: 10,
    days: 1,
    place: 'Астана',
    people: [30, 60],
    result: 'Айрықша құқықты беру туралы {n} шарттың қараламасы талқыланды.',
  },
  {
    investorMeasure: 'media',
    title: 'Бұқаралық ақпарат құралдарына арналған баспасөз туры',
    month: 3,
    days: 1,
    place: 'Астана',
    people: [15, 30],
    result: '{n} материал жарияланды.',
  },
  {
    investorMeasure: 'contracts',
    title: 'Шетелдік серіктестермен шарттар',
    month: 7,
    days: 1,
    place: 'Астана',
    partner: 'Brass Compass Services (ойдан шығарылған)',
    result: 'Қорға қажетті қызметтерге {n} шарт жасалды.',
  },
  {
    direction: 'eventsOfOthers',
    investorMeasure: 'eventsSupported',
    title: 'Шетелдік технологиялар көрмесіндегі ұлттық стенд',
    month: 11,
    days: 3,
    place: 'Ыстанбұл',
    partner: 'Tamarisk Expo (ойдан шығарылған)',
    people: [12, 25],
    result: '{n} қатысушы ұлттық стендте жобасын көрсетті.',
  },
];
