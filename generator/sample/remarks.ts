/** What officers write in their own words: remarks to applicants and notes on reports. */

import type { Language } from '../../rules/vocabulary/text.ts';
import type { Random } from './random.ts';
import type { ReportRole } from './reportRoles.ts';

const remarks: Readonly<Record<'kk' | 'ru', readonly string[]>> = {
  kk: [
    'Бизнес-жоспардың 6-тармағындағы көрсеткіштер жылдарға бөлінбеген: толықтырыңыз.',
    'Кеңсенің жалдау шартының мерзімі өтіп кеткен: жаңа шартты тіркеңіз.',
    'Шығындар сметасы қатысу мерзімін толық қамтымайды: түзетіңіз.',
  ],
  ru: [
    'Показатели в пункте 6 бизнес-плана не разбиты по годам: дополните.',
    'Срок приложенного договора аренды истёк: приложите действующий договор.',
    'Смета не охватывает весь срок участия: исправьте.',
  ],
};

const remarksOnServices: Readonly<Record<'kk' | 'ru', readonly string[]>> = {
  kk: [
    'Күтілетін нәтижелер өлшенетін көрсеткіштермен жазылмаған: нақтылаңыз.',
    'Жобаның сипаттамасынан оның кімге арналғаны түсініксіз: толықтырыңыз.',
  ],
  ru: [
    'Ожидаемые результаты не выражены измеримыми показателями: уточните.',
    'Из описания проекта неясно, кому он предназначен: дополните.',
  ],
};

const remarksOnTraining: Readonly<Record<'kk' | 'ru', readonly string[]>> = {
  kk: [
    'Курстардың оқу жоспарындағы академиялық сағаттар апталарға бөлінбеген: толықтырыңыз.',
    'Оқу жоспарында қорытынды жобаны қорғау көзделмеген: толықтырыңыз.',
  ],
  ru: [
    'Академические часы в учебных планах курсов не разбиты по неделям: дополните.',
    'В учебном плане не предусмотрена защита итогового проекта: дополните.',
  ],
};

/** Why the Independent Commission refused. */
const refusalsOfTraining: Readonly<Record<'kk' | 'ru', readonly string[]>> = {
  kk: ['Таныстырылымда көрсетілген оқытушылар құрамы мәлімделген бағдарлама үшін жеткіліксіз деп танылды.'],
  ru: ['Представленный состав преподавателей признан недостаточным для заявленной программы.'],
};

/** Why the Independent Commission gave another number than was calculated (R-73, X40). */
const reasonsOfSeats = [
  'Тәуелсіз комиссия өңірдегі мамандарға сұранысты ескерді.',
  'Независимая комиссия учла опыт преподавателей, показанный на презентации.',
] as const;

/** Notes by what is wrong with the report; `other` where the officer asks in general words. */
const notes = {
  exportMismatch: {
    kk: 'Елдер бойынша экспорт сомасы шетелден түскен табысқа тең емес.',
    ru: 'Сумма экспорта по странам не равна доходу из-за рубежа.',
  },
  splitMismatch: {
    kk: 'Ішкі және сыртқы табыстың қосындысы тоқсандағы табысқа тең емес.',
    ru: 'Внутренний и внешний доход в сумме не равны доходу за квартал.',
  },
  feeBaseUnexplained: {
    kk: 'Жарна базасы табыстан өзгеше: себебін жазыңыз.',
    ru: 'База взноса отличается от дохода: укажите причину.',
  },
  incomplete: { kk: 'Есептің барлық жолын толтырыңыз.', ru: 'Заполните все строки отчёта.' },
  other: { kk: 'Елдер бойынша экспортты түсіндіріңіз.', ru: 'Поясните экспорт по странам.' },
} as const;

/** Officers write in Kazakh or Russian; to those who applied in English, in Russian. */
export const ownRemark = (random: Random, language: Language): string => random.pick(remarks[spoken(language)]);
export const remarkOnService = (random: Random, language: Language): string =>
  random.pick(remarksOnServices[spoken(language)]);
export const remarkOnTraining = (random: Random, language: Language): string =>
  random.pick(remarksOnTraining[spoken(language)]);
export const refusalOfTraining = (random: Random, language: Language): string =>
  random.pick(refusalsOfTraining[spoken(language)]);
export const seatsReason = (random: Random): string => random.pick(reasonsOfSeats);
export const noteOnReport = (role: ReportRole, language: Language): string =>
  notes[role in notes ? (role as keyof typeof notes) : 'other'][spoken(language)];

const spoken = (language: Language): 'kk' | 'ru' => (language === 'kk' ? 'kk' : 'ru');
