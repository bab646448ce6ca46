/** What a service recipient reads in the application for services: items 47, 48 and 50 of the Rules. */

import type { Text } from '../vocabulary/text.ts';
import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { services } from './services.ts';

const forRelevantService: Text = {
  kk: 'Тиісті қызмет бойынша толтырылады',
  ru: 'Заполняется по соответствующей услуге',
  en: 'Filled in where relevant to the service',
};

export const askedWords: Pick<WordsOf<typeof services>['fields'], keyof typeof services.asked> = {
  intake: {
    label: { kk: 'Қабылдау нөмірі', ru: 'Номер приёма', en: 'Number of the intake' },
    help: {
      kk: 'Шарт жасасу үшін талаптар туралы хабарландыруда көрсетілген қабылдау нөмірі',
      ru: 'Номер приёма, указанный в объявлении о требованиях для заключения договора',
      en: 'Number of the intake given in the announcement of the requirements for concluding the contract',
    },
  },
  name: {
    label: { kk: 'Қызмет алушы', ru: 'Услугополучатель', en: 'Service Recipient' },
    help: {
      kk: 'Заңды тұлғаның толық атауы немесе жеке тұлғаның тегі, аты, әкесінің аты (бар болған жағдайда)',
      ru: 'Полное наименование юридического лица или фамилия, имя, отчество (при наличии) физического лица',
      en: 'Full name of the legal entity, or surname, first name and patronymic (if any) of the individual',
    },
  },
  recipientType: {
    label: { kk: 'Қызмет алушы кім', ru: 'Кто получает услугу', en: 'Who receives the service' },
    help: {
      kk: 'Қызметтер «Астана Хаб» қатысушыларына және қатысушы болып табылмайтын жеке және заңды тұлғаларға көрсетіледі',
      ru: 'Услуги оказываются участникам «Астана Хаб», а также физическим и юридическим лицам, не являющимся участниками',
      en: 'Services are rendered to Astana Hub participants and to individuals and legal entities that are not participants',
    },
    options: {
      participant: { kk: '«Астана Хаб» қатысушысы', ru: 'Участник «Астана Хаб»', en: 'Astana Hub participant' },
      legalEntity: { kk: 'Өзге заңды тұлға', ru: 'Иное юридическое лицо', en: 'Another legal entity' },
      naturalPerson: { kk: 'Жеке тұлға', ru: 'Физическое лицо', en: 'Individual' },
    },
  },
  bin: {
    label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
    help: {
      kk: 'Заңды тұлғаның бизнес-сәйкестендіру нөмірі, бос орынсыз 12 цифр; жеке тұлға толтырмайды',
      ru: 'Бизнес-идентификационный номер юридического лица, 12 цифр без пробелов; физическое лицо не заполняет',
      en: 'Business identification number of the legal entity, 12 digits without spaces; an individual leaves it blank',
    },
  },
  projectName: {
    label: { kk: 'Жобаның атауы', ru: 'Наименование проекта', en: 'Name of the project' },
  },
  projectDirection: {
    label: { kk: 'Жобаның бағыты', ru: 'Направление проекта', en: 'Area of the project' },
  },
  projectDescription: {
    label: {
      kk: 'Жобаның қысқаша сипаттамасы',
      ru: 'Краткое описание проекта',
      en: 'Brief description of the project',
    },
  },
  expectedResults: {
    label: {
      kk: 'Жобадан күтілетін нәтижелер',
      ru: 'Ожидаемые результаты проекта',
      en: 'Expected results of the project',
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
  email: {
    label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' },
    help: {
      kk: 'Қордың хабарламалары осы мекенжайға жіберіледі',
      ru: 'На этот адрес направляются уведомления Фонда',
      en: "The Fund's notices are sent to this address",
    },
  },
  city: { label: { kk: 'Қала', ru: 'Город', en: 'City' } },
  country: {
    label: { kk: 'Ел', ru: 'Страна', en: 'Country' },
    help: {
      kk: 'Елдің екі әріптік коды: KZ',
      ru: 'Двухбуквенный код страны: KZ',
      en: 'Two-letter code of the country: KZ',
    },
  },
  readiness: {
    label: {
      kk: 'Жобаның (өнімнің) дайындық кезеңі',
      ru: 'Стадия готовности проекта (продукта)',
      en: 'Stage of readiness of the project (product)',
    },
    help: forRelevantService,
  },
  technologies: {
    label: { kk: 'Қолданылатын технологиялар', ru: 'Применяемые технологии', en: 'Technologies used' },
    help: forRelevantService,
  },
  problem: {
    label: {
      kk: 'Өнім шешетін проблема',
      ru: 'Проблема, которую решает продукт',
      en: 'Problem the product solves',
    },
    help: forRelevantService,
  },
  businessModel: {
    label: { kk: 'Жобаның бизнес-моделі', ru: 'Бизнес-модель проекта', en: 'Business model of the project' },
    help: forRelevantService,
  },
  lifetime: {
    label: { kk: 'Жобаның өмір сүру мерзімі', ru: 'Срок существования проекта', en: 'Lifetime of the project' },
    help: forRelevantService,
  },
  projectMembers: {
    label: {
      kk: 'Жобаға қатысушылардың саны',
      ru: 'Количество участников проекта',
      en: 'Number of people in the project',
    },
    help: forRelevantService,
  },
  teamInvolvement: {
    label: {
      kk: 'Команданың жобаға тартылуы',
      ru: 'Вовлечённость команды в проект',
      en: 'Involvement of the team in the project',
    },
    help: forRelevantService,
  },
  presentationUrl: {
    label: {
      kk: 'Жобаның тұсаукесеріне сілтеме',
      ru: 'Ссылка на презентацию проекта',
      en: 'Link to the presentation of the project',
    },
    help: forRelevantService,
  },
  consent: {
    label: {
      kk: 'Толықтығы мен дәйектілігін растау',
      ru: 'Подтверждение полноты и достоверности',
      en: 'Confirmation of completeness and reliability',
    },
    help: {
      kk: 'Ұсынылған құжаттардың, бастапқы деректердің, есептеулердің, негіздемелердің толықтығы мен дәйектілігін растаймын',
      ru: 'Подтверждаю полноту и достоверность представленных документов, исходных данных, расчётов, обоснований',
      en: 'I confirm that the documents, initial data, calculations and justifications submitted are complete and reliable',
    },
  },
};
