/** The sheets by which the Fund adds to the product without code: titles, columns and the notes on their headings. */

import type { Text } from '../vocabulary/text.ts';

const inThree = (heading: string, kk: string, ru: string, en: string): Readonly<Record<string, Text>> => ({
  [`${heading}_kk`]: { kk: `${kk}, қазақша`, ru: `${ru} на казахском`, en: `${en} in Kazakh` },
  [`${heading}_ru`]: { kk: `${kk}, орысша`, ru: `${ru} на русском`, en: `${en} in Russian` },
  [`${heading}_en`]: { kk: `${kk}, ағылшынша`, ru: `${ru} на английском`, en: `${en} in English` },
});

const label = inThree('label', 'Мәтіні', 'Текст', 'Text');
const condition: Text = {
  kk: "«.» – осы жауап, ${name} – басқа сұрақ не өріс. Амалдар: = != < <= > >= and or not( ) + - * selected(${a}, 'код') coalesce(${a}, 0). Мысалы: . >= 0 and . <= ${staffTotal}",
  ru: "«.» – этот ответ, ${name} – другой вопрос или поле. Действия: = != < <= > >= and or not( ) + - * selected(${a}, 'код') coalesce(${a}, 0). Например: . >= 0 and . <= ${staffTotal}",
  en: '"." is this answer, ${name} another question or field. Operations: = != < <= > >= and or not( ) + - * selected(${a}, \'code\') coalesce(${a}, 0). For example: . >= 0 and . <= ${staffTotal}',
};

