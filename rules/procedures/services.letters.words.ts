/** The letters to a service recipient: remarks, the contract, refusal of the contract. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { services } from './services.ts';

export const letterWords: WordsOf<typeof services>['letters'] = {
  remarks: {
    title: {
      kk: 'Қызметтерді алуға арналған өтінішке ескертулер көрсетілген хабарлама',
      ru: 'Уведомление с замечаниями к заявлению на получение услуг',
      en: 'Notice with remarks on the application for services',
    },
    body: {
      kk: `Құрметті {addressee}!
Қор Сіздің {sentOn} күні жіберілген қызметтерді алуға арналған өтінішіңізді ({case}; қызмет: {service}) Қағидалардың 48-тармағына сәйкестігі тұрғысынан қарады. Қағидалардың 52-тармағына сәйкес мынадай ескертулер көрсетіледі:
{findings}
Ескертулерді жойып, өтініштің электрондық нысанын қайта толтыруыңызды сұраймыз. Ескертулердің жойылмауы – шарт жасасудан бас тарту негіздерінің бірі (Қағидалардың 53-тармағы).`,
      ru: `Уважаемый заявитель – {addressee}!
Фонд рассмотрел Ваше заявление на получение услуг ({case}; услуга: {service}), направленное {sentOn}, на предмет соответствия пункту 48 Правил. В соответствии с пунктом 52 Правил указываются следующие замечания:
{findings}
Просим устранить замечания и заполнить электронную форму заявления повторно. Неустранение замечаний – одно из оснований для отказа в заключении договора (пункт 53 Правил).`,
      en: `To {addressee}
The Fund has examined your application for services ({case}; service: {service}), sent on {sentOn}, for conformity with item 48 of the Rules. Under item 52 of the Rules the following remarks are made:
{findings}
Please remedy the remarks and fill in the electronic form of the application again. Failure to remedy remarks is one of the grounds for refusing to conclude the contract (item 53 of the Rules).`,
    },
  },
  contract: {
    title: {
      kk: 'Қызмет көрсетуге шарт жасасу туралы шешім жөнінде хабарлама',
      ru: 'Уведомление о решении о заключении договора на оказание услуг',
      en: 'Notice of the decision to conclude a contract for services',
    },
    body: {
      kk: `Құрметті {addressee}!
Қор {decidedOn} күні Сіздің өтінішіңіз ({case}) бойынша Сізбен қызмет көрсетуге шарт жасасу туралы шешім қабылдады (Қағидалардың 51-тармағы). Қызмет: {service}.
Шарт жасасу үшін талаптар: {conditionsUrl}. Қызметтің құны: {price} ({priceAct}). Қызмет көрсету талаптары, Қорға төлем тәртібі мен мөлшері шартта көрсетілген (Қағидалардың 55-тармағы).
Шартқа қол қоюыңызды сұраймыз: {contractUrl}`,
      ru: `Уважаемый заявитель – {addressee}!
Фонд {decidedOn} принял по Вашему заявлению ({case}) решение о заключении с Вами договора на оказание услуг (пункт 51 Правил). Услуга: {service}.
Требования для заключения договора: {conditionsUrl}. Стоимость услуги: {price} ({priceAct}). Условия оказания услуг, порядок и размер оплаты Фонду указаны в договоре (пункт 55 Правил).
Просим подписать договор: {contractUrl}`,
      en: `To {addressee}
On {decidedOn} the Fund decided on your application ({case}) to conclude a contract for services with you (item 51 of the Rules). Service: {service}.
Requirements for concluding the contract: {conditionsUrl}. Price of the service: {price} ({priceAct}). The conditions of service and the order and amount of payment to the Fund are set in the contract (item 55 of the Rules).
Please sign the contract: {contractUrl}`,
    },
  },
  refusal: {
    title: {
      kk: 'Қызмет көрсетуге шарт жасасудан бас тарту туралы хабарлама',
      ru: 'Уведомление об отказе в заключении договора на оказание услуг',
      en: 'Notice of refusal to conclude a contract for services',
    },
    body: {
      kk: `Құрметті {addressee}!
Қор {decidedOn} күні Сіздің өтінішіңіз ({case}; қызмет: {service}) бойынша қызмет көрсетуге шарт жасасудан бас тартты. Негізі (Қағидалардың 53-тармағы): {refusalGround}. Шарт жасасу үшін талаптар: {conditionsUrl}
{findings}
Бас тартуға негіз болған себептер жойылған жағдайда шарт жасасудан бас тарту қайта жүгінуіңізге кедергі болмайды (Қағидалардың 54-тармағы).`,
      ru: `Уважаемый заявитель – {addressee}!
Фонд {decidedOn} отказал в заключении договора на оказание услуг по Вашему заявлению ({case}; услуга: {service}). Основание (пункт 53 Правил): {refusalGround}. Требования для заключения договора: {conditionsUrl}
{findings}
Отказ в заключении договора не препятствует Вашему повторному обращению, если устранены причины, послужившие основанием для отказа (пункт 54 Правил).`,
      en: `To {addressee}
On {decidedOn} the Fund refused to conclude a contract for services on your application ({case}; service: {service}). Ground (item 53 of the Rules): {refusalGround}. Requirements for concluding the contract: {conditionsUrl}
{findings}
The refusal does not prevent you from applying again once the causes that were its ground are removed (item 54 of the Rules).`,
    },
  },
};
