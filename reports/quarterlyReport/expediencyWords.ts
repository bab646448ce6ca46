/** The words of the section on expediency (items 40 and 41). */

import type { Text } from '../../rules/vocabulary/text.ts';

export const expediencyWords = {
  title: {
    kk: 'Жобаларды одан әрі іске асырудың орындылығы',
    ru: 'Целесообразность дальнейшей реализации проектов',
    en: 'Expediency of further realisation of projects',
  },
  tab: { kk: 'Орындылық', ru: 'Целесообразность', en: 'Expediency' },
  verdicts: {
    kk: 'Мониторинг қорытындылары, қатысушылар саны (40-тармақ)',
    ru: 'Заключения по результатам мониторинга, участников (пункт 40)',
    en: 'Conclusions by the results of monitoring, participants (item 40)',
  },
  monitored: {
    kk: 'Тоқсанда мониторингке жататын қатысушылар',
    ru: 'Участники, подлежащие мониторингу за квартал',
    en: 'Participants subject to monitoring for the quarter',
  },
  assessed: { kk: 'Қорытынды дайындалды', ru: 'Заключение подготовлено', en: 'Conclusion prepared' },
  expedient: {
    kk: 'Одан әрі іске асыру мақсатқа сәйкес',
    ru: 'Дальнейшая реализация целесообразна',
    en: 'Further realisation is expedient',
  },
  inexpedient: {
    kk: 'Одан әрі іске асыру мақсатқа сай емес',
    ru: 'Дальнейшая реализация нецелесообразна',
    en: 'Further realisation is inexpedient',
  },
  open: { kk: 'Қорытынды әлі дайындалмаған', ru: 'Заключение ещё не подготовлено', en: 'No conclusion prepared yet' },
  share: {
    kk: 'Мақсатқа сай емес деп танылғандардың үлесі',
    ru: 'Доля признанных нецелесообразными',
    en: 'Share found inexpedient',
  },
  reasons: {
    kk: 'Мақсатқа сай емес деп танылған жобалар бойынша анықталған себептер',
    ru: 'Причины, установленные по проектам, признанным нецелесообразными',
    en: 'Reasons found for the projects that are inexpedient',
  },
  noDeviation: {
    kk: 'Деректер бойынша ауытқу жоқ, негіздемесі қорытындыда жазылған',
    ru: 'По данным отклонений нет, обоснование изложено в заключении',
    en: 'No deviation in the data, the reasons stand in the conclusion',
  },
  several: {
    kk: 'Бір қатысушы бойынша бірнеше себеп болуы мүмкін, сондықтан жолдар қосылмайды.',
    ru: 'По одному участнику может быть несколько причин, поэтому строки не складываются.',
    en: 'There may be several reasons for one participant, so the rows are not added up.',
  },
  consequences: {
    kk: 'Хабарламалар және Комиссияның қарауы (40-тармақтың екінші бөлігі, 28-тармақтың 1) тармақшасы, 30-тармақ)',
    ru: 'Уведомления и рассмотрение Комиссией (часть вторая пункта 40, подпункт 1) пункта 28, пункт 30)',
    en: 'Notices and consideration by the Commission (second part of item 40, subitem 1) of item 28, item 30)',
  },
  noticed: { kk: 'Қатысушыға хабарлама жіберілді', ru: 'Уведомление участнику направлено', en: 'Notice sent' },
  unnoticed: {
    kk: 'Хабарлама әлі жіберілмеген',
    ru: 'Уведомление ещё не направлено',
    en: 'Notice not sent yet',
  },
  referred: {
    kk: 'Қатысуды мерзімінен бұрын тоқтату Комиссияға енгізілді',
    ru: 'Досрочное прекращение участия внесено в Комиссию',
    en: 'Early termination brought before the Commission',
  },
  ended: {
    kk: 'қатысу мерзімінен бұрын тоқтатылды',
    ru: 'участие прекращено досрочно',
    en: 'participation terminated early',
  },
  kept: { kk: 'қатысу сақталды', ru: 'участие сохранено', en: 'participation kept' },
  pending: { kk: 'Комиссияның шешімі күтілуде', ru: 'решение Комиссии ожидается', en: 'decision awaited' },
  days: {
    kk: 'Осы тоқсанның мақсатқа сай еместік туралы қорытындылары: қандай күні не істелді',
    ru: 'Заключения о нецелесообразности за этот квартал: что и в какой день сделано',
    en: 'Conclusions of inexpediency of this quarter: what was done on which day',
  },
  preparedOn: { kk: 'Қорытынды дайындалды', ru: 'Заключение подготовлено', en: 'Conclusion prepared' },
  noticedOn: { kk: 'Хабарлама жіберілді', ru: 'Уведомление направлено', en: 'Notice sent' },
  referredOn: { kk: 'Комиссияға енгізілді', ru: 'Внесено в Комиссию', en: 'Brought before the Commission' },
  decidedOn: { kk: 'Комиссия шешім қабылдады', ru: 'Комиссия приняла решение', en: 'Decided by the Commission' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  chart: {
    kk: 'Мониторинг қорытындылары, қатысушылар саны',
    ru: 'Заключения по результатам мониторинга, участников',
    en: 'Conclusions by the results of monitoring, participants',
  },
  series: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
  sent: {
    kk: 'Уәкілетті органға {on} жіберілген ақпаратта: мақсатқа сәйкес – {expedient}, мақсатқа сай емес – {inexpedient}, қорытындысы жоқ – {open}.',
    ru: 'В информации, направленной в уполномоченный орган {on}: целесообразно – {expedient}, нецелесообразно – {inexpedient}, без заключения – {open}.',
    en: 'In the information sent to the authorised body on {on}: expedient – {expedient}, inexpedient – {inexpedient}, without a conclusion – {open}.',
  },
} satisfies Readonly<Record<string, Text>>;
