/** The eleven parts of the business plan: a short name for each, and the wording of Annex 1. */

import type { businessPlan } from '../vocabulary/businessPlan.ts';
import type { FieldWords } from '../vocabulary/wordsOf.ts';

export const businessPlanWords: Readonly<Record<keyof typeof businessPlan, FieldWords>> = {
  plan1: {
    label: {
      kk: 'Жобаның атауы, мақсаттары мен міндеттері',
      ru: 'Наименование, цели и задачи проекта',
      en: 'Project name, goals and objectives',
    },
    help: {
      kk: 'Сипаттамасы, мақсаттары мен міндеттері бар жобаның (жобалардың) атауы. Қызметтің бірнеше басым түрін жүзеге асыруды жоспарлағанда өтініш беруші әрбір қызмет түрі шеңберіндегі барлық жобаларды көрсетеді',
      ru: 'Наименование проекта (проектов) с описанием, целями и задачами. При планировании нескольких приоритетных видов деятельности заявитель указывает все проекты в рамках каждого вида деятельности',
      en: 'Name of the project(s), with a description, goals and objectives. Where the applicant plans several priority activities, it states all projects within each activity',
    },
  },
  plan2: {
    label: { kk: 'Жобаны іске асырудың орны', ru: 'Место реализации проекта', en: 'Place of implementation' },
    help: {
      kk: 'Жобаны (жобаларды) іске асырудың орны',
      ru: 'Место реализации проекта (проектов)',
      en: 'Place of implementation of the project(s)',
    },
  },
  plan3: {
    label: {
      kk: 'Меншік құқығы және зияткерлік меншік',
      ru: 'Право собственности и интеллектуальная собственность',
      en: 'Ownership and intellectual property',
    },
    help: {
      kk: 'Ақпараттандыру объектісіне меншік құқығының туындау негізі. Патенттік-лицензиялық қорғау, авторлық құқықтар, сауда белгілері және басқа да зияткерлік меншік объектілері туралы мәліметтер (бар болса)',
      ru: 'Основание возникновения права собственности на объект информатизации. Сведения о патентно-лицензионной защите, авторских правах, товарных знаках и других объектах интеллектуальной собственности (при наличии)',
      en: 'Basis on which the right of ownership of the informatisation object arose. Information on patent and licence protection, copyright, trade marks and other intellectual property (if any)',
    },
  },
  plan4: {
    label: { kk: 'Команда туралы мәліметтер', ru: 'Сведения о команде', en: 'Information on the team' },
    help: {
      kk: 'Команда туралы мәліметтер. Жобаны нақты жүзеге асыру үшін қажетті біліктілігі және (немесе) еңбек өтілі және (немесе) тәжірибесі, оның ішінде жобаны іске асыру үшін резидент пен бейрезиденттерді тарту жоспарланып отырғаны туралы көрсетілген қызметкерлердің штат саны',
      ru: 'Сведения о команде. Штатная численность работников с указанием квалификации и (или) стажа и (или) опыта, необходимых для фактической реализации проекта, в том числе сведений о планируемом привлечении резидентов и нерезидентов для реализации проекта',
      en: 'Information on the team. Staff headcount, stating the qualifications and (or) length of service and (or) experience needed to carry out the project in practice, including the planned engagement of residents and non-residents for the project',
    },
  },
  plan5: {
    label: { kk: 'Жобаның дайындық сатысы', ru: 'Стадия готовности проекта', en: 'Stage of readiness' },
    help: {
      kk: 'Жобаның (жобалардың) дайындық сатысы',
      ru: 'Стадия готовности проекта (проектов)',
      en: 'Stage of readiness of the project(s)',
    },
  },
  plan6: {
    label: {
      kk: 'Тиімділіктің түйінді көрсеткіштері (KPI)',
      ru: 'Ключевые показатели эффективности (KPI)',
      en: 'Key performance indicators (KPI)',
    },
    help: {
      kk: 'Жоба (жобалардың) тиімділігінің түйінді көрсеткіштері (KPI)',
      ru: 'Ключевые показатели эффективности проекта (проектов) (KPI)',
      en: 'Key performance indicators (KPI) of the project(s)',
    },
  },
  plan7: {
    label: { kk: 'Жобаның техникалық сипаттамасы', ru: 'Техническое описание проекта', en: 'Technical description' },
    help: {
      kk: 'Жобаның техникалық сипаттамасы (архитектура, құрылымы, қолданылатын шешімдер)',
      ru: 'Техническое описание проекта (архитектура, структура, применяемые решения)',
      en: 'Technical description of the project (architecture, structure, solutions used)',
    },
  },
  plan8: {
    label: { kk: 'Шығыстар сметасы', ru: 'Смета расходов', en: 'Estimate of expenditure' },
    help: {
      kk: '«Астана Хабқа» қатысу кезеңіне жобаны (жобаларды) іске асыруға жоспарланған шығыстардың сметасы',
      ru: 'Смета планируемых расходов на реализацию проекта (проектов) на период участия в «Астана Хаб»',
      en: 'Estimate of planned expenditure on the project(s) for the period of participation in Astana Hub',
    },
  },
  plan9: {
    label: {
      kk: 'Тауарлар, жұмыстар, қызметтер және сату',
      ru: 'Товары, работы, услуги и продажи',
      en: 'Goods, works, services and sales',
    },
    help: {
      kk: 'Жоба (жобалар) шеңберінде ұсынылатын тауарлардың, жұмыстардың, көрсетілетін қызметтердің, мүліктік құқықтардың түрлері. Сату тәсілі және болжамды сатудың күтілетін жыл сайынғы көлемі, түсім (кіріс) («Астана Хабқа» қатысу кезеңіне көрсетіледі)',
      ru: 'Виды товаров, работ, услуг, имущественных прав, предлагаемых в рамках проекта (проектов). Способ продаж и ожидаемый ежегодный объём предполагаемых продаж, выручка (доход) (указывается на период участия в «Астана Хаб»)',
      en: 'Types of goods, works, services and property rights offered under the project(s). Method of sale and expected annual volume of projected sales, revenue (income) (stated for the period of participation in Astana Hub)',
    },
  },
  plan10: {
    label: {
      kk: 'Клиенттер/әлеуетті клиенттер',
      ru: 'Клиенты/потенциальные клиенты',
      en: 'Clients/potential clients',
    },
    help: {
      kk: 'Жобаның (жобалардың) клиенттері/әлеуетті клиенттері',
      ru: 'Клиенты/потенциальные клиенты проекта (проектов)',
      en: 'Clients/potential clients of the project(s)',
    },
  },
  plan11: {
    label: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Plan of measures' },
    help: {
      kk: '«Астана Хабқа» қатысу кезеңіне жобаны (жобаларды) іске асыру үшін қажетті іс-шаралар жоспары (жобаны іске асыру және дамыту үшін қажетті нақты іс-шараларды (қадамдарды) сипаттау)',
      ru: 'План мероприятий, необходимых для реализации проекта (проектов) на период участия в «Астана Хаб» (описание конкретных мероприятий (шагов), необходимых для реализации и развития проекта)',
      en: 'Plan of measures needed to implement the project(s) over the period of participation in Astana Hub (description of the specific measures (steps) needed to implement and develop the project)',
    },
  },
};
