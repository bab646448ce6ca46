/** The words that belong to the workbook of a quota calculation alone: names of sheets, heads of its tables, what may be tried. */

import type { WhyValues } from '../../reports/quotaCalculation/live.ts';
import type { Text } from '../../rules/vocabulary/text.ts';

export const sheetNames = {
  result: { kk: 'Нәтиже', ru: 'Результат', en: 'Result' },
  quotients: { kk: 'Бөлінділер', ru: 'Частные', en: 'Quotients' },
  shares: { kk: 'Үлестер', ru: 'Доли', en: 'Shares' },
  explanation: { kk: 'Түсіндірме', ru: 'Пояснение', en: 'Explanation' },
  criteria: { kk: 'Өлшемшарттар', ru: 'Критерии', en: 'Criteria' },
  method: { kk: 'Есептеу тәртібі', ru: 'Порядок расчёта', en: 'How it was calculated' },
} satisfies Readonly<Record<string, Text>>;

export const resultWords = {
  tryIt: {
    kk: '← басқа санды жазып көріңіз',
    ru: '← впишите другое число',
    en: '← try another number',
  },
  upTo: { kk: '0 – {reach}', ru: '0 – {reach}', en: '0 – {reach}' },
  tried: {
    kk: 'Бұл – байқап көру: есептегі сан – {total}. Ресми сандар – тізілімдегі сан бойынша есептелгендер.',
    ru: 'Это проба: в расчёте указано {total}. Официальны числа, рассчитанные по записанному количеству.',
    en: 'This is a trial: the round says {total}. The official numbers are those calculated for it.',
  },
  beyond: {
    kk: 'Бұл кестеде жалпы сан {reach}-ден аспайды; одан көбіне «qagida quota» қайта есептейді.',
    ru: 'В этой таблице общее количество не больше {reach}; для большего пересчитайте командой «qagida quota».',
    en: 'In this workbook the total goes up to {reach}; for more calculate anew with "qagida quota".',
  },
  notWhole: {
    kk: 'Нөлден кем емес бүтін сан жазыңыз',
    ru: 'Укажите целое число, ноль или больше',
    en: 'Give a whole number, zero or more',
  },
  values: {
    kk: 'Бұл кітапта формула емес, дайын мәндер тұр:',
    ru: 'В этой книге стоят готовые значения, а не формулы:',
    en: 'This workbook holds values, not formulas:',
  },
} satisfies Readonly<Record<string, Text>>;

export const whyValues: Readonly<Record<WhyValues, Text>> = {
  tooFine: {
    kk: 'коэффициенттер тым ұсақ, кестелік бағдарлама ондай үлкен бүтін сандарды дәл салыстыра алмайды. Есеп бағдарламада дәл жүргізілген.',
    ru: 'коэффициенты слишком дробные, табличная программа не сравнит такие большие целые числа точно. Расчёт сделан программой точно.',
    en: 'the coefficients are so fine that a spreadsheet cannot compare such large whole numbers exactly. The program calculated them exactly.',
  },
  tooMany: {
    kk: 'бөлінетін квоталар сонша көп, бөлінділер кестесі кестелік бағдарламада тым баяу есептеледі. Есеп бағдарламада дәл жүргізілген.',
    ru: 'квот так много, что таблица частных считалась бы слишком долго. Расчёт сделан программой точно.',
    en: 'there are so many quotas that a table of them would take a spreadsheet too long. The program calculated them exactly.',
  },
};

