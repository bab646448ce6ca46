/** The words of item 42: the foreigners and stateless persons a participant has engaged. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import { sharedChecks, sharedFields } from './nonResidents.shared.words.ts';
import type { nonResidents } from './nonResidents.ts';

export const nonResidentsWords: WordsOf<typeof nonResidents> = {
  title: {
    kk: 'Тартылған шетелдіктер мен азаматтығы жоқ тұлғалар',
    ru: 'Привлечённые иностранцы и лица без гражданства',
    en: 'Foreigners and stateless persons engaged',
  },
  fields: {
    ...sharedFields,
    bin: {
      label: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
      help: {
        kk: 'Осы тұлғаны тартқан қатысушының бизнес-сәйкестендіру нөмірі, 12 цифр',
        ru: 'Бизнес-идентификационный номер участника, привлёкшего это лицо, 12 цифр',
        en: 'Business identification number of the participant that engaged the person, 12 digits',
      },
    },
    quarter: {
      label: { kk: 'Есепті тоқсан', ru: 'Отчётный квартал', en: 'Reporting quarter' },
      help: {
        kk: 'Мәліметтер осы тоқсанның есебімен бірге ұсынылады, мысалы 2026-Q1',
        ru: 'Сведения представляются с отчётом за этот квартал, например 2026-Q1',
        en: 'The information goes with the report for this quarter, for example 2026-Q1',
      },
    },
    stateless: {
      label: {
        kk: 'Азаматтығы жоқ тұлға ма',
        ru: 'Является ли лицом без гражданства',
        en: 'Is this a stateless person',
      },
      help: {
        kk: 'Азаматтығы жоқ тұлға азаматтығының орнына тұрақты тұратын елін көрсетеді',
        ru: 'Для лица без гражданства вместо гражданства указывается страна постоянного проживания',
        en: 'For a stateless person the country of permanent residence stands in place of citizenship',
      },
    },
    citizenship: {
      label: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Citizenship' },
      help: {
        kk: 'Елдің ISO 3166-1 бойынша коды, мысалы DE',
        ru: 'Код страны по ISO 3166-1, например DE',
        en: 'Code of the country in ISO 3166-1, for example DE',
      },
    },
    residenceCountry: {
      label: { kk: 'Тұрақты тұратын ел', ru: 'Страна постоянного проживания', en: 'Country of permanent residence' },
      help: {
        kk: 'Елдің ISO 3166-1 бойынша коды; азаматтығы жоқ тұлғалар үшін міндетті',
        ru: 'Код страны по ISO 3166-1; обязательно для лиц без гражданства',
        en: 'Code of the country in ISO 3166-1; required for stateless persons',
      },
    },
    stayUntil: {
      label: {
        kk: 'Болжамды болу мерзімі (айы, жылы)',
        ru: 'Предполагаемый срок пребывания (месяц, год)',
        en: 'Expected period of stay (month, year)',
      },
      help: {
        kk: 'Қазақстан Республикасының аумағында қай айға дейін болуы болжанады, мысалы 2026-09',
        ru: 'До какого месяца предполагается пребывание на территории Республики Казахстан, например 2026-09',
        en: 'Until which month the stay in the territory of the Republic of Kazakhstan is expected, for example 2026-09',
      },
    },
    qualification: {
      label: { kk: 'Біліктілігі', ru: 'Квалификация', en: 'Qualification' },
      help: { kk: 'Біліктілік туралы мәліметтер', ru: 'Сведения о квалификации', en: 'Information on qualifications' },
    },
    participant: {
      label: { kk: 'Қатысушы', ru: 'Участник', en: 'Participant' },
      help: {
        kk: 'Осы бизнес-сәйкестендіру нөмірі бар қатысушының тізілімдегі нөмірі',
        ru: 'Номер участника с этим бизнес-идентификационным номером в реестре',
        en: 'Number in the register of the participant with this business identification number',
      },
    },
    name: { label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' } },
    report: {
      label: { kk: 'Тоқсан бойынша есеп', ru: 'Отчёт за квартал', en: 'Report for the quarter' },
      help: {
        kk: 'Қатысушының осы тоқсандағы есебінің негізгі кітаптағы нөмірі',
        ru: 'Номер отчёта участника за этот квартал в основной книге',
        en: "Number of the participant's report for this quarter in the main workbook",
      },
    },
    sameDocument: {
      label: {
        kk: 'Осы құжаты бар басқа жол',
        ru: 'Другая строка с этим документом',
        en: 'Other row with the document',
      },
      help: {
        kk: 'Осы қатысушының осы тоқсандағы, паспорт нөмірі бірдей басқа жолы',
        ru: 'Другая строка того же участника и квартала с тем же номером паспорта',
        en: 'Another row of the same participant and quarter with the same passport number',
      },
    },
    receivedOn: {
      label: { kk: 'Мәліметтер ұсынылған күн', ru: 'Дата представления сведений', en: 'Information given on' },
    },
    officer: { label: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible officer' } },
    checkedOn: {
      label: { kk: 'Тексерілген күн', ru: 'Дата проверки', en: 'Checked on' },
      help: {
        kk: 'Қор қызметкері мәліметтердің толықтығын тексерген күн',
        ru: 'День, когда сотрудник Фонда проверил полноту сведений',
        en: 'Day on which an officer of the Fund checked that the information is complete',
      },
    },
    note: { label: { kk: 'Белгі', ru: 'Пометка', en: 'Note' } },
  },
  checks: {
    ...sharedChecks,
    participant: {
      label: { kk: 'БСН қатысушыға тиесілі', ru: 'БИН принадлежит участнику', en: 'BIN belongs to a participant' },
      fail: {
        kk: 'Көрсетілген бизнес-сәйкестендіру нөмірі бойынша «Астана Хаб» қатысушысы табылмады: нөмірді тексеріңіз.',
        ru: 'По указанному бизнес-идентификационному номеру участник «Астана Хаб» не найден: проверьте номер.',
        en: 'No Astana Hub participant was found by the business identification number given: check the number.',
      },
    },
    report: {
      label: { kk: 'Тоқсан бойынша есеп бар', ru: 'Отчёт за квартал есть', en: 'Report for the quarter is there' },
      fail: {
        kk: 'Мәліметтер тоқсан сайынғы есеппен бірге ұсынылады, ал қатысушының {quarter} тоқсаны бойынша есебі негізгі кітапта жоқ: есептің келуін күтіңіз немесе тоқсанды тексеріңіз.',
        ru: 'Сведения представляются с ежеквартальным отчётом, а отчёта участника за {quarter} в основной книге нет: дождитесь отчёта или проверьте квартал.',
        en: 'The information goes with the quarterly report, and the main workbook has no report of the participant for {quarter}: wait for it or check the quarter.',
      },
    },
    sameDocument: {
      label: { kk: 'Тұлға бір рет көрсетілген', ru: 'Лицо указано один раз', en: 'Person listed once' },
      fail: {
        kk: 'Осы қатысушының сол тоқсандағы {sameDocument} жолында дәл осындай құжат бар: біреуіне «Кері қайтарып алынды» мәртебесін қойыңыз.',
        ru: 'В строке {sameDocument} того же участника и квартала указан тот же документ: поставьте одной из них статус «Отозваны».',
        en: 'The row {sameDocument} of the same participant and quarter has the same document: give one of them the status "Withdrawn".',
      },
    },
  },
  deadlines: {},
  statuses: {
    given: { kk: 'Ұсынылды', ru: 'Представлены', en: 'Given' },
    checked: { kk: 'Тексерілді', ru: 'Проверены', en: 'Checked' },
    withdrawn: { kk: 'Кері қайтарып алынды', ru: 'Отозваны', en: 'Withdrawn' },
  },
  documents: {},
  letters: {},
};
