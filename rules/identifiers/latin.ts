/** R-42.a, X28: a name in the Latin letters of a passport, as the person gives it; it is never made from the other one. */

/** Nobody's name is longer. */
const longest = 200;

/** Letters A to Z, with the hyphen, the apostrophe and the space between them. */
export const isLatinName = (text: string): boolean => /^[A-Za-z][A-Za-z' -]*$/.test(text) && text.length <= longest;
