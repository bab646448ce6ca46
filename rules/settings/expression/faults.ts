/** What is wrong with a condition typed into a sheet: one sentence with what was typed, the rule and the likely fix. */

import type { Text } from '../../vocabulary/text.ts';

/** A condition cannot be understood. `message` is English; `words` says the same in each language. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  readonly words: Text;

  constructor(words: Text) {
    super(words.en);
    this.words = words;
  }
}

export const expressionFaults = {
  tooLong: (length: number, most: number): Text => ({
    kk: `Шарт тым ұзын (${length} таңба): ${most} таңбадан асырмаңыз.`,
    ru: `Условие слишком длинное (${length} знаков): не больше ${most} знаков.`,
    en: `The condition is too long (${length} characters): use at most ${most}.`,
  }),
  tooDeep: (most: number): Text => ({
    kk: `Жақшалар тым көп қабатталған: ${most} қабаттан асырмаңыз.`,
    ru: `Слишком глубокие скобки: не больше ${most} уровней.`,
    en: `The brackets are nested too deep: use at most ${most} levels.`,
  }),
  openQuote: (typed: string): Text => ({
    kk: `Тырнақша жабылмаған: ${typed}.`,
    ru: `Не закрыта кавычка: ${typed}.`,
    en: `A quotation mark is not closed: ${typed}.`,
  }),
  openField: (typed: string): Text => ({
    kk: `Сұрақтың аты жабылмаған («${typed}»): \${аты} түрінде жазыңыз.`,
    ru: `Не закрыто имя вопроса («${typed}»): пишите \${имя}.`,
    en: `The name of a question is not closed ("${typed}"): write \${name}.`,
  }),
  openBracket: {
    kk: 'Жақша жабылмаған: «)» қосыңыз.',
    ru: 'Не закрыта скобка: добавьте «)».',
    en: 'A bracket is not closed: add ")".',
  } as Text,
  closedTwice: {
    kk: 'Артық «)» бар: оны өшіріңіз не «(» қосыңыз.',
    ru: 'Лишняя скобка «)»: удалите её или добавьте «(».',
    en: 'There is one ")" too many: delete it or add "(".',
  } as Text,
  otherSign: (sign: string, instead: string): Text => ({
    kk: `«${sign}» белгісінің орнына «${instead}» жазыңыз.`,
    ru: `Вместо «${sign}» пишите «${instead}».`,
    en: `Instead of "${sign}" write "${instead}".`,
  }),
  unknownSign: (sign: string): Text => ({
    kk: `«${sign}» белгісі шартта қолданылмайды; болатындары: = != < <= > >= + - * ( ).`,
    ru: `Знак «${sign}» в условиях не используется; возможны: = != < <= > >= + - * ( ).`,
    en: `The sign "${sign}" is not used in conditions; possible are = != < <= > >= + - * ( ).`,
  }),
  cannotStand: (typed: string): Text => ({
    kk: `«${typed}» мұнда тұра алмайды: алдындағы амалды не мәнді толықтырыңыз.`,
    ru: `«${typed}» здесь стоять не может: перед ним не хватает действия или значения.`,
    en: `"${typed}" cannot stand here: an operator or a value is missing before it.`,
  }),
  endsEarly: (typed: string): Text => ({
    kk: `Шарт «${typed}» дегеннен кейін үзілген: жалғасын жазыңыз.`,
    ru: `Условие обрывается после «${typed}»: допишите его.`,
    en: `The condition ends after "${typed}": write the rest.`,
  }),
  chained: (typed: string): Text => ({
    kk: `Салыстыруды қайта салыстыруға болмайды («${typed}»): екі шартқа бөліп, and арқылы байланыстырыңыз, мысалы . >= 1 and . <= 5.`,
    ru: `Сравнение нельзя сравнить ещё раз («${typed}»): разделите на два условия и соедините словом and, например . >= 1 and . <= 5.`,
    en: `A comparison cannot be compared again ("${typed}"): make two conditions joined by and, for example . >= 1 and . <= 5.`,
  }),
  decimalComma: (typed: string, instead: string): Text => ({
    kk: `Бөлшек сан нүктемен жазылады: «${typed}» емес, «${instead}».`,
    ru: `Дробное число пишется с точкой: не «${typed}», а «${instead}».`,
    en: `Decimals are written with a point: "${instead}", not "${typed}".`,
  }),
  division: {
    kk: 'Бөлу амалы жоқ, өйткені нөлге бөлудің жауабы болмайды: екінші жағын көбейтіңіз, мысалы ${a} div ${b} > 2 орнына ${a} > 2 * ${b}.',
    ru: 'Деления нет: у деления на ноль нет ответа. Умножьте другую сторону, например вместо ${a} div ${b} > 2 пишите ${a} > 2 * ${b}.',
    en: 'There is no division, as dividing by zero has no answer: multiply the other side, for example ${a} > 2 * ${b} instead of ${a} div ${b} > 2.',
  } as Text,
  bareWord: (word: string): Text => ({
    kk: `«${word}» сөзі түсініксіз: сұрақтың аты \${${word}} түрінде, мәтін '${word}' түрінде жазылады.`,
    ru: `Слово «${word}» непонятно: имя вопроса пишется \${${word}}, текст – '${word}'.`,
    en: `The word "${word}" is not understood: a question is written \${${word}}, a text '${word}'.`,
  }),
  unknownFunction: (name: string): Text => ({
    kk: `«${name}» функциясы жоқ; болатындары: not( ), selected( ), coalesce( ), date( ), true( ), false( ).`,
    ru: `Функции «${name}» нет; возможны: not( ), selected( ), coalesce( ), date( ), true( ), false( ).`,
    en: `There is no function "${name}"; possible are not( ), selected( ), coalesce( ), date( ), true( ), false( ).`,
  }),
  clock: (name: string): Text => ({
    kk: `«${name}()» болмайды: істі бүгінгі күн емес, істің өз күні шешеді. Тізілімдегі күнмен салыстырыңыз, мысалы \${sentOn}.`,
    ru: `«${name}()» использовать нельзя: решает день дела, а не сегодняшний. Сравните с датой реестра, например \${sentOn}.`,
    en: `"${name}()" cannot be used: the day of the case decides, not today. Compare with a date of the register, for example \${sentOn}.`,
  }),
  arguments: (name: string, form: string): Text => ({
    kk: `«${name}» былай жазылады: ${form}.`,
    ru: `«${name}» пишется так: ${form}.`,
    en: `"${name}" is written as ${form}.`,
  }),
  unknownField: (name: string, procedure: string): Text => ({
    kk: `«${procedure}» рәсімінде «${name}» деген сұрақ та, өріс те жоқ: атын түзетіңіз.`,
    ru: `В процедуре «${procedure}» нет ни вопроса, ни поля «${name}»: исправьте имя.`,
    en: `The procedure "${procedure}" has no question or field "${name}": correct the name.`,
  }),
  self: {
    kk: "«.» мұнда қолданылмайды: сұрақ қашан қойылатынын басқа сұрақтың жауабы шешеді, мысалы ${a} = 'yes'.",
    ru: "«.» здесь не используется: когда задавать вопрос, решает ответ на другой вопрос, например ${a} = 'yes'.",
    en: '"." cannot be used here: when a question is asked depends on another answer, for example ${a} = \'yes\'.',
  } as Text,
  notACondition: (typed: string, sort: Text): Text => ({
    kk: `«${typed}» – ${sort.kk}, шарт емес: салыстыру жазыңыз, мысалы ${typed} > 0.`,
    ru: `«${typed}» – ${sort.ru}, а не условие: напишите сравнение, например ${typed} > 0.`,
    en: `"${typed}" is ${sort.en} and no condition: write a comparison, for example ${typed} > 0.`,
  }),
  mismatch: (typed: string, sort: Text, other: string, otherSort: Text): Text => ({
    kk: `«${typed}» – ${sort.kk}, ал «${other}» – ${otherSort.kk}: тек бір түрлі мәндер салыстырылады.`,
    ru: `«${typed}» – ${sort.ru}, а «${other}» – ${otherSort.ru}: сравнивать можно только значения одного вида.`,
    en: `"${typed}" is ${sort.en} and cannot be compared with ${other}, which is ${otherSort.en}.`,
  }),
  notAdded: (typed: string, sort: Text, other: string, otherSort: Text): Text => ({
    kk: `«${typed}» – ${sort.kk}, ал «${other}» – ${otherSort.kk}: оларды қосуға не азайтуға болмайды.`,
    ru: `«${typed}» – ${sort.ru}, а «${other}» – ${otherSort.ru}: их нельзя сложить или вычесть.`,
    en: `"${typed}" is ${sort.en} and "${other}" is ${otherSort.en}: they cannot be added or subtracted.`,
  }),
  notOrdered: (typed: string, sort: Text): Text => ({
    kk: `«${typed}» – ${sort.kk}: мұндай мәндерге = және != қана қолданылады.`,
    ru: `«${typed}» – ${sort.ru}: для таких значений есть только = и !=.`,
    en: `"${typed}" is ${sort.en}: only = and != compare such values.`,
  }),
  twoTruths: (typed: string): Text => ({
    kk: `«${typed}»: «иә, жоқ» жауаптары бір-бірімен салыстырылмайды, and, or, not( ) арқылы байланыстырылады.`,
    ru: `«${typed}»: ответы «да» и «нет» не сравнивают друг с другом, а соединяют словами and, or, not( ).`,
    en: `"${typed}": yes-or-no answers are not compared with each other but joined by and, or, not( ).`,
  }),
  notMultiplied: (typed: string): Text => ({
    kk: `«${typed}»: көбейткіштің бірі бүтін сан болуы керек, мысалы 2 * \${a}; бөлшектің орнына екі жағын да көбейтіңіз.`,
    ru: `«${typed}»: один из множителей должен быть целым числом, например 2 * \${a}; вместо дроби умножьте обе стороны.`,
    en: `"${typed}": one factor must be a whole number, for example 2 * \${a}; instead of a fraction multiply both sides.`,
  }),
  constant: (typed: string): Text => ({
    kk: `«${typed}» ешбір жауапқа қатысты емес: оң не сол жағында \${аты} не «.» тұруы керек.`,
    ru: `«${typed}» не касается ни одного ответа: с одной стороны должно стоять \${имя} или «.».`,
    en: `"${typed}" concerns no answer: one side must be \${name} or ".".`,
  }),
  notASelection: (typed: string): Text => ({
    kk: `«${typed}» – таңдау сұрағы емес: selected( ) тек select_one мен select_multiple сұрақтарына қолданылады.`,
    ru: `«${typed}» – не вопрос с выбором: selected( ) применяется только к select_one и select_multiple.`,
    en: `"${typed}" is no question with choices: selected( ) is for select_one and select_multiple only.`,
  }),
  severalCodes: (typed: string): Text => ({
    kk: `«${typed}» бірнеше кодтан тұрады: = орнына selected(${typed}, 'код') деп жазыңыз.`,
    ru: `«${typed}» состоит из нескольких кодов: вместо = пишите selected(${typed}, 'код').`,
    en: `"${typed}" holds several codes: write selected(${typed}, 'code') instead of =.`,
  }),
  notAnOption: (typed: string, code: string): Text => ({
    kk: `«${typed}» сұрағында «${code}» деген таңдау жоқ: кодын түзетіңіз.`,
    ru: `У вопроса «${typed}» нет варианта «${code}»: исправьте код.`,
    en: `The question "${typed}" has no choice "${code}": correct the code.`,
  }),
  notExact: (typed: string, sort: Text): Text => ({
    kk: `«${typed}» дәл жазылмайды (${sort.kk}): ақшада екі, пайыз бен өлшемде алты таңба, бүтін санда бөлшек болмайды.`,
    ru: `«${typed}» нельзя записать точно (${sort.ru}): у денег два знака, у процентов и измеряемых чисел шесть, у целых ни одного.`,
    en: `"${typed}" cannot be kept exactly (${sort.en}): money has two decimals, percentages and measured numbers six, whole numbers none.`,
  }),
  badDay: (typed: string): Text => ({
    kk: `${typed} күн емес: '2026-03-18' түрінде жазыңыз.`,
    ru: `${typed} не является датой: пишите '2026-03-18'.`,
    en: `${typed} is not a date: write it as '2026-03-18'.`,
  }),
  badQuarter: (typed: string): Text => ({
    kk: `${typed} тоқсан емес: '2026-Q1' түрінде жазыңыз.`,
    ru: `${typed} не является кварталом: пишите '2026-Q1'.`,
    en: `${typed} is not a quarter: write it as '2026-Q1'.`,
  }),
  badTruth: (typed: string): Text => ({
    kk: `${typed} емес, 'yes' не 'no' деп жазыңыз.`,
    ru: `Вместо ${typed} пишите 'yes' или 'no'.`,
    en: `Instead of ${typed} write 'yes' or 'no'.`,
  }),
  quotedNumber: (typed: string, instead: string): Text => ({
    kk: `${typed} – тырнақшадағы мәтін: санды тырнақшасыз жазыңыз (${instead}).`,
    ru: `${typed} – текст в кавычках: пишите число без кавычек (${instead}).`,
    en: `${typed} is text in quotation marks: write the number without them (${instead}).`,
  }),
  bareCode: (typed: string): Text => ({
    kk: `${typed} – сан, ал жауап – мәтін: оны '${typed}' түрінде тырнақшамен жазыңыз.`,
    ru: `${typed} – число, а ответ – текст: пишите его в кавычках ('${typed}').`,
    en: `${typed} is a number and the answer is text: write it in quotation marks ('${typed}').`,
  }),
  longText: {
    kk: 'Тырнақшадағы мәтін 255 таңбадан ұзын: қысқартыңыз.',
    ru: 'Текст в кавычках длиннее 255 знаков: сократите его.',
    en: 'A text in quotation marks is longer than 255 characters: shorten it.',
  } as Text,
};

/** What a value is, in a sentence. */
export const sortWords = {
  text: { kk: 'мәтін', ru: 'текст', en: 'text' },
  truth: { kk: '«иә, жоқ» жауабы', ru: 'ответ «да» или «нет»', en: 'a yes or no' },
  money: { kk: 'ақша сомасы', ru: 'денежная сумма', en: 'money' },
  percent: { kk: 'пайыз', ru: 'процент', en: 'a percentage' },
  count: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  decimal: { kk: 'өлшенетін сан', ru: 'измеряемое число', en: 'a measured number' },
  day: { kk: 'күн', ru: 'дата', en: 'a date' },
  quarter: { kk: 'тоқсан', ru: 'квартал', en: 'a quarter' },
} as const satisfies Readonly<Record<string, Text>>;
