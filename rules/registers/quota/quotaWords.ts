/** Why a course has the number of quotas it has, and what a round as a whole has to say. */

import type { Infeasible } from '../../quota/apportion.ts';
import type { Text } from '../../vocabulary/text.ts';

type Words<Key extends string> = Readonly<Record<Key, Text>>;

/** Said of one course. */
export const courseNotes = {
  noCapacity: {
    kk: 'Орын саны көрсетілмеген: квота есептелмейді.',
    ru: 'Количество мест не указано: квота не рассчитывается.',
    en: 'The capacity is not stated: no quota is calculated.',
  },
  badCapacity: {
    kk: 'Орын саны ({capacity}) нөл не оң бүтін сан болуы керек: квота есептелмейді, санды түзетіңіз.',
    ru: 'Количество мест ({capacity}) должно быть целым числом, ноль или больше: квота не рассчитывается, исправьте число.',
    en: 'The capacity ({capacity}) must be a whole number, zero or more: no quota is calculated, correct the figure.',
  },
  zeroCapacity: {
    kk: 'Орын саны – 0: квота берілмейді.',
    ru: 'Количество мест – 0: квоты не выделяются.',
    en: 'The capacity is 0: no quotas are given.',
  },
  planNotEntered: {
    kk: 'Жолда оқу жоспары жазылмаған: ол бар ма, дауыс беруге дейін қызметкер анықтайды (68-тармақтың 7) тармақшасы).',
    ru: 'Учебный план в строке не внесён: есть ли он, сотрудник выясняет до голосования (подпункт 7) пункта 68).',
    en: 'No study plan is entered in the row: whether there is one an officer finds out before the vote (item 68(7)).',
  },
  barred: {
    kk: '{finding} Сондықтан квота есептелмейді ({clause}).',
    ru: '{finding} Поэтому квота не рассчитывается ({clause}).',
    en: '{finding} So no quota is calculated ({clause}).',
  },
  noGraduates: {
    kk: 'Түлектер жоқ (көрсетілмеген немесе 0): салмағы – 0.',
    ru: 'Выпускников нет (не указаны или 0): вес – 0.',
    en: 'There are no graduates (not stated, or 0): the weight is 0.',
  },
  noEmployed: {
    kk: 'Жұмысқа орналасқандар саны көрсетілмеген: салмағы – 0.',
    ru: 'Число трудоустроенных не указано: вес – 0.',
    en: 'The number of employed graduates is not stated: the weight is 0.',
  },
  nobodyEmployed: {
    kk: 'Түлектердің ешқайсысы жұмысқа орналаспаған: салмағы – 0.',
    ru: 'Никто из выпускников не трудоустроен: вес – 0.',
    en: 'None of the graduates is employed: the weight is 0.',
  },
  badFigures: {
    kk: 'Түлектер ({graduates}) мен жұмысқа орналасқандар ({employed}) саны нөл не оң бүтін сан болуы керек: салмағы – 0, сандарды түзетіңіз.',
    ru: 'Число выпускников ({graduates}) и трудоустроенных ({employed}) должно быть целым, ноль или больше: вес – 0, исправьте числа.',
    en: 'Graduates ({graduates}) and employed ({employed}) must be whole numbers, zero or more: the weight is 0, correct the figures.',
  },
  tooManyEmployed: {
    kk: 'Жұмысқа орналасқандар ({employed}) түлектерден ({graduates}) көп: деректер қате, салмағы – 0.',
    ru: 'Трудоустроенных ({employed}) больше, чем выпускников ({graduates}): данные неверны, вес – 0.',
    en: 'There are more employed ({employed}) than graduates ({graduates}): the data are wrong, the weight is 0.',
  },
  noRegion: {
    kk: 'Өңір көрсетілмеген: өңір коэффициенті – 1.',
    ru: 'Регион не указан: региональный коэффициент – 1.',
    en: 'The region is not stated: its coefficient is 1.',
  },
  factorUnknown: {
    kk: '«{name}» өлшемшартының қолданылуы белгісіз, шартына дерек жетпейді ({condition}): коэффициенті – 1.',
    ru: 'Применяется ли критерий «{name}», неизвестно: для условия не хватает данных ({condition}); коэффициент – 1.',
    en: 'Whether the criterion "{name}" applies is not known, as data for its condition are missing ({condition}): its coefficient is 1.',
  },
} satisfies Words<string>;

