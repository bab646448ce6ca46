/** What is published of an intake: the requirements for concluding the contract. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { serviceIntakes } from './serviceIntakes.ts';

export const letterWords: WordsOf<typeof serviceIntakes>['letters'] = {
  conditions: {
    title: {
      kk: 'Қызмет көрсетуге шарт жасасу үшін талаптар',
      ru: 'Требования для заключения договора на оказание услуг',
      en: 'Requirements for concluding a contract for services',
    },
    body: {
      kk: `{fund} «{title}» бойынша өтініштерді {intakeFrom} күнінен бастап {intakeTo} күніне дейін (осы күнді қоса алғанда) қабылдайды (қабылдау нөмірі – {case}). Қызмет: {service}.
Шарт жасасу үшін талаптар Қағидалардың 55-тармағына сәйкес Қордың интернет-ресурсында {due.conditions} күнінен кешіктірілмей орналастырылады: {conditionsUrl}
Қызмет алушымен жасалатын шарт Қордың қызмет көрсету талаптарын, сондай-ақ Қызмет алушының Қорға төлем тәртібі мен мөлшерін қамтиды. Қызметтің құны: {price} ({priceAct}).
Өтініш Қордың интернет-ресурсында толтырылып, қабылдау мерзімі аяқталғанға дейін жіберіледі (Қағидалардың 47-тармағы).`,
      ru: `{fund} принимает заявления по «{title}» с {intakeFrom} по {intakeTo} включительно (номер приёма – {case}). Услуга: {service}.
Требования для заключения договора размещаются в соответствии с пунктом 55 Правил на интернет-ресурсе Фонда не позднее {due.conditions}: {conditionsUrl}
Договор с Услугополучателем содержит условия оказания услуг Фондом, а также порядок и размер оплаты Услугополучателем Фонду. Стоимость услуги: {price} ({priceAct}).
Заявление заполняется на интернет-ресурсе Фонда и направляется до окончания срока приёма (пункт 47 Правил).`,
      en: `{fund} accepts applications for "{title}" from {intakeFrom} to {intakeTo} inclusive (number of the intake: {case}). Service: {service}.
Under item 55 of the Rules the requirements for concluding the contract are placed on the Fund's internet resource no later than {due.conditions}: {conditionsUrl}
The contract with the Service Recipient contains the Fund's conditions of service and the order and amount of payment by the Service Recipient to the Fund. Price of the service: {price} ({priceAct}).
The application is filled in on the Fund's internet resource and sent before the end of the application window (item 47 of the Rules).`,
    },
  },
};
