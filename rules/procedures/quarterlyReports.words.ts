/** The words of the quarterly report of item 39 and of the table of countries that comes with it. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { fieldWords } from './quarterlyReports.fields.words.ts';
import type { exportByCountry, quarterlyReports } from './quarterlyReports.ts';

export const quarterlyReportsWords: WordsOf<typeof quarterlyReports> = {
  title: { kk: 'Тоқсан сайынғы есеп', ru: 'Ежеквартальный отчёт', en: 'Quarterly report' },
  fields: fieldWords,
  checks: {
    participant: {
      label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
      fail: {
        kk: 'Көрсетілген бизнес-сәйкестендіру нөмірі бойынша «Астана Хаб» қатысушысы табылмады: нөмірді тексеріңіз.',
        ru: 'По указанному бизнес-идентификационному номеру участник «Астана Хаб» не найден: проверьте номер.',
        en: 'No Astana Hub participant was found by the business identification number given: check the number.',
      },
    },
    quarterEnded: {
      label: { kk: 'Есепті тоқсан аяқталған', ru: 'Отчётный квартал завершён', en: 'Reporting quarter has ended' },
      fail: {
        kk: 'Есепке қол қойылған күн – {signedOn}, ал есепті тоқсанның соңғы күні – {limit}: тоқсан аяқталғаннан кейін қол қойып, есепті қайта ұсыныңыз.',
        ru: 'Отчёт подписан {signedOn}, а последний день отчётного квартала – {limit}: подпишите и представьте отчёт заново после окончания квартала.',
        en: 'The report was signed on {signedOn}, and the last day of the reporting quarter is {limit}: sign and submit the report again after the quarter has ended.',
      },
    },
    incomeSplit: {
      label: {
        kk: 'Табыс бөліктерінің қосындысы дұрыс',
        ru: 'Части дохода сходятся с итогом',
        en: 'Parts of income add up',
      },
      fail: {
        kk: 'Қазақстандағы табыс ({incomeDomestic}) пен шетелден түскен табыстың ({incomeForeign}) қосындысы тоқсандағы табысқа ({incomeQuarter}) тең емес: сомаларды түзетіңіз.',
        ru: 'Сумма дохода в Казахстане ({incomeDomestic}) и дохода из-за рубежа ({incomeForeign}) не равна доходу за квартал ({incomeQuarter}): исправьте суммы.',
        en: 'Domestic income ({incomeDomestic}) and foreign income ({incomeForeign}) do not add up to the income for the quarter ({incomeQuarter}): correct the amounts.',
      },
    },
    exportTotal: {
      label: { kk: 'Елдер бойынша сома сәйкес', ru: 'Сумма по странам сходится', en: 'Sum by country agrees' },
      fail: {
        kk: 'Елдер бойынша көрсетілген экспорт сомасы ({exportTotal}) шетелден түскен табысқа ({incomeForeign}) тең емес: елдер кестесін немесе табысты түзетіңіз.',
        ru: 'Сумма экспорта по странам ({exportTotal}) не равна доходу из-за рубежа ({incomeForeign}): исправьте таблицу стран или доход.',
        en: 'The export stated by country ({exportTotal}) does not equal the foreign income ({incomeForeign}): correct the table of countries or the income.',
      },
    },
    feeBase: {
      label: { kk: 'Жарна базасы түсіндірілген', ru: 'База взноса объяснена', en: 'Fee base explained' },
      fail: {
        kk: 'Мүшелік жарна базасы ({feeBase}) тоқсандағы табысқа ({incomeQuarter}) тең емес, ал себебі көрсетілмеген: себебін жазыңыз немесе соманы түзетіңіз.',
        ru: 'База членского взноса ({feeBase}) не равна доходу за квартал ({incomeQuarter}), а причина не указана: укажите её или исправьте сумму.',
        en: 'The membership fee base ({feeBase}) does not equal the income for the quarter ({incomeQuarter}) and no reason is given: state it or correct the amount.',
      },
    },
    nonResidentsListed: {
      label: {
        kk: 'Бейрезиденттер туралы мәліметтер толық',
        ru: 'Сведения о нерезидентах полны',
        en: 'Information on non-residents complete',
      },
      fail: {
        kk: 'Бейрезиденттер тартылған, ал тартылған шетелдіктер мен азаматтығы жоқ тұлғалар туралы мәліметтер толық көрсетілмеген: оларды толықтырыңыз.',
        ru: 'Привлечены нерезиденты, а сведения о привлечённых иностранцах и лицах без гражданства указаны не полностью: дополните их.',
        en: 'Non-residents are engaged and the information on the foreigners and stateless persons engaged is not complete: add to it.',
      },
    },
    nonResidentsGiven: {
      label: {
        kk: 'Бейрезиденттер туралы мәліметтер бар',
        ru: 'Сведения о нерезидентах есть',
        en: 'Non-residents are listed',
      },
      fail: {
        kk: 'Есепте бейрезидент қызметкерлер саны – {staffNonResidents}, ал тартылған шетелдіктер мен азаматтығы жоқ тұлғалар туралы мәліметтер көрсетілмеген: оларды ұсыныңыз.',
        ru: 'В отчёте указано работников-нерезидентов: {staffNonResidents}, а сведений о привлечённых иностранцах и лицах без гражданства нет: представьте их.',
        en: 'The report states non-resident staff: {staffNonResidents}, and no information on the foreigners and stateless persons engaged is given: submit it.',
      },
    },
    nonResidentsCount: {
      label: {
        kk: 'Бейрезиденттердің саны сәйкес',
        ru: 'Число нерезидентов сходится',
        en: 'Number of non-residents agrees',
      },
      fail: {
        kk: 'Есепте бейрезидент қызметкерлер саны – {staffNonResidents}, ал мәліметтер берілген тұлғалар саны – {nonResidentsCount}: мәліметтер толық па, соны тексеріңіз.',
        ru: 'В отчёте указано работников-нерезидентов: {staffNonResidents}, а число лиц, о которых даны сведения, – {nonResidentsCount}: проверьте, полны ли сведения.',
        en: 'The report states non-resident staff: {staffNonResidents}, and the number of persons on whom information is given is {nonResidentsCount}: check whether the information is complete.',
      },
    },
    onlyReport: {
      label: {
        kk: 'Тоқсан бойынша жалғыз есеп',
        ru: 'Единственный отчёт за квартал',
        en: 'Only report for the quarter',
      },
      fail: {
        kk: 'Осы тоқсан бойынша кейінірек ұсынылған есеп бар ({newerReport}): қай есеп қабылданатынын тексеріңіз.',
        ru: 'За этот квартал есть отчёт, представленный позже ({newerReport}): проверьте, какой из них принимается.',
        en: 'There is a report for this quarter submitted later ({newerReport}): check which of them is accepted.',
      },
    },
  },
  deadlines: {
    report: { kk: 'Есепті ұсыну', ru: 'Представление отчёта', en: 'Submitting the report' },
  },
  statuses: {
    submitted: { kk: 'Ұсынылды', ru: 'Представлен', en: 'Submitted' },
    returned: { kk: 'Пысықтауға қайтарылды', ru: 'Возвращён на доработку', en: 'Returned for correction' },
    accepted: { kk: 'Қабылданды', ru: 'Принят', en: 'Accepted' },
  },
  documents: {},
  letters: {},
};

export const exportByCountryWords: WordsOf<typeof exportByCountry> = {
  title: { kk: 'Елдер бойынша экспорт', ru: 'Экспорт по странам', en: 'Export by country' },
  fields: {
    country: {
      label: { kk: 'Ел', ru: 'Страна', en: 'Country' },
      help: {
        kk: 'Тауарлар, жұмыстар немесе қызметтер экспортталған ел',
        ru: 'Страна, в которую экспортированы товары, работы или услуги',
        en: 'Country to which goods, works or services were exported',
      },
    },
    amount: {
      label: { kk: 'Экспорттан түскен табыс', ru: 'Доход от экспорта', en: 'Export income' },
      help: {
        kk: 'Есепті тоқсанда осы елден түскен табыс',
        ru: 'Доход из этой страны за отчётный квартал',
        en: 'Income from this country in the reporting quarter',
      },
    },
    case: { label: { kk: 'Есеп нөмірі', ru: 'Номер отчёта', en: 'Report number' } },
    bin: { label: { kk: 'БСН', ru: 'БИН', en: 'BIN' } },
    quarter: { label: { kk: 'Есепті тоқсан', ru: 'Отчётный квартал', en: 'Reporting quarter' } },
  },
  checks: {
    abroad: {
      label: { kk: 'Шет ел', ru: 'Зарубежная страна', en: 'A foreign country' },
      fail: {
        kk: 'Қазақстан экспорт елі бола алмайды: бұл соманы Қазақстандағы табысқа көшіріңіз.',
        ru: 'Казахстан не может быть страной экспорта: перенесите эту сумму в доход в Казахстане.',
        en: 'Kazakhstan cannot be a country of export: move this amount to the domestic income.',
      },
    },
  },
  deadlines: {},
  statuses: {},
  documents: {},
  letters: {},
};
