/** What an applicant is told of a case: the status notices of R-8/p2, one small set of words for every procedure. */

import type { Text } from '../vocabulary/text.ts';

export const shownStatusWords = {
  received: { kk: 'Өтініш келіп түсті', ru: 'Заявление поступило', en: 'Application received' },
  examined: { kk: 'Қордың қарауында', ru: 'На рассмотрении Фонда', en: 'Under consideration by the Fund' },
  remarks: { kk: 'Ескертулерді жою қажет', ru: 'Необходимо устранить замечания', en: 'Remarks to be remedied' },
  notFixed: { kk: 'Ескертулер жойылмады', ru: 'Замечания не устранены', en: 'Remarks not remedied' },
  commission: { kk: 'Комиссияның қарауында', ru: 'На рассмотрении Комиссии', en: 'Before the Commission' },
  independent: {
    kk: 'Тәуелсіз комиссияның қарауында',
    ru: 'На рассмотрении Независимой комиссии',
    en: 'Before the Independent Commission',
  },
  granted: { kk: 'Оң шешім қабылданды', ru: 'Принято положительное решение', en: 'Decided in favour' },
  refused: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' },
  contract: { kk: 'Шартқа қол қойылды', ru: 'Договор подписан', en: 'Contract signed' },
  done: { kk: 'Аяқталды', ru: 'Завершено', en: 'Completed' },
  late: { kk: 'Мерзімінен кейін жіберілді', ru: 'Направлено после срока', en: 'Sent after the term' },
  awaited: {
    kk: 'Қатысушының жауабы күтілуде',
    ru: 'Ожидается ответ участника',
    en: "Awaiting the participant's answer",
  },
  informed: { kk: 'Хабарлама келіп түсті', ru: 'Уведомление поступило', en: 'Notice received' },
  withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано', en: 'Withdrawn' },
} as const satisfies Readonly<Record<string, Text>>;

export type ShownStatus = keyof typeof shownStatusWords;
