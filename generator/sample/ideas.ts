/** What the invented companies make: two projects for each activity of the sample list, in three languages. */

import type { Text } from '../../rules/vocabulary/text.ts';

export interface Idea {
  /** The activity of the sample list it belongs to: `A1` … */
  readonly activity: string;
  /** One sentence, full stop included. */
  readonly about: Text;
  /** Who buys it: a noun phrase in the plural, nominative case. */
  readonly clients: Text;
  /** Technologies, the same in every language. */
  readonly tools: string;
}

export const ideas: readonly Idea[] = [
  {
    activity: 'A1',
    about: {
      kk: 'Шағын дүкендерге арналған қойма есебін бұлтта жүргізетін веб-қосымша.',
      ru: 'Веб-приложение для складского учёта небольших магазинов с работой через облако.',
      en: 'A web application that keeps the stock records of small shops in the cloud.',
    },
    clients: {
      kk: 'шағын дүкендер мен дүкен желілері',
      ru: 'небольшие магазины и торговые сети',
      en: 'small shops and chains',
    },
    tools: 'TypeScript, PostgreSQL, React',
  },
  {
    activity: 'A1',
    about: {
      kk: 'Ауыл тұрғындары дәрігерге кезексіз жазылатын мобильді қосымша.',
      ru: 'Мобильное приложение, через которое жители сёл записываются к врачу без очереди.',
      en: 'A mobile app with which people in villages book a doctor without queueing.',
    },
    clients: {
      kk: 'емханалар мен жекеменшік клиникалар',
      ru: 'поликлиники и частные клиники',
      en: 'polyclinics and private clinics',
    },
    tools: 'Kotlin, Swift, FastAPI',
  },
  {
    activity: 'A2',
    about: {
      kk: 'Қазақ тіліндегі сөйлеуді мәтінге айналдыратын және жиналыс хаттамасын дайындайтын модель.',
      ru: 'Модель, которая переводит казахскую речь в текст и готовит протокол совещания.',
      en: 'A model that turns Kazakh speech into text and drafts the minutes of a meeting.',
    },
    clients: {
      kk: 'байланыс орталықтары мен кеңселер',
      ru: 'контакт-центры и офисы',
      en: 'contact centres and offices',
    },
    tools: 'PyTorch, ONNX, Rust',
  },
  {
    activity: 'A2',
    about: {
      kk: 'Конвейердегі ақауды камера арқылы анықтайтын компьютерлік көру жүйесі.',
      ru: 'Система компьютерного зрения, находящая брак на конвейере по изображению с камеры.',
      en: 'A computer vision system that finds defects on a conveyor with a camera.',
    },
    clients: { kk: 'өңдеу зауыттары', ru: 'перерабатывающие заводы', en: 'processing plants' },
    tools: 'OpenCV, CUDA, C++',
  },
  {
    activity: 'A3',
    about: {
      kk: 'Қалалық тасымал деректерін жинап, бағыттарды жоспарлауға көмектесетін талдау платформасы.',
      ru: 'Аналитическая платформа, собирающая данные городских перевозок и помогающая планировать маршруты.',
      en: 'An analytics platform that gathers city transport data and helps to plan routes.',
    },
    clients: { kk: 'тасымалдаушы компаниялар', ru: 'компании-перевозчики', en: 'transport companies' },
    tools: 'ClickHouse, Python, Airflow',
  },
  {
    activity: 'A3',
    about: {
      kk: 'Ферма көрсеткіштерін бір қоймаға жинап, сауын мөлшерін болжайтын жүйе.',
      ru: 'Система, которая сводит показатели ферм в одно хранилище и прогнозирует надои.',
      en: 'A system that brings the figures of farms into one warehouse and forecasts milk yields.',
    },
    clients: {
      kk: 'шаруа қожалықтары мен сүт зауыттары',
      ru: 'крестьянские хозяйства и молочные заводы',
      en: 'farms and dairies',
    },
    tools: 'DuckDB, Python, Superset',
  },
  {
    activity: 'A4',
    about: {
      kk: 'Шағын ұйымдардың желісіндегі күдікті әрекетті анықтап, ескерту беретін қорғау құралы.',
      ru: 'Средство защиты, которое замечает подозрительную активность в сетях небольших организаций и предупреждает о ней.',
      en: 'A protection tool that notices suspicious activity in the networks of small organisations and warns of it.',
    },
    clients: {
      kk: 'оқу орындары мен шағын кәсіпорындар',
      ru: 'учебные заведения и малые предприятия',
      en: 'schools and small businesses',
    },
    tools: 'Go, eBPF, OpenSearch',
  },
  {
    activity: 'A4',
    about: {
      kk: 'Веб-сайттардың осалдықтарын күн сайын тексеріп, түсінікті есеп беретін қызмет.',
      ru: 'Сервис ежедневной проверки уязвимостей сайтов с понятным отчётом.',
      en: 'A service that checks web sites for vulnerabilities every day and reports in plain words.',
    },
    clients: { kk: 'интернет-дүкендер', ru: 'интернет-магазины', en: 'online shops' },
    tools: 'Python, Playwright, PostgreSQL',
  },
  {
    activity: 'A5',
    about: {
      kk: 'Ғылыми есептеулерге арналған виртуалды серверлерді сағаттап беретін бұлтты платформа.',
      ru: 'Облачная платформа с почасовой арендой виртуальных серверов для научных расчётов.',
      en: 'A cloud platform that rents virtual servers by the hour for scientific computing.',
    },
    clients: {
      kk: 'зертханалар мен университеттер',
      ru: 'лаборатории и университеты',
      en: 'laboratories and universities',
    },
    tools: 'OpenStack, Kubernetes, Ceph',
  },
  {
    activity: 'A5',
    about: {
      kk: 'Бухгалтерлік құжаттарды ел ішінде сақтайтын қорғалған бұлтты мұрағат.',
      ru: 'Защищённый облачный архив бухгалтерских документов с хранением внутри страны.',
      en: 'A protected cloud archive that keeps accounting documents inside the country.',
    },
    clients: { kk: 'бухгалтерлік фирмалар', ru: 'бухгалтерские фирмы', en: 'accounting firms' },
    tools: 'MinIO, Java, PostgreSQL',
  },
  {
    activity: 'A6',
    about: {
      kk: 'Базарлар мен шағын кафелерге QR арқылы төлем қабылдауға арналған сервис.',
      ru: 'Сервис приёма платежей по QR для рынков и небольших кафе.',
      en: 'A service that takes QR payments for markets and small cafés.',
    },
    clients: { kk: 'базар сатушылары мен кафелер', ru: 'продавцы на рынках и кафе', en: 'market traders and cafés' },
    tools: 'Kotlin, PostgreSQL, Kafka',
  },
  {
    activity: 'A6',
    about: {
      kk: 'Ауыл шаруашылығы несиесінің тәуекелін жерсерік суреттері бойынша бағалайтын жүйе.',
      ru: 'Система, оценивающая риск сельских кредитов по спутниковым снимкам.',
      en: 'A system that assesses the risk of farm loans from satellite images.',
    },
    clients: {
      kk: 'микроқаржы ұйымдары мен банктер',
      ru: 'микрофинансовые организации и банки',
      en: 'microfinance bodies and banks',
    },
    tools: 'Python, PostGIS, XGBoost',
  },
  {
    activity: 'A7',
    about: {
      kk: 'Мектеп оқушыларына физикадан виртуалды зертханалық жұмыстар ұсынатын платформа.',
      ru: 'Платформа виртуальных лабораторных работ по физике для школьников.',
      en: 'A platform of virtual physics experiments for schoolchildren.',
    },
    clients: { kk: 'мектептер мен оқу орталықтары', ru: 'школы и учебные центры', en: 'schools and learning centres' },
    tools: 'WebGL, TypeScript, Node.js',
  },
  {
    activity: 'A7',
    about: {
      kk: 'Дәнекерлеушілер мен электриктерге арналған қысқа электрондық курстар сериясы.',
      ru: 'Серия коротких электронных курсов для сварщиков и электриков.',
      en: 'A series of short electronic courses for welders and electricians.',
    },
    clients: {
      kk: 'колледждер мен құрылыс компаниялары',
      ru: 'колледжи и строительные компании',
      en: 'colleges and builders',
    },
    tools: 'Django, Vue, FFmpeg',
  },
  {
    activity: 'A8',
    about: {
      kk: 'Жылыжайдағы ылғал мен температураны өлшеп, суаруды өзі реттейтін датчиктер желісі.',
      ru: 'Сеть датчиков, которая измеряет влажность и температуру в теплицах и сама управляет поливом.',
      en: 'A sensor network that measures moisture and temperature in greenhouses and controls the watering.',
    },
    clients: { kk: 'жылыжай шаруашылықтары', ru: 'тепличные хозяйства', en: 'greenhouse growers' },
    tools: 'LoRaWAN, Zephyr, Rust',
  },
  {
    activity: 'A8',
    about: {
      kk: 'Қоймада жүк таситын роботтардың қозғалысын басқаратын бағдарламалық кешен.',
      ru: 'Программный комплекс, управляющий движением складских роботов.',
      en: 'Software that controls the movement of warehouse robots.',
    },
    clients: { kk: 'логистикалық орталықтар', ru: 'логистические центры', en: 'logistics centres' },
    tools: 'ROS 2, C++, MQTT',
  },
];
