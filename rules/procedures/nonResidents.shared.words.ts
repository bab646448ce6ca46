/** The words of item 42 that the person engaged and a member of the family share. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { familyMembers, nonResidents } from './nonResidents.ts';

type PersonWords = WordsOf<typeof nonResidents>;
type FamilyWords = WordsOf<typeof familyMembers>;
type SharedFields = Pick<PersonWords['fields'], keyof PersonWords['fields'] & keyof FamilyWords['fields']>;

const asInPassport = {
  kk: 'Паспорттағыдай, латын әріптерімен; жүйе оны өздігінен толтырмайды',
  ru: 'Латинскими буквами, как в паспорте; система сама это поле не заполняет',
  en: 'In Latin letters, as in the passport; the system never fills it in by itself',
};

/** What item 42 asks in the same words of the person engaged and of a member of the family. */
export const sharedFields: Omit<SharedFields, 'bin' | 'quarter' | 'receivedOn'> = {
  surname: { label: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' } },
  givenName: { label: { kk: 'Аты', ru: 'Имя', en: 'First name' } },
  patronymic: {
    label: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
    help: { kk: 'Бар болған жағдайда', ru: 'При наличии', en: 'If any' },
  },
  surnameLatin: {
    label: { kk: 'Тегі, латын әріптерімен', ru: 'Фамилия латинскими буквами', en: 'Surname in Latin letters' },
    help: asInPassport,
  },
  givenNameLatin: {
    label: { kk: 'Аты, латын әріптерімен', ru: 'Имя латинскими буквами', en: 'First name in Latin letters' },
    help: asInPassport,
  },
  patronymicLatin: {
    label: {
      kk: 'Әкесінің аты, латын әріптерімен',
      ru: 'Отчество латинскими буквами',
      en: 'Patronymic in Latin letters',
    },
    help: {
      kk: 'Паспортта бар болған жағдайда, латын әріптерімен; жүйе оны өздігінен толтырмайды',
      ru: 'При наличии в паспорте, латинскими буквами; система сама это поле не заполняет',
      en: 'If the passport has one, in Latin letters; the system never fills it in by itself',
    },
  },
  birthDate: { label: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' } },
  docNumber: {
    label: { kk: 'Паспорттың нөмірі', ru: 'Номер паспорта', en: 'Passport number' },
    help: {
      kk: 'Паспорттың (жеке басын куәландыратын құжаттың) нөмірі',
      ru: 'Номер паспорта (документа, удостоверяющего личность)',
      en: 'Number of the passport (identity document)',
    },
  },
  docDate: {
    label: { kk: 'Паспорт берілген күн', ru: 'Дата выдачи паспорта', en: 'Passport issued on' },
    help: {
      kk: 'Паспорт (жеке басын куәландыратын құжат) берілген күн',
      ru: 'Дата выдачи паспорта (документа, удостоверяющего личность)',
      en: 'Day the passport (identity document) was issued',
    },
  },
  docIssuer: {
    label: { kk: 'Паспортты берген орган', ru: 'Орган, выдавший паспорт', en: 'Authority that issued the passport' },
    help: {
      kk: 'Паспортты (жеке басын куәландыратын құжатты) берген орган',
      ru: 'Орган, выдавший паспорт (документ, удостоверяющий личность)',
      en: 'Authority that issued the passport (identity document)',
    },
  },
  visaExtendedTo: {
    label: { kk: 'Виза қай күнге дейін ұзартылған', ru: 'Виза продлена до', en: 'Visa extended to' },
    help: {
      kk: 'Визаның қолданыс мерзімін ұзарту туралы мәліметтер, бар болған жағдайда',
      ru: 'Сведения о продлении срока действия визы, при наличии',
      en: 'Information on the extension of the visa, if any',
    },
  },
  purpose: {
    label: { kk: 'Болу мақсаты', ru: 'Цель пребывания', en: 'Purpose of stay' },
    help: {
      kk: 'Қазақстан Республикасының аумағында болу мақсаты',
      ru: 'Цель пребывания на территории Республики Казахстан',
      en: 'Purpose of stay in the territory of the Republic of Kazakhstan',
    },
  },
  latinLetters: {
    label: { kk: 'Латын әріптері', ru: 'Латинские буквы', en: 'Latin letters' },
    help: {
      kk: 'Латын әріптерімен тегі, аты және әкесінің аты тек паспортта қолданылатын әріптермен жазылған ба',
      ru: 'Записаны ли фамилия, имя и отчество только теми буквами, что есть в паспорте',
      en: 'Whether the surname, first name and patronymic use only the letters a passport has',
    },
  },
};

export const sharedChecks: Pick<PersonWords['checks'], keyof PersonWords['checks'] & keyof FamilyWords['checks']> = {
  latinLetters: {
    label: { kk: 'Аты-жөні латын әріптерімен', ru: 'Имя латинскими буквами', en: 'Name in Latin letters' },
    fail: {
      kk: 'Тегі, аты не әкесінің аты латын әріптерімен емес: паспорттағыдай жазыңыз.',
      ru: 'Фамилия, имя или отчество указаны не латинскими буквами: напишите их как в паспорте.',
      en: 'The surname, first name or patronymic is not in Latin letters: write it as in the passport.',
    },
  },
  born: {
    label: { kk: 'Туған күні есептен бұрын', ru: 'Дата рождения раньше отчёта', en: 'Born before the report' },
    fail: {
      kk: 'Туған күні мәліметтер ұсынылған күннен бұрын емес: күнді түзетіңіз.',
      ru: 'Дата рождения приходится не раньше дня представления сведений: исправьте дату.',
      en: 'The date of birth is not before the day the information was given: correct the date.',
    },
  },
  docDate: {
    label: {
      kk: 'Паспорт мәліметтерден кейін берілмеген',
      ru: 'Паспорт выдан не позже сведений',
      en: 'Passport not issued later',
    },
    fail: {
      kk: 'Паспорт берілген күн мәліметтер ұсынылған күннен кейін: күнді түзетіңіз.',
      ru: 'Дата выдачи паспорта позже дня представления сведений: исправьте дату.',
      en: 'The passport was issued after the day the information was given: correct the date.',
    },
  },
};
