/** What stands around the clauses: chapter titles, the opening words of items whose parts are clauses, editors' notes. */
import type { Text } from '../../vocabulary/text.ts';

/** The six chapters of the Rules, by number. */
export const chapterTitles: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, Text>> = {
  1: { kk: 'Жалпы ережелер', ru: 'Общие положения', en: 'General provisions' },
  2: {
    kk: '"Астана Хаб" қатысушыларын тіркеу және тиісті растайтын құжаттар беру тәртібі',
    ru: 'Порядок регистрации участников «Астана Хаб» и выдачи соответствующих подтверждающих документов',
    en: 'Procedure for registering Astana Hub participants and issuing the corresponding confirming documents',
  },
  3: {
    kk: 'Қордың қатысушылармен олардың қызметін ұйымдастыру бойынша өзара іс-қимыл тәртібі',
    ru: 'Порядок взаимодействия Фонда с участниками по организации их деятельности',
    en: 'Procedure for the interaction of the Fund with the participants in organising their activity',
  },
  4: {
    kk: 'Қорға қатысу үшін Қазақстан Республикасының бейрезиденттері мен резиденттерін тарту тәртібі және Қордың қызметтерін көрсету мен олардың құнын анықтау тәртібі',
    ru: 'Порядок привлечения нерезидентов и резидентов Республики Казахстан для участия в Фонде и порядок оказания услуг Фонда и определения их стоимости',
    en: 'Procedure for attracting non-residents and residents of the Republic of Kazakhstan to take part in the Fund, and procedure for rendering the services of the Fund and determining their cost',
  },
  5: {
    kk: 'Қорда акселерациядан өтетін тұлғаларға тұрғын үй беру және оларға жағдай жасау тәртібі',
    ru: 'Порядок предоставления жилья и создания условий лицам, проходящим акселерацию в Фонде',
    en: 'Procedure for providing housing and creating conditions for persons undergoing acceleration in the Fund',
  },
  6: {
    kk: 'АКТ саласында білікті кадрларды даярлауды ұйымдастыру үшін білім беру іс-шараларын өткізу тәртібі',
    ru: 'Порядок проведения образовательных мероприятий для организации подготовки квалифицированных кадров в области ИКТ',
    en: 'Procedure for holding educational events to organise the training of qualified personnel in ICT',
  },
};

/** The four paragraphs of chapter 3, by number. */
export const paragraphTitles: Readonly<Record<1 | 2 | 3 | 4, Text>> = {
  1: {
    kk: 'Қатысушылардың Қорға төлемдер енгізу тәртібі',
    ru: 'Порядок внесения участниками платежей в Фонд',
    en: 'Procedure for the participants to make payments to the Fund',
  },
  2: {
    kk: '"Астана Хабқа" қатысудың мерзімі және аяқталуы',
    ru: 'Срок и завершение участия в «Астана Хаб»',
    en: 'Term and completion of participation in Astana Hub',
  },
  3: {
    kk: '"Астана Хаб" қатысушыларының қарсы міндеттемелері',
    ru: 'Встречные обязательства участников «Астана Хаб»',
    en: 'Counter-obligations of Astana Hub participants',
  },
  4: {
    kk: '"Астана Хаб" қатысушылары қызметінің мониторингі және жобаларының іске асырылуы',
    ru: 'Мониторинг деятельности участников «Астана Хаб» и реализация их проектов',
    en: 'Monitoring of the activity of Astana Hub participants and the implementation of their projects',
  },
};

/** The opening words of items that have no clause of their own, to be read before their sub-items. */
export const leads: Readonly<Record<'O-3' | 'R-6' | 'R-16' | 'R-37' | 'R-48' | 'X', Text>> = {
  'O-3': {
    kk: 'Қазақстан Республикасы Жасанды интеллект және цифрлық даму министрлігінің Цифрлық активтер және серпінді технологиялар комитеті заңнамада белгіленген тәртіппен:',
    ru: 'Комитету цифровых активов и прорывных технологий Министерства искусственного интеллекта и цифрового развития Республики Казахстан в установленном законодательством порядке обеспечить:',
    en: 'The Committee of Digital Assets and Breakthrough Technologies of the Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan, in the manner established by legislation, is to ensure:',
  },
  'R-6': {
    kk: 'Инновациялық кластер қатысушыларының жобаларын іске асыру үшін әлеуетті инвесторларды іздеу мынадай тәсілдермен жүзеге асырылады:',
    ru: 'Поиск потенциальных инвесторов для реализации проектов участников инновационного кластера осуществляется следующими способами:',
    en: 'The search for potential investors to implement the projects of the participants of the innovation cluster is carried out in the following ways:',
  },
  'R-16': {
    kk: 'Комиссия өтініш берушіні "Астана Хаб" қатысушысы ретінде тіркеуден мынадай негіздер бойынша бас тартады:',
    ru: 'Комиссия отказывает заявителю в регистрации в качестве участника «Астана Хаб» по следующим основаниям:',
    en: 'The Commission refuses to register the applicant as an Astana Hub participant on the following grounds:',
  },
  'R-37': {
    kk: 'Жобаларды іске асыру мониторингі "Астана Хаб" қатысушылары ұсынатын мынадай ақпарат құрамындағы мәліметтерді есепке алуды қамтиды:',
    ru: 'Мониторинг реализации проектов включает учёт сведений в составе следующей информации, представляемой участниками «Астана Хаб»:',
    en: 'Monitoring the implementation of projects includes keeping account of the data in the following information submitted by Astana Hub participants:',
  },
  'R-48': {
    kk: 'Қызметтерді алуға арналған электрондық өтінішке мынадай мәліметтер қоса беріледі:',
    ru: 'К электронному заявлению на получение услуг прилагаются следующие сведения:',
    en: 'The following information is attached to the electronic application for services:',
  },
  X: {
    kk: 'Күші жойылған кейбір бұйрықтардың тізбесі',
    ru: 'Перечень некоторых утративших силу приказов',
    en: 'List of certain repealed orders',
  },
};

/** The notes of the legal-information editors that precede two clauses; they are not words of the Order's author. */
export const editorNotes: Readonly<Record<'R-7.8' | 'R-7.9', Text>> = {
  'R-7.8': {
    kk: '8) тармақша осы бұйрықтың 5-тармағына сәйкес 01.01.2029 бастап қолданысқа енгізіледі.',
    ru: 'Подпункт 8) вводится в действие с 01.01.2029 в соответствии с пунктом 5 настоящего приказа.',
    en: 'Subparagraph 8) takes effect on 01.01.2029 under item 5 of this Order.',
  },
  'R-7.9': {
    kk: '9) тармақша осы бұйрықтың 5-тармағына сәйкес 01.01.2029 бастап қолданысқа енгізіледі.',
    ru: 'Подпункт 9) вводится в действие с 01.01.2029 в соответствии с пунктом 5 настоящего приказа.',
    en: 'Subparagraph 9) takes effect on 01.01.2029 under item 5 of this Order.',
  },
};
