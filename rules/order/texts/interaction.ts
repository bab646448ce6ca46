/** The words of chapter 3, the Fund and its participants: Kazakh as in the Order, Russian and English translated. */
import type { Text } from '../../vocabulary/text.ts';
import type { interactionClauses } from '../chapters/interaction.ts';

export const interactionTexts: Readonly<Record<keyof typeof interactionClauses, Text>> = {
  'R-21': {
    kk: '"Астана Хаб" қатысушысы қызметін жүзеге асыру кезінде алдыңғы тоқсан үшін алынған табысынан Қорға мүшелік жарналарды өткен тоқсаннан кейінгі айдың 25-сы күнінен кешіктермей енгізеді.',
    ru: 'Участник «Астана Хаб» при осуществлении деятельности вносит в Фонд членские взносы из дохода, полученного за предыдущий квартал, не позднее 25 числа месяца, следующего за прошедшим кварталом.',
    en: 'In carrying out its activity, an Astana Hub participant pays membership fees to the Fund from the income received for the previous quarter no later than the 25th day of the month following the quarter that has passed.',
  },
  'R-22': {
    kk: '"Астана Хаб" қатысушының мүшелік жарналары мен төлемдері Қазақстан Республикасының екінші деңгейдегі банктегі Қордың ағымдағы шотына жіберіледі.',
    ru: 'Членские взносы и платежи участника «Астана Хаб» направляются на текущий счёт Фонда в банке второго уровня Республики Казахстан.',
    en: 'The membership fees and payments of an Astana Hub participant are sent to the current account of the Fund in a second-tier bank of the Republic of Kazakhstan.',
  },
  'R-23': {
    kk: 'Мүшелік жарналардың мөлшері Қордың ішкі нормативтік құжатымен айқындалады.',
    ru: 'Размер членских взносов определяется внутренним нормативным документом Фонда.',
    en: 'The amount of the membership fees is determined by an internal regulatory document of the Fund.',
  },
  'R-24': {
    kk: '"Астана Хабқа" қатысу мерзімін Қор айқындайды және ол 1 (бір) жыл болуы мүмкін емес.',
    ru: 'Срок участия в «Астана Хаб» определяется Фондом и не может составлять 1 (один) год.',
    en: 'The term of participation in Astana Hub is determined by the Fund and cannot be 1 (one) year.',
  },
  'R-25': {
    kk: 'Қатысу мерзімін ұзартуға өтініш Қорға қатысу мерзімі аяқталғанға дейін 10 (он) жұмыс күнінен кешіктірілмей беріледі.',
    ru: 'Заявление о продлении срока участия подаётся в Фонд не позднее чем за 10 (десять) рабочих дней до окончания срока участия.',
    en: 'The application to extend the term of participation is submitted to the Fund no later than 10 (ten) working days before the term of participation ends.',
  },
  'R-25/p2': {
    kk: 'Қатысу мерзімін ұзартуға өтініш беру мерзімі сақталмаған жағдайда өтініш беруші осы Қағидалардың 8-тармағына сәйкес тіркеуден өтеді.',
    ru: 'В случае несоблюдения срока подачи заявления о продлении срока участия заявитель проходит регистрацию в соответствии с пунктом 8 настоящих Правил.',
    en: 'Where the time limit for submitting the application to extend the term of participation is not observed, the applicant goes through registration in accordance with item 8 of these Rules.',
  },
  'R-25/p3': {
    kk: 'Қор осы Қағидаларға 3-қосымшаға сәйкес нысан бойынша қатысу мерзімін ұзарту туралы куәлік береді.',
    ru: 'Фонд выдаёт свидетельство о продлении срока участия по форме согласно приложению 3 к настоящим Правилам.',
    en: 'The Fund issues a certificate of extension of the term of participation in the form of Annex 3 to these Rules.',
  },
  'R-26': {
    kk: '"Астана Хабқа" қатысу жоспарлы түрде немесе мерзімінен бұрын аяқталады.',
    ru: 'Участие в «Астана Хаб» завершается в плановом порядке или досрочно.',
    en: 'Participation in Astana Hub ends as planned or early.',
  },
  'R-27': {
    kk: 'Жоспарлы аяқтау деп "Астана Хаб" қатысушысының куәлігінде көрсетілген кезеңнің өтуі түсініледі.',
    ru: 'Под плановым завершением понимается истечение периода, указанного в свидетельстве участника «Астана Хаб».',
    en: 'Planned completion means the expiry of the period stated in the certificate of the Astana Hub participant.',
  },
  'R-28': {
    kk: '"Астана Хабқа" қатысуды мерзімінен бұрын тоқтату мынадай: … жағдайларында жүзеге асырылады.',
    ru: 'Досрочное прекращение участия в «Астана Хаб» осуществляется в следующих случаях:',
    en: 'Participation in Astana Hub is terminated early in the following cases:',
  },
  'R-28.1': {
    kk: 'Қордың осы тараудың 4-параграфына сәйкес жүргізілетін мониторинг нәтижелері бойынша жобаны одан әрі іске асырудың орынсыздығын анықтауы;',
    ru: 'установление Фондом нецелесообразности дальнейшей реализации проекта по результатам мониторинга, проводимого в соответствии с параграфом 4 настоящей главы;',
    en: 'the Fund establishes, from the monitoring carried out under paragraph 4 of this chapter, that further implementation of the project is inexpedient;',
  },
  'R-28.2': {
    kk: 'жоспарланған нәтижелерге қол жеткізген жағдайда;',
    ru: 'при достижении запланированных результатов;',
    en: 'the planned results have been achieved;',
  },
  'R-28.3': {
    kk: 'қатысушының Қор бағдарламалары шеңберінде жобаны одан әрі іске асырудан бас тартуы;',
    ru: 'отказ участника от дальнейшей реализации проекта в рамках программ Фонда;',
    en: "the participant declines to continue the project within the Fund's programmes;",
  },
  'R-28.4': {
    kk: 'осы Қағидалардың 37, 38 және 39-тармақтарында көзделген мәліметтер мен есептер ұсынылмаған жағдайда;',
    ru: 'при непредставлении сведений и отчётов, предусмотренных пунктами 37, 38 и 39 настоящих Правил;',
    en: 'the information and reports provided for by items 37, 38 and 39 of these Rules have not been submitted;',
  },
  'R-28.5': {
    kk: 'қатысушы заңды тұлға таратылған жағдайда;',
    ru: 'при ликвидации юридического лица – участника;',
    en: 'the participant legal entity is liquidated;',
  },
  'R-28.6': {
    kk: 'осы Қағидалардың 21-тармағына сәйкес мүшелік жарналарды төлемеу;',
    ru: 'неуплата членских взносов в соответствии с пунктом 21 настоящих Правил;',
    en: 'membership fees under item 21 of these Rules are not paid;',
  },
  'R-28.7': {
    kk: 'қатысушының қызмет шарттары туралы үлгілік шартта көзделген міндеттемелерді орындамауы',
    ru: 'неисполнение участником обязательств, предусмотренных типовым договором об условиях деятельности',
    en: 'the participant fails to perform the obligations of the model agreement on the terms of activity',
  },
  'R-29': {
    kk: '"Астана Хаб" қатысушысы Қордың бағдарламалары шеңберінде жобаны одан әрі іске асырудан бас тарту туралы шешім қабылданғанға дейін 10 (он) жұмыс күні бұрын бұл туралы Қорды хабардар етеді.',
    ru: 'Участник «Астана Хаб» за 10 (десять) рабочих дней до принятия решения об отказе от дальнейшей реализации проекта в рамках программ Фонда уведомляет об этом Фонд.',
    en: "An Astana Hub participant notifies the Fund 10 (ten) working days before a decision to decline further implementation of the project within the Fund's programmes is taken.",
  },
  'R-30': {
    kk: 'Осы Қағидалардың 28-тармағының 1), 2), 7) тармақшаларында көзделген жағдайларда Қор "Астана Хаб" қатысушысының мерзімінен бұрын тоқтату туралы мәселені Комиссияның қарауына шығарады.',
    ru: 'В случаях, предусмотренных подпунктами 1), 2), 7) пункта 28 настоящих Правил, Фонд выносит вопрос о досрочном прекращении участия участника «Астана Хаб» на рассмотрение Комиссии.',
    en: "In the cases provided for by subparagraphs 1), 2), 7) of item 28 of these Rules, the Fund brings the matter of early termination of the Astana Hub participant's participation before the Commission for consideration.",
  },
  'R-30/p2': {
    kk: 'Комиссия осы Қағидалардың 28-тармағының 1), 2) және 7) тармақшаларында көзделген негіздемелер болған кезде "Астана Хабқа" қатысуды және мерзімінен бұрын тоқтату туралы шешім қабылдайды.',
    ru: 'Комиссия при наличии оснований, предусмотренных подпунктами 1), 2) и 7) пункта 28 настоящих Правил, принимает решение о досрочном прекращении участия в «Астана Хаб».',
    en: 'Where the grounds provided for by subparagraphs 1), 2) and 7) of item 28 of these Rules exist, the Commission takes a decision on early termination of participation in Astana Hub.',
  },
  'R-31': {
    kk: '"Астана Хаб" қатысушысы осы Қағидаларда, Қордың ішкі нормативтік құжаттарында және "Астана Хаб" қатысушысының қызметінің талаптары туралы үлгілік шарттың талаптарында айқындалған қарсы міндеттемелерді орындауды қатысу кезеңінде өзіне қабылдайды.',
    ru: 'Участник «Астана Хаб» принимает на себя на период участия исполнение встречных обязательств, определённых в настоящих Правилах, внутренних нормативных документах Фонда и условиях типового договора об условиях деятельности участника «Астана Хаб».',
    en: 'For the period of participation, an Astana Hub participant undertakes to perform the counter-obligations determined in these Rules, the internal regulatory documents of the Fund and the terms of the model agreement on the terms of activity of an Astana Hub participant.',
  },
  'R-32': {
    kk: '"Астана Хаб" қатысушысы Қордың сұрау салуы түскен күнен бастап 10 (он) жұмыс күні ішінде Қорға салықтық есепке алу мақсатында қажетті мәліметтерді, сондай-ақ бухгалтерлік (қаржылық) есептілік бойынша мәліметтерді ұсынады.',
    ru: 'Участник «Астана Хаб» в течение 10 (десяти) рабочих дней со дня поступления запроса Фонда представляет Фонду сведения, необходимые для целей налогового учёта, а также сведения по бухгалтерской (финансовой) отчётности.',
    en: "Within 10 (ten) working days from the day the Fund's request arrives, an Astana Hub participant gives the Fund the information needed for the purposes of tax accounting and information on accounting (financial) statements.",
  },
  'R-32/p2': {
    kk: 'Қордың сұранысын алған күннен бастап 10 (он) жұмыс күні ішінде қатысушы мемлекеттік статистикалық есептіліктің көшірмесін, өзі төлеуші болып табылатын салықтар, алымдар (баж) бойынша салық декларацияларын (есептеулер), сондай-ақ жылдық бухгалтерлік (қаржылық) есептіліктің дәйектілігі туралы аудиторлық қорытындыны береді.',
    ru: 'В течение 10 (десяти) рабочих дней со дня получения запроса Фонда участник представляет копию государственной статистической отчётности, налоговые декларации (расчёты) по налогам, сборам (пошлинам), плательщиком которых он является, а также аудиторское заключение о достоверности годовой бухгалтерской (финансовой) отчётности.',
    en: "Within 10 (ten) working days from the day the Fund's request is received, the participant gives a copy of its state statistical reporting, tax returns (calculations) for the taxes and fees (duties) of which it is a payer, and an audit opinion on the reliability of its annual accounting (financial) statements.",
  },
  'R-33': {
    kk: 'Жылдық кірісі 100 000 000 (жүз миллион) теңгеден асатын "Астана Хаб" қатысушылары жыл сайын, 1 шілдеге дейін, өз қызметінің АКТ саласындағы басым қызмет түрлерінің тізбесіне және кіріс құрылымына сәйкестігін растайтын аудит жүргізеді және аудиттің қорытындысын Қорға ұсынады.',
    ru: 'Участники «Астана Хаб», годовой доход которых превышает 100 000 000 (сто миллионов) тенге, ежегодно, до 1 июля, проводят аудит, подтверждающий соответствие своей деятельности Перечню приоритетных видов деятельности в области ИКТ и структуре дохода, и представляют Фонду заключение аудита.',
    en: 'Astana Hub participants whose annual income exceeds 100,000,000 (one hundred million) tenge carry out every year, before 1 July, an audit confirming the conformity of their activity to the List of priority ICT activities and to the income structure, and submit the conclusion of the audit to the Fund.',
  },
  'R-33/s2': {
    kk: '"Астана Хаб" қатысушысы Қордың сұрауы бойынша 10 (он) жұмыс күні ішінде аудиторлық есепті ұсынады.',
    ru: 'Участник «Астана Хаб» по запросу Фонда в течение 10 (десяти) рабочих дней представляет аудиторский отчёт.',
    en: 'At the request of the Fund, an Astana Hub participant submits the audit report within 10 (ten) working days.',
  },
  'R-34': {
    kk: '"Астана Хаб" қатысушы заңды тұлға мемлекеттік қайта тіркелген және таратылған күннен бастап 10 (он) жұмыс күні ішінде растайтын құжаттардың көшірмелерін ұсына отырып, тиісті оқиға туралы Қорды хабардар етеді.',
    ru: 'Юридическое лицо – участник «Астана Хаб» в течение 10 (десяти) рабочих дней со дня государственной перерегистрации и ликвидации уведомляет Фонд о соответствующем событии с представлением копий подтверждающих документов.',
    en: 'Within 10 (ten) working days from the day of its state re-registration and liquidation, a legal entity that is an Astana Hub participant notifies the Fund of the event concerned, submitting copies of the confirming documents.',
  },
  'R-35': {
    kk: 'Қатысушы немесе Қор тиісті қатысушының қызметіне байланысты ұсынған техникалық, экономикалық және коммерциялық сипаттағы ақпарат құпия болып табылады және қатысушының немесе Қордың алдын ала жазбаша келісімінсіз үшінші тұлғаларға жария етуге жатпайды.',
    ru: 'Информация технического, экономического и коммерческого характера, представленная участником или Фондом в связи с деятельностью соответствующего участника, является конфиденциальной и не подлежит разглашению третьим лицам без предварительного письменного согласия участника или Фонда.',
    en: 'Information of a technical, economic and commercial nature provided by a participant or the Fund in connection with the activity of the participant concerned is confidential and is not to be disclosed to third parties without the prior written consent of the participant or the Fund.',
  },
  'R-36': {
    kk: 'Қор бағдарламалары шеңберінде жобаларды іске асыру мониторингінің мақсаты қатысушының жобасын іске асырудың нақты барысын көрсету болып табылады.',
    ru: 'Целью мониторинга реализации проектов в рамках программ Фонда является отражение фактического хода реализации проекта участника.',
    en: "The purpose of monitoring the implementation of projects within the Fund's programmes is to show the actual course of implementation of the participant's project.",
  },
  'R-37.1': {
    kk: 'қол жеткізілген нәтижелерді талдай отырып, жобалардың қызметі мен іске асырылу барысы туралы тоқсан сайынғы есеп;',
    ru: 'ежеквартальный отчёт о деятельности и ходе реализации проектов с анализом достигнутых результатов;',
    en: 'a quarterly report on the activity and the course of implementation of the projects, with an analysis of the results achieved;',
  },
  'R-37.2': {
    kk: 'мониторинг шеңберінде Қор сұрататын қосымша ақпаратты қамтиды.',
    ru: 'дополнительная информация, запрашиваемая Фондом в рамках мониторинга.',
    en: 'additional information which the Fund requests within the monitoring.',
  },
  'R-38': {
    kk: 'Қатысушы Қорға осындай сұрау салуды алған күннен бастап 10 (он) жұмыс күні ішінде қызметтің мониторингі және олардың жобасын іске асыру шеңберінде алынған сұрау салуға сәйкес қажетті құжаттарды ұсынады.',
    ru: 'Участник в течение 10 (десяти) рабочих дней со дня получения такого запроса представляет Фонду необходимые документы в соответствии с запросом, полученным в рамках мониторинга деятельности и реализации его проекта.',
    en: 'Within 10 (ten) working days from the day such a request is received, the participant submits to the Fund the necessary documents in accordance with the request received within the monitoring of its activity and the implementation of its project.',
  },
  'R-39': {
    kk: 'Қатысушы есепті тоқсаннан кейінгі айдың 20 (жиырмасыншы) күнінен кешіктірілмейтін мерзімде өзі жүзеге асыратын қызмет туралы тоқсан сайынғы есепті Қорға ұсынады.',
    ru: 'Участник представляет Фонду ежеквартальный отчёт об осуществляемой им деятельности в срок не позднее 20 (двадцатого) числа месяца, следующего за отчётным кварталом.',
    en: 'The participant submits to the Fund a quarterly report on the activity it carries out no later than the 20th (twentieth) day of the month following the reporting quarter.',
  },
  'R-39/s2': {
    kk: 'Күнтізбелік тоқсан тоқсандық есептерді жасау үшін есепті кезең болып табылады.',
    ru: 'Отчётным периодом для составления квартальных отчётов является календарный квартал.',
    en: 'The reporting period for drawing up quarterly reports is the calendar quarter.',
  },
  'R-39/s3': {
    kk: 'Есептің нысаны мен мазмұны Қордың ішкі нормативтік құжатымен айқындалады.',
    ru: 'Форма и содержание отчёта определяются внутренним нормативным документом Фонда.',
    en: 'The form and content of the report are determined by an internal regulatory document of the Fund.',
  },
  'R-40': {
    kk: '"Астана Хаб" қатысушыларының қызметін мониторингілеу және бағалау нәтижелері бойынша Қор "Астана Хабқа" қатысу аясында жобаны одан әрі іске асырудың мақсатқа сәйкестігі немесе мақсатқа сай еместігі туралы қорытынды дайындайды.',
    ru: 'По результатам мониторинга и оценки деятельности участников «Астана Хаб» Фонд подготавливает заключение о целесообразности или нецелесообразности дальнейшей реализации проекта в рамках участия в «Астана Хаб».',
    en: 'From the results of monitoring and evaluating the activity of Astana Hub participants, the Fund prepares a conclusion on the expediency or inexpediency of further implementation of the project within participation in Astana Hub.',
  },
  'R-40/p2': {
    kk: 'Мониторинг кезеңі аяқталғаннан кейін жобаны одан әрі іске асырудың мақсатқа сай еместігі туралы қорытынды шығарылған жағдайда, "Астана Хаб" қатысушысына тиісті хабарлама жіберіледі.',
    ru: 'По завершении периода мониторинга, в случае вынесения заключения о нецелесообразности дальнейшей реализации проекта, участнику «Астана Хаб» направляется соответствующее уведомление.',
    en: 'After the monitoring period ends, where a conclusion on the inexpediency of further implementation of the project has been issued, a corresponding notice is sent to the Astana Hub participant.',
  },
  'R-41': {
    kk: 'Қор тоқсан сайын ақпараттандыру саласындағы уәкілетті органға есепті кезеңнен кейінгі күнтізбелік ай ішінде жүргізілген мониторинг қорытындылары бойынша қатысушылардың жобаларын іске асырудың орындылығы туралы талдамалық ақпарат дайындайды.',
    ru: 'Фонд ежеквартально в течение календарного месяца, следующего за отчётным периодом, подготавливает для уполномоченного органа в сфере информатизации аналитическую информацию о целесообразности реализации проектов участников по итогам проведённого мониторинга.',
    en: "Every quarter, within the calendar month following the reporting period, the Fund prepares for the authorised body in the field of informatisation analytic information on the expediency of implementing the participants' projects, based on the monitoring carried out.",
  },
};
