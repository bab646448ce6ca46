/** What is odd in chapter 6 (training), and what was decided about it. */
import { type Oddity, switchOf } from '../oddity.ts';

export const trainingOddities = {
  X35: {
    id: 'X35',
    clauses: ['R-65', 'R-73', 'R-77'],
    odd: {
      kk: '6-тарауда «өтініш беруші», «қатысушы» және «қатысушы болып табылатын технологиялық компания» деген сөздер аралас қолданылған: қатысушы емес тұлға өтініш бере ала ма – айқын емес.',
      ru: 'В главе 6 говорится то о «заявителе», то об «участнике», то о «технологической компании, являющейся участником»: может ли подать заявление не участник, неясно.',
      en: 'Chapter 6 speaks now of an "applicant", now of a "participant", now of a "technology company that is a participant": whether a non-participant may apply is unclear.',
    },
    decision: {
      kk: 'Қолданыстағы қатысушы мәртебесі талап етіледі, ал ерекше жағдайды қызметкер шешеді.',
      ru: 'Требуется статус действующего участника, а об исключении решает сотрудник.',
      en: 'The status of an active participant is required, and an officer decides on an exception.',
    },
  },
  X36: {
    id: 'X36',
    clauses: ['R-68.6', 'R-68.7'],
    odd: {
      kk: 'Алты ай қалай саналатыны (апта, сағат) және бір қысқа курс бүкіл өтініш бойынша бас тартуға әкеле ме – айтылмаған.',
      ru: 'Не сказано, как считать шесть месяцев (по неделям, часам) и ведёт ли один короткий курс к отказу по всему заявлению.',
      en: 'It is not said how six months are counted (weeks, hours), nor whether one short course means refusal of the whole application.',
    },
    decision: {
      kk: 'Әр курс бөлек тексеріледі, алты ай күнтізбелік ай бойынша саналады; бірде-бір курс қалмаса ғана бүкіл өтініш бойынша бас тарту негізі болады.',
      ru: 'Каждый курс проверяется отдельно, шесть месяцев считаются календарными месяцами; по всему заявлению основание отказа есть, только если не остаётся ни одного курса.',
      en: 'Each course is checked separately, and six months are counted in calendar months; the whole application is refused only where no course remains.',
    },
    switches: [switchOf('courseGround')],
  },
  X37: {
    id: 'X37',
    clauses: ['R-68.8'],
    odd: {
      kk: '68-тармақтың 8) тармақшасында кімнің интернет-ресурсы және қандай ақпарат екені айтылмаған.',
      ru: 'В подпункте 8) пункта 68 не сказано, чей интернет-ресурс и какая информация имеются в виду.',
      en: 'Item 68(8) does not say whose internet resource and what information is meant.',
    },
    decision: {
      kk: 'Өтініш берушінің интернет-ресурсында оның «Астана Хаб» қатысушысы екені көрсетілуі керек деп түсініледі, ал оны қызметкер бағалайды.',
      ru: 'Понимается так: на интернет-ресурсе заявителя должно быть указано, что он участник «Астана Хаб»; оценивает это сотрудник.',
      en: "It is understood that the applicant's internet resource must state that it is an Astana Hub participant; an officer judges it.",
    },
  },
  X38: {
    id: 'X38',
    clauses: ['R-69/s2'],
    odd: {
      kk: '69-тармақта «АКТ» кіші әріппен «акт» деп жазылған, ал халықаралық сарапшылар «тартылады» (13-тармақта – «тартылуы мүмкін»).',
      ru: 'В пункте 69 сокращение «АКТ» (ИКТ) написано строчными буквами, а международные эксперты «привлекаются» (в пункте 13 – «могут быть привлечены»).',
      en: 'Item 69 writes "АКТ" (ICT) in lower case, and international experts "are drawn in" (in item 13, "may be drawn in").',
    },
    decision: {
      kk: 'Тәуелсіз комиссияда халықаралық сарапшының болмауы бұзушылық деп саналмайды.',
      ru: 'Отсутствие международного эксперта в Независимой комиссии нарушением не считается.',
      en: 'The absence of an international expert from the Independent Commission is not treated as a breach.',
    },
  },
  X39: {
    id: 'X39',
    clauses: ['R-71'],
    odd: {
      kk: '71-тармақта ескертулер мерзімінде жойылмаса, қандай салдары болатыны айтылмаған.',
      ru: 'В пункте 71 не сказано, каковы последствия, если замечания не устранены в срок.',
      en: 'Item 71 does not say what follows if the remarks are not remedied in time.',
    },
    decision: {
      kk: 'Жүйе өздігінен бас тартпайды, шешімді қызметкер қабылдайды.',
      ru: 'Система сама не отказывает, решение принимает сотрудник.',
      en: 'The system never refuses by itself; an officer decides.',
    },
  },
  X40: {
    id: 'X40',
    clauses: ['R-72/p2', 'R-73'],
    odd: {
      kk: 'Кворум, көпшілік дауыс, дауыс тең болған жағдай және есептік тетік айтылмаған; есептелген квота дауыс беруге ұсыныс қана, сондықтан шешім одан өзгеше болуы мүмкін.',
      ru: 'Кворум, большинство, равенство голосов и сам расчётный механизм не описаны; рассчитанная квота – лишь основа для голосования, и решение может от неё отличаться.',
      en: 'Quorum, majority, a tie and the calculation mechanism are not described; the calculated quota is only an input to the vote, so the decision may differ from it.',
    },
    decision: {
      kk: 'Кворумды, көпшілікті және дауыс тең болғандағы тәртіпті Қор баптауларда белгілейді; есептелген квота да, белгіленген квота да сақталады, ал айырмашылық болса, ол көрсетіліп, себебі сұралады.',
      ru: 'Кворум, большинство и порядок при равенстве голосов Фонд устанавливает в настройках; хранятся и рассчитанная, и установленная квоты; расхождение показывается, и спрашивается его причина.',
      en: 'The Fund sets the quorum, the majority and what a tie means in the settings; both the calculated and the decided quota are kept; a difference is shown and its reason asked for.',
    },
    switches: [switchOf('quorum'), switchOf('majority'), switchOf('tie')],
  },
  X41: {
    id: 'X41',
    clauses: ['R-75'],
    odd: {
      kk: '75-тармақта 10 жұмыс күні «оң шешім болған кезде» делінген: шешім қабылданған күннен бе, әлде ол туралы хабарламадан ба – айқын емес.',
      ru: 'Пункт 75 даёт 10 рабочих дней «при наличии положительного решения»: со дня решения или уведомления о нём, неясно.',
      en: 'Item 75 gives 10 working days "where there is a positive decision": from the decision or from its notice is unclear.',
    },
    decision: {
      kk: 'Мерзім шешім қабылданған күннен есептеледі.',
      ru: 'Срок исчисляется со дня принятия решения.',
      en: 'The term runs from the day of the decision.',
    },
  },
} as const satisfies Record<string, Oddity>;
