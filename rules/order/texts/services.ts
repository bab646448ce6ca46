/** The words of chapter 4, residents, non-residents and services: Kazakh as in the Order, Russian and English translated. */
import type { Text } from '../../vocabulary/text.ts';
import type { servicesClauses } from '../chapters/services.ts';

export const servicesTexts: Readonly<Record<keyof typeof servicesClauses, Text>> = {
  'R-42': {
    kk: 'Резиденттерді тарту шектеусіз жүзеге асырылады.',
    ru: 'Привлечение резидентов осуществляется без ограничений.',
    en: 'Residents are engaged without restriction.',
  },
  'R-42/s2': {
    kk: 'Бейрезиденттер тартылған жағдайда, қатысушы тоқсан сайынғы есептерді ұсынған кезде, тартылған шетелдіктер мен азаматтығы жоқ тұлғалар туралы мынадай мәліметтерді көрсетеді:',
    ru: 'В случае привлечения нерезидентов участник при представлении ежеквартальных отчётов указывает следующие сведения о привлечённых иностранцах и лицах без гражданства:',
    en: 'Where non-residents are engaged, the participant states in its quarterly reports the following information on the foreigners and stateless persons engaged:',
  },
  'R-42.a': {
    kk: 'тегі, аты, әкесінің аты (бар болған жағдайда), оның ішінде латын әріптерімен;',
    ru: 'фамилия, имя, отчество (при наличии), в том числе латинскими буквами;',
    en: 'surname, first name, patronymic (if any), including in Latin letters;',
  },
  'R-42.b': {
    kk: 'туған күні;',
    ru: 'дата рождения;',
    en: 'date of birth;',
  },
  'R-42.c': {
    kk: 'азаматтығы (тұрақты тұратын ел);',
    ru: 'гражданство (страна постоянного проживания);',
    en: 'citizenship (country of permanent residence);',
  },
  'R-42.d': {
    kk: 'паспорттың (жеке басын куәландыратын құжаттың) нөмірі, күні және паспортты берген орган;',
    ru: 'номер, дата и орган выдачи паспорта (документа, удостоверяющего личность);',
    en: 'number, date and issuing authority of the passport (identity document);',
  },
  'R-42.e': {
    kk: 'Қазақстан Республикасының аумағында болжамды болу мерзімі (айы, жылы);',
    ru: 'предполагаемый срок пребывания на территории Республики Казахстан (месяц, год);',
    en: 'expected period of stay in the territory of the Republic of Kazakhstan (month, year);',
  },
  'R-42.f': {
    kk: 'біліктілік туралы мәліметтер;',
    ru: 'сведения о квалификации;',
    en: 'information on qualifications;',
  },
  'R-42.g': {
    kk: 'визаның қолданыс мерзімін ұзарту туралы мәліметтер (бар болған жағдайда);',
    ru: 'сведения о продлении срока действия визы (при наличии);',
    en: 'information on the extension of the visa (if any);',
  },
  'R-42.h': {
    kk: 'Қазақстан Республикасының аумағында болу мақсаты;',
    ru: 'цель пребывания на территории Республики Казахстан;',
    en: 'purpose of stay in the territory of the Republic of Kazakhstan;',
  },
  'R-42.i': {
    kk: 'бейрезиденттердің отбасы мүшелері туралы мәліметтер:',
    ru: 'сведения о членах семьи нерезидентов:',
    en: 'information on family members of the non-residents:',
  },
  'R-42.i1': {
    kk: 'тегі, аты, әкесінің аты (бар болған жағдайда), оның ішінде латын әріптерімен;',
    ru: 'фамилия, имя, отчество (при наличии), в том числе латинскими буквами;',
    en: 'surname, first name, patronymic (if any), including in Latin letters;',
  },
  'R-42.i2': {
    kk: 'туған күні;',
    ru: 'дата рождения;',
    en: 'date of birth;',
  },
  'R-42.i3': {
    kk: 'отбасы мүшелері болып табылатын Қор тартқан адамның тегі, аты, әкесінің аты (бар болған жағдайда), оның ішінде латын әріптерімен;',
    ru: 'фамилия, имя, отчество (при наличии), в том числе латинскими буквами, привлечённого Фондом лица, членами семьи которого они являются;',
    en: 'surname, first name, patronymic (if any), including in Latin letters, of the person engaged by the Fund whose family members they are;',
  },
  'R-42.i4': {
    kk: 'туыстық дәрежесі және туыстығын растайтын құжаттар туралы мәліметтер (неке туралы, туу туралы куәлік немесе туыстығы туралы мәліметтерді растайтын өзге де құжаттар);',
    ru: 'степень родства и сведения о документах, подтверждающих родство (свидетельство о браке, о рождении или иные документы, подтверждающие сведения о родстве);',
    en: 'degree of kinship and information on the documents confirming it (marriage certificate, birth certificate or other documents confirming kinship);',
  },
  'R-42.i5': {
    kk: 'паспорттың (жеке басын куәландыратын құжаттың) нөмірі, күні және беру органы;',
    ru: 'номер, дата и орган выдачи паспорта (документа, удостоверяющего личность);',
    en: 'number, date and issuing authority of the passport (identity document);',
  },
  'R-42.i6': {
    kk: 'визаның қолданыс мерзімін ұзарту туралы мәліметтер (бар болса);',
    ru: 'сведения о продлении срока действия визы (при наличии);',
    en: 'information on the extension of the visa (if any);',
  },
  'R-42.i7': {
    kk: 'Қазақстан Республикасының аумағында болу мақсаты.',
    ru: 'цель пребывания на территории Республики Казахстан.',
    en: 'purpose of stay in the territory of the Republic of Kazakhstan.',
  },
  'R-43': {
    kk: 'Қор Қазақстан Республикасының резиденттері мен бейрезиденттерін тарту бойынша функциялар шеңберінде Қордың актілеріне сәйкес "Астана Хаб" қатысушыларына, Қордың қатысушылары болып табылмайтын жеке және заңды тұлғаларға (бұдан әрі – Қызмет алушы) Қор бағдарламаларында көзделген қызметтерді көрсетеді.',
    ru: 'Фонд в рамках функций по привлечению резидентов и нерезидентов Республики Казахстан в соответствии с актами Фонда оказывает предусмотренные программами Фонда услуги участникам «Астана Хаб», физическим и юридическим лицам, не являющимся участниками Фонда (далее – Услугополучатель).',
    en: "Within its functions of attracting residents and non-residents of the Republic of Kazakhstan, the Fund, in accordance with its acts, renders the services provided for by the Fund's programmes to Astana Hub participants and to individuals and legal entities that are not participants of the Fund (hereinafter – the Service Recipient).",
  },
  'R-44': {
    kk: 'Акселерация инновациялық кластер қатысушыларының жобаларын дамыту бағдарламасын көздейді, онда бағдарлама қатысушыларына білім беру курстарына, трекерлерден (тәлімгерлерден) сабақ алуға, сарапшылардан кеңестер алуға мүмкіндік беріледі.',
    ru: 'Акселерация предусматривает программу развития проектов участников инновационного кластера, в рамках которой участникам программы предоставляется возможность посещать образовательные курсы, получать уроки трекеров (наставников) и консультации экспертов.',
    en: 'Acceleration provides for a programme of developing the projects of the participants of the innovation cluster, in which the participants of the programme are given the opportunity to attend educational courses, take lessons from trackers (mentors) and receive advice from experts.',
  },
  'R-44/p2': {
    kk: 'Технологиялық бизнес-инкубациялау "Астана Хаб" қатысушыларының инновациялық кластер қатысушыларының жобаларын олардың жұмыс істеуінің бастапқы кезеңінде қолдау бағдарламасын көздейді, оған үй-жайларды, жабдықтарды (Қорда осындай орындар болған жағдайда) ұсыну, бухгалтерлік және заң мәселелері бойынша консультациялар беру, сондай-ақ инвестициялар және өзге де ақпараттық қызметтер тартуда қолдау көрсету жатады.',
    ru: 'Технологическое бизнес-инкубирование предусматривает программу поддержки проектов участников «Астана Хаб», участников инновационного кластера, на начальном этапе их функционирования, которая включает предоставление помещений, оборудования (при наличии таких мест в Фонде), консультирование по бухгалтерским и юридическим вопросам, а также оказание поддержки в привлечении инвестиций и иных информационных услуг.',
    en: 'Technology business incubation provides for a programme of supporting the projects of Astana Hub participants, participants of the innovation cluster, at the initial stage of their functioning, which includes providing premises and equipment (if the Fund has such places), advice on accounting and legal matters, and support in attracting investment and other information services.',
  },
  'R-45': {
    kk: 'Қор өнімнің бәсекеге қабілеттілігін бағалауға және оны нарыққа жылжытуға байланысты маркетингтік және өзге де іс-шараларды өткізу мәселелері бойынша консультациялар береді.',
    ru: 'Фонд оказывает консультации по вопросам проведения маркетинговых и иных мероприятий, связанных с оценкой конкурентоспособности продукта и его продвижением на рынок.',
    en: 'The Fund gives advice on holding marketing and other events connected with evaluating the competitiveness of a product and promoting it on the market.',
  },
  'R-46': {
    kk: 'Білім беру іс-шараларын өткізу бойынша қызметтер шеңберінде Қор отандық және шетелдік жаттықтырушыларды, оқытушыларды, сарапшыларды тартады.',
    ru: 'В рамках услуг по проведению образовательных мероприятий Фонд привлекает отечественных и зарубежных тренеров, преподавателей, экспертов.',
    en: 'Within the services of holding educational events, the Fund draws in domestic and foreign trainers, teachers and experts.',
  },
  'R-47': {
    kk: 'Көрсетілетін қызметтерді алу үшін көрсетілетін қызметтерді алушы өтініштерді қабылдау мерзімі аяқталғанға дейін Қордың интернет - ресурсында толтырылатын көрсетілетін қызметтерді алуға арналған электрондық өтінішті (бұдан әрі – өтініш) Қорға жібереді.',
    ru: 'Для получения услуг услугополучатель до окончания срока приёма заявлений направляет в Фонд электронное заявление на получение услуг, заполняемое на интернет-ресурсе Фонда (далее – заявление).',
    en: 'To receive services, the service recipient sends to the Fund, before the application window ends, an electronic application for services filled in on the internet resource of the Fund (hereinafter – the application).',
  },
  'R-48.1': {
    kk: 'жобаның атауы, жобаның бағыты, жобадан күтілетін нәтижелер бар жобаның қысқаша сипаттамасы;',
    ru: 'краткое описание проекта с указанием наименования проекта, направления проекта, ожидаемых результатов проекта;',
    en: "a brief description of the project, with the project's name, area and expected results;",
  },
  'R-48.2': {
    kk: 'өтініш берушінің байланыс деректері: телефон нөмірі; электрондық мекен-жайы; қала және елі;',
    ru: 'контактные данные заявителя: номер телефона; электронный адрес; город и страна;',
    en: "the applicant's contact details: telephone number; e-mail address; city and country;",
  },
  'R-48.3': {
    kk: 'жобаның (өнімнің) дайындық кезеңі, қолданылатын технологиялар, өнім шешетін проблема, жобаның бизнес-моделі, жобаның өмір сүру мерзімі (тиісті қызмет бойынша);',
    ru: 'стадия готовности проекта (продукта), применяемые технологии, проблема, которую решает продукт, бизнес-модель проекта, срок существования проекта (по соответствующей услуге);',
    en: 'stage of readiness of the project (product), technologies used, problem the product solves, business model of the project, lifetime of the project (where relevant to the service);',
  },
  'R-48.4': {
    kk: 'жобаға қатысушылардың саны, команданың жобаға тартылуы тиісті қызмет бойынша);',
    ru: 'количество участников проекта, вовлечённость команды в проект (по соответствующей услуге);',
    en: 'number of people in the project, involvement of the team in the project (where relevant to the service);',
  },
  'R-48.5': {
    kk: 'жобаның тұсаукесеріне сілтеме (тиісті қызмет бойынша).',
    ru: 'ссылка на презентацию проекта (по соответствующей услуге).',
    en: 'link to the presentation of the project (where relevant to the service).',
  },
  'R-49': {
    kk: 'Өтініш және оған қоса берілетін мәліметтер қазақ немесе орыс, не ағылшын тілдерінде беріледі. Құжаттар ағылшын тілінде ұсынылған кезде Қор оларды қазақ немесе орыс тілдеріне аударуды қамтамасыз етеді.',
    ru: 'Заявление и прилагаемые к нему сведения подаются на казахском или русском либо английском языках. При представлении документов на английском языке Фонд обеспечивает их перевод на казахский или русский языки.',
    en: 'The application and the information attached to it are submitted in Kazakh or Russian or English. Where the documents are submitted in English, the Fund provides their translation into Kazakh or Russian.',
  },
  'R-50': {
    kk: 'Өтініш беруші ұсынылған құжаттардың, бастапқы деректердің, есептердің, өтініште қамтылған негіздемелердің толықтығы мен дәйектілігін қамтамасыз етеді.',
    ru: 'Заявитель обеспечивает полноту и достоверность представленных документов, исходных данных, расчётов, обоснований, содержащихся в заявлении.',
    en: 'The applicant ensures the completeness and reliability of the documents submitted and of the initial data, calculations and justifications contained in the application.',
  },
  'R-51': {
    kk: 'Қор осы Қағидалардың 48-тармағына сәйкестік мәніне өтінішті қарайды және қызметтер көрсетуге шарт жасасу туралы шешім қабылдайды немесе осындай шарт жасасудан бас тартады. Өтініштерді қарау және шешім қабылдау рәсімі Қордың актілерімен реттеледі.',
    ru: 'Фонд рассматривает заявление на предмет соответствия пункту 48 настоящих Правил и принимает решение о заключении договора на оказание услуг либо отказывает в заключении такого договора. Процедура рассмотрения заявлений и принятия решения регулируется актами Фонда.',
    en: 'The Fund considers the application for conformity to item 48 of these Rules and takes a decision to conclude a contract for rendering services or refuses to conclude such a contract. The procedure for considering applications and taking a decision is governed by the acts of the Fund.',
  },
  'R-52': {
    kk: 'Өтінішке қоса берілген құжаттар осы Қағидалардың 48-тармағына сәйкес келмеген жағдайда, Қор өтініш берушіге ескертулерді көрсете отырып хабарлама жібереді.',
    ru: 'В случае несоответствия приложенных к заявлению документов пункту 48 настоящих Правил Фонд направляет заявителю уведомление с указанием замечаний.',
    en: 'Where the documents attached to the application do not conform to item 48 of these Rules, the Fund sends the applicant a notice stating the remarks.',
  },
  'R-53': {
    kk: 'Өтінішке қоса берілген құжаттардың осы Қағидалардың 48-тармағына сәйкес келмеуі, ескертулердің жойылмауы өтініш берушінің шарт жасасу талаптарына сәйкес келмеуі шарт жасасудан бас тарту үшін негіздер болып табылады.',
    ru: 'Несоответствие приложенных к заявлению документов пункту 48 настоящих Правил, неустранение замечаний, несоответствие заявителя требованиям заключения договора являются основаниями для отказа в заключении договора.',
    en: 'Non-conformity of the documents attached to the application to item 48 of these Rules, failure to remedy the remarks, and non-conformity of the applicant to the requirements for concluding the contract are grounds for refusing to conclude the contract.',
  },
  'R-54': {
    kk: 'Шарт жасасудан бас тарту шарт жасасудан бас тартуға негіз болған себептер жойылған жағдайда өтініш берушінің қайта жүгінуіне кедергі болмайды.',
    ru: 'Отказ в заключении договора не препятствует повторному обращению заявителя в случае устранения причин, послуживших основанием для отказа в заключении договора.',
    en: 'Refusal to conclude a contract does not prevent the applicant from applying again where the causes that were the ground for refusing to conclude the contract have been removed.',
  },
  'R-55': {
    kk: 'Шарт жасасу үшін талаптар Қордың интернет-ресурсында өтініштерді қабылдау басталған күнге дейін 1 (бір) айдан кешіктірілмей орналастырылады.',
    ru: 'Требования для заключения договора размещаются на интернет-ресурсе Фонда не позднее чем за 1 (один) месяц до дня начала приёма заявлений.',
    en: 'The requirements for concluding the contract are placed on the internet resource of the Fund no later than 1 (one) month before the day on which acceptance of applications begins.',
  },
  'R-55/p2': {
    kk: 'Қызмет алушымен жасалатын шарттың жобасы Қордың қызмет көрсету талаптарын, сондай-ақ Қызмет алушының Қорға төлем тәртібі мен мөлшерін қамтиды.',
    ru: 'Проект договора, заключаемого с Услугополучателем, содержит требования Фонда к оказанию услуг, а также порядок и размер оплаты Услугополучателем Фонду.',
    en: 'The draft contract concluded with the Service Recipient contains the requirements of the Fund for rendering the services and the procedure for and amount of payment by the Service Recipient to the Fund.',
  },
  'R-56': {
    kk: 'Қор қызметінің құны Қор әзірлейтін және бекітетін Қордың ішкі құжаттарымен айқындалады.',
    ru: 'Стоимость услуг Фонда определяется внутренними документами Фонда, которые Фонд разрабатывает и утверждает.',
    en: "The cost of the Fund's services is determined by internal documents of the Fund, which the Fund develops and approves.",
  },
  'R-56/p2': {
    kk: 'Көрсетілетін қызметтердің ерекшелігіне қарай Қор қызметтерінің құны коммерциялық баға ұсыныстары негізінде айқындалатын үшінші тараптарды тарта алады.',
    ru: 'В зависимости от особенностей оказываемых услуг Фонд может привлекать третьи стороны, стоимость услуг которых определяется на основе коммерческих ценовых предложений.',
    en: 'Depending on the nature of the services rendered, the Fund may involve third parties, the cost of whose services is determined on the basis of commercial price offers.',
  },
};
