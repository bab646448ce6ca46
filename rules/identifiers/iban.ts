/** The account number of a bank of Kazakhstan (IBAN), from which or to which the membership fee is paid. */

export type Iban =
  | {
      readonly ok: true;
      /** Twenty capital letters and digits without spaces. */
      readonly iban: string;
      /** Digits 5 to 7: the bank's code. */
      readonly bank: string;
    }
  | { readonly ok: false; readonly reason: 'length' | 'country' | 'characters' | 'checkDigits' };

/** Reads an IBAN as typed: spaces and small letters are allowed, the country must be KZ, the check digits must fit. */
export function inspectIban(text: string): Iban {
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z0-9]*$/.test(iban)) return { ok: false, reason: 'characters' };
  if (iban.slice(0, 2) !== 'KZ') return { ok: false, reason: 'country' };
  if (iban.length !== 20) return { ok: false, reason: 'length' };
  if (!/^KZ\d{5}/.test(iban)) return { ok: false, reason: 'characters' };
  if (iban.slice(2, 4) !== checkDigits(iban.slice(4))) return { ok: false, reason: 'checkDigits' };
  return { ok: true, iban, bank: iban.slice(4, 7) };
}

/** The accounts of a list separated by commas or semicolons, each inspected; none of a blank list. */
export function inspectIbans(list: string): readonly Iban[] {
  return list
    .split(/[,;]/)
    .filter((one) => one.trim() !== '')
    .map(inspectIban);
}

/** An IBAN for samples: three digits of the bank, thirteen letters and digits of the account. Throws RangeError otherwise. */
export function makeIban(bank: string, account: string): string {
  if (!/^\d{3}$/.test(bank) || !/^[A-Z0-9]{13}$/.test(account)) {
    throw new RangeError(`${bank} and ${account} are not a bank's three digits and an account of thirteen characters.`);
  }
  return `KZ${checkDigits(bank + account)}${bank}${account}`;
}

/** The IBAN in groups of four, as it is printed. */
export function printedIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

function checkDigits(bankAndAccount: string): string {
  return String(98 - mod97(`${bankAndAccount}KZ00`)).padStart(2, '0');
}

/** ISO 7064: letters are the numbers 10 to 35; one character at a time keeps the remainder small. */
function mod97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
