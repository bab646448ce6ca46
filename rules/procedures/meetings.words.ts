/** The words of the register of meetings of the two bodies. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { bodyWords } from '../wording/bodies.ts';
import { votingWords } from '../wording/voting.ts';
import type { meetings } from './meetings.ts';

export const meetingsWords: WordsOf<typeof meetings> = {
  title: { kk: 'Комиссиялардың отырыстары', ru: 'Заседания комиссий', en: 'Meetings of the Commissions' },
  fields: {
    inOffice: {
      label: { kk: 'Құрамдағы мүшелер', ru: 'Членов в составе', en: 'Members in office' },
      help: {
        kk: 'Отырыс күні осы комиссияның құрамындағы мүшелердің саны',
        ru: 'Сколько членов в составе этой комиссии на день заседания',
        en: 'How many members of this body were in office on the day of the meeting',
      },
    },
    attending: {
      label: { kk: 'Қатысқан мүшелер', ru: 'Присутствует членов', en: 'Members present' },
      help: {
        kk: 'Қатысқандардың ішінде отырыс күні осы комиссияның құрамында болған мүшелердің саны: кворум осы сан бойынша анықталады',
        ru: 'Сколько присутствующих на день заседания состоят в этой комиссии: по ним определяется кворум',
        en: 'How many of those present were members of this body on the day of the meeting: the quorum counts them',
      },
    },
    strangers: {
      label: { kk: 'Мүше емес қатысқандар', ru: 'Присутствуют не члены', en: 'Present but no members' },
      help: {
        kk: 'Қатысқан деп жазылған, бірақ отырыс күні осы комиссияның мүшесі болмағандардың кодтары',
        ru: 'Коды записанных присутствующими, но на день заседания не состоящих в этой комиссии',
        en: 'Codes of those recorded as present who were no members of this body on the day of the meeting',
      },
    },
    chairAttends: { label: { kk: 'Төраға қатысты', ru: 'Председатель присутствует', en: 'The chair is present' } },
    quorumRule: {
      label: { kk: 'Кворум ережесі', ru: 'Правило кворума', en: 'Rule of quorum' },
      help: {
        kk: 'Баптаудан алынады және хаттамаға қол қойылғаннан кейін өзгермейді; Қағидаларда кворум жоқ',
        ru: 'Берётся из настроек и после подписания протокола не меняется; в Правилах кворума нет',
        en: 'Taken from the settings and kept once the minutes are signed; the Rules give no quorum',
      },
      options: votingWords.quorum,
    },
    majorityRule: {
      label: { kk: 'Көпшілік ережесі', ru: 'Правило большинства', en: 'Rule of majority' },
      help: {
        kk: 'Баптаудан алынады және хаттамаға қол қойылғаннан кейін өзгермейді; Қағидаларда айтылмаған',
        ru: 'Берётся из настроек и после подписания протокола не меняется; в Правилах не сказано',
        en: 'Taken from the settings and kept once the minutes are signed; the Rules do not say',
      },
      options: votingWords.majority,
    },
    tieRule: {
      label: { kk: 'Дауыстар тең болса', ru: 'При равенстве голосов', en: 'On a tie' },
      help: {
        kk: 'Баптаудан алынады және хаттамаға қол қойылғаннан кейін өзгермейді; Қағидаларда айтылмаған',
        ru: 'Берётся из настроек и после подписания протокола не меняется; в Правилах не сказано',
        en: 'Taken from the settings and kept once the minutes are signed; the Rules do not say',
      },
      options: votingWords.tie,
    },
    sameNumber: {
      label: { kk: 'Нөмірі бірдей отырыс', ru: 'Заседание с тем же номером', en: 'Meeting of the same number' },
      help: {
        kk: 'Осы комиссияның сол жылғы хаттамасының нөмірі бірдей басқа отырысы',
        ru: 'Другое заседание этой комиссии с тем же номером протокола в том же году',
        en: 'Another meeting of this body with the same number of minutes in the same year',
      },
    },
    agenda: {
      label: { kk: 'Күн тәртібіне енгізілген істер', ru: 'Дела, внесённые в повестку', en: 'Cases put on the agenda' },
      help: {
        kk: 'Жүйе күн тәртібіне енгізген істер: қызметкер алып тастаған іс осы отырысқа қайта енгізілмейді',
        ru: 'Дела, которые внесла в повестку система: убранное сотрудником в это заседание снова не вносится',
        en: 'Cases the system put on the agenda: what staff take off is not put on this meeting again',
      },
    },
    body: {
      label: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' },
      help: {
        kk: 'Комиссия (13-тармақ) немесе Тәуелсіз комиссия (69-тармақ)',
        ru: 'Комиссия (пункт 13) или Независимая комиссия (пункт 69)',
        en: 'The Commission (item 13) or the Independent Commission (item 69)',
      },
      options: bodyWords,
    },
    heldOn: {
      label: { kk: 'Отырыс күні', ru: 'Дата заседания', en: 'Day of the meeting' },
      help: {
        kk: 'Отырыс өтетін немесе өткен күн; шешім осы күні қабылданды деп саналады',
        ru: 'День, на который назначено или в который прошло заседание; он же день решения',
        en: 'The day the meeting is set for or was held on; it is also the day of its decisions',
      },
    },
    place: { label: { kk: 'Өткізілетін орны', ru: 'Место проведения', en: 'Place' } },
    form: {
      label: { kk: 'Өткізу нысаны', ru: 'Форма проведения', en: 'Form' },
      options: {
        inPerson: { kk: 'Бетпе-бет', ru: 'Очная', en: 'In person' },
        inAbsentia: { kk: 'Сырттай', ru: 'Заочная', en: 'In absentia' },
      },
    },
    present: {
      label: { kk: 'Қатысқандар', ru: 'Присутствуют', en: 'Present' },
      help: {
        kk: 'Қатысқан мүшелердің кодтары нүктелі үтір арқылы: M-01; M-02. Сырттай отырыста – жазбаша дауыс бергендер',
        ru: 'Коды присутствующих членов через точку с запятой: M-01; M-02. На заочном заседании – проголосовавшие письменно',
        en: 'Codes of the members present, separated by semicolons: M-01; M-02. In absentia, those who voted in writing',
      },
    },
    chair: {
      label: { kk: 'Отырыс төрағасы', ru: 'Председатель заседания', en: 'Chair of the meeting' },
      help: { kk: 'Төрағаның коды: M-01', ru: 'Код председателя: M-01', en: 'Code of the chair: M-01' },
    },
    secretary: {
      label: { kk: 'Отырыс хатшысы', ru: 'Секретарь заседания', en: 'Secretary of the meeting' },
      help: {
        kk: 'Хатшының коды; ол мүше болмаса, аты-жөні жазылады',
        ru: 'Код секретаря; если он не член комиссии, указывается имя',
        en: 'Code of the secretary, or the name of one who is no member',
      },
    },
    minutesNumber: {
      label: { kk: 'Хаттама нөмірі', ru: 'Номер протокола', en: 'Number of the minutes' },
      help: {
        kk: 'Отырыс өткен соң жүйе береді: әр комиссия бойынша жыл сайын 1-ден басталады; қызметкер жазған нөмір сақталады',
        ru: 'Присваивается системой после заседания: для каждой комиссии с 1 в каждом году; записанный сотрудником номер сохраняется',
        en: 'Given by the system once the meeting was held: for each body from 1 each year; a number staff typed stays',
      },
    },
    minutesSignedOn: {
      label: { kk: 'Хаттамаға қол қойылған күн', ru: 'Дата подписания протокола', en: 'Minutes signed on' },
      help: {
        kk: 'Қол қойылғаннан кейін шешімдер бекітіледі және істерге көшіріледі; түзету жаңа жолмен енгізіледі',
        ru: 'После подписания решения фиксируются и переносятся в дела; исправление вносится новой строкой',
        en: 'Once signed, the decisions are locked and carried to their cases; a correction is a new row',
      },
    },
  },
  checks: {
    body: {
      label: { kk: 'Қай комиссия екені көрсетілген', ru: 'Орган указан', en: 'Body stated' },
      fail: {
        kk: 'Отырысты Комиссия не Тәуелсіз комиссия өткізетіні көрсетілмеген: онсыз күн тәртібі құрылмайды, таңдаңыз.',
        ru: 'Не указано, заседание ли это Комиссии или Независимой комиссии: без этого повестка не составляется, выберите.',
        en: 'It is not stated whether the Commission or the Independent Commission meets: without it no agenda is drawn up; choose.',
      },
    },
    members: {
      label: {
        kk: 'Қатысқандар – осы комиссияның мүшелері',
        ru: 'Присутствуют только члены комиссии',
        en: 'Only members present',
      },
      fail: {
        kk: 'Отырыс күні осы комиссияның мүшесі болмағандар қатысқан деп жазылған: {strangers}. Кодтарды немесе құрамды түзетіңіз.',
        ru: 'Записаны присутствующими, но на день заседания не состоят в этой комиссии: {strangers}. Исправьте коды или состав.',
        en: 'Recorded as present, but no members of this body on the day of the meeting: {strangers}. Correct the codes or the composition.',
      },
    },
    quorum: {
      label: { kk: 'Кворум бар', ru: 'Кворум есть', en: 'There is a quorum' },
      fail: {
        kk: 'Кворум жоқ: құрамда {inOffice} мүше бар, {attending} мүше қатысқан, ал ереже – «{quorumRule}». Кворумды Қағидалар емес, Қордың баптауы белгілейді: отырысты қайта өткізіңіз немесе деректерді түзетіңіз.',
        ru: 'Кворума нет: присутствует {attending} из {inOffice} членов, правило – «{quorumRule}». Кворум задан настройкой Фонда, а не Правилами: проведите заседание заново или исправьте данные.',
        en: 'No quorum: {attending} of {inOffice} members are present, and the rule is "{quorumRule}". The quorum is the Fund\'s setting and not of the Rules: hold the meeting again or correct the data.',
      },
    },
    chair: {
      label: { kk: 'Төраға қатысқан', ru: 'Председатель присутствует', en: 'Chair present' },
      fail: {
        kk: 'Отырыс төрағасы қатысқан мүшелердің қатарында жоқ: қатысқандарды немесе төрағаны түзетіңіз.',
        ru: 'Председателя заседания нет среди присутствующих членов: исправьте присутствующих или председателя.',
        en: 'The chair of the meeting is not among the members present: correct who was present or who chaired.',
      },
    },
    number: {
      label: { kk: 'Хаттама нөмірі қайталанбайды', ru: 'Номер протокола не повторяется', en: 'Number not repeated' },
      fail: {
        kk: 'Осы комиссияның сол жылғы «{sameNumber}» отырысында дәл осындай хаттама нөмірі бар: біреуін түзетіңіз.',
        ru: 'Такой же номер протокола у заседания «{sameNumber}» этой комиссии в том же году: исправьте один из них.',
        en: 'The meeting "{sameNumber}" of this body has the same number of minutes in the same year: correct one of them.',
      },
    },
    signed: {
      label: {
        kk: 'Хаттамаға отырыстан бұрын қол қойылмаған',
        ru: 'Протокол подписан не раньше заседания',
        en: 'Minutes not signed before the meeting',
      },
      fail: {
        kk: 'Хаттамаға қол қойылған күн ({minutesSignedOn}) отырыс күнінен ({heldOn}) бұрын: күндерді түзетіңіз.',
        ru: 'Протокол подписан ({minutesSignedOn}) раньше дня заседания ({heldOn}): исправьте даты.',
        en: 'The minutes were signed ({minutesSignedOn}) before the day of the meeting ({heldOn}): correct the dates.',
      },
    },
  },
  deadlines: {},
  statuses: {
    planned: { kk: 'Жоспарланды', ru: 'Запланировано', en: 'Planned' },
    held: { kk: 'Өткізілді', ru: 'Проведено', en: 'Held' },
    signed: { kk: 'Хаттамаға қол қойылды', ru: 'Протокол подписан', en: 'Minutes signed' },
    cancelled: { kk: 'Өткізілмейді', ru: 'Отменено', en: 'Cancelled' },
  },
  documents: {},
  letters: {},
};
