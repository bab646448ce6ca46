/** Invented certificates for tests and the bench: ordinary ones, and one far longer than any should be. */

import type { CertificateData } from '../../../generator/certificates/certificate.ts';

const names = ['Дала Деректері', 'Көкжиек Софт', 'Үміт Цифрлық Шешімдер', 'Ғарыш ЭйАй', 'Іскер Бұлт', 'Һәм Өнер'];
const activities = [
  'бағдарламалық қамтылымды жобалау, әзірлеу, енгізу, сүйемелдеу және жетілдіру',
  'деректерді өңдеу орталықтарының көрсетілетін қызметтері, бұлттық есептеулер',
  'ақпараттық қауіпсіздік саласындағы зерттеулер мен әзірлемелер',
];

/** The certificate of this number from 1 up; each differs from the others, every fifth is an extension. */
export function example(n: number): CertificateData {
  return {
    kind: n % 5 === 0 ? 'extension' : 'registration',
    number: `AH-2026-${String(n).padStart(4, '0')}`,
    name: `"${names[n % names.length]} ${n}" жауапкершілігі шектеулі серіктестігі`,
    bin: String(971240001315 + n),
    address: `Қазақстан Республикасы, Астана қаласы, Есіл ауданы, Мәңгілік Ел даңғылы, ${n}-үй, ${n % 40}-кеңсе`,
    activity: activities.slice(0, 1 + (n % 3)).join('; '),
    issuedOn: '2026-03-26',
    validFrom: '2026-03-26',
    validTo: '2029-03-25',
    receipt: `qagida 0.1.0 · calendar 2026-11 · ${(n * 7919).toString(16).padStart(8, '0')}`,
  };
}

/** A name of 300 letters, an address of 250 and 14 activities. */
export function longExample(): CertificateData {
  const name = 'Орталық Азия өңіріндегі жасанды интеллект және киберқауіпсіздік технологияларын дамыту бірлестігі ';
  return {
    ...example(1),
    number: 'AH-2026-LONG',
    name: name.repeat(4).slice(0, 300),
    address: `${example(1).address}, «Технопарк» бизнес-орталығы, солтүстік кіреберіс, `.repeat(3).slice(0, 250),
    activity: Array.from({ length: 14 }, (_, i) => `${i + 1}) ${activities[i % 3]}`).join(';\n'),
  };
}

/** Every letter of Kazakh and the sign of the tenge, large and small. */
export const everyLetter = 'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя₸';
