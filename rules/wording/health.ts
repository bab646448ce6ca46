/** The words of the health sheet in Google: how the machinery stands, and what to do where it does not run. */

import type { Text } from '../vocabulary/text.ts';

/** What the health sheet tells, in this order. */
export const healthLines = [
  'owner',
  'lastSweep',
  'lastNight',
  'mailLeft',
  'waiting',
  'unsent',
  'closed',
  'installed',
] as const;
export type HealthLine = (typeof healthLines)[number];

interface HealthWords {
  readonly title: Text;
  readonly columns: Readonly<Record<'what' | 'value' | 'todo', Text>>;
  readonly lines: Readonly<Record<HealthLine, Text>>;
  readonly problem: Text;
  readonly none: Text;
  readonly fine: Text;
  readonly notYet: Text;
  /** What to do where a line shows that something is amiss. */
  readonly todo: Readonly<
    Record<'noOwner' | 'noSweep' | 'lateSweep' | 'noMail' | 'waiting' | 'unsent' | 'closed' | 'installAgain', Text>
  >;
}

export const healthWords: HealthWords = {
  title: { kk: 'Жүйенің жай-күйі', ru: 'Состояние системы', en: 'Health of the system' },
  columns: {
    what: { kk: 'Не', ru: 'Что', en: 'What' },
    value: { kk: 'Жай-күйі', ru: 'Состояние', en: 'How it stands' },
    todo: { kk: 'Не істеу керек', ru: 'Что сделать', en: 'What to do' },
  },
  lines: {
    owner: {
      kk: 'Автоматты іске қосу кімнің атынан жұмыс істейді',
      ru: 'От чьего имени работают автоматические запуски',
      en: 'On whose behalf the automatic runs work',
    },
    lastSweep: { kk: 'Жауаптар соңғы рет қаралды', ru: 'Последний обход ответов', en: 'Last round of the responses' },
    lastNight: { kk: 'Түнгі жаңарту', ru: 'Ночное обновление', en: 'Nightly update' },
    mailLeft: {
      kk: 'Бүгін тағы қанша хат жіберуге болады',
      ru: 'Сколько писем ещё можно отправить сегодня',
      en: 'Letters that may still be sent today',
    },
    waiting: { kk: 'Қабылданбаған жауаптар', ru: 'Непринятые ответы', en: 'Responses not taken in' },
    unsent: { kk: 'Жіберілмеген хаттар', ru: 'Неотправленные письма', en: 'Letters not sent' },
    closed: {
      kk: 'Өтініш берушілер аша алмайтын нысандар',
      ru: 'Формы, которые заявители не могут открыть',
      en: 'Forms applicants cannot open',
    },
    installed: { kk: 'Орнату', ru: 'Установка', en: 'Installation' },
  },
  problem: { kk: 'Түзету қажет', ru: 'Требует исправления', en: 'To be mended' },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  fine: { kk: 'Бәрі жұмыс істеп тұр.', ru: 'Всё работает.', en: 'Everything works.' },
  notYet: { kk: 'әлі болған жоқ', ru: 'ещё не было', en: 'not yet' },
  todo: {
    noOwner: {
      kk: '«Қағида» мәзіріндегі «Орнату» тармағын таңдаңыз: сол кезде іске қосулар сіздің атыңыздан жұмыс істейді.',
      ru: 'Выберите в меню «Қағида» пункт «Установить»: запуски будут работать от вашего имени.',
      en: 'Choose "Install" in the menu «Қағида»: the runs will then work on your behalf.',
    },
    noSweep: {
      kk: 'Он минуттан кейін қайта қараңыз; ештеңе өзгермесе, «Орнату» тармағын қайта таңдаңыз.',
      ru: 'Посмотрите снова через десять минут; если ничего не изменится, выберите «Установить» ещё раз.',
      en: 'Look again in ten minutes; if nothing changes, choose "Install" once more.',
    },
    lateSweep: {
      kk: 'Автоматты іске қосу тоқтап қалған: оның иесі Google рұқсатын жаңартып, «Орнату» тармағын таңдауы керек.',
      ru: 'Автоматические запуски остановились: их владельцу нужно обновить разрешение Google и выбрать «Установить».',
      en: 'The automatic runs have stopped: their owner has to renew the permission of Google and choose "Install".',
    },
    noMail: {
      kk: 'Бүгінгі шек таусылды: қалған хаттар ертең өздігінен жіберіледі, шұғылдарын қолмен жіберіңіз.',
      ru: 'Сегодняшний лимит исчерпан: остальные письма уйдут завтра сами, срочные отправьте вручную.',
      en: 'The limit of today is used up: the other letters go out tomorrow by themselves; send urgent ones by hand.',
    },
    waiting: {
      kk: '«refused» парағында әрқайсысының себебі жазылған: өтініш берушіден жауабын түзетуді сұраңыз, сонда ол өздігінен қабылданады.',
      ru: 'На листе refused указана причина каждого: попросите заявителя исправить ответ, после этого он будет принят сам.',
      en: 'The sheet "refused" gives the reason of each: ask the applicant to correct the response, and it is taken in by itself.',
    },
    unsent: {
      kk: '«outbox» парағында «failed» не «unsure» мәртебесі бар жолдарды қараңыз: не істеу керегі «note» бағанында жазылған.',
      ru: 'Посмотрите в листе outbox строки со статусом failed или unsure: что сделать, написано в столбце note.',
      en: 'Look at the rows with the status "failed" or "unsure" in the sheet outbox: the column "note" says what to do.',
    },
    closed: {
      kk: '«Орнату» тармағын қайта таңдаңыз; көмектеспесе, әр нысанды (мекенжайы жасырын «forms» парағында) ашып, жауап берушілерге «Сілтемесі бар кез келген адам» дегенді таңдаңыз.',
      ru: 'Выберите «Установить» ещё раз; если не поможет, откройте каждую форму (адреса – на скрытом листе forms) и разрешите отвечать всем, у кого есть ссылка.',
      en: 'Choose "Install" once more; if that does not help, open each form (their addresses stand on the hidden sheet "forms") and let anyone with the link respond.',
    },
    installAgain: {
      kk: 'Орнату аяқталмады: «Орнату» тармағын тағы бір рет таңдаңыз, ол тоқтаған жерінен жалғасады.',
      ru: 'Установка не завершена: выберите «Установить» ещё раз, она продолжится с того же места.',
      en: 'The installation is not finished: choose "Install" once more, it goes on from where it stopped.',
    },
  },
};

/** What the installation answers. */
export const installWords: Readonly<Record<'done' | 'nothing' | 'again', Text>> = {
  done: {
    kk: 'Орнату аяқталды. Жасалған парақтар мен нысандар: {made}, жаңартылғандары: {mended}.',
    ru: 'Установка завершена. Создано листов и форм: {made}, обновлено: {mended}.',
    en: 'The installation is finished. Sheets and forms made: {made}, brought up to date: {mended}.',
  },
  nothing: {
    kk: 'Бәрі орнында: ештеңе өзгертілген жоқ.',
    ru: 'Всё на месте: ничего не изменено.',
    en: 'Everything is in its place: nothing was changed.',
  },
  again: {
    kk: 'Уақыт жетпеді. Жасалған парақтар мен нысандар: {made}, жаңартылғандары: {mended}. «Орнату» тармағын тағы бір рет таңдаңыз.',
    ru: 'Не хватило времени. Создано листов и форм: {made}, обновлено: {mended}. Выберите «Установить» ещё раз.',
    en: 'There was not enough time. Sheets and forms made: {made}, brought up to date: {mended}. Choose "Install" once more.',
  },
};
