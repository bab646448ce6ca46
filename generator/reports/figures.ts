/** Figures, labels and days of a report as they are printed in one language. */

import { type Cell, type Column, type Figure, isCountry, isFigure, type Label } from '../../reports/report.ts';
import { type Language, languages, type Text } from '../../rules/vocabulary/text.ts';
import { shortDate } from '../../rules/wording/dates.ts';
import { formatNumber, formatPercent } from '../../rules/wording/numbers.ts';

/** Stands where there are no data, and where a figure is withheld; the legend of each report says so. */
export const noData = '—';
export const withheldSign = '*';

/** A figure as printed: whole tenge, percent and averages with one decimal, a change with its sign, «98 / 121». */
export function printed(figure: Figure, language: Language, column?: Column): string {
  if (figure.withheld) return withheldSign;
  if (figure.value === null) return noData;
  if (figure.unit === 'percent') {
    const sign = column?.change && figure.value > 0 ? '+' : '';
    return `${sign}${formatPercent(figure.value, language, 1)}`;
  }
  const decimals = figure.unit === 'tenge' ? 0 : figure.how === 'average' ? 1 : undefined;
  const value = formatNumber(figure.value, language, decimals);
  return figure.of === undefined ? value : `${value} / ${formatNumber(figure.of, language)}`;
}

export function printedCell(cell: Cell, language: Language, column?: Column): string {
  if (isFigure(cell)) return printed(cell, language, column);
  if ('words' in cell) return cell.words[language];
  if ('text' in cell) return cell.text;
  return cell.day === null ? noData : shortDate(cell.day);
}

const regionNames = new Map(
  languages.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]),
);

/** A label in one language; a country the platform has no name for stays its code. */
export function labelled(label: Label, language: Language): string {
  if (!isCountry(label)) return label[language];
  const known = ownNames[label.country];
  return known ? known[language] : (regionNames.get(language)?.of(label.country) ?? label.country);
}

/** Where the platform's name is not the one the ministries use. */
const ownNames: Readonly<Record<string, Text>> = {
  US: { kk: 'Америка Құрама Штаттары', ru: 'Соединённые Штаты Америки', en: 'United States' },
  KG: { kk: 'Қырғызстан', ru: 'Кыргызстан', en: 'Kyrgyzstan' },
  AE: { kk: 'Біріккен Араб Әмірліктері', ru: 'Объединённые Арабские Эмираты', en: 'United Arab Emirates' },
  HK: { kk: 'Гонконг (Қытай)', ru: 'Гонконг (Китай)', en: 'Hong Kong (China)' },
  MO: { kk: 'Макао (Қытай)', ru: 'Макао (Китай)', en: 'Macao (China)' },
};
