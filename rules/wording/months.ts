/** The names of the months in the forms that dates need. */

interface Month {
  /** As in «31 желтоқсан», «желтоқсанда» (in), «желтоқсаннан» (from), «желтоқсанға» (to, by), «желтоқсандағы» (of). */
  readonly kk: {
    readonly nominative: string;
    readonly locative: string;
    readonly ablative: string;
    readonly dative: string;
    readonly attributive: string;
  };
  /** As in «декабрь», «31 декабря», «в декабре». */
  readonly ru: { readonly nominative: string; readonly genitive: string; readonly prepositional: string };
  readonly en: string;
}

const kk = (nominative: string, locative: string, ablative: string, dative: string, attributive: string) => ({
  nominative,
  locative,
  ablative,
  dative,
  attributive,
});
const ru = (nominative: string, genitive: string, prepositional: string) => ({ nominative, genitive, prepositional });

/** January first. */
export const months: readonly Month[] = [
  {
    kk: kk('қаңтар', 'қаңтарда', 'қаңтардан', 'қаңтарға', 'қаңтардағы'),
    ru: ru('январь', 'января', 'январе'),
    en: 'January',
  },
  {
    kk: kk('ақпан', 'ақпанда', 'ақпаннан', 'ақпанға', 'ақпандағы'),
    ru: ru('февраль', 'февраля', 'феврале'),
    en: 'February',
  },
  {
    kk: kk('наурыз', 'наурызда', 'наурыздан', 'наурызға', 'наурыздағы'),
    ru: ru('март', 'марта', 'марте'),
    en: 'March',
  },
  { kk: kk('сәуір', 'сәуірде', 'сәуірден', 'сәуірге', 'сәуірдегі'), ru: ru('апрель', 'апреля', 'апреле'), en: 'April' },
  { kk: kk('мамыр', 'мамырда', 'мамырдан', 'мамырға', 'мамырдағы'), ru: ru('май', 'мая', 'мае'), en: 'May' },
  { kk: kk('маусым', 'маусымда', 'маусымнан', 'маусымға', 'маусымдағы'), ru: ru('июнь', 'июня', 'июне'), en: 'June' },
  { kk: kk('шілде', 'шілдеде', 'шілдеден', 'шілдеге', 'шілдедегі'), ru: ru('июль', 'июля', 'июле'), en: 'July' },
  {
    kk: kk('тамыз', 'тамызда', 'тамыздан', 'тамызға', 'тамыздағы'),
    ru: ru('август', 'августа', 'августе'),
    en: 'August',
  },
  {
    kk: kk('қыркүйек', 'қыркүйекте', 'қыркүйектен', 'қыркүйекке', 'қыркүйектегі'),
    ru: ru('сентябрь', 'сентября', 'сентябре'),
    en: 'September',
  },
  {
    kk: kk('қазан', 'қазанда', 'қазаннан', 'қазанға', 'қазандағы'),
    ru: ru('октябрь', 'октября', 'октябре'),
    en: 'October',
  },
  {
    kk: kk('қараша', 'қарашада', 'қарашадан', 'қарашаға', 'қарашадағы'),
    ru: ru('ноябрь', 'ноября', 'ноябре'),
    en: 'November',
  },
  {
    kk: kk('желтоқсан', 'желтоқсанда', 'желтоқсаннан', 'желтоқсанға', 'желтоқсандағы'),
    ru: ru('декабрь', 'декабря', 'декабре'),
    en: 'December',
  },
];

/** The month 1 to 12. Throws RangeError for any other number. */
export function monthNamed(number: number): Month {
  const month = months[number - 1];
  if (month === undefined) throw new RangeError(`${number} is not a month, 1 to 12.`);
  return month;
}
