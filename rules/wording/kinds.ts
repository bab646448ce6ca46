/** The kinds of field in words: what each is called, and how it is typed. */

import type { FieldKind } from '../vocabulary/field.ts';
import type { Text } from '../vocabulary/text.ts';

const chooseOne: Text = { kk: 'тізімнен таңдаңыз', ru: 'выберите из списка', en: 'choose from the list' };
const same = (how: string): Text => ({ kk: how, ru: how, en: how });

/** The kinds of field: what each is called, and how it is typed. */
export const kindWords: Readonly<Record<FieldKind, { readonly label: Text; readonly how: Text }>> = {
  text: { label: { kk: 'Мәтін', ru: 'Текст', en: 'Text' }, how: { kk: 'бір жол', ru: 'одна строка', en: 'one line' } },
  longText: {
    label: { kk: 'Толық мәтін', ru: 'Развёрнутый текст', en: 'Long text' },
    how: { kk: 'бірнеше абзац болуы мүмкін', ru: 'можно несколько абзацев', en: 'may have several paragraphs' },
  },
  bin: {
    label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
    how: { kk: '12 цифр, бос орынсыз', ru: '12 цифр без пробелов', en: '12 digits, no spaces' },
  },
  iban: {
    label: { kk: 'Банк шоты (IBAN)', ru: 'Банковский счёт (IBAN)', en: 'Bank account (IBAN)' },
    how: same('KZ00 0000 0000 0000 0000'),
  },
  url: {
    label: { kk: 'Сілтеме', ru: 'Ссылка', en: 'Link' },
    how: { kk: 'https:// деп басталады', ru: 'начинается с https://', en: 'begins with https://' },
  },
  email: {
    label: { kk: 'Электрондық мекенжай', ru: 'Электронный адрес', en: 'E-mail address' },
    how: same('name@example.kz'),
  },
  phone: {
    label: { kk: 'Телефон нөмірі', ru: 'Номер телефона', en: 'Telephone number' },
    how: same('+7 700 000 00 00'),
  },
  region: { label: { kk: 'Өңір', ru: 'Регион', en: 'Region' }, how: chooseOne },
  country: { label: { kk: 'Ел', ru: 'Страна', en: 'Country' }, how: chooseOne },
  language: { label: { kk: 'Тіл', ru: 'Язык', en: 'Language' }, how: chooseOne },
  latin: {
    label: { kk: 'Латын әріптерімен аты-жөні', ru: 'Имя латинскими буквами', en: 'Name in Latin letters' },
    how: { kk: 'паспорттағыдай', ru: 'как в паспорте', en: 'as in the passport' },
  },
  month: { label: { kk: 'Ай мен жыл', ru: 'Месяц и год', en: 'Month and year' }, how: same('2026-09') },
  choice: { label: { kk: 'Таңдау', ru: 'Выбор', en: 'Choice' }, how: chooseOne },
  codes: {
    label: { kk: 'Кодтар', ru: 'Коды', en: 'Codes' },
    how: {
      kk: 'нүктелі үтір арқылы: A1; A2',
      ru: 'через точку с запятой: A1; A2',
      en: 'separated by semicolons: A1; A2',
    },
  },
  quarter: { label: { kk: 'Тоқсан', ru: 'Квартал', en: 'Quarter' }, how: same('2026-Q1') },
  yesNo: { label: { kk: 'Иә немесе жоқ', ru: 'Да или нет', en: 'Yes or no' }, how: chooseOne },
  consent: {
    label: { kk: 'Растау', ru: 'Подтверждение', en: 'Confirmation' },
    how: { kk: 'растау үшін белгілеңіз', ru: 'отметьте для подтверждения', en: 'tick to confirm' },
  },
  money: { label: { kk: 'Сома, теңге', ru: 'Сумма, тенге', en: 'Amount, tenge' }, how: same('1 234 567,89') },
  percent: { label: { kk: 'Пайыз', ru: 'Процент', en: 'Per cent' }, how: same('49,99') },
  count: {
    label: { kk: 'Сан', ru: 'Число', en: 'Number' },
    how: { kk: 'бүтін сан: 12', ru: 'целое число: 12', en: 'a whole number: 12' },
  },
  year: { label: { kk: 'Жыл', ru: 'Год', en: 'Year' }, how: same('2026') },
  decimal: {
    label: { kk: 'Өлшенетін сан', ru: 'Измеряемое число', en: 'Measured number' },
    how: { kk: 'бөлшек болуы мүмкін: 2,5', ru: 'может быть дробным: 2,5', en: 'may have decimals: 2.5' },
  },
  date: { label: { kk: 'Күн', ru: 'Дата', en: 'Date' }, how: same('18.03.2026') },
};
