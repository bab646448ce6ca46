/** What the rules say at the staff's desk: names of steps, why one cannot be taken, what came of it, the lines of a history. */

import type { Text } from '../vocabulary/text.ts';

type Words<Key extends string> = Readonly<Record<Key, Text>>;

/** What a button does: `{title}` of a letter, `{status}`, `{body}` of a Commission. */
export const stepWords: Words<'send' | 'prepare' | 'sent' | 'done' | 'decide' | 'record'> = {
  send: { kk: 'Жіберу: {title}', ru: 'Направить: {title}', en: 'Send: {title}' },
  prepare: { kk: 'Дайындау: {title}', ru: 'Подготовить: {title}', en: 'Prepare: {title}' },
  sent: { kk: 'Жіберілді деп жазу: {title}', ru: 'Записать отправку: {title}', en: 'Record as sent: {title}' },
  done: {
    kk: 'Орындалған күнін жазу: {title}',
    ru: 'Записать день исполнения: {title}',
    en: 'Record the day it was done: {title}',
  },
  decide: { kk: 'Шешімді жазу: {body}', ru: 'Записать решение: {body}', en: 'Record the decision: {body}' },
  record: {
    kk: '«{status}» мәртебесіне ауыстыру',
    ru: 'Перевести в статус «{status}»',
    en: 'Move to the status "{status}"',
  },
};

/** Why something is not done, and what to do instead. */
export const refusalWords: Words<
  | 'outcome'
  | 'letterNotDue'
  | 'noEmail'
  | 'onAgenda'
  | 'noStatus'
  | 'notNext'
  | 'last'
  | 'lacking'
  | 'contradicted'
  | 'future'
  | 'unfilled'
  | 'noCase'
  | 'noStep'
  | 'computed'
  | 'number'
  | 'sealed'
  | 'closedAnswers'
  | 'put'
  | 'notPut'
> = {
  outcome: {
    kk: 'Тексеру нәтижесі: {outcome}. {findings}',
    ru: 'Итог проверки: {outcome}. {findings}',
    en: 'Outcome of the checks: {outcome}. {findings}',
  },
  letterNotDue: {
    kk: '«{title}» хатына қазір негіз жоқ ({clause}).',
    ru: 'Для письма «{title}» сейчас нет основания ({clause}).',
    en: 'Nothing calls for the letter "{title}" now ({clause}).',
  },
  noEmail: {
    kk: 'Алушының электрондық мекенжайы жоқ: оны істе көрсетіңіз.',
    ru: 'Нет электронного адреса получателя: укажите его в деле.',
    en: "The recipient's e-mail address is missing: give it in the case.",
  },
  onAgenda: {
    kk: 'Іс «{meeting}» отырысының күн тәртібінде, {item}-мәселе: шешім «votes» парағында жазылады және хаттамаға қол қойылған соң осы іске көшеді ({clause}).',
    ru: 'Дело в повестке заседания «{meeting}», вопрос {item}: решение записывается на листе «votes» и переносится сюда после подписания протокола ({clause}).',
    en: 'The case is item {item} of the agenda of the meeting "{meeting}": the decision is recorded on the sheet "votes" and carried here once the minutes are signed ({clause}).',
  },
  noStatus: {
    kk: '«{status}» деген мәртебе жоқ: тізімнен таңдаңыз.',
    ru: 'Статуса «{status}» нет: выберите из списка.',
    en: 'There is no status "{status}": choose from the list.',
  },
  notNext: {
    kk: '«{from}» мәртебесінен кейін «{to}» мәртебесі келмейді ({clause}). Мүмкін мәртебелер: {next}.',
    ru: 'За статусом «{from}» не может следовать «{to}» ({clause}). Возможные статусы: {next}.',
    en: 'The status "{from}" cannot be followed by "{to}" ({clause}). What may follow: {next}.',
  },
  last: {
    kk: '«{from}» – соңғы мәртебе ({clause}): одан кейін ештеңе келмейді.',
    ru: '«{from}» – последний статус ({clause}): за ним ничего не следует.',
    en: '"{from}" is the last status ({clause}): nothing follows it.',
  },
  lacking: {
    kk: '«{to}» мәртебесі үшін алдымен мынаны толтырыңыз: {missing} ({clause}).',
    ru: 'Для статуса «{to}» сначала заполните: {missing} ({clause}).',
    en: 'For the status "{to}" first fill in: {missing} ({clause}).',
  },
  contradicted: {
    kk: 'Жазылған деректер «{to}» мәртебесіне сай емес, мынаны тексеріңіз: {missing} ({clause}).',
    ru: 'Записанные данные не соответствуют статусу «{to}», проверьте: {missing} ({clause}).',
    en: 'What is recorded does not bear out the status "{to}", check: {missing} ({clause}).',
  },
  future: {
    kk: '{field}: {day} әлі келген жоқ, болған күнді көрсетіңіз.',
    ru: '{field}: {day} ещё не наступило, укажите день, когда это было.',
    en: '{field}: {day} is still to come, give the day it happened.',
  },
  unfilled: { kk: 'Толтырыңыз: {missing}.', ru: 'Заполните: {missing}.', en: 'Fill in: {missing}.' },
  noCase: {
    kk: '«{case}» ісі тізілімде жоқ: жолды қайта таңдаңыз.',
    ru: 'Дела «{case}» в реестре нет: выберите строку ещё раз.',
    en: 'There is no case "{case}" in the register: select the row again.',
  },
  noStep: {
    kk: 'Бұл қадам істің қазіргі мәртебесінде жасалмайды: картаны жаңартыңыз.',
    ru: 'В нынешнем статусе дела этот шаг не делается: обновите карточку.',
    en: 'This step does not belong to the present status of the case: refresh the card.',
  },
  computed: {
    kk: '«{field}» бағанын жүйе есептейді ({clause}): бастапқы деректерді түзетіңіз.',
    ru: 'Столбец «{field}» вычисляет система ({clause}): исправьте исходные данные.',
    en: 'The column "{field}" is worked out by the system ({clause}): correct the data it rests on.',
  },
  number: {
    kk: 'Істің нөмірі өзгертілмейді: журнал, хаттар және басқа тізілімдер істі сол нөмір бойынша табады.',
    ru: 'Номер дела не меняется: по нему дело находят журнал, письма и другие реестры.',
    en: 'The number of a case does not change: the log, the letters and other registers find the case by it.',
  },
  sealed: {
    kk: 'Хаттамаға қол қойылды, шешім бекітілген ({clause}): қатені «Қай шешімді түзетеді» бағаны толтырылған жаңа жолмен түзетіңіз.',
    ru: 'Протокол подписан, решение зафиксировано ({clause}): исправьте ошибку новой строкой, указав исправляемое решение.',
    en: 'The minutes are signed and the decision is locked ({clause}): correct a mistake by a new row that names the decision it corrects.',
  },
  closedAnswers: {
    kk: '«{status}» мәртебесінде мәліметтер өзгертілмейді ({clause}): алдымен істі «{back}» мәртебесіне қайтарыңыз.',
    ru: 'В статусе «{status}» сведения не меняются ({clause}): сначала верните дело в статус «{back}».',
    en: 'In the status "{status}" the information does not change ({clause}): first put the case back to "{back}".',
  },
  put: { kk: 'Бұрынғы мәні қайтарылды.', ru: 'Прежнее значение возвращено.', en: 'The earlier value was put back.' },
  notPut: {
    kk: 'Бұрынғы мәні белгісіз: Ctrl+Z басыңыз немесе өзіңіз түзетіңіз.',
    ru: 'Прежнее значение неизвестно: нажмите Ctrl+Z или исправьте сами.',
    en: 'The earlier value is not known: press Ctrl+Z or correct it yourself.',
  },
};

