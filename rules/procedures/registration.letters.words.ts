/** The letters of registration: remarks, referral to the Commission, notice of the decision, certificate. */

import type { WordsOf } from '../vocabulary/wordsOf.ts';
import type { registration } from './registration.ts';

export const letterWords: WordsOf<typeof registration>['letters'] = {
  remarks: {
    title: {
      kk: 'Қатысуға арналған өтінішке ескертулер көрсетілген хабарлама',
      ru: 'Уведомление с замечаниями к заявлению на участие',
      en: 'Notice with remarks on the application for participation',
    },
    body: {
      kk: `Құрметті {addressee}!
Қор Сіздің {sentOn} күні жіберілген қатысуға арналған өтінішіңізді ({case}) толықтығы, дұрыстығы және Қағидалардың талаптарына сәйкестігі тұрғысынан қарады. Қағидалардың 14-тармағына сәйкес мынадай ескертулер көрсетіледі:
{findings}
Ескертулерді жойып, өтініштің электрондық нысанын қайта толтыруыңызды сұраймыз. Ескертулер жойылған сәттен бастап Қор өтінішті Комиссияның қарауына жібереді (Қағидалардың 15-тармағы).`,
      ru: `Уважаемый заявитель – {addressee}!
Фонд рассмотрел Ваше заявление на участие ({case}), направленное {sentOn}, на предмет полноты, достоверности и соответствия требованиям Правил. В соответствии с пунктом 14 Правил указываются следующие замечания:
{findings}
Просим устранить замечания и заполнить электронную форму заявления повторно. С момента устранения замечаний Фонд направляет заявление на рассмотрение Комиссии (пункт 15 Правил).`,
      en: `To {addressee}
The Fund has examined your application for participation ({case}), sent on {sentOn}, for completeness, reliability and conformity with the requirements of the Rules. Under item 14 of the Rules the following remarks are made:
{findings}
Please remedy the remarks and fill in the electronic form of the application again. From the moment the remarks are remedied the Fund sends the application to the Commission for consideration (item 15 of the Rules).`,
    },
  },
  referral: {
    title: {
      kk: 'Қатысуға арналған өтінішті тексеру парағымен бірге Комиссияның қарауына жіберу',
      ru: 'Направление заявления на участие на рассмотрение Комиссии с листом проверки',
      en: 'Referral of an application for participation to the Commission, with the check sheet',
    },
    body: {
      kk: `Өтініш: {case}, {sentOn} күні жіберілген. Өтініш беруші: {addressee}, БСН {bin}. Қызмет түрі: {activities}.
Қор өтінішті Қағидалардың 12-тармағына сәйкес қарады. Қағидалардың 13 және 15-тармақтарына сәйкес өтініш Комиссияның қарауына жіберіледі. Комиссия шешімді 10 (он) жұмыс күні ішінде қабылдайды.
Тексеру нәтижелері:
{findings}`,
      ru: `Заявление: {case}, направлено {sentOn}. Заявитель: {addressee}, БИН {bin}. Вид деятельности: {activities}.
Фонд рассмотрел заявление в соответствии с пунктом 12 Правил. В соответствии с пунктами 13 и 15 Правил заявление направляется на рассмотрение Комиссии. Комиссия принимает решение в течение 10 (десяти) рабочих дней.
Результаты проверки:
{findings}`,
      en: `Application: {case}, sent on {sentOn}. Applicant: {addressee}, BIN {bin}. Type of activity: {activities}.
The Fund has examined the application under item 12 of the Rules. Under items 13 and 15 of the Rules the application is sent to the Commission for consideration. The Commission decides within 10 (ten) working days.
Results of the checks:
{findings}`,
    },
  },
  registered: {
    title: {
      kk: '«Астана Хаб» қатысушысы ретінде тіркеу туралы хабарлама',
      ru: 'Уведомление о регистрации в качестве участника «Астана Хаб»',
      en: 'Notice of registration as an Astana Hub participant',
    },
    body: {
      kk: `Құрметті {addressee}!
Комиссия {decidedOn} күні Сізді «Астана Хаб» қатысушысы ретінде тіркеу туралы шешім қабылдады (өтініш нөмірі – {case}). Хабарлама Қағидалардың 17-тармағына сәйкес жіберіледі.
Тіркеу туралы куәлік «Астана Хаб» қатысушысының қызметі шарттарының үлгілік шартына қол қойылған күннен бастап 3 (үш) жұмыс күні ішінде беріледі (Қағидалардың 18-тармағы).`,
      ru: `Уважаемый заявитель – {addressee}!
Комиссия {decidedOn} приняла решение зарегистрировать Вас в качестве участника «Астана Хаб» (номер заявления – {case}). Уведомление направляется в соответствии с пунктом 17 Правил.
Свидетельство о регистрации выдаётся в течение 3 (трёх) рабочих дней со дня подписания типового договора об условиях деятельности участника «Астана Хаб» (пункт 18 Правил).`,
      en: `To {addressee}
On {decidedOn} the Commission decided to register you as an Astana Hub participant (number of the application: {case}). This notice is sent under item 17 of the Rules.
The certificate of registration is issued within 3 (three) working days of the day the model agreement on the terms of activity of an Astana Hub participant is signed (item 18 of the Rules).`,
    },
  },
  refused: {
    title: {
      kk: 'Тіркеуден дәлелді бас тарту туралы хабарлама',
      ru: 'Уведомление о мотивированном отказе в регистрации',
      en: 'Notice of reasoned refusal of registration',
    },
    body: {
      kk: `Құрметті {addressee}!
Комиссия {decidedOn} күні Сіздің қатысуға арналған өтінішіңіз ({case}) бойынша тіркеуден бас тарту туралы шешім қабылдады. Негізі (Қағидалардың 16-тармағы): {refusalGround}.
Хабарлама Қағидалардың 17-тармағына сәйкес жіберіледі. Бас тартуға негіз болған себептер жойылған кезде бас тарту қайта өтініш беруіңізге кедергі келтірмейді (Қағидалардың 17-тармағының екінші бөлігі).`,
      ru: `Уважаемый заявитель – {addressee}!
Комиссия {decidedOn} приняла решение отказать в регистрации по Вашему заявлению на участие ({case}). Основание (пункт 16 Правил): {refusalGround}.
Уведомление направляется в соответствии с пунктом 17 Правил. Отказ не препятствует Вашему повторному обращению, когда устранены причины, послужившие его основанием (часть вторая пункта 17 Правил).`,
      en: `To {addressee}
On {decidedOn} the Commission decided to refuse registration on your application for participation ({case}). Ground (item 16 of the Rules): {refusalGround}.
This notice is sent under item 17 of the Rules. The refusal does not prevent you from applying again once the causes that were its ground are removed (item 17, second paragraph, of the Rules).`,
    },
  },
  certificate: {
    title: {
      kk: 'Қатысушыны тіркеу туралы куәлікті беруге сұраныс',
      ru: 'Запрос на выдачу свидетельства о регистрации участника',
      en: 'Request for the certificate of registration of a participant',
    },
    body: {
      kk: `Қатысушы: {addressee}, БСН {bin}. Өтініш нөмірі – {case}, шартқа {contractSignedOn} күні қол қойылды.
Куәліктің нөмірі: {certificateNumber}. Куәлік {due.certificate} күнінен кешіктірілмей беріледі (Қағидалардың 18-тармағы, 2-қосымша).
Куәлік берілген күн осы құжаттың жіберілген күні ретінде жазылады.`,
      ru: `Участник: {addressee}, БИН {bin}. Номер заявления – {case}, договор подписан {contractSignedOn}.
Номер свидетельства: {certificateNumber}. Свидетельство выдаётся не позднее {due.certificate} (пункт 18 Правил, приложение 2).
День выдачи свидетельства записывается как день отправки этого документа.`,
      en: `Participant: {addressee}, BIN {bin}. Application {case}, agreement signed on {contractSignedOn}.
Number of the certificate: {certificateNumber}. The certificate is issued no later than {due.certificate} (item 18 of the Rules, Annex 2).
The day it is issued is recorded as the day this paper was sent.`,
    },
  },
};
