/** The checks of early termination: what a case still lacks, and routes the Rules do not give. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { terminations } from './termination.ts';

export const checkWords: WordsOf<typeof terminations>['checks'] = {
  participant: {
    label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
    fail: {
      kk: 'Осы бизнес-сәйкестендіру нөмірі бойынша негіз анықталған күнгі қатысушы табылмады: нөмірді де, күнді де тексеріңіз.',
      ru: 'По этому бизнес-идентификационному номеру на день установления основания участник не найден: проверьте и номер, и день.',
      en: 'No participant was found by this business identification number on the day the ground was found: check both the number and the day.',
    },
  },
  ground: {
    label: { kk: 'Негіз көрсетілген', ru: 'Основание указано', en: 'Ground stated' },
    fail: {
      kk: 'Мерзімінен бұрын тоқтату негізі көрсетілмеген: тізімнен таңдаңыз.',
      ru: 'Основание досрочного прекращения не указано: выберите из списка.',
      en: 'The ground for early termination is not stated: choose it from the list.',
    },
  },
  grounded: {
    label: { kk: 'Негіз расталған', ru: 'Основание подтверждено', en: 'Ground borne out' },
    fail: {
      kk: 'Бұл негіздің дәлелі жоқ немесе негіз жойылған: негізді сипаттап жазыңыз немесе себебін көрсетіп, істі жабыңыз.',
      ru: 'Подтверждений этого основания нет или оно устранено: опишите основание либо закройте дело с указанием причины.',
      en: 'There is no evidence of this ground, or the ground has been removed: describe the ground, or close the case with the reason.',
    },
  },
  breach: {
    label: { kk: 'Бұзушылық сипатталған', ru: 'Нарушение описано', en: 'Breach described' },
    fail: {
      kk: 'Үлгілік шарттың қандай міндеттемесі орындалмағаны жазылмаған: оны сипаттап жазыңыз.',
      ru: 'Не указано, какое обязательство типового договора не исполнено: опишите его.',
      en: 'It is not said which obligation of the model agreement was not performed: describe it.',
    },
  },
  participates: {
    label: { kk: 'Қатысу жалғасуда', ru: 'Участие продолжается', en: 'Participation goes on' },
    fail: {
      kk: 'Қатысушылар тізілімі бойынша қатысу {participationEndedOn} күні аяқталған: себебін көрсетіп, істі жабыңыз.',
      ru: 'По реестру участников участие завершено {participationEndedOn}: закройте дело с указанием причины.',
      en: 'By the register of participants participation ended on {participationEndedOn}: close the case with the reason.',
    },
  },
  recorded: {
    label: {
      kk: 'Аяқталуы тізілімде жазылған',
      ru: 'Завершение записано в реестре',
      en: 'End recorded in the register',
    },
    fail: {
      kk: 'Шешім бойынша қатысу {endedOn} күні аяқталады, ал қатысушылар тізілімінде – {participationEndedOn}: екі жазбаны салыстырып, қатесін түзетіңіз.',
      ru: 'По решению участие завершается {endedOn}, а в реестре участников – {participationEndedOn}: сверьте обе записи и исправьте ошибку.',
      en: 'By the decision participation ends on {endedOn}, and the register of participants says {participationEndedOn}: compare the two records and correct the wrong one.',
    },
  },
  commissionDecides: {
    label: { kk: 'Комиссияның шешімі', ru: 'Решение Комиссии', en: 'Decision of the Commission' },
    fail: {
      kk: 'Комиссия шешімінің мәні танылмады: тізімнен таңдаңыз.',
      ru: 'Значение решения Комиссии не распознано: выберите из списка.',
      en: 'The decision of the Commission is not one of the list: choose from it.',
    },
  },
  fundDecides: {
    label: {
      kk: 'Негіз бар, шешімді Қор қабылдайды',
      ru: 'Основание есть, решает Фонд',
      en: 'Ground present, the Fund decides',
    },
    fail: {
      kk: 'Қор шешімінің мәні танылмады: тізімнен таңдаңыз.',
      ru: 'Значение решения Фонда не распознано: выберите из списка.',
      en: 'The decision of the Fund is not one of the list: choose from it.',
    },
  },
  noCommission: {
    label: {
      kk: 'Комиссияның қарауына шығарылмайды',
      ru: 'На рассмотрение Комиссии не выносится',
      en: 'Not brought before the Commission',
    },
    fail: {
      kk: 'Комиссияның қарауына шығарылған күн жазылған ({sentToCommissionOn}), ал Қағидалар бойынша Комиссия тек 28.1, 28.2 және 28.7 негіздерін қарайды: күнді алып тастаңыз немесе негізді түзетіңіз.',
      ru: 'Записан день вынесения на рассмотрение Комиссии ({sentToCommissionOn}), а по Правилам Комиссия рассматривает только основания 28.1, 28.2 и 28.7: удалите день или исправьте основание.',
      en: 'A day of bringing it before the Commission is recorded ({sentToCommissionOn}), and by the Rules the Commission considers only grounds 28.1, 28.2 and 28.7: remove the day or correct the ground.',
    },
  },
  throughCommission: {
    label: { kk: 'Шешімді Комиссия қабылдаған', ru: 'Решение принято Комиссией', en: 'Decided by the Commission' },
    fail: {
      kk: 'Қатысуды тоқтату туралы шешім жазылған, ал бұл негіз бойынша шешімді Комиссия қабылдайды: мәселе Комиссияның қарауына шығарылған күн ({sentToCommissionOn}) шешім қабылданған күннен ({decidedOn}) кеш болмауы қажет.',
      ru: 'Записано решение о прекращении участия, а по этому основанию решает Комиссия: вопрос должен быть вынесен на её рассмотрение ({sentToCommissionOn}) не позднее дня решения ({decidedOn}).',
      en: 'A decision to end participation is recorded, and under this ground the Commission decides: the matter must have been brought before it ({sentToCommissionOn}) no later than the day of the decision ({decidedOn}).',
    },
  },
  endedOn: {
    label: { kk: 'Аяқталған күн жазылған', ru: 'День завершения записан', en: 'Day of the end recorded' },
    fail: {
      kk: 'Қатысуды тоқтату туралы шешім бар, ал қатысу аяқталған күн жазылмаған: күнді жазыңыз, содан кейін ол тізілімге көшіріледі.',
      ru: 'Решение о прекращении участия есть, а день завершения не записан: запишите его, после этого он переносится в реестр.',
      en: 'It was decided to end participation and the day it ended is missing: record it, and it is carried over to the register.',
    },
  },
  dismissReason: {
    label: { kk: 'Қабылдамау себебі жазылған', ru: 'Причина отклонения записана', en: 'Reason for dismissal given' },
    fail: {
      kk: 'Іс жабылған күн жазылған, ал себебі жазылмаған: себебін жазыңыз.',
      ru: 'День закрытия дела записан, а причина – нет: запишите её.',
      en: 'The day the case was closed is recorded and the reason is not: record it.',
    },
  },
};