export const ownSheetWords = {
  fields: {
    title: {
      kk: 'Қордың қосымша сұрақтары',
      ru: 'Дополнительные вопросы Фонда',
      en: 'Additional questions of the Fund',
    },
    columns: {
      name: { kk: 'Сұрақтың аты', ru: 'Имя вопроса', en: 'Name of the question' },
      procedure: { kk: 'Рәсім', ru: 'Процедура', en: 'Procedure' },
      type: { kk: 'Түрі', ru: 'Тип', en: 'Type' },
      ...label,
      ...inThree('hint', 'Түсіндірме', 'Подсказка', 'Hint'),
      required: { kk: 'Міндетті (yes, no, күн)', ru: 'Обязателен (yes, no, дата)', en: 'Required (yes, no, date)' },
      constraint: { kk: 'Жауаптың шарты', ru: 'Условие ответа', en: 'Condition of the answer' },
      ...inThree('constraint_message', 'Шартқа сай болмаса', 'Если не отвечает условию', 'If the condition is not met'),
      relevant: { kk: 'Қашан сұралады', ru: 'Когда спрашивается', en: 'When it is asked' },
      clause: { kk: 'Бұйрықтың тармағы', ru: 'Пункт Приказа', en: 'Clause of the Order' },
      class: { kk: 'Кім көреді', ru: 'Кому видно', en: 'Who may see it' },
    },
    notes: {
      name: {
        kk: 'Латын әріптерімен, бос орынсыз. Тізілімдегі бағанның кілті – x.аты; аты өзгерсе, жаңа баған ашылады.',
        ru: 'Латинскими буквами, без пробелов. Ключ столбца в реестре – x.имя; с новым именем появится новый столбец.',
        en: 'In Latin letters, without spaces. The key of the column in the register is x.name; a new name makes a new column.',
      },
      type: {
        kk: 'text, long_text, integer, decimal, date, yes_no, acknowledge, select_one тізім, select_multiple тізім, money, percent, url, email, phone, bin, iban, region, country, quarter, month. Тізімдер «choices» парағында.',
        ru: 'text, long_text, integer, decimal, date, yes_no, acknowledge, select_one список, select_multiple список, money, percent, url, email, phone, bin, iban, region, country, quarter, month. Списки – на листе «choices».',
        en: 'text, long_text, integer, decimal, date, yes_no, acknowledge, select_one list, select_multiple list, money, percent, url, email, phone, bin, iban, region, country, quarter, month. The lists are in the sheet "choices".',
      },
      required: {
        kk: 'yes – міндетті; no не бос – міндетті емес; күн – осы күннен басталған істер үшін міндетті, бұрынғы істер бойынша қайта сұралмайды.',
        ru: 'yes – обязателен; no или пусто – нет; дата – обязателен для дел с этого дня, по прежним делам он заново не задаётся.',
        en: 'yes, required; no or blank, not; a date, required for cases from that day on, so that earlier cases are not asked again.',
      },
      constraint: condition,
      relevant: condition,
      clause: {
        kk: 'Қорға нысанды белгілеуге құқық беретін тармақ: R-39/s3 (есептің нысаны), R-51 (қызмет көрсету), R-77 (іріктеу өлшемшарттары), R-2 (ішкі құжаттар).',
        ru: 'Пункт, который даёт Фонду право установить форму: R-39/s3 (форма отчёта), R-51 (услуги), R-77 (критерии отбора), R-2 (внутренние документы).',
        en: 'The clause that lets the Fund set the form: R-39/s3 (form of the report), R-51 (services), R-77 (selection criteria), R-2 (internal documents).',
      },
      class: {
        kk: 'public – ашық тізбеде; internal – Қордың ішінде; confidential – қатысушының коммерциялық ақпараты (бос болса, осы); personal – адамның дербес деректері.',
        ru: 'public – в открытом перечне; internal – внутри Фонда; confidential – коммерческая информация участника (если пусто, то это); personal – персональные данные человека.',
        en: "public, in the public list; internal, within the Fund; confidential, a participant's commercial information (where blank); personal, personal data of an individual.",
      },
    },
  },
  choices: {
    title: { kk: 'Таңдау тізімдері', ru: 'Списки вариантов', en: 'Lists of choices' },
    columns: {
      list: { kk: 'Тізімнің аты', ru: 'Имя списка', en: 'Name of the list' },
      name: { kk: 'Коды', ru: 'Код', en: 'Code' },
      ...label,
    },
  },
  quotaCriteria: {
    title: {
      kk: 'Квота санын есептеу өлшемшарттары',
      ru: 'Критерии расчёта количества квот',
      en: 'Criteria for calculating the number of quotas',
    },
    columns: {
      id: { kk: 'Өлшемшарт', ru: 'Критерий', en: 'Criterion' },
      kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
      applies: { kk: 'Қай курстарға', ru: 'К каким курсам', en: 'To which courses' },
      coefficient: { kk: 'Коэффициент', ru: 'Коэффициент', en: 'Coefficient' },
      from: { kk: 'Қолданысының басталуы', ru: 'Действует с', en: 'In force from' },
      to: { kk: 'Қолданысының аяқталуы (кірмейді)', ru: 'Действует до (не включая)', en: 'In force until (excluded)' },
      kk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
      ru: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
      en: { kk: 'Ағылшынша', ru: 'На английском', en: 'In English' },
      ...inThree('source', 'Дереккөз', 'Источник', 'Source'),
    },
    notes: {
      id: {
        kk: 'region:750000000 – өңірдің коэффициенті; басқа өлшемшартқа латын әріптерімен код беріңіз. Жолы жоқ өңірдің коэффициенті – 1.',
        ru: 'region:750000000 – коэффициент региона; другому критерию дайте код латинскими буквами. У региона без строки коэффициент 1.',
        en: 'region:750000000 is the coefficient of a region; give any other criterion a code in Latin letters. A region without a row has 1.',
      },
      applies: {
        kk: 'Тек factor үшін: курстың өрістері бойынша шарт, мысалы ${durationMonths} >= 9. Бос болса, барлық курсқа.',
        ru: 'Только для factor: условие по полям курса, например ${durationMonths} >= 9. Если пусто – ко всем курсам.',
        en: 'For a factor only: a condition on fields of the course, for example ${durationMonths} >= 9. Blank, to all courses.',
      },
    },
  },
} satisfies Record<
  string,
  {
    readonly title: Text;
    readonly columns: Readonly<Record<string, Text>>;
    readonly notes?: Readonly<Record<string, Text>>;
  }
>;
