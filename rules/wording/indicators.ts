/** The indicators of the quarterly report in words; its fields carry the same names. */

import type { Text } from '../vocabulary/text.ts';

export const indicatorWords = {
  staffResidents: { kk: 'Резидент қызметкерлер', ru: 'Работники-резиденты', en: 'Resident staff' },
  staffNonResidents: { kk: 'Бейрезидент қызметкерлер', ru: 'Работники-нерезиденты', en: 'Non-resident staff' },
  staffContract: { kk: 'Шарт бойынша тартылғандар', ru: 'Привлечённые по договорам', en: 'Engaged under contracts' },
  incomeQuarter: { kk: 'Тоқсандағы табыс', ru: 'Доход за квартал', en: 'Income for the quarter' },
  incomeDomestic: { kk: 'Қазақстандағы табыс', ru: 'Доход в Казахстане', en: 'Domestic income' },
  incomeForeign: { kk: 'Шетелден түскен табыс', ru: 'Доход из-за рубежа', en: 'Foreign income' },
  feeBase: { kk: 'Мүшелік жарна базасы', ru: 'База членского взноса', en: 'Membership fee base' },
  investmentFounders: {
    kk: 'Құрылтайшылардың инвестициялары',
    ru: 'Инвестиции учредителей',
    en: 'Investment by founders',
  },
  investmentInvestors: {
    kk: 'Инвесторлардың инвестициялары',
    ru: 'Инвестиции инвесторов',
    en: 'Investment by investors',
  },
  investmentLoansDomestic: { kk: 'Отандық қарыздар', ru: 'Отечественные займы', en: 'Domestic loans' },
  investmentLoansForeign: { kk: 'Шетелдік қарыздар', ru: 'Иностранные займы', en: 'Foreign loans' },
  investmentOther: { kk: 'Өзге инвестициялар', ru: 'Прочие инвестиции', en: 'Other investment' },
  capitalInvestment: {
    kk: 'Негізгі капиталға инвестициялар',
    ru: 'Инвестиции в основной капитал',
    en: 'Investment in fixed capital',
  },
  benefitCit: { kk: 'КТС бойынша жеңілдік', ru: 'Льгота по КПН', en: 'Corporate income tax benefit' },
  benefitVat: { kk: 'ҚҚС бойынша жеңілдік', ru: 'Льгота по НДС', en: 'Value added tax benefit' },
  benefitPit: { kk: 'ЖТС бойынша жеңілдік', ru: 'Льгота по ИПН', en: 'Personal income tax benefit' },
  benefitSocial: {
    kk: 'Әлеуметтік салық бойынша жеңілдік',
    ru: 'Льгота по социальному налогу',
    en: 'Social tax benefit',
  },
  staffTotal: { kk: 'Персонал, барлығы', ru: 'Персонал, всего', en: 'Staff, total' },
  investmentTotal: { kk: 'Инвестициялар, барлығы', ru: 'Инвестиции, всего', en: 'Investment, total' },
  benefitTotal: { kk: 'Салық жеңілдіктері, барлығы', ru: 'Налоговые льготы, всего', en: 'Tax benefits, total' },
} satisfies Record<string, Text>;
