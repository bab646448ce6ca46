/** The words all procedures share: results, outcomes, headings, messages. */

import type { TermState } from '../projections/dueList.ts';
import type { Outcome, Result } from '../projections/examine.ts';
import type { Effect } from '../vocabulary/parts.ts';
import type { Language, Text } from '../vocabulary/text.ts';
import type { CheckWords } from '../vocabulary/wordsOf.ts';

type Words<Key extends string> = Readonly<Record<Key, Text>>;

/** What a check answered. */
export const resultWords: Words<Result> = {
  pass: { kk: 'Сәйкес', ru: 'Соответствует', en: 'Pass' },
  fail: { kk: 'Сәйкес емес', ru: 'Не соответствует', en: 'Fail' },
  unknown: { kk: 'Деректер жеткіліксіз', ru: 'Недостаточно данных', en: 'Not enough data' },
  person: { kk: 'Қызметкер шешеді', ru: 'Решает сотрудник', en: 'An officer decides' },
  notInForce: { kk: 'Қолданыста емес', ru: 'Не действует', en: 'Not in force' },
  notAsked: { kk: 'Қажет емес', ru: 'Не требуется', en: 'Not asked' },
};

/** What the checks of a case add up to. */
export const outcomeWords: Words<Outcome> = {
  ready: { kk: 'Дайын', ru: 'Готово', en: 'Ready' },
  remarks: { kk: 'Ескертулер жіберу қажет', ru: 'Нужно направить замечания', en: 'Remarks to be sent' },
  refuse: { kk: 'Бас тарту негізі бар', ru: 'Есть основание для отказа', en: 'Ground for refusal' },
  person: { kk: 'Қызметкердің шешімі қажет', ru: 'Нужно решение сотрудника', en: 'An officer must decide' },
  closed: { kk: 'Іс жабылды', ru: 'Дело закрыто', en: 'Closed' },
};

/** How a deadline stands. */
export const stateWords: Words<TermState | 'soon'> = {
  open: { kk: 'Мерзімі өткен жоқ', ru: 'Срок не истёк', en: 'Open' },
  met: { kk: 'Мерзімінде', ru: 'В срок', en: 'On time' },
  late: { kk: 'Кешіктіріліп орындалды', ru: 'Выполнено с опозданием', en: 'Done late' },
  overdue: { kk: 'Мерзімі өтіп кетті', ru: 'Просрочено', en: 'Overdue' },
  soon: { kk: 'Мерзімі таяу', ru: 'Срок приближается', en: 'Due soon' },
  error: { kk: 'Күнтізбеден тыс', ru: 'За пределами календаря', en: 'Past the calendar' },
};

/** Said of a term that counts by a norm the Fund set. */
export const normWords: Text = {
  kk: 'Қор белгілеген норма, Қағидаларда мерзім жоқ',
  ru: 'норма Фонда, в Правилах срока нет',
  en: 'norm of the Fund, the Rules give no term',
};

/** What a failing check leads to. «Ескерту» is the legal event; a warning of the tool is never called that. */
export const effectWords: Words<Effect> = {
  remarks: { kk: 'Ескерту', ru: 'Замечание', en: 'Remark' },
  refuse: { kk: 'Бас тарту негізі', ru: 'Основание для отказа', en: 'Ground for refusal' },
  person: { kk: 'Қызметкердің шешімі', ru: 'Решение сотрудника', en: "Officer's decision" },
  warning: { kk: 'Назар аударыңыз', ru: 'Обратите внимание', en: 'Warning' },
};

