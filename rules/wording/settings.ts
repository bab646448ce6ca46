/** The settings sheets in words: their titles and columns, and what each setting does. */

import type { SettingId } from '../settings/settings.ts';
import type { Text } from '../vocabulary/text.ts';

/** Columns more than one sheet has. */
const shared = {
  kk: { kk: 'Қазақша', ru: 'На казахском', en: 'In Kazakh' },
  ru: { kk: 'Орысша', ru: 'На русском', en: 'In Russian' },
  en: { kk: 'Ағылшынша', ru: 'На английском', en: 'In English' },
  code: { kk: 'Коды', ru: 'Код', en: 'Code' },
  key: { kk: 'Кілті', ru: 'Ключ', en: 'Key' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  from: { kk: 'Қолданысының басталуы', ru: 'Действует с', en: 'In force from' },
  to: { kk: 'Қолданысының аяқталуы (кірмейді)', ru: 'Действует до (не включая)', en: 'In force until (excluded)' },
} satisfies Record<string, Text>;
const { kk, ru, en, code, key, value, unit, from, to } = shared;

/** The sheets staff may edit: each one's title and its columns. */
export const settingsSheetWords = {
  calendar: {
    title: { kk: 'Өндірістік күнтізбе', ru: 'Производственный календарь', en: 'Production calendar' },
    columns: {
      date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
      working: { kk: 'Жұмыс күні', ru: 'Рабочий день', en: 'Working day' },
      kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
      name_kk: { kk: 'Атауы, қазақша', ru: 'Название на казахском', en: 'Name in Kazakh' },
      name_ru: { kk: 'Атауы, орысша', ru: 'Название на русском', en: 'Name in Russian' },
      name_en: { kk: 'Атауы, ағылшынша', ru: 'Название на английском', en: 'Name in English' },
      status: { kk: 'Мәртебесі', ru: 'Статус', en: 'Status' },
    },
  },
  parameters: {
    title: { kk: 'Параметрлер', ru: 'Параметры', en: 'Parameters' },
    columns: {
      parameter: { kk: 'Параметр', ru: 'Параметр', en: 'Parameter' },
      name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
      from,
      to,
      value,
      unit,
      source_kk: { kk: 'Дереккөз, қазақша', ru: 'Источник на казахском', en: 'Source in Kazakh' },
      source_ru: { kk: 'Дереккөз, орысша', ru: 'Источник на русском', en: 'Source in Russian' },
      source_en: { kk: 'Дереккөз, ағылшынша', ru: 'Источник на английском', en: 'Source in English' },
    },
  },
  activities: {
    title: {
      kk: 'Басым қызмет түрлерінің тізбесі',
      ru: 'Перечень приоритетных видов деятельности',
      en: 'List of priority activities',
    },
    columns: {
      code,
      parent: { kk: 'Қай қызмет түріне жатады', ru: 'К какому виду относится', en: 'Belongs to activity' },
      kk,
      ru,
      en,
      from,
      to,
    },
  },
  regions: {
    title: { kk: 'Өңірлер', ru: 'Регионы', en: 'Regions' },
    columns: { code, iso: { kk: 'ISO 3166-2 коды', ru: 'Код ISO 3166-2', en: 'ISO 3166-2 code' }, kk, ru, en },
  },
  indicators: {
    title: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
    columns: {
      id: key,
      kk,
      ru,
      en,
      unit,
      total: {
        kk: 'Тоқсандар жиынтығы (sum, last)',
        ru: 'Итог кварталов (sum, last)',
        en: 'Quarters add up (sum, last)',
      },
      inReport: { kk: 'Есепке кіреді', ru: 'Входит в отчёт', en: 'In the report' },
      fields: { kk: 'Қосылатын өрістер', ru: 'Складываемые поля', en: 'Fields it adds up' },
    },
  },
  texts: { title: { kk: 'Мәтіндер', ru: 'Тексты', en: 'Texts' }, columns: { key, kk, ru, en } },
  settings: {
    title: { kk: 'Баптаулар', ru: 'Настройки', en: 'Settings' },
    columns: {
      key,
      value,
      default: { kk: 'Әдепкі мәні', ru: 'Значение по умолчанию', en: 'Default value' },
      kk: { kk: 'Түсіндірме, қазақша', ru: 'Пояснение на казахском', en: 'Explanation in Kazakh' },
      ru: { kk: 'Түсіндірме, орысша', ru: 'Пояснение на русском', en: 'Explanation in Russian' },
      en: { kk: 'Түсіндірме, ағылшынша', ru: 'Пояснение на английском', en: 'Explanation in English' },
    },
  },
  journal: {
    title: { kk: 'Өзгерістер журналы', ru: 'Журнал изменений', en: 'Change log' },
    columns: {
      id: { kk: 'Жазба нөмірі', ru: 'Номер записи', en: 'Entry number' },
      at: { kk: 'Уақыты', ru: 'Время', en: 'Time' },
      register: { kk: 'Тізілім', ru: 'Реестр', en: 'Register' },
      case: { kk: 'Іс нөмірі', ru: 'Номер дела', en: 'Case number' },
      action: { kk: 'Әрекет', ru: 'Действие', en: 'Action' },
      answers: { kk: 'Жауаптар', ru: 'Ответы', en: 'Answers' },
      hash: { kk: 'Бақылау сомасы', ru: 'Контрольная сумма', en: 'Checksum' },
    },
  },
} satisfies Record<string, { readonly title: Text; readonly columns: Readonly<Record<string, Text>> }>;

/** What each setting of the sheet `settings` does. */
export const settingWords: Readonly<Record<SettingId, Text>> = {
  k1: {
    kk: 'Жұмыс күндері қай күннен саналады: nextDay – оқиғадан кейінгі жұмыс күнінен; sameDay – оқиға болған күннің өзінен, егер ол жұмыс күні болса.',
    ru: 'С какого дня считаются рабочие дни: nextDay – с рабочего дня после события; sameDay – с самого дня события, если он рабочий.',
    en: 'From which day working days are counted: nextDay, from the working day after the event; sameDay, from the day of the event itself if it is a working day.',
  },
  k2: {
    kk: 'Күнтізбелік күнмен белгіленген мерзім жұмыс күні емес күнге тура келсе: roll – келесі жұмыс күніне ауысады; keep – сол күнінде қалады.',
    ru: 'Если срок, заданный календарной датой, приходится на нерабочий день: roll – переносится на следующий рабочий день; keep – остаётся в этот день.',
    en: 'Where a term set as a calendar date falls on a non-working day: roll, it moves to the next working day; keep, it stays.',
  },
  caseDate: {
    kk: 'Өтінішке қай күнгі талаптар мен айлық есептік көрсеткіш қолданылады: application – өтініш жіберілген күнгі; decision – Комиссия шешім қабылдаған күнгі.',
    ru: 'На какой день берутся требования и месячный расчётный показатель: application – на день направления заявления; decision – на день решения Комиссии.',
    en: 'Whose day decides which requirements and which MCI apply: application, the day the application was sent; decision, the day of the decision of the Commission.',
  },
  termOneYear: {
    kk: 'Қағидалардың 24-тармағында қатысу мерзімі «1 (бір) жыл болуы мүмкін емес» делінген. Дәл бір жылдық мерзім: ask – қызметкер шешеді; allow – рұқсат етіледі; forbid – рұқсат етілмейді.',
    ru: 'По пункту 24 Правил срок участия «не может составлять 1 (один) год». Срок ровно в один год: ask – решает сотрудник; allow – допускается; forbid – не допускается.',
    en: 'Item 24 of the Rules says that the term "cannot be 1 (one) year". A term of exactly one year: ask, an officer decides; allow, it is admitted; forbid, it is not.',
  },
  annex3Title: {
    kk: 'Мерзімді ұзарту туралы куәліктің атауы: literal – 3-қосымшадағыдай, «халықаралық технологиялық паркі» деген сөздермен; current – Қордың қазіргі атауымен.',
    ru: 'Название свидетельства о продлении срока: literal – как в приложении 3, со словами «международный технологический парк»; current – с нынешним названием Фонда.',
    en: 'Title of the certificate of extension: literal, as in Annex 3, with the words "international technology park"; current, with the present name of the Fund.',
  },
  trainingDebt: {
    kk: 'Қағидалардың 68-тармағының 1) тармақшасы бойынша қандай берешек бас тарту негізі болады (шегі – АЕК-тің алты еселенген мөлшері): either – салық берешегі не кәсіптік зейнетақы жарналары мен әлеуметтік аударымдар берешегінің сомасы шектен асса; both – екеуі де шектен асса; sum – үшеуінің сомасы шектен асса; anySocial – салық берешегі шектен асса не зейнетақы жарналары немесе әлеуметтік аударымдар бойынша қандай да бір берешек болса.',
    ru: 'Какая задолженность является основанием отказа по подпункту 1) пункта 68 Правил (предел – шестикратный МРП): either – предел превышает налоговая задолженность либо сумма задолженности по профессиональным пенсионным взносам и социальным отчислениям; both – предел превышают обе; sum – предел превышает сумма всех трёх; anySocial – предел превышает налоговая задолженность либо есть любая задолженность по пенсионным взносам или социальным отчислениям.',
    en: 'Which arrears are a ground for refusal under item 68(1) of the Rules (the limit is six times the MCI): either, the tax arrears or the arrears of professional pension contributions and social contributions together exceed the limit; both, both exceed it; sum, all three together exceed it; anySocial, the tax arrears exceed it or there are any pension or social arrears at all.',
  },
  courseGround: {
    kk: 'Қағидалардың 68-тармағының 6) және 7) тармақшалары (алты айдан қысқа курс, егжей-тегжейлі оқу жоспарының болмауы): course – әр курсқа бөлек қолданылады, бірде-бір курс қалмаса ғана өтініш бойынша бас тарту негізі болады; application – осындай бір курс бүкіл өтініш бойынша бас тарту негізі болады.',
    ru: 'Подпункты 6) и 7) пункта 68 Правил (курс короче шести месяцев, нет подробного учебного плана): course – применяются к каждому курсу отдельно, основание отказа по заявлению есть, только если не остаётся ни одного курса; application – один такой курс является основанием отказа по всему заявлению.',
    en: 'Items 68(6) and 68(7) of the Rules (a course shorter than six months, no detailed study plan): course, they apply to each course by itself, and the application is refused only where no course remains; application, one such course is a ground for refusal of the whole application.',
  },
  activityCertificate: {
    kk: 'Қызмет түрі өзгертілгеннен кейін қатысушыны тіркеу туралы куәлік: keep – берілген күйінде қалады; reissue – қайта берілген күні жазылғаннан кейін жаңа қызмет түрлерімен басылады. Қағидалар куәлікті қайта беруді көздемейді.',
    ru: 'Свидетельство о регистрации после изменения вида деятельности: keep – остаётся в выданном виде; reissue – печатается с новыми видами деятельности, когда записан день перевыдачи. Правила перевыдачу не предусматривают.',
    en: 'The certificate of registration after a change of activity: keep, it stays as issued; reissue, it is printed with the new activities once the day of reissue is recorded. The Rules do not provide for a reissue.',
  },
  quorum: {
    kk: 'Комиссия мен Тәуелсіз комиссия отырысының кворумы: majority – қызмет атқарып жүрген мүшелердің жартысынан астамы; twoThirds – кемінде үштен екісі; none – мүшелердің кез келген саны. Қағидаларда кворум жоқ.',
    ru: 'Кворум заседаний Комиссии и Независимой комиссии: majority – более половины действующих членов; twoThirds – не менее двух третей; none – любое число членов. В Правилах кворума нет.',
    en: 'Quorum of the Commission and of the Independent Commission: majority, more than half of the members in office; twoThirds, at least two thirds; none, any number of members. The Rules give no quorum.',
  },
  majority: {
    kk: 'Мәселе қанша дауыспен қолдау табады: present – отырысқа қатысып, осы мәселе бойынша мүдделер қақтығысы жоқ мүшелердің жартысынан астамы; all – қызмет атқарып жүрген барлық мүшелердің жартысынан астамы. Қағидаларда бұл айтылмаған.',
    ru: 'Сколькими голосами вопрос получает поддержку: present – более половины присутствующих членов без конфликта интересов по вопросу; all – более половины всех действующих членов. В Правилах об этом не сказано.',
    en: 'How many votes carry a question: present, more than half of the members present without a conflict of interest in it; all, more than half of all members in office. The Rules do not say.',
  },
  tie: {
    kk: 'Қолдаған және қарсы дауыстар тең болса: chair – отырыс төрағасы дауыс берген шешім қабылданады; notCarried – мәселе қолдау таппайды. Барлық мүшелердің көпшілігі қажет болғанда, дауыстар мүшелердің тура жартысынан болса ғана тең деп саналады. Қағидаларда бұл айтылмаған.',
    ru: 'При равенстве голосов «за» и «против»: chair – принимается решение, за которое голосовал председатель заседания; notCarried – вопрос не получает поддержки. Если требуется большинство всех членов, голоса считаются равными, только если «за» и «против» ровно по половине членов. В Правилах об этом не сказано.',
    en: 'Where as many voted for as against: chair, the decision the chair of the meeting voted for is taken; notCarried, the question is not carried. Where a majority of all members is needed, votes are equal only at exactly half of the members each. The Rules do not say.',
  },
  certificateSides: {
    kk: 'Куәлік беттерінің тілдері, басылу ретімен, мысалы kk, ru. Ағылшын тіліндегі беті – ақпараттық көшірме.',
    ru: 'Языки страниц свидетельства в порядке печати, например kk, ru. Страница на английском языке – информационная копия.',
    en: "Languages of the certificate's pages in the order of printing, for example kk, ru. The English page is an informational copy.",
  },
  certificateQr: {
    kk: 'Куәліктегі QR-код: none – жоқ; receipt – есептеу түбіртегі; немесе ішіндегі {number} тіркеу нөмірімен алмастырылатын интернет-мекенжай. Бұйрықтың нысанында QR-код жоқ.',
    ru: 'QR-код на свидетельстве: none – нет; receipt – квитанция расчёта; либо интернет-адрес, в котором {number} заменяется регистрационным номером. В форме Приказа QR-кода нет.',
    en: 'QR code on the certificate: none; receipt, the receipt of how it was made; or an address in which {number} is replaced by the registration number. The form of the Order has no QR code.',
  },
  certificateNumberWidth: {
    kk: 'Куәліктің тіркеу нөміріндегі цифрлардың ең аз саны: қысқа нөмірдің алдына нөлдер қойылады.',
    ru: 'Наименьшее число цифр в регистрационном номере свидетельства: более короткий номер дополняется нулями впереди.',
    en: 'Fewest digits of the registration number of a certificate: a shorter number gets leading zeros.',
  },
  orderFigures: {
    kk: 'Бұйрықта берілген сандар (6 АЕК, 50 %, 10 жұмыс күні) «parameters» парағында өзгертілсе: order – қабылданбайды; fund – Қордың мәні қолданылады, әрі әр нәтижеде Бұйрықтан ауытқу туралы айтылады.',
    ru: 'Если числа, которые даёт Приказ (6 МРП, 50 %, 10 рабочих дней), изменены на листе «parameters»: order – не принимается; fund – применяется значение Фонда, и в каждом результате сказано об отступлении от Приказа.',
    en: 'Where figures the Order gives (6 MCI, 50 %, 10 working days) are changed in the sheet "parameters": order, refused; fund, the value of the Fund is used, and every output says that it departs from the Order.',
  },
  fundName: {
    kk: 'Қордың хаттар мен есептерде жазылатын атауы.',
    ru: 'Наименование Фонда в письмах и отчётах.',
    en: 'Name of the Fund in letters and reports.',
  },
  fundContacts: {
    kk: 'Хаттардың жоғарғы жағында Қордың атауының астында жазылатын байланыс деректері: мекенжайы, телефоны, интернет-ресурсы.',
    ru: 'Контактные данные под наименованием Фонда в верхней части писем: адрес, телефон, интернет-ресурс.',
    en: "Contact details under the Fund's name at the top of letters: address, telephone, internet resource.",
  },
  fundEmail: {
    kk: 'Хаттар жіберілетін электрондық мекенжай; бос болса, оны пошта бағдарламасы қояды.',
    ru: 'Электронный адрес, с которого направляются письма; если пусто, его подставит почтовая программа.',
    en: 'E-mail address letters are sent from; where blank, the mail program puts it in.',
  },
  letterSignatory: {
    kk: 'Хаттарға қол қоятын адамның лауазымы; бос болса, Қордың атауы жазылады.',
    ru: 'Должность подписывающего письма; если пусто, печатается наименование Фонда.',
    en: "Post of the person who signs letters; where blank, the Fund's name is printed.",
  },
  registerLanguage: {
    kk: 'Тізілімдердегі бағандар мен түсіндірмелердің тілі: kk, ru немесе en.',
    ru: 'Язык столбцов и пояснений в реестрах: kk, ru или en.',
    en: 'Language of the columns and explanations in the registers: kk, ru or en.',
  },
  defaultTermYears: {
    kk: 'Жаңа қатысушыға ұсынылатын қатысу мерзімі, жыл; мерзімді Қор айқындайды.',
    ru: 'Срок участия, предлагаемый для нового участника, лет; срок определяет Фонд.',
    en: 'Term of participation proposed for a new participant, years; the Fund sets the term.',
  },
  monitoringFrom: {
    kk: 'Мониторинг қорытындылары мен уәкілетті органға арналған талдамалық ақпарат қай тоқсаннан бастап жүргізіледі, мысалы 2026-Q1; бос болса – тізілімде есебі бар бірінші тоқсаннан. Көрсетілсе, одан бұрынғы тоқсандардың есептері мерзімдер тізіміне кірмейді.',
    ru: 'С какого квартала ведутся заключения по мониторингу и аналитическая информация для уполномоченного органа, например 2026-Q1; если пусто – с первого квартала, за который в реестре есть отчёт. Если указан, отчёты за кварталы раньше него в список сроков не входят.',
    en: 'From which quarter on conclusions of monitoring and analytic information for the authorised body are kept, for example 2026-Q1; where blank, from the first quarter for which the register holds a report. Where set, reports for quarters before it are not on the list of terms.',
  },
  reportAddressee: {
    kk: 'Тоқсан сайын талдамалық ақпарат жіберілетін ақпараттандыру саласындағы уәкілетті органның атауы; Қағидаларда ол көрсетілмеген.',
    ru: 'Наименование уполномоченного органа в сфере информатизации, которому ежеквартально готовится аналитическая информация; Правила его не называют.',
    en: 'Name of the authorised body in the field of informatisation for which the quarterly analytic information is prepared; the Rules do not name it.',
  },
  feesFrom: {
    kk: 'Мүшелік жарналар тізіліміндегі бірінші тоқсан, мысалы 2026-Q1; бос болса – тізілімде тоқсан сайынғы есебі бар бірінші тоқсан. Одан бұрынғы тоқсандарға жол ашылмайды.',
    ru: 'Первый квартал в реестре членских взносов, например 2026-Q1; если пусто – первый квартал, за который в реестре есть ежеквартальный отчёт. За кварталы раньше него строки не открываются.',
    en: 'First quarter in the register of membership fees, for example 2026-Q1; if blank, the first quarter for which the register holds a quarterly report. No rows are opened for quarters before it.',
  },
  fundIbans: {
    kk: 'Қордың Қазақстан Республикасының екінші деңгейдегі банктеріндегі шоттары (IBAN), үтір арқылы; бос болса, әр төлем бойынша қызметкерден сұралады (Қағидалардың 22-тармағы).',
    ru: 'Счета Фонда в банках второго уровня Республики Казахстан (IBAN), через запятую; если пусто, о каждом платеже спрашивается сотрудник (пункт 22 Правил).',
    en: 'Accounts of the Fund in second-tier banks of the Republic of Kazakhstan (IBAN), separated by commas; if blank, an officer is asked about each payment (item 22 of the Rules).',
  },
  withholdSmallFigures: {
    kk: 'Тоқсандық есепте артында үш қатысушыдан аз тұрған көрсеткіштер мен оларды табуға мүмкіндік беретін көрсеткіштер жасырыла ма: yes – жасырылады, «*» белгісі қойылады; no – бәрі көрсетіледі, ондай есеп Қордан шығарылмайды (35-тармақ).',
    ru: 'Скрываются ли в квартальном отчёте показатели, за которыми стоит менее трёх участников, и те, по которым их можно вычислить: yes – скрываются знаком «*»; no – показываются все, и такой отчёт остаётся внутри Фонда (пункт 35).',
    en: 'Whether the quarterly report withholds figures with fewer than three participants behind them, and those by which they could be found: yes, marked "*"; no, everything is shown and the report stays within the Fund (item 35).',
  },
  publicListColumns: {
    kk: 'Интернет-ресурста орналастырылатын қатысушылар тізбесінің тіркеу нөмірі, атауы мен БСН-нен басқа бағандары: address – мекенжайы; region – өңір; activities – қызмет түрлері; issuedOn – куәлік берілген күн; term – қатысу мерзімі; extendedTo – ұзартылған мерзімнің соңы; none – ешқайсысы. Басқа бағандар жарияланбайды (19, 35-тармақтар).',
    ru: 'Графы перечня участников на интернет-ресурсе помимо регистрационного номера, наименования и БИН: address – адрес; region – регион; activities – виды деятельности; issuedOn – дата выдачи свидетельства; term – срок участия; extendedTo – конец продлённого срока; none – ни одной. Другие графы не публикуются (пункты 19, 35).',
    en: 'Columns of the list of participants on the site beside registration number, name and BIN: address; region; activities; issuedOn, the day the certificate was issued; term, the term of participation; extendedTo, the end of the extended term; none of them. No other column is published (items 19, 35).',
  },
  publicListFormer: {
    kk: 'Қатысуы аяқталғандар интернет-ресурстағы тізбеде қала ма: no – жоқ; yes – «бұрынғы қатысушы» белгісімен қалады.',
    ru: 'Остаются ли в перечне на интернет-ресурсе те, чьё участие завершено: no – нет; yes – остаются с отметкой «бывший участник».',
    en: 'Whether those whose participation has ended stay in the list on the site: no; yes, marked as former participants.',
  },
  sampleMark: {
    kk: 'Ойдан шығарылған деректер бойынша басылған құжаттарға «ҮЛГІ» белгісі қойыла ма: yes – иә; no – жоқ.',
    ru: 'Ставить ли отметку «ОБРАЗЕЦ» на документах, напечатанных по вымышленным данным: yes – да; no – нет.',
    en: 'Whether documents printed from invented data are marked "SAMPLE": yes or no.',
  },
};
