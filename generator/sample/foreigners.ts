/**
 * Invented foreigners and their families: every document begins with SAMPLE, which no country prints, and names
 * an authority that is none.
 */

import { addDays, addMonths, type IsoDay } from '../../rules/calendar/day.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import type { Answers } from './application.ts';
import type { Random } from './random.ts';

/** In Cyrillic letters, and as the passport spells it. */
type Name = readonly [cyrillic: string, latin: string];

const surnames: readonly Name[] = [
  ['Верхельст', 'Verhelst'],
  ['Оконжо', 'Okonjo'],
  ['Линдквист', 'Lindqvist'],
  ['Танабэ', 'Tanabe'],
  ['Да Роша', 'Da Rocha'],
  ['Фейруэзер', 'Fairweather'],
  ['Новотна', 'Novotna'],
  ["О'Делл", "O'Dell"],
  ['Шахбаз', 'Sahbaz'],
  ['Марш', 'Marsh'],
];
const givenNames: readonly Name[] = [
  ['Томас', 'Tomas'],
  ['Элин', 'Elin'],
  ['Харуко', 'Haruko'],
  ['Петер', 'Peter'],
  ['Инес', 'Ines'],
  ['Мило', 'Milo'],
  ['Джудит', 'Judith'],
  ['Дениз', 'Deniz'],
  ['Айно', 'Aino'],
  ['Самуэль', 'Samuel'],
];
const countries = ['DE', 'TR', 'IN', 'UZ', 'GE', 'KR', 'PL', 'GB', 'KG', 'RS'] as const;

const qualifications: readonly Text[] = [
  {
    kk: 'Бағдарламалық қамтылым сәулетшісі, магистр, 9 жыл жұмыс тәжірибесі',
    ru: 'Архитектор программного обеспечения, магистр, 9 лет опыта',
    en: 'Software architect, master’s degree, 9 years of experience',
  },
  {
    kk: 'Машиналық оқыту инженері, бакалавр, 6 жыл жұмыс тәжірибесі',
    ru: 'Инженер машинного обучения, бакалавр, 6 лет опыта',
    en: 'Machine learning engineer, bachelor’s degree, 6 years of experience',
  },
  {
    kk: 'Ақпараттық қауіпсіздік сарапшысы, 11 жыл жұмыс тәжірибесі',
    ru: 'Эксперт по информационной безопасности, 11 лет опыта',
    en: 'Information security expert, 11 years of experience',
  },
];
const purpose: Text = {
  kk: 'Еңбек шарты бойынша жұмыс',
  ru: 'Работа по трудовому договору',
  en: 'Work under an employment contract',
};
const familyPurpose: Text = {
  kk: 'Отбасымен бірге тұру',
  ru: 'Совместное проживание с семьёй',
  en: 'Living with the family',
};
const authority: Text = {
  kk: 'Үлгі органы (ойдан шығарылған)',
  ru: 'Образцовый орган (вымышленный)',
  en: 'Sample Authority (invented)',
};
const certificates = {
  marriage: { kk: 'Неке туралы куәлік', ru: 'Свидетельство о браке', en: 'Marriage certificate' },
  birth: { kk: 'Туу туралы куәлік', ru: 'Свидетельство о рождении', en: 'Birth certificate' },
} as const satisfies Readonly<Record<string, Text>>;

/** `SAMPLE-0304511` */
const documentNumber = (random: Random): string => `SAMPLE-${String(random.int(0, 9_999_999)).padStart(7, '0')}`;

export interface Papers {
  /** The last day a document may be of. */
  readonly issued: IsoDay;
  /** The stay goes on after it. */
  readonly stays: IsoDay;
  /** Otherwise as chance has it. */
  readonly told?: 'family' | 'stateless';
}

/** One person with the family, as a participant lists them. */
export function inventForeigner(random: Random, language: Language, { issued, stays, told }: Papers): Answers {
  const surname = random.pick(surnames);
  const stateless = random.chance(0.06) || told === 'stateless';
  const country = random.pick(countries);
  const visa = addMonths(stays, random.int(2, 18));
  const relatives = { surname, language, issued, visa };
  return {
    ...named(surname, random.pick(givenNames), language),
    birthDate: addDays(issued, -random.int(24 * 365, 55 * 365)),
    stateless,
    ...(stateless ? { residenceCountry: country } : { citizenship: country }),
    ...passport(random, language, issued),
    stayUntil: visa.slice(0, 7),
    qualification: random.pick(qualifications)[language],
    ...(random.chance(0.6) ? { visaExtendedTo: visa } : {}),
    purpose: purpose[language],
    familyMembers: random.chance(0.4) || told === 'family' ? family(random, relatives, told === 'family' ? 1 : 0) : [],
  };
}

interface Relatives extends Pick<Papers, 'issued'> {
  readonly surname: Name;
  readonly language: Language;
  readonly visa: IsoDay;
}

function family(random: Random, relatives: Relatives, fewest: number): readonly Answers[] {
  const { surname, language, issued, visa } = relatives;
  const member = (kinship: 'spouse' | 'child', proofDoc: keyof typeof certificates, age: number): Answers => ({
    ...named(surname, random.pick(givenNames), language),
    birthDate: addDays(issued, -(age * 365 + random.int(1, 364))),
    kinship,
    proofDoc,
    proofDetails: `${certificates[proofDoc][language]} ${documentNumber(random)}`,
    ...passport(random, language, issued),
    visaExtendedTo: visa,
    purpose: familyPurpose[language],
  });
  const children = Array.from({ length: random.int(fewest, 2) }, () => member('child', 'birth', random.int(3, 16)));
  return [member('spouse', 'marriage', random.int(24, 50)), ...children];
}

const named = (surname: Name, given: Name, language: Language): Answers => ({
  surname: language === 'en' ? surname[1] : surname[0],
  givenName: language === 'en' ? given[1] : given[0],
  surnameLatin: surname[1],
  givenNameLatin: given[1],
});

const passport = (random: Random, language: Language, on: IsoDay): Answers => ({
  docNumber: documentNumber(random),
  docDate: addDays(on, -random.int(40, 2600)),
  docIssuer: authority[language],
});
