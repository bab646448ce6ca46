/** The words of the courses of an application for training: the syllabus of and what is found in it. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { courses } from './training.courses.ts';

export const coursesWords: WordsOf<typeof courses> = {
  title: { kk: 'Оқыту курстары', ru: 'Курсы обучения', en: 'Training courses' },
  fields: {
    name: {
      label: { kk: 'Курстың атауы', ru: 'Наименование курса', en: 'Name of the course' },
      help: {
        kk: 'Курстың силлабустағы атауы',
        ru: 'Наименование курса, как в силлабусе',
        en: 'Name of the course as in the syllabus',
      },
    },
    weeks: {
      label: { kk: 'Апталар саны', ru: 'Количество недель', en: 'Weeks' },
      help: {
        kk: 'Оқу жоспары бойынша апталардың саны',
        ru: 'Количество недель по учебному плану',
        en: 'Number of weeks of the study plan',
      },
    },
    hours: {
      label: { kk: 'Академиялық сағаттар саны', ru: 'Количество академических часов', en: 'Academic hours' },
      help: {
        kk: 'Оқу жоспары бойынша академиялық сағаттардың саны',
        ru: 'Количество академических часов по учебному плану',
        en: 'Number of academic hours of the study plan',
      },
    },
    durationMonths: {
      label: { kk: 'Ұзақтығы, ай', ru: 'Продолжительность, месяцев', en: 'Duration, months' },
      help: {
        kk: 'Курстың ұзақтығы күнтізбелік айлармен; алты айдан кем курс бас тарту негізі болады',
        ru: 'Продолжительность курса в календарных месяцах; менее шести месяцев – основание для отказа',
        en: 'Duration of the course in calendar months; less than six months is a ground for refusal',
      },
    },
    price: {
      label: { kk: 'Курс құны', ru: 'Стоимость курса', en: 'Price of the course' },
      help: {
        kk: 'Силлабуста көрсетілген курс құны, теңге',
        ru: 'Стоимость курса, указанная в силлабусе, тенге',
        en: 'Price of the course stated in the syllabus, tenge',
      },
    },
    planUrl: {
      label: { kk: 'Оқу жоспары', ru: 'Учебный план', en: 'Study plan' },
      help: {
        kk: 'Апталар мен академиялық сағаттар бойынша егжей-тегжейлі оқу жоспарының сілтемесі',
        ru: 'Ссылка на подробный учебный план по неделям и академическим часам',
        en: 'Link to the detailed study plan by weeks and academic hours',
      },
    },
    criteria: {
      label: {
        kk: 'Студенттерді іріктеу өлшемшарттары',
        ru: 'Критерии отбора студентов',
        en: 'Student selection criteria',
      },
      help: {
        kk: 'Курсқа студенттер қандай өлшемшарттар бойынша іріктеледі',
        ru: 'По каким критериям отбираются студенты на курс',
        en: 'Criteria by which students are selected for the course',
      },
    },
    capacity: {
      label: { kk: 'Орындар саны', ru: 'Количество мест', en: 'Capacity' },
      help: {
        kk: 'Курсқа қабылдауға болатын адамдардың ең көп саны; квотаны есептеу үшін қажет',
        ru: 'Сколько человек можно принять на курс; нужно для расчёта квоты',
        en: 'How many people the course can take; needed to calculate the quota',
      },
    },
    region: {
      label: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
      help: {
        kk: 'Курс өткізілетін өңір; квотаны есептеу үшін қажет',
        ru: 'Регион проведения курса; нужен для расчёта квоты',
        en: 'Region where the course is held; needed to calculate the quota',
      },
    },
    graduates: {
      label: { kk: 'Түлектер саны', ru: 'Количество выпускников', en: 'Graduates' },
      help: {
        kk: 'Курсты бітірген түлектердің саны (бар болса)',
        ru: 'Сколько выпускников окончили курс (при наличии)',
        en: 'How many graduates completed the course (if any)',
      },
    },
    employed: {
      label: { kk: 'Жұмысқа орналасқандар', ru: 'Трудоустроено', en: 'Employed' },
      help: {
        kk: 'Солардың ішінде АКТ саласындағы компанияларға жұмысқа орналасқандар (бар болса)',
        ru: 'Из них трудоустроены в компаниях в области ИКТ (при наличии)',
        en: 'Of them, those employed in ICT companies (if any)',
      },
    },
    case: {
      label: { kk: 'Өтініш нөмірі', ru: 'Номер заявления', en: 'Number of the application' },
      help: {
        kk: 'Курс көрсетілген өтініштің нөмірі',
        ru: 'Номер заявления, в котором указан курс',
        en: 'Number of the application the course stands in',
      },
    },
    provider: {
      label: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
      help: {
        kk: 'Курсты ұсынған өтініш берушінің атауы',
        ru: 'Наименование заявителя, предложившего курс',
        en: 'Name of the applicant that offers the course',
      },
    },
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Курсты ұсынған өтініш берушінің бизнес-сәйкестендіру нөмірі',
        ru: 'Бизнес-идентификационный номер заявителя, предложившего курс',
        en: 'Business identification number of the applicant that offers the course',
      },
    },
    sentOn: {
      label: { kk: 'Өтініш жіберілген күн', ru: 'Дата направления заявления', en: 'Application sent on' },
      help: {
        kk: 'Курс көрсетілген өтініш жіберілген күн',
        ru: 'День направления заявления, в котором указан курс',
        en: 'Day on which the application with the course was sent',
      },
    },
    employmentUrl: {
      label: {
        kk: 'Тағылымдама, жұмысқа орналасу туралы құжат',
        ru: 'Документ о стажировке, трудоустройстве',
        en: 'Document on internships and employment',
      },
      help: {
        kk: 'Өтінішке қоса берілген құжаттың сілтемесі',
        ru: 'Ссылка на документ, приложенный к заявлению',
        en: 'Link to the document attached to the application',
      },
    },
    approvedByHead: {
      label: {
        kk: 'Бірінші басшы бекіткен бе',
        ru: 'Утверждён ли первым руководителем',
        en: 'Is it approved by the head',
      },
      help: {
        kk: 'Курс силлабусын өтініш берушінің бірінші басшысы бекіткен бе? Құжатты қарап, қызметкер жауап береді',
        ru: 'Утверждён ли силлабус курса первым руководителем заявителя? Отвечает сотрудник, посмотрев документ',
        en: 'Is the course syllabus approved by the head of the applicant? An officer answers after reading the document',
      },
    },
    planDetailed: {
      label: { kk: 'Оқу жоспары егжей-тегжейлі ме', ru: 'Подробен ли учебный план', en: 'Is the study plan detailed' },
      help: {
        kk: 'Оқу жоспары егжей-тегжейлі ме? Қағидаларда өлшемшарт берілмеген, сондықтан қызметкер шешеді',
        ru: 'Является ли учебный план подробным? Критерия в Правилах нет, поэтому решает сотрудник',
        en: 'Is the study plan detailed? The Rules give no criterion, so an officer decides',
      },
    },
    calculatedSeats: {
      label: { kk: 'Есептелген квота', ru: 'Рассчитанная квота', en: 'Calculated quota' },
      help: {
        kk: 'Есептік тетік бойынша курсқа есептелген квоталар саны',
        ru: 'Количество квот для курса по расчётному механизму',
        en: 'Number of quotas for the course by the calculation mechanism',
      },
    },
    seats: {
      label: { kk: 'Белгіленген квота', ru: 'Установленная квота', en: 'Decided quota' },
      help: {
        kk: 'Тәуелсіз комиссия курсқа белгілеген квоталар саны',
        ru: 'Количество квот, установленное для курса Независимой комиссией',
        en: 'Number of quotas the Independent Commission gave the course',
      },
    },
    seatsReason: {
      label: {
        kk: 'Есептен айырмашылықтың себебі',
        ru: 'Причина расхождения с расчётом',
        en: 'Why it differs from the calculation',
      },
      help: {
        kk: 'Тәуелсіз комиссияның шешімі есептен неге өзгеше',
        ru: 'Почему решение Независимой комиссии отличается от расчёта',
        en: 'Why the decision of the Independent Commission differs from the calculation',
      },
    },
  },
  checks: {
    approvedByHead: {
      label: {
        kk: 'Силлабусты бірінші басшы бекіткен',
        ru: 'Силлабус утверждён первым руководителем',
        en: 'Syllabus approved by the head',
      },
      fail: {
        kk: 'Курс силлабусын өтініш берушінің бірінші басшысы бекітпеген: бекітілген силлабусты ұсыныңыз.',
        ru: 'Силлабус курса не утверждён первым руководителем заявителя: представьте утверждённый.',
        en: 'The course syllabus is not approved by the head of the applicant: submit an approved one.',
      },
    },
    length: {
      label: { kk: 'Алты айдан кем емес', ru: 'Не менее шести месяцев', en: 'At least six months' },
      fail: {
        kk: 'Курстың ұзақтығы айлармен – {durationMonths}, ал ол {limit} айдан кем болмауы қажет.',
        ru: 'Продолжительность курса в месяцах – {durationMonths}, а она должна быть не менее {limit}.',
        en: 'The course lasts {durationMonths} months, and it must last no less than {limit}.',
      },
    },
    plan: {
      label: { kk: 'Оқу жоспары бар', ru: 'Учебный план есть', en: 'Study plan given' },
      fail: {
        kk: 'Курс бойынша оқу жоспары жоқ.',
        ru: 'Учебного плана по курсу нет.',
        en: 'There is no study plan for the course.',
      },
    },
    planDetailed: {
      label: { kk: 'Оқу жоспары егжей-тегжейлі', ru: 'Учебный план подробный', en: 'Study plan detailed' },
      fail: {
        kk: 'Қызметкер курстың оқу жоспарын егжей-тегжейлі емес деп таныды.',
        ru: 'Сотрудник признал, что учебный план курса не является подробным.',
        en: 'An officer found that the study plan of the course is not detailed.',
      },
    },
    graduates: {
      label: {
        kk: 'Жұмысқа орналасқандар түлектерден көп емес',
        ru: 'Трудоустроенных не больше выпускников',
        en: 'No more employed than graduates',
      },
      fail: {
        kk: 'Жұмысқа орналасқандар ({employed}) түлектерден ({graduates}) көп: сандарды түзетіңіз.',
        ru: 'Трудоустроенных ({employed}) больше, чем выпускников ({graduates}): исправьте числа.',
        en: 'There are more employed ({employed}) than graduates ({graduates}): correct the figures.',
      },
    },
    employmentShown: {
      label: {
        kk: 'Жұмысқа орналасу құжатпен расталған',
        ru: 'Трудоустройство подтверждено документом',
        en: 'Employment shown by a document',
      },
      fail: {
        kk: 'Түлектердің жұмысқа орналасқаны көрсетілген, ал оны растайтын құжат қоса берілмеген: құжатты ұсыныңыз.',
        ru: 'Указано трудоустройство выпускников, а подтверждающий документ не приложен: представьте его.',
        en: 'Employment of graduates is stated, and no document confirming it is attached: submit it.',
      },
    },
    quotaFigures: {
      label: { kk: 'Квотаны есептеу деректері бар', ru: 'Данные для квоты есть', en: 'Figures for the quota given' },
      fail: {
        kk: 'Орын саны немесе өңір көрсетілмеген: оларсыз курстың квотасы есептелмейді, оларды көрсетіңіз.',
        ru: 'Не указаны количество мест или регион: без них квота курса не рассчитывается, укажите их.',
        en: 'The capacity or the region is not given: without them no quota is calculated for the course, give them.',
      },
    },
    seatsFit: {
      label: {
        kk: 'Квота орындар санынан аспайды',
        ru: 'Квота не больше количества мест',
        en: 'Quota within the capacity',
      },
      fail: {
        kk: 'Белгіленген квота ({seats}) курстағы орындар санынан ({capacity}) көп: сандарды тексеріңіз.',
        ru: 'Установленная квота ({seats}) больше количества мест на курсе ({capacity}): проверьте числа.',
        en: 'The decided quota ({seats}) is above the capacity of the course ({capacity}): check the figures.',
      },
    },
    seatsExplained: {
      label: {
        kk: 'Есептен айырмашылық түсіндірілген',
        ru: 'Расхождение с расчётом объяснено',
        en: 'Difference from the calculation explained',
      },
      fail: {
        kk: 'Тәуелсіз комиссияның шешімі ({seats}) есептелген квотадан ({calculatedSeats}) өзгеше: себебін жазыңыз.',
        ru: 'Решение Независимой комиссии ({seats}) отличается от рассчитанной квоты ({calculatedSeats}): запишите причину.',
        en: 'The decision of the Independent Commission ({seats}) differs from the calculated quota ({calculatedSeats}): record the reason.',
      },
    },
  },
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
};
