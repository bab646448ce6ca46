/** Why an answer cannot be taken, and what to write instead. */

import type { Text } from '../vocabulary/text.ts';

export const answerFaults = {
  wrongType: {
    kk: 'жауап түрі сай емес («{given}»): «{kind}» түрінде жауап беріңіз ({how})',
    ru: 'ответ другого типа («{given}»): дайте ответ вида «{kind}» ({how})',
    en: 'the answer is of another type ("{given}"): answer with "{kind}" ({how})',
  },
  tooLong: {
    kk: 'мәтін тым ұзын («{given}»): ұяшыққа 32 767 таңба сыяды, мәтінді қысқартыңыз не сілтеме беріңіз',
    ru: 'текст слишком длинный («{given}»): в ячейке помещается 32 767 знаков, сократите его или дайте ссылку',
    en: 'the text is too long ("{given}"): a cell holds 32,767 characters, shorten the text or give a link',
  },
  ambiguous: {
    kk: '«{given}» санын екі түрлі оқуға болады: 1 234,00 түрінде жазыңыз',
    ru: 'число «{given}» читается двояко: напишите в виде 1 234,00',
    en: 'the number "{given}" can be read two ways: write it as 1 234,00',
  },
  notANumber: {
    kk: '«{given}» сан емес: 1 234 567,89 түрінде жазыңыз',
    ru: '«{given}» не является числом: напишите в виде 1 234 567,89',
    en: '"{given}" is not a number: write it as 1 234 567,89',
  },
  negative: {
    kk: '{given} теріс сан: нөл не оң сан жазыңыз',
    ru: '{given} меньше нуля: укажите ноль или положительное число',
    en: '{given} is below zero: give zero or a positive number',
  },
  notAYear: {
    kk: '{given} жыл емес: 2026 түрінде жазыңыз',
    ru: '{given} не является годом: напишите в виде 2026',
    en: '{given} is not a year: write it as 2026',
  },
  notACount: {
    kk: '{given}: 0-ден 10 000 000-ға дейінгі бүтін сан жазыңыз',
    ru: '{given}: укажите целое число от 0 до 10 000 000',
    en: '{given}: give a whole number from 0 to 10,000,000',
  },
  notAMeasure: {
    kk: '{given}: 0-ден 1 000 000 000-ға дейінгі, үтірден кейін алты таңбадан аспайтын сан жазыңыз',
    ru: '{given}: укажите число от 0 до 1 000 000 000, не более шести знаков после запятой',
    en: '{given}: give a number from 0 to 1,000,000,000 with at most six decimals',
  },
  notAPercent: {
    kk: '{given}: 0-ден 100-ге дейінгі, үтірден кейін алты таңбадан аспайтын пайыз жазыңыз',
    ru: '{given}: укажите процент от 0 до 100, не более шести знаков после запятой',
    en: '{given}: give a percentage from 0 to 100 with at most six decimals',
  },
  tooLarge: {
    kk: '{given}: сома 10 триллион теңгеден аспауы керек, соманы тексеріңіз',
    ru: '{given}: сумма не должна превышать 10 триллионов тенге, проверьте её',
    en: '{given}: an amount is at most 10 trillion tenge, check it',
  },
  moreThanTiyn: {
    kk: '{given}: сома тиынға дейінгі дәлдікпен жазылады, 1 234,50 түрінде жазыңыз',
    ru: '{given}: сумма указывается с точностью до тиына, напишите в виде 1 234,50',
    en: '{given}: an amount is exact to the tiyn, write it as 1 234,50',
  },
  notABin: {
    kk: '«{given}»: БСН 12 цифрдан тұрады, нөмірді тексеріңіз',
    ru: '«{given}»: БИН состоит из 12 цифр, проверьте номер',
    en: '"{given}": a BIN has 12 digits, check the number',
  },
  notAnIban: {
    kk: '«{given}» Қазақстан банкінің шоты (IBAN) емес: KZ мен 18 таңба, бақылау цифрларын тексеріңіз',
    ru: '«{given}» не является счётом банка Казахстана (IBAN): KZ и 18 знаков, проверьте контрольные цифры',
    en: '"{given}" is not an account of a bank of Kazakhstan (IBAN): KZ and 18 characters, check the check digits',
  },
  notLatin: {
    kk: '«{given}»: паспорттағыдай латын әріптерімен жазыңыз',
    ru: '«{given}»: укажите латинскими буквами, как в паспорте',
    en: '"{given}": give it in Latin letters, as in the passport',
  },
  notAMonth: {
    kk: '«{given}»: ай мен жылды 2026-09 түрінде жазыңыз',
    ru: '«{given}»: напишите месяц и год в виде 2026-09',
    en: '"{given}": write the month and the year as 2026-09',
  },
  notALink: {
    kk: '«{given}»: сілтеме https:// деп басталуы керек',
    ru: '«{given}»: ссылка должна начинаться с https://',
    en: '"{given}": a link begins with https://',
  },
  notAnEmail: {
    kk: '«{given}» электрондық мекенжай емес: name@example.kz түрінде жазыңыз',
    ru: '«{given}» не является электронным адресом: напишите в виде name@example.kz',
    en: '"{given}" is not an e-mail address: write it as name@example.kz',
  },
  notAPhone: {
    kk: '«{given}» телефон нөмірі емес: +7 700 000 00 00 түрінде жазыңыз',
    ru: '«{given}» не является номером телефона: напишите в виде +7 700 000 00 00',
    en: '"{given}" is not a telephone number: write it as +7 700 000 00 00',
  },
  notARegion: {
    kk: '«{given}»: мұндай өңір коды жоқ (ӘАОЖ, 9 цифр), өңірді тізімнен таңдаңыз',
    ru: '«{given}»: такого кода региона нет (КАТО, 9 цифр), выберите регион из списка',
    en: '"{given}": there is no such region code (KATO, 9 digits), choose the region from the list',
  },
  notACountry: {
    kk: '«{given}»: мұндай ел коды жоқ, ISO 3166-1 бойынша екі латын әрпін жазыңыз, мысалы DE',
    ru: '«{given}»: такого кода страны нет, укажите две латинские буквы по ISO 3166-1, например DE',
    en: '"{given}": there is no such country code, give the two Latin letters of ISO 3166-1, for example DE',
  },
  notALanguage: {
    kk: '«{given}»: тіл kk, ru не en болуы керек',
    ru: '«{given}»: язык должен быть kk, ru или en',
    en: '"{given}": the language is kk, ru or en',
  },
  notAnOption: {
    kk: '«{given}» ұсынылған нұсқалардың ішінде жоқ: тізімнен таңдаңыз',
    ru: '«{given}» нет среди предложенных вариантов: выберите из списка',
    en: '"{given}" is not one of the options: choose from the list',
  },
  notACode: {
    kk: '«{given}» код емес: A1; A2 түрінде жазыңыз',
    ru: '«{given}» не является кодом: напишите в виде A1; A2',
    en: '"{given}" is not a code: write it as A1; A2',
  },
  notAQuarter: {
    kk: '«{given}»: тоқсанды 2026-Q1 түрінде жазыңыз',
    ru: '«{given}»: напишите квартал в виде 2026-Q1',
    en: '"{given}": write the quarter as 2026-Q1',
  },
  notADate: {
    kk: '«{given}» күн емес: 18.03.2026 түрінде жазыңыз',
    ru: '«{given}» не является датой: напишите в виде 18.03.2026',
    en: '"{given}" is not a date: write it as 18.03.2026',
  },
  notYesNo: {
    kk: '«{given}»: иә не жоқ деп жауап беріңіз',
    ru: '«{given}»: ответьте да или нет',
    en: '"{given}": answer yes or no',
  },
} as const satisfies Readonly<Record<string, Text>>;
