/** The words of the quota calculation: on the paper for the meeting and in the workbook. */

import type { Method } from '../../rules/quota/apportion.ts';
import type { Text } from '../../rules/vocabulary/text.ts';

export const titleWords = {
  title: {
    kk: 'Оқыту квоталарының санын есептеу',
    ru: 'Расчёт количества квот на обучение',
    en: 'Calculation of the number of training quotas',
  },
  basis: {
    kk: 'Қағидалардың 73-тармағы, 72-тармағының екінші бөлігі',
    ru: 'пункт 73, часть вторая пункта 72 Правил',
    en: 'item 73 and the second paragraph of item 72 of the Rules',
  },
  confidential: {
    kk: 'Тәуелсіз комиссияның қарауына арналған. Құпия ақпарат бар (Қағидалардың 35-тармағы)',
    ru: 'Для рассмотрения Независимой комиссией. Содержит конфиденциальную информацию (пункт 35 Правил)',
    en: 'For consideration by the Independent Commission. Contains confidential information (item 35 of the Rules)',
  },
  mark: { kk: 'ҮЛГІ: деректер ойдан алынған', ru: 'ОБРАЗЕЦ: данные вымышлены', en: 'SAMPLE: the data are invented' },
} satisfies Readonly<Record<string, Text>>;

/** Facts of the round. */
export const factWords = {
  round: { kk: 'Есеп нөмірі', ru: 'Номер расчёта', en: 'Calculation' },
  heldOn: {
    kk: 'Тәуелсіз комиссияның отырысы',
    ru: 'Заседание Независимой комиссии',
    en: 'Meeting of the Independent Commission',
  },
  calculatedOn: { kk: 'Есептелген күн', ru: 'Дата расчёта', en: 'Calculated on' },
  intake: { kk: 'Қабылдау', ru: 'Приём', en: 'Intake' },
  everything: {
    kk: 'шешілмеген барлық өтініш',
    ru: 'все заявления, по которым нет решения',
    en: 'all applications still to be decided',
  },
  method: { kk: 'Тәсілі', ru: 'Способ', en: 'Method' },
  methodVersion: { kk: 'Есептік тетіктің нұсқасы', ru: 'Версия механизма', en: 'Version of the mechanism' },
  total: { kk: 'Квоталардың жалпы саны', ru: 'Общее количество квот', en: 'Total number of quotas' },
  limits: { kk: 'Бір курсқа', ru: 'На один курс', en: 'Per course' },
  basis: { kk: 'Негіздеме', ru: 'Основание', en: 'Basis' },
  allocated: { kk: 'Бөлінгені', ru: 'Распределено', en: 'Allocated' },
  unallocated: { kk: 'Бөлінбегені', ru: 'Не распределено', en: 'Not allocated' },
  courses: { kk: 'Курстар', ru: 'Курсы', en: 'Courses' },
  notSaid: { kk: 'көрсетілмеген', ru: 'не указано', en: 'not stated' },
  fewest: { kk: 'ең азы {n}', ru: 'не менее {n}', en: 'at least {n}' },
  most: { kk: 'ең көбі {n}', ru: 'не более {n}', en: 'at most {n}' },
  capacityOnly: {
    kk: 'орын санынан аспайды',
    ru: 'не более количества мест',
    en: 'no more than its capacity',
  },
} satisfies Readonly<Record<string, Text>>;

