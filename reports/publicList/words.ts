/** The words of the public list of participants: its title, columns and page, in three languages. */

import type { Text } from '../../rules/vocabulary/text.ts';
import type { PublicColumn } from './columns.ts';

export const listWords = {
  title: {
    kk: '«Астана Хаб» қатысушыларының тізбесі',
    ru: 'Перечень участников «Астана Хаб»',
    en: 'List of Astana Hub participants',
  },
  mark: { kk: 'ҮЛГІ: деректер ойдан алынған', ru: 'ОБРАЗЕЦ: данные вымышлены', en: 'SAMPLE: the data are invented' },
  on: {
    kk: '{day} жағдай бойынша',
    ru: 'По состоянию на {day}',
    en: 'As of {day}',
  },
  basis: {
    kk: '2025 жылғы 31 желтоқсандағы № 703/НҚ бұйрықпен бекітілген Қағидалардың 19-тармағы',
    ru: 'Пункт 19 Правил, утверждённых приказом от 31 декабря 2025 года № 703/НҚ',
    en: 'Item 19 of the Rules approved by Order No. 703/НҚ of 31 December 2025',
  },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  skip: { kk: 'Тізбеге өту', ru: 'Перейти к перечню', en: 'Skip to the list' },
  search: { kk: 'Тізбеден іздеу', ru: 'Поиск по перечню', en: 'Search the list' },
  hint: {
    kk: 'Атауы, БСН, нөмірі, қызмет түрі немесе өңір. Қазақ әріптерінің орнына орыс әріптерін теруге болады.',
    ru: 'Наименование, БИН, номер, вид деятельности или регион. Казахские буквы можно заменять русскими.',
    en: 'Name, BIN, number, activity or region. Kazakh letters may be typed as Russian ones.',
  },
  all: {
    kk: 'Тізбедегі қатысушылар: {total}',
    ru: 'Участников в перечне: {total}',
    en: 'Participants in the list: {total}',
  },
  some: {
    kk: 'Көрсетілген қатысушылар: {shown} / {total}',
    ru: 'Показано участников: {shown} из {total}',
    en: 'Participants shown: {shown} of {total}',
  },
  none: {
    kk: 'Ештеңе табылмады. Сөзді қысқартып көріңіз.',
    ru: 'Ничего не найдено. Попробуйте сократить слово.',
    en: 'Nothing found. Try a shorter word.',
  },
  empty: {
    kk: 'Тізбеде әзірге қатысушылар жоқ.',
    ru: 'Участников в перечне пока нет.',
    en: 'There are no participants in the list yet.',
  },
  clear: { kk: 'Тазалау', ru: 'Очистить', en: 'Clear' },
  sort: { kk: 'Реттеу', ru: 'Сортировка', en: 'Sort by' },
  files: { kk: 'Деректер файлдары', ru: 'Файлы данных', en: 'Data files' },
  participation: { kk: 'Қатысуы', ru: 'Участие', en: 'Participation' },
  current: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
  former: { kk: 'Бұрынғы қатысушы', ru: 'Бывший участник', en: 'Former participant' },
  term: { kk: 'Қатысу мерзімі', ru: 'Срок участия', en: 'Term of participation' },
} satisfies Readonly<Record<string, Text>>;

export const columnWords: Readonly<Record<PublicColumn, Text>> = {
  certificateNumber: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер', en: 'Registration number' },
  name: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  activities: { kk: 'Қызмет түрлері', ru: 'Виды деятельности', en: 'Activities' },
  issuedOn: { kk: 'Куәлік берілген күн', ru: 'Дата выдачи свидетельства', en: 'Certificate issued on' },
  termFrom: { kk: 'Мерзімнің басы', ru: 'Начало срока', en: 'Term from' },
  termTo: { kk: 'Мерзімнің соңы', ru: 'Конец срока', en: 'Term to' },
  extendedTo: { kk: 'Ұзартылған мерзімнің соңы', ru: 'Срок продлён до', en: 'Term extended to' },
};

/** Why a participant is not in the list yet; said to staff, never published. */
export const waitingWords = {
  noCertificate: {
    kk: 'тізбеге енгізілмеді: куәліктің нөмірі немесе берілген күні жоқ (18-тармақ)',
    ru: 'не внесён в перечень: нет номера или даты выдачи свидетельства (пункт 18)',
    en: 'not in the list: the certificate has no number or no day of issue (item 18)',
  },
  issuedLater: {
    kk: 'тізбеге енгізілмеді: куәліктің берілген күні әлі келген жоқ (18-тармақ)',
    ru: 'не внесён в перечень: день выдачи свидетельства ещё не наступил (пункт 18)',
    en: 'not in the list: the day of issue of the certificate is still to come (item 18)',
  },
  noName: {
    kk: 'тізбеге енгізілмеді: атауы немесе 12 цифрдан тұратын БСН жоқ (19-тармақ)',
    ru: 'не внесён в перечень: нет наименования или БИН из 12 цифр (пункт 19)',
    en: 'not in the list: there is no name, or no BIN of 12 digits (item 19)',
  },
  noDays: {
    kk: 'тізбеге енгізілмеді: шартқа қол қойылған күн жоқ немесе аяқталу күні одан бұрын (18-тармақ)',
    ru: 'не внесён в перечень: нет дня подписания договора или день окончания раньше него (пункт 18)',
    en: 'not in the list: no day the contract was signed, or an end before it (item 18)',
  },
} satisfies Readonly<Record<string, Text>>;