export const tableWords = {
  total: {
    kk: 'Жалпы саны («Нәтиже» парағынан)',
    ru: 'Общее количество (с листа «Нәтиже»)',
    en: 'Total (from the sheet «Нәтиже»)',
  },
  minimums: { kk: 'Курстардың ең аз квоталары', ru: 'Наименьшие квоты курсов', en: 'Fewest of the courses' },
  shared: { kk: 'Бөлінді бойынша берілетіні', ru: 'Распределяется по частным', en: 'Given by quotients' },
  threshold: {
    kk: 'Шек: соңғы берілген бөлінді',
    ru: 'Граница: последнее выделенное частное',
    en: 'The line: the last quotient given',
  },
  quotients: {
    kk: 'Әр жол – бір курстың бір квотасы. Бөліндісі = алымы / бөлімі; орны – одан үлкен бөлінділер саны + 1, алымдар мен бөлімдер айқастыра көбейтіліп, бүтін сандармен дәл салыстырылады; тең болса, ертерек өтініш бұрын.',
    ru: 'Строка – одна квота одного курса. Частное = числитель / знаменатель; место – число больших частных + 1, сравнение точное, крест-накрест в целых числах; при равенстве раньше курс более раннего заявления.',
    en: 'A row is one quota of one course. Quotient = numerator / denominator; its place is the number of larger quotients + 1, compared exactly by cross-multiplication in whole numbers; of equal ones the earlier application first.',
  },
  shares: {
    kk: 'Үлес = бөлінетін квота × салмақ / салмақтар қосындысы. Әр кезеңде шегінен асқан немесе ең азынан кем шыққан курс сол шегінде қалдырылады; соңында бүтін бөліктер мен ең үлкен қалдықтар беріледі. Бәрі бүтін сандармен дәл есептеледі.',
    ru: 'Доля = распределяемое × вес / сумма весов. На каждом шаге курс, вышедший за предел, остаётся на нём; в конце даются целые части и наибольшие остатки. Всё считается точно, в целых числах.',
    en: 'Share = what is divided × weight / sum of the weights. At each step a course beyond a limit is held at it; in the end whole parts and largest remainders are given. Everything is exact, in whole numbers.',
  },
  rounded: {
    kk: 'Салмақтар тең ұсақ бірліктердің бүтін санымен берілген. Бағдарлама бұл сандармен шыққан нәтиже дәл бөлшектермен шыққанымен бірдей екенін көрсетілген барлық жалпы сан үшін тексерген.',
    ru: 'Веса даны целым числом равных малых долей. Программа проверила, что для всех допустимых общих количеств результат тот же, что и в точных дробях.',
    en: 'Weights are given as whole numbers of equal small units. The program has checked that for every total allowed the result is the one of the exact fractions.',
  },
  place: { kk: 'Орны', ru: 'Место', en: 'Place' },
  rowNumber: { kk: 'Курс жолы', ru: 'Строка курса', en: 'Row of the course' },
  seat: { kk: 'Нешінші квота', ru: 'Которая квота', en: 'Which quota' },
  numerator: { kk: 'Алымы', ru: 'Числитель', en: 'Numerator' },
  denominator: { kk: 'Бөлімі', ru: 'Знаменатель', en: 'Denominator' },
  quotient: { kk: 'Бөліндісі', ru: 'Частное', en: 'Quotient' },
  given: { kk: 'Берілді', ru: 'Выделена', en: 'Given' },
  wholeWeight: { kk: 'Салмағы, бүтін санмен', ru: 'Вес, целым числом', en: 'Weight, whole' },
  least: { kk: 'Ең азы', ru: 'Не менее', en: 'Least' },
  most: { kk: 'Ең көбі', ru: 'Не более', en: 'Most' },
  heldAt: { kk: '{n}: шегінде қалды', ru: '{n}: на пределе', en: '{n}: held at' },
  scaled: { kk: '{n}: үлес × қосынды', ru: '{n}: доля × сумма', en: '{n}: share × sum' },
  beyond: { kk: '{n}: шектен тыс', ru: '{n}: вне предела', en: '{n}: beyond' },
  left: { kk: 'Бөлінетіні', ru: 'Распределяется', en: 'To be divided' },
  sum: { kk: 'Салмақтар қосындысы', ru: 'Сумма весов', en: 'Sum of the weights' },
  tooMuch: {
    kk: 'Артығы басым (1) не кемі (0)',
    ru: 'Избыток больше (1) или недостача (0)',
    en: 'Too much outweighs (1) or too little (0)',
  },
  rest: { kk: 'Бүтін бөліктерден кейін қалғаны', ru: 'Осталось после целых частей', en: 'Left after the whole parts' },
  share: { kk: 'Үлесі', ru: 'Доля', en: 'Share' },
  floor: { kk: 'Бүтін бөлігі', ru: 'Целая часть', en: 'Whole part' },
  remainder: { kk: 'Қалдығы × қосынды', ru: 'Остаток × сумма', en: 'Remainder × sum' },
  remainderPlace: { kk: 'Қалдығының орны', ru: 'Место остатка', en: 'Place of the remainder' },
  seats: { kk: 'Квотасы', ru: 'Квот', en: 'Quotas' },
} satisfies Readonly<Record<string, Text>>;

/** As a format of numbers: 1 is yes, 0 is no. */
export const yesNoFormat = '"иә / да / yes";;"жоқ / нет / no"';
