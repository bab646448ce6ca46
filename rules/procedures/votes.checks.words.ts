/** What is checked of a vote, in few words, and what is read where it does not hold. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { votes } from './votes.ts';

export const checkWords: WordsOf<typeof votes>['checks'] = {
  body: {
    label: {
      kk: 'Істі осы комиссия қарайды',
      ru: 'Дело рассматривает эта комиссия',
      en: 'The case is for this Commission',
    },
    fail: {
      kk: 'Бұл іс бойынша шешімді «{caseBody}» қабылдайды, ал отырысты «{body}» өткізеді: істі тиісті комиссия отырысының күн тәртібіне енгізіңіз.',
      ru: 'По этому делу решение принимает «{caseBody}», а заседание проводит «{body}»: внесите дело в повестку заседания соответствующей комиссии.',
      en: 'The "{caseBody}" decides on this case, and the meeting is of the "{body}": put the case on the agenda of the right Commission.',
    },
  },
  waits: {
    label: { kk: 'Іс шешімді күтіп тұр', ru: 'Дело ожидает решения', en: 'The case waits for a decision' },
    fail: {
      kk: 'Іс комиссияның шешімін күтіп тұрған жоқ: істің мәртебесін тексеріңіз немесе жолды күн тәртібінен алып тастаңыз.',
      ru: 'Дело не ожидает решения комиссии: проверьте статус дела или исключите строку из повестки.',
      en: 'The case does not wait for a decision of the Commission: check its status or take the row off the agenda.',
    },
  },
  sitting: {
    label: { kk: 'Отырыс шешім қабылдауға құқылы', ru: 'Заседание правомочно', en: 'The meeting could decide' },
    fail: {
      kk: 'Отырыстың деректері дұрыс емес (құрам, кворум, төраға немесе қол қойылған күн): «meetings» тізіліміндегі жолды түзетіңіз.',
      ru: 'Данные заседания неверны (состав, кворум, председатель или день подписания): исправьте строку реестра «meetings».',
      en: 'The meeting is not in order (members, quorum, chair or day of signing): correct its row in the register "meetings".',
    },
  },
  attended: {
    label: { kk: 'Қатысқандар ғана дауыс берген', ru: 'Голосовали присутствующие', en: 'Only those present voted' },
    fail: {
      kk: 'Осы отырысқа осы комиссияның мүшесі ретінде қатыспағандардың дауысы жазылған: {absent}. Дауыстарды немесе қатысқандарды түзетіңіз.',
      ru: 'Записаны голоса тех, кто не присутствовал на заседании как член этой комиссии: {absent}. Исправьте голоса или присутствующих.',
      en: 'Votes are recorded of those who were not present as members of this Commission: {absent}. Correct the votes or who was present.',
    },
  },
  once: {
    label: { kk: 'Әр мүше бір рет дауыс берген', ru: 'Каждый голосовал один раз', en: 'Each voted once' },
    fail: {
      kk: 'Дауысы бірнеше рет жазылған мүшелер: {twice}. Әрқайсысының бір дауысын қалдырыңыз.',
      ru: 'Члены, чей голос записан более одного раза: {twice}. Оставьте каждому один голос.',
      en: 'Members whose vote is recorded more than once: {twice}. Leave each one vote.',
    },
  },
  conflict: {
    label: { kk: 'Мүдделер қақтығысы жоқ', ru: 'Нет конфликта интересов', en: 'No conflict of interest' },
    fail: {
      kk: 'Мүдделер қақтығысы бар мүшелердің дауысы жазылған: {conflicting}. Олар осы мәселе бойынша дауыс бермейді: дауыстарын алып тастаңыз.',
      ru: 'Записаны голоса членов с конфликтом интересов: {conflicting}. По этому вопросу они не голосуют: уберите их голоса.',
      en: 'Votes are recorded of members with a conflict of interest: {conflicting}. They do not vote on this question: remove their votes.',
    },
  },
  everyone: {
    label: {
      kk: 'Барлық қатысқандардың дауысы бар',
      ru: 'Записаны голоса всех присутствующих',
      en: 'Every vote recorded',
    },
    fail: {
      kk: 'Қатысқан мүшелердің дауысы жазылмаған: {silent}. Дауыстарын толтырыңыз.',
      ru: 'Не записаны голоса присутствующих членов: {silent}. Заполните их.',
      en: 'The votes of members present are not recorded: {silent}. Fill them in.',
    },
  },
  vote: {
    label: { kk: 'Шешім дауыс беруге сай', ru: 'Решение соответствует голосованию', en: 'Decision as voted' },
    fail: {
      kk: 'Шешім («{decision}») дауыс беру нәтижесіне сай емес: дауыстарды немесе шешімді тексеріңіз. Көпшілік пен тең дауыс ережелері – Қордың баптауы.',
      ru: 'Решение («{decision}») не соответствует итогу голосования: проверьте голоса или решение. Правила большинства и равенства голосов – настройка Фонда.',
      en: 'The decision ("{decision}") is not what the vote gives: check the votes or the decision. The rules of majority and tie are settings of the Fund.',
    },
  },
  ground: {
    label: {
      kk: 'Бас тарту негізі көзделген',
      ru: 'Основание отказа предусмотрено',
      en: 'Ground for refusal provided for',
    },
    fail: {
      kk: 'Бас тартуда рәсімде көзделген негіз ғана көрсетіледі: тіркеуде – 16-тармақтың екі негізінің бірі; негіз көзделмеген рәсімде ол көрсетілмейді. Негізді түзетіңіз.',
      ru: 'В отказе указывается только основание, предусмотренное процедурой: для регистрации – одно из двух оснований пункта 16; где основания не предусмотрены, оно не указывается. Исправьте основание.',
      en: 'A refusal names only a ground the procedure provides for: one of the two of item 16 for registration, none where it provides for none. Correct the ground.',
    },
  },
  reasoned: {
    label: { kk: 'Бас тарту дәлелді', ru: 'Отказ мотивирован', en: 'Refusal reasoned' },
    fail: {
      kk: 'Өтініш берушіге дәлелді бас тарту жіберіледі: Тәуелсіз комиссияның дәлелін «Шешімнің дәлелі» бағанында жазыңыз.',
      ru: 'Заявителю направляется мотивированный отказ: укажите мотивы Независимой комиссии в столбце «Мотивировка».',
      en: 'The applicant is sent a reasoned refusal: give the reasons of the Independent Commission in the column "Reasons".',
    },
  },
  seats: {
    label: { kk: 'Квоталар саны көрсетілген', ru: 'Количество квот указано', en: 'Number of quotas given' },
    fail: {
      kk: 'Оқытуға қатысуға рұқсат берілген, ал квоталар саны көрсетілмеген: оны жазыңыз.',
      ru: 'Допуск к участию в обучении предоставлен, а количество квот не указано: укажите его.',
      en: 'Admission is granted and the number of quotas is missing: give it.',
    },
  },
  seatsReason: {
    label: {
      kk: 'Есептен айырмашылық түсіндірілген',
      ru: 'Расхождение с расчётом объяснено',
      en: 'Difference from the calculation explained',
    },
    fail: {
      kk: 'Квоталар саны ({seats}) есептелгеннен ({calculatedSeats}) өзгеше: айырмашылықтың себебін жазыңыз.',
      ru: 'Количество квот ({seats}) отличается от рассчитанного ({calculatedSeats}): укажите причину.',
      en: 'The number of quotas ({seats}) differs from the calculated one ({calculatedSeats}): give the reason.',
    },
  },
  settled: {
    label: {
      kk: 'Хаттамаға қол қойылғанда шешім бар',
      ru: 'На день подписания решение есть',
      en: 'Decided when signed',
    },
    fail: {
      kk: 'Хаттамаға қол қойылған, ал бұл мәселе бойынша шешім жоқ: шешімді жазыңыз немесе «Кейінге қалдыру» деп белгілеңіз.',
      ru: 'Протокол подписан, а решения по этому вопросу нет: запишите решение или отметьте «Отложить».',
      en: 'The minutes are signed and this question has no decision: record it or choose "Postpone".',
    },
  },
  correction: {
    label: { kk: 'Түзету рұқсат етілген', ru: 'Исправление допустимо', en: 'Correction admissible' },
    fail: {
      kk: 'Сол іс бойынша бекітілген және әлі түзетілмеген шешім ғана, сол комиссияның сол немесе одан кейінгі отырысында және тек шешіммен түзетіледі: жол нөмірін немесе шешімді тексеріңіз.',
      ru: 'Исправляется только зафиксированное и ещё не исправленное решение по тому же делу, на том же или более позднем заседании той же комиссии, и только решением: проверьте номер строки или решение.',
      en: 'Only a locked decision on the same case that nothing has corrected yet can be corrected, in the same or a later meeting of the same Commission, and only by a decision: check the number of the row or the decision.',
    },
  },
  unaltered: {
    label: { kk: 'Бекітілгеннен кейін өзгермеген', ru: 'После фиксации не изменено', en: 'Unaltered since locked' },
    fail: {
      kk: 'Жол немесе оның отырысы хаттамаға қол қойылғаннан кейін өзгертілген: «Бекітілген мазмұны» бағанындағыдай қалпына келтіріп, түзетуді жаңа жолмен енгізіңіз.',
      ru: 'Строка или её заседание изменены после подписания протокола: восстановите их по столбцу «Зафиксированное содержание», а исправление внесите новой строкой.',
      en: 'The row or its meeting was changed after the minutes were signed: restore it from the column "Locked content" and enter the correction as a new row.',
    },
  },
  caseAgrees: {
    label: { kk: 'Іс шешімге сай', ru: 'Дело соответствует решению', en: 'The case agrees' },
    fail: {
      kk: 'Істе басқа шешім, күн, негіз немесе квоталар саны жазылған, сондықтан ештеңе өзгертілмеді: істі қол қойылған шешімге сай келтіріңіз немесе түзету жолын енгізіңіз.',
      ru: 'В деле записаны другое решение, день, основание или количество квот, поэтому ничего не изменено: приведите дело в соответствие с подписанным решением или внесите строку исправления.',
      en: 'The case says another decision, day, ground or number of quotas, so nothing was changed: bring the case in line with the signed decision or enter a correction row.',
    },
  },
};
