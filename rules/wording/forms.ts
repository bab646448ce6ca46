/** The words of the forms besides the questions themselves: how rows are typed, what an applicant is told at the end. */

import type { Text } from '../vocabulary/text.ts';

type Words<Key extends string> = Readonly<Record<Key, Text>>;

export const formWords: Words<
  | 'description'
  | 'confirmation'
  | 'lines'
  | 'linesPattern'
  | 'pattern'
  | 'first'
  | 'another'
  | 'more'
  | 'row'
  | 'annex'
  | 'country'
> = {
  /** Below the title of the form. */
  description: {
    kk: '{fund}. {clause}. Файл тіркелмейді: құжатты бұлтқа салып, сілтемесін көрсетіңіз.',
    ru: '{fund}. {clause}. Файлы не прикладываются: разместите документ в облаке и укажите ссылку.',
    en: '{fund}. {clause}. Files are not attached: put the document on a cloud drive and give its link.',
  },
  /** After the form was sent. */
  confirmation: {
    kk: 'Жауабыңыз жіберілді. Төмендегі сілтеме арқылы жауаптарыңызды түзете аласыз: бұрынғы жауаптарыңыз сақталады.',
    ru: 'Ваш ответ отправлен. По ссылке ниже ответы можно исправить: прежние ответы сохраняются.',
    en: 'Your response has been sent. The link below lets you correct it: your earlier answers are kept.',
  },
  /** How rows are typed into one answer. */
  lines: {
    kk: 'Әр жолда біреуден, нүктелі үтір арқылы: {columns}',
    ru: 'По одной записи в строке, через точку с запятой: {columns}',
    en: 'One a line, separated by semicolons: {columns}',
  },
  linesPattern: {
    kk: 'Әр жол мына түрде болуы керек: {columns}',
    ru: 'Каждая строка должна иметь вид: {columns}',
    en: 'Each line has the form: {columns}',
  },
  pattern: { kk: 'Керегі: {how}', ru: 'Нужно: {how}', en: 'Needed: {how}' },
  first: { kk: '{title}: қосу керек пе?', ru: '{title}: добавить?', en: '{title}: add one?' },
  another: { kk: '{title}: тағы қосу керек пе?', ru: '{title}: добавить ещё?', en: '{title}: add another?' },
  more: { kk: '{title}: қалғандары', ru: '{title}: остальные', en: '{title}: the others' },
  annex: { kk: '{number}-қосымша', ru: 'Приложение {number}', en: 'Annex {number}' },
  country: {
    kk: 'елдің екі әріптен тұратын коды: DE',
    ru: 'код страны из двух букв: DE',
    en: 'two-letter code of the country: DE',
  },
  row: { kk: '{title}: {number}', ru: '{title}: {number}', en: '{title}: {number}' },
};

/** Why a response stands in the sheet of those that could not be taken in. */
export const refusedWords: Words<'title' | 'id' | 'procedure' | 'language' | 'at' | 'why'> = {
  title: { kk: 'Қабылданбаған жауаптар', ru: 'Непринятые ответы', en: 'Responses not taken in' },
  id: { kk: 'Жауап нөмірі', ru: 'Номер ответа', en: 'Response' },
  procedure: { kk: 'Нысан', ru: 'Форма', en: 'Form' },
  language: { kk: 'Тілі', ru: 'Язык', en: 'Language' },
  at: { kk: 'Түскен уақыты', ru: 'Время поступления', en: 'Received at' },
  why: {
    kk: 'Себебі (бос болса, түзетілген жауап қабылданды)',
    ru: 'Причина (пусто: исправленный ответ принят)',
    en: 'Reason (blank: taken in once corrected)',
  },
};

export const linkWords: Words<
  'title' | 'question' | 'form' | 'item' | 'set' | 'choices' | 'open' | 'seenTo' | 'seen' | 'takenAt' | 'url'
> = {
  title: { kk: 'Нысандар', ru: 'Формы', en: 'Forms' },
  question: { kk: 'Нысан / тіл / сұрақ', ru: 'Форма / язык / вопрос', en: 'Form / language / question' },
  form: { kk: 'Google нысаны', ru: 'Форма Google', en: 'Google form' },
  item: { kk: 'Google сұрағы', ru: 'Вопрос Google', en: 'Google item' },
  set: { kk: 'Соңғы орнатылғаны', ru: 'Что установлено', en: 'What was set' },
  choices: { kk: 'Нұсқалар мен кодтар', ru: 'Варианты и коды', en: 'Choices and codes' },
  seenTo: { kk: 'Осы уақытқа дейін қаралды', ru: 'Просмотрено до', en: 'Seen up to' },
  seen: { kk: 'Соңғы қаралғандары', ru: 'Последние просмотренные', en: 'Last ones seen' },
  takenAt: { kk: 'Соңғы рет қабылданды', ru: 'Принято в последний раз', en: 'Last taken in' },
  url: { kk: 'Сілтемесі', ru: 'Ссылка', en: 'Link' },
  open: { kk: 'Барлығына ашық', ru: 'Открыта всем', en: 'Open to everybody' },
};
