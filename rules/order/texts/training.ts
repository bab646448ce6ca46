/** The words of chapter 6, training: Kazakh as in the Order, Russian and English translated. */
import type { Text } from '../../vocabulary/text.ts';
import type { trainingClauses } from '../chapters/training.ts';

export const trainingTexts: Readonly<Record<keyof typeof trainingClauses, Text>> = {
  'R-63': {
    kk: 'Қор "Астана Хаб" инновациялық кластері туралы" Қазақстан Республикасы Заңының 8-1-бабының 5-3) және 5-10) тармақшаларына сәйкес АКТ саласында білікті кадрларды даярлауды ұйымдастыру үшін білім беру іс-шараларын өткізу жөніндегі қызметтерді жүзеге асырады.',
    ru: 'Фонд осуществляет услуги по проведению образовательных мероприятий для организации подготовки квалифицированных кадров в области ИКТ в соответствии с подпунктами 5-3) и 5-10) статьи 8-1 Закона Республики Казахстан «Об инновационном кластере „Астана Хаб“».',
    en: 'The Fund carries out the services of holding educational events for organising the training of qualified personnel in ICT in accordance with subparagraphs 5-3) and 5-10) of Article 8-1 of the Law of the Republic of Kazakhstan "On the Astana Hub innovation cluster".',
  },
  'R-64': {
    kk: 'Қор АКТ саласындағы жеке тұлғаларды оқытуға қатысуға өтініш берушілерден, бұқаралық ақпарат құралдарынан және Қордың интернет-ресурсы арқылы өтініштерді қабылдаудың басталғаны және аяқталғаны туралы хабарлайды.',
    ru: 'Фонд через средства массовой информации и интернет-ресурс Фонда сообщает о начале и окончании приёма заявлений от заявителей на участие в обучении физических лиц в области ИКТ.',
    en: 'The Fund announces, through the mass media and the internet resource of the Fund, the beginning and the end of acceptance of applications from applicants to take part in training individuals in ICT.',
  },
  'R-65': {
    kk: 'Өтініш беруші мынадай құжаттарды қоса бере отырып, АКТ саласында жеке тұлғаларды оқытуға қатысу үшін Қордың интернет-ресурсында электрондық нысанда өтініш жібереді:',
    ru: 'Заявитель направляет на интернет-ресурсе Фонда в электронной форме заявление на участие в обучении физических лиц в области ИКТ с приложением следующих документов:',
    en: "The applicant sends, in electronic form on the Fund's internet resource, an application to take part in training individuals in ICT, attaching the following documents:",
  },
  'R-65.1': {
    kk: 'Өтініш берушінің бірінші басшысы бекіткен курстар силлабустары (курстардың атауы және олардың толық сипаттамасы: апталар мен академиялық сағаттар бойынша оқу жоспары, ұзақтығы, студенттерді іріктеу өлшемшарттары және курс құны);',
    ru: 'силлабусы курсов, утверждённые первым руководителем заявителя (наименование курсов и их полное описание: учебный план по неделям и академическим часам, продолжительность, критерии отбора студентов и стоимость курса);',
    en: 'course syllabi approved by the head of the applicant (names of the courses and their full description: study plan by weeks and academic hours, duration, criteria for selecting students, and price of the course);',
  },
  'R-65.2': {
    kk: 'Қазақстан Республикасының заңнамасына сәйкес тіркелген франшиза құруды, франчайзер мен франчайзи арасында франшиза сатуды растайтын құжат (бар болса);',
    ru: 'документ, подтверждающий создание франшизы, зарегистрированной в соответствии с законодательством Республики Казахстан, продажу франшизы между франчайзером и франчайзи (при наличии);',
    en: 'a document confirming the creation of a franchise registered under the legislation of the Republic of Kazakhstan and the sale of the franchise between franchisor and franchisee (if any);',
  },
  'R-65.3': {
    kk: 'шетелдік оқыту әдіснамасын пайдалану құқығын растайтын құжат (бар болса);',
    ru: 'документ, подтверждающий право использования зарубежной методологии обучения (при наличии);',
    en: 'a document confirming the right to use a foreign teaching methodology (if any);',
  },
  'R-65.4': {
    kk: 'құқық иеленушінің курсқа айрықша құқықтарды өтініш берушіге бергені туралы құжат (бар болса);',
    ru: 'документ о предоставлении правообладателем заявителю исключительных прав на курс (при наличии);',
    en: 'a document on the grant by the right holder to the applicant of exclusive rights to the course (if any);',
  },
  'R-65.5': {
    kk: 'АКТ саласындағы компанияларда түлектердің тағылымдамасын, жұмысқа орналасуын растайтын құжат (бар болса);',
    ru: 'документ, подтверждающий стажировку, трудоустройство выпускников в компаниях в области ИКТ (при наличии);',
    en: 'a document confirming internships and employment of graduates in ICT companies (if any);',
  },
  'R-65.6': {
    kk: 'Қазақстан Республикасының аумағында сабақ өткізуге жарамды үй-жайларды иелену, пайдалану, оларға билік ету құқығын растайтын құжат (бар болса).',
    ru: 'документ, подтверждающий право владения, пользования, распоряжения помещениями на территории Республики Казахстан, пригодными для проведения занятий (при наличии).',
    en: 'a document confirming the right to possess, use and dispose of premises in the territory of the Republic of Kazakhstan suitable for holding classes (if any).',
  },
  'R-66': {
    kk: 'АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініш және оған қоса берілетін құжаттар мемлекеттік немесе орыс, не ағылшын тілдерінде жіберіледі. Құжаттар ағылшын тілінде ұсынылған кезде Қор оларды мемлекеттік немесе орыс тіліне аударуды қамтамасыз етеді.',
    ru: 'Заявление на участие в обучении физических лиц в области ИКТ и прилагаемые к нему документы направляются на государственном или русском либо английском языках. При представлении документов на английском языке Фонд обеспечивает их перевод на государственный или русский язык.',
    en: 'The application to take part in training individuals in ICT and the documents attached to it are sent in the state language or Russian or English. Where the documents are submitted in English, the Fund provides their translation into the state language or Russian.',
  },
  'R-67': {
    kk: 'Өтініш беруші жеке тұлғаларды АКТ саласында оқытуға қатысуға өтініште қамтылған ұсынылған құжаттардың, бастапқы деректердің, есептердің, негіздемелердің толықтығы мен дұрыстығын қамтамасыз етеді.',
    ru: 'Заявитель обеспечивает полноту и правильность представленных документов, исходных данных, расчётов, обоснований, содержащихся в заявлении на участие в обучении физических лиц в области ИКТ.',
    en: 'The applicant ensures the completeness and correctness of the documents submitted and of the initial data, calculations and justifications contained in the application to take part in training individuals in ICT.',
  },
  'R-68': {
    kk: 'Қор АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініш жіберген күннен бастап 10 (он) жұмыс күні ішінде оның мәліметтердің толықтығын қарайды. Қор өтініш берушіге: … бас тартады.',
    ru: 'Фонд в течение 10 (десяти) рабочих дней со дня направления заявления на участие в обучении физических лиц в области ИКТ рассматривает его на полноту сведений. Фонд отказывает заявителю:',
    en: 'Within 10 (ten) working days from the day the application to take part in training individuals in ICT is sent, the Fund examines it for completeness of information. The Fund refuses the applicant where:',
  },
  'R-68.1': {
    kk: 'тиісті қаржы жылына арналған республикалық бюджет туралы заңда белгіленген айлық есептік көрсеткіштің алты еселенген мөлшерінен асатын мөлшерде салық берешегі және кәсіптік зейнетақы жарналары мен әлеуметтік аударымдар бойынша берешегі болған;',
    ru: 'при наличии в размере, превышающем шестикратный размер месячного расчётного показателя, установленного законом о республиканском бюджете на соответствующий финансовый год, налоговой задолженности и задолженности по профессиональным пенсионным взносам и социальным отчислениям;',
    en: 'it has, in an amount exceeding six times the monthly calculation index set by the law on the republican budget for the relevant financial year, tax arrears and arrears of professional pension contributions and social contributions;',
  },
  'R-68.2': {
    kk: 'дәйексіз ақпарат ұсыну фактісі анықталған;',
    ru: 'при выявлении факта представления недостоверной информации;',
    en: 'the provision of unreliable information has been established;',
  },
  'R-68.3': {
    kk: 'өтініш берушінің банкроттық немесе тарату рәсіміне жататындығы фактісі анықталған;',
    ru: 'при выявлении факта нахождения заявителя в процедуре банкротства или ликвидации;',
    en: 'it has been established that the applicant is under bankruptcy or liquidation proceedings;',
  },
  'R-68.4': {
    kk: 'сатып алуға жосықсыз қатысушылардың тізілімдерінде есепке алу фактісі анықталған;',
    ru: 'при выявлении факта учёта в реестрах недобросовестных участников закупок;',
    en: 'it has been established that the applicant is entered in registers of unscrupulous procurement participants;',
  },
  'R-68.5': {
    kk: '"Атқарушылық іс жүргізу және сот орындаушыларының мәртебесі туралы" Қазақстан Республикасы Заңының 36-бабына сәйкес уәкілетті органның ресми интернет-ресурсында орналастырылған Борышкерлердің бірыңғай тізілімінде есепке алу фактісі анықталған;',
    ru: 'при выявлении факта учёта в Едином реестре должников, размещённом на официальном интернет-ресурсе уполномоченного органа в соответствии со статьёй 36 Закона Республики Казахстан «Об исполнительном производстве и статусе судебных исполнителей»;',
    en: 'it has been established that the applicant is entered in the Unified Register of Debtors placed on the official internet resource of the authorised body under Article 36 of the Law of the Republic of Kazakhstan "On Enforcement Proceedings and the Status of Enforcement Agents";',
  },
  'R-68.6': {
    kk: 'АКТ саласындағы курстардың ұзақтығы алты айдан кем болған;',
    ru: 'если продолжительность курсов в области ИКТ составляет менее шести месяцев;',
    en: 'the courses in ICT last less than six months;',
  },
  'R-68.7': {
    kk: 'АКТ саласындағы курстар бойынша егжей-тегжейлі оқу жоспары болмаған;',
    ru: 'при отсутствии подробного учебного плана по курсам в области ИКТ;',
    en: 'there is no detailed study plan for the courses in ICT;',
  },
  'R-68.8': {
    kk: '"Астана Хаб" қатысушысы туралы ақпараты бар интернет-ресурсы болмаған кезде',
    ru: 'при отсутствии интернет-ресурса, содержащего информацию об участнике «Астана Хаб»',
    en: 'there is no internet resource containing information about the Astana Hub participant',
  },
  'R-69': {
    kk: 'АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініште қамтылған толық мәліметтерді ұсынған кезде Қор оны Қор айқындайтын кандидаттарды іріктеу жөніндегі тәуелсіз комиссияның (бұдан әрі – Тәуелсіз комиссия) қарауына жібереді.',
    ru: 'При представлении полных сведений, содержащихся в заявлении на участие в обучении физических лиц в области ИКТ, Фонд направляет его на рассмотрение независимой комиссии по отбору кандидатов, определяемой Фондом (далее – Независимая комиссия).',
    en: 'Where complete information contained in the application to take part in training individuals in ICT is submitted, the Fund sends it for consideration to the independent commission for the selection of candidates, which the Fund determines (hereinafter – the Independent Commission).',
  },
  'R-69/s2': {
    kk: 'Тәуелсіз комиссия Қордың, мемлекеттік органдардың өкілдерінен және (немесе) тиісті біліктілігі бар акт және білім беру саласындағы мамандардан тұрады, сондай-ақ Тәуелсіз комиссияның құрамына халықаралық сарапшылар тартылады.',
    ru: 'Независимая комиссия состоит из представителей Фонда, государственных органов и (или) имеющих соответствующую квалификацию специалистов в области ИКТ и образования, также в состав Независимой комиссии привлекаются международные эксперты.',
    en: 'The Independent Commission consists of representatives of the Fund and of state bodies and (or) appropriately qualified specialists in ICT and education; international experts are also drawn into the Independent Commission.',
  },
  'R-70': {
    kk: 'АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініште қамтылған мәліметтерді толық ұсынбаған жағдайда, Қор АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініш жіберілген күннен бастап 10 (он) жұмыс күнінен кешіктірмей ескертулерді көрсете отырып, өтініш берушіге хабарлама жібереді.',
    ru: 'В случае неполного представления сведений, содержащихся в заявлении на участие в обучении физических лиц в области ИКТ, Фонд не позднее 10 (десяти) рабочих дней со дня направления заявления на участие в обучении физических лиц в области ИКТ направляет заявителю уведомление с указанием замечаний.',
    en: 'Where the information contained in the application to take part in training individuals in ICT is not submitted in full, the Fund, no later than 10 (ten) working days from the day the application to take part in training individuals in ICT is sent, sends the applicant a notice stating the remarks.',
  },
  'R-71': {
    kk: 'Ескертулерді жоюды өтініш беруші оларды алған күннен бастап 10 (он) жұмыс күнінен кешіктірілмейтін мерзімде жүзеге асырады.',
    ru: 'Устранение замечаний осуществляется заявителем в срок не позднее 10 (десяти) рабочих дней со дня их получения.',
    en: 'The applicant remedies the remarks no later than 10 (ten) working days from the day it receives them.',
  },
  'R-72': {
    kk: 'Қор ескертулер жойылған сәттен бастап АКТ саласындағы жеке тұлғаларды оқытуға қатысуға өтінішті Тәуелсіз комиссияның қарауына жібереді.',
    ru: 'С момента устранения замечаний Фонд направляет заявление на участие в обучении физических лиц в области ИКТ на рассмотрение Независимой комиссии.',
    en: 'From the moment the remarks are remedied, the Fund sends the application to take part in training individuals in ICT to the Independent Commission for consideration.',
  },
  'R-72/p2': {
    kk: 'Тәуелсіз комиссия өтініш берушілердің таныстырылымдарын тыңдайды және жеке тұлғаларды оқытуға қатысуға рұқсат беру және квоталар саны немесе қатысудан бас тарту туралы дауыс беру арқылы шешім қабылдайды.',
    ru: 'Независимая комиссия заслушивает презентации заявителей и путём голосования принимает решение о допуске к участию в обучении физических лиц и количестве квот либо об отказе в участии.',
    en: 'The Independent Commission hears the presentations of the applicants and takes a decision by voting on admission to take part in training individuals and on the number of quotas, or on refusal of participation.',
  },
  'R-73': {
    kk: 'Қор Тәуелсіз комиссияның одан әрі қарауы үшін АКТ саласындағы жеке тұлғаларды оқыту үшін "Астана Хаб" қатысушыларына квоталар санын айқындаудың есептік тетігін айқындайды және пайдаланады.',
    ru: 'Фонд определяет и использует расчётный механизм определения количества квот участникам «Астана Хаб» для обучения физических лиц в области ИКТ для дальнейшего рассмотрения Независимой комиссией.',
    en: 'The Fund determines and uses a calculation mechanism for setting the number of quotas for Astana Hub participants to train individuals in ICT, for further consideration by the Independent Commission.',
  },
  'R-74': {
    kk: 'Қор жеке тұлғаларды оқытуға қатысуға жіберу туралы Тәуелсіз комиссияның шешімін немесе осындай шешім қабылданған күннен бастап 5 (бес) жұмыс күні ішінде АКТ саласында жеке тұлғаларды оқытуға қатысуға өтініште көрсетілген байланыстар бойынша дәлелді бас тартуды өтініш берушіге жібереді.',
    ru: 'Фонд направляет заявителю решение Независимой комиссии о допуске к участию в обучении физических лиц либо мотивированный отказ в течение 5 (пяти) рабочих дней со дня принятия такого решения по контактам, указанным в заявлении на участие в обучении физических лиц в области ИКТ.',
    en: 'The Fund sends the applicant the decision of the Independent Commission on admission to take part in training individuals, or a reasoned refusal, within 5 (five) working days from the day such a decision is taken, using the contacts stated in the application to take part in training individuals in ICT.',
  },
  'R-75': {
    kk: 'АКТ саласындағы жеке тұлғаларды оқытуға қатысуға өтінішті қарау қорытындылары бойынша Тәуелсіз комиссияның оң шешімі болған кезде Қор 10 (он) жұмыс күні ішінде өтініш берушімен Қор айқындайтын АКТ саласындағы жеке тұлғаларды оқытуға қатысу туралы шарт жасасады.',
    ru: 'По итогам рассмотрения заявления на участие в обучении физических лиц в области ИКТ при наличии положительного решения Независимой комиссии Фонд в течение 10 (десяти) рабочих дней заключает с заявителем определяемый Фондом договор об участии в обучении физических лиц в области ИКТ.',
    en: 'Upon consideration of the application to take part in training individuals in ICT, where there is a positive decision of the Independent Commission, the Fund, within 10 (ten) working days, concludes with the applicant an agreement on participation in training individuals in ICT, determined by the Fund.',
  },
  'R-76': {
    kk: 'АКТ саласында оқудан өтуге үміткер жеке тұлғалардың тізбесін өтініш беруші дербес айқындайды. Өтініш беруші жеке тұлғаларды оқытуды қамтамасыз етеді.',
    ru: 'Перечень физических лиц, претендующих на прохождение обучения в области ИКТ, заявитель определяет самостоятельно. Заявитель обеспечивает обучение физических лиц.',
    en: 'The applicant itself determines the list of individuals who are candidates for training in ICT. The applicant ensures the training of the individuals.',
  },
  'R-77': {
    kk: '"Астана Хаб" қатысушылары болып табылатын технологиялық компаниялардан АКТ саласындағы жеке тұлғаларды оқытуға қатысуға өтініштерді қабылдау тәртібі және оларды АКТ саласындағы жеке тұлғаларды оқытуға қатысу үшін іріктеу өлшемшарттары Қордың ішкі құжаттарымен айқындалады.',
    ru: 'Порядок приёма заявлений на участие в обучении физических лиц в области ИКТ от технологических компаний, являющихся участниками «Астана Хаб», и критерии их отбора для участия в обучении физических лиц в области ИКТ определяются внутренними документами Фонда.',
    en: 'The procedure for accepting applications to take part in training individuals in ICT from technology companies that are Astana Hub participants, and the criteria for selecting them to take part in training individuals in ICT, are determined by internal documents of the Fund.',
  },
};
