/** The words of the checks of a request: whom it goes to, whether it was received, and whether the answer is complete. */

import type { CheckWords, WordsOf } from '../vocabulary/wordsOf.ts';
import type { requests } from './requests.ts';

/** Each item asks the same question of its own answer. */
const complete: CheckWords = {
  label: { kk: 'Жауап толық', ru: 'Ответ полон', en: 'Answer complete' },
  fail: {
    kk: 'Қызметкер жауапты толық емес деп белгіледі: жетіспейтінін қайта сұратыңыз.',
    ru: 'Сотрудник отметил, что ответ неполон: запросите недостающее ещё раз.',
    en: 'An officer marked the answer as incomplete: ask again for what is missing.',
  },
};

export const checkWords: WordsOf<typeof requests>['checks'] = {
  described: {
    label: {
      kk: 'Сұрау салудың деректері толық',
      ru: 'Данные запроса полны',
      en: 'Particulars of the request complete',
    },
    fail: {
      kk: 'Сұрау салуда БСН, негіз немесе не сұратылатыны жазылмаған: оларды толтырыңыз, әйтпесе хат жасалмайды.',
      ru: 'В запросе не указаны БИН, основание или то, что запрашивается: заполните их, иначе письмо не составляется.',
      en: 'The BIN, the basis or what is asked for is missing from the request: fill them in, or no letter is drafted.',
    },
  },
  participant: {
    label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
    fail: {
      kk: 'Көрсетілген бизнес-сәйкестендіру нөмірі бойынша «Астана Хаб» қатысушысы табылмады, ал бұл міндет қатысушыға ғана жүктеледі: нөмірді тексеріңіз.',
      ru: 'По указанному бизнес-идентификационному номеру участник «Астана Хаб» не найден, а эта обязанность есть только у участника: проверьте номер.',
      en: 'No Astana Hub participant was found by the business identification number given, and only a participant has this duty: check the number.',
    },
  },
  participates: {
    label: { kk: 'Қатысу аяқталмаған', ru: 'Участие продолжается', en: 'Participation goes on' },
    fail: {
      kk: 'Қатысу {participationEndedOn} күні аяқталған, ал бұл міндет қатысу кезеңінде ғана болады: сұрау салудың негізін немесе күнін тексеріңіз.',
      ru: 'Участие завершено {participationEndedOn}, а эта обязанность есть только в период участия: проверьте основание запроса или его день.',
      en: 'Participation ended on {participationEndedOn}, and this duty lasts only as long as participation: check the basis of the request or its day.',
    },
  },
  receiptRecorded: {
    label: { kk: 'Алынған күні жазылған', ru: 'День получения записан', en: 'Day of receipt recorded' },
    fail: {
      kk: 'Сұрау салу түскен күн жазылған, ал алынған күн жазылмаған: мерзім алынған күннен есептеледі, сондықтан оны жеткізу туралы жазба бойынша толтырыңыз.',
      ru: 'День поступления запроса записан, а день получения – нет: срок исчисляется со дня получения, поэтому заполните его по записи о доставке.',
      en: 'The day of arrival is recorded and the day of receipt is not: the term runs from receipt, so fill it in by the delivery record.',
    },
  },
  daysInOrder: {
    label: { kk: 'Күндердің реті дұрыс', ru: 'Даты идут по порядку', en: 'Dates in order' },
    fail: {
      kk: 'Күндердің реті бұзылған: жіберілген күн – {sentOn}, түскен күн – {arrivedOn}, алынған күн – {receivedOn}, жауап берілген күн – {answeredOn}. Қатені түзетіңіз.',
      ru: 'Даты идут не по порядку: направлен {sentOn}, поступил {arrivedOn}, получен {receivedOn}, ответ дан {answeredOn}. Исправьте ошибку.',
      en: 'The dates are out of order: sent {sentOn}, arrived {arrivedOn}, received {receivedOn}, answered {answeredOn}. Correct the mistake.',
    },
  },
  complete32: complete,
  complete32p2: complete,
  complete33s2: complete,
  complete38: complete,
  statistics: {
    label: {
      kk: 'Статистикалық есептілік берілген',
      ru: 'Статистическая отчётность представлена',
      en: 'Statistical reporting given',
    },
    fail: {
      kk: 'Мемлекеттік статистикалық есептіліктің көшірмесі берілмеген: оны қайта сұратыңыз.',
      ru: 'Копия государственной статистической отчётности не представлена: запросите её ещё раз.',
      en: 'The copy of the state statistical reporting was not given: ask for it again.',
    },
  },
  declarations: {
    label: {
      kk: 'Салық декларациялары берілген',
      ru: 'Налоговые декларации представлены',
      en: 'Tax returns given',
    },
    fail: {
      kk: 'Қатысушы төлеуші болып табылатын салықтар, алымдар (баж) бойынша декларациялар (есептеулер) берілмеген: оларды қайта сұратыңыз.',
      ru: 'Декларации (расчёты) по налогам, сборам (пошлинам), плательщиком которых является участник, не представлены: запросите их ещё раз.',
      en: 'The returns (calculations) for the taxes and fees (duties) of which the participant is a payer were not given: ask for them again.',
    },
  },
  auditOpinion: {
    label: {
      kk: 'Аудиторлық қорытынды берілген',
      ru: 'Аудиторское заключение представлено',
      en: 'Audit opinion given',
    },
    fail: {
      kk: 'Жылдық бухгалтерлік (қаржылық) есептіліктің дәйектілігі туралы аудиторлық қорытынды берілмеген: оны қайта сұратыңыз.',
      ru: 'Аудиторское заключение о достоверности годовой бухгалтерской (финансовой) отчётности не представлено: запросите его ещё раз.',
      en: 'The audit opinion on the reliability of the annual accounting (financial) statements was not given: ask for it again.',
    },
  },
};
