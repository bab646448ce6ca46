/** The acts that set parameters, as they are cited beside a value. */

import type { Text } from '../vocabulary/text.ts';

/** The law on the republican budget for three years, the first of which is `year`. */
export function budgetLaw(year: number): Text {
  const years = `${year}–${year + 2}`;
  return {
    kk: `«${years} жылдарға арналған республикалық бюджет туралы» Қазақстан Республикасының Заңы`,
    ru: `Закон Республики Казахстан «О республиканском бюджете на ${years} годы»`,
    en: `Law of the Republic of Kazakhstan on the republican budget for ${years}`,
  };
}

/** An item of the Rules approved by Order 703/НҚ, with its sub-item. */
export function rulesItem(item: number, subItem?: number): Text {
  return {
    kk: `2025 жылғы 31 желтоқсандағы № 703/НҚ бұйрықпен бекітілген Қағидалардың ${item}-${subItem ? `тармағының ${subItem}) тармақшасы` : 'тармағы'}`,
    ru: `${subItem ? `подпункт ${subItem}) пункта` : 'пункт'} ${item} Правил, утверждённых приказом от 31 декабря 2025 года № 703/НҚ`,
    en: `item ${item}${subItem ? `(${subItem})` : ''} of the Rules approved by Order No. 703/НҚ of 31 December 2025`,
  };
}

/** A number the Rules do not give: proposed here, in force only as the Fund's own service norm. */
export const proposedNorm: Text = {
  kk: 'Қағидаларда мерзім белгіленбеген; ұсынылатын норма, оны Қор бекітеді',
  ru: 'В Правилах срок не установлен; предлагаемая норма, утверждается Фондом',
  en: 'The Rules set no term; a proposed norm, for the Fund to confirm',
};
