/** The words of item 35: what was told to whom, and the written consent given before. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { disclosures } from './disclosures.ts';

export const disclosuresWords: WordsOf<typeof disclosures> = {
  title: {
    kk: 'Құпия ақпаратты жария ету',
    ru: 'Раскрытие конфиденциальной информации',
    en: 'Disclosure of confidential information',
  },
  fields: {
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Ақпараты жария етілетін қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
        ru: 'Бизнес-идентификационный номер участника, чья информация раскрывается, 12 цифр',
        en: 'Business identification number of the participant whose information is disclosed, 12 digits',
      },
    },
    participant: {
      label: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
      help: {
        kk: 'Осы бизнес-сәйкестендіру нөмірі бар қатысушының тізілімдегі нөмірі',
        ru: 'Номер участника с этим бизнес-идентификационным номером в реестре',
        en: 'Number in the register of the participant with this business identification number',
      },
    },
    name: {
      label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
      help: {
        kk: 'Қатысушының тізілімдегі атауы',
        ru: 'Наименование участника по реестру',
        en: 'Name of the participant in the register',
      },
    },
    what: {
      label: { kk: 'Қандай ақпарат', ru: 'Какая информация', en: 'What information' },
      help: {
        kk: 'Қатысушының қызметіне байланысты техникалық, экономикалық немесе коммерциялық сипаттағы ақпарат',
        ru: 'Информация технического, экономического или коммерческого характера, связанная с деятельностью участника',
        en: "Information of a technical, economic or commercial nature connected with the participant's activity",
      },
    },
    toWhom: {
      label: { kk: 'Үшінші тұлға', ru: 'Третье лицо', en: 'Third party' },
      help: {
        kk: 'Ақпарат кімге жария етіледі',
        ru: 'Кому раскрывается информация',
        en: 'To whom the information is disclosed',
      },
    },
    consentOn: {
      label: { kk: 'Келісім берілген күн', ru: 'Дата согласия', en: 'Consent given on' },
      help: {
        kk: 'Алдын ала жазбаша келісімнің күні; ол жария етілген күннен кеш болмайды',
        ru: 'День предварительного письменного согласия; не позже дня раскрытия',
        en: 'Day of the prior written consent; not after the day of the disclosure',
      },
    },
    consentUrl: {
      label: {
        kk: 'Жазбаша келісімге сілтеме',
        ru: 'Ссылка на письменное согласие',
        en: 'Link to the written consent',
      },
      help: {
        kk: 'Жазбаша келісім сақталған жер',
        ru: 'Где хранится письменное согласие',
        en: 'Where the written consent is kept',
      },
    },
    disclosedOn: {
      label: { kk: 'Жария етілген күн', ru: 'Дата раскрытия', en: 'Disclosed on' },
      help: {
        kk: 'Ақпарат үшінші тұлғаға берілген күн; әлі берілмесе, толтырылмайды',
        ru: 'День передачи информации третьему лицу; не заполняется, пока она не передана',
        en: 'Day the information was given to the third party; left blank until then',
      },
    },
  },
  checks: {
    described: {
      label: { kk: 'Жария ету деректері толық', ru: 'Данные о раскрытии полны', en: 'Particulars complete' },
      fail: {
        kk: 'Кімнің ақпараты, қандай ақпарат немесе кімге берілетіні жазылмаған: оларды толтырыңыз.',
        ru: 'Не указано, чья информация, какая или кому она передаётся: заполните это.',
        en: 'Whose information, what information or to whom it is given is missing: fill it in.',
      },
    },
    consent: {
      label: { kk: 'Алдын ала келісім бар', ru: 'Есть предварительное согласие', en: 'Prior consent given' },
      fail: {
        kk: 'Ақпарат {disclosedOn} күні жария етілді, ал келісімнің күні – {consentOn}: алдын ала жазбаша келісімсіз ақпарат үшінші тұлғаларға жария етілмейді; бұдан әрі не істеу керегін Қор шешеді.',
        ru: 'Информация раскрыта {disclosedOn}, а дата согласия – {consentOn}: без предварительного письменного согласия она не подлежит разглашению третьим лицам; что делать дальше, решает Фонд.',
        en: 'The information was disclosed on {disclosedOn}, and the day of consent is {consentOn}: without prior written consent it is not to be disclosed to third parties; the Fund decides what follows.',
      },
    },
    consentInWriting: {
      label: { kk: 'Келісім жазбаша', ru: 'Согласие письменное', en: 'Consent in writing' },
      fail: {
        kk: 'Жазбаша келісімге сілтеме жоқ: ақпарат жазбаша келісіммен ғана жария етіледі, сілтемені толтырыңыз.',
        ru: 'Нет ссылки на письменное согласие: информация раскрывается только с письменного согласия, заполните ссылку.',
        en: 'There is no link to the written consent: information is disclosed only with consent in writing; fill in the link.',
      },
    },
  },
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
};
