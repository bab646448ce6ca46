/** Form responses as the contract gives them, for tests: one that passes everything, and what to change in it. */

export interface FormResponse {
  readonly id: string;
  readonly procedure: string;
  readonly at: string;
  readonly language: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

const plan = Object.fromEntries(
  Array.from({ length: 11 }, (_, index) => [`plan${index + 1}`, `Жоспардың ${index + 1}-бөлімі`]),
);

const goodAnswers: Readonly<Record<string, unknown>> = {
  name: '«Көкжиек Үлгі» ЖШС',
  bin: '020240000555',
  address: 'Астана қ., Үлгі к-сі, 1',
  region: '710000000',
  headName: 'Үлгібаев Үлгі',
  email: 'ulgi@example.kz',
  phone: '+7 700 000 00 00',
  activities: ['A1'],
  works: ['A1.1'],
  hasBranches: false,
  priorityInvestor: false,
  strategicInvestor: false,
  stateSharePercent: 49.99,
  subsoilUser: false,
  sezParticipant: false,
  excisePayer: false,
  exportSharePercent: 30,
  stateIncome: 0,
  totalIncome: 120_000_000,
  taxDebt: 25_950,
  taxStatementDate: '2026-03-08',
  taxStatementUrl: 'https://example.kz/statement',
  placeUrl: 'https://example.kz/place',
  ...plan,
  consent: true,
};

/** An application sent on 18 March 2026 that meets every requirement, with the given answers in their place. */
export const application = (id: string, changes: Readonly<Record<string, unknown>> = {}): FormResponse => ({
  id,
  procedure: 'registration',
  at: '2026-03-18T10:15:00+05:00',
  language: 'kk',
  answers: { ...goodAnswers, ...changes },
});

/** A foreigner engaged by the participant of that BIN in the first quarter of 2026, of whom everything is said. */
export const foreigner = (id: string, changes: Readonly<Record<string, unknown>> = {}): FormResponse => ({
  id,
  procedure: 'nonResidents',
  at: '2026-04-10T10:15:00+05:00',
  language: 'en',
  answers: {
    bin: '020240000555',
    quarter: '2026-Q1',
    surname: 'Жұмбақтегі',
    givenName: 'Жұмбақаты',
    patronymic: 'Жұмбақұлы',
    surnameLatin: 'SECRETSURNAME',
    givenNameLatin: 'SECRETNAME',
    patronymicLatin: 'SECRETSON',
    birthDate: '1977-07-07',
    citizenship: 'DE',
    residenceCountry: 'UZ',
    docNumber: `SECRET${id}`,
    docDate: '2017-07-17',
    docIssuer: 'Жұмбақ полиция',
    stayUntil: '2037-07',
    qualification: 'жұмбақ біліктілік',
    visaExtendedTo: '2027-07-10',
    purpose: 'жұмбақ мақсат',
    familyMembers: [
      {
        surname: 'Жұмбақжар',
        givenName: 'Жұмбақ',
        surnameLatin: 'SECRETSPOUSE',
        givenNameLatin: 'SECRETANNA',
        birthDate: '1978-07-08',
        kinship: 'other',
        kinshipOther: 'жұмбақ туыс',
        proofDoc: 'marriage',
        proofDetails: 'жұмбақ № 7',
        docNumber: `SECRETFAMILY${id}`,
        docDate: '2018-07-18',
        docIssuer: 'Жұмбақ орган',
        purpose: 'жұмбақ отбасы',
      },
    ],
    ...changes,
  },
});