/** Headings of the columns every register has, and the two checks every procedure has. */
export const columnWords: Words<'caseId' | 'status' | 'outcome' | 'receivedAt' | 'responseHash' | 'loggedStatus'> &
  Readonly<Record<'complete' | 'statusFits', CheckWords>> = {
  caseId: { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case number' },
  status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
  outcome: { kk: 'Тексеру нәтижесі', ru: 'Итог проверки', en: 'Outcome of the checks' },
  receivedAt: { kk: 'Түскен уақыты', ru: 'Время поступления', en: 'Received at' },
  responseHash: { kk: 'Жауаптың бақылау сомасы', ru: 'Контрольная сумма ответа', en: 'Checksum of the response' },
  loggedStatus: { kk: 'Журналдағы мәртебе', ru: 'Статус в журнале', en: 'Status in the log' },
  complete: {
    label: { kk: 'Міндетті өрістер толтырылған', ru: 'Обязательные поля заполнены', en: 'Required fields filled in' },
    fail: {
      kk: 'Толтырылмаған: {missing}. Бұл деректер міндетті.',
      ru: 'Не заполнено: {missing}. Эти данные обязательны.',
      en: 'Not filled in: {missing}. This information is required.',
    },
  },
  statusFits: {
    label: { kk: 'Мәртебе деректерге сай', ru: 'Статус подтверждён данными', en: 'Status borne out by the data' },
    fail: {
      kk: '«{status}» мәртебесі үшін қажетті деректер жоқ: оларды толтырыңыз немесе мәртебені түзетіңіз.',
      ru: 'Нет данных, необходимых для статуса «{status}»: заполните их или исправьте статус.',
      en: 'The data required for the status "{status}" are missing: fill them in or correct the status.',
    },
  },
};

/** Sentences around a check's label, and what to do where the calendar or a parameter ends. */
export const messageTemplates: Words<
  'pass' | 'unknown' | 'person' | 'commission' | 'notInForce' | 'ended' | 'outsideCalendar' | 'noParameter'
> = {
  pass: {
    kk: '{label}: талап орындалды',
    ru: '{label}: требование выполнено',
    en: '{label}: the requirement is met',
  },
  unknown: {
    kk: '{label}: деректер жеткіліксіз ({missing})',
    ru: '{label}: недостаточно данных ({missing})',
    en: '{label}: not enough data ({missing})',
  },
  person: {
    kk: '{label}: қызметкердің шешімі қажет ({question})',
    ru: '{label}: требуется решение сотрудника ({question})',
    en: '{label}: an officer must decide ({question})',
  },
  commission: {
    kk: '{label}: Комиссияның шешімі қажет ({question})',
    ru: '{label}: требуется решение Комиссии ({question})',
    en: '{label}: the Commission must decide ({question})',
  },
  notInForce: {
    kk: '{label}: {since} күнінен бастап қолданысқа енгізіледі',
    ru: '{label}: вводится в действие с {since}',
    en: '{label}: takes effect on {since}',
  },
  ended: {
    kk: '{label}: {until} күнінен бастап қолданылмайды',
    ru: '{label}: не применяется с {until}',
    en: '{label}: no longer applies from {until}',
  },
  outsideCalendar: {
    kk: '{label}: мерзім өндірістік күнтізбеден тыс, жетіспейтін жылды «calendar» парағына қосыңыз',
    ru: '{label}: срок выходит за пределы производственного календаря, добавьте недостающий год на лист «calendar»',
    en: '{label}: the term runs past the production calendar, add the missing year to the sheet "calendar"',
  },
  noParameter: {
    kk: '{parameter}: {day} күніне мәні белгіленбеген, оны «parameters» парағына қосыңыз',
    ru: '{parameter}: значение на {day} не установлено, добавьте его на лист «parameters»',
    en: '{parameter}: no value is recorded for {day}, add it to the sheet "parameters"',
  },
};

/** Stands in a sentence where a value that names a person would. */
export const withheld = '…';

/** The Fund as the Rules name it; the Fund's own spelling is a setting. */
export const fundNameWords: Text = {
  kk: '«Астана Хаб» дербес кластерлік қоры',
  ru: 'Автономный кластерный фонд «Астана Хаб»',
  en: 'Astana Hub autonomous cluster fund',
};

export const yesNoWords: Words<'yes' | 'no'> = {
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
};

/** The languages an application may be in. */
export const languageWords: Words<Language> = {
  kk: { kk: 'Қазақ тілі', ru: 'Казахский', en: 'Kazakh' },
  ru: { kk: 'Орыс тілі', ru: 'Русский', en: 'Russian' },
  en: { kk: 'Ағылшын тілі', ru: 'Английский', en: 'English' },
};