/** What came of a step. */
export const doneWords: Words<'examined' | 'sent' | 'ready' | 'moved' | 'recorded' | 'frozen' | 'alreadyFrozen'> = {
  examined: {
    kk: 'Тексерілді: {outcome}. {findings}',
    ru: 'Проверено: {outcome}. {findings}',
    en: 'Examined: {outcome}. {findings}',
  },
  sent: {
    kk: 'Жазылды: {title}, {day}. Мәртебе: {status}.',
    ru: 'Записано: {title}, {day}. Статус: {status}.',
    en: 'Recorded: {title}, {day}. Status: {status}.',
  },
  ready: {
    kk: '{title}: «{state}» деп белгіленді. Мәртебе хат жіберілген соң өзгереді.',
    ru: '{title}: отмечено «{state}». Статус изменится после отправки.',
    en: '{title}: marked "{state}". The status changes once it has been sent.',
  },
  moved: { kk: 'Мәртебе: {status}.', ru: 'Статус: {status}.', en: 'Status: {status}.' },
  recorded: {
    kk: 'Жазылды. Мәртебе өзгерген жоқ: {why}',
    ru: 'Записано. Статус не изменился: {why}',
    en: 'Recorded. The status did not change: {why}',
  },
  frozen: {
    kk: 'Есеп қабылданды, деректері бекітілді ({clause}).',
    ru: 'Отчёт принят, его данные зафиксированы ({clause}).',
    en: 'The report is accepted and its figures are locked ({clause}).',
  },
  alreadyFrozen: {
    kk: 'Бұрын бекітілген; бекітілгеннен кейін өзгергені: {changed}.',
    ru: 'Зафиксировано раньше; изменено после этого: {changed}.',
    en: 'Locked before; changed since: {changed}.',
  },
};

/** The lines of a case's history. */
export const historyWords: Words<
  'received' | 'edit' | 'superseded' | 'closed' | 'opened' | 'status' | 'sealed' | 'drafted' | 'sent' | 'delivered'
> = {
  received: { kk: 'Жауаптар түсті', ru: 'Поступили ответы', en: 'Answers received' },
  edit: {
    kk: 'Жауаптар өзгертілді, бұрынғысы журналда сақталды',
    ru: 'Ответы изменены, прежние сохранены в журнале',
    en: 'Answers edited, the earlier ones are kept in the log',
  },
  superseded: {
    kk: 'Кешігіп түскен жауап журналда сақталды',
    ru: 'Запоздавший ответ сохранён в журнале',
    en: 'An answer that came late is kept in the log',
  },
  closed: {
    kk: 'Іс жабылғаннан кейінгі жауап журналда сақталды',
    ru: 'Ответ после закрытия дела сохранён в журнале',
    en: 'An answer after the case was closed is kept in the log',
  },
  opened: { kk: 'Мәртебе: {to}', ru: 'Статус: {to}', en: 'Status: {to}' },
  status: {
    kk: 'Мәртебе: {to} (бұған дейін: {from})',
    ru: 'Статус: {to} (до этого: {from})',
    en: 'Status: {to} (before: {from})',
  },
  sealed: { kk: 'Деректер бекітілді', ru: 'Данные зафиксированы', en: 'Figures locked' },
  drafted: { kk: 'Хаттың қаралама нұсқасы: {title}', ru: 'Черновик письма: {title}', en: 'Letter drafted: {title}' },
  sent: { kk: 'Жіберілді: {title}', ru: 'Отправлено: {title}', en: 'Sent: {title}' },
  delivered: { kk: 'Алынды: {title}', ru: 'Получено: {title}', en: 'Received: {title}' },
};
