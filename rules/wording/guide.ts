/** Headings of the staff's guide. */

import type { Text } from '../vocabulary/text.ts';

export const guideWords = {
  register: { kk: 'тізілім', ru: 'реестр', en: 'register' },
  path: { kk: 'Істің қозғалысы', ru: 'Движение дела', en: 'The path of a case' },
  statuses: { kk: 'Мәртебелер', ru: 'Статусы', en: 'Statuses' },
  status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
  needs: { kk: 'Алдымен не жазылады', ru: 'Что записывается сначала', en: 'What must be recorded first' },
  applicantSees: { kk: 'Өтініш беруші не көреді', ru: 'Что видит заявитель', en: 'What the applicant is told' },
  asks: { kk: 'Нысанның сұрақтары', ru: 'Вопросы формы', en: 'The questions of the form' },
  question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
  how: { kk: 'Қалай жазылады', ru: 'Как пишется', en: 'How it is typed' },
  required: { kk: 'Міндетті', ru: 'Обязательно', en: 'Required' },
  records: { kk: 'Қор қызметкері не жазады', ru: 'Что записывает сотрудник Фонда', en: 'What the officer records' },
  column: { kk: 'Баған', ru: 'Столбец', en: 'Column' },
  meaning: { kk: 'Мағынасы', ru: 'Значение', en: 'Meaning' },
  checks: { kk: 'Не тексеріледі', ru: 'Что проверяется', en: 'What is checked' },
  requirement: { kk: 'Талап', ru: 'Требование', en: 'Requirement' },
  otherwise: { kk: 'Орындалмаса', ru: 'Если не выполнено', en: 'If it is not met' },
  asked: { kk: 'Қызметкерден сұралады', ru: 'Отвечает сотрудник', en: 'An officer is asked' },
  terms: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Terms' },
  term: { kk: 'Мерзім', ru: 'Срок', en: 'Term' },
  when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  letters: { kk: 'Хаттар мен қағаздар', ru: 'Письма и бумаги', en: 'Letters and papers' },
  letter: { kk: 'Хат', ru: 'Письмо', en: 'Letter' },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  open: {
    kk: 'Бұйрық мәтініндегі ашық сұрақтар',
    ru: 'Открытые вопросы текста Приказа',
    en: "Open questions of the Order's text",
  },
  clause: { kk: 'Тармақ', ru: 'Пункт', en: 'Clause' },
  guide: {
    kk: 'Қор қызметкеріне арналған нұсқаулық',
    ru: 'Руководство сотрудника Фонда',
    en: 'Guide for the staff of the Fund',
  },
  quarter: { kk: 'Қордың бір тоқсаны', ru: 'Квартал в жизни Фонда', en: "A quarter in the Fund's life" },
  desk: { kk: 'Google кестесіндегі жұмыс орны', ru: 'Рабочее место в Google Таблице', en: 'The desk in Google Sheets' },
} as const satisfies Readonly<Record<string, Text>>;
