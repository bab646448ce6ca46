/** The words of chapter 2, registration of participants: Kazakh as in the Order, Russian and English translated. */
import type { Text } from '../../vocabulary/text.ts';
import type { registrationClauses } from '../chapters/registration.ts';

export const registrationTexts: Readonly<Record<keyof typeof registrationClauses, Text>> = {
  'R-7': {
    kk: '"Астана Хаб" қатысушысы ретінде тіркелу үшін өтініш беруші мынадай талаптарға сәйкес келуі қажет:',
    ru: 'Для регистрации в качестве участника «Астана Хаб» заявитель должен соответствовать следующим требованиям:',
    en: 'To be registered as an Astana Hub participant, the applicant must meet the following requirements:',
  },
  'R-7.1': {
    kk: 'заңды тұлға болу;',
    ru: 'быть юридическим лицом;',
    en: 'be a legal entity;',
  },
  'R-7.2': {
    kk: '"Астана Хаб" қатысушысы ретінде тіркелуге өтініш берген сәтте филиалдарының болмауы;',
    ru: 'не иметь филиалов на момент подачи заявления о регистрации в качестве участника «Астана Хаб»;',
    en: 'have no branches at the moment of applying for registration as an Astana Hub participant;',
  },
  'R-7.3': {
    kk: 'Қазақстан Республикасының Кәсіпкерлік кодексінің 284-бабына сәйкес инвестициялық басым жобаны, сондай-ақ 2015 жылғы 1 қаңтарға дейін жасалған инвестициялық келісімшарттар бойынша инвестициялық стратегиялық жобаны іске асыратын (іске асырған) ұйымдарға жатпау;',
    ru: 'не относиться к организациям, реализующим (реализовавшим) инвестиционный приоритетный проект в соответствии со статьёй 284 Предпринимательского кодекса Республики Казахстан, а также инвестиционный стратегический проект по инвестиционным контрактам, заключённым до 1 января 2015 года;',
    en: 'not be an organisation that is carrying out (has carried out) an investment priority project under Article 284 of the Entrepreneurial Code of the Republic of Kazakhstan, or an investment strategic project under investment contracts concluded before 1 January 2015;',
  },
  'R-7.4': {
    kk: 'акцияларының (жарғылық капиталға қатысу үлестерінің) елу және одан да көп пайызы тікелей немесе жанама түрде мемлекетке, ұлттық басқарушы холдингтерге, ұлттық холдингтерге және ұлттық компанияларға немесе олардың еншілес ұйымдарына тиесілі заңды тұлға болмау;',
    ru: 'не являться юридическим лицом, пятьдесят и более процентов акций (долей участия в уставном капитале) которого прямо или косвенно принадлежат государству, национальным управляющим холдингам, национальным холдингам и национальным компаниям либо их дочерним организациям;',
    en: 'not be a legal entity fifty per cent or more of whose shares (participatory interests in the charter capital) belong, directly or indirectly, to the State, national managing holdings, national holdings and national companies, or their subsidiaries;',
  },
  'R-7.5': {
    kk: 'жер қойнауын пайдаланушы немесе арнайы экономикалық аймақтың қатысушысы болмау;',
    ru: 'не являться недропользователем или участником специальной экономической зоны;',
    en: 'not be a subsoil user or a participant of a special economic zone;',
  },
  'R-7.6': {
    kk: 'Қазақстан Республикасының Салық кодексінің 535-бабына сәйкес акциздер төлеуші болып табылмау;',
    ru: 'не являться плательщиком акцизов в соответствии со статьёй 535 Налогового кодекса Республики Казахстан;',
    en: 'not be an excise payer under Article 535 of the Tax Code of the Republic of Kazakhstan;',
  },
  'R-7.7': {
    kk: 'Қазақстан Республикасы Премьер-Министрінің орынбасары – Жасанды интеллект және цифрлық даму министрінің 2025 жылғы 20 қазандағы № 521/НҚ бұйрығымен (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 37182 болып тіркелген) бекітілген АКТ саласындағы қызмет түрлерінің тізбесіне сәйкес (бұдан әрі – АКТ саласындағы басым қызмет түрлерінің тізбесі) бір және (немесе) бірнеше басым қызмет түрлерін жүзеге асыру, сондай-ақ қызметтің бір басым түрі шеңберінде онда көзделген бір және (немесе) бірнеше жұмыстарды жүзеге асыру.',
    ru: 'осуществлять один и (или) несколько приоритетных видов деятельности согласно перечню видов деятельности в области ИКТ, утверждённому приказом Заместителя Премьер-Министра – Министра искусственного интеллекта и цифрового развития Республики Казахстан от 20 октября 2025 года № 521/НҚ (зарегистрирован в Реестре государственной регистрации нормативных правовых актов за № 37182) (далее – Перечень приоритетных видов деятельности в области ИКТ), а также в рамках одного приоритетного вида деятельности – одну и (или) несколько предусмотренных в нём работ;',
    en: 'carry out one and (or) several priority activities under the list of activities in the field of ICT approved by Order No. 521/НҚ of the Deputy Prime Minister – Minister of Artificial Intelligence and Digital Development of the Republic of Kazakhstan dated 20 October 2025 (entered in the Register of State Registration of Regulatory Legal Acts under No. 37182) (hereinafter – the List of priority ICT activities), and, within one priority activity, one and (or) several of the works it provides for;',
  },
  'R-7.8': {
    kk: 'негізінен тауарлардың, жұмыстардың және (немесе) қызметтердің Қазақстан Республикасынан тыс жерлерге экспортына басымдықпен қызметті жүзеге асыру;',
    ru: 'осуществлять деятельность преимущественно с приоритетом на экспорт товаров, работ и (или) услуг за пределы Республики Казахстан;',
    en: 'carry out activity with a predominant priority on the export of goods, works and (or) services outside the Republic of Kazakhstan;',
  },
  'R-7.9': {
    kk: 'заңды тұлғаның Қазақстан Республикасының мемлекеттік органдарымен және квазимемлекеттік сектор субъектілерімен шарттар бойынша алынған табыстарының үлесі Қазақстан Республикасының заңнамасына сәйкес айқындалатын жылдық жиынтық табыстың (50) елу пайызынан аспау.',
    ru: 'доля доходов юридического лица, полученных по договорам с государственными органами Республики Казахстан и субъектами квазигосударственного сектора, не превышает 50 (пятидесяти) процентов совокупного годового дохода, определяемого в соответствии с законодательством Республики Казахстан.',
    en: "the share of the legal entity's income received under contracts with state bodies of the Republic of Kazakhstan and entities of the quasi-state sector does not exceed fifty (50) per cent of the total annual income determined under the legislation of the Republic of Kazakhstan.",
  },
  'R-8': {
    kk: '"Астана Хаб" қатысушысы ретінде тіркелу үшін өтініш беруші осы Қағидалардың 9-тармағында көрсетілген құжаттарды қоса ұсынып, Қордың интернет-ресурсында толтырылатын "Астана Хаб" қатысушысы ретінде тіркелуге арналған электрондық өтінішті жолдайды (бұдан әрі – қатысуға арналған өтініш).',
    ru: 'Для регистрации в качестве участника «Астана Хаб» заявитель направляет электронное заявление о регистрации в качестве участника «Астана Хаб», заполняемое на интернет-ресурсе Фонда, с приложением документов, указанных в пункте 9 настоящих Правил (далее – заявление на участие).',
    en: 'To be registered as an Astana Hub participant, the applicant sends an electronic application for registration as an Astana Hub participant, filled in on the internet resource of the Fund, attaching the documents specified in item 9 of these Rules (hereinafter – the application for participation).',
  },
  'R-8/p2': {
    kk: '"Астана Хаб" қатысушысы ретінде тіркелу үшін өтінішті ұсыну, оны Қордың одан әрі қарауы, өтініш мәртебесінің өзгеруі туралы хабарлау Қордың интернет-ресурсы арқылы жүзеге асырылады.',
    ru: 'Подача заявления для регистрации в качестве участника «Астана Хаб», его дальнейшее рассмотрение Фондом, уведомление об изменении статуса заявления осуществляются через интернет-ресурс Фонда.',
    en: 'The submission of the application to be registered as an Astana Hub participant, its further consideration by the Fund and notification of a change in the status of the application are carried out through the internet resource of the Fund.',
  },
  'R-9': {
    kk: 'Қатысуға арналған өтініште мынадай мәліметтер қоса ұсынылады:',
    ru: 'К заявлению на участие прилагаются следующие сведения:',
    en: 'The following information is attached to the application for participation:',
  },
  'R-9.1': {
    kk: 'осы Қағидаларға 1-қосымшада көрсетілген қажетті мәліметтерді қамтитын жобаның бизнес-жоспары;',
    ru: 'бизнес-план проекта, содержащий необходимые сведения, указанные в приложении 1 к настоящим Правилам;',
    en: 'a business plan of the project containing the required information set out in Annex 1 to these Rules;',
  },
  'R-9.2': {
    kk: 'есепке алу тиісті қаржы жылына арналған республикалық бюджет туралы заңда белгіленген айлық есептік көрсеткіштің алты еселенген мөлшерінен аспайтын салық органдарында жүргізілетін, қатысуға өтініш берілген күннің алдындағы күнтізбелік 10 (он) күннен ерте емес берілген берешектің болмауы (болуы) туралы мәліметтер;',
    ru: 'сведения об отсутствии (наличии) задолженности, учёт которой ведётся в налоговых органах, не превышающей шестикратного размера месячного расчётного показателя, установленного законом о республиканском бюджете на соответствующий финансовый год, выданные не ранее чем за 10 (десять) календарных дней до даты подачи заявления на участие;',
    en: 'information on the absence (presence) of arrears recorded by the tax authorities not exceeding six times the monthly calculation index set by the law on the republican budget for the relevant financial year, issued no earlier than 10 (ten) calendar days before the date of the application for participation;',
  },
  'R-9.3': {
    kk: 'өтініш берушінің қызметті жүзеге асыруды жоспарлаған жерін растайтын мәліметтер.',
    ru: 'сведения, подтверждающие место, где заявитель планирует осуществлять деятельность.',
    en: 'information confirming the place where the applicant plans to carry out its activity.',
  },
  'R-9.3/s2': {
    kk: 'Мекенжайы өзгерген кезде өтініш беруші жедел түрде ол туралы Қорды хабардар етеді.',
    ru: 'При изменении адреса заявитель незамедлительно уведомляет об этом Фонд.',
    en: 'When the address changes, the applicant promptly notifies the Fund of it.',
  },
  'R-10': {
    kk: 'Қатысуға арналған өтініште және оған қоса берілген құжаттар қазақ немесе орыс не ағылшын тілдерінде жіберіледі.',
    ru: 'Заявление на участие и прилагаемые к нему документы направляются на казахском или русском либо английском языках.',
    en: 'The application for participation and the documents attached to it are sent in Kazakh or Russian or English.',
  },
  'R-10/s2': {
    kk: 'Ақпараттарды ағылшын тілінде толтырған кезде Қор олардың қазақ немесе орыс тіліндегі аудармасын қамтамасыз етеді.',
    ru: 'При заполнении информации на английском языке Фонд обеспечивает её перевод на казахский или русский язык.',
    en: 'Where the information is filled in in English, the Fund provides its translation into Kazakh or Russian.',
  },
  'R-11': {
    kk: 'Өтініш беруші ұсынылған құжаттардың, қатысуға арналған өтініште қамтылған бастапқы деректердің, есептеулердің, негіздемелердің толықтығы мен дәйектілігін қамтамасыз етеді.',
    ru: 'Заявитель обеспечивает полноту и достоверность представленных документов, исходных данных, расчётов, обоснований, содержащихся в заявлении на участие.',
    en: 'The applicant ensures the completeness and reliability of the documents submitted and of the initial data, calculations and justifications contained in the application for participation.',
  },
  'R-12': {
    kk: 'Қор қатысуға арналған өтініш, сондай-ақ осы Қағидалардың 9-тармағында көрсетілген мәліметтер жіберілген күннен бастап бес жұмыс күні ішінде олардың толықтығы мен дұрыстығын, сондай-ақ осы Қағидаларда көрсетілген талаптарға сәйкестігін қарайды.',
    ru: 'Фонд в течение пяти рабочих дней со дня направления заявления на участие, а также сведений, указанных в пункте 9 настоящих Правил, рассматривает их полноту и правильность, а также соответствие требованиям, указанным в настоящих Правилах.',
    en: 'Within five working days from the day the application for participation and the information specified in item 9 of these Rules are sent, the Fund examines their completeness and correctness and their conformity to the requirements specified in these Rules.',
  },
  'R-13': {
    kk: 'Қатысуға арналған өтініште және осы Қағидалардың 9-тармағында көрсетілген мәліметтердің толықтығы мен дәйектілігі, сондай-ақ осы Қағидаларда көрсетілген талаптарға сәйкестігі жағдайында Қор қатысуға арналған өтінішті "Астана Хаб" қатысушыларын іріктеу жөніндегі комиссияның (бұдан әрі – Комиссия) қарауына жібереді.',
    ru: 'В случае полноты и достоверности сведений, указанных в заявлении на участие и в пункте 9 настоящих Правил, а также их соответствия требованиям, указанным в настоящих Правилах, Фонд направляет заявление на участие на рассмотрение комиссии по отбору участников «Астана Хаб» (далее – Комиссия).',
    en: 'Where the information in the application for participation and that specified in item 9 of these Rules is complete and reliable and conforms to the requirements specified in these Rules, the Fund sends the application for participation to the commission for the selection of Astana Hub participants (hereinafter – the Commission) for consideration.',
  },
  'R-13/s2': {
    kk: 'Комиссияның ережесі мен құрамын Қор айқындайды.',
    ru: 'Положение и состав Комиссии определяет Фонд.',
    en: 'The statute and composition of the Commission are determined by the Fund.',
  },
  'R-13/p2': {
    kk: 'Комиссия тиісті біліктілігі бар мемлекеттік органдардың өкілдерінен және (немесе) АКТ саласындағы мамандардан тұрады, сондай-ақ Комиссия құрамына халықаралық сарапшылар тартылуы мүмкін.',
    ru: 'Комиссия состоит из представителей государственных органов, имеющих соответствующую квалификацию, и (или) специалистов в области ИКТ, также в состав Комиссии могут быть привлечены международные эксперты.',
    en: 'The Commission consists of representatives of state bodies who have the appropriate qualifications and (or) specialists in ICT; international experts may also be drawn into the Commission.',
  },
  'R-14': {
    kk: 'Қатысуға арналған өтініште қамтылған мәліметтердің толық еместігі және (немесе) дәйексіздігі және (немесе) сәйкессіздігі анықталған жағдайда, Қор қатысуға арналған өтінішті жіберген күннен бастап 5 (бес) жұмыс күнінен кешіктірмей ескертулерді көрсете отырып, өтініш берушіге хабарлама жібереді.',
    ru: 'В случае выявления неполноты и (или) недостоверности и (или) несоответствия сведений, содержащихся в заявлении на участие, Фонд не позднее 5 (пяти) рабочих дней со дня направления заявления на участие направляет заявителю уведомление с указанием замечаний.',
    en: 'Where the information contained in the application for participation is found to be incomplete and (or) unreliable and (or) not in conformity, the Fund, no later than 5 (five) working days from the day the application for participation is sent, sends the applicant a notice stating the remarks.',
  },
  'R-15': {
    kk: 'Ескертулер жойылған сәттен бастап Қор қатысуға арналған өтінішті Комиссияға қарау үшін жібереді.',
    ru: 'С момента устранения замечаний Фонд направляет заявление на участие в Комиссию для рассмотрения.',
    en: 'From the moment the remarks are remedied, the Fund sends the application for participation to the Commission for consideration.',
  },
  'R-15/p2': {
    kk: 'Комиссия 10 (он) жұмыс күні ішінде қарайды және өтініш берушіні "Астана Хаб" қатысушысы ретінде тіркеу немесе тіркеуден бас тарту туралы шешім қабылдайды.',
    ru: 'Комиссия в течение 10 (десяти) рабочих дней проводит рассмотрение и принимает решение о регистрации заявителя в качестве участника «Астана Хаб» или об отказе в регистрации.',
    en: 'Within 10 (ten) working days the Commission considers the matter and takes a decision to register the applicant as an Astana Hub participant or to refuse registration.',
  },
  'R-16.1': {
    kk: 'бизнес-жоспардың осы Қағидалардың 1-қосымшасында көзделген мәліметтерге сәйкес келмеуі;',
    ru: 'несоответствие бизнес-плана сведениям, предусмотренным приложением 1 к настоящим Правилам;',
    en: 'the business plan does not correspond to the information provided for in Annex 1 to these Rules;',
  },
  'R-16.2': {
    kk: 'өтініш берушінің жобасы АКТ саласындағы басым қызмет түрлерінің бір немесе бірнеше бағытына, сондай-ақ қызметтің бір басым түрі шеңберінде АКТ саласындағы басым қызмет түрлерінің тізбесіне сәйкес онда көзделген бір және (немесе) бірнеше жұмысты жүзеге асыруға сәйкес келмеуі.',
    ru: 'несоответствие проекта заявителя одному или нескольким направлениям приоритетных видов деятельности в области ИКТ, а также осуществлению в рамках одного приоритетного вида деятельности одной и (или) нескольких работ, предусмотренных Перечнем приоритетных видов деятельности в области ИКТ.',
    en: "the applicant's project does not correspond to one or several areas of the priority ICT activities, or to carrying out, within one priority activity, one and (or) several works provided for by the List of priority ICT activities.",
  },
  'R-17': {
    kk: 'Қор өтініш берушіге осындай шешімді қабылдаған күннен бастап 5 (бес) жұмыс күні ішінде өтініш берушіге "Астана Хаб" қатысушысы ретінде тіркелгені немесе мұндай тіркеуден дәлелді бас тарту туралы хабарламаны жібереді.',
    ru: 'Фонд в течение 5 (пяти) рабочих дней со дня принятия такого решения направляет заявителю уведомление о регистрации в качестве участника «Астана Хаб» или о мотивированном отказе в такой регистрации.',
    en: 'Within 5 (five) working days from the day such a decision is taken, the Fund sends the applicant a notice of registration as an Astana Hub participant or of a reasoned refusal of such registration.',
  },
  'R-17/p2': {
    kk: 'Өтінішті қабылдамау өтінішті қабылдамауға негіз болған себептер жойылған кезде өтініш берушінің қайта өтініш беруіне кедергі келтірмейді.',
    ru: 'Отклонение заявления не препятствует повторной подаче заявления заявителем при устранении причин, послуживших основанием для отклонения заявления.',
    en: 'Rejection of the application does not prevent the applicant from applying again once the causes that were the ground for its rejection have been removed.',
  },
  'R-18': {
    kk: '"Астана Хаб" қатысушысына "Астана Хаб" қатысушысының қызметі шарттарының үлгілік шартына қол қойылған күннен бастап 3 (үш) жұмыс күні ішінде осы Қағидаларға 2-қосымшаға сәйкес нысан бойынша "Астана Хаб" қатысушысын тіркеу туралы куәлік беріледі.',
    ru: 'Участнику «Астана Хаб» в течение 3 (трёх) рабочих дней со дня подписания типового договора об условиях деятельности участника «Астана Хаб» выдаётся свидетельство о регистрации участника «Астана Хаб» по форме согласно приложению 2 к настоящим Правилам.',
    en: 'Within 3 (three) working days from the day the model agreement on the terms of activity of an Astana Hub participant is signed, the Astana Hub participant is issued a certificate of registration of an Astana Hub participant in the form of Annex 2 to these Rules.',
  },
  'R-19': {
    kk: '"Астана Хаб" қатысушысы туралы мәліметтер, "Астана Хаб" қатысушысы қызметінің шарттары туралы үлгілік шартқа қол қойылған кейін, 3 (үш) жұмыс күні ішінде Қордың интернет-ресурсында орналастырылған "Астана Хаб" қатысушыларының тізбесіне енгізіледі.',
    ru: 'Сведения об участнике «Астана Хаб» после подписания типового договора об условиях деятельности участника «Астана Хаб» в течение 3 (трёх) рабочих дней вносятся в перечень участников «Астана Хаб», размещённый на интернет-ресурсе Фонда.',
    en: 'After the model agreement on the terms of activity of an Astana Hub participant is signed, information on the Astana Hub participant is entered, within 3 (three) working days, in the list of Astana Hub participants placed on the internet resource of the Fund.',
  },
  'R-20': {
    kk: 'АКТ саласындағы қызметтің басым түрлерінің тізбесі шеңберінде "Астана Хаб" қатысушы жүзеге асыратын қызмет түрі өзгерген және (немесе) толықтырылған жағдайда, Қордың интернет-ресурсында толтырылатын бизнес-жоспарды қоса бере отырып, "Астана Хаб" қатысушы қызмет түрін өзгерту және (немесе) толықтыру туралы электрондық нысандағы өтінішті жібереді.',
    ru: 'В случае изменения и (или) дополнения вида деятельности, осуществляемого участником «Астана Хаб» в рамках Перечня приоритетных видов деятельности в области ИКТ, участник «Астана Хаб» направляет заявление в электронной форме об изменении и (или) дополнении вида деятельности с приложением бизнес-плана, заполняемого на интернет-ресурсе Фонда.',
    en: 'Where the type of activity carried out by an Astana Hub participant within the List of priority ICT activities is changed and (or) supplemented, the Astana Hub participant sends an application in electronic form to change and (or) add a type of activity, attaching a business plan filled in on the internet resource of the Fund.',
  },
  'R-20/s2': {
    kk: 'Қызмет түрін өзгерту және (немесе) толықтыру туралы шешімді Қорға қызмет түрін өзгерту және (немесе) толықтыру туралы өтініш түскен сәттен бастап он жұмыс күні ішінде Комиссия қабылдайды.',
    ru: 'Решение об изменении и (или) дополнении вида деятельности принимает Комиссия в течение десяти рабочих дней с момента поступления в Фонд заявления об изменении и (или) дополнении вида деятельности.',
    en: 'The decision to change and (or) add a type of activity is taken by the Commission within ten working days from the moment the application to change and (or) add a type of activity reaches the Fund.',
  },
};
