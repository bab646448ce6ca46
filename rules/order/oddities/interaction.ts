/** What is odd in chapter 3 (the Fund and its participants), and what was decided about it. */
import { type Oddity, switchOf } from '../oddity.ts';

export const interactionOddities = {
  X3: {
    id: 'X3',
    clauses: ['R-21'],
    odd: {
      kk: 'Үшінші тоқсанның мүшелік жарнасын төлеудің соңғы күні, 25 қазан, үнемі мереке күніне (Республика күні) тура келеді.',
      ru: 'Последний день уплаты членского взноса за третий квартал, 25 октября, всегда приходится на праздник (День Республики).',
      en: 'The last day to pay the membership fee for the third quarter, 25 October, always falls on a public holiday (Republic Day).',
    },
    decision: {
      kk: 'Жұмыс күні емес күнге тура келген мерзім келесі жұмыс күніне ауыстырылады.',
      ru: 'Срок, приходящийся на нерабочий день, переносится на следующий рабочий день.',
      en: 'A due date that falls on a non-working day moves to the next working day.',
    },
    switches: [switchOf('k2')],
  },
  X13: {
    id: 'X13',
    clauses: ['R-21', 'R-33', 'R-39', 'R-41'],
    odd: {
      kk: 'Айдың 20-сы мен 25-і, айдың соңы және «1 шілдеге дейін» мерзімдері жұмыс күні емес күнге тура келуі мүмкін, ал «дейін» сөзі 1 шілденің өзін қамти ма – айқын емес.',
      ru: 'Сроки «20-е», «25-е», конец месяца и «до 1 июля» могут прийтись на нерабочий день, а включает ли «до» само 1 июля, неясно.',
      en: 'The 20th, the 25th, the end of the month and "before 1 July" may fall on a non-working day, and whether 1 July itself is included is unclear.',
    },
    decision: {
      kk: '20-сы мен 25-і келесі жұмыс күніне ауысады, аудит мерзімі – 30 маусым (1 шілде даулы деп көрсетіледі), ал уәкілетті органға арналған ақпараттың мерзімі ауыспайды: ол алдыңғы жұмыс күніне жоспарланады.',
      ru: '20-е и 25-е переносятся на следующий рабочий день, срок аудита – 30 июня (1 июля показывается как спорное), а срок информации для уполномоченного органа не переносится: она планируется на предыдущий рабочий день.',
      en: 'The 20th and the 25th move to the next working day, the audit is due on 30 June (1 July is shown as disputed), and the term of the information for the authorised body does not move: it is planned for the working day before.',
    },
  },
  X14: {
    id: 'X14',
    clauses: ['R-24'],
    odd: {
      kk: '24-тармақта қатысу мерзімі «1 (бір) жыл болуы мүмкін емес» делінген; «кем» сөзі түсіп қалған болуы ықтимал.',
      ru: 'Пункт 24 говорит, что срок участия «не может составлять 1 (один) год»; слово «менее», вероятно, пропущено.',
      en: 'Item 24 says that the term of participation "cannot be 1 (one) year"; the words "less than" were probably lost.',
    },
    decision: {
      kk: 'Бір жылдан кем мерзім қабылданбайды, ал мерзім дәл бір жыл болса, жүйе тармақтың мәтінін көрсетіп, қызметкерден сұрайды.',
      ru: 'Срок менее одного года не принимается, а при сроке ровно в один год система показывает текст пункта и спрашивает сотрудника.',
      en: 'A term of less than one year is not accepted; for a term of exactly one year the system shows the text of the item and asks an officer.',
    },
    switches: [switchOf('termOneYear')],
  },
  X15: {
    id: 'X15',
    clauses: ['R-25', 'R-25/p3'],
    odd: {
      kk: 'Мерзімді ұзартуды кім шешетіні, Қордың мерзімі мен бас тарту негіздері айтылмаған.',
      ru: 'Не сказано, кто принимает решение о продлении срока, каков срок для Фонда и каковы основания отказа.',
      en: 'It is not said who decides on the extension, what term the Fund has or on what grounds it refuses.',
    },
    decision: {
      kk: 'Шешімді Қор қабылдайды, өз мерзімін Қор белгілейді, ал өтініштің уақтылы берілгені жіберілген күні бойынша анықталады.',
      ru: 'Решение принимает Фонд, срок для себя устанавливает Фонд, а своевременность заявления определяется по дню его направления.',
      en: 'The Fund decides and sets its own term, and whether the application is in time is judged by the day it was sent.',
    },
  },
  X16: {
    id: 'X16',
    clauses: ['R-25/p3', 'A2', 'A3'],
    odd: {
      kk: '3-қосымшаның атауында бұрынғы «халықаралық технологиялық парк» қалған, «нөмер» және «кезені» сөздері қате жазылған.',
      ru: 'В названии приложения 3 остался прежний «международный технологический парк», а два казахских слова («нөмер», «кезені») написаны с ошибкой.',
      en: 'The title of Annex 3 still names the former "international technology park", and two Kazakh words ("нөмер", "кезені") are misspelt.',
    },
    decision: {
      kk: 'Бекітілген нысан сөзбе-сөз басылады; Қор қазіргі атауды таңдаса, жүйе оның бекітілген нысаннан өзгеше екенін көрсетеді.',
      ru: 'Утверждённая форма печатается дословно; если Фонд выберет нынешнее название, система укажет, что оно отличается от утверждённой формы.',
      en: 'The approved form is printed word for word; if the Fund chooses the present name, the system points out that it differs from the approved form.',
    },
    switches: [switchOf('annex3Title')],
  },
  X17: {
    id: 'X17',
    clauses: ['R-28', 'R-28.2', 'R-28.3', 'R-28.4', 'R-28.5', 'R-28.6', 'R-30', 'R-30/p2', 'R-42/s2'],
    odd: {
      kk: '28-тармақтың тек 1), 2) және 7) негіздерінің рәсімі бар; 3)–6) негіздерді кім шешетіні айтылмаған, 4) негізде 32, 33, 34 және 42-тармақтар аталмаған, мүшелік жарнаға қосымша мерзім де жоқ.',
      ru: 'Процедура есть только у оснований 1), 2) и 7) пункта 28; кто решает по основаниям 3)–6), не сказано, в основании 4) не названы пункты 32, 33, 34 и 42, нет и дополнительного срока для уплаты взносов.',
      en: 'Only grounds 1), 2) and 7) of item 28 have a procedure; who decides on grounds 3) to 6) is not said, ground 4) does not name items 32, 33, 34 and 42, and there is no grace period for fees.',
    },
    decision: {
      kk: '3)–6) негіздер бойынша жүйе «негіз бар, шешімді Қор қабылдайды» деп көрсетеді және қатысуды ешқашан өздігінен тоқтатпайды.',
      ru: 'По основаниям 3)–6) система показывает «основание есть, решает Фонд» и никогда не прекращает участие сама.',
      en: 'For grounds 3) to 6) the system shows "ground present, the Fund decides" and never ends participation by itself.',
    },
  },
  X18: {
    id: 'X18',
    clauses: ['R-29'],
    odd: {
      kk: '29-тармақта «шешім қабылданғанға дейін» делінген, бірақ кімнің шешімі екені айтылмаған.',
      ru: 'Пункт 29 говорит «до принятия решения», но чьё это решение, не сказано.',
      en: 'Item 29 says "before a decision is taken", but not whose decision it is.',
    },
    decision: {
      kk: 'Бұл қатысушының өз шешімі деп түсініледі.',
      ru: 'Понимается как решение самого участника.',
      en: "It is understood as the participant's own decision.",
    },
  },
  X19: {
    id: 'X19',
    clauses: ['R-32', 'R-32/p2'],
    odd: {
      kk: '32-тармақтың екі бөлігіндегі екі мерзім ұқсас: бірі сұрау салу «түскен», екіншісі «алынған» күннен есептеледі.',
      ru: 'Две части пункта 32 устанавливают почти одинаковые сроки: один со дня «поступления» запроса, другой со дня его «получения».',
      en: 'The two paragraphs of item 32 set nearly equal terms: one from the day the request "arrives", the other from the day it is "received".',
    },
    decision: {
      kk: 'Екеуіне бір мерзім қолданылады: ол сұрау салу алынған күннен (жеткізу туралы жазба бойынша) есептеледі, ал екі күн де сақталады.',
      ru: 'Срок один: он исчисляется со дня получения запроса (по записи о доставке), а хранятся обе даты.',
      en: 'One term applies: it runs from receipt of the request (by the delivery record), and both dates are stored.',
    },
  },
  X22: {
    id: 'X22',
    clauses: ['R-33'],
    odd: {
      kk: '33-тармақта қай жылдың кірісі алынатыны және «жылдық кіріс» пен «жылдық жиынтық табыс» бір ұғым ба – айтылмаған.',
      ru: 'В пункте 33 не сказано, доход какого года берётся и совпадает ли «годовой доход» с «совокупным годовым доходом».',
      en: 'Item 33 does not say which year\'s income is taken, nor whether "annual income" is the same as "total annual income".',
    },
    decision: {
      kk: 'Алдыңғы күнтізбелік жылдың кірісі алынады.',
      ru: 'Берётся доход за предыдущий календарный год.',
      en: 'The income of the previous calendar year is taken.',
    },
  },
  X24: {
    id: 'X24',
    clauses: ['R-30/p2', 'R-37.2', 'R-56/p2', 'R-74'],
    odd: {
      kk: 'Бірнеше тармақта сөйлем бұзылған: «қатысуды және мерзімінен бұрын тоқтату» (30), қайталанған етістік (37), орнынан ауысқан бөлік (56, 74).',
      ru: 'В нескольких пунктах нарушена грамматика казахского текста: лишний союз (30), повторённый глагол (37), смещённый оборот (56, 74).',
      en: 'In several items the grammar of the Kazakh text is broken: a stray "and" (30), a doubled verb (37), a misplaced clause (56, 74).',
    },
    decision: {
      kk: 'Экранда мағынасы түсінікті сөзбен беріледі, ал дәйексөзге тек тұтас сөйлем алынады.',
      ru: 'На экране смысл передаётся понятными словами, а цитируются только целые предложения.',
      en: 'On the screen the meaning is put in clear words, and only whole sentences are quoted.',
    },
  },
  X25: {
    id: 'X25',
    clauses: ['R-34'],
    odd: {
      kk: '34-тармақта «қайта тіркелген және таратылған» делінген, бірақ бұл екі бөлек оқиға.',
      ru: 'Пункт 34 говорит «перерегистрации и ликвидации», хотя это два разных события.',
      en: 'Item 34 says "re-registration and liquidation", though these are two separate events.',
    },
    decision: {
      kk: 'Мерзім осы екі оқиғаның кез келгенінен бастап есептеледі.',
      ru: 'Срок исчисляется с любого из этих двух событий.',
      en: 'Either of the two events starts the term.',
    },
  },
  X26: {
    id: 'X26',
    clauses: ['R-40', 'R-40/p2'],
    odd: {
      kk: '40-тармақтағы «мониторинг кезеңі» еш жерде анықталмаған.',
      ru: '«Период мониторинга» из пункта 40 нигде не определён.',
      en: 'The "monitoring period" of item 40 is nowhere defined.',
    },
    decision: {
      kk: 'Мониторинг кезеңі – есепті тоқсан.',
      ru: 'Периодом мониторинга считается отчётный квартал.',
      en: 'The monitoring period is the reporting quarter.',
    },
  },
  X27: {
    id: 'X27',
    clauses: ['R-41'],
    odd: {
      kk: '41-тармақта «ақпараттандыру саласындағы уәкілетті орган» делінген, ал министрлік Жасанды интеллект және цифрлық даму министрлігі деп аталады.',
      ru: 'Пункт 41 называет «уполномоченный орган в сфере информатизации», а министерство называется Министерством искусственного интеллекта и цифрового развития.',
      en: 'Item 41 names "the authorised body in the field of informatisation", while the ministry is called the Ministry of Artificial Intelligence and Digital Development.',
    },
    decision: {
      kk: 'Талдамалық ақпарат жіберілетін органды Қор баптауларда көрсетеді.',
      ru: 'Адресата аналитической информации Фонд указывает в настройках.',
      en: 'The Fund names the addressee of the analytic information in the settings.',
    },
  },
  X34: {
    id: 'X34',
    clauses: ['R-35'],
    odd: {
      kk: '35-тармақтың құпиялығы мен 19-тармақтың ашық тізбесі және 41-тармақтың уәкілетті органға арналған ақпараты қалай үйлесетіні айтылмаған.',
      ru: 'Не сказано, как конфиденциальность пункта 35 сочетается с открытым перечнем пункта 19 и информацией для уполномоченного органа пункта 41.',
      en: 'It is not said how the confidentiality of item 35 fits with the public list of item 19 and the information for the authorised body of item 41.',
    },
    decision: {
      kk: 'Тізбе мен есептерге тек алдын ала рұқсат етілген бағандар енгізіледі.',
      ru: 'В перечень и отчёты включаются только заранее разрешённые столбцы.',
      en: 'Only columns allowed in advance enter the list and the reports.',
    },
  },
} as const satisfies Record<string, Oddity>;
