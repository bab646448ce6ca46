/** The words of the menu «Қағида» in Google's spreadsheet. */

import type { Text } from '../vocabulary/text.ts';

/** The name of the product, the same in each language. */
export const menuTitle = 'Қағида';

export const menuWords: Readonly<Record<'install' | 'liveProbe', Text>> = {
  install: { kk: 'Орнату', ru: 'Установить', en: 'Install' },
  liveProbe: {
    kk: 'Google қызметтерін тексеру (иесі үшін)',
    ru: 'Проверка служб Google (для владельца)',
    en: "Check Google's services (for the owner)",
  },
};
