/** The words of the annexes and the list of repealed orders: Kazakh as in the Order, Russian and English translated. */
import type { Text } from '../../vocabulary/text.ts';
import type { annexesClauses } from '../chapters/annexes.ts';

export const annexesTexts: Readonly<Record<keyof typeof annexesClauses, Text>> = {
  'A1-1': {
    kk: 'Сипаттамасы, мақсаттары мен міндеттері бар жобаның (жобалардың) атауы',
    ru: 'Наименование проекта (проектов) с описанием, целями и задачами',
    en: 'Name of the project(s), with a description, goals and objectives',
  },
  'A1-2': {
    kk: 'Жобаны (жобаларды) іске асырудың орны',
    ru: 'Место реализации проекта (проектов)',
    en: 'Place of implementation of the project(s)',
  },
  'A1-3': {
    kk: 'Ақпараттандыру объектісіне меншік құқығының туындау негізі. Патенттік-лицензиялық қорғау, авторлық құқықтар, сауда белгілері және басқа да зияткерлік меншік объектілері туралы мәліметтер (бар болса).',
    ru: 'Основание возникновения права собственности на объект информатизации. Сведения о патентно-лицензионной защите, авторских правах, товарных знаках и других объектах интеллектуальной собственности (при наличии).',
    en: 'Basis on which the right of ownership of the informatisation object arose. Information on patent and licence protection, copyright, trade marks and other intellectual property (if any).',
  },
  'A1-4': {
    kk: 'Команда туралы мәліметтер. Жобаны нақты жүзеге асыру үшін қажетті біліктілігі және (немесе) еңбек өтілі және (немесе) тәжірибесі, оның ішінде жобаны іске асыру үшін резидент пен бейрезиденттерді тарту жоспарланып отырғаны туралы көрсетілген қызметкерлердің штат саны.',
    ru: 'Сведения о команде. Штатная численность работников с указанием квалификации и (или) стажа и (или) опыта, необходимых для фактической реализации проекта, в том числе сведений о планируемом привлечении резидентов и нерезидентов для реализации проекта.',
    en: 'Information on the team. Staff headcount, stating the qualifications and (or) length of service and (or) experience needed to carry out the project in practice, including the planned engagement of residents and non-residents for the project.',
  },
  'A1-5': {
    kk: 'Жобаның (жобалардың) дайындық сатысы',
    ru: 'Стадия готовности проекта (проектов)',
    en: 'Stage of readiness of the project(s)',
  },
  'A1-6': {
    kk: 'Жоба (жобалардың) тиімділігінің түйінді көрсеткіштері (KPI)',
    ru: 'Ключевые показатели эффективности проекта (проектов) (KPI)',
    en: 'Key performance indicators (KPI) of the project(s)',
  },
  'A1-7': {
    kk: 'Жобаның техникалық сипаттамасы (архитектура, құрылымы, қолданылатын шешімдер)',
    ru: 'Техническое описание проекта (архитектура, структура, применяемые решения)',
    en: 'Technical description of the project (architecture, structure, solutions used)',
  },
  'A1-8': {
    kk: '"Астана Хабқа" қатысу кезеңіне жобаны (жобаларды) іске асыруға жоспарланған шығыстардың сметасы.',
    ru: 'Смета планируемых расходов на реализацию проекта (проектов) на период участия в «Астана Хаб».',
    en: 'Estimate of planned expenditure on the project(s) for the period of participation in Astana Hub.',
  },
  'A1-9': {
    kk: 'Жоба (жобалар) шеңберінде ұсынылатын тауарлардың, жұмыстардың, көрсетілетін қызметтердің, мүліктік құқықтардың түрлері. Сату тәсілі және болжамды сатудың күтілетін жыл сайынғы көлемі, түсім (кіріс) ("Астана Хабқа" қатысу кезеңіне көрсетіледі).',
    ru: 'Виды товаров, работ, услуг, имущественных прав, предлагаемых в рамках проекта (проектов). Способ продаж и ожидаемый ежегодный объём предполагаемых продаж, выручка (доход) (указывается на период участия в «Астана Хаб»).',
    en: 'Types of goods, works, services and property rights offered under the project(s). Method of sale and expected annual volume of projected sales, revenue (income) (stated for the period of participation in Astana Hub).',
  },
  'A1-10': {
    kk: 'Клиенттер/әлеуетті клиенттер',
    ru: 'Клиенты/потенциальные клиенты',
    en: 'Clients/potential clients',
  },
  'A1-11': {
    kk: '"Астана Хабқа" қатысу кезеңіне жобаны (жобаларды) іске асыру үшін қажетті іс-шаралар жоспары (жобаны іске асыру және дамыту үшін қажетті нақты іс-шараларды (қадамдарды) сипаттау).',
    ru: 'План мероприятий, необходимых для реализации проекта (проектов) на период участия в «Астана Хаб» (описание конкретных мероприятий (шагов), необходимых для реализации и развития проекта).',
    en: 'Plan of measures needed to implement the project(s) over the period of participation in Astana Hub (description of the specific measures (steps) needed to implement and develop the project).',
  },
  'A1-*': {
    kk: 'Ақпараттық-коммуникациялық технологиялар саласындағы қызметтің бірнеше басым түрлерін жүзеге асыру жоспарлағанда өтініш беруші бизнес-жоспарда әрбір қызмет түрі шеңберіндегі барлық жобаларды көрсетеді.',
    ru: 'При планировании осуществления нескольких приоритетных видов деятельности в области информационно-коммуникационных технологий заявитель указывает в бизнес-плане все проекты в рамках каждого вида деятельности.',
    en: 'Where the applicant plans to carry out several priority activities in information and communication technologies, it states in the business plan all projects within each activity.',
  },
  A2: {
    kk: '"Астана Хаб" дербес кластерлік қоры қызметінің қағидаларына 2-қосымша Нысан "Астана Хаб" дербес кластерлік қорына қатысушыны тіркеу туралы КУӘЛІК берілді ____ атауы, бизнес-сәйкестендіру нөмірі ____ мекенжайы ____ қызмет түрі Берілген күні: ____ Қолданылу кезеңі: ____ Тіркеу нөмірі: ____ Мөр орны/ Электрондық цифрлық қолтаңба',
    ru: 'Приложение 2 к Правилам деятельности автономного кластерного фонда «Астана Хаб». Форма. СВИДЕТЕЛЬСТВО о регистрации участника автономного кластерного фонда «Астана Хаб»: выдано ____ наименование, бизнес-идентификационный номер ____ адрес ____ вид деятельности Дата выдачи: ____ Период действия: ____ Регистрационный номер: ____ Место печати/ Электронная цифровая подпись',
    en: 'Annex 2 to the Rules of activity of the Astana Hub autonomous cluster fund. Form. CERTIFICATE of registration of a participant of the Astana Hub autonomous cluster fund: issued to ____ name, business identification number ____ address ____ type of activity Date of issue: ____ Period of validity: ____ Registration number: ____ Place for seal / Electronic digital signature',
  },
  A3: {
    kk: '"Астана Хаб" дербес кластерлік қорының қызметінің қағидаларына 3-қосымша Нысан КУӘЛІК "Астана Хаб" халықаралық технологиялық паркінде қатысу мерзімін ұзарту туралы Берілді ____ атауы, бизнес-сәйкестендіру нөмер ____ мекенжайы ____ қызмет түрі Берілген күні: ____ Қолданылу кезені: ____ Тіркеу нөмірі: ____ Мөр орны/ Электрондық цифрлық қолтаңба',
    ru: 'Приложение 3 к Правилам деятельности автономного кластерного фонда «Астана Хаб». Форма. СВИДЕТЕЛЬСТВО о продлении срока участия в международном технологическом парке «Астана Хаб»: Выдано ____ наименование, бизнес-идентификационный номер ____ адрес ____ вид деятельности Дата выдачи: ____ Период действия: ____ Регистрационный номер: ____ Место печати/ Электронная цифровая подпись',
    en: 'Annex 3 to the Rules of activity of the Astana Hub autonomous cluster fund. Form. CERTIFICATE of extension of the term of participation in the Astana Hub international technology park: Issued to ____ name, business identification number ____ address ____ type of activity Date of issue: ____ Period of validity: ____ Registration number: ____ Place for seal / Electronic digital signature',
  },
  'X-1': {
    kk: '"Астана Хаб" халықаралық технологиялық паркі қызметінің қағидаларын бекіту туралы" Қазақстан Республикасы Ақпарат және коммуникациялар министрінің 2018 жылғы 26 қыркүйектегі № 415 бұйрығы (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 17437 болып тіркелген).',
    ru: 'Приказ Министра информации и коммуникаций Республики Казахстан от 26 сентября 2018 года № 415 «Об утверждении Правил деятельности международного технологического парка „Астана Хаб“» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 17437).',
    en: 'Order of the Minister of Information and Communications of the Republic of Kazakhstan dated 26 September 2018 No. 415 "On approval of the Rules of activity of the Astana Hub international technology park" (entered in the Register of State Registration of Regulatory Legal Acts under No. 17437).',
  },
  'X-2': {
    kk: '"Астана Хаб" халықаралық технологиялық паркі қызметінің қағидаларын бекіту туралы" Қазақстан Республикасы Ақпарат және коммуникациялар министрінің 2018 жылғы 26 қыркүйектегі № 415 бұйрығына өзгерістер мен толықтырулар енгізу туралы" Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің 2021 жылғы 12 тамыздағы № 277/НҚ бұйрығы (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 23981 болып тіркелген).',
    ru: 'Приказ Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан от 12 августа 2021 года № 277/НҚ «О внесении изменений и дополнений в приказ Министра информации и коммуникаций Республики Казахстан от 26 сентября 2018 года № 415 «Об утверждении Правил деятельности международного технологического парка „Астана Хаб“»» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 23981).',
    en: 'Order of the Minister of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan dated 12 August 2021 No. 277/НҚ on making amendments and additions to Order of the Minister of Information and Communications of the Republic of Kazakhstan dated 26 September 2018 No. 415 "On approval of the Rules of activity of the Astana Hub international technology park" (entered in the Register of State Registration of Regulatory Legal Acts under No. 23981).',
  },
  'X-3': {
    kk: '"Астана Хаб" халықаралық технологиялық паркі қызметінің қағидаларын бекіту туралы" Қазақстан Республикасы Ақпарат және коммуникациялар министрінің 2018 жылғы 26 қыркүйектегі № 415 бұйрығына өзгерістер мен толықтыру енгізу туралы" Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің міндетін атқарушының 2022 жылғы 23 тамыздағы № 292/НҚ бұйрығы (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 29243 болып тіркелген).',
    ru: 'Приказ исполняющего обязанности Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан от 23 августа 2022 года № 292/НҚ «О внесении изменений и дополнения в приказ Министра информации и коммуникаций Республики Казахстан от 26 сентября 2018 года № 415 «Об утверждении Правил деятельности международного технологического парка „Астана Хаб“»» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 29243).',
    en: 'Order of the Acting Minister of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan dated 23 August 2022 No. 292/НҚ on making amendments and an addition to Order of the Minister of Information and Communications of the Republic of Kazakhstan dated 26 September 2018 No. 415 "On approval of the Rules of activity of the Astana Hub international technology park" (entered in the Register of State Registration of Regulatory Legal Acts under No. 29243).',
  },
  'X-4': {
    kk: '"Астана Хаб" халықаралық технологиялық паркі қызметінің қағидаларын бекіту туралы" Қазақстан Республикасы Ақпарат және коммуникациялар министрінің 2018 жылғы 26 қыркүйектегі № 415 бұйрығына өзгерістер енгізу туралы" Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің 2023 жылғы 26 қаңтардағы № 29/НҚ бұйрығы (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 31817 болып тіркелген).',
    ru: 'Приказ Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан от 26 января 2023 года № 29/НҚ «О внесении изменений в приказ Министра информации и коммуникаций Республики Казахстан от 26 сентября 2018 года № 415 «Об утверждении Правил деятельности международного технологического парка „Астана Хаб“»» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 31817).',
    en: 'Order of the Minister of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan dated 26 January 2023 No. 29/НҚ on making amendments to Order of the Minister of Information and Communications of the Republic of Kazakhstan dated 26 September 2018 No. 415 "On approval of the Rules of activity of the Astana Hub international technology park" (entered in the Register of State Registration of Regulatory Legal Acts under No. 31817).',
  },
  'X-5': {
    kk: '"Астана Хаб" халықаралық технологиялық паркі қызметінің қағидаларын бекіту туралы" Қазақстан Республикасы Ақпарат және коммуникациялар министрінің 2018 жылғы 26 қыркүйектегі № 415 бұйрығына өзгерістер мен толықтыру енгізу туралы" Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің 2023 жылғы 4 тамыздағы № 317/НҚ бұйрығы (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 33255 болып тіркелген).',
    ru: 'Приказ Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан от 4 августа 2023 года № 317/НҚ «О внесении изменений и дополнения в приказ Министра информации и коммуникаций Республики Казахстан от 26 сентября 2018 года № 415 «Об утверждении Правил деятельности международного технологического парка „Астана Хаб“»» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 33255).',
    en: 'Order of the Minister of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan dated 4 August 2023 No. 317/НҚ on making amendments and an addition to Order of the Minister of Information and Communications of the Republic of Kazakhstan dated 26 September 2018 No. 415 "On approval of the Rules of activity of the Astana Hub international technology park" (entered in the Register of State Registration of Regulatory Legal Acts under No. 33255).',
  },
};
