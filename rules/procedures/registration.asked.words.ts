/** What an applicant reads in the form of registration: items 7–11 of the Rules and Annex 1. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { registration } from './registration.ts';

type Asked = Pick<WordsOf<typeof registration>['fields'], keyof typeof registration.asked>;
type PlanPart = Extract<keyof Asked, `plan${number}`>;

export const askedWords: Omit<Asked, PlanPart> = {
  name: {
    label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
    help: {
      kk: 'Заңды тұлғаның толық атауы, куәлікте осылай жазылады',
      ru: 'Полное наименование юридического лица, так оно будет записано в свидетельстве',
      en: 'Full name of the legal entity, as it will stand in the certificate',
    },
  },
  bin: {
    label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
    help: {
      kk: 'Бизнес-сәйкестендіру нөмірі, бос орынсыз 12 цифр; өтініш беруші заңды тұлға болуы қажет',
      ru: 'Бизнес-идентификационный номер, 12 цифр без пробелов; заявитель должен быть юридическим лицом',
      en: 'Business identification number, 12 digits without spaces; the applicant must be a legal entity',
    },
  },
  address: {
    label: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
    help: {
      kk: 'Өтініш беруші қызметті жүзеге асыруды жоспарлаған жердің мекенжайы; мекенжайы өзгерген кезде өтініш беруші жедел түрде ол туралы Қорды хабардар етеді',
      ru: 'Адрес места, где заявитель планирует осуществлять деятельность; при изменении адреса заявитель незамедлительно уведомляет об этом Фонд',
      en: 'Address of the place where the applicant plans to carry out its activity; when the address changes, the applicant promptly notifies the Fund of it',
    },
  },
  region: {
    label: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
    help: {
      kk: 'Қызметті жүзеге асыру жоспарланған облыс немесе қала',
      ru: 'Область или город, где планируется осуществлять деятельность',
      en: 'Region or city where the activity is planned',
    },
  },
  headName: {
    label: { kk: 'Бірінші басшы', ru: 'Первый руководитель', en: 'Head' },
    help: {
      kk: 'Бірінші басшының тегі, аты, әкесінің аты (бар болған жағдайда)',
      ru: 'Фамилия, имя, отчество (при наличии) первого руководителя',
      en: 'Surname, first name, patronymic (if any) of the head',
    },
  },
  email: {
    label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' },
    help: {
      kk: 'Өтініш мәртебесінің өзгеруі туралы хабарламалар осы мекенжайға жіберіледі',
      ru: 'На этот адрес направляются уведомления об изменении статуса заявления',
      en: 'Notices of changes in the status of the application are sent to this address',
    },
  },
  phone: {
    label: { kk: 'Телефон нөмірі', ru: 'Номер телефона', en: 'Telephone number' },
    help: {
      kk: 'Өтініш бойынша байланысатын нөмір, ел кодымен бірге',
      ru: 'Номер для связи по заявлению, с кодом страны',
      en: 'Number to call about the application, with the country code',
    },
  },
  activities: {
    label: { kk: 'Басым қызмет түрлері', ru: 'Приоритетные виды деятельности', en: 'Priority activities' },
    help: {
      kk: 'АКТ саласындағы басым қызмет түрлерінің тізбесіне сәйкес жүзеге асырылатын бір және (немесе) бірнеше басым қызмет түрі',
      ru: 'Один и (или) несколько приоритетных видов деятельности, осуществляемых согласно Перечню приоритетных видов деятельности в области ИКТ',
      en: 'One and (or) several priority activities carried out under the List of priority ICT activities',
    },
  },
  works: {
    label: { kk: 'Жұмыстар', ru: 'Работы', en: 'Works' },
    help: {
      kk: 'Қызметтің бір басым түрі шеңберінде жүзеге асырылатын, онда көзделген бір және (немесе) бірнеше жұмыс',
      ru: 'Одна и (или) несколько предусмотренных работ, осуществляемых в рамках одного приоритетного вида деятельности',
      en: 'One and (or) several of the works provided for within one priority activity',
    },
  },
  hasBranches: {
    label: { kk: 'Филиалдарының болуы', ru: 'Наличие филиалов', en: 'Existence of branches' },
    help: {
      kk: '«Астана Хаб» қатысушысы ретінде тіркелуге өтініш берген сәтте өтініш берушінің филиалдары бар ма?',
      ru: 'Есть ли у заявителя филиалы на момент подачи заявления о регистрации в качестве участника «Астана Хаб»?',
      en: 'Does the applicant have branches at the moment of applying for registration as an Astana Hub participant?',
    },
  },
  priorityInvestor: {
    label: {
      kk: 'Инвестициялық басым жоба',
      ru: 'Инвестиционный приоритетный проект',
      en: 'Investment priority project',
    },
    help: {
      kk: 'Өтініш беруші Қазақстан Республикасының Кәсіпкерлік кодексінің 284-бабына сәйкес инвестициялық басым жобаны іске асыратын (іске асырған) ұйымдарға жата ма?',
      ru: 'Относится ли заявитель к организациям, реализующим (реализовавшим) инвестиционный приоритетный проект в соответствии со статьёй 284 Предпринимательского кодекса Республики Казахстан?',
      en: 'Is the applicant an organisation that is carrying out (has carried out) an investment priority project under Article 284 of the Entrepreneurial Code of the Republic of Kazakhstan?',
    },
  },
  strategicInvestor: {
    label: {
      kk: 'Инвестициялық стратегиялық жоба',
      ru: 'Инвестиционный стратегический проект',
      en: 'Investment strategic project',
    },
    help: {
      kk: 'Өтініш беруші 2015 жылғы 1 қаңтарға дейін жасалған инвестициялық келісімшарттар бойынша инвестициялық стратегиялық жобаны іске асыратын (іске асырған) ұйымдарға жата ма?',
      ru: 'Относится ли заявитель к организациям, реализующим (реализовавшим) инвестиционный стратегический проект по инвестиционным контрактам, заключённым до 1 января 2015 года?',
      en: 'Is the applicant an organisation that is carrying out (has carried out) an investment strategic project under investment contracts concluded before 1 January 2015?',
    },
  },
  stateSharePercent: {
    label: { kk: 'Мемлекеттің үлесі, %', ru: 'Доля государства, %', en: 'State share, %' },
    help: {
      kk: 'Акциялардың (жарғылық капиталға қатысу үлестерінің) тікелей немесе жанама түрде мемлекетке, ұлттық басқарушы холдингтерге, ұлттық холдингтерге және ұлттық компанияларға немесе олардың еншілес ұйымдарына тиесілі пайызы; ондай үлес болмаса, 0 деп жазыңыз',
      ru: 'Процент акций (долей участия в уставном капитале), прямо или косвенно принадлежащих государству, национальным управляющим холдингам, национальным холдингам и национальным компаниям либо их дочерним организациям; если таких нет, укажите 0',
      en: 'Percentage of shares (participatory interests in the charter capital) belonging, directly or indirectly, to the State, national managing holdings, national holdings and national companies, or their subsidiaries; write 0 if there are none',
    },
  },
  subsoilUser: {
    label: { kk: 'Жер қойнауын пайдаланушы', ru: 'Недропользователь', en: 'Subsoil user' },
    help: {
      kk: 'Өтініш беруші жер қойнауын пайдаланушы болып табыла ма?',
      ru: 'Является ли заявитель недропользователем?',
      en: 'Is the applicant a subsoil user?',
    },
  },
  sezParticipant: {
    label: {
      kk: 'Арнайы экономикалық аймақтың қатысушысы',
      ru: 'Участник специальной экономической зоны',
      en: 'Special economic zone participant',
    },
    help: {
      kk: 'Өтініш беруші арнайы экономикалық аймақтың қатысушысы болып табыла ма?',
      ru: 'Является ли заявитель участником специальной экономической зоны?',
      en: 'Is the applicant a participant of a special economic zone?',
    },
  },
  excisePayer: {
    label: { kk: 'Акциздер төлеуші', ru: 'Плательщик акцизов', en: 'Excise payer' },
    help: {
      kk: 'Өтініш беруші Қазақстан Республикасының Салық кодексінің 535-бабына сәйкес акциздер төлеуші болып табыла ма?',
      ru: 'Является ли заявитель плательщиком акцизов в соответствии со статьёй 535 Налогового кодекса Республики Казахстан?',
      en: 'Is the applicant an excise payer under Article 535 of the Tax Code of the Republic of Kazakhstan?',
    },
  },
  exportSharePercent: {
    label: { kk: 'Экспорт үлесі, %', ru: 'Доля экспорта, %', en: 'Export share, %' },
    help: {
      kk: 'Қазақстан Республикасынан тыс жерлерге экспортталатын тауарлардың, жұмыстардың және (немесе) қызметтердің үлесі; талап 2029 жылғы 1 қаңтардан бастап қолданысқа енгізіледі',
      ru: 'Доля товаров, работ и (или) услуг, экспортируемых за пределы Республики Казахстан; требование вводится в действие с 1 января 2029 года',
      en: 'Share of goods, works and (or) services exported outside the Republic of Kazakhstan; the requirement takes effect on 1 January 2029',
    },
  },
  stateIncome: {
    label: {
      kk: 'Мемлекеттік, квазимемлекеттік сектордан табыс',
      ru: 'Доход от госорганов и квазигоссектора',
      en: 'State and quasi-state income',
    },
    help: {
      kk: 'Қазақстан Республикасының мемлекеттік органдарымен және квазимемлекеттік сектор субъектілерімен шарттар бойынша алынған табыс; талап 2029 жылғы 1 қаңтардан бастап қолданысқа енгізіледі',
      ru: 'Доходы, полученные по договорам с государственными органами Республики Казахстан и субъектами квазигосударственного сектора; требование вводится в действие с 1 января 2029 года',
      en: 'Income received under contracts with state bodies of the Republic of Kazakhstan and entities of the quasi-state sector; the requirement takes effect on 1 January 2029',
    },
  },
  totalIncome: {
    label: { kk: 'Жылдық жиынтық табыс', ru: 'Совокупный годовой доход', en: 'Total annual income' },
    help: {
      kk: 'Қазақстан Республикасының заңнамасына сәйкес айқындалатын жылдық жиынтық табыс; талап 2029 жылғы 1 қаңтардан бастап қолданысқа енгізіледі',
      ru: 'Совокупный годовой доход, определяемый в соответствии с законодательством Республики Казахстан; требование вводится в действие с 1 января 2029 года',
      en: 'Total annual income determined under the legislation of the Republic of Kazakhstan; the requirement takes effect on 1 January 2029',
    },
  },
  taxDebt: {
    label: { kk: 'Берешек', ru: 'Задолженность', en: 'Arrears' },
    help: {
      kk: 'Есепке алу салық органдарында жүргізілетін берешектің сомасы; берешек болмаса, 0 деп жазыңыз',
      ru: 'Сумма задолженности, учёт которой ведётся в налоговых органах; если её нет, укажите 0',
      en: 'Amount of arrears recorded by the tax authorities; write 0 if there are none',
    },
  },
  taxStatementDate: {
    label: {
      kk: 'Берешек туралы мәліметтердің күні',
      ru: 'Дата сведений о задолженности',
      en: 'Date of the arrears information',
    },
    help: {
      kk: 'Берешектің болмауы (болуы) туралы мәліметтер берілген күн: қатысуға өтініш берілген күннің алдындағы күнтізбелік 10 (он) күннен ерте емес',
      ru: 'Дата выдачи сведений об отсутствии (наличии) задолженности: не ранее чем за 10 (десять) календарных дней до даты подачи заявления на участие',
      en: 'Date of issue of the information on the absence (presence) of arrears: no earlier than 10 (ten) calendar days before the date of the application for participation',
    },
  },
  taxStatementUrl: {
    label: {
      kk: 'Берешек туралы мәліметтерге сілтеме',
      ru: 'Ссылка на сведения о задолженности',
      en: 'Link to the arrears information',
    },
    help: {
      kk: 'Салық органдарында есепке алынатын берешектің болмауы (болуы) туралы мәліметтерге сілтеме',
      ru: 'Ссылка на сведения об отсутствии (наличии) задолженности, учёт которой ведётся в налоговых органах',
      en: 'Link to the information on the absence (presence) of arrears recorded by the tax authorities',
    },
  },
  placeUrl: {
    label: {
      kk: 'Қызмет жерін растауға сілтеме',
      ru: 'Ссылка на подтверждение места деятельности',
      en: 'Link to the confirmation of the place',
    },
    help: {
      kk: 'Өтініш берушінің қызметті жүзеге асыруды жоспарлаған жерін растайтын мәліметтерге сілтеме',
      ru: 'Ссылка на сведения, подтверждающие место, где заявитель планирует осуществлять деятельность',
      en: 'Link to the information confirming the place where the applicant plans to carry out its activity',
    },
  },
  consent: {
    label: {
      kk: 'Толықтығы мен дәйектілігін растау',
      ru: 'Подтверждение полноты и достоверности',
      en: 'Confirmation of completeness and reliability',
    },
    help: {
      kk: 'Өтініш беруші ұсынылған құжаттардың, қатысуға арналған өтініште қамтылған бастапқы деректердің, есептеулердің, негіздемелердің толықтығы мен дәйектілігін қамтамасыз етеді',
      ru: 'Заявитель обеспечивает полноту и достоверность представленных документов, исходных данных, расчётов, обоснований, содержащихся в заявлении на участие',
      en: 'The applicant ensures the completeness and reliability of the documents submitted and of the initial data, calculations and justifications contained in the application for participation',
    },
  },
};
