/** The outbox: every letter and paper of the Fund, with what it said, from its draft to the day it was sent. */

import { check } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { any, equals, known, not, text } from '../vocabulary/words.ts';
import type { WordsOf } from '../vocabulary/wordsOf.ts';

/** A letter is a draft until a person lets it go; what was sent is never rewritten. */
export const outbox = procedure({
  id: 'outbox',
  clause: 'R-8/p2',
  asked: {},
  rows: {},
  computed: {
    letter: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    register: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    case: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    clause: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    to: {
      kind: 'choice',
      clause: 'R-8/p2',
      class: 'internal',
      options: ['applicant', 'commission', 'independent', 'public', 'file'],
    },
    name: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    email: { kind: 'email', clause: 'R-74', class: 'internal' },
    language: { kind: 'language', clause: 'R-10', class: 'internal' },
    subject: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    draftedOn: { kind: 'date', clause: 'R-8/p2', class: 'internal' },
    saidKk: { kind: 'longText', clause: 'R-8/p2', class: 'confidential' },
    saidRu: { kind: 'longText', clause: 'R-8/p2', class: 'confidential' },
    saidEn: { kind: 'longText', clause: 'R-8/p2', class: 'confidential' },
  },
  office: {
    number: { kind: 'text', clause: 'R-8/p2', class: 'internal' },
    sentOn: { kind: 'date', clause: 'R-8/p2', class: 'internal' },
    receivedOn: { kind: 'date', clause: 'R-38', class: 'internal' },
    note: { kind: 'longText', clause: 'R-8/p2', class: 'internal' },
  },
  caseDate: (f) => f.draftedOn,
  statuses: (f) => ({
    draft: { clause: 'R-8/p2', next: ['ready', 'sent', 'cancelled', 'void'] },
    ready: { clause: 'R-8/p2', next: ['sending', 'sent', 'failed', 'cancelled'] },
    // A run has it in its hands; where the run stopped, only a person can find out whether it went out.
    sending: { clause: 'R-8/p2', next: ['sent', 'failed', 'unsure', 'ready'] },
    unsure: { clause: 'R-8/p2', next: ['sent', 'ready', 'cancelled'] },
    failed: { clause: 'R-8/p2', next: ['ready', 'sent', 'cancelled'] },
    sent: { clause: 'R-8/p2', next: [], closed: true, requires: known(f.sentOn) },
    cancelled: { clause: 'R-8/p2', next: [], closed: true },
    void: { clause: 'R-8/p2', next: ['draft'], closed: true },
  }),
  checks: (f) => [
    check('address', 'R-74', any(not(equals(f.to, text('applicant'))), known(f.email)), { effect: 'person' }),
  ],
  deadlines: () => [],
});

export const outboxWords: WordsOf<typeof outbox> = {
  title: { kk: 'Шығыс хаттар', ru: 'Исходящие письма', en: 'Outgoing letters' },
  fields: {
    letter: { label: { kk: 'Хат түрі', ru: 'Вид письма', en: 'Kind of letter' } },
    register: { label: { kk: 'Тізілім', ru: 'Реестр', en: 'Register' } },
    case: { label: { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case number' } },
    clause: { label: { kk: 'Тармақ', ru: 'Пункт', en: 'Clause' } },
    to: {
      label: { kk: 'Кімге', ru: 'Кому', en: 'To' },
      options: {
        applicant: { kk: 'Өтініш берушіге', ru: 'Заявителю', en: 'To the applicant' },
        commission: { kk: 'Комиссияға', ru: 'Комиссии', en: 'To the Commission' },
        independent: { kk: 'Тәуелсіз комиссияға', ru: 'Независимой комиссии', en: 'To the Independent Commission' },
        public: { kk: 'Жариялау үшін', ru: 'Для публикации', en: 'To be published' },
        file: { kk: 'Іс материалдарына', ru: 'В материалы дела', en: 'For the file' },
      },
    },
    name: { label: { kk: 'Алушының атауы', ru: 'Наименование получателя', en: 'Name of the recipient' } },
    email: { label: { kk: 'Электрондық мекенжайы', ru: 'Электронный адрес', en: 'E-mail address' } },
    language: { label: { kk: 'Хаттың тілі', ru: 'Язык письма', en: 'Language of the letter' } },
    subject: { label: { kk: 'Тақырыбы', ru: 'Тема', en: 'Subject' } },
    draftedOn: { label: { kk: 'Қаралама жасалған күн', ru: 'Дата составления черновика', en: 'Drafted on' } },
    saidKk: { label: { kk: 'Қазақша мәтіні', ru: 'Текст на казахском', en: 'Text in Kazakh' } },
    saidRu: { label: { kk: 'Орысша мәтіні', ru: 'Текст на русском', en: 'Text in Russian' } },
    saidEn: { label: { kk: 'Ағылшынша мәтіні', ru: 'Текст на английском', en: 'Text in English' } },
    number: {
      label: { kk: 'Шығыс нөмірі', ru: 'Исходящий номер', en: 'Outgoing number' },
      help: {
        kk: 'Қордың іс жүргізуіндегі нөмір; көрсетілсе, хатта басылады',
        ru: 'Номер в делопроизводстве Фонда; если указан, печатается на письме',
        en: "Number in the Fund's records; printed on the letter where there is one",
      },
    },
    sentOn: {
      label: { kk: 'Жіберілген күн', ru: 'Дата направления', en: 'Sent on' },
      help: {
        kk: 'Хат жіберілген күн: мәртебесі «Жіберілді» болғанда жазылады және іске көшіріледі',
        ru: 'День направления письма: указывается при статусе «Отправлено» и переносится в дело',
        en: 'Day the letter was sent: given with the status "Sent" and carried over to the case',
      },
    },
    receivedOn: {
      label: { kk: 'Алынған күн', ru: 'Дата получения', en: 'Received on' },
      help: {
        kk: 'Алушы хатты алған күн: алған күннен есептелетін мерзімдер осы күннен басталады',
        ru: 'День получения письма: сроки, исчисляемые со дня получения, идут с этого дня',
        en: 'Day the recipient received it: terms that run from receipt begin on this day',
      },
    },
    note: { label: { kk: 'Белгі', ru: 'Пометка', en: 'Note' } },
  },
  checks: {
    address: {
      label: { kk: 'Алушының мекенжайы бар', ru: 'Адрес получателя есть', en: 'Address of the recipient given' },
      fail: {
        kk: 'Алушының электрондық мекенжайы көрсетілмеген: оны істе көрсетіңіз.',
        ru: 'Электронный адрес получателя не указан: укажите его в деле.',
        en: "The recipient's e-mail address is missing: give it in the case.",
      },
    },
  },
  deadlines: {},
  statuses: {
    draft: { kk: 'Қаралама', ru: 'Черновик', en: 'Draft' },
    ready: { kk: 'Жіберуге дайын', ru: 'Готово к отправке', en: 'Ready to send' },
    sending: { kk: 'Жіберіліп жатыр', ru: 'Отправляется', en: 'Being sent' },
    unsure: { kk: 'Жіберілгені белгісіз', ru: 'Неизвестно, отправлено ли', en: 'Not known whether sent' },
    failed: { kk: 'Жіберілмей қалды', ru: 'Отправить не удалось', en: 'Sending failed' },
    sent: { kk: 'Жіберілді', ru: 'Отправлено', en: 'Sent' },
    cancelled: { kk: 'Жіберілмейді', ru: 'Отправка отменена', en: 'Sending cancelled' },
    void: { kk: 'Қажеті болмады', ru: 'Не понадобилось', en: 'No longer needed' },
  },
  documents: {},
  letters: {},
};
