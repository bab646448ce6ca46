/** The words of chapter 1, general provisions: Kazakh as in the Order, Russian and English translated. */
import type { Text } from '../../vocabulary/text.ts';
import type { generalClauses } from '../chapters/general.ts';

export const generalTexts: Readonly<Record<keyof typeof generalClauses, Text>> = {
  'R-1': {
    kk: 'Осы "Астана Хаб" дербес кластерлік қоры қызметінің қағидалары (бұдан әрі – Қағидалар) "Астана Хаб" инновациялық кластері туралы" Қазақстан Республикасы Заңының 9-бабы 4-тармағының 4) тармақшасына сәйкес әзірленді және "Астана Хаб" дербес кластерлік қоры (бұдан әрі – Қор) қызметінің тәртібін айқындайды.',
    ru: 'Настоящие Правила деятельности автономного кластерного фонда «Астана Хаб» (далее – Правила) разработаны в соответствии с подпунктом 4) пункта 4 статьи 9 Закона Республики Казахстан «Об инновационном кластере „Астана Хаб“» и определяют порядок деятельности автономного кластерного фонда «Астана Хаб» (далее – Фонд).',
    en: 'These Rules of activity of the Astana Hub autonomous cluster fund (hereinafter – the Rules) have been developed in accordance with subparagraph 4) of paragraph 4 of Article 9 of the Law of the Republic of Kazakhstan "On the Astana Hub innovation cluster" and determine the procedure for the activity of the Astana Hub autonomous cluster fund (hereinafter – the Fund).',
  },
  'R-2': {
    kk: 'Қор өз қызметінде Қазақстан Республикасының заңнамасын, осы Қағидаларды, сондай-ақ Қордың жарғысын және өзге де ішкі құжаттарын басшылыққа алады.',
    ru: 'Фонд в своей деятельности руководствуется законодательством Республики Казахстан, настоящими Правилами, а также уставом и иными внутренними документами Фонда.',
    en: 'In its activity the Fund is guided by the legislation of the Republic of Kazakhstan, these Rules, and the charter and other internal documents of the Fund.',
  },
  'R-3': {
    kk: 'Қор "Астана Хаб" инновациялық кластері туралы" Қазақстан Республикасы Заңының 8-1-бабында көзделген функцияларды жүзеге асырады.',
    ru: 'Фонд осуществляет функции, предусмотренные статьёй 8-1 Закона Республики Казахстан «Об инновационном кластере „Астана Хаб“».',
    en: 'The Fund performs the functions provided for by Article 8-1 of the Law of the Republic of Kazakhstan "On the Astana Hub innovation cluster".',
  },
  'R-4': {
    kk: 'Осы Қағидалардың 3-тармағында көзделген Қордың функцияларын орындау ақпараттық-коммуникациялық технологияларды дамытуды ынталандыру мақсаты үшін Қор әзірлейтін бағдарламаларды іске асыру арқылы мынадай бағыттар бойынша жүзеге асырылады:',
    ru: 'Выполнение функций Фонда, предусмотренных пунктом 3 настоящих Правил, осуществляется путём реализации программ, разрабатываемых Фондом в целях стимулирования развития информационно-коммуникационных технологий, по следующим направлениям:',
    en: 'The functions of the Fund provided for by item 3 of these Rules are performed by implementing programmes which the Fund develops in order to stimulate the development of information and communication technologies, in the following directions:',
  },
  'R-4.1': {
    kk: 'кадрлардың біліктілігін арттыру және оларды қайта даярлау курстары, семинарлар мен тренингтер түрінде оқыту іс-шараларын ұйымдастыру және өткізу мақсатында жоғары, кәсіптік және техникалық білім беру бағдарламаларын іске асыруды жүзеге асыратын ұйымдармен білім беру консорциумдарын құру;',
    ru: 'создание образовательных консорциумов с организациями, осуществляющими реализацию программ высшего, профессионального и технического образования, в целях организации и проведения обучающих мероприятий в форме курсов повышения квалификации и переподготовки кадров, семинаров и тренингов;',
    en: 'creating education consortia with organisations that implement programmes of higher, vocational and technical education, in order to organise and hold training events in the form of upskilling and retraining courses for personnel, seminars and trainings;',
  },
  'R-4.2': {
    kk: 'Қазақстан Республикасының аумағында және одан тыс жерлерде Қор қызметіне байланысты салаларда, оның ішінде әріптестік бағдарламалар мен жобаларды құру және іске асыру, ұйым қызметкерлерінің кәсіби деңгейін арттыру, оларды бейімдеудің жаңа әдістерін игеру және ұйымның қызметі шеңберінде қолдану мақсатында жұмыс істейтін мемлекеттік органдармен, қоғамдық және өзге де ұйымдармен қарым-қатынас орнату және қолдап отыру;',
    ru: 'установление и поддержание взаимоотношений с государственными органами, общественными и иными организациями, работающими на территории Республики Казахстан и за её пределами в сферах, связанных с деятельностью Фонда, в том числе в целях создания и реализации партнёрских программ и проектов, повышения профессионального уровня работников организации, освоения новых методов их адаптации и применения в рамках деятельности организации;',
    en: "establishing and maintaining relations with state bodies, public and other organisations that work in the territory of the Republic of Kazakhstan and beyond it in the areas connected with the activity of the Fund, including in order to create and implement partner programmes and projects, raise the professional level of the organisation's employees, master new methods of their adaptation and apply them in the activity of the organisation;",
  },
  'R-4.3': {
    kk: 'даярлау, қайта даярлау және біліктілікті арттыру, оның ішінде семинарлар, тренингтер және басқару мен өндірістік-техникалық пәндердің кең ауқымы бойынша өзге команда қалыптастырушы корпоративтік іс-шаралар түрінде оқыту іс-шаралары мен курстарын ұйымдастыру және өткізу;',
    ru: 'организация и проведение обучающих мероприятий и курсов в форме подготовки, переподготовки и повышения квалификации, в том числе семинаров, тренингов и иных командообразующих корпоративных мероприятий по широкому спектру управленческих и производственно-технических дисциплин;',
    en: 'organising and holding training events and courses in the form of training, retraining and upskilling, including seminars, trainings and other team-building corporate events in a wide range of managerial and industrial and technical disciplines;',
  },
  'R-4.4': {
    kk: 'әдістемелік материалдарды, оқу құралдарын, оның ішінде электрондық түрде, қашықтықтан оқыту курстарын, модульдік және мультимедиялық бағдарламалар әзірлеу;',
    ru: 'разработка методических материалов, учебных пособий, в том числе в электронном виде, курсов дистанционного обучения, модульных и мультимедийных программ;',
    en: 'developing methodical materials, study aids, including in electronic form, distance learning courses, modular and multimedia programmes;',
  },
  'R-4.5': {
    kk: 'көрмелер, форумдар, конкурстар, дөңгелек үстелдер, кездесулер, олимпиадалар және заңмен тыйым салынбаған басқа да іс-шараларды ұйымдастыру және өткізу;',
    ru: 'организация и проведение выставок, форумов, конкурсов, круглых столов, встреч, олимпиад и других мероприятий, не запрещённых законом;',
    en: 'organising and holding exhibitions, forums, contests, round tables, meetings, olympiads and other events not prohibited by law;',
  },
  'R-4.6': {
    kk: 'Қордың қызметіне байланысты мәселелер бойынша басқа ұйымдар, мемлекеттік органдар, қоғамдық шетелдік қорлар ұйымдастыратын іс-шараларды дайындауға және өткізуге қатысу;',
    ru: 'участие в подготовке и проведении мероприятий, организуемых другими организациями, государственными органами, общественными зарубежными фондами, по вопросам, связанным с деятельностью Фонда;',
    en: 'taking part in the preparation and holding of events organised by other organisations, state bodies and public foreign funds on matters connected with the activity of the Fund;',
  },
  'R-4.7': {
    kk: 'инновациялық білім беру және ғылыми бағдарламалар мен технологияларды ендіру және іске асыру;',
    ru: 'внедрение и реализация инновационных образовательных и научных программ и технологий;',
    en: 'introducing and implementing innovative education and research programmes and technologies;',
  },
  'R-4.8': {
    kk: 'жаңа технологиялардың эксперименттік және тәжірибелік үлгілерін жасау және оларды сынақтан өткізу;',
    ru: 'создание экспериментальных и опытных образцов новых технологий и проведение их испытаний;',
    en: 'creating experimental and pilot samples of new technologies and testing them;',
  },
  'R-4.9': {
    kk: 'инфокоммуникациялық технологиялар саласында талдамалық зерттеулерді ұйымдастыру және өткізу;',
    ru: 'организация и проведение аналитических исследований в области инфокоммуникационных технологий;',
    en: 'organising and carrying out analytical research in the field of infocommunication technologies;',
  },
  'R-4.10': {
    kk: 'АКТ саласындағы технологиялық бизнес-инкубациялау;',
    ru: 'технологическое бизнес-инкубирование в области ИКТ;',
    en: 'technology business incubation in ICT;',
  },
  'R-4.11': {
    kk: 'акселерация;',
    ru: 'акселерация;',
    en: 'acceleration;',
  },
  'R-4.12': {
    kk: 'АКТ саласындағы отандық және шетелдік сарапшыларды тарту;',
    ru: 'привлечение отечественных и зарубежных экспертов в области ИКТ;',
    en: 'attracting domestic and foreign experts in ICT;',
  },
  'R-4.13': {
    kk: 'зияткерлік меншік құқықтарын қорғауды қолдау.',
    ru: 'поддержка защиты прав интеллектуальной собственности.',
    en: 'supporting the protection of intellectual property rights.',
  },
  'R-5': {
    kk: '"Астана Хаб" инновациялық кластері туралы" Қазақстан Республикасы Заңының 8-1-бабының 5-3) және 5-10) тармақшаларында көзделген АКТ саласында білікті кадрларды даярлауды ұйымдастыру үшін білім беру іс-шараларын өткізу бойынша қызметтер көрсетуді Қор осы Қағидалардың 6-тарауына және Қордың ішкі құжаттарына сәйкес жүзеге асырады.',
    ru: 'Оказание услуг по проведению образовательных мероприятий для организации подготовки квалифицированных кадров в области ИКТ, предусмотренных подпунктами 5-3) и 5-10) статьи 8-1 Закона Республики Казахстан «Об инновационном кластере „Астана Хаб“», Фонд осуществляет в соответствии с главой 6 настоящих Правил и внутренними документами Фонда.',
    en: 'The Fund renders the services of holding educational events for organising the training of qualified personnel in ICT, provided for by subparagraphs 5-3) and 5-10) of Article 8-1 of the Law of the Republic of Kazakhstan "On the Astana Hub innovation cluster", in accordance with chapter 6 of these Rules and the internal documents of the Fund.',
  },
  'R-6.1': {
    kk: 'отандық және шетелдік инвесторларды тарту;',
    ru: 'привлечение отечественных и зарубежных инвесторов;',
    en: 'attracting domestic and foreign investors;',
  },
  'R-6.2': {
    kk: 'инновациялық кластер қатысушыларының жобаларын көрсету жөніндегі іс-шараларды ұйымдастыру және өткізу;',
    ru: 'организация и проведение мероприятий по демонстрации проектов участников инновационного кластера;',
    en: 'organising and holding events to demonstrate the projects of the participants of the innovation cluster;',
  },
  'R-6.3': {
    kk: 'айрықша (мүліктік) құқықтарды беру немесе ұсыну туралы шарт бойынша АКТ саласындағы отандық әзірлемелер бойынша зияткерлік меншікті коммерциялық іске асыру және (немесе) беру жөніндегі іс-шараларды ұйымдастыру және жүргізу;',
    ru: 'организация и проведение мероприятий по коммерческой реализации и (или) передаче интеллектуальной собственности по отечественным разработкам в области ИКТ по договору о передаче или предоставлении исключительных (имущественных) прав;',
    en: 'organising and carrying out measures for the commercial realisation and (or) transfer of intellectual property in domestic ICT developments under an agreement transferring or granting exclusive (property) rights;',
  },
  'R-6.4': {
    kk: 'Қор қызметінің маркетингін ілгерілету мақсатында бұқаралық ақпарат құралдарымен тұрақты байланыс орнату және қолдап отыру;',
    ru: 'установление и поддержание постоянных связей со средствами массовой информации в целях продвижения маркетинга деятельности Фонда;',
    en: 'establishing and maintaining constant contact with the mass media in order to advance the marketing of the activity of the Fund;',
  },
  'R-6.5': {
    kk: 'Қордың қызметі үшін қажетті шетелдік заңды және жеке тұлғалармен шарттық қатынастар орнату;',
    ru: 'установление договорных отношений с зарубежными юридическими и физическими лицами, необходимыми для деятельности Фонда;',
    en: 'establishing contractual relations with foreign legal entities and individuals needed for the activity of the Fund;',
  },
  'R-6.6': {
    kk: 'АКТ саласындағы отандық іс-шараларды және жобалар (көрмелер, форумдар мен конференциялар) өткізуге жәрдемдесу және шетелдік іс-шараларға, оның ішінде қаржы ресурстарын бөлу арқылы қатысу тәсілдерімен жүзеге асырылады.',
    ru: 'содействие проведению отечественных мероприятий и проектов (выставок, форумов и конференций) в области ИКТ и участие в зарубежных мероприятиях, в том числе путём выделения финансовых ресурсов.',
    en: 'assisting the holding of domestic events and projects (exhibitions, forums and conferences) in ICT and taking part in foreign events, including by allotting financial resources.',
  },
};
