/** The words of the menu «Қағида» in Google's spreadsheet and of the staff's desk: commands, questions, answers, the card. */

import type { Text } from '../vocabulary/text.ts';

type Words<Key extends string> = Readonly<Record<Key, Text>>;

/** The name of the product, the same in each language. */
export const menuTitle = 'Қағида';

export const menuWords: Words<
  'card' | 'examine' | 'commission' | 'decide' | 'remarks' | 'certificate' | 'freeze' | 'install' | 'liveProbe'
> = {
  card: { kk: 'Істің картасын ашу', ru: 'Открыть карточку дела', en: 'Open the case card' },
  examine: { kk: 'Таңдалған істерді тексеру', ru: 'Проверить выбранные дела', en: 'Examine the selected cases' },
  commission: { kk: 'Комиссияға жіберу', ru: 'Направить в Комиссию', en: 'Send to the Commission' },
  decide: {
    kk: 'Комиссияның шешімін жазу…',
    ru: 'Записать решение Комиссии…',
    en: 'Record a decision of the Commission…',
  },
  remarks: { kk: 'Ескертулер хатын жіберу', ru: 'Направить письмо с замечаниями', en: 'Send the letter of remarks' },
  certificate: { kk: 'Куәлік беруге сұраныс', ru: 'Запросить свидетельство', en: 'Request the certificate' },
  freeze: {
    kk: 'Тоқсандық есептерді қабылдап, бекіту',
    ru: 'Принять и зафиксировать квартальные отчёты',
    en: 'Accept and freeze quarterly reports',
  },
  install: { kk: 'Орнату', ru: 'Установить', en: 'Install' },
  liveProbe: {
    kk: 'Google қызметтерін тексеру (иесі үшін)',
    ru: 'Проверка служб Google (для владельца)',
    en: "Check Google's services (for the owner)",
  },
};

/** What a command says where it has nothing to do, and what it asks. */
export const commandWords: Words<
  | 'noRegister'
  | 'noRows'
  | 'tooMany'
  | 'notHere'
  | 'busy'
  | 'onlyReports'
  | 'choose'
  | 'optional'
  | 'wrongChoice'
  | 'nothing'
> = {
  noRegister: {
    kk: 'Бұл парақ тізілім емес: тізілімді ашып, істердің жолдарын таңдаңыз.',
    ru: 'Этот лист не реестр: откройте реестр и выделите строки дел.',
    en: 'This sheet is no register: open a register and select the rows of cases.',
  },
  noRows: {
    kk: 'Іс таңдалмады: 3-жолдан төмен, нөмірі бар жолдарды таңдаңыз.',
    ru: 'Дела не выбраны: выделите строки ниже второй, в которых есть номер дела.',
    en: 'No case is selected: select rows below the second that have a case number.',
  },
  tooMany: {
    kk: 'Таңдалғаны {n} іс; бір жолы {most} іске дейін таңдаңыз.',
    ru: 'Выбрано дел: {n}; за один раз выбирайте не более {most}.',
    en: '{n} cases are selected; select at most {most} at a time.',
  },
  notHere: {
    kk: 'Бұл тізілімде мұндай қадам жоқ.',
    ru: 'В этом реестре такого шага нет.',
    en: 'There is no such step in this register.',
  },
  busy: {
    kk: 'Тізілімдермен қазір басқа жұмыс жүріп жатыр, ештеңе өзгерген жоқ: бір минуттан соң қайталаңыз.',
    ru: 'С реестрами сейчас идёт другая работа, ничего не изменено: повторите через минуту.',
    en: 'Other work on the registers is under way, nothing was changed: try again in a minute.',
  },
  onlyReports: {
    kk: 'Тек «quarterlyReports» тізіліміндегі есептер бекітіледі.',
    ru: 'Фиксируются только отчёты реестра «quarterlyReports».',
    en: 'Only reports of the register "quarterlyReports" are frozen.',
  },
  choose: { kk: 'Нөмірін жазыңыз:', ru: 'Введите номер:', en: 'Type the number:' },
  optional: { kk: '(міндетті емес)', ru: '(необязательно)', en: '(optional)' },
  wrongChoice: {
    kk: '«{given}» нөмірі жоқ: 1-ден {last}-ге дейінгі санды жазыңыз.',
    ru: 'Номера «{given}» нет: введите число от 1 до {last}.',
    en: 'There is no number "{given}": type one from 1 to {last}.',
  },
  nothing: { kk: 'Ештеңе өзгерген жоқ.', ru: 'Ничего не изменено.', en: 'Nothing was changed.' },
};

/** The card beside the register. */
export const cardWords = {
  title: { kk: 'Істің картасы', ru: 'Карточка дела', en: 'Case card' },
  loading: { kk: 'Оқылып жатыр…', ru: 'Загружается…', en: 'Reading…' },
  working: { kk: 'Орындалып жатыр…', ru: 'Выполняется…', en: 'Working…' },
  refresh: { kk: 'Таңдалған жол', ru: 'Выбранная строка', en: 'Selected row' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
  case: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
  shown: { kk: 'Өтініш берушіге көрсетіледі', ru: 'Показывается заявителю', en: 'Shown to the applicant' },
  outcome: { kk: 'Тексеру нәтижесі', ru: 'Итог проверки', en: 'Outcome of the checks' },
  next: { kk: 'Келесі қадам', ru: 'Следующий шаг', en: 'Next step' },
  noNext: {
    kk: 'Қазір қызметкер жасайтын қадам жоқ.',
    ru: 'Сейчас от сотрудника ничего не требуется.',
    en: 'Nothing is for the officer to do now.',
  },
  others: { kk: 'Басқа қадамдар', ru: 'Другие шаги', en: 'Other steps' },
  cannot: { kk: 'Қазір болмайды', ru: 'Сейчас нельзя', en: 'Not now' },
  findings: { kk: 'Тексеру', ru: 'Проверка', en: 'Findings' },
  passed: { kk: 'Орындалған талаптар', ru: 'Выполненные требования', en: 'Requirements met' },
  values: { kk: 'Негізге алынған деректер', ru: 'На чём основано', en: 'What it rests on' },
  deadlines: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Deadlines' },
  done: { kk: 'орындалды', ru: 'выполнено', en: 'done' },
  letters: { kk: 'Хаттар', ru: 'Письма', en: 'Letters' },
  preview: { kk: 'Хаттың мәтіні', ru: 'Текст письма', en: 'Text of the letter' },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  history: { kk: 'Тарихы', ru: 'История', en: 'History' },
  none: { kk: 'Жоқ', ru: 'Нет', en: 'None' },
  take: { kk: 'Жазу', ru: 'Записать', en: 'Record' },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  failed: {
    kk: 'Орындалмады: {reason}',
    ru: 'Не выполнено: {reason}',
    en: 'Not done: {reason}',
  },
  asOf: { kk: '{day} күнгі жағдай', ru: 'По состоянию на {day}', en: 'As of {day}' },
} as const satisfies Readonly<Record<string, Text>>;
