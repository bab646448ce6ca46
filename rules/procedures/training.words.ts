/** The words of an application for training: what the script works out, what the Fund records, terms and statuses. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { askedWords } from './training.asked.words.ts';
import { checkWords } from './training.checks.words.ts';
import { letterWords } from './training.letters.words.ts';
import { officeWords } from './training.office.words.ts';
import type { training } from './training.ts';

type TrainingWords = WordsOf<typeof training>;

const computedWords: Pick<TrainingWords['fields'], keyof typeof training.computed> = {
  participant: {
    label: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
    help: {
      kk: 'Осы бизнес-сәйкестендіру нөмірі бар қатысушының тізілімдегі нөмірі',
      ru: 'Номер участника с этим бизнес-идентификационным номером в реестре',
      en: 'Number in the register of the participant with this business identification number',
    },
  },
  activeParticipant: {
    label: {
      kk: 'Өтініш күні қатысушы болған',
      ru: 'Участник на день заявления',
      en: 'Participant on the application day',
    },
    help: {
      kk: 'Өтініш жіберілген күні өтініш беруші «Астана Хаб» қатысушысы болған ба',
      ru: 'Был ли заявитель участником «Астана Хаб» в день направления заявления',
      en: 'Whether the applicant was an Astana Hub participant on the day the application was sent',
    },
  },
  intake: {
    label: { kk: 'Қабылдау нөмірі', ru: 'Номер приёма', en: 'Number of the intake' },
    help: {
      kk: 'Өтініш жіберілген күні ашық болған қабылдаудың нөмірі',
      ru: 'Номер приёма, открытого в день направления заявления',
      en: 'Number of the intake that was open on the day the application was sent',
    },
  },
  courseCount: {
    label: { kk: 'Курстар саны', ru: 'Количество курсов', en: 'Number of courses' },
    help: {
      kk: 'Өтініште көрсетілген курстардың саны',
      ru: 'Сколько курсов указано в заявлении',
      en: 'How many courses the application states',
    },
  },
  coursesToMend: {
    label: { kk: 'Толық емес курстар', ru: 'Неполные курсы', en: 'Courses to complete' },
    help: {
      kk: 'Мәліметтері толық емес немесе бір-біріне қайшы курстардың нөмірлері',
      ru: 'Номера курсов, сведения о которых неполны или противоречивы',
      en: 'Numbers of the courses whose information is incomplete or contradictory',
    },
  },
  unapprovedCourses: {
    label: { kk: 'Бекітілмеген курстар', ru: 'Неутверждённые курсы', en: 'Courses not approved' },
    help: {
      kk: 'Силлабусын бірінші басшы бекітпеген курстардың нөмірлері',
      ru: 'Номера курсов, силлабус которых не утверждён первым руководителем',
      en: 'Numbers of the courses whose syllabus is not approved by the head',
    },
  },
  coursesToRead: {
    label: { kk: 'Қаралуы қажет курстар', ru: 'Курсы к рассмотрению', en: 'Courses to be examined' },
    help: {
      kk: 'Қызметкер әлі жауап бермеген курстардың нөмірлері',
      ru: 'Номера курсов, по которым сотрудник ещё не ответил',
      en: 'Numbers of the courses an officer has not answered about yet',
    },
  },
  shortCourses: {
    label: { kk: 'Алты айдан қысқа курстар', ru: 'Курсы короче шести месяцев', en: 'Courses under six months' },
    help: {
      kk: 'Ұзақтығы алты айдан кем курстардың нөмірлері',
      ru: 'Номера курсов продолжительностью менее шести месяцев',
      en: 'Numbers of the courses that last less than six months',
    },
  },
  planlessCourses: {
    label: {
      kk: 'Егжей-тегжейлі оқу жоспары жоқ курстар',
      ru: 'Курсы без подробного учебного плана',
      en: 'Courses without a detailed plan',
    },
    help: {
      kk: 'Егжей-тегжейлі оқу жоспары жоқ курстардың нөмірлері',
      ru: 'Номера курсов, по которым нет подробного учебного плана',
      en: 'Numbers of the courses that have no detailed study plan',
    },
  },
  coursesLeft: {
    label: { kk: 'Қалған курстар саны', ru: 'Количество оставшихся курсов', en: 'Number of courses left' },
    help: {
      kk: '68-тармақтың 6) және 7) тармақшаларындағы негіздер қатысты емес курстардың саны',
      ru: 'Количество курсов, к которым не относятся основания подпунктов 6) и 7) пункта 68',
      en: 'How many courses neither ground of item 68(6) and (7) concerns',
    },
  },
  courseSeats: {
    label: { kk: 'Курстар бойынша квоталар', ru: 'Квоты по курсам', en: 'Quotas by course' },
    help: {
      kk: 'Тәуелсіз комиссия жекелеген курстарға белгілеген квоталардың қосындысы',
      ru: 'Сумма квот, установленных Независимой комиссией для отдельных курсов',
      en: 'Sum of the quotas the Independent Commission gave single courses',
    },
  },
  firstRemarksOn: {
    label: { kk: 'Ескертулер алғаш жіберілген күн', ru: 'Замечания направлены впервые', en: 'Remarks first sent on' },
    help: {
      kk: 'Қордың ескертулер жіберу мерзімі осы күнмен сақталады: кейінгі ескертулер бұл мерзімді бұзбайды',
      ru: 'По этому дню соблюдается срок направления замечаний: последующие замечания этот срок не нарушают',
      en: 'The term for sending remarks is kept by this day: later remarks do not break it',
    },
  },
  editedOn: {
    label: { kk: 'Жаңа жауап түскен күн', ru: 'Дата нового ответа', en: 'New answers received on' },
    help: {
      kk: 'Өтініш беруші өтінішті соңғы рет түзеткен күн',
      ru: 'День, когда заявитель последний раз исправил заявление',
      en: 'The day the applicant last corrected the application',
    },
  },
};

export const trainingWords: TrainingWords = {
  title: { kk: 'Оқытуға қатысуға өтініш', ru: 'Заявление на участие в обучении', en: 'Application for training' },
  fields: { ...askedWords, ...computedWords, ...officeWords },
  checks: checkWords,
  deadlines: {
    examine: { kk: 'Өтінішті қарау', ru: 'Рассмотрение заявления', en: 'Examination of the application' },
    remarks: { kk: 'Ескертулерді жіберу', ru: 'Направление замечаний', en: 'Sending of remarks' },
    answer: { kk: 'Ескертулерді жою', ru: 'Устранение замечаний', en: 'Remedying the remarks' },
    referral: {
      kk: 'Ескертулер жойылған соң Тәуелсіз комиссияға жіберу',
      ru: 'Направление в Независимую комиссию после устранения замечаний',
      en: 'Referral to the Independent Commission once the remarks are remedied',
    },
    notice: { kk: 'Шешімді жіберу', ru: 'Направление решения', en: 'Sending of the decision' },
    contract: { kk: 'Шарт жасасу', ru: 'Заключение договора', en: 'Conclusion of the agreement' },
    translation: { kk: 'Құжаттарды аудару', ru: 'Перевод документов', en: 'Translation of the documents' },
    firstReferral: {
      kk: 'Тәуелсіз комиссияға жіберу',
      ru: 'Направление в Независимую комиссию',
      en: 'Referral to the Independent Commission',
    },
    decision: {
      kk: 'Тәуелсіз комиссияның шешім қабылдауы',
      ru: 'Принятие решения Независимой комиссией',
      en: 'Decision by the Independent Commission',
    },
  },
  statuses: {
    sent: { kk: 'Келіп түсті', ru: 'Поступило', en: 'Received' },
    refused: { kk: 'Қор бас тартты', ru: 'Отказано Фондом', en: 'Refused by the Fund' },
    remarks: { kk: 'Ескертулер жіберілді', ru: 'Направлены замечания', en: 'Remarks sent' },
    fixed: { kk: 'Ескертулер жойылды', ru: 'Замечания устранены', en: 'Remarks remedied' },
    notFixed: { kk: 'Ескертулер жойылмады', ru: 'Замечания не устранены', en: 'Remarks not remedied' },
    atIndependent: {
      kk: 'Тәуелсіз комиссияның қарауында',
      ru: 'На рассмотрении Независимой комиссии',
      en: 'Before the Independent Commission',
    },
    admitted: { kk: 'Оқытуға қатысуға жіберілді', ru: 'Допущен к участию в обучении', en: 'Admitted to training' },
    notAdmitted: { kk: 'Қатысудан бас тартылды', ru: 'Отказано в участии', en: 'Participation refused' },
    contract: { kk: 'Шарт жасалды', ru: 'Договор заключён', en: 'Agreement concluded' },
    listed: {
      kk: 'Жеке тұлғалардың тізбесі айқындалды',
      ru: 'Перечень физических лиц определён',
      en: 'List of individuals determined',
    },
    withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозвано заявителем', en: 'Withdrawn' },
  },
  documents: {},
  letters: letterWords,
};
