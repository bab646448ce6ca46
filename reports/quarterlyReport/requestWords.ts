/** The words of the Fund's requests in monitoring (item 38). */

import type { Text } from '../../rules/vocabulary/text.ts';

export const requestWords = {
  title: {
    kk: 'Мониторинг шеңберіндегі сұрау салулар, жауап мерзімі осы тоқсанда аяқталғандары (38-тармақ)',
    ru: 'Запросы в рамках мониторинга, срок ответа на которые истекает в квартале (пункт 38)',
    en: 'Requests in monitoring whose term of answer ends in the quarter (item 38)',
  },
  due: { kk: 'Жауап берілуі тиіс', ru: 'Подлежало ответу', en: 'Due' },
  inTime: { kk: 'Мерзімінде жауап берілді', ru: 'Ответ дан в срок', en: 'Answered in time' },
  late: { kk: 'Кешіктіріліп жауап берілді', ru: 'Ответ дан с опозданием', en: 'Answered late' },
  overdue: { kk: 'Мерзімі өтті, жауап жоқ', ru: 'Срок истёк, ответа нет', en: 'Term over, no answer' },
  awaited: { kk: 'Күтілуде, мерзімі өткен жоқ', ru: 'Ожидается, срок не истёк', en: 'Awaited, the term is not over' },
  share: { kk: 'Мерзімінде жауап берілгендердің үлесі', ru: 'Доля ответов в срок', en: 'Share answered in time' },
  unfinished: {
    kk: 'Тоқсан аяқталмаған: мерзімі кейінірек өтетін сұрау салулар қосылуы мүмкін.',
    ru: 'Квартал не завершён: могут добавиться запросы, срок которых истекает позже.',
    en: 'The quarter is not over: requests whose term ends later may be added.',
  },
} satisfies Readonly<Record<string, Text>>;
