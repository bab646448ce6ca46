/** The words of the terms of applications: how long each stage took against what the Rules allow. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const stageWords = {
  title: {
    kk: 'Өтініштерді қарау кезеңдерінің мерзімдері, жұмыс күндері',
    ru: 'Сроки этапов рассмотрения заявлений, рабочие дни',
    en: 'Terms of the stages of applications, working days',
  },
  limit: { kk: 'Белгіленген мерзім', ru: 'Установленный срок', en: 'Term given' },
  done: { kk: 'Тоқсанда орындалды', ru: 'Выполнено в квартале', en: 'Done in the quarter' },
  average: { kk: 'Орташа', ru: 'В среднем', en: 'Average' },
  longest: { kk: 'Ең ұзағы', ru: 'Дольше всего', en: 'Longest' },
  inTime: { kk: 'Мерзімінде', ru: 'В срок', en: 'In time' },
  share: { kk: 'Мерзімінде орындалғаны, %', ru: 'Доля в срок, %', en: 'Share in time, %' },
  overdue: { kk: 'Мерзімі өтіп, орындалмағаны', ru: 'Просрочено, не выполнено', en: 'Overdue, not done' },
  note: {
    kk: 'Күндер мерзім басталған күннен кейінгі жұмыс күнінен бастап саналады; «Мерзімі өтіп, орындалмағаны» – тоқсан соңындағы жағдай.',
    ru: 'Дни считаются с рабочего дня, следующего за днём начала срока; «Просрочено, не выполнено» – на конец квартала.',
    en: 'Days are counted from the working day after the day the term runs from; "Overdue, not done" is as of the end of the quarter.',
  },
  funnel: {
    kk: 'Тоқсанда келіп түскен қатысуға арналған өтініштердің жолы',
    ru: 'Путь заявлений на участие, поступивших в квартале',
    en: 'The way of applications for participation received in the quarter',
  },
  sent: { kk: 'Келіп түсті', ru: 'Поступило', en: 'Received' },
  examined: { kk: 'Қаралды', ru: 'Рассмотрено Фондом', en: 'Examined by the Fund' },
  referred: { kk: 'Комиссияға енгізілді', ru: 'Внесено в Комиссию', en: 'Brought before the Commission' },
  decided: { kk: 'Комиссия шешім қабылдады', ru: 'Комиссия приняла решение', en: 'Decided by the Commission' },
  registered: { kk: 'Тіркеу туралы шешім', ru: 'Решение о регистрации', en: 'Decision to register' },
  signed: { kk: 'Шарт жасалды', ru: 'Договор заключён', en: 'Agreement concluded' },
  certified: { kk: 'Куәлік берілді', ru: 'Свидетельство выдано', en: 'Certificate issued' },
  funnelNote: {
    kk: 'Әр кезеңде сол кезеңнен өткен өтініштер есептің жасалған күніне дейін саналады.',
    ru: 'На каждом этапе считаются заявления, прошедшие его ко дню составления отчёта.',
    en: 'Each stage counts the applications that have passed it by the day the report was made.',
  },
  series: { kk: 'Өтініштер', ru: 'Заявления', en: 'Applications' },
} satisfies Readonly<Record<string, Text>>;