/** Why a round cannot be shared out as asked, and what to do. */
export const problemWords: Words<Infeasible> = {
  noClaims: {
    kk: 'Есепке бірде-бір курс кірмейді, бөлінбей қалған квоталар саны – {unallocated}. Есептің «Қабылдау нөмірі» өрісін және өтініштердің мәртебелерін тексеріңіз.',
    ru: 'В расчёт не входит ни один курс; не распределено квот: {unallocated}. Проверьте поле «Номер приёма» у расчёта и статусы заявлений.',
    en: 'No course takes part; quotas left: {unallocated}. Check the field "Intake" of the round and the statuses of the applications.',
  },
  minimumsAboveTotal: {
    kk: 'Курстарға берілуі тиіс ең аз квоталар қосындысы – {minimums}, ал барлығы – {total}: ешкімге квота есептелген жоқ. «Бір курсқа ең аз» санын азайтыңыз немесе «Квоталардың жалпы саны» өрісін түзетіңіз.',
    ru: 'Наименьшие квоты курсов составляют вместе {minimums}, а всего квот – {total}: никому ничего не рассчитано. Уменьшите «Наименьшее на курс» или исправьте «Общее количество квот».',
    en: 'The fewest quotas of the courses add up to {minimums}, and the total is {total}: nobody is given anything. Lower "Fewest per course" or correct "Total number of quotas".',
  },
  noCapacity: {
    kk: 'Бірде-бір курсқа орын есептелмейді, бөлінбей қалған квоталар саны – {unallocated}. Себебі әр курстың жанында жазылған.',
    ru: 'Ни для одного курса места не учитываются; не распределено квот: {unallocated}. Причина указана у каждого курса.',
    en: 'No course has room that counts; quotas left: {unallocated}. The reason stands beside each course.',
  },
  noWeights: {
    kk: 'Бірде-бір курстың салмағы нөлден артық емес: ең аз квоталардан басқа ештеңе бөлінген жоқ, қалғаны – {unallocated}. Түлектер мен жұмысқа орналасқандар туралы деректерді толтырыңыз.',
    ru: 'Ни у одного курса нет веса больше нуля: кроме наименьших квот, ничего не распределено, осталось {unallocated}. Заполните данные о выпускниках и трудоустроенных.',
    en: 'No course has a weight above zero: beyond the fewest nothing is shared out; quotas left: {unallocated}. Fill in graduates and employed.',
  },
};

/** Said of a round. */
export const roundNotes = {
  full: {
    kk: 'Бөлінбей қалған квоталар саны – {unallocated}: салмағы бар курстардың бәрі өзінің ең көп шегіне жетті.',
    ru: 'Не распределено квот: {unallocated}. Все курсы, у которых есть вес, получили наибольшее возможное.',
    en: 'Quotas left: {unallocated}. Every course with a weight has reached its most.',
  },
  limitsCross: {
    kk: 'Бір курсқа ең аз ({min}) ең көптен ({max}) артық: ең көбі қолданылды.',
    ru: 'Наименьшее на курс ({min}) больше наибольшего ({max}): применено наибольшее.',
    en: 'The fewest per course ({min}) is above the most ({max}): the most was used.',
  },
  noIntake: {
    kk: '«{intake}» нөмірлі қабылдау тізілімде жоқ.',
    ru: 'Приёма с номером «{intake}» в реестре нет.',
    en: 'There is no intake "{intake}" in the register.',
  },
  leftOut: {
    kk: 'Есепке кірмеген өтініштер: {list}.',
    ru: 'Заявления, не вошедшие в расчёт: {list}.',
    en: 'Applications left out of the calculation: {list}.',
  },
  leftOutCount: {
    kk: 'Шешілген немесе аяқталған {count} өтініш есепке кірмейді.',
    ru: 'Уже решённые или завершённые заявления в расчёт не входят: {count}.',
    en: 'Applications already decided or over that are not in it: {count}.',
  },
  decidedOn: { kk: '{day} шешілген', ru: 'решено {day}', en: 'decided on {day}' },
  otherRound: {
    kk: 'Мына курстар «{round}» есебіне де кіреді, тізілімде сол есептің саны тұр: {list}.',
    ru: 'Эти курсы входят и в расчёт «{round}», в реестре стоит его число: {list}.',
    en: 'These courses also take part in the round "{round}", and the register holds its number: {list}.',
  },
  recordDiffers: {
    kk: 'Тәуелсіз комиссияға берілген есепте басқа сан болған: {list}; жақшада – тізілімнің қазіргі деректері бойынша.',
    ru: 'В расчёте, представленном Независимой комиссии, были другие числа: {list}; в скобках – по нынешним данным реестра.',
    en: 'The calculation put before the Independent Commission had other numbers: {list}; in brackets, by what the register holds now.',
  },
} satisfies Words<string>;
