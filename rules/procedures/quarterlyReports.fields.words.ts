/** The fields of the quarterly report; its indicators are named once, in wording/. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { indicatorWords } from '../wording/indicators.ts';
import type { quarterlyReports } from './quarterlyReports.ts';

type Fields = WordsOf<typeof quarterlyReports>['fields'];

const askedWords: Pick<Fields, keyof typeof quarterlyReports.asked> = {
  bin: {
    label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
    help: {
      kk: 'Есеп ұсынатын қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
      ru: 'Бизнес-идентификационный номер участника, представляющего отчёт, 12 цифр',
      en: 'Business identification number of the participant that reports, 12 digits',
    },
  },
  quarter: {
    label: { kk: 'Есепті тоқсан', ru: 'Отчётный квартал', en: 'Reporting quarter' },
    help: {
      kk: 'Күнтізбелік тоқсан есепті кезең болып табылады, мысалы 2026-Q1',
      ru: 'Отчётным периодом является календарный квартал, например 2026-Q1',
      en: 'The calendar quarter is the reporting period, for example 2026-Q1',
    },
  },
  signedOn: {
    label: { kk: 'Есепке қол қойылған күн', ru: 'Дата подписания отчёта', en: 'Report signed on' },
    help: {
      kk: 'Есепке есепті тоқсан аяқталғаннан кейін қол қойылады',
      ru: 'Отчёт подписывается после окончания отчётного квартала',
      en: 'The report is signed after the reporting quarter has ended',
    },
  },
  staffResidents: {
    label: indicatorWords.staffResidents,
    help: {
      kk: 'Есепті тоқсанның соңындағы Қазақстан Республикасының резиденттері болып табылатын қызметкерлер саны',
      ru: 'Число работников – резидентов Республики Казахстан на конец отчётного квартала',
      en: 'Number of employees who are residents of the Republic of Kazakhstan at the end of the reporting quarter',
    },
  },
  staffNonResidents: {
    label: indicatorWords.staffNonResidents,
    help: {
      kk: 'Есепті тоқсанның соңындағы тартылған бейрезиденттер саны; олар туралы мәліметтер есепте көрсетіледі',
      ru: 'Число привлечённых нерезидентов на конец отчётного квартала; сведения о них указываются в отчёте',
      en: 'Number of non-residents engaged at the end of the reporting quarter; the report gives information on them',
    },
  },
  staffContract: {
    label: indicatorWords.staffContract,
    help: {
      kk: 'Есепті тоқсанның соңында азаматтық-құқықтық сипаттағы шарттар бойынша тартылған адамдар саны',
      ru: 'Число лиц, привлечённых по договорам гражданско-правового характера, на конец отчётного квартала',
      en: 'Number of persons engaged under civil-law contracts at the end of the reporting quarter',
    },
  },
  incomeQuarter: {
    label: indicatorWords.incomeQuarter,
    help: {
      kk: 'Қатысушының есепті тоқсанда өз қызметінен алған барлық табысы',
      ru: 'Весь доход участника от его деятельности, полученный за отчётный квартал',
      en: "All income from the participant's activity received in the reporting quarter",
    },
  },
  incomeDomestic: {
    label: indicatorWords.incomeDomestic,
    help: {
      kk: 'Есепті тоқсандағы табыстың Қазақстан Республикасында алынған бөлігі',
      ru: 'Часть дохода за отчётный квартал, полученная в Республике Казахстан',
      en: 'Part of the income for the quarter received in the Republic of Kazakhstan',
    },
  },
  incomeForeign: {
    label: indicatorWords.incomeForeign,
    help: {
      kk: 'Есепті тоқсандағы табыстың экспорттан түскен бөлігі; ол елдер бойынша кестедегі сомаға тең болуы қажет',
      ru: 'Часть дохода за отчётный квартал, полученная от экспорта; она должна равняться сумме в таблице по странам',
      en: 'Part of the income for the quarter received from export; it must equal the sum of the table by country',
    },
  },
  feeBase: {
    label: indicatorWords.feeBase,
    help: {
      kk: 'Есепті тоқсан үшін мүшелік жарна төленетін табыс',
      ru: 'Доход за отчётный квартал, с которого вносится членский взнос',
      en: 'Income for the reporting quarter from which the membership fee is paid',
    },
  },
  feeBaseReason: {
    label: {
      kk: 'Жарна базасындағы айырманың себебі',
      ru: 'Причина отличия базы взноса',
      en: 'Why the fee base differs',
    },
    help: {
      kk: 'Мүшелік жарна базасы тоқсандағы табысқа тең болмаса, себебін көрсетіңіз',
      ru: 'Укажите причину, если база членского взноса не равна доходу за квартал',
      en: 'State why, if the membership fee base does not equal the income for the quarter',
    },
  },
  investmentFounders: {
    label: indicatorWords.investmentFounders,
    help: {
      kk: 'Есепті тоқсанда құрылтайшылардан жобаға тартылған инвестициялар',
      ru: 'Инвестиции в проект, привлечённые от учредителей за отчётный квартал',
      en: 'Investment in the project by the founders in the reporting quarter',
    },
  },
  investmentInvestors: {
    label: indicatorWords.investmentInvestors,
    help: {
      kk: 'Есепті тоқсанда инвесторлардан жобаға тартылған инвестициялар',
      ru: 'Инвестиции в проект, привлечённые от инвесторов за отчётный квартал',
      en: 'Investment in the project by investors in the reporting quarter',
    },
  },
  investmentLoansDomestic: {
    label: indicatorWords.investmentLoansDomestic,
    help: {
      kk: 'Есепті тоқсанда Қазақстан Республикасында алынған қарыздар',
      ru: 'Займы, полученные в Республике Казахстан за отчётный квартал',
      en: 'Loans received in the Republic of Kazakhstan in the reporting quarter',
    },
  },
  investmentLoansForeign: {
    label: indicatorWords.investmentLoansForeign,
    help: {
      kk: 'Есепті тоқсанда шетелде алынған қарыздар',
      ru: 'Займы, полученные за рубежом за отчётный квартал',
      en: 'Loans received abroad in the reporting quarter',
    },
  },
  investmentOther: {
    label: indicatorWords.investmentOther,
    help: {
      kk: 'Есепті тоқсанда өзге көздерден тартылған инвестициялар',
      ru: 'Инвестиции, привлечённые из иных источников за отчётный квартал',
      en: 'Investment from other sources in the reporting quarter',
    },
  },
  capitalInvestment: {
    label: indicatorWords.capitalInvestment,
    help: {
      kk: 'Қатысушының есепті тоқсанда негізгі капиталға салған инвестициялары',
      ru: 'Инвестиции участника в основной капитал за отчётный квартал',
      en: "The participant's own investment in fixed capital in the reporting quarter",
    },
  },
  benefitCit: {
    label: indicatorWords.benefitCit,
    help: {
      kk: 'Есепті тоқсандағы корпоративтік табыс салығы бойынша жеңілдік сомасы',
      ru: 'Сумма льготы по корпоративному подоходному налогу за отчётный квартал',
      en: 'Amount of the corporate income tax benefit in the reporting quarter',
    },
  },
  benefitVat: {
    label: indicatorWords.benefitVat,
    help: {
      kk: 'Есепті тоқсандағы қосылған құн салығы бойынша жеңілдік сомасы',
      ru: 'Сумма льготы по налогу на добавленную стоимость за отчётный квартал',
      en: 'Amount of the value added tax benefit in the reporting quarter',
    },
  },
  benefitPit: {
    label: indicatorWords.benefitPit,
    help: {
      kk: 'Есепті тоқсандағы жеке табыс салығы бойынша жеңілдік сомасы',
      ru: 'Сумма льготы по индивидуальному подоходному налогу за отчётный квартал',
      en: 'Amount of the personal income tax benefit in the reporting quarter',
    },
  },
  benefitSocial: {
    label: indicatorWords.benefitSocial,
    help: {
      kk: 'Есепті тоқсандағы әлеуметтік салық бойынша жеңілдік сомасы',
      ru: 'Сумма льготы по социальному налогу за отчётный квартал',
      en: 'Amount of the social tax benefit in the reporting quarter',
    },
  },
  results: {
    label: { kk: 'Қол жеткізілген нәтижелер', ru: 'Достигнутые результаты', en: 'Results achieved' },
    help: {
      kk: 'Жобалардың қызметі мен іске асырылу барысы, қол жеткізілген нәтижелердің талдауымен бірге',
      ru: 'Деятельность и ход реализации проектов с анализом достигнутых результатов',
      en: 'Activity and progress of the projects, with an analysis of the results achieved',
    },
  },
  executor: {
    label: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Prepared by' },
    help: {
      kk: 'Есепті дайындаған адамның тегі, аты, әкесінің аты (бар болған жағдайда)',
      ru: 'Фамилия, имя, отчество (при наличии) лица, составившего отчёт',
      en: 'Surname, first name, patronymic (if any) of the person who prepared the report',
    },
  },
  phone: {
    label: { kk: 'Телефон нөмірі', ru: 'Номер телефона', en: 'Telephone number' },
    help: {
      kk: 'Есеп бойынша байланысатын нөмір, ел кодымен бірге',
      ru: 'Номер для связи по отчёту, с кодом страны',
      en: 'Number to call about the report, with the country code',
    },
  },
};

const computedWords: Pick<Fields, keyof typeof quarterlyReports.computed> = {
  participant: { label: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' } },
  name: { label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' } },
  newerReport: { label: { kk: 'Кейінгі есеп', ru: 'Более поздний отчёт', en: 'Later report' } },
  exportTotal: {
    label: { kk: 'Экспорт, елдер бойынша барлығы', ru: 'Экспорт, всего по странам', en: 'Export, total of countries' },
  },
  staffTotal: { label: indicatorWords.staffTotal },
  staffPrevious: {
    label: { kk: 'Персонал, алдыңғы тоқсан', ru: 'Персонал, предыдущий квартал', en: 'Staff, previous quarter' },
  },
  nonResidentsCount: {
    label: {
      kk: 'Мәліметтер берілген бейрезиденттер саны',
      ru: 'Число нерезидентов, о ком даны сведения',
      en: 'Number of non-residents listed',
    },
    help: {
      kk: 'Осы қатысушы мен тоқсан бойынша дербес деректер кітабындағы тұлғалар саны; ондай кітап болмаса, толтырылмайды',
      ru: 'Число лиц в книге персональных данных по этому участнику и кварталу; не заполняется, если такой книги нет',
      en: 'Number of persons in the workbook of personal data for this participant and quarter; left blank where there is no such workbook',
    },
  },
  incomePrevious: {
    label: { kk: 'Табыс, алдыңғы тоқсан', ru: 'Доход, предыдущий квартал', en: 'Income, previous quarter' },
  },
  incomeYearToDate: {
    label: { kk: 'Табыс, жыл басынан', ru: 'Доход, с начала года', en: 'Income, year to date' },
  },
  foreignPrevious: {
    label: {
      kk: 'Шетелден түскен табыс, алдыңғы тоқсан',
      ru: 'Доход из-за рубежа, предыдущий квартал',
      en: 'Foreign income, previous quarter',
    },
  },
  foreignYearToDate: {
    label: {
      kk: 'Шетелден түскен табыс, жыл басынан',
      ru: 'Доход из-за рубежа, с начала года',
      en: 'Foreign income, year to date',
    },
  },
  investmentTotal: { label: indicatorWords.investmentTotal },
  investmentPrevious: {
    label: {
      kk: 'Инвестициялар, алдыңғы тоқсан',
      ru: 'Инвестиции, предыдущий квартал',
      en: 'Investment, previous quarter',
    },
  },
  investmentYearToDate: {
    label: { kk: 'Инвестициялар, жыл басынан', ru: 'Инвестиции, с начала года', en: 'Investment, year to date' },
  },
};

const officeWords: Pick<Fields, keyof typeof quarterlyReports.office> = {
  language: {
    label: { kk: 'Есептің тілі', ru: 'Язык отчёта', en: 'Language of the report' },
  },
  receivedOn: {
    label: { kk: 'Есеп ұсынылған күн', ru: 'Дата представления отчёта', en: 'Report submitted on' },
    help: {
      kk: 'Есеп есепті тоқсаннан кейінгі айдың 20 (жиырмасыншы) күнінен кешіктірілмей ұсынылады',
      ru: 'Отчёт представляется не позднее 20 (двадцатого) числа месяца, следующего за отчётным кварталом',
      en: 'The report is submitted no later than the 20th (twentieth) of the month following the reporting quarter',
    },
  },
  officer: {
    label: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible officer' },
    help: {
      kk: 'Есепті қарайтын Қор қызметкері',
      ru: 'Сотрудник Фонда, рассматривающий отчёт',
      en: 'Officer of the Fund who examines the report',
    },
  },
  nonResidentsListed: {
    label: {
      kk: 'Бейрезиденттер туралы мәліметтер бар ма',
      ru: 'Указаны ли сведения о нерезидентах',
      en: 'Is information on non-residents given',
    },
    help: {
      kk: 'Бейрезиденттер тартылған жағдайда есепте тартылған шетелдіктер мен азаматтығы жоқ тұлғалар туралы мәліметтер көрсетіледі',
      ru: 'В случае привлечения нерезидентов в отчёте указываются сведения о привлечённых иностранцах и лицах без гражданства',
      en: 'Where non-residents are engaged, the report gives information on the foreigners and stateless persons engaged',
    },
  },
  returnedOn: {
    label: { kk: 'Пысықтауға қайтарылған күн', ru: 'Дата возврата на доработку', en: 'Returned for correction on' },
  },
  note: {
    label: { kk: 'Нені пысықтау қажет', ru: 'Что нужно доработать', en: 'What is to be corrected' },
    help: {
      kk: 'Қор мониторинг шеңберінде сұрататын қосымша ақпарат немесе түзетілуге тиіс деректер',
      ru: 'Дополнительная информация, запрашиваемая Фондом в рамках мониторинга, или данные, подлежащие исправлению',
      en: 'Additional information the Fund asks for in monitoring, or data to be corrected',
    },
  },
};

export const fieldWords: Fields = { ...askedWords, ...computedWords, ...officeWords };
