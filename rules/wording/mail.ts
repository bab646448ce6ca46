/** What staff are told of letters that may not have gone out, and the words of the digest of the day. */

import type { Text } from '../vocabulary/text.ts';

type Words<Key extends string> = Readonly<Record<Key, Text>>;

export const mailWords: Words<'unsure' | 'failed'> = {
  unsure: {
    kk: 'Жіберу кезінде жұмыс үзілді. «Жіберілген» қалтасын қараңыз: хат сонда болса, «sent» деп күнін жазыңыз, болмаса «ready» қойыңыз.',
    ru: 'Работа прервалась во время отправки. Посмотрите в папке «Отправленные»: если письмо там, поставьте sent и дату, если нет – ready.',
    en: 'The run stopped while sending. Look in the folder "Sent": if the letter is there, set "sent" and the day; if not, set "ready".',
  },
  failed: {
    kk: 'Мекенжай жарамсыз: түзетіп, «ready» мәртебесін қойыңыз.',
    ru: 'Адрес не подходит: исправьте его и поставьте статус ready.',
    en: 'The address is not usable: correct it and set the status "ready".',
  },
};

export const digestWords: Words<'subject' | 'overdue' | 'soon' | 'refused' | 'letters' | 'line' | 'more'> = {
  subject: { kk: '{date}: мерзімдер мен істер', ru: '{date}: сроки и дела', en: '{date}: terms and cases' },
  overdue: { kk: 'Мерзімі өтіп кетті: {count}', ru: 'Просрочено: {count}', en: 'Overdue: {count}' },
  soon: {
    kk: 'Таяудағы мерзімдер: {count}',
    ru: 'Ближайшие сроки: {count}',
    en: 'Terms coming up: {count}',
  },
  refused: {
    kk: 'Қабылданбаған жауаптар («refused» парағы): {count}',
    ru: 'Непринятые ответы (лист refused): {count}',
    en: 'Responses not taken in (sheet "refused"): {count}',
  },
  letters: {
    kk: 'Қызметкердің шешімін күтетін хаттар («outbox» парағы): {count}',
    ru: 'Письма, ожидающие решения сотрудника (лист outbox): {count}',
    en: 'Letters that wait for an officer (sheet "outbox"): {count}',
  },
  line: {
    kk: '{date} · {label} ({clause}) · {name}',
    ru: '{date} · {label} ({clause}) · {name}',
    en: '{date} · {label} ({clause}) · {name}',
  },
  more: { kk: '… және тағы {count}', ru: '… и ещё {count}', en: '… and {count} more' },
};
