/** The words of item 42 on the members of the families of the non-residents. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { sharedChecks, sharedFields } from './nonResidents.shared.words.ts';
import type { familyMembers } from './nonResidents.ts';

export const familyMembersWords: WordsOf<typeof familyMembers> = {
  title: {
    kk: 'Бейрезиденттердің отбасы мүшелері',
    ru: 'Члены семьи нерезидентов',
    en: 'Family members of the non-residents',
  },
  fields: {
    ...sharedFields,
    kinship: {
      label: { kk: 'Туыстық дәрежесі', ru: 'Степень родства', en: 'Degree of kinship' },
      options: {
        spouse: { kk: 'Жұбайы', ru: 'Супруг (супруга)', en: 'Spouse' },
        child: { kk: 'Баласы', ru: 'Ребёнок', en: 'Child' },
        parent: { kk: 'Әкесі немесе анасы', ru: 'Отец или мать', en: 'Parent' },
        other: { kk: 'Өзге', ru: 'Иная', en: 'Other' },
      },
    },
    kinshipOther: {
      label: { kk: 'Өзге туыстық дәрежесі', ru: 'Иная степень родства', en: 'Other kinship' },
      help: {
        kk: '«Өзге» таңдалса, туыстық дәрежесін жазыңыз',
        ru: 'Если выбрано «Иная», укажите степень родства',
        en: 'Where "Other" is chosen, state the degree of kinship',
      },
    },
    proofDoc: {
      label: {
        kk: 'Туыстығын растайтын құжат',
        ru: 'Документ, подтверждающий родство',
        en: 'Document confirming the kinship',
      },
      options: {
        marriage: { kk: 'Неке туралы куәлік', ru: 'Свидетельство о браке', en: 'Marriage certificate' },
        birth: { kk: 'Туу туралы куәлік', ru: 'Свидетельство о рождении', en: 'Birth certificate' },
        other: { kk: 'Өзге құжат', ru: 'Иной документ', en: 'Other document' },
      },
    },
    proofDetails: {
      label: {
        kk: 'Растайтын құжат туралы мәліметтер',
        ru: 'Сведения о подтверждающем документе',
        en: 'Particulars of that document',
      },
      help: {
        kk: 'Құжаттың нөмірі мен күні; өзге құжат болса, атауы да',
        ru: 'Номер и дата документа; для иного документа также его название',
        en: 'Number and date of the document; its name too where it is another one',
      },
    },
    case: {
      label: { kk: 'Тартылған тұлғаның жолы', ru: 'Строка привлечённого лица', en: 'Row of the person engaged' },
      help: {
        kk: 'Кімнің отбасы мүшесі екені: тартылған тұлғаның «nonResidents» тізіліміндегі нөмірі',
        ru: 'Членом чьей семьи является: номер привлечённого лица в реестре «nonResidents»',
        en: 'Whose family member this is: number of the person engaged in the register "nonResidents"',
      },
    },
    person: {
      label: { kk: 'Тартылған тұлға табылды', ru: 'Привлечённое лицо найдено', en: 'Person engaged is found' },
      help: {
        kk: 'Бұл адам отбасы мүшесі болып табылатын тартылған тұлғаның тізілімдегі нөмірі; табылмаса, толтырылмайды',
        ru: 'Номер привлечённого лица, членом семьи которого является этот человек, в реестре; не заполняется, если лицо не найдено',
        en: 'Number in the register of the person engaged whose family member this is; left blank where none is found',
      },
    },
    bin: { label: { kk: 'БСН', ru: 'БИН', en: 'BIN' } },
    quarter: { label: { kk: 'Есепті тоқсан', ru: 'Отчётный квартал', en: 'Reporting quarter' } },
    receivedOn: {
      label: { kk: 'Мәліметтер ұсынылған күн', ru: 'Дата представления сведений', en: 'Information given on' },
    },
  },
  checks: {
    ...sharedChecks,
    person: {
      label: {
        kk: 'Тартылған тұлға тізілімде бар',
        ru: 'Привлечённое лицо есть в реестре',
        en: 'Person engaged is in the register',
      },
      fail: {
        kk: 'Бұл адам отбасы мүшесі болып табылатын тартылған тұлға тізілімде жоқ: оны «nonResidents» тізіліміне енгізіңіз немесе жол нөмірін түзетіңіз.',
        ru: 'Привлечённого лица, членом семьи которого является этот человек, в реестре нет: внесите его в реестр «nonResidents» или исправьте номер строки.',
        en: 'The person engaged whose family member this is does not appear in the register: enter the person in the register "nonResidents" or correct the number of the row.',
      },
    },
  },
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
};