/** Columns of the table of courses. */
export const columnWords = {
  number: { kk: '№', ru: '№', en: 'No.' },
  provider: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
  course: { kk: 'Курс', ru: 'Курс', en: 'Course' },
  courseOf: { kk: 'Курс, өтініш беруші', ru: 'Курс, заявитель', en: 'Course, applicant' },
  id: { kk: 'Курс нөмірі', ru: 'Номер курса', en: 'Course No.' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  graduates: { kk: 'Түлектер', ru: 'Выпускники', en: 'Graduates' },
  employed: { kk: 'Жұмысқа орналасқаны', ru: 'Трудоустроены', en: 'Employed' },
  placed: { kk: 'Орналасқаны / түлектер', ru: 'Трудоустроены / выпускники', en: 'Employed / graduates' },
  regional: { kk: 'Өңір коэффициенті', ru: 'Коэффициент региона', en: 'Coefficient of the region' },
  factor: { kk: 'Өзге өлшемшарттар', ru: 'Прочие критерии', en: 'Other criteria' },
  coefficients: { kk: 'Коэффициент', ru: 'Коэффициент', en: 'Coefficient' },
  weight: { kk: 'Салмағы', ru: 'Вес', en: 'Weight' },
  capacity: { kk: 'Орын саны', ru: 'Мест', en: 'Capacity' },
  least: { kk: 'Ең азы', ru: 'Не менее', en: 'Least' },
  most: { kk: 'Ең көбі', ru: 'Не более', en: 'Most' },
  bounds: { kk: 'Ең азы – ең көбі', ru: 'Не менее – не более', en: 'Least – most' },
  seats: { kk: 'Есептелген квота', ru: 'Рассчитано квот', en: 'Calculated quotas' },
  decided: { kk: 'Тәуелсіз комиссияның шешімі', ru: 'Решение Независимой комиссии', en: 'Independent Commission' },
  difference: { kk: 'Айырмасы', ru: 'Разница', en: 'Difference' },
  reason: { kk: 'Айырманың себебі', ru: 'Причина расхождения', en: 'Reason for the difference' },
  note: { kk: 'Назар аударыңыз', ru: 'Обратите внимание', en: 'Note' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
} satisfies Readonly<Record<string, Text>>;

export const methodNames: Readonly<Record<Method, Text>> = {
  sainteLague: { kk: 'Сент-Лагю тәсілі', ru: 'метод Сент-Лагю', en: 'Sainte-Laguë' },
  largestRemainder: { kk: 'ең үлкен қалдықтар', ru: 'наибольшие остатки', en: 'largest remainder' },
};

/** How the numbers came about, said once for the round. */
export const howWords = {
  title: { kk: 'Сандар қалай шықты', ru: 'Как получены числа', en: 'How the numbers came about' },
  weight: {
    kk: 'Курстың салмағы – АКТ саласындағы компанияларға жұмысқа орналасқан түлектердің үлесі, ол өңір коэффициентіне және курсқа қолданылатын өлшемшарттардың коэффициенттеріне көбейтіледі. Коэффициент белгіленбесе, ол 1-ге тең.',
    ru: 'Вес курса – доля выпускников, трудоустроенных в компаниях в области ИКТ, умноженная на коэффициент региона и на коэффициенты критериев, применимых к курсу. Где коэффициент не установлен, он равен 1.',
    en: 'The weight of a course is the share of its graduates employed in ICT companies, times the coefficient of its region and those of the criteria that apply to it. Where no coefficient is set it is 1.',
  },
  bounds: {
    kk: 'Курсқа орын санынан және «бір курсқа ең көп» санынан артық берілмейді; «бір курсқа ең аз» саны салмаққа қарамай беріледі.',
    ru: 'Курс получает не больше количества мест и числа «наибольшее на курс»; «наименьшее на курс» даётся независимо от веса.',
    en: 'A course gets no more than its capacity and the most per course; the fewest per course is given whatever the weight.',
  },
  minimums: {
    kk: 'Барлығы {total} квота: алдымен курстардың ең аз квоталары беріледі ({minimums}), содан кейін қалғаны ({shared}) бөлінеді.',
    ru: 'Всего квот {total}: сначала даются наименьшие квоты курсов ({minimums}), затем распределяются остальные ({shared}).',
    en: 'The total is {total}: the fewest of the courses come first ({minimums}), then the rest is shared out ({shared}).',
  },
  quotients: {
    kk: 'Квоталар бір-бірлеп беріледі: әр жолы бөліндісі ең үлкен курсқа. Бөлінді – курс салмағын 2 × (алған квотасы) + 1 санына бөлгендегі нәтиже, яғни салмақ : 1, салмақ : 3, салмақ : 5, … (Сент-Лагю тәсілі).',
    ru: 'Квоты распределяются по одной: каждая – курсу с наибольшим частным. Частное – вес курса, делённый на 2 × (полученные квоты) + 1, то есть вес : 1, вес : 3, вес : 5, … (метод Сент-Лагю).',
    en: 'Quotas are given one by one, each to the course with the largest quotient: its weight divided by 2 × (quotas had) + 1, that is weight / 1, weight / 3, weight / 5, … (Sainte-Laguë).',
  },
  shares: {
    kk: 'Квоталар курстардың салмағына пропорционал бөлінеді (барлығы {total}). Үлесі шегінен асқан немесе ең азынан кем шыққан курсқа шегі беріледі, қалғаны басқаларына қайта бөлінеді. Содан кейін әр үлестің бүтін бөлігі беріледі, ал қалған квоталар қалдығы ең үлкен курстарға бір-бірден беріледі.',
    ru: 'Квоты делятся пропорционально весам курсов (всего {total}). Курс, доля которого выходит за пределы, получает свой предел, остальное делится между другими заново. Затем даётся целая часть каждой доли, а оставшиеся квоты – по одной курсам с наибольшими остатками.',
    en: 'Quotas are divided in proportion to the weights (the total is {total}). A course whose share is beyond a limit gets that limit, and the rest is divided among the others anew. Then the whole part of each share is given, and those left over one each to the largest remainders.',
  },
  ties: {
    kk: 'Тең болған жағдайда ертерек түскен өтініштің курсы бұрын тұрады: жіберілген күні, түскен уақыты, тізілімдегі жолы бойынша.',
    ru: 'При равенстве впереди курс заявления, поступившего раньше: по дате направления, времени поступления, строке реестра.',
    en: 'Of equal ones the course of the earlier application comes first: by the day it was sent, the time it was received, its row in the register.',
  },
  exact: {
    kk: 'Есеп бөлшектермен дәл жүргізілген, ештеңе дөңгелектелмеген; мұнда сандар оқуға ыңғайлы болу үшін қысқартып жазылған (~ – шамамен).',
    ru: 'Расчёт сделан точно, в дробях, без округлений; здесь числа сокращены для чтения (~ – приблизительно).',
    en: 'It was calculated exactly, in fractions, with nothing rounded; the figures here are shortened for reading (~ is about).',
  },
  threshold: {
    kk: 'Шек: соңғы берілген бөлінді {last} ({lastCourse}), бірінші берілмегені – {next} ({nextCourse}).',
    ru: 'Граница: последнее выделенное частное {last} ({lastCourse}), первое невыделенное {next} ({nextCourse}).',
    en: 'The line: the last quotient given {last} ({lastCourse}), the first not given {next} ({nextCourse}).',
  },
  proposal: {
    kk: 'Бұл сандар – Тәуелсіз комиссияның қарауына ұсыныс (73-тармақ): квоталар санын Тәуелсіз комиссия дауыс беру арқылы шешеді (72-тармақтың екінші бөлігі). Шешім есептен өзгеше болса, себебі жазылады.',
    ru: 'Эти числа – предложение на рассмотрение Независимой комиссии (пункт 73): количество квот она решает голосованием (часть вторая пункта 72). Если решение отличается от расчёта, записывается причина.',
    en: 'These numbers are a proposal for the Independent Commission to consider (item 73): it decides the number of quotas by vote (second paragraph of item 72). Where the decision differs from the calculation, the reason is recorded.',
  },
} satisfies Readonly<Record<string, Text>>;

/** Headings. */
export const partWords = {
  table: {
    kk: 'Курстар және есептелген квоталар',
    ru: 'Курсы и рассчитанные квоты',
    en: 'Courses and calculated quotas',
  },
  explanation: {
    kk: 'Неге дәл осы сан: курс-курсымен',
    ru: 'Почему именно столько: по курсам',
    en: 'Why this number and no other, course by course',
  },
  criteria: { kk: 'Қолданылған өлшемшарттар', ru: 'Применённые критерии', en: 'Criteria used' },
  noCriteria: {
    kk: 'Осы күнге өлшемшарт белгіленбеген: барлық коэффициент 1-ге тең.',
    ru: 'На этот день критерии не установлены: все коэффициенты равны 1.',
    en: 'No criteria are set for this day: every coefficient is 1.',
  },
  notes: { kk: 'Назар аударыңыз', ru: 'Обратите внимание', en: 'Notes' },
  clause: { kk: 'Қағидалардың мәтіні', ru: 'Текст Правил', en: 'The text of the Rules' },
  decision: {
    kk: 'Тәуелсіз комиссияның шешімі',
    ru: 'Решение Независимой комиссии',
    en: 'Decision of the Independent Commission',
  },
  asCalculated: {
    kk: 'Квоталар есептелген санда қабылданды',
    ru: 'Квоты приняты в рассчитанном количестве',
    en: 'The quotas are adopted as calculated',
  },
  otherwise: {
    kk: 'Мынадай өзгерістермен қабылданды (курс, саны, себебі):',
    ru: 'Приняты с такими изменениями (курс, количество, причина):',
    en: 'Adopted with these changes (course, number, reason):',
  },
  minutes: {
    kk: 'Хаттама № ________   Күні ________________',
    ru: 'Протокол № ________   Дата ________________',
    en: 'Minutes No. ________   Date ________________',
  },
  chair: { kk: 'Тәуелсіз комиссияның төрағасы', ru: 'Председатель Независимой комиссии', en: 'Chair' },
  secretary: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
  officer: { kk: 'Есепті жасаған Қор қызметкері', ru: 'Расчёт подготовил сотрудник Фонда', en: 'Prepared by (Fund)' },
} satisfies Readonly<Record<string, Text>>;

/** Columns of the criteria. */
export const criterionWords = {
  name: { kk: 'Өлшемшарт', ru: 'Критерий', en: 'Criterion' },
  condition: { kk: 'Шарты', ru: 'Условие', en: 'Condition' },
  everyone: { kk: 'барлық курс', ru: 'все курсы', en: 'all courses' },
  coefficient: { kk: 'Коэффициент', ru: 'Коэффициент', en: 'Coefficient' },
  from: { kk: 'Қолданысының басталуы', ru: 'Действует с', en: 'In force from' },
  to: { kk: 'Қолданысының аяқталуы (кірмейді)', ru: 'Действует до (не включая)', en: 'In force until (excluded)' },
  source: { kk: 'Қордың ішкі құжаты', ru: 'Внутренний документ Фонда', en: "The Fund's internal document" },
  applied: { kk: 'Курстар саны', ru: 'Курсов', en: 'Courses' },
} satisfies Readonly<Record<string, Text>>;
