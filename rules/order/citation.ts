/** How a clause is cited in a letter or a finding: its place in the Order, in words, in three languages. */
import type { Language, Text } from '../vocabulary/text.ts';
import type { ClauseId } from './clauses.ts';

/** Ids whose printed citation does not follow from the id: two items bear the number 59, and some parts bear none. */
const exceptions: Partial<Readonly<Record<ClauseId, Text>>> = {
  'O-0': { kk: 'бұйрықтың деректемелері', ru: 'реквизиты приказа', en: 'particulars of the Order' },
  'R-50': { kk: '59-тармақ (бірінші)', ru: 'пункт 59 (первый)', en: 'item 59 (first)' },
  'R-59': { kk: '59-тармақ (екінші, тұрғын үй)', ru: 'пункт 59 (второй, жильё)', en: 'item 59 (second, housing)' },
  'A1-*': { kk: '1-қосымшаның ескертпесі', ru: 'примечание к приложению 1', en: 'note to Annex 1' },
  A2: { kk: '2-қосымша', ru: 'приложение 2', en: 'Annex 2' },
  A3: { kk: '3-қосымша', ru: 'приложение 3', en: 'Annex 3' },
};

/** Ordinals of the indented paragraphs: in Russian masculine, as «абзац» is. */
const ordinals: readonly { readonly kk: string; readonly ru: string }[] = [
  { kk: 'екінші', ru: 'второй' },
  { kk: 'үшінші', ru: 'третий' },
  { kk: 'төртінші', ru: 'четвёртый' },
  { kk: 'бесінші', ru: 'пятый' },
  { kk: 'алтыншы', ru: 'шестой' },
  { kk: 'жетінші', ru: 'седьмой' },
  { kk: 'сегізінші', ru: 'восьмой' },
  { kk: 'тоғызыншы', ru: 'девятый' },
  { kk: 'оныншы', ru: 'десятый' },
  { kk: 'он бірінші', ru: 'одиннадцатый' },
  { kk: 'он екінші', ru: 'двенадцатый' },
  { kk: 'он үшінші', ru: 'тринадцатый' },
  { kk: 'он төртінші', ru: 'четырнадцатый' },
  { kk: 'он бесінші', ru: 'пятнадцатый' },
  { kk: 'он алтыншы', ru: 'шестнадцатый' },
  { kk: 'он жетінші', ru: 'семнадцатый' },
];

/** The second and third paragraph or sentence of an item: all the Order has. */
const tails: Readonly<Record<string, Text>> = {
  p2: { kk: 'екінші бөлігі', ru: 'часть вторая', en: 'second paragraph' },
  p3: { kk: 'үшінші бөлігі', ru: 'часть третья', en: 'third paragraph' },
  s2: { kk: 'екінші сөйлемі', ru: 'второе предложение', en: 'second sentence' },
  s3: { kk: 'үшінші сөйлемі', ru: 'третье предложение', en: 'third sentence' },
};

/**
 * The place of an unnumbered line of items 16 and 42, whose parts the Order does not number: the opening words are the
 * first indented paragraph, as Kazakh and Russian drafting counts. Undefined for a numbered sub-item.
 */
function indentOf(item: string, part: string): number | undefined {
  if (item === '16') return Number(part) + 1;
  if (item !== '42') return undefined;
  return part.charCodeAt(0) - 'a'.charCodeAt(0) + 2 + Number(part.slice(1));
}

function partOf(item: string, part: string, ofItem: Text): Text {
  const indent = indentOf(item, part);
  if (indent === undefined) {
    return {
      kk: `${item}-тармақтың ${part}) тармақшасы`,
      ru: `подпункт ${part}) ${ofItem.ru}`,
      en: `item ${item}(${part})`,
    };
  }
  const ordinal = ordinals[indent - 2] ?? { kk: `${indent}-`, ru: `${indent}-й` };
  return {
    kk: `${item}-тармақтың ${ordinal.kk} абзацы`,
    ru: `абзац ${ordinal.ru} ${ofItem.ru}`,
    en: `item ${item}, indented paragraph ${indent}`,
  };
}

function ofRules(item: string, part: string | undefined, tail: string | undefined): Text {
  const genitive: Text = { kk: `${item}-тармақтың`, ru: `пункта ${item}`, en: '' };
  const whole: Text = part
    ? partOf(item, part, genitive)
    : { kk: `${item}-тармақ`, ru: `пункт ${item}`, en: `item ${item}` };
  const words = tail === undefined ? undefined : tails[tail];
  if (words === undefined) return whole;
  return {
    kk: `${part ? `${whole.kk}ның` : genitive.kk} ${words.kk}`,
    ru: `${words.ru} ${part ? whole.ru.replace(/^подпункт/, 'подпункта') : genitive.ru}`,
    en: `${whole.en}, ${words.en}`,
  };
}

function place(id: ClauseId): Text {
  const exception = exceptions[id];
  if (exception) return exception;
  const [path = id, tail] = id.split('/');
  const dash = path.indexOf('-');
  const book = path.slice(0, dash);
  const [item = '', part] = path.slice(dash + 1).split('.');
  if (book === 'A1')
    return { kk: `1-қосымшаның ${item}-жолы`, ru: `строка ${item} приложения 1`, en: `Annex 1, row ${item}` };
  if (book === 'X') {
    return {
      kk: `күші жойылған бұйрықтар тізбесінің ${item}-тармағы`,
      ru: `пункт ${item} перечня утративших силу приказов`,
      en: `item ${item} of the list of repealed orders`,
    };
  }
  const inRules = ofRules(item, part, tail);
  if (book === 'R') return inRules;
  return {
    kk: `бұйрықтың ${item}-${part ? `тармағының ${part}) тармақшасы` : 'тармағы'}`,
    ru: `${inRules.ru} приказа`,
    en: `${inRules.en} of the Order`,
  };
}

/** The citation of a clause in the nominative: «7-тармақтың 4) тармақшасы», «подпункт 4) пункта 7», "item 7(4)". */
export function cite(id: ClauseId, language: Language): string {
  return place(id)[language];
}
