/** What is odd in the Order, chapters 1 and 2 (registration), and what was decided about it. */
import { type Oddity, switchOf } from '../oddity.ts';

export const orderOddities = {
  X1: {
    id: 'X1',
    clauses: [
      'O-1',
      'O-2',
      'R-1',
      'R-3',
      'R-5',
      'R-7.3',
      'R-7.6',
      'R-7.7',
      'R-7.8',
      'R-7.9',
      'R-9.1',
      'R-16.1',
      'R-18',
      'R-25/p3',
      'R-63',
      'R-68.5',
      'X-1',
      'X-2',
      'X-3',
      'X-4',
      'X-5',
    ],
    odd: {
      kk: 'Мәтін көшірілгенде сілтеме сөздері өз орнынан ажырап, жол соңына түскен, сондықтан бірнеше тармақтың сөз реті бұзылған.',
      ru: 'При извлечении текста слова-ссылки оторвались от своих мест и попали в конец строки, поэтому в нескольких пунктах нарушен порядок слов.',
      en: 'When the text was extracted, linked words were torn out of their places and put at the end of the line, so several items read out of order.',
    },
    decision: {
      kk: 'Бұйрықтың мәтіні өзгеріссіз сақталады, ал оқу мен құжаттар үшін сөз реті қалпына келтірілген мәтін пайдаланылады.',
      ru: 'Текст Приказа хранится без изменений, а для чтения и документов используется текст с восстановленным порядком слов.',
      en: 'The text of the Order is kept unchanged; for reading and for documents the text with its word order restored is used.',
    },
  },
  X2: {
    id: 'X2',
    clauses: ['O-5', 'R-7.8', 'R-7.9'],
    odd: {
      kk: '7-тармақтың 8) және 9) тармақшалары 2029 жылғы 1 қаңтардан бастап қолданысқа енгізіледі, бірақ қай күн шешуші екені айтылмаған: өтініш жіберілген, шешім қабылданған әлде тіркелген күн.',
      ru: 'Подпункты 8) и 9) пункта 7 вводятся в действие с 1 января 2029 года, но не сказано, какая дата является решающей: направления заявления, принятия решения или регистрации.',
      en: 'Items 7(8) and 7(9) take effect on 1 January 2029, but it is not said which date decides: that of the application, of the decision or of the registration.',
    },
    decision: {
      kk: 'Өтініш жіберілген күн шешуші: 2029 жылғы 1 қаңтарға дейін жіберілген өтінішке бұл екі талап қолданылмайды.',
      ru: 'Решающей является дата направления заявления: к заявлению, направленному до 1 января 2029 года, эти два требования не применяются.',
      en: 'The date of the application decides: the two requirements do not apply to an application sent before 1 January 2029.',
    },
    switches: [switchOf('caseDate')],
  },
  X4: {
    id: 'X4',
    clauses: ['R-12', 'R-14', 'R-15'],
    odd: {
      kk: '12 және 14-тармақтардың мерзімдері бір күннен, өтініш жіберілген күннен есептеледі, ал өтініш берушіге ескертулерді жою мерзімі белгіленбеген.',
      ru: 'Сроки пунктов 12 и 14 исчисляются с одного дня, дня направления заявления, а срок устранения замечаний заявителю не установлен.',
      en: 'The terms of items 12 and 14 run from the same day, the day the application is sent, and the applicant has no term to remedy the remarks.',
    },
    decision: {
      kk: 'Өтініш ескертулер жойылғанша мерзімсіз күтеді: жүйе еске салып отырады, бірақ оны өздігінен жаппайды.',
      ru: 'Заявление ожидает устранения замечаний без ограничения срока: система напоминает о нём, но сама его не закрывает.',
      en: 'The application waits for the remarks to be remedied without a term: the system reminds of it but never closes it by itself.',
    },
  },
  X5: {
    id: 'X5',
    clauses: ['R-13', 'R-15/p2'],
    odd: {
      kk: 'Комиссияның 10 жұмыс күні қай күннен басталатыны айтылмаған және ол тек ескертулер жойылғаннан кейінгі жағдай үшін жазылған.',
      ru: 'Не сказано, с какого дня начинаются 10 рабочих дней Комиссии, и названы они только для случая после устранения замечаний.',
      en: "It is not said from which day the Commission's 10 working days run, and they are stated only for the case after remarks.",
    },
    decision: {
      kk: 'Мерзім екі жағдайда да Қор өтінішті Комиссияға жіберген күннен есептеледі.',
      ru: 'В обоих случаях срок исчисляется со дня, когда Фонд направил заявление в Комиссию.',
      en: 'In both cases the term runs from the day the Fund sent the application to the Commission.',
    },
  },
  X6: {
    id: 'X6',
    clauses: ['R-7', 'R-16.1', 'R-16.2'],
    odd: {
      kk: 'Комиссия тек екі негіз бойынша бас тартады; 7-тармақтың өзге талаптарын немесе 9-тармақтың 2) тармақшасын бұзу олардың қатарында жоқ.',
      ru: 'Комиссия отказывает только по двум основаниям; нарушение остальных требований пункта 7 или подпункта 2) пункта 9 к ним не относится.',
      en: 'The Commission refuses on two grounds only; a breach of the other requirements of item 7 or of item 9(2) is not among them.',
    },
    decision: {
      kk: 'Мұндай өтініш 14-тармақтың ескертулерінде тоқтайды және Комиссияға жіберілмейді; жүйе тек 7-тармаққа сілтеме жасап бас тарту құжатын жасамайды.',
      ru: 'Такое заявление останавливается на замечаниях пункта 14 и в Комиссию не направляется; отказ со ссылкой на один лишь пункт 7 система не составляет.',
      en: 'Such an application stops at the remarks of item 14 and is not sent to the Commission; the system never writes a refusal that cites item 7 alone.',
    },
  },
  X7: {
    id: 'X7',
    clauses: ['R-17', 'R-18', 'R-19'],
    odd: {
      kk: '17-тармақта шешімді Қор қабылдағандай жазылған, ал оны Комиссия қабылдайды; 18-тармақтың мерзімі шартқа қол қойылған «күннен бастап», 19-тармақтікі қол қойылғаннан «кейін» деп көрсетілген.',
      ru: 'Из текста пункта 17 следует, будто решение принимает Фонд, хотя его принимает Комиссия; срок пункта 18 считается «со дня» подписания договора, а пункта 19 – «после» подписания.',
      en: 'Item 17 reads as if the Fund took the decision, though the Commission does; the term of item 18 runs "from the day" of signing and that of item 19 "after" signing.',
    },
    decision: {
      kk: 'Шешім күні – Комиссия шешімінің күні, ал 18 және 19-тармақтардың 3 жұмыс күні бірдей, оқиғадан кейінгі бірінші жұмыс күнінен саналады.',
      ru: 'Датой решения считается дата решения Комиссии, а 3 рабочих дня пунктов 18 и 19 считаются одинаково, с первого рабочего дня после события.',
      en: "The date of the decision is the Commission's, and the 3 working days of items 18 and 19 are counted alike, from the first working day after the event.",
    },
    switches: [switchOf('k1')],
  },
  X8: {
    id: 'X8',
    clauses: ['R-9.2', 'R-68.1'],
    odd: {
      kk: '68-тармақтың 1) тармақшасында салық берешегі мен зейнетақы және әлеуметтік төлемдер берешегі «және» сөзімен жалғанған: екеуі де керек пе, біреуі жеткілікті ме, әлде олар қосыла ма – айқын емес; 9-тармақтың 2) тармақшасы тек салық органдары есепке алатын берешекті айтады.',
      ru: 'В подпункте 1) пункта 68 налоговая задолженность и задолженность по пенсионным и социальным платежам соединены союзом «и»: нужны ли обе, достаточно ли одной или они складываются, неясно; подпункт 2) пункта 9 говорит только о задолженности, которую учитывают налоговые органы.',
      en: 'Item 68(1) joins tax arrears and pension and social arrears by "and": whether both are needed, one is enough or they are added together is unclear; item 9(2) speaks only of arrears recorded by the tax authorities.',
    },
    decision: {
      kk: 'Салық берешегі немесе зейнетақы жарналары мен әлеуметтік аударымдар берешегінің сомасы АЕК-тің алты еселенген мөлшерінен асса, жүйе бас тарту негізін барлық сомасымен көрсетеді, ал шешімді қызметкер растайды.',
      ru: 'Если налоговая задолженность либо сумма задолженности по пенсионным взносам и социальным отчислениям превышает 6 МРП, система показывает основание отказа со всеми суммами, а решение подтверждает сотрудник.',
      en: 'Where the tax arrears, or the pension and social arrears together, exceed 6 MCI, the system shows the ground for refusal with all the amounts, and an officer confirms the decision.',
    },
    switches: [switchOf('trainingDebt')],
  },
  X9: {
    id: 'X9',
    clauses: ['R-9.2'],
    odd: {
      kk: 'Мәліметтер мен өтініш әр жылға тиесілі болса, қай жылдың АЕК-і алынатыны айтылмаған, әрі АЕК жыл ішінде де өзгеруі мүмкін.',
      ru: 'Не сказано, МРП какого года берётся, если сведения и заявление относятся к разным годам; к тому же МРП может измениться и в течение года.',
      en: "It is not said which year's MCI is taken when the statement and the application fall in different years, and the MCI may change within a year as well.",
    },
    decision: {
      kk: 'Өтініш берілген күні қолданыста болған АЕК алынады.',
      ru: 'Берётся МРП, действующий на день подачи заявления.',
      en: 'The MCI in force on the day of the application is taken.',
    },
  },
  X10: {
    id: 'X10',
    clauses: ['R-7.4', 'R-7.9'],
    odd: {
      kk: 'Екі 50 пайыздық шектің жиегі қарама-қарсы: мемлекеттің үлесі дәл 50 пайыз болса, талап орындалмайды, ал мемлекеттік шарттардан түскен табыс дәл 50 пайыз болса, орындалады.',
      ru: 'У двух порогов в 50 процентов противоположные границы: доля государства ровно 50 процентов нарушает требование, а доход по государственным договорам ровно 50 процентов его не нарушает.',
      en: 'The two 50 per cent thresholds have opposite edges: a state share of exactly 50 per cent fails, while state income of exactly 50 per cent passes.',
    },
    decision: {
      kk: 'Әр шек Бұйрықта жазылғандай қолданылады: үлес 50 пайыздан кем болуы, ал табыс 50 пайыздан аспауы тиіс.',
      ru: 'Каждый порог применяется так, как написан в Приказе: доля – менее 50 процентов, доход – не более 50 процентов.',
      en: 'Each threshold is applied as the Order writes it: the share must be below 50 per cent, the income not above 50 per cent.',
    },
  },
  X11: {
    id: 'X11',
    clauses: ['R-7.8'],
    odd: {
      kk: 'Экспортқа қатысты «негізінен» және «басымдықпен» деген сөздердің сандық көрсеткіші белгіленбеген.',
      ru: 'Для слов «преимущественно» и «с приоритетом» на экспорт числовой показатель не назван.',
      en: 'No number is given for the words "predominant" and "priority" on export.',
    },
    decision: {
      kk: 'Жүйе мәлімделген экспорт үлесін көрсетеді, ал талаптың орындалғанын қызметкер бағалайды.',
      ru: 'Система показывает заявленную долю экспорта, а выполнено ли требование, оценивает сотрудник.',
      en: 'The system shows the declared share of export, and an officer judges whether the requirement is met.',
    },
  },
  X12: {
    id: 'X12',
    clauses: ['R-9.3/s2'],
    odd: {
      kk: 'Мекенжайы өзгергенде «жедел түрде» хабарлау талап етіледі, бірақ күн саны айтылмаған.',
      ru: 'При изменении адреса требуется уведомить «незамедлительно», но число дней не названо.',
      en: 'A change of address must be notified "promptly", but no number of days is given.',
    },
    decision: {
      kk: 'Күн санын Қор белгілейді (әдепкісі – 3 жұмыс күні), ол Қағидалардан алынбаған деп көрсетіледі, ал мерзімнің бұзылғаны-бұзылмағанын қызметкер шешеді.',
      ru: 'Число дней устанавливает Фонд (по умолчанию 3 рабочих дня), при этом указывается, что оно не из Правил, а нарушен ли срок, решает сотрудник.',
      en: 'The Fund sets the number of days (3 working days by default), it is marked as not from the Rules, and an officer decides whether it was exceeded.',
    },
  },
  X20: {
    id: 'X20',
    clauses: ['R-10', 'R-49', 'R-66'],
    odd: {
      kk: '10 және 49-тармақтарда «қазақ», 66-тармақта «мемлекеттік» тіл деп жазылған.',
      ru: 'В пунктах 10 и 49 сказано «казахский» язык, в пункте 66 – «государственный».',
      en: 'Items 10 and 49 say "Kazakh", item 66 says "the state language".',
    },
    decision: {
      kk: 'Екеуі де қазақ тілі деп түсініледі.',
      ru: 'В обоих случаях имеется в виду казахский язык.',
      en: 'Both are understood as Kazakh.',
    },
  },
  X21: {
    id: 'X21',
    clauses: ['R-20', 'R-20/s2'],
    odd: {
      kk: '20-тармақта қызмет түрін өзгертуден бас тарту негіздері мен хабарлама мерзімі жоқ, ал Комиссияның мерзімі өтініш түскен «сәттен» басталады; куәлікті қайта беру туралы да айтылмаған.',
      ru: 'В пункте 20 нет ни оснований отказа в изменении вида деятельности, ни срока уведомления, а срок Комиссии начинается с «момента» поступления заявления; не сказано и о перевыдаче свидетельства.',
      en: 'Item 20 has neither grounds for refusing a change of activity nor a term for the notice, and the Commission\'s term runs from the "moment" the application arrives; nor does it speak of issuing the certificate anew.',
    },
    decision: {
      kk: '16-тармақтың негіздері Комиссияға тек бағдар ретінде көрсетіледі, хабарлама мерзімін Қор 17-тармақ үлгісімен белгілейді, ал куәлік, Қор өзгеше шешпесе, берілген күйінде қалады.',
      ru: 'Основания пункта 16 показываются Комиссии лишь как ориентир, срок уведомления устанавливает Фонд по образцу пункта 17, а свидетельство, если Фонд не решит иначе, остаётся в выданном виде.',
      en: 'The grounds of item 16 are shown to the Commission as hints only, the Fund sets the term of the notice on the model of item 17, and the certificate stays as issued unless the Fund chooses otherwise.',
    },
    switches: [switchOf('activityCertificate')],
  },
  X23: {
    id: 'X23',
    clauses: ['R-6.1', 'R-6.2', 'R-6.3', 'R-6.4', 'R-6.5', 'R-6.6'],
    odd: {
      kk: '6-тармақтың «тәсілдермен жүзеге асырылады» деген сөздері басында да, соңында да қайталанады.',
      ru: 'В пункте 6 слова «осуществляется способами» стоят и в начале, и в конце.',
      en: 'Item 6 has the words "is carried out in the ways" both at its head and at its end.',
    },
    decision: {
      kk: 'Мағынасы өзгермейді, шешім қажет емес.',
      ru: 'Смысл не меняется, решения не требуется.',
      en: 'The meaning does not change, and no decision is needed.',
    },
  },
} as const satisfies Record<string, Oddity>;
