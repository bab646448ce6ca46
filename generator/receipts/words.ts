/** The words of a verification. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const verifyWords = {
  file: { kk: 'Файл', ru: 'Файл', en: 'The file' },
  registers: { kk: 'Тізілімдер', ru: 'Реестры', en: 'The registers' },
  fileSame: { kk: 'жасалған күйінде', ru: 'как был составлен', en: 'as it was made' },
  fileDiffers: {
    kk: 'жасалғаннан кейін өзгертілген',
    ru: 'изменён после составления',
    en: 'changed since it was made',
  },
  registersSame: { kk: 'дәл соны көрсетеді', ru: 'говорят то же самое', en: 'say the same' },
  registersDiffer: { kk: 'енді басқаны көрсетеді', ru: 'теперь говорят иное', en: 'now say something else' },
  notKnown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  notAsked: {
    kk: 'салыстырылмады; --source арқылы тізілімдерді беріңіз',
    ru: 'не сравнивались; укажите реестры через --source',
    en: 'not compared; give the registers with --source',
  },
  pages: {
    kk: 'қайта басып шығарылған беттер файлдағы беттермен бірдей емес',
    ru: 'страницы, напечатанные заново, не совпадают со страницами файла',
    en: 'the pages printed again are not those of the file',
  },
  browser: {
    kk: 'файл басқа браузермен басып шығарылған ({producer}, мұнда {here}): беттерін көзбен салыстырыңыз',
    ru: 'файл напечатан другим браузером ({producer}, здесь {here}): сравните страницы на глаз',
    en: 'the file was printed by another browser ({producer}, here {here}): compare the pages by eye',
  },
  needsRows: {
    kk: 'жанында есептің жолдары бар файл жоқ: .internal.xlsx файлын қойыңыз не --source арқылы тізілімдерді беріңіз',
    ru: 'рядом нет файла со строками отчёта: положите .internal.xlsx или укажите реестры через --source',
    en: 'the file of its rows is not beside it: put the .internal.xlsx there or give the registers with --source',
  },
  needsSame: {
    kk: 'тізілімдер өзгергендіктен оны дәл қайта басып шығару мүмкін емес',
    ru: 'реестры изменились, и напечатать его точно так же нельзя',
    en: 'the registers have changed, so it cannot be printed the same again',
  },
  gone: {
    kk: 'тізілімдерде мұндай нөмірлі куәлік жоқ',
    ru: 'в реестрах нет свидетельства с таким номером',
    en: 'the registers have no certificate of this number',
  },
  rules: {
    kk: 'файл басқа нұсқамен жасалған ({before}, мұнда {now})',
    ru: 'файл составлен другой версией ({before}, здесь {now})',
    en: 'the file was made by another version ({before}, here {now})',
  },
  basis: {
    kk: 'есептеу негіздері өзгерген: {what}',
    ru: 'изменились основания расчёта: {what}',
    en: 'what it is worked out by has changed: {what}',
  },
  order: { kk: 'бұйрық', ru: 'приказ', en: 'the Order' },
  calendar: { kk: 'күнтізбе', ru: 'календарь', en: 'calendar' },
  switches: { kk: 'баптаулар', ru: 'настройки', en: 'settings' },
  lists: { kk: 'анықтамалықтар', ru: 'справочники', en: 'lists' },
  digest: {
    kk: 'түбіртектегі мәліметтер оның бақылау сомасына сәйкес емес',
    ru: 'сведения в квитанции не соответствуют её контрольной сумме',
    en: 'what the receipt says does not match its digest',
  },
  facts: {
    kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
    number: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер', en: 'Registration number' },
    name: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
    bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
    address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
    activity: { kk: 'Қызмет түрі', ru: 'Вид деятельности', en: 'Activity' },
    issuedOn: { kk: 'Берілген күні', ru: 'Дата выдачи', en: 'Issued on' },
    validFrom: { kk: 'Қолданысының басы', ru: 'Действует с', en: 'Valid from' },
    validTo: { kk: 'Қолданысының соңы', ru: 'Действует по', en: 'Valid to' },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
