/** Who applies for services: participants, other legal entities, and people without a company. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Answers } from './application.ts';
import type { Companies, Company } from './company.ts';
import { type Idea, ideas } from './ideas.ts';
import { domainOf } from './names.ts';
import { inventPerson, inventPhone } from './people.ts';
import { townOf } from './places.ts';
import type { Random } from './random.ts';
import { type Stage, standingOn } from './stage.ts';

export type RecipientType = 'participant' | 'legalEntity' | 'naturalPerson';

export interface Recipient {
  readonly language: Language;
  readonly idea: Idea;
  /** The answers that say who it is. */
  readonly answers: Answers;
}

/** Without a participant on the day, or with nobody but those who have applied already, another legal entity applies. */
export function inventRecipient(
  random: Random,
  stage: Stage,
  strangers: Companies,
  day: IsoDay,
  type: RecipientType,
  { language, applied }: { readonly language?: Language; readonly applied: ReadonlySet<string> },
): Recipient {
  if (type === 'naturalPerson') return inventNaturalPerson(random, language ?? random.pick(['kk', 'ru', 'ru', 'en']));
  const standing = standingOn(stage, day).filter(
    (one) => (language === undefined || one.language === language) && !applied.has(one.bin),
  );
  if (type === 'participant' && standing.length > 0) return companyAs(random.pick(standing), type);
  return companyAs(strangers.next(language === undefined ? {} : { language }), 'legalEntity');
}

const companyAs = (company: Company, recipientType: RecipientType): Recipient => ({
  language: company.language,
  idea: company.idea,
  answers: {
    name: company.name,
    recipientType,
    bin: company.bin,
    phone: company.phone,
    email: company.email,
    city: townOf(company.region, company.language),
    country: 'KZ',
  },
});

/** Some live abroad: R-43 speaks of residents and non-residents. */
const homes = {
  kk: [
    ['KZ', 'Алматы'],
    ['KZ', 'Шымкент'],
    ['UZ', 'Нөкіс'],
  ],
  ru: [
    ['KZ', 'Караганда'],
    ['KZ', 'Алматы'],
    ['KG', 'Бишкек'],
  ],
  en: [
    ['KZ', 'Almaty'],
    ['DE', 'Leipzig'],
    ['TR', 'Izmir'],
  ],
} as const;

function inventNaturalPerson(random: Random, language: Language): Recipient {
  const name = inventPerson(random, language);
  const [country, city] = random.pick<readonly [string, string]>(homes[language]);
  return {
    language,
    idea: random.pick(ideas),
    answers: {
      name,
      recipientType: 'naturalPerson',
      phone: inventPhone(random),
      email: `person@${domainOf(name)}`,
      city,
      country,
    },
  };
}
