/** Why an answer cannot be taken, and what to write instead. */

import type { Text } from '../vocabulary/text.ts';

export const answerFaults = {
  wrongType: {
    kk: 'жауап түрі сай емес («{given}»): «{kind}» түрінде жауап беріңіз ({how})',
    ru: 'ответ другого типа («{given}»): дайте ответ вида «{kind}» ({how})',
    en: 'the answer is of another type ("{given}"): answer with "{kind}" ({how})',
  },
  tooLong: {
    kk: 'мәтін тым ұзын («{given}»): ұяшыққа 32 767 таңба сыяды, қысқартыңыз не сілтеме беріңіз',
    ru: 'текст слишком длинный («{given}»): в ячейку входит 32 767 знаков, сократите или дайте ссылку',
    en: 'the text is too long ("{given}"): a cell holds 32,767 characters, shorten it or give a link',
  },
  ambiguous: {
    kk: '«{given}» санын екі түрлі оқуға болады: 1 234,00 түрінде жазыңыз',
    ru: 'число «{given}» читается двояко: напишите в виде 1 234,00',
    en: 'the number "{given}" can be read two ways: write it as 1 234,00',
  },
  notANumber: {
    kk: '«{given}» сан емес: 1 234 567,89 түрінде жазыңыз',
    ru: '«{given}» не число: напишите в виде 1 234 567,89',
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
    ru: '{given}: укажите число от 0 до 1 000 000 000, не больше шести знаков после запятой',
    en: '{given}: give a number from 0 to 1,000,000,000 with at most six decimals',
  },
  notAPercent: {
    kk: '{given}: пайыз 0 мен 100 аралығында, алты ондық таңбаға дейін болуы керек',
    ru: '{given}: процент должен быть от 0 до 100, не более шести знаков после запятой',
    en: '{given}: a percentage is between 0 and 100, with at most six decimals',
  },
  tooLarge: {
    kk: '{given}: сома 10 триллион теңгеден аспауы керек',
    ru: '{given}: сумма не должна превышать 10 триллионов тенге',
    en: '{given}: a sum is at most ten trillion tenge',
  },
  moreThanTiyn: {
    kk: '{given}: сома тиынға дейін ғана жазылады',
    ru: '{given}: сумма указывается с точностью до тиына',
    en: '{given}: a sum is exact to the tiyn',
  },
  notABin: {
    kk: '«{given}»: БСН 12 цифрдан тұрады',
    ru: '«{given}»: БИН состоит из 12 цифр',
    en: '"{given}": a BIN has 12 digits',
  },
  notAnIban: {
    kk: '«{given}» Қазақстан банкінің шоты (IBAN) емес: KZ мен 18 таңба, бақылау цифрларын тексеріңіз',
    ru: '«{given}» не счёт банка Казахстана (IBAN): KZ и 18 знаков, проверьте контрольные цифры',
    en: '"{given}" is not an account of a bank of Kazakhstan (IBAN): KZ and 18 characters, check the check digits',
  },
  notLatin: {
    kk: '«{given}»: паспорттағыдай латын әріптерімен жазыңыз',
    ru: '«{given}»: укажите латинскими буквами, как в паспорте',
    en: '"{given}": give it in Latin letters, as in the passport',
  },
  notAMonth: {
    kk: '«{given}»: ай мен жыл 2026-09 түрінде жазылады',
    ru: '«{given}»: месяц и год пишутся в виде 2026-09',
    en: '"{given}": a month and year are written as 2026-09',
  },
  notALink: {
    kk: '«{given}»: сілтеме https:// деп басталуы керек',
    ru: '«{given}»: ссылка должна начинаться с https://',
    en: '"{given}": a link begins with https://',
  },
  notAnEmail: {
    kk: '«{given}» электрондық мекенжай емес',
    ru: '«{given}» не является электронным адресом',
    en: '"{given}" is not an e-mail address',
  },
  notAPhone: {
    kk: '«{given}» телефон нөмірі емес',
    ru: '«{given}» не является номером телефона',
    en: '"{given}" is not a telephone number',
  },
  notARegion: {
    kk: '«{given}»: мұндай өңір коды жоқ (ӘАОЖ, 9 цифр)',
    ru: '«{given}»: такого кода региона нет (КАТО, 9 цифр)',
    en: '"{given}": there is no such region code (KATO, 9 digits)',
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
    kk: '«{given}» ұсынылған нұсқалардың ішінде жоқ',
    ru: '«{given}» нет среди предложенных вариантов',
    en: '"{given}" is not one of the options',
  },
  notACode: {
    kk: '«{given}» код емес',
    ru: '«{given}» не является кодом',
    en: '"{given}" is not a code',
  },
  notAQuarter: {
    kk: '«{given}»: тоқсан 2026-Q1 түрінде жазылады',
    ru: '«{given}»: квартал пишется в виде 2026-Q1',
    en: '"{given}": a quarter is written as 2026-Q1',
  },
  notADate: {
    kk: '«{given}» күн емес: 18.03.2026 түрінде жазыңыз',
    ru: '«{given}» не дата: напишите в виде 18.03.2026',
    en: '"{given}" is not a date: write it as 18.03.2026',
  },
  notYesNo: {
    kk: '«{given}»: иә не жоқ деп жауап беріңіз',
    ru: '«{given}»: ответьте да или нет',
    en: '"{given}": answer yes or no',
  },
} as const satisfies Readonly<Record<string, Text>>;
