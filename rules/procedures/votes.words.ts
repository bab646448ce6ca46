/** The words of the register of votes: an item of the agenda, the vote, the decision and what locks it. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { bodyWords } from '../wording/bodies.ts';
import { checkWords } from './votes.checks.words.ts';
import type { votes } from './votes.ts';

type Fields = WordsOf<typeof votes>['fields'];

const computedWords: Pick<Fields, keyof typeof votes.computed> = {
  body: { label: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' }, options: bodyWords },
  heldOn: { label: { kk: 'Отырыс күні', ru: 'Дата заседания', en: 'Day of the meeting' } },
  signedOn: { label: { kk: 'Хаттамаға қол қойылған күн', ru: 'Дата подписания протокола', en: 'Minutes signed on' } },
  applicant: {
    label: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
    help: { kk: 'Істен алынады', ru: 'Берётся из дела', en: 'Taken from the case' },
  },
  caseBody: {
    label: { kk: 'Істі қарайтын комиссия', ru: 'Комиссия, рассматривающая дело', en: 'Commission the case is for' },
    help: {
      kk: 'Қағидаларға сәйкес осы іс бойынша шешім қабылдайтын комиссия',
      ru: 'Комиссия, которая в соответствии с Правилами принимает решение по делу',
      en: 'The Commission that decides on the case under the Rules',
    },
    options: bodyWords,
  },
  waits: {
    label: { kk: 'Іс шешімді күтіп тұр', ru: 'Дело ожидает решения', en: 'The case waits for a decision' },
  },
  sitting: {
    label: { kk: 'Отырыс шешім қабылдауға құқылы', ru: 'Заседание правомочно', en: 'The meeting could decide' },
    help: {
      kk: '«meetings» тізілімі бойынша отырыс күні, құрам, кворум және төраға дұрыс',
      ru: 'По реестру «meetings» день, состав, кворум и председатель верны',
      en: 'By the register "meetings" the day, the members, the quorum and the chair are in order',
    },
  },
  forCount: { label: { kk: 'Қолдады', ru: 'За', en: 'For' } },
  againstCount: { label: { kk: 'Қарсы', ru: 'Против', en: 'Against' } },
  abstainedCount: { label: { kk: 'Қалыс қалды', ru: 'Воздержались', en: 'Abstained' } },
  absent: {
    label: { kk: 'Қатыспай дауыс бергендер', ru: 'Голосовали, не присутствуя', en: 'Voted without being present' },
    help: {
      kk: 'Осы отырысқа осы комиссияның мүшесі ретінде қатыспаған, бірақ дауысы жазылғандардың кодтары',
      ru: 'Коды тех, чей голос записан, хотя они не присутствовали на заседании как члены этой комиссии',
      en: 'Codes of those whose vote is recorded though they were not present as members of this Commission',
    },
  },
  twice: {
    label: { kk: 'Дауысы қайталанғандар', ru: 'Голос записан дважды', en: 'Voted more than once' },
  },
  conflicting: {
    label: {
      kk: 'Мүдделер қақтығысы бола тұра дауыс бергендер',
      ru: 'Голосовали при конфликте интересов',
      en: 'Voted in spite of a conflict of interest',
    },
  },
  silent: {
    label: { kk: 'Дауысы жазылмағандар', ru: 'Голос не записан', en: 'No vote recorded' },
    help: {
      kk: 'Отырысқа қатысқан, мүдделер қақтығысы жоқ, бірақ дауысы жазылмаған мүшелердің кодтары',
      ru: 'Коды присутствующих членов без конфликта интересов, чей голос не записан',
      en: 'Codes of members present without a conflict of interest whose vote is not recorded',
    },
  },
  carried: {
    label: { kk: 'Мәселе қолдау тапты', ru: 'Вопрос решён положительно', en: 'Carried' },
    help: {
      kk: 'Отырыстың көпшілік және тең дауыс ережелері бойынша; дауыстар жетіспесе, белгісіз',
      ru: 'По правилам большинства и равенства голосов этого заседания; если голосов не хватает, неизвестно',
      en: "By the meeting's rules of majority and tie; not known while votes are missing",
    },
  },
  groundAdmitted: {
    label: {
      kk: 'Бас тарту негізі көзделген',
      ru: 'Основание отказа предусмотрено',
      en: 'Ground for refusal provided for',
    },
  },
  needsReason: {
    label: { kk: 'Бас тарту дәлелді болады', ru: 'Отказ мотивируется', en: 'A refusal is reasoned' },
  },
  takesSeats: { label: { kk: 'Квоталар бөлінеді', ru: 'Распределяются квоты', en: 'Quotas are allocated' } },
  calculatedSeats: {
    label: { kk: 'Есептелген квоталар саны', ru: 'Рассчитанное количество квот', en: 'Calculated number of quotas' },
    help: {
      kk: 'Қордың есептік тетігі бойынша; шешімді Тәуелсіз комиссия қабылдайды',
      ru: 'По расчётному механизму Фонда; решение принимает Независимая комиссия',
      en: "By the Fund's calculation mechanism; the Independent Commission decides",
    },
  },
  correctable: {
    label: {
      kk: 'Көрсетілген шешімді түзетуге болады',
      ru: 'Решение можно исправить',
      en: 'Decision can be corrected',
    },
  },
  correctedBy: { label: { kk: 'Қай жолмен түзетілген', ru: 'Какой строкой исправлено', en: 'Corrected by the row' } },
  sealed: {
    label: { kk: 'Бекітілген мазмұны', ru: 'Зафиксированное содержание', en: 'Locked content' },
    help: {
      kk: 'Хаттамаға қол қойылған кезде жолда не жазылғаны; өзгертілмейді, журналда да сақталады',
      ru: 'Что было в строке при подписании протокола; не меняется, хранится и в журнале',
      en: 'What the row said when the minutes were signed; never rewritten, kept in the change log too',
    },
  },
  unaltered: {
    label: { kk: 'Бекітілгеннен кейін өзгермеген', ru: 'После фиксации не изменено', en: 'Unaltered since locked' },
  },
  caseAgrees: { label: { kk: 'Іс шешімге сай', ru: 'Дело соответствует решению', en: 'The case agrees' } },
};

const officeWords: Pick<Fields, keyof typeof votes.office> = {
  meeting: {
    label: { kk: 'Отырыс', ru: 'Заседание', en: 'Meeting' },
    help: {
      kk: '«meetings» тізіліміндегі отырыстың нөмірі',
      ru: 'Номер заседания в реестре «meetings»',
      en: 'Number of the meeting in the register "meetings"',
    },
  },
  item: { label: { kk: 'Күн тәртібіндегі реті', ru: 'Пункт повестки', en: 'Item of the agenda' } },
  register: {
    label: { kk: 'Істің тізілімі', ru: 'Реестр дела', en: 'Register of the case' },
    help: { kk: 'Мысалы, registration', ru: 'Например, registration', en: 'For example, registration' },
  },
  case: { label: { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case number' } },
  question: {
    label: { kk: 'Қаралатын мәселе', ru: 'Рассматриваемый вопрос', en: 'Question' },
    help: {
      kk: 'Толтырылмаса, хаттамада рәсімнің атауы жазылады. Дауысқа оң шешім қойылады: «қолдады» – оң шешім үшін берілген дауыс',
      ru: 'Если не указан, в протоколе пишется название процедуры. На голосование ставится положительное решение: «за» – голос за него',
      en: 'Left blank, the minutes name the procedure. The vote is on a decision in favour: "for" is a vote for it',
    },
  },
  votedFor: {
    label: { kk: 'Қолдағандар', ru: 'Голосовали за', en: 'Voted for' },
    help: {
      kk: 'Мүшелердің кодтары нүктелі үтір арқылы: M-01; M-02',
      ru: 'Коды членов через точку с запятой: M-01; M-02',
      en: 'Codes of members, separated by semicolons: M-01; M-02',
    },
  },
  votedAgainst: { label: { kk: 'Қарсы болғандар', ru: 'Голосовали против', en: 'Voted against' } },
  abstained: { label: { kk: 'Қалыс қалғандар', ru: 'Воздержавшиеся', en: 'Abstaining' } },
  conflicted: {
    label: { kk: 'Мүдделер қақтығысы', ru: 'Конфликт интересов', en: 'Conflict of interest' },
    help: {
      kk: 'Осы мәселе бойынша мүдделер қақтығысы бар мүшелердің кодтары: олар дауыс бермейді',
      ru: 'Коды членов с конфликтом интересов по этому вопросу: они не голосуют',
      en: 'Codes of members with a conflict of interest in this question: they do not vote',
    },
  },
  decision: {
    label: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
    options: {
      grant: { kk: 'Оң шешім', ru: 'Положительное решение', en: 'In favour' },
      refuse: { kk: 'Бас тарту', ru: 'Отказ', en: 'Refusal' },
      postpone: { kk: 'Кейінге қалдыру', ru: 'Отложить', en: 'Postpone' },
    },
  },
  ground: {
    label: { kk: 'Бас тарту негізі', ru: 'Основание отказа', en: 'Ground for refusal' },
    help: {
      kk: 'Рәсімде көзделген негіздің коды, тіркеуде – 16.1 немесе 16.2; рәсімде негіз көзделмесе, толтырылмайды, дәлел «Шешімнің дәлелі» бағанына жазылады',
      ru: 'Код основания, предусмотренного процедурой, для регистрации – 16.1 или 16.2; если их нет, не заполняется, а мотивы пишутся в столбце «Мотивировка решения»',
      en: 'Code of a ground the procedure provides for, 16.1 or 16.2 for registration; left blank where it provides for none, and the reasons go into the column "Reasons for the decision"',
    },
  },
  seats: { label: { kk: 'Квоталар саны', ru: 'Количество квот', en: 'Number of quotas' } },
  seatsReason: {
    label: {
      kk: 'Есептен айырмашылықтың себебі',
      ru: 'Причина расхождения с расчётом',
      en: 'Why it differs from the calculation',
    },
    help: {
      kk: 'Квоталар саны есептелгеннен өзгеше болса, себебі',
      ru: 'Почему количество квот отличается от рассчитанного',
      en: 'Why the number of quotas differs from the calculated one',
    },
  },
  reason: {
    label: { kk: 'Шешімнің дәлелі', ru: 'Мотивировка решения', en: 'Reasons for the decision' },
    help: {
      kk: 'Шешімге негіз болған дәлелдер',
      ru: 'Доводы, на которых основано решение',
      en: 'What the decision was based on',
    },
  },
  corrects: {
    label: { kk: 'Қай жолды түзетеді', ru: 'Какую строку исправляет', en: 'Corrects the row' },
    help: {
      kk: 'Қол қойылған шешім өзгертілмейді: түзету жаңа жолмен енгізіліп, мұнда түзетілетін жолдың нөмірі жазылады',
      ru: 'Подписанное решение не меняется: исправление вносится новой строкой, здесь указывается номер исправляемой',
      en: 'A signed decision is not changed: a correction is a new row, and the number of the row it corrects is given here',
    },
  },
};

export const votesWords: WordsOf<typeof votes> = {
  title: { kk: 'Дауыс беру және шешімдер', ru: 'Голосования и решения', en: 'Votes and decisions' },
  fields: { ...computedWords, ...officeWords },
  checks: checkWords,
  deadlines: {},
  statuses: {
    onAgenda: { kk: 'Күн тәртібінде', ru: 'В повестке дня', en: 'On the agenda' },
    decided: { kk: 'Шешім қабылданды', ru: 'Решение принято', en: 'Decided' },
    postponed: { kk: 'Кейінге қалдырылды', ru: 'Отложено', en: 'Postponed' },
  },
  documents: {},
  letters: {},
};
