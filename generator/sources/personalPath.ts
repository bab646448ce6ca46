/** How the two workbooks of a Fund are called: `<name>.xlsx`, and beside it `<name>.personal.xlsx`. */

const personalName = /\.personal(\.xlsx)?$/i;
const mainName = /(\.xlsx)?$/i;

export const isPersonalPath = (path: string): boolean => personalName.test(path);

export const personalPathOf = (main: string): string => main.replace(mainName, '.personal$1');

export const mainPathOf = (personal: string): string => personal.replace(personalName, '$1');
