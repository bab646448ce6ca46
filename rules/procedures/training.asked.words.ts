/** The questions of an application for training: what R-65 attaches and what R-68 looks at. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { training } from './training.ts';

type Fields = WordsOf<typeof training>['fields'];

export const askedWords: Pick<Fields, keyof typeof training.asked> = {
  name: {
    label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
    help: {
      kk: 'Өтініш берушінің толық атауы',
      ru: 'Полное наименование заявителя',
      en: 'Full name of the applicant',
    },
  },
  bin: {
    label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
    help: {
      kk: 'Өтініш берушінің бизнес-сәйкестендіру нөмірі, 12 цифр',
      ru: 'Бизнес-идентификационный номер заявителя, 12 цифр',
      en: 'Business identification number of the applicant, 12 digits',
    },
  },
  website: {
    label: { kk: 'Интернет-ресурсы', ru: 'Интернет-ресурс', en: 'Internet resource' },
    help: {
      kk: 'Өтініш берушінің «Астана Хаб» қатысушысы туралы ақпараты бар интернет-ресурсының мекенжайы',
      ru: 'Адрес интернет-ресурса заявителя, содержащего информацию об участнике «Астана Хаб»',
      en: "Address of the applicant's internet resource that contains information about the Astana Hub participant",
    },
  },
  email: {
    label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' },
    help: {
      kk: 'Ескертулер мен Тәуелсіз комиссияның шешімі осы байланыс бойынша жіберіледі',
      ru: 'По этому контакту направляются замечания и решение Независимой комиссии',
      en: 'Remarks and the decision of the Independent Commission are sent to this contact',
    },
  },
  phone: {
    label: { kk: 'Телефон нөмірі', ru: 'Номер телефона', en: 'Telephone number' },
    help: {
      kk: 'Өтініш берушінің байланыс телефоны',
      ru: 'Контактный телефон заявителя',
      en: 'Contact telephone of the applicant',
    },
  },
  taxDebt: {
    label: { kk: 'Салық берешегі', ru: 'Налоговая задолженность', en: 'Tax arrears' },
    help: {
      kk: 'Салық берешегінің сомасы, теңге; берешек болмаса – 0',
      ru: 'Сумма налоговой задолженности, тенге; если задолженности нет – 0',
      en: 'Amount of tax arrears, tenge; 0 if there are none',
    },
  },
  pensionDebt: {
    label: {
      kk: 'Кәсіптік зейнетақы жарналарының берешегі',
      ru: 'Задолженность по профессиональным пенсионным взносам',
      en: 'Arrears of professional pension contributions',
    },
    help: {
      kk: 'Кәсіптік зейнетақы жарналары бойынша берешектің сомасы, теңге; берешек болмаса – 0',
      ru: 'Сумма задолженности по профессиональным пенсионным взносам, тенге; если её нет – 0',
      en: 'Amount of arrears of professional pension contributions, tenge; 0 if there are none',
    },
  },
  socialDebt: {
    label: {
      kk: 'Әлеуметтік аударымдар берешегі',
      ru: 'Задолженность по социальным отчислениям',
      en: 'Arrears of social contributions',
    },
    help: {
      kk: 'Әлеуметтік аударымдар бойынша берешектің сомасы, теңге; берешек болмаса – 0',
      ru: 'Сумма задолженности по социальным отчислениям, тенге; если её нет – 0',
      en: 'Amount of arrears of social contributions, tenge; 0 if there are none',
    },
  },
  bankruptcyOrLiquidation: {
    label: {
      kk: 'Банкроттық немесе тарату рәсімінде ме',
      ru: 'Есть ли процедура банкротства или ликвидации',
      en: 'Is it under bankruptcy or liquidation',
    },
    help: {
      kk: 'Өтініш беруші банкроттық немесе тарату рәсіміне жата ма?',
      ru: 'Находится ли заявитель в процедуре банкротства или ликвидации?',
      en: 'Is the applicant under bankruptcy or liquidation proceedings?',
    },
  },
  unfairProcurement: {
    label: {
      kk: 'Сатып алуға жосықсыз қатысушы ма',
      ru: 'Есть ли в реестрах недобросовестных участников',
      en: 'Is it in a register of the unscrupulous',
    },
    help: {
      kk: 'Өтініш беруші сатып алуға жосықсыз қатысушылардың тізілімдерінде есепте тұр ма?',
      ru: 'Учтён ли заявитель в реестрах недобросовестных участников закупок?',
      en: 'Is the applicant entered in registers of unscrupulous procurement participants?',
    },
  },
  debtorRegister: {
    label: {
      kk: 'Борышкерлердің бірыңғай тізілімінде ме',
      ru: 'Есть ли в Едином реестре должников',
      en: 'Is it in the Unified Register of Debtors',
    },
    help: {
      kk: 'Өтініш беруші Борышкерлердің бірыңғай тізілімінде есепте тұр ма?',
      ru: 'Учтён ли заявитель в Едином реестре должников?',
      en: 'Is the applicant entered in the Unified Register of Debtors?',
    },
  },
  franchiseUrl: {
    label: { kk: 'Франшиза туралы құжат', ru: 'Документ о франшизе', en: 'Document on a franchise' },
    help: {
      kk: 'Тіркелген франшиза құруды, франчайзер мен франчайзи арасында франшиза сатуды растайтын құжаттың сілтемесі (бар болса)',
      ru: 'Ссылка на документ, подтверждающий создание зарегистрированной франшизы, продажу франшизы между франчайзером и франчайзи (при наличии)',
      en: 'Link to the document confirming the creation of a registered franchise, the sale of the franchise between franchisor and franchisee (if any)',
    },
  },
  methodologyUrl: {
    label: {
      kk: 'Шетелдік оқыту әдіснамасы туралы құжат',
      ru: 'Документ о зарубежной методологии обучения',
      en: 'Document on a foreign teaching methodology',
    },
    help: {
      kk: 'Шетелдік оқыту әдіснамасын пайдалану құқығын растайтын құжаттың сілтемесі (бар болса)',
      ru: 'Ссылка на документ, подтверждающий право использования зарубежной методологии обучения (при наличии)',
      en: 'Link to the document confirming the right to use a foreign teaching methodology (if any)',
    },
  },
  exclusiveRightsUrl: {
    label: {
      kk: 'Курсқа айрықша құқықтар туралы құжат',
      ru: 'Документ об исключительных правах на курс',
      en: 'Document on exclusive rights to a course',
    },
    help: {
      kk: 'Құқық иеленушінің курсқа айрықша құқықтарды өтініш берушіге бергені туралы құжаттың сілтемесі (бар болса)',
      ru: 'Ссылка на документ о предоставлении правообладателем заявителю исключительных прав на курс (при наличии)',
      en: 'Link to the document on the grant by the right holder to the applicant of exclusive rights to a course (if any)',
    },
  },
  employmentUrl: {
    label: {
      kk: 'Тағылымдама, жұмысқа орналасу туралы құжат',
      ru: 'Документ о стажировке, трудоустройстве',
      en: 'Document on internships and employment',
    },
    help: {
      kk: 'АКТ саласындағы компанияларда түлектердің тағылымдамасын, жұмысқа орналасуын растайтын құжаттың сілтемесі (бар болса)',
      ru: 'Ссылка на документ, подтверждающий стажировку, трудоустройство выпускников в компаниях в области ИКТ (при наличии)',
      en: 'Link to the document confirming internships and employment of graduates in ICT companies (if any)',
    },
  },
  premisesUrl: {
    label: { kk: 'Үй-жайлар туралы құжат', ru: 'Документ о помещениях', en: 'Document on premises' },
    help: {
      kk: 'Қазақстан Республикасының аумағында сабақ өткізуге жарамды үй-жайларды иелену, пайдалану, оларға билік ету құқығын растайтын құжаттың сілтемесі (бар болса)',
      ru: 'Ссылка на документ, подтверждающий право владения, пользования, распоряжения помещениями на территории Республики Казахстан, пригодными для проведения занятий (при наличии)',
      en: 'Link to the document confirming the right to possess, use and dispose of premises in the territory of the Republic of Kazakhstan suitable for holding classes (if any)',
    },
  },
};
