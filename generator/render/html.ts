/** Text on its way into a page: escaped, and with the citations of the Order held together. */

export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** «41-тармақ» never breaks at its hyphen; the style of the class `whole` is each template's. */
export const whole = (text: string): string =>
  escaped(text).replace(/\d+-\p{L}+/gu, (word) => `<span class="whole">${word}</span>`);

/** The foot of every page, printed by the browser outside of it: it knows our styles not, and the page numbers only there. */
export const pageFooter = (words: string): string =>
  `<div style="width:100%;padding:0 15mm;display:flex;justify-content:space-between;font:7pt 'Noto Serif',serif;text-rendering:geometricPrecision;color:#5b6b7c">` +
  `<span>${escaped(words)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
