/** What is checked in an application for training, and what is read where it is not met: remarks, grounds of refusal. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { training } from './training.ts';

export const checkWords: WordsOf<typeof training>['checks'] = {
  coursesGiven: {
    label: { kk: 'Курс силлабустары бар', ru: 'Силлабусы курсов есть', en: 'Course syllabi given' },
    fail: {
      kk: 'Өтініште бірде-бір курс көрсетілмеген: курс силлабустарын қоса беріңіз.',
      ru: 'В заявлении не указан ни один курс: приложите силлабусы курсов.',
      en: 'The application states no course: attach the course syllabi.',
    },
  },
  coursesComplete: {
    label: {
      kk: 'Курстар туралы мәліметтер толық',
      ru: 'Сведения о курсах полны',
      en: 'Information on the courses complete',
    },
    fail: {
      kk: 'Мына нөмірлі курстар туралы мәліметтер толық емес немесе бір-біріне қайшы: {coursesToMend}. Курстың атауын, апталары мен академиялық сағаттарын, ұзақтығын, студенттерді іріктеу өлшемшарттарын, құнын және түлектер туралы сандарды тексеріп, толықтырыңыз.',
      ru: 'Неполны или противоречивы сведения о курсах с номерами: {coursesToMend}. Проверьте и дополните наименование курса, недели и академические часы, продолжительность, критерии отбора студентов, стоимость и данные о выпускниках.',
      en: 'The information on the courses numbered {coursesToMend} is incomplete or contradictory. Check and complete the name of the course, the weeks and academic hours, the duration, the student selection criteria, the price and the figures of graduates.',
    },
  },
  coursesApproved: {
    label: {
      kk: 'Силлабустарды бірінші басшы бекіткен',
      ru: 'Силлабусы утверждены первым руководителем',
      en: 'Syllabi approved by the head',
    },
    fail: {
      kk: 'Мына нөмірлі курстардың силлабустарын өтініш берушінің бірінші басшысы бекітпеген: {unapprovedCourses}. Бекітілген силлабустарды ұсыныңыз.',
      ru: 'Силлабусы курсов с номерами {unapprovedCourses} не утверждены первым руководителем заявителя: представьте утверждённые.',
      en: 'The syllabi of the courses numbered {unapprovedCourses} are not approved by the head of the applicant: submit approved ones.',
    },
  },
  coursesRead: {
    label: { kk: 'Барлық курс қаралған', ru: 'Все курсы рассмотрены', en: 'All courses examined' },
    fail: {
      kk: 'Мына нөмірлі курстар бойынша қызметкер әлі жауап бермеген: {coursesToRead}. «Оқыту курстары» тізілімінде силлабус пен оқу жоспары туралы сұрақтарға жауап беріңіз.',
      ru: 'По курсам с номерами {coursesToRead} сотрудник ещё не ответил: ответьте в реестре «Курсы обучения» на вопросы о силлабусе и учебном плане.',
      en: 'An officer has not answered yet about the courses numbered {coursesToRead}: answer the questions on the syllabus and the study plan in the register "Training courses".',
    },
  },
  withinIntake: {
    label: { kk: 'Қабылдау мерзімінде жіберілген', ru: 'Направлено в срок приёма', en: 'Sent during an intake' },
    fail: {
      kk: 'Өтініш жіберілген күні ({sentOn}) тізілім бойынша ашық қабылдау болмаған: қабылдаулар тізілімін тексеріңіз. Қағидаларда бұл бас тарту негізі ретінде көрсетілмеген.',
      ru: 'В день направления заявления ({sentOn}) по реестру не было открытого приёма: проверьте реестр приёмов. Правила не называют это основанием для отказа.',
      en: 'On the day the application was sent ({sentOn}) the register shows no open intake: check the register of intakes. The Rules do not name this as a ground for refusal.',
    },
  },
  language: {
    label: {
      kk: 'Мемлекеттік, орыс немесе ағылшын тілінде',
      ru: 'На государственном, русском или английском языке',
      en: 'In the state language, Russian or English',
    },
    fail: {
      kk: 'Өтініш пен оған қоса берілген құжаттар мемлекеттік, орыс немесе ағылшын тілінде жазылмаған: оларды осы тілдердің бірінде жіберіңіз.',
      ru: 'Заявление и приложенные к нему документы составлены не на государственном, русском или английском языке: направьте их на одном из этих языков.',
      en: 'The application and the documents attached to it are not in the state language, Russian or English: send them in one of these languages.',
    },
  },
  translation: {
    label: { kk: 'Аударма бар', ru: 'Перевод есть', en: 'Translation ready' },
    fail: {
      kk: 'Құжаттар ағылшын тілінде ұсынылған, ал мемлекеттік немесе орыс тіліндегі аудармасының күні көрсетілмеген: Қор аударманы қамтамасыз етеді.',
      ru: 'Документы представлены на английском языке, а дата перевода на государственный или русский язык не указана: перевод обеспечивает Фонд.',
      en: 'The documents are in English and no date of a translation into the state language or Russian is recorded: the Fund provides the translation.',
    },
  },
  debts: {
    label: {
      kk: 'Берешек бойынша бас тарту негізі жоқ',
      ru: 'Нет основания отказа по задолженности',
      en: 'No ground for refusal by arrears',
    },
    fail: {
      kk: 'Салық берешегі – {taxDebt}, кәсіптік зейнетақы жарналары бойынша берешек – {pensionDebt}, әлеуметтік аударымдар бойынша берешек – {socialDebt}; айлық есептік көрсеткіштің {debtLimitInMci} еселенген мөлшері – {limit}.',
      ru: 'Налоговая задолженность – {taxDebt}, задолженность по профессиональным пенсионным взносам – {pensionDebt}, по социальным отчислениям – {socialDebt}; {debtLimitInMci}-кратный размер месячного расчётного показателя – {limit}.',
      en: 'Tax arrears: {taxDebt}; arrears of professional pension contributions: {pensionDebt}; arrears of social contributions: {socialDebt}; {debtLimitInMci} times the monthly calculation index: {limit}.',
    },
  },
  debtConfirmed: {
    label: {
      kk: 'Берешек бойынша негіз расталған',
      ru: 'Основание по задолженности подтверждено',
      en: 'Ground by arrears confirmed',
    },
    fail: {
      kk: 'Қор таңдаған талқылау бойынша берешек бас тарту негізі болады, бірақ қызметкер оны негіз емес деп таныды.',
      ru: 'По выбранному Фондом толкованию задолженность является основанием для отказа, но сотрудник признал, что это не основание.',
      en: 'By the reading the Fund has chosen the arrears are a ground for refusal, but an officer found that they are none.',
    },
  },
  reliable: {
    label: { kk: 'Ақпарат дәйекті', ru: 'Информация достоверна', en: 'Information reliable' },
    fail: {
      kk: 'Дәйексіз ақпарат ұсыну фактісі анықталды.',
      ru: 'Выявлен факт представления недостоверной информации.',
      en: 'The provision of unreliable information has been established.',
    },
  },
  solvent: {
    label: {
      kk: 'Банкроттық немесе тарату рәсімінде емес',
      ru: 'Не в процедуре банкротства или ликвидации',
      en: 'Not under bankruptcy or liquidation',
    },
    fail: {
      kk: 'Өтініш берушінің банкроттық немесе тарату рәсіміне жататындығы фактісі анықталды.',
      ru: 'Выявлен факт нахождения заявителя в процедуре банкротства или ликвидации.',
      en: 'It has been established that the applicant is under bankruptcy or liquidation proceedings.',
    },
  },
  fairProcurement: {
    label: {
      kk: 'Жосықсыз қатысушылардың тізілімінде жоқ',
      ru: 'Нет в реестрах недобросовестных участников',
      en: 'In no register of unscrupulous participants',
    },
    fail: {
      kk: 'Сатып алуға жосықсыз қатысушылардың тізілімдерінде есепке алу фактісі анықталды.',
      ru: 'Выявлен факт учёта в реестрах недобросовестных участников закупок.',
      en: 'It has been established that the applicant is entered in registers of unscrupulous procurement participants.',
    },
  },
  noDebtor: {
    label: {
      kk: 'Борышкерлердің бірыңғай тізілімінде жоқ',
      ru: 'Нет в Едином реестре должников',
      en: 'Not in the Unified Register of Debtors',
    },
    fail: {
      kk: 'Борышкерлердің бірыңғай тізілімінде есепке алу фактісі анықталды.',
      ru: 'Выявлен факт учёта в Едином реестре должников.',
      en: 'It has been established that the applicant is entered in the Unified Register of Debtors.',
    },
  },
  courseLength: {
    label: {
      kk: 'Ұзақтығы бойынша бас тарту негізі жоқ',
      ru: 'Нет основания отказа по продолжительности',
      en: 'No ground for refusal by duration',
    },
    fail: {
      kk: 'Мына нөмірлі курстардың ұзақтығы алты айдан кем: {shortCourses}.',
      ru: 'Продолжительность курсов с номерами {shortCourses} составляет менее шести месяцев.',
      en: 'The courses numbered {shortCourses} last less than six months.',
    },
  },
  coursePlan: {
    label: {
      kk: 'Оқу жоспары бойынша бас тарту негізі жоқ',
      ru: 'Нет основания отказа по учебному плану',
      en: 'No ground for refusal by study plan',
    },
    fail: {
      kk: 'Мына нөмірлі курстар бойынша егжей-тегжейлі оқу жоспары жоқ: {planlessCourses}.',
      ru: 'По курсам с номерами {planlessCourses} нет подробного учебного плана.',
      en: 'There is no detailed study plan for the courses numbered {planlessCourses}.',
    },
  },
  allCoursesLeft: {
    label: {
      kk: 'Барлық курс талаптарға сай',
      ru: 'Все курсы отвечают требованиям',
      en: 'Every course meets the requirements',
    },
    fail: {
      kk: 'Көрсетілген курстардың саны – {courseCount}, қалғаны – {coursesLeft}: өзгелеріне 68-тармақтың 6) немесе 7) тармақшасындағы негіз қатысты, олар «Оқыту курстары» тізілімінде көрсетілген.',
      ru: 'Указано курсов – {courseCount}, остаётся – {coursesLeft}: к остальным относится основание подпункта 6) или 7) пункта 68, они отмечены в реестре «Курсы обучения».',
      en: 'Courses stated: {courseCount}; courses left: {coursesLeft}. A ground of item 68(6) or 68(7) concerns the others, marked in the register "Training courses".',
    },
  },
  website: {
    label: { kk: 'Интернет-ресурсы бар', ru: 'Интернет-ресурс есть', en: 'Internet resource given' },
    fail: {
      kk: '«Астана Хаб» қатысушысы туралы ақпараты бар интернет-ресурс көрсетілмеген.',
      ru: 'Не указан интернет-ресурс, содержащий информацию об участнике «Астана Хаб».',
      en: 'No internet resource containing information about the Astana Hub participant is stated.',
    },
  },
  showsParticipant: {
    label: {
      kk: 'Ресурста қатысушы туралы ақпарат бар',
      ru: 'На ресурсе есть информация об участнике',
      en: 'Resource informs on the participant',
    },
    fail: {
      kk: 'Көрсетілген интернет-ресурста «Астана Хаб» қатысушысы туралы ақпарат жоқ.',
      ru: 'На указанном интернет-ресурсе нет информации об участнике «Астана Хаб».',
      en: 'The internet resource stated contains no information about the Astana Hub participant.',
    },
  },
  participantOverride: {
    label: { kk: 'Қолданыстағы қатысушы', ru: 'Действующий участник', en: 'Active participant' },
    fail: {
      kk: 'Өтініш жіберілген күні өтініш беруші «Астана Хаб» қатысушысы болмаған, ал қызметкер ерекше шешім қабылдамаған. Қағидаларда бұл бас тарту негізі ретінде көрсетілмеген: шешімді қызметкер қабылдайды.',
      ru: 'В день направления заявления заявитель не был участником «Астана Хаб», а сотрудник исключения не сделал. Правила не называют это основанием для отказа: решение принимает сотрудник.',
      en: 'On the day the application was sent the applicant was no Astana Hub participant, and an officer made no exception. The Rules do not name this as a ground for refusal: an officer decides.',
    },
  },
  officerRemark: {
    label: { kk: 'Ескерту жоқ немесе жойылған', ru: 'Замечаний нет или они устранены', en: 'No remarks, or remedied' },
    fail: {
      kk: 'Қордың ескертуі бар, оны жойыңыз: {officerRemark}',
      ru: 'Есть замечание Фонда, устраните его: {officerRemark}',
      en: 'The Fund has a remark, remedy it: {officerRemark}',
    },
  },
  remarksReceived: {
    label: {
      kk: 'Ескертулер алынған күн бар',
      ru: 'Дата получения замечаний указана',
      en: 'Receipt of the remarks recorded',
    },
    fail: {
      kk: 'Өтініш беруші ескертулерді алған күн жазылмаған: ескертулерді жою мерзімі осы күннен есептеледі, оны жазыңыз.',
      ru: 'Не записан день, когда заявитель получил замечания: срок их устранения исчисляется с этого дня, запишите его.',
      en: 'The day the applicant received the remarks is not recorded: the term for remedying them runs from that day, record it.',
    },
  },
  remarksAnswered: {
    label: {
      kk: 'Ескертулерге берілген жаңа жауап қаралған',
      ru: 'Новый ответ на замечания рассмотрен',
      en: 'New answer to the remarks examined',
    },
    fail: {
      kk: 'Өтініш беруші {editedOn} күні жаңа жауап жіберді: ескертулер жойылған болса, жойылған күнін жазыңыз, жойылмаса, ескертулерді қайта жіберіңіз.',
      ru: 'Заявитель прислал новые ответы {editedOn}: если замечания устранены, запишите день устранения, если нет, направьте замечания повторно.',
      en: 'The applicant sent new answers on {editedOn}: if the remarks are remedied, record the day; if not, send the remarks again.',
    },
  },
  lateAccepted: {
    label: {
      kk: 'Ескертулердің мерзімінен кейін жойылуы',
      ru: 'Устранение замечаний после срока',
      en: 'Remarks remedied after the term',
    },
    fail: {
      kk: 'Ескертулер 10 (он) жұмыс күнінен кейін жойылған, ал қызметкер оны қабылдамаған. Қағидаларда мұның салдары айтылмаған: шешімді қызметкер қабылдайды, жүйе өздігінен бас тартпайды.',
      ru: 'Замечания устранены позже 10 (десяти) рабочих дней, а сотрудник этого не принял. Последствия в Правилах не указаны: решение принимает сотрудник, система сама не отказывает.',
      en: 'The remarks were remedied after more than 10 (ten) working days, and an officer did not accept it. The Rules state no consequence: an officer decides, and the system never refuses by itself.',
    },
  },
  seatsAddUp: {
    label: {
      kk: 'Курстар квотасының қосындысы дұрыс',
      ru: 'Сумма квот по курсам сходится',
      en: 'Quotas of the courses add up',
    },
    fail: {
      kk: 'Жекелеген курстарға белгіленген квоталардың қосындысы – {courseSeats}, ал белгіленген квоталар саны – {quota}: сандарды тексеріңіз.',
      ru: 'Сумма квот отдельных курсов – {courseSeats}, а установленное количество квот – {quota}: проверьте числа.',
      en: 'The quotas of the single courses add up to {courseSeats}, and the number decided is {quota}: check the figures.',
    },
  },
  refusalReasoned: {
    label: { kk: 'Бас тарту дәлелді', ru: 'Отказ мотивирован', en: 'Refusal reasoned' },
    fail: {
      kk: 'Тәуелсіз комиссияның бас тарту дәлелі көрсетілмеген: өтініш берушіге дәлелді бас тарту жіберіледі, дәлелін жазыңыз.',
      ru: 'Не указаны мотивы отказа Независимой комиссии: заявителю направляется мотивированный отказ, запишите их.',
      en: 'The reasons for the refusal by the Independent Commission are not stated: the applicant is sent a reasoned refusal, record them.',
    },
  },
  traineesWithinQuota: {
    label: {
      kk: 'Тізбе квотадан аспайды',
      ru: 'Перечень не превышает квоту',
      en: 'List within the quota',
    },
    fail: {
      kk: 'Тізбедегі жеке тұлғалардың саны ({traineesCount}) белгіленген квотадан ({quota}) көп: өтініш берушімен нақтылаңыз.',
      ru: 'Количество физических лиц в перечне ({traineesCount}) больше установленной квоты ({quota}): уточните у заявителя.',
      en: 'The number of individuals in the list ({traineesCount}) is above the quota decided ({quota}): clarify it with the applicant.',
    },
  },
};
