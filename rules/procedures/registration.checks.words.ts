/** The requirements of registration in few words, and what is read where one is not met. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { registration } from './registration.ts';

export const checkWords: WordsOf<typeof registration>['checks'] = {
  legalEntity: {
    label: { kk: 'Заңды тұлға', ru: 'Юридическое лицо', en: 'Legal entity' },
    fail: {
      kk: '{bin} нөмірі құрылымы бойынша заңды тұлғаның бизнес-сәйкестендіру нөмірі емес: өтініш беруші заңды тұлға болуы қажет, нөмірді тексеріңіз.',
      ru: 'Номер {bin} по своей структуре не является бизнес-идентификационным номером юридического лица: заявитель должен быть юридическим лицом, проверьте номер.',
      en: 'The number {bin} is not built as the business identification number of a legal entity: the applicant must be a legal entity, check the number.',
    },
  },
  binCheckDigit: {
    label: { kk: 'БСН дұрыс терілген', ru: 'БИН набран верно', en: 'BIN typed correctly' },
    fail: {
      kk: 'Бизнес-сәйкестендіру нөмірінің бақылау цифры сәйкес келмейді: нөмір қате терілген болуы мүмкін, оны тексеріңіз.',
      ru: 'Контрольная цифра бизнес-идентификационного номера не сходится: возможно, номер набран с ошибкой, проверьте его.',
      en: 'The check digit of the business identification number does not match: the number may be mistyped, check it.',
    },
  },
  noBranches: {
    label: { kk: 'Филиалдары жоқ', ru: 'Филиалов нет', en: 'No branches' },
    fail: {
      kk: 'Өтініш берушінің филиалдары бар деп көрсетілген, ал өтініш берген сәтте филиалдары болмауы қажет: сәйкессіздікті жойыңыз немесе қате жауапты түзетіңіз.',
      ru: 'Указано, что у заявителя есть филиалы, а на момент подачи заявления их быть не должно: устраните несоответствие или исправьте ошибочный ответ.',
      en: 'The applicant is stated to have branches, and at the moment of applying it must have none: remedy this or correct a mistaken answer.',
    },
  },
  noInvestmentProject: {
    label: {
      kk: 'Инвестициялық басым (стратегиялық) жобасы жоқ',
      ru: 'Нет инвестиционного приоритетного (стратегического) проекта',
      en: 'No investment priority (strategic) project',
    },
    fail: {
      kk: 'Өтініш беруші инвестициялық басым жобаны немесе 2015 жылғы 1 қаңтарға дейін жасалған келісімшарт бойынша инвестициялық стратегиялық жобаны іске асыратынын (іске асырғанын) көрсеткен, ал ол мұндай ұйымдарға жатпауы қажет: қате жауапты түзетіңіз.',
      ru: 'Указано, что заявитель реализует (реализовал) инвестиционный приоритетный проект или инвестиционный стратегический проект по контракту, заключённому до 1 января 2015 года, а он не должен относиться к таким организациям: исправьте ошибочный ответ.',
      en: 'The applicant is stated to be carrying out (to have carried out) an investment priority project, or an investment strategic project under a contract concluded before 1 January 2015, and it must not be such an organisation: correct a mistaken answer.',
    },
  },
  stateShare: {
    label: { kk: 'Мемлекеттің үлесі 50 %-дан төмен', ru: 'Доля государства ниже 50 %', en: 'State share below 50 %' },
    fail: {
      kk: 'Мемлекетке, ұлттық холдингтер мен ұлттық компанияларға немесе олардың еншілес ұйымдарына тиесілі үлес – {stateSharePercent}, ал ол {limit} шегінен төмен болуы қажет: сәйкессіздікті жойыңыз немесе қате мәнді түзетіңіз.',
      ru: 'Доля государства, национальных холдингов и национальных компаний либо их дочерних организаций – {stateSharePercent}, а она должна быть ниже {limit}: устраните несоответствие или исправьте ошибочное значение.',
      en: 'The share of the State, national holdings and national companies, or their subsidiaries, is {stateSharePercent} and must be below {limit}: remedy this or correct a mistaken value.',
    },
  },
  notSubsoilOrSez: {
    label: {
      kk: 'Жер қойнауын пайдаланушы да, АЭА қатысушысы да емес',
      ru: 'Не недропользователь, не участник СЭЗ',
      en: 'Not a subsoil user or SEZ participant',
    },
    fail: {
      kk: 'Өтініш беруші жер қойнауын пайдаланушы немесе арнайы экономикалық аймақтың қатысушысы деп көрсетілген, ал ол бұлардың ешқайсысы болмауы қажет: сәйкессіздікті жойыңыз немесе қате жауапты түзетіңіз.',
      ru: 'Указано, что заявитель является недропользователем или участником специальной экономической зоны, а он не должен ими являться: устраните несоответствие или исправьте ошибочный ответ.',
      en: 'The applicant is stated to be a subsoil user or a participant of a special economic zone, and it must be neither: remedy this or correct a mistaken answer.',
    },
  },
  notExcisePayer: {
    label: { kk: 'Акциздер төлеуші емес', ru: 'Не плательщик акцизов', en: 'Not an excise payer' },
    fail: {
      kk: 'Өтініш беруші Салық кодексінің 535-бабына сәйкес акциздер төлеуші деп көрсетілген, ал ол акциздер төлеуші болып табылмауы қажет: сәйкессіздікті жойыңыз немесе қате жауапты түзетіңіз.',
      ru: 'Указано, что заявитель является плательщиком акцизов в соответствии со статьёй 535 Налогового кодекса, а он не должен им являться: устраните несоответствие или исправьте ошибочный ответ.',
      en: 'The applicant is stated to be an excise payer under Article 535 of the Tax Code, and it must not be one: remedy this or correct a mistaken answer.',
    },
  },
  priorityActivity: {
    label: {
      kk: 'Басым қызмет түрін жүзеге асыру',
      ru: 'Осуществляется приоритетный вид деятельности',
      en: 'Priority activity carried out',
    },
    fail: {
      kk: 'Көрсетілген қызмет түрлерінің немесе жұмыстардың кейбірі АКТ саласындағы басым қызмет түрлерінің тізбесінде жоқ: тек тізбеде көзделгендерін көрсетіңіз.',
      ru: 'Не все указанные виды деятельности или работы есть в Перечне приоритетных видов деятельности в области ИКТ: укажите только предусмотренные Перечнем.',
      en: 'Not all of the activities or works stated are in the List of priority ICT activities: state only those the List provides for.',
    },
  },
  projectsShown: {
    label: {
      kk: 'Әр қызмет түрі бойынша барлық жоба',
      ru: 'Все проекты по каждому виду деятельности',
      en: 'All projects under each activity',
    },
    fail: {
      kk: 'Бірнеше басым қызмет түрі жоспарланған: бизнес-жоспарда әр қызмет түрі бойынша барлық жобаны көрсетіңіз.',
      ru: 'Планируется несколько приоритетных видов деятельности: покажите в бизнес-плане все проекты по каждому виду.',
      en: 'Several priority activities are planned: show in the business plan all projects under each activity.',
    },
  },
  exportPredominant: {
    label: { kk: 'Экспортқа басымдық', ru: 'Приоритет на экспорт', en: 'Priority on export' },
    fail: {
      kk: 'Қызмет негізінен тауарлардың, жұмыстардың және (немесе) қызметтердің Қазақстан Республикасынан тыс жерлерге экспортына басымдықпен жүзеге асырылмайды: экспорт туралы мәліметтерді толықтырыңыз.',
      ru: 'Деятельность не осуществляется преимущественно с приоритетом на экспорт товаров, работ и (или) услуг за пределы Республики Казахстан: дополните сведения об экспорте.',
      en: 'The activity is not carried out with a predominant priority on the export of goods, works and (or) services outside the Republic of Kazakhstan: add to the information on export.',
    },
  },
  stateIncome: {
    label: {
      kk: '(Квази)мемлекеттік сектордан табыс 50 %-дан аспайды',
      ru: 'Доход от госорганов и квазигоссектора не выше 50 %',
      en: 'State and quasi-state income at most 50 %',
    },
    fail: {
      kk: 'Мемлекеттік органдармен және квазимемлекеттік сектор субъектілерімен шарттар бойынша алынған табыс ({stateIncome}) жылдық жиынтық табыстың ({totalIncome}) {stateIncomeLimit} пайызынан асады: сәйкессіздікті жойыңыз немесе қате сомаларды түзетіңіз.',
      ru: 'Доходы по договорам с государственными органами и субъектами квазигосударственного сектора ({stateIncome}) превышают {stateIncomeLimit} процентов совокупного годового дохода ({totalIncome}): устраните несоответствие или исправьте ошибочные суммы.',
      en: 'The income under contracts with state bodies and quasi-state sector entities ({stateIncome}) exceeds {stateIncomeLimit} per cent of the total annual income ({totalIncome}): remedy this or correct mistaken amounts.',
    },
  },
  taxDebt: {
    label: { kk: 'Берешек 6 АЕК-тен аспайды', ru: 'Задолженность не выше 6 МРП', en: 'Arrears at most 6 MCI' },
    fail: {
      kk: 'Берешек ({taxDebt}) айлық есептік көрсеткіштің {debtLimitInMci} еселенген мөлшерінен ({limit}) асады: берешекті осы мөлшерге дейін азайтып, ол туралы жаңа мәліметтер ұсыныңыз.',
      ru: 'Задолженность ({taxDebt}) превышает {debtLimitInMci}-кратный размер месячного расчётного показателя ({limit}): снизьте её до этого размера и представьте новые сведения о ней.',
      en: 'The arrears ({taxDebt}) exceed {debtLimitInMci} times the monthly calculation index ({limit}): reduce them to this amount and submit new information on them.',
    },
  },
  taxStatement: {
    label: {
      kk: 'Берешек туралы мәліметтер ескірмеген',
      ru: 'Сведения о задолженности не устарели',
      en: 'Arrears information recent enough',
    },
    fail: {
      kk: 'Берешек туралы мәліметтер берілген күн – {taxStatementDate}, өтініш берілген күн – {sentOn}. Өтінішке қоса берілетін мәліметтер өтініш берілген күннің алдындағы күнтізбелік {statementMaxAge} күннен, яғни {limit} күнінен ерте берілмеуі қажет: жаңа мәліметтер ұсыныңыз немесе қате күнді түзетіңіз.',
      ru: 'Дата выдачи сведений о задолженности – {taxStatementDate}, дата подачи заявления – {sentOn}. Прилагаемые к заявлению сведения должны быть выданы не ранее чем за {statementMaxAge} календарных дней до даты его подачи, то есть не ранее {limit}: представьте новые сведения или исправьте ошибочную дату.',
      en: 'The information on arrears is dated {taxStatementDate}, and the application {sentOn}. The information attached to the application must be issued no earlier than {statementMaxAge} calendar days before its date, that is, no earlier than {limit}: submit new information or correct a mistaken date.',
    },
  },
  language: {
    label: {
      kk: 'Қазақ, орыс немесе ағылшын тілінде',
      ru: 'На казахском, русском или английском языке',
      en: 'In Kazakh, Russian or English',
    },
    fail: {
      kk: 'Қатысуға арналған өтініш пен оған қоса берілген құжаттар қазақ, орыс немесе ағылшын тілінде жазылмаған: оларды осы тілдердің бірінде жіберіңіз.',
      ru: 'Заявление на участие и приложенные к нему документы составлены не на казахском, русском или английском языке: направьте их на одном из этих языков.',
      en: 'The application for participation and the documents attached to it are not in Kazakh, Russian or English: send them in one of these languages.',
    },
  },
  translation: {
    label: { kk: 'Аударма бар', ru: 'Перевод есть', en: 'Translation ready' },
    fail: {
      kk: 'Өтініш ағылшын тілінде толтырылған, ал қазақ немесе орыс тіліндегі аудармасының күні көрсетілмеген: Қор аударманы қамтамасыз етеді.',
      ru: 'Заявление заполнено на английском языке, а дата перевода на казахский или русский язык не указана: перевод обеспечивает Фонд.',
      en: 'The application is in English and no date of a translation into Kazakh or Russian is recorded: the Fund provides the translation.',
    },
  },
  consent: {
    label: {
      kk: 'Толықтығы мен дәйектілігі расталған',
      ru: 'Полнота и достоверность подтверждены',
      en: 'Completeness and reliability confirmed',
    },
    fail: {
      kk: 'Ұсынылған құжаттар мен деректердің толықтығы мен дәйектілігі расталмаған: растау белгісін қойыңыз.',
      ru: 'Полнота и достоверность представленных документов и данных не подтверждены: поставьте отметку о подтверждении.',
      en: 'The completeness and reliability of the documents and data submitted are not confirmed: tick the confirmation.',
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
  otherCase: {
    label: {
      kk: 'БСН бойынша жалғыз өтініш',
      ru: 'Единственное заявление по БИН',
      en: 'Only application with this BIN',
    },
    fail: {
      kk: 'Осы бизнес-сәйкестендіру нөмірімен жабылмаған басқа өтініш немесе аяқталмаған қатысу бар ({otherCase}): өтініштің екінші рет берілмегенін тексеріңіз.',
      ru: 'С этим бизнес-идентификационным номером есть другое незакрытое заявление или незавершённое участие ({otherCase}): проверьте, не подано ли заявление повторно.',
      en: 'There is another application that is not closed, or a participation that has not ended, with this business identification number ({otherCase}): check that the application is not a second one.',
    },
  },
  planMatches: {
    label: {
      kk: 'Бизнес-жоспар 1-қосымшаға сәйкес',
      ru: 'Бизнес-план соответствует приложению 1',
      en: 'Business plan corresponds to Annex 1',
    },
    fail: {
      kk: 'Комиссия бизнес-жоспарды Қағидалардың 1-қосымшасында көзделген мәліметтерге сәйкес келмейді деп таныды: мұны тіркеуден бас тарту негізі ретінде көрсетіңіз.',
      ru: 'Комиссия признала, что бизнес-план не соответствует сведениям, предусмотренным приложением 1 к Правилам: укажите это как основание для отказа в регистрации.',
      en: 'The Commission found that the business plan does not correspond to the information provided for in Annex 1 to the Rules: state it as the ground for refusal of registration.',
    },
  },
  activityMatches: {
    label: {
      kk: 'Жоба басым қызмет түрлеріне сәйкес',
      ru: 'Проект соответствует приоритетным видам деятельности',
      en: 'Project corresponds to priority activities',
    },
    fail: {
      kk: 'Комиссия жобаны АКТ саласындағы басым қызмет түрлеріне немесе олар бойынша көзделген жұмыстарға сәйкес келмейді деп таныды: мұны тіркеуден бас тарту негізі ретінде көрсетіңіз.',
      ru: 'Комиссия признала, что проект не соответствует приоритетным видам деятельности в области ИКТ или предусмотренным по ним работам: укажите это как основание для отказа в регистрации.',
      en: 'The Commission found that the project does not correspond to the priority ICT activities or to the works provided for within them: state it as the ground for refusal of registration.',
    },
  },
  refusalReasoned: {
    label: { kk: 'Бас тарту дәлелді', ru: 'Отказ мотивирован', en: 'Refusal reasoned' },
    fail: {
      kk: 'Тіркеуден бас тартудың негізі көрсетілмеген: Қағидалардың 16-тармағындағы негіздердің бірін таңдаңыз.',
      ru: 'Не указано основание отказа в регистрации: выберите одно из оснований пункта 16 Правил.',
      en: 'The ground for refusal of registration is not stated: choose one of the grounds of item 16 of the Rules.',
    },
  },
};
