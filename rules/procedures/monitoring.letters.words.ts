/** The letters of monitoring: the conclusion for the file and the notice of inexpediency (R-40/p2). */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { conclusions } from './monitoring.ts';

export const letterWords: WordsOf<typeof conclusions>['letters'] = {
  conclusion: {
    title: {
      kk: 'Жобаны одан әрі іске асыру туралы мониторинг қорытындысы',
      ru: 'Заключение по мониторингу о дальнейшей реализации проекта',
      en: 'Conclusion of monitoring on further implementation of the project',
    },
    body: {
      kk: `Қатысушы: {addressee}, БСН {bin}. Мониторинг кезеңі: {quarter}.
Тоқсан сайынғы есеп: {report}, алынған күні: {reportedOn}, жағдайы: {reportState}.
Тоқсандағы табыс: {income}, алдыңғы тоқсандағы табыс: {incomePrevious}. Персонал: {staff}.
Ауытқулар: {deviations}.
Деректерден туындайтын ұсыныс: {suggestion} ({suggestionReason}).
Қағидалардың 40-тармағына сәйкес «Астана Хабқа» қатысу аясында жобаны одан әрі іске асыру туралы Қордың қорытындысы: {conclusion}.
Негіздеме: {reasons}
Шаралар: {measures}
Дайындаған: {officer}, {preparedOn}.`,
      ru: `Участник: {addressee}, БИН {bin}. Период мониторинга: {quarter}.
Ежеквартальный отчёт: {report}, получен: {reportedOn}, состояние: {reportState}.
Доход за квартал: {income}, за предыдущий квартал: {incomePrevious}. Персонал: {staff}.
Отклонения: {deviations}.
Предложение по данным: {suggestion} ({suggestionReason}).
Заключение Фонда в соответствии с пунктом 40 Правил о дальнейшей реализации проекта в рамках участия в «Астана Хаб»: {conclusion}.
Обоснование: {reasons}
Меры: {measures}
Подготовил: {officer}, {preparedOn}.`,
      en: `Participant: {addressee}, BIN {bin}. Monitoring period: {quarter}.
Quarterly report: {report}, received on: {reportedOn}, state: {reportState}.
Income for the quarter: {income}, for the quarter before: {incomePrevious}. Staff: {staff}.
Deviations: {deviations}.
Suggested by the data: {suggestion} ({suggestionReason}).
Conclusion of the Fund under item 40 of the Rules on further implementation of the project within participation in Astana Hub: {conclusion}.
Reasons: {reasons}
Measures: {measures}
Prepared by: {officer}, {preparedOn}.`,
    },
  },
  inexpedient: {
    title: {
      kk: 'Жобаны одан әрі іске асырудың мақсатқа сай еместігі туралы хабарлама',
      ru: 'Уведомление о нецелесообразности дальнейшей реализации проекта',
      en: 'Notice of the inexpediency of further implementation of the project',
    },
    body: {
      kk: `Құрметті {addressee}!
Қор {quarter} мониторинг кезеңіндегі қызметіңізді мониторингілеу және бағалау нәтижелері бойынша {preparedOn} күні «Астана Хабқа» қатысу аясында жобаны одан әрі іске асырудың мақсатқа сай еместігі туралы қорытынды ({case}) дайындады. Хабарлама Қағидалардың 40-тармағының екінші бөлігіне сәйкес жіберіледі.
Негіздеме: {reasons}
Анықталған ауытқулар: {deviations}.
Қағидалардың 28-тармағының 1) тармақшасы мен 30-тармағына сәйкес мұндай қорытынды қатысуды мерзімінен бұрын тоқтату мәселесін Комиссияның қарауына шығаруға негіз болады.`,
      ru: `Уважаемый участник – {addressee}!
По результатам мониторинга и оценки Вашей деятельности за период мониторинга {quarter} Фонд {preparedOn} подготовил заключение ({case}) о нецелесообразности дальнейшей реализации проекта в рамках участия в «Астана Хаб». Уведомление направляется в соответствии с частью второй пункта 40 Правил.
Обоснование: {reasons}
Выявленные отклонения: {deviations}.
В соответствии с подпунктом 1) пункта 28 и пунктом 30 Правил такое заключение является основанием для вынесения вопроса о досрочном прекращении участия на рассмотрение Комиссии.`,
      en: `To {addressee}
From the monitoring and evaluation of your activity in the monitoring period {quarter} the Fund prepared, on {preparedOn}, a conclusion ({case}) that further implementation of the project within participation in Astana Hub is inexpedient. This notice is sent under item 40, second paragraph, of the Rules.
Reasons: {reasons}
Deviations found: {deviations}.
Under items 28(1) and 30 of the Rules such a conclusion is a ground for bringing the matter of early termination of participation before the Commission.`,
    },
  },
};
