/** The words of the minutes of a meeting, in the two languages they are kept in and in English for messages. */

import type { Body } from '../../rules/vocabulary/parts.ts';
import type { Text } from '../../rules/vocabulary/text.ts';

/** After «№ 1»: whose minutes they are. */
export const titleWords: Readonly<Record<Body, Text>> = {
  commission: {
    kk: '«Астана Хаб» қатысушыларын іріктеу жөніндегі комиссия отырысының хаттамасы',
    ru: 'Протокол заседания Комиссии по отбору участников «Астана Хаб»',
    en: 'Minutes of a meeting of the Commission for the selection of Astana Hub participants',
  },
  independent: {
    kk: 'Кандидаттарды іріктеу жөніндегі тәуелсіз комиссия отырысының хаттамасы',
    ru: 'Протокол заседания Независимой комиссии по отбору кандидатов',
    en: 'Minutes of a meeting of the Independent Commission for the selection of candidates',
  },
};

export const markWords = {
  draft: { kk: 'ҚАРАЛАМА', ru: 'ЧЕРНОВИК', en: 'DRAFT' },
  altered: {
    kk: 'ҚОЛ ҚОЙЫЛҒАННАН КЕЙІН ӨЗГЕРТІЛГЕН',
    ru: 'ИЗМЕНЕНО ПОСЛЕ ПОДПИСАНИЯ',
    en: 'CHANGED AFTER SIGNING',
  },
  sample: { kk: 'ҮЛГІ: деректер ойдан алынған', ru: 'ОБРАЗЕЦ: данные вымышлены', en: 'SAMPLE: the data are invented' },
} satisfies Readonly<Record<string, Text>>;

export const minutesWords = {
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  date: { kk: 'Отырыс күні', ru: 'Дата заседания', en: 'Day of the meeting' },
  place: { kk: 'Өткізілген орны', ru: 'Место проведения', en: 'Place' },
  form: { kk: 'Өткізу нысаны', ru: 'Форма проведения', en: 'Form' },
  signed: { kk: 'Қол қойылған күн', ru: 'Дата подписания', en: 'Signed on' },
  present: { kk: 'Қатысқан мүшелер', ru: 'Присутствовали члены', en: 'Members present' },
  absent: { kk: 'Қатыспаған мүшелер', ru: 'Отсутствовали члены', en: 'Members absent' },
  nobody: { kk: 'жоқ', ru: 'нет', en: 'none' },
  notRecorded: { kk: 'жазылмаған', ru: 'не записано', en: 'not recorded' },
  quorum: { kk: 'Кворум', ru: 'Кворум', en: 'Quorum' },
  agenda: { kk: 'Күн тәртібі және шешімдер', ru: 'Повестка дня и решения', en: 'Agenda and decisions' },
  noItems: { kk: 'Күн тәртібінде мәселе жоқ.', ru: 'В повестке дня вопросов нет.', en: 'The agenda is empty.' },
  case: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  applicant: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
  question: { kk: 'Мәселе', ru: 'Вопрос', en: 'Question' },
  votedFor: { kk: 'Қолдады', ru: 'За', en: 'For' },
  votedAgainst: { kk: 'Қарсы', ru: 'Против', en: 'Against' },
  abstained: { kk: 'Қалыс қалды', ru: 'Воздержались', en: 'Abstained' },
  conflicted: {
    kk: 'Мүдделер қақтығысы, дауыс бермеді',
    ru: 'Конфликт интересов, не голосовали',
    en: 'Conflict of interest, did not vote',
  },
  silent: { kk: 'Дауысы жазылмаған', ru: 'Голос не записан', en: 'Vote not recorded' },
  result: { kk: 'Дауыс беру нәтижесі', ru: 'Итог голосования', en: 'Result of the vote' },
  carried: { kk: 'мәселе қолдау тапты', ru: 'вопрос получил поддержку', en: 'carried' },
  notCarried: { kk: 'мәселе қолдау таппады', ru: 'вопрос не получил поддержки', en: 'not carried' },
  resultOpen: { kk: 'белгісіз', ru: 'неизвестен', en: 'not known' },
  tied: { kk: 'дауыстар тең', ru: 'голоса разделились поровну', en: 'a tie' },
  decision: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  noDecision: { kk: 'қабылданбаған', ru: 'не принято', en: 'none' },
  ground: { kk: 'Бас тарту негізі', ru: 'Основание отказа', en: 'Ground for refusal' },
  seats: { kk: 'Квоталар саны', ru: 'Количество квот', en: 'Number of quotas' },
  calculated: { kk: 'есептелгені', ru: 'рассчитано', en: 'calculated' },
  seatsReason: {
    kk: 'Есептен айырмашылықтың себебі',
    ru: 'Причина расхождения с расчётом',
    en: 'Why it differs from the calculation',
  },
  reason: { kk: 'Шешімнің дәлелі', ru: 'Мотивировка решения', en: 'Reasons for the decision' },
  corrects: { kk: 'Түзетілетін шешім', ru: 'Исправляемое решение', en: 'Decision corrected' },
  chair: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
  secretary: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
  receipt: { kk: 'Құжаттың түбіртегі', ru: 'Квитанция документа', en: 'Receipt' },
} satisfies Readonly<Record<string, Text>>;

export const sentences = {
  quorate: {
    kk: 'Құрамда {members} мүше бар, отырысқа {attending} мүше қатысты: кворум бар.',
    ru: 'Присутствуют {attending} из {members} членов: кворум есть.',
    en: '{attending} of {members} members are present: there is a quorum.',
  },
  notQuorate: {
    kk: 'Құрамда {members} мүше бар, отырысқа {attending} мүше қатысты: кворум жоқ.',
    ru: 'Присутствуют {attending} из {members} членов: кворума нет.',
    en: '{attending} of {members} members are present: there is no quorum.',
  },
  notKnown: {
    kk: 'Қатысқан мүшелер немесе отырыс күні жазылмаған: кворумның бар-жоғы белгісіз.',
    ru: 'Присутствующие члены или день заседания не записаны: наличие кворума неизвестно.',
    en: 'The members present or the day of the meeting are not recorded: the quorum is not known.',
  },
  rules: {
    kk: 'Дауыс беру ережелері: кворум – {quorum}; шешім – {majority}; дауыстар тең болса – {tie}. Бұл ережелер Қағидаларда көзделмеген, оларды Қор белгілеген.',
    ru: 'Правила голосования: кворум – {quorum}; решение – {majority}; при равенстве голосов – {tie}. Правилами они не предусмотрены, их установил Фонд.',
    en: 'Rules of voting: quorum, {quorum}; decision, {majority}; on a tie, {tie}. They are not in the Rules; the Fund set them.',
  },
  experts: {
    kk: 'Тәуелсіз комиссияның құрамына халықаралық сарапшылар тартылады (69-тармақ); отырыс күні құрамдағы халықаралық сарапшылар: {experts}.',
    ru: 'В состав Независимой комиссии привлекаются международные эксперты (пункт 69); международных экспертов в составе на день заседания: {experts}.',
    en: 'International experts are drawn into the Independent Commission (item 69); international experts in office on the day: {experts}.',
  },
  rowOfMinutes: {
    kk: '{date} күнгі № {number} хаттама, {item}-мәселе ({row})',
    ru: 'протокол № {number} от {date}, вопрос {item} ({row})',
    en: 'minutes No. {number} of {date}, item {item} ({row})',
  },
} satisfies Readonly<Record<string, Text>>;
