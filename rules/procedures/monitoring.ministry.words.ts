/** The words of the quarterly analytic information for the authorised body in the field of informatisation (item 41). */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { ministryReports } from './monitoring.ts';

export const ministryReportsWords: WordsOf<typeof ministryReports> = {
  title: {
    kk: 'Уәкілетті органға талдамалық ақпарат',
    ru: 'Аналитическая информация для уполномоченного органа',
    en: 'Analytic information for the authorised body',
  },
  fields: {
    owed: {
      label: {
        kk: 'Есеп беруге тиіс қатысушылар',
        ru: 'Участников, обязанных отчитаться',
        en: 'Participants who owed a report',
      },
      help: {
        kk: 'Тоқсанның кемінде бір күнінде қатысушы болғандардың саны',
        ru: 'Число тех, кто был участником хотя бы один день квартала',
        en: 'How many were participants on at least one day of the quarter',
      },
    },
    expedient: {
      label: { kk: 'Мақсатқа сәйкес', ru: 'Целесообразно', en: 'Expedient' },
      help: {
        kk: 'Жобаны одан әрі іске асырудың мақсатқа сәйкестігі туралы қорытындылар саны',
        ru: 'Число заключений о целесообразности дальнейшей реализации проекта',
        en: 'Conclusions that further implementation of the project is expedient',
      },
    },
    inexpedient: {
      label: { kk: 'Мақсатқа сай емес', ru: 'Нецелесообразно', en: 'Inexpedient' },
      help: {
        kk: 'Жобаны одан әрі іске асырудың мақсатқа сай еместігі туралы қорытындылар саны',
        ru: 'Число заключений о нецелесообразности дальнейшей реализации проекта',
        en: 'Conclusions that further implementation of the project is inexpedient',
      },
    },
    open: {
      label: { kk: 'Қорытынды күтілуде', ru: 'Ожидают заключения', en: 'Awaiting a conclusion' },
      help: {
        kk: 'Қорытындысы әлі дайындалмаған қатысушылар саны',
        ru: 'Число участников, заключение по которым ещё не подготовлено',
        en: 'Participants on whom no conclusion has been prepared yet',
      },
    },
    quarter: { label: { kk: 'Есепті кезең', ru: 'Отчётный период', en: 'Reporting period' } },
    addressee: {
      label: { kk: 'Уәкілетті орган', ru: 'Уполномоченный орган', en: 'Authorised body' },
      help: {
        kk: 'Қағидаларда ақпараттандыру саласындағы уәкілетті органның атауы көрсетілмеген; бос болса, «reportAddressee» баптауынан алынады',
        ru: 'Правила не называют уполномоченный орган в сфере информатизации; если не указан, берётся из настройки «reportAddressee»',
        en: 'The Rules do not name the authorised body in the field of informatisation; where blank, it is taken from the setting "reportAddressee"',
      },
    },
    officer: { label: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник', en: 'Responsible officer' } },
    preparedOn: {
      label: { kk: 'Ақпарат дайындалған күн', ru: 'Дата подготовки информации', en: 'Information prepared on' },
    },
    number: {
      label: { kk: 'Шығыс нөмірі', ru: 'Исходящий номер', en: 'Outgoing number' },
      help: {
        kk: 'Қордың іс жүргізуіндегі нөмір',
        ru: 'Номер в делопроизводстве Фонда',
        en: "Number in the Fund's records",
      },
    },
    sentOn: {
      label: { kk: 'Жіберілген күн', ru: 'Дата направления', en: 'Sent on' },
      help: {
        kk: 'Ақпарат уәкілетті органға жіберілген күн; сандар сол күнгі қалпында қалады',
        ru: 'День направления информации уполномоченному органу; числа остаются такими, как на этот день',
        en: 'Day the information was sent to the authorised body; the figures stay as they were on it',
      },
    },
  },
  checks: {
    addressee: {
      label: { kk: 'Уәкілетті орган көрсетілген', ru: 'Уполномоченный орган указан', en: 'Authorised body named' },
      fail: {
        kk: 'Уәкілетті органның атауы көрсетілмеген: оны осы жолда немесе «reportAddressee» баптауында көрсетіңіз.',
        ru: 'Уполномоченный орган не назван: укажите его в этой строке или в настройке «reportAddressee».',
        en: 'The authorised body is not named: name it in this row or in the setting "reportAddressee".',
      },
    },
    concluded: {
      label: { kk: 'Барлық қорытынды дайын', ru: 'Все заключения готовы', en: 'All conclusions prepared' },
      fail: {
        kk: 'Қорытындысы дайын емес қатысушылар саны – {open}: ақпаратты жібермес бұрын қорытындыларды дайындаңыз.',
        ru: 'Участников без заключения – {open}: подготовьте заключения, прежде чем направлять информацию.',
        en: 'Participants without a conclusion: {open}. Prepare the conclusions before the information is sent.',
      },
    },
    everybody: {
      label: { kk: 'Әр қатысушының қорытындысы бар', ru: 'Учтён каждый участник', en: 'Every participant counted' },
      fail: {
        kk: 'Есеп беруге тиіс қатысушылар саны ({owed}) қорытындылар санына ({limit}) тең емес: бизнес-сәйкестендіру нөмірлері мен күндерді тексеріңіз.',
        ru: 'Число участников, обязанных отчитаться ({owed}), не равно числу заключений ({limit}): проверьте БИН и даты.',
        en: 'The participants who owed a report ({owed}) are not as many as the conclusions ({limit}): check the BINs and dates.',
      },
    },
  },
  deadlines: {
    report: {
      kk: 'Талдамалық ақпарат (айдың соңы, ауыстырылмайды)',
      ru: 'Аналитическая информация (конец месяца, не переносится)',
      en: 'Analytic information (end of the month, not moved)',
    },
    plan: {
      kk: 'Талдамалық ақпарат дайындаудың жоспарлы күні',
      ru: 'Плановый день подготовки аналитической информации',
      en: 'Planned day of the analytic information',
    },
  },
  statuses: {
    open: { kk: 'Дайындалуда', ru: 'Готовится', en: 'Being prepared' },
    prepared: { kk: 'Дайын', ru: 'Подготовлена', en: 'Prepared' },
    sent: { kk: 'Жіберілді', ru: 'Направлена', en: 'Sent' },
  },
  documents: {},
  letters: {},
};
